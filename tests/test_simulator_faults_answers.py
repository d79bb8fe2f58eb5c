# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Refusals in the government's place: come back later, closed, expired token."""

from datetime import timedelta
from email.utils import parsedate_to_datetime

import pytest
from simulator_support import BOTH, COUNTERS, DOORS, NOW, V2, V3, message, troubled

URN = "urn:problem-type:belgif:"
LIST = f"{V2}/ebox/messages"


@pytest.fixture(params=DOORS)
def gov(request):
    with troubled(request.param) as it:
        it.publish(message("m"), message("m", "region"))
        yield it


@pytest.mark.parametrize(
    ("status", "problem"), [(429, "tooManyRequests"), (503, "serviceUnavailable")]
)
@BOTH
def test_come_back_later(gov, base, registry, status, problem):
    gov.simulator.faults.add("list", "retry_after", status=status, seconds=90)
    answer = gov.consumer.get(f"{base}/ebox/messages")
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Retry-After"] == "90"
    body = answer.json()
    assert (body["type"], body["status"]) == (URN + problem, status)
    assert body["retryAfterSec"] == 90
    assert body["retryAfter"] == "2026-03-10T12:01:30.000Z"
    assert ("limit" in body) == (status == 429)


@pytest.mark.parametrize(
    ("form", "header"),
    [
        ("seconds", "90"),
        ("date", "Tue, 10 Mar 2026 12:01:30 GMT"),
        ("past", "Tue, 10 Mar 2026 11:58:30 GMT"),
        ("garbage", "Wed, garbage"),
        ("negative", "-90"),
        ("huge", "1000000000"),
        ("fraction", "90.5"),
    ],
)
def test_all_forms_of_retry_after(gov, form, header):
    gov.simulator.faults.add("list", "retry_after", seconds=90, form=form)
    answer = gov.consumer.get(LIST)
    assert answer.headers["Retry-After"] == header
    assert answer.status_code == answer.json()["status"] == 429


def test_the_date_follows_the_governments_clock(gov):
    gov.clock.advance(hours=5)
    gov.simulator.faults.add("list", "retry_after", seconds=60, form="date")
    told = parsedate_to_datetime(gov.consumer.get(LIST).headers["Retry-After"])
    assert told == NOW + timedelta(hours=5, seconds=60)


@pytest.mark.parametrize("where", ["header", "body", "both", "none"])
def test_where_the_moment_is_told(gov, where):
    gov.simulator.faults.add("list", "retry_after", status=503, where=where)
    answer = gov.consumer.get(LIST)
    assert ("Retry-After" in answer.headers) == (where in ("header", "both"))
    assert ("retryAfterSec" in answer.json()) == (where in ("body", "both"))
    assert ("retryAfter" in answer.json()) == (where in ("body", "both"))


def test_maintenance_ends_when_the_registry_announced_it(gov):
    window = (NOW - timedelta(hours=1), NOW + timedelta(hours=2))
    later = (NOW + timedelta(days=1), NOW + timedelta(days=2))
    gov.simulator.providers.change("REGION-DEMO", maintenance=[later, window])
    gov.simulator.faults.add("*", "maintenance", seconds=600)
    region = gov.consumer.get(f"{V3}/ebox/messages")
    assert region.status_code == 503
    assert region.headers["Retry-After"] == "Tue, 10 Mar 2026 14:00:00 GMT"
    assert region.json()["type"] == URN + "serviceUnavailable"
    assert region.json()["retryAfterSec"] == 7200
    other = gov.consumer.get(LIST)
    assert other.headers["Retry-After"] == "Tue, 10 Mar 2026 12:10:00 GMT"


@pytest.mark.parametrize(("form", "kind"), [("html", "text/html"), ("empty", None)])
def test_maintenance_of_a_proxy(gov, form, kind):
    gov.simulator.faults.add("list", "maintenance", form=form)
    answer = gov.consumer.get(LIST)
    assert answer.status_code == 503
    assert bool(answer.content) == (form == "html")
    if kind:
        assert answer.headers["Content-Type"].startswith(kind)


@BOTH
@pytest.mark.parametrize("form", ["expired", "invalid"])
def test_an_expired_token_is_really_expired(gov, base, registry, form):
    gov.simulator.faults.add("list", "expired_token", form=form, times=1)
    path = f"{base}/ebox/messages"
    first = gov.consumer.get(path)
    assert first.status_code == 401
    assert "Bearer" in first.headers["WWW-Authenticate"]
    if base == V3:
        assert first.json()["type"] == f"{URN}{form}AccessToken"
    else:
        assert first.json()["code"] == "UNAUTHORIZED"
    for again in (path, COUNTERS[V2], COUNTERS[V3]):  # for every registry
        assert gov.consumer.get(again).status_code == 401
    assert gov.consumer.get(COUNTERS[V3]).json()["type"] == f"{URN}{form}AccessToken"
    assert gov.simulator.journal.count("list", fault="expired_token") == 1
    gov.consumer.log_in()
    assert gov.consumer.get(path).status_code == 200


def test_only_one_token_expires_and_only_a_good_one_uses_up_the_rule(gov):
    old = gov.consumer.token
    gov.consumer.log_in()
    gov.simulator.faults.add("list", "expired_token", times=1)
    gov.simulator.faults.add("list", "html", times=1)
    assert gov.consumer.get(LIST, token="foreign").status_code == 200  # the page
    assert gov.consumer.get(LIST).status_code == 401
    assert gov.consumer.get(LIST, token=old).status_code == 200


@pytest.mark.parametrize(
    ("action", "parameters"),
    [
        ("retry_after", {"status": 500}),
        ("retry_after", {"form": "soon"}),
        ("retry_after", {"where": "nowhere"}),
        ("retry_after", {"seconds": "90"}),
        ("maintenance", {"form": "song"}),
        ("expired_token", {"form": "lost"}),
        ("status", {"colour": "red"}),
    ],
)
def test_bad_parameters_are_refused_at_once(gov, action, parameters):
    with pytest.raises(ValueError, match=next(iter(parameters))):
        gov.simulator.faults.add("list", action, **parameters)
