# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A connection's run as a job of ``queue_job``: who gets one, and when it comes again.

The runner itself is started by ``test_job_runner.py``.
"""

from contextlib import contextmanager
from datetime import timedelta
from unittest.mock import patch

from psycopg2 import OperationalError

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.models.sync import scheduler
from odoo.addons.ebox_enterprise.tests.common import (
    OTHER_NUMBER,
    EboxCase,
    message,
)
from odoo.addons.ebox_enterprise.tests.translations import gaps
from odoo.addons.ebox_enterprise_queue_job import uninstall_hook
from odoo.addons.queue_job.exception import RetryableJobError
from odoo.addons.queue_job.job import Job

MODULE = "ebox_enterprise_queue_job"
MINUTE, HOUR = 60, 3600


class TestQueueJob(EboxCase):
    def setUp(self):
        super().setUp()
        self.env["queue.job"].search([]).unlink()
        self.other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        self.first, self.second = self.connect(), self.connect(self.other)
        self.both = self.first | self.second
        self.both.next_attempt = False

    def cron(self):
        self.env["ebox.connection"]._cron_sync()
        self.env.invalidate_all()

    def jobs(self, *states):
        states = states or ("pending", "enqueued", "started")
        return self.env["queue.job"].search([("state", "in", states)], order="id")

    def perform(self, job):
        """As the runner lets it be done, without its own transactions."""
        loaded = Job.load(self.env, job.uuid)
        loaded.set_started()
        loaded.store()
        try:
            loaded.result = loaded.func()
        except RetryableJobError as error:
            loaded.postpone(result=str(error), seconds=error.seconds)
            loaded.set_pending(reset_retry=False)
        else:
            loaded.set_done()
        loaded.store()
        self.env.flush_all()
        self.env.invalidate_all()

    @contextmanager
    def locked_elsewhere(self):
        """A test has one connection to the database, whose locks are its own."""

        @contextmanager
        def taken(_connection):
            yield False

        with patch.object(type(self.first), "_run_lock", taken):
            yield

    def assert_waits(self, job, low, high):
        self.assertEqual(job.state, "pending")
        seconds = (job.eta - clock.now()).total_seconds()
        self.assertTrue(low <= seconds <= high, seconds)

    def test_it_is_there_by_itself(self):
        module = self.env.ref(f"base.module_{MODULE}")
        self.assertEqual(module.state, "installed")
        self.assertTrue(module.auto_install)
        [needed] = set(module.dependencies_id.depend_id) - {
            self.env.ref("base.module_ebox_enterprise")
        }
        self.assertEqual((needed.name, needed.license), ("queue_job", "LGPL-3"))

    def test_the_scheduled_action_gives_jobs_in_its_order_and_runs_nothing(self):
        now = clock.now()
        self.first.last_attempt, self.second.last_attempt = now, False
        self.publish(message(1))
        self.env["ebox.connection"]._cron_sync(helping=True)
        self.cron()
        self.cron()
        jobs = self.jobs()
        self.assertEqual([job.records for job in jobs], [self.second, self.first])
        self.assertEqual(set(jobs.mapped("channel")), {"root.ebox"})
        self.assertEqual(jobs.company_id, self.both.company_id)
        self.assertEqual(self.first.sync_job_id, jobs[1])
        self.assertEqual(len(set(jobs.mapped("identity_key"))), 2)
        self.assertIn("Bakkerij Test BV", jobs[1].name)
        self.assertFalse(self.documents())
        self.assertFalse(self.env["ebox.sync.log"].search([]) & self.both.log_ids)

    def test_a_job_receives_and_says_how_it_goes(self):
        self.publish(message(1))
        self.cron()
        for job in self.jobs():
            self.perform(job)
            self.assertEqual((job.state, job.retry), ("done", 0))
        self.assertEqual(self.documents().mapped("remote_id"), ["message-1"])
        self.assertIn("Working", self.first.with_context(lang="en_US").health_text)
        self.assertTrue(all(self.both.mapped("last_success")))
        self.cron()
        self.assertFalse(self.jobs())  # nobody is due

    def test_a_registry_that_fails_brings_the_job_back_at_its_own_moment(self):
        self.government.faults.add("list", status=503)
        self.cron()
        job = self.first.sync_job_id
        with self.quiet():
            self.perform(job)
        self.assert_waits(job, 0.5 * MINUTE, 1.5 * MINUTE)
        moments = self.first.provider_ids.filtered("next_attempt").mapped(
            "next_attempt"
        )
        self.assertAlmostEqual((job.eta - min(moments)).total_seconds(), 0, delta=2)
        self.assertTrue(self.first.provider_ids.filtered("error_message"))
        self.assertIn("tries again", job.result)
        self.cron()
        self.assertEqual(self.jobs(), job | self.second.sync_job_id)
        self.assertTrue(job.eta)

    def test_a_long_wait_is_left_to_the_scheduled_action(self):
        self.government.faults.add(
            "list", status=429, headers={"Retry-After": str(2 * HOUR)}
        )
        self.cron()
        with self.quiet():
            self.perform(self.first.sync_job_id)
        self.assertEqual(self.first.sync_job_id.state, "done")
        self.assertIn("tries again", self.first.sync_job_id.result)

    def test_a_person_who_asks_need_not_wait_for_that_moment(self):
        self.government.faults.add("list", status=503)
        self.cron()
        job = self.first.sync_job_id
        with self.quiet():
            self.perform(job)
        self.first.action_sync()
        self.cron()
        self.assertEqual((job.state, job.eta), ("pending", False))

    def test_what_is_not_over_comes_again_behind_the_others(self):
        self.cron()
        job, other = self.first.sync_job_id, self.second.sync_job_id
        with patch.object(type(self.first), "_sync", lambda *_a, **_o: False):
            self.perform(job)
        self.assertEqual(job.state, "done")
        self.assertEqual(self.jobs(), other | self.first.sync_job_id)
        self.assertGreater(self.first.sync_job_id.id, other.id)
        self.assertFalse(self.first.sync_job_id.eta)

    def test_who_is_at_work_gets_no_second_job(self):
        self.cron()
        for state in ("enqueued", "started"):
            self.first.sync_job_id.state = state
            self.first.next_attempt = False
            self.cron()
            self.assertEqual(len(self.jobs()), 2)

    def test_a_job_that_comes_when_nobody_is_due_asks_nobody(self):
        self.cron()
        self.first._sync()
        self.government.journal.clear()
        self.perform(self.first.sync_job_id)
        self.assertEqual(self.first.sync_job_id.state, "done")
        self.assertFalse(self.government.journal.requests())

    def test_a_job_that_was_killed_waits_for_the_moment_of_its_run(self):
        """That was written before the run had asked anybody."""
        self.cron()
        now = clock.now()
        later = now + scheduler.AGAIN
        self.first.write({"last_attempt": now, "next_attempt": later})
        self.perform(self.first.sync_job_id)
        self.assert_waits(self.first.sync_job_id, 50, 61)

    def test_one_that_another_process_runs_is_left_to_it(self):
        self.cron()
        job = self.first.sync_job_id
        # somebody asked meanwhile; it was due a moment ago; it will be in a moment
        for moment, low, high in ((False, 0, 2), (-5, 50, 61), (20, 15, 21)):
            self.first.next_attempt = moment and clock.now() + timedelta(seconds=moment)
            with patch.object(type(self.first), "_run", self.fail):
                with self.locked_elsewhere():
                    self.perform(job)
            self.assert_waits(job, low, high)

    def test_what_nobody_expects_is_in_the_log_and_tried_again(self):
        def broken(*_words, **_options):
            raise OperationalError("gone")

        self.cron()
        with (
            patch.object(type(self.first), "_run", broken),
            self.assertLogs("odoo.addons.ebox_enterprise_queue_job", "ERROR"),
        ):
            self.perform(self.first.sync_job_id)
        self.assert_waits(self.first.sync_job_id, 50, 61)

    def test_a_job_whose_connection_is_gone_has_nothing_to_do(self):
        self.cron()
        job = self.first.sync_job_id
        self.first.unlink()
        self.perform(job)
        self.assertEqual(job.state, "done")

    def test_where_a_connection_is_not_in_use_its_job_ends(self):
        self.cron()
        self.first.action_pause()
        self.second.active = False
        for job in self.jobs():
            self.perform(job)
            self.assertEqual(job.state, "done")
        self.cron()
        self.assertFalse(self.jobs())

    def test_where_no_runner_is_the_scheduled_action_receives(self):
        self.publish(message(1))
        self.cron()
        clock.advance(9 * MINUTE)
        self.cron()
        self.assertFalse(self.documents())
        clock.advance(2 * MINUTE)
        with self.assertLogs("odoo.addons.ebox_enterprise_queue_job", "WARNING"):
            self.cron()
        self.assertEqual(len(self.documents()), 1)
        self.assertEqual(len(self.jobs()), 2)  # they will find nothing to do
        for job in self.jobs():
            self.perform(job)
        self.assertFalse(self.jobs())

    def test_one_that_waits_for_its_moment_does_not_wait_in_vain(self):
        self.cron()
        jobs = self.jobs()
        clock.advance(20 * MINUTE)
        for job in jobs:
            job.eta = clock.now()
        self.both.next_attempt = False
        self.cron()
        self.assertFalse(self.env["ebox.sync.log"].search([]) & self.both.log_ids)

    def test_without_delay_the_scheduled_action_receives(self):
        self.publish(message(1))
        self.env["ebox.connection"].with_context(queue_job__no_delay=True)._cron_sync()
        self.assertEqual(len(self.documents()), 1)
        self.assertFalse(self.jobs())

    def test_what_people_see(self):
        self.cron()
        manager = self.make_user("manager", "ebox_enterprise.group_ebox_manager")
        dutch = self.first.with_user(manager).with_context(lang="nl_BE")
        self.assertEqual(dutch.sync_job_text, "Wacht op zijn beurt")
        self.assertNotIn("sync_job_id", dutch.fields_get())
        self.assertTrue(dutch.get_views([(False, "form")])["views"]["form"]["arch"])
        job = self.first.sync_job_id
        for state, text in (
            ("enqueued", "Waits for its turn"),
            ("started", "Receives mail now"),
            ("done", "Done"),
            ("cancelled", "Cancelled by a person"),
            ("failed", "Failed"),
        ):
            job.state = state
            self.assertEqual(self.first.sync_job_text, text)
        job.write({"state": "pending", "eta": "2050-01-01 10:00:00"})
        self.assertIn("Waits until", self.first.sync_job_text)
        job.unlink()
        self.assertFalse(self.first.sync_job_text)

    def test_uninstalled_it_leaves_no_job(self):
        self.cron()
        uninstall_hook(self.env)
        self.assertFalse(self.jobs())

    def test_dutch_french_and_german_are_complete(self):
        self.assertEqual(gaps(self.env, MODULE), [])
