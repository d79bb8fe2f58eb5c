# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""From a letter to the bytes of its PDF; the same letter gives the same bytes."""

from __future__ import annotations

from io import BytesIO
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from ..spec import Block, Letter
from . import slip, style
from .blocks import NotePiece, PayPiece, Piece, SignPiece, TablePiece, TextPiece
from .frame import draw_first_frame, draw_footer, draw_next_frame

PIECES = {"table": TablePiece, "note": NotePiece, "sign": SignPiece}
SLIP_TOP = slip.BASE + slip.HEIGHT + 5 * mm


def render_letter(letter: Letter) -> bytes:
    """Draw the letter and return the PDF."""
    pages = _paginate(letter)
    buffer = BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=(style.PAGE_WIDTH, style.PAGE_HEIGHT),
        invariant=1,
        pageCompression=1,
        lang=letter.language,
    )
    canvas.setTitle(letter.subject)
    canvas.setAuthor(letter.sender.short[letter.language])
    canvas.setSubject("DEMO")
    for number, pieces in enumerate(pages, start=1):
        first = number == 1
        (draw_first_frame if first else draw_next_frame)(canvas, letter)
        top = style.BODY_TOP if first else style.NEXT_TOP
        for piece in pieces:
            piece.draw(canvas, top)
            top -= piece.height
        if letter.slip and letter.demand and number == len(pages):
            slip.draw_slip(canvas, letter, letter.demand)
        draw_footer(canvas, letter, number, len(pages))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _pieces(letter: Letter) -> list[Piece | None]:
    """The drawable blocks; ``None`` is a page break."""
    pieces: list[Piece | None] = [
        TextPiece(Block("subject", escape(letter.subject)), letter)
    ]
    for block in letter.blocks:
        if block.kind == "break":
            pieces.append(None)
        elif block.kind == "pay":
            if letter.demand is None:
                raise ValueError(f"{letter.reference}: a payment box without demand")
            pieces.append(PayPiece(letter.demand, letter))
        else:
            pieces.append(PIECES.get(block.kind, TextPiece)(block, letter))
    return pieces


def _paginate(letter: Letter) -> list[list[Piece]]:
    """Fill page after page; a heading stays with what follows it."""
    pieces = _pieces(letter)
    pages: list[list[Piece]] = [[]]
    room = style.BODY_TOP - style.BODY_BOTTOM
    full = style.NEXT_TOP - style.BODY_BOTTOM
    for index, piece in enumerate(pieces):
        if piece is None:
            pages.append([])
            room = full
            continue
        needed, follow = piece.height, index
        while follow + 1 < len(pieces) and getattr(
            pieces[follow], "keep_with_next", False
        ):
            follow += 1
            needed += getattr(pieces[follow], "height", 0)
        if needed > room and pages[-1]:
            pages.append([])
            room = full
        pages[-1].append(piece)
        room -= piece.height
    if letter.slip and room < SLIP_TOP - style.BODY_BOTTOM:
        pages.append([])
    return pages
