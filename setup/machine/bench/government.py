"""The simulated government of a measurement: a process of its own on loopback."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from ..console import Stop, clean_environment, run
from ..home import PROJECT, Home

ADDON = PROJECT / "ebox_enterprise"
FILL = Path(__file__).with_name("mailbox.py")
WARM_NUMBER, MAIN_NUMBER, SMALL_NUMBER = "0999999922", "0999999130", "0999999031"
PATIENCE = 30  # seconds until the process must answer


def box(number: str, messages: int, file_size: int) -> dict:
    """A mailbox to make: a PDF of ``file_size`` bytes with every message."""
    return {"number": number, "messages": messages, "file_size": file_size}


class Governments:
    """State files, filled once for each kind of mailbox and served from copies.

    Serving marks letters read, so every measurement gets a fresh copy.
    """

    def __init__(self, home: Home):
        self._home = home
        self._python = home.python
        self._folder = Path(tempfile.mkdtemp(prefix="bench-", dir=str(home.path)))
        self._filled = {}

    def close(self) -> None:
        """Remove the state files."""
        shutil.rmtree(self._folder, ignore_errors=True)

    @contextmanager
    def serving(self, *boxes: dict):
        """A government with these boxes; ended and forgotten afterwards."""
        with tempfile.TemporaryDirectory(dir=str(self._folder)) as folder:
            state = Path(folder) / "government.sqlite"
            shutil.copyfile(self._prepared(boxes), state)
            process = self._start(state)
            try:
                yield Government(process.pid, _address(process))
            finally:
                process.terminate()
                process.wait()
                process.stdout.close()

    def _prepared(self, boxes: tuple) -> Path:
        wanted = json.dumps(boxes)
        if wanted not in self._filled:
            state = self._folder / f"{len(self._filled)}.sqlite"
            run(
                [self._python, FILL, state, wanted],
                log=self._home.log("bench-mailbox"),
                env=clean_environment(PYTHONPATH=str(ADDON)),
                what="filling the simulated mailboxes",
            )
            self._filled[wanted] = state
        return self._filled[wanted]

    def _start(self, state: Path) -> subprocess.Popen:
        command = [str(self._python), "-m", "ebox_simulator", "--port", "0"]
        return subprocess.Popen(
            [*command, "--state", str(state)],
            cwd=str(ADDON),
            env=clean_environment(),
            stdout=subprocess.PIPE,
            text=True,
        )


class Government:
    """A running one: its process and where it answers."""

    def __init__(self, pid: int, address: str):
        self.pid = pid
        self.address = address

    def forget_requests(self) -> None:
        """Empty the record of requests."""
        self._call("DELETE", "/_sim/journal")

    def requests(self) -> dict:
        """How many requests came, by the name of their route."""
        counts: dict = {}
        for entry in self._call("GET", "/_sim/journal")["items"]:
            counts[entry["route"]] = counts.get(entry["route"], 0) + 1
        return counts

    def register(self, number: str, certificate: str) -> str:
        """Make an account for a box; returns its Client ID."""
        body = {"enterprise_number": number, "certificate": certificate}
        return self._call("POST", "/_sim/chaman/accounts", body)["client_id"]

    def cpu_seconds(self) -> float:
        """Processor time of the process until now."""
        return cpu_seconds(self.pid)

    def _call(self, method: str, path: str, body=None):
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self.address + path, data, method=method)
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return json.load(answer)


def cpu_seconds(pid: int) -> float:
    """User and system time of a process, from ``/proc``."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _address(process: subprocess.Popen) -> str:
    started = time.monotonic()
    line = process.stdout.readline()
    if not line:
        waited = time.monotonic() - started
        raise Stop(
            f"The simulated government ended after {waited:.0f} s.",
            "Try it alone: cd ebox_enterprise && python -m ebox_simulator.",
        )
    return line.split()[-1]
