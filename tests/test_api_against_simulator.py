# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The client and the simulated government, made by different hands, understand
each other: over a loopback socket and over the demo's adapter, in both dialects."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from decimal import Decimal
from itertools import count

import pytest
from simulator_support import (
    BOX,
    NOW,
    OTHER_BOX,
    SENDER,
    Clock,
    add_reference,
    certificate,
    full_message,
    message,
    private_key,
)

from ebox_api import (
    ENVIRONMENTS,
    AuthenticationError,
    BadItem,
    Client,
    DeadlineExceeded,
    NotAuthorizedError,
    NotFoundError,
    RateLimitError,
    RedirectRefused,
    TemporaryError,
    TokenRefused,
    TokenSource,
    Transport,
    UnexpectedAnswer,
    discover,
    fixed_provider,
    simulator_environment,
    verify,
)
from ebox_simulator import SimulatorAdapter
from ebox_simulator.lab import LabSimulator, serve

CONSUMER = "scope:document:management:consult:ws-eboxrestentreprise:documentconsumer"


class World:
    """A government with one company, and that company's way to it."""

    def __init__(self, simulator: LabSimulator, environment, **options):
        self.simulator = simulator
        self.environment = environment
        self.clock = simulator._clock
        self.transport = Transport(
            environment.origins,
            allow_http_loopback=environment.allow_http_loopback,
            call_seconds=10,
            **options,
        )
        self.client_id = simulator.register_certificate(BOX, certificate())
        self.tokens = self.token_source()

    def token_source(self, key: int = 0, offset: float = 0) -> TokenSource:
        return TokenSource(
            self.environment,
            self.client_id,
            private_key(key),
            self.transport,
            clock=lambda: self.clock().timestamp() + offset,
        )

    def discover(self):
        return discover(self.environment, self.transport, self.tokens)

    def clients(self) -> dict[str, Client]:
        return {
            provider.remote_id: Client(
                provider.base_url, provider.api_version, self.tokens, self.transport
            )
            for provider in self.discover()
        }


@pytest.fixture
def simulator():
    made = LabSimulator(clock=Clock())
    made.add_box(BOX, demo=False)
    add_reference(made)
    yield made
    made.close()


@pytest.fixture(params=["socket", "adapter"])
def world(request, simulator):
    if request.param == "adapter":
        environment = ENVIRONMENTS["demo"]
        adapters = {simulator.base_url: SimulatorAdapter(simulator)}
        yield World(simulator, environment, adapters=adapters)
        return
    with serve(simulator) as url:
        made = World(simulator, simulator_environment(url))
        yield made
        made.transport.close()


def test_the_registry_lists_two_usable_providers(world):
    found = world.discover()
    assert [item.api_version for item in found] == ["2.1", "3.5"]
    assert all(item.usable for item in found)
    assert all(world.transport.approved(item.base_url) for item in found)
    assert found[0].base_url == fixed_provider(world.environment).base_url


def test_without_the_newer_registry_the_older_is_used(world):
    world.simulator.settings.set(newer_registry=False)
    assert len(world.discover()) == 2
    assert world.simulator.journal.count("registry_older") == 1


def test_without_the_scope_the_fixed_provider_remains(world):
    world.simulator.settings.set(granted_scopes=[CONSUMER])
    with pytest.raises(NotAuthorizedError):
        world.discover()
    assert world.tokens.scopes == {CONSUMER}
    provider = fixed_provider(world.environment)
    client = Client(
        provider.base_url, provider.api_version, world.tokens, world.transport
    )
    assert client.summary().messages == 0


def test_maintenance_and_end_of_a_provider_are_known(world):
    window = (NOW - timedelta(hours=1), NOW + timedelta(hours=1))
    ends = NOW.date() - timedelta(days=1)
    world.simulator.providers.change("NSSO-DEMO", maintenance=[window])
    world.simulator.providers.change("REGION-DEMO", deactivation=ends)
    nsso, region = world.discover()
    assert [(each.start, each.end) for each in nsso.maintenance] == [window]
    assert region.deactivation == ends


