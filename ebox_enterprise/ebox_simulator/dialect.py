# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What both dialects of a message registry share, and their base class."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from werkzeug.wrappers import Response

from .errors import ApiError
from .mail import (
    JsonObject,
    SimApplication,
    SimBusinessData,
    SimMessage,
    SimMessageAction,
    SimMessageType,
    SimOrganization,
    SimPayment,
    StoredAttachment,
)
from .reference import Reference
from .store import BoxSummary


def _base64url(digest: bytes) -> str:
    return base64.urlsafe_b64encode(digest).decode()


# Forms met in the wild (ebox-api d.2.2, Digest, and test 22).
DIGEST_FORMS: dict[str, Callable[[bytes], str | None]] = {
    "base64url": lambda digest: _base64url(digest).rstrip("="),
    "base64url_padded": _base64url,
    "base64": lambda digest: base64.b64encode(digest).decode(),
    "hex": bytes.hex,
    "wrong": lambda digest: _base64url(bytes(b ^ 255 for b in digest)).rstrip("="),
    "absent": lambda digest: None,
}


@dataclass(frozen=True)
class Rendering:
    """Where the registry stands and how it prints what the official text leaves open.

    ``base`` is the registry's absolute URL, ``digest_form`` a key of
    ``DIGEST_FORMS``, ``v3_flags`` either ``plain`` (readStatus, visible) or
    ``prefixed`` (isRead, isVisible), ``box`` the number of the mailbox.
    """

    base: str
    digest_form: str = "base64url"
    v3_flags: str = "plain"
    box: str = ""

    def content_href(self, message_id: str, attachment_id: str) -> str:
        """Absolute URL of a file's bytes."""
        return (
            f"{self.base}/ebox/messages/{quote(message_id, safe='')}"
            f"/attachments/{quote(attachment_id, safe='')}/content"
        )


class Dialect:
    """Renderer of neutral mail into one version of the API."""

    version: str
    reference_path: str

    def summary(self, summary: BoxSummary) -> JsonObject:
        """Ebox (ebox-api d.2.2); sizes in kB of 1024 bytes."""
        data: JsonObject = {
            "numberOfMessages": summary.messages,
            "numberOfUnreadMessages": summary.unread,
            "eboxSize": kilobytes(summary.size),
        }
        if summary.last_received:
            data["lastReceiptDate"] = self.moment(summary.last_received)
        if summary.last_consulted:
            data["lastConsultationDate"] = self.moment(summary.last_consulted)
        return data

    def page(
        self, items: list[JsonObject], total: int, page: int, size: int, url: str
    ) -> JsonObject:
        """A list as a resource of its own."""
        raise NotImplementedError

    def message(self, message: SimMessage, rendering: Rendering) -> JsonObject:
        """Message, with the data of its files."""
        raise NotImplementedError

    def attachment(
        self, message_id: str, file: StoredAttachment, rendering: Rendering
    ) -> JsonObject:
        """Attachment."""
        raise NotImplementedError

    def wrapped(self, items: list[JsonObject]) -> JsonObject:
        """A list inside another resource."""
        raise NotImplementedError

    def payment(self, payment: SimPayment) -> JsonObject:
        """PaymentData; amounts are JSON numbers, as officially typed."""
        data: JsonObject = {
            "paymentDataId": payment.payment_id,
            "amount": float(payment.amount),
            "vatAmount": float(payment.vat_amount),
            "currency": payment.currency,
            "iban": payment.iban,
            "dueDate": self.moment(payment.due_date),
        }
        if payment.bic is not None:
            data["bic"] = payment.bic
        return data

    def reference(self, entry: Reference) -> JsonObject:
        """MessageType, SenderOrganization or SenderApplication.

        The lists of allowed senders and types are always empty at the NSSO
        (ebox-api d.2.2).
        """
        if isinstance(entry, SimMessageType):
            return _message_type(entry)
        if isinstance(entry, SimOrganization):
            return _organization(entry)
        if isinstance(entry, SimMessageAction):
            return {
                "messageActionId": entry.action_id,
                "messageActionName": entry.name,
                "messageActionUrl": entry.url,
            }
        return _application(entry)

    def error(self, error: ApiError) -> Response:
        """A refusal in this dialect's shape."""
        raise NotImplementedError

    def moment(self, moment: datetime) -> str:
        """A date-time as this dialect prints it."""
        raise NotImplementedError

    def files(self, message: SimMessage, rendering: Rendering) -> list[JsonObject]:
        """The attachments of a message."""
        return [
            self.attachment(message.message_id, file, rendering)
            for file in message.stored
        ]

    def business_data(self, items: Sequence[SimBusinessData]) -> list[JsonObject]:
        """BusinessData; every value is a text of its own."""
        return [
            {
                "key": item.key,
                "name": item.name,
                "values": item.values,
                **({"description": item.description} if item.description else {}),
            }
            for item in items
        ]


def kilobytes(size: int) -> float:
    """Bytes as kB of 1024 bytes, two decimals: a hint, as officially."""
    return round(size / 1024, 2)


def digest(file: StoredAttachment, form: str) -> JsonObject | None:
    """Digest of the stored bytes in a given form; None when it is left out."""
    value = DIGEST_FORMS[form](bytes.fromhex(file.sha256))
    return None if value is None else {"digestMethod": "sha_256", "digestValue": value}


def _message_type(entry: SimMessageType) -> JsonObject:
    data: JsonObject = {
        "messageTypeId": entry.message_type_id,
        "messageTypeName": entry.name,
        "validityPeriod": {
            "validityPeriodNumber": entry.validity_number,
            "validityPeriodUnit": entry.validity_unit,
        },
        "senderOrganizationIds": [],
        "senderApplicationIds": [],
    }
    if entry.description:
        data["messageTypeDescription"] = entry.description
    return data


def _organization(entry: SimOrganization) -> JsonObject:
    data: JsonObject = {
        "organizationId": entry.organization_id,
        "organizationShortName": entry.short_name,
        "organizationLongName": entry.long_name,
        "senderApplicationIds": [],
        "messageTypeIds": [],
    }
    if entry.contact:
        data["contactBusiness"] = entry.contact
    return data


def _application(entry: SimApplication) -> JsonObject:
    data: JsonObject = {
        "applicationId": entry.application_id,
        "applicationName": entry.name,
        "senderOrganizationIds": [],
        "messageTypeIds": [],
    }
    if entry.contact:
        data["contactBusiness"] = entry.contact
    return data
