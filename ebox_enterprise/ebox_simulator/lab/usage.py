# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How much of a measured time is the simulator's own."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager


class Usage:
    """Requests of the government and the time they took, in this process.

    The control plane does not count.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.reset()

    def reset(self) -> None:
        """Begin again."""
        with self._lock:
            self._requests, self._seconds, self._cpu = 0, 0.0, 0.0
            self._began, self._process = time.perf_counter(), time.process_time()

    def told(self) -> dict[str, float]:
        """What was used since the last reset.

        ``seconds`` were spent in answering, pauses of a fault included;
        ``cpu_seconds`` is the processor's part of them. ``process_seconds`` is
        the processor time of the whole process: with a socket also the server's.
        ``elapsed`` is all the time that went by.
        """
        with self._lock:
            return {
                "requests": self._requests,
                "seconds": self._seconds,
                "cpu_seconds": self._cpu,
                "process_seconds": time.process_time() - self._process,
                "elapsed": time.perf_counter() - self._began,
            }

    @contextmanager
    def answering(self, requests: int = 0) -> Iterator[None]:
        """Count the time inside."""
        began, cpu = time.perf_counter(), time.thread_time()
        try:
            yield
        finally:
            began, cpu = time.perf_counter() - began, time.thread_time() - cpu
            with self._lock:
                self._requests += requests
                self._seconds += began
                self._cpu += cpu

    def body(self, parts: Iterable[bytes]) -> Iterable[bytes]:
        """A body whose making counts; the time of those who read it does not."""
        return _Counted(self, parts)


class _Counted:
    """A WSGI body, closed with its source."""

    def __init__(self, usage: Usage, parts: Iterable[bytes]):
        self._usage, self._source, self._parts = usage, parts, iter(parts)

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        with self._usage.answering():
            return next(self._parts)

    def close(self) -> None:
        if hasattr(self._source, "close"):
            self._source.close()
