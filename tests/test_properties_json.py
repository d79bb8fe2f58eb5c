# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""JSON from a stranger: one error, bounded depth, storable, nothing else changed."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from properties_support import (
    any_text,
    anything,
    deep,
    depth,
    is_clean,
    leaves,
    odd,
    received,
    texts,
)

from ebox_api import UnexpectedAnswer
from ebox_api.answers import Facts, error_for, read_complaint
from ebox_api.jsontext import MAX_DEPTH, loads, storable

plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**300), 10**300)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=20),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=9),
        inner,
        max_size=3,
    ),
    max_leaves=10,
)
jsonish = st.lists(
    st.sampled_from(
        [*'{}[]",:\\ \t\n', '"a"', "1", "-", "e9", "NaN", "null", "\\u0000"]
    ),
    max_size=40,
).map("".join)


@given((any_text | jsonish).map(lambda text: text.encode("utf-8", "replace")))
@example(b"[" * 100_000)
@example(b'{"a":' * 100_000)
@example(b"1" * 5000)
@example(b"1e" + b"9" * 5000)
@example(b"\xff\xfe[]")
def test_any_text_is_read_or_has_the_one_error(data):
    try:
        value = loads(data)
    except UnexpectedAnswer:
        return
    assert depth(value) <= MAX_DEPTH + 1
    json.dumps(storable(value), allow_nan=False)


@given(plain)
def test_plain_json_is_read_as_it_is(value):
    read = received(value)
    assert read == json.loads(json.dumps(value), parse_float=Decimal)
    assert not any(isinstance(leaf, float) for leaf in leaves(read))


@given(odd)
def test_what_is_stored_is_clean_and_stays_the_same(value):
    kept = storable(received(value))
    text = json.dumps(kept, ensure_ascii=False, allow_nan=False)
    assert is_clean(text) and "\\u0000" not in json.dumps(kept)
    assert depth(kept) <= MAX_DEPTH
    assert storable(kept) == kept
    assert storable(json.loads(text)) == kept


@given(anything | st.integers(400, 6000).map(lambda digits: 10**digits))
def test_values_of_python_can_be_stored_too(value):
    json.dumps(storable(value), allow_nan=False)


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_a_number_is_kept_exactly(number):
    kept = storable(number)
    assert Decimal(str(kept)) == number


@given(st.integers(1, 200))
def test_levels_beyond_the_limit_are_dropped_and_no_others(levels):
    kept = storable(received(deep("x", levels)))
    assert depth(kept) == min(levels, MAX_DEPTH)
    assert ("x" in leaves(kept)) == (levels <= MAX_DEPTH)


@given(texts, st.lists(st.integers(), min_size=1, max_size=5))
def test_of_repeated_keys_the_last_one_counts(key, values):
    pairs = ",".join(f"{json.dumps(key)}:{value}" for value in values)
    assert list(loads(f"{{{pairs}}}".encode()).values()) == [values[-1]]


statuses = st.integers(300, 599)
complaints = st.dictionaries(
    st.sampled_from(
        ["type", "error", "code", "message", "detail", "title", "id", "instance"]
        + ["requiredScopes", "retryAfter", "retryAfterSec", "error_description"]
    ),
    odd,
).map(json.dumps)


@given(statuses, complaints | jsonish, st.dictionaries(st.just("Retry-After"), texts))
def test_any_refusal_becomes_an_error_of_its_status(status, body, headers):
    from datetime import datetime, timezone

    now = datetime(2026, 3, 10, tzinfo=timezone.utc)
    facts = Facts("https://host.example/x", "list", None, now, headers)
    error = error_for(status, body.encode("utf-8", "replace"), facts)
    assert error.status == status
    assert error.retry_after is None or 0 <= error.retry_after <= 86400
    passing = status in (407, 408, 425, 429) or status >= 500 and status != 501
    assert error.temporary is passing
    assert is_clean(str(error)) and len(error.message) <= 1000


@given(st.binary(max_size=60) | jsonish.map(str.encode))
def test_a_complaint_is_read_from_any_bytes(body):
    said = read_complaint(body)
    assert said.text is None or said.text.strip()


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_absent(constant):
    assert loads(constant.encode()) is None


@pytest.mark.parametrize("number", ["1e300", "-9E300", "1e-300", "1e22", "123e18"])
def test_a_number_takes_no_more_room_than_it_came_with(number):
    """A million numbers of five signs would be three hundred megabytes."""
    came = f"[{number}]".encode()
    assert len(json.dumps(storable(loads(came)))) < 10 * len(came)
