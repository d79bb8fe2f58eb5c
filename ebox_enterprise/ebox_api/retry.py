# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""When to try again (ebox-api e.5). Pure functions; the caller owns the clock."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import datetime, timezone
from decimal import Decimal
from email.utils import parsedate_to_datetime

from .dates import parse_datetime

MAX_RETRY_AFTER = 24 * 3600.0
BREAKER_FAILURES = 5
"""After so many failures in a row, stop for an hour and then try once."""
_BACKOFF_MINUTES = (1, 5, 15, 60)
_JITTER = 0.2


def parse_http_date(value: object) -> datetime | None:
    """An HTTP date as an aware datetime in UTC, or None."""
    if not isinstance(value, str):
        return None
    try:
        moment = parsedate_to_datetime(value)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=timezone.utc)
        return moment.astimezone(timezone.utc)
    except (TypeError, ValueError, OverflowError, IndexError):
        return None


def _capped(seconds: float) -> float:
    return min(max(seconds, 0.0), MAX_RETRY_AFTER)


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal, str)):
        return None
    if isinstance(value, str) and not re.fullmatch(
        r"\s*[0-9]{1,30}(\.[0-9]{1,9})?\s*", value
    ):
        return None
    try:
        number = float(value)
    except (ValueError, ArithmeticError):
        return None
    return number if math.isfinite(number) and number >= 0 else None


def parse_retry_after(value: object, now: datetime) -> float | None:
    """Seconds to wait according to one Retry-After value, or None.

    ``value`` is seconds (number or text), an HTTP date or an RFC 3339 time;
    ``now`` is aware. Garbage gives None, the past 0, anything above a day a day.
    """
    seconds = _number(value)
    if seconds is not None:
        return _capped(seconds)
    moment = parse_http_date(value) or parse_datetime(value)
    if moment is None:
        return None
    return _capped((moment - now).total_seconds())


def retry_after(
    headers: Mapping[str, str], body: object, now: datetime
) -> float | None:
    """Seconds to wait from the Retry-After header, else from the JSON body.

    Belgif problems carry ``retryAfterSec`` (seconds) and ``retryAfter`` (time),
    ebox-api d.1.
    """
    candidates = [headers.get("Retry-After")]
    if isinstance(body, Mapping):
        candidates += [body.get("retryAfterSec"), body.get("retryAfter")]
    for candidate in candidates:
        seconds = parse_retry_after(candidate, now)
        if seconds is not None:
            return seconds
    return None


def backoff(failures: int, chance: float = 0.5) -> float:
    """Seconds to wait after ``failures`` failures in a row (1 = the first).

    1, 5, 15, 60 minutes, spread by twenty percent; ``chance`` in 0..1 is the
    caller's random number.
    """
    step = _BACKOFF_MINUTES[min(max(failures, 1), len(_BACKOFF_MINUTES)) - 1]
    spread = 1 + _JITTER * (2 * min(max(chance, 0.0), 1.0) - 1)
    return step * 60 * spread
