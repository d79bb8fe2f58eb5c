# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How labelled letters are drawn: one class of layout for each kind of element.

What a letter says is data, in the JSON files beside this. An element is a text (a
paragraph) or an object with one key: ``head``, ``raw``, ``facts``, ``table``,
``under``, ``columns``, ``box``, ``slip``, ``qr``, ``foot``, ``page``.
"""

from __future__ import annotations

import qrcode
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 595.3, 841.9
LEFT, RIGHT, TOP = 62.0, 530.0, 62.0
ADDRESSEE = ("Bakkerij Voorbeeld BV", "Teststraat 1", "9999 Voorbeeldegem")
LOOKS = {
    "left": ("Helvetica", "Helvetica-Bold", 10.0),
    "band": ("Times-Roman", "Times-Bold", 11.0),
    "right": ("Helvetica", "Helvetica-Bold", 9.0),
}
BOX = 11.5  # points, of one sign on a transfer slip
SLIP_LABELS = {
    "nl": ("BEDRAG", "Rekening opdrachtgever", "Naam opdrachtgever")
    + ("Rekening begunstigde", "BIC begunstigde", "Naam begunstigde", "Mededeling"),
    "fr": ("MONTANT", "Compte donneur d'ordre", "Nom donneur d'ordre")
    + ("Compte bénéficiaire", "BIC bénéficiaire", "Nom bénéficiaire", "Communication"),
    "de": ("BETRAG", "Konto des Auftraggebers", "Name des Auftraggebers")
    + ("Konto des Empfängers", "BIC des Empfängers", "Name des Empfängers")
    + ("Mitteilung",),
}
SLIP_TITLES = {
    "nl": "OVERSCHRIJVINGSOPDRACHT",
    "fr": "ORDRE DE VIREMENT",
    "de": "ÜBERWEISUNGSAUFTRAG",
}


class Sheet:
    """A letter being drawn, from top to bottom; ``y`` counts downwards."""

    def __init__(self, canvas: Canvas, look: str, language: str):
        self.canvas, self.look, self.language = canvas, look, language
        self.plain, self.bold, self.size = LOOKS[look]
        self.y, self.left, self.right = TOP, LEFT, RIGHT

    def text(self, x: float, y: float, shown: str, bold=False, size=None) -> None:
        """One line, its base ``y`` points from the top."""
        font = self.bold if bold else self.plain
        self.canvas.setFont(font, size or self.size)
        self.canvas.drawString(x, HEIGHT - y, shown)

    def width_of(self, shown: str, bold=False) -> float:
        """In points."""
        font = self.bold if bold else self.plain
        return self.canvas.stringWidth(shown, font, self.size)

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """A thin line."""
        self.canvas.setLineWidth(0.5)
        self.canvas.line(x0, HEIGHT - y0, x1, HEIGHT - y1)

    def frame(self, x: float, y: float, width: float, height: float) -> None:
        """A rectangle whose upper left corner is (x, y)."""
        self.canvas.setLineWidth(0.6)
        self.canvas.rect(x, HEIGHT - y - height, width, height)

    def line(self, shown: str, bold=False) -> None:
        """One line at the left, and the next line after it."""
        self.y += self.size * 1.35
        self.text(self.left, self.y, shown, bold)

    def gap(self, part: float = 0.6) -> None:
        """Room, in lines."""
        self.y += self.size * part


def paragraph(sheet: Sheet, shown: str) -> None:
    """Words over as many lines as they need."""
    width = sheet.right - sheet.left
    for line in simpleSplit(shown, sheet.plain, sheet.size, width):
        sheet.line(line)
    sheet.gap()


def head(sheet: Sheet, shown: str) -> None:
    """A subject or heading."""
    sheet.gap()
    width = sheet.right - sheet.left
    for line in simpleSplit(shown, sheet.bold, sheet.size, width):
        sheet.line(line, bold=True)
    sheet.gap()


def raw(sheet: Sheet, lines: list) -> None:
    """Lines that end where they end."""
    for line in lines:
        sheet.line(line)
    sheet.gap()


def facts(sheet: Sheet, rows: list) -> None:
    """Labels in one column, values in another."""
    column = sheet.left + 190
    for label, value in rows:
        sheet.y += sheet.size * 1.5
        sheet.text(sheet.left, sheet.y, label)
        sheet.text(column, sheet.y, value, bold=sheet.look == "band")
    sheet.gap(1.2)


def table(sheet: Sheet, rows: list) -> None:
    """A ruled table; all but the first column stand to the right."""
    count = len(rows[0])
    first = 230 if count < 4 else 110
    step = (sheet.right - sheet.left - first) / (count - 1)
    edges = [sheet.left, *(sheet.left + first + step * i for i in range(count))]
    height = sheet.size * 1.7
    for number, row in enumerate(rows):
        sheet.rule(sheet.left, sheet.y, sheet.right, sheet.y)
        base = sheet.y + height - sheet.size * 0.5
        for column, value in enumerate(row):
            x = edges[column] + 3
            if column:
                shown = sheet.width_of(value, bold=not number)
                x = edges[column + 1] - 3 - shown
            sheet.text(x, base, value, bold=not number)
        sheet.y += height
    sheet.rule(sheet.left, sheet.y, sheet.right, sheet.y)
    sheet.gap(1.0)


def under(sheet: Sheet, pairs: list) -> None:
    """Small labels side by side, each value under its own label."""
    sheet.gap()
    x, step = sheet.left, (sheet.right - sheet.left) / len(pairs)
    for label, value in pairs:
        sheet.text(x, sheet.y + 9, label, size=7)
        size = min(sheet.size, 9.0) if len(pairs) > 3 else sheet.size
        sheet.text(x, sheet.y + 22, value, bold=len(pairs) < 4, size=size)
        x += step
    sheet.y += 34


def columns(sheet: Sheet, sides: list) -> None:
    """Elements side by side."""
    left, right, top, lowest = sheet.left, sheet.right, sheet.y, sheet.y
    width = (right - left - 24) / len(sides)
    for number, elements in enumerate(sides):
        sheet.left = left + number * (width + 24)
        sheet.right, sheet.y = sheet.left + width, top
        draw_elements(sheet, elements)
        lowest = max(lowest, sheet.y)
    sheet.left, sheet.right, sheet.y = left, right, lowest


def box(sheet: Sheet, shown: str) -> None:
    """A framed paragraph."""
    top = sheet.y
    sheet.left, sheet.right, sheet.y = sheet.left + 8, sheet.right - 8, sheet.y + 4
    paragraph(sheet, shown)
    sheet.left, sheet.right = sheet.left - 8, sheet.right + 8
    sheet.frame(sheet.left, top, sheet.right - sheet.left, sheet.y - top + 2)
    sheet.gap()


def qr(sheet: Sheet, payload: str) -> None:
    """A code of some 26 mm at the right of what comes next."""
    code = qrcode.QRCode(
        error_correction=qrcode.constants.ERROR_CORRECT_M, border=0, mask_pattern=2
    )
    code.add_data(payload.encode("utf-8"), optimize=0)
    code.make(fit=True)
    side = 74.0 / len(code.modules)
    for y, row in enumerate(code.modules):
        for x, dark in enumerate(row):
            if dark:
                base = HEIGHT - sheet.y - (y + 1) * side
                left = sheet.left + x * side
                sheet.canvas.rect(left, base, side, side, stroke=0, fill=1)
    sheet.y += 90


def boxed(sheet: Sheet, x: float, y: float, shown: str) -> None:
    """Each sign in a box of its own."""
    for sign in shown:
        sheet.frame(x, y, BOX, BOX + 2)
        sheet.canvas.setFont("Courier", 9)
        sheet.canvas.drawString(x + 3, HEIGHT - y - BOX + 1, sign)
        x += BOX


def slip(sheet: Sheet, values: dict) -> None:
    """A transfer form as banks hand out, at the foot of the page."""
    labels = SLIP_LABELS[sheet.language]
    x, y = 48.0, HEIGHT - 245
    sheet.frame(x - 8, y - 16, 516, 236)
    sheet.text(x, y - 4, SLIP_TITLES[sheet.language], bold=True, size=9)
    sheet.text(x + 300, y + 10, f"{labels[0]} EUR", size=7)
    whole, cents = values["amount"].split(",")
    boxed(sheet, x + 370, y, whole.rjust(8)[-8:])
    sheet.text(x + 370 + 8 * BOX + 1, y + 10, ",", size=9)
    boxed(sheet, x + 370 + 8 * BOX + 5, y, cents)
    rows = [
        (labels[1], values.get("own", "")),
        (labels[2], "Bakkerij Voorbeeld BV".upper() if values.get("own") else ""),
        (labels[3], values["iban"]),
        (labels[4], values.get("bic", "")),
        (labels[5], values["beneficiary"].upper()[:32]),
        (labels[6], values["communication"]),
    ]
    for number, (label, value) in enumerate(rows):
        top = y + 24 + number * 32
        sheet.text(x, top, label, size=7)
        boxed(sheet, x, top + 3, value.ljust(34 if number != 3 else 11))


def foot(sheet: Sheet, shown: str) -> None:
    """Small print at the bottom."""
    sheet.text(LEFT, HEIGHT - 28, shown, size=7)


def page(sheet: Sheet, _nothing) -> None:
    """The next page."""
    sheet.canvas.showPage()
    sheet.y = TOP


ELEMENTS = {
    "head": head,
    "raw": raw,
    "facts": facts,
    "table": table,
    "under": under,
    "columns": columns,
    "box": box,
    "qr": qr,
    "slip": slip,
    "foot": foot,
    "page": page,
}


def letterhead(sheet: Sheet, sender: str, contact: list) -> None:
    """Who writes to whom."""
    x = {"left": LEFT, "band": LEFT + 130, "right": 360.0}[sheet.look]
    if sheet.look == "band":
        sheet.canvas.setFillGray(0.85)
        sheet.canvas.rect(0, HEIGHT - 46, WIDTH, 46, stroke=0, fill=1)
        sheet.canvas.setFillGray(0)
    sheet.text(x, 34, sender, bold=True, size=13)
    for number, line in enumerate(ADDRESSEE):
        sheet.text(330.0 if sheet.look != "right" else LEFT, 84 + 13 * number, line)
    x = LEFT if sheet.look != "right" else 360.0
    for number, line in enumerate(contact):
        sheet.text(x, 80 + 10 * number, line, size=8)
    sheet.y = 134.0


def draw_elements(sheet: Sheet, elements: list) -> None:
    """All elements of a letter, or of one of its columns."""
    for element in elements:
        if isinstance(element, str):
            paragraph(sheet, element)
            continue
        ((kind, value),) = element.items()
        ELEMENTS[kind](sheet, value)
