# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""On which account a letter's bill goes: proposed, seen by a person, remembered."""

from unittest.mock import patch

from odoo.exceptions import AccessError, UserError
from odoo.fields import Command

from odoo.addons.ebox_enterprise.letter_text import Page
from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER

from ..accounting_common import BILLING, USER, AccountingCase

#: (message type, subject, sender) to the code in Odoo's own Belgian chart.
KNOWN = [
    (("Bijdragebericht", "4e kwartaal", "RSZ Demo"), "454000"),
    (("Eerste herinnering met sancties", "INGEBREKESTELLING", "RSZ Demo"), "454000"),
    (("Monatlicher Vorschuss", "März 2026", "LSS Demo"), "454000"),
    (("Verkeersboete: herinnering", "9-PXY-822", "Parket Demo"), "645000"),
    (("Amende routière", "Perception immédiate", "Parquet Démo"), "645000"),
    (("Verkehrsbuße: Mahnung", "", ""), "645000"),
    (("Gewestbelasting", "Aanslagbiljet onroerende voorheffing", ""), "640400"),
    (("Taxe régionale", "Taxe de circulation 2026", ""), "640200"),
    (("Gemeindesteuer", "Steuer auf Werbeflächen", ""), "640600"),
    (("Bedrijfsvoorheffing", "", ""), "453000"),
    (("Document", "Impôt des sociétés", ""), "452000"),
    (("Versements anticipés", "", ""), "670000"),
    (("Neerlegging jaarrekening", "", ""), "640500"),
    (("Vennootschapsbijdrage", "", "RSZ Demo"), "640000"),
    (("Btw: betalingsverzoek", "boete wegens laattijdige aangifte", ""), "645000"),
]


