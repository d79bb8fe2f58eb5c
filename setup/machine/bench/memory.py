# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How much memory a process takes, as the kernel says it."""

from __future__ import annotations

import contextlib
from pathlib import Path


def memory(pid="self", *, peak=False) -> float:
    """Resident memory of a process in MB: now, or the most since the last question.

    Asking for what it is now makes the kernel forget the most there was.
    """
    if not peak:
        with contextlib.suppress(OSError):
            Path(f"/proc/{pid}/clear_refs").write_text("5")
    name = "VmHWM:" if peak else "VmRSS:"
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(name)).split()[1]) / 1024
