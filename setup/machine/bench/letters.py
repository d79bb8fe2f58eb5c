# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Measuring how letters are read: no Odoo, no database, only the environment."""

from __future__ import annotations

import os
import subprocess

from ..console import clean_environment
from ..home import PROJECT, Home
from ..ready import fetch

NEEDED = "import pypdf, pypdfium2, qrcode, reportlab, werkzeug, zxingcpp"


def measure(names: list) -> int:
    """Run modules of this folder in the project's environment, one after the other.

    The environment is made if it is not there. Each module prints a table and, as
    its last line, JSON.

    :param names: of modules with a ``main()``: ``deadlines``, ``payments``, ``reading``
    :return: an exit code
    """
    home = Home()
    if not _can_read(home):
        fetch(home)
    addons = ("ebox_enterprise", "l10n_be_ebox_payment")
    paths = [PROJECT / "setup", *(PROJECT / addon for addon in addons)]
    environment = {
        **clean_environment(),
        "PYTHONPATH": os.pathsep.join(map(str, paths)),
        "PYTHONWARNINGS": "ignore",
    }
    failed = 0
    for name in names:
        command = [str(home.python), "-m", f"machine.bench.{name}"]
        failed |= subprocess.call(command, cwd=PROJECT, env=environment)
    return failed


def _can_read(home: Home) -> bool:
    if not home.python.exists():
        return False
    command = [str(home.python), "-c", NEEDED]
    return subprocess.run(command, capture_output=True).returncode == 0
