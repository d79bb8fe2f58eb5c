# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""``odoo ebox status`` as monitoring calls it, without the server's secret."""

import json
import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.soak
PATIENCE = 120  # seconds
OK, WARNING, CRITICAL, UNKNOWN = range(4)


def ask(database, *words, **environment):
    """The exit code and what was written."""
    command = [sys.executable, "-m", "odoo", "ebox", "status", "-d", database, *words]
    hidden = ("PYTHONPATH", "PYTEST_", "EBOX_ENTERPRISE_SECRET")
    own = {k: v for k, v in os.environ.items() if not k.startswith(hidden)}
    done = subprocess.run(
        command,
        env={**own, "ODOO_RC": os.environ["EBOX_SOAK_CONFIG"], **environment},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    return done.returncode, done.stdout


def test_monitoring_hears_of_an_outage_that_nobody_could_write_down(
    office, company, soak_database
):
    code, said = ask(soak_database, "--json")
    told = json.loads(said)
    assert (code, told["status"]) == (OK, "ok")
    (mine,) = [c for c in told["connections"] if c["id"] == company.connection]
    assert (mine["health"], mine["backlog"], mine["failed"]) == ("ok", 0, 0)
    assert 0 <= mine["last_success_age"] < PATIENCE * 10
    assert company.client_id not in said

    office.run("grow_old", connection=company.connection, hours=4)
    code, said = ask(soak_database)
    assert code == WARNING
    assert said.startswith("EBOX WARNING - 1 late | backlog=0 failed=0 ")
    assert "scheduler of this server stands still" in said

    office.run("grow_old", connection=company.connection, hours=21)
    assert ask(soak_database)[0] == CRITICAL


def test_who_cannot_ask_says_so(soak_database):
    code, said = ask(f"{soak_database}_that_is_not_there")
    assert (code, said[:15]) == (UNKNOWN, "EBOX UNKNOWN - ")
    code, said = ask(soak_database, "--no-such-option")
    assert (code, said) == (UNKNOWN, "")
