# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Every status and every failure of the network becomes one typed error (e.5)."""

from __future__ import annotations

import ssl
import traceback

import pytest
import requests
from api_support import loopback, reply
from requests.adapters import BaseAdapter

from ebox_api import (
    InvalidRequestError,
    NetworkError,
    NotAuthorizedError,
    NotFoundError,
    RateLimitError,
    TemporaryError,
    TlsError,
    TokenRefused,
    Transport,
    UnexpectedAnswer,
)

TOKEN = "very-secret-token-0123456789"


@pytest.fixture
def server():
    with loopback() as running:
        yield running


@pytest.fixture
def transport(server):
    with server.transport(call_seconds=5) as made:
        yield made


@pytest.mark.parametrize(
    ("status", "kind", "temporary"),
    [
        (400, InvalidRequestError, False),
        (401, TokenRefused, False),
        (403, NotAuthorizedError, False),
        (404, NotFoundError, False),
        (406, InvalidRequestError, False),
        (408, TemporaryError, True),
        (415, InvalidRequestError, False),
        (422, InvalidRequestError, False),
        (429, RateLimitError, True),
        (500, TemporaryError, True),
        (502, TemporaryError, True),
        (503, TemporaryError, True),
        (504, TemporaryError, True),
    ],
)
@pytest.mark.parametrize("body", [b"", b"<html>sorry</html>", b'{"code', b"[]"])
def test_every_status_has_its_reaction(
    server, transport, status, kind, temporary, body
):
    server.on("/a", reply(status, body))
    with pytest.raises(kind) as caught:
        transport.get_json(server.url + "/a?q=private", step="list")
    error = caught.value
    assert (error.status, error.temporary, error.step) == (status, temporary, "list")
    assert error.url == server.url + "/a"


def test_a_status_message_is_understood(server, transport):
    body = {"id": "6f1c", "code": "INVALID_INPUT", "message": "page must be positive"}
    server.on("/a", reply(400, body))
    with pytest.raises(InvalidRequestError) as caught:
        transport.get_json(server.url + "/a")
    assert caught.value.code == "INVALID_INPUT"
    assert caught.value.trace_id == "6f1c"
    assert "page must be positive" in caught.value.message


def test_a_problem_is_understood(server, transport):
    body = {
        "type": "urn:problem-type:belgif:missingScope",
        "title": "Missing scope",
        "requiredScopes": ["scope:a", "scope:b"],
    }
    server.on("/a", reply(403, body, Content_Type="application/problem+json"))
    with pytest.raises(NotAuthorizedError) as caught:
        transport.get_json(server.url + "/a")
    assert caught.value.code == "missingScope"
    assert caught.value.required_scopes == ("scope:a", "scope:b")


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        ({"Retry_After": "120"}, {}, 120),
        ({"Retry_After": "1000000000"}, {}, 86400),
        ({"Retry_After": "Wed, garbage"}, {}, None),
        ({"Retry_After": "Wed, 21 Oct 2015 07:28:00 GMT"}, {}, 0),
        ({}, {"retryAfterSec": 30}, 30),
        ({}, {"retryAfter": "2015-10-21T07:28:00Z"}, 0),
        ({"Retry_After": "garbage"}, {"retryAfterSec": 7}, 7),
        ({}, {}, None),
    ],
)
def test_429_in_all_its_forms(server, transport, headers, body, expected):
    server.on("/a", reply(429, body, **headers))
    with pytest.raises(RateLimitError) as caught:
        transport.get_json(server.url + "/a")
    assert caught.value.retry_after == expected


class Failing(BaseAdapter):
    """An adapter that raises, as ``requests`` would."""

    def __init__(self, error: Exception):
        super().__init__()
        self.error = error

    def send(self, request, **kwargs):
        self.error.request = request
        raise self.error


def _tls_error() -> requests.exceptions.SSLError:
    cause = ssl.SSLCertVerificationError("self-signed certificate")
    return requests.exceptions.SSLError(cause)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (_tls_error(), TlsError),
        (requests.exceptions.ConnectTimeout(), NetworkError),
        (requests.exceptions.ProxyError(), NetworkError),
        (requests.exceptions.ContentDecodingError(), UnexpectedAnswer),
    ],
)
def test_library_errors_become_ours_without_a_way_back_to_the_token(error, kind):
    origin, query = "https://services.socialsecurity.be", "?secret=" + "1" * 3
    with Transport([origin], adapters={origin: Failing(error)}) as transport:
        with pytest.raises(kind) as caught:
            transport.get_json(origin + "/x" + query, token=TOKEN)
    raised = caught.value
    assert raised.__cause__ is None and raised.__context__ is None
    text = "".join(traceback.format_exception(raised)) + repr(raised)
    assert TOKEN not in text and query not in text
