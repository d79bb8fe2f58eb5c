# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What surrounds the text: letterhead, addressee, references and footer."""

from __future__ import annotations

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from ..numbers import format_cbe, long_date
from ..spec import Letter
from . import style
from .emblems import draw_emblem
from .labels import LABELS, MARK

TOP = style.PAGE_HEIGHT


def fit(text: str, font: str, size: float, width: float) -> float:
    """The largest size, at most ``size``, at which the text fits."""
    natural = stringWidth(text, font, size)
    return size if natural <= width else size * width / natural


def clip(text: str, font: str, size: float, width: float) -> str:
    """The text, shortened with an ellipsis when it is wider than ``width``."""
    if stringWidth(text, font, size) <= width:
        return text
    while text and stringWidth(text + "…", font, size) > width:
        text = text[:-1]
    return text.rstrip() + "…"


def _names(letter: Letter) -> tuple[str, list[str]]:
    """The institution's name in the letter's language, and the others."""
    own = letter.sender.long[letter.language]
    others = [
        text
        for language, text in letter.sender.long.items()
        if language != letter.language
    ]
    return own, others


def _title(canvas: Canvas, letter: Letter, x: float, y: float, ink: Color) -> None:
    own, others = _names(letter)
    room = style.RIGHT - x
    canvas.setFillColor(ink)
    canvas.setFont(style.BOLD, fit(own, style.BOLD, 14, room))
    canvas.drawString(x, y, own)
    line = "  ·  ".join(others)
    canvas.setFont(style.REGULAR, fit(line, style.REGULAR, 7.6, room))
    canvas.drawString(x, y - 12, line)
    canvas.setFont(style.BOLD, 8.6)
    canvas.drawString(x, y - 26, letter.sender.unit[letter.language])


def _federal(canvas: Canvas, letter: Letter) -> None:
    main = style.colour(letter.sender.colour)
    accent = style.colour(letter.sender.accent)
    for index, code in enumerate(("#111111", "#F5D000", "#D6203A")):
        canvas.setFillColor(style.colour(code))
        canvas.rect(style.LEFT + index * 7 * mm, TOP - 9 * mm, 7 * mm, 1.6 * mm, 0, 1)
    size = 19 * mm
    colours = (main, accent)
    draw_emblem(canvas, letter.sender.emblem, style.LEFT, TOP - 33 * mm, size, colours)
    _title(canvas, letter, style.LEFT + size + 6 * mm, TOP - 19.5 * mm, main)
    canvas.setStrokeColor(main)
    canvas.setLineWidth(0.9)
    canvas.line(style.LEFT, TOP - 37 * mm, style.RIGHT, TOP - 37 * mm)


def _band(canvas: Canvas, letter: Letter) -> None:
    main = style.colour(letter.sender.colour)
    accent = style.colour(letter.sender.accent)
    canvas.setFillColor(main)
    canvas.rect(0, TOP - 32 * mm, style.PAGE_WIDTH, 32 * mm, stroke=0, fill=1)
    canvas.setFillColor(accent)
    canvas.rect(0, TOP - 34 * mm, style.PAGE_WIDTH, 2 * mm, stroke=0, fill=1)
    size = 18 * mm
    draw_emblem(
        canvas,
        letter.sender.emblem,
        style.LEFT,
        TOP - 25.5 * mm,
        size,
        (style.WHITE, accent),
    )
    _title(canvas, letter, style.LEFT + size + 6 * mm, TOP - 14 * mm, style.WHITE)


def _side(canvas: Canvas, letter: Letter) -> None:
    main = style.colour(letter.sender.colour)
    accent = style.colour(letter.sender.accent)
    canvas.setFillColor(main)
    canvas.rect(0, 0, 7 * mm, style.PAGE_HEIGHT, stroke=0, fill=1)
    canvas.setFillColor(accent)
    canvas.rect(7 * mm, 0, 1.4 * mm, style.PAGE_HEIGHT, stroke=0, fill=1)
    size = 18 * mm
    draw_emblem(
        canvas,
        letter.sender.emblem,
        style.LEFT,
        TOP - 31 * mm,
        size,
        (main, accent),
    )
    _title(canvas, letter, style.LEFT + size + 6 * mm, TOP - 18.5 * mm, main)


def _town(canvas: Canvas, letter: Letter) -> None:
    main = style.colour(letter.sender.colour)
    accent = style.colour(letter.sender.accent)
    size = 20 * mm
    draw_emblem(
        canvas,
        letter.sender.emblem,
        style.LEFT,
        TOP - 33 * mm,
        size,
        (main, accent),
    )
    own, others = _names(letter)
    x = style.LEFT + size + 7 * mm
    room = style.RIGHT - x
    canvas.setFillColor(main)
    canvas.setFont(style.SERIF_BOLD, fit(own, style.SERIF_BOLD, 19, room))
    canvas.drawString(x, TOP - 21 * mm, own)
    canvas.setFont(style.REGULAR, 9)
    unit = f"{letter.sender.unit[letter.language]}  ·  {letter.sender.address}"
    canvas.drawString(x, TOP - 27.5 * mm, clip(unit, style.REGULAR, 9, room))
    canvas.setStrokeColor(main)
    canvas.setLineWidth(1.4)
    canvas.line(style.LEFT, TOP - 37 * mm, style.RIGHT, TOP - 37 * mm)
    canvas.setLineWidth(0.4)
    canvas.line(style.LEFT, TOP - 38 * mm, style.RIGHT, TOP - 38 * mm)


