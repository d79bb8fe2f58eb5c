"""A letter and the bank lines that pay it: what the form opens, and what it starts."""

from odoo import api, fields, models


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    can_link_payment = fields.Boolean(
        compute="_compute_can_link_payment",
        help="Whether the current user may see bank lines.",
    )

    @api.depends_context("uid")
    def _compute_can_link_payment(self):
        lines = self.env["account.bank.statement.line"]
        self.can_link_payment = lines.has_access("read")

    def action_link_payment(self):
        """Ask which bank line pays this letter: the likely ones, with the reasons."""
        self.ensure_one()
        self.check_access("write")
        return self.env["ebox.link.payment"]._open_for_letter(self)
