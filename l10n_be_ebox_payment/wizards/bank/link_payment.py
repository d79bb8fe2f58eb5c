# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Saying which bank line paid a letter, or which letter a bank line paid.

Both are one wizard with a short list of candidates; what a person may not see is no
candidate, for everything is looked up with her own rights.
"""

from odoo import api, fields, models
from odoo.exceptions import UserError

_MOST = 20  # candidates: whoever finds none among them takes the whole list


class EboxLinkPayment(models.TransientModel):
    _name = "ebox.link.payment"
    _inherit = ["ebox.guarded"]
    _description = "Link a bank line to a letter"

    document_id = fields.Many2one("ebox.document", "Letter", readonly=True)
    statement_line_id = fields.Many2one(
        "account.bank.statement.line", "Bank line", readonly=True
    )
    company_id = fields.Many2one("res.company", readonly=True)
    currency_id = fields.Many2one("res.currency", readonly=True)
    open_amount = fields.Monetary("Still to link", readonly=True)
    line_name = fields.Char("Bank line's text", readonly=True)
    received_text = fields.Text("Money received", readonly=True)
    candidate_ids = fields.One2many("ebox.link.payment.candidate", "wizard_id")
    other_document_id = fields.Many2one(
        "ebox.document",
        "Another letter",
        domain="[('company_id', 'child_of', company_id)]",
    )

    @api.constrains("document_id", "statement_line_id", "other_document_id")
    def _check_visible(self):
        """No name is shown by way of a wizard that its user could not read."""
        user = self.sudo(False)  # constraints are checked as the superuser
        (user.document_id | user.other_document_id).check_access("read")
        if user.statement_line_id:
            user.statement_line_id.check_access("read")

    @api.model
    def _open_for_letter(self, document):
        """The wizard for a letter.

        :raise AccessError: the user may not see bank lines
        """
        lines = self.env["account.bank.statement.line"]
        self.env["ebox.payment.link"]._check_rights(document, lines)
        found = self.env["ebox.matching"]._lines_for(document, _MOST)
        rest = document._open_to_link()
        wizard = self._made(document, lines, rest, found)
        return wizard._action(self.env._("Link payment"))

    @api.model
    def _open_for_line(self, line):
        """The wizard for a bank line: which letter is this?"""
        line.check_access("read")
        found = self.env["ebox.matching"]._letters_for(line, _MOST)
        wizard = self._made(
            self.env["ebox.document"], line, line.ebox_open_amount, found
        )
        if line.amount > 0 and not found:
            wizard.sudo().received_text = self._received_text(line)
        return wizard._action(self.env._("Which letter is this?"))

    @api.model
    def _received_text(self, line):
        """Why money that came in fits no letter, and which one it fits as a payment."""
        amount = line.currency_id.format(line.amount)
        lines = [
            self.env._(
                "This bank line is money that was received: %(amount)s. No letter "
                "gives it back, and no letter was paid of which it can have come back.",
                amount=amount,
            )
        ]
        paid = self.env["ebox.matching"]._letters_for(line, 1, left=True)
        if paid:
            lines.append(
                self.env._(
                    "Was it paid, and is its minus missing? With -%(amount)s it fits "
                    "the letter %(letter)s.",
                    amount=amount,
                    letter=paid[0][1].display_name,
                )
            )
        if line.ebox_origin != "bank":
            lines.append(
                self.env._("Open the bank line and correct its amount.")
                if line.has_access("write")
                else self.env._(
                    "The line did not come from the bank. Ask somebody who keeps the "
                    "books to correct its amount where it is wrong."
                )
            )
        return "\n".join(lines)

    @api.model
    def _open_for_pair(self, document, line):
        """The wizard for a line that was chosen in the list of all of them."""
        pair = [(line, document, ())]
        rest = document._open_to_link()
        wizard = self._made(document, line.browse(), rest, pair)
        return wizard._action(self.env._("Link payment"))

    @api.model
    def _made(self, document, line, rest, found):
        values = [self._candidate(*each) for each in found]
        # read-only to whoever opens it, who has found all of it with her own rights
        wizard = self.sudo().create(
            {
                "document_id": document.id,
                "statement_line_id": line.id,
                "company_id": (document or line).company_id.id,
                "currency_id": (document or line).currency_id.id,
                "open_amount": rest,
                "line_name": line._ebox_name() if line else False,
                "candidate_ids": [fields.Command.create(each) for each in values],
            }
        )
        return wizard.sudo(self.env.su)

    @api.model
    def _candidate(self, line, document, reasons):
        return {
            "statement_line_id": line.id,
            "document_id": document.id,
            "amount": line._ebox_amount_for(document),
            "reasons": list(reasons) or False,
        }

    def _action(self, name):
        return {
            "type": "ir.actions.act_window",
            "name": name,
            "res_model": self._name,
            "res_id": self.id,
            "views": [(False, "form")],
            "target": "new",
        }

    def action_show_lines(self):
        """All bank lines, each with a button that takes it for this letter."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "l10n_be_ebox_payment.action_bank_line"
        )
        action["name"] = self.env._("Bank lines for %s", self.document_id.name)
        action["context"] = {
            "search_default_not_linked": 1,
            "ebox_link_document_id": self.document_id.id,
        }
        action["domain"] = [("company_id", "parent_of", self.company_id.id)]
        return action

    def action_link_other(self):
        """Link the letter that was chosen by hand."""
        self.ensure_one()
        if not self.other_document_id:
            raise UserError(self.env._("Choose a letter first. Nothing was changed."))
        self.env["ebox.payment.link"]._link(
            self.other_document_id, self.statement_line_id
        )
        return {"type": "ir.actions.act_window_close"}


