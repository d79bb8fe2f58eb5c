# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Terms that a letter counts: how long, from when, and which day that is."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from .notions import notions_in

_TENS = {
    word: number
    for words in (
        "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        "zwanzig dreisig vierzig funfzig sechzig siebzig achtzig neunzig",
        "vingt trente quarante cinquante soixante",
    )
    for word, number in zip(words.split(), range(20, 100, 10), strict=False)
}
_SMALL = (
    "een un ein eine einem einer eines|twee deux zwei|drie trois drei|vier quatre"
    "|vijf cinq funf|zes six sechs|zeven sept sieben|acht huit|negen neuf neun"
    "|tien dix zehn|elf onze|twaalf douze zwolf|dertien treize dreizehn"
    "|veertien quatorze vierzehn|vijftien quinze funfzehn"
)
NUMBERS = {
    word: number
    for number, words in enumerate(_SMALL.split("|"), 1)
    for word in words.split()
}
NUMBERS.update(_TENS)
NUMBERS.update(
    {
        f"{unit}{joint}{tens}": small + value
        for tens, value in _TENS.items()
        for unit, small in list(NUMBERS.items())
        for joint in ("en", "und")
        if small < 10
    }
)
_UNITS = {
    "days": "dagen dag kalenderdagen jours jour tagen tage tag kalendertagen",
    "workdays": "werkdagen werkdag arbeitstagen arbeitstage werktagen werktage",
    "weeks": "weken week semaines semaine wochen woche",
    "months": "maanden maand mois monaten monate monat monats monates",
}
UNITS = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_WORD = re.compile(r"[^\W_]+")
_WORKING = frozenset(("ouvrables", "ouvrable", "ouvres"))
_FILLERS = frozenset(
    "volle opeenvolgende kalender prochains aufeinanderfolgenden vollen".split()
)
_ALONE = frozenset(("de", "le", "la", "d", "eines", "einem", "uw"))
_WITHIN = frozenset("binnen endeans dans sous innerhalb innert".split())
_ORDINALS = {
    "derde": 3, "3de": 3, "3e": 3, "troisieme": 3, "3eme": 3, "3ieme": 3, "dritten": 3,
    "dritte": 3, "tweede": 2, "deuxieme": 2, "zweiten": 2, "zevende": 7, "7de": 7,
    "7e": 7, "septieme": 7, "7eme": 7, "siebten": 7, "siebenten": 7, "3": 3, "7": 7,
}  # fmt: skip
_WORKDAY = frozenset("werkdag ouvrable werktag werktages arbeitstag".split())
_DAY = frozenset("dag jour tag tages kalenderdag".split())
_REACH = 120  # signs after a term in which its start is told
_MOST_DAYS = 190  # no letter gives more time to pay
_MOST_MONTHS = 6


@dataclass(frozen=True)
class Term:
    """A term, and from where to before where its words stand.

    ``start``: ``receipt``, ``letter`` (its date or sending), ``event`` (something
    else) or ``open`` (not told); ``nth`` is (3, True) in 'from the third working day
    after'. ``within`` says that 'within' stands before it.
    """

    number: int
    unit: str
    begin: int
    end: int
    start: str
    nth: tuple[int, bool] | None
    within: bool

    def last_day(self, received: date, written: date | None) -> date | None:
        """The day on which it ends, None for what no letter means.

        The day of the start does not count (Judicial Code, article 52); months end on
        the same number of the month, or on its last day (article 54).
        """
        start = received if self.start == "receipt" else written or received
        if self.nth:
            number, working = self.nth
            if working:
                start = _add_working_days(start, number)
            else:
                start += timedelta(days=number)
        if self.unit == "months":
            return _months(start, self.number) if self.number <= _MOST_MONTHS else None
        days = self.number * (7 if self.unit == "weeks" else 1)
        if days > _MOST_DAYS:
            return None
        if self.unit == "workdays":
            return _add_working_days(start, days)
        return start + timedelta(days=days)


def _add_working_days(start: date, number: int) -> date:
    """The n-th working day after a day, by the calendar of Belgium.

    It is in the add-on that this one depends on, and loaded when a letter counts so.
    """
    if TYPE_CHECKING:
        from letter_text.workdays import add_working_days
    else:
        try:
            from ...ebox_enterprise.letter_text.workdays import add_working_days
        except ImportError:  # without Odoo both packages lie on Python's path
            from letter_text.workdays import add_working_days
    return add_working_days(start, number)


def terms_in(low: str) -> Iterator[Term]:
    """The terms in a folded text, from left to right."""
    words = list(_WORD.finditer(low))
    texts = [found[0] for found in words]
    for index, text in enumerate(texts):
        unit = UNITS.get(text)
        if unit is None or not index:
            continue
        last = index
        if texts[index + 1 : index + 2] and texts[index + 1] in _WORKING:
            unit, last = "workdays", index + 1
        first, found = _number(texts, index - 1)
        within = bool(_WITHIN & set(texts[max(0, first - 5) : first]))
        if found is None:
            # 'binnen de maand', 'dans le mois': one of the unit
            if not within or unit in ("days", "workdays"):
                continue
            if texts[index - 1] not in _ALONE | _WITHIN:
                continue
            first, found = index - 1, 1
        end = words[last].end()
        start, nth = _start(low[end : end + _REACH])
        yield Term(found, unit, words[first].start(), end, start, nth, within)


def _number(texts: list[str], index: int) -> tuple[int, int | None]:
    """Where a number that ends at ``index`` begins, and the number."""
    if index > 0 and texts[index] in _FILLERS:
        index -= 1
    if texts[index].isdecimal() and len(texts[index]) <= 3:
        figures = int(texts[index])
        before = index and NUMBERS.get(texts[index - 1]) == figures
        return (index - 1 if before else index), figures or None
    number = NUMBERS.get(texts[index])
    if number and index and texts[index - 1] == str(number):
        return index - 1, number  # '30 (dertig)'
    return index, number


def _start(rest: str) -> tuple[str, tuple[int, bool] | None]:
    """From when a term counts, as the words after it tell."""
    rest = re.split(r"[;:]|\.\s", rest)[0]
    said = [notion.name for notion in notions_in(rest)]
    if "from" not in said[:3]:
        return "open", None
    nth = _nth(_WORD.findall(rest))
    said = said[said.index("from") + 1 :][:6]
    for name in said:
        if name == "receipt":
            return "receipt", nth
        if name in ("sending", "this letter", "date"):
            return "letter", nth
    return "event", nth


def _nth(words: list[str]) -> tuple[int, bool] | None:
    for index, word in enumerate(words[:10]):
        following = words[index + 1 : index + 3]
        if word in _ORDINALS and following:
            if _WORKDAY & set(following):
                return _ORDINALS[word], True
            if following[0] in _DAY:
                return _ORDINALS[word], False
    return None


def _months(start: date, number: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + number, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last))
