# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A ZIP file that is sent while it is made; nothing here knows Odoo.

Memory holds one block of a file at a time. What goes wrong on the way stops the
stream before the ZIP's own end is written, so that no program takes a part of it
for the whole.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, NamedTuple

BLOCK = 2**18  # bytes
PAUSE = 1.0  # seconds between two looks whether the bytes may still be sent


class Part(NamedTuple):
    """One file of a letter: its name, and where its bytes are.

    They are stored (``opened`` gives a file of ``size`` bytes to read), or in memory
    (``content``, or a function that makes them when their turn comes; ``remote`` when
    it asks another server, which may not have them). ``sha256`` is known or None;
    ``check`` is what is known of the file's integrity.
    """

    name: str
    extension: str
    size: int
    opened: Callable[[], BinaryIO] | None = None
    content: bytes | Callable[[], bytes] | None = None
    sha256: str | None = None
    check: str | None = None
    remote: bool = False

    def hashed(self) -> Part:
        """The same with its SHA-256: the file is read for it where need be.

        :raise OSError: it is not there any more
        """
        if self.sha256:
            return self
        part, digest = self.in_memory(), hashlib.sha256()
        for block in part.blocks():
            digest.update(block)
        return part._replace(sha256=digest.hexdigest())

    def in_memory(self) -> Part:
        """The same with the bytes that a function makes; what is stored stays there."""
        if not callable(self.content):
            return self
        content = self.content()
        return self._replace(content=content, size=len(content))

    def blocks(self) -> Iterator[bytes]:
        """Its bytes; of a file, as they are read.

        :raise OSError: it is not there any more
        """
        if self.opened is None:
            yield self.content() if callable(self.content) else self.content or b""
            return
        with self.opened() as file:
            while block := file.read(BLOCK):
                yield block


class Archive(NamedTuple):
    """A ZIP to be sent: its blocks, its bytes in all where known, its file name."""

    chunks: Iterable[bytes]
    length: int | None
    name: str


class ZipWriter:
    """Takes files one after the other and gives the ZIP's bytes.

    :param sized: all files are added before the first byte, and ``len`` is the size
        of the ZIP
    :param hashed: each file's SHA-256 is known as soon as it is added
    """

    def __init__(self, *, sized: bool = False, hashed: bool = False) -> None:
        from zipstream import ZipStream  # only here: nothing else needs it

        self._zip = ZipStream(sized=sized)
        self._hashed = hashed
        #: SHA-256 by the path in the ZIP, where known by now
        self.sums: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._zip)

    def add(self, path: str, part: Part) -> None:
        """Put a file in the queue.

        :raise OSError: it is to be read for this, and is not there; the ZIP can go on
            without it
        """
        if self._hashed:
            part = part.hashed()
        if part.opened is not None and part.size:
            if part.sha256:
                self.sums[path] = part.sha256
            self._zip.add(self._read(path, part), path, size=part.size)
        else:
            content = b"".join(part.blocks())
            self.sums[path] = part.sha256 or hashlib.sha256(content).hexdigest()
            self._zip.add(content, path)

    def ready(self) -> Iterator[bytes]:
        """The bytes of what is in the queue, in pieces of any size."""
        yield from self._zip.all_files()

    def finish(self) -> Iterator[bytes]:
        """The rest, with the ZIP's own list of its files."""
        yield from self._zip.finalize()

    def _read(self, path: str, part: Part) -> Iterator[bytes]:
        """The file's blocks; its SHA-256 is taken on the way where it is not known.

        :raise OSError: it is not there any more, or has not the size that was noted
        """
        digest, count = None if part.sha256 else hashlib.sha256(), 0
        for block in part.blocks():
            count += len(block)
            if digest:
                digest.update(block)
            yield block
        if count != part.size:
            raise OSError(f"{path} has {count} bytes, not {part.size}")
        if digest:
            self.sums[path] = digest.hexdigest()


def in_blocks(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in fewer pieces: each one is a system call of the server."""
    waiting: list[bytes] = []
    size = 0
    for piece in pieces:
        if len(piece) >= BLOCK // 2:  # to send it alone costs less than to copy it
            if waiting:
                yield b"".join(waiting)
                waiting, size = [], 0
            yield piece
            continue
        waiting.append(piece)
        size += len(piece)
        if size >= BLOCK:
            yield b"".join(waiting)
            waiting, size = [], 0
    if waiting:
        yield b"".join(waiting)


def as_long_as(allowed: Callable[[], bool], pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes, which break off once they may not be sent any more.

    :param allowed: asked between two pieces, at most once in ``PAUSE``
    :raise PermissionError: they may not; what was sent until then is no whole ZIP
    """
    asked = time.monotonic()
    for piece in pieces:
        if time.monotonic() - asked >= PAUSE:
            if not allowed():
                raise PermissionError("the right to these letters has ended")
            asked = time.monotonic()
        yield piece
