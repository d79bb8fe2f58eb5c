# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Links of bank lines with letters, in the books."""

from unittest.mock import patch

from odoo import fields
from odoo.exceptions import RedirectWarning, UserError
from odoo.fields import Command

from ..accounting_common import AccountingCase


class TestReconcile(AccountingCase):
    def setUp(self):
        super().setUp()
        self.document = self.letter()
        self.line = self.bank_line()
        self.before = self.picture(self.line)

    def assert_untouched(self, line=None):
        self.assertEqual(self.picture(line or self.line), self.before)

    def test_a_posted_bill_is_paid_by_the_bank_line(self):
        bill = self.bill_of(self.document)
        link = self.link(self.document, self.line)
        self.assertEqual(link.reconcile_state, "done")
        self.assertEqual(bill.amount_residual, 0)
        self.assertIn(bill.payment_state, ("paid", "in_payment"))
        self.assertEqual(link.move_line_id.account_type, "liability_payable")
        self.assertEqual(link.move_line_id.partner_id, bill.commercial_partner_id)
        self.check_line(self.line, rest=0)

    def pay(self, bill, amount=None):
        """By Odoo's own wizard, without any bank line."""
        wizard = self.in_books("account.payment.register").with_context(
            active_model="account.move", active_ids=bill.ids
        )
        return wizard.create({"amount": amount or bill.amount_total})._create_payments()

    def test_what_is_paid_in_accounting_is_not_asked_for_again(self):
        before = self.document.payment_state
        bill = self.bill_of(self.document)
        self.pay(bill, 21.0)
        self.assertEqual(self.document.payment_state, before)
        payment = self.pay(bill, 100.0)
        self.assertEqual(self.document.payment_state, "paid")
        self.assertEqual(self.document.open_amount, 0)
        self.assertFalse(self.document.epc_qr)
        bodies = "".join(self.document.message_ids.mapped("body"))
        self.assertIn("was paid in accounting", bodies)
        payment.action_draft()
        payment.action_cancel()  # a draft stays matched in Odoo
        self.assertEqual(self.document.payment_state, before)
        bodies = "".join(self.document.message_ids.mapped("body"))
        self.assertIn("was undone in accounting", bodies)

    def test_a_payment_that_waits_for_its_bank_line_is_named(self):
        bill = self.bill_of(self.document)
        payment = self.pay(bill)
        link = self.link(self.document, self.line)
        if not payment.move_id:  # it is in no residual, so the line pays the bill
            self.skipTest("this journal has no outstanding account")
        self.assertEqual(link.reconcile_state, "refused")
        self.assertIn(payment.display_name, self.document.books_hint)
        self.assertIn("waits for its bank line", self.document.books_hint)
        self.assert_untouched()

    def test_a_paid_bill_that_is_linked_later_pays_its_letter(self):
        bill = self.bill_of(self.document)
        before = self.document.payment_state
        self.document.action_unlink_bill()
        self.pay(bill)
        self.assertEqual(self.document.payment_state, before)
        self.document.action_link_bill()
        self.assertEqual(self.document.payment_state, "paid")
        self.document.action_unlink_bill()
        self.assertEqual(self.document.payment_state, before)

    def test_a_bill_of_less_does_not_pay_the_letter(self):
        bill = self.bill_of(self.document, post=False)
        bill.invoice_line_ids.price_unit = 100
        bill.action_post()
        self.pay(bill)
        self.assertNotEqual(self.document.payment_state, "paid")

    def test_undo_restores_exactly_the_suspense_line(self):
        bill = self.bill_of(self.document)
        self.link(self.document, self.line).unlink()
        self.assert_untouched()
        self.check_line(self.line, rest=121.0)
        self.assertEqual(bill.amount_residual, 121.0)
        self.assertEqual(self.document.payment_state, "to_check")

    def test_a_draft_waits_and_is_matched_when_it_is_posted(self):
        bill = self.bill_of(self.document, post=False)
        link = self.link(self.document, self.line)
        self.assertEqual(link.reconcile_state, "waiting")
        self.assertEqual(bill.state, "draft")
        self.assert_untouched()
        bill.action_post()
        self.assertEqual(link.reconcile_state, "done")
        self.assertEqual(bill.amount_residual, 0)
        self.check_line(self.line, rest=0)

    def test_a_bill_linked_after_the_payment_is_matched(self):
        link = self.link(self.document, self.line)
        self.assertEqual(link.reconcile_state, "open")
        self.bill_of(self.document)
        self.assertEqual(link.reconcile_state, "done")
        self.check_line(self.line, rest=0)

    def test_a_part_is_paid_and_the_other_line_pays_the_rest(self):
        bill = self.bill_of(self.document)
        half = self.bank_line(-50.0)
        first = self.link(self.document, half, 50.0)
        self.assertEqual(bill.amount_residual, 71.0)
        self.check_line(half, rest=0)
        second = self.link(self.document, self.line, 71.0)
        self.assertEqual(bill.amount_residual, 0)
        self.check_line(self.line, rest=50.0)
        first.unlink()
        self.assertEqual(bill.amount_residual, 50.0)
        self.assertEqual(second.reconcile_state, "done")
        self.check_line(half, rest=50.0)
        second.unlink()
        self.assert_untouched()
        self.assertEqual(bill.amount_residual, 121.0)

    def test_one_line_pays_several_letters(self):
        other = self.letter(2, amount=79.0, communication="+++123/4567/89002+++")
        bills = self.bill_of(self.document), self.bill_of(other)
        line = self.bank_line(-250.0)
        before = self.picture(line)
        first = self.link(self.document, line)
        self.check_line(line, rest=129.0)
        second = self.link(other, line)
        self.check_line(line, rest=50.0)
        self.assertEqual([b.amount_residual for b in bills], [0, 0])
        first.unlink()
        self.check_line(line, rest=171.0)
        self.assertEqual(second.reconcile_state, "done")
        self.assertEqual([b.amount_residual for b in bills], [121.0, 0])
        second.unlink()
        self.assertEqual(self.picture(line), before)

    def test_the_whole_line_for_two_letters_leaves_no_suspense_line(self):
        other = self.letter(2, amount=79.0, communication="+++123/4567/89002+++")
        self.bill_of(self.document)
        self.bill_of(other)
        line = self.bank_line(-200.0)
        before = self.picture(line)
        links = self.link(self.document, line), self.link(other, line)
        self.check_line(line, rest=0)
        links[1].unlink()
        self.check_line(line, rest=79.0)
        links[0].unlink()
        self.assertEqual(self.picture(line), before)

    def test_another_amount_is_another_part(self):
        bill = self.bill_of(self.document)
        link = self.link(self.document, self.line)
        link.amount = 21.0
        self.assertEqual(bill.amount_residual, 100.0)
        self.check_line(self.line, rest=100.0)

    def test_money_that_came_back(self):
        bill = self.bill_of(self.document)
        line = self.bank_line(-150.0)
        self.link(self.document, line, 150.0)
        self.assertEqual(bill.amount_residual, 0)
        back = self.bank_line(29.0)
        link = self.link(self.document, back, -29.0)
        self.assertEqual(link.reconcile_state, "done")
        self.check_line(back, rest=0)
        part = self.document.payment_link_ids.sudo().move_line_id
        self.assertEqual(sum(part.mapped("amount_residual")), 0)

    def test_a_bill_that_is_paid_already_takes_no_second_payment(self):
        bill = self.bill_of(self.document)
        self.link(self.document, self.bank_line())
        link = self.link(self.document, self.line)
        self.assertEqual(link.reconcile_state, "refused")
        self.assertIn("paid already", link.reconcile_note)
        self.assert_untouched()
        bill.button_draft()
        bill.button_cancel()
        self.assertEqual(link.reconcile_state, "open")
        self.assertNotIn("paid already", self.document.books_hint)

    def test_a_bill_back_in_draft_with_another_vendor(self):
        bill = self.bill_of(self.document)
        link = self.link(self.document, self.line)
        bill.line_ids.remove_move_reconcile()
        bill.button_draft()
        self.assertEqual(link.reconcile_state, "waiting")
        bill.partner_id = self.env["res.partner"].create({"name": "FOD Ander"})
        bill.action_post()
        self.assertEqual(link.reconcile_state, "done")
        self.assertEqual(link.move_line_id.partner_id, bill.partner_id)
        self.check_line(self.line, rest=0)

    def test_a_bill_deleted_afterwards_gives_the_part_back(self):
        bill = self.bill_of(self.document)
        link = self.link(self.document, self.line)
        bill.line_ids.remove_move_reconcile()
        bill.button_draft()
        bill.with_context(force_delete=True).unlink()
        self.assertTrue(link.exists())
        self.assertEqual(link.reconcile_state, "open")
        self.assert_untouched()

    def test_a_cancelled_bill_is_said_and_not_tried_again(self):
        bill = self.bill_of(self.document)
        link = self.link(self.document, self.line)
        bill.button_draft()
        bill.button_cancel()
        self.assertEqual(link.reconcile_state, "unmatched")  # on no suspense account
        self.check_line(self.line, rest=0)
        self.assertIn("The bill is cancelled", self.document.books_hint)
        self.assertNotIn("Try again", self.document.books_hint)
        link.action_unlink_payment()  # as it says
        self.document.action_unlink_bill()
        self.assert_untouched()
        self.document.action_create_another_bill()
        self.document.bill_id.action_post()
        self.link(self.document, self.line)
        self.assertFalse(self.document.books_hint)

    def test_what_is_open_of_a_larger_bank_line_is_said(self):
        self.bill_of(self.document)
        line = self.bank_line(-131.0)
        link = self.link(self.document, line)
        self.assertEqual(link.reconcile_state, "done")
        self.assertIn("10.00", self.document.books_hint)
        self.assertFalse(self.document.is_settled)
        part = line._seek_for_lines()[1]
        part.with_context(skip_readonly_check=True).account_id = self.expense
        self.env.invalidate_all()
        self.assertFalse(self.document.books_hint)
        self.assertTrue(self.document.is_settled)

    def test_what_others_have_changed_is_left_alone(self):
        self.bill_of(self.document)
        link = self.link(self.document, self.line)
        self.line.action_undo_reconciliation()
        self.assertFalse(link.move_line_id)
        self.assertEqual(link.reconcile_state, "open")
        self.check_line(self.line, rest=121.0)
        self.assertIn("undone in accounting", self.document.books_hint)
        link.action_reconcile()
        self.assertEqual(link.reconcile_state, "done")
        link.move_line_id.remove_move_reconcile()
        link.move_line_id.account_id = self.account("499991")
        picture = self.picture(self.line)
        link.unlink()
        self.assertEqual(self.picture(self.line), picture)
        self.assertIn(
            "left as it is", "".join(self.document.message_ids.mapped("body"))
        )

    def test_a_part_that_another_tool_has_made_anew_is_matched_again(self):
        bill = self.bill_of(self.document)
        link = self.link(self.document, self.line, 100.0)
        part = link.move_line_id
        kept = ("account_id", "partner_id", "balance", "amount_currency")
        values = part.copy_data()[0]
        self.line.move_id.with_context(
            skip_readonly_check=True, force_delete=True
        ).write(
            {
                "line_ids": [
                    Command.delete(part.id),
                    Command.create({name: values[name] for name in kept}),
                ]
            }
        )
        self.assertEqual(link.reconcile_state, "open")
        self.assertEqual(bill.amount_residual, 121.0)
        link.action_reconcile()
        self.assertEqual(link.reconcile_state, "done")
        self.assertEqual(bill.amount_residual, 21.0)
        self.check_line(self.line, rest=21.0)
        link.unlink()
        self.assert_untouched()

    def test_a_part_that_others_have_matched_is_not_undone(self):
        bill = self.bill_of(self.document)
        link = self.link(self.document, self.line)
        other = bill.copy({"invoice_date": bill.invoice_date})
        other.action_post()
        link.move_line_id.remove_move_reconcile()
        due = other.line_ids.filtered(lambda i: i.account_type == "liability_payable")
        (link.move_line_id | due).reconcile()
        self.assertEqual(link.reconcile_state, "booked")  # it pays another bill
        self.assertIn(other.name, self.document.books_hint)
        with self.assertRaisesRegex(UserError, "matched in accounting with"):
            link.unlink()
        self.assertTrue(link.exists())
        self.assertEqual(other.amount_residual, 0)

    def test_a_line_matched_by_others_is_refused(self):
        self.bill_of(self.document)
        _liquidity, suspense, _other = self.line._seek_for_lines()
        suspense.account_id = self.account("499992")
        picture = self.picture(self.line)
        link = self.link(self.document, self.line)
        self.assertEqual(link.reconcile_state, "refused")
        self.assertIn("already", link.reconcile_note)
        link.unlink()
        self.assertEqual(self.picture(self.line), picture)

    def test_what_a_person_has_matched_already_is_done_and_stays_hers(self):
        bill = self.bill_of(self.document)
        _liquidity, suspense, _other = self.line._seek_for_lines()
        due = bill.line_ids.filtered(lambda i: i.account_type == "liability_payable")
        suspense.write(
            {"account_id": due.account_id.id, "partner_id": due.partner_id.id}
        )
        (suspense | due).reconcile()
        picture = self.picture(self.line)
        link = self.link(self.document, self.line)
        self.assertEqual(link.reconcile_state, "done")
        self.assertFalse(link.move_line_id)
        link.unlink()
        self.assertEqual(self.picture(self.line), picture)
        self.assertEqual(bill.amount_residual, 0)

    def test_a_line_of_which_less_is_open_is_refused(self):
        self.bill_of(self.document)
        other = self.letter(2, amount=100.0, communication="+++123/4567/89002+++")
        self.bill_of(other)
        self.link(other, self.line, 100.0)
        with patch.object(
            type(self.line), "_check_ebox_links", lambda lines: None, create=True
        ):
            link = self.link(self.document, self.line, 121.0)
        self.assertEqual(link.reconcile_state, "refused")
        self.assertIn("Less is open", link.reconcile_note)
        self.check_line(self.line, rest=21.0)

    def test_a_bank_line_that_is_deleted_takes_its_entry_along(self):
        bill = self.bill_of(self.document)
        self.link(self.document, self.line)
        self.line.unlink()
        self.assertEqual(bill.amount_residual, 121.0)
        self.assertFalse(self.document.payment_link_ids)


