# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The switchboard of trouble, and the record of what was asked."""

import json
import time

import pytest
import requests
from simulator_support import BOX, V2, V3, government, message

LIST = f"{V2}/ebox/messages"
CONTENT = f"{LIST}/m/attachments/att-letter.pdf/content"


@pytest.fixture
def gov():
    with government() as it:
        it.publish(message("m"))
        it.publish(message("m", "region"))
        yield it


def test_a_status_with_headers_and_body_as_often_as_asked(gov):
    gov.simulator.faults.add(
        "list",
        "status",
        status=429,
        headers={"Retry-After": "120"},
        body={"type": "urn:problem-type:belgif:tooManyRequests", "retryAfterSec": 120},
        times=2,
    )
    for _ in range(2):
        answer = gov.consumer.get(LIST)
        assert answer.status_code == 429
        assert answer.headers["Retry-After"] == "120"
        assert answer.json()["retryAfterSec"] == 120
        assert "BelGov-Trace-Id" in answer.headers
    assert gov.consumer.get(LIST).status_code == 200


def test_a_rule_can_wait_and_then_last_until_cleared(gov):
    gov.simulator.faults.add("list", status=503, after=2)
    statuses = [gov.consumer.get(LIST).status_code for _ in range(5)]
    assert statuses == [200, 200, 503, 503, 503]
    gov.simulator.faults.clear()
    assert gov.consumer.get(LIST).status_code == 200


def test_a_rule_is_narrow(gov):
    add = gov.simulator.faults.add
    add("list", registry="region", status=500)
    add("content", message_id="m", attachment_id="att-letter.pdf", status=502)
    add("message_*", status=504)
    assert gov.consumer.get(LIST).status_code == 200
    assert gov.consumer.get(f"{V3}/ebox/messages").status_code == 500
    assert gov.consumer.get(CONTENT).status_code == 502
    types = f"{V2}/referenceData/messageTypes"
    assert gov.consumer.get(types).status_code == 504
    assert gov.consumer.get(f"{types}/DemoLetter").status_code == 504


def test_a_failed_content_leaves_the_message_unread(gov):
    gov.simulator.faults.add("content", status=500, times=1)
    assert gov.consumer.get(CONTENT).status_code == 500
    assert gov.simulator.counts(BOX)["nsso"]["unread"] == 1
    assert gov.consumer.get(CONTENT).status_code == 200
    assert gov.simulator.counts(BOX)["nsso"]["unread"] == 0


def test_cut_json_a_login_page_and_a_redirect(gov):
    add = gov.simulator.faults.add
    add("list", "malformed", times=1)
    add("list", "html", times=1)
    add("list", "redirect", location="https://elsewhere.invalid/login", times=1)
    cut = gov.consumer.get(LIST)
    assert cut.status_code == 200
    assert cut.headers["Content-Type"] == "application/json"
    with pytest.raises(json.JSONDecodeError):
        json.loads(cut.text)
    page = gov.consumer.get(LIST)
    assert page.status_code == 200
    assert page.headers["Content-Type"].startswith("text/html")
    assert "<form" in page.text
    moved = gov.consumer.get(LIST, allow_redirects=False)
    assert moved.status_code == 302
    assert moved.headers["Location"] == "https://elsewhere.invalid/login"


def test_an_answer_can_be_late(gov):
    gov.simulator.faults.add("list", "delay", seconds=0.3)
    began = time.monotonic()
    assert gov.consumer.get(LIST).status_code == 200
    assert time.monotonic() - began >= 0.3
    with pytest.raises(requests.exceptions.ReadTimeout):
        gov.consumer.get(LIST, timeout=0.1)


def test_the_token_endpoint_can_fail_too(gov):
    gov.simulator.faults.add("token", status=503, times=1)
    assert gov.consumer.ask_token().status_code == 503
    assert gov.consumer.ask_token().status_code == 200


def test_unknown_trouble_is_refused(gov):
    with pytest.raises(ValueError, match="known"):
        gov.simulator.faults.add("list", "earthquake")
    with pytest.raises(ValueError, match="location"):
        gov.simulator.faults.add("list", "redirect")


