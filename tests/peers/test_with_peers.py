# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Our add-ons in a database that has those of others, too.

What stands in ``inside`` runs there, in a process of its own, since pytest's serves a
database without them. ``setup/test --peers`` installs more than an ordinary run.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "setup"))

from machine.odoo_log import troubles

CONFIG, DATABASE = "EBOX_PEERS_CONFIG", "EBOX_PEERS_DATABASE"
PACKAGES = "EBOX_PEERS_PYTHONPATH"
INSIDE = sorted((Path(__file__).parent / "inside").glob("beside_*.py"))
MINUTES = 15


@pytest.mark.parametrize("file", INSIDE, ids=lambda file: file.stem)
def test_beside(file, tmp_path):
    if not all(os.environ.get(name) for name in (CONFIG, DATABASE, PACKAGES)):
        pytest.skip(f"this needs {CONFIG}, {DATABASE} and {PACKAGES}: run setup/test")
    report = tmp_path / "report.xml"
    command = [sys.executable, "-m", "pytest", "-p", "no:xdist", "-q", "--tb=short"]
    command += [f"--odoo-config={os.environ[CONFIG]}"]
    command += [f"--odoo-database={os.environ[DATABASE]}", f"--junitxml={report}"]
    ran = subprocess.run(
        [*command, str(file)],
        env={**environment(), "PYTHONPATH": os.environ[PACKAGES]},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=MINUTES * 60,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout[-6000:]
    [suite] = ElementTree.parse(report).getroot().iter("testsuite")
    assert int(suite.get("tests")) and not int(suite.get("skipped"))


def test_uninstalling_ours_leaves_theirs(tmp_path):
    """Last of all, for the database has none of ours then."""
    if not all(os.environ.get(name) for name in (CONFIG, DATABASE, PACKAGES)):
        pytest.skip(f"this needs {CONFIG}, {DATABASE} and {PACKAGES}: run setup/test")
    result = tmp_path / "told.json"
    command = [sys.executable, "-m", "odoo", "shell", "-c", os.environ[CONFIG]]
    ran = subprocess.run(
        [*command, "-d", os.environ[DATABASE], "--no-http"],
        input=(INSIDE[0].parent / "uninstalling.py").read_text(),
        env={
            **environment(),
            "PYTHONPATH": os.environ[PACKAGES],
            "EBOX_RESULT": str(result),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=MINUTES * 60,
        check=False,
    )
    assert result.exists(), ran.stdout[-6000:]
    told = json.loads(result.read_text())
    assert told["by_jobs"] == ["pending", 0] and not told["jobs_left"]
    assert told["by_the_action"]
    assert told["gone"] == ["ebox_enterprise", "l10n_be_ebox_payment"]
    assert told["kept"] and told["works"]
    assert told["models"] == [] and told["tables"] == []
    assert troubles(ran.stdout, ours=True) == []


def environment():
    """That of a run of its own, not of one of pytest-xdist's workers."""
    names = (name for name in os.environ if not name.startswith("PYTEST_"))
    return {name: os.environ[name] for name in names}
