# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What ``conftest.py`` tells of all tests, in one process and in two."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"
NOTE = """
import os
def note():
    with open("workers", "a") as file:
        print(__file__, os.environ.get("PYTEST_XDIST_WORKER"), file=file)
"""
ONE = NOTE + "def test_one(): note()\ndef test_two(): note()\n"
TOLD = """
def test_told(request):
    seed = request.config.option.soak_seed
    request.config.soak_told.append(f"6 kills {seed}")
    note()
"""
FILES = {
    "tests/test_pure.py": ONE,
    "tests/soak/test_soak.py": NOTE + TOLD,
    "tests/soak/test_soak_stops.py": NOTE + "def test_stops(): note()\n",
    "tests/website/test_web.py": ONE,
    "ebox_enterprise/tests/test_odoo.py": ONE,
    "l10n_be_ebox_payment/tests/test_tour_pay.py": ONE,
}
TWO = ("-n2", "--no-loadscope-reorder")
IN_ALL = {"pure": (2, 2), "odoo": (4, 4), "browser": (2, 2), "soak": (2, 2)}


@pytest.fixture
def project(tmp_path):
    """A project with a few tests of each kind."""
    shutil.copy(CONFTEST, tmp_path)
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\ntestpaths = tests ebox_enterprise/tests l10n_be_ebox_payment/tests\n"
    )
    for name, text in FILES.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return tmp_path


def run(project, *words):
    """Pytest's exit code and what it said."""
    command = [sys.executable, "-m", "pytest", "-p", "no:odoo", "--every-kind", *words]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
    done = subprocess.run(
        command,
        cwd=project,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
    )
    return done.returncode, done.stdout


def counts(said):
    """By kind, how many tests were collected and passed."""
    rows = re.findall(r"^(\w+) +collected +(\d+) +passed +(\d+)$", said, re.MULTILINE)
    return {kind: (int(there), int(good)) for kind, there, good in rows}


@pytest.mark.parametrize("processes", [TWO, ("-n0",)], ids=["two", "one"])
def test_kinds_and_the_soak_are_told(project, processes):
    code, said = run(project, *processes, "--soak-seed=77")
    assert (code, counts(said)) == (0, IN_ALL), said
    assert "soak, seed 77" in said
    assert said.count("6 kills 77") == 1
    assert re.search(r"^=+ 10 passed in .*=$", said.splitlines()[-1])


@pytest.mark.parametrize("processes", [TWO, ("-n0",)], ids=["two", "one"])
def test_a_kind_without_tests_is_an_error(project, processes):
    (project / "l10n_be_ebox_payment/tests/test_tour_pay.py").unlink()
    code, said = run(project, *processes)
    assert code != 0
    assert "no test was collected of: browser" in said


@pytest.mark.parametrize("processes", [TWO, ("-n0",)], ids=["two", "one"])
def test_a_browser_test_that_is_skipped_fails(project, processes):
    file = project / "l10n_be_ebox_payment/tests/test_tour_pay.py"
    file.write_text("import pytest\ndef test_it(): pytest.skip('no browser')\n")
    code, said = run(project, *processes)
    assert code == 1, said
    assert "a browser test was skipped" in said


def test_a_file_and_the_whole_soak_stay_in_one_process(project):
    run(project, *TWO)
    rows = [line.split() for line in (project / "workers").read_text().splitlines()]
    assert len(rows) == 10
    whole = {"soak" if "/soak/" in file else file: set() for file, _worker in rows}
    for file, worker in rows:
        whole["soak" if "/soak/" in file else file].add(worker)
    assert [len(workers) for workers in whole.values()] == [1] * 5
    assert set.union(*whole.values()) == {"gw0", "gw1"}
