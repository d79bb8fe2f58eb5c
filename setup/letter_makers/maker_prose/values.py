# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Amounts, accounts, communications and days as they are invented and written."""

from datetime import date, timedelta

NNBSP, NBSP = "\u202f", "\u00a0"
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
BANKS = {
    "000": "BPOTBEB1", "679": "PCHQBEBB", "091": "GKCCBEBB", "001": "GEBABEBB", "210": "GEBABEBB",
    "310": "BBRUBEBB", "363": "BBRUBEBB", "733": "KREDBEBB", "736": "KREDBEBB", "979": "ARSPBE22", "890": "VDSPBE91",
}  # fmt: skip


def account(rng, banks):
    """An account with right check digits, and its BIC."""
    bank = rng.choice(banks)
    body = bank + f"{rng.randrange(10**7):07d}"
    body += f"{int(body) % 97 or 97:02d}"
    return f"BE{98 - int(body + '111400') % 97:02d}{body}", BANKS[bank]


def iban_text(iban, style):
    if style == "tight":
        return iban
    gap = NBSP if style == "nbsp" else " "
    return gap.join(iban[at : at + 4] for at in range(0, 16, 4))


def communication(rng):
    body = f"{rng.randrange(10**8, 10**10):010d}"
    return body + f"{int(body) % 97 or 97:02d}"


def communication_text(digits, style):
    sign = {"plus": "+++", "star": "***", "bare": "", "spaced": ""}[style]
    gap = " " if style == "spaced" else "/"
    return sign + gap.join((digits[:3], digits[3:7], digits[7:])) + sign


def enterprise(rng):
    body = f"{rng.randrange(400_0000, 1020_0000):08d}"
    digits = body + f"{97 - int(body) % 97:02d}"
    return f"{digits[:4]}.{digits[4:7]}.{digits[7:]}"


AMOUNT_STYLES = ("dot EUR", "dot EUR", "dot euro", "€ dot", "€ nnbsp", "nbsp EUR", "EUR dot", "nnbsp €", "nbsp euro", "plain euro", "EUR nbsp", "€dot")


def amount_text(value, style, lang):
    whole, cents = f"{abs(value):.2f}".split(".")
    dots = f"{int(whole):,}".replace(",", ".")
    if style == "dash EUR":
        return f"{dots},- EUR" if cents == "00" else f"{dots},{cents} EUR"
    number = {
        "nnbsp": dots.replace(".", NNBSP), "nbsp": dots.replace(".", NBSP), "plain": whole,
    }  # fmt: skip
    parts = [part for part in style.split() if part in ("dot", "nnbsp", "nbsp", "plain")]
    text = number.get(parts[0] if parts else "dot", dots) + "," + cents
    if style == "€dot":
        return f"€{text}"
    sign = [part for part in style.split() if part not in parts][0]
    before = style.startswith(sign)
    gap = NNBSP if "nnbsp" in style else NBSP
    text = f"{sign}{gap}{text}" if before else f"{text}{gap}{sign}"
    return text.replace("euro", {"nl": "euro", "fr": "euros", "de": "Euro"}[lang])


DAY_STYLES = ("long", "long", "long", "slash", "dots", "weekday")


def day_text(day, style, lang, inside=False):
    """As a letter writes it; with `inside` in the dative of German."""
    if style == "slash":
        return f"{day:%d/%m/%Y}"
    if style == "dots":
        return f"{day:%d.%m.%Y}"
    month = MONTHS[lang][day.month - 1]
    number = {"de": f"{day.day}.", "fr": "1er" if day.day == 1 else str(day.day)}.get(lang, str(day.day))
    text = f"{number} {month} {day.year}"
    return f"{WEEKDAYS[lang][day.weekday()]} {text}" if style == "weekday" and lang != "de" else text


def add_months(day, months):
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return day.replace(year=year, month=month, day=min(day.day, last_of(year, month)))


def last_of(year, month):
    first = (year + month // 12, month % 12 + 1)
    return (date(*first, 1) - timedelta(days=1)).day


def working_days(day, count):
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day
