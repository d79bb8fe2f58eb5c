# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The demo's government works in a release that leaves its ``lab`` out."""

import subprocess
import sys
from pathlib import Path

ADDON = Path(__file__).resolve().parent.parent / "ebox_enterprise"
WITHOUT_LAB = """
import sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("ebox_simulator.lab"):
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Absent())

from datetime import datetime, timedelta, timezone

from ebox_api import (
    ENVIRONMENTS, Client, TokenSource, Transport, certificate_pem, discover,
    generate_key, self_signed_certificate,
)
from ebox_simulator import Simulator, SimulatorAdapter

BOX = "0999999922"
government = Simulator(sys.argv[1])
government.add_box(BOX, company_name="Bakkerij Voorbeeld BV")
key = generate_key(2048)
certificate = self_signed_certificate(
    key,
    organization="Bakkerij Voorbeeld BV",
    enterprise_number=BOX,
    not_before=datetime.now(timezone.utc) - timedelta(days=1),
)
account = government.register_certificate(BOX, certificate_pem(certificate))
environment = ENVIRONMENTS["demo"]
with Transport(
    environment.origins,
    call_seconds=30,
    allow_http_loopback=environment.allow_http_loopback,
    adapters={government.base_url: SimulatorAdapter(government)},
) as transport:
    tokens = TokenSource(environment, account, key, transport)
    for provider in discover(environment, transport, tokens):
        client = Client(provider.base_url, provider.api_version, tokens, transport)
        page = client.page(1)
        assert page.total and page.items, provider
        print(provider.remote_id, page.total)
government.close()
assert not [name for name in sys.modules if name.startswith("ebox_simulator.lab")]
"""


def test_the_demo_mail_is_received_without_the_lab(tmp_path):
    command = [sys.executable, "-c", WITHOUT_LAB, tmp_path / "state.sqlite"]
    done = subprocess.run(
        command, cwd=ADDON, capture_output=True, text=True, timeout=120
    )
    assert not done.returncode, done.stderr
    assert len(done.stdout.splitlines()) == 2, done.stdout
