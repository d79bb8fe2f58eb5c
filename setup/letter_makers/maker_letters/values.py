# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Accounts, communications, money and days as Belgian letters print them."""

from datetime import date, timedelta
from decimal import Decimal

BANKS = {
    "679": "PCHQBEBB",
    "091": "GKCCBEBB",
    "001": "GEBABEBB",
    "000": "BPOTBEB1",
    "310": "BBRUBEBB",
    "363": "BBRUBEBB",
    "733": "KREDBEBB",
    "431": "KREDBEBB",
}
MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
WEEKDAYS = {
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
}
MONEY = {  # before, thousands, after
    "nl": [
        ("", ".", " EUR"),
        ("€ ", ".", ""),
        ("EUR ", ".", ""),
        ("", ".", " euro"),
        ("€ ", "\u202f", ""),
        ("€", ".", ""),
        ("EUR ", "", ""),
        ("€\u00a0", "\u00a0", ""),
    ],
    "fr": [
        ("", ".", " EUR"),
        ("", " ", " €"),
        ("", ".", " €"),
        ("", "\u202f", " euros"),
        ("", "\u00a0", "\u00a0€"),
        ("", "", " EUR"),
        ("€ ", ".", ""),
        ("", ".", " euros"),
    ],
    "de": [
        ("", ".", " EUR"),
        ("", ".", " €"),
        ("EUR ", ".", ""),
        ("", ".", " Euro"),
        ("€ ", ".", ""),
        ("", " ", " EUR"),
    ],
}
MONEY["bi"] = [("", ".", " EUR"), ("€ ", ".", ""), ("EUR ", "", ""), ("", " ", " €")]
FIXED = {(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)}
EASTER = {2025: date(2025, 4, 20), 2026: date(2026, 4, 5), 2027: date(2027, 3, 28)}


def iban(rng, prefix):
    """A Belgian account of a bank."""
    number = prefix + "".join(str(rng.randrange(10)) for _ in range(7))
    number += f"{int(number) % 97 or 97:02d}"
    return f"BE{98 - int(number + '111400') % 97:02d}{number}"


def ogm(rng):
    """A structured communication, twelve digits."""
    number = rng.randrange(10**8, 10**10)
    return f"{number:010d}{number % 97 or 97:02d}"


def print_ogm(digits, look):
    """+++123/4567/89012+++ and its kin."""
    parts = f"{digits[:3]}/{digits[3:7]}/{digits[7:]}"
    return {"+": f"+++{parts}+++", "*": f"***{parts}***", " ": f"+++ {parts} +++", "/": parts, "": digits}[look]


def print_money(value, look, bare=False):
    """An amount in the letter's notation; bare: without currency."""
    before, thousands, after = look[:3]
    whole, cents = f"{value:,.2f}".split(".")
    text = whole.replace(",", thousands) + "," + cents
    if look[3] and cents == "00" and not bare:
        text = text[:-3] + look[3]
    return text if bare else before + text + after


def print_day(day, lang, look):
    """A day in the letter's notation."""
    numbers = {"/": "%d/%m/%Y", ".": "%d.%m.%Y", "-": "%d-%m-%Y"}
    if look in numbers or lang == "bi":
        return day.strftime(numbers.get(look, "%d/%m/%Y"))
    month = MONTHS[lang].split()[day.month - 1]
    number = {"nl": f"{day.day}", "fr": "1er" if day.day == 1 else f"{day.day}", "de": f"{day.day}."}[lang]
    text = f"{number} {month} {day.year}"
    if look == "weekday":
        text = WEEKDAYS[lang].split()[day.weekday()] + (", " if lang == "de" else " ") + text
    return text


def holiday(day):
    """Whether nobody works."""
    easter = EASTER.get(day.year)
    moving = {easter + timedelta(n) for n in (1, 39, 50)} if easter else set()
    return day.weekday() > 4 or (day.month, day.day) in FIXED or day in moving


def working(day, step):
    """The day itself or the next one (the one before) on which people work."""
    while holiday(day):
        day += timedelta(step)
    return day


def month_end(day, months):
    """The last day of the month so many months on."""
    month = day.month + months
    return date(day.year + month // 12, month % 12 + 1, 1) - timedelta(1)


def add_months(day, months):
    """The same day of a later month."""
    last = month_end(day, months)
    return last.replace(day=min(day.day, last.day))


def after(start, term):
    """The last day of a term: 30d, 10w (working days), 2m, 1y."""
    count, unit = int(term[:-1]), term[-1]
    if unit in "my":
        return add_months(start, count if unit == "m" else 12 * count)
    if unit == "d":
        return start + timedelta(count)
    for _ in range(count):
        start = working(start + timedelta(1), 1)
    return start


def compute(words, known):
    """'principal + cost * 0.1': from left to right, to the cent."""
    total, sign = Decimal(0), "+"
    for word in words.split():
        if word in "+-*/":
            sign = word
            continue
        value = known[word] if word in known else Decimal(word)
        total = {"+": total + value, "-": total - value, "*": total * value, "/": total / (value or 1)}[sign]
    return total.quantize(Decimal("0.01"))
