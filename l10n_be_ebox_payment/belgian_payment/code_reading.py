# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Payment codes inside the pages of a PDF."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from .code_hints import Codes
from .epc import EpcPayment, parse_epc
from .payment import PROBLEMS

if TYPE_CHECKING:
    from letter_text.apart import Answer, ask
else:
    try:  # foreign files are read apart: by the add-on that this one depends on
        from ...ebox_enterprise.letter_text.apart import ask
    except ImportError:  # without Odoo both packages lie on Python's path
        from letter_text.apart import ask

MAX_PAGES = 40
_FOLDER = str(Path(__file__).parent)


def find_codes(
    pdf: bytes,
    numbers: Collection[int],
    *,
    max_seconds: float,
    max_pages: int = MAX_PAGES,
    owner: str | None = None,
) -> Codes:
    """The payment codes of some pages of a file. Never raises.

    What was found before a problem is kept.

    :param numbers: of the pages, from 1
    :param owner: whose file it is; what reads it read no file of another before
    """
    if not isinstance(pdf, bytes | bytearray | memoryview):
        return Codes(problem="not_pdf")
    if b"%PDF-" not in bytes(pdf[:1024]):
        return Codes(problem="not_pdf")
    awaited = set(numbers)

    def take(answer: Answer) -> list[tuple[int, EpcPayment]]:
        awaited.remove(answer["number"])
        return _taken(answer)

    pages, problem = ask(
        *(_FOLDER, "code_search", pdf, max_seconds, take, PROBLEMS),
        owner=owner,
        numbers=sorted(numbers),
        max_pages=max_pages,
    )
    found = [code for page in pages for code in page]
    return Codes(found, "no_scanner" if problem == "no_reader" else problem)


def _taken(answer: Answer) -> list[tuple[int, EpcPayment]]:
    """The codes of one page."""
    codes = [parse_epc(bytes.fromhex(code)) for code in answer["codes"]]
    return [(int(answer["number"]), code) for code in codes if code]
