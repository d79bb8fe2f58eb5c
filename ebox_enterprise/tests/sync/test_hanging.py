# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A registry that accepts a call and says nothing, as strangers' networks do it."""

from types import SimpleNamespace
from unittest.mock import patch

from ...ebox_api import Client, DeadlineExceeded
from ...ebox_simulator.lab.faults import action
from ...government import gateway
from ...government.sync_run import OutOfTime
from ...lib import clock
from ...models.sync import provider_pass
from ..common import OTHER_NUMBER, EboxCase, message

FOR_EVER = 300  # seconds


class HangingCase(EboxCase):
    def setUp(self):
        super().setUp()
        self.waited = []
        time = SimpleNamespace(sleep=self.waited.append)
        patcher = patch.object(action, "time", time)
        patcher.start()
        self.addCleanup(patcher.stop)

    def hang(self, registry="region", route="*"):
        self.government.faults.add(route, "delay", seconds=FOR_EVER, registry=registry)

    def waited_twice(self):
        """A little first, then with patience; Odoo makes it ten seconds in tests."""
        self.assertEqual(len(self.waited), 2)
        self.assertLess(*self.waited)

    def provider(self, connection, registry):
        return connection.provider_ids.filtered(
            lambda p: ("messageRegistry" in p.base_url) == (registry == "nsso")
        )

    def pass_time(self, minutes):
        clock.advance(60 * minutes)


class TestHanging(HangingCase):
    def test_contents_of_the_others_come_before_anybody_is_waited_for(self):
        connection = self.connect()
        self.publish(message(1))
        self.hang()
        with self.quiet():
            connection._sync()
        self.assertEqual(self.documents().file_ids.state, "fetched")
        asked = [
            entry.route
            for entry in self.government.journal.requests()
            if entry.route == "content" or entry.registry == "region"
        ]
        self.assertEqual(asked, ["list", "content", "list"])
        self.waited_twice()

    def test_who_takes_long_to_say_how_much_there_is_is_waited_for_last(self):
        connection, ask = self.connect(), Client.summary
        self.publish(message(1), message(2, registry="region"))
        late = []

        def summary(client):
            if "region" in client.base_url and not late:
                late.append(self.documents().file_ids.mapped("state"))
                raise DeadlineExceeded("the call took too long")
            return ask(client)

        order = []
        keep = type(self.env["ebox.document.file"])._store_contents
        with (
            patch.object(Client, "summary", summary),
            patch.object(
                type(self.env["ebox.document.file"]),
                "_store_contents",
                lambda files, pairs: (
                    order.extend(file.provider_id for file, _answer in pairs),
                    keep(files, pairs),
                ),
            ),
        ):
            connection._sync()
        self.assertTrue(late)
        providers = [self.provider(connection, name) for name in ("nsso", "region")]
        self.assertEqual(order, providers)

    def test_a_little_patience_ends_before_the_time_of_the_call(self):
        connection = self.connect()
        with connection._open_gateway(20) as government:
            with government.little_patience():
                transport = government.transport
                self.assertLess(transport.patience, transport.call_seconds)
                self.assertTrue(government.is_hasty)

    def test_a_time_out_is_a_failure_and_health_says_who_hangs(self):
        connection = self.connect()
        self.hang()
        with self.quiet():
            connection._sync()
        hanging = self.provider(connection, "region")
        self.assertEqual(hanging.failure_count, 1)
        self.assertEqual(connection.health, "late")
        self.assertIn(hanging.name, connection.health_text)
        self.assertFalse(self.provider(connection, "nsso").failure_count)

    def test_the_next_company_does_not_wait_again(self):
        first = self.connect()
        second = self.connect(self.make_company("Slagerij Test BV", OTHER_NUMBER))
        self.publish(message(1), number=OTHER_NUMBER)
        self.hang()
        with self.quiet():
            first._sync()
            waited = list(self.waited)
            second._sync()
        self.assertEqual(self.waited, waited)
        self.assertEqual(self.documents().file_ids.state, "fetched")
        self.assertEqual(self.provider(second, "region").failure_count, 1)
        self.assertEqual(second.health, "late")
        self.assertFalse(self.provider(second, "region").must_wait)

    def test_of_fifty_companies_all_but_one_registry_have_their_mail_at_once(self):
        connections = self.connect()
        numbers = [f"09999{n:03}{97 - int(f'9999{n:03}') % 97:02}" for n in range(49)]
        for number in numbers:
            company = self.make_company(f"Test {number} BV", number)
            connections |= self.connect(company)
            self.publish(message(int(number)), number=number)
        self.hang()
        with self.quiet():
            while not all(connections.mapped("last_attempt")):  # the first round
                self.env["ebox.connection"]._cron_sync()
        self.assertEqual(len(self.documents()), len(numbers))
        self.assertEqual(set(self.documents().file_ids.mapped("state")), {"fetched"})
        self.assertLess(len(self.waited), 5)  # once a minute, not once a company
        self.assertEqual(set(connections.mapped("health")), {"late"})

    def test_it_is_asked_again_later_and_later_and_then_all_is_well(self):
        first = self.connect()
        second = self.connect(self.make_company("Slagerij Test BV", OTHER_NUMBER))
        self.publish(message(1, registry="region"))
        self.hang()
        with self.quiet():
            (first | second)._sync()
            self.pass_time(minutes=2)
            (first | second)._sync()
        self.assertEqual(len(self.waited), 4)  # twice by the first company
        providers = (first | second).provider_ids.filtered("failure_count")
        self.assertEqual(providers.mapped("failure_count"), [2, 2])
        self.government.faults.clear()
        self.pass_time(minutes=10)
        (first | second)._sync()
        self.assertEqual(self.documents().file_ids.state, "fetched")
        self.assertEqual(set((first | second).mapped("health")), {"ok"})

    def test_contents_that_never_come_stop_their_registry_only(self):
        connection = self.connect()
        files = [message(n, registry="region", days_ago=5) for n in range(4)]
        self.publish(*files, message(9))
        self.hang(route="content")
        with self.quiet():
            connection._sync()
        states = self.documents().mapped("file_ids.state")
        self.assertEqual(sorted(states), ["failed", "fetched", *["pending"] * 3])
        self.assertEqual(self.waited, [15])
        self.assertEqual(self.provider(connection, "region").failure_count, 1)

    def test_the_government_s_login_that_hangs_fails_the_run(self):
        connection = self.connect()
        self.publish(message(1))
        gateway._token_sources.clear()
        self.government.faults.add("token", "delay", seconds=FOR_EVER)
        with self.quiet():
            connection._sync()
        self.assertEqual(connection.failure_count, 1)
        self.assertEqual(connection.health, "broken")
        self.assertEqual(connection.state, "connected")


