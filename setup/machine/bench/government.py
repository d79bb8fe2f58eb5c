# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The simulated government of a measurement: a process of its own on loopback."""

from __future__ import annotations

import json
import os
import subprocess
import urllib.request
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

from ..console import Stop, clean_environment
from ..home import PROJECT, Home

ADDON = PROJECT / "ebox_enterprise"
SERVING = Path(__file__).with_name("serving.py")
WARM_NUMBER, MAIN_NUMBER, SMALL_NUMBER = "0999999922", "0999999130", "0999999031"
PATIENCE = 60  # seconds until it must answer


def box(number: str, messages: int, file_size: int) -> dict:
    """A mailbox to make: a PDF of ``file_size`` bytes with every message."""
    return {"number": number, "messages": messages, "file_size": file_size}


class Government:
    """A running one: its process and where it answers."""

    def __init__(self, pid: int, address: str):
        self.pid = pid
        self.address = address

    def forget(self) -> None:
        """Empty the record of requests and begin to count the time again."""
        self._call("DELETE", "/_sim/journal")
        self._call("DELETE", "/_sim/usage")

    def requests(self) -> dict:
        """How many requests came, by the name of their route."""
        entries = self._call("GET", "/_sim/journal")["items"]
        return dict(Counter(entry["route"] for entry in entries))

    def seconds(self) -> float:
        """How long it was answering requests."""
        return self._call("GET", "/_sim/usage")["seconds"]

    def cpu_seconds(self) -> float:
        """Processor time of the process until now, user and system."""
        line = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(line[11]) + int(line[12])) / os.sysconf("SC_CLK_TCK")

    def register(self, number: str, certificate: str) -> str:
        """Make an account for a box; returns its Client ID."""
        body = {"enterprise_number": number, "certificate": certificate}
        return self._call("POST", "/_sim/chaman/accounts", body)["client_id"]

    def delay(self, seconds: float) -> None:
        """From now on each answer comes so much later."""
        fault = {"route": "*", "action": "delay", "seconds": seconds}
        self._call("POST", "/_sim/faults", fault)

    def _call(self, method: str, path: str, body=None):
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self.address + path, data, method=method)
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return json.load(answer)


@contextmanager
def governing(home: Home, *boxes: dict, delay: float = 0):
    """A fresh government with these boxes, ended afterwards.

    :param delay: seconds that each answer comes later
    """
    process = subprocess.Popen(
        [str(home.python), str(SERVING), json.dumps(boxes), str(delay)],
        env=clean_environment(PYTHONPATH=str(ADDON)),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        address = process.stdout.readline().strip()
        if not address:
            raise Stop(
                "The simulated government did not start.", "Its own words are above."
            )
        yield Government(process.pid, address)
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()
