# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The activity types by which people are told: they must not go while in use."""

from odoo import api, models
from odoo.exceptions import UserError

MODULE = "ebox_enterprise"


class MailActivityType(models.Model):
    _inherit = "mail.activity.type"

    @api.ondelete(at_uninstall=False)
    def _unlink_except_ebox(self):
        own = self.env["ir.model.data"].sudo()
        used = own.search(
            [
                ("module", "=", MODULE),
                ("model", "=", self._name),
                ("res_id", "in", self.ids),
            ]
        )
        kinds = self.browse(used.mapped("res_id"))
        if kinds:
            raise UserError(
                self.env._(
                    "e-Box Enterprise tells people of official mail by %(names)s. "
                    "Nothing was deleted. Archive what lists should not show.",
                    names=", ".join(kinds.mapped("name")),
                )
            )

    @api.model
    def _of_letters(self, xmlid, name):
        """An activity type of letters, made anew when it is gone.

        Mail must come in and people must be told, whatever became of the type.

        :param xmlid: of the type
        :param name: what a new one is called
        """
        found = self.env.ref(xmlid, raise_if_not_found=False)
        if found:
            return found.sudo()
        kind = self.sudo().create({"name": name, "res_model": "ebox.document"})
        self.env["ir.model.data"].sudo().create(
            {
                "module": MODULE,
                "name": xmlid.partition(".")[2],
                "model": self._name,
                "res_id": kind.id,
                "noupdate": True,
            }
        )
        return kind
