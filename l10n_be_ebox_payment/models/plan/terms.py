# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The bill of a letter with instalments is due one by one, on the letter's own days."""

from odoo import fields, models
from odoo.fields import Command
from odoo.tools import format_date


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _plan_term(self):
        """The payment term that divides a bill as the letter divides what it asks.

        It is archived: it is of this bill alone, and no choice for others.

        :return: ``account.payment.term``
        """
        start = self.receipt_day or fields.Date.context_today(self)
        days = [fields.Date.to_date(day) for day, _amount in self.payment_plan]
        parts = [
            {"value": "fixed", "value_amount": amount}
            for _day, amount in self.payment_plan
        ]
        # Odoo wants a part that takes what is left, should the bill be changed
        parts[-1] = {"value": "percent", "value_amount": 100.0}
        lines = [
            {**part, "ebox_day": day, "nb_days": (day - start).days}
            for part, day in zip(parts, days, strict=True)
        ]
        terms = self.env["account.payment.term"].sudo()
        return terms.create(
            {
                "name": self._history_env()._(
                    "%(count)s instalments, until %(day)s",
                    count=len(lines),
                    day=format_date(self._history_env(), days[-1]),
                ),
                "active": False,
                "company_id": self.company_id.id,
                "line_ids": [Command.create(line) for line in lines],
            }
        )


class AccountPaymentTermLine(models.Model):
    _inherit = "account.payment.term.line"

    ebox_day = fields.Date(
        "Day in the letter",
        readonly=True,
        help="The day of this instalment, whatever the date of the bill is.",
    )

    def _get_due_date(self, date_ref):
        self.ensure_one()
        return self.ebox_day or super()._get_due_date(date_ref)
