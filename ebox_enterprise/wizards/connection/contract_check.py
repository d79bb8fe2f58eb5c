# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Asks a system administrator what may be tried, and hands out the report."""

import base64

from odoo import fields, models

from ...models.connection.contract import agreed


class EboxContractCheck(models.TransientModel):
    _name = "ebox.contract.check"
    _inherit = ["ebox.guarded"]
    _description = "e-Box: what the government does"

    connection_id = fields.Many2one("ebox.connection", required=True)
    environment = fields.Selection(related="connection_id.environment")
    try_scope = fields.Boolean("A scope that does not exist (P3)")
    try_assertions = fields.Boolean("Logins that last too long or come twice (P4)")
    try_statistics = fields.Boolean("Addresses of the statistics (P9)")
    try_hiding = fields.Boolean("Hide a letter and show it again (P14)")
    letter_id = fields.Many2one(
        "ebox.document",
        "Letter to hide",
        domain="[('connection_id', '=', connection_id)]",
    )
    try_mandate = fields.Boolean("The header for a mandate (P15)")
    try_optional = fields.Boolean("What a registry need not offer (P16)")
    client_number = fields.Char("Company number of the client")
    openapi_file = fields.Binary("OpenAPI file of the registry")
    openapi_name = fields.Char()
    summary = fields.Text(readonly=True)
    report = fields.Binary(readonly=True, attachment=False)
    report_name = fields.Char(readonly=True)
    report_json = fields.Binary("For programs", readonly=True, attachment=False)
    report_json_name = fields.Char(readonly=True)

    def action_run(self):
        """Ask, and show what was found out."""
        self.ensure_one()
        connection = self.connection_id
        document = None
        if self.openapi_file:
            content = base64.b64decode(self.openapi_file)
            document = connection._read_openapi(content)
        report = connection._verify_contract(self._choices(), document)
        self.sudo().write(_handed_out(report))
        return {
            "type": "ir.actions.act_window",
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
            "target": "new",
            "name": self.env._("What the government does"),
        }

    def _choices(self):
        wanted = {
            "P3": self.try_scope,
            "P4": self.try_assertions,
            "P9": self.try_statistics,
            "P14": self.try_hiding,
            "P15": self.try_mandate,
            "P16": self.try_optional,
        }
        names = [name for name, chosen in wanted.items() if chosen]
        return agreed(names, self.letter_id.remote_id or "", self.client_number or "")


def _handed_out(report):
    markdown, data = report.to_markdown(), report.to_json()
    return {
        "summary": markdown,
        "report": base64.b64encode(markdown.encode()),
        "report_name": "ebox-contract.md",
        "report_json": base64.b64encode(data.encode()),
        "report_json_name": "ebox-contract.json",
    }
