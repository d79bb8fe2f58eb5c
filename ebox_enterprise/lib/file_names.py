# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Names of files for people, safe on every system; nothing here knows Odoo.

They come from senders, so from outside: no name leaves its folder, hides its type by
turning the reading direction, or is refused by Windows.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Literal, TypeAlias

MAX_PATH = 150  # characters of a whole path, so that unpacking in a deep folder works
MAX_STEM = 80  # of a folder; a file that stands alone can have a longer name
LONG_STEM = 125
PDF = "application/pdf"  # a media type
MAX_FILE = MAX_PATH - MAX_STEM - 1
MAX_BYTES = 230  # file systems take 255 bytes for one name, and more is added
MAX_EXTENSION = 10
MOST = 99_999  # files of one name
ROOM = 8  # for " (99999)"
FALLBACK = "file"
#: The day of a letter (False where it is not known), its sender, its subject.
Title: TypeAlias = "tuple[date | Literal[False], Text, Text]"
#: As Odoo stores it: False where there is none.
Text: TypeAlias = "str | Literal[False] | None"
_MOST_READ = 1000  # characters of what a sender gave
_COLON = re.compile(r" ?: ")
_FORBIDDEN = re.compile(r"[<>:/\\|?*]+")
_SPACE = re.compile(r"[\s_]+")
_EXTENSION = re.compile(rf"\.[0-9A-Za-z]{{1,{MAX_EXTENSION}}}\Z")
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|\Z)",
    re.IGNORECASE,
)


@functools.lru_cache(4096)  # senders return with each of their letters
def safe_name(text: Text, limit: int = MAX_FILE) -> str:
    """A name of one file or folder, without any path.

    :param text: any text, or None
    :param limit: the most characters
    """
    text = _shortened(_clean(text), limit) or FALLBACK
    return f"_{text}"[:limit] if _RESERVED.match(text) else text


def safe_file_name(
    text: Text, limit: int = MAX_FILE, default_extension: str = ""
) -> str:
    """As ``safe_name``; shortening keeps the extension, and none is replaced.

    :param default_extension: with its dot, for a name that has none
    """
    stem, extension = split_extension(text)
    extension = extension or default_extension
    return safe_name(stem, limit - len(extension)) + extension


def split_extension(text: Text) -> tuple[str, str]:
    """A safe name without its extension, and that with its dot, which can be empty."""
    return _split(_clean(text))


def letter_stem(
    day: date | Literal[False], sender: Text, subject: Text, limit: int = MAX_STEM
) -> str:
    """``date_sender_subject`` of a letter, as its folder's or its file's name.

    :param limit: ``LONG_STEM`` for a file that needs no folder
    :param day: ``datetime.date``, or False where it is not known
    """
    start = day.isoformat() if day else "0000-00-00"
    room = limit - len(start) - 2
    who = safe_name(sender, room * 2 // 5) if sender else ""
    what = safe_name(subject, room - len(who)) if subject else ""
    return _shortened("_".join(filter(None, (start, who, what))), limit)


class Names:
    """Gives each path out once, also where upper and lower case are the same."""

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}  # to the last number that was given

    def unique(self, path: str) -> str:
        """This path, or with a number before its extension.

        A folder and a file of the same name cannot stand beside each other either.

        :param path: with ``/`` between its parts, each of which is a safe name
        """
        first = self._key(path)
        if first not in self._taken:
            self._taken[first] = 1
            return path
        parent, slash, name = path.rpartition("/")
        stem, extension = _split(name)
        for number in range(self._taken[first] + 1, MOST + 1):
            candidate = f"{parent}{slash}{stem} ({number}){extension}"
            key = self._key(candidate)
            if key not in self._taken:
                self._taken[first], self._taken[key] = number, 1
                return candidate
        raise ValueError(f"too many files of one name: {path!r}")

    @staticmethod
    def _key(path: str) -> str:
        return unicodedata.normalize("NFC", path).casefold()


def paths_below(
    names: Names,
    parent: str,
    letter: Title,
    files: Sequence[tuple[Text, str]],
    *,
    named: bool = False,
) -> list[str]:
    """As ``letter_paths``, in a folder of the archive; no path exceeds ``MAX_PATH``.

    :param parent: a path without a slash at its end; an empty text for the top
    """
    start = f"{parent}/" if parent else ""
    room = MAX_PATH - units(start) - ROOM
    if len(files) == 1 and not named:
        limit = min(LONG_STEM, room - MAX_EXTENSION - 1)
    else:
        limit = min(MAX_STEM, room - (MAX_FILE - ROOM) - 1)
    return letter_paths(names, start + letter_stem(*letter, limit), files, named=named)


def units(text: str) -> int:
    """The length of a text as Windows counts it: an emoji takes two places."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def letter_paths(
    names: Names, stem: str, files: Sequence[tuple[Text, str]], *, named: bool = False
) -> list[str]:
    """Where the files of one letter go: into a folder when there are several.

    :param names: ``Names`` of the whole archive
    :param stem: what ``letter_stem`` gave, behind the folder in which it stands
    :param files: list of (name, default extension)
    :param named: one file alone keeps its name too, in a folder
    :return: list of paths in the order of ``files``
    """
    if len(files) == 1 and not named:
        name, default = files[0]
        extension = split_extension(name)[1] or default
        return [names.unique(stem + extension)]
    folder = names.unique(stem) if files else ""
    inside = Names()
    room = MAX_FILE - 2 * ROOM  # the folder's name can get a number, too
    return [
        f"{folder}/{inside.unique(safe_file_name(name, room, default))}"
        for name, default in files
    ]


def _clean(text: Text) -> str:
    clean = unicodedata.normalize("NFC", str(text or "")[:_MOST_READ])
    clean = _SPACE.sub(" ", clean.translate(_KEPT))
    clean = _FORBIDDEN.sub("-", _COLON.sub(" – ", clean))
    return _SPACE.sub(" ", clean).strip(" .")


def _split(name: str) -> tuple[str, str]:
    found = _EXTENSION.search(name)
    if not found or not found.start():
        return name, ""
    return name[: found.start()], found.group()


class _Kept(dict[int, str]):
    """What becomes of each character, by its number; found out at its first use.

    C: control, direction, private, half of a pair; Z but for the space: line breaks.
    """

    def __missing__(self, number: int) -> str:
        character = chr(number)
        category = unicodedata.category(character)
        if character in "\t\n\r" or category.startswith("Z"):
            kept = " "
        elif category.startswith("C"):
            kept = ""
        else:
            kept = "'" if character == '"' else character
        self[number] = kept
        return kept


_KEPT = _Kept()


def _shortened(text: str, limit: int) -> str:
    text = text[:limit]
    while units(text) > limit or len(text.encode()) > MAX_BYTES:
        text = text[:-1]
    return text.rstrip(" .")
