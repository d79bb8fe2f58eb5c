# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The sentences and cells of a letter, each with what labels it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from .folding import fold
from .layout import Piece, pieces_of
from .notions import Notion, notions_in
from .payment import Page
from .values import MONTHS, Day, Money, Text, dates_in, ibans_in, money_in

MAX_STATEMENTS = 4000
LONGEST = 1500  # signs of a sentence: longer ones are cut
LONGEST_EXCERPT = 160
_CELL = 60  # signs: what is longer is a sentence
_SPACES = 3  # in a shorter one, which ends as sentences do
_END = re.compile(r"[.!?;](?=\s+\S)")
_FIGURE = re.compile(r"[0-9]")
_OPEN_QUESTION = re.compile(
    r"\W*(?:hoe|wat|waar\w*|wanneer|wie|welke?|comment|que|quoi|quand|pourquoi|qui"
    r"|ou|quel\w*|combien|hoeveel|wieviel|was|wann|wo\w*|warum|welche\w*)\b"
)  # asks for more than yes or no: what follows is told to all
_FOLLOWS_CONDITION = re.compile(
    r"\W*(?:dan|in dat geval|alors|dans ce cas|dann|in diesem fall)\b"
)
_SITE = re.compile(r"\bwww\.|\.(?:be|brussels|vlaanderen|eu|org|com)\b")
_PARTS = re.compile(r"\s[·|•–-]\s|,\s")  # between an address and a site
_SHORT = frozenset(
    "nr no art bv d m mr mevr dhr mme ca bijv blz incl excl tel st al t.a.v ref dd cf "
    "bzw z.b ggf usw mwst str dr prof abs".split()
)


@dataclass
class Statement:
    """One sentence, or one cell.

    ``low`` is the folded ``text``. ``left``, ``above`` and ``right`` are the folded
    labels of what the piece begins with, empty for a sentence further on;
    ``left_shown`` and the others are as they stand there. ``row`` counts the lines of
    the page; ``answers`` says that a question stands before it. ``box`` is
    (x0, top, x1) of the first line of its piece.
    """

    text: str
    low: str
    page: int
    left: str = ""
    above: str = ""
    right: str = ""
    boxed: bool = False
    conditional: bool = False
    row: int = 0
    left_shown: str = ""
    above_shown: str = ""
    right_shown: str = ""
    answers: bool = False
    box: tuple[float, ...] = ()
    _dates: list[Day] | None = None

    @cached_property
    def figures(self) -> bool:
        """Whether a figure stands in it; without one there is no value but a name."""
        return _FIGURE.search(self.low) is not None

    @cached_property
    def is_sentence(self) -> bool:
        """Whether it is running text, and no label, value or name."""
        if len(self.low) > _CELL:
            return True
        return self.low[-1:] in ".!?" and self.low.count(" ") >= _SPACES

    @cached_property
    def imprint(self) -> bool:
        """Whether it says who writes, where and on which site: a foot or a head."""
        return _SITE.search(self.low) is not None and len(_PARTS.findall(self.low)) > 1

    @cached_property
    def notions(self) -> list[Notion]:
        """The notions in it."""
        return notions_in(self.low)

    @cached_property
    def money(self) -> list[Money]:
        """The amounts in it, as ``values.money_in`` tells them."""
        return list(money_in(self.text)) if self.figures else []

    @cached_property
    def ibans(self) -> list[Text]:
        """The account numbers in it, as ``values.ibans_in`` tells them."""
        return list(ibans_in(self.text)) if self.figures else []

    def dates(self, near: date) -> list[Day]:
        """The dates in it, as ``values.dates_in`` tells them; asked with one day."""
        if self._dates is None:
            self._dates = list(dates_in(self.low, near)) if self.figures else []
        return self._dates

    def label(self, begin: int) -> str:
        """What is said of the value at ``begin``: before it, else at its left."""
        before = self.low[:begin]
        return before if _says(before) else (self.left or self.above) + " " + before

    def excerpt(self, begin: int, end: int) -> str:
        """One line around a value, for a person, with the label beside it."""
        low = max(0, begin - 100)
        high = min(len(self.text), max(end, low + LONGEST_EXCERPT))
        shown = self.text[low:high]
        shown = f"{'…' if low else ''}{shown}{'…' if high < len(self.text) else ''}"
        own = _says(self.low[:begin])
        label = "" if own else self.left_shown or self.above_shown
        return " ".join(f"{label} {shown}".split())[: 2 * LONGEST_EXCERPT]


def statements_of(pages: Sequence[Page]) -> list[Statement]:
    """All statements, page by page, from top to bottom."""
    found: list[Statement] = []
    asked = False
    for page in pages:
        for piece in pieces_of(page):
            before = None
            for number, text in enumerate(_sentences(piece.text)):
                statement = _statement(piece, text, before)
                statement.answers = asked
                if not number:
                    statement.left_shown, statement.left = piece.left, fold(piece.left)
                    statement.above_shown = piece.above
                    statement.above = fold(piece.above)
                    statement.right_shown = piece.right
                    statement.right = fold(piece.right)
                found.append(statement)
                before, asked = statement, statement.low.endswith("?")
            if len(found) >= MAX_STATEMENTS:
                return found
    return found


def _statement(piece: Piece, text: str, before: Statement | None) -> Statement:
    low = fold(text)
    cell = piece.cells[0]
    statement = Statement(
        text,
        low,
        piece.page,
        boxed=piece.boxed,
        row=piece.row,
        box=(cell.x0, cell.top, cell.x1),
    )
    follows = before and before.conditional and _FOLLOWS_CONDITION.match(low)
    asked = low.endswith("?") and not _OPEN_QUESTION.match(low)
    statement.conditional = bool(follows or asked) or any(
        notion.name == "if" for notion in statement.notions
    )
    return statement


def _says(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= 3


def _sentences(text: str) -> list[str]:
    parts, start = [], 0
    for found in _END.finditer(text):
        if _ends(text, start, found.start()):
            parts.append(text[start : found.end()].strip())
            start = found.end()
    parts.append(text[start:].strip())
    return [
        part[begin : begin + LONGEST]
        for part in parts
        for begin in range(0, len(part), LONGEST)
    ]


def _ends(text: str, start: int, place: int) -> bool:
    """Whether the sign at ``place`` ends a sentence."""
    if text[place] != ".":
        return True
    words = text[max(start, place - 20) : place].split()
    last = words[-1].lower() if words else ""
    following = fold(text[place + 1 : place + 20]).split()
    if last.isdecimal() and len(last) <= 2:
        return not (following and following[0].strip(".") in MONTHS)
    if last.rstrip(".") in _SHORT:
        return False
    return not (following and text[place + 1 :].lstrip()[:1].islower())
