# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Amounts, dates, account numbers and communications as letters write them.

Each finder gives values with their places within the text it was given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from .iban import LENGTHS, parse_bic, parse_iban
from .reference import format_ogm, parse_ogm, parse_rf

#: A value, and from where to before where it stands in a text.
Money: TypeAlias = tuple[Decimal, int, int]
Day: TypeAlias = tuple[date, int, int]
Text: TypeAlias = tuple[str, int, int]

#: No letter asks for more; what is larger is a number of something else.
LIMIT = Decimal("999999999.99")
_BOXED = re.compile(r"(\d[\d .]*?)[ ,](\d{2})$")
_CURRENCY = r"(?:€|euros?\b|eur\b)"
_MONEY = re.compile(
    rf"(?<![\w.,/+*-])(?P<before>{_CURRENCY}[\s:]{{0,2}})?"
    r"(?P<sign>[-−]\s?)?"
    r"(?P<whole>\d{1,3}(?:[. '’]\d{3})+|\d{1,3}(?:,\d{3})+(?=\.\d\d)|\d{1,9})"
    r"(?:(?P<point>[.,])(?P<cents>\d{2}|[-–—]{1,2}))?"
    rf"(?![\w%/]|[.,]\d|\s?%)(?P<after>\s{{0,2}}{_CURRENCY})?|"
    r"(?<![\w.,/+*-])(?P<glued>\d{1,3}(?:[. ]\d{3})+,\d{2}|\d{1,9},\d{2})"
    r"(?=(?:€|eur))",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(  # the year of a date, and the currency of what follows
    rf"(?<![\w.,])(?:19|20|21)\d\d(?=\s{{0,2}}{_CURRENCY}\s{{0,2}}\d)", re.IGNORECASE
)
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\s?\d{2}(?:[\s.\-]{0,2}[A-Z0-9]){11,30}")
_FRAMED = re.compile(
    r"(?:\+\s?){3}([\d\s/.]{12,40})(?:\+\s?){3}|\*{3}([\d\s/.]{12,40})\*{3}"
)
_BARE = re.compile(r"(?<![\w/+*.-])\d{3}\s?/\s?\d{4}\s?/\s?\d{5}(?![\w/])")
_PLAIN = re.compile(
    r"(?<![\w/+*.-])(?:\d{12}|\d{3}[ .]\d{4}[ .]\d{5}|\d{2,10} \d{2,10})"
    r"(?![\w/]|[.-]\d)"
)
_RF = re.compile(r"(?<![A-Za-z0-9])RF\d{2}(?:\s?[A-Z0-9]){1,21}")
_BIC = re.compile(r"(?<![A-Za-z0-9])[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![A-Za-z0-9])")
_FIGURES = re.compile(
    r"(?<![\d./-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/-]|\.\d)"
)
_ISO = re.compile(r"(?<![\d./-])(20\d{2})-(\d{2})-(\d{2})(?![\d/-])")
_NAMES = {
    "januari janvier januar jan janv janner": 1,
    "februari fevrier februar feb fevr": 2,
    "maart mars marz mrt maerz": 3,
    "april avril apr avr": 4,
    "mei mai": 5,
    "juni juin jun": 6,
    "juli juillet jul juil": 7,
    "augustus aout august aug": 8,
    "september septembre sep sept": 9,
    "oktober octobre okt oct": 10,
    "november novembre nov": 11,
    "december decembre dezember dec dez": 12,
}
MONTHS = {name: number for names, number in _NAMES.items() for name in names.split()}
_WORDS = re.compile(
    r"(?<![\d./-])(\d{1,2})(?:\s?(?:er|e|ste|de)\b|\.)?\s?("
    + "|".join(sorted(MONTHS, key=len, reverse=True))
    + r")\b\.?(?:\s(\d{4})(?!\d))?"
)


def money_in(text: str) -> Iterator[Money]:
    """Amounts in euro: with a currency, or with two decimals."""
    text = _YEAR_BEFORE.sub("-YR-", text)
    for found in _MONEY.finditer(text):
        if found["glued"]:
            digits = re.sub(r"[^\d,]", "", found["glued"]).replace(",", ".")
            yield Decimal(digits), found.start(), found.end()
            continue
        named = found["before"] or found["after"]
        cents = found["cents"] or ""
        whole = re.sub(r"\D", "", found["whole"])
        if not named and not _plain_money(found, cents, whole):
            continue
        number = Decimal(f"{whole}.{cents if cents.isdecimal() else '00'}")
        yield (-number if found["sign"] else number), found.start(), found.end()


def boxed_amount(text: str) -> Decimal | None:
    """An amount of which each figure stands in a box, the last two are cents."""
    found = _BOXED.fullmatch(text.strip())
    if not found:
        return None
    value = Decimal(f"{re.sub(r'[^0-9]', '', found[1])}.{found[2]}")
    return value if Decimal(0) < value <= LIMIT else None


def _plain_money(found: re.Match[str], cents: str, whole: str) -> bool:
    """Whether a number without a currency is an amount, and no date or article."""
    if not cents.isdecimal():
        return False
    return found["point"] == "," or len(whole) >= 4


def dates_in(low: str, near: date) -> Iterator[Day]:
    """Dates in a folded text; without a year, the first one from ``near`` on."""
    spans = []
    for pattern, read in ((_FIGURES, _figures), (_ISO, _iso), (_WORDS, _named)):
        for found in pattern.finditer(low):
            day = read(found, near)
            if day:
                spans.append((day, found.start(), found.end()))
    yield from sorted(spans, key=lambda span: span[1])


def _figures(found: re.Match[str], _near: date) -> date | None:
    year = int(found[4]) + (2000 if len(found[4]) == 2 else 0)
    return _day(year, int(found[3]), int(found[1]))


def _iso(found: re.Match[str], _near: date) -> date | None:
    return _day(int(found[1]), int(found[2]), int(found[3]))


def _named(found: re.Match[str], near: date) -> date | None:
    month, number = MONTHS[found[2]], int(found[1])
    if found[3]:
        return _day(int(found[3]), month, number)
    day = _day(near.year, month, number)
    return day if day and day >= near else _day(near.year + 1, month, number)


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number) if 1990 <= year <= 2199 else None
    except ValueError:
        return None


