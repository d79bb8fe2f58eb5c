"""A letter is paid when its bill is, however that was done in accounting.

Odoo's own payments, a payment order or another tool for bank lines match it without
a link of the letter. Nobody may be asked to pay it once more.
"""

from odoo import api, models

from odoo.addons.ebox_enterprise.lib.own_error import get_logger, passes

_logger = get_logger(__name__)

PAID = ("paid", "in_payment")


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _is_bill_paid(self):
        """Whether a bill of at least this amount is paid in the books."""
        bill = self.sudo().bill_id
        if bill.state != "posted" or bill.payment_state not in PAID:
            return False
        same = bill.currency_id == self.currency_id
        enough = self.currency_id.compare_amounts(bill.amount_total, self.amount) >= 0
        return same and enough

    def _settle_bill(self):
        """The books have changed: bring the letters in line, and say what they say.

        Whatever fails, what was done in accounting is done; the nightly job settles
        letters again.
        """
        try:
            with self.env.cr.savepoint():
                before = {record: record.payment_state for record in self}
                self._settle_payments()
                for record, state in before.items():
                    record._tell_paid_bill(state)
        except Exception as error:
            if passes(error):  # the whole transaction is tried again
                raise
            _logger.exception("Payments of e-Box letters %s by their bills", self.ids)

    def _tell_paid_bill(self, before):
        """Say in the letter's history that accounting has paid it, or took that back.

        :param before: the value of ``payment_state``
        """
        if self.payment_state == before or self.payment_link_ids:
            return
        if self.payment_state == "paid":
            text = self.env._("The bill of this letter was paid in accounting.")
        elif before == "paid":
            text = self.env._(
                "The payment of this letter's bill was undone in accounting: it waits "
                "for its payment again."
            )
        else:
            return
        self.message_post(body=text)


class AccountPartialReconcile(models.Model):
    _inherit = "account.partial.reconcile"

    @api.model_create_multi
    def create(self, vals_list):
        partials = super().create(vals_list)
        partials._letters_of_bills()._settle_bill()
        return partials

    def unlink(self):
        letters = self._letters_of_bills()
        result = super().unlink()
        letters._settle_bill()
        return result

    def _letters_of_bills(self):
        """The letters whose bills are matched by these, for the machine."""
        documents = self.env["ebox.document"].sudo()
        moves = (self.debit_move_id | self.credit_move_id).move_id
        bills = moves.filtered(lambda move: move.move_type != "entry")
        return documents.search([("bill_id", "in", bills.ids)]) if bills else documents
