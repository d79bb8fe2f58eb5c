# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Calls of a run that are under way at once, each on a connection of its own.

A thread is given a client and a function of ``ebox_api``, plain values, and the time
of its run. There is no record, no environment and no cursor that it could use; what
it brings back is taken by the thread of the run.

While that one stores, threads go on: for each call that is under way another one waits
for its turn. It is not begun after an error, until the run's thread has looked at it,
nor when time is over.
"""

import threading
from collections import deque
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from ..ebox_api import EboxError, Pace
from . import gateway, silence

MOST_OF_A_RUN = 32  # calls, over all its registries; half of them wait for their turn


class NotAsked(Exception):
    """The call was not begun: its time or its registry's turn was over before."""


@dataclass
class Flight:
    """A call that waits for its turn, is under way, or has ended."""

    unit: Any  # what it is for; threads do not see it
    provider: Any
    number: int
    kind: str
    future: Any = field(default=None, repr=False)

    @property
    def error(self):
        """What it has met, if it has ended badly."""
        return self.future.exception()

    def result(self):
        """What it gave: the answer.

        :raise Exception: what it met
        """
        answer, _seconds = self.future.result()
        return answer


class Flights:
    """The calls of one run; a context manager that waits for the last of them.

    :param providers: ``ebox.provider``, the registries that may be asked
    :param most: how many calls may be under way at one of them
    """

    def __init__(self, government, providers, most):
        self._addresses = {each: each.base_url for each in providers}
        self._lines = {
            provider: Line(
                Pace(most, silence.pace(address)), government.maker(provider)
            )
            for provider, address in self._addresses.items()
        }
        self._all = []  # in the order in which they were asked for
        self._pool = ThreadPoolExecutor(MOST_OF_A_RUN, "ebox-call")

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.go_on(())
        self._pool.shutdown(cancel_futures=True)
        for provider, line in self._lines.items():
            silence.note_pace(self._addresses[provider], line.pace.size)

    def has_room(self, provider):
        """Whether one more call may be asked for there."""
        return len(self._all) < MOST_OF_A_RUN and self._lines[provider].has_room

    def begin(self, unit, provider, request):
        """Ask for a call, which a thread begins when it is its turn.

        :param unit: ``ebox.fetch.unit``, whose ``_ask`` is a function of ``ebox_api``
        :param request: what ``unit._request`` gave: plain values
        """
        line = self._lines[provider]
        number = line.enter()
        flight = Flight(unit, provider, number, unit._name)
        plain = (gateway.times(), unit._ask, request)
        flight.future = self._pool.submit(_when_it_may, line, number, *plain)
        self._all.append(flight)

    def go_on(self, providers):
        """Calls may begin at these, even after an error; elsewhere none does."""
        for provider, line in self._lines.items():
            if provider in providers:
                line.go_on()
            else:
                line.drop()

    def land(self):
        """The first asked for of those that have ended; waits until there is one.

        :return: ``Flight``, or None when there is no call
        """
        if not self._all:
            return None
        wait([each.future for each in self._all], return_when=FIRST_COMPLETED)
        landed = next(each for each in self._all if each.future.done())
        self._all.remove(landed)
        self._lines[landed.provider].hear(landed)
        return landed


class Line:
    """The calls of one registry: first come, first served, as many at once as it bears.

    :ivar pace: ``Pace``
    :param make: function that makes a client
    """

    def __init__(self, pace, make):
        self.pace = pace
        self._make = make
        self._idle = []
        self._waiting = deque()
        self._expected = self._calling = 0
        self._errors = self._heard = 0  # since calls could begin for the last time
        self._changed = threading.Condition()

    @property
    def has_room(self):
        """Whether no more wait than may be under way."""
        return self._expected < 2 * self.pace.size

    def enter(self):
        """A call is asked for; its number."""
        self._expected += 1
        number = self.pace.begin()
        with self._changed:
            self._waiting.append(number)
        return number

    @contextmanager
    def turn(self, number):
        """In a thread: wait for the turn of this call; inside, it is under way.

        :raise NotAsked: it is not to be made any more
        """
        with self._changed:
            self._changed.wait_for(lambda: self._is_next(number))
            if number not in self._waiting:
                raise NotAsked
            self._waiting.popleft()
            self._changed.notify_all()
            if gateway.seconds_left() <= 0:
                raise NotAsked
            client = self._idle.pop() if self._idle else self._make()
            self._calling += 1
        failed = True
        try:
            yield client
            failed = False
        finally:
            with self._changed:
                self._calling -= 1
                self._idle.append(client)
                self._errors += failed
                self._changed.notify_all()

    def _is_next(self, number):
        if number not in self._waiting:
            return True
        free = self._calling < self.pace.size and not self._errors
        return free and self._waiting[0] == number

    def hear(self, landed):
        """A call has ended: what it tells of how many may be under way."""
        self._expected -= 1
        error = landed.error
        with self._changed:
            self._heard += not (error is None or isinstance(error, NotAsked))
            if error is None:
                _answer, seconds = landed.future.result()
                self.pace.answered(landed.number, landed.kind, seconds)
            elif isinstance(error, EboxError) and asks_for_less(error):
                self.pace.troubled(landed.number)
            self._changed.notify_all()

    def go_on(self):
        """Calls may begin, unless there is an error that was not heard yet."""
        with self._changed:
            self._errors -= self._heard
            self._heard = 0
            self._changed.notify_all()

    def drop(self):
        """What waits is not asked."""
        with self._changed:
            self._waiting.clear()
            self._changed.notify_all()


def asks_for_less(error):
    """Whether an ``ebox_api.EboxError`` can come of too many calls."""
    return error.temporary or error.retry_after is not None


def _when_it_may(line, number, times, ask, request):
    """What a thread does; the answer, and the seconds until it began."""
    gateway.keep(times)
    with line.turn(number) as client:
        return _call(client, ask, request), client.waited


def _call(client, ask, request):
    return ask(client, request)
