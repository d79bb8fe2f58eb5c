# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Giving letters to somebody."""

from odoo import api, fields, models
from odoo.exceptions import UserError

from ...lib.groups import USER


class EboxAssign(models.TransientModel):
    _name = "ebox.assign"
    _inherit = ["ebox.guarded"]
    _description = "Assign e-Box letters"

    document_ids = fields.Many2many("ebox.document", required=True)
    document_count = fields.Integer(compute="_compute_document_count")
    responsible_id = fields.Many2one(
        "res.users",
        domain=lambda self: self._domain_responsible(),
        default=lambda self: self.env.user,
        required=True,
    )
    deadline = fields.Date(help="Empty: each letter keeps its own.")
    note = fields.Text(help="It stands in the history of each of the letters.")

    @api.model
    def _domain_responsible(self):
        group = self.env.ref(USER)
        return [("share", "=", False), ("all_group_ids", "in", group.ids)]

    @api.depends("document_ids")
    def _compute_document_count(self):
        for record in self:
            record.document_count = len(record.document_ids)

    def action_assign(self):
        """Make him responsible for the letters.

        :raise UserError: he has no access to the company of one of them
        """
        self.ensure_one()
        user, documents = self.responsible_id, self.document_ids
        foreign = documents.company_id - user.sudo().company_ids
        if foreign:
            raise UserError(
                self.env._(
                    "%(user)s has no access to %(companies)s. Nothing was assigned.",
                    user=user.name,
                    companies=", ".join(foreign.mapped("name")),
                )
            )
        values = {"responsible_id": user.id}
        if self.deadline:
            values["deadline"] = self.deadline
        self._post_note()
        documents.write(values)
        return {"type": "ir.actions.act_window_close"}

    def _post_note(self):
        """Before they are given away: who gives one may not see it afterwards."""
        note = (self.note or "").strip()
        for document in self.document_ids if note else ():
            user = self.responsible_id.name
            document.message_post(
                body=document._history_env()._(
                    "For %(user)s: %(note)s", user=user, note=note
                )
            )


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def action_assign(self):
        """Ask whom to give these letters to."""
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Assign"),
            "res_model": "ebox.assign",
            "view_mode": "form",
            "target": "new",
            "context": {"default_document_ids": self.ids},
        }
