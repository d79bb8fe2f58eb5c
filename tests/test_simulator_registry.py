# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The provider registry on both of its paths (ebox-api a and d.3)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from simulator_support import NOW, V2, V3, government

from ebox_simulator import CONSUMER_SCOPE, SimProvider

FEDERATION = "/REST/ebox/enterprise/federation"
NEWER = f"{FEDERATION}/documentProviderRegistry/v1/messageRegistries"
OLDER = f"{FEDERATION}/v1/messageProviders"


@pytest.fixture
def gov():
    with government() as it:
        yield it


def test_the_newer_path_wraps_and_the_older_does_not(gov):
    newer, older = gov.consumer.get(NEWER), gov.consumer.get(OLDER)
    assert newer.json() == {"items": older.json(), "total": 2}


def test_two_providers_speak_two_versions(gov):
    nsso, region = gov.consumer.get(OLDER).json()
    assert nsso["apiSupportedVersion"].startswith("2.")
    assert nsso["messageProviderUrl"] == gov.base_url + V2
    assert region["apiSupportedVersion"].startswith("3.")
    assert region["messageProviderUrl"] == gov.base_url + V3


def test_one_provider_by_its_id_on_the_older_path(gov):
    nsso = gov.consumer.get(OLDER).json()[0]
    one = gov.consumer.get(f"{OLDER}/{nsso['messageProviderId']}")
    assert one.json() == nsso
    missing = gov.consumer.get(f"{OLDER}/NOBODY")
    assert missing.status_code == 404
    assert missing.json()["environment"] == "SIMULATION"


@pytest.mark.parametrize("path", [NEWER, OLDER])
def test_without_the_registry_scope_it_is_forbidden(gov, path):
    gov.simulator.settings.set(granted_scopes=[CONSUMER_SCOPE])
    answer = gov.consumer.log_in().get(path)
    assert answer.status_code == 403
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["type"] == "urn:problem-type:belgif:missingScope"
    assert answer.json()["requiredScopes"][0].endswith("federation-rest:registry")
    assert gov.consumer.get(f"{V2}/ebox").status_code == 200


@pytest.mark.parametrize("path", [NEWER, OLDER])
def test_without_a_token_the_gateway_answers(gov, path):
    answer = gov.consumer.get(path, token="")
    assert answer.status_code == 401
    assert answer.json()["type"] == "urn:problem-type:belgif:noAccessToken"


def test_the_newer_path_can_be_missing(gov):
    gov.simulator.settings.set(newer_registry=False)
    assert gov.consumer.get(NEWER).status_code == 404
    assert gov.consumer.get(OLDER).status_code == 200


def test_the_list_is_state(gov):
    providers = gov.simulator.providers
    nsso, region = providers.list()
    window = (NOW, NOW + timedelta(hours=2))
    providers.change(
        nsso.provider_id,
        url="https://elsewhere.invalid/v2",
        deactivation=date(2026, 3, 9),
        maintenance=[window],
    )
    providers.remove(region.provider_id)
    providers.add(SimProvider("NEW", {"en": "New"}, "{base_url}/x", "9", date.max))
    changed, new = gov.consumer.get(OLDER).json()
    assert changed["messageProviderUrl"] == "https://elsewhere.invalid/v2"
    assert changed["messageProviderDeactivationDate"] == "2026-03-09"
    assert changed["messageProviderPlannedMaintenance"] == [
        {"startDate": "2026-03-10T12:00:00.000Z", "endDate": "2026-03-10T14:00:00.000Z"}
    ]
    assert new["messageProviderUrl"] == f"{gov.base_url}/x"
    assert providers.list()[0] == replace(
        nsso,
        url="https://elsewhere.invalid/v2",
        deactivation=date(2026, 3, 9),
        maintenance=[window],
    )
    with pytest.raises(LookupError):
        providers.change("NOBODY", version="1")
