# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Reading the pages of a PDF, in the process that may die of it: see ``apart``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from .letter import Damaged, Encrypted, Page, both_ends
from .packing import packed


class Document(Protocol):
    """An open file."""

    def close(self) -> None: ...


class Engine(Protocol):
    """A module that reads PDF."""

    def open_document(self, pdf: bytes) -> Document: ...
    def page_count(self, document: Document) -> int: ...
    def read_page(self, document: Document, index: int, max_chars: int) -> Page: ...


def answers(
    pdf: bytes, send: Callable[[dict[str, object]], None], **limits: int
) -> str | None:
    """What ``apart`` asks for: the pages as plain data."""
    return read_pages(pdf, lambda page: send(packed(page)), **limits)


def read_pages(
    pdf: bytes, take: Callable[[Page], None], *, max_pages: int, max_chars: int
) -> str | None:
    """Hand over each page as soon as it is read.

    By pdfium; by pypdf where pdfium cannot be loaded (boxes are then estimates).

    :return: the code of the problem that cut the reading short, or hindered it
    """
    engine = load_engine()
    if engine is None:
        return "no_reader"
    try:
        document = engine.open_document(pdf)
    except Encrypted:
        return "encrypted"
    except Damaged:
        return "damaged"
    try:
        return _read(engine, document, take, max_pages, max_chars)
    except Damaged:
        return "damaged"
    finally:
        if hasattr(document, "close"):  # pypdf of Debian 12 has none
            document.close()


def load_engine() -> Engine | None:
    """The module that reads: by pdfium, else by pypdf, else None."""
    try:
        from . import pdfium
    except (ImportError, OSError):  # OSError: a library of another machine
        try:
            from . import fallback
        except ImportError:
            return None
        return fallback
    return pdfium


def _read(
    engine: Engine,
    document: Document,
    take: Callable[[Page], None],
    max_pages: int,
    left: int,
) -> str | None:
    every = range(engine.page_count(document))
    damaged, has_text = not every, False
    for index in both_ends(every, max_pages):
        if left <= 0:
            return "too_long"
        try:
            page = engine.read_page(document, index, left)
        except Damaged:
            damaged = True
            continue
        left -= len(page.text)
        has_text = has_text or bool(page.text.strip())
        take(page)
    if len(every) > max_pages:
        return "too_long"
    return "damaged" if damaged else None if has_text else "no_text"


load_engine()  # at once, since the process that reads opens no file later
