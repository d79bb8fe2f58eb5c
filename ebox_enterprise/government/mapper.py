# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""From a message of the API to values of fields: the only place that knows both.

What a message has is read in ``ebox_api.reader``; a new field comes from there.
"""

import hashlib
import json
from datetime import date

from ..ebox_api import is_plausible
from ..ebox_api.dialects import FIELDS
from ..lib import clock
from ..lib.national_number import digits_of, hide_number, mask

FALLBACK = ("nl", "fr", "de")
#: What can change of a message that its sender has not changed.
FLAGS = {*FIELDS["read"], *FIELDS["visible"], *FIELDS["partition"], "recipient"}
CONFIDENTIAL = "CONFIDENTIAL"
DUE = "FOR_ACTION_DUE_DATE"
NO = {"", "false", "0", "no", "nee", "non", "nein"}
PERSON_KEYS = ("SSIN", "INSZ", "NISS")  # parts of keys that hold a national number


def subject(message):
    """The fallback of a subject: nl, fr, de, else the type (scenario 12)."""
    text = message.subject.pick(*FALLBACK)
    text = text or message.message_type_id or message.remote_id
    return hide_number(text, person_number(message))


def subjects(message):
    """The subject by language, the addressee's national number hidden."""
    number = person_number(message)
    texts = message.subject.as_dict()
    return {language: hide_number(text, number) for language, text in texts.items()}


def person_number(message):
    """The digits of the addressee's national number; an empty string for none."""
    return digits_of(message.attention_of and message.attention_of.ssin)


def document_values(message):
    """What a new message says; relations are added by the caller."""
    return {
        "remote_id": message.remote_id,
        "receipt_date": clock.naive_utc(message.receipt_date),
        "receipt_day": clock.brussels_day(message.receipt_date),
        **described_values(message),
        **changing_values(message),
    }


def described_values(message):
    """What only a sender who publishes a message again can change.

    The receipt date is not part of it: it has legal effect and is kept.
    """
    return {
        "name": subject(message),
        "registered": message.registered,
        "application_id": message.application_id or False,
        "original_message_id": message.original_message_id or False,
        "attention_name": (message.attention_of and message.attention_of.name) or False,
        "attention_number": person_number(message) or False,
        "reply_authorized": message.reply_authorized,
        "body_main": _has_main_body(message),
        "sender_partition": message.sender_partition or False,
        **action_values(message.action),
        "business_data": business_data(message),
        "raw_json": message.raw,
        "source_hash": source_hash(message.raw),
    }


def action_values(action):
    """What a message asks to be done; empty values where it asks nothing.

    :param action: ``ebox_api.MessageAction`` or None
    """
    return {
        "asked_action": bool(action) and action.action_id,
        "asked_parameter": (action and action.parameter) or False,
        "asked_day": (action and action.due_day) or False,
        "asked_done": bool(action and action.done),
    }


def source_hash(raw):
    """Tells whether a message is the same but for its flags and its partition."""
    lasting = {key: value for key, value in raw.items() if key not in FLAGS}
    text = json.dumps(lasting, sort_keys=True, ensure_ascii=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def changing_values(message):
    """What can change at the source later on."""
    return {
        "expiration_date": clock.naive_utc(message.expiration_date),
        "expiration_day": clock.brussels_day(message.expiration_date),
        "read_at_source": message.read,
        "visible_at_source": message.visible,
    }


def files_values(message, *, withheld):
    """The values of the files, whose contents are still to come.

    An id that stands twice names one file, since it can be asked only once.
    """
    files = {attachment.remote_id: attachment for attachment in message.attachments}
    number = person_number(message)
    return [_file_values(file, number, withheld=withheld) for file in files.values()]


def _file_values(attachment, number, *, withheld):
    digest = attachment.digest
    return {
        "remote_id": attachment.remote_id,
        "name": hide_number(attachment.file_name, number),
        "title": hide_number(attachment.title.pick(*FALLBACK), number) or False,
        "media_type": attachment.media_type or False,
        "main_content": attachment.main,
        "declared_size": float(attachment.size_kb or 0),
        "digest": digest.hex() if digest else False,
        "digest_problem": attachment.digest_problem or False,
        "signed": attachment.signed,
        "state": "withheld" if withheld and attachment.main else "pending",
    }


def business_data(message):
    """Key, label and values as plain data; every value on its own (scenario 27).

    National numbers are hidden: the addressee's anywhere, and what a key says is one.
    """
    number = person_number(message)
    return [
        {
            "key": data.key,
            "name": data.name.as_dict(),
            "values": [_shown(data.key, value, number) for value in data.values],
        }
        for data in message.business_data
    ]


def _shown(key, value, number):
    texts = value.as_dict()
    if any(part in key.upper() for part in PERSON_KEYS):
        return {language: mask(text) or text for language, text in texts.items()}
    return {language: hide_number(text, number) for language, text in texts.items()}


def is_marked_confidential(data):
    """Whether business data say so; whatever is not a plain 'no' counts as yes.

    :param data: as ``business_data`` gives it
    """
    return any(text.strip().lower() not in NO for text in _texts_of(data, CONFIDENTIAL))


def due_day(data):
    """The day by which the sender wants something done, or None (ebox-api g.2)."""
    for text in _texts_of(data, DUE):
        try:
            day = date.fromisoformat(text.strip()[:10])
        except ValueError:
            continue
        if is_plausible(day):
            return day
    return None


def _texts_of(data, key):
    for entry in data or []:
        if entry["key"].upper() == key:
            for value in entry["values"]:
                yield from value.values()


def body_state(message, *, policy):
    """Whether a text of its own is to be fetched, and may be."""
    if message.has_body is False:
        return "none"
    withheld = holds_text_back(policy, _has_main_body(message))
    return "withheld" if withheld else "pending"


def holds_text_back(policy, main):
    """Whether a text waits for a person: with 'metadata' no text is asked for."""
    return policy == "metadata" or (main and policy != "automatic")


def _has_main_body(message):
    # Fetching cannot be undone: where the flag is missing, the text may be main.
    told = any(key in message.raw for key in FIELDS["body_main"])
    return message.body_main or not told
