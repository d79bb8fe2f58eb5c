# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A document that a person got elsewhere: its payment, its day, and its letters."""

from datetime import date

from odoo.addons.ebox_enterprise.tests.common import message
from odoo.addons.ebox_enterprise.tests.document.test_elsewhere import BODY
from odoo.addons.ebox_enterprise.tests.reading.test_letter_text import pdf_of

from ..letter_case import IBAN, LetterCase, demand


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

    def demanded(self):
        """The PDF of a demand like that of the earlier letter."""
        return demand().attachments[0].content

    def test_payment_and_deadline_are_there_and_told_at_once(self):
        news = " ".join(self.add(self.demanded()))
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
