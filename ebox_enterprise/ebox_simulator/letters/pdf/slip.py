# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The payment slip at the foot of a letter, with boxed characters."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from ..numbers import format_ogm
from ..spec import Demand, Letter
from . import style
from .frame import clip, fit
from .labels import LABELS

HEIGHT = 79 * mm
BASE = 23 * mm
CELL = 4.55 * mm
TINT, EDGE, TEXT = "#FBEFE6", "#D9734A", "#8C3B17"


def draw_slip(canvas: Canvas, letter: Letter, demand: Demand) -> None:
    """Draw at the foot of the page."""
    labels = LABELS[letter.language]
    top = BASE + HEIGHT
    _ground(canvas, top, labels)
    whole, cents = f"{demand.amount:.2f}".split(".")
    x, y = style.LEFT + 4 * mm, top - 21 * mm
    _label(canvas, x, y, labels["slip_day"])
    _boxes(canvas, x, y, " " * 8)
    _label(canvas, x + 96 * mm, y, f"{labels['slip_amount']}  EUR  /  CENT")
    _boxes(canvas, x + 96 * mm, y, whole.rjust(9))
    canvas.setFillColor(style.INK)
    canvas.setFont(style.BOLD, 11)
    canvas.drawString(x + 96 * mm + 9 * CELL + 2, y + 2, ",")
    _boxes(canvas, x + 97.6 * mm + 9 * CELL, y, cents)
    _label(canvas, x, y - 11 * mm, labels["slip_payer"])
    _boxes(canvas, x, y - 11 * mm, " " * 16)
    recipient = letter.recipient
    payer = f"{recipient.name}, {', '.join(recipient.address)}"
    _line(canvas, x, y - 21 * mm, labels["slip_payer_name"], payer)
    _label(canvas, x, y - 32 * mm, labels["slip_iban"])
    _boxes(canvas, x, y - 32 * mm, demand.iban)
    _label(canvas, x + 96 * mm, y - 32 * mm, labels["slip_bic"])
    _boxes(canvas, x + 96 * mm, y - 32 * mm, demand.bic)
    name = f"{demand.beneficiary}, {letter.sender.address}"
    _line(canvas, x, y - 42 * mm, labels["slip_name"], name)
    _label(canvas, x, y - 53 * mm, labels["slip_ogm"])
    _boxes(canvas, x, y - 53 * mm, format_ogm(demand.ogm))


def _ground(canvas: Canvas, top: float, labels: dict[str, str]) -> None:
    canvas.setDash(2, 2)
    canvas.setStrokeColor(style.GREY)
    canvas.setLineWidth(0.4)
    canvas.line(0, top + 2.5 * mm, style.PAGE_WIDTH, top + 2.5 * mm)
    canvas.setDash()
    left, width = style.LEFT - 4 * mm, style.WIDTH + 8 * mm
    canvas.setFillColor(style.colour(TINT))
    canvas.setStrokeColor(style.colour(EDGE))
    canvas.setLineWidth(0.6)
    canvas.roundRect(left, BASE, width, HEIGHT, 4, stroke=1, fill=1)
    canvas.setFillColor(style.colour(EDGE))
    canvas.rect(left, top - 9 * mm, width, 9 * mm, stroke=0, fill=1)
    canvas.setFillColor(style.WHITE)
    canvas.setFont(style.BOLD, 10.5)
    canvas.drawString(style.LEFT + 4 * mm, top - 6.2 * mm, labels["slip"])
    canvas.setFont(style.ITALIC, 7.4)
    canvas.drawRightString(style.RIGHT, top - 6 * mm, labels["slip_note"])


def _label(canvas: Canvas, x: float, y: float, text: str) -> None:
    canvas.setFillColor(style.colour(TEXT))
    canvas.setFont(style.REGULAR, 6.6)
    canvas.drawString(x, y + 6.3 * mm, text)


def _boxes(canvas: Canvas, x: float, y: float, text: str) -> None:
    height = 5.2 * mm
    canvas.setStrokeColor(style.colour(EDGE))
    canvas.setLineWidth(0.5)
    for index, char in enumerate(text):
        left = x + index * CELL
        canvas.setFillColor(style.WHITE)
        canvas.rect(left, y, CELL, height, stroke=1, fill=1)
        if char != " ":
            canvas.setFillColor(style.INK)
            canvas.setFont("Courier-Bold", 10.5)
            canvas.drawCentredString(left + CELL / 2, y + 1.4 * mm, char)


def _line(canvas: Canvas, x: float, y: float, label: str, value: str) -> None:
    _label(canvas, x, y, label)
    width = style.WIDTH - 8 * mm
    canvas.setFillColor(style.WHITE)
    canvas.setStrokeColor(style.colour(EDGE))
    canvas.setLineWidth(0.5)
    canvas.rect(x, y, width, 5.2 * mm, stroke=1, fill=1)
    canvas.setFillColor(style.INK)
    size = max(6.5, fit(value, "Courier", 9, width - 8))
    canvas.setFont("Courier", size)
    canvas.drawString(x + 4, y + 1.6 * mm, clip(value, "Courier", size, width - 8))
