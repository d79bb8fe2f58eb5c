# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A prefork server as a stranger starts it: workers, and Odoo's own limits."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

START_SECONDS = 60
STOP_SECONDS = 60
#: Odoo's own ``odoo-bin``. With ``-m odoo`` the process for live chat, which is started
#: by the name of this file, ends at once, and is started again and again.
PROGRAM = "import odoo.cli\n\nodoo.cli.main()\n"
_ALIVE = re.compile(r"Worker WorkerCron \((\d+)\) alive")


class Server:
    """Odoo with ``--workers``; ``log`` is what it and its workers said.

    :param words: more of its command line
    """

    def __init__(
        self, config: str, database: str, folder: Path, *words: str, **environment: str
    ):
        self._config, self._database, self._words = config, database, words
        self._log = folder / "server.log"
        self._program = folder / "odoo-bin"
        self._program.write_text(PROGRAM)
        self._environment = {**os.environ, **environment}
        self._process: subprocess.Popen | None = None

    @property
    def log(self) -> str:
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    def start(self) -> None:
        """Return when its worker for jobs is there."""
        known = len(_ALIVE.findall(self.log))
        command = [sys.executable, str(self._program), "-c", self._config]
        command += ["-d", self._database, f"--db-filter=^{self._database}$"]
        command += ["--workers=2", "--max-cron-threads=1", *self._words]
        command += [f"--http-port={_free_port()}", f"--gevent-port={_free_port()}"]
        with self._log.open("a") as output:
            self._process = subprocess.Popen(
                command,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=self._environment,
                start_new_session=True,
            )
        end = time.monotonic() + START_SECONDS
        while len(_ALIVE.findall(self.log)) == known:
            assert self._process.poll() is None, self.log[-3000:]
            assert time.monotonic() < end, self.log[-3000:]
            time.sleep(0.2)

    def kill_jobs(self) -> None:
        """SIGKILL to the worker that runs the jobs; the server starts another."""
        os.kill(int(_ALIVE.findall(self.log)[-1]), signal.SIGKILL)

    def kill(self) -> None:
        """SIGKILL to all of it, as a machine that loses its power."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._process = None

    def stop(self) -> None:
        """As a deployment does it."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self._process = None


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
