# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Working days: Monday to Friday without the Belgian public holidays."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest

from letter_text.workdays import (
    add_working_days,
    is_working_day,
    working_day_on_or_after,
    working_day_on_or_before,
)

HOLIDAYS_2026 = {
    *((1, 1), (4, 6), (5, 1), (5, 14), (5, 25), (7, 21), (8, 15), (11, 1)),
    *((11, 11), (12, 25)),
}  # the Royal Decree of 18 April 1974


def test_the_working_days_of_a_year():
    day, working = date(2026, 1, 1), 0
    while day.year == 2026:
        free = day.weekday() >= 5 or (day.month, day.day) in HOLIDAYS_2026
        assert is_working_day(day) is not free, day
        working += not free
        day += timedelta(days=1)
    assert working == 253


def test_a_bridge_day_and_a_bank_holiday_are_working_days():
    assert is_working_day(date(2026, 5, 15))  # the Friday after Ascension Day
    assert is_working_day(date(2025, 12, 26))


@pytest.mark.parametrize(
    "day, before, after",
    [
        (date(2026, 3, 2), date(2026, 3, 2), date(2026, 3, 2)),
        (date(2026, 4, 6), date(2026, 4, 3), date(2026, 4, 7)),
        (date(2026, 5, 1), date(2026, 4, 30), date(2026, 5, 4)),
        (date(2027, 1, 1), date(2026, 12, 31), date(2027, 1, 4)),
    ],
)
def test_the_nearest_working_days(day, before, after):
    assert working_day_on_or_before(day) == before
    assert working_day_on_or_after(day) == after


@pytest.mark.parametrize(
    "day, n, end",
    [
        (date(2026, 4, 30), 5, date(2026, 5, 8)),
        (date(2026, 5, 2), 1, date(2026, 5, 4)),
        (date(2026, 5, 8), -5, date(2026, 4, 30)),
        (date(2026, 5, 2), 0, date(2026, 5, 2)),
        (date(2026, 12, 31), 1, date(2027, 1, 4)),
    ],
)
def test_working_days_are_counted_over_holidays(day, n, end):
    assert add_working_days(day, n) == end


def test_no_count_is_endless():
    with pytest.raises(ValueError):
        add_working_days(date(2026, 1, 1), 10**9)
    with pytest.raises(OverflowError):
        add_working_days(date(9999, 12, 30), 10)


def test_the_holidays_are_those_that_others_know():
    known = holidays.country_holidays("BE", years=range(1947, 2101))
    day = date(1947, 1, 1)
    while day.year <= 2100:  # the last year that this library knows
        working = day.weekday() < 5 and day not in known
        assert is_working_day(day) is working, day
        day += timedelta(days=1)


@pytest.mark.parametrize("year", [1, 1582, 2150, 4100, 9998])
def test_any_year_has_working_days(year):
    assert not is_working_day(date(year, 7, 21))
    assert working_day_on_or_after(date(year, 7, 21)) > date(year, 7, 21)
