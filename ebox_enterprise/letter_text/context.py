# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Whether a date or term in a sentence asks something of the reader.

Signs for and against are weighed, each within the part of the sentence around it.
"""

from __future__ import annotations

from dataclasses import dataclass

from .marks import Marks, between, is_participle
from .tokens import Token

FIRM, LOOSE = 2, 1  # how much a word before a date says by itself
NEEDED = 2
_FOR, _AGAINST = 2, -4
_NEAR, _OPENS = 8, 3  # tokens
_VALID = ("geldig", "valable", "valide", "gultig")
_THEN = frozenset(("dan", "so", "alors"))


@dataclass(frozen=True)
class Place:
    """Where something stands: tokens ``first`` to before ``last`` of a sentence."""

    marks: Marks
    first: int
    last: int


def weighed(place: Place, weight: int) -> tuple[bool, list[str]]:
    """Whether the date or term at a place is a deadline for the reader, and the signs.

    :param weight: ``FIRM`` or ``LOOSE``, for the words that led to it; 0 for none
    """
    marks, (low, high) = place.marks, part_of(place)
    asks = [index for index in marks.asks if low <= index < high]
    if_not = _if_not(place, low, high)
    once = between(marks.once, low, place.first)
    opens = low in asks and (not low or marks.tokens[low - 1].text != ",")
    opens = opens and place.first - low <= _OPENS
    opens = opens and not between(marks.subjects, low, place.first)
    opens = opens and not between(marks.negations, low, high)
    if once or opens:
        asks.append(place.first)
    signs = {
        "if_not": if_not,
        "opens": opens,
        "once": once,
        "asks": bool(asks),
        "asks_near": between(asks, place.first - _NEAR, place.last + _NEAR),
        "infinitive": between(marks.infinitives, low, high),
        "moved": _moves_term(marks, low, high),
        "requests": _requests(marks, low, high),
        "passive": between(marks.passive, low, high),
        "of_sender": _of_sender(marks, low, high, asks),
        "theirs": between(marks.theirs, low, high),
        "reader": between(marks.reader, low, high),
        "negated": between(marks.negations, low, high),
        "condition": between(marks.conditions, low, high),
    }
    if if_not:
        asks.append(place.first)
        weight += _FOR
    else:
        asked = asks or signs["moved"] or signs["requests"]
        weight += _FOR if asked else -signs["passive"]
        weight += _AGAINST if signs["of_sender"] else 0
    weight += -_AGAINST if opens or once else 0
    against = {
        "void": between(marks.void, 0, high),
        "past": _is_past(place, low, high, asks),
        "theirs": signs["theirs"],
        "valid": between(marks.validity, low, place.first) and not asks,
        "valid until": marks.tokens[place.first - 1].low.startswith(_VALID),
        "perfect": _is_perfect(place, low, high) and place.first not in asks,
    }
    signs |= against
    decided = weight + _AGAINST * sum(against.values()) >= NEEDED
    return decided, [name for name, holds in signs.items() if holds]


def is_past(place: Place) -> bool:
    """Whether the part of the sentence tells what was."""
    low, high = part_of(place)
    asks = [index for index in place.marks.asks if low <= index < high]
    return _is_past(place, low, high, asks)


def part_of(place: Place) -> tuple[int, int]:
    """The part of the sentence around a place that can stand alone."""
    stops = place.marks.stops
    begin = max(k for k, stop in enumerate(stops) if stop < place.first)
    end = next(k for k, stop in enumerate(stops) if stop >= place.last)
    alone = [i for i in place.marks.alone if not place.first <= i < place.last]
    while begin and not between(alone, stops[begin] + 1, stops[end]):
        begin -= 1
    while end < len(stops) - 1 and not between(alone, stops[begin] + 1, stops[end]):
        end += 1
    return stops[begin] + 1, stops[end]


def _if_not(place: Place, low: int, high: int) -> bool:
    """'Als wij vóór … geen antwoord ontvangen': what happens if one does nothing.

    Also 'nicht binnen', where the verb stands first instead of an 'if'.
    """
    marks, first = place.marks, place.first
    if between(marks.negations, max(low, first - 2), first) and not between(
        marks.past, low, first
    ):
        return not between(marks.theirs, low, high)
    conditions = [index for index in marks.conditions if low <= index < first]
    following = marks.tokens[high + 1 : high + 2]
    if following and following[0].low in _THEN:
        conditions.append(low)  # 'onderneemt u geen actie vóór …, dan'
    return bool(conditions) and between(marks.negations, conditions[0], high)


def _is_past(place: Place, low: int, high: int, asks: list[int]) -> bool:
    """Past tense, unless something is asked between it and the place."""
    marks = place.marks
    if between(marks.moved, low, high) or place.first in asks:
        return False
    for index in marks.past:
        near, far = sorted((index, place.first))
        if low <= index < high and not between(asks, near + 1, far):
            return True
    return False


def _is_perfect(place: Place, low: int, high: int) -> bool:
    """'U hebt … betaald', 'vous avez payé', 'Sie haben … gezahlt'."""
    marks = place.marks
    if between(marks.infinitives, low, high):
        return False
    started = marks.vocabulary.start.places(marks.tokens, place.last, high)
    high = min([high, *started])  # 'nadat u deze brief hebt ontvangen'
    for index in marks.perfect:
        asked = between(marks.asks, index + 1, place.first)
        if low <= index < high and not asked:
            if marks.vocabulary.language == "fr":
                near = marks.tokens[index + 1 : index + 3]
            else:
                near = _last_verb(marks, low, high)
            if any(is_participle(token, marks.vocabulary.language) for token in near):
                return True
    return False


def _last_verb(marks: Marks, low: int, high: int) -> list[Token]:
    """The last word of a part, unless it is a noun: 'van dit bericht'."""
    last = [token for token in marks.tokens[low:high] if token.word][-2:]
    led = len(last) == 2 and last[0].low in marks.vocabulary.determiners
    return [] if led else last[-1:]


def _of_sender(marks: Marks, low: int, high: int, asks: list[int]) -> bool:
    """Whether the sender, or an authority, is the one who acts."""
    if between(marks.subjects, low, high) and not between(marks.requests, low, high):
        return True
    return any(
        low <= index < high and not between(asks, low, index) for index in marks.others
    )


def _requests(marks: Marks, low: int, high: int) -> bool:
    """'Wij verzoeken u', 'nous vous accordons': the sender wants or gives something."""
    return between(marks.requests, low, high) and between(marks.sender, low, high)


def _moves_term(marks: Marks, low: int, high: int) -> bool:
    """'De termijn is verlengd tot'."""
    return between(marks.moved, low, high) and between(marks.term, low, high)
