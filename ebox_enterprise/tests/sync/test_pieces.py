# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The scheduled jobs within Odoo's own limits: pieces, kills, and who goes on."""

import time
from contextlib import suppress
from datetime import timedelta
from unittest.mock import patch

from odoo.tools import config

from ...lib import clock
from ...models.sync import scheduler
from ..common import OTHER_NUMBER, EboxCase, message


class Killed(BaseException):
    """As a signal that ends the process."""


class TestPieces(EboxCase):
    def setUp(self):
        super().setUp()
        self.job = self.env.ref("ebox_enterprise.cron_sync")
        self.jobs = self.env["ir.cron"].search([("model_id.model", "=like", "ebox.%")])
        self.env["ir.cron.trigger"].search([]).unlink()
        self.jobs.nextcall = clock.now() + timedelta(days=1)
        self.addCleanup(scheduler._pass.__dict__.clear)

    def run_piece(self):
        """The scheduled action once, as Odoo calls it; returns its progress."""
        job, progress = self.job._add_progress()
        self.env.cr.commit()
        job.env["ebox.connection"].with_context(cron_id=job.id)._cron_sync()
        return progress

    def run_killed(self, connection):
        """The same, and the process ends while it receives."""
        with (
            patch.object(type(connection), "_receive_all", side_effect=Killed),
            suppress(Killed),
        ):
            self.run_piece()
            self.fail("nobody was killed")

    def triggers(self):
        return self.env["ir.cron.trigger"].search([("cron_id", "=", self.job.id)])

    def test_work_is_reported_before_any_is_done_and_none_as_remaining(self):
        connection = self.connect()
        self.run_killed(connection)
        progress = self.env["ir.cron.progress"].search([], order="id desc", limit=1)
        self.assertGreater(progress.done, 0)
        self.assertFalse(progress.remaining)

    def test_what_a_kill_cut_off_goes_on_within_a_minute(self):
        connection = self.connect()
        self.publish(message(1))
        self.run_killed(connection)
        self.env.cr.rollback()
        soon = clock.now() + timedelta(minutes=1)
        self.assertLessEqual(connection.next_attempt, soon)
        self.assertTrue(self.triggers().filtered(lambda t: t.call_at <= soon))
        clock.advance(61)
        self.run_piece()
        self.assertEqual(len(self.documents()), 1)
        self.assertGreater(connection.next_attempt, clock.now() + timedelta(minutes=40))

    def test_what_does_not_fit_goes_on_at_once(self):
        first = self.connect()
        second = self.connect(self.make_company("Slagerij Test BV", OTHER_NUMBER))
        self.publish(message(1), number=OTHER_NUMBER)
        (first | second).next_attempt = False
        asked = []

        def slow(connection, seconds=None, *, in_line=None):
            asked.append(connection)
            return False

        with (
            patch.object(type(first), "_sync", slow),
            patch.object(scheduler, "PIECE_SECONDS", 3),
            patch.object(
                type(self.env["ir.cron"]), "_piece_seconds", lambda _jobs: 2.1
            ),
        ):
            progress = self.run_piece()
        self.assertFalse(progress.remaining)
        self.assertTrue(self.triggers().filtered(lambda t: t.call_at <= clock.now()))

    def test_an_empty_round_asks_for_no_other(self):
        connection = self.connect()
        connection.next_attempt = clock.now() + timedelta(hours=1)
        self.triggers().unlink()
        self.run_piece()
        self.assertFalse(self.triggers())

    def test_the_jobs_of_one_pass_share_its_seconds(self):
        jobs = self.jobs[:3]
        jobs.nextcall = clock.now() - timedelta(minutes=1)
        given = [self.seconds_of(job) for job in jobs]
        self.assertAlmostEqual(given[0], scheduler.PIECE_SECONDS / 3, delta=0.5)
        scheduler._pass.end = time.monotonic() - 1  # the first ones used it up
        scheduler._pass.done.discard(jobs[2].id)
        self.assertEqual(self.seconds_of(jobs[2]), 0)
        again = self.seconds_of(jobs[0])  # Odoo has looked around meanwhile
        self.assertAlmostEqual(again, scheduler.PIECE_SECONDS / 3, delta=0.5)

    def test_a_server_with_less_time_gets_smaller_pieces(self):
        with patch.dict(config.options, {"limit_time_real_cron": 40}):
            self.assertAlmostEqual(self.seconds_of(self.job), 10, delta=0.5)

    def test_with_odoo_s_own_limits_a_piece_ends_long_before_the_watchdog(self):
        with patch.dict(
            config.options, {"limit_time_real_cron": -1, "limit_time_real": 120}
        ):
            seconds = self.seconds_of(self.job)
        slept = 69  # at most, since the last sign of life
        self.assertLess(slept + seconds + 15, 120)

    def test_the_night_s_reminders_are_done_in_pieces_too(self):
        first = self.connect()
        second = self.connect(self.make_company("Slagerij Test BV", OTHER_NUMBER))
        reminded = []
        kind = type(first)
        with (
            patch.object(scheduler, "time") as clock_of_pieces,
            patch.object(kind, "_remind", lambda c: reminded.append(c.id)),
        ):
            clock_of_pieces.monotonic.side_effect = [0, 0, 1, 99]
            first._cron_remind()
        self.assertEqual(reminded, [first.id])
        with patch.object(kind, "_remind", lambda c: reminded.append(c.id)):
            first._cron_remind()
        self.assertEqual(reminded, [first.id, second.id])

    def seconds_of(self, job):
        return job.with_context(cron_id=job.id)._piece_seconds()

    def test_a_job_goes_on_where_it_stopped(self):
        jobs, name = self.env["ir.cron"], "ebox_enterprise.cron_sync"
        with patch.object(scheduler, "time") as clock_of_pieces:
            clock_of_pieces.monotonic.side_effect = [0, 0, 1, 2, 99]
            self.assertEqual(list(jobs._in_pieces(name, [3, 1, 2, 4])), [1, 2])
        self.assertTrue(self.triggers())
        self.triggers().unlink()
        self.assertEqual(list(jobs._in_pieces(name, [3, 1, 2, 4])), [3, 4])
        self.assertFalse(self.triggers())
        self.assertEqual(list(jobs._in_pieces(name, [3, 1])), [1, 3])
