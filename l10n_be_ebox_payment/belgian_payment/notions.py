# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The notions in a text: its phrases looked up in the lexicon, in linear time."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .folding import fold
from .lexicon import LEXICON
from .lexicon_letters import NAMES

_WORD = re.compile(r"[^\W_]+")
_LONGEST_WORD = 40  # signs: what is longer is no word
_LEAST_STEM = 3


class Notion(NamedTuple):
    """A notion, and from where to before where its phrase stands."""

    name: str
    begin: int
    end: int


class _Phrase(NamedTuple):
    """A phrase after its first word; ``signs`` of the whole."""

    rest: tuple[str, ...]
    name: str
    signs: int


class _Index:
    """All phrases by their first word: as it is, by its beginning, by its end."""

    def __init__(self, lexicon: dict[str, str]):
        self.exact: dict[str, list[_Phrase]] = {}
        self.begins: dict[str, list[_Phrase]] = {}
        self.ends: dict[str, list[_Phrase]] = {}
        for name, phrases in lexicon.items():
            for phrase in re.split(r"[,\n]", phrases):
                if not phrase.strip():
                    continue
                first, *rest = fold(phrase).split()
                kept = _Phrase(tuple(rest), name, len(phrase.strip()))
                if first.startswith("*"):
                    self.ends.setdefault(first.strip("*"), []).append(kept)
                elif first.endswith("*"):
                    self.begins.setdefault(first[:-1], []).append(kept)
                else:
                    self.exact.setdefault(first, []).append(kept)

    def at(self, word: str) -> list[_Phrase]:
        """The phrases that may begin with a word, the longest first."""
        if len(word) > _LONGEST_WORD:
            return []
        found = list(self.exact.get(word, ()))
        for size in range(_LEAST_STEM, len(word) + 1):
            found += self.begins.get(word[:size], ())
            found += self.ends.get(word[-size:], ())
        return sorted(found, key=lambda phrase: (-len(phrase.rest), -phrase.signs))


_INDEX, _NAMES = _Index(LEXICON), _Index(NAMES)


@lru_cache(maxsize=8192)
def _phrases_at(word: str, in_name: bool) -> tuple[_Phrase, ...]:
    return tuple((_NAMES if in_name else _INDEX).at(word))


def notions_in(low: str, *, in_name: bool = False) -> list[Notion]:
    """The notions of a folded text, from left to right, none within another.

    :param in_name: of what a name is made, instead
    """
    words = [found for found in _WORD.finditer(low) if len(found[0]) <= _LONGEST_WORD]
    said, index = [], 0
    texts = [found[0] for found in words]
    while index < len(words):
        size = 1
        for phrase in _phrases_at(texts[index], in_name):
            length = len(phrase.rest)
            if all(map(_fits, phrase.rest, texts[index + 1 : index + 1 + length])):
                if index + length < len(texts):
                    size = 1 + length
                    begin, end = words[index].start(), words[index + length].end()
                    said.append(Notion(phrase.name, begin, end))
                    break
        index += size
    return said


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern[-1] == "*" else word == pattern
