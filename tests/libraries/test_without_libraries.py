# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A server that has lost libraries: Odoo starts, mail arrives, and it is said."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
CONFIG, DATABASE = "EBOX_LIBRARIES_CONFIG", "EBOX_LIBRARIES_DATABASE"
MINUTES = 10
#: What the add-ons can use beside Odoo's own, and what they once needed.
REFUSED = ("holidays", "jwt", "pypdfium2", "zipstream", "zxingcpp")


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What ``without_libraries`` saw, with the log under ``log``."""
    if not (os.environ.get(CONFIG) and os.environ.get(DATABASE)):
        pytest.skip(f"this needs {CONFIG} and {DATABASE}: run setup/test")
    folder = tmp_path_factory.mktemp("libraries")
    for name in REFUSED:
        refusal = f"raise ImportError('{name} is not on this server')\n"
        (folder / f"{name}.py").write_text(refusal)
    old = folder / "pypdfium2-4.0.dist-info"
    old.mkdir()
    (old / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: pypdfium2\nVersion: 4.0\n"
    )
    result = folder / "told.json"
    command = [sys.executable, "-m", "odoo", "shell", "-c", os.environ[CONFIG]]
    ran = subprocess.run(
        [*command, "-d", os.environ[DATABASE], "--no-http"],
        input=(HERE / "inside" / "without_libraries.py").read_text(),
        env={
            **os.environ,
            "PYTHONPATH": str(folder),
            "EBOX_RESULT": str(result),
        },
        capture_output=True,
        text=True,
        timeout=MINUTES * 60,
        check=False,
    )
    assert result.exists(), (ran.stdout + ran.stderr)[-4000:]
    return {**json.loads(result.read_text()), "log": ran.stderr}


def test_mail_arrives_and_is_shown(told):
    assert told["letters"] > 20
    assert told["health"] == "ok"
    assert told["file"]


def test_what_needs_a_library_says_which_and_what_to_do(told):
    for said in (told["download"], told["export"]):
        for part in ("zipstream-ng>=", "Everything else works", "pip install"):
            assert part in said


def test_letters_are_read_as_well_as_it_goes_and_again_with_the_library(told):
    assert told["with_deadline"]
    [version] = told["versions"]
    assert "without pdfium" in version


def test_the_log_says_at_start_what_is_missing(told):
    errors = [line for line in told["log"].splitlines() if " ERROR " in line]
    for name, why in (("pypdfium2", "installed: 4.0"), ("zipstream-ng", "not on this")):
        [said] = [line for line in errors if f"pip install '{name}>=" in line]
        assert why in said
