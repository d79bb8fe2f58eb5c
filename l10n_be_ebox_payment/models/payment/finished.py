# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""When the money of a letter is seen to: what Done asks before, and what falls away.

A letter that is paid, and booked where it has a bill, is no longer asked about for its
payment day.
"""

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL, format_amount, format_date

from .fields import PAID_OR_DECLARED, UNPAID


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    is_settled = fields.Boolean(
        "Paid, nothing left", compute="_compute_is_settled", compute_sudo=True
    )
    deadline_paid = fields.Boolean(
        "Deadline of a payment that was seen to",
        compute="_compute_deadline_paid",
        search="_search_deadline_paid",
        compute_sudo=True,
    )

    @api.depends(
        *("payment_state", "deadline", "due_date", "deadline_ids.act_by"),
        *("deadline_ids.state", "deadline_ids.source", "deadline_ids.purpose"),
    )
    def _compute_deadline_paid(self):
        for record in self:
            seen_to = record.payment_state in PAID_OR_DECLARED
            record.deadline_paid = seen_to and record._is_deadline_to_pay()

    @api.model
    def _search_deadline_paid(self, operator, value):
        """What ``_compute_deadline_paid`` says, asked of the database at once."""
        if operator != "in":
            return NotImplemented
        found = SQL(
            """
            (SELECT d.id FROM ebox_document d
               JOIN ebox_deadline p ON p.document_id = d.id
                AND p.act_by = d.deadline AND p.state <> 'dismissed'
              WHERE d.payment_state IN %s
           GROUP BY d.id
             HAVING bool_and((p.source = 'payment' OR p.purpose = 'pay'
                    OR (p.source = 'business' AND p.day = d.due_date)) IS TRUE))
            """,
            PAID_OR_DECLARED,
        )
        self.env["ebox.deadline"].flush_model()
        self.flush_model(["deadline", "due_date", "payment_state"])
        paid = Domain("id", "in", found)
        return Domain.OR((paid if wanted else ~paid) for wanted in value)

    def _is_deadline_to_pay(self):
        """Whether what is wanted by the deadline is a payment, and nothing else."""
        then = self.deadline_ids.filtered(
            lambda p: p.act_by == self.deadline and p.state != "dismissed"
        )
        return bool(then) and all(p._is_of_payment() for p in then)

    @api.depends(
        *("payment_state", "state", "deadline", "deadline_confirmed"),
        *("bill_id.state", "books_hint"),
    )
    def _compute_is_settled(self):
        for record in self:
            record.is_settled = (
                record.state != "done"
                and record._is_paid_and_booked()
                and not record._left_to_do()
                and not record.books_hint
            )

    def _is_paid_and_booked(self):
        if self.payment_state != "paid":
            return False
        bill = self.sudo().bill_id
        return not bill or bill.state == "posted"

    def _is_deadline_met(self):
        """The day of a payment is over once it is paid; that of an objection is not."""
        if not self._is_paid_and_booked():
            return super()._is_deadline_met()
        return self._is_deadline_to_pay()

    def _left_to_do(self):
        lines = self._words_of_one() if len(self) == 1 else self._words_of_several()
        return [*lines, *super()._left_to_do()]

    def _words_of_one(self):
        if self.payment_state == "unknown":
            return [self.env._("What it asks to pay is not known yet.")]
        if self.payment_state not in UNPAID:
            return []
        if not self.open_amount:
            return [self.env._("It is to be paid, and its amount is not known.")]
        amount = self._sum_of("open_amount")
        if not self.due_date:
            line = self.env._("Still to pay: %(amount)s.", amount=amount)
        else:
            line = self.env._(
                "Still to pay: %(amount)s, due on %(day)s.",
                amount=amount,
                day=format_date(self.env, self.due_date),
            )
        if self.payment_state != "to_check":
            return [line]
        return [line, self.env._("Nobody has checked the payment yet.")]

    def _words_of_several(self):
        by_state = self.grouped("payment_state")
        unpaid = self.filtered(lambda d: d.payment_state in UNPAID)
        lines = []
        if unpaid:
            lines.append(
                self.env._(
                    "Still to pay: %(count)s of %(total)s letters, %(amount)s.",
                    count=len(unpaid),
                    total=len(self),
                    amount=unpaid._sum_of("open_amount"),
                )
            )
        if unchecked := by_state.get("to_check"):
            amount = unchecked._sum_of("open_amount")
            lines.append(self.env._("Of which nobody has checked: %s.", amount))
        if unknown := by_state.get("unknown"):
            lines.append(
                self.env._(
                    "Payment not known yet: %(count)s of %(total)s letters.",
                    count=len(unknown),
                    total=len(self),
                )
            )
        return lines

    def _sum_of(self, name):
        """The sum of a field in each currency, as text."""
        return ", ".join(
            format_amount(self.env, sum(letters.mapped(name)), currency)
            for currency, letters in self.grouped("currency_id").items()
        )
