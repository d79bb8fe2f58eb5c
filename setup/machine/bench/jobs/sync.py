"""The first synchronisation of a mailbox: metadata of all letters, then contents."""

from __future__ import annotations

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
    with Probe(government) as probe:
        large._sync(boxes.SECONDS)
    boxes.check_received(large, main["messages"], main["messages"])
    return probe.result
