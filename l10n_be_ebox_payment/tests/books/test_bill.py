# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The bill of a letter."""

from datetime import timedelta
from unittest.mock import patch

from odoo.exceptions import AccessError, LockError, UserError

from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER, PDF

from ...models.payment.payee import TRUST_GROUP
from ..accounting_common import BILLING, IBAN, OGM, USER, AccountingCase

MANAGER = "ebox_enterprise.group_ebox_manager"


class TestBill(AccountingCase):
    def test_a_draft_has_all_that_the_letter_says(self):
        letter = self.letter()
        action = letter.action_create_bill()
        bill = letter.bill_id
        self.assertEqual(action["res_id"], bill.id)
        self.assertEqual((bill.state, bill.move_type), ("draft", "in_receipt"))
        self.assertEqual(bill.company_id, self.company)
        self.assertEqual(bill.partner_id, letter.partner_id)
        self.assertEqual(bill.payment_reference, OGM)
        self.assertEqual(bill.ref, letter.name)
        self.assertEqual(bill.invoice_date, letter.receipt_day)
        self.assertEqual(bill.invoice_date_due, letter.due_date)
        self.assertEqual(bill.amount_total, 121.0)
        self.assertFalse(bill.invoice_line_ids.tax_ids)
        self.assertEqual(bill.invoice_line_ids.name, letter.name)
        self.assertEqual(letter.bill_state, "draft")

    def test_the_pdf_is_a_copy_with_the_same_bytes(self):
        letter = self.letter()
        bill = self.bill_of(letter, post=False)
        copy, source = bill.message_main_attachment_id, letter.file_ids.attachment_id
        self.assertEqual(copy.raw, PDF)
        self.assertEqual((copy.res_model, copy.res_id), ("account.move", bill.id))
        self.assertNotEqual(copy, source)
        self.assertEqual(copy.store_fname, source.store_fname)
        self.assertFalse(letter.bill_lacks_pdf)

    def test_a_second_click_opens_the_same_bill(self):
        letter = self.letter()
        first = letter.action_create_bill()
        self.assertEqual(letter.action_create_bill(), first)
        self.assertEqual(letter.action_create_another_bill(), first)
        bills = self.in_books("account.move").search(
            [("company_id", "=", self.company.id), ("move_type", "=", "in_receipt")]
        )
        self.assertEqual(len(bills), 1)

    def test_of_two_clicks_at_the_same_time_one_is_told_to_wait(self):
        letter, taken = self.letter(), LockError("taken")
        with patch.object(type(letter), "lock_for_update", side_effect=taken):
            for click in (letter.action_create_bill, letter.action_link_bill):
                with self.assertRaisesRegex(UserError, "try again in a moment"):
                    click()
        self.assertFalse(letter.bill_id)

    def test_both_open_each_other_and_say_so(self):
        letter = self.letter()
        bill = self.bill_of(letter, post=False)
        self.assertEqual(letter.action_view_bill()["res_id"], bill.id)
        self.assertEqual(bill.ebox_document_count, 1)
        self.assertEqual(bill.action_view_ebox_documents()["res_id"], letter.id)
        bodies = "".join(bill.message_ids.mapped("body"))
        self.assertIn(letter.name, bodies)
        self.assertIn("draft bill was made", letter.message_ids[0].body)

    def test_the_message_type_says_how_it_is_booked(self):
        letter = self.letter()
        account = self.account("640990", "expense")
        kind = letter.type_setting_id
        self.assertEqual(kind.bill_type, "in_receipt")
        kind.write({"bill_type": "in_invoice", "expense_account_id": account.id})
        bill = self.bill_of(letter, post=False)
        self.assertEqual(bill.move_type, "in_invoice")
        self.assertEqual(bill.invoice_line_ids.account_id, account)

    def test_a_new_account_is_not_trusted_and_a_suspect_one_not_used(self):
        letter = self.letter()
        bank = self.bill_of(letter, post=False).partner_bank_id
        self.assertEqual(bank.sanitized_acc_number, IBAN)
        self.assertFalse(bank.allow_out_payment)
        other = self.letter(2, communication="+++123/4567/89002+++")
        other.action_refuse_account()
        bill = self.bill_of(other, post=False)
        self.assertFalse(bill.partner_bank_id)
        self.assertIn("refused", "".join(bill.message_ids.mapped("body")))

    def test_an_account_that_is_trusted_for_letters_is_not_trusted_for_all(self):
        """Odoo's own mark counts for every company that pays this contact."""
        self.make_company("Slagerij Test BV", OTHER_NUMBER)  # where he may not
        letter = self.letter()
        letter.action_trust_account()
        self.assertEqual(letter.payment_trust, "green")
        bank = self.bill_of(letter, post=False).partner_bank_id
        self.assertEqual(bank.sanitized_acc_number, IBAN)
        self.assertFalse(bank.allow_out_payment)
        self.assertIn("Validate bank account", letter.accounting_note)

    def judge(self, letter, *groups):
        """Somebody of all companies trusts the account of a letter."""
        judge = self.make_user("judge", USER, TRUST_GROUP, *groups)
        judge.company_ids = self.env["res.company"].search([])
        letter.with_user(judge).action_trust_account()
        return judge

    def test_who_may_trust_it_in_accounting_has_trusted_it_there_too(self):
        letter = self.letter()
        judge = self.judge(letter)
        bank = self.bill_of(letter, post=False).partner_bank_id
        self.assertTrue(bank.allow_out_payment)
        self.assertFalse(letter.accounting_note)
        self.assertIn(judge.name, "".join(bank.partner_id.message_ids.mapped("body")))
        letter.with_user(judge).action_refuse_account()
        letter.invalidate_recordset()
        self.assertIn("takes it away", letter.accounting_note)

    def test_who_judges_after_the_bill_was_made_trusts_its_account(self):
        letter = self.letter()
        bank = self.bill_of(letter, post=False).partner_bank_id
        self.assertFalse(bank.allow_out_payment)
        self.judge(letter)
        self.assertTrue(bank.allow_out_payment)

    def test_who_has_lost_the_right_trusts_no_new_account(self):
        letter = self.letter()
        judge = self.judge(letter)
        judge.group_ids -= self.env.ref(TRUST_GROUP)
        bank = self.bill_of(letter, post=False).partner_bank_id
        self.assertFalse(bank.allow_out_payment)

    def test_the_same_account_of_the_contact_is_found_again(self):
        letter = self.letter()
        first = self.bill_of(letter, post=False).partner_bank_id
        other = self.letter(2, communication="+++123/4567/89002+++")
        self.assertEqual(self.bill_of(other, post=False).partner_bank_id, first)

    def test_without_a_sender_the_error_says_what_to_do(self):
        letter = self.letter()
        letter.sudo().sender_id = False
        with self.assertRaisesRegex(UserError, "Configuration, Senders"):
            letter.action_create_bill()
        self.assertFalse(letter.bill_id)

    def test_money_back_is_no_bill(self):
        letter = self.letter(payment_direction="receive")
        with self.assertRaisesRegex(UserError, "gives money back"):
            letter.action_create_bill()

    def peppol_bill(self, **values):
        partner = self.env["res.partner"].create({"name": "FOD Peppol"})
        return self.in_books("account.move").create(
            {
                "move_type": "in_invoice",
                "partner_id": partner.id,
                "payment_reference": "090933755594",
                "invoice_date": "2026-11-20",
                "invoice_line_ids": [
                    (0, 0, {"name": "x", "price_unit": 121, "tax_ids": []})
                ],
                **values,
            }
        )

    def test_a_bill_that_is_there_is_linked_instead(self):
        letter = self.letter()
        self.assertFalse(letter.known_bill_id)
        known = self.peppol_bill(invoice_date=letter.receipt_day)
        letter.invalidate_recordset()
        self.assertEqual(letter.known_bill_id, known)
        with self.assertRaisesRegex(UserError, "already a bill"):
            letter.action_create_bill()
        letter.action_link_bill()
        self.assertEqual(letter.bill_id, known)
        self.assertFalse(letter.known_bill_id)
        letter.action_unlink_bill()
        self.assertFalse(letter.bill_id)
        self.assertTrue(known.exists())

    def test_a_bill_with_another_reference_is_offered_and_never_taken(self):
        letter = self.letter()
        mine = {"partner_id": letter.partner_id.id, "invoice_date": letter.receipt_day}
        typed = {**mine, "payment_reference": False, "ref": "2026/117"}
        for other in (
            {**typed, "partner_id": self.env["res.partner"].create({"name": "X"}).id},
            {**typed, "invoice_date": letter.receipt_day - timedelta(days=40)},
            {**typed, "payment_reference": "090933755695"},  # what another letter asks
        ):
            self.peppol_bill(**other)
        another = self.peppol_bill(**typed)
        another.invoice_line_ids.price_unit = 122
        letter.invalidate_recordset()
        self.assertFalse(letter.similar_bill_id)
        bill = self.peppol_bill(**typed)
        letter.invalidate_recordset()
        self.assertEqual(letter._similar_bills(), bill)
        self.assertEqual(letter.similar_bill_id, bill)
        self.assertFalse(letter.known_bill_id)
        letter.action_link_bill()
        self.assertEqual(letter.bill_id, bill)
        second = self.letter(2, communication="+++123/4567/89002+++")
        self.assertFalse(second.similar_bill_id)  # it is the first one's bill
        second.action_create_bill()
        self.assertTrue(second.bill_id)

    def test_another_bill_is_made_when_a_person_says_so(self):
        letter = self.letter()
        known = self.peppol_bill(invoice_date=letter.receipt_day)
        letter.action_create_another_bill()
        self.assertTrue(letter.bill_id)
        self.assertNotEqual(letter.bill_id, known)

    def test_other_references_years_and_companies_are_not_the_same_bill(self):
        letter = self.letter()
        self.peppol_bill(payment_reference="090933755695")
        self.peppol_bill(payment_reference="1090933755594")
        self.peppol_bill(invoice_date="2024-01-05")
        self.peppol_bill(invoice_date=letter.receipt_day).button_cancel()
        self.assertFalse(letter._known_bills())

    def test_without_a_reference_contact_amount_and_text_are_compared(self):
        letter = self.letter(communication="dossier 12")
        values = {"payment_reference": False, "invoice_date": letter.receipt_day}
        partner = letter.partner_id
        other = {"ref": "dossier 13", "partner_id": partner.id}
        self.peppol_bill(**values, **other)
        self.peppol_bill(**values, ref="dossier 12")
        self.assertFalse(letter._known_bills())
        same = {"ref": "dossier 12", "partner_id": partner.id}
        known = self.peppol_bill(**values, **same)
        self.assertEqual(letter._known_bills(), known)

    def test_a_bill_that_was_deleted_can_be_made_again(self):
        letter = self.letter()
        first = self.bill_of(letter, post=False)
        first.unlink()
        self.assertFalse(letter.bill_id)
        self.assertTrue(self.bill_of(letter, post=False))

    def test_the_company_of_the_letter_pays_whichever_is_active(self):
        letter = self.letter()
        main = self.env.ref("base.main_company")
        here = letter.with_context(allowed_company_ids=[main.id, self.company.id])
        here.action_create_bill()
        self.assertEqual(letter.bill_id.company_id, self.company)
        self.assertEqual(letter.bill_id.journal_id.company_id, self.company)


