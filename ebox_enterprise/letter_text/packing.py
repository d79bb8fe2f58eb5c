"""Pages as JSON can hold them, on their way from the process that reads."""

from __future__ import annotations

import base64
import math
from array import array
from functools import partial
from itertools import chain

from .letter import Page, Word

_word = partial(tuple.__new__, Word)  # as Word._make, in half the time


def packed(page: Page) -> dict:
    """A page as plain data; boxes as bytes, side by side, for figures take longer."""
    words, *sides = zip(*page.words, strict=True) if page.words else [()]
    boxes = array("d", chain.from_iterable(sides))
    return {
        "number": page.number,
        "text": page.text,
        "words": "\n".join(words),
        "boxes": base64.b64encode(boxes).decode(),
        "size": [page.width, page.height],
    }


def unpacked(answer: dict, most_chars: int) -> Page:
    """The page again.

    :raise KeyError, TypeError, ValueError: it is not what ``packed`` makes
    """
    number, text, (width, height) = answer["number"], answer["text"], answer["size"]
    boxes = array("d", base64.b64decode(answer["boxes"]))
    words = answer["words"].split("\n") if boxes else []
    text.encode()  # half of a sign, which no database takes
    if not isinstance(number, int) or len(text) > most_chars:
        raise ValueError("no page")
    if not math.isfinite(sum(boxes) + width + height):
        raise ValueError("no place")
    many = len(words)
    sides = (boxes[place : place + many] for place in range(0, 4 * many, many or 1))
    return Page(
        number, text, list(map(_word, zip(words, *sides, strict=True))), width, height
    )
