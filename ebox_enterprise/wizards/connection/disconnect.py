# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Asking before a connection is cut, with what stays and what is left to do."""

from odoo import api, fields, models


class EboxDisconnect(models.TransientModel):
    _name = "ebox.disconnect"
    _inherit = ["ebox.guarded"]
    _description = "Disconnection from the e-Box"

    connection_id = fields.Many2one(
        "ebox.connection", required=True, ondelete="cascade"
    )
    client_id = fields.Char(related="connection_id.client_id", related_sudo=False)
    environment = fields.Selection(
        related="connection_id.environment", related_sudo=False
    )
    backlog_count = fields.Integer(compute="_compute_backlog_count", compute_sudo=True)

    @api.depends("connection_id")
    def _compute_backlog_count(self):
        """Contents that would not be fetched any more."""
        for record in self:
            own = record.connection_id.sudo(False)._filtered_access("read")
            record.backlog_count = own.sudo().backlog_count

    def action_disconnect(self):
        """Cut the connection; what it answers is shown."""
        self.ensure_one()
        return self.connection_id.action_disconnect()
