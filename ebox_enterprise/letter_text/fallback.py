# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The text of a PDF by pypdf, which Odoo has, where pdfium cannot be loaded.

Slower by far, and the boxes of words are estimates: pypdf tells where a run of text
begins and how large it is, not how wide.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from io import BytesIO

import pypdf

from .clean import clean, clean_word
from .letter import Damaged, Encrypted, Page, Word

_WORD = re.compile(r"\S+")
_WIDTH = 0.5  # of a sign, as part of the size of its type: a usual mean
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def open_document(pdf: bytes) -> pypdf.PdfReader:
    """Open a PDF.

    :raise Encrypted: a password is needed
    :raise Damaged: it is no readable PDF
    """
    try:
        document = pypdf.PdfReader(BytesIO(pdf))
        locked = document.is_encrypted and not document.decrypt("")
    except Exception as error:
        raise Damaged from error
    if locked:
        raise Encrypted
    return document


def page_count(document: pypdf.PdfReader) -> int:
    """How many pages there are.

    :raise Damaged: they cannot be counted
    """
    try:
        return len(document.pages)
    except Exception as error:
        raise Damaged from error


def read_page(document: pypdf.PdfReader, index: int, max_chars: int) -> Page:
    """One page, at most ``max_chars`` characters of it.

    :param index: from 0
    :raise Damaged: the page cannot be read
    """
    try:
        page = document.pages[index]
        width, height = float(page.cropbox.width), float(page.cropbox.height)
        left, top = float(page.cropbox.left), float(page.cropbox.top)
        words: list[Word] = []

        def visit(
            text: str,
            matrix: Sequence[float],
            text_matrix: Sequence[float],
            _font: object,
            size: float,
        ) -> None:
            words.extend(_estimated(text, matrix, text_matrix, size, left, top))

        text = page.extract_text(visitor_text=visit)[:max_chars]
    except Exception as error:
        raise Damaged from error
    return Page(index + 1, clean(text), words, width, height)


def _estimated(
    text: str,
    matrix: Sequence[float],
    text_matrix: Sequence[float],
    size: float,
    left: float,
    top: float,
) -> list[Word]:
    """The words of one run of text, each sign taken as equally wide."""
    x = text_matrix[4] * matrix[0] + text_matrix[5] * matrix[2] + matrix[4] - left
    y = text_matrix[4] * matrix[1] + text_matrix[5] * matrix[3] + matrix[5]
    size = abs(size * (text_matrix[3] or 1) * (matrix[3] or 1)) or 10.0
    line, words = text.strip("\r\n"), []
    for found in _WORD.finditer(line):
        word = clean_word(found[0])
        if word:
            x0 = x + found.start() * size * _WIDTH
            x1 = x + found.end() * size * _WIDTH
            words.append(Word(word, x0, top - y - size, x1, top - y))
    return words
