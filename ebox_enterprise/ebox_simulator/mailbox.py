# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Boxes and their mail in the state file: the way in and out of messages."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from .codec import message_from_dict, message_search, message_to_dict
from .database import Database
from .mail import GENERAL, SimAction, SimAttachment, SimMessage, StoredAttachment
from .mailbox_query import conditions
from .store import BoxSummary, MessageQuery
from .times import from_seconds, to_seconds

CHUNK = 256 * 1024


class UnknownBox(LookupError):
    """There is no mailbox for this CBE number."""


def check_enterprise_number(number: str) -> str:
    """The CBE number, when it has ten digits and begins with 0 or 1 (d.1)."""
    if not isinstance(number, str) or not re.fullmatch(r"[01][0-9]{9}", number):
        raise ValueError(f"Not a CBE number of ten digits: {number!r}")
    return number


class SqliteMail:
    """A ``MailStore`` that also takes mail in. All methods are short."""

    def __init__(self, database: Database):
        self._database = database

    # Boxes and the way in

    def boxes(self) -> dict[str, str]:
        """CBE number to company name of every box."""
        with self._database.reading() as db:
            rows = db.execute("SELECT * FROM boxes ORDER BY enterprise_number")
            return {row["enterprise_number"]: row["company_name"] for row in rows}

    def make_box(
        self,
        number: str,
        company_name: str,
        now: datetime,
        messages: Iterable[SimMessage] = (),
    ) -> bool:
        """Make a box with its mail at once; False when it was there already."""
        check_enterprise_number(number)
        with self._database.writing() as db:
            made = db.execute(
                "INSERT INTO boxes VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                (number, company_name, to_seconds(now)),
            ).rowcount
            if made:
                for message in messages:
                    _insert(db, number, message)
        return bool(made)

    def publish(self, number: str, *messages: SimMessage) -> None:
        """Put messages into a box at once; the same id there is replaced.

        Raises ``UnknownBox``.
        """
        with self._database.writing() as db:
            if not db.execute(
                "SELECT 1 FROM boxes WHERE enterprise_number = ?", (number,)
            ).fetchone():
                raise UnknownBox(number)
            for message in messages:
                _delete(db, number, message.registry, message.message_id)
                _insert(db, number, message)

    def withdraw(self, number: str, registry: str, message_id: str) -> bool:
        """Take a message out of a box; False when it was not there."""
        with self._database.writing() as db:
            return _delete(db, number, registry, message_id)

    # The way out (MailStore)

    def summary(self, number: str, registry: str, now: datetime) -> BoxSummary:
        alive = (number, registry, to_seconds(now))
        with self._database.reading() as db:
            totals = db.execute(_SUMMARY, alive).fetchone()
            seen = db.execute(
                "SELECT at FROM consultations "
                "WHERE enterprise_number = ? AND registry = ?",
                alive[:2],
            ).fetchone()
        last = totals["last"]
        numbers = set(totals.keys()) - {"last"}
        return BoxSummary(
            **{name: totals[name] or 0 for name in numbers},
            last_received=None if last is None else from_seconds(last),
            last_consulted=seen and from_seconds(seen["at"]),
        )

    def page(
        self, number: str, registry: str, query: MessageQuery, now: datetime
    ) -> tuple[list[SimMessage], int]:
        where, values = conditions(number, registry, query, now)
        offset = (query.page - 1) * query.page_size
        with self._database.reading() as db:
            total = db.execute(
                f"SELECT count(*) FROM messages m WHERE {where}", values
            ).fetchone()[0]
            if offset >= total:  # also keeps absurd page numbers out of SQLite
                return [], total
            rows = db.execute(
                f"SELECT * FROM messages m WHERE {where} "
                "ORDER BY received DESC, id DESC LIMIT ? OFFSET ?",
                [*values, query.page_size, offset],
            ).fetchall()
            return _with_files(db, rows), total

    def message(
        self, number: str, registry: str, message_id: str, now: datetime
    ) -> SimMessage | None:
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT * FROM messages WHERE enterprise_number = ? "
                "AND registry = ? AND message_id = ? AND expires > ?",
                (number, registry, message_id, to_seconds(now)),
            ).fetchall()
            found = _with_files(db, rows)
        return found[0] if found else None

    def chunks(self, attachment: StoredAttachment) -> Iterator[bytes]:
        for start in range(1, attachment.size + 1, CHUNK):
            with self._database.reading() as db:
                row = db.execute(
                    "SELECT substr(content, ?, ?) FROM contents WHERE sha256 = ?",
                    (start, CHUNK, attachment.sha256),
                ).fetchone()
            if row is None:  # withdrawn while it was being read
                return
            yield row[0]

    def consulted(
        self,
        number: str,
        registry: str,
        message_id: str,
        now: datetime,
        *,
        main: bool,
    ) -> None:
        key = (number, registry)
        with self._database.writing() as db:
            db.execute(
                "INSERT INTO consultations VALUES (?, ?, ?) ON CONFLICT DO UPDATE "
                "SET at = excluded.at",
                (*key, to_seconds(now)),
            )
            if main:
                db.execute(
                    "UPDATE messages SET read = 1 WHERE enterprise_number = ? "
                    "AND registry = ? AND message_id = ?",
                    (*key, message_id),
                )

    def set_visible(
        self, number: str, registry: str, changes: dict[str, bool], now: datetime
    ) -> list[str]:
        with self._database.writing() as db:
            missing = [
                message_id
                for message_id in changes
                if not db.execute(
                    "SELECT 1 FROM messages WHERE enterprise_number = ? "
                    "AND registry = ? AND message_id = ? AND expires > ?",
                    (number, registry, message_id, to_seconds(now)),
                ).fetchone()
            ]
            if not missing:
                db.executemany(
                    "UPDATE messages SET visible = ? WHERE enterprise_number = ? "
                    "AND registry = ? AND message_id = ?",
                    [(int(v), number, registry, i) for i, v in changes.items()],
                )
        return missing

    def move(self, number: str, registry: str, message_id: str, partition: str) -> None:
        """Put one message into another partition of its box."""
        self._set("partition", partition, number, registry, message_id)

    def end_action(self, number: str, registry: str, message_id: str) -> None:
        """What the message asks for has been done."""
        self._set("action", _action_state(True), number, registry, message_id)

    def note_reply(self, number: str, application: str, key: str) -> bool:
        """Note the key of a reply; False when it was used."""
        with self._database.writing() as db:
            return bool(
                db.execute(
                    "INSERT INTO replies VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    (number, application, key),
                ).rowcount
            )

    def _set(self, column: str, value: str, *key: str) -> None:
        with self._database.writing() as db:
            db.execute(
                f"UPDATE messages SET {column} = ? WHERE enterprise_number = ? "
                "AND registry = ? AND message_id = ?",
                (value, *key),
            )


