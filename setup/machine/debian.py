# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Debian's packages that the machine itself needs: a browser, fonts.

Odoo and what it needs are unpacked into the project's own folder instead.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from .console import Stop, run, step
from .home import Home

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FONTS = "/usr/share/fonts/truetype"
#: What draws the letters of the training: a file of each package, and its name.
DRAWING = {
    f"{_FONTS}/liberation/LiberationSans-Regular.ttf": "fonts-liberation",
    f"{_FONTS}/dejavu/DejaVuSans.ttf": "fonts-dejavu-core",
    f"{_FONTS}/dejavu/DejaVuSans-Oblique.ttf": "fonts-dejavu-extra",
    f"{_FONTS}/crosextra/Carlito-Regular.ttf": "fonts-crosextra-carlito",
    f"{_FONTS}/crosextra/Caladea-Regular.ttf": "fonts-crosextra-caladea",
    "/usr/lib/*/libpango-1.0.so.0": "libpango-1.0-0",
    "/usr/lib/*/libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "/usr/lib/*/libharfbuzz-subset.so.0": "libharfbuzz-subset0",
}


def browser(home: Home) -> None:
    """Install Chromium where there is none."""
    if not any(shutil.which(name) for name in NAMES):
        _install(home, "Chromium for the browser tests", "chromium")


def drawing(home: Home) -> None:
    """Install what the makers of letters draw with, where it is missing."""
    browser(home)
    missing = [
        package
        for file, package in DRAWING.items()
        if not any(Path("/").glob(file.removeprefix("/")))
    ]
    if missing:
        _install(home, "Fonts to draw letters with", *missing)


def _install(home: Home, what: str, *packages: str) -> None:
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.getuid() != 0 or not shutil.which("apt-get"):
        raise Stop(
            f"{what} must be installed, and this user may not install it.",
            f"Install it, on Debian: sudo {' '.join(command)}.",
        )
    with step(what):
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        log = home.log("debian")
        run(["apt-get", "-q", "update"], log=log, env=env, what="apt-get update")
        run(command, log=log, env=env, what=f"installing {', '.join(packages)}")
