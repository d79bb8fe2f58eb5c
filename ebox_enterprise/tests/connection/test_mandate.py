# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A firm reads a client's mailbox with its own login (ebox-api b.5, scenario T23)."""

from unittest.mock import patch

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import tagged

from ...government import gateway
from ...lib import clock
from ...models.mandate.mandate import SCOPE
from ..common import NUMBER, OTHER_NUMBER, SENDER, EboxCase, message


@tagged("post_install", "-at_install")
class TestMandate(EboxCase):
    """``firm`` has the login, ``self.connection`` is the client's."""

    def setUp(self):
        super().setUp()
        self.firm = self.connect()
        self.client = self.make_company("Klant BV", OTHER_NUMBER)
        self.government.add_box(OTHER_NUMBER, demo=False)

    def read_for(self, policy="automatic"):
        """The client's connection, with a mandate that both sides have accepted."""
        connection = self.firm._read_for(self.client, policy)
        connection.action_connect()
        self.government.journal.clear()
        return connection

    def mandate(self, state):
        self.government.mandates.set(OTHER_NUMBER, NUMBER, state)

    def letters(self, company):
        found = self.env["ebox.document"].search([("company_id", "=", company.id)])
        return sorted(found.mapped("remote_id"))

    def due_again(self):
        self.connection.provider_ids.write({"next_attempt": False, "probe": False})
        self.connection.next_attempt = False

    def test_one_login_opens_two_mailboxes_that_stay_apart(self):
        self.connection = self.read_for()
        same = message(1, registry="region")
        self.publish(same, message(2, registry="region"))
        self.publish(same, message(3, registry="region"), number=OTHER_NUMBER)
        self.connection._sync()
        self.firm._sync()
        self.assertEqual(self.letters(self.company), ["message-1", "message-2"])
        self.assertEqual(self.letters(self.client), ["message-1", "message-3"])
        self.assertEqual(len(gateway._token_sources), 1)
        self.assertFalse(self.connection.certificate_ids)
        self.assertFalse(self.connection.client_id)
        self.assertEqual(self.connection.health, "ok")

    def test_each_call_names_the_client(self):
        self.publish(message(1, registry="region"), number=OTHER_NUMBER)
        self.connection = self.read_for()
        seen = []
        answer = self.government.wsgi

        def watch(environ, start):
            header = environ.get("HTTP_ON_BEHALF_OF_ENTERPRISE_NUMBER")
            seen.append((environ["PATH_INFO"], header))
            return answer(environ, start)

        with patch.object(self.government, "wsgi", watch):
            gateway._token_sources.clear()
            self.connection._sync()
        mail = [header for path, header in seen if "/v3/" in path]
        self.assertTrue(any("/content" in path for path, _header in seen))
        self.assertEqual(set(mail), {OTHER_NUMBER})

    def test_without_a_number_nothing_is_called(self):
        self.connection = self.read_for()
        for number in (False, NUMBER):
            self.connection.sudo().connected_number = False
            self.client.company_registry = number
            with self.assertRaisesRegex(UserError, "Nothing was called"):
                with self.connection._open_gateway(5):
                    pass
        self.assertFalse(self.government.journal.requests())

    def test_an_ended_mandate_stops_this_mailbox_alone_and_says_so(self):
        self.connection = self.read_for()
        self.mandate("ended")
        self.publish(message(1, registry="region"))
        with self.quiet():
            self.connection._sync()
        self.firm._sync()
        self.assertEqual(self.letters(self.company), ["message-1"])
        self.assertEqual(self.connection.health, "broken")
        self.assertIn("Mahis", self.connection.health_text)
        self.assertNotIn("ChaMan", self.connection.health_text)
        self.assertEqual(self.connection.state, "connected")
        provider = self.connection.provider_ids.filtered("error_message")
        hours = (provider.next_attempt - clock.now()).total_seconds() / 3600
        self.assertGreater(hours, 23)  # failed requests are counted
        self.mandate("active")
        self.due_again()
        self.connection._sync()
        self.assertEqual(self.connection.health, "ok")

    def test_without_a_mandate_it_does_not_connect(self):
        connection = self.firm._read_for(self.client, "metadata")
        with patch.object(type(connection), "_register_demo_mandate", lambda _c: None):
            with self.assertRaisesRegex(UserError, "Mahis"), self.quiet():
                connection.action_connect()
        self.assertEqual(connection.state, "draft")
        self.assertEqual(self.firm._read_for(self.client, "metadata"), connection)

    def test_what_does_not_name_the_client_is_kept_out(self):
        """Should the registry read the header otherwise, the firm's mail would come."""
        self.connection = self.read_for()
        self.publish(
            message(1, registry="region", recipient=NUMBER),
            message(2, registry="region"),
            number=OTHER_NUMBER,
        )
        rule = self.government.faults.add(
            "list", "edit", registry="region", set={"items/*/recipient": None}
        )
        self.connection._sync()
        self.government.faults.remove(rule)
        self.assertEqual(self.letters(self.client), [])
        kept = self.env["ebox.quarantine"].search([])
        self.assertEqual(len(kept), 2)
        self.assertEqual(kept.sudo().mapped("raw_json"), [False, False])
        kept.next_attempt = False
        self.connection._sync()  # asked again, one of them says for whom it is
        self.assertEqual(self.letters(self.client), ["message-2"])

    def test_a_registry_of_version_2_is_not_called(self):
        self.connection = self.read_for()
        self.publish(message(1, registry="nsso"), number=OTHER_NUMBER)
        self.connection._sync()
        self.assertEqual(self.letters(self.client), [])
        asked = {e.registry for e in self.government.journal.requests()}
        self.assertNotIn("nsso", asked)
        old = self.connection.provider_ids.filtered(lambda p: p.api_version < "3")
        self.assertIn("no mandates", old.status_text)
        self.assertEqual(self.connection.health, "ok")

    def test_the_letters_of_a_client_are_held_back_unless_somebody_says_otherwise(self):
        dialog = self.env["ebox.mandate"].create(
            {"connection_id": self.firm.id, "company_id": self.client.id}
        )
        self.assertEqual(dialog.company_number, OTHER_NUMBER)
        action = dialog.action_read()
        self.connection = self.env["ebox.connection"].browse(action["res_id"])
        self.assertEqual(self.connection.fetch_policy, "metadata")
        self.publish(message(1, registry="region"), number=OTHER_NUMBER)
        self.connection._sync()
        self.assertEqual(self.letters(self.client), ["message-1"])
        self.assertFalse(self.government.journal.count("content"))

    def test_a_login_that_stopped_is_not_tried_for_each_client(self):
        self.connection = self.read_for()
        self.firm.state = "error"
        queue = self.env["ebox.connection"]._queue(clock.now())
        self.assertNotIn(self.connection.id, queue)
        self.connection._sync()
        self.assertFalse(self.government.journal.requests())
        self.assertIn(self.company.name, self.connection.health_text)
        self.firm.state = "connected"
        self.due_again()
        queue = self.env["ebox.connection"]._queue(clock.now())
        self.assertIn(self.connection.id, queue)

    def test_who_stopped_for_the_login_goes_on_when_it_works(self):
        self.connection = self.read_for()
        self.connection.write({"state": "error", "last_attempt": clock.now()})
        queue = self.env["ebox.connection"]._queue(clock.now())
        self.assertNotIn(self.connection.id, queue)
        self.firm.action_connect()
        queue = self.env["ebox.connection"]._queue(clock.now())
        self.assertIn(self.connection.id, queue)

    def test_a_scope_that_somebody_set_is_asked_for(self):
        granted = self.government.settings.all()["granted_scopes"]
        granted = [*granted, "scope:document:management:consult:mandate"]
        self.government.settings.set(granted_scopes=granted)
        scope = " ".join(granted)
        self.env["ir.config_parameter"].sudo().set_param(SCOPE, scope)
        self.connection = self.read_for()
        self.connection._sync()
        self.firm._sync()
        remembered = {s.remembered for s in gateway._token_sources.values()}
        self.assertEqual(remembered, {"", scope})
        self.assertFalse(self.firm.token_scope)

    def test_who_may_read_for_whom(self):
        clerk = self.make_user("ebox-clerk")
        there = self.make_user(
            "ebox-there", "ebox_enterprise.group_ebox_manager", company=self.client
        )
        for user in (clerk, there):
            with self.assertRaises(AccessError):
                self.firm.with_user(user)._read_for(self.client, "metadata")
        head = self.make_user("ebox-head", "ebox_enterprise.group_ebox_manager")
        with self.assertRaises(AccessError):  # not a company of his
            self.firm.with_user(head)._read_for(self.client, "metadata")
        head.company_ids += self.client
        mine = self.firm.with_user(head).with_context(
            allowed_company_ids=head.company_ids.ids
        )
        connection = mine._read_for(self.client, "metadata")
        with self.assertRaises(AccessError):
            connection.write({"login_id": False})
        seen = connection.with_user(there).with_context(allowed_company_ids=[])
        self.assertEqual(seen.login_text, self.company.name)
        self.assertIn("login_text", seen.read(["login_text"])[0])

    def test_what_cannot_be_a_mandate_is_refused(self):
        with self.assertRaisesRegex(UserError, "already"):
            self.firm._read_for(self.company, "metadata")
        self.connection = self.read_for()
        with self.assertRaisesRegex(UserError, "of its own"):
            self.connection._read_for(self.make_company("Derde", SENDER), "metadata")
        with self.assertRaisesRegex(UserError, "already"):
            self.firm._read_for(self.client, "metadata")
        with self.assertRaises(ValidationError):
            self.connection.sudo().environment = "simulation"
        with self.assertRaisesRegex(UserError, "Move that one"):
            self.connection._export_state()
        with self.assertRaisesRegex(UserError, "verify that connection"):
            self.connection.action_verify_contract()

    def test_it_ends_with_the_mandate_and_can_begin_again(self):
        self.connection = self.read_for()
        self.publish(message(1, registry="region"), number=OTHER_NUMBER)
        self.connection._sync()
        told = self.connection.action_disconnect()["params"]["message"]
        self.assertIn("Mahis", told)
        self.assertNotIn("ChaMan", told)
        self.assertEqual(self.firm.state, "connected")
        self.assertTrue(self.firm.certificate_id.has_key)
        self.connection.action_connect()
        self.connection._sync()
        self.assertEqual(self.letters(self.client), ["message-1"])
