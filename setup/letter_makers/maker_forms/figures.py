# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Amounts, days, accounts and references as they are drawn and written."""

import datetime as dt
from decimal import Decimal

NB, NNB = "\u00a0", "\u202f"
MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
}
BANKS = {"679": "PCHQBEBB", "000": "BPOTBEB1", "091": "GKCCBEBB", "310": "BBRUBEBB", "001": "GEBABEBB", "733": "KREDBEBB", "096": "GKCCBEBB", "340": "BBRUBEBB"}
NUMBERS = {
    "nl": {8: "acht", 10: "tien", 14: "veertien", 15: "vijftien", 20: "twintig", 30: "dertig", 45: "vijfenveertig", 60: "zestig"},
    "fr": {8: "huit", 10: "dix", 14: "quatorze", 15: "quinze", 20: "vingt", 30: "trente", 45: "quarante-cinq", 60: "soixante"},
    "de": {8: "acht", 10: "zehn", 14: "vierzehn", 15: "fünfzehn", 20: "zwanzig", 30: "dreißig", 45: "fünfundvierzig", 60: "sechzig"},
}


def account(r, bank=None):
    """An IBAN with right check digits."""
    bank = bank or r.choice(sorted(BANKS))
    base = bank + f"{r.randrange(10**7):07d}"
    bban = base + f"{int(base) % 97 or 97:02d}"
    return f"BE{98 - int(bban + '111400') % 97:02d}{bban}"


def structured(r):
    """A structured communication, twelve digits."""
    base = f"{r.randrange(10**9, 10**10):010d}"
    return base + f"{int(base) % 97 or 97:02d}"


def enterprise(r):
    base = r.randrange(4 * 10**6, 8 * 10**6)
    text = f"0{base:07d}"[:8]
    return text + f"{97 - int(text) % 97:02d}"


def spaced(iban):
    return " ".join(iban[i : i + 4] for i in range(0, len(iban), 4))


def thousands(whole, mark):
    text = f"{whole:,}"
    return text.replace(",", mark)


MONEY = {
    "nl": ["{n.} EUR", "€ {n.}", "EUR {n.}", "{n.} euro", "€{n.}", "{n_} EUR", "{n.} €", "€ {n_}", "EUR {n}", "{n} EUR", "{n-} EUR", "€ {n-}"],
    "fr": ["{n.} EUR", "{n_} €", "{n.} €", "{n_} euros", "EUR {n.}", "{n_} EUR", "{n} EUR", "{n.} euros", "{n} €", "€ {n.}"],
    "de": ["{n.} EUR", "{n.} €", "{n.} Euro", "EUR {n.}", "{n} EUR", "{n_} EUR", "{n-} EUR", "€ {n.}"],
}


def money(amount, pattern, space=NB):
    """An amount in one of the notations of ``MONEY``."""
    amount = Decimal(amount)
    sign = "-" if amount < 0 else ""
    whole, cents = divmod(int(abs(amount) * 100), 100)
    tail = f",{cents:02d}"
    short = ",-" if cents == 0 else tail
    forms = {
        "{n.}": thousands(whole, ".") + tail,
        "{n_}": thousands(whole, space) + tail,
        "{n-}": thousands(whole, ".") + short,
        "{n}": f"{whole}{tail}",
    }
    for mark, text in forms.items():
        pattern = pattern.replace(mark, sign + text)
    return pattern.replace(" ", NB)


def day(d, style, lang):
    if style == "long":
        if lang == "de":
            return f"{d.day}.{NB}{MONTHS[lang][d.month - 1]}{NB}{d.year}"
        first = "1er" if lang == "fr" and d.day == 1 else str(d.day)
        return f"{first}{NB}{MONTHS[lang][d.month - 1]}{NB}{d.year}"
    return d.strftime({"slash": "%d/%m/%Y", "dot": "%d.%m.%Y", "dash": "%d-%m-%Y", "short": "%d/%m/%y"}[style])


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, rest = divmod(h + k - 7 * m + 114, 31)
    return dt.date(year, month, rest + 1)


def works(d):
    """Whether a day is a Belgian working day, Monday to Friday."""
    fixed = {(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)}
    moving = {easter(d.year) + dt.timedelta(n) for n in (1, 39, 50)}
    return d.weekday() < 5 and (d.month, d.day) not in fixed and d not in moving


def third_working_day(d):
    for _ in range(3):
        d += dt.timedelta(1)
        while not works(d):
            d += dt.timedelta(1)
    return d


def months_later(d, n):
    at = d.year * 12 + d.month - 1 + n
    year, month = divmod(at, 12)
    last = (dt.date(year + (month == 11), (month + 1) % 12 + 1, 1) - dt.timedelta(1)).day
    return dt.date(year, month + 1, min(d.day, last))


def last_of_next_month(d):
    return months_later(d.replace(day=1), 2) - dt.timedelta(1)


def accepted(d):
    """A deadline's day, and the working day before when it is not one itself."""
    before = d
    while not works(before):
        before -= dt.timedelta(1)
    return [d.isoformat()] + ([before.isoformat()] if before != d else [])
