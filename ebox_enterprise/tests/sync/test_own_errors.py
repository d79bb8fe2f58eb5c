# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Errors of ours: they stop a registry and are told, and no letter pays for them."""

from unittest.mock import patch

from odoo.exceptions import ValidationError

from ...models.connection.ebox_connection import MAX_DAYS
from ...models.sync import provider_pass
from ..common import EboxCase, message, worded

UNREACHABLE = "ebox_enterprise.activity_unreachable"
WORDS = "Boete van 900 euro"


class OwnErrorCase(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.connection._sync()
        self.success = self.connection.last_success
        self.make_user("boss", "ebox_enterprise.group_ebox_manager")
        self.nsso = self.connection.provider_ids.filtered(
            lambda p: "messageRegistry" in p.base_url
        )

    def broken(self, *numbers, error=OverflowError):
        """Storing these letters meets an error of ours, whose text has their words."""
        documents = type(self.env["ebox.document"])
        original = documents._new_values
        bad = {f"message-{number}" for number in numbers}

        def new_values(record, provider, sent, first_sync):
            if sent.remote_id in bad:
                raise error(f"{sent.subject.pick('nl')}: {WORDS}")
            return original(record, provider, sent, first_sync)

        return patch.object(documents, "_new_values", new_values)

    def quarantined(self):
        return self.env["ebox.quarantine"].search([]).mapped("remote_id")

    def run_logged(self):
        """A run; returns what it says in the log."""
        self.connection.provider_ids.next_attempt = False
        with self.assertLogs("odoo.addons.ebox_enterprise", "WARNING") as logs:
            self.connection._sync()
        return "\n".join(logs.output)


class TestOwnErrors(OwnErrorCase):
    def test_the_same_error_on_several_letters_stops_the_registry(self):
        self.publish(*(message(n) for n in range(1, 7)), message(7, registry="region"))
        with self.broken(1, 2, 3, 4):
            self.run_logged()
        self.assertFalse(self.quarantined())
        self.assertEqual(
            self.documents().mapped("remote_id"),
            ["message-5", "message-6", "message-7"],
        )
        # what was stored is complete, though the registry is stopped
        self.assertEqual(set(self.documents().mapped("file_ids.state")), {"fetched"})
        self.assertIn(
            "fails in the same way on several letters", self.nsso.error_message
        )
        self.assertTrue(self.nsso.next_attempt)
        told = self.connection.activity_search([UNREACHABLE])
        self.assertIn("fails in the same way on several letters", worded(told))
        self.assertEqual(self.connection.health, "broken")
        self.assertEqual(self.connection.last_success, self.success)
        self.assertEqual(self.connection.log_ids[:1].result, "partial")
        # mended: all of it comes, and nobody is troubled any longer
        self.connection.provider_ids.next_attempt = False
        self.connection._sync()
        self.assertEqual(len(self.documents()), 7)
        self.assertFalse(self.connection.activity_search([UNREACHABLE]))
        self.assertNotEqual(self.connection.health, "broken")

    def test_the_log_has_the_way_through_the_code_and_no_word_of_a_letter(self):
        self.publish(message(1, subject={"nl": WORDS}))
        with self.broken(1):
            log = self.run_logged()
        self.assertIn('File "', log)
        self.assertIn("_create_from", log)
        self.assertIn("OverflowError", log)
        self.assertNotIn("Boete", log)
        self.assertEqual(self.quarantined(), ["message-1"])

    def test_what_the_database_refuses_is_told_without_the_query(self):
        self.publish(message(1, subject={"nl": WORDS}))
        kind = type(self.env["ebox.document"])
        original = kind._new_values

        def new_values(record, provider, sent, first_sync):
            return {**original(record, provider, sent, first_sync), "state": None}

        with patch.object(kind, "_new_values", new_values):
            self.connection.provider_ids.next_attempt = False
            with self.assertLogs("odoo", "INFO") as logs:
                self.connection._sync()
        log = "\n".join(logs.output)
        self.assertIn("NotNullViolation ebox_document state", log)
        self.assertNotIn("Boete", log)
        self.assertEqual(self.quarantined(), ["message-1"])

    def test_errors_in_a_few_letters_are_those_letters_matter(self):
        self.publish(*(message(n) for n in range(1, 6)))
        with self.broken(1, 2), self.broken(3, 4, error=KeyError):
            self.run_logged()
        self.assertEqual(len(self.quarantined()), 4)
        self.assertEqual(len(self.documents()), 1)
        self.assertFalse(self.nsso.error_message)

    def test_the_same_error_on_letters_of_several_pages(self):
        self.publish(*(message(n, days_ago=n) for n in range(1, 7)))
        small = patch.object(provider_pass, "PAGE_SIZE", 2)
        with small, self.broken(1, 3, 5):
            self.run_logged()
        self.assertNotIn("message-5", self.quarantined())
        self.assertTrue(self.nsso.error_message)
        self.assertEqual(self.connection.last_success, self.success)
        self.connection.provider_ids.next_attempt = False
        self.connection._sync()
        self.assertIn("message-5", self.documents().mapped("remote_id"))

    def test_an_unexpected_error_at_one_registry_stops_no_other(self):
        self.publish(message(1), message(2, registry="region"))
        kind = type(self.nsso)
        original = kind._receive

        def receive(provider, government, run):
            if provider == self.nsso:
                raise RuntimeError(WORDS)
            return original(provider, government, run)

        with patch.object(kind, "_receive", receive):
            log = self.run_logged()
        self.assertEqual(self.documents().mapped("remote_id"), ["message-2"])
        self.assertIn("RuntimeError", log)
        self.assertNotIn("Boete", log)
        self.assertIn("server's log", self.nsso.error_message)
        self.assertEqual(self.connection.last_success, self.success)

    def test_contents_that_fail_one_after_the_other_stop_their_registry_only(self):
        self.publish(
            *(message(n, registered=True) for n in range(1, 6)),
            message(6, registry="region"),
        )
        kind = type(self.env["ebox.document.file"])
        original = kind._ask

        def ask(client, request):
            if request["message_id"] != "message-6":
                raise RuntimeError(WORDS)
            return original(client, request)

        with patch.object(kind, "_ask", staticmethod(ask)):
            self.run_logged()
        states = self.documents().mapped("file_ids.state")
        self.assertEqual(
            (states.count("failed"), states.count("pending"), states.count("fetched"))
            if isinstance(states, list)
            else states,
            (3, 2, 1),
        )
        self.assertTrue(self.nsso.error_message)
        self.assertTrue(self.connection.activity_search([UNREACHABLE]))


class TestNumbersOfDays(OwnErrorCase):
    def test_no_number_of_days_goes_beyond_the_calendar(self):
        for values in (
            {"history_days": 999_999},
            {"history_days": MAX_DAYS + 1},
            {"history_days": -1},
            {"fetch_before_days": 999_999_999},
            {"fetch_before_days": -1},
            {"manager_days": 999_999},
        ):
            with self.assertRaises(ValidationError), self.env.cr.savepoint():
                self.connection.write(values)
        self.connection.write({"history_days": MAX_DAYS, "fetch_before_days": MAX_DAYS})

    def test_what_an_older_version_has_stored_keeps_no_mail_back(self):
        self.env.cr.execute(
            "UPDATE ebox_connection SET history_days = 999999, manager_days = 999999,"
            " fetch_before_days = 2000000000 WHERE id = %s",
            [self.connection.id],
        )
        self.connection.invalidate_recordset()
        self.connection.provider_ids.last_full_pass = False  # the first one
        self.publish(*(message(n) for n in range(1, 5)))
        self.connection._sync()
        self.assertEqual(len(self.documents()), 4)
        self.assertFalse(self.quarantined())
        self.env["ebox.connection"]._cron_remind()
        self.assertEqual(self.connection.health, "ok")
