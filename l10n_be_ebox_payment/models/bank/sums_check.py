# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The archive check looks at payments, too: do the links of a letter add up?

What is written by other programs, or half by an update that was cut off, is found here;
Odoo itself keeps these sums with each change.
"""

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError

from ..payment.fields import UNPAID

SUMS = ("paid", "open")  # what can be computed anew


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _archive_problems(self):
        kinds = ((letter.id, letter._wrong_sum()) for letter in self.sudo())
        sums = [{"kind": k, "document_id": number} for number, k in kinds if k]
        return [*super()._archive_problems(), *sums]

    def _wrong_sum(self):
        """What does not add up in this letter's payment: a kind of finding, or None."""
        compare, links = self.currency_id.compare_amounts, self.payment_link_ids
        try:
            links._check_fits()
        except ValidationError:
            return "link"
        if compare(self.paid_amount, sum(links.mapped("amount"))):
            return "paid"
        waits = self.payment_state in UNPAID
        left = max(self._left_to_pay(), 0.0) if waits else 0.0
        return "open" if compare(self.open_amount, left) else None

    def _add_up_again(self):
        """Compute what is paid and left to pay from the links; the state follows."""
        self._compute_paid_amount()
        self._compute_open_amount()
        self._settle_payments()


class EboxArchiveFinding(models.Model):
    _inherit = "ebox.archive.finding"

    kind = fields.Selection(
        selection_add=[
            ("paid", "Paid amount is not its links"),
            ("open", "Amount to pay is not what is left"),
            ("link", "Payment link does not fit"),
        ],
        ondelete=dict.fromkeys(("paid", "open", "link"), "cascade"),
    )
    can_add_up = fields.Boolean(compute="_compute_can_add_up")

    @api.model
    def _words(self):
        _ = self.env._
        again = _("Add it up again: what is linked counts, and the state follows.")
        return {
            **super()._words(),
            "paid": (
                _(
                    "What counts as paid of the letter is not the sum of its linked "
                    "bank lines: another program has changed one of them."
                ),
                again,
            ),
            "open": (
                _(
                    "What counts as still to pay is not what the letter asks less what "
                    "was paid: another program has changed one of them."
                ),
                again,
            ),
            "link": (
                _(
                    "A linked bank line does not fit the letter: another company or "
                    "currency, or more is linked than moved."
                ),
                _(
                    "Open the letter, undo the link that does not fit, and link the "
                    "right bank line."
                ),
            ),
        }

    @api.depends("kind", "state")
    def _compute_can_add_up(self):
        for record in self:
            record.can_add_up = record.kind in SUMS and record.state != "repaired"

    def action_add_up_again(self):
        """Compute the sums of these letters anew.

        :raise UserError: it is not sums that are wrong
        """
        self.check_access("read")
        wanted = self.filtered("can_add_up")
        if not wanted:
            raise UserError(
                self.env._(
                    "None of these is about sums. Nothing was changed; each finding "
                    "says what repairs it."
                )
            )
        wanted.document_id.check_access("write")
        wanted.document_id.sudo()._add_up_again()
        wanted.sudo().write({"state": "repaired", "repaired_on": fields.Datetime.now()})
        return True
