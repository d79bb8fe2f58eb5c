# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What may be fetched, when and by whom, over a socket."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError, UserError

from ...ebox_simulator import SimMessageType
from ...lib.clock import aware_utc
from ..common import SENDER, message
from .socket_case import SocketCase

OTHER_SENDER = "0999999229"


class TestPolicy(SocketCase):
    def fetched(self):
        """The ids of the messages whose main file is in Odoo."""
        documents = self.documents().filtered(lambda d: d.file_ids.attachment_id)
        return {d.remote_id.removeprefix("message-") for d in documents}

    def test_metadata_only_asks_for_no_content(self):
        """Scenario 3."""
        connection = self.connect(fetch_policy="metadata")
        self.publish(
            message(1),
            message(2, registered=True),
            message(3, attachments=[], body={"nl": "x"}, body_main=True),
        )
        for _run in range(3):
            connection._sync()
            self.pass_time(hours=31)
        self.assertEqual(len(self.documents()), 3)
        self.assertFalse(self.count("content"))
        self.assertFalse(self.count("body"))
        self.assertEqual(set(self.documents().mapped("read_at_source")), {False})

    def test_opening_fetches_once_and_says_who_did_it(self):
        """Scenario 4."""
        connection = self.connect(fetch_policy="on_open")
        self.publish(message(1))
        connection._sync()
        document = self.documents()
        self.assertTrue(document.fetch_on_open)
        user = self.make_user("lezer")
        document.with_user(user).action_fetch_now()
        self.assertEqual(self.count("content"), 1)
        self.assertEqual(document.file_ids.state, "fetched")
        self.assertIn(user.name, document.message_ids[0].body)
        self.assertFalse(document.fetch_on_open)
        document.with_user(user).action_fetch_now()
        self.assertEqual(self.count("content"), 1)

    def test_opening_while_the_registry_is_down_says_so_and_keeps_the_letter(self):
        connection = self.connect(fetch_policy="on_open")
        self.publish(message(1))
        connection._sync()
        self.fault("content", "cut", times=1)
        with self.quiet():
            try:
                self.documents().action_fetch_now()
                self.fail("the error was swallowed")
            except UserError as error:
                self.assertIn("could not be reached", str(error))
        self.assertEqual(self.documents().file_ids.state, "withheld")
        self.documents().action_fetch_now()
        self.assertEqual(self.documents().file_ids.state, "fetched")

    def test_a_text_that_is_the_letter_follows_the_policy(self):
        """Scenario 5."""
        connection = self.connect(fetch_policy="on_open")
        self.publish(message(1, attachments=[], body={"nl": "Tekst"}, body_main=True))
        connection._sync()
        self.assertEqual(self.documents().body_state, "withheld")
        self.assertFalse(self.count("body"))
        self.documents().action_fetch_now()
        self.assertEqual(self.count("body"), 1)
        self.assertIn("Tekst", self.documents().with_context(lang="nl_BE").body)

    def test_rules_by_type_sender_and_registered_mail(self):
        self.government.add_reference(
            [SimMessageType(n, {"nl": n}, 6, "month") for n in ("Letter", "Tax")]
        )
        connection = self.connect(fetch_policy="metadata")
        self.publish(
            message("plain"),
            message("tax", message_type_id="Tax"),
            message("sender", sender_organization_id=OTHER_SENDER),
            message("registered", registered=True),
        )
        connection._sync()
        self.assertEqual(self.fetched(), set())
        tax = self.documents(remote_id="message-tax").message_type_id
        sender = self.documents(remote_id="message-sender").sender_id
        rules = self.env["ebox.policy.rule"]
        common = {"connection_id": connection.id, "policy": "automatic"}
        first = rules.create({**common, "message_type_id": tax.id})
        connection._sync()
        self.assertEqual(self.fetched(), {"tax"})
        rules.create({**common, "sender_id": sender.id})
        rules.create({**common, "registered": "yes"})
        connection._sync()
        self.assertEqual(self.fetched(), {"tax", "sender", "registered"})
        # the first that fits decides, also for mail that comes later
        first.policy = "metadata"
        self.publish(
            message("tax2", message_type_id="Tax", registered=True, days_ago=0),
            message("sender2", sender_organization_id=OTHER_SENDER, days_ago=0),
        )
        connection._sync()
        self.assertNotIn("tax2", self.fetched())
        self.assertIn("sender2", self.fetched())
        first.unlink()
        connection._sync()
        self.assertIn("tax2", self.fetched())

    def test_a_rule_can_hold_back_and_only_managers_make_one(self):
        connection = self.connect()
        values = {
            "connection_id": connection.id,
            "policy": "on_open",
            "registered": "yes",
        }
        clerk, manager = (
            self.make_user("clerk"),
            self.make_user("chief", "ebox_enterprise.group_ebox_manager"),
        )
        rules = self.env["ebox.policy.rule"]
        with self.assertRaises(AccessError):
            rules.with_user(clerk).create(values)
        rules.with_user(manager).create(values)
        self.publish(message(1), message(2, registered=True))
        connection._sync()
        self.assertEqual(self.fetched(), {"1"})

    def test_what_would_vanish_is_fetched_before(self):
        connection = self.connect(fetch_policy="metadata", fetch_before_days=10)
        now = aware_utc(fields.Datetime.now())
        self.publish(
            message("soon", expires=now + timedelta(days=5)),
            message("later", expires=now + timedelta(days=50)),
        )
        connection._sync()
        self.assertEqual(self.fetched(), {"soon"})

    def test_registered_mail_comes_first_then_what_expires_first(self):
        connection = self.connect(registry=True)
        now = aware_utc(fields.Datetime.now())
        self.publish(
            message("calm", expires=now + timedelta(days=90)),
            message("soon", expires=now + timedelta(days=3)),
            message("mid", registry="region", expires=now + timedelta(days=30)),
            message("registered", registry="region", registered=True),
        )
        # one at once: of several calls of a registry any may arrive first
        self.env["ir.config_parameter"].set_param(
            "ebox_enterprise.in_flight_custom", "1"
        )
        connection._sync()
        asked = [r.message_id for r in self.government.journal.requests("content")]
        # registry by registry: both are asked at the same time
        for first, second in (("registered", "mid"), ("soon", "calm")):
            order = [asked.index(f"message-{name}") for name in (first, second)]
            self.assertEqual(order, sorted(order))

    def test_hiding_and_showing_again(self):
        """Scenario 7."""
        connection = self.connect(registry=True)
        self.publish(message(1), message(2, registry="region"))
        connection._sync()
        documents = self.documents()
        user = self.make_user("clerk")
        documents.with_user(user).action_hide_at_source()
        self.assertEqual(set(documents.mapped("visible_at_source")), {False})
        self.assertEqual(self.hidden_there(), {"message-1", "message-2"})
        self.assertIn(user.name, documents[0].message_ids[0].body)
        patches = self.government.journal.requests("hide")
        self.assertEqual({r.registry for r in patches}, {"nsso", "region"})
        documents.with_user(user).action_hide_at_source()  # nothing left to do
        self.assertEqual(len(self.government.journal.requests("hide")), 2)
        documents.action_show_at_source()
        self.assertFalse(self.hidden_there())
        self.assertEqual(set(documents.mapped("visible_at_source")), {True})

    def test_who_may_only_read_cannot_hide(self):
        """Scenario 7."""
        connection = self.connect()
        self.publish(message(1))
        connection._sync()
        reader = self.make_user("reader", "base.group_user")
        self.env["ir.model.access"].create(
            {
                "name": "read only",
                "model_id": self.env["ir.model"]._get_id("ebox.document"),
                "group_id": self.env.ref("base.group_user").id,
                "perm_read": True,
            }
        )
        with self.assertRaises(AccessError):
            self.documents().with_user(reader).action_hide_at_source()
        self.assertFalse(self.hidden_there())

    def test_hiding_that_fails_changes_nothing(self):
        connection = self.connect()
        self.publish(message(1))
        connection._sync()
        self.fault("hide", "status", status=503)
        with self.quiet():
            try:
                self.documents().action_hide_at_source()
                self.fail("the error was swallowed")
            except UserError as error:
                self.assertIn("not available", str(error))
        self.assertTrue(self.documents().visible_at_source)

    def hidden_there(self):
        messages = self.government.messages(self.company.company_registry)
        return {m.message_id for m in messages if not m.visible}

    def test_letters_that_vanish_are_counted_listed_and_escalated(self):
        connection = self.connect(fetch_policy="metadata")
        chief, other = self.make_manager(), self.make_manager("deputy")
        connection.manager_id = chief
        now = aware_utc(fields.Datetime.now())
        self.publish(
            message(
                "soon", expires=now + timedelta(days=12), sender_organization_id=SENDER
            ),
            message("later", expires=now + timedelta(days=50)),
        )
        connection._sync()
        self.assertEqual(connection.unsafe_count, 1)
        listed = self.env["ebox.document"].search(
            connection.action_view_unsafe()["domain"]
        )
        self.assertEqual(listed.mapped("remote_id"), ["message-soon"])
        for _night in range(2):  # told once
            self.env["ebox.connection"]._cron_remind()
            self.assertEqual(self.alerted(connection), chief)
        # fewer and then more of them again is news
        self.publish(message("next", expires=now + timedelta(days=13)))
        connection.guard_count = 3
        connection._sync()
        self.env["ebox.connection"]._cron_remind()
        self.assertEqual(connection.guard_count, 2)
        self.documents(remote_id="message-next").action_fetch_now()
        self.pass_time(days=10)
        self.env["ebox.connection"]._cron_remind()
        self.assertEqual(self.alerted(connection), chief | other)
        self.documents(remote_id="message-soon").action_fetch_now()
        connection.invalidate_recordset()
        self.env["ebox.connection"]._cron_remind()
        self.assertEqual(connection.unsafe_count, 0)
        self.assertFalse(self.alerted(connection))

    def alerted(self, connection):
        kind = self.env.ref("ebox_enterprise.activity_vanishing")
        activities = connection.activity_ids.filtered(
            lambda a: a.activity_type_id == kind
        )
        mine = activities.filtered(lambda a: a.user_id.login in ("chief", "deputy"))
        self.assertEqual(len(mine), len(mine.user_id))
        return mine.user_id
