# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from odoo.exceptions import AccessError, UserError, ValidationError

from ..payment.payment_case import IBAN, OTHER_OGM, PaymentCase


class TestLinking(PaymentCase):
    """A bank line pays a letter because somebody says so, and can take it back."""

    def setUp(self):
        super().setUp()
        self.user = self.accountant()
        self.document = self.letter()
        self.mine = self.links.with_user(self.user)

    def link(self, line, document=None, amount=None):
        document = (document or self.document).with_user(self.user)
        return self.mine._link(document, line.with_user(self.user), amount)

    def messages(self, document=None):
        return "\n".join((document or self.document).message_ids.mapped("body"))

    def test_a_line_pays_a_letter(self):
        line = self.line(partner_name="Registre")
        link = self.link(line)
        self.assertEqual((link.amount, link.user_id), (121.0, self.user))
        self.assertEqual(self.document.payment_state, "paid")
        self.assertEqual(line.ebox_link_state, "linked")
        self.assertEqual((line.ebox_linked_amount, line.ebox_open_amount), (-121, 0))
        self.assertIn("Registre", self.messages())
        log = self.env["ebox.access.log"].search(
            [("document_id", "=", link.document_id.id)]
        )
        self.assertIn("payment_changed", log.mapped("action"))
        self.assertIn(self.user, log.user_id)

    def test_a_part_is_paid(self):
        line = self.line(-50.0)
        self.link(line)
        self.assertEqual(self.document.payment_state, "partial")
        self.assertEqual(self.document.open_amount, 71.0)

    def test_a_line_that_is_linked_in_part_proposes_nothing_any_more(self):
        line = self.line()
        self.match()
        self.assertEqual(line.ebox_proposed_document_id, self.document)
        link = self.link(line, amount=21.0)
        self.assertFalse(line.ebox_proposed_document_id)
        link.with_user(self.user).action_unlink_payment()
        self.match()
        self.assertEqual(line.ebox_proposed_document_id, self.document)

    def test_several_lines_pay_one_letter(self):
        self.link(self.line(-50.0))
        self.link(self.line(-71.0))
        self.assertEqual(self.document.payment_state, "paid")
        self.assertEqual(len(self.document.payment_link_ids), 2)

    def test_one_line_pays_several_letters(self):
        other = self.letters({"reference": OTHER_OGM, **self.money("30.00")}, first=2)
        line = self.line(-151.0)
        self.link(line)
        self.assertEqual(line.ebox_link_state, "partial")
        self.assertEqual(line.ebox_open_amount, -30.0)
        self.assertEqual(self.link(line, other).amount, 30.0)
        self.assertEqual(line.ebox_link_state, "linked")
        self.assertEqual({*(self.document | other).mapped("payment_state")}, {"paid"})

    def test_a_line_pays_no_more_than_it_moves(self):
        other = self.letters({"reference": OTHER_OGM}, first=2)
        line = self.line()
        self.link(line)
        with self.assertRaisesRegex(ValidationError, "Nothing was changed"):
            with self.env.cr.savepoint():
                self.link(line, other, 1.0)

    def test_a_line_does_not_become_smaller_than_its_links(self):
        line = self.line()
        self.link(line)
        with self.assertRaisesRegex(ValidationError, "undo a link"):
            with self.env.cr.savepoint():
                line.amount = -10.0

    def test_nothing_is_linked_with_a_wrong_sign_or_zero(self):
        line = self.line()
        for amount in (-5.0, 0.0):
            with self.assertRaises(ValidationError), self.env.cr.savepoint():
                self.link(line, amount=amount)
        with self.assertRaises(ValidationError), self.env.cr.savepoint():
            self.link(self.line(121.0), amount=5.0)

    def test_money_that_came_back_opens_the_letter_again(self):
        self.link(self.line())
        back = self.line(121.0)
        self.assertEqual(self.link(back).amount, -121.0)
        self.assertEqual(self.document.paid_amount, 0.0)
        self.assertNotEqual(self.document.payment_state, "paid")
        self.assertEqual(back.ebox_link_state, "linked")

    def test_a_link_is_undone_from_the_letter(self):
        line = self.line()
        link = self.link(line)
        before = self.messages()
        self.document.with_user(self.user).payment_link_ids.action_unlink_payment()
        self.assertFalse(link.exists())
        self.assertEqual(self.document.payment_state, "to_check")
        self.assertEqual(line.ebox_link_state, "open")
        self.assertGreater(len(self.messages()), len(before))

    def test_a_link_is_undone_from_the_line(self):
        line = self.line()
        self.link(line)
        line.with_user(self.user).ebox_link_ids.action_unlink_payment()
        self.assertEqual(line.ebox_link_state, "open")

    def test_nobody_writes_links_past_the_history(self):
        link = self.link(self.line())
        for work in (
            lambda: link.with_user(self.user).write({"amount": 1.0}),
            lambda: link.with_user(self.user).unlink(),
            lambda: self.mine.create(
                {"document_id": self.document.id, "statement_line_id": 1, "amount": 1}
            ),
        ):
            with self.assertRaises(AccessError):
                work()

    def test_a_line_that_is_deleted_leaves_the_letter_open_and_says_so(self):
        line = self.line(partner_name="Registre")
        self.link(line)
        line.action_undo_reconciliation()
        line.with_user(self.user).unlink()
        self.assertEqual(self.document.payment_state, "to_check")
        self.assertIn("was deleted", self.messages())

    def test_the_deletion_of_its_entry_is_no_silent_one_either(self):
        line = self.line()
        self.link(line)
        line.move_id.with_context(force_delete=True).unlink()
        self.assertFalse(line.exists())
        self.assertEqual(self.document.payment_state, "to_check")
        self.assertIn("was deleted", self.messages())

    def test_a_line_of_another_company_pays_nothing(self):
        other = self.make_company("Andere BV", "0999999031")
        foreign = self.line(journal=self.make_bank(other))
        with self.assertRaisesRegex(ValidationError, "same company"):
            self.links._link(self.document, foreign)

    def test_without_a_right_in_accounting_the_refusal_is_clear(self):
        clerk = self.make_user("clerk")
        line = self.line()
        for work in (
            lambda: self.links.with_user(clerk)._link(
                self.document.with_user(clerk), line.with_user(clerk)
            ),
            lambda: self.document.with_user(clerk).action_link_payment(),
        ):
            with self.assertRaisesRegex(AccessError, "Ask an administrator"):
                work()
        self.assertFalse(self.document.with_user(clerk).can_link_payment)
        self.assertFalse(self.document.payment_link_ids)

    def test_who_sees_no_accounting_still_sees_that_it_was_paid(self):
        self.link(self.line(partner_name="Registre"))
        clerk = self.make_user("clerk")
        link = self.document.with_user(clerk).payment_link_ids
        self.assertEqual(link.amount, 121.0)
        self.assertIn("Registre", link.line_name)

    def test_who_sees_the_accounting_alone_reads_bank_lines_as_before(self):
        self.link(self.line())
        books = self.make_user("books", "account.group_account_user")
        found = self.lines.with_user(books).search([])
        self.assertTrue(found.read())
        self.assertEqual(found.ebox_link_state, "linked")

    def test_the_accounts_of_a_payment_stay_untouched(self):
        line = self.line()
        before = line.move_id.line_ids.mapped("account_id")
        self.link(line)
        self.assertEqual(line.move_id.line_ids.mapped("account_id"), before)
        self.assertEqual(line.account_number or False, False)
        self.assertEqual(self.document.iban, IBAN)


