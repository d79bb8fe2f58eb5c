# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The steps of a run that leave a trace, numbered; and a kill exactly after one.

A step is an answer of the government, a commit of a transaction that has written, or a
file of the file store. Several calls are under way from the first one on; their
answers are let in one by one, in the order in which they were asked for, when the run's
thread waits for one: so step N is the same in every run.
"""

import os
import random
import signal
import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor, wait
from functools import wraps

from odoo import sql_db

from odoo.addons.base.models import ir_attachment
from odoo.addons.ebox_enterprise.ebox_api import USUAL_IN_FLIGHT, Transport
from odoo.addons.ebox_enterprise.government import flights, silence

_here = threading.local()  # the call of this thread


class Steps:
    """Counts the steps of this process, and ends it after the last one.

    :param trail: a file that gets a line for each
    :param last: the number of the step after which to kill, from 1; 0 means never
    """

    def __init__(self, trail, last):
        self._trail = os.open(trail, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._last = last
        self._number = 0

    def watch(self, addresses):
        """From now on.

        :param addresses: of the registries, so that several calls are begun at once
        """
        random.seed(0)
        for address in addresses:
            silence.note_pace(address, USUAL_IN_FLIGHT)
        self._after(Transport, "_send", lambda _t, call, *_a: f"answer {call.step}")
        self._after(ir_attachment.IrAttachment, "_file_write", lambda *_a: "file")
        self._after_commits()
        flights.ThreadPoolExecutor = InOrder
        land = flights.Flights.land
        flights.Flights.land = lambda own: (own._pool.let_in_one(), land(own))[1]

    def _after(self, owner, method, name):
        original = getattr(owner, method)

        @wraps(original)
        def followed(*arguments, **options):
            answer = original(*arguments, **options)
            if call := getattr(_here, "call", None):
                call.let_in.wait()
            self._note(name(*arguments))
            return answer

        setattr(owner, method, followed)

    def _after_commits(self):
        original = sql_db.Cursor.commit

        @wraps(original)
        def commit(cursor):
            cursor.flush()
            cursor.execute("SELECT pg_current_xact_id_if_assigned()")
            has_written = cursor.fetchone()[0]
            original(cursor)
            if has_written:
                self._note("commit")

        sql_db.Cursor.commit = commit

    def _note(self, name):
        self._number += 1
        os.write(self._trail, f"{name}\n".encode())
        if self._number == self._last:
            os.kill(os.getpid(), signal.SIGKILL)


class Call:
    """A call in a thread, whose answer waits to be let in."""

    def __init__(self):
        self.let_in = threading.Event()
        self.future = None


class InOrder(ThreadPoolExecutor):
    """Threads whose calls end in the order in which they were begun."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self._calls = deque()

    def submit(self, function, *arguments):
        """Begin a call."""
        call = Call()

        def perform():
            _here.call = call
            try:
                return function(*arguments)
            finally:
                call.let_in.wait()

        call.future = super().submit(perform)
        self._calls.append(call)
        return call.future

    def let_in_one(self):
        """Wait for the answer of the first one, which ends then."""
        if self._calls:
            first = self._calls.popleft()
            first.let_in.set()
            wait([first.future])

    def shutdown(self, **options):
        """Let all in."""
        for call in self._calls:
            call.let_in.set()
        super().shutdown(**options)
