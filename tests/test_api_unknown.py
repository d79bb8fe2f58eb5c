# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Unknown fields are told by their names, and nothing else of a message is."""

import json

import pytest
from api_support import V2, V3
from hypothesis import given, settings
from hypothesis import strategies as st
from simulator_support import BOX

from ebox_api.unknown import unknown_names
from ebox_simulator.dialect import Rendering
from ebox_simulator.dialect_v2 import DialectV2
from ebox_simulator.dialect_v3 import DialectV3
from ebox_simulator.lab import LabSimulator
from ebox_simulator.lab.contract import fill


def test_what_is_known_is_not_told():
    assert unknown_names(V2) == unknown_names(V3) == set()


@pytest.mark.parametrize("dialect", [DialectV2(), DialectV3()])
def test_the_simulator_sends_nothing_unknown(dialect):
    simulator = LabSimulator()
    fill(simulator, BOX)
    for message in simulator.messages(BOX):
        sent = dialect.message(message, Rendering("https://x", box=BOX))
        assert unknown_names(sent) == set(), message.message_id
    simulator.close()


def test_a_new_field_is_told_by_its_path():
    message = {
        **V3,
        "color": "secret",
        "sender": {**V3["sender"], "office": {"deep": 1}},
        "attachments": {"items": [{"fileName": "a", "pages": 3}]},
        "85073003328": 1,
    }
    told = unknown_names(message)
    assert told == {"color", "sender.office", "attachments.pages", "?"}


def test_odd_messages_break_nothing():
    for odd in (
        None,
        [],
        "text",
        {"subject": {"nl": {"x": 1}}},
        {"a": [[[[[[[[]]]]]]]]},
    ):
        assert isinstance(unknown_names(odd), set)


values = st.recursive(
    st.text(min_size=1, alphabet="§µ0123456789").map(lambda s: f"§{s}") | st.integers(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
NAMES = st.sampled_from(["subject", "sender", "attachments", "odd", "items", "digest"])


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(NAMES | st.text(), values))
def test_no_value_is_ever_told(message):
    told = json.dumps(sorted(unknown_names(message)))
    assert "§" not in told
    assert not any(sign.isdigit() for sign in told)
