# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A letter with a plan of instalments stays open until the last one is seen to."""

from datetime import date, timedelta

from odoo.addons.ebox_enterprise.ebox_simulator import SimBusinessData
from odoo.addons.ebox_enterprise.lib import clock

from ...belgian_payment import parse_epc
from ...models.payment.fields import UNPAID
from ..letter_case import LetterCase, demand

PARTS = ("18/01/2027", "18/02/2027", "18/03/2027")


def plan_letter(**values):
    gap = " " * 20
    rows = [
        gap.join((str(number), day, "121,00 EUR"))
        for number, day in enumerate(PARTS, start=1)
    ]
    return demand(
        extra=("U betaalt in 3 maandelijkse schijven.", "Overzicht", *rows), **values
    )


class TestInstalments(LetterCase):
    def setUp(self):
        super().setUp()
        self.trust()
        day = SimBusinessData(
            "FOR_ACTION_DUE_DATE", {"nl": "Actie vóór"}, [{"nl": "2027-01-18"}]
        )
        self.letter = self.receive(plan_letter(business_data=[day]))

    def asks(self, state, amount, day):
        letter = self.letter
        self.assertEqual(
            (letter.payment_state, letter.open_amount, letter.due_date),
            (state, amount, date.fromisoformat(day)),
        )

    def pay(self):
        self.letter.with_user(self.clerk).action_declare_paid()

    def test_one_that_is_declared_paid_leaves_the_next_open(self):
        self.asks("to_pay", 121.0, "2027-01-18")
        self.pay()
        self.asks("part_declared", 121.0, "2027-02-18")
        self.assertEqual(parse_epc(self.letter._epc_payload()).amount, 121)
        self.assertFalse(self.letter.payment_note)  # the letter says nothing else
        self.pay()
        self.pay()
        self.asks("declared", 0.0, "2027-03-18")
        self.assertFalse(self.letter.epc_qr)

    def test_its_history_names_no_sum_that_the_letter_does_not_ask(self):
        self.env.flush_all()
        self.env.cr.precommit.run()
        self.pay()
        self.env.flush_all()
        self.env.cr.precommit.run()
        tracked = self.letter.message_ids.tracking_value_ids.field_id
        self.assertIn("payment_state", tracked.mapped("name"))
        self.assertNotIn("amount", tracked.mapped("name"))

    def test_its_text_says_what_each_instalment_asks_and_how_it_stands(self):
        def told(*states):
            total, *lines = self.letter.payment_plan_text.splitlines()
            self.assertEqual(len(lines), len(PARTS))
            self.assertIn("3 instalments", total)
            self.assertIn("363.00", total)
            for line, state in zip(lines, states, strict=True):
                self.assertIn("121.00", line)
                self.assertRegex(line, f": {state}$")
            return total

        def due_in(*numbers):
            days = [clock.today() + timedelta(days=number) for number in numbers]
            plan = [[day.isoformat(), 121.0] for day in days]
            self.letter.sudo().payment_plan = plan

        due_in(10, 40, 70)
        told("next", "later", "later")
        self.letter.paid_amount = 21.0
        self.assertIn("342.00", told("paid in part", "later", "later"))
        self.letter.paid_amount = 121.0
        self.letter._settle_payments()
        self.pay()
        self.assertIn("121.00", told("paid", "declared paid", "next"))
        due_in(-80, -40, -1)
        told("paid", "declared paid", "overdue")

    def test_declared_is_not_called_paid(self):
        self.pay()
        states = dict(self.letter._fields["payment_state"].selection)
        self.assertEqual(states[self.letter.payment_state], "Partly declared paid")
        self.letter.paid_amount = 121.0
        self.letter._settle_payments()
        self.assertEqual(states[self.letter.payment_state], "Partly paid")
        waiting = self.env["ebox.document"].search(
            [("payment_state", "in", list(UNPAID)), ("id", "=", self.letter.id)]
        )
        self.assertEqual(waiting, self.letter)

    def test_the_deadline_is_the_day_of_the_next_also_when_it_was_confirmed(self):
        self.assertEqual(self.letter.deadline, date(2027, 1, 18))
        self.letter.with_user(self.clerk).action_confirm_deadline()
        self.pay()
        self.assertEqual(self.letter.deadline, date(2027, 2, 18))
        self.assertFalse(self.letter.deadline_confirmed)
        self.letter.with_user(self.clerk).action_undo_declared()
        self.assertEqual(self.letter.deadline, date(2027, 1, 18))

    def test_the_last_declaration_is_taken_back_alone(self):
        self.pay()
        self.pay()
        self.letter.with_user(self.clerk).action_undo_declared()
        self.asks("part_declared", 121.0, "2027-02-18")
        self.letter.with_user(self.clerk).action_undo_declared()
        self.asks("to_pay", 121.0, "2027-01-18")
        self.assertFalse(self.letter.declared_by_id)

    def test_bank_lines_pay_one_after_the_other_or_several_at_once(self):
        self.pay()
        self.assertEqual(self.letter._payable(at_bank=True).amount, 121)
        self.letter.paid_amount = 121.0
        self.letter._settle_payments()
        self.asks("partial", 121.0, "2027-02-18")
        self.assertEqual(self.letter._open_to_link(), 242.0)
        self.letter.paid_amount = 363.0
        self.letter._settle_payments()
        self.asks("paid", 0.0, "2027-03-18")

    def test_money_that_was_declared_and_not_seen_is_asked_about(self):
        self.pay()
        self.letter.sudo().declared_date = "2026-01-01 10:00:00"
        late = [("declared_late", "=", True)]
        self.assertEqual(self.env["ebox.document"].search(late), self.letter)
        self.env["ebox.connection"]._cron_remind()
        self.assertTrue(self.letter.declared_flagged)
        self.letter.paid_amount = 121.0
        self.letter._settle_payments()
        self.assertFalse(self.letter.declared_late or self.letter.declared_flagged)

    def test_who_enters_the_whole_sum_pays_it_at_once(self):
        self.letter.with_user(self.clerk).amount = 363.0
        self.assertFalse(self.letter.payment_plan)
        self.pay()
        self.asks("declared", 0.0, "2027-01-18")

    def test_what_was_declared_before_plans_were_read_is_the_first_instalment(self):
        self.pay()
        self.letter.sudo().write(
            {"payment_plan": False, "declared_amount": 0.0, "amount": 121.0}
        )
        self.letter._settle_payments()
        self.assertEqual(self.letter.payment_state, "declared")
        self.letter._read_again()
        self.letter._read_letter()
        self.asks("part_declared", 121.0, "2027-02-18")

    def test_a_table_of_invoices_is_no_plan(self):
        gap = " " * 20
        rows = [gap.join((f"F{n}", day, "121,00 EUR")) for n, day in enumerate(PARTS)]
        both = self.receive(demand(2, ogm="+++000/0000/00101+++", extra=rows))
        self.assertFalse((both - self.letter).payment_plan)
