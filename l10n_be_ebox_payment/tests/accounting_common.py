# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters in a company with the Belgian chart of accounts and a bank."""

from odoo import fields

from odoo.addons.ebox_enterprise.tests.common import NUMBER, EboxCase, message

OGM = "+++090/9337/55594+++"
IBAN = "BE29999022222164"  # fictional: the bank code is not assigned
BILLING = "account.group_account_invoice"
USER = "ebox_enterprise.group_ebox_user"


class AccountingCase(EboxCase):
    @classmethod
    def make_ours(cls):
        """The database's first company if it has the chart: loading it takes long."""
        first = cls.env.ref("base.main_company")
        used = cls.env["ebox.connection"].search([("company_id", "=", first.id)])
        if first.chart_template == "be_comp" and not used:
            first.write({"name": "Bakkerij Test BV", "company_registry": NUMBER})
            return first
        ours = super().make_ours()
        ours.currency_id = cls.env.ref("base.EUR")
        chart = cls.env["account.chart.template"]
        chart.try_loading("be_comp", company=ours, install_demo=False)
        return ours

    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.env.user.company_ids |= self.company
        # whoever books works in the company of the letter
        self.books_env = self.env["base"].with_company(self.company).env
        self.bank = self.in_books("account.journal").search(
            [("company_id", "=", self.company.id), ("type", "=", "bank")], limit=1
        )
        self.suspense = self.bank.suspense_account_id
        self.expense = self.account("612999", "expense")

    def in_books(self, model):
        return self.books_env[model]

    def letter(self, number=1, *, amount=121.0, communication=OGM, **values):
        """A letter that asks for a payment."""
        sent = {"registry": "region", **values.pop("message", {})}
        [document] = self.receive(message(number, **sent)).filtered(
            lambda d: d.remote_id == f"message-{number}"
        )
        document.write(
            {
                "amount": amount,
                "iban": IBAN,
                "communication": communication,
                "due_date": document.receipt_day,
                "payment_choice": "pay",
                **values,
            }
        )
        document.sender_setting_id.partner_id = document.partner_id or self.env[
            "res.partner"
        ].create({"name": "FOD Test", "is_company": True})
        document._settle_payments()
        if not document.type_setting_id.expense_account_id:
            document.type_setting_id.expense_account_id = self.expense
        return document.with_env(self.books_env)

    def bank_line(self, amount=-121.0, **values):
        return self.in_books("account.bank.statement.line").create(
            {
                "journal_id": self.bank.id,
                "date": fields.Date.today(),
                "payment_ref": OGM,
                "amount": amount,
                **values,
            }
        )

    def link(self, document, line, amount=None, **values):
        return (
            self.in_books("ebox.payment.link")
            .sudo()
            .create(
                {
                    "document_id": document.id,
                    "statement_line_id": line.id,
                    "amount": amount or document.amount,
                    **values,
                }
            )
        )

    def bill_of(self, document, *, post=True):
        document.action_create_bill()
        if post:
            document.bill_id.action_post()
        return document.bill_id

    def account(self, code, kind="liability_current", **values):
        return self.in_books("account.account").create(
            {
                "name": code,
                "code": code,
                "account_type": kind,
                "company_ids": [(6, 0, self.company.ids)],
                **values,
            }
        )

    def picture(self, line):
        """The entry of a bank line, as one can compare it."""
        found = []
        for item in line.move_id.line_ids.sorted("balance"):
            partner, name = item.partner_id.id, item.name
            found.append((item.account_id.id, item.balance, partner, name))
        return found

    def check_line(self, line, *, rest):
        """The entry balances, has at most one suspense line, with this rest."""
        self.assertAlmostEqual(sum(line.move_id.line_ids.mapped("balance")), 0.0, 2)
        _liquidity, suspense, _other = line._seek_for_lines()
        self.assertEqual(len(suspense), 1 if rest else 0)
        self.assertAlmostEqual(sum(suspense.mapped("balance")), rest, 2)
        self.assertAlmostEqual(line.amount_residual, rest, 2)
        self.assertEqual(line.is_reconciled, not rest)
        self.assertEqual(line.move_id.state, "posted")
