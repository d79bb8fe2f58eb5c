# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The access log tells of payments and of accountants, and of each what he did."""

import json
from urllib.parse import urlencode

from odoo import fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import format_date

EXPORT = "base.group_allow_export"
EXPORTED = ("date", "user_name", "sentence", "document_name", "remote_id", "address")


class EboxAccessLog(models.Model):
    _inherit = "ebox.access.log"

    def _tell_link(self, facts):
        """A letter was linked with a bank line, or that was undone."""
        _ = self.env._
        told = {
            "amount": self._worded_amount(facts["amount"], facts["currency"]),
            "day": format_date(self.env, facts["day"]),
        }
        if facts["event"] == "unlinked":
            return _("Link undone: %(amount)s, bank line of %(day)s", **told)
        if facts["event"] == "line_deleted":
            return _(
                "Link gone, as its bank line was deleted: %(amount)s of %(day)s", **told
            )
        if facts["how"] == "automatic":
            return _(
                "Payment linked automatically: %(amount)s, bank line of %(day)s", **told
            )
        return _("Payment linked: %(amount)s, bank line of %(day)s", **told)

    def _tell_bill(self, facts):
        return self.env._("Put %(file)s on the bill %(bill)s", **facts)

    def _tell_handed_over(self, facts):
        return self.env._("Handed over to %(name)s", **facts)


class EboxAccountantAccess(models.Model):
    _inherit = "ebox.accountant.access"

    log_count = fields.Integer("Access log", compute="_compute_log_count")

    def _compute_log_count(self):
        for record in self:
            lines = self.env["ebox.access.log"]
            record.log_count = lines.search_count(record._log_domain())

    def _log_domain(self):
        """What this accountant did with the letters of this company."""
        return Domain("user_id", "=", self.user_id.id) & Domain(
            "company_id", "=", self.company_id.id
        )

    def action_view_log(self):
        """What this accountant did with the letters of the company."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "ebox_enterprise.action_access_log"
        )
        return {**action, "domain": list(self._log_domain())}

    def action_export_log(self):
        """Download that as a spreadsheet, worded for the user; by Odoo's own export."""
        self.ensure_one()
        lines = self.env["ebox.access.log"]
        lines.check_access("read")
        if not self.env.user.has_group(EXPORT):
            raise UserError(
                self.env._(
                    "You may not export from Odoo, so nothing was made. Ask an "
                    "administrator for the right to export, or read the log here."
                )
            )
        labels = lines.fields_get(EXPORTED, ["string"])
        data = {
            "model": lines._name,
            "fields": [
                {"name": name, "label": labels[name]["string"]} for name in EXPORTED
            ],
            "ids": False,
            "domain": list(self._log_domain()),
            "import_compat": False,
        }
        query = urlencode({"data": json.dumps(data)})
        return {
            "type": "ir.actions.act_url",
            "url": f"/web/export/xlsx?{query}",
            "target": "download",
        }
