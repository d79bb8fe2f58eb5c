# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""``setup/audit``: weaknesses are told, and what could not be asked is not green."""

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "setup"))

from machine import audited, console  # noqa: E402

SOUND = {"name": "lxml", "version": "5.4.0", "vulns": []}
WEAK = {
    "name": "pypdf",
    "version": "5.4.0",
    "vulns": [
        {"id": "PYSEC-2026-1", "fix_versions": ["6.0.0"]},
        {"id": "CVE-2026-2", "fix_versions": []},
    ],
}
UNKNOWN = {"name": "cbor2", "skip_reason": "Dependency not found on PyPI"}


@pytest.fixture
def answering(tmp_path):
    """Let pip-audit print this, and end with this."""

    def answer(text, code):
        program = tmp_path / "pip-audit"
        (tmp_path / "answer").write_text(text)
        program.write_text(
            f"#!/bin/sh\ncat {tmp_path}/answer\necho 'no such host' >&2\nexit {code}\n"
        )
        program.chmod(0o755)
        return tmp_path

    return answer


def test_weaknesses_and_what_nobody_knew_are_told(answering):
    text = json.dumps({"dependencies": [SOUND, WEAK, UNKNOWN], "fixes": []})
    report = audited.ask(answering(text, 1), ["constraints.txt"])
    assert audited.told(report) == [
        "pypdf 5.4.0: PYSEC-2026-1 (mended in 6.0.0), CVE-2026-2",
        "cbor2: Dependency not found on PyPI",
    ]


def test_sound_libraries_are_not_told(answering):
    text = json.dumps({"dependencies": [SOUND], "fixes": []})
    assert audited.told(audited.ask(answering(text, 0), ["constraints.txt"])) == []


def test_without_an_answer_the_reason_is_told(answering):
    with pytest.raises(console.Stop, match="no such host.*start again"):
        audited.ask(answering("", 1), ["constraints.txt"])
