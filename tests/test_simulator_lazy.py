# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A mailbox of any size whose letters are made while they are read."""

import base64
import hashlib
import io
import zlib
from dataclasses import replace
from datetime import timedelta

import pypdfium2 as pdfium
import pytest
from pypdf import PdfReader
from simulator_support import (
    BOTH,
    BOX,
    COUNTERS,
    NOW,
    V2,
    V3,
    Clock,
    LazyWorld,
    lazy_world,
)

from ebox_simulator.lab import LabSimulator, LazyMail, serve
from ebox_simulator.lab.lazy.pdf import PdfMaker

SIZE = 5000
MANY = 20_000


@pytest.fixture
def world():
    with lazy_world(500, file_size=SIZE, files=2, every=3600) as it:
        yield it


def identity(item):
    return item["messageId"]


@BOTH
def test_the_pages_hold_every_message_once_newest_first(world, base, registry):
    found = world.everything(base)
    assert len(found) == len({identity(item) for item in found}) == 250
    dates = [item["receiptDate"] for item in found]
    if base == V3:  # UTC: texts compare as times do
        assert dates == sorted(dates, reverse=True)
        assert dates[-1] == "2026-02-17T18:00:00.000Z"
    assert world.total(base) == 250
    assert world.page(base, 99)["items"] == []


def test_the_registries_share_the_letters(world):
    nsso, region = world.everything(V2), world.everything(V3)
    assert not {identity(item) for item in nsso} & {identity(item) for item in region}
    assert all(len(item["subject"]) == 1 for item in nsso)
    assert {next(iter(item["subject"])) for item in nsso} == {"nl", "fr", "de"}
    assert all(set(item["subject"]) == {"nl", "fr", "de"} for item in region)
    counts = world.simulator.counts(BOX)
    for registry in ("nsso", "region"):
        assert counts[registry] == {
            "messages": 250,
            "files": 500,
            "bodies": 0,
            "bytes": 500 * SIZE,
            "unread": 250,
            "hidden": 0,
            "registered": 10,
        }


def test_nothing_is_made_that_nobody_asks_for():
    with lazy_world(10_000_000, every=30) as world:
        simulator = world.simulator
        lazy = simulator.store(BOX)
        assert lazy.made == 0
        assert world.total(V2, receivedAfter="2026-03-01") > 1000
        assert lazy.made == 1
        assert simulator.counts(BOX)["nsso"]["messages"] == 5_000_000
        assert lazy.made == 1
        middle = world.page(V2, 25_000)["items"]
        assert (len(middle), lazy.made) == (100, 101)
        path = f"{V2}/ebox/messages/{middle[0]['messageId']}"
        assert world.consumer.get(path).json() == middle[0]
        assert lazy.made == 102


@BOTH
def test_twenty_thousand_messages_in_any_order_of_pages(base, registry):
    with lazy_world(MANY, registries=[registry]) as world:
        seen = [name for n in (200, 1, 100, 37) for name in world.names(base, n)]
        assert len(seen) == len(set(seen)) == world.simulator.store(BOX).made == 400
        assert world.page(base, 201)["items"] == []
        assert world.total(base) == MANY
        other = {V2: V3, V3: V2}[base]
        assert world.total(other) == 0
        assert world.consumer.get(COUNTERS[other]).json()["numberOfMessages"] == 0


@BOTH
def test_the_bytes_are_those_of_the_digest_and_no_two_are_the_same(
    world, base, registry
):
    sums = set()
    for item in world.page(base, pageSize=10)["items"]:
        main, annex = item["attachments"]["items"]
        assert [
            f.get("mainContent", f.get("isMainContent")) for f in (main, annex)
        ] == [
            True,
            False,
        ]
        for file in (main, annex):
            assert file["size"] == round(SIZE / 1024, 2)
            url = file["contentHref"].removeprefix(world.base_url)
            content = world.consumer.get(url).content
            digest = hashlib.sha256(content).digest()
            told = base64.urlsafe_b64decode(file["digest"]["digestValue"] + "=")
            assert told == digest
            assert len(content) == SIZE
            sums.add(digest)
    assert len(sums) == 20


def test_the_same_seed_makes_the_same_mail():
    def of(seed):
        simulator = LabSimulator(clock=Clock(), seed=seed)
        simulator.add_lazy_box(BOX, 20, file_size=SIZE)
        return simulator.messages(BOX)

    assert of(1) == of(1)
    assert {m.message_id for m in of(1)}.isdisjoint(m.message_id for m in of(2))
    assert {m.attachments[0].sha256 for m in of(1)}.isdisjoint(
        m.attachments[0].sha256 for m in of(2)
    )


