# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letter texts: small text files, one per letter and language.

The first line is the subject; ``~fr …`` below it is the subject in another
language. Paragraphs are separated by an empty line::

    # heading            - bullet             ! shaded note
    @pay  payment box    @break  next page    > signature
    | a | b | c          table rows, the first is the header; ``|=`` is a total

``{field}`` is filled in from the archetype's values; ``<b>``, ``<i>`` and
``<br/>`` are kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

from ..mail import Text
from .spec import Block

FOLDER = Path(__file__).parent / "texts"
MARKS = {"#": "heading", "!": "note", ">": "sign"}


@cache
def read_text(name: str, language: str) -> str:
    """The raw text of ``texts/<name>.<language>.txt``."""
    return (FOLDER / f"{name}.{language}.txt").read_text("utf-8").strip()


def load(
    name: str, language: str, values: Mapping[str, str]
) -> tuple[Text, list[Block]]:
    """Subject per language (plain) and blocks (with XML entities) of one letter.

    The letter's own language is always in the subject. Raises
    ``FileNotFoundError`` for a missing text, ``KeyError`` for a missing value.
    """
    head, *pieces = read_text(name, language).split("\n\n")
    safe = {key: escape(value) for key, value in values.items()}
    blocks: list[Block] = []
    for piece in pieces:
        blocks += _blocks(piece.strip().format_map(safe))
    return _subject(head.format_map(values), language), blocks


def load_body(
    name: str, language: str, values: Mapping[str, str], html: bool
) -> tuple[Text, str]:
    """Subject per language and the text after it, for a message without a letter."""
    head, _, rest = read_text(name, language).partition("\n\n")
    used = {key: escape(value) for key, value in values.items()} if html else values
    return _subject(head.format_map(values), language), rest.strip().format_map(used)


def _subject(head: str, language: str) -> Text:
    own, *others = head.splitlines()
    subject = {language: own}
    for line in others:
        subject[line[1:3]] = line[3:].strip()
    return subject


def _blocks(piece: str) -> list[Block]:
    if piece.startswith("@"):
        return [Block(piece[1:])]
    if piece.startswith("|"):
        return [Block("table", rows=_rows(piece))]
    if piece.startswith("- "):
        items = ("\n" + piece).split("\n- ")[1:]
        return [Block("bullet", _one_line(item)) for item in items]
    kind = MARKS.get(piece[0])
    if kind:
        return [Block(kind, _one_line(piece[1:]))]
    return [Block("text", _one_line(piece))]


def _rows(piece: str) -> tuple[tuple[str, ...], ...]:
    """Cells per row; a total row keeps ``=`` as the mark before its first cell."""
    rows = []
    for line in piece.splitlines():
        cells = [cell.strip() for cell in line[1:].split("|")]
        rows.append(tuple(cells))
    return tuple(rows)


def _one_line(text: str) -> str:
    return " ".join(text.split())
