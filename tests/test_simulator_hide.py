# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Hiding and showing messages (ebox-api e.6)."""

import pytest
from simulator_support import (
    BOTH,
    COUNTERS,
    MERGE_PATCH,
    V2,
    government,
    message,
    series,
)


@pytest.fixture
def gov():
    with government() as it:
        yield it


@BOTH
def test_hiding_and_showing(gov, base, registry):
    gov.publish(*series(registry, 3))
    headers = {"Content-Type": MERGE_PATCH}

    def patch(*changes):
        items = [{"messageId": i, "visible": v} for i, v in changes]
        data = {"items": items, "totalItems": len(items)}
        path = f"{base}/ebox/messages"
        return gov.consumer.call("PATCH", path, json=data, headers=headers)

    answer = patch(("m0", False), ("m2", False))
    assert (answer.status_code, answer.content) == (200, b"")
    assert gov.listed(base) == ["m2", "m1", "m0"]
    assert gov.listed(base, visible="true") == ["m1"]
    assert gov.consumer.get(COUNTERS[base]).json()["numberOfMessages"] == 3
    assert patch(("m0", True)).status_code == 200
    assert gov.listed(base, visible="false") == ["m2"]
    assert patch(("m1", False), ("unknown", False)).status_code == 404
    assert gov.listed(base, visible="false") == ["m2"]


@BOTH
@pytest.mark.parametrize(
    "kind", ["application/json", f"{MERGE_PATCH}; charset=utf-8", "text/plain", None]
)
def test_hiding_needs_the_exact_content_type(gov, base, registry, kind):
    gov.publish(message("m", registry))
    data = b'{"items": [{"messageId": "m", "visible": false}]}'
    headers = {"Content-Type": kind} if kind else {}
    path = f"{base}/ebox/messages"
    answer = gov.consumer.call("PATCH", path, data=data, headers=headers)
    assert answer.status_code == 415
    assert gov.listed(base, visible="true") == ["m"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b'{"items": null}',
        b'{"items": []}',
        b'{"items": [{"messageId": "m"}]}',
        b'{"items": [{"messageId": "m", "visible": "false"}]}',
        b'{"items": [1]}',
    ],
)
def test_a_malformed_change_is_400(gov, data):
    gov.publish(message("m"))
    headers = {"Content-Type": MERGE_PATCH}
    path = f"{V2}/ebox/messages"
    answer = gov.consumer.call("PATCH", path, data=data, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (400, "INVALID_INPUT")
