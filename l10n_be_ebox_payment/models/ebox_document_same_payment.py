"""A reminder asks for a payment that an earlier letter asked for already."""

from datetime import timedelta

from odoo import fields, models

from ..belgian_payment.matching import reference_of

#: A reference comes back with the payment of next year: that is another one.
WITHIN = timedelta(days=200)
UNPAID = ("to_check", "to_pay")


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    same_payment_id = fields.Many2one(
        "ebox.document",
        "Paid with letter",
        readonly=True,
        copy=False,
        index="btree_not_null",
        help="The payment of this letter is that of another letter.",
    )
    same_payment_ids = fields.One2many(
        "ebox.document", "same_payment_id", "Letters about the same payment"
    )
    same_payment_doubt = fields.Boolean(readonly=True, copy=False)
    payment_reminder = fields.Boolean(
        readonly=True, copy=False, help="The letter speaks of an earlier demand."
    )

    def action_view_same_payment(self):
        """Open the letter with which this one is paid."""
        return self.same_payment_id._get_records_action()

    def _look_for_same_payment(self):
        """Find the letter that asked for the same payment before, or does so later.

        Letters are not read in the order in which they were written.
        """
        other = self._letters_of_same_payment()[:1]
        if not other or self.same_payment_id:
            return
        older, newer = (self | other).sorted(
            lambda d: (d.receipt_date or d.create_date, d.id)
        )
        same_amount = not older.currency_id.compare_amounts(older.amount, newer.amount)
        same_day = not newer.due_date or newer.due_date == older.due_date
        again = newer.payment_reminder or same_day
        untouched = older == self or older.payment_state in UNPAID
        if untouched and again and not older._is_payment_decided():
            older._joins(newer)
            newer.same_payment_doubt = not same_amount
        elif untouched and again and same_amount:
            newer._joins(older)
        else:  # paid already, or due on another day: a person looks at both
            newer._doubts(older)
        (older | newer)._settle_payments()

    def _doubts(self, other):
        """Whether this is the payment of another letter is for a person to say."""
        self.same_payment_doubt = True
        self.message_post(
            body=self.connection_id._reader_env()._(
                "Letter %(other)s has the same communication. Is it the same payment?",
                other=other._get_html_link(),
            )
        )

    def _letters_of_same_payment(self):
        """Other letters with this structured communication, in the same months."""
        if not reference_of(self.communication) or not self.receipt_day:
            return self.browse()
        return self.sudo().search(
            [
                ("company_id", "=", self.company_id.id),
                ("communication", "=", self.communication),
                ("id", "!=", self.id),
                ("same_payment_id", "=", False),
                ("payment_state", "!=", "none"),
                ("receipt_day", ">=", self.receipt_day - WITHIN),
                ("receipt_day", "<=", self.receipt_day + WITHIN),
            ],
            order="receipt_date desc, id desc",
        )

    def _joins(self, other):
        """The payment of this letter is that of another one; both say so."""
        self.same_payment_ids.same_payment_id = other
        self.same_payment_id = other
        text = self.connection_id._reader_env()._(
            "Letters %(one)s and %(other)s ask for the same payment: it is proposed "
            "once.",
            one=self._get_html_link(),
            other=other._get_html_link(),
        )
        for record in self | other:
            record.message_post(body=text)
