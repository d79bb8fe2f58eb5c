# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the filters of the desk find, and with which it begins."""

from ast import literal_eval
from datetime import timedelta

from lxml import etree

from odoo import fields
from odoo.tools.date_utils import parse_date
from odoo.tools.safe_eval import safe_eval

from ..common import EboxCase, message


class TestDesk(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.publish(*(message(number) for number in range(1, 5)))
        self.connection._sync()
        self.letters = self.documents()
        self.today = fields.Date.context_today(self.letters)

    def filters(self):
        """The domains of the search view by their names."""
        arch = self.env["ebox.document"].get_view(view_type="search")["arch"]
        return {
            node.get("name"): safe_eval(node.get("domain"), {"uid": self.env.uid})
            for node in etree.fromstring(arch).iter("filter")
            if node.get("domain")
        }

    def found(self, name):
        return self.env["ebox.document"].search(self.filters()[name], order="remote_id")

    def test_every_filter_can_be_searched(self):
        for name in self.filters():
            with self.subTest(name):
                self.found(name)

    def test_this_week_holds_what_is_overdue_and_ends_on_sunday(self):
        overdue, sunday, monday, done = self.letters
        next_monday = parse_date("today =monday +1w", self.env)
        overdue.deadline = self.today - timedelta(days=10)
        sunday.deadline = next_monday - timedelta(days=1)
        monday.deadline = next_monday
        done.write({"deadline": self.today, "state": "done"})
        self.assertEqual(self.found("this_week"), overdue + sunday)
        self.assertEqual(self.found("overdue"), overdue)

    def test_the_desk_begins_with_open_work_read_or_not(self):
        action = self.env.ref("ebox_enterprise.action_document")
        self.assertEqual(literal_eval(action.context), {"search_default_open": 1})
        read, done = self.letters[:2]
        read.action_mark_opened()
        done.with_context(ebox_done_confirmed=True).action_done()
        self.assertEqual(self.found("open"), self.letters - done)
        self.assertEqual(self.found("to_read"), self.letters - read - done)
        all_of_it = self.connection.action_view_documents()
        self.assertEqual(all_of_it["context"], {})

    def test_who_may_connect_finds_the_button_on_an_empty_list(self):
        manager = self.make_user("desk-manager", "ebox_enterprise.group_ebox_manager")
        clerk = self.make_user("desk-clerk", "ebox_enterprise.group_ebox_user")
        action = self.env.ref("ebox_enterprise.action_document")
        button, own = "action_start_onboarding", "No letter found"
        self.assertNotIn(button, action.with_user(manager)._get_action_dict()["help"])
        self.connection.state = "draft"
        shown = action.with_user(manager)._get_action_dict()["help"]
        self.assertIn(button, shown)
        self.assertIn(own, shown)
        self.assertNotIn(button, action.with_user(clerk)._get_action_dict()["help"])

    def test_a_note_goes_with_letters_that_are_assigned(self):
        colleague = self.make_user("desk-colleague", "ebox_enterprise.group_ebox_user")
        values = {"responsible_id": colleague.id, "note": " Betaal <vandaag>\n"}
        for note in (values["note"], False):
            assign = self.env["ebox.assign"].create({**values, "note": note})
            assign.document_ids = self.letters[:2]
            assign.action_assign()
        for letter in self.letters[:2]:
            bodies = [str(body) for body in letter.message_ids.mapped("body")]
            notes = [body for body in bodies if "vandaag" in body]
            expected = f"<p>For {colleague.name}: Betaal &lt;vandaag&gt;</p>"
            self.assertEqual(notes, [expected])

    def test_settings_are_in_the_menu_of_administrators(self):
        menu = self.env.ref("ebox_enterprise.menu_settings")
        self.assertEqual(menu.action.res_model, "res.config.settings")
        self.assertEqual(menu.group_ids, self.env.ref("base.group_system"))

    def test_a_card_can_go_to_a_column_that_is_empty(self):
        cards = self.env["ebox.document"].with_context(read_group_expand=True)
        groups = cards.web_read_group([], ["state"])["groups"]
        columns = [(group["state"], group["__count"]) for group in groups]
        self.assertEqual(columns, [("new", 4), ("in_progress", 0), ("done", 0)])