class TestLinkWizard(PaymentCase):
    """The short list from which a person chooses."""

    def setUp(self):
        super().setUp()
        self.user = self.accountant()
        self.document = self.letter()

    def wizard(self, record):
        record = record.with_user(self.user)
        letter = record._name == "ebox.document"
        action = record.action_link_payment() if letter else record.action_ebox_link()
        return (
            self.env[action["res_model"]].with_user(self.user).browse(action["res_id"])
        )

    def test_the_likeliest_line_comes_first_with_its_reasons(self):
        account = self.line(text="factuur", account_number=IBAN)
        exact = self.line(account_number="BE29 9990 2222 2164")
        self.line(-3.0, "something else")
        found = self.wizard(self.document).candidate_ids
        self.assertEqual(found.statement_line_id.ids, [exact.id, account.id])
        self.assertIn("structured communication", found[0].reasons_text)
        self.assertIn("account", found[1].reasons_text)

    def test_another_reference_is_no_candidate(self):
        self.line(text=OTHER_OGM, account_number=IBAN)
        self.assertFalse(self.wizard(self.document).candidate_ids)

    def test_a_part_is_linked_with_the_amount_that_stands_there(self):
        self.line()
        candidate = self.wizard(self.document).candidate_ids
        self.assertEqual(candidate.amount, 121.0)
        candidate.amount = 21.0
        candidate.action_link()
        link = self.document.payment_link_ids
        self.assertEqual((link.amount, link.how), (21.0, "person"))
        self.assertEqual(link.reasons, ["reference", "amount"])

    def test_money_that_came_back_is_a_candidate_once_something_was_paid(self):
        back = self.line(121.0)
        self.assertFalse(self.wizard(self.document).candidate_ids)
        self.links._link(self.document, self.line())
        found = self.wizard(self.document).candidate_ids
        self.assertEqual(found.statement_line_id, back)
        self.assertIn("came back", found.reasons_text)
        self.assertEqual(found.amount, -121.0)

    def test_an_empty_list_tells_how_lines_arrive(self):
        wizard = self.wizard(self.document)
        self.assertFalse(wizard.candidate_ids)
        arch = wizard.get_view()["arch"]
        for way in ("by hand", "CSV", "account_statement_import_camt", "online_ponto"):
            self.assertIn(way, arch)

    def test_any_line_can_be_taken_from_the_whole_list(self):
        line = self.line(-121.0, "no reference", partner_name="Somebody")
        action = self.wizard(self.document).action_show_lines()
        chosen = line.with_user(self.user).with_context(**action["context"])
        opened = chosen.action_ebox_link()
        wizard = self.env["ebox.link.payment"].with_user(self.user)
        wizard.browse(opened["res_id"]).candidate_ids.action_link()
        self.assertEqual(self.document.payment_state, "paid")

    def test_which_letter_is_this(self):
        line = self.line(account_number=IBAN)
        wizard = self.wizard(line)
        self.assertEqual(wizard.candidate_ids.document_id, self.document)
        self.assertIn("the same account", wizard.candidate_ids.reasons_text)
        wizard.candidate_ids.action_link()
        self.assertEqual(self.document.payment_state, "paid")

    def test_a_letter_that_was_chosen_by_hand(self):
        line = self.line(-121.0, "no reference at all")
        line.partner_name = "Somebody"
        wizard = self.wizard(line)
        wizard.other_document_id = False
        with self.assertRaises(UserError):
            wizard.action_link_other()
        wizard.other_document_id = self.document
        wizard.action_link_other()
        self.assertEqual(self.document.payment_state, "paid")

    def test_a_confidential_letter_is_not_told_by_list_wizard_or_link(self):
        line = self.line(account_number=IBAN)
        self.match()
        own = line.with_user(self.user)
        self.assertEqual(own.ebox_proposed_document_id, self.document)
        proposed = [("ebox_proposed_document_id", "!=", False)]
        search = self.lines.with_user(self.user).search
        self.assertIn(line, search(proposed))
        self.document.confidential_choice = "closed"
        self.env.invalidate_all()
        self.assertTrue(self.document.confidential)
        self.assertFalse(own.ebox_proposed_document_id)
        self.assertFalse(own.ebox_proposed_text)
        self.assertNotIn(line, search(proposed))
        self.assertFalse(self.wizard(line).candidate_ids)
        with self.assertRaises(AccessError):
            own.read(["ebox_best_document_id"])
        with self.assertRaises(AccessError):
            self.wizard(line).other_document_id = self.document
        link = self.links._link(self.document, line)
        self.env.invalidate_all()
        self.assertFalse(own.ebox_link_ids)
        with self.assertRaises(AccessError):
            link.with_user(self.user).read(["amount"])