_SUMMARY = """
    SELECT count(*) AS messages, sum(1 - read) AS unread, sum(1 - visible) AS hidden,
        sum(registered) AS registered, sum(body) AS bodies, sum(files) AS files,
        sum(size) AS size, max(received) AS last
    FROM messages WHERE enterprise_number = ? AND registry = ? AND expires > ?"""


def _insert(db: sqlite3.Connection, number: str, message: SimMessage) -> None:
    search, files = message_search(message), _with_content(message)
    row = {
        "enterprise_number": number,
        "registry": message.registry,
        "message_id": message.message_id,
        "received": to_seconds(message.received),
        "expires": to_seconds(message.expires),
        "read": int(message.read),
        "visible": int(message.visible),
        "registered": int(message.registered),
        "body": int(message.body is not None),
        "files": len(files),
        "size": sum(len(file.content) for file in files),
        "message_type_id": message.message_type_id,
        "sender_organization_id": message.sender_organization_id,
        "sender_application_id": message.sender_application_id,
        "partition": message.partition or GENERAL,
        "action": message.action and _action_state(message.action.done),
        "data": json.dumps(message_to_dict(replace(message, attachments=[]))),
        **{f"search_{language}": text for language, text in search.items()},
    }
    key = db.execute(
        f"INSERT INTO messages ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",
        list(row.values()),
    ).lastrowid
    for position, file in enumerate(files):
        _insert_file(db, key, position, file)


def _with_content(message: SimMessage) -> list[SimAttachment]:
    """The files of a message that is published; raises ``ValueError``."""
    files = [file for file in message.attachments if isinstance(file, SimAttachment)]
    if len(files) < len(message.attachments):
        raise ValueError(f"A file of {message.message_id} has no content.")
    return files


def _insert_file(
    db: sqlite3.Connection, message: int | None, position: int, file: SimAttachment
) -> None:
    sha256 = hashlib.sha256(file.content).hexdigest()
    db.execute(
        "INSERT INTO contents VALUES (?, ?) ON CONFLICT DO NOTHING",
        (sha256, file.content),
    )
    db.execute(
        "INSERT INTO attachments VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            message,
            position,
            file.attachment_id,
            file.file_name,
            file.media_type,
            int(file.main),
            int(file.signed),
            json.dumps(file.title),
            len(file.content),
            sha256,
        ),
    )


def _delete(
    db: sqlite3.Connection, number: str, registry: str, message_id: str
) -> bool:
    """Also the contents that no other message shares (a broadcast does)."""
    row = db.execute(
        "SELECT id FROM messages WHERE enterprise_number = ? "
        "AND registry = ? AND message_id = ?",
        (number, registry, message_id),
    ).fetchone()
    if row is None:
        return False
    files = db.execute(
        "SELECT DISTINCT sha256 FROM attachments WHERE message = ?", (row["id"],)
    ).fetchall()
    db.execute("DELETE FROM messages WHERE id = ?", (row["id"],))
    db.executemany(
        "DELETE FROM contents WHERE sha256 = ? AND NOT EXISTS "
        "(SELECT 1 FROM attachments a WHERE a.sha256 = contents.sha256)",
        [(file["sha256"],) for file in files],
    )
    return True


def _with_files(db: sqlite3.Connection, rows: list[sqlite3.Row]) -> list[SimMessage]:
    files: dict[int, list[StoredAttachment]] = {row["id"]: [] for row in rows}
    if files:
        found = db.execute(
            f"SELECT * FROM attachments WHERE message IN "
            f"({', '.join('?' * len(files))}) ORDER BY message, position",
            list(files),
        )
        for row in found:
            files[row["message"]].append(_file(row))
    return [_message(row, files[row["id"]]) for row in rows]


def _file(row: sqlite3.Row) -> StoredAttachment:
    return StoredAttachment(
        attachment_id=row["attachment_id"],
        file_name=row["file_name"],
        media_type=row["media_type"],
        main=bool(row["main"]),
        size=row["size"],
        sha256=row["sha256"],
        title=json.loads(row["title"]),
        signed=bool(row["signed"]),
    )


def _message(row: sqlite3.Row, files: list[StoredAttachment]) -> SimMessage:
    message = message_from_dict(json.loads(row["data"]))
    return replace(
        message,
        received=from_seconds(row["received"]),
        expires=from_seconds(row["expires"]),
        read=bool(row["read"]),
        visible=bool(row["visible"]),
        partition=row["partition"],
        action=_action(message.action, row["action"]),
        attachments=files,
    )


def _action(action: SimAction | None, state: str | None) -> SimAction | None:
    return action and replace(action, done=state == "done")


def _action_state(done: bool) -> str:
    return "done" if done else "open"
