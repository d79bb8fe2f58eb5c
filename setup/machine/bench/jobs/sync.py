# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The first synchronisation of a mailbox: metadata of all letters, then contents."""

from __future__ import annotations

from contextlib import contextmanager
from unittest.mock import patch

from ..government import Government
from . import boxes
from .probe import Probe


def first_sync(env, *, pid, address, warm, main) -> dict:
    """Synchronise a small mailbox unmeasured, then ``main`` measured.

    :param warm: a box (``government.box``); its sync loads code and fills caches
    :param main: the box that counts
    """
    government = Government(pid, address)
    small = boxes.connect(env, government, warm["number"], policy="automatic")
    small._sync(boxes.SECONDS)
    boxes.check_received(small, warm["messages"], warm["messages"])
    large = boxes.connect(env, government, main["number"], policy="automatic")
    with Probe(government) as probe, without_reading(large):
        large._sync(boxes.SECONDS)
    boxes.check_received(large, main["messages"], main["messages"])
    return probe.result


@contextmanager
def without_reading(connection):
    """Reading the text of letters is a unit of its own, and measured apart."""
    with patch.object(type(connection), "_read_letters", lambda *_arguments: True):
        yield
