# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Prettier and eslint in ``setup/lint``: findings are told, green is remembered."""

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "setup"))

from machine import web_lint  # noqa: E402
from machine.home import Home  # noqa: E402


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("EBOX_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(web_lint, "_wheel", lambda home: tmp_path)
    return Home()


@pytest.fixture
def node(tmp_path):
    """A Node that notes its words; it finds something where ``finds`` says so."""
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "node"
    program.write_text(
        f"""#!/bin/sh
echo "$@" >> "{tmp_path}/called"
mkdir -p node_modules
for word in $(cat "{tmp_path}/finds" 2>/dev/null); do
    case "$1" in *$word*) echo "$word finds this"; exit 1;; esac
done
"""
    )
    program.chmod(0o755)
    return tmp_path


@pytest.fixture
def files(tmp_path):
    found = [tmp_path / name for name in ("a.js", "b.xml", "c.py")]
    for file in found:
        file.write_text("1")
    return found


def called(node):
    return (node / "called").read_text().splitlines()


def test_each_program_sees_its_files_once_until_they_change(home, node, files):
    assert web_lint.check(home, files) == 0
    installed, prettier, eslint = called(node)
    assert "npm-cli.js ci --ignore-scripts" in installed
    assert "--check" in prettier and prettier.endswith("a.js " + str(files[1]))
    assert eslint.endswith("a.js") and "eslint" in eslint
    assert web_lint.check(home, files) == 0
    assert len(called(node)) == 3
    files[1].write_text("2")
    assert web_lint.check(home, files) == 0
    assert len(called(node)) == 5


@pytest.mark.parametrize("program", ["prettier", "eslint"])
def test_what_is_found_is_told_and_looked_for_again(home, node, files, capfd, program):
    (node / "finds").write_text(program)
    for _again in range(2):
        assert web_lint.check(home, files) == 1
        assert f"{program} finds this" in capfd.readouterr().out


def test_a_registry_that_is_away_is_asked_again_and_told(home, node, files, capfd):
    (node / "finds").write_text("npm")
    assert web_lint.check(home, files) == 1
    assert all("npm-cli.js ci" in line for line in called(node))
    assert len(called(node)) >= web_lint.TRIES
    assert "try again" in capfd.readouterr().out


def test_every_package_is_pinned_by_a_digest_and_names_no_host():
    lock = json.loads((web_lint.WEB / "package-lock.json").read_text())
    packages = {name: each for name, each in lock["packages"].items() if name}
    assert packages and all(each["integrity"] for each in packages.values())
    assert not any("resolved" in each for each in packages.values())
