# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The tests against the government are off, and cannot touch a real mailbox."""

import importlib.util
import json
from pathlib import Path

LIVE = Path(__file__).parent / "live"


def why_not(*arguments):
    spec = importlib.util.spec_from_file_location("live", LIVE / "conftest.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.why_not(*arguments)


def test_they_run_only_when_somebody_asks(tmp_path):
    file = tmp_path / "credentials.json"
    assert "not set" in why_not({}, file)
    assert "no credentials.json" in why_not({"EBOX_LIVE": "1"}, file)


def test_production_is_refused(tmp_path):
    file = tmp_path / "credentials.json"
    for name, refused in (("production", True), ("simulation", False)):
        file.write_text(json.dumps({"environment": name}))
        assert bool(why_not({"EBOX_LIVE": "1"}, file)) is refused


def test_credentials_never_reach_the_repository():
    ignored = (LIVE.parent.parent / ".gitignore").read_text().splitlines()
    assert "/tests/live/credentials.json" in ignored
