# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A letter is paid when its bill is, however that was done in accounting.

Odoo's own payments, a payment order or another tool for bank lines match it without
a link of the letter. Nobody may be asked to pay it once more.
"""

from odoo import api, models

from odoo.addons.ebox_enterprise.lib.own_error import get_logger, passes

_logger = get_logger(__name__)

PAID = ("paid", "in_payment")
GOING = ("in_process", "paid")


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _is_bill_paid(self):
        """Whether a bill of at least this amount is paid in the books."""
        bill, compare = self.sudo().bill_id, self.currency_id.compare_amounts
        if bill.state != "posted" or bill.payment_state not in PAID:
            return False
        # a payment without an entry of its own is in no residual
        going = bill.matched_payment_ids.filtered(
            lambda p: not p.move_id and p.state in GOING
        )
        same = bill.currency_id == self.currency_id
        rest = bill.amount_residual - sum(going.mapped("amount"))
        return same and compare(bill.amount_total, self.amount) >= 0 >= compare(rest, 0)

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


class AccountPayment(models.Model):
    _inherit = "account.payment"

    def write(self, vals):
        result = super().write(vals)
        if "state" in vals:  # also of those without an entry, which match nothing
            self.invoice_ids._letters_of_bills()._settle_bill()
        return result


class AccountMove(models.Model):
    _inherit = "account.move"

    def _letters_of_bills(self):
        """The letters whose bills these are, for the machine."""
        documents = self.env["ebox.document"].sudo()
        bills = self.filtered(lambda move: move.move_type != "entry")
        return documents.search([("bill_id", "in", bills.ids)]) if bills else documents


class AccountPartialReconcile(models.Model):
    _inherit = "account.partial.reconcile"

    @api.model_create_multi
    def create(self, vals_list):
        partials = super().create(vals_list)
        matched = partials.debit_move_id | partials.credit_move_id
        matched.move_id._letters_of_bills()._settle_bill()
        return partials

    def unlink(self):
        matched = self.debit_move_id | self.credit_move_id
        letters = matched.move_id._letters_of_bills()
        result = super().unlink()
        letters._settle_bill()
        return result
