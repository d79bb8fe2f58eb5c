# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the message registries ask of a store of mail.

The registries know this interface only, so that a mailbox made on the fly (tens
of thousands of messages that nobody wants in a file) can take the SQLite
store's place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from .mail import SimMessage, StoredAttachment


@dataclass(frozen=True)
class MessageQuery:
    """The list filters (ebox-api d.2.1), understood.

    Bounds are seconds since 1970 and half-open: ``from`` included, ``until``
    excluded. ``text`` is folded, ``language`` its ``qlang``.
    """

    page: int = 1
    page_size: int = 25
    received_from: int | None = None
    received_until: int | None = None
    expires_from: int | None = None
    expires_until: int | None = None
    read: bool | None = None
    visible: bool | None = None
    registered: bool | None = None
    message_type_id: str | None = None
    sender_organization_id: str | None = None
    sender_application_id: str | None = None
    text: str | None = None
    language: str = "nl"
    partition: str | None = None
    among: tuple[str, ...] | None = None  # the only partitions that may be seen
    sent_by: str | None = None  # what this number has sent is left out
    for_action: bool | None = None


@dataclass(frozen=True)
class BoxSummary:
    """Totals of one box at one registry; ``size`` in bytes."""

    messages: int
    unread: int
    hidden: int
    registered: int
    files: int
    bodies: int
    size: int
    last_received: datetime | None
    last_consulted: datetime | None


class MailStore(Protocol):
    """Boxes by CBE number and registry; ``now`` hides what has expired."""

    def publish(self, number: str, /, *messages: SimMessage) -> None:
        """Put messages into a box; ``ValueError`` where they are made on the fly."""

    def withdraw(self, number: str, registry: str, message_id: str, /) -> bool:
        """Take a message out of a box; False when it was not there."""

    def summary(
        self, enterprise_number: str, registry: str, now: datetime
    ) -> BoxSummary:
        """Totals, hidden messages included (ebox-api d.2.2, Ebox)."""

    def page(
        self, enterprise_number: str, registry: str, query: MessageQuery, now: datetime
    ) -> tuple[list[SimMessage], int]:
        """One page, newest first, and the number of all matches."""

    def message(
        self, enterprise_number: str, registry: str, message_id: str, now: datetime
    ) -> SimMessage | None:
        """One message with ``StoredAttachment`` files, or None."""

    def chunks(self, attachment: StoredAttachment) -> Iterator[bytes]:
        """The bytes of a file, a part at a time."""

    def consulted(
        self,
        enterprise_number: str,
        registry: str,
        message_id: str,
        now: datetime,
        *,
        main: bool,
    ) -> None:
        """A content was taken; ``main`` marks the message read."""

    def set_visible(
        self,
        enterprise_number: str,
        registry: str,
        changes: dict[str, bool],
        now: datetime,
    ) -> list[str]:
        """Hide or show, all or nothing; the ids that are not there."""
