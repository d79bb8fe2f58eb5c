"""From a message of the API to values of fields: the only place that knows both.

Times become naive UTC as Odoo stores them; days are those of Brussels, since a
letter received at 23:30 UTC is of the next day for its reader.
"""

from datetime import datetime, timezone
from zoneinfo import ZoneInfo

BRUSSELS = ZoneInfo("Europe/Brussels")
FALLBACK = ("nl", "fr", "de")
# the last day of all would overflow when it is shown in a zone east of here
LAST = datetime(9999, 12, 30, tzinfo=timezone.utc)


def naive_utc(moment):
    """An aware datetime as Odoo stores it; False for None."""
    if not moment:
        return False
    return (
        min(moment, LAST).astimezone(timezone.utc).replace(tzinfo=None, microsecond=0)
    )


def aware_utc(moment):
    """A datetime as Odoo stores it, with its zone."""
    return moment.replace(tzinfo=timezone.utc)


def brussels_day(moment):
    """The day in Brussels of an aware datetime; False for None."""
    if not moment:
        return False
    return min(moment, LAST).astimezone(BRUSSELS).date()


def subject(message):
    """The fallback of a subject: nl, fr, de, else the type (scenario 12)."""
    return (
        message.subject.pick(*FALLBACK) or message.message_type_id or message.remote_id
    )


def document_values(message):
    """What a message says once and for all; relations are added by the caller."""
    return {
        "remote_id": message.remote_id,
        "name": subject(message),
        "receipt_date": naive_utc(message.receipt_date),
        "receipt_day": brussels_day(message.receipt_date),
        "registered": message.registered,
        "application_id": message.application_id,
        "original_message_id": message.original_message_id,
        "attention_name": message.attention_of.name if message.attention_of else False,
        "reply_authorized": message.reply_authorized,
        "body_main": _has_main_body(message),
        "business_data": business_data(message),
        "raw_json": message.raw,
        **changing_values(message),
    }


def changing_values(message):
    """What can change at the source later on."""
    return {
        "expiration_date": naive_utc(message.expiration_date),
        "expiration_day": brussels_day(message.expiration_date),
        "read_at_source": message.read,
        "visible_at_source": message.visible,
    }


def files_values(message, *, withheld):
    """The values of the files, whose contents are still to come.

    An id that stands twice names one file, since it can be asked only once.
    """
    files = {attachment.remote_id: attachment for attachment in message.attachments}
    return [_file_values(file, withheld=withheld) for file in files.values()]


def _file_values(attachment, *, withheld):
    digest = attachment.digest
    return {
        "remote_id": attachment.remote_id,
        "name": attachment.file_name,
        "title": attachment.title.pick(*FALLBACK) or False,
        "media_type": attachment.media_type or False,
        "main_content": attachment.main,
        "declared_size": float(attachment.size_kb or 0),
        "digest": digest.hex() if digest else False,
        "digest_problem": attachment.digest_problem or False,
        "signed": attachment.signed,
        "state": "withheld" if withheld and attachment.main else "pending",
    }


def business_data(message):
    """Key, label and values as plain data; every value on its own (scenario 27)."""
    return [
        {
            "key": data.key,
            "name": data.name.as_dict(),
            "values": [value.as_dict() for value in data.values],
        }
        for data in message.business_data
    ]


def body_state(message, *, withheld):
    """Whether a text of its own is to be fetched, and may be."""
    if message.has_body is False:
        return "none"
    return "withheld" if withheld and _has_main_body(message) else "pending"


def _has_main_body(message):
    # Fetching cannot be undone: where the flag is missing, the text may be main.
    told = any(key in message.raw for key in ("bodyMainContent", "isBodyMainContent"))
    return message.body_main or not told