LOOKS = {"federal": _federal, "band": _band, "side": _side, "town": _town}


def draw_first_frame(canvas: Canvas, letter: Letter) -> None:
    """Letterhead, addressee and reference block of the first page."""
    LOOKS[letter.sender.look](canvas, letter)
    _addressee(canvas, letter)
    _references(canvas, letter)


def draw_next_frame(canvas: Canvas, letter: Letter) -> None:
    """The small heading of every following page."""
    if letter.sender.look == "side":
        canvas.setFillColor(style.colour(letter.sender.colour))
        canvas.rect(0, 0, 7 * mm, style.PAGE_HEIGHT, stroke=0, fill=1)
        canvas.setFillColor(style.colour(letter.sender.accent))
        canvas.rect(7 * mm, 0, 1.4 * mm, style.PAGE_HEIGHT, stroke=0, fill=1)
    canvas.setFillColor(style.colour(letter.sender.colour))
    canvas.setFont(style.BOLD, 9)
    y = TOP - 22 * mm
    canvas.drawString(style.LEFT, y, letter.sender.long[letter.language])
    canvas.setFillColor(style.GREY)
    canvas.setFont(style.REGULAR, 8.4)
    label = LABELS[letter.language]["reference"]
    colon = " :" if letter.language == "fr" else ":"
    canvas.drawRightString(style.RIGHT, y, f"{label}{colon} {letter.reference}")
    canvas.setStrokeColor(style.HAIR)
    canvas.setLineWidth(0.6)
    canvas.line(style.LEFT, y - 3 * mm, style.RIGHT, y - 3 * mm)


def _addressee(canvas: Canvas, letter: Letter) -> None:
    labels = LABELS[letter.language]
    x, y = 116 * mm, TOP - 50 * mm
    room = style.RIGHT - x
    marks = []
    if letter.registered:
        marks.append(labels["registered"])
    if letter.confidential:
        marks.append(labels["confidential"])
    canvas.setFillColor(style.colour(letter.sender.colour))
    canvas.setFont(style.BOLD, 8.6)
    canvas.drawString(x, y + 4, "  –  ".join(marks))
    lines = [letter.recipient.name, *letter.recipient.address]
    canvas.setFillColor(style.INK)
    for index, line in enumerate(lines):
        font = style.BOLD if index == 0 else style.REGULAR
        canvas.setFont(font, 10.4)
        canvas.drawString(x, y - 5 * mm - index * 14, clip(line, font, 10.4, room))
    canvas.setFillColor(style.GREY)
    canvas.setFont(style.ITALIC, 7.8)
    canvas.drawString(x, y - 5 * mm - len(lines) * 14 - 3, labels["via"])


def _references(canvas: Canvas, letter: Letter) -> None:
    labels = LABELS[letter.language]
    rows = [
        (labels["date"], long_date(letter.day, letter.language)),
        (labels["reference"], letter.reference),
        (labels["number"], format_cbe(letter.recipient.number)),
        *letter.facts,
    ]
    if letter.attention:
        rows.append((labels["attention"], letter.attention))
    y = TOP - 52 * mm
    for label, value in rows[:6]:
        canvas.setFillColor(style.GREY)
        canvas.setFont(style.REGULAR, 8.2)
        canvas.drawString(style.LEFT, y, label)
        canvas.setFillColor(style.INK)
        canvas.setFont(style.BOLD, 9)
        text = clip(value, style.BOLD, 9, 46 * mm)
        canvas.drawString(style.LEFT + 42 * mm, y, text)
        y -= 13.5


def draw_footer(canvas: Canvas, letter: Letter, number: int, total: int) -> None:
    """Address, page number and the mark that the letter is not real."""
    labels = LABELS[letter.language]
    y = 14 * mm
    canvas.setStrokeColor(style.HAIR)
    canvas.setLineWidth(0.5)
    canvas.line(style.LEFT, y + 4 * mm, style.RIGHT, y + 4 * mm)
    canvas.setFillColor(style.GREY)
    canvas.setFont(style.REGULAR, 7.2)
    own = letter.sender.short[letter.language]
    number_text = format_cbe(letter.sender.organization_id)
    text = f"{own}  ·  {letter.sender.address}  ·  {number_text}"
    canvas.drawString(style.LEFT, y, text)
    canvas.drawRightString(style.RIGHT, y, f"{labels['page']} {number}/{total}")
    canvas.setFont(style.BOLD, 6.4)
    canvas.drawCentredString(style.PAGE_WIDTH / 2, y - 4.4 * mm, MARK)
