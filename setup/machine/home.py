# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Where everything lives: one git-ignored folder."""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
ADDONS = ("ebox_enterprise", "l10n_be_ebox_payment")
#: Install themselves where the add-on of others is that they need, which ordinary
#: databases of tests have not.
GLUE = ("ebox_enterprise_queue_job",)
ALL = (*ADDONS, *GLUE)
SOCKET_LIMIT = 88  # of the kernel's 107 bytes, less the socket's own file name


class Home:
    """The folder of all state: ``.ebox`` in the project, or ``EBOX_HOME``."""

    def __init__(self):
        chosen = os.environ.get("EBOX_HOME")
        self.path = Path(chosen).resolve() if chosen else PROJECT / ".ebox"
        self.path.mkdir(parents=True, exist_ok=True)
        self.venv = self.path / "venv"
        self.python = self.venv / "bin" / "python"
        self.data = self.path / "data"
        self.stamps = self.path / "stamps"
        self.stamps.mkdir(exist_ok=True)

    def log(self, name: str) -> Path:
        """The file that takes the output of one step."""
        return self.path / "log" / f"{name}.log"

    @property
    def socket_folder(self) -> Path:
        """A folder for PostgreSQL's socket whose path is short enough."""
        inside = self.path / "pgsock"
        if len(str(inside)) <= SOCKET_LIMIT:
            return inside
        key = hashlib.sha256(str(self.path).encode()).hexdigest()[:12]
        return Path(tempfile.gettempdir()) / f"ebox-{key}"

    def stamp(self, name: str) -> str:
        """What was noted when the thing ``name`` was last made; '' if never."""
        file = self.stamps / name
        return file.read_text() if file.exists() else ""

    def set_stamp(self, name: str, value: str) -> None:
        """Note that ``name`` is made, and from what."""
        (self.stamps / name).write_text(value)

    def drop_stamp(self, name: str) -> None:
        """Forget that ``name`` is made."""
        (self.stamps / name).unlink(missing_ok=True)


def tracked(project: Path) -> list:
    """The files of a project that git has or would take."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=project, capture_output=True, text=True).stdout
    return [project / name for name in names.splitlines() if (project / name).exists()]


def fingerprint(*paths: Path, extra: str = "") -> str:
    """A hash over the files below ``paths``, to see whether something changed."""
    digest = hashlib.sha256(extra.encode())
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                digest.update(str(file.relative_to(path.parent)).encode())
                digest.update(file.read_bytes())
    return digest.hexdigest()
