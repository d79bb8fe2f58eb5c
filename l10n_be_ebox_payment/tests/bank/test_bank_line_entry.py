# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Bank lines that come in without a bank: by hand and by CSV, in plain Community."""

from unittest.mock import patch

from odoo.exceptions import AccessError, UserError
from odoo.tests import Form
from odoo.tools import mute_logger

from ..payment.payment_case import OGM, PaymentCase

BILLING = "account.group_account_invoice"


class TestBankLineEntry(PaymentCase):
    def setUp(self):
        super().setUp()
        user = self.make_user("billing", "ebox_enterprise.group_ebox_user", BILLING)
        self.entries = (
            self.env["ebox.bank.entry"].with_user(user).with_company(self.company)
        )

    def test_somebody_in_billing_adds_a_line_by_hand(self):
        with Form(self.entries) as form:
            form.amount = -12.5
            form.payment_ref = "Retributie"
        line = self.lines.search([("payment_ref", "=", "Retributie")])
        self.assertEqual((line.amount, line.journal_id), (-12.5, self.bank))
        self.assertEqual(line.move_id.state, "posted")
        self.assertEqual(line.ebox_origin, "person")

    def test_a_letter_is_proposed_at_once_and_linked_by_nobody(self):
        letter = self.letter()
        self.company.ebox_auto_link = True
        with Form(self.entries) as form:
            form.amount = -121.0
            form.payment_ref = OGM
        line = form.record.statement_line_id
        self.assertEqual(line.ebox_proposed_document_id, letter)
        self.assertTrue(line.ebox_proposed_text)
        self.assertFalse(letter.payment_link_ids)

    def test_what_cannot_be_compared_is_added_all_the_same(self):
        module = "odoo.addons.l10n_be_ebox_payment.models.bank.matching"
        broken = patch.object(
            type(self.env["ebox.matching"]), "_match", side_effect=ValueError("broken")
        )
        with broken, mute_logger(module):
            entry = self.entries.create({"amount": -121.0, "payment_ref": OGM})
        self.assertEqual(entry.statement_line_id.amount, -121.0)

    def test_without_its_minus_a_line_is_said_to_be_money_received(self):
        letter = self.letter()
        entry = self.entries.create({"amount": 121.0, "payment_ref": OGM})
        line = entry.statement_line_id
        action = line.action_ebox_link()
        said = self.env[action["res_model"]].browse(action["res_id"]).received_text
        self.assertIn("money that was received", said)
        self.assertIn(letter.name, said)
        self.assertIn("Ask somebody who keeps the books", said)
        keeper = line.with_user(self.accountant())
        said = self.env["ebox.link.payment"].with_env(keeper.env)._received_text(keeper)
        self.assertIn("correct its amount", said)
        self.assertNotIn("Ask somebody", said)

    def test_and_imports_some_from_a_csv_file(self):
        columns = ["date", "payment_ref", "partner_name", "account_number", "amount"]
        rows = [["2026-11-20", "Voorschot", "RSZ", "BE39999011111119", "-380.00"]]
        result = self.entries.load(columns, rows)
        self.assertFalse(result["messages"])
        line = self.entries.browse(result["ids"]).statement_line_id
        self.assertEqual((line.amount, line.company_id), (-380.0, self.company))
        self.assertEqual(line.ebox_origin, "file")

    def test_nobody_without_accounting_rights_does(self):
        clerk = self.make_user("clerk")
        with self.assertRaises(AccessError):
            self.entries.with_user(clerk).create({"amount": 1, "payment_ref": "x"})

    def test_a_day_of_closed_books_is_refused_and_not_moved(self):
        self.company.fiscalyear_lock_date = "2026-10-31"
        values = {"date": "2026-10-05", "amount": -12.5, "payment_ref": "Te laat"}
        with self.assertRaisesRegex(UserError, "closed"), self.env.cr.savepoint():
            self.entries.create(values)
        self.assertFalse(self.lines.search([("payment_ref", "=", "Te laat")]))
        self.entries.create({**values, "date": "2026-11-05"})

    def test_a_line_says_an_amount(self):
        before = self.lines.search_count([])
        with self.assertRaises(UserError), self.env.cr.savepoint():
            self.entries.create({"amount": 0, "payment_ref": "x"})
        self.assertEqual(self.lines.search_count([]), before)
