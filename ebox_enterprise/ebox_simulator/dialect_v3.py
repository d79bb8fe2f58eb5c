# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Message registry v3, as far as its differences are known (ebox-api d.4).

The official v3 file could not be had: where d.4 is silent this renderer keeps
the v2.1 name, so that a reader must be tolerant, not clairvoyant.
"""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit

from werkzeug.wrappers import Response

from .dialect import Dialect, Rendering, digest, kilobytes
from .errors import ApiError, problem_response
from .mail import (
    GENERAL,
    JsonObject,
    SimAction,
    SimMessage,
    SimPayment,
    StoredAttachment,
)
from .times import utc_text

_FLAGS = {"plain": ("readStatus", "visible"), "prefixed": ("isRead", "isVisible")}


class DialectV3(Dialect):
    """Belgif collections and problems, ``is`` before most booleans."""

    version = "3"
    reference_path = "refData"
    moment = staticmethod(utc_text)

    def page(
        self, items: list[JsonObject], total: int, page: int, size: int, url: str
    ) -> JsonObject:
        data: JsonObject = {
            "items": items,
            "total": total,
            "page": page,
            "pageSize": size,
        }
        if page * size < total:
            data["next"] = page_url(url, page + 1)
        return data

    def wrapped(self, items: list[JsonObject]) -> JsonObject:
        return {"items": items, "total": len(items)}

    def message(self, message: SimMessage, rendering: Rendering) -> JsonObject:
        read, visible = _FLAGS[rendering.v3_flags]
        data: JsonObject = {
            "messageId": message.message_id,
            "subject": message.subject,
            "receiptDate": self.moment(message.received),
            "expirationDate": self.moment(message.expires),
            read: message.read,
            visible: message.visible,
            "isRegisteredMail": message.registered,
            "messageTypeId": message.message_type_id,
            "sender": _sender(message, rendering),
            "recipient": _recipient(message, rendering),
            "attachments": self.wrapped(self.files(message, rendering)),
            "isReplyAuthorized": message.reply_authorized,
        }
        data.update(self._optional(message))
        return data

    def _optional(self, message: SimMessage) -> JsonObject:
        data: JsonObject = {}
        if message.body is not None:
            data["isBodyMainContent"] = message.body_main
        if message.original_message_id:
            data["originalMessageId"] = message.original_message_id
        if message.sender_application_id:
            data["senderApplicationId"] = message.sender_application_id
        if message.attention_of:
            data["forTheAttentionOf"] = _person(message.attention_of)
        if message.action:
            data["messageAction"] = _action(message.action)
        if message.payment:
            data["paymentData"] = self.payment(message.payment)
        if message.business_data:
            items = self.business_data(message.business_data)
            data["businessDataList"] = self.wrapped(items)
        return data

    def attachment(
        self, message_id: str, file: StoredAttachment, rendering: Rendering
    ) -> JsonObject:
        data: JsonObject = {
            "attachmentId": file.attachment_id,
            "fileName": file.file_name,
            "isMainContent": file.main,
            "mediaType": file.media_type,
            "size": kilobytes(file.size),
            "isAttachmentSigned": file.signed,
            "contentHref": rendering.content_href(message_id, file.attachment_id),
        }
        value = digest(file, rendering.digest_form)
        if value:
            data["digest"] = value
        if file.title:
            data["attachmentTitle"] = file.title
        return data

    def payment(self, payment: SimPayment) -> JsonObject:
        data = super().payment(payment)
        if payment.reference is not None:
            data["reference"] = payment.reference
        return data

    def error(self, error: ApiError) -> Response:
        return problem_response(error)


def page_url(url: str, page: int) -> str:
    """The URL of another page of the same list."""
    parts = urlsplit(url)
    query = {**dict(parse_qsl(parts.query)), "page": str(page)}
    return parts._replace(query=urlencode(query)).geturl()


def _sender(message: SimMessage, rendering: Rendering) -> JsonObject:
    sent = message.sender_organization_id == rendering.box
    partition = message.partition or GENERAL if sent else message.sender_partition
    return _place(message.sender_organization_id, partition)


def _recipient(message: SimMessage, rendering: Rendering) -> JsonObject:
    if message.recipient:
        return _place(message.recipient, message.recipient_partition)
    return _place(rendering.box, message.partition or GENERAL)


def _place(number: str, partition: str | None) -> JsonObject:
    data: JsonObject = {"eboxType": "enterprise", "enterpriseNumber": number}
    return {**data, "partition": partition} if partition else data


def _action(action: SimAction) -> JsonObject:
    data: JsonObject = {
        "messageActionId": action.action_id,
        "parameter": action.parameter,
        "isExecuted": action.done,
    }
    return {**data, "dueDate": action.due} if action.due else data


def _person(person: dict[str, str]) -> dict[str, str]:
    data = {"ssin": person.get("ssin"), "label": person.get("name")}
    return {key: value for key, value in data.items() if value}