class TestBillAccess(AccountingCase):
    def as_user(self, record, *groups):
        user = self.make_user("someone", USER, *groups)
        return record.with_user(user).with_company(self.company)

    def test_who_sees_no_accounting_learns_nothing_of_the_bill(self):
        letter = self.letter()
        bill = self.bill_of(letter, post=False)
        clerk = self.as_user(letter)
        hidden = ("bill_id", "bill_state", "known_bill_id", "bill_lacks_pdf")
        hidden += ("books_hint",)  # it names accounts and entries
        for name in hidden:
            with self.assertRaises(AccessError):
                clerk.read([name])
        clerk.web_read({"name": {}, "is_settled": {}, "payment_hint": {}})
        arch = clerk.get_view(None, "form")["arch"]
        self.assertFalse([name for name in hidden if f'"{name}"' in arch])
        with self.assertRaises(AccessError):
            clerk.action_view_bill()
        clerk.env.user.sudo().group_ids |= self.env.ref(
            "account.group_account_readonly"
        )
        reader = clerk
        self.assertEqual(reader.read(["bill_id"])[0]["bill_id"][0], bill.id)

    def test_invoicing_makes_bills_and_others_do_not(self):
        letter = self.as_user(self.letter())
        for name in ("create_bill", "create_another_bill", "link_bill"):
            with self.assertRaisesRegex(AccessError, "Invoicing"):
                getattr(letter, f"action_{name}")()
        letter.env.user.group_ids += self.env.ref(BILLING)
        letter.action_create_bill()
        self.assertEqual(letter.bill_id.create_uid, letter.env.user)
        self.assertTrue(letter.bill_id.message_main_attachment_id)

    def confidential(self):
        letter = self.letter()
        letter.sudo().confidential_choice = "closed"
        return letter

    def test_a_confidential_letter_gives_neither_file_nor_subject(self):
        letter = self.confidential()
        bill = self.bill_of(letter, post=False)
        self.assertFalse(bill.attachment_ids)
        bodies = "".join(bill.message_ids.mapped("body"))
        self.assertIn("confidential", bodies)
        self.assertNotIn(letter.name, bodies)
        self.assertNotIn(letter.name, bill.ref)
        self.assertNotIn(letter.name, bill.invoice_line_ids.name)
        self.assertTrue(letter.bill_lacks_pdf)

    def test_the_file_is_attached_by_a_person_and_logged(self):
        letter = self.confidential()
        bill = self.bill_of(letter, post=False)
        letter.action_attach_pdf()
        letter.action_attach_pdf()
        self.assertEqual(len(bill.attachment_ids), 1)
        lines = self.env["ebox.access.log"].search([("document_id", "=", letter.id)])
        self.assertIn("exported", lines.mapped("action"))

    def test_who_may_not_see_the_letter_sees_no_count(self):
        letter = self.confidential()
        bill = self.bill_of(letter, post=False)
        seen = self.as_user(bill, BILLING)
        self.assertEqual(seen.ebox_document_count, 0)
        self.assertEqual(seen.action_view_ebox_documents()["domain"][0][2], [])
        with self.assertRaises(AccessError):
            letter.with_env(seen.env).action_attach_pdf()

    def test_forms_and_lists_can_be_drawn(self):
        views = [
            ("account.move", "form", [BILLING]),
            ("account.move", "form", [BILLING, USER]),
            ("ebox.message.type.setting", "list", [MANAGER]),
            ("ebox.message.type.setting", "list", [BILLING, MANAGER]),
        ]
        for model, kind, groups in views:
            user = self.make_user(f"{model} {groups}", *groups)
            drawn = self.env[model].with_user(user).get_view(None, kind)["arch"]
            shown = "ebox_document_count" in drawn or "clearing_account_id" in drawn
            self.assertEqual(shown, len(groups) == 2)

    def test_a_letter_of_another_company_is_not_linked_with_this_bill(self):
        letter = self.letter()
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        bill = self.bill_of(letter, post=False)
        letter.sudo().bill_id = False
        bill_elsewhere = bill.new({"company_id": other.id, "move_type": "in_invoice"})
        with self.assertRaises(UserError):
            letter._link_bill(bill_elsewhere)
