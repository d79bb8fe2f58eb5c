# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Health while nothing happens: nobody writes that it went bad."""

from datetime import timedelta

from ...ebox_api import DeadlineExceeded, NoAnswer, TemporaryError
from ...lib import clock
from ..common import EboxCase, message, worded

HOUR = 3600
UNREACHABLE = "ebox_enterprise.activity_unreachable"


class SilenceCase(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.job = self.env.ref("ebox_enterprise.cron_sync").sudo()

    def look(self):
        """(health, sentence) as somebody reads them now."""
        self.env.invalidate_all()
        return self.connection.health, self.connection.health_text

    def provider(self, name):
        return self.connection.provider_ids.filtered(lambda p: name in p.remote_id)


class TestSilentScheduler(SilenceCase):
    def test_nothing_that_runs_is_late_after_three_hours_and_broken_after_a_day(self):
        self.connection._sync()
        clock.advance(2 * HOUR)
        self.assertEqual(self.look()[0], "ok")
        clock.advance(2 * HOUR)
        health, words = self.look()
        self.assertEqual(health, "late")
        self.assertIn("scheduler of this server stands still", words)
        self.assertIn(self.job.name, words)
        clock.advance(21 * HOUR)
        self.assertEqual(self.look()[0], "broken")
        self.connection._sync()
        self.assertEqual(self.look()[0], "ok")

    def test_the_first_mail_that_nobody_fetches_is_late_too(self):
        self.assertEqual(self.look()[0], "waiting")
        clock.advance(4 * HOUR)
        self.assertEqual(self.look()[0], "late")

    def test_a_job_that_runs_but_does_not_come_here_is_told_apart(self):
        self.connection._sync()
        clock.advance(4 * HOUR)
        self.job.lastcall = clock.now()
        health, words = self.look()
        self.assertEqual(health, "late")
        self.assertIn("does not come to this connection", words)

    def test_a_failure_that_nobody_tries_again_is_the_scheduler_s(self):
        self.connection._sync()
        self.government.faults.add(route="list", status=503, registry="region")
        self.publish(message(1, registry="region"))
        with self.quiet():
            self.connection._sync()
        self.assertIn("Region", self.look()[1])
        clock.advance(4 * HOUR)
        health, words = self.look()
        self.assertEqual(health, "broken")
        self.assertIn("scheduler of this server stands still", words)

    def test_a_long_wait_that_was_asked_for_is_not_the_scheduler_s(self):
        self.connection._sync()
        clock.advance(4 * HOUR)
        moment = clock.now() + timedelta(hours=20)
        self.connection.write({"error_message": "Refused", "next_attempt": moment})
        health, words = self.look()
        self.assertEqual(health, "broken")
        self.assertNotIn("scheduler", words)

    def test_a_job_that_is_switched_off_is_broken_at_once(self):
        self.connection._sync()
        self.job.active = False
        health, words = self.look()
        self.assertEqual(health, "broken")
        self.assertIn("Scheduled Actions", words)
        self.job.unlink()
        self.assertEqual(self.look()[0], "broken")

    def test_who_resumes_after_a_week_is_not_late(self):
        self.connection._sync()
        self.connection.action_pause()
        clock.advance(7 * 24 * HOUR)
        self.connection.action_resume()
        self.assertEqual(self.look()[0], "waiting")
        self.connection._sync()
        self.assertEqual(self.look()[0], "ok")

    def test_the_people_in_charge_are_told_once_and_it_goes_by_itself(self):
        self.make_user("boss", "ebox_enterprise.group_ebox_manager")
        self.connection._sync()
        self.env["ebox.connection"]._cron_remind()
        self.assertFalse(self.connection.activity_search([UNREACHABLE]))
        clock.advance(4 * HOUR)
        self.env["ebox.connection"]._cron_remind()
        told = self.connection.activity_search([UNREACHABLE])
        self.assertEqual(len(told), 1)
        self.assertIn("scheduler", worded(told))
        self.env["ebox.connection"]._cron_remind()
        self.assertEqual(self.connection.activity_search([UNREACHABLE]), told)
        self.connection._sync()
        self.assertFalse(self.connection.activity_search([UNREACHABLE]))


class TestSilentRegistry(SilenceCase):
    def test_asked_a_moment_ago_but_read_long_ago_is_late(self):
        self.connection._sync()
        clock.advance(4 * HOUR)
        self.connection.last_attempt = clock.now()
        health, words = self.look()
        self.assertEqual(health, "late")
        self.assertNotIn("scheduler", words)
        self.assertIn("Still to fetch: 0", words)

    def test_one_registry_that_is_never_read_to_its_end_is_named(self):
        self.connection._sync()
        clock.advance(4 * HOUR)
        now = clock.now()
        self.connection.write({"last_attempt": now, "last_success": now})
        self.provider("NSSO").last_success = now
        health, words = self.look()
        self.assertEqual(health, "late")
        self.assertIn("Region", words)
        self.assertNotIn("NSSO", words)

    def test_a_registry_that_hangs_is_named_with_the_first_moment(self):
        self.connection._sync()
        registry, first = self.provider("REGION"), clock.now()
        with self.quiet():
            registry._note_failure(NoAnswer("silent"), first)
            registry._note_failure(DeadlineExceeded("slow"), first + timedelta(hours=1))
        self.assertEqual(registry.failing_since, first)
        health, words = self.look()
        self.assertEqual(health, "late")
        self.assertIn("does not answer since", words)
        with self.quiet():
            registry._note_failure(TemporaryError("503"), first + timedelta(hours=2))
        self.assertEqual(registry.failing_since, first)
        self.assertNotIn("does not answer", self.look()[1])
        registry._note_answered()
        self.assertFalse(registry.failing_since or registry.timed_out)
        self.assertEqual(self.look()[0], "ok")

    def test_announced_maintenance_is_not_late(self):
        self.connection._sync()
        clock.advance(4 * HOUR)
        now = clock.now()
        self.connection.write({"last_attempt": now, "last_success": now})
        self.provider("NSSO").last_success = now
        span = [now - timedelta(hours=3), now + timedelta(hours=1)]
        span = [moment.isoformat() + "+00:00" for moment in span]
        self.provider("REGION").maintenance = [span]
        self.assertEqual(self.look()[0], "ok")
        clock.advance(30 * HOUR)
        self.connection.write({"last_attempt": clock.now()})
        self.provider("NSSO").last_success = clock.now()
        self.assertEqual(self.look()[0], "broken")

    def test_a_first_synchronisation_of_many_hours_is_still_waited_for(self):
        self.publish(message(1))
        clock.advance(4 * HOUR)
        self.connection._sync()
        self.connection.write({"last_success": False})
        self.connection.provider_ids.write({"last_success": False})
        self.assertEqual(self.look()[0], "waiting")
        self.connection.log_ids.write({"files": 0, "new_documents": 0})
        self.assertEqual(self.look()[0], "late")
