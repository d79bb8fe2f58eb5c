# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Who was silent is asked beside the others, and workers share a round."""

import threading
from contextlib import nullcontext
from datetime import timedelta
from types import SimpleNamespace
from unittest.mock import patch

from odoo.tools import mute_logger

from ...ebox_api import Client, NoAnswer
from ...ebox_simulator.lab.faults import action
from ...government import silence, soundings
from ...government.silence import PROMPT_SECONDS
from ...lib import clock
from ...models.sync import scheduler
from ..common import OTHER_NUMBER, EboxCase, message

LONG = 30  # seconds, beyond what any of these takes


class RoundCase(EboxCase):
    def setUp(self):
        super().setUp()
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        self.first, self.second = self.connect(), self.connect(other)
        self.only(self.first, "region")
        self.only(self.second, "nsso")
        silence.reset()  # how long connecting took says more of a busy machine

    def only(self, connection, registry):
        """It has this registry and no other; gives it."""
        mine = connection.provider_ids.filtered(
            lambda p: ("messageRegistry" in p.base_url) == (registry == "nsso")
        )
        (connection.provider_ids - mine).approved = False
        return mine

    def was_silent(self, connection, **values):
        """Its registry did not answer three times, and its next time has come."""
        providers = connection.provider_ids.filtered("approved")
        values = {"timed_out": True, "failure_count": 3, "next_attempt": False} | values
        providers.write(values)
        return providers

    def round(self, *, quiet=True):
        """What the scheduler does once, when all are due."""
        (self.first | self.second).next_attempt = False
        with self.quiet() if quiet else nullcontext():
            self.env["ebox.connection"]._cron_sync()
        self.env.invalidate_all()

    def summaries(self, answer):
        """``answer(client, ask)`` in place of each first call."""
        ask = Client.summary
        patcher = patch.object(Client, "summary", lambda client: answer(client, ask))
        patcher.start()
        self.addCleanup(patcher.stop)


class TestSoundings(RoundCase):
    def test_the_others_are_asked_while_it_is_waited_for(self):
        silent = self.was_silent(self.first)
        begun, others, met, threads = threading.Event(), threading.Event(), [], []
        self.publish(message(1), number=OTHER_NUMBER)

        def answer(client, ask):
            if client.base_url != silent.base_url:
                others.set()
                met.append(begun.wait(LONG))
                return ask(client)
            begun.set()
            met.append(others.wait(LONG))
            threads.append(threading.current_thread())
            raise NoAnswer("silent")

        self.summaries(answer)
        self.round()
        self.assertEqual(set(met), {True})
        self.assertEqual(len(threads), 1)  # and not by the run
        self.assertNotIn(threading.current_thread(), threads)
        self.assertEqual(len(self.documents()), 1)
        self.assertEqual(silent.failure_count, 4)
        self.assertTrue(silent.timed_out)
        wait = (silent.next_attempt - clock.now()).total_seconds()
        self.assertAlmostEqual(wait, 3600, delta=120)  # the breaker of before

    def test_several_are_waited_for_at_once(self):
        self.was_silent(self.first)
        self.was_silent(self.second)
        both = threading.Barrier(2)

        def answer(_client, _ask):
            both.wait(LONG)
            raise NoAnswer("silent")

        self.summaries(answer)
        self.round()
        self.assertFalse(both.broken)
        providers = (self.first | self.second).provider_ids.filtered("approved")
        self.assertEqual(providers.mapped("failure_count"), [4, 4])

    def test_who_answers_again_is_asked_by_all_who_wait_for_it(self):
        self.only(self.second, "region").approved = True
        self.only(self.second, "region")
        self.was_silent(self.first)
        later = clock.now() + timedelta(minutes=50)
        self.was_silent(self.second, next_attempt=later)
        self.publish(message(1, registry="region"))
        self.publish(message(2, registry="region"), number=OTHER_NUMBER)
        self.first.next_attempt = False
        self.second.next_attempt = later
        self.env["ebox.connection"]._cron_sync()
        self.assertEqual(len(self.documents()), 2)
        self.assertEqual(set((self.first | self.second).mapped("health")), {"ok"})

    def test_with_others_in_line_nobody_waits_long_for_the_first_silence(self):
        waits = []
        time = SimpleNamespace(
            sleep=lambda seconds: waits.append((threading.current_thread(), seconds))
        )
        self.patch(action, "time", time)
        self.government.faults.add("*", "delay", seconds=300, registry="region")
        self.second.last_attempt = clock.now()
        self.first.last_attempt = clock.now() - timedelta(hours=1)
        self.round()
        here = [s for thread, s in waits if thread is threading.current_thread()]
        there = [s for thread, s in waits if thread is not threading.current_thread()]
        self.assertEqual((len(here), len(there)), (1, 1), waits)
        self.assertLess(*here, *there)  # Odoo makes it ten seconds in tests
        self.assertTrue(self.first.provider_ids.filtered("timed_out"))
        self.assertTrue(self.second.last_success)

    def test_who_answers_late_is_waited_for_after_all(self):
        address = self.first.provider_ids.filtered("approved").base_url

        def answer(client, ask):
            if client.base_url == address and client._transport.patience < LONG / 2:
                raise NoAnswer("not in haste")
            found = ask(client)
            if client.base_url == address:
                client._transport.waited = PROMPT_SECONDS + 1
            return found

        self.summaries(answer)
        self.patch(soundings, "time", _Late())
        self.publish(message(1, registry="region"))
        self.second.last_attempt = clock.now()
        self.first.last_attempt = clock.now() - timedelta(hours=1)
        with mute_logger("odoo.addons.ebox_enterprise.models.sync.provider"):
            self.round(quiet=False)  # warns, unless the thread is done before it looks
        soundings.wait([[address]], LONG)
        for _turn in range(2):  # and so each time
            self.second.last_attempt = clock.now()
            self.round(quiet=False)
            self.assertEqual(len(self.documents()), 1)
            self.assertFalse(self.first.provider_ids.filtered("failure_count"))

    def test_who_was_quick_is_waited_for_a_shorter_time(self):
        address = self.first.provider_ids.filtered("approved").base_url
        silence.reset()
        self.assertEqual(silence.patience(address), PROMPT_SECONDS)
        for seconds, patience in ((0.1, silence.LEAST_PROMPT), (1, 4), (9, 5)):
            silence.note_waited(address, seconds)
            self.assertEqual(silence.patience(address), patience)
        self.assertTrue(silence.is_leisurely(address))
        for _answer in range(20):
            silence.note_waited(address, 0.1)
        self.assertFalse(silence.is_leisurely(address))
        with self.first._open_gateway(20) as government:
            with government.little_patience():
                government.client(self.first.provider_ids.filtered("approved"))
                self.assertEqual(
                    government.transport.patience, silence.patience(address)
                )
            self.assertFalse(government.is_hasty)

    def test_a_login_that_is_refused_is_tried_once(self):
        self.was_silent(self.first)
        self.second.action_pause()
        self.first._open_gateway(1).__enter__().token_source.drop()
        self.government.journal.clear()
        self.government.faults.add("token", status=401)
        self.first.next_attempt = False
        with self.quiet():
            self.env["ebox.connection"]._cron_sync()
        self.assertEqual(self.first.state, "error")
        self.assertEqual(self.government.journal.count("token"), 1)