@pytest.mark.parametrize("flags", ["plain", "prefixed"])
def test_both_dialects_tell_the_same_message(world, flags):
    world.simulator.settings.set(v3_flags=flags)
    world.simulator.publish(BOX, full_message("m", "nsso"), full_message("m", "region"))
    read = {}
    for name, client in world.clients().items():
        (item,) = client.page(1).items
        assert item == client.message("m")
        read[name] = {
            field: value
            for field, value in vars(item).items()
            # v2.1 knows neither recipient nor partition
            if field not in ("raw", "attachments", "recipient_id", "partition")
        }
        assert [a.file_name for a in item.attachments] == ["letter.pdf", "table.csv"]
        assert [a.main for a in item.attachments] == [True, False]
    assert read["NSSO-DEMO"] == read["REGION-DEMO"]
    assert read["NSSO-DEMO"]["problems"] == []


def test_every_field_arrives(world):
    source = full_message("m")
    world.simulator.publish(BOX, source)
    item = world.clients()["NSSO-DEMO"].message("m")
    assert item.subject.as_dict() == source.subject
    assert (item.receipt_date, item.expiration_date) == (
        source.received,
        source.expires,
    )
    assert item.registered and item.reply_authorized and not item.read
    assert item.sender_id == SENDER
    assert (item.attention_of.ssin, item.original_message_id) == (
        source.attention_of["ssin"],
        "earlier",
    )
    assert item.payment.total == Decimal("100.10")
    assert item.payment.reference == "010123456732"
    assert [value.pick() for value in item.business_data[0].values] == [
        "2026-04-09",
        "deuxième",
    ]


@pytest.mark.parametrize(
    "form", ["base64url", "base64url_padded", "base64", "hex", "wrong", "absent"]
)
def test_files_are_verified_against_the_digest(world, form):
    world.simulator.settings.set(digest_form=form)
    world.simulator.publish(BOX, message("m", "nsso"), message("m", "region"))
    for client in world.clients().values():
        (file,) = client.message("m").attachments
        with client.content(
            "m", file.remote_id, expected_type=file.media_type
        ) as stream:
            data = b"".join(stream.chunks())
        assert stream.declared_length == stream.received == len(data)
        assert data.startswith(b"%PDF")
        if form == "absent":
            assert file.digest is None and file.digest_problem
        else:
            good = verify(hashlib.sha256(data).digest(), file.digest)
            assert good is (form != "wrong")


def test_listing_and_annexes_mark_nothing_read_but_the_main_content_does(world):
    world.simulator.publish(BOX, full_message("m"))
    client = world.clients()["NSSO-DEMO"]
    with client.content("m", "att-table.csv") as stream:
        assert b"".join(stream.chunks()) == b"a;b\n1;2\n"
    assert not client.message("m").read and client.summary().unread == 1
    with client.content("m", "att-letter.pdf") as stream:
        list(stream.chunks())
    assert client.message("m").read and client.summary().unread == 0


def test_bodies_are_fetched(world):
    world.simulator.publish(BOX, full_message("m"), full_message("m", "region"))
    world.simulator.publish(BOX, message("n"), message("n", "region"))
    for client in world.clients().values():
        assert client.body("m").pick("fr") == "Bonjour"
        with pytest.raises(NotFoundError):
            client.message("unknown")


def test_hiding_and_showing_again(world):
    world.simulator.publish(BOX, message("a"), message("b"))
    client = world.clients()["NSSO-DEMO"]
    client.set_visible(["a"], False)
    assert [client.message(item).visible for item in "ab"] == [False, True]
    client.set_visible(["a"], True)
    assert client.message("a").visible


def walked(client: Client) -> list:
    """What stands on all pages, up to the first empty one."""
    items = []
    for number in count(1):
        page = client.page(number)
        if not page.items:
            return items
        items += page.items


def test_two_hundred_and_thirty_messages_come_in_three_pages(world):
    for registry in ("nsso", "region"):
        mail = [message(f"m-{number}", registry) for number in range(230)]
        world.simulator.publish(BOX, *mail)
    for client in world.clients().values():
        items = walked(client)
        assert len({item.remote_id for item in items}) == len(items) == 230
        assert client.page(1).total == 230
    assert world.simulator.journal.count("list") == 2 * (4 + 1)


