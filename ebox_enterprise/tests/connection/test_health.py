# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
import importlib.metadata
import ssl
from datetime import timedelta
from unittest.mock import patch

import requests

from odoo import fields
from odoo.exceptions import UserError

from ...ebox_api import BREAKER_FAILURES
from ...ebox_simulator import SimulatorAdapter
from ...government import gateway
from ...lib import clock
from ...models.connection import settings
from ..common import NUMBER, OTHER_NUMBER, EboxCase, message


class TestHealth(EboxCase):
    """'No mail' and 'broken' never look alike."""

    def setUp(self):
        super().setUp()
        self.connection = self.connect()

    def test_an_old_library_is_told_at_start_and_not_letter_by_letter(self):
        version = importlib.metadata.version
        old = {"zipstream-ng": "1.3"}
        with (
            patch.object(
                importlib.metadata,
                "version",
                lambda name: old.get(name) or version(name),
            ),
            self.assertLogs("odoo.addons.ebox_enterprise", "ERROR") as logs,
        ):
            self.env["ebox.connection"]._register_hook()
        [said] = logs.output
        for part in (
            "zipstream-ng>=",
            "installed: 1.3",
            "pip install",
            "no ZIP files can be made",
        ):
            self.assertIn(part, said)
        with self.assertNoLogs("odoo.addons.ebox_enterprise", "ERROR"):
            self.env["ebox.connection"]._register_hook()

    def test_each_state_of_affairs_has_a_word_and_a_sentence(self):
        sentences = []

        def look(health):
            self.connection.invalidate_recordset()
            self.assertEqual(self.connection.health, health)
            sentences.append(self.connection.health_text)

        look("waiting")
        self.connection._sync()
        look("ok")
        self.publish(message(1))
        self.connection._sync()
        look("ok")
        self.connection.action_pause()
        look("paused")
        self.connection.action_resume()
        clock.advance(4 * 3600)
        look("late")
        clock.reset()
        self.connection._stop("because")
        look("broken")
        self.connection.action_disconnect()
        look("off")
        self.assertEqual(len(set(sentences)), len(sentences))
        self.assertIn("no mail for this company", sentences[1])

    def test_a_registry_that_fails_is_named(self):
        self.connection._sync()
        self.government.faults.add(route="list", status=503, registry="region")
        self.publish(message(9, registry="region", days_ago=0))
        with self.quiet():
            self.connection._sync()
        self.assertEqual(self.connection.health, "late")
        self.assertIn("Region", self.connection.health_text)
        self.assertNotIn("NSSO", self.connection.health_text)

    def test_a_registry_that_fails_is_grave_once_people_are_told(self):
        self.connection._sync()
        self.government.faults.add(route="*", status=503, registry="region")
        with self.quiet():
            for _attempt in range(BREAKER_FAILURES):
                self.assertNotEqual(self.connection.health, "broken")
                clock.advance(24 * 3600)
                self.connection.provider_ids.next_attempt = False
                self.connection._sync()
        self.assertEqual(self.connection.health, "broken")
        self.assertIn("Region", self.connection.health_text)

    def test_no_other_registry_is_grave_at_once(self):
        self.connection._sync()
        self.government.faults.add(route="*", status=503)
        with self.quiet():
            self.connection._sync()
        self.assertEqual(self.connection.health, "broken")

    def test_a_run_that_failed_whole_is_broken(self):
        self.connection._sync()
        self.government.faults.add(route="token", status=503)
        gateway._token_sources.clear()
        with self.quiet():
            self.connection._sync()
        self.assertEqual(self.connection.health, "broken")

    def test_a_registry_is_in_service_by_the_day_in_brussels(self):
        provider, today = self.connection.provider_ids[0], clock.today()
        for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
            there = self.connection.with_context(tz=zone)
            if fields.Date.context_today(there) != today:
                break
        provider.sudo().activation_day = today + timedelta(days=1)
        self.assertNotIn(provider, there._providers_in_service())
        provider.sudo().activation_day = today
        self.assertIn(provider, there._providers_in_service())

    def test_no_approved_registry_is_broken(self):
        self.connection.provider_ids.approved = False
        self.assertEqual(self.connection.health, "broken")
        self.assertIn("approve", self.connection.health_text)

    def test_every_reader_sees_the_health_and_the_days_left(self):
        reader = self.connection.with_user(self.make_user("reader"))
        self.assertEqual(reader.health, "waiting")
        self.assertGreater(reader.certificate_days, 700)
        self.assertFalse(reader.secret_lost)
        values = reader.web_read({"health_text": {}, "backlog_count": {}})
        self.assertTrue(values[0]["health_text"])


