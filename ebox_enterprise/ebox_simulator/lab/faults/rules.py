# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Rules of trouble in the state file, and which of them strikes a request."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from random import Random
from typing import Any

from ...database import Database
from .action import Action, Scene
from .catalogue import RANDOM, checked, make

_CONDITIONS = (
    "method",
    "registry",
    "enterprise_number",
    "message_id",
    "attachment_id",
    "page",
)


@dataclass(frozen=True)
class Fault:
    """A stored rule; ``remaining`` None means for ever.

    ``draws`` counts how often its dice were thrown.
    """

    fault_id: int
    route: str
    action: str
    conditions: dict[str, object]
    parameters: dict[str, Any]
    skip: int
    remaining: int | None
    probability: float = 1.0
    seed: object = None
    draws: int = 0

    def matches(self, route: str, facts: Mapping[str, object]) -> bool:
        """Does the rule speak of this request?"""
        return fnmatchcase(route, self.route) and all(
            str(facts.get(name)) == str(value)
            for name, value in self.conditions.items()
        )

    def dice(self) -> Random:
        """The same throws for the same rule, seed and number of earlier draws."""
        seed = self.fault_id if self.seed is None else self.seed
        return Random(f"{seed}:{self.draws}")


class Faults:
    """Rules in the state file; the oldest that strikes a request counts."""

    def __init__(self, database: Database):
        self._database = database

    def add(
        self,
        route: str = "*",
        action: str = "status",
        *,
        times: int | None = None,
        after: int = 0,
        probability: float = 1.0,
        seed: int | str | None = None,
        **parameters: object,
    ) -> int:
        """Add a rule and return its id.

        ``times`` is how often it strikes (None: always), ``after`` how many
        matching requests it first lets pass, ``probability`` (0 to 1) how many of
        the others it strikes: the same ones for the same ``seed`` (by default the
        rule's id). ``method``, ``registry``, ``enterprise_number``,
        ``message_id``, ``attachment_id`` and ``page`` narrow it. The other
        parameters belong to the action: see the classes in ``ACTIONS``;
        ``random`` takes ``actions``, a list of ``{action, weight, parameters …}``.
        A rule that does not strike leaves the request to the next one. Raises
        ``ValueError``.
        """
        conditions = {
            name: parameters.pop(name)
            for name in _CONDITIONS
            if parameters.get(name) is not None
        }
        if not 0 <= probability <= 1:
            raise ValueError(f"probability is from 0 to 1, not {probability!r}.")
        chance = {"probability": probability, "seed": seed}
        stored = checked(action, parameters)
        rule = json.dumps([route, action, conditions, stored, chance])
        with self._database.writing() as db:
            made = db.execute(
                "INSERT INTO faults (rule, skip, remaining) VALUES (?, ?, ?)",
                (rule, after, times),
            )
            return made.lastrowid or 0

    def list(self) -> list[Fault]:
        """All rules, used up ones included."""
        with self._database.reading() as db:
            rows = db.execute("SELECT * FROM faults ORDER BY id").fetchall()
        return [_fault(row) for row in rows]

    def remove(self, fault_id: int) -> None:
        """Forget one rule."""
        with self._database.writing() as db:
            db.execute("DELETE FROM faults WHERE id = ?", (fault_id,))

    def clear(self) -> None:
        """Forget all rules."""
        with self._database.writing() as db:
            db.execute("DELETE FROM faults")

    def strike(self, scene: Scene) -> Action | None:
        """The action that troubles this request; its rule is counted as used."""
        if not any(fault.matches(scene.route, scene.facts) for fault in self.list()):
            return None  # the usual case takes no write lock
        with self._database.writing() as db:
            rows = db.execute("SELECT * FROM faults ORDER BY id").fetchall()
            for fault in map(_fault, rows):
                if fault.matches(scene.route, scene.facts):
                    action = _use(db, fault, scene)
                    if action is not None:
                        return action
        return None


def _use(db: sqlite3.Connection, fault: Fault, scene: Scene) -> Action | None:
    """One matching request counted on a rule; its action when it strikes."""
    if fault.remaining == 0:
        return None
    dice = fault.dice()
    unlucky = dice.random() < fault.probability
    action = make(fault.action, fault.parameters, dice)
    fits = action.fits(scene)
    if not fits and fault.action != RANDOM:  # random: the next draw may fit
        return None
    if fault.skip > 0:
        db.execute("UPDATE faults SET skip = skip - 1 WHERE id = ?", (fault.fault_id,))
        return None
    db.execute(
        "UPDATE faults SET draws = draws + 1, remaining = remaining - ? WHERE id = ?",
        (int(fits and unlucky), fault.fault_id),
    )
    return action if fits and unlucky else None


def _fault(row: sqlite3.Row) -> Fault:
    route, action, conditions, parameters, *chance = json.loads(row["rule"])
    return Fault(
        row["id"],
        route,
        action,
        conditions,
        parameters,
        row["skip"],
        row["remaining"],
        draws=row["draws"],
        **(chance[0] if chance else {}),
    )
