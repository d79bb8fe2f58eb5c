# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The pieces of a letter's text: each knows its height and draws itself."""

from __future__ import annotations

from functools import lru_cache
from random import Random
from typing import NamedTuple

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from ..epc import epc_payload, qr_matrix
from ..numbers import format_amount, format_iban, format_ogm, short_date
from ..spec import Block, Demand, Letter
from . import style
from .labels import LABELS

BOX_HEIGHT = 44 * mm
QR_SIZE = 29 * mm


class Piece:
    """A drawable block. ``height`` in points, the gap below included."""

    height = 0.0
    keep_with_next = False

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw with the upper edge at ``top``."""


class TextPiece(Piece):
    """A paragraph, heading or bullet."""

    def __init__(self, block: Block, letter: Letter) -> None:
        kind = block.kind
        bullet = "•" if kind == "bullet" else None
        look = style.paragraph_style(kind, letter.sender.colour)
        self.paragraph = Paragraph(block.text, look, bulletText=bullet)
        _, self.text_height = self.paragraph.wrap(style.WIDTH, 10_000)
        gap = {"heading": 3, "bullet": 3.5, "subject": 10}.get(kind, 7)
        self.above = 5 if kind == "heading" else 0
        self.keep_with_next = kind == "heading" or block.text.endswith(",")
        self.height = self.above + self.text_height + gap

    def draw(self, canvas: Canvas, top: float) -> None:
        bottom = top - self.above - self.text_height
        self.paragraph.drawOn(canvas, style.LEFT, bottom)


class SignPiece(Piece):
    """Who signs: a person (two lines) with a drawn signature, or an office."""

    def __init__(self, block: Block, letter: Letter) -> None:
        self.lines = block.text.split("<br/>")
        self.person = len(self.lines) > 1
        room = 13 * mm if self.person else 4 * mm
        self.height = room + 12 * len(self.lines)

    def draw(self, canvas: Canvas, top: float) -> None:
        x, y = style.LEFT, top - (9 * mm if self.person else 0)
        if self.person:
            self._scribble(canvas, x, y)
        canvas.setFillColor(style.INK)
        for index, line in enumerate(self.lines):
            font = style.BOLD if index == 0 else style.REGULAR
            canvas.setFont(font, 9.2)
            canvas.drawString(x, y - 12 - index * 12, line)

    def _scribble(self, canvas: Canvas, x: float, y: float) -> None:
        """Strokes that follow from the name: each person has an own hand."""
        hand = Random(self.lines[0])
        canvas.setStrokeColor(style.colour("#2B3F77"))
        canvas.setLineWidth(0.85)
        path = canvas.beginPath()
        path.moveTo(x + 4, y - 2)
        left = x + 4
        for stroke in range(hand.randint(5, 8)):
            step = hand.uniform(5, 14)
            rise = hand.uniform(14, 26) if stroke in (0, 3) else hand.uniform(3, 12)
            path.curveTo(
                left + step * 0.2,
                y + rise,
                left - step * 0.4,
                y - hand.uniform(1, 9),
                left + step,
                y + hand.uniform(-1, 5),
            )
            left += step
        path.curveTo(left + 14, y + 7, left - 30, y - 5, left + 22, y + 9)
        canvas.drawPath(path, stroke=1, fill=0)


class NotePiece(Piece):
    """A paragraph on a tinted ground with a coloured edge."""

    def __init__(self, block: Block, letter: Letter) -> None:
        self.letter = letter
        look = style.paragraph_style("note", letter.sender.colour)
        self.paragraph = Paragraph(block.text, look)
        _, self.text_height = self.paragraph.wrap(style.WIDTH - 24, 10_000)
        self.height = self.text_height + 12 + 9

    def draw(self, canvas: Canvas, top: float) -> None:
        height = self.text_height + 12
        canvas.setFillColor(style.tint(self.letter.sender.colour, 0.07))
        canvas.rect(style.LEFT, top - height, style.WIDTH, height, 0, 1)
        canvas.setFillColor(style.colour(self.letter.sender.colour))
        canvas.rect(style.LEFT, top - height, 2.4, height, 0, 1)
        bottom = top - 6 - self.text_height
        self.paragraph.drawOn(canvas, style.LEFT + 12, bottom)


class _Row(NamedTuple):
    """A row of a table: its cells, each with the height that it takes."""

    cells: list[tuple[Paragraph, float]]
    height: float
    number: int
    total: bool


class TablePiece(Piece):
    """Amounts to the right of a wide first column; two columns may be details."""

    PAD = 4.0

    def __init__(self, block: Block, letter: Letter) -> None:
        self.letter = letter
        columns = len(block.rows[0])
        self.details = columns == 2 and "EUR" not in block.rows[0][1]
        rest = min(0.68, 0.2 * (columns - 1))
        if columns == 2:
            rest = 0.58 if self.details else 0.28
        first = style.WIDTH * (1 - rest)
        others = style.WIDTH * rest / (columns - 1)
        self.widths = [first] + [others] * (columns - 1)
        self.rows = [self._row(cells, n) for n, cells in enumerate(block.rows)]
        self.height = sum(row.height for row in self.rows) + 10

    def _row(self, cells: tuple[str, ...], number: int) -> _Row:
        total = cells[0].startswith("=")
        texts = [cell.lstrip("=").strip() for cell in cells]
        if number == 0 or total:
            texts = [f"<b>{text}</b>" for text in texts]
        if number == 0:
            texts = [f'<font color="white">{text}</font>' for text in texts]
        drawn: list[tuple[Paragraph, float]] = []
        height = 0.0
        for index, (text, width) in enumerate(zip(texts, self.widths, strict=True)):
            kind = "number" if index and not self.details else "cell"
            look = style.paragraph_style(kind)
            paragraph = Paragraph(text, look)
            _, used = paragraph.wrap(width - 2 * self.PAD, 10_000)
            drawn.append((paragraph, used))
            height = max(height, used)
        return _Row(drawn, height + 2 * self.PAD, number, total)

    def draw(self, canvas: Canvas, top: float) -> None:
        code = self.letter.sender.colour
        for drawn, height, number, total in self.rows:
            bottom = top - height
            ground = None
            if total:
                ground = style.tint(code, 0.14)
            elif number == 0:
                ground = style.colour(code)
            elif number % 2 == 0:
                ground = style.tint(code, 0.04)
            if ground is not None:
                canvas.setFillColor(ground)
                canvas.rect(style.LEFT, bottom, style.WIDTH, height, 0, 1)
            canvas.setStrokeColor(style.HAIR)
            canvas.setLineWidth(0.4)
            canvas.line(style.LEFT, bottom, style.RIGHT, bottom)
            x = style.LEFT
            for (paragraph, used), width in zip(drawn, self.widths, strict=True):
                paragraph.drawOn(canvas, x + self.PAD, top - self.PAD - used)
                x += width
            top = bottom


class PayPiece(Piece):
    """The payment box: amount, due date, account, communication and the QR."""

    def __init__(self, demand: Demand, letter: Letter) -> None:
        self.demand = demand
        self.letter = letter
        self.height = BOX_HEIGHT + 9

    def draw(self, canvas: Canvas, top: float) -> None:
        code = self.letter.sender.colour
        bottom = top - BOX_HEIGHT
        canvas.setStrokeColor(style.colour(code))
        canvas.setFillColor(style.tint(code, 0.045))
        canvas.setLineWidth(0.9)
        canvas.roundRect(style.LEFT, bottom, style.WIDTH, BOX_HEIGHT, 5, 1, 1)
        labels = LABELS[self.letter.language]
        canvas.setFillColor(style.colour(code))
        canvas.setFont(style.BOLD, 10)
        canvas.drawString(style.LEFT + 10, top - 16, labels["pay"])
        self._lines(canvas, top - 34, labels)
        if self.letter.qr:
            self._code(canvas, top, labels["scan"])

    def _lines(self, canvas: Canvas, y: float, labels: dict[str, str]) -> None:
        demand = self.demand
        amount = format_amount(demand.amount)
        rows = [
            ("amount", amount, 12.5),
            ("due", short_date(demand.due), 9.6),
            ("iban", format_iban(demand.iban), 9.6),
            ("bic", demand.bic, 9.6),
            ("beneficiary", demand.beneficiary, 9.6),
            ("ogm", format_ogm(demand.ogm), 10.6),
        ]
        if demand.vat:
            rows.insert(1, ("vat", format_amount(demand.vat), 9.6))
        step = 92.0 / len(rows)
        for key, value, size in rows:
            canvas.setFillColor(style.GREY)
            canvas.setFont(style.REGULAR, 8.6)
            canvas.drawString(style.LEFT + 10, y, labels[key])
            canvas.setFillColor(style.INK)
            canvas.setFont(style.BOLD, size)
            canvas.drawString(style.LEFT + 50 * mm, y, value)
            y -= step

    def _code(self, canvas: Canvas, top: float, caption: str) -> None:
        x = style.RIGHT - QR_SIZE - 5 * mm
        y = top - QR_SIZE - 5 * mm
        draw_qr(canvas, epc_payload(self.demand), x, y, QR_SIZE)
        canvas.setFillColor(style.GREY)
        canvas.setFont(style.REGULAR, 6.8)
        canvas.drawCentredString(x + QR_SIZE / 2, y - 4 * mm, caption)


def draw_qr(canvas: Canvas, payload: str, x: float, y: float, size: float) -> None:
    """A QR on white, with a quiet zone of four modules inside ``size``."""
    canvas.setFillColor(style.WHITE)
    canvas.rect(x, y, size, size, stroke=0, fill=1)
    matrix = qr_matrix(payload)
    side = size / (len(matrix) + 8)
    path = canvas.beginPath()
    for row, start, length in _runs(matrix):
        left = x + (start + 4) * side
        path.rect(left, y + size - (row + 5) * side, length * side, side)
    canvas.setFillColor(style.colour("#000000"))
    canvas.drawPath(path, stroke=0, fill=1)


@lru_cache(maxsize=256)
def _runs(matrix: tuple[tuple[bool, ...], ...]) -> list[tuple[int, int, int]]:
    """Dark runs (row, first column, length): fewer rectangles than modules."""
    runs = []
    for number, row in enumerate(matrix):
        start = None
        for column, dark in enumerate((*row, False)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                runs.append((number, start, column - start))
                start = None
    return runs
