# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the client sends, held against the official Swagger file of v2.1.

Every request that the client makes must be a declared operation, with declared
parameters of the declared type and, for a change, a body of the declared shape.
"""

import json
from datetime import date
from urllib.parse import parse_qsl, urlsplit

import pytest
from simulator_support import (
    BOX,
    SENDER,
    Clock,
    add_reference,
    certificate,
    full_message,
    private_key,
)
from test_simulator_openapi import OFFICIAL, REGISTRY, load, validate

from ebox_api import ENVIRONMENTS, Client, TokenSource, Transport
from ebox_simulator import SimulatorAdapter
from ebox_simulator.lab import LabSimulator

pytestmark = pytest.mark.skipif(
    not REGISTRY.is_file(), reason=f"no official OpenAPI file in {OFFICIAL.name}"
)
BASE = "/ebox-demo/REST/ebox/enterprise/messageRegistry/v2"
EVERY_CALL = [
    lambda c: c.summary(),
    lambda c: c.page(1),
    lambda c: c.page(2, received_after=date(2026, 3, 29), page_size=1000),
    lambda c: c.message("full"),
    lambda c: _read(c.content("full", "att-letter.pdf")),
    lambda c: c.body("full"),
    lambda c: c.set_visible(["full"], False),
    lambda c: c.message_type("Other"),
    lambda c: c.sender_organization(SENDER),
]


class Recorder(SimulatorAdapter):
    """The demo's adapter, remembering what was asked."""

    def send(self, request, *args, **kwargs):
        if "/messageRegistry/" in request.url:
            self.requests.append(request)
        return super().send(request, *args, **kwargs)


@pytest.fixture(scope="module")
def official():
    return load(REGISTRY)


@pytest.fixture(scope="module")
def requests_sent():
    simulator = LabSimulator(clock=Clock())
    simulator.add_box(BOX, demo=False)
    add_reference(simulator)
    simulator.publish(BOX, full_message())
    recorder = Recorder(simulator)
    recorder.requests = []
    environment = ENVIRONMENTS["demo"]
    adapters = {simulator.base_url: recorder}
    with Transport(
        environment.origins, adapters=adapters, allow_http_loopback=True
    ) as transport:
        client_id = simulator.register_certificate(BOX, certificate())
        clock = simulator._clock
        tokens = TokenSource(
            environment,
            client_id,
            private_key(0),
            transport,
            clock=lambda: clock().timestamp(),
        )
        client = Client(environment.provider_url, "2.1", tokens, transport)
        for call in EVERY_CALL:
            call(client)
    simulator.close()
    return recorder.requests


def _read(content):
    with content as stream:
        return b"".join(stream.chunks())


def operation(official, request):
    """The declared operation of a request; templates with fewer holes first."""
    segments = urlsplit(request.url).path.removeprefix(BASE).split("/")
    for path in sorted(official["paths"], key=lambda p: p.count("{")):
        declared = path.split("/")
        if len(declared) == len(segments) and all(
            part.startswith("{") or part == segment
            for part, segment in zip(declared, segments, strict=True)
        ):
            methods = official["paths"][path]
            assert request.method.lower() in methods, f"{request.method} {path}"
            return path, methods[request.method.lower()]
    raise AssertionError(f"not declared: {request.method} {'/'.join(segments)}")


def schema(parameter):
    """The declared type of a query parameter, for a value that comes as text."""
    names = ("type", "format", "minimum", "maximum", "enum", "pattern")
    return {name: parameter[name] for name in names if name in parameter}


def typed(value, parameter):
    if parameter["type"] == "integer":
        return int(value)
    if parameter["type"] == "boolean":
        return {"true": True, "false": False}[value]
    return value


def test_every_operation_that_the_client_uses_was_called(requests_sent):
    assert len(requests_sent) == len(EVERY_CALL)


def test_every_request_is_declared(official, requests_sent):
    for request in requests_sent:
        _path, declared = operation(official, request)
        parameters = {
            p["name"]: p for p in declared["parameters"] if p["in"] == "query"
        }
        for name, value in parse_qsl(urlsplit(request.url).query):
            assert name in parameters, f"{name} is no parameter of {request.url}"
            parameter = parameters[name]
            validate(official, schema(parameter), typed(value, parameter))


def test_the_window_and_the_page_size_are_sent_as_declared(requests_sent):
    query = dict(parse_qsl(urlsplit(requests_sent[2].url).query))
    assert query == {"page": "2", "pageSize": "100", "receivedAfter": "2026-03-29"}


def test_the_body_of_a_change_is_as_declared(official, requests_sent):
    changes = [r for r in requests_sent if r.method == "PATCH"]
    assert changes
    for request in changes:
        _path, declared = operation(official, request)
        body = next(p for p in declared["parameters"] if p["in"] == "body")
        validate(official, body["schema"], json.loads(request.body))
        assert request.headers["Content-Type"] == "application/merge-patch+json"


def test_each_answer_type_that_is_declared_is_accepted(official, requests_sent):
    for request in requests_sent:
        _path, declared = operation(official, request)
        accepted = request.headers["Accept"]
        kinds = declared.get("produces", ["application/json"])
        assert "*/*" in accepted or any(kind in accepted for kind in kinds)


def test_a_wrong_request_would_be_noticed(official, requests_sent):
    with pytest.raises(AssertionError):
        validate(official, {"type": "integer", "maximum": 100}, 101)
    request = requests_sent[0].copy()
    request.url = request.url.replace("/ebox", "/box") + "x"
    with pytest.raises(AssertionError):
        operation(official, request)
