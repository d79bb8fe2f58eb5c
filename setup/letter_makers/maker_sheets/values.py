# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Facts of a letter: accounts, references, companies, amounts, days and terms."""
import datetime as dt
from decimal import Decimal

HOLIDAYS = {"01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"}
EASTER = {2025: dt.date(2025, 4, 20), 2026: dt.date(2026, 4, 5), 2027: dt.date(2027, 3, 28)}
MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
}
WEEKDAYS = {
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
}
WORDS = {
    "nl": {8: "acht", 10: "tien", 14: "veertien", 15: "vijftien", 20: "twintig", 30: "dertig", 60: "zestig", 90: "negentig"},
    "fr": {8: "huit", 10: "dix", 14: "quatorze", 15: "quinze", 20: "vingt", 30: "trente", 60: "soixante", 90: "nonante"},
    "de": {8: "acht", 10: "zehn", 14: "vierzehn", 15: "fünfzehn", 20: "zwanzig", 30: "dreißig", 60: "sechzig", 90: "neunzig"},
}
MONTH_WORDS = {
    "nl": {1: ("een maand", "één maand", "1 maand"), 2: ("twee maanden", "2 maanden"), 3: ("drie maanden", "3 maanden")},
    "fr": {1: ("un mois", "un (1) mois"), 2: ("deux mois", "2 mois"), 3: ("trois mois", "3 mois")},
    "de": {1: ("einem Monat",), 2: ("zwei Monaten", "2 Monaten"), 3: ("drei Monaten", "3 Monaten")},
}
BANKS = {"679": "PCHQBEBB", "091": "GKCCBEBB", "001": "GEBABEBB", "310": "BBRUBEBB", "735": "KREDBEBB",
         "973": "ARSPBE22", "103": "NICABEBB", "068": "GKCCBEBB", "000": "BPOTBEB1"}


def iban(rng, bank=None):
    """A Belgian account with right check digits, and its BIC."""
    bank = bank or rng.choice(sorted(BANKS))
    body = f"{bank}{rng.randrange(10 ** 7):07d}"
    body += f"{int(body) % 97 or 97:02d}"
    return f"BE{98 - int(body + '111400') % 97:02d}{body}", BANKS[bank]


def structured(rng):
    """A structured communication: ten digits and their mod 97."""
    body = f"{rng.randrange(10 ** 9, 10 ** 10):010d}"
    return body + f"{int(body) % 97 or 97:02d}"


def enterprise(rng):
    """An enterprise number with its check digits, dotted."""
    body = f"0{rng.randrange(4000000, 8000000):07d}"
    digits = body + f"{97 - int(body) % 97:02d}"
    return f"{digits[:4]}.{digits[4:7]}.{digits[7:]}"


def cents(rng, low, high, round_share=0.25):
    """An amount between low and high, sometimes whole."""
    if rng.random() < round_share:
        return Decimal(rng.randrange(low, high + 1)).quantize(Decimal("0.01"))
    return Decimal(rng.randrange(low * 100, high * 100)) / 100


def is_workday(day):
    """Monday to Friday, no Belgian holiday."""
    easter = EASTER.get(day.year, dt.date(day.year, 4, 1))
    moving = {easter + dt.timedelta(n) for n in (1, 39, 50)}
    return day.weekday() < 5 and day.strftime("%m-%d") not in HOLIDAYS and day not in moving


def workday_before(day):
    """The day itself, or the last working day before it."""
    while not is_workday(day):
        day -= dt.timedelta(1)
    return day


def third_workday(day):
    """The third working day after a day."""
    count = 0
    while count < 3:
        day += dt.timedelta(1)
        count += is_workday(day)
    return day


