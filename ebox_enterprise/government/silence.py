# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Who did not answer, remembered by this process, so that nobody waits there again.

A registry that accepts a connection and says nothing costs fifteen seconds; with fifty
companies that would be the whole time of the scheduler. So whoever comes after the
first one is told at once, as long as the other side is not called (ebox-api e.5).
"""

from contextlib import contextmanager
from datetime import timedelta
from itertools import count

from ..ebox_api import DeadlineExceeded, EboxError, NoAnswer, backoff
from ..lib import clock

PROMPT_SECONDS = 5  # the patience with one registry while others could answer
LEAST_PROMPT = 2  # of one that answered quickly before
TIMES = 4  # as long as it took before is borne
FADES = 0.9  # what an answer took counts that much at the next one
_known = {}  # address -> (how often in a row, until when it is not called)
_slow = {}  # address -> when it took more than its share for the last time, as a number
_numbers = count(1)
_paces = {}  # address -> how many calls at once it bore in the last run
_expected = {}  # address that a thread asks now -> how often it will have been silent
_waited = {}  # address -> about how long its first answers take at most, in seconds


class StillSilent(NoAnswer):
    """It was not asked, since it did not answer somebody else a moment ago.

    ``retry_after`` is in seconds; ``times`` is how often in a row it did not answer.
    """

    def __init__(self, times, seconds):
        super().__init__("it did not answer a moment ago", retry_after=seconds)
        self.times = times


def check(address):
    """:raise StillSilent: it is not to be called yet"""
    times, until = _known.get(address, (0, None))
    if times and until > clock.now():
        raise StillSilent(times, (until - clock.now()).total_seconds())
    if expected := _expected.get(address):
        raise StillSilent(expected, backoff(expected))


def may_be_asked(address):
    """Whether it is to be called now, if it is due."""
    try:
        check(address)
    except StillSilent:
        return False
    return True


def note(address, times=0):
    """It did not answer, although it was waited for.

    :param times: how often in a row, at least
    """
    times = max(_known.get(address, (0, None))[0] + 1, times)
    _waited.pop(address, None)
    _known[address] = times, clock.now() + timedelta(seconds=backoff(times))


def expect(address, failures):
    """A thread is about to ask it; returns whether it may.

    :param failures: how often in a row it was silent, as far as the database knows
    """
    if not may_be_asked(address):
        return False
    known = _known.get(address, (0, None))[0]
    _expected[address] = max(known, failures) + 1
    return True


def met(address, *, answers):
    """That thread has ended.

    :param answers: None where it could not ask
    """
    times = _expected.pop(address)
    if answers:
        forget(address)
    elif answers is not None:
        note(address, times)


def note_waited(address, seconds):
    """How long its first answer took."""
    _waited[address] = max(seconds, FADES * _waited.get(address, 0))


def patience(address):
    """How long it is waited for while others could answer, in seconds."""
    usual = _waited.get(address, PROMPT_SECONDS)
    return min(max(TIMES * usual, LEAST_PROMPT), PROMPT_SECONDS)


def is_leisurely(address):
    """Whether it answers, but not before one has to go on."""
    return _waited.get(address, 0) > PROMPT_SECONDS


def forget(address):
    """It has answered, whatever it said."""
    _known.pop(address, None)


def note_slow(address):
    """One of its answers took the time of those behind it: next time it comes last."""
    _slow[address] = next(_numbers)


def forget_slow(address):
    """It has come through a run without taking the time of others."""
    _slow.pop(address, None)


def slowness(address):
    """0, or a number that is the greater the later it took the time of others."""
    return _slow.get(address, 0)


def note_pace(address, size):
    """It has borne so many calls at once."""
    _paces[address] = size


def pace(address):
    """With how many calls at once to begin there: one where nothing is known."""
    return _paces.get(address, 1)


@contextmanager
def asking(address):
    """Inside, this address is asked, and nobody else.

    :raise StillSilent: it is not to be called yet
    """
    check(address)
    try:
        yield
    except (NoAnswer, DeadlineExceeded):
        note(address)
        raise
    except EboxError:
        forget(address)
        raise
    forget(address)


def reset():
    """Nothing is known any more."""
    _known.clear()
    _slow.clear()
    for each in (_paces, _expected, _waited):
        each.clear()
