# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Debian's Chromium, for the tests that click."""

from __future__ import annotations

import os
import shutil

from .console import Stop, run, step
from .home import Home

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def prepare(home: Home) -> None:
    """Install Chromium where there is none."""
    if any(shutil.which(name) for name in NAMES):
        return
    command = "apt-get install -y --no-install-recommends chromium"
    if os.getuid() != 0 or not shutil.which("apt-get"):
        raise Stop(
            "The browser tests need Chromium and this user may not install it.",
            f"Install it, on Debian: sudo {command}.",
        )
    with step("Chromium for the browser tests"):
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        log = home.log("chromium")
        run(["apt-get", "-q", "update"], log=log, env=env, what="apt-get update")
        run(command.split(), log=log, env=env, what="installing Chromium")
