# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.fields import Command

from ..payment.payment_case import PaymentCase


class LimitsCase(PaymentCase):
    def setUp(self):
        super().setUp()
        self.user = self.accountant()
        self.document = self.letter()

    def link(self, line, document=None, amount=None):
        document = (document or self.document).with_user(self.user)
        links = self.links.with_user(self.user)
        return links._link(document, line.with_user(self.user), amount)

    def messages(self, document):
        return "\n".join(document.message_ids.mapped("body"))


class TestReturns(LimitsCase):
    """No more comes back of a letter than was paid."""

    def test_nothing_comes_back_of_what_was_not_paid(self):
        with self.assertRaisesRegex(ValidationError, "More would come back"):
            with self.env.cr.savepoint():
                self.link(self.line(50.0))
        self.link(self.line(-21.0))
        with self.assertRaisesRegex(ValidationError, "Nothing was changed"):
            with self.env.cr.savepoint():
                self.link(self.line(50.0), amount=-50.0)
        self.assertEqual(self.document.paid_amount, 21.0)
        self.assertEqual(self.link(self.line(50.0)).amount, -21.0)

    def test_a_letter_that_gives_money_back_takes_it_up_to_its_amount(self):
        self.document.payment_direction = "receive"
        self.assertEqual(self.link(self.line(50.0)).amount, -50.0)
        self.assertEqual(self.link(self.line(121.0)).amount, -71.0)

    def test_the_return_is_undone_before_the_payment(self):
        paid, back = self.link(self.line()), self.link(self.line(121.0))
        with self.assertRaisesRegex(UserError, "came back first"):
            paid.action_unlink_payment()
        self.assertTrue(paid.exists())
        back.action_unlink_payment()
        paid.action_unlink_payment()
        self.assertFalse(self.document.payment_link_ids)

    def test_both_are_undone_together(self):
        both = self.link(self.line()) | self.link(self.line(121.0))
        both.action_unlink_payment()
        self.assertFalse(self.document.payment_link_ids)

    def test_a_line_that_is_deleted_takes_its_return_along(self):
        line, back = self.line(), self.line(121.0)
        self.link(line)
        self.link(back)
        line.action_undo_reconciliation()
        line.unlink()
        self.assertFalse(self.document.payment_link_ids)
        self.assertEqual(back.ebox_link_state, "open")
        self.assertIn("its payment is gone", self.messages(self.document))

    def test_the_wizard_asks_for_no_more_than_the_letter(self):
        wizard = self.env["ebox.link.payment"].with_user(self.user)
        own = self.document.with_user(self.user)

        def rest():
            return wizard.browse(own.action_link_payment()["res_id"]).open_amount

        self.assertEqual(rest(), 121.0)
        self.link(self.line(-121.0))
        self.link(self.line(-9.0))
        self.assertEqual(rest(), 0.0)


class TestPaidTwice(LimitsCase):
    def test_more_than_asked_is_told_with_the_amount(self):
        self.link(self.line())
        self.assertNotIn("than the letter asks", self.document.books_hint or "")
        self.link(self.line(-30.0))
        hint = self.document.books_hint.replace("\N{NO-BREAK SPACE}", " ")
        self.assertRegex(hint, r"30\.00.* more was paid than the letter asks")
        self.document.payment_link_ids[0].action_unlink_payment()
        self.assertNotIn("than the letter asks", self.document.books_hint or "")


class TestPaidWithAnother(LimitsCase):
    """Letters about one payment: what is linked counts for the one that stands."""

    def setUp(self):
        super().setUp()
        self.newer = self.letters({}, first=2)
        self.document.same_payment_id = self.newer
        (self.document | self.newer)._settle_payments()

    def test_the_letter_with_which_it_is_paid_takes_the_link(self):
        link = self.link(self.line())
        self.assertEqual(link.document_id, self.newer)
        self.assertEqual(self.newer.payment_state, "paid")
        self.assertFalse(self.document.payment_link_ids)
        said = self.messages(self.document)
        self.assertIn("with which this letter is paid", said)
        self.assertNotIn(self.newer.name, said)

    def test_only_that_one_is_a_candidate(self):
        line = self.line()
        action = line.with_user(self.user).action_ebox_link()
        wizard = self.env["ebox.link.payment"].browse(action["res_id"])
        self.assertEqual(wizard.candidate_ids.document_id, self.newer)
        self.match()
        self.assertEqual(line.ebox_proposed_document_id, self.newer)

    def test_one_that_may_not_be_seen_takes_no_link(self):
        self.newer.confidential_choice = "closed"
        self.env.invalidate_all()
        line = self.line()
        with self.assertRaisesRegex(AccessError, "may not see") as refused:
            self.link(line)
        self.assertNotIn(self.newer.name, str(refused.exception))
        self.assertFalse(line.ebox_linked_amount)


class TestOwnWizards(LimitsCase):
    """What one person looks up or pays is no list for a colleague."""

    def test_a_colleague_finds_no_wizard_of_another(self):
        self.line()
        found = self.document.with_user(self.user).action_link_payment()
        wizard = self.env[found["res_model"]].browse(found["res_id"])
        letter = Command.create({"document_id": self.document.id})
        paying = self.env["ebox.pay.list"].with_user(self.user)
        paying = paying.create({"line_ids": [letter]})
        clerk = self.accountant("colleague")
        self.env.invalidate_all()
        candidates, lines = wizard.candidate_ids, paying.line_ids
        for records in (wizard, candidates, paying, lines):
            own, other = records.with_user(self.user), records.with_user(clerk)
            self.assertEqual(own.search([]), own)
            self.assertFalse(other.search([]))
            for mode in ("read", "write", "unlink"):
                self.assertFalse(other.has_access(mode), (records._name, mode))
