# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Reading a box in both dialects: lists, filters, contents, expiry, hiding."""

import base64
import hashlib
from datetime import datetime, timedelta
from urllib.parse import quote

import pytest
from simulator_support import (
    APPLICATION,
    BOTH,
    BOX,
    COUNTERS,
    NOW,
    OTHER_BOX,
    SENDER,
    V2,
    V3,
    connect,
    file,
    full_message,
    government,
    ids,
    message,
    pdf,
)

from ebox_simulator import SimBusinessData
from ebox_simulator.mailbox import CHUNK


@pytest.fixture
def gov():
    with government() as it:
        yield it


def test_a_message_in_v2(gov):
    gov.publish(full_message())
    data = gov.consumer.get(f"{V2}/ebox/messages/full").json()
    assert data["receiptDate"] == "2026-03-10T12:00:00+01:00"
    assert data["senderOrganizationId"] == SENDER
    assert data["senderApplicationId"] == APPLICATION
    assert data["registeredMail"] and data["replyAuthorized"]
    assert data["bodyMainContent"] is False
    assert data["forTheAttentionOf"] == {
        "type": "person",
        "id": "00000000097",
        "name": "Invented Person",
    }
    assert data["businessDataList"]["totalItems"] == 1
    assert data["paymentData"]["amount"] == 100.1
    assert data["attachments"]["items"][0]["mainContent"] is True
    assert data == gov.consumer.get(f"{V2}/ebox/messages").json()["items"][0]


def test_a_message_in_v3(gov):
    gov.publish(full_message(registry="region"))
    data = gov.consumer.get(f"{V3}/ebox/messages/full").json()
    assert data["receiptDate"] == "2026-03-10T11:00:00.000Z"
    assert data["sender"] == {"eboxType": "enterprise", "enterpriseNumber": SENDER}
    assert data["isRegisteredMail"] and data["isReplyAuthorized"]
    assert data["isBodyMainContent"] is False
    assert data["forTheAttentionOf"] == {
        "ssin": "00000000097",
        "label": "Invented Person",
    }
    attachment = data["attachments"]["items"][0]
    assert attachment["isMainContent"] and attachment["isAttachmentSigned"]
    assert data["paymentData"]["reference"] == "010123456732"
    old_names = {"senderOrganizationId", "registeredMail", "replyAuthorized"}
    assert not old_names & set(data)
    gov.simulator.settings.set(v3_flags="prefixed")
    data = gov.consumer.get(f"{V3}/ebox/messages/full").json()
    assert (data["isRead"], data["isVisible"]) == (False, True)


@BOTH
def test_metadata_never_marks_a_message_read(gov, base, registry):
    gov.publish(full_message("full", registry))
    for path in ("", "/attachments", "/attachments/att-letter.pdf", "/paymentData"):
        answer = gov.consumer.get(f"{base}/ebox/messages/full{path}")
        assert answer.status_code == 200
    assert gov.listed(base, readStatus="true") == []
    assert "lastConsultationDate" not in gov.consumer.get(COUNTERS[base]).json()


@BOTH
def test_the_main_content_marks_the_message_read_and_an_annex_does_not(
    gov, base, registry
):
    gov.publish(full_message("full", registry))
    files = f"{base}/ebox/messages/full/attachments"
    annex = gov.consumer.get(f"{files}/att-table.csv/content")
    assert annex.content == b"a;b\n1;2\n"
    assert annex.headers["Content-Type"] == "text/csv"
    assert gov.listed(base, readStatus="true") == []
    gov.clock.advance(minutes=5)
    main = gov.consumer.get(f"{files}/att-letter.pdf/content")
    assert main.content == pdf()
    assert main.headers["Content-Type"] == "application/pdf"
    assert main.headers["Content-Length"] == str(len(pdf()))
    assert gov.listed(base, readStatus="true") == ["full"]
    summary = gov.consumer.get(COUNTERS[base]).json()
    assert summary["numberOfUnreadMessages"] == 0
    if base == V3:  # its statistics have no such date
        return
    consulted = datetime.fromisoformat(
        summary["lastConsultationDate"].replace("Z", "+00:00")
    )
    assert consulted == NOW + timedelta(minutes=5)


