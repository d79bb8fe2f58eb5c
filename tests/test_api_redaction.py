# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""No secret and no national number survives in text (ebox-api f, scenario 54)."""

from __future__ import annotations

import io
import logging
import traceback

import pytest
from api_support import TOKEN_PATH, grant, loopback, reply, rsa_key
from hypothesis import given
from hypothesis import strategies as st

from ebox_api import (
    EboxError,
    build_assertion,
    encrypt_key,
    get_logger,
    mask_number,
    redact,
)

NATIONAL = "85073003328"
SECRETS = {
    "bearer": "0a1b2c3d-opaque.token~x",
    "password": "hunter2hunter2",
}


def assertion() -> str:
    return build_assertion("client", rsa_key(), "https://host.example/token", 0)


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer {bearer}",
        "{{'Authorization': 'Bearer {bearer}'}}",
        "access_token={bearer}&x=1",
        '{{"access_token": "{bearer}", "a": 1}}',
        "{{'access_token': '{bearer}'}}",
        "https://host.example/path?q={bearer}",
        "https://user:{bearer}@host.example/path",
        "password: {bearer}",
    ],
)
def test_secrets_are_hidden(text):
    shown = redact(text.format(**SECRETS))
    assert SECRETS["bearer"] not in shown and "[hidden]" in shown


def test_assertions_and_keys_are_hidden():
    made = assertion()
    pem = encrypt_key(rsa_key(), b"a secret for tests").decode()
    for text in (f"x {made} y", f"client_assertion={made}", pem, repr(pem), pem[:300]):
        shown = redact(text)
        assert made not in shown and pem.split("\n")[1] not in shown
        assert "eyJhbGciOi" not in shown


@pytest.mark.parametrize(
    "number",
    [NATIONAL, "85.07.30-033.28", "85 07 30 033 28", "850730-033-28", "00010100105"],
)
def test_national_numbers_are_hidden(number):
    shown = redact(f"person {number}, born")
    assert number not in shown and "***********" in shown


@pytest.mark.parametrize(
    "text",
    [
        "0566988259",  # an enterprise number
        "85073003329",  # wrong check digits
        "185073003328",  # twelve digits
        "850730033280",
        "2026-03-10T12:00:00.123456Z",
        "BE68539007547034",
        "+++090/9337/55594+++",
        "https://host.example/REST/ebox",
        "the token was refused",
        "3f0c2e0a-6a5e-4f0b-9d0e-1c2b3a4d5e6f",
    ],
)
def test_other_text_stays(text):
    assert redact(text) == text


@given(st.text())
def test_redacting_never_fails_and_is_stable(text):
    once = redact(text)
    assert redact(once) == once


def test_masking():
    assert mask_number(NATIONAL) == "*********28"
    assert mask_number(None) == mask_number("") == ""


def log_of(action) -> str:
    logger = get_logger("ebox_api.test_redaction")
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    logger.addHandler(handler)
    try:
        action(logger)
    finally:
        logger.removeHandler(handler)
    return stream.getvalue()


def test_a_logger_redacts_message_arguments_and_exceptions():
    def log(logger):
        try:
            raise ValueError(f"Bearer {SECRETS['bearer']}")
        except ValueError:
            logger.exception("failed for %s with %s", NATIONAL, {"password": "hunter2"})

    written = log_of(log)
    assert "Traceback" in written and "failed for" in written
    for secret in (SECRETS["bearer"], NATIONAL, "hunter2"):
        assert secret not in written


def test_one_filter_is_enough():
    first, second = get_logger("ebox_api.one"), get_logger("ebox_api.one")
    assert first is second and len(first.filters) == 1


def test_an_error_redacts_what_it_is_made_of():
    error = EboxError(
        f"Bearer {SECRETS['bearer']} of {NATIONAL}",
        url=f"https://host.example/a?access_token={SECRETS['bearer']}",
        code=assertion(),
        trace_id="t-1",
        status=500,
    )
    text = str(error) + repr(error) + "".join(traceback.format_exception(error))
    text += str(vars(error))
    assert SECRETS["bearer"] not in text and NATIONAL not in text and "eyJ" not in text
    assert "https://host.example/a" in str(error) and "t-1" in str(error)


def test_a_server_that_echoes_our_secrets_gets_nothing_into_an_error():
    with loopback() as server, server.transport() as transport:
        tokens = server.tokens(transport)
        server.on(TOKEN_PATH, grant("opaque-secret-token"))
        token = tokens.token()
        server.on(
            "/a", reply(500, {"message": f"Bearer {token}", "code": f"X {token}"})
        )
        with pytest.raises(EboxError) as caught:
            transport.get_json(server.url + "/a", token=token)
    chain = "".join(traceback.format_exception(caught.value)) + repr(vars(caught.value))
    assert token not in chain


@pytest.mark.parametrize(
    "said",
    [
        '{"message": "%(escaped)s"}',
        '{"id": "%(plain)s"}',
        '{"instance": "/a?client_assertion=eyJhbGciOi.eyJpc3MiOi.c2ln"}',
        '{"requiredScopes": ["%(escaped)s"]}',
        "",
    ],
)
@pytest.mark.parametrize("status", [403, 500])
def test_nor_by_escapes_or_as_the_number_that_support_asks_for(said, status):
    token = "opaque-secret-token"
    escaped = "".join(f"\\u{ord(sign):04x}" for sign in token)
    body = (said % {"escaped": escaped, "plain": token}).encode()
    with loopback() as server, server.transport() as transport:
        server.on("/a", reply(status, body, BelGov_Trace_Id=token))
        with pytest.raises(EboxError) as caught:
            transport.get_json(server.url + "/a", token=token)
    told = str(caught.value) + repr(vars(caught.value))
    assert token not in told and "eyJ" not in told
