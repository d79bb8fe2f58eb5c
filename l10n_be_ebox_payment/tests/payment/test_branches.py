# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from odoo.exceptions import ValidationError

from odoo.addons.ebox_enterprise.tests.common import message

from ..accounting_common import AccountingCase
from .payment_case import OGM, PaymentCase
from .test_payment_data import payment

BRANCH_NUMBER = "0999997744"


def own_account(number):
    """A fictional account: the bank code is not assigned."""
    first = f"99990000{number:02}"
    digits = f"{first}{int(first) % 97 or 97:02}"
    return f"BE{98 - int(digits + '111400') % 97:02}{digits}"


class TestBranches(PaymentCase):
    """A company pays the letters of its branches from its own bank account."""

    def setUp(self):
        super().setUp()
        self.branch = self.env["res.company"].create(
            {
                "name": "Bakkerij Filiaal",
                "company_registry": BRANCH_NUMBER,
                "parent_id": self.company.id,
            }
        )
        connection = self.connect(self.branch)
        asked = payment(payment_id="branch", reference=OGM)
        sent = message(7, registry="region", payment=asked)
        self.publish(sent, number=BRANCH_NUMBER)
        connection._sync()
        self.document = self.documents(company_id=self.branch.id)
        self.user = self.accountant()
        self.user.company_ids |= self.branch
        both = (self.company | self.branch).ids
        self.own = self.env["base"].with_user(self.user)
        self.own = self.own.with_context(allowed_company_ids=both).env

    def test_a_line_of_the_company_pays_a_letter_of_its_branch(self):
        line = self.line()
        self.match()
        self.assertEqual(line.ebox_proposed_document_id, self.document)
        link = self.own["ebox.payment.link"]._link(
            self.document.with_env(self.own), line.with_env(self.own)
        )
        self.assertEqual(link.company_id, self.branch)
        self.assertEqual(self.document.payment_state, "paid")

    def test_a_branch_does_not_pay_to_its_company_nor_that_to_the_branch(self):
        accounts = {}
        for number, company in enumerate((self.company, self.branch)):
            account = own_account(number)
            accounts[company] = account
            self.env["res.partner.bank"].create(
                {"partner_id": company.partner_id.id, "acc_number": account}
            )
        for company in accounts:
            self.assertLessEqual({*accounts.values()}, company._own_ibans())
        self.document.with_user(self.user).write({"iban": accounts[self.company]})
        self.assertEqual(self.document.payment_trust, "red")
        other = self.env["res.company"].create({"name": "Slagerij Apart"})
        self.assertFalse({*accounts.values()} & other._own_ibans())

    def test_each_is_a_candidate_of_the_other(self):
        line = self.line().with_env(self.own)
        letter = self.document.with_env(self.own)
        wizard = self.own["ebox.link.payment"]
        found = wizard.browse(letter.action_link_payment()["res_id"])
        self.assertEqual(found.candidate_ids.statement_line_id, line)
        self.assertIn(line, line.search(found.action_show_lines()["domain"]))
        found = wizard.browse(line.action_ebox_link()["res_id"])
        self.assertEqual(found.candidate_ids.document_id, letter)

    def test_a_branch_does_not_pay_for_its_company(self):
        letter = self.letter()
        self.document.action_declare_paid()
        self.links._link(self.document, self.line())
        line = self.line(journal=self.make_bank(self.branch, 2))
        self.match()
        self.assertFalse(line.ebox_proposed_document_id)
        with self.assertRaisesRegex(ValidationError, "of which it is a branch"):
            self.links._link(letter, line)

    def test_the_branch_itself_chooses_automatic_links(self):
        self.line()
        self.company.ebox_auto_link = True
        self.match()
        self.assertFalse(self.document.payment_link_ids)
        self.branch.ebox_auto_link = True
        self.match()
        self.assertEqual(self.document.payment_link_ids.how, "automatic")


class TestBranchBooks(AccountingCase):
    def test_a_bill_of_the_branch_is_matched_with_a_line_of_its_company(self):
        branch = self.env["res.company"].create(
            {
                "name": "Bakkerij Filiaal",
                "company_registry": BRANCH_NUMBER,
                "parent_id": self.company.id,
            }
        )
        self.env.user.company_ids |= branch
        connection = self.connect(branch)
        self.publish(message(7, registry="region"), number=BRANCH_NUMBER)
        connection._sync()
        letter = self.documents(company_id=branch.id)
        sender = self.env["res.partner"].create({"name": "FOD Test"})
        letter.sender_setting_id.partner_id = sender
        letter.write({"amount": 121.0, "communication": OGM, "payment_choice": "pay"})
        letter._settle_payments()
        fine = self.env.ref("l10n_be_ebox_payment.booking_kind_fine")
        self.assertEqual(fine._account_of(branch).code, "645000")
        letter.type_setting_id.expense_account_id = self.expense
        bill = self.bill_of(letter.with_company(branch))
        self.assertEqual(bill.company_id, branch)
        link = self.link(letter, self.bank_line())
        self.assertFalse(link.reconcile_note)
        self.assertEqual(link.reconcile_state, "done")
        self.assertEqual(bill.amount_residual, 0.0)
