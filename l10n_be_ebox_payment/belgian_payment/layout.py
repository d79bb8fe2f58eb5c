# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A page as pieces that belong together: paragraphs, and cells with their labels.

The order of the words in a PDF says little about what stands beside or under what;
their boxes do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from statistics import median

from .iban import parse_iban
from .payment import Page, Word
from .reference import parse_ogm

MAX_WORDS = 6000  # of a page: more is no letter
_FULL = 0.72  # of the widest line: a line that goes on in the next
_WIDE = 16  # times the height of the type: a line of running text
_LABELLED = 60  # signs of a cell that may have a heading
_LABEL_ROWS = 14  # how far up a heading of a column is looked for
_PARAGRAPH = 0.36  # of the page's width of text: what goes on is at least so wide
_LEADER = re.compile(r"[.·…_\-–]{4,}|[.…]{2,}$")  # that leads from a label to its value
_JUSTIFIED = 4  # gaps of a line that are alike
_THOUSANDS = re.compile(r"(?:€|EUR)\s?\d{1,3}(?:[. ]\d{3})*$")
_GROUP = re.compile(r"\d{3}(?:[. ]\d{3})*(?:,\d\d)?$")
_TWO_LINES = re.compile(r"[A-Z]{2}\d{2}[\d .-]*|[+*]{3}[\d ./]*")
_REST = re.compile(r"[\d ./-]+[+*]{0,3}")


