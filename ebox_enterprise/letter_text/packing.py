# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Pages as JSON and bytes, on their way from the process that reads."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from itertools import chain
from typing import Any, overload

from .letter import Page, Word

_SIGN = 4  # bytes of UTF-8 at most
_word = partial(tuple.__new__, Word)  # as Word._make, in half the time


class Words(Sequence[Word]):
    """The words of a page, made when somebody asks: most pages are only searched.

    :param texts: a line for each
    :param boxes: all left sides, then all tops, right sides and bottoms
    :raise ValueError: these do not fit together
    """

    def __init__(self, texts: str, boxes: array[float]):
        self._many, rest = divmod(len(boxes), 4)
        if rest or self._many != (texts.count("\n") + 1 if texts else 0):
            raise ValueError("words without places")
        self._texts, self._boxes = texts, boxes

    @cached_property
    def _made(self) -> list[Word]:
        texts = self._texts.split("\n") if self._many else []
        starts = range(0, len(self._boxes), self._many or 1)
        sides = (self._boxes[start : start + self._many] for start in starts)
        return list(map(_word, zip(texts, *sides, strict=True)))

    def __len__(self) -> int:
        return self._many

    @overload
    def __getitem__(self, place: int) -> Word: ...
    @overload
    def __getitem__(self, place: slice) -> list[Word]: ...
    def __getitem__(self, place: int | slice) -> Word | list[Word]:
        return self._made[place]

    def __iter__(self) -> Iterator[Word]:
        return iter(self._made)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._made == list(other)


def packed(page: Page) -> dict[str, object]:
    """A page as plain data; texts and boxes as bytes, for JSON takes longer."""
    words, *sides = zip(*page.words, strict=True) if page.words else [()]
    boxes = array("d", chain.from_iterable(sides))
    return {
        "number": page.number,
        "text": page.text.encode(),
        "words": "\n".join(words).encode(),
        "boxes": boxes.tobytes(),
        "size": [page.width, page.height],
    }


def unpacked(answer: dict[str, Any], most_chars: int) -> Page:
    """The page again.

    :raise KeyError, TypeError, ValueError: it is not what ``packed`` makes
    """
    number, (width, height) = answer["number"], answer["size"]
    text, words = (_text(answer[name], most_chars) for name in ("text", "words"))
    if not isinstance(number, int) or len(text) > most_chars:
        raise ValueError("no page")
    boxes = array("d", answer["boxes"])
    if not math.isfinite(sum(boxes) + width + height):
        raise ValueError("no place")
    return Page(number, text, Words(words, boxes), width, height)


def _text(data: bytearray, most_chars: int) -> str:
    """Signs that a database takes; each word adds the end of its line."""
    if len(data) > _SIGN * 2 * most_chars:
        raise ValueError("too much text")
    return data.decode()
