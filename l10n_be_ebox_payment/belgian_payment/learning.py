# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Where a value stands in a sender's letters: learned from one, read in the next.

What a person corrected is not kept; its place is. A place is the label of the value,
and its box where the page has boxes. It counts only in a letter of the same make:
most of its sentences, figures left out, stand in the other one as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from .days import bounded
from .folding import fold
from .iban import parse_iban
from .payment import Found, Page, Value
from .places import Hit, hits_of, marks_of
from .reference import normal_communication
from .statements import Statement, statements_of

#: The fields whose place can be learned.
LEARNED = ("amount", "iban", "communication", "due_date", "beneficiary")
SURE = 1.0  # the score of a learned value: a person said where it stands
MOST_PLACES = 6  # of one value: what stands everywhere says nothing
_SAME_MAKE = 0.5  # of the sentences of a page: less is another kind of letter
_SAME_LAYOUT = 0.8
_CLOSE = 3.0  # points between boxes that are at the same place
_MOST_MARKS = 80
_MOST_LABEL = 200  # signs
_EARLIER, _LATER = timedelta(days=60), timedelta(days=800)  # than the receipt


class _Place(NamedTuple):
    """One place of a value, as it is kept: all but the value.

    ``order`` counts the values with the same label on the page, ``of`` them.
    ``box`` is (x0, top, x1) of a cell, empty in running text.
    """

    page: int
    kind: str
    side: str
    label: str
    order: int
    of: int
    box: tuple[float, ...] = ()


class _Position(NamedTuple):
    places: list[_Place]
    marks: dict[int, frozenset[int]]


def where_is(
    pages: Sequence[Page], field: str, value: object
) -> dict[str, object] | None:
    """Where a value stands in a letter, as JSON, without the value. Never raises.

    :param field: of ``LEARNED``; for any other, None
    :param value: ``Decimal``, an IBAN, a communication, ``date`` or a name
    :return: for ``read_there``; None when it does not stand in the text, or in so
        many places, or so bare, that nothing tells it from others
    """
    value = _normal(field, value)
    if value is None:
        return None
    near = value if isinstance(value, date) else date(2000, 1, 1)
    statements = statements_of(pages)
    hits = list(hits_of(statements, field, near))
    boxed = {page.number for page in pages if page.words}
    own = [hit for hit in hits if _plain(field, hit.value) == _plain(field, value)]
    if not 1 <= len(own) <= MOST_PLACES:
        return None
    places = [_place(hit, hits, hit.statement.page in boxed) for hit in own]
    if not all(place.label or place.box for place in places):
        return None
    marks = {
        str(number): sorted(marks_of(statements, number))[:_MOST_MARKS]
        for number in sorted({place.page for place in places})
    }
    return {
        "field": field,
        "places": [each._asdict() for each in places],
        "marks": marks,
    }


def read_there(
    pages: Sequence[Page],
    field: str,
    position: object,
    *,
    received: date | None = None,
) -> Found[Value] | None:
    """The value that stands in another letter where ``where_is`` found one.

    None when in doubt: another make of letter, another number of values with the
    same label, places that tell different values. Never raises, whatever
    ``position`` is.

    :param received: the day of receipt; without it no day is read
    """
    return read_place(statements_of(pages), field, position, received)


def learned_finds(
    statements: list[Statement], learned: object, received: date | None
) -> dict[str, Found[Value]]:
    """What stands at learned positions, by field.

    :param learned: field -> position; what is no such mapping has none
    """
    if not isinstance(learned, Mapping):
        return {}
    found = {
        name: read_place(statements, name, learned[name], received)
        for name in LEARNED
        if name in learned
    }
    return {name: value for name, value in found.items() if value}


def read_place(
    statements: list[Statement], field: str, position: object, received: date | None
) -> Found[Value] | None:
    """As ``read_there``, for a letter that was taken apart before."""
    known = _parsed(field, position)
    if known is None or (field == "due_date" and not _is_day(received)):
        return None
    received = bounded(received)
    pages = {
        number: _page_like(number, marks, statements)
        for number, marks in known.marks.items()
    }
    if min(likeness for _page, likeness in pages.values()) < _SAME_MAKE:
        return None
    hits = list(hits_of(statements, field, received or date(2000, 1, 1)))
    there = (
        _hit_at(place._replace(page=page), hits, likeness)
        for place in known.places
        for page, likeness in [pages[place.page]]
    )
    found = [hit for hit in there if hit]
    if len(found) < len(known.places):
        return None
    if len({_plain(field, hit.value) for hit in found}) != 1:
        return None
    first = found[0]
    if received and isinstance(first.value, date):
        if not received - _EARLIER <= first.value <= received + _LATER:
            return None
    return Found(first.value, first.evidence, SURE)