@pytest.mark.parametrize("boundary", ["inclusive", "exclusive"])
def test_received_after_narrows_by_day(world, boundary):
    world.simulator.settings.set(after_boundary=boundary)
    old = NOW - timedelta(days=10)
    world.simulator.publish(BOX, message("old", received=old), message("new"))
    client = world.clients()["NSSO-DEMO"]
    since = NOW.date() - timedelta(days=2)
    found = client.page(1, received_after=since).items
    assert [item.remote_id for item in found] == ["new"]


def test_hostile_ids_arrive_whole(world):
    ids = ["../../referenceData", "a/b?x=1#y", "é 😀", "%2e%2e", "-"]
    world.simulator.publish(BOX, *(message(item) for item in ids))
    client = world.clients()["NSSO-DEMO"]
    listed = walked(client)
    assert not any(isinstance(item, BadItem) for item in listed)
    for item in listed:
        assert client.message(item.remote_id) == item
        with client.content(item.remote_id, item.attachments[0].remote_id) as stream:
            assert b"".join(stream.chunks())


def test_reference_data_is_read_and_conditional(world):
    for client in world.clients().values():
        kind = client.message_type("DemoLetter")
        assert (kind.name.nl, kind.validity) == ("Demobrief", (6, "month"))
        assert 3600 <= kind.max_age <= 7 * 86400
        assert client.sender_organization(SENDER).name.fr == "Office"
        if kind.etag:
            assert client.message_type("DemoLetter", kind.etag).not_modified


def test_an_unknown_client_is_refused_with_the_reason(world):
    stranger = world.token_source(key=1)
    with pytest.raises(AuthenticationError) as caught:
        stranger.token()
    assert caught.value.oauth_error and "eyJ" not in str(caught.value)


def test_a_clock_four_minutes_off_can_be_diagnosed(world):
    slow = world.token_source(offset=-600)
    with pytest.raises(AuthenticationError) as caught:
        slow.token()
    assert caught.value.oauth_error


def test_an_expired_token_is_renewed_without_anybody_noticing(world):
    world.simulator.publish(BOX, message("m"))
    client = world.clients()["NSSO-DEMO"]
    before = world.simulator.journal.count("token")
    world.simulator.faults.add("list", "status", times=1, status=401)
    assert client.page(1).items[0].remote_id == "m"
    assert world.simulator.journal.count("token") == before + 1
    world.clock.advance(hours=1)
    assert client.page(1).items
    assert world.simulator.journal.count("token") == before + 2


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ({"action": "html"}, UnexpectedAnswer),
        ({"action": "malformed"}, UnexpectedAnswer),
        ({"action": "redirect", "location": "https://evil.example/"}, RedirectRefused),
        ({"status": 503, "headers": {"Retry-After": "60"}}, TemporaryError),
        ({"status": 429, "body": {"retryAfterSec": 60}}, RateLimitError),
        ({"status": 401}, TokenRefused),
    ],
)
def test_trouble_becomes_a_typed_error_and_passes(world, fault, kind):
    world.simulator.publish(BOX, message("m"))
    client = world.clients()["REGION-DEMO"]
    world.simulator.faults.add("list", **fault)
    with pytest.raises(kind) as caught:
        client.page(1)
    if kind in (TemporaryError, RateLimitError):
        assert caught.value.retry_after == 60
    world.simulator.faults.clear()
    assert client.page(1).items == []


def test_a_late_answer_is_cut(world):
    client = world.clients()["NSSO-DEMO"]
    world.simulator.faults.add("list", "delay", seconds=1.0)
    world.transport.call_seconds = 0.2
    with pytest.raises(DeadlineExceeded):
        client.page(1)


def test_a_broadcast_stays_apart_in_two_boxes(world):
    world.simulator.add_box(OTHER_BOX, demo=False)
    world.simulator.publish(BOX, message("m", subject={"nl": "een"}))
    world.simulator.publish(OTHER_BOX, message("m", subject={"nl": "twee"}))
    client = world.clients()["NSSO-DEMO"]
    assert client.message("m").subject.nl == "een"
