# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a letter is made of: invented names, accounts, references, amounts and days."""
import datetime as dt
import re
from decimal import Decimal

COMPANIES = ["Bakkerij Vermeulen-Claes BV", "Transport Delcourt & Fils SRL", "Atelier Nordlicht GmbH", "Houtwerken De Kempen NV",
             "Imprimerie du Beffroi SA", "Groencomfort BV", "Boulangerie Saint-Remacle SRL", "Maasland Koeltechniek NV",
             "Brasserie des Trois Ponts SA", "Klimop Software BV", "Menuiserie Grandjean SRL", "Ostbelgien Metallbau GmbH",
             "Scheldezicht Vastgoed NV", "Clinique Vétérinaire du Parc SRL", "Fietsenwinkel Trapper CommV", "Hydrotech Wallonie SA",
             "Studio Papaver VZW", "Garage Lambrechts BV", "Traiteur Les Halles SRL", "Eifel Holzhandel AG"]
PLACES = {"nl": [("Stationsstraat", "9300 Aalst"), ("Nijverheidslaan", "8500 Kortrijk"), ("Molenweg", "3600 Genk"), ("Kapellestraat", "2300 Turnhout")],
          "fr": [("rue de la Station", "5000 Namur"), ("chaussée de Liège", "4500 Huy"), ("avenue des Tilleuls", "7000 Mons"), ("rue du Moulin", "6700 Arlon")],
          "de": [("Aachener Straße", "4700 Eupen"), ("Hauptstraße", "4780 Sankt Vith"), ("Industriestraße", "4700 Eupen"), ("Lindenweg", "4730 Raeren")]}
PERSONS = ["An Verstappe", "Luc Delvigne", "Sofie Raeymans", "Marc Thonart", "Karin Heckter", "Joris Van Loverbeke", "Nadine Corbusart", "Bram Oosterlijn"]
BANKS = [("679", "PCHQBEBB"), ("091", "GKCCBEBB"), ("001", "GEBABEBB"), ("363", "BBRUBEBB"), ("735", "KREDBEBB"), ("000", "BPOTBEB1"), ("068", "GKCCBEBB")]
MONTHS = {"nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
          "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
          "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()}
DAYS = {"nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(),
        "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
        "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()}


def easter(year):
    """Easter Sunday (Gauss, Gregorian)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    n = h + k - 7 * m + 114
    return dt.date(year, n // 31, n % 31 + 1)


def holiday(day):
    """A Belgian public holiday."""
    e = easter(day.year)
    moving = {e + dt.timedelta(n) for n in (1, 39, 50)}
    return day in moving or (day.month, day.day) in {(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)}


def works(day):
    return day.weekday() < 5 and not holiday(day)


def workdays_after(day, n):
    while n:
        day += dt.timedelta(1)
        n -= works(day)
    return day


def workday_before(day):
    day -= dt.timedelta(1)
    while not works(day):
        day -= dt.timedelta(1)
    return day


def plus_months(day, n):
    y, m = divmod(day.year * 12 + day.month - 1 + n, 12)
    last = (dt.date(y + (m == 11), (m + 1) % 12 + 1, 1) - dt.timedelta(1)).day
    return dt.date(y, m + 1, min(day.day, last))


def make_iban(rng):
    """A Belgian account with right check digits and its BIC."""
    bank, bic = rng.choice(BANKS)
    first = bank + "%07d" % rng.randrange(10**7)
    bban = first + "%02d" % (int(first) % 97 or 97)
    return "BE%02d%s" % (98 - int(bban + "111400") % 97, bban), bic


def make_ogm(rng):
    """The twelve digits of a structured communication."""
    first = "%010d" % rng.randrange(10**8, 10**10)
    return first + "%02d" % (int(first) % 97 or 97)


def make_kbo(rng):
    first = "0%07d" % rng.randrange(4 * 10**6, 8 * 10**6)
    return first + "%02d" % (97 - int(first) % 97)


def spaced(text, size=4, by=" "):
    return by.join(text[i:i + size] for i in range(0, len(text), size))


def grouped(whole, sep):
    return re.sub(r"(?<=\d)(?=(\d{3})+$)", sep, whole)


class Kit:
    """The random choices of one letter, and a record of every day and amount that it prints."""

    def __init__(self, rng, lang):
        self.r, self.kind_lang = rng, lang
        self.lang = "nl" if lang == "bi" else lang
        self.sent = dt.date(2026, 1, 8) + dt.timedelta(rng.randrange(300))
        while not works(self.sent):
            self.sent += dt.timedelta(1)
        self.received = self.sent + dt.timedelta(rng.choice([0, 0, 1, 1, 2, 3, 4]))
        self.company, self.kbo = rng.choice(COMPANIES), make_kbo(rng)
        street, town = rng.choice(PLACES[self.lang])
        self.street, self.town = f"{street} {rng.randrange(2, 240)}", town
        self.person = rng.choice(PERSONS)
        self.money_style, self.date_style = rng.randrange(9), rng.choice([0, 0, 0, 1, 1, 2, 3, 4])
        self.yearless = False
        self.days, self.amounts, self.deadlines, self.traits = set(), set(), {}, set()
        self.payment = None

    def amount(self, low, high, whole=False):
        value = self.r.uniform(low, high)
        return Decimal(round(value)) if whole else Decimal(round(value * 100)) / 100

    def day(self, low, high):
        """A working day so many days after the letter (before it when negative)."""
        day = self.sent + dt.timedelta(self.r.randint(low, high))
        while not works(day):
            day += dt.timedelta(1)
        return day

    def number(self, pattern):
        """'VL-####' with each # made a digit."""
        return re.sub("#", lambda _: str(self.r.randrange(10)), pattern)

    def m(self, value, style=None):
        """An amount as the letter writes it."""
        self.amounts.add(abs(value))
        style = self.money_style if style is None else style
        whole, cents = f"{abs(value):.2f}".split(".")
        sign = "-" if value < 0 else ""
        dots = sign + grouped(whole, ".") + "," + cents
        thin = sign + grouped(whole, self.r.choice(["\u202f", "\u00a0", " "])) + "," + cents
        if cents == "00" and style in (3, 7):
            return [f"{sign}{grouped(whole, '.')} euro", f"{sign}{whole},- EUR"][style == 7].replace("euro", "Euro" if self.lang == "de" else "euros" if self.lang == "fr" else "euro")
        word = {"nl": "euro", "fr": "euros", "de": "Euro"}[self.lang]
        return [f"{dots} EUR", f"€ {dots}", f"EUR {dots}", f"{dots} {word}", f"{thin} €", f"€ {thin}",
                f"EUR {sign}{whole},{cents}", f"{sign}{whole},{cents} EUR", f"€{dots}"][style]

    def d(self, day, style=None):
        """A day as the letter writes it."""
        self.days.add(day)
        style = self.date_style if style is None else style
        n, month = day.day, MONTHS[self.lang][day.month - 1]
        if style in (1, 2, 3):
            return day.strftime("%d" + "/.-"[style - 1] + "%m" + "/.-"[style - 1] + "%Y")
        num = f"{n}." if self.lang == "de" else "1er" if n == 1 and self.lang == "fr" else str(n)
        text = f"{num} {month}" if self.yearless and day.year == self.sent.year else f"{num} {month} {day.year}"
        if style == 4 and self.lang != "de":
            text = f"{DAYS[self.lang][day.weekday()]} {text}"
        return text
