# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The client against other people's programs, which know nothing of our simulator.

prism (https://github.com/stoplightio/prism) serves an OpenAPI file and refuses what the
file does not declare: the official one of v2.1, and of v3 the one that we assume. An
authorization server takes the login. Both need Node; without it these tests skip:

    npm install --prefix FOLDER @stoplight/prism-cli oidc-provider
    EBOX_NODE_MODULES=FOLDER/node_modules setup/test tests/test_api_prism.py
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from api_support import loopback, rsa_key
from test_simulator_openapi import REGISTRY

from ebox_api import (
    AuthenticationError,
    Client,
    Message,
    NetworkError,
    TokenSource,
    Transport,
    simulator_environment,
)

MODULES = Path(os.environ.get("EBOX_NODE_MODULES", "/nonexistent"))
PRISM = MODULES / ".bin" / "prism"
ASSUMED = Path(__file__).parent / "openapi" / "messageRegistry-3-assumed.yaml"
FILES = {"2.1": REGISTRY, "3.0": ASSUMED}
HINT = "no Node modules: see the beginning of this file"
needs_prism = pytest.mark.skipif(not PRISM.exists(), reason=HINT)
needs_oidc = pytest.mark.skipif(not (MODULES / "oidc-provider").is_dir(), reason=HINT)


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@contextmanager
def running(command, port, **options):
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options
    )
    try:
        for _attempt in range(300):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert process.poll() is None, process.stdout.read().decode()
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(20)


@pytest.fixture(scope="module", params=FILES)
def registry(request):
    """A client of what prism serves, whose token is from a scripted server."""
    file = FILES[request.param]
    if not file.is_file():
        pytest.skip(f"there is no {file.name}")
    port = free_port()
    command = [str(PRISM), "mock", str(file), "-p", str(port), "-h", "127.0.0.1"]
    with running(command, port) as url, loopback() as logins:
        with logins.transport(call_seconds=30) as transport:
            transport.approve(url)
            tokens = logins.tokens(transport)
            yield Client(url, request.param, tokens, transport), request.param


@needs_prism
def test_the_list_is_as_the_file_declares(registry):
    client, version = registry
    page = client.page(1, received_after=date(2026, 11, 1), page_size=100)
    assert not page.problems
    assert all(isinstance(item, Message) for item in page.items)
    if version == "3.0":
        (item,) = page.items
        assert (page.total, item.remote_id, item.registered) == (1, "message-1", True)
        assert (item.partition, item.recipient_id) == ("GENERAL", "0999999130")
        assert item.action.action_id == "OPEN"
        assert item.problems == []


@needs_prism
def test_details_and_content(registry):
    client, _version = registry
    message = client.message("message-1")
    assert isinstance(message, Message)
    with client.content("message-1", "1") as stream:
        assert b"".join(stream.chunks())


@needs_prism
def test_names_and_changes(registry):
    client, _version = registry
    assert client.message_type("Letter").name is not None
    assert client.sender_organization("0999999130").name is not None
    client.set_visible(["message-1"], False)
    assert client.summary() is not None


@needs_prism
def test_prism_refuses_what_is_not_declared(registry):
    """So the tests above do say something."""
    client, _version = registry
    with pytest.raises(Exception, match="40[0-9]|42[0-9]"):
        client._get(client.base_url + "/ebox/messages?pageSize=abc", "list")


SERVER = """
const [port, jwk] = process.argv.slice(2);
const { default: Provider } = await import(process.env.OIDC);
const url = `http://127.0.0.1:${port}`;
const provider = new Provider(url, {
  clients: [{
    client_id: 'client_test',
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'RS256',
    jwks: { keys: [JSON.parse(jwk)] },
  }],
  scopes: ['ebox:consumer'],
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
  },
});
provider.listen(Number(port), '127.0.0.1');
"""


@pytest.fixture
def authorization_server(tmp_path):
    """A certified OpenID provider that knows our key: its address."""
    import jwt

    port = free_port()
    jwk = jwt.algorithms.RSAAlgorithm.to_jwk(rsa_key().public_key(), as_dict=True)
    jwk = {"kty": "RSA", "n": jwk["n"], "e": jwk["e"], "use": "sig", "alg": "RS256"}
    script = tmp_path / "server.mjs"
    script.write_text(SERVER)
    module = MODULES / "oidc-provider" / "lib" / "index.js"
    command = [shutil.which("node"), str(script), str(port), json.dumps(jwk)]
    environment = {**os.environ, "OIDC": module.as_uri()}
    with running(command, port, env=environment) as url:
        yield url


def tokens_of(url, transport, key=0):
    known = simulator_environment(url)
    environment = type(known)(
        **{**vars(known), "token_url": f"{url}/token", "audience": url}
    )
    return TokenSource(
        environment, "client_test", rsa_key(key) if key else rsa_key(), transport
    )


@needs_oidc
def test_a_certified_server_takes_our_login(authorization_server):
    origins = simulator_environment(authorization_server).origins
    with Transport(origins, allow_http_loopback=True, call_seconds=30) as transport:
        source = tokens_of(authorization_server, transport)
        assert source.token()
        source.drop()
        assert source.token()  # another assertion each time
        answer = source.ask("ebox:consumer")
        assert answer.status == 200


@needs_oidc
def test_a_certified_server_refuses_another_key_and_a_second_use(authorization_server):
    origins = simulator_environment(authorization_server).origins
    with Transport(origins, allow_http_loopback=True, call_seconds=30) as transport:
        with pytest.raises(AuthenticationError):
            tokens_of(authorization_server, transport, key=1).token()
        source = tokens_of(authorization_server, transport)
        source.ask(jti="once-and-no-more")
        with pytest.raises(AuthenticationError):
            source.ask(jti="once-and-no-more")


def test_a_server_that_is_not_there_is_a_network_error():
    port = free_port()
    origins = simulator_environment(f"http://127.0.0.1:{port}").origins
    with Transport(origins, allow_http_loopback=True, call_seconds=5) as transport:
        with pytest.raises(NetworkError):
            tokens_of(f"http://127.0.0.1:{port}", transport).token()
