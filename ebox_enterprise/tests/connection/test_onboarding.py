# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
import base64
from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError, UserError

from ...government import gateway
from ...lib.clock import aware_utc
from ...models.connection.checks import CHECKS
from ..common import NUMBER, EboxCase, message


def told_only(results):
    return {
        name: {"state": result["state"], "text": result["text"]}
        for name, result in results.items()
    }


class TestOnboarding(EboxCase):
    def setUp(self):
        super().setUp()
        self.government.add_box(NUMBER, demo=False)
        self.connection = self.env["ebox.connection"].create(
            {
                "company_id": self.company.id,
                "environment": "demo",
                "fetch_policy": "automatic",
            }
        )

    def run_checks(self):
        """All checks as the guide runs them; returns the results by name."""
        results = {}
        for name in CHECKS:
            answer = self.connection.action_check(name)
            then = answer.pop("then", None)
            results[answer["name"]] = answer
            if then:
                results[then["name"]] = then
            if "failed" in [result["state"] for result in results.values()]:
                break
        return results

    def ready(self):
        """Certificate and account are there."""
        self.connection._register_demo()

    def test_every_check_passes_and_the_connection_is_made(self):
        self.ready()
        results = self.run_checks()
        self.assertEqual(list(results), list(CHECKS))
        self.assertEqual({r["state"] for r in results.values()}, {"passed"})
        self.assertEqual(self.connection.state, "connected")
        self.assertEqual(len(self.connection.provider_ids), 2)

    def test_an_unknown_client_id_fails_at_the_login_with_one_request(self):
        self.ready()
        self.government.accounts.remove(self.connection.client_id)
        results = self.run_checks()
        self.assertEqual(results["contact"]["state"], "passed")
        self.assertEqual(results["token"]["state"], "failed")
        self.assertIn("not linked", results["token"]["text"])
        self.assertNotIn("expired", results["token"]["text"])
        self.assertEqual(self.government.journal.count("token"), 1)
        self.assertEqual(self.connection.state, "draft")
        self.assertFalse(self.connection.provider_ids)

    def test_an_expired_certificate_is_named_before_anything_is_sent(self):
        self.ready()
        self.connection.certificate_id.sudo().not_after = (
            fields.Datetime.now() - timedelta(days=1)
        )
        results = self.run_checks()
        self.assertEqual(results["certificate"]["state"], "failed")
        self.assertFalse(self.government.journal.count())

    def test_a_clock_that_is_off_is_named(self):
        """Scenario 33."""
        now = fields.Datetime.now
        self.government._clock = lambda: aware_utc(now() - timedelta(minutes=10))
        self.ready()
        results = self.run_checks()
        self.assertEqual(results["contact"]["state"], "failed")
        self.assertIn("clock", results["contact"]["text"])

    def test_without_the_registry_permission_one_registry_is_left_with_a_notice(self):
        """Scenario 30."""
        self.ready()
        self.government.settings.set(
            granted_scopes=[
                "scope:document:management:consult:"
                "ws-eboxrestentreprise:documentconsumer"
            ]
        )
        gateway._token_sources.clear()
        results = self.run_checks()
        self.assertEqual(results["scopes"]["state"], "warning")
        self.assertEqual(results["page"]["state"], "passed")
        self.assertEqual(len(self.connection.provider_ids), 1)

    def test_without_the_consumer_permission_the_cure_is_told(self):
        self.ready()
        self.government.settings.set(granted_scopes=["scope:other"])
        gateway._token_sources.clear()
        results = self.run_checks()
        self.assertEqual(results["scopes"]["state"], "failed")
        self.assertIn("DocConsumer", results["scopes"]["text"])

    def test_one_registry_out_of_order_is_a_warning_all_are_a_failure(self):
        self.ready()
        fault = self.government.faults.add(route="list", status=503, registry="region")
        results = self.run_checks()
        self.assertEqual(results["providers"]["state"], "warning")
        self.government.faults.remove(fault)
        self.connection.state = "draft"
        for route in ("summary", "list"):  # of v2, and of v3
            self.government.faults.add(route=route, status=503)
        results = self.run_checks()
        self.assertEqual(results["providers"]["state"], "failed")
        self.assertEqual(self.connection.state, "draft")

    def test_the_step_is_kept_for_the_next_day_and_the_next_manager(self):
        self.connection.action_accept()
        self.assertEqual(self.connection.onboarding_step, "consumer")
        manager = self.make_user("second", "ebox_enterprise.group_ebox_manager")
        theirs = self.env["ebox.connection"].with_user(manager)
        action = theirs.with_company(self.company).action_start_onboarding()
        self.assertEqual(action["res_id"], self.connection.id)
        mine = self.connection.with_user(manager)
        mine.action_next()
        self.assertEqual(mine.onboarding_step, "certificate")
        mine.action_back()
        self.assertEqual(mine.onboarding_step, "consumer")

    def test_what_was_accepted_is_kept_word_by_word(self):
        self.connection.action_accept()
        self.assertEqual(self.connection.accepted_by_id, self.env.user)
        self.assertIn("irreversible", self.connection.accepted_text)
        self.assertIn("irreversible", self.connection.message_ids[0].body)

    def test_nothing_is_accepted_before_the_choice_is_made(self):
        self.connection.fetch_policy = False
        with self.assertRaisesRegex(UserError, "Choose first"):
            self.connection.action_accept()

    def test_only_the_certificate_can_be_downloaded(self):
        url = self.connection.action_download_and_continue()["url"]
        self.assertEqual(self.connection.onboarding_step, "account")
        self.assertIn("/der/", url)
        der = base64.b64decode(self.connection.certificate_id.der)
        self.assertNotIn(b"PRIVATE", der)

    def test_a_client_id_that_only_looks_like_one_is_noticed(self):
        connection = self.env["ebox.connection"].new({"environment": "production"})
        good = ["self_service_chaman_123456_abcde12345", "self_service_expeditor_42"]
        for value in good:
            connection.client_id = value
            self.assertFalse(connection.client_id_warning, value)
        bad = {
            "self_service_chaman_123456_ABCDE12345": "capital",
            "self_service_chaman_123456_abc\u0435e12345": "alphabet",
            "0999999922": "self_service_chaman_",
            "https://chaman.example/": "self_service_chaman_",
        }
        for value, word in bad.items():
            connection.client_id = value
            self.assertIn(word, connection.client_id_warning, value)

    def test_nonsense_as_a_client_id_stops_before_the_government_is_asked(self):
        self.ready()
        self.connection.environment = "production"
        for value in ("Bakkerij Peeters", "0999999922", "https://chaman.example/x"):
            self.connection.client_id = value
            result = self.connection.action_check("assertion")
            self.assertEqual(result["state"], "failed", value)
            self.assertIn("self_service_chaman_123456_", result["text"])
            with self.assertRaisesRegex(UserError, "was not asked"):
                self.connection.action_go_to_connect()
            with self.assertRaisesRegex(UserError, "was not asked"):
                self.connection.action_connect()
        self.assertFalse(self.government.journal.count())

    def test_what_only_differs_from_those_that_were_seen_is_tried(self):
        connection = self.env["ebox.connection"].new({"environment": "production"})
        for value in (
            "self_service_chaman_123456_ABCDE12345",
            "self_service_partner_77",
            "self_service_chaman_1234567890123_x",
        ):
            connection.client_id = value
            self.assertTrue(connection.client_id_warning, value)
            self.assertFalse(connection._nonsense_client_id(), value)
        connection.client_id = "institution-42"
        self.assertTrue(connection._nonsense_client_id())
        connection.environment = "acceptance"
        self.assertFalse(connection._nonsense_client_id())

    def test_what_the_checks_told_stays(self):
        self.ready()
        self.government.accounts.remove(self.connection.client_id)
        told = self.run_checks()
        kept = self.connection.last_check_results()
        self.assertTrue(kept["date"])
        self.assertEqual(kept["results"], told_only(told))
        self.assertIn("Login: ", self.connection.last_check_text)
        self.assertIn("refused the login", self.connection.last_check_text)
        self.ready()
        self.run_checks()
        self.assertEqual(set(self.connection.last_check), set(CHECKS))
        self.assertEqual(self.connection.last_check_text, "All checks passed.")
        with self.assertRaises(AccessError):
            user = self.make_user("outsider", "base.group_portal")
            self.connection.with_user(user).last_check_results()

    def test_what_a_button_was_told_stays_too(self):
        self.connection._register_demo()
        self.government.faults.add(route="token", status=503)
        with self.quiet():
            try:
                self.connection.action_connect()
                self.fail("the government was not asked")
            except UserError as error:
                self.assertEqual(str(error), self.connection.last_check_text)
        self.assertEqual(self.connection.last_check["connect"]["state"], "failed")

    def test_looking_at_the_guide_leaves_no_record(self):
        self.connection.unlink()
        connections = self.env["ebox.connection"].with_company(self.company)
        known = connections.with_context(active_test=False).search([])
        action = connections.action_open_desk()
        self.assertEqual(action["res_model"], "ebox.connection")
        self.assertFalse(action.get("res_id"))
        self.assertEqual(connections.with_context(active_test=False).search([]), known)
        made = connections.with_context(**action["context"]).create({})
        self.assertEqual(
            (made.environment, made.company_id), ("production", self.company)
        )
        made.action_connect_demo()
        self.assertEqual((made.environment, made.state), ("demo", "connected"))

    def test_a_user_who_is_no_manager_cannot_connect(self):
        user = self.make_user("clerk")
        mine = self.connection.with_user(user)
        for call in (
            lambda: mine.action_check("company"),
            lambda: mine.action_accept(),
            lambda: mine.action_connect_demo(),
            lambda: mine.action_download_and_continue(),
        ):
            with self.assertRaises(AccessError):
                call()
        action = self.env["ebox.connection"].with_user(user).action_open_desk()
        self.assertEqual(action["tag"], "ebox_today")

    def test_the_desk_opens_on_today_once_something_is_connected(self):
        connections = self.env["ebox.connection"].with_company(self.company)
        desk = connections.action_open_desk
        self.assertEqual(desk()["res_model"], "ebox.connection")
        self.ready()
        self.connection.action_connect()
        self.assertEqual(desk()["tag"], "ebox_today")

    def test_two_thousand_old_letters_make_ten_unread(self):
        self.ready()
        old = [message(n, days_ago=40 + n % 100, attachments=[]) for n in range(2000)]
        new = [message(5000 + n, days_ago=n, attachments=[]) for n in range(10)]
        self.publish(*old, *new)
        self.connection.action_connect()
        before = self.env["mail.mail"].search_count([])
        self.connection._sync()
        documents = self.documents(connection_id=self.connection.id)
        self.assertEqual(len(documents), 2010)
        self.assertEqual(len(documents.filtered("is_unread")), 10)
        history = documents.filtered("is_history")
        self.assertEqual(set(history.mapped("state")), {"done"})
        self.assertFalse(history.activity_ids)
        self.assertFalse(history.message_ids)
        self.assertEqual(self.env["mail.mail"].search_count([]), before)
        history[0].action_mark_unread()
        self.assertTrue(history[0].is_unread)
        self.assertEqual(history[0].state, "new")

    def test_progress_is_told_while_the_mail_arrives(self):
        self.ready()
        self.publish(*(message(n) for n in range(3)))
        self.connection.action_connect()
        self.assertTrue(self.connection.action_progress()["running"])
        self.connection._sync()
        progress = self.connection.action_progress()
        self.assertFalse(progress["running"])
        self.assertEqual(progress["messages"], [3, 3])
        self.assertEqual(progress["files"], [3, 3])

    def test_registered_mail_can_have_a_policy_of_its_own(self):
        self.ready()
        self.connection.registered_policy = "on_open"
        self.publish(message(1), message(2, registered=True))
        self.connection.action_connect()
        self.connection._sync()
        normal, registered = self.documents()
        self.assertEqual(normal.file_ids.state, "fetched")
        self.assertEqual(registered.file_ids.state, "withheld")
        self.assertTrue(registered.fetch_on_open)
        self.assertFalse(normal.fetch_on_open)

    def test_what_is_held_back_is_fetched_before_it_vanishes(self):
        self.ready()
        self.connection.write({"fetch_policy": "metadata", "fetch_before_days": 10})
        now = aware_utc(fields.Datetime.now())
        self.publish(
            message(1, expires=now + timedelta(days=5)),
            message(2, expires=now + timedelta(days=50)),
        )
        self.connection.action_connect()
        self.connection._sync()
        vanishing, staying = self.documents()
        self.assertEqual(vanishing.file_ids.state, "fetched")
        self.assertEqual(staying.file_ids.state, "withheld")
