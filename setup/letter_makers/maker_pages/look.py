# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The look of one letter: fonts, sizes, colours, places."""

from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.platypus import Paragraph, Table

DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
TTF = {
    "sans": ("DejaVuSans", "DejaVuSans-Bold"),
    "serif": ("DejaVuSerif", "DejaVuSerif-Bold"),
    "cond": ("DejaVuSansCondensed", "DejaVuSansCondensed-Bold"),
}
BASE = {
    "helvetica": ("Helvetica", "Helvetica-Bold"),
    "times": ("Times-Roman", "Times-Bold"),
    "courier": ("Courier", "Courier-Bold"),
}


def _fonts():
    out = dict(BASE)
    for key, (plain, bold) in TTF.items():
        try:
            pdfmetrics.registerFont(TTFont(plain, DEJAVU / f"{plain}.ttf"))
            pdfmetrics.registerFont(TTFont(bold, DEJAVU / f"{bold}.ttf"))
        except (OSError, TTFError):
            continue
        pdfmetrics.registerFontFamily(plain, plain, bold, plain, bold)
        out[key] = (plain, bold)
    return out


FONTS = _fonts()


class Look:
    """Fonts, sizes, colours and places of one letter."""

    def __init__(self, letter):
        w = self.w = letter.w
        self.font, self.bold = FONTS[
            w.choice(sorted(set(FONTS) - {"courier"}) * 4 + ["courier"])
        ]
        self.size = w.choice([8.5, 9, 9.5, 10, 10])
        if "DejaVu" in self.font:
            self.size -= 0.7
        self.color = colors.HexColor(
            w.choice(
                [
                    "#1f3a6e",
                    "#7a1f2b",
                    "#2f5d3a",
                    "#333333",
                    "#b25b00",
                    "#005a8c",
                    "#000000",
                ]
            )
        )
        self.head = w.choice(["logo", "logo", "center", "side", "plain"])
        self.refs = w.choice(["rows", "header", "stacked", "inline"])
        self.window = w.choice(["left", "right", "right"])
        self.justify = w.random() < 0.3
        self.order = w.choice(["plain"] * 20 + ["reverse", "shuffle"])
        self.place = w.random() < 0.3
        self.margin = w.choice([18, 20, 25]) * mm
        self.marks = w.choice(
            ["•••••••", "–––––––", ["1.", "2.", "3.", "4.", "5.", "6.", "7."]]
        )

    def style(self, size=0, bold=False, **more):
        more.setdefault("alignment", 4 if self.justify and not bold else 0)
        return ParagraphStyle(
            "s",
            fontName=self.bold if bold else self.font,
            fontSize=self.size + size,
            leading=(self.size + size) * 1.28,
            **more,
        )

    def text(self, value):
        if self.font not in TTF["sans"] + TTF["serif"] + TTF["cond"]:
            value = value.replace("\u202f", "\u00a0")
        return value

    def par(self, value, **style):
        return Paragraph(self.text(value), self.style(**style))


def grid(rows, widths, look, lines=True, extra=()):
    table = Table(rows, colWidths=widths, hAlign="LEFT")
    style = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
    ]
    if lines:
        style.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey))
    table.setStyle(style + list(extra))
    return table