def ibans_in(text: str) -> Iterator[Text]:
    """Account numbers with right check digits, as long as their country's are."""
    for found in _IBAN.finditer(text):
        if len(found[0]) < 15:
            continue
        shown = found[0]
        places = [i for i, sign in enumerate(shown) if sign.isalnum()]
        own = LENGTHS.get(shown[:2])
        for length in [own] if own else range(len(places), 14, -1):
            if length > len(places):
                continue
            end = places[length - 1] + 1
            glued = shown[end : end + 1].isdigit()
            iban = None if glued or shown[:2] == "RF" else parse_iban(shown[:end])
            if iban:
                yield iban, found.start(), found.start() + end
                break


def ogms_in(text: str, *, plain: bool = False) -> Iterator[Text]:
    """Structured communications with right check digits, as people write them.

    Framed, or with both slashes; twelve digits alone only where ``plain`` says that
    a communication stands there, for other numbers pass the same check.
    """
    for pattern in (_FRAMED, _BARE, *([_PLAIN] if plain else [])):
        for found in pattern.finditer(text):
            shown = found[0] if pattern is not _FRAMED else found[1] or found[2]
            digits = parse_ogm(shown.strip())
            if digits:
                yield format_ogm(digits), found.start(), found.end()


def frames_in(text: str) -> bool:
    """Whether a framed communication stands there, right or wrong."""
    return bool(_FRAMED.search(text))


def rfs_in(text: str) -> Iterator[Text]:
    """Creditor references (ISO 11649): the longest that passes its check."""
    for found in _RF.finditer(text):
        places = [i for i, sign in enumerate(found[0]) if sign.isalnum()]
        for last in range(len(places), 4, -1):
            end = places[last - 1] + 1
            if found[0][end : end + 1].isalnum():
                continue
            reference = parse_rf(found[0][:end])
            if reference:
                yield reference, found.start(), found.start() + end
                break


def bics_in(text: str) -> Iterator[Text]:
    """What has the form of a BIC."""
    for found in _BIC.finditer(text):
        code = parse_bic(found[0])
        if code:
            yield code, found.start(), found.end()
