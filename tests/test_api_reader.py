# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Both dialects, and whatever else a registry may send, become the same messages."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from api_support import SHA, V2, V3

from ebox_api import (
    BadItem,
    Message,
    TranslatedText,
    normalise_cbe,
    read_body,
    read_items,
    read_message,
    read_summary,
)
from ebox_api.errors import UnexpectedAnswer
from ebox_api.jsontext import loads, storable
from ebox_api.reader import read_total


def without_raw(message: Message) -> dict:
    return {name: value for name, value in vars(message).items() if name != "raw"}


def read(**changes) -> Message:
    message = read_message({**V2, **changes})
    assert isinstance(message, Message)
    return message


def test_both_dialects_give_the_same_message():
    assert without_raw(read_message(V2)) == without_raw(read_message(V3))


def test_every_field_is_read():
    message = read()
    assert message.problems == []
    assert message.receipt_date == datetime(
        2026, 3, 29, 0, 59, 59, 123000, tzinfo=timezone.utc
    )
    assert message.expiration_date.year == 9999
    assert (message.read, message.visible, message.registered) == (True, False, True)
    assert (message.sender_id, message.sender_valid) == ("0566988259", True)
    assert message.business_data[0].values == [
        TranslatedText(nl="a"),
        TranslatedText(fr="b"),
    ]
    assert message.attention_of.ssin == "85073003328"
    (attachment,) = message.attachments
    assert attachment.main and attachment.signed and len(attachment.digest) == 32
    assert attachment.size_kb == Decimal("12.5")


def test_a_repr_shows_no_national_number():
    message = read(
        businessDataList=[{"key": "SPINDBESSIN", "values": [{"nl": "85073003328"}]}]
    )
    bad = read_message({"forTheAttentionOf": {"id": "85073003328"}})
    assert "85073003328" not in repr(message) + repr(bad) + str(message.attention_of)


@pytest.mark.parametrize(
    "subject", [{}, None, [], "", {"nl": "  "}, {"nl": None}, 7.5j]
)
def test_a_message_without_subject_is_usable(subject):
    message = read(subject=subject)
    assert not message.subject and message.subject.pick("de") is None


def test_languages_fall_back():
    german = TranslatedText(de="Mahnung")
    assert german.pick("nl_BE", "fr") == "Mahnung"
    assert TranslatedText(nl="N", fr="F", de="D").pick("de_DE", "fr") == "D"
    assert TranslatedText(fr="F", de="D").pick("en") == "F"
    assert german.as_dict() == {"de": "Mahnung"} and not TranslatedText()


@pytest.mark.parametrize("attachments", [None, {}, {"items": None}, [], "x", 5])
def test_missing_attachments_are_none(attachments):
    assert read(attachments=attachments).attachments == []


@pytest.mark.parametrize(
    ("total", "expected"),
    [(3, 3), (0, 0), (-2147483648, None), (None, None), ("7", 7), (True, None)],
)
def test_totals_that_cannot_be_are_unknown(total, expected):
    assert read_total({"items": [], "totalItems": total}) == expected
    assert read_total({"total": total}) == expected
    assert read_total([]) is None


def test_items_may_be_null_or_bare():
    assert read_items({"items": None}) == []
    assert len(read_items([V2, 5])) == 2


@pytest.mark.parametrize(
    "message_id",
    [
        None,
        "",
        " ",
        ".",
        "..",
        True,
        1.5,
        [],
        {},
        "a\nb",
        "a\x00",
        "x" * 1025,
        "\ud800",
    ],
)
def test_a_message_without_usable_id_is_set_aside(message_id):
    item = read_message({**V2, "messageId": message_id})
    assert isinstance(item, BadItem) and "messageId" in item.problem
    json.dumps(item.raw).encode()


@pytest.mark.parametrize("message_id", ["../../referenceData", "a/b?x=1#y", "😀", 12])
def test_odd_ids_are_kept_exactly(message_id):
    assert read(messageId=message_id).remote_id == str(message_id)


def test_an_attachment_without_id_takes_it_from_the_address_or_its_position():
    message = read(
        attachments=[
            {
                "fileName": "a",
                "contentHref": "/ebox/messages/m/attachments/a%2F1/content",
            },
            {"fileName": "b", "contentHref": "https://host/x/../content"},
            {"fileName": "c", "contentHref": "http://[broken"},
            "not an object",
        ]
    )
    ids = [item.remote_id for item in message.attachments]
    assert ids == ["a/1", "position-2", "position-3"]
    assert [item.id_source for item in message.attachments][0] == "href"
    assert all(item.digest_problem == "no digest given" for item in message.attachments)
    assert message.problems


def test_a_repeated_attachment_id_counts_once():
    item = {"attachmentId": "a", "fileName": "a.pdf"}
    message = read(attachments=[item, item])
    assert len(message.attachments) == 1 and "repeats" in message.problems[0]


