# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Durations as terms are said: '15 (vijftien) werkdagen', 'le mois', 'acht Tagen'."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from . import workdays
from .dates import MONTHS
from .numerals import Number, number_ending
from .tokens import Phrases, Token

DAYS, WORKING_DAYS, WEEKS, MONTHS_UNIT, YEARS, HOURS, MONTH_ENDS = range(7)
_UNITS = {
    "nl": {
        DAYS: "dag dagen kalenderdag kalenderdagen",
        WORKING_DAYS: "werkdag werkdagen",
        WEEKS: "week weken",
        MONTHS_UNIT: "maand maanden",
        YEARS: "jaar jaren",
        HOURS: "uur uren",
    },
    "fr": {
        DAYS: "jour jours",
        WEEKS: "semaine semaines",
        MONTHS_UNIT: "mois",
        YEARS: "an ans annee annees",
        HOURS: "heure heures",
    },
    "de": {
        DAYS: "tag tage tagen kalendertag kalendertage kalendertagen",
        WORKING_DAYS: "werktag werktage werktagen arbeitstag arbeitstage arbeitstagen "
        "geschaftstage geschaftstagen",
        WEEKS: "woche wochen",
        MONTHS_UNIT: "monat monate monaten monats",
        YEARS: "jahr jahre jahren jahres",
        HOURS: "stunde stunden",
    },
}
UNITS = {
    language: {word: unit for unit, words in units.items() for word in words.split()}
    for language, units in _UNITS.items()
}
_FRENCH_WORKING = frozenset(("ouvrable", "ouvrables", "ouvre", "ouvres"))
_FRENCH_PLAIN = frozenset(
    "calendrier calendriers calendaire calendaires civils francs calendar".split()
)
# 'binnen de maand', 'dans la huitaine': one of the unit, without a number
_ALONE = {
    "nl": Phrases("de maand", "de week"),
    "fr": Phrases(
        "le mois", "la semaine", "la huitaine", "huitaine", "la quinzaine", "quinzaine"
    ),
    "de": Phrases("Monatsfrist", "Jahresfrist", "Wochenfrist"),
}
_ALONE_MEANS = {
    "maand": (1, MONTHS_UNIT),
    "week": (1, WEEKS),
    "mois": (1, MONTHS_UNIT),
    "semaine": (1, WEEKS),
    "huitaine": (8, DAYS),
    "quinzaine": (15, DAYS),
    "monatsfrist": (1, MONTHS_UNIT),
    "jahresfrist": (1, YEARS),
    "wochenfrist": (1, WEEKS),
}
# the last day of the month after the one in which something was
_NEXT_MONTH = {
    "nl": Phrases("laatste dag van de maand", "einde van de maand"),
    "fr": Phrases("dernier jour du mois", "fin du mois"),
    "de": Phrases(
        "letzten Tag des Monats", "letzter Tag des Monats", "Ende des Monats"
    ),
}
FOLLOWS = frozenset("volgend volgende volgt suivant suit auf nach na apres".split())
_BETWEEN = frozenset(
    "volle opeenvolgende eerstvolgende volgende prochains premiers aufeinanderfolgende "
    "aufeinanderfolgenden folgenden nachsten vollen".split()
)


@dataclass(frozen=True)
class Duration:
    """A duration in a sentence: tokens ``first`` to before ``last``."""

    first: int
    last: int
    number: int
    unit: int

    def after(self, start: date, first_day_counts: bool = False) -> date:
        """The last day of the term.

        By default the day of the start does not count (Judicial Code, article 52).
        Months and years run to the same number of the month, or to its last day
        (article 54). Hours are days, so that nothing comes too late.

        :raise OverflowError: the calendar ends before that
        """
        less = timedelta(days=1 if first_day_counts else 0)
        if self.unit == WORKING_DAYS:
            if first_day_counts:
                start -= less
            return workdays.add_working_days(start, self.number)
        if self.unit == HOURS:
            return start + timedelta(days=self.number // 24)
        if self.unit == MONTH_ENDS:
            later = add_months(start.replace(day=1), self.number + 1)
            return later - timedelta(days=1)
        if self.unit in (MONTHS_UNIT, YEARS):
            months = self.number * (12 if self.unit == YEARS else 1)
            return add_months(start, months) - less
        days = self.number * (7 if self.unit == WEEKS else 1)
        return start + timedelta(days=days) - less


def add_months(day: date, months: int) -> date:
    """The same number of a later month, or the last day of that month.

    :raise OverflowError: the calendar ends before that
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError("date value out of range")
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def find_durations(tokens: list[Token], language: str) -> list[Duration]:
    """The durations in a sentence, from left to right."""
    found: list[Duration] = []
    if not any(t.low in UNITS[language] or t.low in _ALONE_MEANS for t in tokens):
        return found
    for index in range(len(tokens)):
        duration = (
            _next_month(tokens, index, language)
            or _alone(tokens, index, language)
            or _numbered(tokens, index, language)
        )
        if duration and not (found and duration.first < found[-1].last):
            found.append(duration)
    return found


def _alone(tokens: list[Token], index: int, language: str) -> Duration | None:
    length = _ALONE[language].at(tokens, index)
    if not length:
        return None
    last = index + length
    following = tokens[last].low if last < len(tokens) else ""
    beyond = tokens[last + 1].low if last + 1 < len(tokens) else ""
    if following in MONTHS[language] or beyond in MONTHS[language]:
        return None  # 'dans le mois de mai'
    number, unit = _ALONE_MEANS[tokens[last - 1].low]
    return Duration(index, last, number, unit)


def _next_month(tokens: list[Token], index: int, language: str) -> Duration | None:
    """'De laatste dag van de maand die volgt op'."""
    length = _NEXT_MONTH[language].at(tokens, index)
    following = [token.low for token in tokens[index + length : index + length + 6]]
    if length and any(low in FOLLOWS for low in following):
        return Duration(index, index + length, 1, MONTH_ENDS)
    return None


def _numbered(tokens: list[Token], index: int, language: str) -> Duration | None:
    """A unit at ``index`` with its number before it."""
    unit = UNITS[language].get(tokens[index].low)
    if unit is None or not index:
        return None
    last, place = index + 1, index - 1
    if language == "fr" and last < len(tokens):
        if tokens[last].low in _FRENCH_WORKING:
            unit, last = WORKING_DAYS, last + 1
        elif tokens[last].low in _FRENCH_PLAIN:
            last += 1
    if place and tokens[place].low in _BETWEEN:
        place -= 1
    number = _number(tokens, place, language)
    if not number or (unit == HOURS and number.value % 24):
        return None  # hours that are no days are times of a day
    return Duration(number.first, last, number.value, unit)


def _number(tokens: list[Token], place: int, language: str) -> Number | None:
    """'15', 'vijftien', '15 (vijftien)', 'vijftien (15)'."""
    if tokens[place].text != ")":
        return number_ending(tokens, place, language)
    opening = next(
        (i for i in range(place - 1, max(-1, place - 8), -1) if tokens[i].text == "("),
        0,
    )
    return number_ending(tokens, opening - 1, language) if opening else None
