# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Today: what is to be paid, judged and answered."""

from datetime import timedelta

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER, SENDER
from odoo.addons.ebox_enterprise.tests.today.test_today import (
    ALL,
    MANAGER,
    STATEMENTS,
    USER,
)
from odoo.addons.ebox_enterprise.tests.today.today_case import TodayMixin

from ..payment.payment_case import IBAN, OTHER_IBAN, PaymentCase

DAY = timedelta(days=1)


class TestTodayPayment(TodayMixin, PaymentCase):
    def setUp(self):
        super().setUp()
        self.clerk = self.make_user("clerk", USER)
        self.booker = self.accountant("booker")
        self.insider = self.make_user("insider", MANAGER, ALL)
        self.day = clock.today()
        self.monday = self.day + (7 - self.day.weekday()) * DAY

    def unpaid(self, *values):
        """A letter for each dict of values; 100 euro to check, due today."""
        letters = self.letters(*(self.money("100") for _each in values))
        for letter, own in zip(letters, values, strict=True):
            letter.sudo().write(
                {"payment_state": "to_check", "due_date": self.day, **own}
            )
        return letters

    def test_what_is_unpaid_stands_at_its_payment_day(self):
        self.unpaid(
            {"due_date": self.day - DAY},
            {"due_date": self.day},
            {"due_date": self.monday - DAY, "payment_state": "to_pay"},
            {"due_date": self.monday},
            {"due_date": False},
            {"due_date": self.day, "payment_state": "declared"},
            {"due_date": self.day, "payment_state": "none"},
        )
        for user in (self.clerk, self.booker, self.insider):
            self.assertCountsAreLists(user)
            counts = self.counts(user)
            paying = {n: c for n, c in counts.items() if n in PAYING}
            self.assertEqual(paying, {"overdue": 1, "pay_week": 2, "pay_undated": 1})

    def test_the_passed_day_of_a_payment_is_over_once_it_is_seen_to(self):
        past = {"receipt_day": self.day - 20 * DAY, "due_date": self.day - DAY}
        letter = self.unpaid(past).sudo()
        day = letter.deadline
        letter.deadline_ids.create(
            {
                **{"document_id": letter.id, "day": day, "act_by": day},
                **{"source": "text", "purpose": "pay"},
            }
        )
        letter.write({"deadline": day, "deadline_confirmed": True})
        self.assertEqual(self.counts(self.clerk)["deadlines_passed"], 1)
        letter.deadline_confirmed = False
        self.assertEqual(self.counts(self.clerk)["deadlines"], 1)
        letter.payment_state = "declared"
        self.assertNotIn("deadlines", self.counts(self.clerk))
        letter.deadline_confirmed = True
        self.assertEqual(letter.deadline, day)
        self.assertNotIn("deadlines_passed", self.counts(self.clerk))
        self.assertCountsAreLists(self.clerk)

    def test_the_sums_say_what_is_to_be_checked_first(self):
        dollar = self.env.ref("base.USD")
        self.unpaid(
            {"amount": 1000.0},
            {"amount": 200.5, "payment_state": "to_pay"},
            {"amount": 30.0, "currency_id": dollar.id},
        )
        total = self.cards(self.clerk)["pay_week"]["total"]
        amounts = [text.replace("\N{NO-BREAK SPACE}", "") for text in total["amounts"]]
        self.assertCountEqual(amounts, ["1,200.50€", "$30.00"])
        check, _first = total["notes"]
        self.assertIn("1,000.00", check)
        self.assertIn("30.00", check)

    def test_a_letter_that_is_done_is_still_to_be_paid(self):
        self.unpaid({}).with_context(ebox_done_confirmed=True).action_done()
        self.assertEqual(self.counts(self.clerk)["pay_week"], 1)

    def test_what_is_older_than_the_connection_is_told_apart(self):
        letters = self.unpaid(
            {"due_date": self.day - DAY, "is_history": True},
            {"due_date": False, "is_history": True},
            {"due_date": self.day, "is_history": True},
            {
                **{"due_date": self.day - DAY, "is_history": True},
                "payment_state": "to_pay",  # somebody has looked at it
            },
        )
        letters[3].sudo().payment_state = "to_pay"
        counts = self.counts(self.clerk)
        self.assertEqual(
            {n: c for n, c in counts.items() if n in PAYING},
            {"overdue": 1, "pay_week": 1, "pay_old": 2},
        )

    def test_an_account_is_to_be_judged_until_somebody_has(self):
        self.unpaid({"iban": IBAN}, {"iban": OTHER_IBAN}, {"iban": False})
        self.assertEqual(self.counts(self.clerk)["accounts"], 2)
        sender = self.env["ebox.sender"]._by_number([SENDER])[SENDER]
        accounts = self.env["ebox.payee.account"]
        company = {"company_id": self.company.id, "sender_id": sender.id}
        accounts.create({**company, "iban": IBAN, "state": "refused"})
        self.assertEqual(self.counts(self.clerk)["accounts"], 1)
        accounts.create({**company, "iban": OTHER_IBAN})
        self.assertNotIn("accounts", self.counts(self.clerk))
        self.assertCountsAreLists(self.clerk)

    def test_a_question_waits_until_it_is_answered(self):
        letter, quiet = self.unpaid({}, {})
        comment = {"message_type": "comment", "subtype_xmlid": "mail.mt_comment"}
        quiet.with_user(self.clerk).message_post(body="Kijkt u na?", **comment)
        self.assertNotIn("questions", self.counts(self.clerk))
        letter.sudo()._note_question()  # as the portal's form does
        self.assertEqual(self.counts(self.clerk)["questions"], 1)
        self.assertCountsAreLists(self.clerk)
        letter.with_user(self.clerk).message_post(body="alleen intern")
        self.assertEqual(self.counts(self.clerk)["questions"], 1)
        letter.with_user(self.clerk).message_post(body="Ja.", **comment)
        self.assertNotIn("questions", self.counts(self.clerk))

    def test_nobody_counts_what_he_may_not_see(self):
        letters = self.unpaid({}, {"confidential_choice": "closed"})
        self.assertEqual(self.counts(self.insider)["pay_week"], 2)
        for user in (self.clerk, self.booker):
            total = self.cards(user)["pay_week"]["total"]
            self.assertEqual(total["count"], 1)
            self.assertIn(f"{letters[0].open_amount:.2f}", total["amounts"][0])
            self.assertCountsAreLists(user)

    def test_statements_with_one_and_with_two_companies(self):
        self.unpaid({}, {"due_date": self.day - DAY}, {"due_date": False})
        self.assertLessEqual(self.statements(self.insider), STATEMENTS)
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        self.connect(other)._sync()
        self.insider.write({"company_ids": [(4, other.id)]})
        self.assertLessEqual(self.statements(self.insider), STATEMENTS)


PAYING = ("overdue", "pay_week", "pay_undated", "pay_old")
