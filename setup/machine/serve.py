# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Serving Odoo until the keyboard stops it."""

from __future__ import annotations

import subprocess
import time
import urllib.error
import urllib.request
from contextlib import contextmanager

from .console import Stop, say, step
from .odoo import Odoo

PATIENCE = 120  # seconds until the server must answer


class Server:
    """Odoo's HTTP server and scheduler as a child of this process."""

    def __init__(self, odoo: Odoo, database: str, port: int):
        self.port = port
        self.log = odoo.home.log("server")
        command = odoo.command(
            "-d", database, f"--db-filter=^{database}$", "--http-port", port
        )
        with self.log.open("a") as output:
            self._process = subprocess.Popen(
                command,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=odoo.postgres.environment,
                start_new_session=True,  # Ctrl-C reaches it through us, once
            )

    def wait_until_it_answers(self) -> None:
        """Return when the server answers; a Stop when it does not."""
        deadline = time.monotonic() + PATIENCE
        address = f"http://127.0.0.1:{self.port}/web/health"
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                urllib.request.urlopen(address, timeout=5)
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.2)
        raise Stop("Odoo did not start.", f"Its own words are in {self.log}.")

    def until_stopped(self) -> int:
        """Say where it is and wait for Ctrl-C."""
        say()
        say(f"  http://localhost:{self.port}/odoo/e-box")
        say("  login: admin   password: admin")
        say("  in the portal: login: accountant   password: accountant")
        say(f"  log: {self.log}")
        say("  Ctrl-C stops it.")
        try:
            self._process.wait()
        except KeyboardInterrupt:
            say("\nStopping.")
            return 0
        raise Stop("Odoo has ended by itself.", f"Its own words are in {self.log}.")

    def stop(self) -> None:
        """End the server and wait for it."""
        self._process.terminate()
        self._process.wait()


@contextmanager
def serving(odoo: Odoo, database: str, port: int):
    """A server that answers; stopped at the end, whatever happens."""
    server = Server(odoo, database, port)
    try:
        with step("Starting Odoo"):
            server.wait_until_it_answers()
        yield server
    finally:
        server.stop()
