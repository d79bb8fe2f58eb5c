# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The words by which a letter is found, of its text and of what a person typed.

Pure, and linear in the length of the text whatever stands in it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice, pairwise

MAX_WORDS = 20_000  # different ones; a longer letter is searched by its first words
MAX_CHARS = 200_000  # of all of them: the database's limit for words is one megabyte
MAX_LENGTH = 60  # of one word: longer runs are no words
MAX_TYPED = 200  # characters that are looked for; nobody types more
_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 5  # signs of a number that is also found without its groups
# Which one sign between groups makes them one, of figures and of anything.
_IN_NUMBERS, _IN_NAMES = frozenset(" .,/-"), frozenset("./-")


class _Signs(dict[int, str]):
    """What each sign becomes, small and without accents, learnt as signs are met."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKD", chr(code).casefold())
        self[code] = "".join(c for c in plain if not unicodedata.combining(c))
        return self[code]


_SIGNS = _Signs()


def words_of(text: str | None, *, with_wholes: bool = False) -> list[str]:
    """The different words of a text, small and without accents, in their order.

    Numbers that are written in groups are words by group and as a whole, so that
    they are found however they are typed. What is longer than ``MAX_LENGTH`` is none.
    """
    # sign by sign, for ordering a long run of accents takes quadratic time
    plain = (text or "").translate(_SIGNS)
    wholes = filter(is_number, _wholes(plain)) if with_wholes else ()
    every = (*_WORD.findall(plain), *wholes)
    found = dict.fromkeys(word for word in every if len(word) <= MAX_LENGTH)
    words: list[str] = []
    room = MAX_CHARS
    for word in islice(found, MAX_WORDS):
        room -= len(word) + 1
        if room < 0:
            break
        words.append(word)
    return words


def is_number(word: str) -> bool:
    """Whether people take it for a number: an account, an amount, a reference."""
    return len(word) >= _SHORTEST and any(sign.isdigit() for sign in word)


def _wholes(plain: str) -> Iterator[str]:
    """What is one number to people, in groups: ``0999.999.130`` as ``0999999130``."""
    groups = list(_WORD.finditer(plain))
    joints = [plain[a.end() : b.start()] for a, b in pairwise(groups)]
    figures = [any(map(str.isdecimal, group[0])) for group in groups]
    first = 0
    while first < len(groups):
        last = first
        if figures[first]:
            while last < len(joints) and figures[last + 1]:
                if joints[last] not in _IN_NUMBERS:
                    break
                last += 1
        if last == first:
            while last < len(joints) and joints[last] in _IN_NAMES:
                last += 1
        if last > first:
            yield "".join(group[0] for group in groups[first : last + 1])
        first = last + 1
