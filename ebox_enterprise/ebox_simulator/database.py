# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The one SQLite file that holds the state of the simulated government.

Web workers, crons and a shell are separate processes that must meet the same
accounts, assertions and read flags, so every fact lives here and nowhere else.
Without a path the state lives in memory, shared by the threads of the process.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from .schema import SCHEMA, UPGRADES, VERSION

BUSY_SECONDS = 30.0


class StateError(RuntimeError):
    """The state file cannot be used; the text says what to do."""


#: A connection with its lock, and the process that may use them.
_Local: TypeAlias = "tuple[int, threading.RLock, sqlite3.Connection]"


class Database:
    """Short transactions on one state, from any thread and any process.

    One connection per process, guarded by a lock: SQLite has one writer anyway,
    and a connection must not cross a fork.
    """

    def __init__(self, path: str | Path | None):
        self._path = None if path is None else Path(path)
        self._forked: list[sqlite3.Connection] = []
        self._local: _Local | None = None
        self._opening = threading.Lock()
        self._closed = False
        self._here()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection with one consistent view of the state."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A connection inside one write transaction; rolled back on an error.

        Takes the write lock first, so that a read followed by a write inside it
        cannot lose a race against another process.
        """
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    def stamp(self) -> tuple[int, int]:
        """Changes when another connection wrote; not by what is written here."""
        lock, connection = self._here()
        with lock:
            version = connection.execute("PRAGMA data_version").fetchone()[0]
        return os.getpid(), version

    def close(self) -> None:
        """Close this process's connection; the file keeps the state."""
        local, self._local, self._closed = self._local, None, True
        if local and local[0] == os.getpid():
            with local[1]:
                local[2].close()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        lock, connection = self._here()
        with lock:
            if connection.in_transaction:  # joins the caller's transaction
                yield connection
                return
            connection.execute(begin)
            try:
                yield connection
            except BaseException:
                connection.rollback()
                raise
            connection.commit()

    def _here(self) -> tuple[threading.RLock, sqlite3.Connection]:
        local = self._local
        if local is None or local[0] != os.getpid():
            with self._opening:
                local = self._local
                if local is None or local[0] != os.getpid():
                    local = self._open(local)
        return local[1], local[2]

    def _open(self, inherited: _Local | None) -> _Local:
        if self._closed:
            raise StateError("This simulator is closed.")
        if inherited:
            if self._path is None:
                raise StateError("A simulator in memory cannot be used after a fork.")
            # Closing the parent's connection here could corrupt its file.
            self._forked.append(inherited[2])
        self._local = (os.getpid(), threading.RLock(), _connect(self._path))
        return self._local


def _connect(path: Path | None) -> sqlite3.Connection:
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Mail, even invented mail, is nobody else's business.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    connection = sqlite3.connect(
        ":memory:" if path is None else str(path),
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    if path is not None:
        _use_write_ahead_log(connection)
    _make_schema(connection)
    return connection


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Readers do not wait for the writer. Switching needs the file alone once."""
    connection.execute("PRAGMA synchronous = NORMAL")
    limit = time.monotonic() + BUSY_SECONDS
    while connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError:  # another process does it right now
            if time.monotonic() > limit:
                raise
            time.sleep(0.05)


def _make_schema(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    if found == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        while found in UPGRADES:
            for statement in UPGRADES[found]:
                connection.execute(statement)
            found += 1
        if found not in (0, VERSION):
            raise StateError(
                f"The state file has format {found}, this program needs {VERSION}. "
                "Delete the file: the demo mailbox is made again."
            )
        if found == 0:
            for statement in SCHEMA:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
