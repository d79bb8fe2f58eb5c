# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Message registry v2.1, fully specified by the official YAML (ebox-api d.2)."""

from __future__ import annotations

from werkzeug.wrappers import Response

from .dialect import Dialect, Rendering, digest, kilobytes
from .errors import ApiError, problem_response, status_message_response
from .mail import JsonObject, SimMessage, SimPayment, StoredAttachment
from .times import brussels_text


class DialectV2(Dialect):
    """Every list is ``{items, totalItems}``; errors are StatusMessage."""

    version = "2"
    reference_path = "referenceData"
    moment = staticmethod(brussels_text)

    def page(
        self, items: list[JsonObject], total: int, page: int, size: int, url: str
    ) -> JsonObject:
        return {"items": items, "totalItems": total}

    def wrapped(self, items: list[JsonObject]) -> JsonObject:
        return {"items": items, "totalItems": len(items)}

    def message(self, message: SimMessage, rendering: Rendering) -> JsonObject:
        data: JsonObject = {
            "messageId": message.message_id,
            "subject": message.subject,
            "receiptDate": self.moment(message.received),
            "expirationDate": self.moment(message.expires),
            "readStatus": message.read,
            "visible": message.visible,
            "registeredMail": message.registered,
            "messageTypeId": message.message_type_id,
            "senderOrganizationId": message.sender_organization_id,
            "attachments": self.wrapped(self.files(message, rendering)),
            "bodyMainContent": message.body is not None and message.body_main,
            "replyAuthorized": message.reply_authorized,
        }
        data.update(self._optional(message))
        return data

    def _optional(self, message: SimMessage) -> JsonObject:
        data: JsonObject = {}
        if message.original_message_id:
            data["originalMessageId"] = message.original_message_id
        if message.sender_application_id:
            data["senderApplicationId"] = message.sender_application_id
        if message.attention_of:
            data["forTheAttentionOf"] = _person(message.attention_of)
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
            "mainContent": file.main,
            "mediaType": file.media_type,
            "size": kilobytes(file.size),
            "attachmentSigned": file.signed,
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
            reference = payment.reference
            # The YAML types it as an object and leaves its fields open.
            if not isinstance(reference, dict):
                reference = {"reference": reference}
            data["reference"] = reference
        return data

    def error(self, error: ApiError) -> Response:
        if error.status == 403:  # undeclared in the YAML: the gateway answers
            return problem_response(error)
        return status_message_response(error)


def _person(person: dict[str, str]) -> dict[str, str]:
    data = {"type": "person"}
    if person.get("ssin"):
        data["id"] = person["ssin"]
    if person.get("name"):
        data["name"] = person["name"]
    return data
