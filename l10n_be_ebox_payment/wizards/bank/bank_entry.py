# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Adding bank lines by hand or from a CSV file, without a right on bank lines.

Whoever has Invoicing may say what was paid, and no more: he adds lines, which are
marked as his, and changes none. So lines are made for him, of named values alone.
"""

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError
from odoo.tools import format_date

MAX_AMOUNT = 999_999_999.99
BILLING = "account.group_account_invoice"
NAMED = ("date", "amount", "payment_ref", "partner_name", "account_number")


class EboxBankEntry(models.TransientModel):
    _name = "ebox.bank.entry"
    _inherit = ["ebox.guarded"]
    _description = "Bank line that a person adds"
    _rec_name = "payment_ref"

    journal_id = fields.Many2one(
        "account.journal",
        required=True,
        default=lambda self: self._bank_journals()[:1],
        domain="[('type', '=', 'bank'), ('company_id', 'in', allowed_company_ids)]",
    )
    date = fields.Date(required=True, default=fields.Date.context_today)
    amount = fields.Monetary(required=True, help="Negative for money that left.")
    currency_id = fields.Many2one("res.currency", compute="_compute_currency_id")
    payment_ref = fields.Char("Label", required=True)
    partner_name = fields.Char()
    account_number = fields.Char("Bank Account Number")
    statement_line_id = fields.Many2one(
        "account.bank.statement.line", "Bank line", readonly=True
    )

    @api.model
    def _bank_journals(self):
        domain = [("type", "=", "bank"), ("company_id", "=", self.env.company.id)]
        return self.env["account.journal"].search(domain)

    @api.depends("journal_id")
    def _compute_currency_id(self):
        for record in self:
            journal = record.journal_id.sudo()
            record.currency_id = journal.currency_id or journal.company_id.currency_id

    @api.model_create_multi
    def create(self, vals_list):
        """The lines are made with the entries: what is saved is in the bank's list.

        :raise AccessError: the user has no right in Invoicing
        :raise UserError: a line is not of a bank of one of his companies, or says no
            amount
        """
        names = {*NAMED, "journal_id"}
        rows = [{n: v for n, v in values.items() if n in names} for values in vals_list]
        entries = super().create(rows)
        entries._check_allowed()
        origin = "file" if self.env.context.get("ebox_from_file") else "person"
        for entry in entries:
            entry._make_line(origin)
        if origin == "person":  # a file can have thousands: the scheduler's work
            self.env["ebox.matching"]._match_at_once(entries.sudo().statement_line_id)
        return entries

    @api.model
    def load(self, fields, data):
        return super(EboxBankEntry, self.with_context(ebox_from_file=True)).load(
            fields, data
        )

    def _check_allowed(self):
        if not self.env.user.has_group(BILLING):
            raise AccessError(
                self.env._(
                    "Adding bank lines needs the right 'Invoicing'. Nothing was added."
                )
            )
        journals = self.journal_id.sudo(False)
        journals.check_access("read")
        if set(journals.mapped("type")) != {"bank"} or (
            journals.company_id - self.env.companies
        ):
            raise UserError(
                self.env._(
                    "Choose a bank journal of a company that is selected at the top "
                    "right. "
                    "Nothing was added."
                )
            )
        if not all(0 < abs(entry.amount) <= MAX_AMOUNT for entry in self):
            raise UserError(
                self.env._(
                    "A bank line needs an amount, below a thousand million: negative "
                    "for money that left. "
                    "Nothing was added."
                )
            )

    def _make_line(self, origin):
        """The bank line, by Odoo for the user: nothing of his context has a say."""
        company = self.journal_id.sudo().company_id
        context = {"lang": self.env.lang, "allowed_company_ids": company.ids}
        lines = self.env(su=True, context=context)["account.bank.statement.line"]
        values = {name: self[name] for name in NAMED}
        values |= {"journal_id": self.journal_id.id, "ebox_origin": origin}
        line = lines.create(values)
        if line.date != self.date:  # so Odoo does where the books are closed
            raise UserError(
                self.env._(
                    "Accounting has closed the books of %(day)s, so Odoo would give "
                    "this line another day. Nothing was added. Ask somebody in "
                    "accounting to open them, or leave the line out.",
                    day=format_date(self.env, self.date),
                )
            )
        self.sudo().statement_line_id = line

    def action_close(self):
        """What the button does after the form was saved."""
        return {"type": "ir.actions.act_window_close"}