@BOTH
def test_a_main_body_marks_the_message_read_and_another_does_not(gov, base, registry):
    gov.publish(
        message("annex", registry, body={"nl": "tekst"}),
        message("main", registry, body={"nl": "x"}, body_main=True, attachments=[]),
        message("none", registry),
    )
    answer = gov.consumer.get(f"{base}/ebox/messages/annex/body")
    assert answer.json() == {"nl": "tekst"}
    assert gov.listed(base, readStatus="true") == []
    assert gov.consumer.get(f"{base}/ebox/messages/main/body").status_code == 200
    assert gov.listed(base, readStatus="true") == ["main"]
    assert gov.consumer.get(f"{base}/ebox/messages/none/body").status_code == 404


@BOTH
def test_the_link_and_the_digest_of_a_file_are_right(gov, base, registry):
    content = bytes(range(256)) * 4000  # several parts of a stream
    gov.publish(
        message("big", registry, attachments=[file("b.pdf", content, main=True)])
    )
    answer = gov.consumer.get(f"{base}/ebox/messages/big/attachments")
    (data,) = answer.json()["items"]
    assert data["contentHref"].startswith(gov.base_url + base)
    got = gov.consumer.get(data["contentHref"][len(gov.base_url) :]).content
    value = data["digest"]["digestValue"]
    assert "=" not in value
    assert base64.urlsafe_b64decode(value + "=") == hashlib.sha256(got).digest()
    assert got == content
    assert data["size"] == 1000.0


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK])
def test_a_file_of_any_size_arrives_whole(gov, size):
    content = bytes(n % 251 for n in range(size))
    gov.publish(message("m", attachments=[file("b.pdf", content, main=True)]))
    path = f"{V2}/ebox/messages/m/attachments/att-b.pdf/content"
    answer = gov.consumer.get(path)
    assert answer.headers["Content-Length"] == str(size)
    assert answer.content == content


def test_digests_come_in_other_forms_on_request(gov):
    gov.publish(message("m"))
    path = f"{V2}/ebox/messages/m/attachments/att-letter.pdf"
    right = hashlib.sha256(pdf("m"))
    forms = {}
    for form in ("base64", "base64url_padded", "hex", "wrong", "absent"):
        gov.simulator.settings.set(digest_form=form)
        forms[form] = gov.consumer.get(path).json().get("digest", {})
    assert base64.b64decode(forms["base64"]["digestValue"]) == right.digest()
    assert forms["base64url_padded"]["digestValue"].endswith("=")
    assert forms["hex"]["digestValue"] == right.hexdigest()
    wrong = base64.urlsafe_b64decode(forms["wrong"]["digestValue"] + "=")
    assert len(wrong) == 32 and wrong != right.digest()
    assert forms["absent"] == {}


@BOTH
def test_expired_mail_is_gone_everywhere(gov, base, registry):
    gov.publish(message("m", registry, expires=NOW + timedelta(minutes=5)))
    path = f"{base}/ebox/messages/m"
    content = f"{path}/attachments/att-letter.pdf/content"
    assert gov.consumer.get(path).status_code == 200
    gov.clock.advance(minutes=5)
    assert gov.listed(base) == []
    for gone in (path, f"{path}/attachments", content):
        assert gov.consumer.get(gone).status_code == 404
    assert gov.consumer.get(COUNTERS[base]).json()["numberOfMessages"] == 0
    assert gov.simulator.messages(BOX) == []


def test_no_token_a_foreign_and_an_expired_one(gov):
    cases = {"": "noAccessToken", "foreign": "invalidAccessToken"}
    for token, problem in cases.items():
        two = gov.consumer.get(f"{V2}/ebox", token=token)
        assert (two.status_code, two.json()["code"]) == (401, "UNAUTHORIZED")
        three = gov.consumer.get(COUNTERS[V3], token=token)
        assert three.status_code == 401
        assert three.json()["type"] == f"urn:problem-type:belgif:{problem}"
    gov.clock.advance(minutes=11)
    three = gov.consumer.get(COUNTERS[V3])
    assert three.json()["type"] == "urn:problem-type:belgif:expiredAccessToken"


