# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Done knows money; what is paid and booked is no longer asked about."""

from odoo.addons.ebox_enterprise.tests.reading.test_letter_text import letter

from ..accounting_common import AccountingCase
from ..letter_case import OTHER_IBAN, LetterCase, demand

OTHER_OGM = "+++123/1234/56784+++"
DEADLINE = "ebox_enterprise.activity_deadline"
INFORMS = ("Ter informatie", "U hoeft niets te betalen.")


class TestDoneMoney(LetterCase):
    def asked(self, letters):
        answer = letters.with_user(self.clerk).action_done()
        self.assertEqual(answer.get("res_model"), "ebox.done")
        return self.env["ebox.done"].browse(answer["res_id"]).question

    def test_what_is_to_be_paid_is_asked_about(self):
        document = self.receive(demand())
        asked = self.asked(document).replace("\N{NO-BREAK SPACE}", " ")
        self.assertIn("121.00", asked)
        self.assertIn("01/18/2027", asked)
        self.assertIn("Nobody has checked the payment", asked)
        self.assertEqual(document.state, "new")

    def test_several_letters_say_how_many_with_how_much(self):
        self.trust()
        documents = self.receive(
            demand(),
            demand(2, amount="300,00", iban=OTHER_IBAN, ogm=OTHER_OGM),
            letter(3, *INFORMS),
            letter(4),
        )
        asked = self.asked(documents)
        self.assertIn("2 of 4 letters", asked)
        self.assertIn("421.00", asked)
        self.assertIn("300.00", asked.partition("nobody has checked")[2])
        self.assertIn("not known yet: 1 of 4", asked)

    def test_what_nobody_could_read_is_asked_about(self):
        self.assertIn("not known yet", self.asked(self.receive(letter(1))))

    def test_what_is_declared_or_nothing_is_not_asked_about(self):
        document = self.receive(letter(1, *INFORMS))
        answer = document.with_user(self.clerk).action_done()
        self.assertEqual(answer["tag"], "ebox_done")
        paid = self.receive(demand(2)) - document
        paid.with_user(self.clerk).action_declare_paid()
        paid.with_user(self.clerk).deadline = False
        answer = paid.with_user(self.clerk).action_done()
        self.assertEqual(answer["tag"], "ebox_done")

    def test_the_sums_say_what_is_still_to_be_checked(self):
        self.trust()
        ready, doubtful = self.receive(
            demand(), demand(2, amount="300,00", iban=OTHER_IBAN, ogm=OTHER_OGM)
        )
        both = ready | doubtful
        self.assertEqual(both.mapped("open_amount"), [121.0, 300.0])
        self.assertEqual(both.mapped("unchecked_amount"), [0.0, 300.0])
        groups = both._read_group(
            [("id", "in", both.ids)], ["payment_state"], ["unchecked_amount:sum"]
        )
        self.assertEqual(dict(groups), {"to_check": 300.0, "to_pay": 0.0})


class TestPaidLetters(AccountingCase):
    def setUp(self):
        super().setUp()
        self.clerk = self.make_user("clerk")
        self.connection.responsible_id = self.clerk
        self.document = self.letter()

    def deadline_works(self):
        kind = self.env.ref(DEADLINE)
        return self.document.sudo().activity_ids.filtered(
            lambda a: a.activity_type_id == kind
        )

    def pay(self):
        return self.link(self.document, self.bank_line())

    def test_a_paid_letter_loses_its_payment_activity_and_offers_done(self):
        self.assertTrue(self.deadline_works())
        self.document.with_user(self.clerk).action_confirm_deadline()
        self.assertTrue(self.deadline_works())
        self.assertFalse(self.document.is_settled)
        link = self.pay()
        self.assertEqual(self.document.payment_state, "paid")
        self.assertFalse(self.deadline_works())
        self.assertIn("still open in the books", self.document.books_hint)
        self.assertFalse(self.document.is_settled)
        clearing = self.account("499098")
        self.document.type_setting_id.clearing_account_id = clearing
        link.action_clear_suspense()
        self.assertTrue(self.document.is_settled)
        link.unlink()
        self.assertTrue(self.deadline_works())
        self.assertFalse(self.document.is_settled)

    def test_another_deadline_stays(self):
        mine = self.document.with_user(self.clerk)
        mine.deadline = self.document.receipt_day.replace(year=2030)
        self.pay()
        self.assertEqual(self.document.payment_state, "paid")
        self.assertTrue(self.deadline_works())

    def test_with_a_bill_it_waits_until_that_is_booked(self):
        self.document.with_user(self.clerk).action_confirm_deadline()
        bill = self.bill_of(self.document, post=False)
        self.pay()
        self.assertEqual(self.document.payment_state, "paid")
        self.assertTrue(self.deadline_works())
        self.assertFalse(self.document.is_settled)
        bill.action_post()
        self.document.invalidate_recordset()
        self.assertFalse(self.deadline_works())
        self.assertTrue(self.document.is_settled)
