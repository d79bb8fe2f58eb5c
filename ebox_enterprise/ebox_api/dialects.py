# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The two dialects of the message registry as data (ebox-api d.2 and d.4).

v2.1 is specified in full; of v3 only the listed differences are known, and the
rest is taken over from v2.1 until the official file can be read (ebox-api i.1).
Reading does not depend on the dialect: every field knows all its spellings.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from .errors import ConfigurationError

_QUERY = MappingProxyType(
    {
        "page": "page",
        "page_size": "pageSize",
        "received_after": "receivedAfter",
    }
)


@dataclass(frozen=True)
class Dialect:
    """Paths below a registry's base address, query names, names in what we send.

    Paths are ``str.format`` templates; what is put in must be escaped.
    """

    version: str
    reference_data: str
    summary: str | None = "/ebox"  # None: there is none, the list is its own counter
    messages: str = "/ebox/messages"
    message: str = "/ebox/messages/{message}"
    content: str = "/ebox/messages/{message}/attachments/{attachment}/content"
    body: str = "/ebox/messages/{message}/body"
    query: Mapping[str, str] = field(default_factory=lambda: _QUERY)
    patch_id: str = "messageId"
    patch_visible: str = "visible"
    max_page_size: int = 100

    def reference(self, kind: str) -> str:
        """Path template of one entry of reference data, such as ``messageTypes``."""
        return f"{self.reference_data}/{kind}/{{reference}}"


DIALECTS: Mapping[str, Dialect] = MappingProxyType(
    {
        "2": Dialect(version="2", reference_data="/referenceData"),
        "3": Dialect(version="3", reference_data="/refData", summary=None),
    }
)


def dialect_for(version: object) -> Dialect:
    """The dialect of a dotted version such as ``2``, ``2.1`` or ``3.5``.

    Raises :class:`ConfigurationError` for anything else (``1.6``): a version is
    never guessed (ebox-api d.3 ``apiSupportedVersion``).
    """
    match = re.fullmatch(
        r"[vV]?([0-9]{1,3})((?:\.[0-9]{1,5}){0,4})", str(version).strip()
    )
    dialect = DIALECTS.get(match.group(1)) if match else None
    if dialect is None:
        raise ConfigurationError(
            f"unknown version of the API: {str(version)[:40]}", field="api_version"
        )
    return dialect


FIELDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "message_id": ("messageId", "id"),
        "receipt_date": ("receiptDate",),
        "expiration_date": ("expirationDate",),
        "read": ("readStatus", "isRead", "isReadStatus", "read"),
        "visible": ("visible", "isVisible"),
        "registered": ("registeredMail", "isRegisteredMail"),
        "message_type": ("messageTypeId",),
        "application": ("senderApplicationId",),
        "original_message": ("originalMessageId",),
        "body_main": ("bodyMainContent", "isBodyMainContent"),
        "has_body": ("hasBody", "isBodyPresent"),
        "reply": ("replyAuthorized", "isReplyAuthorized"),
        "business_data": ("businessDataList", "businessData"),
        "attention_of": ("forTheAttentionOf",),
        "payment": ("paymentData",),
        "sender": ("senderOrganizationId",),
        "sender_number": ("enterpriseNumber", "eboxIdValue", "organizationId"),
        "person_number": ("ssin", "id"),
        "person_name": ("label", "name"),
        "partition": ("partition", "partitionId", "partitionName"),
        "action": ("messageAction", "action", "actions"),
        "action_id": ("messageActionId", "actionId"),
        "action_parameter": ("parameter", "messageActionParameter"),
        "action_due": ("dueDate", "actionDueDate"),
        "action_done": ("isExecuted", "isActionExecuted", "executed"),
        "attachment_id": ("attachmentId",),
        "main": ("mainContent", "isMainContent"),
        "signed": ("attachmentSigned", "isAttachmentSigned"),
    }
)
"""Our names of the fields that ``fields.get`` reads, with every spelling that is known.

What is read without it, since all spell it alike, is named in ``unknown``: else daily
use would tell of it as an unknown field.
"""
