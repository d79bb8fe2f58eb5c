# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Locks between the jobs of one project: they end with their process, killed or not."""

from __future__ import annotations

import fcntl
from contextlib import contextmanager
from pathlib import Path

from .console import say


@contextmanager
def alone(file: Path):
    """Inside, no other job of the project is at the same place; waits for its turn."""
    with file.open("a") as lock:
        if not _taken(lock, fcntl.LOCK_EX):
            say("  Waiting for another job of this project ...")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def shared(file: Path):
    """Take part in the use of something; yields how to ask whether one is the last."""
    with file.open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_SH)
        yield lambda: _taken(lock, fcntl.LOCK_EX)


def _taken(lock, kind) -> bool:
    try:
        fcntl.flock(lock, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
