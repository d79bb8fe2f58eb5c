# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The programs with which people open a ZIP; only for tests."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from . import odoo_source
from .console import Stop, step
from .home import Home

#: By the variable that tells the tests: the package, and its program inside.
PROGRAMS = {
    "EBOX_UNZIP": ("unzip", "usr/bin/unzip"),
    "EBOX_7ZIP": ("7zip", "usr/bin/7zz"),
}
INSTALLED = {"EBOX_UNZIP": ("unzip",), "EBOX_7ZIP": ("7zz", "7z")}


def prepare(home: Home) -> dict:
    """Environment variables with the paths of the programs.

    Where the machine has one, that is taken; else Debian's package is unpacked into the
    project's own folder.
    """
    return {
        name: _installed(name) or str(_fetched(home, *PROGRAMS[name]))
        for name in PROGRAMS
    }


def _installed(name: str) -> str | None:
    found = (shutil.which(program) for program in INSTALLED[name])
    return next(filter(None, found), None)


def _fetched(home: Home, package: str, inside: str) -> Path:
    program = home.path / package / inside
    if program.exists():
        return program
    with step(f"{package}, to open ZIP files with in tests"):
        deb = odoo_source.download(home, package)
        folder = home.path / package
        subprocess.run(["dpkg-deb", "-x", str(deb), str(folder)], check=True)
    if not program.exists():
        raise Stop(
            f"Debian's package {package} has no {inside} any more.",
            f"Install {package}, so that it is on the path, and start again.",
        )
    return program
