# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Done asks once where something is left, and undoing brings everything back."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError

from ..common import EboxCase, message
from ..reading.test_deadlines import due
from ..reading.test_letter_text import letter
from .test_elsewhere import BODY

INFORMS = ("Ter informatie", "Dit is een bericht.")
WORKS = ("activity_type_id", "user_id", "date_deadline", "summary", "automated")


class TestDone(EboxCase):
    def setUp(self):
        super().setUp()
        self.clerk = self.make_user("clerk")
        self.connection = self.connect(responsible_id=self.clerk.id)
        self.day = fields.Date.today() + timedelta(days=30)

    def mine(self, *messages):
        return self.receive(*messages).with_user(self.clerk)

    def done(self, letters):
        """Done, and the answer to its question; what is told of it."""
        answer = letters.action_done()
        if answer["type"] == "ir.actions.act_window":
            answer = self.question(answer).action_done()
        return answer

    def question(self, answer):
        return self.env["ebox.done"].with_user(self.clerk).browse(answer["res_id"])

    def undo(self, told):
        doing = self.env["ebox.done"].with_user(self.clerk)
        return doing.browse(told["params"]["id"]).action_undo()

    def works(self, letters):
        rows = letters.sudo().activity_ids.read(WORKS, load=False)
        return sorted([*row.items()][1:] for row in rows)

    def test_a_letter_with_nothing_left_is_done_at_once(self):
        document = self.mine(letter(1, *INFORMS))
        answer = document.action_done()
        self.assertEqual(answer["tag"], "ebox_done")
        self.assertEqual(document.state, "done")

    def test_an_unconfirmed_deadline_is_asked_about_and_kept_until_then(self):
        document = self.mine(letter(1, *INFORMS, business_data=due(self.day)))
        self.assertTrue(document.deadline)
        before = self.works(document)
        answer = document.action_done()
        self.assertEqual(answer["res_model"], "ebox.done")
        self.assertIn("is not confirmed", self.question(answer).question)
        self.assertEqual(document.state, "new")
        self.assertEqual(self.works(document), before)
        self.question(answer).action_done()
        self.assertEqual(document.state, "done")
        self.assertFalse(document.sudo().activity_ids)

    def test_a_confirmed_deadline_is_not_asked_about(self):
        document = self.mine(letter(1, *INFORMS, business_data=due(self.day)))
        document.action_confirm_deadline()
        self.assertEqual(document.action_done()["tag"], "ebox_done")

    def test_a_program_that_has_asked_says_so(self):
        document = self.mine(letter(1, *INFORMS, business_data=due(self.day)))
        sure = document.with_context(ebox_done_confirmed=True)
        self.assertEqual(sure.action_done()["tag"], "ebox_done")
        self.assertEqual(document.state, "done")

    def test_undo_brings_back_state_and_activities(self):
        documents = self.mine(
            letter(1, *INFORMS, business_data=due(self.day)),
            message(2, attachments=[], body=BODY),
        )
        documents[1].action_start()
        documents.sudo()._schedule_letter("ebox_enterprise.activity_letter", self.clerk)
        documents.sudo().write({"alert_level": 2})
        since = documents.mapped("unread_since")
        before = self.works(documents)
        self.assertGreaterEqual(len(before), 4)
        told = self.done(documents)
        self.assertEqual(documents.mapped("state"), ["done", "done"])
        self.assertFalse(documents.sudo().activity_ids)
        self.undo(told)
        self.assertEqual(documents.mapped("state"), ["new", "in_progress"])
        self.assertEqual(self.works(documents), before)
        self.assertEqual(documents.mapped("alert_level"), [2, 2])
        self.assertEqual(documents.mapped("unread_since"), since)
        ours = documents.sudo().activity_ids.filtered("ebox_told")
        self.assertTrue(ours)  # facts, and no words of who undid it
        self.assertFalse(any(ours.mapped("summary")))
        self.undo(told)  # a second click does nothing
        self.assertEqual(self.works(documents), before)

    def test_undo_leaves_a_letter_that_somebody_has_opened_again(self):
        document = self.mine(letter(1, *INFORMS))
        told = self.done(document)
        document.action_start()
        self.undo(told)
        self.assertEqual(document.state, "in_progress")

    def test_several_letters_are_counted(self):
        documents = self.mine(
            letter(1, *INFORMS, business_data=due(self.day)),
            letter(2, *INFORMS, business_data=due(self.day)),
            letter(3, *INFORMS),
        )
        answer = documents.action_done()
        self.assertIn("3 letters", answer["name"])
        self.assertIn("not confirmed: 2 of 3 letters", self.question(answer).question)
        told = self.question(answer).action_done()
        self.assertIn("3 letters", told["params"]["message"])

    def test_a_click_is_of_one_person_and_written_by_nobody(self):
        document = self.mine(letter(1, *INFORMS))
        doing = self.env["ebox.done"].browse(self.done(document)["params"]["id"])
        other = self.make_user("other")
        with self.assertRaises(AccessError):
            doing.with_user(other).action_undo()
        with self.assertRaises(AccessError):
            doing.with_user(self.clerk).before = {"letters": {}, "activities": []}
