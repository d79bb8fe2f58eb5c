# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The bill of a letter with instalments: each is due on its own day."""

from datetime import timedelta

from ..accounting_common import AccountingCase


class TestBillInstalments(AccountingCase):
    def setUp(self):
        super().setUp()
        self.document = self.letter(amount=121.0)
        start = self.document.receipt_day
        self.days = [start + timedelta(days=number) for number in (20, 51, 80)]
        amounts = (121.0, 121.0, 58.0)
        self.document.sudo().payment_plan = [
            [day.isoformat(), amount]
            for day, amount in zip(self.days, amounts, strict=True)
        ]
        self.expected = list(zip(self.days, amounts, strict=True))

    def due(self, bill):
        """The days and the amounts that the bill owes."""
        items = bill.line_ids.filtered(lambda i: i.account_type == "liability_payable")
        return [(i.date_maturity, -i.balance) for i in items.sorted("date_maturity")]

    def test_each_instalment_has_its_own_day_and_amount(self):
        bill = self.bill_of(self.document, post=False)
        self.assertEqual(bill.amount_total, 300.0)
        self.assertEqual(self.due(bill), self.expected)
        self.assertIn("3 instalments", bill.invoice_payment_term_id.name)
        self.assertEqual(bill.invoice_payment_term_id.company_id, self.company)
        self.assertFalse(bill.invoice_payment_term_id.active)  # it is no usual term
        bill.action_post()
        self.assertEqual(self.due(bill), self.expected)

    def test_the_days_stay_whatever_the_date_of_the_bill_is(self):
        bill = self.bill_of(self.document, post=False)
        bill.invoice_date -= timedelta(days=9)
        self.assertEqual(self.due(bill), self.expected)

    def test_what_a_person_adds_to_the_bill_is_due_with_the_last(self):
        bill = self.bill_of(self.document, post=False)
        bill.invoice_line_ids.price_unit += 10
        days, amounts = zip(*self.due(bill), strict=True)
        self.assertEqual((list(days), amounts), (self.days, (121.0, 121.0, 68.0)))

    def test_a_bank_line_pays_the_first_one(self):
        bill = self.bill_of(self.document)
        self.env["ebox.payment.link"]._link(self.document, self.bank_line(-121.0))
        self.assertEqual(bill.payment_state, "partial")
        items = bill.line_ids.filtered(lambda i: i.account_type == "liability_payable")
        rests = [-i.amount_residual for i in items.sorted("date_maturity")]
        self.assertEqual(rests, [0.0, 121.0, 58.0])
        self.assertEqual(self.document.payment_state, "partial")
        self.assertEqual(self.document.due_date, self.days[1])

    def test_a_letter_without_instalments_is_due_once(self):
        other = self.letter(2, communication="+++000/0000/00101+++")
        bill = self.bill_of(other, post=False)
        self.assertFalse(bill.invoice_payment_term_id)
        self.assertEqual(self.due(bill), [(other.due_date, 121.0)])
