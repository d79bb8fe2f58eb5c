# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Working days in Belgium: Monday to Friday, but no public holiday.

The holidays are those of the Act of 4 January 1974 and its Royal Decree of 18 April
1974. Saturday is no working day here: terms are moved as in article 53 of the Judicial
Code, and people act when offices are open.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import easter

_DAY = timedelta(days=1)
#: (month, day) of those that are the same each year; the others are days after Easter:
#: Easter Monday, Ascension Day and Whit Monday.
_FIXED = ((1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25))
_AFTER_EASTER = (1, 39, 50)
_FIRST_YEAR, _LAST_YEAR = 1583, 4099  # whose Easter can be computed
#: From no other day is a term counted: a letter has none, and the calendar ends.
FIRST_DAY, LAST_DAY = date(1970, 1, 1), date(2199, 12, 31)
MAX_WORKING_DAYS = 10_000  # some forty years: more is no term


@lru_cache(maxsize=64)
def _public_holidays(year: int) -> frozenset[date]:
    fixed = [date(year, *each) for each in _FIXED]
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return frozenset(fixed)
    return frozenset([*fixed, *(easter(year) + n * _DAY for n in _AFTER_EASTER)])


def is_working_day(day: date) -> bool:
    """Whether offices are open on a day."""
    return day.weekday() < 5 and day not in _public_holidays(day.year)


def working_day_on_or_before(day: date) -> date:
    """The day itself when it is a working day, else the last one before it.

    :raise OverflowError: the calendar has none
    """
    while not is_working_day(day):
        day -= _DAY
    return day


def working_day_on_or_after(day: date) -> date:
    """The day itself when it is a working day, else the first one after it.

    :raise OverflowError: the calendar has none
    """
    while not is_working_day(day):
        day += _DAY
    return day


def add_working_days(day: date, n: int) -> date:
    """The ``n``-th working day after ``day``, before it when ``n`` is negative.

    The day itself does not count (Judicial Code, article 52); 0 gives the day as it
    is, working day or not.

    :raise ValueError: more than ``MAX_WORKING_DAYS``
    :raise OverflowError: the calendar ends before that
    """
    if abs(n) > MAX_WORKING_DAYS:
        raise ValueError("too many working days")
    step = _DAY if n > 0 else -_DAY
    left = abs(n)
    while left:
        day += step
        left -= is_working_day(day)
    return day
