# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Neutral dataclasses to JSON and back, for the state file and the control plane."""

from __future__ import annotations

import base64
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from decimal import Decimal
from itertools import chain
from typing import Any

from .mail import (
    JsonObject,
    SimAction,
    SimAttachment,
    SimBusinessData,
    SimMessage,
    SimPayment,
    StoredAttachment,
    Text,
)

LANGUAGES = ("nl", "fr", "de")
_PLAIN = (
    "message_id",
    "registry",
    "subject",
    "message_type_id",
    "sender_organization_id",
    "sender_application_id",
    "registered",
    "read",
    "visible",
    "reply_authorized",
    "body",
    "body_main",
    "attention_of",
    "original_message_id",
    "partition",
    "sender_partition",
    "recipient",
    "recipient_partition",
)


def message_to_dict(message: SimMessage) -> JsonObject:
    """JSON-ready dictionary of a message; attachments without their bytes."""
    data = {name: getattr(message, name) for name in _PLAIN}
    data["received"] = message.received.isoformat()
    data["expires"] = message.expires.isoformat()
    data["action"] = message.action and asdict(message.action)
    data["payment"] = message.payment and _payment_to_dict(message.payment)
    data["business_data"] = [asdict(item) for item in message.business_data]
    data["attachments"] = [_attachment_to_dict(a) for a in message.attachments]
    return data


def message_from_dict(data: Mapping[str, Any]) -> SimMessage:
    """The inverse; an attachment has ``content`` as Base64, or ``sha256``.

    Raises ``KeyError``, ``TypeError`` or ``ValueError`` when a field is missing,
    unknown or of the wrong kind.
    """
    data = dict(data)
    payment = data.pop("payment", None)
    action = data.pop("action", None)
    return SimMessage(
        received=_moment(data.pop("received")),
        expires=_moment(data.pop("expires")),
        payment=payment and _payment_from_dict(payment),
        action=action and SimAction(**action),
        business_data=[SimBusinessData(**i) for i in data.pop("business_data", [])],
        attachments=[_attachment_from_dict(a) for a in data.pop("attachments", [])],
        **data,
    )


def _attachment_to_dict(attachment: SimAttachment | StoredAttachment) -> JsonObject:
    data = {
        name: getattr(attachment, name)
        for name in ("attachment_id", "file_name", "media_type", "main", "signed")
    }
    data["title"] = attachment.title
    if isinstance(attachment, StoredAttachment):
        data.update(size=attachment.size, sha256=attachment.sha256)
    else:
        data["content"] = base64.b64encode(attachment.content).decode()
    return data


def _attachment_from_dict(data: dict[str, Any]) -> SimAttachment | StoredAttachment:
    if "sha256" in data:
        return StoredAttachment(**data)
    content = base64.b64decode(data["content"], validate=True)
    return SimAttachment(**{**data, "content": content})


def _payment_to_dict(payment: SimPayment) -> JsonObject:
    return {
        **asdict(payment),
        "amount": str(payment.amount),
        "vat_amount": str(payment.vat_amount),
        "due_date": payment.due_date.isoformat(),
    }


def _payment_from_dict(data: dict[str, Any]) -> SimPayment:
    return SimPayment(
        **{
            **data,
            "amount": _amount(data["amount"]),
            "vat_amount": _amount(data["vat_amount"]),
            "due_date": _moment(data["due_date"]),
        }
    )


def _amount(value: object) -> Decimal:
    try:
        return Decimal(str(value))
    except ArithmeticError:
        raise ValueError(f"{value!r} is no amount.") from None


def _moment(text: object) -> datetime:
    """ISO 8601; Python 3.10 itself does not read the ``Z``."""
    if not isinstance(text, str):
        raise TypeError(f"{text!r} is no moment as text.")
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def fold(text: str) -> str:
    """Text without case and accents, as the ``q`` filter compares (ebox-api d.1)."""
    plain = chain.from_iterable(unicodedata.normalize("NFKD", sign) for sign in text)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def search_texts(*texts: Text | str | None) -> dict[str, str]:
    """Folded text per language; a plain string counts in every language."""
    return {
        language: "\n".join(
            fold(text if isinstance(text, str) else text.get(language, ""))
            for text in texts
            if text
        )
        for language in LANGUAGES
    }


def message_search(message: SimMessage) -> dict[str, str]:
    """What ``q`` looks through in the message itself (ebox-api d.1)."""
    values = [value for item in message.business_data for value in item.values]
    person = (message.attention_of or {}).values()
    return search_texts(message.subject, *values, *person)
