"""How long anything takes as a text grows."""

from __future__ import annotations

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
FIRST, LARGEST = 1_000, 16_000  # signs of a run
LEAST_SECONDS = 0.002  # below, clocks and other programs weigh too much
MOST_GROWTH = 3.2  # of twice as much text: 2 when linear, 4 when quadratic
STOPPED_AFTER = 10.0  # seconds of the processor
REPEATS = 5


class TooSlow(BaseException):
    """It was stopped; no ``except`` of what is measured may hide that."""


def texts(run: str, size: int, end: str) -> str:
    """A run of a text so many signs long, with an end that it does not fit to."""
    return (run * (size // len(run) + 1))[:size] + end


def grows_too_fast(work, run: str, end: str = "") -> str | None:
    """How much longer ``work`` takes for twice as much of a run; None when linear.

    Processor time, at a size at which it can be measured; what seems to grow too fast
    is looked at again, and twice as long too. What is too quick to be measured at the
    largest size is linear, for a quadratic one takes seconds there.
    """
    size, before = FIRST, None
    while size <= LARGEST:
        try:
            with _stopped():
                spent = _seconds(work, texts(run, size, end))
            if before is not None and before >= LEAST_SECONDS:
                if spent / before < MOST_GROWTH:
                    return None
                growths = [_growth(work, run, each, end) for each in (size, 2 * size)]
                if min(growths) < MOST_GROWTH:
                    return None
                return f"{growths} times as long for {size} of {run!r} and {end!r}"
        except TooSlow as error:
            return f"{error} for {size} of {run!r} and {end!r}"
        size, before = size * 2, spent
    return None


def _growth(work, run: str, size: int, end: str) -> float:
    """How many times longer it takes than for half; the least times of several."""
    sizes = texts(run, size // 2, end), texts(run, size, end)
    with _stopped():
        rounds = [[_seconds(work, text) for text in sizes] for _ in range(REPEATS)]
    half, whole = (min(times) for times in zip(*rounds, strict=True))
    return whole / max(half, LEAST_SECONDS / 10)


def _seconds(work, text) -> float:
    start = time.process_time()
    work(text)
    return time.process_time() - start


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
