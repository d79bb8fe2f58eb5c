# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Links in the books: without a bill, by others, in other money."""

from unittest.mock import patch

from odoo.exceptions import RedirectWarning, UserError
from odoo.fields import Command
from odoo.tests import mute_logger

from ..accounting_common import BILLING, USER, AccountingCase


class TestOtherWays(AccountingCase):
    def setUp(self):
        super().setUp()
        self.document = self.letter()
        self.line = self.bank_line()

    def test_posting_is_never_stopped(self):
        bill = self.bill_of(self.document, post=False)
        link = self.link(self.document, self.line)
        model = type(link)
        with (
            patch.object(model, "_match_with", side_effect=ValueError("broken")),
            mute_logger("odoo.addons.l10n_be_ebox_payment.models.books.reconcile"),
        ):
            bill.action_post()
        self.assertEqual(bill.state, "posted")
        self.assertEqual(link.reconcile_state, "refused")
        self.assertIn("not matched in accounting", self.document.message_ids[0].body)
        second = self.letter(2, communication="+++123/4567/89002+++")
        other = self.bill_of(second, post=False)
        with (
            patch.object(model, "_reconcile", side_effect=ValueError("broken")),
            mute_logger("odoo.addons.l10n_be_ebox_payment.models.books.account_move"),
        ):
            other.action_post()
        self.assertEqual(other.state, "posted")
        self.check_line(self.line, rest=121.0)

    def test_without_a_bill_the_payment_goes_to_the_clearing_account(self):
        before = self.picture(self.line)
        account = self.account("454990")
        self.document.type_setting_id.clearing_account_id = account
        link = self.link(self.document, self.line, 100.0)
        self.assertEqual(link.reconcile_state, "open")
        self.assertIn("still open", self.document.books_hint)
        link.action_clear_suspense()
        self.assertEqual(link.reconcile_state, "cleared")  # and matched with nothing
        self.assertIn("21.00", self.document.books_hint)  # what is open still
        self.assertNotIn("100", self.document.books_hint)
        self.assertEqual(link.move_line_id.account_id, account)
        self.check_line(self.line, rest=21.0)
        with self.assertRaisesRegex(UserError, "already"):
            link.action_clear_suspense()
        link.action_put_back()
        self.assertEqual(link.reconcile_state, "open")
        self.assertEqual(self.picture(self.line), before)
        link.action_clear_suspense()
        link.unlink()
        self.assertEqual(self.picture(self.line), before)

    def test_what_is_matched_on_the_clearing_account_is_said_to_be(self):
        account = self.account("454990", reconcile=True)
        self.document.type_setting_id.clearing_account_id = account
        link = self.link(self.document, self.line)
        link.action_clear_suspense()
        self.assertEqual(link.reconcile_state, "cleared")
        debt = self.in_books("account.move").create(
            {
                "line_ids": [
                    Command.create({"account_id": account.id, "credit": 121.0}),
                    Command.create({"account_id": self.expense.id, "debit": 121.0}),
                ]
            }
        )
        debt.action_post()
        owed = debt.line_ids.filtered(lambda item: item.account_id == account)
        (link.move_line_id | owed).reconcile()
        self.assertEqual(link.reconcile_state, "done")

    def test_a_payment_between_the_bank_line_and_the_bill(self):
        """Odoo's payment stands on the outstanding account until the bank has it."""
        outstanding = self.account("580990", "asset_current", reconcile=True)
        ways = self.bank.outbound_payment_method_line_ids
        ways.payment_account_id = outstanding
        bill = self.bill_of(self.document)
        wizard = self.in_books("account.payment.register").with_context(
            active_model="account.move", active_ids=bill.ids
        )
        payment = wizard.create({"payment_method_line_id": ways[:1].id})
        payment = payment._create_payments()
        link = self.link(self.document, self.line)
        self.assertEqual(link.reconcile_state, "refused")  # the bank line is open
        _liquidity, suspense, _others = self.line._seek_for_lines()
        suspense.account_id = outstanding
        waiting = payment.move_id.line_ids.filtered(
            lambda item: item.account_id == outstanding
        )
        self.env.invalidate_all()
        self.assertEqual(link.reconcile_state, "booked")  # not what paid the bill
        (suspense | waiting).reconcile()
        self.env.invalidate_all()
        self.assertEqual(link.reconcile_state, "done")
        self.assertFalse(self.document.books_hint)

    def test_without_an_account_the_error_says_where_to_set_it(self):
        link = self.link(self.document, self.line)
        where, setting = "Configuration, Message types", self.document.type_setting_id
        with self.assertRaisesRegex(RedirectWarning, where) as asked:
            link.action_clear_suspense()
        _text, action, button = asked.exception.args[:3]
        self.assertEqual(action["res_model"], setting._name)
        self.assertEqual(setting.search(action["domain"]), setting)
        self.assertEqual(button, "Choose the clearing account")
        account = self.account("454991")
        setting.clearing_account_id = account
        account.active = False
        with self.assertRaisesRegex(RedirectWarning, where):
            link.action_clear_suspense()
        booker = self.make_user("booker", USER, BILLING)  # who may not set it
        with self.assertRaisesRegex(UserError, where):
            link.with_user(booker).action_clear_suspense()
        self.check_line(self.line, rest=121.0)

    def test_what_is_cleared_gets_no_bill_before_it_is_put_back(self):
        account = self.account("454990")
        self.document.type_setting_id.clearing_account_id = account
        link = self.link(self.document, self.line)
        link.action_clear_suspense()
        with self.assertRaisesRegex(UserError, "booked twice"):
            self.document.action_create_bill()
        link.action_put_back()
        self.document.action_create_bill()
        self.assertTrue(self.document.bill_id)

    def test_what_is_cleared_gets_no_bill_by_another_way_either(self):
        self.document.type_setting_id.clearing_account_id = self.account("454990")
        link = self.link(self.document, self.line)
        link.action_clear_suspense()
        known = self.in_books("account.move").create(
            {
                "move_type": "in_invoice",
                "partner_id": self.document.partner_id.id,
                "payment_reference": self.document.communication,
            }
        )
        document = self.document
        for way in (document.action_create_another_bill, document.action_link_bill):
            with self.assertRaisesRegex(UserError, "booked twice"):
                way()
            self.assertFalse(document.bill_id)
        link.action_put_back()
        document.action_link_bill()
        self.assertEqual(document.bill_id, known)

    def test_a_letter_with_a_bill_is_not_cleared(self):
        self.bill_of(self.document, post=False)
        link = self.link(self.document, self.line)
        with self.assertRaisesRegex(UserError, "has a bill"):
            link.action_clear_suspense()

    def test_without_accounting_rights_the_link_stays_and_waits(self):
        bill = self.bill_of(self.document)
        user = self.make_user("reader", USER)
        creator = self.env["ebox.payment.link"].with_user(user).sudo()
        values = {"document_id": self.document.id, "amount": 121.0}
        link = creator.create({**values, "statement_line_id": self.line.id})
        self.assertEqual(link.reconcile_state, "refused")
        self.assertIn("Invoicing", link.reconcile_note)
        self.assertEqual(bill.amount_residual, 121.0)
        user.group_ids += self.env.ref(BILLING)
        link.sudo(False).action_reconcile()
        self.assertEqual(link.reconcile_state, "done")
        self.check_line(self.line, rest=0)
        link.unlink()
        self.check_line(self.line, rest=121.0)

    def test_the_matcher_matches_a_posted_bill_and_posts_none(self):
        superuser = self.document.with_user(1)
        bill = self.bill_of(self.document, post=False)
        links = self.env["ebox.payment.link"].with_user(1)
        values = {"document_id": superuser.id, "amount": 121.0, "how": "automatic"}
        link = links.create({**values, "statement_line_id": self.line.id})
        self.assertEqual((bill.state, link.reconcile_state), ("draft", "waiting"))
        self.assertIn("as soon as", self.document.books_hint)
        link.unlink()
        bill.action_post()
        link = links.create({**values, "statement_line_id": self.line.id})
        self.assertEqual(link.reconcile_state, "done")
        self.check_line(self.line, rest=0)

    def test_the_accountant_who_posts_may_not_see_the_letter(self):
        bill = self.bill_of(self.document, post=False)
        link = self.link(self.document, self.line)
        poster = self.make_user("poster", BILLING)
        bill.with_user(poster).with_company(self.company).action_post()
        self.assertEqual(link.reconcile_state, "done")
        self.check_line(self.line, rest=0)

    def test_a_bank_in_another_currency_is_refused(self):
        dollar = self.env.ref("base.USD")
        dollar.active = True
        self.bill_of(self.document)
        line = self.bank_line(foreign_currency_id=dollar.id, amount_currency=-130.0)
        before = self.picture(line)
        link = self.link(self.document, line)
        self.assertEqual(link.reconcile_state, "refused")
        self.assertIn("EUR", link.reconcile_note)
        self.assertEqual(self.picture(line), before)

    def test_a_bill_in_another_currency_is_refused(self):
        dollar = self.env.ref("base.USD")
        dollar.active = True
        bill = self.bill_of(self.document, post=False)
        bill.currency_id = dollar
        bill.action_post()
        link = self.link(self.document, self.line)
        self.assertEqual(link.reconcile_state, "refused")
        self.assertIn("USD", link.reconcile_note)
        self.check_line(self.line, rest=121.0)
