# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Known weaknesses of pinned libraries, asked by pip-audit."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from .console import Stop, clean_environment


def ask(tools: Path, files: list[str]) -> list[dict]:
    """What pip-audit says of each library that the files pin.

    :param tools: the folder of the program
    :return: dicts of "name" with "version" and "vulns", or with "skip_reason"
    """
    command = [str(tools / "pip-audit"), "--no-deps", "--disable-pip", "-f", "json"]
    for file in files:
        command += ["-r", file]
    done = subprocess.run(
        command, env=clean_environment(), capture_output=True, text=True
    )
    try:
        return json.loads(done.stdout)["dependencies"]
    except ValueError:
        last = (done.stderr.strip() or "It said nothing.").splitlines()[-1]
        raise Stop(
            f"The libraries could not be audited: {last}",
            "It asks pypi.org; check the connection and start again.",
        ) from None


def told(report: list[dict]) -> list[str]:
    """A line for each library that has weaknesses or was not known."""
    lines = []
    for library in report:
        if reason := library.get("skip_reason"):
            lines.append(f"{library['name']}: {reason}")
        elif library["vulns"]:
            names = ", ".join(_named(weakness) for weakness in library["vulns"])
            lines.append(f"{library['name']} {library['version']}: {names}")
    return lines


def _named(weakness: dict) -> str:
    fixed = weakness.get("fix_versions")
    return weakness["id"] + (f" (mended in {', '.join(fixed)})" if fixed else "")
