# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Days from which one can count without leaving the calendar."""

from __future__ import annotations

from datetime import date
from typing import overload

FIRST_DAY, LAST_DAY = date(1970, 1, 1), date(2199, 12, 31)


@overload
def bounded(day: date) -> date: ...
@overload
def bounded(day: None) -> None: ...
@overload
def bounded(day: date | None) -> date | None: ...
def bounded(day: date | None) -> date | None:
    """The nearest day that a letter can mean; None for None."""
    return day and min(max(day, FIRST_DAY), LAST_DAY)
