# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a letter consists of, before it is drawn or put in a message."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from ..mail import Text
from .numbers import structured_communication


@dataclass(frozen=True)
class Sender:
    """A demo institution: its name, its look, its account.

    ``look`` is one of ``federal``, ``band``, ``side``, ``town``; ``colour`` and
    ``accent`` are hexadecimal colours; ``emblem`` names a drawing.
    """

    key: str
    organization_id: str
    short: Text
    long: Text
    unit: Text
    address: str
    colour: str
    accent: str
    emblem: str
    look: str
    iban: str
    beneficiary: str
    application: str
    bic: str = "DEMOBEB0"  # a zero in this place marks a test BIC (ISO 9362)


@dataclass(frozen=True)
class Demand:
    """What a letter asks to pay. ``amount`` includes ``vat``; ``ogm``: 12 digits."""

    amount: Decimal
    iban: str
    bic: str
    beneficiary: str
    ogm: str
    due: date
    vat: Decimal = Decimal("0.00")


@dataclass(frozen=True)
class Recipient:
    """The company that the letter is addressed to; ``number``: 10 digits."""

    name: str
    number: str
    address: tuple[str, ...] = ("Voorbeeldstraat 1", "9999 Voorbeeldegem")


@dataclass(frozen=True)
class Block:
    """One piece of a letter's text (see ``markup``).

    ``kind``: ``text``, ``heading``, ``bullet``, ``note``, ``table``, ``pay``,
    ``break`` or ``sign``; ``rows`` only for tables (the first is the header).
    """

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Letter:
    """Everything that the drawing code needs for one letter."""

    sender: Sender
    recipient: Recipient
    language: str
    day: date
    reference: str
    subject: str
    blocks: list[Block]
    demand: Demand | None = None
    qr: bool = False
    slip: bool = False
    registered: bool = False
    confidential: bool = False
    attention: str | None = None
    facts: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Annex:
    """A further file of a message."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True)
class Draft:
    """What an archetype decides for one message; ``values`` fill its text."""

    values: dict[str, str] = field(default_factory=dict)
    demand: Demand | None = None
    action_day: date | None = None
    facts: list[tuple[str, str]] = field(default_factory=list)
    annexes: list[Annex] = field(default_factory=list)
    attention: dict[str, str] | None = None


@dataclass(frozen=True)
class Case:
    """The circumstances in which an archetype makes its draft.

    ``day``: date of the letter in Belgium; ``plan``: those of all archetypes.
    ``shared(name)`` gives letters of one matter the same random numbers.
    """

    seed: int
    rng: Random
    sender: Sender
    recipient: Recipient
    language: str
    day: date
    reference: str
    plan: dict[str, date]

    def shared(self, name: str) -> Random:
        """Random numbers that every letter of the matter ``name`` sees alike."""
        return Random(f"{self.seed}/{name}")

    def money(self, low: int, high: int) -> Decimal:
        """A random amount between two whole euros."""
        return Decimal(self.rng.randint(low * 100, high * 100)) / 100

    def demand(
        self, amount: Decimal, days: int, vat: Decimal = Decimal("0.00")
    ) -> Demand:
        """To pay within so many days to the sender, with a new communication."""
        return Demand(
            amount=amount,
            iban=self.sender.iban,
            bic=self.sender.bic,
            beneficiary=self.sender.beneficiary,
            ogm=structured_communication(self.rng.randint(10**7, 10**10 - 1)),
            due=self.day + timedelta(days=days),
            vat=vat,
        )


@dataclass(frozen=True)
class Archetype:
    """One kind of message. ``age`` and ``expires_in`` are ranges in days.

    With ``expires_in`` the receipt follows from the type's validity, else the
    expiry does. ``body``: ``""`` for a letter, ``html`` or ``text`` for a message
    without one. ``business``: keys of its business data, separated by spaces.
    """

    key: str
    sender: str
    message_type: str
    language: str
    build: Callable[[Case], Draft]
    age: tuple[int, int] = (1, 28)
    expires_in: tuple[int, int] | None = None
    text: str = ""
    file_name: str = ""
    business: str = ""
    body: str = ""
    read: bool = False
    visible: bool = True
    registered: bool = False
    reply: bool = False
    qr: bool = False
    slip: bool = False
    payment_data: str = ""
