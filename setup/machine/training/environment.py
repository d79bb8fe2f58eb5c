# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The Python environment of the training, apart from that of the add-ons."""

from __future__ import annotations

import venv
from pathlib import Path

from ..console import run, step
from ..home import PROJECT, Home, fingerprint
from ..locks import alone

REQUIREMENTS = PROJECT / "setup" / "requirements-train.txt"


def prepare(home: Home) -> Path:
    """The interpreter; made when it is missing or its packages changed."""
    folder = home.path / "train"
    folder.mkdir(exist_ok=True)
    python, stamp = folder / "venv" / "bin" / "python", folder / "packages"
    wanted = fingerprint(REQUIREMENTS)
    with alone(folder / "prepare.lock"):
        if not (python.exists() and stamp.exists() and stamp.read_text() == wanted):
            with step("Python environment of the training"):
                venv.create(folder / "venv", with_pip=True, clear=True)
                pip = [python, "-m", "pip", "install", "-q", "-r", REQUIREMENTS]
                run(pip, log=home.log("train"))
            stamp.write_text(wanted)
    return python
