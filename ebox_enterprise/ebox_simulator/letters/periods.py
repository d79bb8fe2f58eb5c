# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Quarters and months that a letter of a given day speaks of."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from .numbers import MONTHS

ORDINALS_FR = ("1er", "2e", "3e", "4e")


def add_months(day: date, months: int) -> date:
    """The same day so many months later, or the last day of that month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def working_day(day: date) -> date:
    """The day itself, or the Monday after its weekend."""
    return day + timedelta(days=7 - day.weekday() if day.weekday() > 4 else 0)


def quarter(day: date, back: int = 1) -> dict[str, str]:
    """Values for the quarter ``back`` quarters before the one of the day."""
    index = day.year * 4 + (day.month - 1) // 3 - back
    year, number = divmod(index, 4)
    return {
        "quarter": str(number + 1),
        "quarter_fr": ORDINALS_FR[number],
        "year": str(year),
    }


def month(day: date, language: str, back: int = 0) -> dict[str, str]:
    """Values for the month ``back`` months before the one of the day."""
    first = add_months(day.replace(day=1), -back)
    return {"month": MONTHS[language][first.month - 1], "year": str(first.year)}
