# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Several contents are asked at once, and every promise of a run holds all the same."""

import threading
import time
from concurrent.futures import Future
from contextlib import suppress
from types import FunctionType
from unittest.mock import patch

from ...ebox_api import AuthenticationError, Client, DeadlineExceeded, NoAnswer, Pace
from ...government import flights as flights_module
from ...government import gateway, silence
from ...government.flights import Flight, Flights, Line
from ...models.sync import run as run_module
from ..common import message
from .socket_case import SocketCase

PLAIN = (str, int, float, bool, type(None))
SLOW = 0.1  # seconds of an answer, so that others are under way meanwhile


class FlightsCase(SocketCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.address = self.connection.provider_ids.base_url
        self.files = type(self.env["ebox.document.file"])
        self.here = threading.get_ident()
        self.lock = threading.Lock()
        self.now = self.most = 0  # calls of files under way
        # however busy this machine is: what slow answers do has tests of its own
        self.pace = None  # of the registry, after its first answer
        self.patch(Pace, "_is_slower", lambda pace, *answer: self.no_slower(pace))

    def no_slower(self, pace):
        self.pace = pace
        return False

    def letters(self, count, **values):
        self.publish(*(message(n, **values) for n in range(1, count + 1)))

    def asking(self, before=lambda request: None):
        """Count the calls of files that are under way; ``before`` each, do this."""
        original = self.files._ask

        def ask(client, request):
            with self.lock:
                self.now += 1
                self.most = max(self.most, self.now)
            try:
                before(request)
                return original(client, request)
            finally:
                with self.lock:
                    self.now -= 1

        self.patch(self.files, "_ask", staticmethod(ask))

    def slowly(self, number):
        """A call stays until so many were under way at once, where so many may be."""

        def stay(_request):
            time.sleep(SLOW)
            end = time.monotonic() + 30
            while self.most < number <= self.may() and time.monotonic() < end:
                time.sleep(SLOW / 10)

        return stay

    def may(self):
        """How many calls may be under way at once by now."""
        return self.pace.size if self.pace else silence.pace(self.address)

    def in_flight(self, number):
        name = "ebox_enterprise.in_flight_custom"
        self.env["ir.config_parameter"].set_param(name, number)

    def states(self):
        return self.documents().mapped("file_ids.state")


class TestSeveral(FlightsCase):
    def test_several_are_asked_at_once_after_one_alone_and_all_is_there_once(self):
        self.letters(30)
        self.asking(self.slowly(4))
        self.assertEqual(silence.pace(self.address), 1)
        self.connection._sync()
        self.assertEqual(self.most, 4)
        self.everything_is_there(self.connection)
        self.assertEqual(self.count("content"), 30)
        self.assertEqual(silence.pace(self.address), 4)
        log = self.env["ebox.sync.log"].search([], order="id desc", limit=1)
        self.assertEqual((log.files, log.result), (30, "done"))

    def test_a_parameter_of_the_environment_says_how_many_and_eight_is_the_most(self):
        self.in_flight("99")
        self.letters(60)
        self.asking(self.slowly(8))
        self.connection._sync()
        self.assertEqual(self.most, 8)
        self.everything_is_there(self.connection)

    def test_one_at_a_time_where_the_parameter_says_so(self):
        self.asking()
        for number, value in enumerate(("1", "0")):
            self.in_flight(value)
            self.publish(*(message(10 * number + n) for n in range(1, 9)))
            self.connection._sync()
            self.assertEqual(self.most, 1)
        self.everything_is_there(self.connection)

    def test_the_first_ones_are_asked_alone(self):
        self.letters(2)
        self.asking(lambda request: time.sleep(SLOW))
        self.connection._sync()
        self.assertEqual(self.most, 1)

    def test_the_urgent_ones_are_asked_first(self):
        self.publish(
            *(message(n) for n in range(1, 6)),
            *(message(n, registered=True) for n in range(6, 9)),
        )
        asked, begin = [], Flights.begin

        def noted(flights, unit, provider, request):
            if unit._name == "ebox.document.file":
                asked.append(request["message_id"])
            begin(flights, unit, provider, request)

        with patch.object(Flights, "begin", noted):
            self.connection._sync()
        self.assertEqual(set(asked[:3]), {"message-6", "message-7", "message-8"})

    def test_one_that_hangs_keeps_back_none_of_the_others(self):
        silence.note_pace(self.address, 4)
        self.letters(12)
        over = threading.Event()
        stored, keep = [], self.files._store_contents

        def store(files, pairs):
            stored.extend(file.document_id.remote_id for file, _content in pairs)
            keep(files, pairs)
            if len(stored) >= 11:
                over.set()

        self.patch(self.files, "_store_contents", store)
        hangs = "message-3"
        self.asking(lambda request: request["message_id"] != hangs or over.wait(20))
        with patch("odoo.addons.ebox_enterprise.government.sync_run.HELD", 1):
            self.connection._sync()
        self.assertTrue(over.is_set())
        self.assertEqual(stored[-1], hangs)
        self.everything_is_there(self.connection)

    def test_threads_go_on_while_the_run_stores(self):
        silence.note_pace(self.address, 4)
        self.letters(30)
        asked, begun, keep = [], threading.Event(), self.files._store_contents
        stay = self.slowly(4)

        def ask(request):
            asked.append(request)
            begun.set()
            stay(request)

        def store(files, pairs):
            begun.clear()
            if len(asked) < 20:
                self.assertTrue(begun.wait(10))
            keep(files, pairs)

        self.asking(ask)
        self.patch(self.files, "_store_contents", store)
        self.connection._sync()
        self.assertEqual(self.most, 4)
        self.everything_is_there(self.connection)

    def test_after_an_error_none_begins_before_the_run_has_seen_it(self):
        self.in_flight("1")
        self.letters(5, registered=True)
        seen = []

        def fail(request):
            seen.append(request["message_id"])
            raise RuntimeError

        self.asking(fail)
        note, noted = type(self.connection)._note_unexpected, []

        def noting(connection, unit, error):
            time.sleep(SLOW)
            noted.append(len(seen))
            return note(connection, unit, error)

        self.patch(type(self.connection), "_note_unexpected", noting)
        with self.quiet():
            self.connection._sync()
        self.assertEqual(noted, [1, 2, 3])
        self.assertEqual(len(seen), 3)

    def test_an_answer_of_another_does_not_let_calls_go_on_after_an_error(self):
        """The error is there, and the run's thread has taken another answer first."""
        gateway.keep((time.monotonic() + 60,) * 2)
        line = Line(Pace(2, start=2), object)
        first, second, third = (line.enter() for _call in range(3))
        with line.turn(first):
            with suppress(RuntimeError), line.turn(second):
                raise RuntimeError
            line.go_on()
            self.assertFalse(line._is_next(third))
        failed = Future()
        failed.set_exception(RuntimeError())
        line.hear(Flight(None, None, second, "file", failed))
        self.assertFalse(line._is_next(third))
        line.go_on()
        self.assertTrue(line._is_next(third))

    def test_a_bad_letter_is_noted_and_the_others_come(self):
        silence.note_pace(self.address, 4)
        self.letters(12)
        self.fault("content", "status", status=404, message_id="message-5", body="{}")
        self.connection._sync()
        self.assertEqual(self.states().count("failed"), 1)
        self.assertEqual(self.states().count("fetched"), 11)
        self.assertFalse(self.connection.provider_ids.failure_count)


class TestApart(FlightsCase):
    """Threads have HTTP and nothing else."""

    def test_a_thread_gets_plain_values_and_a_function_of_the_pure_package(self):
        self.letters(6)
        self.publish(message(7, attachments=[], body={"nl": "x"}))
        given, call = [], flights_module._call

        def seen(*arguments):
            given.append((threading.get_ident(), arguments))
            return call(*arguments)

        with patch.object(flights_module, "_call", seen):
            self.connection._sync()
        self.assertGreaterEqual(len(given), 7)
        for thread, (client, ask, request) in given:
            self.assertNotEqual(thread, self.here)
            self.assertIs(type(ask), FunctionType)  # bound to no record
            self.assertFalse(ask.__closure__)
            self.assertIn(".ebox_api.", f".{ask.__module__}.")
            self.assertIs(type(client), Client)
            for value in request.values():
                self.assertIsInstance(value, PLAIN)

    def test_no_statement_is_sent_by_another_thread_and_none_is_open_in_a_wait(self):
        silence.note_pace(self.address, 4)
        self.letters(12)
        self.asking(lambda request: time.sleep(SLOW / 2))
        happened, cursor = [], type(self.env.cr)
        execute, land = cursor.execute, Flights.land
        jobs = type(self.env["ir.cron"])
        commit = jobs._commit_progress

        def executed(this, *arguments, **options):
            happened.append(("statement", threading.get_ident()))
            return execute(this, *arguments, **options)

        def committed(this, *arguments, **options):
            answer = commit(this, *arguments, **options)
            happened.append(("commit", threading.get_ident()))
            return answer

        def landed(flights):
            happened.append(("wait", threading.get_ident()))
            return land(flights)

        with (
            patch.object(cursor, "execute", executed),
            patch.object(jobs, "_commit_progress", committed),
            patch.object(Flights, "land", landed),
        ):
            self.connection._sync()
        self.assertEqual({thread for _what, thread in happened}, {self.here})
        names = [what for what, _thread in happened]
        waits = [place for place, what in enumerate(names) if what == "wait"]
        self.assertGreater(len(waits), 12)
        self.assertEqual({names[place - 1] for place in waits}, {"commit"})

    def test_no_two_calls_share_a_connection(self):
        silence.note_pace(self.address, 4)
        self.letters(12)
        clients, call = {}, flights_module._call

        def alone(client, ask, request):
            with self.lock:
                self.assertNotIn(client, clients.values())
                clients[threading.get_ident()] = client
            time.sleep(SLOW / 2)
            try:
                return call(client, ask, request)
            finally:
                with self.lock:
                    del clients[threading.get_ident()]

        with patch.object(flights_module, "_call", alone):
            self.connection._sync()
        self.everything_is_there(self.connection)

    def test_no_thread_outlives_its_run(self):
        self.letters(12)
        self.asking(lambda request: time.sleep(SLOW / 2))
        self.connection._sync()
        names = [thread.name for thread in threading.enumerate()]
        self.assertFalse([name for name in names if name.startswith("ebox-call")])


class TestEnds(FlightsCase):
    """A run that ends while several are under way."""

    def setUp(self):
        super().setUp()
        silence.note_pace(self.address, 4)

    def fetched(self):
        return self.states().count("fetched")

    def test_what_is_under_way_when_time_ends_is_stored(self):
        self.letters(20)
        over = threading.Event()

        def end(request):
            if request["message_id"] == "message-7":
                over.set()
            time.sleep(SLOW)

        self.asking(end)
        left = gateway.seconds_left
        with patch(
            "odoo.addons.ebox_enterprise.models.sync.contents.seconds_left",
            lambda: -1 if over.is_set() else left(),
        ):
            self.assertFalse(self.connection._sync())
        self.assertTrue(4 <= self.fetched() < 20)
        self.assertEqual(self.count("content"), self.fetched())
        self.connection._sync()
        self.everything_is_there(self.connection)
        self.assertEqual(self.count("content"), 20)

    def test_a_thread_has_the_time_of_its_run(self):
        self.letters(1)
        self.fault("content", "delay", seconds=8)
        errors = []
        after = type(self.connection)._after_failure

        def noted(connection, provider, error, turns, run):
            errors.append(error)
            return after(connection, provider, error, turns, run)

        self.patch(type(self.connection), "_after_failure", noted)
        begun = time.monotonic()
        with patch.object(run_module, "OVERRUN_SECONDS", 0.5):
            self.connection._sync(2)
        self.assertLess(time.monotonic() - begun, 7)
        self.assertIsInstance(errors[0], DeadlineExceeded | NoAnswer)
        self.government.faults.clear()
        self.pass_time(hours=2)
        self.connection._sync()
        self.everything_is_there(self.connection)

    def test_a_login_that_is_refused_loses_nothing_that_came(self):
        self.letters(20)

        def refuse(request):
            if request["message_id"] == "message-7":
                raise AuthenticationError("the token endpoint refused the client")
            time.sleep(SLOW)

        self.asking(refuse)
        with self.quiet():
            self.connection._sync()
        self.assertEqual(self.connection.state, "error")
        self.assertTrue(0 < self.fetched() < 20)
        self.assertEqual(self.count("content"), self.fetched())

    def test_one_new_token_for_all_that_were_refused_together(self):
        self.letters(12)
        accounts, four = self.government.accounts, []
        together = threading.Barrier(4, accounts.revoke_tokens, 30)
        judge, begun = accounts.grant, threading.Event()

        def revoked_under_four(token):
            with self.lock:
                held = begun.is_set() and len(four) < 4
                four.extend([token] * held)
            if held:
                together.wait()  # all four came with the token that ends now
            return judge(token)

        self.patch(accounts, "grant", revoked_under_four)
        self.asking(lambda request: begun.set())
        before = self.count("token")
        self.connection._sync()
        self.everything_is_there(self.connection)
        self.assertEqual(self.count("content", status=401), 4)
        self.assertEqual(self.count("token"), before + 1)

    def test_a_registry_that_asks_for_patience_gets_it_and_fewer_calls(self):
        self.letters(12)
        headers = {"Retry-After": "120"}
        self.fault("content", "status", status=429, headers=headers)
        self.asking(lambda request: time.sleep(SLOW / 2))
        with self.quiet():
            self.connection._sync()
        self.assertLessEqual(self.count("content"), 4)
        self.assertEqual(silence.pace(self.address), 2)
        provider = self.connection.provider_ids
        self.assertEqual((provider.failure_count, provider.must_wait), (1, True))
        self.government.faults.clear()
        self.pass_time(hours=2)
        self.connection._sync()
        self.everything_is_there(self.connection)
