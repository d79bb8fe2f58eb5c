# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Lists that loop or lie, wrong digests, and a box that changes while it is read."""

import hashlib
from datetime import timedelta

import pytest
from simulator_support import (
    BOTH,
    BOX,
    DOORS,
    NOW,
    OTHER_BOX,
    V2,
    V3,
    file,
    ids,
    message,
    pdf,
    series,
    troubled,
)

from ebox_simulator.dialect import DIGEST_FORMS

LIST = f"{V2}/ebox/messages"


@pytest.fixture(params=DOORS)
def gov(request):
    with troubled(request.param) as it:
        it.publish(*series("nsso", 5), *series("region", 5))
        yield it


def page(gov, base, number, **query):
    answer = gov.consumer.get(
        f"{base}/ebox/messages", params={"page": number, "pageSize": 2, **query}
    )
    assert answer.status_code == 200, answer.text
    return answer.json()


@BOTH
def test_every_page_repeats_the_first(gov, base, registry):
    first = page(gov, base, 1)
    gov.simulator.faults.add("list", "repeat_page")
    assert page(gov, base, 1) == first
    for number in (2, 3, 4, 99):
        again = page(gov, base, number)
        assert again["items"] == first["items"]
        if base == V2:
            assert again == first
        else:
            assert (again["page"], again["pageSize"], again["total"]) == (number, 2, 5)
            assert f"page={number + 1}" in again["next"]
            assert again["next"].startswith(gov.base_url)
    assert gov.simulator.journal.count("list", fault="repeat_page") == 4


def test_a_server_that_does_not_know_pages(gov):
    second = page(gov, V3, 2)
    gov.simulator.faults.add("list", "repeat_page", of=2, says="repeated")
    assert page(gov, V3, 1) == page(gov, V3, 3) == second
    assert "page=3" in second["next"]


def test_reference_data_can_repeat_too(gov):
    gov.simulator.faults.add("*", "repeat_page")
    path = f"{V2}/referenceData/messageTypes"
    pages = [
        gov.consumer.get(path, params={"page": number, "pageSize": 1}).json()
        for number in (1, 2)
    ]
    assert pages[0] == pages[1]
    assert gov.consumer.get(f"{V2}/ebox", params={"page": 2}).status_code == 200
    assert gov.simulator.journal.count("summary", fault=None) == 1


@BOTH
def test_an_empty_list_that_contradicts_its_total(gov, base, registry):
    total = "totalItems" if base == V2 else "total"
    gov.simulator.faults.add("list", "empty_list", times=1)
    empty = page(gov, base, 1)
    assert (empty["items"], empty[total]) == ([], 5)
    for value in (0, -2147483648, None):
        gov.simulator.faults.add("list", "empty_list", total=value, times=1)
        assert page(gov, base, 1)[total] == value
    gov.simulator.faults.add("list", "empty_list", items=None, total="absent", times=1)
    nothing = page(gov, base, 1)
    assert nothing["items"] is None
    assert total not in nothing
    gov.simulator.faults.add("list", "empty_list", items="absent", times=1)
    assert "items" not in page(gov, base, 1)
    assert len(page(gov, base, 1)["items"]) == 2


def test_one_page_can_be_empty_and_so_can_the_registry(gov):
    gov.simulator.faults.add("list", "empty_list", page=2)
    assert [len(page(gov, V2, number)["items"]) for number in (1, 2, 3)] == [2, 0, 1]
    gov.simulator.faults.add("registry*", "empty_list")
    central = "/REST/ebox/enterprise/federation"
    newer = f"{central}/documentProviderRegistry/v1/messageRegistries"
    assert gov.consumer.get(newer).json() == {"items": [], "total": 2}
    assert gov.consumer.get(f"{central}/v1/messageProviders").json() == []


@BOTH
@pytest.mark.parametrize("form", ["base64url", "base64", "hex"])
def test_a_wrong_digest_of_right_bytes(gov, base, registry, form):
    gov.simulator.settings.set(digest_form=form)
    files = [file("a.pdf", pdf("a"), main=True), file("b.pdf", pdf("b"))]
    gov.publish(message("two", registry, attachments=files))
    path = f"{base}/ebox/messages/two"
    before = gov.consumer.get(path).json()
    gov.simulator.faults.add("*", "wrong_digest", attachments=["att-a.pdf"])
    for where in (f"{base}/ebox/messages", path):
        data = gov.consumer.get(where).json()
        found = data["items"] if "items" in data else [data]
        told = next(m for m in found if m["messageId"] == "two")
        wrong, right = told["attachments"]["items"]
        assert right == before["attachments"]["items"][1]
        good = DIGEST_FORMS[form](hashlib.sha256(pdf("a")).digest())
        assert wrong["digest"]["digestMethod"] == "sha_256"
        assert wrong["digest"]["digestValue"] != good
        assert len(wrong["digest"]["digestValue"]) == len(good)
    alone = gov.consumer.get(f"{path}/attachments/att-a.pdf").json()
    assert alone["digest"] == wrong["digest"]
    got = gov.consumer.get(f"{path}/attachments/att-a.pdf/content").content
    assert got == pdf("a")


