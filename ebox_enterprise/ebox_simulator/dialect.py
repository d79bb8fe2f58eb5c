"""What both dialects of a message registry share, and their base class."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from werkzeug.wrappers import Response

from .errors import ApiError
from .mail import SimBusinessData, SimMessage, SimPayment, StoredAttachment
from .reference import Reference
from .store import BoxSummary


def _base64url(digest: bytes) -> str:
    return base64.urlsafe_b64encode(digest).decode()


# Forms met in the wild (dossier d.2.2, Digest, and test 22).
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
    ``prefixed`` (isRead, isVisible).
    """

    base: str
    digest_form: str = "base64url"
    v3_flags: str = "plain"

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

    def summary(self, summary: BoxSummary) -> dict:
        """Ebox (dossier d.2.2); sizes in kB of 1024 bytes."""
        data: dict = {
            "numberOfMessages": summary.messages,
            "numberOfUnreadMessages": summary.unread,
            "eboxSize": kilobytes(summary.size),
        }
        if summary.last_received:
            data["lastReceiptDate"] = self.moment(summary.last_received)
        if summary.last_consulted:
            data["lastConsultationDate"] = self.moment(summary.last_consulted)
        return data

    def page(self, items: list[dict], total: int, page: int, size: int, url: str):
        """A list as a resource of its own."""
        raise NotImplementedError

    def message(self, message: SimMessage, rendering: Rendering) -> dict:
        """Message, with the data of its files."""
        raise NotImplementedError

    def attachment(
        self, message_id: str, file: StoredAttachment, rendering: Rendering
    ) -> dict:
        """Attachment."""
        raise NotImplementedError

    def wrapped(self, items: list[dict]) -> dict:
        """A list inside another resource."""
        raise NotImplementedError

    def payment(self, payment: SimPayment) -> dict:
        """PaymentData; amounts are JSON numbers, as officially typed."""
        data = {
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

    def reference(self, kind: str, entry: Reference) -> dict:
        """MessageType, SenderOrganization or SenderApplication.

        The lists of allowed senders and types are always empty at the NSSO
        (dossier d.2.2).
        """
        return _REFERENCE[kind](entry)

    def error(self, error: ApiError) -> Response:
        """A refusal in this dialect's shape."""
        raise NotImplementedError

    def moment(self, moment) -> str:
        """A date-time as this dialect prints it."""
        raise NotImplementedError

    def files(self, message: SimMessage, rendering: Rendering) -> list[dict]:
        """The attachments of a message."""
        return [
            self.attachment(message.message_id, file, rendering)
            for file in message.attachments
        ]

    def business_data(self, items: Sequence[SimBusinessData]) -> list[dict]:
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


def digest(file: StoredAttachment, form: str) -> dict | None:
    """Digest of the stored bytes in a given form; None when it is left out."""
    value = DIGEST_FORMS[form](bytes.fromhex(file.sha256))
    return value and {"digestMethod": "sha_256", "digestValue": value}


def _message_type(entry) -> dict:
    data = {
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


def _organization(entry) -> dict:
    data = {
        "organizationId": entry.organization_id,
        "organizationShortName": entry.short_name,
        "organizationLongName": entry.long_name,
        "senderApplicationIds": [],
        "messageTypeIds": [],
    }
    if entry.contact:
        data["contactBusiness"] = entry.contact
    return data


def _application(entry) -> dict:
    data = {
        "applicationId": entry.application_id,
        "applicationName": entry.name,
        "senderOrganizationIds": [],
        "messageTypeIds": [],
    }
    if entry.contact:
        data["contactBusiness"] = entry.contact
    return data


_REFERENCE = {
    "message_type": _message_type,
    "organization": _organization,
    "application": _application,
}
