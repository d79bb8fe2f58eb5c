# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The OCA's checks in ``setup/lint``: findings are told, green is remembered."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "setup"))

from machine import oca_lint  # noqa: E402
from machine.home import ALL, Home  # noqa: E402

PROGRAMS = ("pylint", "oca-checks-odoo-module", "oca-checks-po", "manifestoo")


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("EBOX_HOME", str(tmp_path / "home"))
    return Home()


@pytest.fixture
def tools(tmp_path):
    """Programs that note their words and find nothing."""
    for name in PROGRAMS:
        program = tmp_path / name
        program.write_text(f'#!/bin/sh\necho "{name} $@" >> "{tmp_path}/called"\n')
        program.chmod(0o755)
    return tmp_path


def called(tools):
    return (tools / "called").read_text().splitlines()


def test_each_program_sees_all_add_ons(home, tools):
    assert oca_lint.check(home, tools) == 0
    assert {line.split()[0] for line in called(tools)} == set(PROGRAMS)
    for line in called(tools):
        assert all(name in line for name in ALL) or str(ROOT) in line
    assert any("l10n_be_ebox_payment/i18n/de.po" in line for line in called(tools))


def test_while_nothing_changes_green_stays_green(home, tools, monkeypatch, tmp_path):
    (tmp_path / "addon").mkdir()
    (tmp_path / "addon/file.py").write_text("x = 1\n")
    monkeypatch.setattr(oca_lint, "READ", [str(tmp_path / "addon")])
    for _again in range(2):
        assert oca_lint.check(home, tools) == 0
        assert len(called(tools)) == 5
    (tmp_path / "addon/file.py").write_text("x = 2\n")
    assert oca_lint.check(home, tools) == 0
    assert len(called(tools)) == 10


@pytest.mark.parametrize("program", PROGRAMS)
def test_what_one_finds_is_told_each_time(program, home, tools, capsys):
    (tools / program).write_text("#!/bin/sh\necho 'W8116: here'\nexit 3\n")
    for _again in range(2):
        assert oca_lint.check(home, tools) == 1
        told = capsys.readouterr().out
        assert f"{program}: failed" in told and "W8116: here" in told


def test_every_dependency_is_there_for_the_comparison_of_licences(tools, tmp_path):
    folder = tmp_path / "odoo"
    folder.mkdir()
    oca_lint.commands(tools, folder)
    found = {file.parent.name for file in folder.glob("*/__manifest__.py")}
    needed = set()
    for name in ALL:
        manifest = ast.literal_eval((ROOT / name / "__manifest__.py").read_text())
        needed.update(manifest["depends"])
    assert found == needed - set(ALL) and "account" in found
