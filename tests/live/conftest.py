# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Tests against the government's own systems: off unless somebody asks for them.

They need ``EBOX_LIVE=1`` and ``credentials.json`` beside this file, which git ignores.
Only simulation and acceptance: never the real mailbox.
"""

import json
import os
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from ebox_api import ENVIRONMENTS, Client, TokenSource, Transport

FILE = Path(__file__).parent / "credentials.json"
ALLOWED = ("simulation", "acceptance")


def pytest_collection_modifyitems(items):
    reason = why_not()
    for item in items:
        if Path(item.fspath).parent == FILE.parent:
            item.add_marker(pytest.mark.external)
            if reason:
                item.add_marker(pytest.mark.skip(reason=reason))


def why_not(environ=os.environ, file=FILE):
    """Why the tests do not run here; None where they do."""
    if environ.get("EBOX_LIVE") != "1":
        return "EBOX_LIVE=1 is not set: the government is not called"
    if not file.is_file():
        return f"there is no {file.name}: see docs/first-connection.md"
    name = json.loads(file.read_text()).get("environment")
    if name not in ALLOWED:
        return f"{name} is no environment for tests: {' or '.join(ALLOWED)}"
    return None


@pytest.fixture(scope="session")
def credentials():
    return json.loads(FILE.read_text())


@pytest.fixture(scope="session")
def client(credentials):
    """A client of the environment's own registry."""
    environment = ENVIRONMENTS[credentials["environment"]]
    key = load_pem_private_key(Path(credentials["private_key"]).read_bytes(), None)
    with Transport(environment.origins) as transport:
        tokens = TokenSource(environment, credentials["client_id"], key, transport)
        yield Client(
            environment.provider_url, environment.api_version, tokens, transport
        )
