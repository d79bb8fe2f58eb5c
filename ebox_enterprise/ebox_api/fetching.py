# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The contents of a letter, each by one call: what a thread may do for a run.

A thread gets one of these functions, a client and plain values.
"""

from __future__ import annotations

import hashlib
import io
import math
import tempfile
from typing import IO, TypedDict

from .client import Client
from .errors import NotFoundError

IN_MEMORY = 2 * 1024 * 1024  # bytes; what is larger waits in a file for its turn


class TextRequest(TypedDict):
    """What asking for a text needs."""

    message_id: str


class FileRequest(TextRequest):
    """What asking for a file needs; see :meth:`Client.content`."""

    attachment_id: str
    max_bytes: int
    expected_type: str | None


class FileContent:
    """The bytes of one file, in memory or, when they are many, in a nameless file.

    ``size`` is their number, ``sha256`` their digest (32 bytes).
    """

    def __init__(self) -> None:
        self.size = 0
        self._digest = hashlib.sha256()
        self._memory = io.BytesIO()
        self._file: IO[bytes] | None = None

    def __repr__(self) -> str:
        return f"<FileContent of {self.size} bytes>"

    @property
    def sha256(self) -> bytes:
        """The digest of what was written."""
        return self._digest.digest()

    def write(self, chunk: bytes) -> None:
        """Add some bytes."""
        self._digest.update(chunk)
        self.size += len(chunk)
        if self._file is None and self.size > IN_MEMORY:
            self._file = tempfile.TemporaryFile()
            self._file.write(self._memory.getvalue())
            self._memory = io.BytesIO()
        (self._file or self._memory).write(chunk)

    def read(self) -> bytes:
        """All bytes; as often as they are wanted."""
        if self._file is None:
            return self._memory.getvalue()  # its own buffer, not a copy
        self._file.seek(0)
        return self._file.read()


def file_content(client: Client, request: FileRequest) -> FileContent:
    """The bytes of a file; raises the errors of :mod:`.errors`.

    A large one may take as long as the run has, and not as one call.
    """
    content = FileContent()
    with client.content(**request, seconds=math.inf) as stream:
        for chunk in stream.chunks():
            content.write(chunk)
    return content


def body_texts(client: Client, request: TextRequest) -> dict[str, str] | None:
    """The texts of a letter by language; None when there are none."""
    try:
        return client.body(request["message_id"]).as_dict() or None
    except NotFoundError:
        return None
