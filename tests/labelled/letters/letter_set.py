# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The labelled letters: what they say (JSON), drawn as PDF.

Each letter has ``id``, ``language``, ``sender``, ``received`` (ISO day), ``own``
(accounts of the addressee), ``look``, ``body`` (elements, see ``letter_layouts``),
``held_out``, and ``label``: ``direction`` and, where the letter says them, ``amount``,
``iban``, ``bic``, ``beneficiary``, ``communication``, ``due_date``, ``conflicts``
(names of fields), ``problem``. ``scanned`` letters are pictures; ``later`` ones were
written after the reader. Each letter is drawn
with the contacts, the small print and the greetings of ``usual.json``, as all letters
have them.
"""

from __future__ import annotations

import json
import zlib
from functools import cache
from io import BytesIO
from pathlib import Path

import pypdfium2
from letter_layouts import HEIGHT, WIDTH, Sheet, draw_elements, letterhead
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

FOLDER = Path(__file__).resolve().parent
LANGUAGES = ("nl", "fr", "de")


@cache
def letters() -> tuple[dict, ...]:
    """All labelled letters."""
    names = (*LANGUAGES, "later")
    files = [FOLDER / f"letters_{name}.json" for name in names]
    found = [json.loads(file.read_text("utf-8")) for file in files]
    return tuple(letter for part in found for letter in part)


@cache
def usual() -> dict:
    """What stands in all letters, by language."""
    return json.loads((FOLDER / "usual.json").read_text("utf-8"))


def usual_of(letter: dict) -> tuple[list, list]:
    """The contacts and the last paragraphs of a letter."""
    if "id" not in letter:
        return [], []
    own, dice = usual()[letter["language"]], zlib.crc32(letter["id"].encode())
    contact = own["contact"][dice % len(own["contact"])]
    closing = own["closing"]
    if letter["label"]["direction"] == "pay":
        closing = [own["pay"][dice // 7 % len(own["pay"])], *closing]
    return contact, closing


@cache
def drawn(identity: str) -> bytes:
    """The PDF of a letter, always the same bytes."""
    letter = next(letter for letter in letters() if letter["id"] == identity)
    return draw(letter)


def draw(letter: dict) -> bytes:
    """A letter as PDF."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(WIDTH, HEIGHT), invariant=True)
    sheet = Sheet(canvas, letter["look"], letter["language"])
    contact, closing = usual_of(letter)
    letterhead(sheet, letter["sender"], contact)
    draw_elements(sheet, letter["body"])
    draw_elements(sheet, closing)
    canvas.save()
    content = file.getvalue()
    return photographed(content) if letter.get("scanned") else content


def photographed(content: bytes) -> bytes:
    """The same pages as pictures, as a scanner makes them."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(WIDTH, HEIGHT), invariant=True)
    document = pypdfium2.PdfDocument(content)
    try:
        for page in document:
            picture = page.render(scale=150 / 72, grayscale=True).to_pil()
            canvas.drawImage(ImageReader(picture), 0, 0, WIDTH, HEIGHT)
            canvas.showPage()
    finally:
        document.close()
    canvas.save()
    return file.getvalue()
