# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The text of a PDF by pdfium, the reader of Chromium.

Not thread safe (pdfium's own documentation: one thread at a time in a process).
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

import pypdfium2
import pypdfium2.raw as raw

from .clean import clean, clean_word
from .letter import Damaged, Encrypted, Page, Word

_Box: TypeAlias = tuple[float, float, float, float]
_Placing: TypeAlias = Callable[[float, float, float, float], _Box]
# pdfium's hyphen at the end of a line takes the place of the line end too.
_WORD = re.compile(r"[^\s\x02\ufffe]+[\x02\ufffe]?")


def open_document(pdf: bytes) -> pypdfium2.PdfDocument:
    """Open a PDF; the caller closes it.

    :raise Encrypted: a password is needed
    :raise Damaged: it is no readable PDF
    """
    try:
        return pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise Encrypted from error
        raise Damaged from error


def page_count(document: pypdfium2.PdfDocument) -> int:
    """How many pages the file says it has."""
    return len(document)


def read_page(document: pypdfium2.PdfDocument, index: int, max_chars: int) -> Page:
    """One page, at most ``max_chars`` characters of it.

    :param index: from 0
    :raise Damaged: the page cannot be read
    """
    try:
        page = document[index]
    except pypdfium2.PdfiumError as error:
        raise Damaged from error
    try:
        text_page = page.get_textpage()
        try:
            text, starts = _raw_text(text_page.raw, max_chars)
            words = list(_words(text_page.raw, text, starts, _placing(page)))
        finally:
            text_page.close()
        width, height = page.get_size()
    except pypdfium2.PdfiumError as error:
        raise Damaged from error
    finally:
        page.close()
    return Page(index + 1, clean(text), words, width, height)


def _raw_text(
    text_page: raw.FPDF_TEXTPAGE, max_chars: int
) -> tuple[str, range | list[int]]:
    """The page's text, and the index in pdfium of each of its characters.

    pdfium leaves signs without a meaning out of the text, and counts some signs
    twice; only then is each one asked for by itself, which takes longer.
    """
    count = min(raw.FPDFText_CountChars(text_page), max_chars)
    if count <= 0:
        return "", range(0)
    buffer = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(text_page, 0, count, buffer)
    text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")
    if len(text) == count:
        return text, range(count)
    codes = [raw.FPDFText_GetUnicode(text_page, index) for index in range(count)]
    shown = [
        index
        for index, code in enumerate(codes)
        if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000
    ]
    return "".join(chr(codes[index]) for index in shown), shown


def _words(
    text_page: raw.FPDF_TEXTPAGE, text: str, starts: Sequence[int], placing: _Placing
) -> Iterator[Word]:
    """The words with their boxes: one call per word, where per sign takes longer."""
    left, top, right, bottom = (ctypes.c_double() for _side in range(4))
    sides = [ctypes.byref(side) for side in (left, top, right, bottom)]
    for found in _WORD.finditer(text):
        word = clean_word(found[0])
        if not word:
            continue
        first, last = starts[found.start()], starts[found.end() - 1]
        boxes = []
        for rect in range(raw.FPDFText_CountRects(text_page, first, last - first + 1)):
            if raw.FPDFText_GetRect(text_page, rect, *sides):
                boxes.append((left.value, bottom.value, right.value, top.value))
        if boxes:
            x0, y0, x1, y1 = zip(*boxes, strict=True)
            yield Word(word, *placing(min(x0), min(y0), max(x1), max(y1)))


def _placing(page: pypdfium2.PdfPage) -> _Placing:
    """A function from a box of the file to one from the upper left corner.

    The box that is shown may begin anywhere, and may be turned (ISO 32000-1,
    7.7.3.3: CropBox, Rotate).
    """
    left, bottom, right, top = page.get_bbox()
    turned = page.get_rotation()

    def place(x0: float, y0: float, x1: float, y1: float) -> _Box:
        if turned == 90:
            return y0 - bottom, x0 - left, y1 - bottom, x1 - left
        if turned == 180:
            return right - x1, y0 - bottom, right - x0, y1 - bottom
        if turned == 270:
            return top - y1, right - x1, top - y0, right - x0
        return x0 - left, top - y1, x1 - left, top - y0

    return place
