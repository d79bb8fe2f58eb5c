# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What newer documents corrected (ebox-api j), between the client and a government."""

from __future__ import annotations

import json
from urllib.parse import parse_qs

import pytest
from api_support import TOKEN_PATH, V3, grant, loopback, reply
from simulator_support import BOX, OTHER_BOX, Clock, certificate, private_key

from ebox_api import (
    CONSUMER_SCOPE,
    ENVIRONMENTS,
    CallError,
    Client,
    InvalidRequestError,
    MandateRefused,
    NotAuthorizedError,
    NotFoundError,
    TokenSource,
    Transport,
    dialect_for,
    discover,
    read_message,
)
from ebox_simulator import SimulatorAdapter
from ebox_simulator.lab import LabSimulator
from ebox_simulator.lab.contract import fill
from ebox_simulator.settings import CONSUMER_SCOPE as GRANTED

LIST = "/box/ebox/messages"
MISSING = {
    "type": "urn:problem-type:belgif:missingScope",
    "status": 403,
    "requiredScopes": [CONSUMER_SCOPE],
}
OTHER = "scope:some:other"


@pytest.fixture
def server():
    with loopback() as running:
        yield running


@pytest.fixture
def source(server):
    with server.transport(call_seconds=5) as transport:
        yield server.tokens(transport)


def client_of(server, source, version="3"):
    return Client(f"{server.url}/box", version, source, source._transport)


def scopes_asked(server):
    forms = [parse_qs(seen.body.decode()) for seen in server.asked(TOKEN_PATH)]
    return [form.get("scope", [""])[0] for form in forms]


@pytest.fixture
def world():
    """A filled simulator, and a maker of clients of its v3 registry."""
    simulator = LabSimulator(clock=Clock())
    names = fill(simulator, BOX)
    environment = ENVIRONMENTS["demo"]
    adapters = {simulator.base_url: SimulatorAdapter(simulator)}
    client_id = simulator.register_certificate(BOX, certificate())
    with Transport(
        environment.origins, adapters=adapters, allow_http_loopback=True
    ) as transport:

        def client(remembered="", **options):
            tokens = TokenSource(
                environment,
                client_id,
                private_key(0),
                transport,
                clock=lambda: simulator._clock().timestamp(),
                remembered=remembered,
            )
            base = f"{simulator.base_url}/region/ebox/v3"
            return Client(base, "3", tokens, transport, **options)

        yield simulator, names, client
    simulator.close()


# j.1: v3 has no summary


def test_v3_asks_the_first_page_in_place_of_a_summary(server, source):
    assert dialect_for("3.5").summary is None
    items = {"items": [V3], "total": 7}
    server.on(LIST, reply(200, items))
    summary = client_of(server, source).summary()
    assert (summary.messages, summary.first) == (7, "m-1")
    assert summary.last_receipt.isoformat() == "2026-03-29T00:59:59.123000+00:00"
    assert summary.unread is None
    assert not server.asked("/box/ebox")
    (seen,) = server.asked(LIST)
    assert "pageSize=1" in seen.path


def test_a_list_that_is_not_there_is_no_empty_box(server, source):
    server.on(LIST, reply(404, {}))
    with pytest.raises(CallError):
        client_of(server, source).summary()


def test_the_client_never_asks_a_summary_of_v3(world):
    simulator, _names, client = world
    assert client().summary().messages == 25
    assert simulator.journal.count("unknown") == 0


# j.2: what is not mandatory is not there, and that is no failure


@pytest.mark.parametrize("status", [404, 405, 501])
def test_a_minimal_provider_gives_the_five_groups(world, status):
    simulator, names, client = world
    simulator.settings.set(offered="minimal", absent_status=status)
    reader = client()
    assert len(reader.page(1).items) == 25
    assert reader.message(names.one_document).remote_id == names.one_document
    with reader.content(names.one_document, "1") as stream:
        assert b"".join(stream.chunks()).startswith(b"%PDF")
    assert reader.message_type("Contract").name.nl == "Contract"
    for optional in (
        lambda: reader.body(names.one_document),
        lambda: reader.set_visible([names.one_document], False),
    ):
        with pytest.raises(CallError) as caught:
            optional()
        assert caught.value.not_offered


# j.3: asked without scope, and once with it