def test_the_journal_tells_who_asked_what(gov):
    gov.consumer.log_in()
    gov.consumer.get(LIST, params={"pageSize": 5})
    gov.consumer.get(CONTENT, headers={"BelGov-Trace-Id": "my-trace"})
    gov.consumer.get(CONTENT, token="foreign")
    gov.consumer.get(f"{V3}/nowhere", token="")
    token, listed, content, foreign, nowhere = gov.simulator.journal.requests()
    assert (token.method, token.route, token.status) == ("POST", "token", 200)
    assert token.client_id == gov.consumer.client_id
    assert token.authorization is False
    assert (listed.route, listed.query) == ("list", "pageSize=5")
    assert (listed.registry, listed.enterprise_number) == ("nsso", BOX)
    assert (content.message_id, content.attachment_id) == ("m", "att-letter.pdf")
    assert (content.path, content.trace_id) == (CONTENT, "my-trace")
    assert content.at == gov.clock()
    assert (foreign.status, foreign.client_id) == (401, None)
    assert foreign.authorization is True
    assert (nowhere.route, nowhere.status) == ("unknown", 404)
    assert nowhere.authorization is False


def test_the_journal_counts(gov):
    gov.consumer.get(LIST)
    gov.consumer.get(CONTENT)
    gov.consumer.get(f"{LIST}/unknown")
    journal = gov.simulator.journal
    assert journal.count() == 3
    assert journal.count("content") == journal.count("con*") == 1
    assert journal.count(status=404, message_id="unknown") == 1
    assert journal.count("list", fault=None, registry="nsso") == 1
    with pytest.raises(TypeError):
        journal.count(colour="red")
    journal.clear()
    assert journal.count() == 0


def test_the_journal_names_the_trouble(gov):
    gov.simulator.faults.add("list", "html", times=1)
    gov.consumer.get(LIST)
    gov.consumer.get(LIST)
    faults = [entry.fault for entry in gov.simulator.journal.requests("list")]
    assert faults == ["html", None]


def test_every_route_has_its_name(gov):
    paths = {
        "summary": "/ebox",
        "list": "/ebox/messages",
        "detail": "/ebox/messages/m",
        "attachments": "/ebox/messages/m/attachments",
        "attachment": "/ebox/messages/m/attachments/att-letter.pdf",
        "content": "/ebox/messages/m/attachments/att-letter.pdf/content",
        "body": "/ebox/messages/m/body",
        "payment": "/ebox/messages/m/paymentData",
    }
    for base in (V2, V3):
        reference = "/referenceData" if base == V2 else "/refData"
        kinds = {
            "message_types": f"{reference}/messageTypes",
            "message_type": f"{reference}/messageTypes/x",
            "organizations": f"{reference}/senderOrganizations",
            "organization": f"{reference}/senderOrganizations/x",
            "applications": f"{reference}/senderApplications",
            "application": f"{reference}/senderApplications/x",
        }
        if base == V3:
            paths["statistics"] = "/ebox/statistics"
            del paths["summary"]  # v3 has none
            kinds["action"] = f"{reference}/messageActions/x"
        for name, path in {**paths, **kinds}.items():
            gov.consumer.get(base + path)
            assert gov.simulator.journal.requests()[-1].route == name


def test_there_is_no_secret_in_the_state(tmp_path):
    path = tmp_path / "state.sqlite"
    with government(path) as gov:
        assertion = gov.consumer.assertion()
        gov.consumer.ask_token(assertion)
        gov.consumer.get(f"{LIST}?access_token={gov.consumer.token}&page=1")
        assert gov.simulator.journal.requests("list")[0].query == (
            "access_token=%2A%2A%2A&page=1"
        )
        secrets = [gov.consumer.token, assertion, assertion.rsplit(".", 1)[1]]
        for file in tmp_path.iterdir():
            content = file.read_bytes()
            assert not any(secret.encode() in content for secret in secrets)
