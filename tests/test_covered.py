# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""``setup/coverage``: its figures, and what it measures in each process."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "setup"))

from machine import covered  # noqa: E402


def summary(statements, lines, branches=0, taken=0):
    return {
        "num_statements": statements,
        "covered_lines": lines,
        "missing_lines": statements - lines,
        "num_branches": branches,
        "covered_branches": taken,
        "missing_branches": branches - taken,
    }


def report(**totals):
    files = {
        "whole.py": summary(10, 10, 2, 2),
        "worst.py": summary(100, 80, 10, 5),
        "better.py": summary(10, 9),
    }
    return {
        "files": {name: {"summary": one} for name, one in files.items()},
        "totals": summary(**totals),
    }


def test_the_worst_files_come_first_and_whole_ones_not_at_all():
    lines = list(covered.told(report(statements=120, lines=108, branches=12, taken=7)))
    names = [line.split()[-1] for line in lines[1:]]
    assert names == ["worst.py", "better.py", "all"]
    assert lines[1].split() == ["80.0", "%", "50.0", "%", "25", "worst.py"]
    assert lines[-1].split() == ["90.0", "%", "58.3", "%", "17", "all"]


@pytest.mark.parametrize(
    ("lines", "taken", "golden"), [(90, 8, True), (89, 8, False), (90, 7, False)]
)
def test_gold_is_of_statements_and_of_branches(lines, taken, golden):
    told = report(statements=100, lines=lines, branches=10, taken=taken)
    assert covered.golden(told) is golden


def test_pure_packages_and_whole_add_ons():
    pure = {str(folder.relative_to(ROOT)) for folder in covered.folders(whole=False)}
    assert {"ebox_enterprise/ebox_api", "l10n_be_ebox_payment/lib"} <= pure
    assert not any("models" in folder for folder in pure)
    assert [folder.name for folder in covered.folders(whole=True)] == [
        "ebox_enterprise",
        "l10n_be_ebox_payment",
    ]


def test_a_process_that_is_started_by_another_is_measured_too(tmp_path, monkeypatch):
    """With a coverage that only notes who asked for it."""
    site = tmp_path / "lib/python3.12/site-packages"
    site.mkdir(parents=True)
    (site / "coverage.py").write_text(
        "import os\n\n\ndef process_startup():\n"
        "    with open(os.environ['COVERAGE_PROCESS_START'] + '.seen', 'a') as seen:\n"
        "        seen.write('x')\n"
    )
    home = type("Home", (), {"path": tmp_path, "log": lambda self, name: name})()
    monkeypatch.setattr(
        covered.python_env, "tool_environment", lambda *_words: tmp_path / "bin"
    )
    measured = covered.Measured(home, [ROOT / "ebox_enterprise/lib"])
    inner = "import subprocess, sys; subprocess.run([sys.executable, '-c', ''])"
    command = [sys.executable, "-c", inner]
    subprocess.run(command, env=measured.environment, check=True)
    assert Path(f"{measured.settings}.seen").read_text() == "xx"
    assert str(ROOT / "ebox_enterprise/lib") in measured.settings.read_text()