def test_a_scope_that_is_missing_is_asked_for_once(server, source):
    server.on(
        TOKEN_PATH,
        grant("a", scope=OTHER, expires_in=1),
        grant("b", scope=CONSUMER_SCOPE),
    )
    assert source.token() == "b"
    assert source.remembered == CONSUMER_SCOPE
    source.drop()
    assert source.token() == "b"
    assert scopes_asked(server) == ["", CONSUMER_SCOPE, CONSUMER_SCOPE]


def test_what_is_granted_without_asking_is_not_asked_for(server, source):
    server.on(TOKEN_PATH, grant(scope=f"{OTHER} {CONSUMER_SCOPE}"))
    source.token()
    source.drop()
    source.token()
    assert scopes_asked(server) == ["", ""]
    assert source.remembered == ""


def test_asking_in_vain_is_remembered_and_costs_one_request(server, source):
    refusal = reply(400, {"error": "invalid_scope"})
    server.on(TOKEN_PATH, grant("a", scope=OTHER), refusal, grant("c", scope=OTHER))
    assert source.token() == "a"
    assert source.remembered == "-"
    source.drop("a")
    assert source.token() == "c"
    assert scopes_asked(server) == ["", CONSUMER_SCOPE, ""]
    source.drop()  # somebody logs in anew, perhaps after a change in ChaMan
    source.token()
    assert scopes_asked(server)[4:] == [CONSUMER_SCOPE]


def test_a_server_that_is_busy_leaves_the_question_open(server, source):
    server.on(TOKEN_PATH, grant("a", scope=OTHER), reply(503, {}))
    assert source.token() == "a"
    assert source.remembered == ""


def test_a_call_that_lacks_the_scope_asks_for_it_once(server, source):
    server.on(TOKEN_PATH, grant("token-one"), grant("token-two"))
    server.on(LIST, reply(403, MISSING), reply(200, {"items": [], "total": 0}))
    assert client_of(server, source).page(1).total == 0
    assert scopes_asked(server) == ["", CONSUMER_SCOPE]
    server.on(LIST, reply(403, MISSING))
    for _again in range(3):
        with pytest.raises(NotAuthorizedError):
            client_of(server, source).page(1)
    assert len(server.asked(TOKEN_PATH)) == 2


def test_another_refusal_asks_for_no_scope(server, source):
    for said in (
        {"type": "urn:problem-type:belgif:missingPermission"},
        {**MISSING, "requiredScopes": [OTHER]},
    ):
        server.on(LIST, reply(403, said))
        with pytest.raises(NotAuthorizedError):
            client_of(server, source).page(1)
    assert len(server.asked(TOKEN_PATH)) == 1


def test_a_server_that_wants_a_scope_gets_it(server, source):
    server.on(TOKEN_PATH, reply(400, {"error": "invalid_scope"}), grant("b"))
    assert source.token() == "b"
    assert source.remembered == CONSUMER_SCOPE


def test_the_next_process_begins_with_what_worked(world):
    simulator, _names, client = world
    assert GRANTED == CONSUMER_SCOPE  # two programs, one scope
    simulator.settings.set(scope_must_be_asked=True)
    first = client()
    assert first.page(1).total == 25
    assert first._tokens.remembered == CONSUMER_SCOPE
    before = simulator.journal.count("token")
    assert client(remembered=CONSUMER_SCOPE).page(1).total == 25
    assert simulator.journal.count("token") == before + 1


# j.4: a self-service token has one scope, and the registry refuses it


def test_the_registry_s_own_scope_is_not_asked_for(world):
    simulator, _names, client = world
    simulator.settings.set(granted_scopes=[CONSUMER_SCOPE])
    reader = client()
    with pytest.raises(NotAuthorizedError):
        discover(ENVIRONMENTS["demo"], reader._transport, reader._tokens)
    assert simulator.journal.count("token") == 1
    assert reader.page(1).total == 25


# j.7 and j.11: who sent it, from where, and to whom


def test_a_message_that_was_sent_tells_its_direction(world):
    _simulator, names, client = world
    sent = client().message(names.sent)
    assert (sent.sender_id, sent.sender_partition) == (BOX, names.partition_b)
    assert sent.recipient_id == "0999999130"
    assert sent.original_message_id == names.one_document
    received = client().message(names.message_in_b)
    assert (received.recipient_id, received.partition) == (BOX, names.partition_b)
    assert client().message(names.answerable).sender_partition == "Service_9"


def test_nothing_is_made_of_what_does_not_name_a_company():
    for recipient in (
        None,
        "x",
        {},
        {"ssin": "85073003328"},
        {"enterpriseNumber": "1"},
    ):
        message = read_message({**V3, "recipient": recipient})
        assert message.recipient_id == ""