def add_months(day, months):
    """The same day some months on, or the month's last."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    last = (dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(1)).day
    return dt.date(year, month, min(day.day, last))


def month_end(day, months=1):
    """The last day of the month some months on."""
    return add_months(day.replace(day=1), months + 1) - dt.timedelta(1)


def group(value, mark):
    """1234567.89 as 1.234.567,89 with the mark between thousands."""
    whole, part = f"{value:.2f}".split(".")
    out = f"{int(whole):,}".replace(",", mark)
    return f"{out},{part}"


NB, NNB = "\u00a0", "\u202f"
MONEY = {
    "dot EUR": lambda v: group(v, ".") + " EUR",
    "EUR dot": lambda v: "EUR " + group(v, "."),
    "€ dot": lambda v: "€ " + group(v, "."),
    "€dot": lambda v: "€" + NB + group(v, "."),
    "€ space": lambda v: "€" + NB + group(v, NB),
    "space €": lambda v: group(v, NB) + NB + "€",
    "narrow €": lambda v: group(v, NNB) + NNB + "€",
    "plain EUR": lambda v: group(v, "") + " EUR",
    "EUR plain": lambda v: "EUR " + group(v, ""),
    "dot euro": lambda v: group(v, ".") + " euro",
    "space euros": lambda v: group(v, " ") + " euros",
    "dot Euro": lambda v: group(v, ".") + " Euro",
    "dash EUR": lambda v: (group(v, ".").replace(",00", ",-") + " EUR"),
    "dot€": lambda v: group(v, ".") + "€",
}
MONEY_OF = {
    "nl": ["dot EUR", "dot EUR", "EUR dot", "€ dot", "€dot", "€ space", "plain EUR", "EUR plain", "dot euro", "dot euro", "dash EUR", "dot€"],
    "fr": ["dot EUR", "dot EUR", "space €", "narrow €", "space €", "plain EUR", "space euros", "€ dot", "EUR dot", "dash EUR", "dot€"],
    "de": ["dot EUR", "dot EUR", "dot Euro", "EUR dot", "plain EUR", "€ dot", "dash EUR"],
}


def day_text(day, lang, style):
    """A day in one of the notations."""
    if style == "slash":
        return day.strftime("%d/%m/%Y")
    if style == "dots":
        return day.strftime("%d.%m.%Y")
    if style == "dash":
        return day.strftime("%d-%m-%Y")
    first = {"nl": "1", "fr": "1er", "de": "1."}[lang]
    number = first if day.day == 1 else f"{day.day}." if lang == "de" else str(day.day)
    text = f"{number} {MONTHS[lang][day.month - 1]} {day.year}"
    return f"{WEEKDAYS[lang][day.weekday()]} {text}" if style == "weekday" and lang != "de" else text


# how a term is worded: {n} the length, {d} a day, [a|b] alternatives
TERMS = {
    "sent": {
        "nl": "[binnen {n} vanaf de verzending van deze brief|binnen {n} te rekenen vanaf de verzending van dit schrijven|binnen een termijn van {n} na de verzending van deze brief]",
        "fr": "[dans un délai de {n} à compter de l'envoi de la présente|dans un délai de {n} à dater de l'envoi du présent courrier|endéans un délai de {n} à partir de l'envoi de la présente]",
        "de": "[innerhalb von {n} ab Versand dieses Schreibens|binnen {n} nach Versand dieses Schreibens|innerhalb einer Frist von {n} ab dem Versand dieses Schreibens]"},
    "dated": {
        "nl": "[binnen {n} na de datum van deze brief|binnen {n} vanaf de datum van deze brief|binnen {n} te rekenen vanaf de datum van dit schrijven]",
        "fr": "[dans un délai de {n} à compter de la date de la présente|dans un délai de {n} à partir de la date de ce courrier|endéans un délai de {n} à dater de la présente lettre]",
        "de": "[innerhalb von {n} ab dem Datum dieses Schreibens|binnen {n} nach dem Datum dieses Schreibens]"},
    "receipt": {
        "nl": "[binnen {n} na ontvangst van deze brief|binnen {n} na de ontvangst van dit schrijven|binnen {n} vanaf de ontvangst van deze brief]",
        "fr": "[dans un délai de {n} à compter de la réception de la présente|dans un délai de {n} suivant la réception de ce courrier|endéans un délai de {n} à partir de la réception du présent courrier]",
        "de": "[innerhalb von {n} nach Erhalt dieses Schreibens|binnen {n} ab Erhalt dieses Schreibens|innerhalb einer Frist von {n} nach Empfang dieses Schreibens]"},
    "third": {
        "nl": "[binnen een termijn van {n} te rekenen vanaf de derde werkdag volgend op de verzending van deze brief|binnen {n} vanaf de derde werkdag na de verzending van deze brief]",
        "fr": "[dans un délai de {n} à compter du troisième jour ouvrable suivant l'envoi de la présente|dans un délai de {n} à dater du troisième jour ouvrable qui suit l'envoi de ce courrier]",
        "de": "[innerhalb einer Frist von {n} ab dem dritten Werktag nach Versand dieses Schreibens|binnen {n} ab dem dritten Werktag, der auf den Versand dieses Schreibens folgt]"},
    "by": {
        "nl": "[uiterlijk op {d}|ten laatste op {d}|uiterlijk {d}|tegen uiterlijk {d}]",
        "fr": "[au plus tard le {d}|pour le {d} au plus tard|jusqu'au {d} inclus|d'ici le {d} au plus tard]",
        "de": "[spätestens am {d}|bis spätestens {d}|bis zum {d}|bis einschließlich {d}]"},
    "before": {"nl": "vóór {d}", "fr": "avant le {d}", "de": "vor dem {d}"},
    "end": {
        "nl": "[uiterlijk de laatste dag van de maand volgend op de datum van deze brief|vóór het einde van de maand die volgt op de datum van deze brief]",
        "fr": "[au plus tard le dernier jour du mois qui suit la date de la présente|au plus tard le dernier jour du mois suivant la date de ce courrier]",
        "de": "[spätestens am letzten Tag des Monats nach dem Datum dieses Schreibens|bis zum letzten Tag des Monats, der auf das Datum dieses Schreibens folgt]"},
}


def length_text(days, months, lang, rng):
    """'30 dagen', 'dertig (30) kalenderdagen', 'twee maanden'."""
    if months:
        return rng.choice(MONTH_WORDS[lang][months])
    unit = {"nl": ("dagen", "dagen", "kalenderdagen"), "fr": ("jours", "jours", "jours calendrier"),
            "de": ("Tagen", "Tagen", "Kalendertagen")}[lang]
    words = WORDS[lang].get(days)
    number = rng.choice([str(days), str(days), words or str(days), f"{words} ({days})" if words else str(days)])
    return f"{number} {rng.choice(unit)}"


PLACES = [("Gent", "9000"), ("Hasselt", "3500"), ("Mechelen", "2800"), ("Kortrijk", "8500"), ("Leuven", "3000"),
          ("Turnhout", "2300"), ("Aalst", "9300"), ("Genk", "3600")]
PLACES_FR = [("Namur", "5000"), ("Liège", "4000"), ("Mons", "7000"), ("Tournai", "7500"), ("Wavre", "1300"),
             ("Verviers", "4800"), ("Arlon", "6700"), ("Charleroi", "6000")]
PLACES_DE = [("Eupen", "4700"), ("Sankt Vith", "4780"), ("Kelmis", "4720"), ("Büllingen", "4760"), ("Raeren", "4730")]
STREETS = {"nl": ["Molenstraat", "Kerkplein", "Industrielaan", "Stationsstraat", "Havenweg", "Nijverheidslaan", "Lindendreef"],
           "fr": ["rue du Moulin", "avenue de l'Industrie", "rue de la Station", "chaussée du Roi", "rue des Tanneurs", "place du Marché"],
           "de": ["Mühlenweg", "Hauptstraße", "Industriestraße", "Bahnhofstraße", "Am Weiher", "Kirchplatz"]}
STEMS = ["Verdonck", "Almora", "Brabex", "Houtland", "Delvanne", "Kortis", "Lumenta", "Noorderlicht", "Maraix", "Ourtha",
         "Pannex", "Quercia", "Roest & Zn", "Sambrix", "Tervaete", "Vesdria", "Westhinder", "Zavelberg", "Eifelholz", "Meuvrin"]
TRADES = {"nl": ["Bouw", "Logistics", "Dakwerken", "Catering", "Drukkerij", "Techniek", "Transport", "Consult"],
          "fr": ["Construction", "Logistics", "Toitures", "Traiteur", "Imprimerie", "Services", "Transports", "Consult"],
          "de": ["Bau", "Logistik", "Holzbau", "Elektro", "Druck", "Technik", "Transporte", "Beratung"]}
FORMS = {"nl": ["BV", "NV", "CV", "VZW", "Comm.V"], "fr": ["SRL", "SA", "SC", "ASBL"], "de": ["GmbH", "AG", "VoG"]}
PERSONS = ["A. Verhulste", "K. Demaerel", "S. Lacroisette", "P. Hendrickart", "M. Vandooren-Lys", "J. Peltzerich", "N. Bouhamdi",
           "C. Dewitterie", "E. Thonnardel", "I. Schmetzen"]
