# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Versions of the add-ons that move, and the migrations that go with them."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from .home import ALL

#: The version with which an add-on came, without a migration.
FIRST = {"ebox_enterprise_queue_job": (19, 0, 1, 1, 0)}
FIRST_OF_OTHERS = (19, 0, 1, 0, 0)
_VERSION = re.compile(r"19\.0(\.\d+){3}")
_NEEDED = re.compile(r"odoo-addon-[\w\[\]]+==([\d.]+)")
_SCRIPT = re.compile(r"(pre|post|end)-\w+\.py")


def problems(project: Path) -> list:
    """One line per breach, as those of ``house_rules``."""
    found, versions = [], set()
    for name in ALL:
        manifest = project / name / "__manifest__.py"
        if manifest.exists():
            version = ast.literal_eval(manifest.read_text())["version"]
            versions.add(version)
            found += _of_addon(name, version, project / name / "migrations")
            found += _of_wheel(name, version, project / name / "pyproject.toml")
    if len(versions) > 1:
        found.append(f"the add-ons have different versions: {sorted(versions)}")
    return found


def _of_addon(name: str, version: str, migrations: Path) -> list:
    if not _VERSION.fullmatch(version):
        return [f"{name}: its version {version} is not like 19.0.1.1.0"]
    folders = sorted(migrations.iterdir()) if migrations.is_dir() else []
    found = []
    for folder in folders:
        if not _VERSION.fullmatch(folder.name):
            found.append(f"{name}/migrations/{folder.name}: not like 19.0.1.1.0")
        elif _numbers(folder.name) > _numbers(version):
            found.append(
                f"{name}/migrations/{folder.name}: never run, the version is {version}"
            )
        found += _of_scripts(f"{name}/migrations/{folder.name}", folder)
    came = FIRST.get(name, FIRST_OF_OTHERS)
    if _numbers(version) > came and version not in [f.name for f in folders]:
        found.append(
            f"{name}: its version {version} has no folder in migrations: write what "
            "an update must move, or keep the version"
        )
    return found


def _of_wheel(name: str, version: str, file: Path) -> list:
    """An add-on that needs the other one needs it of the same release."""
    needed = _NEEDED.findall(file.read_text() if file.exists() else "")
    return [
        f"{name}/pyproject.toml: needs {other}, but the version is {version}"
        for other in needed
        if other != version
    ]


def _of_scripts(shown: str, folder: Path) -> list:
    """Odoo passes over scripts with another name without a word."""
    scripts = [f for f in folder.iterdir() if f.name != "__pycache__"]
    found = [
        f"{shown}/{script.name}: not named pre-, post- or end-something.py"
        for script in scripts
        if not _SCRIPT.fullmatch(script.name)
    ]
    return found if scripts else [f"{shown}: has no script"]


def _numbers(version: str) -> tuple:
    return tuple(int(part) for part in version.split("."))
