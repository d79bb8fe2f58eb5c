# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from odoo import fields
from odoo.tests import tagged

from odoo.addons.ebox_enterprise.tests.document.test_tour_desk import DeskCase


@tagged("post_install", "-at_install")
class TestTourPay(DeskCase):
    browser_size = "1920x1080"

    def make_world(self):
        super().make_world()
        chart = self.env["account.chart.template"]
        chart.try_loading("be_comp", company=self.company, install_demo=False)
        self.letter = self.documents(("name", "=like", "Bijdragebericht%"))

    def pay(self, letter):
        """The bank line by which a letter was paid."""
        journal = self.env["account.journal"].search(
            [("company_id", "=", self.company.id), ("type", "=", "bank")], limit=1
        )
        return self.env["account.bank.statement.line"].create(
            {
                "journal_id": journal.id,
                "date": fields.Date.today(),
                "amount": -letter.amount,
                "payment_ref": letter.communication,
                "account_number": letter.iban,
                "partner_name": letter.beneficiary,
            }
        )

    def test_a_letter_is_corrected_scanned_and_declared(self):
        self.start_tour("/odoo/e-box", "ebox_pay", login="admin")
        self.env.invalidate_all()
        letter = self.documents(("communication", "=", "+++090/9337/55594+++"))
        self.assertEqual((letter.amount, letter.payment_state), (50.0, "to_pay"))
        self.assertFalse(letter.declared_by_id)

    def test_the_qr_leaves_a_phone_as_a_picture(self):
        self.browser_size = "390x844"
        letter = self.letter[:1]
        letter.action_trust_account()
        self.assertTrue(letter.epc_qr)
        self.start_tour(f"/odoo/e-box/{letter.id}", "ebox_share_qr", login="admin")

    def test_an_address_asks_nothing_in_our_words(self):
        letter = self.letter[:1]
        words = "title=Welcome&confirm=Continue&model=ebox.document"
        address = f"/odoo/ebox_payment_question?{words}&method=action_trust_account"
        code = """
            setTimeout(() => {
                const asked = document.querySelector(".modal");
                console[asked ? "error" : "log"](asked ? "asked" : "test successful");
            }, 4000);
        """
        self.browser_js(f"{address}&ids={letter.id}", code, login="admin")
        self.env.invalidate_all()
        self.assertNotEqual(letter.payment_trust, "green")

    def test_nothing_is_cut_in_the_list_of_bank_lines(self):
        self.browser_size = "1366x768"
        self.env["res.lang"]._activate_lang("nl_BE")
        mine = [("name", "=", "l10n_be_ebox_payment")]
        self.env["ir.module.module"].search(mine)._update_translations(["nl_BE"])
        self.admin.lang = "nl_BE"
        self.company.ebox_auto_link = False
        line = self.pay(self.letter)
        self.env["ebox.matching"].sudo()._match(self.company)
        self.assertTrue(line.ebox_proposed_document_id)
        address = "/odoo/action-l10n_be_ebox_payment.action_bank_line"
        self.start_tour(address, "ebox_bank_looks", login="admin")

    def test_a_bank_line_is_linked_and_the_link_undone(self):
        line = self.pay(self.letter)
        self.start_tour("/odoo/e-box", "ebox_link", login="admin")
        self.env.invalidate_all()
        self.assertEqual(self.letter.payment_state, "to_pay")
        self.assertFalse(line.ebox_link_ids)
        self.assertFalse(line.is_reconciled)

    def test_a_bill_is_made_posted_and_paid_by_the_link(self):
        line = self.pay(self.letter)
        self.start_tour("/odoo/e-box", "ebox_bill", login="admin")
        self.env.invalidate_all()
        self.assertEqual(self.letter.payment_state, "paid")
        self.assertIn(self.letter.bill_id.payment_state, ("paid", "in_payment"))
        self.assertTrue(line.is_reconciled)
        expense = self.letter.bill_id.invoice_line_ids.account_id
        self.assertEqual(expense.with_company(self.company).code, "454000")
        self.assertEqual(self.letter.type_setting_id.expense_account_id, expense)