class _Late:
    """A clock by which each call takes long."""

    def __init__(self):
        self._now = 0

    def monotonic(self):
        self._now += PROMPT_SECONDS + 1
        return self._now


class TestWorkers(RoundCase):
    def jobs(self, name):
        job = self.env.ref(f"ebox_enterprise.{name}")
        return self.env["ir.cron.trigger"].search([("cron_id", "=", job.id)])

    def test_whom_another_worker_has_asked_meanwhile_is_not_asked_again(self):
        connections = self.env["ebox.connection"]
        self.first.next_attempt = clock.now() + timedelta(minutes=1)
        self.second.next_attempt = False
        self.government.journal.clear()
        queue = (self.first | self.second).ids
        with patch.object(type(connections), "_queue", lambda *_a, **_o: list(queue)):
            connections._cron_sync()
        runs = self.env["ebox.sync.log"].search([])
        self.assertEqual(runs.connection_id, self.second)

    def test_a_helper_leaves_the_silent_ones_alone(self):
        self.was_silent(self.first, next_attempt=False)
        now = clock.now()
        (self.first | self.second).write({"next_attempt": False, "last_attempt": now})
        self.env["ebox.connection"]._cron_sync(helping=True)
        runs = self.env["ebox.sync.log"].search([])
        self.assertEqual(runs.connection_id, self.second)

    def test_help_is_called_where_there_is_much_and_by_copies_too(self):
        job = self.env.ref("ebox_enterprise.cron_help")
        third = job.copy()
        triggers = self.env["ir.cron.trigger"]
        triggers.search([]).unlink()
        self.round(quiet=False)
        self.assertFalse(triggers.search([("cron_id", "in", (job | third).ids)]))
        self.patch(scheduler, "HELPED_FROM", 1)
        self.round(quiet=False)
        self.assertEqual(
            triggers.search([("cron_id", "in", (job | third).ids)]).cron_id, job | third
        )

    def test_the_job_goes_on_when_the_next_one_is_due_and_not_all_at_once(self):
        self.env["ir.cron.trigger"].search([]).unlink()
        now = clock.now()
        self.first.next_attempt = now + timedelta(minutes=3)
        self.second.next_attempt = now + timedelta(minutes=4)
        for _piece in range(2):
            self.env["ebox.connection"]._cron_sync()
        triggers = self.jobs("cron_sync")
        self.assertEqual(triggers.mapped("call_at"), [now + timedelta(minutes=3)])

    def test_five_hundred_do_not_ask_in_the_same_minute(self):
        run = SimpleNamespace(result="done", is_over=True)
        now = self.first.next_attempt = clock.now()
        minutes = [
            f"{self.first._next_time(run, now)['next_attempt']:%H:%M}"
            for _connection in range(500)
        ]
        self.assertLess(max(map(minutes.count, minutes)), 100)
