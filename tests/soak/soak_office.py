# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The driver's side of ``inside/office.py``: start workers, wait for them, kill them.

Odoo is never imported here: pytest's process is no worker.
"""

from __future__ import annotations

import json
import mmap
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

INSIDE = Path(__file__).with_name("inside")
SECRET = {"EBOX_ENTERPRISE_SECRET": "only for the soak test"}
PATIENCE = 120  # seconds that no job of a worker may take
# as in inside/phases.py
PHASES = ("elsewhere", "listing", "downloading", "storing", "writing")
PHASES += ("committing", "finishing")


class Worker:
    """One forked process, until it ends or is killed."""

    def __init__(self, pid: int, result: Path, phase: mmap.mmap):
        self._result = result
        self._phase = phase
        try:
            self._handle = os.pidfd_open(pid)
        except ProcessLookupError:  # it was quicker
            self._handle = None

    @property
    def phase(self) -> str:
        """What it is doing at this moment."""
        return PHASES[self._phase[0]]

    def ended(self, seconds: float = 0) -> bool:
        """Whether it is gone; waits for it that long."""
        if self._handle is not None:
            if not select.select([self._handle], [], [], max(seconds, 0))[0]:
                return False
            os.close(self._handle)
            self._handle = None
        return True

    def kill(self) -> bool:
        """SIGKILL; False when it had ended already."""
        if self.ended():
            return False
        signal.pidfd_send_signal(self._handle, signal.SIGKILL)
        assert self.ended(10), "a process survived SIGKILL"
        return not self._result.exists()

    def value(self, seconds: float = PATIENCE):
        """What the job gave back.

        :raise AssertionError: the job failed, or takes too long
        """
        if not self.ended(seconds):
            self.kill()
            raise AssertionError(f"a worker did not end in {seconds} seconds")
        assert self._result.exists(), "a worker ended without a word"
        told = json.loads(self._result.read_text())
        assert "error" not in told, told["error"]
        return told["value"]


class Office:
    """An Odoo process that forks workers, with a clock of its own."""

    def __init__(self, config: str, database: str, folder: Path, **environment: str):
        self.database = database
        self.folder = folder
        self.ahead = 0.0  # seconds
        self._orders = 0
        command = [sys.executable, str(INSIDE / "office.py"), config, database]
        with (folder / "office.log").open("w") as output:
            self._process = subprocess.Popen(
                [*command, str(folder)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=output,
                env={**_environment(), **SECRET, **environment},
                text=True,
            )
        assert self._answer() == "ready"

    @property
    def log(self) -> str:
        """What all workers have logged."""
        return (self.folder / "odoo.log").read_text(errors="replace")

    def close(self) -> None:
        """End it; its workers have ended."""
        self._process.stdin.close()
        self._process.wait(PATIENCE)
        self._process.stdout.close()

    def pass_time(self, **parts: float) -> None:
        """Let time pass for the workers to come: ``hours=1, minutes=5``."""
        units = {"days": 86_400, "hours": 3600, "minutes": 60, "seconds": 1}
        self.ahead += sum(units[name] * value for name, value in parts.items())

    def start(self, job: str, **options) -> Worker:
        """Fork a worker that does one of ``inside/jobs.py``."""
        self._orders += 1
        result = self.folder / f"{self._orders}.json"
        phase = self.folder / f"{self._orders}.phase"
        phase.write_bytes(b"\0")
        with phase.open("r+b") as file:
            byte = mmap.mmap(file.fileno(), 1)
        order = {
            "job": job,
            "options": options,
            "ahead": self.ahead,
            "result": str(result),
            "phase": str(phase),
        }
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return Worker(int(self._answer()), result, byte)

    def run(self, job: str, **options):
        """Do a job and wait for what it gives back."""
        return self.start(job, **options).value()

    def _answer(self) -> str:
        line = self._process.stdout.readline().strip()
        if not line:
            said = (self.folder / "office.log").read_text()
            raise AssertionError(f"the Odoo process has ended: {said[-3000:]}")
        return line


def _environment() -> dict[str, str]:
    hidden = ("PYTHONPATH", "PYTEST_")
    return {k: v for k, v in os.environ.items() if not k.startswith(hidden)}


def killed_at(worker: Worker, delay: float, phase: str | None, seconds: float):
    """Kill a worker after a delay, then as soon as it is in that phase.

    :param phase: None means wherever it is
    :param seconds: how long to wait for the phase
    :return: the phase in which it died; None when it had ended before
    """
    if worker.ended(delay):
        return None
    end = time.monotonic() + seconds
    while phase and worker.phase != phase and time.monotonic() < end:
        if worker.ended(0.0002):
            return None
    found = worker.phase
    return found if worker.kill() else None
