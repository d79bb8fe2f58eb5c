"""A backup of database and files, and another Odoo in which it is restored."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

from soak_office import Office


class Backup:
    """The database as it was, then the files, as the README orders them."""

    def __init__(self, config: str, database: str):
        self._config, self._database = config, database
        self._name = f"{database}_backup"
        settings = configparser.RawConfigParser()
        settings.read(config)
        self._programs = Path(settings["options"]["pg_path"])
        self._files = Path(settings["options"]["data_dir"]) / "filestore"

    def take(self) -> None:
        """Nobody may be connected with the database."""
        self._run("createdb", "-T", self._database, self._name)
        files = self._files / self._database
        shutil.copytree(files, self._files / self._name, copy_function=os.link)

    def drop(self) -> None:
        """Remove it."""
        self._run("dropdb", "--if-exists", "--force", self._name)
        shutil.rmtree(self._files / self._name, ignore_errors=True)

    @contextmanager
    def restored(self, folder: Path, **environment: str):
        """An Odoo that works with it."""
        office = Office(self._config, self._name, folder, **environment)
        try:
            yield office
        finally:
            office.close()

    def _run(self, program: str, *words: str) -> None:
        subprocess.run([self._programs / program, *words], check=True)
