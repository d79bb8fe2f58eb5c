"""Bank lines that come in without a bank: by hand and by CSV, in plain Community."""

from odoo.exceptions import AccessError
from odoo.tests import Form

from .payment_case import PaymentCase

BILLING = "account.group_account_invoice"
VIEW = "l10n_be_ebox_payment.view_bank_line_form"


class TestBankLineEntry(PaymentCase):
    def setUp(self):
        super().setUp()
        user = self.make_user("billing", "ebox_enterprise.group_ebox_user", BILLING)
        lines = self.lines.with_user(user).with_company(self.company)
        self.own = lines.with_context(default_journal_id=self.bank.id)

    def test_somebody_in_billing_adds_a_line_by_hand(self):
        with Form(self.own, view=VIEW) as form:
            form.amount = -12.5
            form.payment_ref = "Retributie"
        line = self.lines.search([("payment_ref", "=", "Retributie")])
        self.assertEqual((line.amount, line.journal_id), (-12.5, self.bank))
        self.assertEqual(line.move_id.state, "posted")

    def test_and_imports_some_from_a_csv_file(self):
        columns = ["date", "payment_ref", "partner_name", "account_number", "amount"]
        rows = [["2026-11-20", "Voorschot", "RSZ", "BE39999011111119", "-380.00"]]
        result = self.own.load(columns, rows)
        self.assertFalse(result["messages"])
        line = self.lines.browse(result["ids"])
        self.assertEqual((line.amount, line.company_id), (-380.0, self.company))

    def test_nobody_without_accounting_rights_does(self):
        clerk = self.make_user("clerk")
        with self.assertRaises(AccessError):
            self.own.with_user(clerk).create({"amount": 1, "payment_ref": "x"})

    def test_a_line_is_not_deleted_by_billing(self):
        line = self.own.create({"amount": -1, "payment_ref": "x"})
        with self.assertRaises(AccessError):
            line.unlink()
