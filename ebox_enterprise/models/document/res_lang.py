# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A language that becomes active: letters get their subject in it."""

from odoo import models


class ResLang(models.Model):
    _inherit = "res.lang"

    def write(self, vals):
        """Give the received mail its subject in a language that becomes active."""
        activated = bool(vals.get("active")) and any(not lang.active for lang in self)
        result = super().write(vals)
        if activated:
            self.env.flush_all()
            self.env["ebox.mailbox.work"]._do("_fill_new_languages", [])
            for name in ("ebox.sender", "ebox.message.type"):
                records = self.env[name].sudo().with_context(active_test=False)
                # asked again, in full: the known answer lacks the new language
                records.search([("etag", "!=", False)]).write(
                    {"etag": False, "refresh_after": False}
                )
        return result
