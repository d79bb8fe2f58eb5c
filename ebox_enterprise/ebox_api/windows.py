# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""From which day on to ask, and how far the cursor may go (ebox-api e.2).

``receivedAfter`` is a day whose boundary and zone nobody specified: two days of
overlap hold whether the server includes the day or not (scenario 16).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from .dates import brussels_day

OVERLAP_DAYS = 2
MAX_AHEAD = timedelta(days=1)  # a clock can be off by less than that


def window_start(high_water: datetime) -> date:
    """The Belgian day to ask from, ``high_water`` being the newest receipt date.

    ``high_water`` is aware. Years before 2 are asked from their first day on.
    """
    day = brussels_day(high_water)
    return day - timedelta(days=min(OVERLAP_DAYS, (day - date.min).days))


def newest(moments: Iterable[datetime | None], now: datetime) -> datetime | None:
    """The newest of ``moments`` that may carry the cursor with it, or None.

    A date more than a day ahead of ``now`` is a sender's mistake and would make
    the cursor skip everything that comes after (scenario 18). All are aware.
    """
    limit = now + MAX_AHEAD
    return max(
        (moment for moment in moments if moment is not None and moment <= limit),
        default=None,
    )
