# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The switchboard of trouble: a tenth of all requests goes wrong.

Only trouble that passes. Changed bytes can be seen in a file, which has a digest;
in JSON nobody could, so JSON is only broken so that it cannot be read. A file is
altered once at most: the second time would be the sender's own fault (ebox-api f.8).
"""

from __future__ import annotations

import random
from collections.abc import Iterable

from ebox_simulator import SimMessage
from ebox_simulator.lab import LabSimulator

SHARE = 0.10
NOT_CONTENT = "[!c]*"  # 'content' is the only route that begins with a c
ANYWHERE = [
    *({"action": "status", "status": status} for status in (500, 502, 503, 504)),
    {"action": "status", "status": 429, "weight": 0.5},
    {"action": "html"},
    {"action": "cut", "when": "before", "weight": 2},
    {"action": "cut", "when": "after", "weight": 2},
    {"action": "truncate", "share": 0.5, "weight": 2},
    {"action": "truncate", "share": 0.9, "chunked": True, "weight": 2},
    {"action": "slow", "seconds": 0.02, "bytes": 400, "weight": 2},
    {"action": "delay", "seconds": 0.1, "weight": 2},
    {"action": "expired_token"},
    {"action": "expired_token", "form": "invalid", "weight": 0.5},
    {"action": "retry_after", "status": 429, "seconds": 90, "weight": 0.5},
    {"action": "retry_after", "status": 503, "form": "garbage", "weight": 0.5},
    {"action": "maintenance", "seconds": 1200, "weight": 0.3},
    {"action": "redirect", "location": "https://elsewhere.example/", "weight": 0.2},
]
IN_JSON = [
    *ANYWHERE,
    {"action": "malformed", "weight": 2},
    {"action": "repeat_page", "weight": 2},
    {"action": "repeat_page", "says": "repeated"},
    {"action": "empty_list"},
    {"action": "empty_list", "items": None},
]


def switch_on(government: LabSimulator, seed: int) -> None:
    """From now on a tenth of the requests goes wrong."""
    for route, actions in (("content", ANYWHERE), (NOT_CONTENT, IN_JSON)):
        government.faults.add(
            route,
            "random",
            probability=SHARE,
            seed=f"{seed} {route}",
            actions=actions,
        )


def alter(government: LabSimulator, dice: random.Random, letters: Iterable) -> int:
    """Let some files be altered on their way, once; returns how many."""
    altered = 0
    for letter in letters:
        for file in letter.attachments:
            if dice.random() < 0.04:
                altered += 1
                government.faults.add(
                    "content",
                    "corrupt",
                    times=1,
                    at=dice.randrange(-300, 300),
                    message_id=letter.message_id,
                    attachment_id=file.attachment_id,
                )
    return altered


def meanwhile(
    government: LabSimulator, dice: random.Random, box: str, letters: list[SimMessage]
) -> None:
    """Let letters arrive, and others leave or be read, while a list is read."""
    for letter in letters:
        government.faults.add(
            "list",
            "meanwhile",
            times=1,
            after=dice.randrange(4),
            when=dice.choice(("before", "after")),
            box=box,
            publish=[letter],
        )


def leave(government: LabSimulator, dice: random.Random, letters: list) -> None:
    """Let letters be withdrawn while a list is read: the others move up."""
    for letter in letters:
        government.faults.add(
            "list",
            "meanwhile",
            times=1,
            after=dice.randrange(2, 12),
            registry=letter.registry,
            withdraw=[letter.message_id],
        )


def switch_off(government: LabSimulator) -> dict[str, int]:
    """No more trouble; returns how often each kind has struck."""
    counts: dict[str, int] = {}
    for entry in government.journal.requests():
        if entry.fault:
            counts[entry.fault] = counts.get(entry.fault, 0) + 1
    government.faults.clear()
    return counts
