# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The token endpoint believes nothing (ebox-api c)."""

import json
from datetime import timedelta

import jwt
import pytest
from simulator_support import (
    BOX,
    NOW,
    TIMEOUT,
    V2,
    V3,
    certificate,
    government,
    private_key,
)

from ebox_simulator import CONSUMER_SCOPE, REGISTRY_SCOPE, UnknownAccount


@pytest.fixture
def gov():
    with government() as it:
        yield it


def refused(answer, status, error):
    assert (answer.status_code, answer.json()["error"]) == (status, error), answer.text
    assert answer.json()["error_description"]
    assert "access_token" not in answer.json()


def test_a_good_assertion_gets_a_bearer_token_with_all_scopes(gov):
    answer = gov.consumer.ask_token()
    assert answer.status_code == 200
    data = answer.json()
    assert data["token_type"] == "Bearer"
    assert data["expires_in"] == 600
    assert data["scope"].split() == [CONSUMER_SCOPE, REGISTRY_SCOPE]
    assert answer.headers["Cache-Control"] == "no-store"
    assert gov.consumer.get(f"{V2}/ebox", token=data["access_token"]).ok


@pytest.mark.parametrize(
    "changes",
    [
        {"iss": "self_service_chaman_000000_unknownxyz"},
        {"iss": None},
        {"iss": ["list"]},
        {"sub": "another"},
        {"sub": None},
        {"aud": "https://somewhere.invalid/token"},
        {"aud": None},
        {"jti": None},
        {"jti": 5},
        {"jti": ""},
        {"exp": None},
        {"iat": None},
        {"exp": "1773144300"},
        {"iat": float("nan")},
        {"nbf": int(NOW.timestamp()) + 31},
    ],
    ids=str,
)
def test_a_wrong_claim_is_an_invalid_client(gov, changes):
    refused(gov.consumer.ask_token(raw(gov, **changes)), 401, "invalid_client")


def test_the_assertions_of_these_tests_are_good_but_for_one_claim(gov):
    assert gov.consumer.ask_token(raw(gov)).status_code == 200
    begun = int(NOW.timestamp()) + 30
    assert gov.consumer.ask_token(raw(gov, nbf=begun)).status_code == 200


def raw(gov, **changes):
    """An assertion whose claims PyJWT itself would refuse to write."""
    payload = json.dumps(gov.consumer.claims(**changes)).encode()
    return jwt.api_jws.PyJWS().encode(payload, private_key(0), "RS256")


def test_the_audience_is_a_string_not_a_list(gov):
    audience = [gov.consumer.token_url]
    answer = gov.consumer.ask_token(gov.consumer.assertion(aud=audience))
    refused(answer, 401, "invalid_client")


@pytest.mark.parametrize(
    ("issued", "lives", "accepted"),
    [
        (0, 300, True),
        (0, 301, False),
        (0, 0, False),
        (0, -10, False),
        (-329, 300, True),
        (-331, 300, False),
        (29, 60, True),
        (31, 60, False),
    ],
)
def test_times_are_judged_with_thirty_seconds_of_grace(gov, issued, lives, accepted):
    issued += int(NOW.timestamp())
    assertion = gov.consumer.assertion(iat=issued, exp=issued + lives)
    answer = gov.consumer.ask_token(assertion)
    if accepted:
        assert answer.status_code == 200
    else:
        refused(answer, 401, "invalid_client")


def test_an_assertion_is_used_once(gov):
    assertion = gov.consumer.assertion()
    assert gov.consumer.ask_token(assertion).status_code == 200
    refused(gov.consumer.ask_token(assertion), 400, "invalid_grant")
    other = gov.consumer.assertion(jti=gov.consumer.claims()["jti"])
    assert gov.consumer.ask_token(other).status_code == 200


def test_a_refused_assertion_is_not_used_up(gov):
    assertion = gov.consumer.assertion()
    answer = gov.consumer.ask_token(assertion, scope="scope:unknown")
    refused(answer, 400, "invalid_scope")
    assert gov.consumer.ask_token(assertion).status_code == 200


