# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Files that mean harm or are broken; nothing may be proposed for any of them."""

from __future__ import annotations

import zlib
from functools import cache
from io import BytesIO

from letter_layouts import Sheet, qr
from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas

SAYS = "Te betalen: 10,00 EUR op BE44 9999 9900 0545"


def _canvas(draw, **options) -> bytes:
    file = BytesIO()
    canvas = Canvas(file, invariant=True, **options)
    draw(canvas)
    canvas.save()
    return file.getvalue()


def _bomb(canvas: Canvas) -> None:
    """A page of a hundred thousand small squares."""
    for number in range(100_000):
        canvas.rect(number % 300, number // 300, 1, 1, stroke=0, fill=1)


def _codes(payload: str):
    def draw(canvas: Canvas) -> None:
        qr(Sheet(canvas, "left", "nl"), payload)

    return draw


def _pages(canvas: Canvas) -> None:
    for _number in range(400):
        canvas.rect(10, 10, 5, 5)
        canvas.showPage()


def _huge(canvas: Canvas) -> None:
    canvas.setPageSize((2_000_000, 2_000_000))
    for number in range(500):
        canvas.rect(number * 3_000, 10, 1_000, 1_000, stroke=0, fill=1)


def _picture(canvas: Canvas) -> None:
    """A picture that says it is larger than any memory."""
    canvas._code.append("q 500 0 0 500 0 0 cm BI /W 60000 /H 60000 /BPC 8 /CS /G")
    canvas._code.append("ID xx EI Q")


@cache
def files() -> dict[str, bytes]:
    """Each hostile file by its name."""
    sound = _canvas(lambda canvas: canvas.drawString(72, 700, SAYS))
    other = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    loop = b"2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>"
    iban = "BE44999999000545"
    epc = f"BCD\n002\n1\nSCT\n\nVoorbeeld\n{iban}\nEUR"
    return {
        "empty": b"",
        "text": b"Te betalen: 10,00 EUR",
        "head_only": b"%PDF-1.7\n",
        "cut": sound[: len(sound) // 2],
        "loop": other + loop,
        "noise": b"%PDF-1.4\n" + zlib.compress(sound * 30),
        "encrypted": _canvas(
            lambda canvas: canvas.drawString(72, 700, SAYS),
            encrypt=pdfencrypt.StandardEncryption("geheim", canPrint=0),
        ),
        "bomb": _canvas(_bomb, pageCompression=1),
        "many_pages": _canvas(_pages),
        "huge_page": _canvas(_huge),
        "huge_picture": _canvas(_picture),
        "code_of_a_site": _canvas(_codes("https://example.test/pay?amount=10")),
        "code_too_much": _canvas(_codes(f"{epc}10000000000.00")),
        "code_wrong_iban": _canvas(_codes(f"{epc}10.00".replace("BE44", "BE00"))),
        "code_dollars": _canvas(_codes(f"{epc}10.00".replace("EUR", "USD"))),
    }
