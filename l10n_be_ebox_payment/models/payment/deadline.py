# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The day on which a payment is due is a deadline too."""

from odoo import fields, models

from odoo.addons.ebox_enterprise.letter_text import workdays

from .fields import PAID_OR_DECLARED, UNPAID

PAYMENT = ("payment", "Payment due")


class EboxDeadline(models.Model):
    _inherit = "ebox.deadline"

    source = fields.Selection(selection_add=[PAYMENT], ondelete={"payment": "cascade"})

    def _is_of_payment(self):
        """Whether it is over once the letter is paid."""
        same = self.source == "business" and self.day == self.document_id.due_date
        return same or self.source == "payment" or self.purpose == "pay"

    def _duty(self):
        return "pay" if self._is_of_payment() else super()._duty()

    def _is_over(self):
        seen_to = self.document_id.payment_state in PAID_OR_DECLARED
        return (seen_to and self._is_of_payment()) or super()._is_over()


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    deadline_source = fields.Selection(
        selection_add=[PAYMENT], ondelete={"payment": "set null"}
    )

    def _propose_from_data(self):
        result = super()._propose_from_data()
        due = {record: record._payment_deadlines() for record in self}
        known = self.env["ebox.deadline"].search(
            [("document_id", "in", self.ids), ("source", "=", "payment")]
        )
        concerned = self.filtered(lambda d: due[d]) | known.document_id
        if concerned:
            concerned._propose("payment", due)
            concerned._show_earliest()
        return result

    def _payment_deadlines(self):
        """The due date, while something is to be paid; the money leaves before it."""
        day = self.due_date
        if not day or self.payment_state not in UNPAID:
            return []
        if not self._is_plausible(day):
            return []
        act_by = workdays.working_day_on_or_before(day)
        return [{"day": day, "act_by": act_by, "explanation": False}]
