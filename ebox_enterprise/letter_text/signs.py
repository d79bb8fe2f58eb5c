# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What is seen around a day, as names: what the model weighs.

No name has a sender, a number or a place on the page in it. Words are told by their
first letters, folded, so that 'betaaldatum' and 'betaling' say nearly the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from .tokens import Phrases, Token

#: What a page says that bears on all its days.
_TOLD = {
    "collected": Phrases(
        *("domicil*", "automatisch geind", "prelevement", "preleve", "lastschrift*"),
        *("einzug*", "abgebucht", "bankeinzug", "automatisch betaald"),
    ),
    "nothing to do": Phrases(
        *("hoeft niets", "niets te doen", "niets te betalen", "geen actie"),
        *("ne devez rien", "aucune suite", "aucune demarche", "aucune action"),
        *("nichts zu", "kein handeln", "keine massnahme", "mussen nichts"),
    ),
    "copy": Phrases(
        *("afschrift", "ter informatie", "ter kennisgeving", "pour information"),
        *("copie conforme", "a titre d information", "zur kenntnisnahme"),
        *("zu ihrer information", "zur information"),
    ),
}
_STEM = 5  # letters of a word
_SHORTEST = 3
_BEFORE, _AFTER = 6, 5  # tokens
_SPANS = ((-1, "past"), (2, "days"), (14, "fortnight"), (45, "month"))
_LONGER = ((100, "quarter"), (220, "half"), (400, "year"))


def stems(tokens: Iterable[Token]) -> set[str]:
    """The beginnings of words; of short ones the whole."""
    return {t.low[:_STEM] for t in tokens if t.word and len(t.low) >= _SHORTEST}


def around(
    tokens: Sequence[Token], first: int, last: int, low: int, high: int
) -> set[str]:
    """The words before and after a day, and those of its part of the sentence.

    :param low: where that part begins; it ends before ``high``
    """
    near = tokens[max(0, first - _BEFORE) : first]
    after = tokens[last : last + _AFTER]
    inside = tokens[first:last]
    return {
        *(f"b {stem}" for stem in stems(near)),
        *(f"a {stem}" for stem in stems(after)),
        *(f"i {stem}" for stem in stems(inside)),
        *(f"c {stem}" for stem in stems(tokens[low:high])),
    }


def label(tokens: Sequence[Token], prefix: str) -> set[str]:
    """The words of a label."""
    return {f"{prefix} {stem}" for stem in stems(tokens)}


def when(day: date, since: date) -> str:
    """How far a day is from the letter's date, roughly."""
    days = (day - since).days
    for most, name in (*_SPANS, *_LONGER):
        if days <= most:
            return f"when {name}"
    return "when later"


def told_on(tokens: list[Token]) -> tuple[str, ...]:
    """What a page says that bears on all its days."""
    return tuple(
        f"page {name}"
        for name, phrases in _TOLD.items()
        if phrases.places(tokens, 0, len(tokens))
    )