class TestUnending(HangingCase):
    def test_a_list_without_end_is_a_failure(self):
        connection = self.connect(fetch_policy="on_open")
        self.publish(*(message(n) for n in range(3)), message(9, registry="region"))
        with (
            patch.object(provider_pass, "MAX_PAGES", 1),
            patch.object(provider_pass, "PAGE_SIZE", 2),
            self.quiet(),
        ):
            connection._sync()
        listed = self.documents().mapped("remote_id")
        self.assertIn("message-9", listed)
        self.assertEqual(len(listed), 3)
        nsso = self.provider(connection, "nsso")
        self.assertEqual(nsso.failure_count, 1)
        self.assertFalse(self.provider(connection, "region").failure_count)

    def test_a_long_list_leaves_time_for_the_contents_and_the_others(self):
        connection = self.connect()
        self.publish(*(message(n) for n in range(6)), message(9, registry="region"))
        providers = type(self.env["ebox.provider"])
        original = providers._page

        def page(provider, client, number):
            if "messageRegistry" in provider.base_url and number > 2:
                raise OutOfTime()  # its share of the run is used up
            return original(provider, client, number)

        with (
            patch.object(provider_pass, "PAGE_SIZE", 2),
            patch.object(providers, "_page", page),
        ):
            is_over = connection._sync()
        self.assertFalse(is_over)
        self.assertIn("message-9", self.documents().mapped("remote_id"))
        self.assertEqual(set(self.documents().file_ids.mapped("state")), {"fetched"})
        self.assertFalse(any(connection.provider_ids.mapped("failure_count")))
        self.assertFalse(self.provider(connection, "nsso").last_success)
        with patch.object(provider_pass, "PAGE_SIZE", 2):
            self.assertTrue(connection._sync())
        self.assertEqual(len(self.documents()), 7)
        self.assertTrue(self.provider(connection, "nsso").last_success)


class TestRefusedToken(HangingCase):
    def test_a_registry_that_refuses_the_token_stops_no_other(self):
        connection = self.connect()
        self.publish(message(1))
        self.government.faults.add("list", status=401, registry="region")
        with self.quiet():
            connection._sync()
        self.assertEqual(connection.state, "connected")
        self.assertEqual(self.documents().file_ids.state, "fetched")
        refusing = self.provider(connection, "region")
        self.assertEqual(refusing.failure_count, 1)
        self.assertGreater(refusing.next_attempt, clock.now())
        self.assertIn(refusing.name, connection.health_text)

    def test_at_its_contents_too(self):
        connection = self.connect()
        self.publish(message(1), message(2, registry="region"))
        self.government.faults.add("content", status=401, registry="region")
        with self.quiet():
            connection._sync()
        self.assertEqual(connection.state, "connected")
        states = self.documents().mapped("file_ids.state")
        self.assertEqual(states, ["fetched", "pending"])
        self.assertEqual(self.provider(connection, "region").failure_count, 1)

    def test_where_nobody_takes_it_the_login_is_refused(self):
        connection = self.connect()
        for route in ("summary", "list"):  # the first call of v2, and of v3
            self.government.faults.add(route, status=401)
        with self.quiet():
            connection._sync()
        self.assertEqual(connection.state, "error")
        self.assertEqual(self.government.journal.count("token"), 2)
