# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Governments that the official texts allow, by name: settings of the simulator.

A client that works with one of them only has read too much into the texts.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from ...settings import CONSUMER_SCOPE

if TYPE_CHECKING:
    from ..simulator import LabSimulator

PROFILES: dict[str, dict[str, object]] = {
    "as documented": {},
    # only the five groups that a provider must have (T24)
    "minimal provider": {"offered": "minimal", "absent_status": 501},
    "minimal provider, 405": {"offered": "minimal", "absent_status": 405},
    # the self-service track: one scope, the list of registries is refused (j.4)
    "self-service token": {"granted_scopes": [CONSUMER_SCOPE]},
    "scope on request": {"scope_must_be_asked": True},
    "human token": {"token_kind": "human"},
    "other names": {"v3_flags": "prefixed", "digest_form": "hex"},
    "older registry": {"newer_registry": False},
    "without sent mail": {"sent_in_list": False},
    "bare cache": {"reference_etag": False, "after_boundary": "exclusive"},
}
_CHOICES: dict[str, tuple[object, ...]] = {
    "offered": ("all", "minimal"),
    "absent_status": (404, 405, 501),
    "granted_scopes": ([CONSUMER_SCOPE],),
    "scope_must_be_asked": (False, True),
    "v3_flags": ("plain", "prefixed"),
    "digest_form": ("base64url", "base64url_padded", "base64", "hex", "absent"),
    "newer_registry": (True, False),
    "after_boundary": ("inclusive", "exclusive"),
    "reference_etag": (True, False),
    "sent_in_list": (True, False),
    "unknown_partition": ("nothing", "refused"),
    "statistics_path": ("/statistics", "/ebox/statistics", "/ebox/messages/statistics"),
    "token_seconds": (60, 600, 3600),
}


def apply_profile(simulator: LabSimulator, name: str) -> None:
    """Let the simulator behave so; ``KeyError`` for a name that is not there."""
    simulator.settings.set(**PROFILES[name])


def random_profile(seed: int | str) -> dict[str, object]:
    """An unfamiliar government, the same for the same seed: settings by name."""
    dice = Random(f"profile:{seed}")
    return {name: dice.choice(choices) for name, choices in _CHOICES.items()}
