# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Today: what waits, counted as the lists count, for everybody who looks at it."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError
from odoo.tests import new_test_user

from ...lib import clock
from ...lib.clock import aware_utc
from ..common import OTHER_NUMBER, EboxCase, message
from .today_case import TodayMixin

USER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
ALL = "ebox_enterprise.group_ebox_confidential"
LINK = "https://eservices.minfin.fgov.be/document/1"
BODY = {"nl": f'<p>Uw document: <a href="{LINK}">openen</a></p>'}
STATEMENTS = 15


class TestToday(TodayMixin, EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.clerk = self.make_user("clerk", USER)
        self.boss = self.make_user("boss", MANAGER)
        self.insider = self.make_user("insider", MANAGER, ALL)

    def receive_some(self):
        """Seven letters: one of each kind, and one for a person only."""
        person = {"name": "Ysolde Voorbeeld-Fictief"}
        soon = aware_utc(fields.Datetime.now()) + timedelta(days=9)
        self.connection.fetch_policy = "automatic"
        self.publish(
            message(1),
            message(2, registered=True),
            message(3, registered=True, attention_of=person),
            message(4, body=BODY, attachments=[]),
            message(5),
            message(6),
        )
        self.connection._sync()
        self.connection.fetch_policy = "metadata"
        self.publish(message(7, expires=soon))
        self.connection._sync()
        letters = self.documents()
        letters[4].action_mark_opened()
        day = clock.today() + timedelta(days=3)
        letters[4].sudo().write({"deadline": day, "deadline_confirmed": False})
        letters[5].write({"deadline": day})  # by a person: it is confirmed
        letters[5].with_context(ebox_done_confirmed=True).action_done()
        return letters

    def make_second(self, name="Slagerij Test BV", number=OTHER_NUMBER):
        """A second company with a connection and one letter, seen by the insider."""
        other = self.make_company(name, number)
        connection = self.connect(other)
        self.publish(message(1), number=number)
        connection._sync()
        self.insider.write({"company_ids": [(4, other.id)]})
        return other

    def test_each_card_counts_what_its_list_shows(self):
        self.receive_some()
        for user in (self.clerk, self.boss, self.insider):
            self.assertCountsAreLists(user)
        seen = {"to_read": 4, "deadlines": 1, "elsewhere": 1, "vanishing": 1}
        self.assertEqual(self.counts(self.clerk), seen)
        self.assertEqual(self.counts(self.boss), seen)
        self.assertEqual(self.counts(self.insider), {**seen, "to_read": 5})

    def test_confirmed_deadlines_that_have_passed_are_counted_until_done(self):
        letters = self.receive_some()
        yesterday = clock.today() - timedelta(days=1)
        letters[4].sudo().write({"deadline": yesterday, "deadline_confirmed": False})
        letters[5].sudo().write({"deadline": yesterday})  # it is done
        self.assertNotIn("deadlines_passed", self.counts(self.clerk))
        letters[4].sudo().deadline_confirmed = True
        self.assertEqual(self.counts(self.clerk)["deadlines_passed"], 1)
        self.assertCountsAreLists(self.clerk)
        letters[4].sudo().deadline = clock.today()
        self.assertNotIn("deadlines_passed", self.counts(self.clerk))

    def test_a_card_says_what_is_pressing(self):
        letters = self.receive_some()
        cards = self.cards(self.clerk)
        self.assertEqual(cards["to_read"]["total"]["notes"], ["Registered mail: 1"])
        (day,) = cards["deadlines"]["total"]["notes"]
        self.assertIn(letters[4].deadline.strftime("%m/%d/%Y"), day)
        self.assertTrue(cards["vanishing"]["danger"])
        letters[4].sudo().deadline = clock.today() - timedelta(days=1)
        passed = self.cards(self.clerk)["deadlines"]["total"]["notes"][0]
        self.assertEqual(passed, "Already passed: 1")

    def test_each_active_company_has_its_line(self):
        self.receive_some()
        other = self.make_second()
        both = self.company | other
        self.assertCountsAreLists(self.insider, both)
        card = self.cards(self.insider, both)["to_read"]
        self.assertEqual(card["total"]["count"], 6)
        counted = {int(key): line["count"] for key, line in card["lines"].items()}
        self.assertEqual(counted, {self.company.id: 5, other.id: 1})
        alone = self.today(self.insider, other)
        self.assertEqual([c["id"] for c in alone["companies"]], other.ids)
        self.assertEqual(len(alone["connections"]), 1)
        self.assertEqual(self.counts(self.insider, other), {"to_read": 1})

    def test_the_page_costs_as_much_with_many_companies(self):
        self.receive_some()
        one = self.statements(self.insider)
        self.assertLessEqual(one, STATEMENTS)
        companies = self.company
        for number in ("0999999130", "0999999229", "0999999328"):
            companies |= self.make_second(f"Bedrijf {number}", number)
        connections = self.env["ebox.connection"].search([])
        connections[1].write({"state": "error", "error_message": "because"})
        # of the others nothing was received for long: all that can be told is told
        connections[2].provider_ids.write({"last_success": False})
        connections[2].write({"last_success": False, "last_finished": False})
        clock.advance(5 * 3600)
        connections[2:].write(
            {"last_attempt": clock.now(), "next_attempt": clock.now()}
        )
        many = self.today(self.insider, companies)
        self.assertEqual(len(many["connections"]), 4)
        self.assertLessEqual(self.statements(self.insider, companies), STATEMENTS)

    def test_how_each_connection_is(self):
        def told():
            (connection,) = self.today(self.clerk)["connections"]
            return connection["label"], connection["level"]

        self.connection._sync()
        self.assertEqual(told(), ("Working", "success"))
        clock.advance(4 * 3600)
        self.assertEqual(told(), ("Late", "warning"))
        clock.reset()
        self.connection._stop("because")
        self.assertEqual(told(), ("Broken", "danger"))
        (connection,) = self.today(self.clerk)["connections"]
        self.assertEqual(connection["text"], "because")
        self.connection.action_disconnect()
        self.assertEqual(told(), ("Not connected", "secondary"))

    def test_a_certificate_that_ends_is_told_with_its_day(self):
        self.connection._sync()
        certificate = self.connection.certificate_id.sudo()

        def told(days):
            end = fields.Datetime.now() + timedelta(days=days, hours=1)
            certificate.not_after = end
            (connection,) = self.today(self.clerk)["connections"]
            told = connection["certificate"]
            return told and (told["level"], end.strftime("%m/%d/%Y") in told["text"])

        self.assertFalse(told(90))
        self.assertEqual(told(40), ("warning", True))
        self.assertEqual(told(10), ("danger", True))
        self.assertEqual(told(-2), ("danger", True))

    def test_the_last_success_is_told_without_counting_the_mail(self):
        self.receive_some()
        (connection,) = self.today(self.clerk)["connections"]
        self.assertIn("Last received", connection["text"])
        self.assertNotIn("documents", connection["text"])

    def test_before_anything_is_connected(self):
        self.connection.action_disconnect()
        today = self.today(self.clerk)
        self.assertEqual((today["is_empty"], today["is_manager"]), (True, False))
        self.assertTrue(self.today(self.boss)["is_manager"])

    def test_it_is_for_people_with_the_e_box(self):
        employee = self.make_user("employee", "base.group_user")
        portal = new_test_user(self.env, "portal", groups="base.group_portal")
        for user in (employee, portal, self.env.ref("base.public_user")):
            with self.assertRaises(AccessError):
                self.env["ebox.today"].with_user(user).get_today()
