# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from unittest.mock import patch

from psycopg2 import IntegrityError

from odoo.exceptions import UserError
from odoo.tools import mute_logger

from ...ebox_api import AuthenticationError, CallError, EboxError
from ...ebox_simulator.providers import SimProvider
from ...government import gateway
from ..common import NUMBER, EboxCase, message


class TestConnect(EboxCase):
    def test_the_demo_needs_one_button(self):
        connection = self.env["ebox.connection"].create(
            {"company_id": self.company.id, "environment": "demo"}
        )
        action = connection.action_connect()
        self.assertEqual(connection.state, "connected")
        self.assertTrue(connection.client_id and connection.certificate_id)
        self.assertEqual(len(connection.provider_ids.filtered("approved")), 2)
        self.assertEqual(action["tag"], "display_notification")

    def test_the_demo_needs_no_company_number(self):
        company = self.env["res.company"].create({"name": "Zonder nummer BV"})
        connection = self.env["ebox.connection"].create(
            {"company_id": company.id, "environment": "demo"}
        )
        connection.action_connect()
        self.assertEqual(connection.state, "connected")
        connection._sync()
        self.assertTrue(connection.document_count)

    def test_connecting_again_keeps_account_and_documents(self):
        connection = self.connect()
        self.publish(message(1))
        connection._sync()
        account = connection.client_id
        connection.action_pause()
        connection.action_resume()
        connection._sync()
        self.assertEqual(connection.client_id, account)
        self.assertEqual(len(self.documents()), 1)

    def test_a_real_connection_asks_for_what_is_missing(self):
        connection = self.env["ebox.connection"].create(
            {"company_id": self.company.id, "environment": "production"}
        )
        steps = [
            ("read policy", {"fetch_policy": "on_open"}),
            ("certificate", None),
            ("Client ID", {"client_id": " self_service_x "}),
        ]
        for missing, values in steps:
            with self.assertRaisesRegex(UserError, missing):
                connection.action_connect()
            if values:
                connection.write(values)
            else:
                connection.action_make_certificate()
        self.assertEqual(connection.client_id, "self_service_x")

    def test_a_company_without_number_is_refused(self):
        company = self.env["res.company"].create({"name": "Zonder nummer"})
        connection = self.env["ebox.connection"].create(
            {
                "company_id": company.id,
                "environment": "production",
                "fetch_policy": "automatic",
            }
        )
        with self.assertRaisesRegex(UserError, "company number"):
            connection.action_connect()

    def test_a_refused_login_stops_the_connection_and_is_told_once(self):
        connection = self.connect()
        self.government.accounts.remove(connection.client_id)
        gateway._token_sources.clear()
        with self.quiet():
            connection._sync()
        self.assertEqual(connection.state, "error")
        self.assertIn("Client ID", connection.error_message)
        told = connection.message_ids.filtered(lambda m: "refused" in m.body)
        self.assertEqual(len(told), 1)
        self.assertEqual(self.government.journal.count("token"), 1)
        self.env["ebox.connection"]._cron_sync()
        self.assertEqual(self.government.journal.count("token"), 1)

    def test_a_failing_check_changes_nothing(self):
        connection = self.connect()
        connection.action_pause()
        self.government.faults.add(route="list", status=503)
        with self.assertRaisesRegex(UserError, "not available"), self.quiet():
            connection.action_connect()
        self.assertEqual(connection.state, "paused")

    def test_a_registry_on_another_host_waits_for_approval(self):
        connection = self.connect()
        provider = connection.provider_ids.filtered(
            lambda p: p.remote_id == "REGION-DEMO"
        )
        self.government.providers.change(
            "REGION-DEMO", url="https://mail.other-host.example/ebox"
        )
        self.publish(message(1))
        connection.providers_checked = False
        connection._sync()
        self.assertFalse(provider.approved)
        self.assertIn("other-host.example", connection.message_ids[0].body)
        self.assertEqual(len(self.documents()), 1)  # the other one goes on

    def test_an_address_that_may_never_be_called_is_listed_but_not_usable(self):
        connection = self.connect()
        for number, url in enumerate(
            ["http://plain.example/e", "https://192.0.2.7/e", "https://u@x.example/e"]
        ):
            entry = self.government.providers.list()[0]
            self.government.providers.add(
                SimProvider(
                    provider_id=f"BAD-{number}",
                    name=entry.name,
                    url=url,
                    version="3.5",
                    activation=entry.activation,
                )
            )
        connection.providers_checked = False
        connection._sync()
        bad = connection.provider_ids.filtered(lambda p: p.remote_id.startswith("BAD"))
        self.assertEqual(len(bad), 3)
        self.assertFalse(any(bad.mapped("approved")) or any(bad.mapped("usable")))

    def test_a_registry_that_is_closed_now_is_not_called(self):
        connection = self.connect()
        provider = self.government.providers.list()[1]
        self.government.providers.change(
            "REGION-DEMO", deactivation=provider.activation
        )
        self.publish(message(1, registry="region"))
        connection.providers_checked = False
        connection._sync()
        self.assertFalse(self.government.journal.count("list", registry="region"))

    def test_without_the_registry_scope_the_fixed_registry_is_used(self):
        connection = self.connect()
        self.government.faults.add(route="registry*", status=403, body="{}")
        self.publish(message(1))
        connection.providers_checked = False
        with self.quiet():
            connection._sync()
        self.assertEqual(len(connection.provider_ids), 2)
        self.assertEqual(len(self.documents()), 1)

    def test_the_registry_list_is_kept_when_the_registry_is_down(self):
        connection = self.connect()
        self.government.faults.add(route="registry*", status=503)
        self.publish(message(1))
        connection.providers_checked = False
        with self.quiet():
            connection._sync()
        self.assertEqual(connection.state, "connected")
        self.assertEqual(len(self.documents()), 1)

    def test_one_connection_per_company_and_environment(self):
        self.connect()
        refused = self.assertRaises(IntegrityError)
        with mute_logger("odoo.sql_db"), refused:
            self.env["ebox.connection"].create(
                {"company_id": self.company.id, "environment": "demo"}
            )

    def test_mail_is_not_lost_with_its_connection(self):
        connection = self.connect()
        self.publish(message(1))
        connection._sync()
        with self.assertRaisesRegex(UserError, "received mail"):
            connection.unlink()

    def test_the_company_number_comes_from_the_vat_number_too(self):
        self.company.company_registry = False
        self.company.vat = "BE0999.999.922"
        connection = self.env["ebox.connection"].new({"company_id": self.company.id})
        self.assertEqual(connection.enterprise_number, NUMBER)

    def test_every_typed_error_has_an_explanation(self):
        from ...government.explanations import explain

        kinds = [EboxError, AuthenticationError, *CallError.__subclasses__()]
        texts = {explain(self.env, kind("secret detail")) for kind in kinds}
        self.assertEqual(len(texts), len(kinds))
        connection = self.connect()
        with patch.object(type(connection), "_receive_all", side_effect=EboxError("x")):
            with self.quiet():
                connection._sync()
        self.assertTrue(connection.error_message)