def _normal(field: str, value: object) -> Value | None:
    """The value as letters are compared with it; None for what is none."""
    if field == "amount":
        if isinstance(value, Decimal) and value.is_finite() and value > 0:
            return value
        return None
    if field == "due_date":
        return value if isinstance(value, date) and _is_day(value) else None
    if not isinstance(value, str) or field not in LEARNED:
        return None
    if field == "iban":
        return parse_iban(value)
    text = " ".join(value.split())
    return (normal_communication(text) if field == "communication" else text) or None


def _plain(field: str, value: Value) -> Value:
    """A name is the same name in capitals."""
    return fold(value) if field == "beneficiary" and isinstance(value, str) else value


def _is_day(value: object) -> bool:
    """Whether it is a day and no moment, which cannot be compared with days."""
    return type(value) is date


def _place(hit: Hit, hits: list[Hit], boxed: bool) -> _Place:
    same = [other for other in hits if other.key == hit.key]
    order = next(number for number, other in enumerate(same) if other is hit)
    box = hit.statement.box if boxed and hit.is_cell else ()
    box = tuple(round(each, 1) for each in box)
    return _Place(*hit.key, order, len(same), box)


def _hit_at(place: _Place, hits: list[Hit], likeness: float) -> Hit | None:
    """The value at a place of a page that is as much alike as ``likeness`` says."""
    if place.label:
        same = [hit for hit in hits if hit.key == place[:4]]
        if same:
            return same[place.order] if len(same) == place.of else None
    if not place.box or likeness < _SAME_LAYOUT:
        return None
    # with another label it is another value; only without one the box decides
    there = [
        hit
        for hit in hits
        if (hit.statement.page, hit.kind, hit.label) == (place.page, place.kind, "")
        and hit.is_cell
        and _at(place.box, hit.statement.box)
    ]
    return there[0] if len(there) == 1 else None


def _at(box: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether two boxes begin or end at the same place of the same line."""
    if not other or abs(box[1] - other[1]) > _CLOSE:
        return False
    return abs(box[0] - other[0]) <= _CLOSE or abs(box[2] - other[2]) <= _CLOSE


def _page_like(
    number: int, marks: frozenset[int], statements: list[Statement]
) -> tuple[int, float]:
    """The page of another letter that is like a page of the known one, and how much.

    The same number before others: a longer list moves the page with the total on.
    """
    same = _likeness(marks, statements, number)
    if same >= _SAME_MAKE:
        return number, same
    others = {statement.page for statement in statements} - {number}
    alike = {page: _likeness(marks, statements, page) for page in others}
    return max(alike.items(), key=lambda each: each[1], default=(number, same))


def _likeness(marks: frozenset[int], statements: list[Statement], page: int) -> float:
    """Which part of the marks stands on a page of another letter, 0 to 1."""
    return len(marks & marks_of(statements, page)) / len(marks) if marks else 0.0


def _parsed(field: str, position: object) -> _Position | None:
    """A position that a database gave back, None for what is none."""
    if not isinstance(position, Mapping) or position.get("field") != field:
        return None
    places, marks = position.get("places"), position.get("marks")
    if not isinstance(places, list | tuple) or not isinstance(marks, Mapping):
        return None
    if field not in LEARNED or not 1 <= len(places) <= MOST_PLACES:
        return None
    parsed = [place for place in map(_parsed_place, places) if place]
    if len(parsed) < len(places):
        return None
    numbers = {place.page for place in parsed}
    known = {number: _parsed_marks(marks.get(str(number))) for number in numbers}
    return _Position(parsed, known)


def _parsed_place(place: object) -> _Place | None:
    if not isinstance(place, Mapping):
        return None
    values: list[Any] = [place.get(name) for name in _Place._fields]
    *texts_and_counts, box = values
    page, kind, side, label, order, count = texts_and_counts
    if not all(type(number) is int for number in (page, order, count)):
        return None
    if not all(isinstance(text, str) for text in (kind, side, label)):
        return None
    if not 0 <= order < count or len(label) > _MOST_LABEL:
        return None
    if not isinstance(box, list | tuple) or len(box) not in (0, 3):
        return None
    if not all(type(each) in (int, float) for each in box):
        return None
    return _Place(page, kind, side, label, order, count, tuple(box))


def _parsed_marks(marks: object) -> frozenset[int]:
    if not isinstance(marks, list | tuple) or len(marks) > _MOST_MARKS:
        return frozenset()
    return frozenset(mark for mark in marks if type(mark) is int)
