# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Dates as Belgian letters write them, in figures and in words."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from .tokens import Phrases, Token

#: A date without a year is the next one after the receipt, unless that lies further
#: than this: then the letter speaks of one that has just gone by.
NEXT_WITHIN = timedelta(days=335)

_MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober "
    "november december",
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre "
    "novembre decembre",
    "de": "januar februar marz april mai juni juli august september oktober "
    "november dezember",
}
_SHORT = {
    "nl": "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "fr": "janv fevr mars avr mai juin juil aout sept oct nov dec",
    "de": "jan feb marz apr mai jun jul aug sept okt nov dez",
}
MONTHS = {
    language: {
        name: number
        for names in (_MONTHS[language], _SHORT[language])
        for number, name in enumerate(names.split(), 1)
    }
    for language in _MONTHS
}
MONTHS["nl"]["sept"] = MONTHS["de"]["sep"] = 9
MONTHS["de"]["janner"], MONTHS["de"]["maerz"] = 1, 3
_ORDINALS = frozenset(("er", "e", "ste", "de", "eme", "ieme", "ter", "ten"))
_MONTH_WORDS = frozenset("maand mois monats monatsende monat".split())
_MONTH_END = {
    "nl": Phrases("eind", "einde", "het einde van", "einde van", "het eind van"),
    "fr": Phrases("fin", "la fin", "la fin de", "la fin du mois de", "fin du mois de"),
    "de": Phrases("Ende", "Ende des Monats", "zum Ende des Monats"),
}
_THIS_MONTH_END = {
    "nl": Phrases(
        "einde van de maand",
        "eind van de maand",
        "einde van deze maand",
        "nog deze maand",
    ),
    "fr": Phrases("fin du mois", "fin de ce mois", "encore ce mois"),
    "de": Phrases(
        "Ende des Monats", "Ende dieses Monats", "Monatsende", "noch diesen Monat"
    ),
}


@dataclass(frozen=True)
class Written:
    """A date in a sentence: tokens ``first`` to before ``last``.

    Without a year ``day`` is None until :meth:`on` is asked. ``month_end`` says that
    it is the end of a month.
    """

    first: int
    last: int
    month: int
    number: int = 0
    year: int | None = None
    month_end: bool = False

    def on(self, received: date) -> date | None:
        """The day that is meant in a letter received on a day, if there is one."""
        if self.year:
            return self._of(self.year)
        for year in range(received.year, received.year + 2):
            day = self._of(year)
            if day and day >= received:
                return day if day - received <= NEXT_WITHIN else None
        return None

    def _of(self, year: int) -> date | None:
        last = calendar.monthrange(year, self.month)[1]
        number = last if self.month_end else self.number
        return date(year, self.month, number) if number <= last else None


def find_dates(tokens: list[Token], language: str, received: date) -> list[Written]:
    """The dates in a sentence, from left to right, none inside another."""
    found: list[Written] = []
    index, months = 0, MONTHS[language]
    if not any(t.number or t.low in months or t.low in _MONTH_WORDS for t in tokens):
        return found
    while index < len(tokens):
        if tokens[index].number:
            written = _in_figures(tokens, index) or _in_words(tokens, index, language)
        else:
            written = _month_end(tokens, index, language) or _this_month_end(
                tokens, index, language, received
            )
        if written:
            found.append(written)
        index = written.last if written else index + 1
    return found


def _in_figures(tokens: list[Token], index: int) -> Written | None:
    """``31/03/2026``, ``31-3-26``, ``31.03.2026``, ``2026-03-31``; also with spaces."""
    part = tokens[index : index + 5]
    if len(part) < 5 or not (part[0].number and part[2].number and part[4].number):
        return None
    if part[1].text != part[3].text or part[1].text not in ("/", ".", "-"):
        return None
    loose = not (part[1].glued and part[2].glued and part[4].glued)
    if (loose and part[1].text == "-") or _in_longer_number(tokens, index, index + 5):
        return None
    figures = [token.text for token in (part[0], part[2], part[4])]
    if len(figures[0]) == 4:
        figures.reverse()
    if max(map(len, figures[:2])) > 2 or len(figures[2]) not in (2, 4):
        return None
    number, month, year = (int(text) for text in figures)
    return _valid(index, index + 5, month, number, year + (2000 if year < 100 else 0))


def _in_longer_number(tokens: list[Token], first: int, last: int) -> bool:
    """Whether it is part of a reference, an account or a telephone number."""
    before = tokens[first - 1] if first else None
    if before and tokens[first].glued and (before.number or before.text in "/.-+"):
        return True
    after = tokens[last : last + 2]
    if not after or not after[0].glued:
        return False
    if after[0].number or after[0].word:
        return True
    return after[0].text in "/-+" or (
        after[0].text == "." and len(after) > 1 and after[1].number and after[1].glued
    )


def _in_words(tokens: list[Token], index: int, language: str) -> Written | None:
    """``31 maart 2026``, ``1er avril``, ``Freitag, den 3. April 2026``."""
    if not tokens[index].number or len(tokens[index].text) > 2:
        return None
    before = tokens[max(0, index - 2) : index]
    if tokens[index].glued and len(before) == 2:
        if before[1].text == "," and before[0].number and before[1].glued:
            return None  # the cents of an amount: '1 864,30 maart 2026'
    place = index + 1
    if _low(tokens, place) in _ORDINALS or _low(tokens, place) == ".":
        place += 1
    month = MONTHS[language].get(_low(tokens, place))
    if not month:
        return None
    place += 1
    if _low(tokens, place) == "." and len(tokens[place - 1].text) <= 4:
        place += 1
    year, place = _year(tokens, place)
    return _valid(index, place, month, int(tokens[index].text), year)


def _month_end(tokens: list[Token], index: int, language: str) -> Written | None:
    """``eind mei 2026``, ``fin mars``, ``Ende April``."""
    length = _MONTH_END[language].at(tokens, index)
    month = MONTHS[language].get(_low(tokens, index + length)) if length else None
    if not month:
        return None
    year, last = _year(tokens, index + length + 1)
    return Written(index, last, month, 0, year, month_end=True)


def _this_month_end(
    tokens: list[Token], index: int, language: str, received: date
) -> Written | None:
    length = _THIS_MONTH_END[language].at(tokens, index)
    if not length:
        return None
    # 'het einde van de maand die volgt op …' is another month
    if _low(tokens, index + length) in (
        *("die", "waarin", "qui", "de", "der", "in", "volgend", "suivant", ","),
    ):
        return None
    return Written(
        index, index + length, received.month, 0, received.year, month_end=True
    )


def _year(tokens: list[Token], place: int) -> tuple[int | None, int]:
    if place < len(tokens) and tokens[place].number:
        text = tokens[place].text
        if len(text) == 4 and 1900 <= int(text) <= 2199:
            return int(text), place + 1
    return None, place


def _valid(
    first: int, last: int, month: int, number: int, year: int | None
) -> Written | None:
    if not 1 <= month <= 12 or not (year is None or 1900 <= year <= 2199):
        return None
    longest = calendar.monthrange(year or 2024, month)[1]
    return Written(first, last, month, number, year) if 1 <= number <= longest else None


def _low(tokens: list[Token], index: int) -> str:
    return tokens[index].low if 0 <= index < len(tokens) else ""
