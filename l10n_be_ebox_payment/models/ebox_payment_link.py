"""Which line of a bank statement paid which letter, as a person or a rule says."""

from odoo import api, fields, models


class EboxPaymentLink(models.Model):
    _name = "ebox.payment.link"
    _description = "Payment of an e-Box letter"
    _order = "date desc, id desc"
    _log_access = True

    document_id = fields.Many2one(
        "ebox.document", "Letter", required=True, index=True, ondelete="restrict"
    )
    statement_line_id = fields.Many2one(
        "account.bank.statement.line",
        "Bank line",
        required=True,
        index=True,
        ondelete="cascade",
    )
    company_id = fields.Many2one(
        related="document_id.company_id", store=True, index=True
    )
    currency_id = fields.Many2one(related="document_id.currency_id")
    amount = fields.Monetary(
        required=True,
        help="What this line pays of the letter; negative for money that came back.",
    )
    date = fields.Date(related="statement_line_id.date", store=True)
    how = fields.Selection(
        [("person", "By a person"), ("automatic", "Automatically")],
        required=True,
        default="person",
    )
    reasons = fields.Json(help="Keys of the reasons for which they fit.")
    user_id = fields.Many2one(
        "res.users", "Linked by", default=lambda self: self.env.user, readonly=True
    )
    linked_on = fields.Datetime(
        default=lambda self: fields.Datetime.now(), readonly=True
    )

    _pair_unique = models.UniqueIndex(
        "(document_id, statement_line_id)",
        "This bank line is linked to this letter already.",
    )

    @api.model_create_multi
    def create(self, vals_list):
        links = super().create(vals_list)
        links.document_id._settle_payments()
        return links

    def write(self, vals):
        result = super().write(vals)
        self.document_id._settle_payments()
        return result

    def unlink(self):
        documents = self.document_id
        result = super().unlink()
        documents._settle_payments()
        return result
