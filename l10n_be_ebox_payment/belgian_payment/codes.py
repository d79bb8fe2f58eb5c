"""Payment codes inside the pages of a PDF.

Its two libraries are optional at run time: whoever imports this minds their absence.
"""

from __future__ import annotations

import ctypes
import threading
import time
from collections.abc import Collection

import pypdfium2
import pypdfium2.raw as raw
import zxingcpp

from .code_hints import LEAST_PARTS, Codes, may_hold_code
from .epc import EpcPayment, parse_epc

#: pdfium is not thread safe; whoever calls it in this process holds the same lock.
LOCK: threading.Lock = pypdfium2.__dict__.setdefault(
    "ebox_process_lock", threading.Lock()
)
MAX_PAGES, MAX_SECONDS = 40, 10.0
MAX_OBJECTS = 4000  # of a page that are looked at
MAX_SIDE = 1800  # points of the picture of a page
_SCALE = 2.0  # points of the picture for a point of the page: 144 dpi
_LIKELY_PARTS = 400  # the smallest code has 441 modules, and less than half is dark
_POINTS_OF_A_SCAN = 800_000  # of a whole page at 100 dpi
_DEPTH = 3  # forms within forms
_MOST_POINTS = 60_000_000  # of one picture as it is stored: an A3 at 600 dpi


def find_codes(
    pdf: bytes,
    numbers: Collection[int],
    *,
    max_pages: int = MAX_PAGES,
    max_seconds: float = MAX_SECONDS,
) -> Codes:
    """The payment codes of some pages of a file. Never raises.

    Only pages with pictures or many lines are drawn, for others hold no code.

    :param numbers: of the pages, from 1
    """
    if not isinstance(pdf, bytes | bytearray | memoryview):
        return Codes(problem="not_pdf")
    pdf = bytes(pdf)
    if b"%PDF-" not in pdf[:1024]:
        return Codes(problem="not_pdf")
    if not may_hold_code(pdf):
        return Codes()
    end = time.monotonic() + max_seconds
    if not LOCK.acquire(timeout=max_seconds):
        return Codes(problem="timeout")
    try:
        return _search(pdf, sorted(numbers), max_pages, end)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
        return Codes(problem="encrypted" if locked else "damaged")
    except (MemoryError, ValueError, OSError):
        return Codes(problem="damaged")
    finally:
        LOCK.release()


def _search(pdf: bytes, numbers: list, max_pages: int, end: float) -> Codes:
    codes = Codes()
    document = pypdfium2.PdfDocument(pdf)
    try:
        count = len(document)
        for place, number in enumerate(numbers):
            if not 1 <= number <= count:
                continue
            if place >= max_pages:
                codes.problem = "too_long"
                break
            if time.monotonic() >= end:
                codes.problem = "timeout"
                break
            try:
                page = document[number - 1]
            except pypdfium2.PdfiumError:
                codes.problem = "damaged"
                continue
            try:
                codes.found += [(number, code) for code in _on_page(page)]
            finally:
                page.close()
    finally:
        document.close()
    return codes


def _on_page(page: pypdfium2.PdfPage) -> list[EpcPayment]:
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


def _scanned(page: pypdfium2.PdfPage, scale: float) -> list[EpcPayment]:
    """The payment codes in a picture of a page."""
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
    found = [parse_epc(code.bytes) for code in read]
    return list(dict.fromkeys(code for code in found if code))


def _parts(page) -> int:
    """How many lines of drawing a page has; a picture counts as several.

    A square picture counts as many, for so codes are; a picture too large to be
    unpacked counts as if there were nothing on the page.
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
                own = _picture_parts(thing)
                if not own:
                    return 0
                parts += own
            elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEPTH:
                inside = (raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject)
                waiting.append((*inside, thing, depth + 1))
    return parts


def _picture_parts(thing) -> int:
    across, down = ctypes.c_uint(), ctypes.c_uint()
    raw.FPDFImageObj_GetImagePixelSize(thing, across, down)
    width, height = across.value, down.value
    if width * height > _MOST_POINTS:
        return 0
    square = 0.9 * height <= width <= 1.1 * height
    whole_page = width * height >= _POINTS_OF_A_SCAN
    return _LIKELY_PARTS if square or whole_page else LEAST_PARTS
