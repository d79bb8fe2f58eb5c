# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""From the JSON of either dialect to dataclasses (ebox-api d.2.2, d.4).

Tolerant by duty: one odd field never costs a message, one odd message never
costs a page (scenarios 13, 21 to 27, 51, 52). No function here raises on what it
is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from . import fields
from .cbe import normalise_cbe
from .dates import (
    FIRST_DAY,
    brussels_day,
    is_plausible,
    parse_datetime,
    parse_day,
)
from .digests import decode_digest, is_sha256
from .fields import get
from .jsontext import JsonObject, storable
from .messages import (
    Addressee,
    Attachment,
    BadItem,
    BusinessData,
    Message,
    MessageAction,
    Summary,
    TranslatedText,
)
from .names import safe_name
from .payments import read_payment

_MAX_ATTACHMENTS = 1000
_MAX_BUSINESS_DATA = 1000


def _flag(data: JsonObject, name: str, default: bool, problems: list[str]) -> bool:
    value = get(data, name)
    if value is None:
        return default
    flag = fields.boolean(value)
    if flag is None:
        problems.append(f"{name} is neither true nor false")
    return default if flag is None else flag


def _time(data: JsonObject, name: str, problems: list[str]) -> datetime | None:
    value = get(data, name)
    moment = parse_datetime(value)
    # the end of the calendar is how registries write that a letter never expires
    never = name == "expiration_date" and moment and brussels_day(moment) >= FIRST_DAY
    if moment and (never or is_plausible(brussels_day(moment))):
        return moment
    problems.append(f"{name} is {'missing' if value is None else 'not a time'}")
    return None


def _message_type(data: JsonObject, problems: list[str]) -> str:
    found = fields.text(get(data, "message_type"), fields.MAX_ID) or ""
    if fields.fits_an_index(found):
        return found
    problems.append("message_type is too long")
    return ""


def _sender(data: JsonObject, problems: list[str]) -> tuple[str, bool]:
    value = get(data, "sender")
    sender = data.get("sender")
    if value is None and isinstance(sender, Mapping):
        # A person's national number (v3 ``ssin``) is not a sender id of ours.
        value = get(sender, "sender_number")
        if str(sender.get("eboxType", "")).lower() == "citizen":
            value = None
    number, valid = normalise_cbe(value)
    if not valid:
        problems.append("the sender has no valid enterprise number")
    return fields.text(number) or "", valid


def _partition(data: JsonObject) -> str | None:
    recipient = data.get("recipient")
    own = recipient if isinstance(recipient, Mapping) else {}
    return _partition_of(data) or _partition_of(own)


def _partition_of(holder: JsonObject) -> str | None:
    value = get(holder, "partition")
    if isinstance(value, Mapping):
        names = ("code", "id", "partitionId", "name")
        value = next((value[name] for name in names if value.get(name)), None)
    return fields.line(value, 200)


def _recipient(data: JsonObject) -> str:
    """The number of the company whose box it is for; empty where none is told."""
    recipient = data.get("recipient")
    if not isinstance(recipient, Mapping):
        return ""
    number, valid = normalise_cbe(get(recipient, "sender_number"))
    return str(number) if valid else ""


def _sender_partition(data: JsonObject) -> str | None:
    sender = data.get("sender")
    return _partition_of(sender) if isinstance(sender, Mapping) else None


def _action(data: JsonObject) -> MessageAction | None:
    given = get(data, "action")
    if isinstance(given, (list, Mapping)) and fields.items(given):
        given = fields.items(given)[0]  # of several the first, until we know more
    holder = given if isinstance(given, Mapping) else data
    action_id = fields.line(get(holder, "action_id"), 200)
    if not action_id:
        return None
    due = get(holder, "action_due")
    return MessageAction(
        action_id=action_id,
        parameter=fields.line(get(holder, "action_parameter"), 1000),
        due_day=parse_day(due),
        done=fields.boolean(get(holder, "action_done")),
    )


def _addressee(data: JsonObject) -> Addressee | None:
    person = get(data, "attention_of")
    if not isinstance(person, Mapping):
        return None
    ssin = fields.text(get(person, "person_number"), 64)
    name = fields.line(get(person, "person_name"), 400)
    return Addressee(ssin, name) if ssin or name else None


def _business_data(data: JsonObject, problems: list[str]) -> list[BusinessData]:
    result = []
    for item in fields.items(get(data, "business_data"))[:_MAX_BUSINESS_DATA]:
        item = item if isinstance(item, Mapping) else {}
        key = fields.text(item.get("key"), 400)
        if key is None:
            problems.append("business data without a key")
            continue
        values = (fields.translated(value, fields.text) for value in _values(item))
        result.append(
            BusinessData(
                key=key,
                name=fields.translated(item.get("name")),
                values=[value for value in values if value],
            )
        )
    return result


def _values(item: JsonObject) -> list[object]:
    values = item.get("values")
    return values[:_MAX_BUSINESS_DATA] if isinstance(values, list) else []


def _digest(value: object) -> tuple[bytes | None, str | None]:
    """(32 raw bytes, None) or (None, why it is not verifiable)."""
    if not isinstance(value, Mapping) or value.get("digestValue") is None:
        return None, "no digest given"
    if not is_sha256(value.get("digestMethod")):
        return None, "unknown digest method"
    digest = decode_digest(value.get("digestValue"))
    return digest, None if digest else "the digest is not a SHA-256"