def test_a_wrong_digest_of_one_message(gov):
    right = page(gov, V2, 1)
    gov.simulator.faults.add("list", "wrong_digest", messages=["m4"])
    wrong = page(gov, V2, 1)
    assert wrong["items"][0]["messageId"] == "m4"
    assert wrong["items"][0] != right["items"][0]
    assert wrong["items"][1] == right["items"][1]


def test_any_value_can_be_edited(gov):
    evil = "https://evil.invalid/content"
    gov.simulator.faults.add(
        "list",
        "edit",
        set={"items/*/attachments/items/0/contentHref": evil, "new": 1},
        remove=["items/*/attachments/items/*/attachmentId", "totalItems", "no/where"],
    )
    data = page(gov, V2, 1)
    files = [item["attachments"]["items"][0] for item in data["items"]]
    assert [f["contentHref"] for f in files] == [evil, evil]
    assert not any("attachmentId" in f for f in files)
    assert data["new"] == 1
    assert "totalItems" not in data
    gov.simulator.faults.clear()
    gov.simulator.faults.add("list", "edit", remove=["items/*"])
    assert page(gov, V2, 1)["items"] == []
    gov.simulator.faults.add("token", "edit", set={"expires_in": "600"})
    assert gov.consumer.ask_token().json()["expires_in"] == "600"


@BOTH
def test_arrivals_between_pages_push_mail_to_later_pages(gov, base, registry):
    new = message("new", registry, received=NOW)
    gov.simulator.faults.add(
        "list", "meanwhile", when="after", page=1, publish=[new], times=1
    )
    seen = [m["messageId"] for n in (1, 2, 3) for m in page(gov, base, n)["items"]]
    assert seen == ["m4", "m3", "m3", "m2", "m1", "m0"]
    assert page(gov, base, 1)["items"][0]["messageId"] == "new"


@BOTH
def test_withdrawals_between_pages_pull_mail_to_earlier_pages(gov, base, registry):
    gov.simulator.faults.add(
        "list", "meanwhile", when="before", page=2, withdraw=["m4"], times=1
    )
    seen = [m["messageId"] for n in (1, 2, 3) for m in page(gov, base, n)["items"]]
    assert seen == ["m4", "m3", "m1", "m0"]  # m2 was missed


def test_what_happens_before_is_in_the_answer(gov):
    gov.simulator.faults.add("list", "meanwhile", withdraw=["m4", ["region", "m3"]])
    assert page(gov, V2, 1)["items"][0]["messageId"] == "m3"
    assert "m3" not in [m["messageId"] for m in page(gov, V3, 1)["items"]]


def test_others_read_and_hide_in_the_portal(gov):
    gov.simulator.faults.add(
        "list",
        "meanwhile",
        when="after",
        read=["m4"],
        visible={"m3": False, "region/m0": False},
        times=1,
    )
    assert not any(m["readStatus"] for m in page(gov, V2, 1)["items"])
    newest, second = page(gov, V2, 1)["items"]
    assert (newest["readStatus"], second["visible"]) == (True, False)
    assert gov.simulator.counts(BOX)["region"]["hidden"] == 1


def test_mail_and_tokens_expire_when_the_clock_runs_ahead(gov):
    gov.publish(message("soon", expires=NOW + timedelta(minutes=5)))
    gov.simulator.faults.add("list", "meanwhile", when="after", advance=360, times=1)
    before = ids(gov.consumer.get(LIST))
    assert "soon" in before
    after = ids(gov.consumer.get(LIST))
    assert set(before) - set(after) == {"soon"}
    assert gov.simulator.now() == NOW + timedelta(seconds=360)
    gov.simulator.faults.add("list", "meanwhile", advance=600, times=1)
    assert gov.consumer.get(LIST).status_code == 401  # the token ran out meanwhile


def test_it_can_happen_to_another_box_and_while_a_file_is_read(gov):
    letter = message("for-them")
    gov.simulator.faults.add(
        "content", "meanwhile", when="after", box=OTHER_BOX, publish=[letter], times=1
    )
    path = f"{LIST}/m0/attachments/att-letter.pdf/content"
    assert gov.consumer.get(path).content == pdf("m0")
    assert gov.simulator.counts(OTHER_BOX)["nsso"]["messages"] == 1
    gov.simulator.faults.add("content", "meanwhile", when="after", withdraw=["m0"])
    assert gov.consumer.get(path).content == pdf("m0")
    assert gov.consumer.get(path).status_code == 404


@pytest.mark.parametrize(
    ("action", "parameters"),
    [
        ("repeat_page", {"of": 0}),
        ("repeat_page", {"says": "nothing"}),
        ("edit", {"set": []}),
        ("meanwhile", {"when": "later"}),
        ("meanwhile", {"advance": -5}),
        ("meanwhile", {"publish": [{"message_id": "x"}]}),
    ],
)
def test_bad_parameters_are_refused_at_once(gov, action, parameters):
    with pytest.raises(ValueError, match="."):
        gov.simulator.faults.add("list", action, **parameters)
    assert gov.simulator.faults.list() == []
