# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A bill knows its letters, and takes their payments once it is posted.

Invoices that Odoo sends in the background take no file of a letter with them: whoever
makes invoices may write what is to be sent along, by number, and Odoo reads it later as
the superuser.
"""

from collections import Counter

from odoo import SUPERUSER_ID, api, fields, models

from odoo.addons.ebox_enterprise.lib.groups import USER
from odoo.addons.ebox_enterprise.lib.own_error import get_logger, passes
from odoo.addons.ebox_enterprise.models.access.guarded import about_letters

_logger = get_logger(__name__)


class AccountMove(models.Model):
    _inherit = "account.move"

    ebox_document_count = fields.Integer(
        "Number of e-Box letters",
        compute="_compute_ebox_document_count",
        compute_sudo=False,  # a letter that the user may not see is not counted
        groups=USER,
    )

    def _compute_ebox_document_count(self):
        counts = Counter(self._own_letters().sudo().mapped("bill_id.id"))
        for move in self:
            move.ebox_document_count = counts[move._origin.id]

    def _own_letters(self):
        """The letters of these bills that the user may see.

        Whoever sees bills without a right in accounting asks for no field of a letter
        that names one.
        """
        letters = self.env["ebox.document"].sudo().search([("bill_id", "in", self.ids)])
        return letters.sudo(self.env.su)._filtered_access("read")

    def action_view_ebox_documents(self):
        """Open the letters of this bill that the user may see."""
        self.ensure_one()
        letters = self._own_letters()
        action = {
            "type": "ir.actions.act_window",
            "name": self.env._("e-Box letters"),
            "res_model": "ebox.document",
        }
        if len(letters) == 1:
            return {**action, "res_id": letters.id, "views": [(False, "form")]}
        views = [(False, "list"), (False, "form")]
        return {**action, "domain": [("id", "in", letters.ids)], "views": views}

    def _post(self, soft=True):
        posted = super()._post(soft)
        bills = posted.filtered(lambda m: m.is_purchase_document(include_receipts=True))
        bills._take_letter_payments()
        return posted

    def _follow_booking(self):
        """Paid letters are asked about their payment day until their bill is booked.

        And what was refused because of a bill is no reason once it is cancelled.
        """
        links = self.filtered(lambda move: move.state == "cancel")._letter_links()
        links.filtered("reconcile_note").reconcile_note = False
        mine = [("bill_id", "in", self.ids), ("payment_state", "=", "paid")]
        self.env["ebox.document"].sudo().search(mine)._schedule_deadline()

    def unlink(self):
        links = self._letter_links()
        result = super().unlink()
        links._put_back_or_note()  # a part on the account of a bill that is gone
        return result

    def _letter_links(self):
        """The links with bank lines of the letters of these bills, for the machine."""
        if not self:
            return self.env["ebox.payment.link"].sudo()
        domain = [("document_id.bill_id", "in", self.ids)]
        return self.env["ebox.payment.link"].sudo().search(domain)

    def _take_letter_payments(self):
        """Payments that waited for these bills; whatever fails, they stay posted."""
        if not self:
            return
        try:
            with self.env.cr.savepoint():
                self._letter_links()._reconcile()
        except Exception as error:
            if passes(error):  # the whole transaction is tried again
                raise
            _logger.exception("Payments of e-Box letters for bills %s", self.ids)


class AccountMoveSend(models.AbstractModel):
    _inherit = "account.move.send"

    @api.model
    def _get_mail_params(self, move, move_data):
        # a person's own request reads files with that person's rights
        if self.env.uid == SUPERUSER_ID:
            asked = move_data.get("mail_attachments_widget") or []
            kept = [each for each in asked if not self._ebox_is_of_letter(each)]
            move_data = {**move_data, "mail_attachments_widget": kept}
        return super()._get_mail_params(move, move_data)

    @api.model
    def _ebox_is_of_letter(self, asked):
        """Whether this is a file of a letter.

        :param asked: dict with the file's ``id``, which can be any text
        """
        try:
            number = int(asked["id"])
        except ValueError:  # a file that is still to be made
            return False
        file = self.env["ir.attachment"].sudo().browse(number).exists()
        return about_letters(file.res_model)
