# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Every request that reached the government, without its secrets.

Headers and bodies are never stored, so that neither a token nor an assertion
can be; query parameters that could carry one are blacked out.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, fields
from datetime import datetime
from operator import attrgetter
from urllib.parse import parse_qsl, urlencode

from ..database import Database
from ..times import from_seconds

KEEP = 100_000
_SECRET = {"access_token", "token", "client_assertion", "assertion"}


@dataclass(frozen=True)
class JournalEntry:
    """One request. ``authorization``: was there an Authorization header?

    ``fault`` is the action of the rule that spoilt it, if one did.
    """

    at: datetime
    method: str
    route: str
    path: str
    query: str
    registry: str | None
    client_id: str | None
    enterprise_number: str | None
    message_id: str | None
    attachment_id: str | None
    status: int
    trace_id: str
    authorization: bool
    fault: str | None = None


_COLUMNS = [f.name for f in fields(JournalEntry)]
_values = attrgetter(*_COLUMNS)


class Journal:
    """The record in the state file, oldest first; the last 100,000 are kept."""

    def __init__(self, database: Database):
        self._database = database

    def record(self, entry: JournalEntry) -> None:
        """Add one request."""
        at, method, route, path, query, *rest = _values(entry)
        values = [at.timestamp(), method, route, path, clean_query(query), *rest]
        with self._database.writing() as db:
            number = db.execute(
                f"INSERT INTO journal ({', '.join(_COLUMNS)}) "
                f"VALUES ({', '.join('?' * len(_COLUMNS))})",
                values,
            ).lastrowid
            if number and number % 1000 == 0:
                db.execute("DELETE FROM journal WHERE id <= ?", (number - KEEP,))

    def requests(self, route: str | None = None, **equal: object) -> list[JournalEntry]:
        """Requests of a route (shell pattern allowed, None: all), oldest first.

        ``equal`` compares fields, for instance ``registry="nsso", status=200``.
        """
        where, values = _condition(route, equal)
        with self._database.reading() as db:
            rows = db.execute(
                f"SELECT * FROM journal WHERE {where} ORDER BY id", values
            ).fetchall()
        return [_entry(row) for row in rows]

    def count(self, route: str | None = None, **equal: object) -> int:
        """How many ``requests`` of that kind."""
        where, values = _condition(route, equal)
        with self._database.reading() as db:
            query = f"SELECT count(*) FROM journal WHERE {where}"
            found: int = db.execute(query, values).fetchone()[0]
        return found

    def clear(self) -> None:
        """Forget all requests."""
        with self._database.writing() as db:
            db.execute("DELETE FROM journal")


def _condition(route: str | None, equal: dict[str, object]) -> tuple[str, list[object]]:
    unknown = set(equal) - set(_COLUMNS)
    if unknown:  # they become column names
        raise TypeError(f"Not a field of the journal: {sorted(unknown)}")
    where = ["route GLOB ?", *(f"{name} IS ?" for name in equal)]
    return " AND ".join(where), [route or "*", *equal.values()]


def clean_query(query: str) -> str:
    """The query string with every value that could be a secret blacked out."""
    pairs = parse_qsl(query, keep_blank_values=True)
    if not any(name.lower() in _SECRET for name, _ in pairs):
        return query
    return urlencode(
        [(name, "***" if name.lower() in _SECRET else value) for name, value in pairs]
    )


def _entry(row: sqlite3.Row) -> JournalEntry:
    values = {name: row[name] for name in _COLUMNS}
    values["at"] = from_seconds(values["at"])
    values["authorization"] = bool(values["authorization"])
    return JournalEntry(**values)
