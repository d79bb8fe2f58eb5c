# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A thin block in Settings: how the current company's e-Box is, and the way there."""

from odoo import api, fields, models

from .health import HEALTH

# which connection to show where a company has several: others come after these
ORDER = ("production", "acceptance", "custom", "simulation", "demo")


class ResConfigSettings(models.TransientModel):
    _inherit = "res.config.settings"

    ebox_connection_id = fields.Many2one(
        "ebox.connection", compute="_compute_ebox_connection", compute_sudo=True
    )
    ebox_health = fields.Selection(
        HEALTH, compute="_compute_ebox_connection", compute_sudo=True
    )
    ebox_health_text = fields.Char(
        compute="_compute_ebox_connection", compute_sudo=True
    )

    @api.depends("company_id")
    def _compute_ebox_connection(self):
        for record in self:
            own = self.env["ebox.connection"].search(
                [("company_id", "=", record.company_id.id)]
            )
            shown = own.sorted(
                lambda c: (c.state == "draft", *(c.environment != e for e in ORDER))
            )
            record.ebox_connection_id = shown[:1]
            record.ebox_health = shown[:1].health
            record.ebox_health_text = shown[:1].health_text

    def action_open_ebox_connection(self):
        """The company's connection; the list where there is none yet."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "ebox_enterprise.action_connection"
        )
        if self.ebox_connection_id:
            action.update(
                res_id=self.ebox_connection_id.id,
                view_mode="form",
                views=[(False, "form")],
            )
        return action
