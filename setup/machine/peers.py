# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Add-ons of others, beside which ours are tested."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from . import python_env
from .console import step
from .home import PROJECT, Home, fingerprint
from .odoo import Odoo

REQUIREMENTS = PROJECT / "setup" / "requirements-peers.txt"
#: What most Community customers have, beside Odoo's own.
USUAL = ("account_reconcile_oca", "fs_attachment", "queue_job")
#: What many have beside these: ``setup/test --peers``.
MORE = (
    *("account_statement_import_camt", "account_payment_batch_oca"),
    *("auditlog", "dms", "mail_tracking"),
)


def prepare(home: Home) -> Path:
    """The folder with the packages, fetched when it is missing or others are wanted."""
    folder, wanted = home.path / "peers", fingerprint(REQUIREMENTS)
    if home.stamp("peers") != wanted or not folder.exists():
        with step("Add-ons of others, for tests"):
            home.drop_stamp("peers")
            shutil.rmtree(folder, ignore_errors=True)
            python_env.pip(home, "--no-deps", "--target", folder, "-r", REQUIREMENTS)
        home.set_stamp("peers", wanted)
    return folder


def beside(odoo: Odoo) -> Odoo:
    """Odoo as it is, with the add-ons of others."""
    folder = prepare(odoo.home)
    other = Odoo(
        odoo.home,
        odoo.packages,
        odoo.postgres,
        config="odoo-peers.conf",
        more=[folder / "odoo" / "addons"],
    )
    other.environment["PYTHONPATH"] = os.fspath(folder)
    return other
