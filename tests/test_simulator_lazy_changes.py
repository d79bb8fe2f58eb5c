# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What happens to a mailbox made on the fly: read, hidden, gone, grown."""

import pytest
import requests
from simulator_support import (
    BOX,
    MERGE_PATCH,
    OTHER_BOX,
    TIMEOUT,
    V2,
    V3,
    connect,
    government,
    lazy_world,
    message,
)

SIZE = 5000
NUMBER = "0987654196"


@pytest.fixture
def world():
    with lazy_world(500, file_size=SIZE, files=2, every=3600) as it:
        yield it


def identity(item):
    return item["messageId"]


def test_a_main_content_marks_its_message_read(world):
    item = world.page(V2)["items"][5]
    path = f"{V2}/ebox/messages/{item['messageId']}"
    main, annex = item["attachments"]["items"]
    get = world.consumer.get
    get(f"{path}/attachments/{annex['attachmentId']}/content")
    assert get(path).json()["readStatus"] is False
    assert "lastConsultationDate" in get(f"{V2}/ebox").json()
    get(f"{path}/attachments/{main['attachmentId']}/content")
    assert get(path).json()["readStatus"] is True
    assert world.total(V2, readStatus="true") == 1
    assert world.total(V2, readStatus="false") == 249
    assert get(f"{V2}/ebox").json()["numberOfUnreadMessages"] == 249
    assert get(f"{V3}/ebox").status_code == 404  # no summary there
    assert world.simulator.counts(BOX)["region"]["unread"] == 250


def hide(world, *changes):
    items = [{"messageId": name, "visible": visible} for name, visible in changes]
    return world.consumer.call(
        "PATCH",
        f"{V2}/ebox/messages",
        json={"items": items, "totalItems": len(items)},
        headers={"Content-Type": MERGE_PATCH},
    ).status_code


def test_hide_and_show_all_or_nothing(world):
    names = [identity(item) for item in world.page(V2)["items"][:3]]
    assert hide(world, *((name, False) for name in names)) == 200
    assert world.total(V2, visible="false") == 3
    assert world.total(V2, visible="true") == 247
    assert hide(world, (names[0], True), ("unknown", True)) == 404
    assert hide(world, (names[0], True)) == 200
    shown = [identity(item) for item in world.everything(V2, visible="true")]
    assert names[0] in shown
    assert len(shown) == 248
    assert world.simulator.counts(BOX)["nsso"]["hidden"] == 2


def test_letters_expire(world):
    world.clock.advance(days=3650)
    world.consumer.log_in()
    assert world.total(V2) == 0
    assert world.simulator.counts(BOX)["nsso"]["registered"] == 0
    world.clock.advance(days=-1)
    world.consumer.log_in()
    left = world.everything(V2)
    assert len(left) == 12  # a day's letters, every other hour
    gone = f"{V2}/ebox/messages/{world.simulator.store(BOX)._shelves['nsso'].prefix}"
    assert world.consumer.get(gone + "0" * 12).status_code == 404


def test_withdrawn_letters_leave_no_gap(world):
    before = [identity(item) for item in world.everything(V2)]
    away = [before[0], before[1], before[120], before[249]]
    for name in away:
        assert world.simulator.withdraw(BOX, "nsso", name)
        assert not world.simulator.withdraw(BOX, "nsso", name)
    after = [identity(item) for item in world.everything(V2)]
    assert after == [name for name in before if name not in away]
    assert [len(world.page(V2, n)["items"]) for n in (1, 2, 3)] == [100, 100, 46]
    assert world.total(V2) == world.simulator.counts(BOX)["nsso"]["messages"] == 246
    assert world.consumer.get(f"{V2}/ebox/messages/{away[0]}").status_code == 404
    assert hide(world, (away[0], False)) == 404


def test_new_letters_arrive(world):
    before = [identity(item) for item in world.everything(V2)]
    world.clock.advance(minutes=5)
    url = f"{world.base_url}/_sim/boxes/{BOX}/grow"
    answer = requests.post(url, json={"messages": 5}, timeout=TIMEOUT)
    assert answer.status_code == 201
    assert answer.json()["counts"]["nsso"]["messages"] == 253
    after = [identity(item) for item in world.everything(V2)]
    assert after[3:] == before
    newest = world.page(V2)["items"][0]
    assert newest["receiptDate"] == "2026-03-10T13:05:00+01:00"
    assert world.total(V3) == 252
    assert world.total(V2, receivedAfter="2026-03-11") == 0
    world.clock.advance(days=1)
    world.simulator.grow(BOX, 4)
    world.consumer.log_in()
    assert world.total(V2, receivedAfter="2026-03-11") == 2


def test_it_can_grow_and_shrink_between_two_pages(world):
    second = world.page(V2, 2)["items"]
    away = identity(world.page(V2, 1)["items"][0])
    add = world.simulator.faults.add
    add("list", "meanwhile", when="after", grow=4, withdraw=[away], times=1)
    world.page(V2, 1)
    moved = world.page(V2, 2)["items"]
    assert [identity(m) for m in moved[1:]] == [identity(m) for m in second[:-1]]


def test_an_unknown_letter_is_not_found(world):
    good = identity(world.page(V2)["items"][0])
    upper, elsewhere = good[:-12] + good[-12:].upper(), world.page(V3)["items"][0]
    for name in (
        "unknown",
        good[:-1],
        good + "0",
        good[:24] + "+" + good[25:],
        good[:24] + "ffffffffffff",
        good[:24] + "zzzzzzzzzzzz",
        upper if upper != good else "x",
        identity(elsewhere),
    ):
        answer = world.consumer.get(f"{V2}/ebox/messages/{name}")
        assert answer.status_code == 404, name


def test_lazy_and_other_boxes_live_side_by_side():
    with government() as gov:
        gov.simulator.add_lazy_box(NUMBER, 10)
        gov.publish(message("m"))
        other = connect(gov.simulator, gov.base_url, gov.clock, NUMBER)
        assert other.get(f"{V2}/ebox/messages").json()["totalItems"] == 5
        assert gov.listed(V2) == ["m"]
        with pytest.raises(ValueError, match="already"):
            gov.simulator.add_lazy_box(BOX, 10)
        with pytest.raises(ValueError, match="on the fly"):
            gov.simulator.publish(NUMBER, message("x"))
        with pytest.raises(ValueError, match="on the fly"):
            gov.simulator.grow(OTHER_BOX, 1)
        gov.simulator.add_box(NUMBER)  # is there already: nothing
        assert list(gov.simulator.boxes()) == [BOX, OTHER_BOX, NUMBER]


def test_a_lazy_box_made_from_outside():
    with government() as gov:
        url = f"{gov.base_url}/_sim/boxes"
        wanted = {"enterprise_number": NUMBER, "messages": 100_000, "every": 60}
        answer = requests.post(
            url, json={**wanted, "file_size": SIZE, "registries": ["region"]}, timeout=5
        )
        assert answer.status_code == 201
        assert answer.json()["counts"]["region"]["bytes"] == 100_000 * SIZE
        assert requests.post(url, json=wanted, timeout=5).status_code == 400
        counts = requests.get(url, timeout=5).json()[NUMBER]["counts"]
        assert counts["nsso"]["messages"] == 0