class EboxLinkPaymentCandidate(models.TransientModel):
    _name = "ebox.link.payment.candidate"
    _inherit = ["ebox.guarded"]
    _description = "Bank line that may have paid a letter"

    wizard_id = fields.Many2one(
        "ebox.link.payment", required=True, ondelete="cascade", index=True
    )
    statement_line_id = fields.Many2one(
        "account.bank.statement.line", "Bank line", readonly=True, ondelete="cascade"
    )
    document_id = fields.Many2one(
        "ebox.document", "Letter", readonly=True, ondelete="cascade"
    )
    currency_id = fields.Many2one(
        related="statement_line_id.currency_id", related_sudo=False
    )
    date = fields.Date(related="statement_line_id.date", related_sudo=False)
    name = fields.Char(
        "Name", related="statement_line_id.partner_name", related_sudo=False
    )
    communication = fields.Char(compute="_compute_communication")
    line_amount = fields.Monetary(
        "Amount of the line", related="statement_line_id.amount", related_sudo=False
    )
    sender_id = fields.Many2one(related="document_id.sender_id", related_sudo=False)
    receipt_day = fields.Date(related="document_id.receipt_day", related_sudo=False)
    letter_amount = fields.Monetary("To pay", compute="_compute_letter_amount")
    due_date = fields.Date(related="document_id.due_date", related_sudo=False)
    amount = fields.Monetary("Amount to link")
    reasons = fields.Json(readonly=True)
    reasons_text = fields.Char("Why", compute="_compute_reasons_text")

    @api.constrains("document_id", "statement_line_id", "wizard_id")
    def _check_visible(self):
        self.sudo(False).wizard_id.check_access("write")
        self.sudo(False).document_id.check_access("read")
        if line := self.sudo(False).statement_line_id:
            line.check_access("read")

    @api.depends("statement_line_id.payment_ref", "statement_line_id.ref")
    def _compute_communication(self):
        for record in self:
            line = record.statement_line_id
            record.communication = line._ebox_text() if line else False

    @api.depends("document_id.amount", "document_id.payment_plan")
    def _compute_letter_amount(self):
        for record in self:
            record.letter_amount = record.document_id._asked_in_all()

    @api.depends("reasons")
    def _compute_reasons_text(self):
        for record in self:
            words = self.env["ebox.matching"]._reasons_text(record.reasons)
            record.reasons_text = words or self.env._("Chosen by you")

    def action_link(self):
        """Link this line and this letter with the amount that stands there."""
        self.ensure_one()
        self.env["ebox.payment.link"]._link(
            self.document_id,
            self.statement_line_id,
            self.amount,
            reasons=self.reasons,
        )
        return {"type": "ir.actions.act_window_close"}


class AccountBankStatementLine(models.Model):
    _inherit = "account.bank.statement.line"

    def action_ebox_link(self):
        """Which letter is this? Or, coming from a letter: take this line for it."""
        self.ensure_one()
        wizard = self.env["ebox.link.payment"]
        document_id = self.env.context.get("ebox_link_document_id")
        document = self.env["ebox.document"].browse(document_id).exists()
        if document:
            document.check_access("write")
            return wizard._open_for_pair(document, self)
        return wizard._open_for_line(self)

    def action_ebox_open_proposed(self):
        """Open the proposed letter."""
        self.ensure_one()
        return {
            "type": "ir.actions.act_window",
            "res_model": "ebox.document",
            "res_id": self.ebox_proposed_document_id.id,
            "views": [(False, "form")],
        }
