# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The message list in both dialects: pages, filters, refusals (ebox-api d.1)."""

from datetime import datetime, timedelta, timezone

import pytest
from simulator_support import (
    BOTH,
    BOX,
    COUNTERS,
    NOW,
    V2,
    V3,
    full_message,
    government,
    ids,
    message,
    series,
)


@pytest.fixture
def gov():
    with government() as it:
        yield it


@BOTH
def test_pages_are_newest_first_and_end(gov, base, registry):
    gov.publish(*series(registry, 30))
    newest = [f"m{n}" for n in reversed(range(30))]
    assert gov.listed(base) == newest[:25]
    assert gov.listed(base, page=2) == newest[25:]
    assert gov.listed(base, page=3) == []
    assert gov.listed(base, page=3, pageSize=7) == newest[14:21]
    assert gov.listed(base, pageSize=100) == newest


def test_totals_of_a_page_in_each_dialect(gov):
    gov.publish(*series("nsso", 3), *series("region", 3))
    two = gov.consumer.get(f"{V2}/ebox/messages?pageSize=2").json()
    assert set(two) == {"items", "totalItems"} and two["totalItems"] == 3
    three = gov.consumer.get(f"{V3}/ebox/messages?pageSize=2&visible=true").json()
    following = three.pop("next")
    assert (three["total"], three["page"], three["pageSize"]) == (3, 1, 2)
    assert ids(gov.consumer.get(following[len(gov.base_url) :])) == ["m0"]
    last = gov.consumer.get(f"{V3}/ebox/messages?pageSize=2&page=2").json()
    assert "next" not in last


@BOTH
def test_an_empty_box_is_an_empty_list(gov, base, registry):
    assert gov.listed(base) == []
    assert gov.listed(base, receivedAfter="9999-12-31", q="x", qlang="nl") == []
    assert gov.consumer.get(COUNTERS[base]).json()["numberOfMessages"] == 0


def various(registry):
    return [
        message("plain", registry),
        message("read", registry, read=True),
        message("hidden", registry, visible=False),
        message("registered", registry, registered=True),
        message("typed", registry, message_type_id="Other"),
        message("other-sender", registry, sender_organization_id="0300000064"),
        message("no-application", registry, sender_application_id=None),
    ]


@BOTH
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, "plain read hidden registered typed other-sender no-application"),
        ({"readStatus": "true"}, "read"),
        ({"visible": "false"}, "hidden"),
        ({"visible": "true", "readStatus": "false", "messageTypeId": "Other"}, "typed"),
        ({"registeredMail": "true"}, "registered"),
        ({"senderOrganizationId": "0300000064"}, "other-sender"),
        ({"senderApplicationId": "unknown"}, ""),
        ({"unknownParameter": "1", "messageTypeId": "Other"}, "typed"),
    ],
    ids=str,
)
def test_filters_are_combined(gov, base, registry, query, found):
    gov.publish(*various(registry))
    assert set(gov.listed(base, **query)) == set(found.split())


@BOTH
def test_days_are_belgian_days_after_includes_before_excludes(gov, base, registry):
    late = datetime(2026, 3, 8, 23, 30, tzinfo=timezone.utc)  # the 9th in Brussels
    gov.publish(
        message("8th", registry, received=late - timedelta(hours=1)),
        message("9th", registry, received=late, expires=NOW + timedelta(days=9)),
    )
    assert gov.listed(base, receivedAfter="2026-03-09") == ["9th"]
    assert gov.listed(base, receivedBefore="2026-03-09") == ["8th"]
    assert gov.listed(base, expiredBefore="2026-03-20") == ["9th"]
    assert gov.listed(base, expiredAfter="2026-03-20") == ["8th"]
    midnight = datetime(2026, 3, 9, 23, 0, tzinfo=timezone.utc)
    gov.publish(message("10th", registry, received=midnight))
    assert gov.listed(base, receivedBefore="2026-03-10") == ["9th", "8th"]
    assert gov.listed(base, receivedAfter="2026-03-10") == ["10th"]
    gov.simulator.withdraw(BOX, registry, "10th")
    gov.simulator.settings.set(after_boundary="exclusive")
    assert gov.listed(base, receivedAfter="2026-03-09") == []
    assert gov.listed(base, receivedAfter="2026-03-08") == ["9th"]


@BOTH
@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("REGLE", "fr", True),  # subject, case and accents apart
        ("regle", "nl", False),
        ("DEUXIEME", "fr", True),  # a business value
        ("invented person", "de", True),  # the addressee
        ("00000000097", "nl", True),
        ("demobrief", "nl", True),  # the message type
        ("verzonnen DIENST", "nl", True),  # the sender
        ("lettres", "fr", True),  # the application
        ("%", "fr", False),
        ("goedendag", "nl", False),  # never the contents
    ],
)
def test_q_searches_metadata_in_one_language(
    gov, base, registry, text, language, found
):
    gov.publish(full_message("full", registry))
    assert bool(gov.listed(base, q=text, qlang=language)) is found


MALFORMED = [
    "page=0",
    "page=-1",
    "page=x",
    "page=99999999999",
    "pageSize=0",
    "pageSize=101",
    "pageSize=",
    "receivedAfter=2026-3-1",
    "receivedAfter=2026-02-30",
    "receivedBefore=yesterday",
    "expiredAfter=20260301",
    "expiredBefore=",
    "readStatus=yes",
    "visible=1",
    "registeredMail=TRUE",
    "q=text",
    "q=text&qlang=en",
]


@pytest.mark.parametrize("query", MALFORMED)
def test_malformed_values_are_400_in_the_official_shapes(gov, query):
    two = gov.consumer.get(f"{V2}/ebox/messages?{query}")
    assert two.status_code == 400
    assert two.json()["code"] == "INVALID_INPUT"
    assert two.json()["environment"] == "simulation"
    three = gov.consumer.get(f"{V3}/ebox/messages?{query}")
    assert three.status_code == 400
    assert three.headers["Content-Type"] == "application/problem+json"
    assert three.json()["type"] == "urn:problem-type:belgif:badRequest"
