# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A page as rows of cells, so that a day in a table finds the label it stands under.

The order of the words in a PDF says little about what stands beside or under what;
their boxes do. Without boxes a line is a row with one cell.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from .letter import Page, Word

MAX_WORDS = 6000  # of a page: more is no letter
MAX_ROWS = 3000
_APART = 1.8  # times the height of the type: a gap between cells
_ROWS_UP = 30  # how far up the heading of a column is looked for
_HEADING_ROWS, _ROWS_DOWN = 2, 3
_SAME_EDGE = 3.0  # points
LONGEST_LABEL = 80  # signs


@dataclass(frozen=True)
class Cell:
    """Words that stand close together on one line; boxes in points, 0 without."""

    text: str
    x0: float = 0.0
    x1: float = 0.0

    def part(self, first: int, last: int) -> Cell:
        """The signs ``first`` to before ``last``, as if each were equally wide."""
        sign = (self.x1 - self.x0) / max(1, len(self.text))
        return Cell(
            self.text[first:last], self.x0 + first * sign, self.x0 + last * sign
        )

    def over(self, other: Cell) -> bool:
        """Whether both stand in one column."""
        return self.x0 < other.x1 and other.x0 < self.x1


Row = Sequence[Cell]


def rows_of(page: Page, text: str) -> list[Row]:
    """The rows of a page from top to bottom; of its text when it has no boxes."""
    words = [word for word in page.words[:MAX_WORDS] if word.text]
    if words:
        height = max(4.0, median(word.bottom - word.top for word in words))
        return [_cells(row, _APART * height) for row in _lines(words)]
    return [[Cell(line)] for line in text.split("\n")[:MAX_ROWS] if line.strip()]


def has_boxes(rows: Sequence[Row]) -> bool:
    """Whether the cells have places."""
    return any(cell.x1 for cell in rows[0]) if rows else False


def _lines(words: Iterable[Word]) -> list[list[Word]]:
    lines: list[list[Word]] = []
    top = bottom = 0.0
    for word in sorted(words, key=lambda word: word.top + word.bottom):
        middle = (word.top + word.bottom) / 2
        if lines and top <= middle <= bottom:
            lines[-1].append(word)
        else:
            lines.append([word])
            top, bottom = word.top, word.bottom
    for line in lines:
        line.sort(key=lambda word: word.x0)
    return lines


def _cells(line: list[Word], gap: float) -> list[Cell]:
    groups = [[line[0]]]
    for word in line[1:]:
        if word.x0 - groups[-1][-1].x1 > gap:
            groups.append([])
        groups[-1].append(word)
    return [
        Cell(
            " ".join(w.text for w in g if w.text.strip(".…")) or g[0].text,
            g[0].x0,
            max(w.x1 for w in g),
        )
        for g in groups
    ]


def above(rows: Sequence[Row], number: int, place: int, cell: Cell) -> str:
    """The nearest text without figures above a cell, in its column: its heading.

    Without boxes: the nearest line without figures.

    :param cell: the one at ``place`` of row ``number``, or a part of it
    """
    boxed, length = has_boxes(rows), len(rows[number])
    found: list[str] = []
    for row in reversed(rows[max(0, number - _ROWS_UP) : number]):
        texts = [other.text for other in row if other.over(cell) or not boxed]
        if not texts and not found and 1 < length == len(row):
            texts = [row[place].text]
        text = " ".join(texts)
        if any(map(str.isdigit, text)) or not text:
            if found:
                break
            continue
        if len(text) > LONGEST_LABEL:
            break
        found.insert(0, text)
        if len(found) == _HEADING_ROWS or not boxed:
            break
    return " ".join(found)


def below(rows: Sequence[Row], number: int, cell: Cell) -> str:
    """What goes on under a cell, in small letters, as text in a narrow column does."""
    if not has_boxes(rows):
        return ""
    found = []
    for row in rows[number + 1 : number + 1 + _ROWS_DOWN]:
        under = [o for o in row if abs(o.x0 - cell.x0) < _SAME_EDGE]
        if not under or not under[0].text[:1].islower():
            break
        found.append(under[0].text)
    return " ".join(found)


def left(row: Row, place: int) -> str:
    """The text of the cell at the left, when it may be a label."""
    text = row[place - 1].text if place else ""
    return text if len(text) <= LONGEST_LABEL else ""
