# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Whatever a registry sends, reading it does not raise (scenario 52)."""

from __future__ import annotations

import json

from api_support import V2
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ebox_api import (
    BadItem,
    Message,
    UnexpectedAnswer,
    read_body,
    read_items,
    read_message,
    read_providers,
    read_summary,
)
from ebox_api.dialects import FIELDS
from ebox_api.jsontext import loads
from ebox_api.reader import read_total

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.decimals()
    | st.text(max_size=40),
    lambda children: st.lists(children, max_size=4)
    | st.dictionaries(st.text(max_size=12), children, max_size=4),
    max_leaves=12,
)
known = sorted({spelling for names in FIELDS.values() for spelling in names})
known += ["attachments", "items", "sender", "recipient", "subject", "digest", "values"]
known += ["amount", "vatAmount", "iban", "reference", "dueDate", "fileName", "key"]
likely = st.recursive(
    json_values,
    lambda children: st.lists(children, max_size=3)
    | st.dictionaries(st.sampled_from(known), children, max_size=10),
    max_leaves=20,
)


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(likely)
def test_whatever_json_comes_the_reader_does_not_raise(value):
    item = read_message(value)
    assert isinstance(item, (Message, BadItem))
    json.dumps(item.raw, ensure_ascii=False, allow_nan=False).encode()
    repr(item)
    read_items(value), read_total(value), read_summary(value), read_body(value)
    try:
        read_providers(value)
    except UnexpectedAnswer:
        pass


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(known), json_values, max_size=12))
def test_one_odd_field_never_costs_the_message(changes):
    changes.pop("messageId", None)
    item = read_message({**V2, **changes})
    assert isinstance(item, Message) and item.remote_id == "m-1"


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_whatever_bytes_come_the_parser_has_one_error(data):
    try:
        loads(data)
    except UnexpectedAnswer:
        pass
