# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What stays and what goes, said before the add-on is uninstalled."""

from odoo import api, fields, models


class BaseModuleUninstall(models.TransientModel):
    _inherit = "base.module.uninstall"

    ebox_kept = fields.Text(
        "What stays of the e-Box", compute="_compute_ebox_kept", compute_sudo=True
    )

    @api.depends("module_ids")
    def _compute_ebox_kept(self):
        """How much mail there is; counts alone, of all companies."""
        for wizard in self:
            names = wizard._get_modules().mapped("name")
            gone = "ebox_enterprise" in names
            wizard.ebox_kept = wizard._ebox_kept_text() if gone else False

    def _ebox_kept_text(self):
        files = self.env["ebox.document.file"].search_count(
            [("attachment_id", "!=", False)]
        )
        added = self.env["ir.attachment"].search_count(
            [
                ("res_model", "=", "ebox.document"),
                ("res_field", "=", False),
                ("id", "not in", self._ebox_received()),
            ]
        )
        letters = self.env["ebox.document"].with_context(active_test=False)
        return self.env._(
            "%(letters)s letters of the e-Box go, with their notes, deadlines and "
            "payments. Their files stay as attachments that administrators alone see "
            "(Settings, Technical, Attachments): %(files)s received ones and %(added)s "
            "that people added. Export first, as a ZIP, what others need.",
            letters=letters.search_count([]),
            files=files,
            added=added,
        )

    def _ebox_received(self):
        """A query for the attachments that are files of letters."""
        files = self.env["ebox.document.file"]._search([("attachment_id", "!=", False)])
        return files.subselect("attachment_id")
