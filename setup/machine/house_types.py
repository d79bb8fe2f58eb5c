# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The types of what needs no Odoo, checked by mypy (``mypy.ini``)."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from .house_rooms import ADDONS, PURE

CHECKED = (*PURE, "lib")


def check(mypy: Path, project: Path, cache: Path) -> int:
    """Let it tell what it finds; not 0 when there is something.

    One run for each add-on, for both have a ``lib``; one's pure packages may know the
    other's.
    """
    failed = 0
    for addon in ADDONS:
        folders = [f"{addon}/{name}" for name in CHECKED]
        folders = [folder for folder in folders if (project / folder).is_dir()]
        command = [mypy, "--cache-dir", cache / addon, *folders]
        paths = os.pathsep.join(dict.fromkeys((addon, *ADDONS)))
        if folders:
            failed |= subprocess.call(
                list(map(str, command)),
                cwd=project,
                env={**os.environ, "MYPYPATH": paths},
            )
    return failed
