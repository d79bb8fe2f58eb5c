"""What the form of a letter says of its payments in the books."""

from odoo import api, fields, models
from odoo.tools import format_date


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    books_hint = fields.Text(
        "In the books",
        compute="_compute_books_hint",
        compute_sudo=True,
        help="What of the linked payments is still to do in accounting.",
    )

    @api.depends(
        *("payment_link_ids.reconcile_state", "payment_link_ids.reconcile_note"),
        *("payment_link_ids.date", "payment_link_ids.amount", "amount"),
    )
    def _compute_books_hint(self):
        for record in self:
            links = record.payment_link_ids.sorted("date")
            hints = [link._worded_hint() for link in links]
            lines = [record._worded_overpaid(), *hints]
            record.books_hint = "\n".join(line for line in lines if line) or False


class EboxPaymentLink(models.Model):
    _inherit = "ebox.payment.link"

    def _worded_hint(self):
        """What a person is to do about this payment in accounting, if anything."""
        day = format_date(self.env, self.date)
        if self.reconcile_state == "open" and self.document_id.bill_id:
            return self.env._(
                "The bank line of %(day)s is not matched with the bill: that was "
                "undone in accounting, or the bill was cancelled. 'Try again' matches "
                "them.",
                day=day,
            )
        if self.reconcile_state == "open":
            return self.env._(
                "The bank line of %(day)s is still open in the books, and Odoo closes "
                "no period with open bank lines. Create a bill and post it, or move "
                "the payment to the clearing account of the message type.",
                day=day,
            )
        if self.reconcile_state == "waiting":
            return self.env._(
                "The bank line of %(day)s is matched as soon as the bill is posted.",
                day=day,
            )
        if self.reconcile_state == "refused":
            return self.env._(
                "The bank line of %(day)s is not matched in accounting: %(reason)s",
                day=day,
                reason=self.reconcile_note,
            )
        return False
