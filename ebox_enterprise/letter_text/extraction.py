# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The text of a letter, page by page, within limits, whatever the file is."""

from __future__ import annotations

from pathlib import Path

from .apart import WALL_SECONDS, Answer, ask
from .letter import PROBLEMS, Letter, Page
from .packing import unpacked

MAX_PAGES = 200
_MOST_NUMBER = 1_000_000  # of a page: more is no file that was read
MAX_SECONDS = WALL_SECONDS
MAX_CHARS = 1_000_000
_FOLDER = str(Path(__file__).parent)
_HEADER_WITHIN = 1024  # bytes; what readers accept before '%PDF-'


def extract_pages(
    pdf: bytes,
    *,
    max_pages: int = MAX_PAGES,
    max_seconds: float = MAX_SECONDS,
    max_chars: int = MAX_CHARS,
    owner: str | None = None,
) -> Letter:
    """Read the text of a PDF with the places of its words. Never raises.

    In a process of its own with limits on memory and time (``apart``), whoever calls.
    What was read before a problem is kept. A page that cannot be read is left out
    and the others are read. When several problems are met, the one that cut the
    reading short is told.

    :param pdf: the whole file
    :param max_pages: of more, those in the middle are not read (``too_long``)
    :param max_seconds: at most ``MAX_SECONDS``, after the wait for other threads
        (``timeout``)
    :param max_chars: of all pages together (``too_long``)
    :param owner: whose file it is; what reads it read no file of another before
    :return: ``problem`` is None or a key of ``PROBLEMS``
    """
    if not isinstance(pdf, bytes | bytearray | memoryview):
        return Letter(problem="not_pdf")
    if b"%PDF-" not in bytes(pdf[:_HEADER_WITHIN]):
        return Letter(problem="not_pdf")
    left, count, last = max_chars, 0, 0

    def take(answer: Answer) -> Page:
        nonlocal left, count, last
        page = unpacked(answer, left)
        if count == max_pages or not last < page.number <= _MOST_NUMBER:
            raise ValueError("no page of this file")
        left, count, last = left - len(page.text), count + 1, page.number
        return page

    read = ask(
        *(_FOLDER, "pages", pdf, max_seconds, take, PROBLEMS),
        owner=owner,
        max_pages=max_pages,
        max_chars=max_chars,
    )
    return Letter(*read)
