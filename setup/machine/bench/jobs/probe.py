# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Time, processor time, SQL statements and memory of a piece of work."""

from __future__ import annotations

import cProfile
import gc
import os
import threading
import time

from odoo import sql_db

from ..government import Government

PAGE = os.sysconf("SC_PAGE_SIZE")
MB = 1_000_000
EVERY = 0.02  # seconds between two looks at the memory


class Probe:
    """Measures what happens inside its ``with``; ``result`` holds it then.

    ``seconds`` (wall), ``cpu`` (of this process), ``statements`` (SQL of all cursors
    of this process, without COMMIT), ``government`` (seconds in which the simulator
    was answering), ``government_cpu`` (processor time of its process), ``requests``
    (by route) and ``memory_mb``: how far the resident memory rose above that of the
    beginning (``/proc/self/statm``, looked at all the time: the peak of the process
    would hide what came before).

    With ``EBOX_BENCH_PROFILE`` in the environment a profile goes to that file; the
    times are then those of a profiled program.
    """

    def __init__(self, government: Government):
        self.result: dict = {}
        self._government = government
        self._ended = threading.Event()
        self._highest = 0
        self._profile = None

    def __enter__(self) -> Probe:
        gc.collect()
        self._government.forget()
        self._before = self._highest = resident()
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._watcher.start()
        self._start = self._now()
        if os.environ.get("EBOX_BENCH_PROFILE"):
            self._profile = cProfile.Profile()
            self._profile.enable()
        return self

    def __exit__(self, *exc_info) -> None:
        if self._profile:
            self._profile.disable()
            self._profile.dump_stats(os.environ["EBOX_BENCH_PROFILE"])
        end = self._now()
        self._ended.set()
        self._watcher.join()
        self.result = {name: end[name] - self._start[name] for name in end}
        self.result["government"] = self._government.seconds()
        self.result["requests"] = self._government.requests()
        self.result["memory_mb"] = (self._highest - self._before) / MB

    def _now(self) -> dict:
        return {
            "government_cpu": self._government.cpu_seconds(),
            "cpu": time.process_time(),
            "statements": sql_db.sql_counter,
            "seconds": time.perf_counter(),
        }

    def _watch(self) -> None:
        while not self._ended.wait(EVERY):
            self._highest = max(self._highest, resident())


def resident() -> int:
    """The resident memory of this process in bytes."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * PAGE
