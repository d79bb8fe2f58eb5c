# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the fields of one payment say of each other.

Each field is weighed by itself first. Where its likeliest value stands then speaks for
the values of the others: the amount of a payment mostly stands with its account, its
communication and its day. How sure the fields are says as well whether a letter asks to
pay.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

#: Whose values are weighed once more. A beneficiary stands in the letterhead as well.
FIELDS = ("amount", "iban", "communication", "due_date")
_LIKELY = 0.4  # from which probability on a value speaks for those of other fields
_SURE = (0.2, 0.5, 0.8)
_CHOSEN = 0.5
_MOST_SPOTS = 40  # of one value: who stands so often stands with everything
_Key = TypeVar("_Key")


class Spot(NamedTuple):
    """Where a value stands: its page, its statement, its line on the page."""

    page: int
    statement: int
    row: int


def likeliest(likely: Mapping[_Key, float]) -> _Key | None:
    """The value that speaks for those of other fields, if one is likely enough.

    :param likely: the values of one field with their probabilities
    """
    value = max(likely, key=likely.__getitem__, default=None)
    return None if value is None or likely[value] < _LIKELY else value


def beside(
    field: str, spots: Sequence[Spot], chosen: Mapping[str, Sequence[Spot]]
) -> set[str]:
    """How a value of a field stands to the likeliest ones of the others.

    :param spots: where the value stands
    :param chosen: by field, where its likeliest value stands
    """
    return {
        f"by {other}:{_nearest(spots, places)}"
        for other, places in chosen.items()
        if other != field
    }


def sureness(likely: Mapping[str, Iterable[float]]) -> Iterator[str]:
    """How sure the fields are, for the direction.

    :param likely: by field, the probabilities of its values
    """
    most = {field: max(likely[field], default=0.0) for field in FIELDS}
    for field, share in most.items():
        yield f"has:{field} sure:{sum(share >= step for step in _SURE)}"
    sure = [field for field, share in most.items() if share >= _CHOSEN]
    yield f"has:sure:{'+'.join(sure) or 'nothing'}"


def _nearest(spots: Sequence[Spot], others: Sequence[Spot]) -> str:
    pairs = (
        (one, other)
        for one in spots[:_MOST_SPOTS]
        for other in others[:_MOST_SPOTS]
        if one.page == other.page
    )
    near = min((_distance(one, other) for one, other in pairs), default=5)
    return ("with", "row", "next", "near", "page", "elsewhere")[near]


def _distance(one: Spot, other: Spot) -> int:
    steps = abs(one.statement - other.statement)
    if not steps:
        return 0
    if one.row == other.row:
        return 1
    return 2 if steps <= 1 else 3 if steps <= 3 else 4
