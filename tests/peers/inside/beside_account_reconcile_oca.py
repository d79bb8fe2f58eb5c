# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Links of bank lines where the OCA's screen for bank lines is used, too.

That screen keeps what it will book (``reconcile_data``) from the import of a line on.
"""

from odoo.exceptions import RedirectWarning, UserError

from odoo.addons.l10n_be_ebox_payment.tests.accounting_common import AccountingCase


class TestReconcileOca(AccountingCase):
    def setUp(self):
        super().setUp()
        self.document = self.letter()
        self.other = self.account("640099", "expense")

    def imported(self, amount=-121.0):
        """A bank line as an import leaves it: its proposal is kept."""
        line = self.bank_line(amount)
        line._do_auto_reconcile(False)
        self.assertTrue(line.reconcile_data)
        return line

    def book_there(self, line, account=None, bill=None):
        """Book the rest of a line as a person does on the screen: there and then."""
        line.invalidate_recordset()
        if bill:
            line._add_account_move_line(self.due(bill), keep_current=True)
        data = line.reconcile_data_info
        for part in data["data"]:
            if part["kind"] == "suspense":
                part.update(kind="other", account_id=[account.id, account.display_name])
        line.reconcile_data_info = data
        line.reconcile_bank_line()
        line.invalidate_recordset()
        self.assertTrue(line.is_reconciled)

    def undo_there(self, line):
        line.unreconcile_bank_line()
        line.invalidate_recordset()
        self.env.invalidate_all()
        self.check_line(line, rest=-line.amount)

    def due(self, bill):
        return bill.line_ids.filtered(lambda i: i.account_type == "liability_payable")

    def assert_paid(self, bill, link):
        self.env.invalidate_all()
        self.assertEqual(bill.amount_residual, 0)
        self.assertEqual(link.reconcile_state, "done")
        self.assertFalse(self.document.books_hint)

    def test_booking_the_rest_there_leaves_the_bill_paid(self):
        bill, line = self.bill_of(self.document), self.imported(-200.0)
        link = self.link(self.document, line)
        self.book_there(line, self.other)
        self.assert_paid(bill, link)
        booked = line.move_id.line_ids.filtered(
            lambda item: item.account_id == self.other
        )
        self.assertEqual(booked.balance, 79.0)

    def test_undone_there_and_tried_again_here(self):
        bill, line = self.bill_of(self.document), self.imported()
        before = self.picture(line)
        link = self.link(self.document, line)
        self.assert_paid(bill, link)
        self.undo_there(line)
        self.assertEqual(link.reconcile_state, "open")
        self.assertIn("undone in accounting", self.document.books_hint)
        link.action_reconcile()
        self.assert_paid(bill, link)
        self.assertFalse(line.reconcile_data)
        link.action_unlink_payment()
        self.assertEqual(self.picture(line), before)
        self.assertEqual(bill.amount_residual, 121.0)

    def test_matched_there_first_and_linked_afterwards(self):
        bill, line = self.bill_of(self.document), self.imported()
        self.book_there(line, bill=bill)
        link = self.link(self.document, line)
        self.assert_paid(bill, link)
        self.undo_there(line)
        self.assertEqual(link.reconcile_state, "open")
        link.action_reconcile()
        self.assert_paid(bill, link)
        link.action_unlink_payment()
        self.check_line(line, rest=121.0)

    def test_undone_here_after_the_rest_was_booked_there(self):
        bill, line = self.bill_of(self.document), self.imported(-200.0)
        link = self.link(self.document, line)
        self.book_there(line, self.other)
        link.action_unlink_payment()
        self.assertEqual(bill.amount_residual, 121.0)
        self.assertEqual(line.amount_residual, 121.0)
        self.undo_there(line)

    def test_undone_here_after_it_was_matched_there(self):
        bill, line = self.bill_of(self.document), self.imported()
        self.book_there(line, bill=bill)
        link = self.link(self.document, line)
        link.action_unlink_payment()
        said = "".join(self.document.message_ids.mapped("body"))
        self.assertIn("matched with the bill in accounting", said)
        self.assertEqual(bill.amount_residual, 0)
        self.undo_there(line)
        self.assertEqual(bill.amount_residual, 121.0)

    def test_what_was_booked_there_needs_no_bill(self):
        line = self.imported()
        link = self.link(self.document, line)
        self.assertIn("still open in the books", self.document.books_hint)
        self.book_there(line, self.other)
        self.assertEqual(link.reconcile_state, "booked")
        self.assertIn("640099", self.document.books_hint)
        with self.assertRaisesRegex(UserError, "booked twice"):
            self.document.action_create_bill()
        self.undo_there(line)
        self.assertEqual(link.reconcile_state, "open")
        bill = self.bill_of(self.document)
        self.assert_paid(bill, link)

    def test_a_bill_that_is_not_the_one_booked_there(self):
        line = self.imported()
        link = self.link(self.document, line)
        self.book_there(line, self.other)
        with self.assertRaises(RedirectWarning):
            link.action_clear_suspense()
        self.assertEqual(link.reconcile_state, "booked")

    def test_cleared_here_and_undone_there(self):
        clearing = self.account("499098")
        self.document.type_setting_id.clearing_account_id = clearing
        line = self.imported()
        before = self.picture(line)
        link = self.link(self.document, line)
        link.action_clear_suspense()
        self.assertEqual(link.reconcile_state, "cleared")
        self.undo_there(line)
        self.assertEqual(link.reconcile_state, "open")
        self.assertIn("still open in the books", self.document.books_hint)
        link.action_clear_suspense()
        self.assertEqual(link.reconcile_state, "cleared")
        link.action_put_back()
        self.assertEqual(self.picture(line), before)
        link.action_clear_suspense()
        self.undo_there(line)
        bill = self.bill_of(self.document)
        self.assert_paid(bill, link)

    def test_where_it_keeps_the_entry_and_books_another_one(self):
        """The journal's reconcile mode 'Keep suspense accounts'."""
        self.bank.reconcile_mode = "keep"
        self.suspense.reconcile = True
        bill, line = self.bill_of(self.document), self.imported()
        self.book_there(line, bill=bill)
        link = self.link(self.document, line)
        self.assert_paid(bill, link)
        link.action_unlink_payment()
        self.assertEqual(bill.amount_residual, 0)
        self.assertIn(
            "matched with the bill in accounting",
            "".join(self.document.message_ids.mapped("body")),
        )
        link = self.link(self.document, line)
        line.unreconcile_bank_line()
        self.env.invalidate_all()
        self.assertEqual(
            (bill.amount_residual, bill.payment_state), (121.0, "not_paid")
        )
        self.assertEqual(link.reconcile_state, "open")
        link.action_reconcile()
        self.assert_paid(bill, link)
        self.undo_there(line)  # of what we have booked, and not by cancelling the bill
        self.assertEqual(
            (bill.amount_residual, bill.payment_state), (121.0, "not_paid")
        )
        link.action_reconcile()
        self.assert_paid(bill, link)

    def test_where_it_keeps_the_entry_what_is_booked_needs_no_bill(self):
        self.bank.reconcile_mode = "keep"
        self.suspense.reconcile = True
        line = self.imported()
        link = self.link(self.document, line)
        self.book_there(line, self.other)
        self.assertEqual(link.reconcile_state, "booked")
        self.assertIn("640099", self.document.books_hint)
        with self.assertRaisesRegex(UserError, "booked twice"):
            self.document.action_create_bill()

    def test_a_refusal_is_forgotten_when_the_entry_changes(self):
        line = self.imported()
        self.book_there(line, self.other)
        bill = self.bill_of(self.document)
        link = self.link(self.document, line)
        self.assertEqual(link.reconcile_state, "refused")
        self.undo_there(line)
        self.assertEqual(link.reconcile_state, "open")
        link.action_reconcile()
        self.assert_paid(bill, link)