class TestClosedBooks(AccountingCase):
    def setUp(self):
        super().setUp()
        self.document = self.letter()
        self.line = self.bank_line()
        self.bill = self.bill_of(self.document)

    def lock(self, name="fiscalyear_lock_date"):
        # the wizard of Odoo asks first to match open bank lines; another one may have
        # locked before they were imported
        self.env.flush_all()
        self.env.cr.execute(
            f"UPDATE res_company SET {name} = %s WHERE id = %s",
            [fields.Date.today(), self.company.id],
        )
        self.env.invalidate_all()

    def test_a_period_with_an_open_bank_line_is_not_closed(self):
        link = self.link(self.letter(2), self.bank_line())
        self.assertIn("closes no period", link.document_id.books_hint)
        with self.assertRaisesRegex(RedirectWarning, "unreconciled"):
            self.company.fiscalyear_lock_date = fields.Date.today()

    def test_a_closed_period_refuses_and_the_link_stays(self):
        before = self.picture(self.line)
        for name in ("fiscalyear_lock_date", "hard_lock_date"):
            with self.subTest(name):
                self.lock(name)
                link = self.link(self.document, self.line)
                self.assertEqual(link.reconcile_state, "refused")
                self.assertIn("closed", link.reconcile_note)
                self.assertEqual(self.picture(self.line), before)
                self.assertEqual(self.document.payment_state, "paid")
                link.unlink()
                self.assertEqual(self.picture(self.line), before)

    def test_an_undo_in_a_closed_period_changes_nothing(self):
        link = self.link(self.document, self.line)
        before = self.picture(self.line)
        self.lock()
        with self.assertRaisesRegex(UserError, "closed"), self.env.cr.savepoint():
            link.unlink()
        self.assertTrue(link.exists())
        self.assertEqual(self.picture(self.line), before)
        self.assertEqual(link.reconcile_state, "done")

    def test_what_was_refused_can_be_tried_again(self):
        self.lock()
        link = self.link(self.document, self.line)
        self.env.cr.execute("UPDATE res_company SET fiscalyear_lock_date = NULL")
        self.env.invalidate_all()
        link.action_reconcile()
        self.assertEqual(link.reconcile_state, "done")
        self.assertFalse(link.reconcile_note)
        self.check_line(self.line, rest=0)