@dataclass
class Cell:
    """Words that stand close together on one line."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    boxed: bool = False


@dataclass
class Piece:
    """A paragraph or a cell, with the texts at its left, above and at its right."""

    text: str
    page: int
    left: str = ""
    above: str = ""
    right: str = ""
    boxed: bool = False
    row: int = 0
    cells: list[Cell] = field(default_factory=list, repr=False)


def pieces_of(page: Page) -> list[Piece]:
    """The pieces of a page, from top to bottom."""
    words = [word for word in page.words[:MAX_WORDS] if word.text]
    if words:
        height = max(4.0, median(word.bottom - word.top for word in words) * 1.25)
        rows = [_cells(row, height) for row in _rows(words)]
    else:
        height, rows = 10.0, _rows_of_text(page.text)
    return _pieces(rows, height, page.number)


def _rows(words: Iterable[Word]) -> list[list[Word]]:
    """Words that stand on one line, from left to right."""
    rows: list[list[Word]] = []
    top = bottom = 0.0
    for word in sorted(words, key=lambda word: word.top + word.bottom):
        middle = (word.top + word.bottom) / 2
        same = top <= middle <= bottom or word.top <= (top + bottom) / 2 <= word.bottom
        if rows and same:
            rows[-1].append(word)
            top, bottom = min(top, word.top), max(bottom, word.bottom)
        else:
            rows.append([word])
            top, bottom = word.top, word.bottom
    for row in rows:
        row.sort(key=lambda word: word.x0)
    return rows


def _cells(row: list[Word], height: float) -> list[Cell]:
    """The cells of a row; dots that lead to a value part it from its label."""
    parts: list[list[Word]] = [[]]
    for word in row:
        if _LEADER.fullmatch(word.text):
            parts.append([])
        else:
            parts[-1].append(word)
    return [
        cell for part in parts if part for cell in _cells_of(part, _gap(part, height))
    ]


def _gap(row: list[Word], height: float) -> float:
    """How much may be between words of one cell: more in a justified line."""
    gaps = [b.x0 - a.x1 for a, b in zip(row, row[1:], strict=False)]
    if len(gaps) >= _JUSTIFIED:
        usual = median(gaps)
        if height < 2 * usual and max(gaps) <= min(1.8 * usual, 4 * height):
            return max(gaps)
    return height


def _joined(left: Word, right: Word, height: float) -> bool:
    """Whether an amount goes on behind a wide space: '€ 4' and '142,75'."""
    near = right.x0 - left.x1 <= 2.5 * height
    return bool(near and _THOUSANDS.search(left.text) and _GROUP.match(right.text))


def _cells_of(row: list[Word], height: float) -> list[Cell]:
    cells, index = [], 0
    while index < len(row):
        single = _is_sign(row[index])
        last = _boxed_run(row, index, height) if single else index
        if last - index >= 2:
            cells.append(_boxed(row[index:last]))
        else:
            last = index + 1
            while last < len(row) and (
                row[last].x0 - row[last - 1].x1 <= height
                or _joined(row[last - 1], row[last], height)
            ):
                if _is_sign(row[last]):
                    if _boxed_run(row, last, height) - last >= 4:
                        break
                last += 1
            cells.append(_cell(row[index:last], " ".join))
        index = last
    return cells


def _is_sign(word: Word) -> bool:
    """Whether it may stand in a box of a form: one sign, and no currency."""
    return len(word.text) == 1 and word.text != "€"


def _boxed_run(row: list[Word], first: int, height: float) -> int:
    """Where signs end that stand each in a box of its own."""
    last = first
    while last < len(row) and _is_sign(row[last]):
        if last > first:
            gap = row[last].x0 - row[last - 1].x1
            if gap > 3.2 * height or gap < 0.05 * height:
                break
        last += 1
    return last


def _boxed(words: list[Word]) -> Cell:
    """Signs in boxes: an empty box is a space."""
    steps = [b.x0 - a.x0 for a, b in zip(words, words[1:], strict=False)]
    pitch = median(steps) if steps else 0
    signs = [words[0].text]
    for word, step in zip(words[1:], steps, strict=True):
        signs.append(" " + word.text if step > 1.6 * pitch else word.text)
    cell = _cell(words, lambda _texts: "".join(signs))
    cell.boxed = True
    return cell


def _cell(words: list[Word], join: Callable[[list[str]], str]) -> Cell:
    if len(words) == 1:
        word = words[0]
        return Cell(join([word.text]), word.x0, word.top, word.x1, word.bottom)
    return Cell(
        join([word.text for word in words]),
        words[0].x0,
        min(word.top for word in words),
        max(word.x1 for word in words),
        max(word.bottom for word in words),
    )


def _rows_of_text(text: str) -> list[list[Cell]]:
    """Lines of a text without boxes, as if each sign were equally wide."""
    rows = []
    for number, line in enumerate(text[:200_000].split("\n")):
        cells, place = [], 0
        for part in line.replace("\t", "   ").split("   "):
            if part.strip():
                left = 5.0 * place
                cells.append(
                    Cell(
                        part.strip(),
                        left,
                        14.0 * number,
                        left + 5.0 * len(part),
                        14.0 * number + 10.0,
                    )
                )
            place += len(part) + 3
        if cells:
            rows.append(cells)
    return rows


def _pieces(rows: list[list[Cell]], height: float, page: int) -> list[Piece]:
    pieces: list[Piece] = []
    widest: dict[int, float] = {}
    for row in rows:
        for cell in row:
            key = round(cell.x0 / 4)
            widest[key] = max(widest.get(key, 0.0), cell.x1 - cell.x0)
    leading = _leading(rows, height)
    least = _PARAGRAPH * _text_width(rows)
    open_pieces: list[Piece] = []
    for number, row in enumerate(rows):
        current: list[Piece] = []
        labelled = False  # a label at the left begins something new
        columns = _side_by_side(open_pieces, row, least, leading)
        for place, cell in enumerate(row):
            upper = columns[place] if columns else None
            if not labelled and not upper:
                beside = row[place + 1].x0 if place + 1 < len(row) else None
                upper = _continued(
                    open_pieces, cell, beside, height, leading, widest, least
                )
            upper = upper or _account_above(open_pieces, cell, height)
            upper = upper or _wrapped(open_pieces, cell, len(row) == 1, leading)
            if upper:
                upper.text = _joint(upper.text, cell.text)
                upper.cells.append(cell)
                current.append(upper)
                continue
            labelled = True
            left = " ".join(other.text for other in row[max(0, place - 3) : place])
            right = row[place + 1].text[:200] if place + 1 < len(row) else ""
            piece = Piece(
                cell.text, page, left[-200:], "", right, cell.boxed, number, [cell]
            )
            if len(cell.text) <= _LABELLED:
                piece.above = _above(rows, number, cell, height)
            pieces.append(piece)
            current.append(piece)
        open_pieces = current
    return pieces


def _side_by_side(
    pieces: list[Piece], row: list[Cell], least: float, leading: float
) -> list[Piece]:
    """The pieces above that go on in this row, for columns of running text."""
    if len(row) < 2 or len(pieces) != len(row):
        return []
    for piece, cell in zip(pieces, row, strict=True):
        last = piece.cells[-1]
        wide = last.x1 - last.x0 >= 0.75 * least and " " in last.text
        near = abs(last.x0 - cell.x0) < 2 and cell.top - last.bottom <= leading
        if not (wide and near):
            return []
    return pieces


def _wrapped(
    pieces: list[Piece], cell: Cell, alone: bool, leading: float
) -> Piece | None:
    """The cell above that goes on here: in a column of values, or in small letters."""
    for place, piece in enumerate(pieces):
        last = piece.cells[-1]
        near = abs(last.x0 - cell.x0) < 2 and cell.top - last.bottom <= leading
        if not near or last.boxed or cell.boxed or piece.text[-1] in ".:;!?":
            continue
        words = last.text.count(" ")
        if cell.text[0].islower() and words >= 2:
            return piece
        if alone and place and words and last.text[-1].isalpha():
            return piece if cell.text[0].isalpha() else None
    return None


def _joint(text: str, following: str) -> str:
    """Two lines as one; a word that was parted at the end of the line is whole."""
    if text[-1] in "-\u2010\u00ad" and text[-2:-1].isalpha() and following[0].islower():
        return text[:-1] + following
    return f"{text} {following}"


def _text_width(rows: list[list[Cell]]) -> float:
    cells = [cell for row in rows for cell in row]
    if not cells:
        return 0.0
    return max(cell.x1 for cell in cells) - min(cell.x0 for cell in cells)


def _account_above(pieces: list[Piece], cell: Cell, height: float) -> Piece | None:
    """The first part of an account or communication that goes on in the line below."""
    if not _REST.fullmatch(cell.text):
        return None
    for piece in pieces:
        last = piece.cells[-1]
        near = abs(last.x0 - cell.x0) < 0.5 * height
        if near and len(piece.cells) == 1 and _TWO_LINES.fullmatch(piece.text):
            both = piece.text + cell.text
            if parse_iban(both) or parse_ogm(both):
                return piece
    return None


def _leading(rows: list[list[Cell]], height: float) -> float:
    """How much may be between lines of a paragraph: little more than the least."""
    gaps = [
        lower.top - upper.bottom
        for above, below in zip(rows, rows[1:], strict=False)
        for upper in above[:3]
        for lower in below[:3]
        if abs(upper.x0 - lower.x0) < 0.5 * height
        and upper.x1 - upper.x0 >= _WIDE * height
    ]
    least = min((gap for gap in gaps if gap >= 0), default=height)
    return min(least + 0.35 * height, 1.1 * height)


def _continued(
    pieces: list[Piece],
    cell: Cell,
    beside: float | None,
    height: float,
    leading: float,
    widest: dict[int, float],
    least: float,
) -> Piece | None:
    """The piece above whose last line is full and goes on in this cell."""
    if cell.boxed:
        return None
    for piece in pieces:
        last = piece.cells[-1]
        near = abs(last.x0 - cell.x0) < 0.5 * height
        if not near or last.boxed or cell.top - last.bottom > leading:
            continue
        if beside is not None and beside < last.x1:
            continue  # a label, with its value under the line
        width = last.x1 - last.x0
        if width >= max(_WIDE * height, least, _FULL * widest[round(last.x0 / 4)]):
            return piece
    return None


def _above(rows: Sequence[list[Cell]], number: int, cell: Cell, height: float) -> str:
    """The nearest text with letters above a cell, in rows that follow closely."""
    top = cell.top
    for row in reversed(rows[max(0, number - _LABEL_ROWS) : number]):
        over = [
            other
            for other in row
            if other.x0 < cell.x1 and other.x1 > cell.x0 and other.bottom <= top + 1
        ]
        if not over:
            continue
        if top - max(other.bottom for other in over) > 2.2 * height:
            return ""
        for other in over:
            if sum(map(str.isalpha, other.text)) >= 3:
                return other.text[-200:] if _label(other.text) else ""
        top = min(other.top for other in over)
    return ""


def _label(text: str) -> bool:
    """Whether a text is short enough for a label; long ones are sentences."""
    return len(text) <= 60 or text.rstrip().endswith(":")
