# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Partitions of a box, the rules that sort new mail into them, and mandates.

What the Partition API keeps (ebox-api d.4). All of it changes while consumers are not
looking: nobody tells them.
"""

from __future__ import annotations

import json
from dataclasses import replace

from .database import Database
from .mail import GENERAL, SimMessage

CRITERIA = ("message_type_id", "sender_application_id", "sender_organization_id")


class Partitions:
    """The partitions of each box; ``GENERAL`` is always there."""

    def __init__(self, database: Database):
        self._database = database

    def names(self, number: str) -> list[str]:
        """The names of a box's partitions, GENERAL first."""
        return [GENERAL, *(name for name in self._seen(number) if name != GENERAL)]

    def seen_by_people(self, number: str) -> tuple[str, ...]:
        """The partitions that the person with the human token may consult."""
        seen = self._seen(number)
        return tuple(name for name, human in {GENERAL: True, **seen}.items() if human)

    def _seen(self, number: str) -> dict[str, bool]:
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT partition_id, human FROM partitions "
                "WHERE enterprise_number = ? ORDER BY partition_id",
                (number,),
            )
            return {row["partition_id"]: bool(row["human"]) for row in rows}

    def add(self, number: str, name: str, *, human: bool = True) -> None:
        """Make a partition, or change who sees it."""
        with self._database.writing() as db:
            db.execute(
                "INSERT OR REPLACE INTO partitions VALUES (?, ?, ?)",
                (number, name, int(human)),
            )

    def remove(self, number: str, name: str) -> None:
        """Delete an empty one; ``ValueError`` for GENERAL and one with mail."""
        with self._database.writing() as db:
            used = db.execute(
                "SELECT 1 FROM messages WHERE enterprise_number = ? AND partition = ?",
                (number, name),
            ).fetchone()
            if name == GENERAL or used:
                raise ValueError(f"The partition {name} cannot be deleted.")
            db.execute(
                "DELETE FROM partitions "
                "WHERE enterprise_number = ? AND partition_id = ?",
                (number, name),
            )

    def add_rule(self, number: str, name: str, **criteria: str) -> None:
        """New mail that fits goes there; the rules count in the order of their making.

        ``criteria`` are of ``CRITERIA``; raises ``ValueError`` for others.
        """
        if not criteria or set(criteria) - set(CRITERIA):
            raise ValueError(f"The criteria of a rule are {CRITERIA}.")
        with self._database.writing() as db:
            db.execute(
                "INSERT INTO routing_rules (enterprise_number, criteria, partition_id) "
                "VALUES (?, ?, ?)",
                (number, json.dumps(criteria), name),
            )

    def rules(self, number: str) -> list[tuple[dict[str, str], str]]:
        """Criteria and partition of each rule, in their order."""
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT * FROM routing_rules WHERE enterprise_number = ? ORDER BY id",
                (number,),
            ).fetchall()
        return [(json.loads(row["criteria"]), row["partition_id"]) for row in rows]

    def clear(self, number: str) -> None:
        """Forget partitions and rules of a box whose mail is gone."""
        with self._database.writing() as db:
            for table in ("partitions", "routing_rules"):
                db.execute(
                    f"DELETE FROM {table} WHERE enterprise_number = ?", (number,)
                )

    def routed(self, number: str, message: SimMessage) -> SimMessage:
        """The message with its partition: as it says, else by the rules."""
        if message.partition is not None:
            return message
        for criteria, name in self.rules(number):
            if all(getattr(message, key) == value for key, value in criteria.items()):
                return replace(message, partition=name)
        return replace(message, partition=GENERAL)


class Mandates:
    """Who may read for whom; what ended stays known as such."""

    def __init__(self, database: Database):
        self._database = database

    def set(self, client: str, mandatary: str, state: str = "active") -> None:
        """``state``: ``active``, ``ended`` or whatever else opens nothing."""
        with self._database.writing() as db:
            db.execute(
                "INSERT OR REPLACE INTO mandates VALUES (?, ?, ?)",
                (client, mandatary, state),
            )

    def is_active(self, client: str, mandatary: str) -> bool:
        """Whether the mandatary may read the client's box now."""
        with self._database.reading() as db:
            row = db.execute(
                "SELECT state FROM mandates WHERE client = ? AND mandatary = ?",
                (client, mandatary),
            ).fetchone()
        return bool(row) and row["state"] == "active"