@BOTH
def test_the_token_decides_the_box_and_a_broadcast_is_in_two(gov, base, registry):
    gov.publish(message("broadcast", registry), message("mine", registry))
    gov.publish(message("broadcast", registry), box=OTHER_BOX)
    other = connect(gov.simulator, gov.base_url, gov.clock, OTHER_BOX)
    path = f"{base}/ebox/messages"
    assert ids(other.get(path)) == ["broadcast"]
    assert other.get(f"{path}/mine").status_code == 404
    content = f"{path}/broadcast/attachments/att-letter.pdf/content"
    assert other.get(content).content == pdf("broadcast")
    assert ids(other.get(path, params={"readStatus": "true"})) == ["broadcast"]
    assert gov.listed(base, readStatus="true") == []
    gov.simulator.withdraw(OTHER_BOX, registry, "broadcast")
    assert gov.consumer.get(content).content == pdf("broadcast")


@BOTH
def test_publishing_again_replaces(gov, base, registry):
    gov.publish(message("m", registry))
    new = file("letter.pdf", pdf("corrected"), main=True)
    gov.publish(message("m", registry, attachments=[new]))
    assert gov.listed(base) == ["m"]
    path = f"{base}/ebox/messages/m/attachments/att-letter.pdf/content"
    assert gov.consumer.get(path).content == pdf("corrected")
    assert gov.simulator.withdraw(BOX, registry, "m") is True
    assert gov.simulator.withdraw(BOX, registry, "m") is False
    assert gov.listed(base) == []


@pytest.mark.parametrize("strange", ["a/b?x=1#y", "../x", "é %41", "✉️", "x" * 2000])
def test_a_strange_id_is_only_an_id(gov, strange):
    gov.publish(message(strange))
    path = f"{V2}/ebox/messages/{quote(strange, safe='')}"
    assert gov.consumer.get(path).json()["messageId"] == strange
    href = gov.consumer.get(f"{path}/attachments").json()["items"][0]["contentHref"]
    assert gov.consumer.get(href[len(gov.base_url) :]).content == pdf(strange)


@BOTH
def test_every_answer_has_a_trace_id(gov, base, registry):
    mine = "3f0c2e0a-6a5e-4f0b-9d0e-1c2b3a4d5e6f"
    for path in (COUNTERS[base], f"{base}/nowhere", "/REST/oauth/v5/token"):
        sent = gov.consumer.get(path, headers={"BelGov-Trace-Id": mine})
        assert sent.headers["BelGov-Trace-Id"] == mine
        made = gov.consumer.get(path, headers={"BelGov-Trace-Id": "x" * 37})
        assert len(made.headers["BelGov-Trace-Id"]) == 36
        assert made.headers["BelGov-Trace-Id"] != mine


def test_unknown_paths_and_methods_answer_in_the_dialect(gov):
    assert gov.consumer.get("/nowhere").status_code == 404
    assert gov.consumer.get(f"{V2}/ebox/").status_code == 404
    answer = gov.consumer.call("DELETE", f"{V2}/ebox/messages/m")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET")
    assert answer.json()["code"] == "METHOD_NOT_ALLOWED"


def test_counts_are_what_a_consumer_should_end_up_with(gov):
    data = SimBusinessData("K", {"nl": "k"}, [{"nl": "v"}])
    gov.publish(full_message(), message("hidden", visible=False, business_data=[data]))
    gov.publish(message("r", "region", read=True))
    counts = gov.simulator.counts(BOX)
    size = 2 * len(pdf("letter")) + 8
    assert counts["nsso"] == {
        "messages": 2,
        "files": 3,
        "bodies": 1,
        "bytes": size,
        "unread": 2,
        "hidden": 1,
        "registered": 1,
    }
    assert counts["region"]["unread"] == 0
    held = gov.simulator.messages(BOX, "nsso")
    assert [m.message_id for m in held] == ["hidden", "full"]
    assert held[0].business_data == [data]
    assert held[1].payment == full_message().payment
    (letter, table) = held[1].attachments
    assert letter.sha256 == hashlib.sha256(pdf()).hexdigest()
    stored = gov.simulator.content(BOX, "nsso", "full", table.attachment_id)
    assert stored == b"a;b\n1;2\n"


def test_naive_times_and_unknown_registries_are_refused(gov):
    with pytest.raises(ValueError):
        gov.publish(message("m", received=datetime(2026, 1, 1)))  # noqa: DTZ001
    with pytest.raises(ValueError):
        gov.publish(message("m", "elsewhere"))
    with pytest.raises(LookupError):
        gov.publish(message("m"), box="0100000007")
