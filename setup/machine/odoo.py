# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Odoo's configuration, its command line and its databases."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from .console import Stop, run, step
from .home import ADDONS, PROJECT, Home, fingerprint
from .odoo_source import addons_path
from .postgres import PORT, Postgres

TEMPLATE = "ebox_template"
# what both add-ons depend on, and the Belgian accounting that their users have
FOUNDATION = "mail,account,l10n_be,base_iban,portal,account_qr_code_sepa"
LANGUAGES = "nl_BE,fr_BE,de_DE"
WARM = PROJECT / "setup/machine/warm_assets.py"
CHART = PROJECT / "setup/machine/translate_chart.py"


class Odoo:
    """Odoo with the project's configuration, on the project's PostgreSQL.

    :param config: the name of its configuration file
    :param more: folders with other add-ons
    :param installed: a Python with both add-ons from their wheels, which runs it then,
        instead of the project's with the project's folder
    """

    def __init__(
        self,
        home: Home,
        packages: Path,
        postgres: Postgres,
        *,
        config: str = "odoo.conf",
        more: Sequence[Path] = (),
        installed: Path | None = None,
    ):
        self.home = home
        self.python = installed or home.python
        self.packages = packages
        self.postgres = postgres
        self.environment = dict(postgres.environment)
        self.config = home.path / config
        self._write_config(more if installed else [PROJECT, *more])

    def command(self, *arguments) -> list:
        """The command line ``python -m odoo …``; the first word may name a job."""
        words = [str(word) for word in arguments]
        job = [words.pop(0)] if words and not words[0].startswith("-") else []
        if job in (["i18n"], ["ebox"]) and words:
            job.append(words.pop(0))  # its options belong to the second word
        return self._python(*job, "-c", self.config, *words)

    def call(self, name: str, *arguments, stdin: str | None = None) -> None:
        """Run Odoo's command line; the output goes to the log ``name``."""
        run(
            self.command(*arguments),
            log=self.home.log(name),
            env=self.environment,
            stdin=stdin,
            what=f"odoo {name}",
        )

    def exists(self, database: str) -> bool:
        """Whether the database is there."""
        query = f"SELECT 1 FROM pg_database WHERE datname = '{database}'"
        return bool(self.postgres.program("psql", "-Atc", query, "postgres").stdout)

    def drop(self, database: str) -> None:
        """Remove a database and its files, if they are there."""
        self.postgres.program("dropdb", "--if-exists", "--force", database)
        shutil.rmtree(self.home.data / "filestore" / database, ignore_errors=True)

    def prepare_template(self) -> None:
        """A Belgian database with what the add-ons stand on, made once.

        The country comes before accounting: otherwise the company gets a
        generic chart in dollars.
        """
        recipe = [PROJECT / "setup" / "requirements.txt", WARM, CHART]
        wanted = fingerprint(*recipe, extra=f"{FOUNDATION} {LANGUAGES}")
        if self.home.stamp("template") == wanted and self.exists(TEMPLATE):
            return
        self.home.drop_stamp("template")
        self.drop(TEMPLATE)
        with step("Belgian template database"):
            self.call("template-init", "db", "init", TEMPLATE, "--country", "BE")
        with step("Accounting, portal and the languages nl, fr, de"):
            install = ["-d", TEMPLATE, "--no-http", "--stop-after-init"]
            install += ["-i", FOUNDATION, "--load-language", LANGUAGES]
            self.call("template-install", *install)
            self._shell("template-chart", TEMPLATE, CHART)
        with step("Web client's bundles"):
            self._shell("template-assets", TEMPLATE, WARM)
        self.home.set_stamp("template", wanted)

    def clone(self, database: str, source: str = TEMPLATE) -> None:
        """A fresh copy of the template, or of another; its files are hard links."""
        self.drop(database)
        copied = self.postgres.program(
            "createdb", "-T", source, "--strategy=FILE_COPY", database
        )
        if copied.returncode and "strategy" in copied.stderr:  # PostgreSQL < 15
            copied = self.postgres.program("createdb", "-T", source, database)
        if copied.returncode:
            raise Stop(
                f"The database {source} could not be copied: {copied.stderr.strip()}",
                "Stop every other Odoo of this project and start again.",
            )
        files = self.home.data / "filestore"
        if (files / source).is_dir():
            shutil.copytree(files / source, files / database, copy_function=os.link)

    def install(self, database: str, log: str, *names: str) -> None:
        """Install these add-ons, or both of ours."""
        self.call(
            log,
            "-d",
            database,
            "--no-http",
            "--stop-after-init",
            "-i",
            ",".join(names or ADDONS),
        )

    def update(self, database: str, log: str) -> None:
        """Update both add-ons."""
        self.call(
            log,
            "-d",
            database,
            "--no-http",
            "--stop-after-init",
            "-u",
            ",".join(ADDONS),
        )

    def warm(self, database: str) -> None:
        """Compile the web client's bundles, so that the first page is quick."""
        self._shell(f"{database}-assets", database, WARM)

    def shell(self, log: str, database: str, script: Path, **environment) -> None:
        """Run a script in Odoo's shell; its words are in the log."""
        env = {**self.environment, **environment}
        run(
            self.command("shell", "-d", database, "--no-http"),
            log=self.home.log(log),
            env=env,
            stdin=script.read_text(),
            what=log,
        )

    def _shell(self, log: str, database: str, script: Path) -> None:
        self.shell(log, database, script)

    def _python(self, *arguments) -> list:
        return [str(self.python), "-m", "odoo", *map(str, arguments)]

    def _write_config(self, more: Sequence[Path]) -> None:
        folders = [*addons_path(self.packages), *more]
        self.home.data.mkdir(parents=True, exist_ok=True)
        self.config.write_text(
            "[options]\n"
            f"db_host = {self.postgres.socket}\n"
            f"db_port = {PORT}\n"
            "db_user = odoo\n"
            f"pg_path = {self.postgres.bin}\n"
            f"addons_path = {','.join(map(str, folders))}\n"
            f"data_dir = {self.home.data}\n"
            f"bin_path = {self.home.venv / 'bin'}\n"
            "http_interface = 127.0.0.1\n"
            "unaccent = True\n"
            "list_db = False\n"
            "workers = 0\n"
            "max_cron_threads = 1\n"
        )


def source_stamp() -> str:
    """A fingerprint of the add-ons' files."""
    return fingerprint(*(PROJECT / name for name in ADDONS))


def is_running(process: subprocess.Popen) -> bool:
    """Whether a child still lives."""
    return process.poll() is None