@pytest.mark.parametrize(
    ("digest", "problem"),
    [
        ({"digestMethod": "md5", "digestValue": SHA}, "unknown digest method"),
        ({"digestValue": SHA}, "unknown digest method"),
        ({"digestMethod": "SHA-256", "digestValue": "short"}, "not a SHA-256"),
        (None, "no digest given"),
        ("x", "no digest given"),
    ],
)
def test_a_digest_that_cannot_be_verified_says_why(digest, problem):
    (attachment,) = read(attachments=[{"digest": digest}]).attachments
    assert attachment.digest is None and problem in attachment.digest_problem


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("image/jpeg", "image/jpeg"),
        ("Application/OCTET-stream; x=1", "application/octet-stream"),
        (None, None),
        ("pdf", None),
        (5, None),
    ],
)
def test_any_media_type_is_kept_as_a_hint(given, expected):
    (attachment,) = read(attachments=[{"mediaType": given}]).attachments
    assert attachment.media_type == expected


@pytest.mark.parametrize("when", ["2099-01-01T00:00:00Z", "1970-01-01T00:00:00Z"])
def test_odd_receipt_dates_are_kept(when):
    assert read(receiptDate=when).receipt_date.isoformat().startswith(when[:10])


@pytest.mark.parametrize("when", [None, "soon", 5, {}, "2026-13-01T00:00:00Z"])
def test_a_message_without_readable_date_is_usable(when):
    message = read(receiptDate=when)
    assert message.receipt_date is None and "receipt_date" in message.problems[0]


def test_a_person_as_sender_is_not_stored():
    message = read(
        senderOrganizationId=None,
        sender={"eboxType": "citizen", "ssin": "85073003328"},
    )
    assert (message.sender_id, message.sender_valid) == ("", False)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("0566988259", ("0566988259", True)),
        ("BE 0566.988.259", ("0566988259", True)),
        (566988259, ("0566988259", True)),
        ("0566988258", ("0566988258", False)),
        ("2566988259", ("2566988259", False)),
        ("unknown", ("unknown", False)),
        (None, ("", False)),
        ("٠٥٦٦٩٨٨٢٥٩", ("٠٥٦٦٩٨٨٢٥٩", False)),
    ],
)
def test_enterprise_numbers(given, expected):
    assert normalise_cbe(given) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [("true", True), ("0", False), (1, True), ("UNREAD", False), ("read", True)],
)
def test_flags_in_other_spellings(value, expected):
    assert read(readStatus=value).read is expected


@pytest.mark.parametrize("value", ["maybe", 7, [], {}])
def test_a_flag_that_is_none_keeps_its_default(value):
    message = read(visible=value, registeredMail=value)
    assert message.visible is True and message.registered is False
    assert len(message.problems) == 2


def test_partitions():
    assert read().partition is None
    assert read(partition="GENERAL").partition == "GENERAL"
    assert read(recipient={"partition": {"code": "HR"}}).partition == "HR"


def test_text_that_no_database_takes_is_made_storable():
    message = read(subject={"nl": "a\x00b\ud83d"}, extra={"k\x00": "\ud800"})
    assert message.subject.nl == "a\ufffdb\ufffd"
    json.dumps(message.raw, ensure_ascii=False).encode()


def test_a_subject_is_one_line_that_reads_in_one_direction():
    subject = {"nl": "Van: RSZ\r\nBcc: x@example.org", "fr": "fac\u202efdp.exe\u202c"}
    message = read(subject=subject)
    assert message.subject.nl == "Van: RSZ Bcc: x@example.org"
    assert message.subject.fr == "facfdp.exe"
    assert message.raw["subject"] == subject
    assert read_body({"nl": "a\nb"}).nl == "a\nb"


def test_a_body_may_be_empty():
    assert not read_body({}) and read_body({"fr": "<p>x</p>"}).fr == "<p>x</p>"


def test_summary_reads_what_is_there():
    summary = read_summary({"numberOfMessages": 3, "eboxSize": Decimal("1.5")})
    assert (summary.messages, summary.unread) == (3, None)
    assert summary.size_kb == Decimal("1.5")


def test_duplicate_keys_and_unknown_fields_do_no_harm():
    data = loads(b'{"messageId":"a","messageId":"b","x":{"y":[1]},"size":1.10}')
    assert read_message(data).remote_id == "b"


@pytest.mark.parametrize("deep", [b"[" * 700, b'{"a":' * 700, b'["[]",' * 700])
def test_the_interpreters_own_end_is_never_reached(monkeypatch, deep):
    """There every finalizer that happens to run fails, whoever's it is."""
    monkeypatch.setattr(json, "loads", lambda *args, **kwargs: pytest.fail("parsed"))
    with pytest.raises(UnexpectedAnswer, match="deep"):
        loads(deep)


def test_brackets_in_a_text_nest_nothing():
    text = rb'"a" : "' + b"[{" * 700 + rb'\"[", "b": "\\"'
    assert loads(b"{" + text + b"}")["b"] == "\\"


def test_deep_json_is_cut_and_a_neighbour_survives():
    deep = b"[" * 500 + b"]" * 500
    data = loads(b'{"items":[{"messageId":"a","x":' + deep + b'},{"messageId":"b"}]}')
    assert [item.remote_id for item in read_items(data)] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        (b"1.10", 1.1),
        (b"0.1", 0.1),
        (b"1e3", 1000),
        (b"1e310", "1E+310"),
        (b"0.12345678901234567890123", "0.12345678901234567890123"),
        (b"-0.0", 0),
    ],
)
def test_numbers_for_a_json_column_lose_nothing(text, stored):
    assert storable(loads(text)) == stored
