# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A backup, taken and restored with the commands of docs/operations.md."""

from __future__ import annotations

import configparser
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

from soak_office import Office

IMMUTABLE = "ALTER FUNCTION unaccent(text) IMMUTABLE"


class Backup:
    """The database as it was, then the files; restored under another name."""

    def __init__(self, config: str, database: str, folder: Path):
        self._config, self._database = config, database
        self._name = f"{database}_restored"
        self._dump, self._packed = folder / "ebox.dump", folder / "ebox-files.tar.gz"
        settings = configparser.RawConfigParser()
        settings.read(config)
        self._programs = Path(settings["options"]["pg_path"])
        self._files = Path(settings["options"]["data_dir"]) / "filestore"

    def take(self) -> None:
        """While Odoo goes on."""
        self._run("pg_dump", "-Fc", "-f", self._dump, self._database)
        self._tar("-czf", self._packed, self._database)

    @contextmanager
    def restored(self, folder: Path):
        """An Odoo that works with it; nothing of it is left afterwards."""
        self._drop()
        try:
            self._restore()
            office = Office(self._config, self._name, folder)
            try:
                yield office
            finally:
                office.close()
        finally:
            self._drop()

    def _restore(self) -> None:
        self._run("createdb", self._name)
        words = ["-c", "CREATE EXTENSION IF NOT EXISTS unaccent", "-c", IMMUTABLE]
        self._run("psql", "-qd", self._name, *words)
        self._run("pg_restore", "--no-owner", "-j2", "-d", self._name, self._dump)
        (self._files / self._name).mkdir()
        self._tar("--strip-components=1", "-xzf", self._packed, into=self._name)

    def _drop(self) -> None:
        self._run("dropdb", "--if-exists", "--force", self._name)
        shutil.rmtree(self._files / self._name, ignore_errors=True)

    def _run(self, program: str, *words) -> None:
        done = subprocess.run(
            [self._programs / program, *words], capture_output=True, text=True
        )
        assert not done.returncode, done.stderr[-2000:]

    def _tar(self, *words, into: str = "") -> None:
        done = subprocess.run(["tar", "-C", self._files / into, *words])
        packs = "-czf" in words  # then 1 says that files came while it read the folder
        assert done.returncode in ((0, 1) if packs else (0,))
