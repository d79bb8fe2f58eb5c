# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A company with letters to pay and a bank, in plain accounting without a chart."""

from decimal import Decimal

from odoo import fields

from odoo.addons.ebox_enterprise.tests.common import EboxCase, message

from .test_payment_data import IBAN, payment

OGM, OTHER_OGM = "+++090/9337/55594+++", "+++123/1234/56784+++"
OTHER_IBAN = "BE39999011111119"


class PaymentCase(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.bank = self.make_bank(self.company)
        self.lines = self.env["account.bank.statement.line"]
        self.links = self.env["ebox.payment.link"]
        self.matching = self.env["ebox.matching"]

    def make_bank(self, company, number=1):
        """A bank journal with its two accounts, numbered where codes are shared."""
        accounts = self.env["account.account"].with_company(company)
        bank, suspense = (
            accounts.create(
                {
                    "name": name,
                    "code": code,
                    "account_type": kind,
                    "company_ids": [(6, 0, company.ids)],
                }
            )
            for name, code, kind in (
                ("Bank", f"55000{number}", "asset_cash"),
                ("To be settled", f"49900{number}", "asset_current"),
            )
        )
        return self.env["account.journal"].create(
            {
                "name": "Bank",
                "code": "BNK9",
                "type": "bank",
                "company_id": company.id,
                "default_account_id": bank.id,
                "suspense_account_id": suspense.id,
            }
        )

    def letters(self, *payments, first=1):
        """One letter for each dict of payment data."""
        messages = []
        for number, values in enumerate(payments, first):
            values = {"reference": OGM, **values}
            data = payment(payment_id=f"p{number}", **values)
            messages.append(message(number, registry="region", payment=data))
        known = self.documents()
        documents = self.receive(*messages) - known
        # whatever the letters' account, these tests are about the bank's lines
        documents.filtered("same_payment_id").write({"same_payment_id": False})
        documents._settle_payments()
        return documents

    def letter(self, **values):
        """A letter that asks to pay 121 euro."""
        return self.letters(values)

    def line(self, amount=-121.0, text=OGM, journal=None, **values):
        """A line of today in the bank's statement."""
        return self.lines.create(
            {
                "journal_id": (journal or self.bank).id,
                "date": fields.Date.today(),
                "payment_ref": text,
                "amount": amount,
                **values,
            }
        )

    def accountant(self, login="accountant", *more, company=None):
        """Somebody with the e-Box and the right to book."""
        groups = ("ebox_enterprise.group_ebox_user", "account.group_account_user")
        return self.make_user(login, *groups, *more, company=company)

    def match(self):
        """As the scheduler does."""
        self.matching._cron_match()
        self.env.invalidate_all()

    @staticmethod
    def money(text):
        """The amount of payment data without VAT."""
        return {"amount": Decimal(text), "vat_amount": Decimal(0)}


__all__ = ["IBAN", "OGM", "OTHER_IBAN", "OTHER_OGM", "PaymentCase"]
