# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The token: asked for correctly, kept in memory, renewed in time, never in a storm."""

from __future__ import annotations

import json
import threading
from urllib.parse import parse_qs

import jwt
import pytest
from api_support import TOKEN_PATH, grant, loopback, reply, rsa_key

from ebox_api import (
    AuthenticationError,
    NotFoundError,
    RateLimitError,
    TemporaryError,
    TokenRefused,
    UnexpectedAnswer,
    build_assertion,
    with_token,
)


class Clock:
    """Unix time that tests move."""

    def __init__(self):
        self.now = 1_767_225_600.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def server():
    with loopback() as running:
        yield running


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def source(server, clock):
    with server.transport(call_seconds=5) as transport:
        yield server.tokens(transport, clock=clock)


def test_the_assertion_has_exactly_the_documented_claims():
    audience = "https://services.socialsecurity.be/REST/oauth/v5/token"
    made = build_assertion("client", rsa_key(), audience, 1767225600.9)
    assert jwt.get_unverified_header(made) == {"alg": "RS256", "typ": "JWT"}
    claims = jwt.decode(
        made,
        rsa_key().public_key(),
        algorithms=["RS256"],
        audience=audience,
        options={"verify_exp": False, "verify_iat": False},
    )
    jti = claims.pop("jti")
    assert len(jti) == 36
    assert claims == {
        "iss": "client",
        "sub": "client",
        "aud": audience,
        "iat": 1767225600,
        "exp": 1767225900,
    }
    again = build_assertion("client", rsa_key(), audience, 1767225600, jti="fixed")
    assert jwt.decode(again, options={"verify_signature": False})["jti"] == "fixed"


def test_the_request_is_a_form_without_scope_and_without_token(server, source):
    assert source.token() == "token-1"
    (seen,) = server.asked(TOKEN_PATH)
    form = parse_qs(seen.body.decode())
    assert set(form) == {"grant_type", "client_assertion_type", "client_assertion"}
    assert form["grant_type"] == ["client_credentials"]
    assert form["client_assertion_type"][0].endswith(":jwt-bearer")
    assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
    assert seen.bearer is None


def test_scopes_and_the_server_s_clock_are_known(server, source):
    server.on(TOKEN_PATH, grant(scope="scope:a scope:b"))
    source.token()
    assert source.scopes == {"scope:a", "scope:b"}
    assert source.server_date.tzinfo is not None


@pytest.mark.parametrize(
    ("lifetime", "usable_for"),
    [(600, 540), ("600", 540), (None, 30), (0, 30), (-5, 30), ("x", 30), (61, 30.5),
     (120, 60), (True, 30), (10**400, 30)],
)  # fmt: skip
def test_a_token_is_renewed_before_it_ends(server, source, clock, lifetime, usable_for):
    server.on(TOKEN_PATH, grant("first", expires_in=lifetime), grant("second"))
    assert source.token() == "first"
    clock.now += usable_for - 0.5
    assert source.token() == "first"
    clock.now += 1
    assert source.token() == "second"
    assert len(server.asked(TOKEN_PATH)) == 2


def test_each_request_has_its_own_assertion(server, source):
    source.token()
    source.drop()
    source.token()
    first, second = (seen.body for seen in server.asked(TOKEN_PATH))
    assert first != second


def test_dropping_an_old_token_keeps_the_new_one(server, source):
    server.on(TOKEN_PATH, grant("first"), grant("second"))
    old = source.token()
    source.drop(old)
    assert source.token() == "second"
    source.drop(old)
    assert source.token() == "second" and len(server.asked(TOKEN_PATH)) == 2


def test_many_threads_ask_once(server, source):
    threads = [threading.Thread(target=source.token) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.asked(TOKEN_PATH)) == 1


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refusal_names_the_reason_and_the_server_s_time(server, source, status):
    body = {"error": "invalid_client", "error_description": "JWT eyJhbGciOi.eyJpc3M.x"}
    answer = reply(status, body, Date="Tue, 10 Mar 2026 12:04:00 GMT")
    server.on(TOKEN_PATH, answer)
    with pytest.raises(AuthenticationError) as caught:
        source.token()
    error = caught.value
    assert error.oauth_error == "invalid_client" and error.step == "token"
    assert "eyJ" not in str(error) and not error.temporary
    assert error.__cause__ is None and error.__context__ is None
    assert source.server_date == error.server_date
    assert (source.server_date.hour, source.server_date.minute) == (12, 4)
    theirs = source.server_date.timestamp()
    assert source.clock_skew == pytest.approx(1_767_225_600.0 - theirs)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(500, TemporaryError), (429, RateLimitError), (404, NotFoundError)],
)
def test_trouble_at_the_token_endpoint_is_no_refusal(server, source, status, kind):
    server.on(TOKEN_PATH, reply(status), grant("later"))
    with pytest.raises(kind):
        source.token()
    assert source.token() == "later"


@pytest.mark.parametrize(
    "body",
    [{}, [], {"access_token": ""}, {"access_token": "a b"}, {"access_token": 5},
     {"access_token": "x\r\nEvil: 1"}, {"access_token": "ok", "token_type": "mac"}],
)  # fmt: skip
def test_an_answer_without_usable_token_is_unexpected(server, source, body):
    server.on(TOKEN_PATH, reply(200, body))
    with pytest.raises(UnexpectedAnswer):
        source.token()


def test_no_repr_shows_key_or_token(source):
    token = source.token()
    shown = repr(source) + repr(vars(source)["_transport"])
    assert token not in shown and "PRIVATE" not in shown


def test_an_expired_token_is_renewed_exactly_once(server, source):
    server.on(TOKEN_PATH, grant("old"), grant("new"))
    used = []

    def call(token: str) -> str:
        used.append(token)
        if token == "old":
            raise TokenRefused("expired", status=401)
        return json.dumps("fine")

    assert with_token(source, call) == '"fine"'
    assert used == ["old", "new"]


def test_a_token_refused_twice_stops(server, source):
    used = []

    def call(token: str) -> None:
        used.append(token)
        raise TokenRefused("refused", status=401)

    with pytest.raises(TokenRefused) as caught:
        with_token(source, call)
    assert len(used) == 2 and len(server.asked(TOKEN_PATH)) == 2
    assert caught.value.__context__ is None
