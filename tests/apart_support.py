# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The process that reads foreign files, as tests look at it."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

import pytest
from pdf_support import TEXT, pdf, stream

from letter_text import apart
from letter_text.limits import CAN_LIMIT

LETTER = pdf(stream(TEXT))
linux = pytest.mark.skipif(not CAN_LIMIT, reason="limits are of Linux")


def fresh_child():
    """A process of its own for a test, and none after it: for a fixture."""
    end_child()
    yield
    end_child()


def end_child() -> None:
    with apart._lock:
        if apart._child:
            apart._child.end()
            apart._child = None


def pid() -> int:
    return apart._child.process.pid


def runs(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().split()[2] != "Z"
    except OSError:
        return False


def landlock() -> int:
    """The version of Landlock that this system has, or less than 1."""
    which = map(ctypes.c_long, (444, 0, 0, 1))
    return ctypes.CDLL(None).syscall(*which) if sys.platform == "linux" else 0
