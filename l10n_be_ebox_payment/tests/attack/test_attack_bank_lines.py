# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Nobody forges what the bank has booked, nor makes a letter paid by it."""

from odoo.exceptions import AccessError, UserError
from odoo.fields import Command

from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER

from ...models.bank.statement_line import ENTRY_OPEN, ITEM_OPEN
from ..payment.payment_case import IBAN, OGM, OTHER_IBAN, PaymentCase

USER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
BILLING = "account.group_account_invoice"
#: What an RPC call can say so that Odoo leaves out its own checks.
LOOSE = {
    "skip_readonly_check": True,
    "skip_account_move_synchronization": True,
    "check_move_validity": False,
    "force_delete": True,
    "default_ebox_origin": "bank",
    "dynamic_unlink": True,
}


class TestAttackBankLines(PaymentCase):
    def setUp(self):
        super().setUp()
        self.booked = self.line(partner_name="RSZ", account_number=IBAN)
        self.other_account = self.bank.suspense_account_id.copy({"code": "559999"})
        self.people = {
            "billing": self.make_user("billing", USER, BILLING),
            "billing alone": self.make_user("alone", BILLING),
            "billing manager": self.make_user("chief", MANAGER, BILLING),
            "clerk": self.make_user("clerk"),
            "manager": self.make_user("manager", MANAGER),
            "readonly": self.make_user("books", USER, "account.group_account_readonly"),
        }

    def picture(self, line):
        """All that a bank line and its entry say."""
        self.env.invalidate_all()
        entry = line.move_id
        items = entry.line_ids.sorted("id")
        return (
            line.read(["amount", "payment_ref", "partner_name", "account_number"]),
            entry.read(["ref", "date", "name", "state", "partner_id"]),
            items.read(["name", "account_id", "balance", "partner_id"]),
            line.ebox_origin,
        )

    def attempts(self, user, context):
        """Calls that change the line, its entry or its journal items."""
        env = self.env(user=user, context=context)
        line = self.booked.with_env(env)
        entry, items = line.move_id, line.sudo().move_id.line_ids.with_env(env)
        other = self.other_account
        for values in (
            {"amount": -1.0},
            {"payment_ref": "forged"},
            {"ref": "forged"},
            {"partner_name": "FOD"},
            {"account_number": OTHER_IBAN},
            {"ebox_origin": "bank"},
        ):
            yield lambda v=values: line.write(v)
        yield line.unlink
        yield line.action_undo_reconciliation
        for values in (
            {"ref": "forged"},
            {"date": "2020-01-01"},
            {"narration": "forged"},
            {"line_ids": [Command.update(items[0].id, {"name": "forged"})]},
            {"state": "draft"},
            {"statement_line_id": False},
            {"invoice_origin": "forged"},
        ):
            yield lambda v=values: entry.with_env(env).write(v)
        yield entry.unlink
        yield entry.button_draft
        for values in ({"name": "forged"}, {"account_id": other.id}):
            yield lambda v=values: items[-1].write(v)
            yield lambda v=values: items[0].write(v)
        yield items.unlink
        yield lambda: items.create(
            {"move_id": entry.id, "account_id": other.id, "balance": 0, "name": "x"}
        )
        yield lambda: line.create(
            {"amount": -121.0, "payment_ref": OGM, "journal_id": self.bank.id}
        )

    def test_what_is_booked_is_changed_by_nobody_without_the_right(self):
        before, count = self.picture(self.booked), self.lines.search_count([])
        for name, user in self.people.items():
            for context in ({}, LOOSE):
                companies = {"allowed_company_ids": self.company.ids}
                for number, attempt in enumerate(
                    self.attempts(user, {**context, **companies})
                ):
                    with self.subTest(name, number=number, loose=bool(context)):
                        with self.assertRaises(UserError):  # AccessError is one
                            attempt()
                            self.env.flush_all()
                        self.assertEqual(self.picture(self.booked), before)
        self.assertEqual(self.lines.search_count([]), count)

    def test_every_field_of_an_entry_is_closed_that_is_not_named_as_open(self):
        mine = self.booked.move_id.with_user(self.people["billing"])
        mine = mine.with_company(self.company)
        items = self.booked.sudo().move_id.line_ids.with_env(mine.env)
        for records, opened in ((mine, ENTRY_OPEN), (items, ITEM_OPEN)):
            self.assertLess(opened, records._fields.keys())
            for name in records._fields.keys() - opened:
                with self.subTest(name):
                    with self.assertRaisesRegex(AccessError, "the bank has booked"):
                        records.write({name: False})
        mine.message_subscribe(mine.env.user.partner_id.ids)
        mine.activity_schedule("mail.mail_activity_data_todo", user_id=mine.env.uid)
        self.assertTrue(mine.activity_ids)

    def entry(self, user, **values):
        """A line that this user adds by our form, with what the text of RPC can say."""
        values = {"amount": -121.0, "payment_ref": OGM, "account_number": IBAN} | values
        entries = self.env["ebox.bank.entry"].with_user(user)
        return entries.with_company(self.company).with_context(**LOOSE).create(values)

    def test_an_added_line_holds_named_values_alone(self):
        entry = self.entry(
            self.people["billing"],
            partner_name="RSZ",
            ebox_origin="bank",
            statement_line_id=self.booked.id,
            unique_import_id="1",
        )
        line = entry.statement_line_id
        self.assertNotEqual(line, self.booked)
        self.assertEqual(line.ebox_origin, "person")
        self.assertEqual((line.state, line.create_uid.login), ("posted", "billing"))
        with self.assertRaises(AccessError):
            entry.write({"amount": -1})

    def test_an_entry_is_that_of_its_line_whatever_it_says_itself(self):
        entry = self.booked.move_id
        self.env.flush_all()
        self.env.cr.execute(
            "UPDATE account_move SET statement_line_id = NULL WHERE id = %s",
            (entry.id,),
        )
        self.env.invalidate_all()
        mine = entry.with_user(self.people["billing"]).with_company(self.company)
        for values in ({"ref": OGM}, {"statement_line_id": self.booked.id}):
            with self.assertRaises(UserError):
                mine.write(values)

    def test_no_amount_stops_the_matching(self):
        with self.assertRaises(UserError):
            self.entry(self.people["billing"], amount=-1e27)
        self.lines.create(
            {"amount": -1e27, "payment_ref": "x", "journal_id": self.bank.id}
        )
        document = self.letter()
        self.match()
        self.assertEqual(self.booked.ebox_proposed_document_id, document)

    def test_only_the_bank_of_one_s_own_company(self):
        other = self.make_company("Slagerij Web BV", OTHER_NUMBER)
        theirs = self.make_bank(other, 2)
        sales = self.bank.copy({"type": "general", "code": "MISC9"})
        count = self.lines.search_count([])
        for journal in (theirs, sales):
            with self.assertRaises(UserError):  # AccessError is one
                self.entry(self.people["billing"], journal_id=journal.id)
        for name in ("clerk", "manager", "readonly"):
            with self.subTest(name), self.assertRaises(AccessError):
                self.entry(self.people[name], journal_id=self.bank.id)
        self.assertEqual(self.lines.search_count([]), count)

    def test_a_typed_line_pays_no_letter_by_itself(self):
        self.booked.unlink()
        self.company.ebox_auto_link = True
        document = self.letter()
        self.entry(self.people["billing"])
        entries = self.env["ebox.bank.entry"].with_user(self.people["billing"])
        self.match()
        self.assertFalse(document.payment_link_ids)
        self.lines.search([]).unlink()
        columns = ["date", "payment_ref", "account_number", "amount"]
        entries.with_company(self.company).load(
            columns, [["2026-11-30", OGM, IBAN, "-121.00"]]
        )
        self.match()
        self.assertFalse(document.payment_link_ids)
        self.assertEqual(self.lines.search([]).ebox_proposed_document_id, document)

    def test_a_line_of_the_bank_that_somebody_rewrote_is_his(self):
        self.booked.unlink()
        self.company.ebox_auto_link = True
        document = self.letter()
        keeper = self.make_user("keeper", USER, "account.group_account_basic", BILLING)
        for values, target in (
            ({"payment_ref": OGM}, lambda line: line),
            ({"ref": OGM}, lambda line: line.move_id),
        ):
            line = self.line(text="iets", account_number=IBAN)
            self.assertEqual(line.ebox_origin, "bank")
            target(line).with_user(keeper).write(values)
            self.assertEqual(line.ebox_origin, "person")
            self.match()
            self.assertFalse(document.payment_link_ids)
            line.unlink()
        typed = self.lines.with_user(keeper).with_company(self.company)
        typed = typed.with_context(**LOOSE).create(
            {"amount": -121.0, "payment_ref": OGM, "journal_id": self.bank.id}
        )
        self.assertEqual(typed.ebox_origin, "person")
        self.match()
        self.assertFalse(document.payment_link_ids)

    def test_a_line_of_the_bank_that_got_another_entry_is_his(self):
        self.booked.unlink()
        self.company.ebox_auto_link = True
        document = self.letter()
        keeper = self.make_user("keeper", USER, "account.group_account_basic", BILLING)
        line = self.line(text="iets", account_number=IBAN)
        typed = self.line(-1.0, text="iets")
        typed.move_id.ref = OGM
        line.with_user(keeper).move_id = typed.move_id
        self.assertEqual(line.ebox_origin, "person")
        self.match()
        self.assertFalse(document.payment_link_ids)

    def test_an_update_says_where_old_lines_came_from(self):
        typed = self.entry(self.people["billing"]).statement_line_id
        self.env.flush_all()
        self.env.cr.execute("UPDATE account_bank_statement_line SET ebox_origin = NULL")
        self.env.invalidate_all()
        self.lines._mark_origins_before()
        self.assertEqual(typed.ebox_origin, "person")
        self.assertEqual(self.booked.ebox_origin, "bank")
