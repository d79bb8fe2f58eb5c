# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Which registries there are: found tolerantly, called only when trusted."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest
from api_support import loopback, reply

from ebox_api import (
    ENVIRONMENTS,
    Maintenance,
    NotAuthorizedError,
    NotFoundError,
    UnexpectedAnswer,
    discover,
    fixed_provider,
    read_providers,
)

NEWER = "/REST/ebox/enterprise/federation/documentProviderRegistry/v1/messageRegistries"
OLDER = "/REST/ebox/enterprise/federation/v1/messageProviders"
UTC = timezone.utc

ENTRY = {
    "messageProviderId": "NSSO",
    "messageProviderName": {"nl": "RSZ", "fr": "ONSS", "en": "NSSO"},
    "messageProviderUrl": "https://services.socialsecurity.be/REST/x/v3/",
    "messageProviderActivationDate": "2019-01-01",
    "messageProviderDeactivationDate": "2026-03-10",
    "messageProviderTechnicalContact": "help@example.org",
    "messageProviderPlannedMaintenance": [
        {"startDate": "2026-03-09T10:00:00Z", "endDate": "2026-03-09T12:00:00Z"},
        {"startDate": "2026-03-09T12:00:00Z", "endDate": "2026-03-09T10:00:00Z"},
    ],
    "apiSupportedVersion": "3.5",
}


@pytest.fixture
def server():
    with loopback() as running:
        yield running


@pytest.fixture
def found(server):
    with server.transport(call_seconds=5) as transport:
        tokens = server.tokens(transport)
        yield lambda: discover(server.environment, transport, tokens)


def test_an_entry_is_read():
    (provider,) = read_providers([ENTRY])
    assert (provider.remote_id, provider.name.en) == ("NSSO", "NSSO")
    assert provider.base_url == "https://services.socialsecurity.be/REST/x/v3"
    assert provider.contact == "help@example.org" and provider.usable
    assert len(provider.maintenance) == 1 and "maintenance" in provider.problems[0]


def test_the_days_and_the_maintenance_of_a_provider():
    (provider,) = read_providers([ENTRY])
    assert provider.activation == date(2019, 1, 1)
    assert provider.deactivation == date(2026, 3, 10)
    hours = (datetime(2026, 3, 9, hour, tzinfo=UTC) for hour in (10, 12))
    assert provider.maintenance == [Maintenance(*hours)]


@pytest.mark.parametrize(
    "wrap",
    [
        lambda entries: entries,
        lambda entries: {"items": entries, "total": 1},
        lambda entries: {"messageRegistries": entries},
        lambda entries: {"messageProviders": entries},
    ],
)
@pytest.mark.parametrize(
    "owner", ["messageProvider", "messageRegistry", "documentProvider"]
)
def test_every_shape_of_the_list_is_read(wrap, owner):
    renamed = {name.replace("messageProvider", owner): v for name, v in ENTRY.items()}
    assert read_providers(wrap([renamed])) == read_providers([ENTRY])


def test_bare_names_are_read_too():
    entry = {"id": "R", "name": "Gewest", "url": "https://r.example/v2", "version": 2}
    (provider,) = read_providers([entry])
    assert (provider.name.nl, provider.api_version) == ("Gewest", "2")
    several = {**entry, "version": ["1.6", "2.1", "3.5"]}
    assert read_providers([several])[0].api_version == "3.5"


def test_an_empty_registry_is_empty_and_no_list_is_an_error():
    assert read_providers([]) == [] == read_providers({"items": None})
    for data in (None, "x", 5, {"items": "x"}):
        with pytest.raises(UnexpectedAnswer):
            read_providers(data)


@pytest.mark.parametrize(
    "url",
    [
        "http://provider.example/x",
        "https://10.0.0.1/x",
        "https://u:p@provider.example/x",
        None,
    ],
)
def test_a_provider_with_a_dangerous_address_is_listed_but_not_usable(url):
    (provider,) = read_providers([{**ENTRY, "messageProviderUrl": url}])
    assert provider.base_url == "" and not provider.usable and provider.problems


def test_an_unknown_version_is_listed_but_not_usable():
    (provider,) = read_providers([{**ENTRY, "apiSupportedVersion": "1.6"}])
    assert provider.api_version == "1.6" and not provider.usable


def test_entries_without_id_or_repeated_are_left_out():
    entries = [5, {}, {**ENTRY, "messageProviderId": "x" * 101}, ENTRY, ENTRY]
    assert [item.remote_id for item in read_providers(entries)] == ["NSSO"]


def test_the_newer_address_comes_first(server, found):
    server.on(NEWER, reply(200, {"items": [ENTRY]}))
    assert [item.remote_id for item in found()] == ["NSSO"]
    assert server.asked(NEWER)[0].bearer == "token-1" and not server.asked(OLDER)


def test_without_the_newer_address_the_older_is_asked(server, found):
    server.on(NEWER, reply(404, b"<html>"))
    server.on(OLDER, reply(200, [ENTRY]))
    assert [item.remote_id for item in found()] == ["NSSO"]


def test_without_any_registry_it_is_not_found(found):
    with pytest.raises(NotFoundError):
        found()


def test_a_missing_scope_is_told_and_the_older_address_is_not_tried(server, found):
    body = {
        "type": "urn:problem-type:belgif:missingScope",
        "requiredScopes": ["scope:registry"],
    }
    server.on(NEWER, reply(403, body))
    with pytest.raises(NotAuthorizedError) as caught:
        found()
    assert caught.value.required_scopes == ("scope:registry",)
    assert not server.asked(OLDER)
    fallback = fixed_provider(server.environment)
    assert fallback.usable and fallback.base_url.startswith(server.url)


def test_simulation_has_one_fixed_provider_and_makes_no_call():
    (provider,) = discover(ENVIRONMENTS["simulation"], None, None)
    assert provider.base_url == ENVIRONMENTS["simulation"].provider_url
    assert provider.usable
