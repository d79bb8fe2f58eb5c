# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Where it is measured: durable PostgreSQL, a fresh database, a fresh process."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

from ..console import Stop, step
from ..home import PROJECT
from ..odoo import Odoo
from .government import Government

INSIDE = Path(__file__).with_name("inside.py")
DURABLE = ("fsync", "synchronous_commit", "full_page_writes")


class Stage:
    """Makes a database for each measurement and runs the jobs in it.

    Every measured run gets a copy of one database with both add-ons, so that none
    finds the rows, the indexes or the files of the one before.
    """

    def __init__(self, odoo: Odoo, *, profile: bool):
        self.odoo = odoo
        self._profile = profile
        self._base = f"ebox_bench_{os.getpid()}"
        self._made = 0

    def prepare(self) -> None:
        """The database that the others are copies of."""
        self._drop_left_over()
        with step("Bench database with both add-ons"):
            self.odoo.clone(self._base)
            self.odoo.install(self._base, "bench-install")

    def close(self) -> None:
        """Remove it."""
        self.odoo.drop(self._base)

    def _drop_left_over(self) -> None:
        """Databases of a run that was killed: no process has its number now."""
        query = "SELECT datname FROM pg_database WHERE datname LIKE 'ebox\\_bench\\_%'"
        for name in _sql(self.odoo, query).split():
            if not Path(f"/proc/{name.split('_')[2]}").exists():
                self.odoo.drop(name)

    @contextmanager
    def database(self):
        """The name of a fresh copy, dropped afterwards."""
        self._made += 1
        name = f"{self._base}_{self._made}"
        copied = self.odoo.postgres.program(
            "createdb", "-T", self._base, "--strategy=FILE_COPY", name
        )
        if copied.returncode and "strategy" in copied.stderr:  # PostgreSQL < 15
            copied = self.odoo.postgres.program("createdb", "-T", self._base, name)
        if copied.returncode:
            raise Stop(
                f"The bench database could not be copied: {copied.stderr.strip()}",
                "Start again.",
            )
        try:
            files = self.odoo.home.data / "filestore"
            if (files / self._base).is_dir():
                shutil.copytree(
                    str(files / self._base), str(files / name), copy_function=os.link
                )
            yield name
        finally:
            self.odoo.drop(name)

    def run(self, job: str, database: str, government: Government = None, **options):
        """Run a job of ``jobs`` in a fresh Odoo process; returns its result."""
        if government:
            options.update(pid=government.pid, address=government.address)
        home = self.odoo.home
        environment = {
            "EBOX_BENCH_PATH": str(PROJECT / "setup"),
            "EBOX_BENCH_ORDER": json.dumps({"job": job, "options": options}),
            "EBOX_ENTERPRISE_SECRET": "only for the benchmarks",
        }
        if self._profile:
            profile = home.log(f"bench-{job}").with_suffix(".prof")
            environment["EBOX_BENCH_PROFILE"] = str(profile)
        with tempfile.TemporaryDirectory(dir=str(home.path)) as folder:
            result = Path(folder) / "result.json"
            environment["EBOX_BENCH_RESULT"] = str(result)
            self.odoo.shell(f"bench-{job}", database, INSIDE, **environment)
            return json.loads(result.read_text())

    def settle(self, database: str) -> None:
        """Vacuum and statistics, so that autovacuum does not come in between."""
        self.odoo.postgres.program("vacuumdb", "--analyze", "-q", database)


@contextmanager
def durable(odoo: Odoo):
    """PostgreSQL as in production inside; gives the settings that it shows.

    Where the server was told to forget about safety, this is overruled meanwhile.

    :raise Stop: it cannot be
    """
    unsafe = [name for name, value in _shown(odoo).items() if value != "on"]
    try:
        for name in unsafe:
            _sql(odoo, f"ALTER SYSTEM SET {name} = 'on'")
        _sql(odoo, "SELECT pg_reload_conf()")
        shown = _shown(odoo)
        if set(shown.values()) != {"on"}:
            raise Stop(
                f"PostgreSQL does not switch to safe writing: {shown}.",
                "Take fsync, synchronous_commit and full_page_writes from its options.",
            )
        yield shown
    finally:
        for name in unsafe:
            _sql(odoo, f"ALTER SYSTEM RESET {name}")
        if unsafe:
            _sql(odoo, "SELECT pg_reload_conf()")


def _shown(odoo: Odoo) -> dict:
    return {name: _sql(odoo, f"SHOW {name}") for name in DURABLE}


def _sql(odoo: Odoo, statement: str) -> str:
    done = odoo.postgres.program("psql", "-Atc", statement, "postgres")
    if done.returncode:
        raise Stop(f"'{statement}' failed: {done.stderr.strip()}", "Start again.")
    return done.stdout.strip()
