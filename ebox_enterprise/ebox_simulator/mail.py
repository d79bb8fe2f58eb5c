# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What lies in a simulated mailbox, in no dialect.

These dataclasses are what the demo letters produce, what the store keeps and
what the dialects render. Times are timezone-aware datetimes in UTC, texts are
dictionaries from language (``nl``, ``fr``, ``de``) to text, money is Decimal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import TypeAlias

#: By language.
Text: TypeAlias = dict[str, str]
#: The partition that every box has (ebox-api d.4).
GENERAL = "GENERAL"
#: An object of JSON that is made to be sent.
JsonObject: TypeAlias = dict[str, object]


@dataclass(frozen=True)
class SimAttachment:
    """One file of a message. ``main`` means: reading it marks the message read."""

    attachment_id: str
    file_name: str
    media_type: str
    main: bool
    content: bytes
    title: Text | None = None
    signed: bool = False


@dataclass(frozen=True)
class StoredAttachment:
    """A file as the store lists it: everything of ``SimAttachment`` but its bytes.

    ``size`` is in bytes, ``sha256`` the hexadecimal digest of the stored bytes.
    """

    attachment_id: str
    file_name: str
    media_type: str
    main: bool
    size: int
    sha256: str
    title: Text | None = None
    signed: bool = False


@dataclass(frozen=True)
class SimPayment:
    """Structured payment data (ebox-api d.2.2): ``amount`` excludes ``vat_amount``."""

    payment_id: str
    amount: Decimal
    vat_amount: Decimal
    currency: str
    iban: str
    due_date: datetime
    bic: str | None = None
    reference: object = None


@dataclass(frozen=True)
class SimBusinessData:
    """One key with its values; every value is a text of its own (ebox-api d.2.2)."""

    key: str
    name: Text
    values: list[Text]
    description: Text | None = None


@dataclass(frozen=True)
class SimAction:
    """What a message asks to be done; ``due`` is a day (ISO), ``done`` a fact."""

    action_id: str
    parameter: str = ""
    due: str | None = None
    done: bool = False


@dataclass(frozen=True)
class SimMessage:
    """One message as the government holds it.

    ``registry`` names the message registry that holds it (``nsso`` or
    ``region``). ``body`` with ``body_main`` true is a main content of its own.
    ``received`` and ``expires`` are kept to the whole second, as the API prints
    them (ebox-api d.2.2). What the store hands out carries ``StoredAttachment``
    objects in ``attachments``: a list must not load the files.

    ``partition`` None means: as the box's rules say, when it is published. A message
    whose sender is the box's own number was sent from it. ``recipient`` None is the
    box itself.
    """

    message_id: str
    registry: str
    subject: Text
    received: datetime
    expires: datetime
    message_type_id: str
    sender_organization_id: str
    sender_application_id: str | None = None
    registered: bool = False
    read: bool = False
    visible: bool = True
    reply_authorized: bool = False
    attachments: Sequence[SimAttachment | StoredAttachment] = ()
    body: Text | None = None
    body_main: bool = False
    payment: SimPayment | None = None
    business_data: list[SimBusinessData] = field(default_factory=list)
    attention_of: dict[str, str] | None = None  # {"ssin": …, "name": …}
    original_message_id: str | None = None
    partition: str | None = None
    sender_partition: str | None = None
    recipient: str | None = None
    recipient_partition: str | None = None
    action: SimAction | None = None

    @property
    def stored(self) -> list[StoredAttachment]:
        """The files of a message that the store handed out."""
        return [file for file in self.attachments if isinstance(file, StoredAttachment)]


@dataclass(frozen=True)
class SimMessageType:
    """Reference data: a message type and how long its messages stay."""

    message_type_id: str
    name: Text
    validity_number: int
    validity_unit: str  # day, month or year
    description: Text | None = None


@dataclass(frozen=True)
class SimOrganization:
    """Reference data: a sender, by its CBE number (10 digits)."""

    organization_id: str
    short_name: Text
    long_name: Text
    contact: str | None = None


@dataclass(frozen=True)
class SimApplication:
    """Reference data: the application with which a sender publishes."""

    application_id: str
    name: Text
    contact: str | None = None


@dataclass(frozen=True)
class SimMessageAction:
    """Reference data: what a message can ask to be done, and where that is done.

    The link of a message is ``url`` with the message's own parameter behind it.
    """

    action_id: str
    name: Text
    url: Text


@dataclass(frozen=True)
class DemoMail:
    """A whole demo mailbox with the reference data that its messages use."""

    messages: list[SimMessage]
    message_types: list[SimMessageType]
    organizations: list[SimOrganization]
    applications: list[SimApplication]
