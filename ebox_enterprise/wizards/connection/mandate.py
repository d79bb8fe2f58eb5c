# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Asks whose mailbox a firm reads under a mandate, and what may be fetched of it."""

from odoo import api, fields, models

from ...models.connection.ebox_connection import POLICIES


class EboxMandate(models.TransientModel):
    _name = "ebox.mandate"
    _inherit = ["ebox.guarded"]
    _description = "e-Box mailbox of a client"

    connection_id = fields.Many2one(
        "ebox.connection", required=True, ondelete="cascade"
    )
    company_id = fields.Many2one(
        "res.company", "Client", required=True, ondelete="cascade"
    )
    company_number = fields.Char("Company number", compute="_compute_company_number")
    fetch_policy = fields.Selection(
        POLICIES,
        "Read policy",
        required=True,
        default="metadata",
        help="Fetching a letter marks it read for the client, too, and stops the "
        "government's reminder to him.",
    )

    @api.depends("company_id")
    def _compute_company_number(self):
        for record in self:
            company = record.company_id
            record.company_number = company.company_registry or company.vat

    def action_read(self):
        """Connect with the client's mailbox, and show the connection."""
        self.ensure_one()
        made = self.connection_id._read_for(self.company_id, self.fetch_policy)
        made.action_connect()
        return {
            "type": "ir.actions.act_window",
            "res_model": made._name,
            "res_id": made.id,
            "view_mode": "form",
        }
