# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Replies to messages that allow one: a tag of its own in v3 (ebox-api d.4, j.13).

Path and schema are not known; the refusals are those that publishing is documented
with, and the parts are named as there.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import uuid
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

from werkzeug.datastructures import FileStorage
from werkzeug.wrappers import Response

from . import errors
from .call import Call, wanted_message
from .mail import GENERAL, SimAttachment, SimMessage
from .mailbox import SqliteMail, UnknownBox

KEY = re.compile(r'"[!-~]{1,64}"')
MEDIA_TYPES = ("application/pdf", "text/plain", "text/csv", "text/xml")
DAYS = 180


def publish(call: Call) -> Response:
    """Not a consumer's: refused in the two languages of the interface."""
    raise errors.ApiError(
        400,
        "NOT_IMPLEMENTED",
        "badRequest",
        "Publishing is not simulated. La publication n'est pas simulée.",
    )


def reply(call: Call) -> Response:
    """An answer to a message; it goes to the partition from which that was sent."""
    original, key = wanted_message(call), call.request.headers.get("Idempotency-Key")
    if not original.reply_authorized:
        raise _refused("INVALID_INPUT", "This message cannot be answered.")
    sent = _sent(call)
    files = _files(call, sent)
    application = str(sent.get("senderApplicationId", ""))
    if key is not None and not _is_first(call, application, key):
        raise errors.ApiError(
            409, "CONFLICT", "resourceConflict", "This Idempotency-Key was used."
        )
    answer = SimMessage(
        message_id=str(uuid.uuid4()),
        registry=call.mount.registry,
        subject=sent["subject"],
        received=call.now.replace(microsecond=0),
        expires=call.now.replace(microsecond=0) + timedelta(days=DAYS),
        message_type_id=original.message_type_id,
        sender_organization_id=call.enterprise_number,
        sender_application_id=application or None,
        sender_partition=original.partition,
        recipient=original.sender_organization_id,
        recipient_partition=original.sender_partition,
        partition=original.partition,
        original_message_id=original.message_id,
        attachments=files,
    )
    call.mail.publish(call.enterprise_number, answer)
    _deliver(call, answer)
    body = {
        "messageId": answer.message_id,
        "expirationDate": call.dialect.moment(answer.expires),
    }
    return errors.json_response(body, 201)


def _deliver(call: Call, answer: SimMessage) -> None:
    """Into the authority's box, where it has one here."""
    arrived = replace(answer, partition=answer.recipient_partition or GENERAL)
    with suppress(UnknownBox):
        call.mail.publish(str(answer.recipient), arrived)


def _refused(code: str, detail: str) -> errors.ApiError:
    # problem+json has no place of its own for the code of publishing
    return errors.ApiError(400, code, "badRequest", detail, {"code": code})


def _sent(call: Call) -> dict[str, Any]:
    try:
        sent = json.loads(call.request.form["messageToPublish"])
    except (KeyError, ValueError):
        raise _refused("INVALID_INPUT", "messageToPublish is no JSON.") from None
    if not isinstance(sent, dict) or None in sent.values():
        raise _refused("INVALID_INPUT", "An object without nulls is expected.")
    sender = sent.get("sender", {}).get("enterpriseNumber", call.enterprise_number)
    if sender != call.enterprise_number:
        raise _refused("INVALID_SENDER", "The credentials do not match the payload.")
    if not isinstance(sent.get("subject"), dict) or len(sent["subject"]) != 1:
        raise _refused("INVALID_INPUT", "A subject in exactly one language.")
    return sent


def _files(call: Call, sent: dict[str, Any]) -> list[SimAttachment]:
    listed, parts = sent.get("attachments", []), call.request.files
    if {part.get("httpPartName") for part in listed} != set(parts):
        raise _refused("INVALID_INPUT", "The parts and the attachments differ.")
    if [part.get("isMainContent", False) for part in listed].count(True) != 1:
        raise _refused("INVALID_INPUT", "Exactly one main content is expected.")
    return [
        _file(position, part, parts[part["httpPartName"]])
        for position, part in enumerate(listed, start=1)
    ]


def _file(position: int, part: dict[str, Any], given: FileStorage) -> SimAttachment:
    content = given.read()
    if given.mimetype not in MEDIA_TYPES:
        raise _refused("INVALID_INPUT", "This media type is not listed.")
    digest = part.get("digest", {}).get("digestValue")
    own = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode()
    if digest is not None and digest.rstrip("=") != own.rstrip("="):
        raise _refused("DIGEST_DO_NOT_MATCH", "The digest is another one.")
    return SimAttachment(
        attachment_id=str(position),
        file_name=given.filename or f"file-{position}",
        media_type=given.mimetype,
        main=part.get("isMainContent", False),
        content=content,
    )


def _is_first(call: Call, application: str, key: str) -> bool:
    """Note the key of a reply; only the sender, its application and it count."""
    if not KEY.fullmatch(key):
        raise _refused("INVALID_INPUT", "Idempotency-Key is a quoted text.")
    if not isinstance(call.mail, SqliteMail):
        return True
    return call.mail.note_reply(call.enterprise_number, application, key)
