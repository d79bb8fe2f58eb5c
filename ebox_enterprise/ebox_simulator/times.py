# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Times of the simulated government: UTC inside, whole seconds in the store."""

from __future__ import annotations

from datetime import date, datetime, time, timezone
from zoneinfo import ZoneInfo

BRUSSELS = ZoneInfo("Europe/Brussels")


def utc_now() -> datetime:
    """The real clock, timezone-aware UTC."""
    return datetime.now(timezone.utc)


def to_seconds(moment: datetime) -> int:
    """Seconds since 1970 of a timezone-aware datetime.

    Raises ``ValueError`` for a naive one: a silent guess of the zone would move
    a legally relevant date.
    """
    if moment.tzinfo is None:
        raise ValueError(f"A timezone-aware datetime is needed, not {moment!r}.")
    return int(moment.timestamp())


def from_seconds(seconds: float) -> datetime:
    """The inverse of ``to_seconds``, in UTC."""
    return datetime.fromtimestamp(seconds, timezone.utc)


def day_start(day: date) -> int:
    """First second of a calendar day in Belgium, in seconds since 1970."""
    return to_seconds(datetime.combine(day, time(), tzinfo=BRUSSELS))


def brussels_text(moment: datetime) -> str:
    """``yyyy-MM-dd'T'HH:mm:ssXXX`` with the Belgian offset (ebox-api d.2.2)."""
    return moment.astimezone(BRUSSELS).isoformat(timespec="seconds")


def utc_text(moment: datetime) -> str:
    """UTC with ``Z`` and milliseconds: fractions are seen in samples (d.2.2)."""
    text = moment.astimezone(timezone.utc).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")