def test_another_key_or_algorithm_is_refused(gov):
    gov.consumer.key = 1
    refused(gov.consumer.ask_token(), 401, "invalid_client")
    claims = gov.consumer.claims()
    for other in (
        jwt.encode(claims, "a secret of enough length, thirty-two", "HS256"),
        jwt.encode(claims, None, "none"),
        jwt.encode(claims, private_key(0), "RS512"),
        jwt.encode(claims, private_key(0), "RS256")[:-6] + "AAAAAA",
        "nonsense",
        "a.b.c",
    ):
        refused(gov.consumer.ask_token(other), 401, "invalid_client")


def test_an_expired_certificate_is_refused_and_a_renewed_one_works(gov):
    short = certificate(last=NOW + timedelta(days=1))
    gov.simulator.replace_certificate(gov.consumer.client_id, short)
    assert gov.consumer.ask_token().status_code == 200
    gov.clock.advance(days=2)
    refused(gov.consumer.ask_token(), 401, "invalid_client")
    gov.simulator.replace_certificate(gov.consumer.client_id, certificate(2))
    refused(gov.consumer.ask_token(), 401, "invalid_client")
    gov.consumer.key = 2
    assert gov.consumer.ask_token().status_code == 200


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({"grant_type": None}, "invalid_request"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"client_assertion_type": None}, "invalid_request"),
        ({"client_assertion_type": "urn:other"}, "invalid_request"),
        ({"client_assertion": None}, "invalid_request"),
        ({"scope": "scope:unknown"}, "invalid_scope"),
        ({"scope": f"{CONSUMER_SCOPE} scope:unknown"}, "invalid_scope"),
        ({"grant_type": ["client_credentials"] * 2}, "invalid_request"),
    ],
    ids=str,
)
def test_a_malformed_request_is_refused(gov, form, error):
    refused(gov.consumer.ask_token(**form), 400, error)


def test_json_instead_of_a_form_is_refused(gov):
    session, url = gov.consumer.session, gov.consumer.token_url
    refused(session.post(url, json={}, timeout=TIMEOUT), 400, "invalid_request")


def test_an_account_without_the_consumer_scope_reads_no_box(gov):
    gov.simulator.settings.set(granted_scopes=[REGISTRY_SCOPE])
    gov.consumer.log_in()
    for base in (V2, V3):
        answer = gov.consumer.get(f"{base}/ebox/messages")
        assert answer.status_code == 403
        assert answer.json()["type"] == "urn:problem-type:belgif:missingScope"
        assert answer.json()["requiredScopes"] == [CONSUMER_SCOPE]


def test_a_scope_can_be_asked_for(gov):
    answer = gov.consumer.ask_token(scope=CONSUMER_SCOPE)
    assert answer.json()["scope"] == CONSUMER_SCOPE


def test_the_token_expires_by_the_clock(gov):
    gov.clock.advance(seconds=599)
    assert gov.consumer.get(f"{V2}/ebox").status_code == 200
    gov.clock.advance(seconds=1)
    assert gov.consumer.get(f"{V2}/ebox").status_code == 401


def test_a_removed_account_has_no_tokens(gov):
    gov.simulator.remove_account(gov.consumer.client_id)
    assert gov.consumer.get(f"{V2}/ebox").status_code == 401
    refused(gov.consumer.ask_token(), 401, "invalid_client")
    with pytest.raises(UnknownAccount):
        gov.simulator.remove_account(gov.consumer.client_id)


def test_client_ids_look_like_those_of_chaman(gov):
    ids = {gov.simulator.register_certificate(BOX, certificate(n)) for n in range(3)}
    assert len(ids) == 3
    for client_id in ids:
        prefix, number, suffix = client_id.rsplit("_", 2)
        assert prefix == "self_service_chaman"
        assert len(number) == 6 and number.isdecimal()
        assert len(suffix) == 10 and suffix.isalnum() and suffix == suffix.lower()
    assert len({client_id.split("_")[3] for client_id in ids}) == 1


def test_only_a_certificate_with_an_rsa_key_is_taken(gov):
    with pytest.raises(ValueError, match="private key"):
        key = b"-----BEGIN %s-----\n" % b"PRIVATE KEY"
        gov.simulator.register_certificate(BOX, key)
    with pytest.raises(ValueError):
        gov.simulator.register_certificate(BOX, b"not a certificate")
    with pytest.raises(ValueError):
        gov.simulator.register_certificate("123", certificate())
