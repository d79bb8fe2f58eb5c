# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Breaker, back-off, fairness and cost, over a socket."""

from unittest.mock import patch

from ...government import gateway
from ...lib import clock
from ..common import OTHER_NUMBER, message
from .socket_case import SocketCase


class TestLoad(SocketCase):
    def wait_of(self, record):
        """Seconds until the next attempt."""
        return (record.next_attempt - clock.now()).total_seconds()

    def test_five_failures_open_the_breaker_and_people_are_told_once(self):
        connection = self.connect()
        self.publish(message(1))
        self.make_manager()
        provider = connection.provider_ids
        self.fault("*", "status", status=503, registry="nsso")
        waits = []
        for _failure in range(7):
            with self.quiet():
                connection._sync()
            waits.append(self.wait_of(provider))
            self.pass_time(seconds=waits[-1] + 1)
        expected = [60, 300, 900, 3600, 3600, 3600, 3600]
        for wait, middle in zip(waits, expected, strict=True):
            self.assertTrue(0.79 * middle <= wait <= 1.21 * middle, waits)
        self.assertEqual(provider.circuit_state, "half_open")
        told = connection.activity_ids.filtered(
            lambda a: "cannot be read" in a.display_name
        )
        self.assertEqual(len(told), len(told.user_id))
        self.assertTrue(told)
        self.government.journal.clear()
        with self.quiet():
            connection._sync()
        self.assertEqual(self.count(status=503), 1)  # half open: one request
        self.assertEqual(provider.circuit_state, "open")
        self.government.faults.clear()
        self.pass_time(hours=2)
        connection._sync()
        self.assertEqual(provider.circuit_state, "closed")
        self.assertFalse(told.exists().filtered("active"))
        self.assertIn("can be read again", connection.message_ids[0].body)
        self.assertEqual(len(self.documents()), 1)

    def test_a_login_service_that_is_down_is_asked_less_and_less(self):
        connection = self.connect()
        self.publish(message(1))
        self.drop_tokens()
        self.fault("token", "status", status=503)
        waits = []
        for _failure in range(5):
            with self.quiet():
                connection._sync()
            self.assertEqual(connection.state, "connected")
            waits.append(self.wait_of(connection))
            self.pass_time(seconds=waits[-1] + 1)
        self.assertEqual(waits[:4], sorted(waits[:4]))
        self.assertGreater(waits[-1], 2800)
        self.government.faults.clear()
        connection._sync()
        self.assertFalse(connection.failure_count or connection.error_message)
        self.assertEqual(len(self.documents()), 1)

    def drop_tokens(self):
        gateway._token_sources.clear()

    def test_no_news_costs_one_request_and_few_statements(self):
        connection = self.connect(registry=True)
        self.publish(message(1), message(2, registry="region"))
        for _run in range(3):
            connection._sync()
        self.government.journal.clear()
        with self.count_statements() as statements:
            connection._sync()
        self.assertEqual(self.count(), 2)
        # v3 has no summary: its first page says the same
        self.assertEqual((self.count("summary"), self.count("list")), (1, 1))
        self.assertLessEqual(len(statements) / 2, 40)

    def count_statements(self):
        cursor = self.env.cr
        statements = []
        original = type(cursor).execute

        def counted(this, query, params=None, **options):
            statements.append(query)
            return original(this, query, params, **options)

        patcher = patch.object(type(cursor), "execute", counted)

        class Counting:
            def __enter__(self):
                patcher.start()
                return statements

            def __exit__(self, *exc_info):
                patcher.stop()

        return Counting()

    def test_a_queue_can_take_the_contents(self):
        """The hook of a job queue, with a runner that forgets, repeats, reorders."""
        connection = self.connect()
        self.publish(*(message(n) for n in range(5)))
        queued = []

        def enqueue(_connection, units):
            files = [unit for unit in units if unit._name == "ebox.document.file"]
            queued.extend((unit._name, unit.id) for unit in files)
            return [unit for unit in units if unit not in files]

        with patch.object(type(connection), "_take_units", enqueue):
            connection._sync()
        self.assertEqual(len(self.documents()), 5)
        self.assertFalse(self.count("content"))
        self.assertEqual(len(queued), 5)
        self.fault("content", "cut", times=1)
        for name, unit_id in [*reversed(queued[1:]), queued[2], queued[2]]:
            self.env[name].browse(unit_id)._perform()
        states = self.documents().file_ids.mapped("state")
        self.assertEqual(sorted(states), ["failed", *["fetched"] * 3, "pending"])
        self.assertEqual(self.count("content"), 4)
        # whatever the queue lost comes with a later run
        self.pass_time(hours=2)
        connection._sync()
        self.everything_is_there(connection)

    def test_a_long_queue_does_not_starve_the_others(self):
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        first, second = self.connect(), self.connect(other)
        self.publish(message(1))
        self.publish(message(2), number=OTHER_NUMBER)
        (first | second).next_attempt = False
        shares = []

        def slow(connection, seconds=None, *, in_line=None):
            shares.append((connection, seconds))
            return connection != first or len(shares) > 3

        connections = self.env["ebox.connection"]
        with (
            patch.object(type(connections), "_sync", slow),
            patch.object(type(self.env["ir.cron"]), "_piece_seconds", lambda self: 90),
        ):
            connections._cron_sync()
        names = [connection for connection, _seconds in shares]
        self.assertEqual(names[:3], [first, second, first])
        self.assertAlmostEqual(shares[0][1], 45, delta=2)
        self.assertLessEqual(max(seconds for _c, seconds in shares), 91)
