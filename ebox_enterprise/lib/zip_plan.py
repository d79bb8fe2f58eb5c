# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters on their way into a ZIP, one after the other; nothing here knows Odoo."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

from .file_names import Names, Text, Title, paths_below
from .zip_stream import Archive, Part, ZipWriter, in_blocks

#: Of something that is missing: its name, which can be empty, and why.
Gap: TypeAlias = "tuple[str, str]"


class Letter(NamedTuple):
    """What a ZIP needs of one letter; nothing in it asks the database.

    ``parts`` are its files, ``gaps`` what Odoo does not have of it. ``added`` says
    whether a person added some of it, which the files' names must say.
    """

    id: int
    company: int
    title: Title
    remote_id: str
    parts: list[Part]
    gaps: list[Gap]
    added: bool

    def part_names(self) -> str:
        """The names of its files in one text."""
        return ", ".join(part.name for part in self.parts)


class Plan:
    """What goes into a ZIP: letters with their files, and a list of what is missing.

    :param letters: in their order
    :param missing_name: of that list
    :param missing_intro: what it says first
    :param lost: why a file is missing that is not where it was stored
    """

    needs_sums = False  #: the SHA-256 of each file, while the ZIP is made

    def __init__(
        self, letters: list[Letter], missing_name: str, missing_intro: str, lost: str
    ) -> None:
        self.letters, self._lost = letters, lost
        self._missing_name, self._missing_intro = missing_name, missing_intro
        self._names = Names()
        self._names.unique(missing_name)

    def archive(self, name: str) -> Archive:
        """The ZIP with this file name; its length is known where that is quick."""
        sized = self._is_quick() and not self._asks_others()
        writer = ZipWriter(sized=sized, hashed=sized and self.needs_sums)
        turns = self._fill(writer)
        if not sized:
            return Archive(in_blocks(_sent(writer, turns)), None, name)
        deque(turns, maxlen=0)
        return Archive(in_blocks(writer.finish()), len(writer), name)

    def _is_quick(self) -> bool:
        """Whether all can be added before the first byte is sent."""
        return True

    def _asks_others(self) -> bool:
        """Whether another server has some of the files, and may have lost them."""
        return any(part.remote for letter in self.letters for part in letter.parts)

    def _fill(self, writer: ZipWriter) -> Iterator[None]:
        """Add all files; at each ``yield`` the bytes so far may be sent."""
        waiting, self.letters = self.letters[::-1], []
        missing: list[str] = []
        while waiting:  # each is forgotten when it is sent
            letter = waiting.pop()
            files = dict(zip(self._paths(letter), letter.parts, strict=True))
            for path, part in list(files.items()):
                try:
                    writer.add(path, part)
                except OSError:
                    letter.gaps.append((files.pop(path).name, self._lost))
                yield
            self._note(letter, files, writer.sums)
            missing += _missing(letter)
        if missing:
            lines = [self._missing_intro, "", *missing]
            writer.add(self._missing_name, file_part(self._missing_name, lines))

    def _paths(self, letter: Letter) -> list[str]:
        asked = [(part.name, part.extension) for part in letter.parts]
        folder = self._folder(letter)
        return paths_below(self._names, folder, letter.title, asked, named=letter.added)

    def _folder(self, letter: Letter) -> str:
        """Where a letter goes: a path without a slash at its end, empty for the top."""
        return ""

    def _note(
        self, letter: Letter, files: dict[str, Part], sums: dict[str, str]
    ) -> None:
        """What is remembered of a letter that was sent: for what comes at the end.

        :param files: by their paths
        :param sums: SHA-256 by path
        """


def text_file(lines: Iterable[str]) -> bytes:
    """Lines as Windows shows them too: with its line ends, and accents right."""
    return "\r\n".join([*lines, ""]).encode("utf-8-sig")


def file_part(name: str, content: bytes | list[str]) -> Part:
    """A file of our own, from its bytes or its lines."""
    content = text_file(content) if isinstance(content, list) else content
    return Part(name, "", len(content), content=content)


def _missing(letter: Letter) -> Iterator[str]:
    """For people: each gap with its letter, and the number of the message."""
    day, sender, subject = letter.title
    for gap in letter.gaps:
        told: Iterable[Text] = (
            *(day.isoformat() if day else "", sender, subject),
            *(*gap, letter.remote_id),
        )
        yield "\t".join(" ".join(str(text or "").split()) for text in told)


def _sent(writer: ZipWriter, turns: Iterator[None]) -> Iterator[bytes]:
    """The bytes of the ZIP, made while they are asked for."""
    for _turn in turns:
        yield from writer.ready()
    yield from writer.finish()