def _media_type(value: object) -> str | None:
    kind = (fields.text(value, 200) or "").split(";")[0].strip().lower()
    return kind if kind.count("/") == 1 and kind.isascii() else None


def _attachment_id(data: JsonObject, position: int) -> tuple[str, str]:
    if found := fields.identifier(get(data, "attachment_id")):
        return found, "api"
    if found := fields.id_from_href(data.get("contentHref")):
        return found, "href"
    return f"position-{position}", "position"


def read_attachment(data: JsonObject, position: int = 1) -> Attachment:
    """One attachment; ``position`` counts from 1 within its message."""
    problems: list[str] = []
    remote_id, source = _attachment_id(data, position)
    if source != "api":
        problems.append(f"no attachment id, taken from {source}")
    digest, digest_problem = _digest(data.get("digest"))
    size = fields.number(data.get("size"))
    return Attachment(
        remote_id=remote_id,
        file_name=safe_name(data.get("fileName")),
        raw_file_name=fields.text(data.get("fileName"), 1000),
        title=fields.translated(data.get("attachmentTitle")),
        # fetching a main content cannot be undone: one that may be main is main
        main=_flag(data, "main", True, problems),
        media_type=_media_type(data.get("mediaType")),
        size_kb=size if size is not None and 0 <= size < 10**12 else None,
        digest=digest,
        digest_problem=digest_problem,
        signed=_flag(data, "signed", False, problems),
        content_href=fields.text(data.get("contentHref"), 2000),
        id_source=source,
        problems=problems,
    )


def _attachments(data: JsonObject, problems: list[str]) -> list[Attachment]:
    given = fields.items(data.get("attachments"))
    if len(given) > _MAX_ATTACHMENTS:
        problems.append(f"only the first {_MAX_ATTACHMENTS} attachments are read")
    result: dict[str, Attachment] = {}
    for position, item in enumerate(given[:_MAX_ATTACHMENTS], start=1):
        if not isinstance(item, Mapping):
            problems.append(f"attachment {position} is not an object")
            continue
        attachment = read_attachment(item, position)
        if attachment.remote_id in result:
            problems.append(f"attachment {position} repeats an id")
            first = result[attachment.remote_id]
            attachment = replace(first, main=first.main or attachment.main)
        result[attachment.remote_id] = attachment
    return list(result.values())


def _has_body(data: JsonObject, body_main: bool) -> bool | None:
    told = fields.boolean(get(data, "has_body"))
    return True if body_main else told


def read_message(data: object) -> Message | BadItem:
    """One message, or a :class:`BadItem` when it has no usable identifier.

    Only what is stored of it is read: read again, it is the same message.
    """
    raw = data = storable(data)
    if not isinstance(data, Mapping):
        return BadItem(None, raw, "not an object")
    given = get(data, "message_id")
    remote_id = fields.identifier(given)
    if remote_id is None:
        shown = fields.text(given, 100)
        return BadItem(shown, raw, f"messageId is {_what_is_wrong(given)}")
    problems: list[str] = []
    if get(data, "read") is None:
        problems.append("the read status is missing")
    sender_id, sender_valid = _sender(data, problems)
    body_main = _flag(data, "body_main", False, problems)
    return Message(
        remote_id=remote_id,
        subject=fields.translated(data.get("subject")),
        receipt_date=_time(data, "receipt_date", problems),
        expiration_date=_time(data, "expiration_date", problems),
        read=_flag(data, "read", False, problems),
        visible=_flag(data, "visible", True, problems),
        registered=_flag(data, "registered", False, problems),
        message_type_id=_message_type(data, problems),
        sender_id=sender_id,
        sender_valid=sender_valid,
        application_id=fields.text(get(data, "application"), 1024),
        attachments=_attachments(data, problems),
        body_main=body_main,
        has_body=_has_body(data, body_main),
        payment=read_payment(get(data, "payment")),
        business_data=_business_data(data, problems),
        attention_of=_addressee(data),
        reply_authorized=_flag(data, "reply", False, problems),
        original_message_id=fields.identifier(get(data, "original_message")),
        partition=_partition(data),
        sender_partition=_sender_partition(data),
        recipient_id=_recipient(data),
        action=_action(data),
        raw=data,
        problems=problems,
    )


def _what_is_wrong(value: object) -> str:
    if value is None or value == "":
        return "missing"
    if isinstance(value, str) and not fields.fits_an_index(value):
        return "too long"
    return "not usable as an identifier"


def read_items(data: object) -> list[Message | BadItem]:
    """The messages of a list answer: ``{items}`` or a plain list."""
    return [read_message(item) for item in fields.items(data)]


def read_total(data: object) -> int | None:
    """``totalItems`` (v2.1) or ``total`` (Belgif); None when absent or negative."""
    if not isinstance(data, Mapping):
        return None
    value = data.get("totalItems")
    return fields.count(data.get("total") if value is None else value)


def read_summary(data: object) -> Summary:
    """The counters of ``GET /ebox``."""
    data = data if isinstance(data, Mapping) else {}
    size = fields.number(data.get("eboxSize"))
    return Summary(
        messages=fields.count(data.get("numberOfMessages")),
        unread=fields.count(data.get("numberOfUnreadMessages")),
        last_receipt=parse_datetime(data.get("lastReceiptDate")),
        last_consultation=parse_datetime(data.get("lastConsultationDate")),
        size_kb=size if size is not None and size >= 0 else None,
    )


def read_body(data: object) -> TranslatedText:
    """The body of a message; untrusted text, perhaps HTML."""
    return fields.translated(data, fields.text)
