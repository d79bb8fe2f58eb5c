# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Errors of ours: what the log says of them, and how the same one is known again.

The message of an error can hold words of a letter, as a database's refusal does, so
only its type and its way through the code are told.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from psycopg2 import OperationalError

# SQLSTATE classes: connection, rolled back, resources, wrong state, stopped, system
_PASSING = ("08", "40", "53", "55", "57", "58")


def passes(error: BaseException) -> bool:
    """Whether an error is the database's and passes: the same work may go well later.

    Another psycopg2 ``OperationalError`` is about the contents, as a value that is too
    long for an index: it comes back each time.
    """
    if not isinstance(error, OperationalError):
        return False
    return not error.pgcode or error.pgcode.startswith(_PASSING)


def place(error: BaseException) -> str:
    """The type of an error and where it arose, as text: the same for the same error."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(frame.filename).name}:{frame.lineno}"


def trace(error: BaseException | None) -> str:
    """The traceback of an error and of those before it, without their messages."""
    parts: list[str] = []
    seen: set[int] = set()
    while error and id(error) not in seen:
        seen.add(id(error))
        lines = "".join(traceback.format_tb(error.__traceback__))
        names = " ".join([type(error).__qualname__, *_names(error)])
        parts.append(f"{lines}{names}")
        hidden = error.__suppress_context__
        error = error.__cause__ or (None if hidden else error.__context__)
    return "\n\nafter:\n\n".join(parts)


def _names(error: BaseException) -> Iterator[str]:
    """Of a database's refusal: what it names, none of which is a letter's."""
    diagnosis = getattr(error, "diag", None)
    names = ("table_name", "column_name", "constraint_name")
    return filter(None, (getattr(diagnosis, name, None) for name in names))


class _OnlyTheTrace(logging.Filter):
    """Tells the way of an error through the code, and keeps its message back."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.exc_info:
            record.exc_text = trace(record.exc_info[1])
            record.exc_info = None
        return True


def get_logger(name: str) -> logging.Logger:
    """A logger whose ``exception`` tells nothing of a letter."""
    logger = logging.getLogger(name)
    if not any(isinstance(each, _OnlyTheTrace) for each in logger.filters):
        logger.addFilter(_OnlyTheTrace())
    return logger


_storing = threading.local()


class _NoQueries(logging.Filter):
    """Odoo logs a query that fails as it was sent: with the words of the letter."""

    def filter(self, record: logging.LogRecord) -> bool:
        return record.levelno < logging.ERROR or not getattr(_storing, "on", False)


@contextmanager
def queries_untold() -> Iterator[None]:
    """While this thread stores letters, only our own line tells what was refused."""
    before, _storing.on = getattr(_storing, "on", False), True
    try:
        yield
    finally:
        _storing.on = before


logging.getLogger("odoo.sql_db").addFilter(_NoQueries())