class TestBooking(AccountingCase):
    def asked(self, *, kind="Bijdragebericht", subject="Brief", number=1, **values):
        """A letter of a message type that has no account yet."""
        message = values.setdefault("message", {})
        message["message_type_id"] = f"Type{kind}"
        letter = self.letter(number, **values)
        letter.sudo().message_type_id.name = kind
        letter.sudo().name = subject
        letter.type_setting_id.expense_account_id = False
        return letter

    def question(self, letter):
        action = letter.action_create_bill()
        self.assertEqual(action["res_model"], "ebox.create.bill")
        self.assertFalse(letter.bill_id)
        return self.in_books("ebox.create.bill").browse(action["res_id"])

    def test_each_kind_has_its_account_in_the_chart_of_the_company(self):
        kinds = self.in_books("ebox.booking.kind")
        for texts, code in KNOWN:
            kind, _where = kinds._of_texts(*texts)
            with self.subTest(texts=texts):
                self.assertEqual(kind._account_of(self.company).code, code)

    def test_what_is_not_known_has_none(self):
        kinds = self.in_books("ebox.booking.kind")
        kind, where = kinds._of_texts("Factuur dienstverlening", "Afval", "Dienst")
        self.assertFalse(kind or where)
        self.assertFalse(kind._account_of(self.company))

    def test_the_account_is_shown_before_the_bill_is_made(self):
        question = self.question(self.asked())
        self.assertEqual(question.account_id.code, "454000")
        self.assertIn("as its message type says", question.reason)
        self.assertIn("454000", question.reason)
        self.assertTrue(question.remember)
        self.assertFalse(question.document_id.bill_account_text)  # it is asked
        kinds = dict(question._selection_bill_type())
        self.assertEqual(kinds["in_receipt"], "Purchase Receipt (no invoice)")
        letter = question.document_id
        action = question.action_create()
        self.assertEqual(action["res_id"], letter.bill_id.id)
        self.assertEqual(letter.bill_id.invoice_line_ids.account_id.code, "454000")
        self.assertEqual(letter.bill_id.state, "draft")

    def test_another_account_is_remembered_for_the_type_in_this_company(self):
        letter = self.asked()
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        elsewhere = self.env["ebox.message.type.setting"].create(
            {"company_id": other.id, "message_type_id": letter.message_type_id.id}
        )
        question = self.question(letter)
        name = "Sociale schuld"
        question.account_id = account = self.account("454999", name=name)
        question.action_create()
        self.assertEqual(letter.type_setting_id.expense_account_id, account)
        self.assertFalse(elsewhere.expense_account_id)
        second = self.letter(
            2,
            communication="+++123/4567/89002+++",
            message={"message_type_id": letter.message_type_id.remote_id},
        )
        poster = self.make_user("poster", BILLING, USER)  # Odoo shows him no codes
        seen = second.with_user(poster).bill_account_text
        self.assertIn(
            "on account 454999 Sociale schuld", seen
        )  # nothing is asked any more
        second.action_create_bill()
        self.assertEqual(second.bill_id.invoice_line_ids.account_id, account)
        said = "".join(second.message_ids.mapped("body"))
        self.assertIn("on account 454999 Sociale schuld", said)

    def test_what_only_the_subject_says_is_not_remembered_by_itself(self):
        letter = self.asked(kind="Aangetekende brief", subject="Verkeersboete 9-ABC")
        question = self.question(letter)
        self.assertEqual(question.account_id.code, "645000")
        self.assertIn("not deductible", question.reason)
        question.action_create()
        self.assertTrue(letter.bill_id)
        self.assertFalse(letter.type_setting_id.expense_account_id)

    def test_without_an_account_nothing_is_made(self):
        """Odoo would take the journal's: raw materials for social security."""
        letter = self.asked(kind="Onbekend")
        question = self.question(letter)
        self.assertFalse(question.account_id)
        with self.assertRaisesRegex(UserError, "Nothing was changed"):
            question.action_create()
        self.assertFalse(letter.bill_id)
        for account in (
            self.bank.default_account_id,
            self.account("4540", active=False),
        ):
            question.sudo().account_id = account
            with self.assertRaisesRegex(UserError, "cannot take it"):
                question.action_create()
        self.assertFalse(letter.bill_id)

    def test_an_archived_account_is_asked_for_again(self):
        letter = self.asked()
        account = self.account("640991", "expense")
        letter.type_setting_id.expense_account_id = account
        account.active = False
        self.assertEqual(self.question(letter).account_id.code, "454000")

    def test_no_vat_whatever_taxes_the_account_has(self):
        letter = self.asked(kind="Verkeersboete")
        question = self.question(letter)
        tax = self.in_books("account.tax").search(
            [("company_id", "=", self.company.id), ("type_tax_use", "=", "purchase")],
            limit=1,
        )
        question.account_id.tax_ids = [Command.set(tax.ids)]
        question.action_create()
        bill = letter.bill_id
        self.assertFalse(bill.invoice_line_ids.tax_ids)
        bill.action_post()
        self.assertEqual((bill.amount_tax, bill.amount_total), (0.0, 121.0))

    def test_an_invoice_is_proposed_as_one_and_its_vat_is_told(self):
        letter = self.asked(kind="Factuur dienstverlening", subject="Afval")
        text = "Totaal excl. btw 100,00 EUR, btw 21 % 21,00 EUR, te betalen 121,00 EUR"
        pages = patch.object(
            type(letter), "_pages_to_learn_from", lambda d: [Page(1, text, [])]
        )
        with pages:
            question = self.question(letter)
            self.assertEqual(question.bill_type, "in_invoice")
            self.assertIn("An invoice", question.reason)
            self.assertIn("21.00", question.warning)
            question.account_id = self.account("612991", "expense")
            question.action_create()
        said = "".join(letter.bill_id.message_ids.mapped("body"))
        self.assertIn("the VAT is not deducted", said)
        other = self.asked(number=2, communication="+++123/4567/89002+++")
        question = self.question(other)
        self.assertEqual((question.bill_type, question.warning), ("in_receipt", False))

    def test_a_reminder_is_not_said_to_balance_the_account(self):
        for kind, subject in (
            ("Eerste herinnering met sancties", "RSZ"),
            ("Bijdragebericht", "INGEBREKESTELLING"),
        ):
            number = len(subject)
            letter = self.asked(
                kind=kind,
                subject=subject,
                number=number,
                communication=f"mededeling {number}",
                message={"registry": "region"},
            )
            letter.type_setting_id.expense_account_id = False
            reason = self.question(letter).reason
            self.assertIn("increases, interest and costs", reason)
            self.assertNotIn("balances them", reason)

    def test_where_a_payment_goes_is_asked_with_its_amount(self):
        letter = self.asked(kind="Bijdragebericht")
        link = self.link(letter, self.bank_line())
        action = link.action_ask_to_clear()
        question = self.in_books("ebox.create.bill").browse(action["res_id"])
        self.assertIn("121.00", question.reason)
        self.assertEqual(question.clearing_account_id.code, "454000")
        self.assertFalse(link.move_line_id)
        question.action_clear_instead()
        self.assertEqual(link.move_line_id.account_id.code, "454000")
        self.assertEqual(link.reconcile_state, "cleared")

    def test_vat_goes_to_its_current_account_without_a_bill(self):
        """Odoo puts an account of that type on no bill."""
        letter = self.asked(kind="Btw: betalingsverzoek")
        link = self.link(letter, self.bank_line())
        question = self.question(letter)
        self.assertFalse(question.account_id)
        self.assertEqual(question.clearing_account_id.code, "451200")
        question.action_clear_instead()
        self.assertFalse(letter.bill_id)
        self.assertEqual(link.move_line_id.account_id.code, "451200")
        self.assertEqual(link.reconcile_state, "cleared")
        setting = letter.type_setting_id
        self.assertEqual(setting.clearing_account_id.code, "451200")

    def test_nothing_is_cleared_where_that_was_not_offered(self):
        """A browser can press a button that its user does not see."""
        question = self.question(self.asked(kind="Verkeersboete"))
        self.assertFalse(question.booked_before)
        question.clearing_account_id = self.account("454999")
        with self.assertRaisesRegex(UserError, "Nothing was changed"):
            question.action_clear_instead()
        setting = question.document_id.type_setting_id
        self.assertFalse(setting.clearing_account_id)

    def test_codes_mean_nothing_in_the_chart_of_another_country(self):
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        books = self.env["account.account"].with_company(other)
        books.create(
            {
                "name": "454",
                "code": "454000",
                "account_type": "liability_current",
                "company_ids": [(6, 0, other.ids)],
            }
        )
        kind = self.env.ref("l10n_be_ebox_payment.booking_kind_social_security")
        other.country_id = self.env.ref("base.be")
        other.account_fiscal_country_id = self.env.ref("base.be")
        self.assertEqual(kind._account_of(other).code, "454000")
        self.assertEqual(kind._account_of(other).company_ids, other)
        other.account_fiscal_country_id = self.env.ref("base.fr")
        self.assertFalse(kind._account_of(other))

    def test_the_list_of_types_shows_what_is_proposed(self):
        setting = self.asked().type_setting_id
        self.assertEqual(setting.proposed_account_id.code, "454000")

    def test_a_bill_is_asked_for_by_who_may_make_it(self):
        letter = self.asked()
        question = self.question(letter)
        clerk = self.make_user("clerk", USER)
        with self.assertRaises(AccessError):
            question.with_user(clerk).read(["reason"])
        biller = self.make_user("biller", USER, BILLING)
        with self.assertRaises(AccessError):
            question.with_user(biller).action_create()
        own = letter.with_user(biller).with_company(self.company)
        question = own.env["ebox.create.bill"].browse(
            own.action_create_bill()["res_id"]
        )
        with self.assertRaises(AccessError):
            question.document_id = letter.id
        question.action_create()
        self.assertEqual(letter.bill_id.create_uid, biller)
        self.assertEqual(letter.type_setting_id.expense_account_id.code, "454000")

    def test_two_clicks_on_the_question_make_one_bill(self):
        letter = self.asked()
        question = self.question(letter)
        first = question.action_create()
        self.assertEqual(question.action_create(), first)

    def test_the_bill_has_the_sender_s_own_reference(self):
        letter = self.asked()
        page = type("Page", (), {"text": "Onze referentie: RSZ/2026/4711\nGeachte"})()
        self.patch(type(letter), "_pages_to_learn_from", lambda _letter: [page])
        self.question(letter).action_create()
        self.assertEqual(letter.bill_id.ref, "RSZ/2026/4711")
        second = self.letter(2, communication="+++123/4567/89002+++")
        second.sudo().confidential_choice = "closed"
        self.bill_of(second, post=False)
        self.assertNotIn("4711", second.bill_id.ref)
