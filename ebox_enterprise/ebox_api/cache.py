# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How long reference data may be kept (ebox-api d.1, scenario 9)."""

from __future__ import annotations

import re
from collections.abc import Mapping

HOUR = 3600
DAY = 24 * HOUR
MIN_AGE = HOUR
MAX_AGE = 7 * DAY
DEFAULT_AGE = DAY


def parse_max_age(headers: Mapping[str, str]) -> int:
    """Seconds to keep an answer, from ``Cache-Control``: an hour to seven days.

    A day when the header says nothing usable; an hour for ``no-store`` and
    ``no-cache``, since the portal itself asks once per message.
    """
    directives = str(headers.get("Cache-Control") or "").lower()
    if re.search(r"(?:^|[\s,])no-(?:store|cache)\b", directives):
        return MIN_AGE
    match = re.search(r'(?:^|[\s,])max-age\s*=\s*"?([0-9]{1,18})', directives)
    if match is None:
        return DEFAULT_AGE
    return min(max(int(match.group(1)), MIN_AGE), MAX_AGE)
