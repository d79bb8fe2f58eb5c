# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Reference data in the state file: message types, senders, applications."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import TypeAlias

from .codec import search_texts
from .database import Database
from .mail import SimApplication, SimMessageAction, SimMessageType, SimOrganization

Reference: TypeAlias = (
    SimMessageType | SimOrganization | SimApplication | SimMessageAction
)

KINDS: dict[str, type[Reference]] = {
    "message_type": SimMessageType,
    "organization": SimOrganization,
    "application": SimApplication,
    "action": SimMessageAction,
}


class ReferenceData:
    """Shared by the registries; an entry with a known id is replaced."""

    def __init__(self, database: Database):
        self._database = database

    def add(
        self,
        message_types: Iterable[SimMessageType] = (),
        organizations: Iterable[SimOrganization] = (),
        applications: Iterable[SimApplication] = (),
        actions: Iterable[SimMessageAction] = (),
    ) -> None:
        """Store entries of any of these kinds in one transaction."""
        rows = [
            *(_row("message_type", e.message_type_id, e) for e in message_types),
            *(_row("organization", e.organization_id, e) for e in organizations),
            *(_row("application", e.application_id, e) for e in applications),
            *(_row("action", e.action_id, e) for e in actions),
        ]
        with self._database.writing() as db:
            db.executemany(
                "INSERT OR REPLACE INTO reference VALUES (?, ?, ?, ?, ?, ?)", rows
            )

    def page(self, kind: str, page: int, size: int) -> tuple[list[Reference], int]:
        """One page of a kind in the order of the ids, and the number of all."""
        with self._database.reading() as db:
            total = db.execute(
                "SELECT count(*) FROM reference WHERE kind = ?", (kind,)
            ).fetchone()[0]
            if (page - 1) * size >= total:
                return [], total
            rows = db.execute(
                "SELECT data FROM reference WHERE kind = ? ORDER BY id "
                "LIMIT ? OFFSET ?",
                (kind, size, (page - 1) * size),
            ).fetchall()
        return [_entry(kind, row["data"]) for row in rows], total

    def get(self, kind: str, key: str) -> Reference | None:
        """One entry, or None."""
        with self._database.reading() as db:
            row = db.execute(
                "SELECT data FROM reference WHERE kind = ? AND id = ?", (kind, key)
            ).fetchone()
        return _entry(kind, row["data"]) if row else None


def _row(kind: str, key: str, entry: Reference) -> tuple[str, ...]:
    texts = [value for value in asdict(entry).values() if isinstance(value, dict)]
    return (kind, key, *search_texts(*texts).values(), json.dumps(asdict(entry)))


def _entry(kind: str, data: str) -> Reference:
    return KINDS[kind](**json.loads(data))
