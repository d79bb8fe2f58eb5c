# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A document that a person got elsewhere: its payment, its day, and its letters."""

from datetime import date

from odoo.addons.ebox_enterprise.tests.common import message
from odoo.addons.ebox_enterprise.tests.document.test_elsewhere import BODY
from odoo.addons.ebox_enterprise.tests.reading.test_letter_text import pdf_of

from ..letter_case import IBAN, LetterCase, demand
from .test_paying_doubts import OTHER_OGM


class TestAddedDocument(LetterCase):
    def setUp(self):
        super().setUp()
        self.trust()
        notice = message(2, attachments=[], body=BODY)
        self.earlier, self.notice = self.receive(demand(1, days_ago=20), notice)

    def add(self, content):
        """What the clerk is told of a PDF that he adds to the notice."""
        attachment = self.env["ir.attachment"].with_user(self.clerk)
        values = {"res_model": "ebox.document", "res_id": self.notice.id}
        added = attachment.create({"name": "aanslag.pdf", "raw": content, **values})
        return self.notice.with_user(self.clerk).action_add_document(added.ids)

    def demanded(self, **values):
        """The PDF of a demand like that of the earlier letter."""
        return demand(**values).attachments[0].content

    def removed(self):
        """What the clerk has added to the notice is deleted as in the chatter."""
        self.notice.sudo()._added_files().with_user(self.clerk).unlink()
        return self.notice

    def test_what_was_removed_leaves_nothing_behind(self):
        self.add(self.demanded(ogm=OTHER_OGM))
        self.assertEqual(self.notice.payment_state, "to_pay")
        mine = self.notice.with_user(self.clerk)
        mine.action_confirm_payment()
        mine.action_confirm_deadline()
        notice = self.removed()
        self.assertEqual((notice.payment_state, notice.is_elsewhere), ("unknown", True))
        for name in ("amount", "iban", "communication", "due_date", "payment_choice"):
            self.assertFalse(notice[name], name)
        self.assertFalse(notice.deadline or notice.deadline_ids or notice.epc_qr)
        self.assertFalse(notice.deadline_confirmed)
        found = mine.search([("search_text", "ilike", OTHER_OGM)])
        self.assertFalse(found)
        texts = " ".join(notice.message_ids.mapped("body"))
        self.assertNotIn("sender has changed", texts)

    def test_of_two_files_the_one_that_stays_is_read_still(self):
        self.add(self.demanded(ogm=OTHER_OGM))
        second = self.env["ir.attachment"].create(
            {
                "name": "tweede.pdf",
                "raw": self.demanded(amount="7,00", ogm=OTHER_OGM),
                "res_model": "ebox.document",
                "res_id": self.notice.id,
            }
        )
        self.notice.with_user(self.clerk)._note_added(second)
        (self.notice.sudo()._added_files() - second).unlink()
        self.assertEqual((self.notice.amount, self.notice.is_elsewhere), (7.0, False))

    def test_what_a_person_paid_or_typed_outlives_the_document(self):
        self.add(self.demanded(ogm=OTHER_OGM))
        self.notice.with_user(self.clerk).action_declare_paid()
        notice = self.removed()
        self.assertEqual((notice.amount, notice.payment_state), (121.0, "declared"))
        said = " ".join(notice.message_ids.mapped("body"))
        self.assertIn("no longer with the letter", said)

    def test_a_person_s_file_takes_no_payment_from_the_government_s_letter(self):
        news = " ".join(self.add(self.demanded()))
        self.assertEqual(self.earlier.payment_state, "to_pay")
        self.assertEqual(self.notice.same_payment_id, self.earlier)
        self.assertIn("it is paid there", news)
        self.removed()
        self.assertFalse(self.notice.same_payment_id)
        self.assertEqual(self.notice.payment_state, "unknown")
        self.assertEqual(self.earlier.payment_state, "to_pay")
        self.add(self.demanded(amount="99,00", due="20 januari 2027"))
        self.assertTrue(self.notice.same_payment_doubt)
        self.assertEqual(self.earlier.payment_state, "to_pay")
        self.removed()
        self.assertFalse(self.earlier.payment_hint or self.earlier.payment_mate_count)

    def test_a_confirmed_day_later_than_that_of_the_document_is_asked_again(self):
        later = date(2027, 6, 1)
        self.notice.with_user(self.clerk).deadline = later
        news = " ".join(self.add(self.demanded(ogm=OTHER_OGM)))
        self.assertIn("Proposed deadline: 01/18/2027", news)
        self.assertFalse(self.notice.deadline_confirmed)

    def test_payment_and_deadline_are_there_and_told_at_once(self):
        news = " ".join(self.add(self.demanded(ogm=OTHER_OGM)))
        notice, day = self.notice, date(2027, 1, 18)
        self.assertEqual((notice.amount, notice.iban), (121.0, IBAN))
        self.assertEqual((notice.due_date, notice.deadline), (day, day))
        self.assertIn("121.00", news)
        self.assertIn("01/18/2027", news)
        self.assertIn("Proposed deadline", news)

    def test_the_letter_of_the_same_payment_is_linked_both_ways(self):
        news = self.add(self.demanded())
        self.assertEqual(news[-1], "Other letters about this payment: 1.")
        for letter, other in (
            (self.notice, self.earlier),
            (self.earlier, self.notice),
        ):
            mine = letter.with_user(self.clerk)
            self.assertEqual(mine.payment_mate_ids, other.with_user(self.clerk))
            action = mine.action_view_payment_mates()
            self.assertEqual(action["res_id"], other.id)

    def test_a_letter_that_is_not_for_its_reader_is_not_named(self):
        self.earlier.confidential_choice = "closed"
        news = self.add(self.demanded())
        self.assertNotIn("Other letters", " ".join(news))
        self.assertFalse(self.notice.with_user(self.clerk).payment_mate_count)

    def test_what_says_nothing_or_cannot_be_read_is_left_to_a_person(self):
        for content in (pdf_of("Ter informatie"), pdf_of(), b"%PDF-1.4 broken"):
            (news,) = self.add(content)
            self.assertIn("look at it yourself", news)
            self.notice.sudo()._added_files().unlink()
