# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The reference under which the sender keeps a letter, as it stands in the letter.

It says to whoever looks for a bill which letter it is, and is never a payment's
communication. Only what stands behind a label of the sender's own is taken.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

from .folding import fold
from .iban import parse_iban
from .reference import parse_ogm, parse_rf

#: Folded, as the labels of letters are written in Dutch, French and German.
_LABELS = (
    *("onze referentie", "ons kenmerk", "onze ref", "ons ref"),
    *("nos references", "notre reference", "nos ref", "notre ref"),
    *("unser zeichen", "unsere referenz", "unser aktenzeichen", "aktenzeichen"),
    *("dossiernummer", "numero de dossier", "kenmerk", "referentie", "reference"),
)
#: What can stand before a short label that makes it somebody else's, or a payment's.
_OTHERS = ("uw", "votre", "vos", "ihr", "ihre", "gestructureerde", "structuree")
_AROUND = " .:°()\t"
_LEAST, _MOST = 4, 35  # signs


def sender_reference(texts: Iterable[str]) -> str | None:
    """The first reference of the sender in these texts, line by line."""
    for text in texts:
        lines = [line for line in text.splitlines() if line.strip()]
        for line, after in zip_longest(lines, lines[1:], fillvalue=""):
            found = _behind_label(line, after)
            if found:
                return found
    return None


def _behind_label(line: str, after: str) -> str | None:
    folded = fold(line)
    for label in _LABELS:
        place = folded.find(label)
        if place < 0 or folded[:place].split()[-1:] in [[other] for other in _OTHERS]:
            continue
        rest = line[place + len(label) :]
        if rest[:1].isalpha():  # a part of a longer word
            continue
        token = (rest.strip(_AROUND) or after).split()[:1]
        return _plausible(token[0].strip(".,;:()")) if token else None
    return None


def _plausible(token: str) -> str | None:
    if not _LEAST <= len(token) <= _MOST or not any(c.isdigit() for c in token):
        return None
    if parse_ogm(token) or parse_rf(token) or parse_iban(token):
        return None
    is_day = token.replace("/", "").replace("-", "").replace(".", "").isdigit()
    return None if is_day and len(token) <= len("31-12-2026") else token
