# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a letter asks to pay, with where each value was read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Generic, NamedTuple, Protocol, TypeAlias, TypeVar

#: As the field says.
Value: TypeAlias = "Decimal | date | str"
_Kind = TypeVar("_Kind", covariant=True)
#: The fields that are read, in the order in which people look at them.
FIELDS = (
    *("amount", "currency", "iban", "bic", "beneficiary", "communication", "due_date"),
)
DIRECTIONS = ("pay", "receive", "none", "unknown")
#: The codes of ``Payment.problem``, stable, with what they mean.
PROBLEMS = {
    "no_text": "no page has text: a scan; only a code in it could be read",
    "no_scanner": "codes were not looked for: zxing-cpp or pypdfium2 is missing",
    "not_pdf": "it does not begin as a PDF does",
    "encrypted": "a password is needed to open it",
    "damaged": "it, or a page of it, cannot be opened",
    "too_long": "it has more than allowed; the rest was not read",
    "too_large": "reading it takes too much memory; the rest was not read",
    "timeout": "the time was over; the rest was not read",
}


#: How the words of a reason stand to a value, stable, with what they mean.
RELATIONS = {
    "before": "before it",
    "after": "after it",
    "left": "at its left",
    "above": "above it",
    "right": "at its right",
    "sentence": "in its sentence",
    "previous": "in the sentence before",
    "under": "the heading it stands under",
    "sum": "the amounts above add up to it",
    "account": "an account number stands beside it",
    "reference": "a structured communication stands beside it",
    "first": "the first of several instalments",
    "repeated": "it stands in several places",
    "says": "what the letter says",
}


class Word(Protocol):
    """A word with its box, in points from the upper left corner."""

    @property
    def text(self) -> str: ...
    @property
    def x0(self) -> float: ...
    @property
    def top(self) -> float: ...
    @property
    def x1(self) -> float: ...
    @property
    def bottom(self) -> float: ...


class Page(Protocol):
    """A page as the reader of the letter's text hands it in."""

    @property
    def number(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def words(self) -> Sequence[Word]: ...


class ApiPayment(Protocol):
    """The payment data of the API, with VAT added (ebox-api d.2.2).

    Account, bank and reference are as the sender's program gave them.
    """

    @property
    def total(self) -> Decimal | None: ...
    @property
    def currency(self) -> str | None: ...
    @property
    def iban(self) -> str | None: ...
    @property
    def bic(self) -> str | None: ...
    @property
    def due_day(self) -> date | None: ...
    @property
    def reference(self) -> str | None: ...


class Evidence(NamedTuple):
    """Where a value was found: ``source`` is ``api``, ``qr`` or ``text``.

    ``page`` counts from 1, 0 for the API; ``text`` is one line for a person. ``why``
    are the strongest reasons, each a key of ``RELATIONS`` and the letter's own words.
    """

    source: str
    page: int
    text: str
    why: tuple[tuple[str, str], ...] = ()


class Instalment(NamedTuple):
    """What is to be paid until one day."""

    day: date
    amount: Decimal


@dataclass
class Payment:
    """A proposal for a person; nothing in it is certain but what people confirm.

    ``communication`` is ``+++ddd/dddd/ddddd+++``, an RF reference without spaces,
    or free text. A field on which sources disagree is in ``conflicts`` with all its
    values, the most trusted source first; it is empty unless the API gave it.
    ``instalments`` are those of a plan, of which the amount is the first. Unless
    ``direction`` is ``pay`` nothing is proposed. ``problem`` is None or a key of
    ``PROBLEMS``.
    """

    amount: Decimal | None = None
    currency: str | None = None
    iban: str | None = None
    bic: str | None = None
    beneficiary: str | None = None
    communication: str | None = None
    due_date: date | None = None
    direction: str = "unknown"
    sources: dict[str, str] = field(default_factory=dict)
    evidence: dict[str, list[Evidence]] = field(default_factory=dict)
    conflicts: dict[str, list[Value]] = field(default_factory=dict)
    instalments: list[Instalment] = field(default_factory=list)
    problem: str | None = None


@dataclass(frozen=True)
class Found(Generic[_Kind]):
    """One value of one field as one source says it."""

    value: _Kind
    evidence: Evidence
    score: float = 0.0
