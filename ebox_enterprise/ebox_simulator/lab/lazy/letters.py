# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a letter made on the fly says, by its place on the shelf."""

from __future__ import annotations

import hashlib

from ...codec import search_texts
from ...mail import Text
from .catalogue import APPLICATIONS, SENDERS, TYPES, WORDS
from .shelf import Shelf

LANGUAGES = ("nl", "fr", "de")
_EVERY, _FIRST = 25, 3  # registered: one in so many, and the first of them


def prefix(seed: object, registry: str) -> str:
    """The beginning of a UUID (version 4 by its look), 24 characters."""
    digits = hashlib.sha256(f"{seed}:{registry}".encode()).hexdigest()
    return f"{digits[:8]}-{digits[8:12]}-4{digits[12:15]}-8{digits[15:18]}-"


def message_id(shelf: Shelf, position: int) -> str:
    """A UUID that tells the letter's number in the mailbox."""
    return f"{shelf.prefix}{shelf.turn.number(position):012x}"


def message_type(position: int) -> tuple[str, Text]:
    """Id and name."""
    return TYPES[position % len(TYPES)]


def sender(position: int) -> tuple[str, Text]:
    """CBE number and name."""
    return SENDERS[position % len(SENDERS)]


def application(position: int) -> tuple[str, Text]:
    """Id and name: registered mail has an application of its own."""
    return APPLICATIONS[is_registered(position)]


def language(position: int) -> str:
    """The language of the files, and at the NSSO of everything."""
    return LANGUAGES[position % len(LANGUAGES)]


def is_registered(position: int) -> bool:
    """Has it the value of a registered letter?"""
    return position % _EVERY == _FIRST


def registered_in(shelf: Shelf, span: range) -> int:
    """How many registered letters there are, without looking at each."""
    gone = sum(p in span and is_registered(p) for p in shelf.gone)
    return _registered_below(span.stop) - _registered_below(span.start) - gone


def _registered_below(end: int) -> int:
    return (end - _FIRST + _EVERY - 1) // _EVERY


def subject(shelf: Shelf, position: int) -> Text:
    """One language at the NSSO, all three elsewhere (ebox-api d.1)."""
    number, kind = shelf.turn.number(position), message_type(position)[1]
    languages = (language(position),) if shelf.registry == "nsso" else LANGUAGES
    return {
        each: f"{kind[each]} {number:06d} – {WORDS[each]} {number % 97:02d}"
        for each in languages
    }


def search_text(shelf: Shelf, position: int, qlang: str) -> str:
    """What ``q`` looks through, folded."""
    texts = [subject(shelf, position)]
    texts += [part(position)[1] for part in (message_type, sender, application)]
    return search_texts(*texts)[qlang]
