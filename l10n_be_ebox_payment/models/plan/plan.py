# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A letter that is paid in instalments stays open until the last one is seen to.

What is asked at any time is the sum of the instalments until the next one, and its day
is the day of that one; so what is still to pay of it is the next instalment.
"""

from itertools import accumulate

from odoo import api, fields, models
from odoo.tools import format_amount, format_date

from odoo.addons.ebox_enterprise.lib import clock

from ..payment.fields import PAYABLE


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    payment_plan = fields.Json(
        readonly=True,
        copy=False,
        help="The instalments that the letter lists: day and amount of each.",
    )
    declared_amount = fields.Monetary(
        "Declared paid of the plan",
        readonly=True,
        copy=False,
        help="The sum of the instalments that somebody declared paid.",
    )
    payment_plan_text = fields.Text("Instalments", compute="_compute_payment_plan_text")

    @api.depends("payment_plan", "paid_amount", "declared_amount", "payment_state")
    @api.depends_context("lang")
    def _compute_payment_plan_text(self):
        for record in self:
            followed = record.payment_plan and record.payment_state in (
                *PAYABLE,
                "paid",
            )
            record.payment_plan_text = followed and record._plan_in_words()

    def _plan_in_words(self):
        """What is asked in all, and on a line each what every instalment asks."""
        seen, asked = self._seen_to(), self._asked_in_all()
        total = self.env._(
            "%(count)s instalments, %(total)s in all, of which %(rest)s is left.",
            count=len(self.payment_plan),
            total=format_amount(self.env, asked, self.currency_id),
            rest=format_amount(self.env, max(asked - seen, 0.0), self.currency_id),
        )
        worded = self._plan_states_text()
        lines = [
            worded[self._instalment_state(number)]
            % {
                "number": number + 1,
                "amount": format_amount(self.env, amount, self.currency_id),
                "day": format_date(self.env, day),
            }
            for number, (day, amount) in enumerate(self.payment_plan)
        ]
        return "\n".join([total, *lines])

    @api.model
    def _plan_states_text(self):
        _ = self.env._
        return {
            "paid": _("%(number)s. %(amount)s by %(day)s: paid"),
            "declared": _("%(number)s. %(amount)s by %(day)s: declared paid"),
            "overdue": _("%(number)s. %(amount)s by %(day)s: overdue"),
            "next": _("%(number)s. %(amount)s by %(day)s: next"),
            "begun": _("%(number)s. %(amount)s by %(day)s: paid in part"),
            "later": _("%(number)s. %(amount)s by %(day)s: later"),
        }

    def _instalment_state(self, number):
        """How an instalment stands: a key of ``_plan_states_text``.

        :param number: its place in the plan, from 0
        """
        compare, sums = self.currency_id.compare_amounts, self._plan_sums()
        before = sums[number - 1] if number else 0.0
        if compare(self.paid_amount, sums[number]) >= 0:
            return "paid"
        if compare(self._seen_to(), sums[number]) >= 0:
            return "declared"
        if self.payment_plan[number][0] < clock.today().isoformat():
            return "overdue"
        if compare(self._seen_to(), before) > 0:
            return "begun"
        return "later" if compare(self._seen_to(), before) else "next"

    def _plan_sums(self):
        """What is asked in all until each instalment: a list of amounts."""
        plan = self.payment_plan or []
        return list(accumulate(amount for _day, amount in plan))

    def _asked_in_all(self):
        """What the letter asks, instalments to come included."""
        return self._plan_sums()[-1] if self.payment_plan else self.amount

    def _seen_to(self):
        """How much of it is at the bank, or was declared paid of a plan."""
        return max(self.paid_amount, self.declared_amount)

    def _left_to_pay(self, *, at_bank=False):
        """What is to be paid now, in the letter's currency.

        :param at_bank: what no bank line shows yet, though it was declared paid
        """
        seen, asked = self._seen_to(), self.amount
        if at_bank:
            seen = self.paid_amount
            asked = self._asked_until(seen)[1] if self.payment_plan else asked
        return self.currency_id.round(min(asked - seen, asked))

    def _asked_until(self, seen):
        """The instalment that comes next.

        :param seen: the amount that was paid
        :return: its day as text, and the sum of all until it
        """
        compare = self.currency_id.compare_amounts
        days = (day for day, _amount in self.payment_plan)
        steps = list(zip(days, self._plan_sums(), strict=True))
        return next((step for step in steps if compare(step[1], seen) > 0), steps[-1])

    def _follow_plan(self):
        """Ask for the next instalment where one was seen to, or for it again."""
        for record in self.filtered("payment_plan"):
            day, asked = record._asked_until(record._seen_to())
            if not record.currency_id.compare_amounts(asked, record.amount):
                continue
            day = fields.Date.to_date(day)
            record._write_untracked({"amount": asked, "due_date": day})
            record._move_plan_deadline(day)
            record._tell_next_instalment()

    def _write_untracked(self, values):
        """Its own line of history says more than changed fields.

        Odoo compares at the end of the transaction with what it kept at its first
        write, which may have been one before this.
        """
        self.with_context(tracking_disable=True).write(values)
        kept = self.env.cr.precommit.data.get(f"mail.tracking.{self._name}", {})
        if kept.get(self.id):
            kept[self.id].update({name: self[name] for name in values})

    def _move_plan_deadline(self, day):
        """The days of instalments that are seen to fall away, also a confirmed one."""
        listed = [fields.Date.to_date(each) for each, _amount in self.payment_plan]
        days = self.deadline_ids.filtered(
            lambda p: p._is_of_payment() or p.day in listed
        )
        confirmed = self.deadline_confirmed and self.deadline in days.mapped("act_by")
        days.filtered(lambda p: p.day < day).write({"state": "dismissed"})
        again = days.filtered(lambda p: p.day == day and p.state == "dismissed")
        again.write({"state": "proposed"})
        if confirmed:
            self.write({"deadline_confirmed": False})
        self._show_earliest()

    def _tell_next_instalment(self):
        env = self._history_env()
        self.message_post(
            body=env._(
                "Instalments: %(amount)s is asked next, by %(day)s.",
                amount=format_amount(env, self._left_to_pay(), self.currency_id),
                day=format_date(env, self.due_date),
            )
        )

    def _declared_before_last(self):
        """What stays declared when the last declaration of a plan is taken back."""
        compare = self.currency_id.compare_amounts
        before = [s for s in self._plan_sums() if compare(s, self.declared_amount) < 0]
        if not before or compare(before[-1], self.paid_amount) <= 0:
            return {}
        return {
            "declared_by_id": self.declared_by_id.id,
            "declared_date": self.declared_date,
            "declared_amount": before[-1],
        }

    @api.model
    def _plan_values(self, payment):
        """:param payment: ``belgian_payment.Payment``"""
        plan = [
            [each.day.isoformat(), float(each.amount)] for each in payment.instalments
        ]
        return {"payment_plan": plan or False}

    def _plan_of_decided(self, payment):
        """What an older reader did not see in a letter that people have seen to.

        What was declared paid is then the first instalment.
        """
        values = self._plan_values(payment)
        asked = payment.amount is not None and float(payment.amount)
        if self.payment_plan or not values["payment_plan"] or asked != self.amount:
            return {}
        declared = self.amount if self.declared_by_id else 0.0
        return {**values, "declared_amount": declared}

    def _leave_plan(self):
        """A person has entered another amount: it is no longer paid in instalments."""
        if not self.payment_plan:
            return
        asked = self._asked_until(self._seen_to())[1]
        if self.currency_id.compare_amounts(asked, self.amount):
            self.write({"payment_plan": False, "declared_amount": 0.0})
            env = self._history_env()
            self.message_post(
                body=env._(
                    "Another amount was entered: the instalments of the letter are no "
                    "longer followed."
                )
            )
