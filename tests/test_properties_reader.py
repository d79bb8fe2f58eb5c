# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Whatever a registry says of a message: what always holds of what is read.

Scenarios 13, 18, 19, 21 to 27, 51 and 52.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from api_support import V2, V3
from hypothesis import given
from hypothesis import strategies as st
from properties_support import (
    anything,
    attachments,
    changes,
    depth,
    is_clean,
    leaves,
    messages,
    odd,
    pages,
    received,
    stored,
    texts,
)

from ebox_api import (
    BadItem,
    Message,
    Page,
    UnexpectedAnswer,
    read_attachment,
    read_body,
    read_items,
    read_message,
    read_summary,
)
from ebox_api.calls import JsonAnswer
from ebox_api.client import MAX_ITEMS, _page
from ebox_api.dialects import FIELDS
from ebox_api.fields import MAX_ID, identifier
from ebox_api.jsontext import MAX_DEPTH
from ebox_api.reader import read_total

HOSTILE_LINE = set(map(chr, [*range(32), *range(127, 160), 0x2028, 0x2029, 0x202E]))
usual = messages | changes


def read(value: object) -> Message:
    """The message of ``value``, whose identifier is made usable."""
    message = read_message({**value, "messageId": "m-1"})
    assert isinstance(message, Message)
    return message


def backwards(value: object) -> object:
    """The same JSON, its keys in the other order."""
    if isinstance(value, dict):
        return {key: backwards(value[key]) for key in reversed(value)}
    return [backwards(item) for item in value] if isinstance(value, list) else value


def shuffled_flags(message: Message) -> tuple:
    return (message.read, message.visible, message.registered, message.body_main)


@given(odd | usual)
def test_it_is_a_message_or_a_bad_item_that_can_be_stored(value):
    item = read_message(value)
    assert isinstance(item, (Message, BadItem))
    json.dumps(item.raw, ensure_ascii=False, allow_nan=False).encode()
    assert depth(item.raw) <= MAX_DEPTH
    assert all(is_clean(leaf) for leaf in leaves(item) if isinstance(leaf, str))
    repr(item)


@given(usual)
def test_what_was_stored_reads_as_what_was_received(value):
    item = read_message(received(value))
    again = read_message(stored(item.raw))
    assert again == item


@given(usual)
def test_the_order_of_keys_does_not_matter(value):
    value = received(value)
    assert read_message(backwards(value)) == read_message(value)


@given(st.sampled_from([V2, V3]), anything, st.text(min_size=1, max_size=9))
def test_an_unknown_field_changes_nothing_but_the_raw_json(message, value, name):
    known = read_message(message)
    more = read_message({**message, f"new-{name}": value})
    assert replace(more, raw=known.raw) == known


@given(changes)
def test_no_field_costs_the_message_or_changes_its_id(values):
    for spelling in FIELDS["message_id"]:
        values.pop(spelling, None)
    for base in (V2, V3):
        item = read_message(received({**base, **values}))
        assert isinstance(item, Message) and item.remote_id == "m-1"


@given(texts | st.integers())
def test_an_identifier_is_kept_as_given_or_refused(given_id):
    item = read_message({"messageId": given_id})
    if isinstance(item, Message):
        assert item.remote_id == str(given_id)
        assert 1 <= len(item.remote_id) <= MAX_ID
    else:
        assert identifier(given_id) is None and item.problem


@given(usual)
def test_times_are_utc_and_flags_are_true_or_false(value):
    message = read(received(value))
    for moment in (message.receipt_date, message.expiration_date):
        assert moment is None or moment.utcoffset() == timedelta(0)
    assert all(isinstance(flag, bool) for flag in shuffled_flags(message))
    assert message.has_body in (None, True, False)
    assert message.has_body or not message.body_main


@given(usual)
def test_amounts_can_be_paid_or_are_absent(value):
    payment = read(received(value)).payment
    if payment is None:
        return
    for amount in (payment.amount, payment.vat_amount, payment.total):
        assert amount is None or Decimal(0) <= amount <= Decimal("999999999.99")
        assert amount is None or amount.as_tuple().exponent == -2
    assert payment.amount is None or payment.amount > 0
    if payment.total is not None:
        assert payment.total == payment.amount + payment.vat_amount


@given(usual)
def test_what_stands_in_a_list_is_one_line(value):
    message = read(received(value))
    shown = [message.subject, *(item.title for item in message.attachments)]
    shown += [item.name for item in message.business_data]
    for text in (text for item in shown for text in item.as_dict().values()):
        assert text == text.strip() != "" and not HOSTILE_LINE.intersection(text)


@given(st.lists(attachments, max_size=5))
def test_each_attachment_has_an_id_of_its_own(given_files):
    message = read({"attachments": given_files})
    files = [item.remote_id for item in message.attachments]
    assert len(files) == len(set(files)) <= len(given_files)
    assert bool(files) == bool(given_files)
    for item in message.attachments:
        assert item.digest is None or len(item.digest) == 32
        assert (item.digest is None) == (item.digest_problem is not None)
        assert item.size_kb is None or item.size_kb.is_finite() and item.size_kb >= 0


@given(st.lists(attachments, max_size=5))
def test_a_file_that_may_be_a_main_content_is_one(given_files):
    """Fetching one cannot be undone: of two entries with one id, either counts."""
    message = read({"attachments": received(given_files)})
    main = set()
    for position, item in enumerate(message.raw["attachments"], start=1):
        single = read_attachment(item, position)
        main |= {single.remote_id} if single.main else set()
    assert {item.remote_id for item in message.attachments if item.main} == main


@given(pages | odd)
def test_a_page_holds_every_item_and_a_count_that_can_be_one(value):
    value = received(value)
    items, total = read_items(value), read_total(value)
    listed = value.get("items") if isinstance(value, dict) else value
    assert len(items) == (len(listed) if isinstance(listed, list) else 0)
    assert total is None or isinstance(total, int) and 0 <= total <= 2 * 10**9
    answer = JsonAnswer(value, {}, 200, None)
    if not isinstance(value, (dict, list)):
        with pytest.raises(UnexpectedAnswer):
            _page(answer)
        return
    page = _page(answer)
    assert isinstance(page, Page)
    assert (page.items, page.total) == (items, total)


def test_a_page_of_too_many_items_is_refused():
    with pytest.raises(UnexpectedAnswer):
        _page(JsonAnswer([None] * (MAX_ITEMS + 1), {}, 200, None))


@given(odd)
def test_counters_and_bodies_are_read_from_anything(value):
    names = ("numberOfMessages", "numberOfUnreadMessages", "eboxSize")
    summary = read_summary(dict.fromkeys(names, value))
    for count in (summary.messages, summary.unread):
        assert count is None or 0 <= count <= 2 * 10**9
    assert summary.size_kb is None or summary.size_kb.is_finite()
    read_summary(value)
    assert all(map(is_clean, read_body(value).as_dict().values()))
