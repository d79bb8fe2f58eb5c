# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the official texts leave open, switchable and kept in the state file."""

from __future__ import annotations

import json
from typing import Any, TypedDict

from .database import Database

CONSUMER_SCOPE = (
    "scope:document:management:consult:ws-eboxrestentreprise:documentconsumer"
)
REGISTRY_SCOPE = "scope:documentmanagement:ebox:enterprise:federation-rest:registry"


class Values(TypedDict):
    """All settings; what they mean stands at their first values."""

    granted_scopes: list[str]
    token_seconds: float
    after_boundary: str
    digest_form: str
    v3_flags: str
    newer_registry: bool
    journal: bool
    clock_ahead_seconds: float
    scope_must_be_asked: bool
    token_kind: str
    offered: str
    absent_status: int
    statistics_path: str
    sent_in_list: bool
    unknown_partition: str
    partition_gone_status: int
    bulk_patch: str
    action_again_status: int
    reference_etag: bool
    on_behalf_reading: str


DEFAULTS: Values = {
    # What a token gets when the account has no list of its own (ebox-api c).
    "granted_scopes": [CONSUMER_SCOPE, REGISTRY_SCOPE],
    # Lifetime of a token in seconds.
    "token_seconds": 600,
    # Does receivedAfter=D include D? "inclusive" or "exclusive" (ebox-api i.9).
    "after_boundary": "inclusive",
    # A key of dialect.DIGEST_FORMS.
    "digest_form": "base64url",
    # v3 names of two flags, unknown: "plain" or "prefixed" (ebox-api d.4).
    "v3_flags": "plain",
    # False: the newer registry path answers 404, as older environments may.
    "newer_registry": True,
    # False: requests are not recorded, which spares a write for each.
    "journal": True,
    # How far the government's clock runs ahead of the given one.
    "clock_ahead_seconds": 0,
    # True: a token carries the scopes that were asked for, and no others (j.3).
    "scope_must_be_asked": False,
    # Whose the token is: "application", or "human", who sees his partitions only.
    "token_kind": "application",
    # What a v3 registry offers: "all", or the five mandatory groups ("minimal").
    "offered": "all",
    # What it answers to the rest: 404, 405 or 501.
    "absent_status": 404,
    # Where a v3 registry has its statistics, below its address.
    "statistics_path": "/ebox/statistics",
    # Whether what the box has sent stands in the list of its messages (j.7).
    "sent_in_list": True,
    # A filter by an unknown partition finds "nothing", or is "refused" (404).
    "unknown_partition": "nothing",
    # What a move into a partition that is no more is answered: 404 or 409.
    "partition_gone_status": 404,
    # A change of many with a bad one among them: "all_or_nothing", or "each".
    "bulk_patch": "all_or_nothing",
    # An action that is executed a second time: 404 or 409.
    "action_again_status": 409,
    # Whether reference data carry an ETag.
    "reference_etag": True,
    # Whose number the on-behalf header holds: the "client"'s or the "mandatary"'s.
    "on_behalf_reading": "client",
}
_KINDS = {
    "granted_scopes": (list,),
    "token_seconds": (int, float),
    "after_boundary": (str,),
    "digest_form": (str,),
    "v3_flags": (str,),
    "newer_registry": (bool,),
    "journal": (bool,),
    "clock_ahead_seconds": (int, float),
    "scope_must_be_asked": (bool,),
    "token_kind": (str,),
    "offered": (str,),
    "absent_status": (int,),
    "statistics_path": (str,),
    "sent_in_list": (bool,),
    "unknown_partition": (str,),
    "partition_gone_status": (int,),
    "bulk_patch": (str,),
    "action_again_status": (int,),
    "reference_etag": (bool,),
    "on_behalf_reading": (str,),
}


class Settings:
    """A small persistent dictionary; unknown names raise ``KeyError``."""

    def __init__(self, database: Database):
        self._database = database
        self._changes = 0  # made here; the database tells those of others
        self._known: tuple[object, Values] = (None, DEFAULTS)

    def all(self) -> Values:
        """Every setting with its present value; not to be changed."""
        stamp = (self._database.stamp(), self._changes)
        known, values = self._known
        if known != stamp:
            with self._database.reading() as db:
                rows = db.execute("SELECT name, value FROM settings").fetchall()
            stored: Any = {
                row["name"]: json.loads(row["value"])
                for row in rows
                if row["name"] in DEFAULTS
            }
            values = {**DEFAULTS, **stored}
            self._known = (stamp, values)
        return values

    def set(self, **values: object) -> None:
        """Change settings for every process that uses the state.

        Raises ``TypeError`` for a value of another kind.
        """
        for name, value in values.items():
            if type(value) not in _KINDS[name]:
                raise TypeError(f"{name} cannot be {value!r}.")
        with self._database.writing() as db:
            db.executemany(
                "INSERT OR REPLACE INTO settings VALUES (?, ?)",
                [(name, json.dumps(value)) for name, value in values.items()],
            )
        self._changes += 1

    def advance(self, seconds: float) -> None:
        """Set the clock ahead, whoever else does it at the same time."""
        with self._database.writing():
            self._changes += 1  # what others wrote counts
            ahead = self.all()["clock_ahead_seconds"] + seconds
            self.set(clock_ahead_seconds=ahead)
