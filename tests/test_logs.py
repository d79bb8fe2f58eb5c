# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Installing the add-ons warns of nothing; updates and uninstalling have own tests.

See ``tests/upgrade`` and ``tests/peers``, which read their logs in the same way.
"""

import json
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "setup"))

from machine.odoo_log import troubles  # noqa: E402

LOGS = "EBOX_LOGS"
START = "2026-11-30 19:26:43,649 10526 {} ebox_test {}"
USUAL = START.format("INFO", "odoo.modules.loading: loading ebox_enterprise/views.xml")
VIEW = START.format("WARNING", "odoo.addons.base.models.ir_ui_view: A <i> must have")
WHERE = "{'file': '/srv/ebox_enterprise/views/document_views.xml',\n 'line': 4}"
OTHER = START.format("ERROR", "odoo.addons.website.tools: out of order")
AT_START = START.format("WARNING", "odoo.tools: You need wkhtmltopdf to print")


@pytest.mark.parametrize("ours", [False, True])
def test_a_warning_is_told_with_the_lines_that_belong_to_it(ours):
    log = "\n".join([USUAL, VIEW, WHERE, USUAL])
    assert troubles(log, ours=ours) == [f"{VIEW}\n{WHERE}"]


@pytest.mark.parametrize("level", ["WARNING", "ERROR", "CRITICAL"])
@pytest.mark.parametrize(
    "told",
    [
        "odoo.addons.ebox_enterprise.models.sync.run: broken",
        "odoo.registry: Model attribute '_sql' of ebox.document is no longer used",
        "odoo.sql_db: bad query\nTraceback:\n  File l10n_be_ebox_payment/x.py",
    ],
)
def test_what_is_of_ours_or_about_them_is_told(level, told):
    record = START.format(level, told)
    assert troubles(f"{USUAL}\n{record}\n", ours=True) == [record]


def test_what_is_not_about_ours_is_told_only_where_it_is_asked():
    assert troubles(f"{OTHER}\n{AT_START}\n{USUAL}\n") == [OTHER]
    assert troubles(f"{OTHER}\n{AT_START}\n{USUAL}\n", ours=True) == []


def test_installing_warns_of_nothing():
    """The logs of this run; where others' add-ons are, too, only what is about ours."""
    if not os.environ.get(LOGS):
        pytest.skip(f"this needs {LOGS}: run setup/test")
    told = json.loads(os.environ[LOGS])
    assert "test-install" in told
    for name, file in told.items():
        log = Path(file).read_text(errors="replace")
        assert "odoo.modules.loading: Modules loaded." in log
        assert troubles(log, ours=not name.startswith("test-")) == [], name
