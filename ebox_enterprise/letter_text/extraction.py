"""The text of a letter, page by page, within limits, whatever the file is."""

from __future__ import annotations

import threading
import time
from types import ModuleType

from .letter import Damaged, Encrypted, Letter, Page
from .unpacking import unpacks_too_far

MAX_PAGES = 200
MAX_SECONDS = 20.0
MAX_CHARS = 1_000_000
_HEADER_WITHIN = 1024  # bytes; what readers accept before '%PDF-'


def extract_pages(
    pdf: bytes,
    *,
    max_pages: int = MAX_PAGES,
    max_seconds: float = MAX_SECONDS,
    max_chars: int = MAX_CHARS,
) -> Letter:
    """Read the text of a PDF with the places of its words. Never raises.

    A file with a part that unpacks to more than ``unpacking.MAX_UNPACKED`` bytes is
    not read at all (``too_long``), for a library would need much memory.

    By pdfium; by pypdf where pdfium cannot be loaded (boxes are then estimates).
    What was read before a problem is kept. A page that cannot be read is left out
    and the others are read. When several problems are met, the one that cut the
    reading short is told.

    :param pdf: the whole file
    :param max_pages: pages after these are not read (``too_long``)
    :param max_seconds: looked at between pages, for one page cannot be interrupted;
        includes the wait for other threads (``timeout``)
    :param max_chars: of all pages together (``too_long``)
    :return: ``problem`` is None or a key of ``PROBLEMS``: ``not_pdf``,
        ``encrypted``, ``damaged``, ``no_text``, ``too_long``, ``timeout``,
        ``no_reader``
    """
    end = time.monotonic() + max_seconds
    if not isinstance(pdf, bytes | bytearray | memoryview):
        return Letter(problem="not_pdf")
    pdf = bytes(pdf)
    if b"%PDF-" not in pdf[:_HEADER_WITHIN]:
        return Letter(problem="not_pdf")
    if unpacks_too_far(pdf):
        return Letter(problem="too_long")
    engine = load_engine()
    if engine is None:
        return Letter(problem="no_reader")
    # pypdf needs no lock: each call has one of its own
    lock = getattr(engine, "LOCK", None) or threading.Lock()
    if not lock.acquire(timeout=max(0.0, min(max_seconds, threading.TIMEOUT_MAX))):
        return Letter(problem="timeout")
    try:
        return _read(engine, pdf, _Limits(max_pages, end, max_chars))
    finally:
        lock.release()


def load_engine() -> ModuleType | None:
    """The module that reads: by pdfium, else by pypdf, else None."""
    try:
        from . import pdfium as engine
    except (ImportError, OSError):  # OSError: a library of another machine
        try:
            from . import fallback as engine
        except ImportError:
            return None
    return engine


class _Limits:
    """What may still be read."""

    def __init__(self, pages: int, end: float, chars: int):
        self.pages, self.end, self.chars = pages, end, chars

    def reached(self, index: int) -> str | None:
        """The code of the limit that stops the reading before a page."""
        if index >= self.pages or self.chars <= 0:
            return "too_long"
        return "timeout" if time.monotonic() >= self.end else None


def _read(engine: ModuleType, pdf: bytes, limits: _Limits) -> Letter:
    try:
        document = engine.open_document(pdf)
    except Encrypted:
        return Letter(problem="encrypted")
    except Damaged:
        return Letter(problem="damaged")
    try:
        return _read_pages(engine, document, limits)
    except Damaged:
        return Letter(problem="damaged")
    finally:
        document.close()


def _read_pages(engine: ModuleType, document, limits: _Limits) -> Letter:
    letter = Letter()
    count = engine.page_count(document)
    damaged = count == 0
    for index in range(count):
        letter.problem = limits.reached(index)
        if letter.problem:
            return letter
        try:
            page = engine.read_page(document, index, limits.chars)
        except Damaged:
            damaged = True
            continue
        limits.chars -= len(page.text)
        letter.pages.append(page)
    letter.problem = "damaged" if damaged else _scan(letter.pages)
    return letter


def _scan(pages: list[Page]) -> str | None:
    return None if any(page.text.strip() for page in pages) else "no_text"
