# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Times of the API: RFC 3339 in, aware UTC out, days in Europe/Brussels.

Dossier d.2.2 ``receiptDate``: with offset, sometimes fractional seconds. A time
without offset is taken as Belgian time, for that is what a Belgian sender means.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

_PATTERN = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,12}))?)?"
    r"\s?([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?)?"
)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


#: No letter is of another day, nor asks for anything by one.
FIRST_DAY, LAST_DAY = date(1970, 1, 1), date(2199, 12, 31)


def is_plausible(day: date) -> bool:
    """Whether a letter can mean this day."""
    return FIRST_DAY <= day <= LAST_DAY


def bounded(day: date) -> date:
    """The plausible day that is nearest: one can count from it without an overflow."""
    return min(max(day, FIRST_DAY), LAST_DAY)


@lru_cache(maxsize=1)
def brussels() -> ZoneInfo:
    """The Belgian time zone (looked up late: it reads the system's files)."""
    return ZoneInfo("Europe/Brussels")


def _offset(text: str) -> timezone:
    if text in "Zz":
        return timezone.utc
    digits = text[1:].replace(":", "")
    minutes = int(digits[:2]) * 60 + int(digits[2:] or 0)
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def _to_utc(moment: datetime) -> datetime:
    try:
        return moment.astimezone(timezone.utc)
    except OverflowError:
        # The very ends of the calendar (year 9999 stands for "never"): keep the
        # clock reading rather than lose the value.
        return moment.replace(tzinfo=timezone.utc)


def parse_datetime(value: object) -> datetime | None:
    """``value`` as an aware datetime in UTC, or None when it cannot be read.

    Accepts RFC 3339 with ``T`` or a space, any offset, ``Z``, no offset
    (Europe/Brussels), fractions of a second, a leap second (read as 59), and a
    date alone (midnight in Belgium). Never raises.
    """
    if not isinstance(value, str) or len(value) > 60:
        return None
    match = _PATTERN.fullmatch(value.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, offset = match.groups()
    try:
        moment = datetime(
            int(year),
            int(month),
            int(day),
            int(hour or 0),
            int(minute or 0),
            min(int(second or 0), 59) if second == "60" else int(second or 0),
            int((fraction or "0")[:6].ljust(6, "0")),
            tzinfo=_offset(offset) if offset else brussels(),
        )
    except ValueError:
        return None
    return _to_utc(moment)


def brussels_day(moment: datetime) -> date:
    """The Belgian calendar day of an aware ``moment``; never raises on year 9999."""
    try:
        return moment.astimezone(brussels()).date()
    except OverflowError:
        return moment.date()


def parse_day(value: object) -> date | None:
    """``value`` (a date or a date-time text) as a Belgian day, or None."""
    if isinstance(value, str) and _DAY.fullmatch(value.strip()):
        try:
            return date.fromisoformat(value.strip())
        except ValueError:
            return None
    moment = parse_datetime(value)
    return brussels_day(moment) if moment else None
