# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Payment codes in the pages of a PDF, in the process that may die of it."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Collection

from .code_hints import LEAST_PARTS, may_hold_code
from .epc import parse_epc

try:
    import pypdfium2
    import pypdfium2.raw as raw
    import zxingcpp
except (ImportError, OSError):  # OSError: a library of another machine
    zxingcpp = None

MAX_OBJECTS = 4000  # of a page that are looked at
MAX_SIDE = 1800  # points of the picture of a page
_SCALE = 2.0  # points of the picture for a point of the page: 144 dpi
_LIKELY_PARTS = 400  # the smallest code has 441 modules, and less than half is dark
_POINTS_OF_A_SCAN = 800_000  # of a whole page at 100 dpi
_DEPTH = 3  # forms within forms


def answers(
    pdf: bytes,
    send: Callable[[dict[str, object]], None],
    *,
    numbers: Collection[int],
    max_pages: int,
) -> str | None:
    """What the other process is asked for: what the codes say, as plain data."""

    def take(number: int, codes: list[bytes]) -> None:
        send({"number": number, "codes": [code.hex() for code in codes]})

    return search(pdf, take, numbers=numbers, max_pages=max_pages)


def search(
    pdf: bytes,
    take: Callable[[int, list[bytes]], None],
    *,
    numbers: Collection[int],
    max_pages: int,
) -> str | None:
    """Hand over the payment codes of each page as soon as they are read.

    Only pages with pictures or many lines are drawn, for others hold no code.

    :param numbers: of the pages, from 1
    :return: the code of a problem, or None
    """
    if zxingcpp is None:
        return "no_scanner"
    if not may_hold_code(pdf):
        return None
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
        return "encrypted" if locked else "damaged"
    try:
        return _search(document, take, sorted(numbers), max_pages)
    finally:
        document.close()


def _search(
    document: pypdfium2.PdfDocument,
    take: Callable[[int, list[bytes]], None],
    numbers: list[int],
    max_pages: int,
) -> str | None:
    problem = None
    for place, number in enumerate(n for n in numbers if 1 <= n <= len(document)):
        if place >= max_pages:
            return "too_long"
        try:
            page = document[number - 1]
        except pypdfium2.PdfiumError:
            problem = "damaged"
            continue
        try:
            codes = _on_page(page)
        except (pypdfium2.PdfiumError, ValueError):
            problem = "damaged"
        else:
            take(number, codes)
        finally:
            page.close()
    return problem


def _on_page(page: pypdfium2.PdfPage) -> list[bytes]:
    width, height = page.get_size()
    if not (0 < width and 0 < height):
        return []
    parts = _parts(page.raw)
    if parts < LEAST_PARTS:
        return []
    found = _scanned(page, min(_SCALE, MAX_SIDE / max(width, height)))
    if not found and parts >= _LIKELY_PARTS:  # a small code needs a larger picture
        found = _scanned(page, 2 * min(_SCALE, MAX_SIDE / max(width, height)))
    return found


def _scanned(page: pypdfium2.PdfPage, scale: float) -> list[bytes]:
    """What the payment codes in a picture of a page say."""
    picture = page.render(scale=scale, grayscale=True, may_draw_forms=False)
    shape = picture.height, picture.stride
    try:
        read = zxingcpp.read_barcodes(
            memoryview(picture.buffer).cast("B").cast("B", shape),
            formats=zxingcpp.BarcodeFormat.QRCode,
            try_rotate=False,
        )
    finally:
        picture.close()
    return list(dict.fromkeys(code.bytes for code in read if parse_epc(code.bytes)))


def _parts(page: raw.FPDF_PAGE) -> int:
    """How many lines of drawing a page has; a picture counts as several.

    A square picture counts as many, for so codes are.
    """
    parts, looked = 0, 0
    waiting = [(raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject, page, 0)]
    while waiting:
        count, get, holder, depth = waiting.pop()
        for index in range(count(holder)):
            looked += 1
            if looked > MAX_OBJECTS:
                return max(parts, _LIKELY_PARTS - 1)
            thing = get(holder, index)
            kind = raw.FPDFPageObj_GetType(thing)
            if kind == raw.FPDF_PAGEOBJ_PATH:
                parts += max(1, raw.FPDFPath_CountSegments(thing))
            elif kind == raw.FPDF_PAGEOBJ_IMAGE:
                parts += _picture_parts(thing)
            elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEPTH:
                inside = (raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject)
                waiting.append((*inside, thing, depth + 1))
    return parts


def _picture_parts(thing: raw.FPDF_PAGEOBJECT) -> int:
    across, down = ctypes.c_uint(), ctypes.c_uint()
    raw.FPDFImageObj_GetImagePixelSize(thing, across, down)
    width, height = across.value, down.value
    square = 0.9 * height <= width <= 1.1 * height
    whole_page = width * height >= _POINTS_OF_A_SCAN
    return _LIKELY_PARTS if square or whole_page else LEAST_PARTS
