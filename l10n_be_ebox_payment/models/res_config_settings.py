"""The payment choices of the current company, in the e-Box block of Settings."""

from odoo import fields, models


class ResCompany(models.Model):
    _inherit = "res.company"

    ebox_auto_link = fields.Boolean(
        "Link exact payments automatically",
        help="Only the same structured communication with exactly the open amount, "
        "and never for letters older than the connection.",
    )

    def write(self, vals):
        result = super().write(vals)
        if vals.get("ebox_auto_link"):
            self.env["ebox.matching"]._start_soon()
        return result


class ResConfigSettings(models.TransientModel):
    _inherit = "res.config.settings"

    ebox_auto_link = fields.Boolean(related="company_id.ebox_auto_link", readonly=False)
    ebox_ogm_line = fields.Selection(
        related="company_id.ebox_ogm_line", readonly=False, required=True
    )
