# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Page measures, fonts and paragraph styles.

Only the standard PDF fonts are used: their Windows encoding has é, ü, € and –,
so the text can be extracted, and every viewer can show them.
"""

from __future__ import annotations

from functools import cache
from unicodedata import normalize

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT = 24 * mm
RIGHT = PAGE_WIDTH - 20 * mm
WIDTH = RIGHT - LEFT
BODY_TOP = PAGE_HEIGHT - 86 * mm
NEXT_TOP = PAGE_HEIGHT - 36 * mm
BODY_BOTTOM = 27 * mm

REGULAR, BOLD, ITALIC = "Helvetica", "Helvetica-Bold", "Helvetica-Oblique"
SERIF_BOLD = "Times-Bold"

INK = HexColor("#1C1C1E")
GREY = HexColor("#6B6F76")
HAIR = HexColor("#C9CCD1")
WHITE = HexColor("#FFFFFF")


def colour(code: str) -> Color:
    """A reportlab colour from ``#RRGGBB``."""
    return HexColor(code)


def tint(code: str, strength: float) -> Color:
    """The colour mixed with white; ``strength`` 1 is the full colour."""
    base = HexColor(code)
    parts = (base.red, base.green, base.blue)
    return Color(*(1 - strength * (1 - part) for part in parts))


def printable(text: str) -> str:
    """The text in the letters that the standard fonts have; ``?`` for others."""
    kept = []
    for char in text:
        base = normalize("NFKD", char)[0]
        for option in (char, base, "?"):
            if option.encode("cp1252", "ignore"):
                kept.append(option)
                break
    return "".join(kept)


@cache
def paragraph_style(kind: str, code: str = "#1C1C1E") -> ParagraphStyle:
    """Style of ``text``, ``heading``, ``bullet``, ``note``, ``cell`` … ."""
    style = ParagraphStyle(
        kind, fontName=REGULAR, fontSize=9.6, leading=13.2, textColor=INK
    )
    if kind == "heading":
        style.fontName, style.textColor = BOLD, HexColor(code)
        style.fontSize = 10.4
    elif kind == "subject":
        style.fontName, style.textColor = BOLD, HexColor(code)
        style.fontSize, style.leading = 12, 15
    elif kind == "bullet":
        style.leftIndent, style.bulletIndent = 11, 2
    elif kind == "note":
        style.fontSize, style.leading = 9, 12
    elif kind in ("cell", "number"):
        style.fontSize, style.leading = 8.8, 11.4
        if kind == "number":
            style.alignment = TA_RIGHT
    return style
