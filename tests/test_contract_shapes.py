# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The shape of an answer says nothing of its values, whatever comes."""

import json
from pathlib import Path

import pytest
from contract_support import part
from hypothesis import given, settings
from hypothesis import strategies as st

openapi = part("openapi")
report_module = part("report")
shape_of = part("shapes").shape_of
ASSUMED = Path(__file__).parent / "openapi" / "messageRegistry-3-assumed.yaml"

#: Every word that the report itself uses could be a value by chance: these are not.
SIGNS = "abcxyzABCXYZ0123456789 -./@é"
TEXTS = st.text(alphabet=SIGNS, min_size=7, max_size=40)
NAMES = st.sampled_from(["subject", "items", "sender", "newField", "_links", "x1"])
ANSWERS = st.recursive(
    TEXTS | st.integers() | st.floats(allow_nan=False) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(NAMES | TEXTS, inner, max_size=4),
    max_leaves=20,
)


def values_of(data):
    """All texts of an answer, also those that stand for names."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for inner in data.values():
            yield from values_of(inner)
    elif isinstance(data, list):
        for inner in data:
            yield from values_of(inner)


def changed(data):
    """The same answer with other letters and digits in its values."""
    if isinstance(data, str):
        turned = {"a": "b", "b": "a", "x": "y", "y": "x", "1": "2", "2": "1"}
        return "".join(turned.get(sign, sign) for sign in data)
    if isinstance(data, dict):
        return {name: changed(inner) for name, inner in data.items()}
    return [changed(inner) for inner in data] if isinstance(data, list) else data


def told(data):
    """A whole report with this answer in it."""
    result = report_module.Result("P0", "a test", shapes={"an answer": shape_of(data)})
    report = report_module.Report({"day": "today"}, [result])
    return report.to_markdown() + report.to_json()


@settings(max_examples=300, deadline=None)
@given(ANSWERS)
def test_no_value_is_told(data):
    report = told(data)
    for value in values_of(data):
        if value.strip(SIGNS[-6:]):
            assert value not in report


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(NAMES, ANSWERS, max_size=5))
def test_another_answer_of_the_same_shape_is_told_alike(data):
    def rows(answer):
        return [row | {"formats": None} for row in shape_of(answer)]

    assert rows(data) == rows(changed(data))


def test_names_that_are_values_are_hidden():
    data = {"85073003328": 1, "Jan Peeters": 2, "sender": "abc", "other": "other"}
    assert [row["path"] for row in shape_of(data)] == ["(answer)", "?", "sender"]


def test_what_is_told():
    rows = {r["path"]: r for r in shape_of({"items": [{"a": "2026-01-01"}, {}]})}
    assert rows["items"]["length"] == [2, 2]
    assert rows["items[].a"]["formats"] == ["date"]
    assert rows["items[].a"]["seen"] == 1
    assert rows["items[]"]["types"] == ["object"]


def test_deep_and_long_answers_end():
    deep = []
    for _level in range(500):
        deep = [deep]
    assert len(shape_of(deep)) < 20
    letters = "abcdefghijklmnopqrstuvwxyz"
    assert len(shape_of({a + b + "x": 1 for a in letters for b in letters})) <= 400


def differences(document):
    found = openapi.differences(openapi.read_file(json.dumps(document).encode()))
    return {finding.assumption: finding for finding in found}


def test_references_and_parts_are_followed():
    message = {
        "allOf": [
            {"$ref": "#/components/schemas/Base"},
            {"properties": {"isRead": {}, "colour": {}}},
        ]
    }
    answer = {"content": {"application/json": {"schema": message}}}
    base = {"properties": {"messageId": {}, "receiptDate": {}}}
    document = {
        "paths": {"/v3/ebox/messages/{id}": {"get": {"responses": {"200": answer}}}},
        "components": {"schemas": {"Base": base}},
    }
    found = differences(document)
    assert found["a message: read"].words == "isRead"
    assert found["a message: message_id"].verdict == "confirmed"
    assert "colour" in found["a message: fields that we do not read"].words
    missing = found["the list of messages is at /ebox/messages"]
    assert missing.verdict == "refuted"


def test_a_file_that_refers_to_itself_ends():
    document = {
        "paths": {"/ebox/messages/{id}": {"get": {"$ref": "#/x"}}},
        "x": {"$ref": "#/x"},
    }
    assert differences(document)


@pytest.mark.parametrize("content", [b"%PDF", b"[]", b'{"paths": 1}', b"a: [b"])
def test_what_is_no_openapi_file_is_refused(content):
    with pytest.raises(Exception, match="OpenAPI"):
        openapi.read_file(content)


def test_our_own_assumption_fits_our_dialect():
    """The file that prism serves, and in which nothing may differ."""
    found = openapi.differences(openapi.read_file(ASSUMED.read_bytes()))
    wrong = [f"{f.assumption}: {f.words}" for f in found if f.verdict == "refuted"]
    assert wrong == []
