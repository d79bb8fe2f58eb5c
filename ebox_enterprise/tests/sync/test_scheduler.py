# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from datetime import timedelta

from odoo import fields

from ..common import OTHER_NUMBER, EboxCase, message


class TestScheduler(EboxCase):
    def test_the_scheduled_action_receives_the_mail_of_every_connection(self):
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        connections = self.connect() | self.connect(other)
        self.publish(message(1))
        self.publish(message(2), number=OTHER_NUMBER)
        self.env.ref("ebox_enterprise.cron_sync").method_direct_trigger()
        self.assertEqual(len(self.documents()), 2)
        self.assertTrue(all(connections.mapped("last_success")))

    def test_a_connection_is_asked_hourly_and_at_once_by_its_button(self):
        connection = self.connect()
        connection._sync()
        minutes = (connection.next_attempt - fields.Datetime.now()).total_seconds() / 60
        self.assertTrue(44 < minutes < 61, minutes)
        self.publish(message(1))
        self.env["ebox.connection"]._cron_sync()
        self.assertFalse(self.documents())
        connection.action_sync()
        self.env["ebox.connection"]._cron_sync()
        self.assertEqual(len(self.documents()), 1)

    def test_the_longest_waiting_connection_comes_first(self):
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        first, second = self.connect(), self.connect(other)
        now = fields.Datetime.now()
        first.write({"last_attempt": now, "next_attempt": False})
        second.write({"last_attempt": now - timedelta(days=1), "next_attempt": False})
        self.env["ebox.connection"]._cron_sync()
        runs = self.env["ebox.sync.log"].search([], order="id")
        self.assertEqual(runs.connection_id[:1], second)

    def test_without_a_job_queue_each_is_run_by_the_scheduled_action(self):
        """So no add-on that hands them over is here by accident."""
        queue = self.connect().ids
        self.assertEqual(self.env["ebox.connection"]._hand_over(queue), queue)

    def test_nobody_waits_behind_one_whose_registry_is_silent(self):
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        silent, well = self.connect(), self.connect(other)
        now = fields.Datetime.now()
        silent.provider_ids.timed_out = True
        for hours, first in ((1, well), (3, silent)):  # but not for ever
            attempt = now - timedelta(hours=hours)
            silent.write({"last_attempt": attempt, "next_attempt": False})
            well.write({"last_attempt": now, "next_attempt": False})
            queue = self.env["ebox.connection"]._queue(now)
            self.assertEqual((queue[0], len(queue)), (first.id, 2))

    def test_paused_connections_are_left_alone(self):
        connection = self.connect()
        connection.action_pause()
        self.publish(message(1))
        self.env["ebox.connection"]._cron_sync()
        self.assertFalse(self.documents())

    def test_a_registry_that_failed_is_asked_later_and_later(self):
        connection = self.connect()
        self.government.faults.add(route="list", status=503)
        waits = []
        for _attempt in range(3):
            provider = connection.provider_ids[0]
            provider.next_attempt = False
            with self.quiet():
                connection._sync()
            wait = provider.next_attempt - fields.Datetime.now()
            waits.append(wait.total_seconds() / 60)
        self.assertTrue(0.5 < waits[0] < 1.5, waits)
        self.assertTrue(3.5 < waits[1] < 6.5, waits)
        self.assertTrue(11 < waits[2] < 19, waits)

    def test_the_server_s_own_waiting_time_is_respected(self):
        connection = self.connect()
        self.government.faults.add(
            route="list", status=429, headers={"Retry-After": "7200"}
        )
        with self.quiet():
            connection._sync()
        wait = connection.provider_ids[0].next_attempt - fields.Datetime.now()
        self.assertAlmostEqual(wait.total_seconds(), 7200, delta=60)