class TestCounts(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()

    def provider(self):
        """The registry of the social security."""
        return self.connection.provider_ids.filtered(lambda p: "NSSO" in p.remote_id)

    def test_the_government_is_asked_for_its_count_again_after_fetching(self):
        self.publish(message(1), message(2, attachments=[]))
        self.connection._sync()
        self.assertEqual(self.government.journal.count("summary"), 2)  # 1 and 1
        provider = self.provider()
        self.assertEqual((provider.source_messages, provider.document_count), (2, 2))
        self.assertEqual(provider.source_unread, 1)  # the one without a main file
        self.assertTrue(provider.source_date)
        self.assertEqual(provider.count_text, "Complete.")

    def test_what_expired_there_stays_and_is_said(self):
        self.publish(message(1), message(2))
        self.connection._sync()
        self.government.withdraw(NUMBER, "nsso", "message-1")
        document = self.documents(remote_id="message-1")
        document.sudo().expiration_date = fields.Datetime.now() - timedelta(days=1)
        self.connection._sync()
        provider = self.provider()
        self.assertEqual((provider.source_messages, provider.expired_count), (1, 1))
        self.assertIn("Complete. 1 expired", provider.count_text)

    def test_what_was_withdrawn_there_is_said(self):
        self.publish(message(1), message(2))
        self.connection._sync()
        self.government.withdraw(NUMBER, "nsso", "message-1")
        self.connection._sync()
        self.assertIn("1 more in Odoo", self.provider().count_text)

    def test_what_the_government_counts_more_is_said(self):
        self.publish(message(1))
        self.connection._sync()
        self.provider().source_messages = 3
        self.assertIn("2 more there", self.provider().count_text)
        self.assertIn("hidden", self.provider().count_text)

    def test_a_summary_that_fails_does_not_hurt_the_run(self):
        self.government.faults.add(route="summary", status=500)
        self.publish(message(1))
        self.connection._sync()
        self.assertEqual(self.connection.log_ids.result, "done")
        self.assertIn("not asked", self.provider().count_text)

    def test_the_backlog_counts_files_and_texts_that_wait_or_failed(self):
        self.government.faults.add(route="content", status=404)
        self.publish(message(1), message(2))
        self.connection._sync()
        self.assertEqual(self.connection.backlog_count, 2)
        self.assertEqual(self.connection.failed_count, 2)
        self.assertEqual(self.provider().failed_count, 2)
        domain = self.connection.action_view_backlog()["domain"]
        self.assertEqual(len(self.env["ebox.document"].search(domain)), 2)


class TestDisconnect(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.publish(message(1), message(2))
        self.connection._sync()

    def test_keys_and_client_id_go_and_the_mail_stays(self):
        documents = self.documents()
        self.connection.action_make_next_certificate()
        self.connection.action_disconnect()
        self.assertEqual(self.connection.state, "draft")
        self.assertFalse(self.connection.client_id)
        self.assertFalse(any(self.connection.certificate_ids.sudo().mapped("key_pem")))
        self.assertFalse(gateway._token_sources)
        self.assertEqual(self.documents(), documents)
        self.assertTrue(all(documents.file_ids.attachment_id.mapped("raw")))

    def test_it_tells_what_stays_and_which_account_to_delete(self):
        self.connection.write(
            {"environment": "acceptance", "client_id": "self_service_chaman_1_x"}
        )
        action = self.connection.action_disconnect()
        text = action["params"]["message"]
        told = "".join(self.connection.message_ids.mapped("body"))
        for words in ("self_service_chaman_1_x", "stay", "irreversible", "ChaMan"):
            self.assertIn(words, text)
            self.assertIn(words, told)

    def test_another_client_id_later_neither_loses_nor_doubles_mail(self):
        first = self.connection.client_id
        documents = self.documents()
        self.connection.action_disconnect()
        self.publish(message(3))
        self.connection.action_connect()
        self.assertNotEqual(self.connection.client_id, first)
        self.connection._sync()
        self.assertEqual(self.documents()[:2], documents)
        self.assertEqual(len(self.documents()), 3)
        self.assertEqual(self.documents().connection_id, self.connection)


class TestSideBySide(EboxCase):
    """Scenario 11: simulation and production of one company, kept apart."""

    def test_keys_accounts_and_mail_are_separate(self):
        demo = self.connect()
        self.publish(message(1))
        demo._sync()
        real = self.env["ebox.connection"].create(
            {
                "company_id": self.company.id,
                "environment": "simulation",
                "fetch_policy": "on_open",
                "client_id": "self_service_chaman_1_x",
            }
        )
        real.action_make_certificate()
        self.assertNotEqual(demo.certificate_id, real.certificate_id)
        self.assertNotEqual(demo._identity(), real._identity())
        self.assertFalse(real.document_count or real.provider_ids)
        self.assertEqual(demo.document_count, 1)
        real.action_disconnect()
        self.assertEqual(demo.state, "connected")
        self.assertTrue(demo.certificate_id.has_key)

    def test_the_same_message_in_both_is_two_documents(self):
        demo = self.connect()
        self.publish(message(1))
        demo._sync()
        copied = demo.copy({"environment": "custom"})
        self.assertFalse(copied.client_id or copied.certificate_ids)
        demo.environment = "simulation"  # its documents keep their connection
        self.env.flush_all()
        other = self.connect()
        other._sync()
        self.assertEqual(self.documents().connection_id, demo | other)
        self.assertEqual(len(self.documents(remote_id="message-1")), 2)

    def test_switching_the_environment_drops_the_token(self):
        connection = self.connect()
        connection._sync()
        self.assertTrue(gateway._token_sources)
        connection.environment = "acceptance"
        self.assertFalse(gateway._token_sources)


class TestTls(EboxCase):
    """Scenario 57: an unverified server is told, never accepted."""

    def test_an_unverified_server_is_explained_and_not_asked_again(self):
        connection = self.connect()
        gateway._token_sources.clear()
        calls = []

        def refuse(adapter, request, **options):
            calls.append(options.get("verify"))
            raise requests.exceptions.SSLError(
                ssl.SSLCertVerificationError("certificate verify failed")
            )

        with patch.object(SimulatorAdapter, "send", refuse):
            with self.quiet():
                connection._sync()
            self.assertIn("could not be verified", connection.error_message)
            self.assertEqual(connection.health, "broken")
            self.assertEqual(len(calls), 1)
            wait = connection.next_attempt - fields.Datetime.now()
            self.assertGreater(wait, timedelta(hours=23))
            self.env["ebox.connection"]._cron_sync()
            self.assertEqual(len(calls), 1)
            with self.assertRaisesRegex(UserError, "verified"), self.quiet():
                connection.action_connect()
        self.assertEqual(len(calls), 2)
        self.assertTrue(all(calls))


class TestSettings(EboxCase):
    def test_an_environment_of_another_add_on_breaks_no_settings(self):
        connection = self.connect()
        with patch.object(settings, "ORDER", ("production",)):
            shown = (
                self.env["res.config.settings"].with_company(self.company).create({})
            )
            self.assertEqual(shown.ebox_connection_id, connection)

    def test_settings_show_the_company_s_connection_and_the_way_there(self):
        connection = self.connect()
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        settings = self.env["res.config.settings"]
        shown = settings.with_company(self.company).create({})
        self.assertEqual(shown.ebox_connection_id, connection)
        self.assertEqual(shown.ebox_health, "waiting")
        self.assertTrue(shown.ebox_health_text)
        self.assertEqual(shown.action_open_ebox_connection()["res_id"], connection.id)
        empty = settings.with_company(other).create({})
        self.assertFalse(empty.ebox_connection_id)
        self.assertFalse(empty.action_open_ebox_connection()["res_id"])
