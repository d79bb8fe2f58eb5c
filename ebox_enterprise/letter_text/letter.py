# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What is read of a letter: its pages, their text, their words with boxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

_Any = TypeVar("_Any")


class Word(NamedTuple):
    """One word as it stands on the page, without spaces.

    The box is in PDF points (1/72 inch) from the upper left corner of the page as
    it is shown, that is, after the page's own rotation.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float


@dataclass
class Page:
    """One page; also the wrapping of any other text, such as a message's body.

    ``number`` counts from 1. ``text`` keeps the reading order, its lines end with
    ``\\n``. ``width`` and ``height`` are in points, 0 for what is no page.
    """

    number: int
    text: str
    words: Sequence[Word] = field(default_factory=list)
    width: float = 0.0
    height: float = 0.0


@dataclass
class Letter:
    """All pages that could be read, and what stopped or hindered the reading.

    ``problem`` is None or one of the codes in ``PROBLEMS``.
    """

    pages: list[Page] = field(default_factory=list)
    problem: str | None = None


def both_ends(pages: Sequence[_Any], most: int) -> list[_Any]:
    """All pages of a letter; of a long one the first, and a quarter from its end.

    A letter begins with what it asks, and may end with its transfer form.

    :param most: how many pages are read
    """
    last = most // 4
    return [*pages[: most - last], *pages[max(most - last, len(pages) - last) :]]


class Encrypted(Exception):
    """A password is needed."""


class Damaged(Exception):
    """The file or the page cannot be read."""


#: The codes of ``Letter.problem``, stable, with what they mean.
PROBLEMS = {
    "not_pdf": "it does not begin as a PDF does (ISO 32000-1, 7.5.2)",
    "encrypted": "a password is needed to open it",
    "damaged": "it, or at least one of its pages, cannot be read",
    "no_text": "no page has text: a scan",
    "too_long": "it has more than allowed; the first pages and the last ones were read",
    "too_large": "reading it takes too much memory; what was read before is kept",
    "timeout": "the time was over; the pages before that were read",
    "no_reader": "no library that reads PDF can be loaded",
}
