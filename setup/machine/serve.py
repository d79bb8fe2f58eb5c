"""Serving Odoo until the keyboard stops it."""

from __future__ import annotations

import subprocess
import time
import urllib.error
import urllib.request

from .console import Stop, say, step
from .odoo import Odoo

PATIENCE = 120  # seconds until the server must answer


def until_stopped(odoo: Odoo, database: str, port: int) -> int:
    """Start the server, say where it is, and wait for Ctrl-C."""
    log = odoo.home.log("server")
    with log.open("a") as output:
        server = subprocess.Popen(
            odoo.command(
                "-d", database, f"--db-filter=^{database}$", "--http-port", port
            ),
            stdout=output,
            stderr=subprocess.STDOUT,
            env=odoo.postgres.environment,
            start_new_session=True,  # Ctrl-C reaches it through us, once
        )
    try:
        with step("Starting Odoo"):
            _wait(server, port, log)
        say()
        say(f"  http://localhost:{port}/odoo/e-box")
        say("  login: admin   password: admin")
        say(f"  log: {log}")
        say("  Ctrl-C stops it.")
        server.wait()
        raise Stop("Odoo has ended by itself.", f"Its own words are in {log}.")
    except KeyboardInterrupt:
        say("\nStopping.")
        return 0
    finally:
        server.terminate()
        server.wait()


def _wait(server: subprocess.Popen, port: int, log) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if server.poll() is not None:
            break
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/web/health", timeout=5)
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise Stop("Odoo did not start.", f"Its own words are in {log}.")
