# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The one clock of the synchronisation, and the days of Brussels.

Whatever waits, expires or is due asks here, so that a test or a driver of worker
processes can let hours pass. Time limits of calls use the monotonic clock instead.
Moments are naive UTC as Odoo stores them; days are those of Brussels, since a letter
received at 23:30 UTC is of the next day for its reader.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Literal, overload
from zoneinfo import ZoneInfo

BRUSSELS = ZoneInfo("Europe/Brussels")
# the last day of all would overflow when it is shown in a zone east of here, and those
# of the last year where letters are put together by it: Odoo counts to the next one
LAST = datetime(9998, 12, 30, tzinfo=timezone.utc)
_ahead = timedelta()


def now() -> datetime:
    """This moment as Odoo stores it: naive, in UTC, whole seconds."""
    return naive_utc(datetime.now(timezone.utc)) + _ahead


def today() -> date:
    """The day that it is in Brussels now."""
    return brussels_day(aware_utc(now()))


def advance(seconds: float) -> None:
    """Let time pass in this process."""
    global _ahead
    _ahead += timedelta(seconds=seconds)


def reset() -> None:
    """Back to the real time."""
    global _ahead
    _ahead = timedelta()


@overload
def naive_utc(moment: datetime) -> datetime: ...
@overload
def naive_utc(moment: None) -> Literal[False]: ...
def naive_utc(moment: datetime | None) -> datetime | Literal[False]:
    """An aware datetime as Odoo stores it; False for None."""
    if not moment:
        return False
    return (
        min(moment, LAST).astimezone(timezone.utc).replace(tzinfo=None, microsecond=0)
    )


def aware_utc(moment: datetime) -> datetime:
    """A datetime as Odoo stores it, with its zone."""
    return moment.replace(tzinfo=timezone.utc)


@overload
def brussels_day(moment: datetime) -> date: ...
@overload
def brussels_day(moment: None) -> Literal[False]: ...
def brussels_day(moment: datetime | None) -> date | Literal[False]:
    """The day in Brussels of an aware datetime; False for None."""
    if not moment:
        return False
    return min(moment, LAST).astimezone(BRUSSELS).date()


def brussels_hour(moment: datetime) -> int:
    """The hour in Brussels, 0 to 23, of a datetime as Odoo stores it."""
    return aware_utc(moment).astimezone(BRUSSELS).hour
