# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""groff with its fonts for PDF; only for the letters of the training."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from . import odoo_source
from .console import step
from .home import Home

PACKAGES = ("groff-base", "groff")
FONTS = "usr/share/groff/*/font/devpdf/DESC"


def prepare(home: Home) -> dict[str, str]:
    """The variable that tells a maker where groff is; none where it is installed.

    Else Debian's packages are unpacked into the project's own folder.
    """
    if shutil.which("gropdf") and any(Path("/").glob(FONTS)):
        return {}
    folder = home.path / "groff"
    if not any(folder.glob(FONTS)):
        with step("groff, to draw letters with"):
            for name in PACKAGES:
                deb = odoo_source.download(home, name)
                subprocess.run(["dpkg-deb", "-x", str(deb), str(folder)], check=True)
    return {"EBOX_GROFF": str(folder)}
