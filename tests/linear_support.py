# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How long anything takes as a text grows."""

from __future__ import annotations

import gc
import signal
import time
from contextlib import contextmanager

#: Long runs of these; a second text behind the run makes what nearly fits fail.
RUNS = (
    "1", "a", "A", "\u00e9", " ", "\n", ".", ",", "+", "*", "/", "-", "(", ")", "[",
    "<", ">", '"', "'", ":", "_", "%", "\\", "=", "@", "\u2022", "\u0301\u0323", "1 ",
    "1.", "1,", "1/", "1-", "a ", "a.", "a-", "a1", "A1", "Aa ", " \n", "\r\n", ". ",
    "+ ", "++1", "( ", "<a ", "<p>", "</", "://", "http://", "BE", "BE12 ", "RF18 ",
    "eyJ.", "000 ", "123/", "12.34", "1\u00a0", "de ", "die a ", "bic ", "EUR ",
    "stream\n", "/Image ", "-----BEGIN A-----", "password", "bearer ", "nog te ",
    "mededeling ", "uw a ", "1 a.+(-/", "a1 ,.\n",
)  # fmt: skip
ENDS = ("!", "x")
FIRST, LARGEST_ID = 1_000, 8_000  # signs of a run
LEAST_SECONDS = 0.001  # below, clocks and other programs weigh too much
MOST_GROWTH = 24  # of eight times as much text: 8 when linear, 64 when quadratic
STOPPED_AFTER = 3.0  # seconds of the processor
REPEATS, ATTEMPTS = 3, 4


class TooSlow(BaseException):
    """It was stopped; no ``except`` of what is measured may hide that."""


def texts(run: str, size: int, end: str) -> str:
    """A run of a text so many signs long, with an end that it does not fit to."""
    return (run * (size // len(run) + 1))[:size] + end


def grows_too_fast(work, run: str, end: str = "") -> str | None:
    """How much longer ``work`` takes for eight times a run; None when linear.

    Processor time of this thread, from a size at which it can be measured; what seems
    to grow too fast is looked at again later, for a busy machine measures badly. What
    is too quick to be measured at the largest size is linear, for there a quadratic one
    takes far longer.
    """
    size = LARGEST_ID
    try:
        with _stopped():
            if _seconds(work, texts(run, size, end)) < LEAST_SECONDS:
                return None
            size, spent = FIRST // 2, 0.0
            while spent < LEAST_SECONDS:
                size *= 2
                if size > LARGEST_ID:
                    return None
                spent = _seconds(work, texts(run, size, end))
            growth = _seconds(work, texts(run, 8 * size, end)) / spent
        for attempt in range(ATTEMPTS):
            if growth < MOST_GROWTH:
                return None
            time.sleep(attempt)
            growth = _growth(work, run, size, end)
    except TooSlow as error:
        return f"{error} for {size} of {run!r} and {end!r}"
    return f"{growth:.0f} times as long for 8 times {size} of {run!r} and {end!r}"


def _growth(work, run: str, size: int, end: str) -> float:
    """How many times longer it takes for eight times as much; the least of several."""
    sizes = texts(run, size, end), texts(run, 8 * size, end)
    with _stopped():
        rounds = [[_seconds(work, text) for text in sizes] for _ in range(REPEATS)]
    small, large = (min(times) for times in zip(*rounds, strict=True))
    return large / max(small, LEAST_SECONDS / 10)


def _seconds(work, text) -> float:
    gc.disable()  # what else is in memory is no part of the work
    try:
        start = time.thread_time()
        work(text)
        return time.thread_time() - start
    finally:
        gc.enable()


@contextmanager
def _stopped():
    """Ends what takes far too long; ``re`` looks at signals while it works."""

    def stop(_number, _frame):
        raise TooSlow(f"more than {STOPPED_AFTER} s")

    known = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, STOPPED_AFTER)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, known)
