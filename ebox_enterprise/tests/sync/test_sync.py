# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from datetime import timedelta
from unittest.mock import patch

from odoo import fields

from ...ebox_simulator import SimMessageType, SimOrganization
from ..common import NUMBER, OTHER_NUMBER, SENDER, EboxCase, message


class TestSync(EboxCase):
    def test_all_pages_of_both_registries_are_stored_once(self):
        """Scenario 1."""
        connection = self.connect()
        for registry in ("nsso", "region"):
            self.publish(
                *(message(n, registry=registry, attachments=[]) for n in range(230))
            )
        connection._sync()
        self.assertEqual(len(self.documents()), 460)
        pages = self.government.journal.requests("list", status=200)
        for registry in ("nsso", "region"):
            asked = [r for r in pages if r.registry == registry]
            self.assertGreaterEqual(len(asked), 3)
        self.assertEqual(connection.log_ids[:1].new_documents, 460)

        self.government.journal.clear()
        connection._sync()
        self.assertEqual(len(self.documents()), 460)
        self.assertEqual(connection.log_ids.sorted("id")[-1].new_documents, 0)
        self.assertFalse(self.government.journal.count("content"))
        self.assertFalse(self.government.journal.count("body"))

    def test_the_demo_mailbox_arrives_whole_for_every_seed(self):
        for seed in (1, 2):
            self.government.close()
            self.start_government(seed=seed)
            company = self.make_company(f"Seed {seed}", NUMBER)
            connection = self.connect(company, demo=True)
            connection._sync()
            counts = self.government.counts(NUMBER)
            documents = self.documents(connection_id=connection.id)
            self.assertGreaterEqual(len(documents), 25)
            self.assertEqual(
                len(documents), sum(c["messages"] for c in counts.values())
            )
            files = documents.file_ids
            self.assertEqual(len(files), sum(c["files"] for c in counts.values()))
            self.assertEqual(set(files.mapped("state")), {"fetched"})
            self.assertEqual(
                self.government.journal.count("content", status=200), len(files)
            )
            self.assertEqual(len(documents.provider_id), 2)

    def test_new_mail_arrives_and_known_mail_is_updated(self):
        connection = self.connect()
        self.publish(message(1), message(2))
        connection._sync()
        self.publish(message(3, days_ago=0))
        connection._sync()
        self.assertEqual(len(self.documents()), 3)
        # fetching made them read at the source, which the next run tells
        connection._sync()
        self.assertTrue(all(self.documents().mapped("read_at_source")))
        self.assertTrue(all(self.documents().mapped("is_unread")))

    def test_two_companies_keep_their_copies_of_a_broadcast_apart(self):
        """Scenario 10."""
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        first, second = self.connect(), self.connect(other)
        self.publish(message(7))
        self.publish(message(7), number=OTHER_NUMBER)
        first._sync()
        second._sync()
        documents = self.documents(remote_id="message-7")
        self.assertEqual(documents.company_id, self.company | other)
        self.assertNotEqual(first.client_id, second.client_id)
        reader = self.make_user("reader")
        self.assertEqual(
            self.env["ebox.document"].with_user(reader).search([]).company_id,
            self.company,
        )

    def test_reference_names_are_kept_within_their_age_and_beyond_on_error(self):
        """Scenario 9."""
        self.government.add_reference(
            [SimMessageType("Letter", {"nl": "Brief", "fr": "Lettre"}, 6, "month")],
            [SimOrganization(SENDER, {"nl": "Dienst Test"}, {"nl": "Dienst Test"})],
        )
        connection = self.connect()
        self.publish(message(1))
        connection._sync()
        kind = self.documents().message_type_id
        self.assertEqual(kind.name, "Brief")
        self.assertEqual(kind.with_context(lang="fr_BE").name, "Lettre")
        self.assertEqual(self.documents().sender_id.name, "Dienst Test")

        self.government.journal.clear()
        connection._sync()
        self.assertFalse(self.government.journal.count("message_type"))

        kind.refresh_after = fields.Datetime.now() - timedelta(seconds=1)
        self.government.faults.add(route="message_type", status=503)
        connection._sync()
        self.assertEqual(self.government.journal.count("message_type"), 1)
        self.assertEqual(kind.name, "Brief")
        self.assertGreater(kind.refresh_after, fields.Datetime.now())
        self.assertFalse(connection.provider_ids.filtered("error_message"))

    def test_a_login_page_or_broken_json_changes_nothing(self):
        """Scenario 39."""
        connection = self.connect()
        self.publish(message(1))
        connection._sync()
        provider = self.documents().provider_id
        cursor = provider.high_water
        self.publish(message(2, days_ago=0))
        for fault in ({"html": True}, {"malformed": True}):
            self.add_list_fault(**fault)
            provider.next_attempt = False
            with self.quiet():
                connection._sync()
            self.government.faults.clear()
            self.assertEqual(len(self.documents()), 1)
            self.assertEqual(provider.high_water, cursor)
            self.assertTrue(provider.error_message)
            self.assertTrue(provider.next_attempt)
        provider.next_attempt = False
        connection._sync()
        self.assertEqual(len(self.documents()), 2)
        self.assertFalse(provider.error_message)

    def add_list_fault(self, html=False, malformed=False):
        action = "html" if html else "malformed"
        self.government.faults.add(route="list", action=action, registry="nsso")

    def test_one_broken_registry_does_not_stop_the_other(self):
        connection = self.connect()
        self.publish(message(1), message(2, registry="region"))
        self.government.faults.add(route="list", status=503, registry="nsso")
        with self.quiet():
            connection._sync()
        self.assertEqual(self.documents().mapped("remote_id"), ["message-2"])
        self.assertEqual(connection.log_ids[:1].result, "partial")

    def test_the_cursor_stands_still_until_a_pass_is_complete(self):
        connection = self.connect()
        self.publish(*(message(n, attachments=[]) for n in range(150)))
        self.government.faults.add(route="list", status=503, registry="nsso", after=1)
        with self.quiet():
            connection._sync()
        provider = self.documents().provider_id
        self.assertEqual(len(self.documents()), 100)
        self.assertFalse(provider.high_water)
        self.government.faults.clear()
        provider.next_attempt = False
        connection._sync()
        self.assertEqual(len(self.documents()), 150)
        self.assertTrue(provider.high_water)

    def test_old_mail_is_history_and_asks_for_nothing(self):
        connection = self.connect(history_days=30)
        self.publish(
            message(1, days_ago=60), message(2, read=True), message(3, days_ago=2)
        )
        connection._sync()
        old, read, new = self.documents()
        self.assertTrue(old.is_history and read.is_history)
        self.assertEqual((old | read).mapped("state"), ["done", "done"])
        self.assertTrue(new.is_unread)
        self.assertFalse(old.is_unread or read.is_unread)

    def test_metadata_only_fetches_no_main_content(self):
        connection = self.connect(fetch_policy="metadata")
        self.publish(message(1))
        connection._sync()
        document = self.documents()
        self.assertEqual(document.file_ids.state, "withheld")
        self.assertTrue(document.contents_withheld)
        self.assertFalse(self.government.journal.count("content"))
        document.action_fetch_now()
        self.assertEqual(document.file_ids.state, "fetched")
        self.assertIn("government counts it as read", document.message_ids[0].body)

    def test_an_unexpected_error_is_recorded_and_the_next_run_goes_on(self):
        connection = self.connect()
        self.publish(message(1))
        target = "odoo.addons.ebox_enterprise.models.sync.run"
        broken = patch.object(
            type(connection), "_receive_all", side_effect=ValueError("boom")
        )
        with broken, self.assertLogs(target, level="ERROR"):
            connection._sync()
        self.assertEqual(connection.log_ids[:1].result, "failed")
        self.assertTrue(connection.error_message)
        connection._sync()
        self.assertFalse(connection.error_message)
        self.assertEqual(len(self.documents()), 1)
