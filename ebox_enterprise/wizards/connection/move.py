# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Hands a connection over to another database, or takes one over."""

import base64

from odoo import fields, models
from odoo.exceptions import UserError


class EboxMove(models.TransientModel):
    _name = "ebox.move"
    _inherit = ["ebox.guarded"]
    _description = "e-Box connection that moves"

    connection_id = fields.Many2one("ebox.connection", ondelete="cascade")
    company_id = fields.Many2one("res.company", default=lambda self: self.env.company)
    file = fields.Binary("File of the connection", attachment=False)
    file_name = fields.Char()
    is_handed_over = fields.Boolean(readonly=True)

    def action_hand_over(self):
        """Write the file; from then on nothing is received here."""
        self.ensure_one()
        state = self.connection_id._export_state()
        self.sudo().write(
            {
                "file": base64.b64encode(state.encode()),
                "file_name": "ebox-connection.json",
                "is_handed_over": True,
            }
        )
        return {
            "type": "ir.actions.act_window",
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
            "target": "new",
            "name": self.env._("Move to another database"),
        }

    def action_take_over(self):
        """Make the connection of the file, and go on with its certificate."""
        self.ensure_one()
        if not self.file:
            raise UserError(
                self.env._("Choose the file that the other database handed over.")
            )
        connections = self.env["ebox.connection"]
        content = base64.b64decode(self.file)
        return connections._import_state(
            content, self.company_id
        ).action_open_onboarding()
