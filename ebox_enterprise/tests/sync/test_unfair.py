# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A registry, or a database, that takes what belongs to the others."""

import time
from datetime import timedelta
from itertools import cycle
from types import SimpleNamespace
from unittest.mock import patch

from ...ebox_api import Page, TokenRefused, read_items, transport
from ...government import gateway, turns
from ...lib import clock
from ...models.alerts import unread as unread_module
from ...models.reading import letter_reading as reading_module
from ...models.sync import contents as contents_module
from ...models.sync import provider_pass, scheduler
from ...models.sync import run as run_module
from ..common import EboxCase, message
from ..reading.test_letter_text import letter


class UnfairCase(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.nsso = self.provider(of="nsso")
        self.region = self.provider(of="region")

    def provider(self, of):
        return self.connection.provider_ids.filtered(
            lambda p: ("messageRegistry" in p.base_url) == (of == "nsso")
        )

    def states(self, provider):
        return self.documents(provider_id=provider.id).mapped("file_ids.state")

    def elapsing(self):
        """Seconds that pass besides those of the clock, as a list of one number."""
        spent = [0.0]
        fake = SimpleNamespace(monotonic=lambda: time.monotonic() + spent[0])
        clocks = gateway, turns, run_module, reading_module, unread_module
        for module in clocks:
            patcher = patch.object(module, "time", fake)
            patcher.start()
            self.addCleanup(patcher.stop)
        return spent

    def pages(self, change):
        """``change(number, page)`` gives what the region lists."""
        providers = type(self.region)
        original = providers._page

        def page(provider, client, number):
            found = original(provider, client, number)
            return change(number, found) if provider == self.region else found

        patcher = patch.object(providers, "_page", page)
        patcher.start()
        self.addCleanup(patcher.stop)


class TestSlow(UnfairCase):
    def test_a_slow_list_without_end_comes_after_the_mail_of_the_others(self):
        self.connection._sync()
        self.region.write({"last_success": False, "last_full_pass": False})
        self.publish(message(1))
        spent = self.elapsing()

        def slow(_number, _page):
            spent[0] += 14
            item = {"messageId": f"endless-{spent[0]}"}
            return Page(read_items({"items": [item]}), 10**6, {})

        self.pages(slow)
        for _run in range(3):
            self.connection._sync(8)
        self.assertEqual(self.states(self.nsso), ["fetched"])
        self.assertGreater(self.region.pass_page, 1)

    def test_slow_contents_come_after_those_of_the_others(self):
        self.connection._sync()
        self.publish(
            message(1),
            *(message(n, registry="region", registered=True) for n in range(10, 18)),
        )
        spent = self.elapsing()
        files = type(self.env["ebox.document.file"])
        original, address = files._ask, self.region.base_url

        def slow(client, request):
            spent[0] += 26 if client.base_url == address else 0
            return original(client, request)

        with patch.object(files, "_ask", staticmethod(slow)):
            for _run in range(3):
                self.connection._sync(25)
        self.assertEqual(self.states(self.nsso), ["fetched"])
        self.assertIn("fetched", self.states(self.region))
        self.connection._sync()
        self.assertEqual(set(self.states(self.region)), {"fetched"})

    def test_letters_are_read_however_long_a_registry_s_contents_take(self):
        self.connection._sync()
        spent = self.elapsing()
        files = type(self.env["ebox.document.file"])
        original, address = files._ask, self.region.base_url

        def slow(client, request):
            spent[0] += 40 if client.base_url == address else 0
            return original(client, request)

        self.publish(letter(1, "verhoging"))
        with patch.object(files, "_ask", staticmethod(slow)):
            for run in range(3):
                self.publish(message(10 + run, registry="region"))
                self.connection._sync(25)
        self.assertEqual(self.documents(provider_id=self.nsso.id).reading_state, "read")

    def test_letters_that_take_long_do_not_keep_back_those_of_others(self):
        self.connection._sync()
        spent = self.elapsing()
        documents = type(self.env["ebox.document"])
        original = documents._take_text

        def slow(document, seconds):
            spent[0] += 30 if document.provider_id == self.region else 0
            return original(document, seconds)

        self.publish(
            letter(1, "verhoging"),
            *(message(n, registry="region", registered=True) for n in range(10, 20)),
        )
        with (
            patch.object(documents, "_take_text", slow),
            patch.object(reading_module.random, "random", cycle(range(5)).__next__),
        ):
            for _run in range(4):
                self.connection._sync(25)
        self.assertEqual(self.documents(provider_id=self.nsso.id).reading_state, "read")
        self.assertIn(
            "pending",
            self.documents(provider_id=self.region.id).mapped("reading_state"),
        )


class TestFlood(UnfairCase):
    """Letters without number that are urgent: telling of them has its end."""

    def setUp(self):
        super().setUp()
        self.connection.responsible_id = self.make_user(
            "responsible", "ebox_enterprise.group_ebox_user"
        )
        for module in (unread_module, unread_module):
            patcher = patch.object(module, "BATCH", 2)
            patcher.start()
            self.addCleanup(patcher.stop)

    def flood(self, *, registered):
        region = (
            message(n, registry="region", registered=registered) for n in range(10, 30)
        )
        self.publish(*region, message(50, registered=registered))

    def slow(self, seconds):
        """Each batch of activities takes this time; the time that has passed."""
        spent = self.elapsing()
        documents = type(self.env["ebox.document"])
        original = documents._schedule_letter

        def schedule(letters, *words, **options):
            spent[0] += seconds
            return original(letters, *words, **options)

        patcher = patch.object(documents, "_schedule_letter", schedule)
        patcher.start()
        self.addCleanup(patcher.stop)
        return spent

    def told(self, provider):
        return self.documents(provider_id=provider.id).filtered("activity_ids")

    def test_after_a_run(self):
        spent = self.slow(4)
        self.flood(registered=True)
        self.connection._sync()
        self.assertLess(spent[0], 20)
        self.assertTrue(self.told(self.nsso))
        self.assertLess(len(self.told(self.region)), 20)
        for _run in range(15):
            self.connection._sync()
        self.assertEqual(len(self.told(self.region)), 20)

    def test_at_night(self):
        self.flood(registered=False)
        self.connection._sync()
        self.documents().unread_since = clock.now() - timedelta(days=3)
        spent = self.slow(4)
        self.env["ebox.connection"]._cron_remind()
        self.assertLess(spent[0], 20)
        self.assertTrue(self.told(self.nsso))
        self.assertLess(len(self.told(self.region)), 20)


class TestDisk(UnfairCase):
    def test_contents_leave_room_for_the_rest_of_the_server(self):
        self.connection._sync()
        self.publish(message(1))
        usage = SimpleNamespace(free=2**20)
        contents = contents_module.shutil
        with patch.object(contents, "disk_usage", lambda _folder: usage):
            before = self.nsso.last_success
            self.assertTrue(self.connection._sync())
        self.assertEqual(self.states(self.nsso), ["pending"])
        self.assertEqual(self.nsso.last_success, before)
        self.assertFalse(self.nsso.error_message)
        log = self.env["ebox.sync.log"].search([], order="id desc", limit=1)
        self.assertIn("disk is nearly full", log.message)
        self.connection._sync()
        self.assertEqual(self.states(self.nsso), ["fetched"])


class TestHuge(UnfairCase):
    def test_a_huge_page_is_stored_in_portions_within_the_time(self):
        self.connection._sync()
        self.publish(message(1, registry="region"))
        items = [{"messageId": f"huge-{n}", "attachments": [{}] * 9} for n in range(8)]
        self.pages(
            lambda number, _page: Page(
                read_items({"items": items if number == 1 else []}), len(items), {}
            )
        )
        spent = self.elapsing()
        store = type(self.env["ebox.document"])
        original = store._store_messages

        def slow(model, provider, messages):
            spent[0] += 2.1 * len(messages) if provider == self.region else 0
            return original(model, provider, messages)

        with (
            patch.object(provider_pass, "PORTION", 20),
            patch.object(store, "_store_messages", slow),
        ):
            self.assertFalse(self.connection._sync(8))
            self.assertEqual(len(self.documents(provider_id=self.region.id)), 2)
            for _run in range(4):
                self.connection._sync(60)
        self.assertEqual(len(self.documents(provider_id=self.region.id)), 8)
        self.assertFalse(self.region.pass_page)
        self.assertFalse(self.region.failure_count)


class TestRefused(UnfairCase):
    def test_the_only_one_that_is_asked_does_not_stop_the_login(self):
        self.nsso.next_attempt = clock.now() + timedelta(minutes=5)
        self.government.faults.add(
            "list", status=401, registry="region", headers={"Retry-After": "60"}
        )
        with self.quiet():
            self.connection._sync()
        self.assertEqual(self.connection.state, "connected")
        self.assertEqual(self.region.failure_count, 1)
        self.nsso.next_attempt = False
        self.publish(message(1))
        self.connection._sync()
        self.assertEqual(self.states(self.nsso), ["fetched"])

    def test_every_other_call_does_not_log_in_without_end(self):
        self.publish(*(message(n, registry="region") for n in range(8)))
        original, refused = transport.Transport._open, []

        def opened(session, method, url, *, token, **options):
            if token and "messageRegistry" not in url and not refused:
                refused.append(token)
                raise TokenRefused("refused", url=url, status=401)
            refused.clear()
            return original(session, method, url, token=token, **options)

        with patch.object(transport.Transport, "_open", opened), self.quiet():
            self.connection._sync()
        self.assertLess(self.government.journal.count("token"), 5)
        self.assertEqual(self.connection.state, "connected")


class TestDatabases(UnfairCase):
    def test_the_seconds_of_one_database_are_not_those_of_another(self):
        self.addCleanup(scheduler._pass.__dict__.clear)
        jobs = self.env["ir.cron"].search([("model_id.model", "=like", "ebox.%")])
        jobs.nextcall = clock.now() + timedelta(days=1)
        first, second = jobs[:2]
        first.with_context(cron_id=first.id)._piece_seconds()
        scheduler._pass.end = time.monotonic() - 1  # used up ...
        scheduler._pass.database = "another"  # ... there
        self.assertGreater(second.with_context(cron_id=second.id)._piece_seconds(), 1)
