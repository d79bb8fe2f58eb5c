# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Text as tokens and sentences, so that deadlines are read by looking at words.

Linear in the length of the text: no pattern here can go back over what it has read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

MAX_TOKENS = 150  # of one sentence: longer ones are cut, which bounds all later work
_KEY = 3  # letters by which beginnings of words are looked up
_SHORT_LINE = 0.6  # of the longest line of the text
_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|\n")
_APOSTROPHES = "'’‘`"
_ENDS = ".!?;"
# The only months with a capital: after '13.' they go on, on the next line as well.
_MONTHS = frozenset(
    "januar februar marz april mai juni juli august september oktober november "
    "dezember".split()
)
# After these a full stop ends no sentence.
_SHORT = frozenset(
    "art nr no nrs bv d h m mr mevr dhr mw mme ca bijv blz max min incl excl tel st "
    "al resp bzw z b evtl ggf usw mwst abs ust str dr prof p cf ex ref dd jl i e v t "
    "jan feb mrt apr jun jul aug sep sept okt nov dec janv fevr avr juil dez".split()
)


@dataclass(frozen=True)
class Token:
    """One word, number or sign.

    ``low`` is small and without accents; ``start`` and ``end`` are its place in the
    text; ``glued`` says that no space stands before it.
    """

    text: str
    low: str
    start: int
    end: int
    glued: bool

    @property
    def number(self) -> bool:
        """Whether it consists of digits."""
        return self.text.isdecimal() and self.text.isascii()

    @property
    def word(self) -> bool:
        """Whether it consists of letters."""
        return self.text[0].isalpha()


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Small letters without accents, ``ß`` as ``ss``."""
    return text.casefold().translate(_SIGNS)


class _Signs(dict[int, str]):
    """Each sign without accents; those of a whole text would be put in order first."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code))
        plain = "".join(part for part in parts if not unicodedata.combining(part))
        return self.setdefault(code, plain)


_SIGNS = _Signs()


@lru_cache(maxsize=1024)
def tokens_of(text: str) -> list[Token]:
    """The tokens of one line or cell, for reading only."""
    found, end = [], 0
    for match in _TOKEN.finditer(text):
        sign, (start, after) = match[0], match.span()
        if sign not in _APOSTROPHES and sign != "\n":
            found.append(Token(sign, fold(sign), start, after, start == end))
        end = after
    return found


def sentences(text: str) -> Iterator[list[Token]]:
    """The sentences of a cleaned text, each at most ``MAX_TOKENS`` long.

    An empty line ends one; so does the end of a line that is short, as in a table or
    a heading, before a capital. Apostrophes are left out.
    """
    current: list[Token] = []
    lines, end, begun, cut = 0, 0, 0, False
    short = _SHORT_LINE * max(map(len, text.split("\n")))
    for found in _TOKEN.finditer(text):
        sign, (start, after) = found[0], found.span()
        if sign == "\n":
            lines += 1
            cut, begun = start - begun < short, after
            continue
        if sign not in _APOSTROPHES:
            word = Token(sign, fold(sign), start, after, start == end)
            goes_on = word.low in _MONTHS or not sign[0].isupper()
            apart = lines > 1 or (lines == 1 and cut and not goes_on)
            full = apart or len(current) >= MAX_TOKENS
            if current and (full or _ended(current, word)):
                yield current
                current = []
            current.append(word)
            lines = 0
        end = after
    if current:
        yield current


def _ended(current: list[Token], following: Token) -> bool:
    """Whether the sentence so far is over before the next token."""
    last = current[-1]
    if last.text not in _ENDS or following.glued:
        return False
    if last.text != ".":
        return True
    before = current[-2] if len(current) > 1 else None
    if before is None or following.text[0].islower():
        return False
    if before.number:
        # '31. März' is a date, 'op 31.03.2026. Daarna' is an end
        return len(before.text) > 2 or not last.glued
    return before.low not in _SHORT


class Phrases:
    """A list of phrases that are looked for at one place in a sentence.

    Written as people write them; ``*`` at an end of a word stands for anything.
    """

    def __init__(self, *texts: str):
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        self._begins: dict[str, list[tuple[str, ...]]] = {}
        self._ends: list[tuple[str, ...]] = []
        for text in texts:
            words = tuple(
                fold(word) for word in text.replace("’", " ").replace("'", " ").split()
            )
            if words[0].startswith("*"):
                self._ends.append(words)
            elif words[0].endswith("*"):
                self._begins.setdefault(words[0][:_KEY], []).append(words)
            else:
                self._phrases.setdefault(words[0], []).append(words)

    def at(self, tokens: list[Token], index: int) -> int:
        """How many tokens the longest phrase has that begins at ``index``, else 0."""
        if not 0 <= index < len(tokens):
            return 0
        low = tokens[index].low
        known = self._phrases.get(low, ())
        begun = self._begins.get(low[:_KEY], ())
        if not (known or begun or self._ends):
            return 0
        longest = 0
        for words in (*known, *begun, *self._ends):
            if len(words) > longest and _matches(words, tokens, index):
                longest = len(words)
        return longest

    def ending_at(self, tokens: list[Token], index: int) -> int:
        """How many tokens the longest phrase has that ends with ``index``, else 0."""
        for length in range(min(5, index + 1), 0, -1):
            if self.at(tokens, index - length + 1) == length:
                return length
        return 0

    def places(self, tokens: list[Token], first: int, last: int) -> list[int]:
        """Where phrases begin from ``first`` to before ``last``."""
        return [index for index in range(first, last) if self.at(tokens, index)]


def _matches(words: tuple[str, ...], tokens: list[Token], index: int) -> bool:
    if index + len(words) > len(tokens):
        return False
    for offset, word in enumerate(words):
        if not _fits(word, tokens[index + offset].low):
            return False
    return True


def _fits(word: str, low: str) -> bool:
    if word.startswith("*"):
        return low.endswith(word[1:])
    return low.startswith(word[:-1]) if word.endswith("*") else word == low
