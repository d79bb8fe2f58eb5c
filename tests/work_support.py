# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How much work a reader does, counted: a clock would be disturbed by others."""

from __future__ import annotations

import sys
from collections.abc import Callable


def lines_run(read: Callable[[], object]) -> int:
    """How many Python functions are called, and lines run, to do something."""
    counted = 0

    def count(_frame, _event, _argument):
        nonlocal counted
        counted += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        read()
    finally:
        sys.settrace(before)
    return counted
