# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Paying several letters one after the other, QR after QR."""

from odoo import Command, api, fields, models
from odoo.exceptions import UserError

from ...models.payment.fields import UNPAID
from ...models.payment.qr import OPEN


class EboxPayList(models.TransientModel):
    _name = "ebox.pay.list"
    _inherit = ["ebox.guarded"]
    _description = "List of e-Box payments"

    line_ids = fields.One2many("ebox.pay.list.line", "list_id", "Payments")
    current_id = fields.Many2one(
        "ebox.pay.list.line", compute="_compute_current", string="Now", store=True
    )
    document_id = fields.Many2one(related="current_id.document_id", related_sudo=False)
    sender_id = fields.Many2one(related="document_id.sender_id", related_sudo=False)
    currency_id = fields.Many2one(related="document_id.currency_id", related_sudo=False)
    open_amount = fields.Monetary(related="document_id.open_amount", related_sudo=False)
    due_date = fields.Date(related="document_id.due_date", related_sudo=False)
    beneficiary = fields.Char(related="document_id.beneficiary", related_sudo=False)
    iban = fields.Char(related="document_id.iban", related_sudo=False)
    communication = fields.Char(related="document_id.communication", related_sudo=False)
    epc_qr = fields.Html(
        related="document_id.epc_qr", related_sudo=False, sanitize=False
    )
    bank_line_found = fields.Boolean(
        related="document_id.bank_line_found", related_sudo=False
    )
    bank_line_text = fields.Char(
        related="document_id.bank_line_text", related_sudo=False
    )
    left_out = fields.Integer(
        "Selected, but not in this list",
        readonly=True,
        help="Selected letters with money open that cannot be paid yet.",
    )
    progress = fields.Char(compute="_compute_progress")
    total = fields.Monetary("Still to pay in all", compute="_compute_progress")

    @api.depends("line_ids.state")
    def _compute_current(self):
        for record in self:
            record.current_id = record._waiting()[:1]

    def _waiting(self):
        return self.line_ids.filtered(lambda line: line.state == "waiting")

    @api.depends("line_ids.state")
    def _compute_progress(self):
        for record in self:
            waiting = record._waiting()
            record.total = sum(waiting.document_id.mapped("open_amount"))
            position = len(record.line_ids) - len(waiting) + 1
            record.progress = waiting and self.env._(
                "%(number)s of %(count)s", number=position, count=len(record.line_ids)
            )

    @api.model
    def _of(self, documents):
        """A list of these letters, the first due one first.

        Letters that cannot be paid yet stay out, and are told.
        """
        payable = documents.filtered(
            lambda d: d.payment_state in OPEN and d.epc_qr
        ).sorted(lambda d: (d.due_date or fields.Date.to_date("9999-12-31"), d.id))
        if not payable:
            raise UserError(
                self.env._(
                    "None of these letters can be paid yet: choose letters that are "
                    "'Ready to pay' in euro, on an account that is trusted. The form "
                    "of a letter says what it waits for."
                )
            )
        waiting = (documents - payable).filtered(lambda d: d.payment_state in UNPAID)
        made = self.sudo().create(
            {
                "left_out": len(waiting),
                "line_ids": [
                    Command.create(
                        {
                            "document_id": document.id,
                            "sequence": number,
                            "asked_amount": document.open_amount,
                        }
                    )
                    for number, document in enumerate(payable)
                ],
            }
        )
        return made.sudo(self.env.su)

    def action_paid(self):
        """The one that is shown was paid; on to the next."""
        line = self._shown_line()
        if line.document_id.payment_state not in OPEN:
            line.state = "skipped"
            raise UserError(
                self.env._(
                    "Somebody has seen to this letter meanwhile. Look at it before you "
                    "pay; nothing was declared."
                )
            )
        line.document_id.action_declare_paid()
        line.state = "paid"
        return self._open()

    def action_skip(self):
        """Not now; on to the next."""
        self._shown_line().state = "skipped"
        return self._open()

    def _shown_line(self):
        """The line that the screen shows, which another window may have passed."""
        shown = self.env.context.get("ebox_line", self.current_id.id)
        if not self.current_id or shown != self.current_id.id:
            raise UserError(
                self.env._("This list has gone on in another window. Open it again.")
            )
        return self.current_id

    def action_open_letter(self):
        """The letter itself, beside which it can be checked."""
        return self.document_id._get_records_action()

    def _open(self):
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Pay with QR"),
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
            "target": "new",
        }


class EboxPayListLine(models.TransientModel):
    _name = "ebox.pay.list.line"
    _inherit = ["ebox.guarded"]
    _description = "Payment in a list of e-Box payments"
    _order = "sequence, id"

    list_id = fields.Many2one("ebox.pay.list", required=True, ondelete="cascade")
    sequence = fields.Integer()
    document_id = fields.Many2one("ebox.document", required=True, ondelete="cascade")
    sender_id = fields.Many2one(related="document_id.sender_id", related_sudo=False)
    currency_id = fields.Many2one(related="document_id.currency_id", related_sudo=False)
    asked_amount = fields.Monetary(
        "Amount", readonly=True, help="What was to be paid when the list was opened."
    )
    due_date = fields.Date(related="document_id.due_date", related_sudo=False)
    state = fields.Selection(
        [("waiting", "Waits"), ("paid", "Declared as paid"), ("skipped", "Skipped")],
        required=True,
        default="waiting",
    )

    def action_not_paid(self):
        """The button was pressed by mistake: it waits for its payment again."""
        self.ensure_one()
        self.document_id.action_undo_declared()
        return self.action_after_all()

    def action_after_all(self):
        """It comes once more, in its turn."""
        self.ensure_one()
        self.state = "waiting"
        return self.list_id._open()

    @api.constrains("document_id", "list_id")
    def _check_visible(self):
        """No letter is shown by way of a list that its user could not read.

        Nor in the list of somebody else.
        """
        self.sudo(False).document_id.check_access("read")
        self.sudo(False).list_id.check_access("write")


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def action_pay_list(self):
        """Pay these letters one after the other, by their due dates."""
        self.check_access("write")
        return self.env["ebox.pay.list"]._of(self)._open()