# k.2 T21: what is to be done


def test_an_action_is_read_with_its_day(world):
    _simulator, names, client = world
    action = client().message(names.for_action).action
    assert (action.action_id, action.parameter, action.done) == ("OPEN", "a-77", False)
    assert action.due_day.isoformat() == "2026-03-30"
    assert client().message(names.one_document).action is None


@pytest.mark.parametrize(
    "given",
    [
        {"messageActionId": "OPEN", "isExecuted": True},
        {"messageAction": {"messageActionId": "OPEN", "isExecuted": "true"}},
        {"actions": {"items": [{"actionId": "OPEN", "executed": True}]}},
        {"actions": [{"messageActionId": "OPEN", "isExecuted": 1}]},
    ],
)
def test_an_action_in_every_form_that_it_may_have(given):
    action = read_message({**V3, **given}).action
    assert (action.action_id, action.done) == ("OPEN", True)


# j.9 and j.10: for a client, under a mandate


def test_the_header_names_the_client_on_every_call(world):
    simulator, names, client = world
    simulator.mandates.set(OTHER_BOX, BOX)
    fill(simulator, OTHER_BOX)
    simulator.withdraw(OTHER_BOX, "region", "plain-0")
    reader = client(on_behalf=OTHER_BOX)
    assert reader.page(1).total == 24
    assert reader.message(names.one_document).recipient_id == OTHER_BOX
    reader.set_visible([names.one_document], False)
    with reader.content(names.one_document, "1") as stream:
        assert b"".join(stream.chunks())
    of_client = {m.message_id: m for m in simulator.messages(OTHER_BOX)}
    own = {m.message_id: m for m in simulator.messages(BOX)}
    changed = of_client[names.one_document]
    assert (changed.read, changed.visible) == (True, False)
    untouched = own[names.one_document]
    assert (untouched.read, untouched.visible) == (False, True)


def test_without_a_mandate_no_box_is_read(world):
    simulator, _names, client = world
    names = fill(simulator, OTHER_BOX)
    for state in ("never", "ended"):
        if state == "ended":
            simulator.mandates.set(OTHER_BOX, BOX, state)
        reader = client(on_behalf=OTHER_BOX)
        with pytest.raises(MandateRefused):
            reader.page(1)
        with pytest.raises(MandateRefused), reader.content(names.one_document, "1"):
            pass
        with pytest.raises(MandateRefused):
            reader.set_visible([names.one_document], False)
    with pytest.raises(InvalidRequestError):
        client(on_behalf="not a number")


def test_only_the_mandate_s_refusal_is_told_as_its_own(server, source):
    """A scope that is missing is the account's, as is any refusal of the own box."""
    of_client = Client(
        f"{server.url}/box", "3", source, source._transport, on_behalf=OTHER_BOX
    )
    own = client_of(server, source)
    denied = {"type": "urn:problem-type:belgif:missingPermission"}
    for client, said, kind in (
        (of_client, denied, MandateRefused),
        (of_client, {**MISSING, "requiredScopes": [OTHER]}, NotAuthorizedError),
        (own, denied, NotAuthorizedError),
    ):
        server.on(LIST, reply(403, said))
        with pytest.raises(NotAuthorizedError) as caught:
            client.page(1)
        assert type(caught.value) is kind
        assert caught.value.status == 403


# j.5: an older environment


def test_the_newer_address_first_and_the_older_one_then(world):
    simulator, _names, client = world
    reader = client()
    assert len(discover(ENVIRONMENTS["demo"], reader._transport, reader._tokens)) == 2
    assert simulator.journal.count("registry_older") == 0
    simulator.settings.set(newer_registry=False)
    assert len(discover(ENVIRONMENTS["demo"], reader._transport, reader._tokens)) == 2
    assert simulator.journal.count("registry_older") == 1


def test_an_unknown_message_is_not_found_in_v3(world):
    _simulator, _names, client = world
    with pytest.raises(NotFoundError):
        client().message("unknown")


def test_simulation_takes_the_token_of_production():
    """j.12: kept apart by address, never by credential."""
    simulation, production = ENVIRONMENTS["simulation"], ENVIRONMENTS["production"]
    assert simulation.token_url == production.token_url
    assert simulation.provider_url != production.provider_url
    assert json.dumps(simulation.registry_urls) == "[]"