@pytest.mark.parametrize("size", [2400, 9_999, 10_000, 10_011, 100_003, 1_000_000])
def test_a_file_is_a_valid_pdf_of_that_size(size):
    maker = PdfMaker(size, "seed")
    lines = ["Één brief (nr. 7)", "zweite Zeile \\", "x" * 5000, "€ – fin"]
    content = b"".join(maker.chunks(lines))
    assert len(content) == size
    assert hashlib.sha256(content).hexdigest() == maker.sha256(lines)
    reader = PdfReader(io.BytesIO(content), strict=True)
    text = reader.pages[0].extract_text()
    assert text.splitlines() == ["Één brief (nr. 7)", "zweite Zeile \\", "€ – fin"]
    document = pdfium.PdfDocument(content)
    assert "Één brief (nr. 7)" in document[0].get_textpage().get_text_bounded()
    assert len(zlib.compress(content)) > size - 2000  # mostly noise


def test_every_small_size_is_met_exactly():
    for size in range(9_950, 10_250):
        assert sum(map(len, PdfMaker(size).chunks(["a"]))) == size
    with pytest.raises(ValueError, match="bytes"):
        PdfMaker(1000)


FILTERS = [
    {"registeredMail": "true"},
    {"registeredMail": "false"},
    {"messageTypeId": "BulkReminder"},
    {"senderApplicationId": "be.demo.bulk:registered:v1"},
    {"receivedAfter": "2026-03-01"},
    {"receivedBefore": "2026-03-01"},
    {"receivedAfter": "2026-02-20", "receivedBefore": "2026-03-02"},
    {"expiredAfter": "2036-03-01"},
    {"expiredBefore": "2036-03-01", "registeredMail": "false"},
    {"q": "BESCHEINIGUNG", "qlang": "de"},
    {"q": "service est", "qlang": "fr"},
    {"q": "aangetekend", "qlang": "nl"},
    {"q": "nowhere", "qlang": "nl"},
    {"visible": "false"},
    {"visible": "true"},
    {"readStatus": "true"},
    {"readStatus": "false", "visible": "false"},
    {"receivedAfter": "2027-01-01"},
    {"expiredBefore": "2020-01-01"},
]


@BOTH
@pytest.mark.parametrize("query", FILTERS, ids=lambda query: "-".join(query))
def test_the_filters_find_what_the_file_store_finds(world, base, registry, query):
    """The other store, which filters by SQL, is the oracle."""
    lazy, clock = world.simulator.store(BOX), world.clock
    names = world.names(base)
    for name in names[3:40:4]:
        lazy.consulted(BOX, registry, name, clock(), main=True)
    lazy.set_visible(BOX, registry, dict.fromkeys(names[5:50:5], False), clock())
    simulator = LabSimulator(clock=clock)
    simulator.add_box(BOX, demo=False)
    simulator.add_reference(*lazy.reference())
    held = world.simulator.messages(BOX, registry)
    simulator.publish(BOX, *(replace(letter, attachments=[]) for letter in held))
    with serve(simulator) as base_url:
        oracle = LazyWorld(simulator, base_url)
        wanted = [identity(item) for item in oracle.everything(base, **query)]
    assert [identity(item) for item in world.everything(base, **query)] == wanted
    assert world.total(base, **query) == len(wanted)
    simulator.close()


@pytest.mark.parametrize(
    "options",
    [
        {"messages": -1},
        {"messages": 1.5},
        {"files": -1},
        {"every": "soon"},
        {"file_size": 100},
        {"registries": []},
        {"registries": ["moon"]},
        {"messages": 1_000_000, "every": 3600},
    ],
)
def test_what_cannot_be_made_is_refused(options):
    with pytest.raises(ValueError, match="."):
        LazyMail(**{"messages": 10, "newest": NOW, **options})


def test_the_time_of_a_year_of_hourly_letters():
    lazy = LazyMail(24 * 365, newest=NOW, every=3600, keep_days=400)
    assert lazy.summary(BOX, "nsso", NOW).last_received == NOW - timedelta(hours=1)
    assert lazy.summary(BOX, "region", NOW).last_received == NOW
    later = NOW + timedelta(days=400)
    assert lazy.summary(BOX, "region", later).messages == 0
