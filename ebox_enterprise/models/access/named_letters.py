# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Odoo's own records that name a letter: activities, composers and others.

Odoo asks for a right on a record when an activity is made, not when it is moved to
another one, and of a composer only when it sends; but it reads the name of what they
are about as the superuser.
"""

from odoo import SUPERUSER_ID, api, models

from .guarded import about_letters

PLACE = {"res_model_id", "res_model", "res_id"}


class MailActivity(models.Model):
    _inherit = "mail.activity"

    def write(self, vals):
        """An activity is moved only to a letter on which one could make it.

        :raise AccessError: the current user may not make one there
        """
        result = super().write(vals)
        if vals.keys() & PLACE and self.env.uid != SUPERUSER_ID:
            moved = self.sudo().filtered(lambda a: about_letters(a.res_model))
            moved.sudo(False).check_access("create")
        return result

    def _action_done(self, feedback=False, attachment_ids=None):
        """Odoo says as the superuser what is done, also by who sees nothing of it.

        :raise AccessError: the current user may not see one of the letters any more
        """
        if self.env.uid != SUPERUSER_ID:
            ours = self.sudo().filtered(lambda a: about_letters(a.res_model))
            for name, activities in ours.grouped("res_model").items():
                records = self.env[name].sudo(False).browse(activities.mapped("res_id"))
                records.check_access("read")
        return super()._action_done(feedback=feedback, attachment_ids=attachment_ids)


class MailComposeMessage(models.TransientModel):
    _inherit = "mail.compose.message"

    @api.model_create_multi
    def create(self, vals_list):
        composers = super().create(vals_list)
        for composer in composers:  # now: what is computed later can be as superuser
            composer._evaluate_res_ids()
        return composers

    def write(self, vals):
        result = super().write(vals)
        for composer in self:
            composer._evaluate_res_ids()
        return result

    def _evaluate_res_ids(self):
        """Odoo computes subject, words and company of a message as the superuser.

        :raise AccessError: the current user may not see one of the records
        """
        ids = super()._evaluate_res_ids()
        if self.env.uid != SUPERUSER_ID:
            names = {self.model, self.template_id.sudo().model}
            for name in filter(about_letters, names):
                if name in self.env:
                    self.env[name].sudo(False).browse(ids).check_access("read")
            answered = self.parent_id.sudo()
            if about_letters(answered.model):
                answered.sudo(False).check_access("read")
        return ids

    def _compute_subject(self):
        for composer in self:  # also where an answered message gives the subject
            composer._evaluate_res_ids()
        super()._compute_subject()


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    @api.depends_context("uid")
    def _compute_display_name(self):
        super()._compute_display_name()
        hide_names(self)


class EboxDocumentFile(models.Model):
    _inherit = "ebox.document.file"

    @api.depends_context("uid")
    def _compute_display_name(self):
        super()._compute_display_name()
        hide_names(self)


class IrAttachment(models.Model):
    _inherit = "ir.attachment"

    @api.depends_context("uid")
    def _compute_display_name(self):
        """Odoo's own records name files as well, whoever may see them."""
        super()._compute_display_name()
        if self.env.su and self.env.uid != SUPERUSER_ID:
            hide_names(self._ebox_files())


class EboxAccessLog(models.Model):
    _inherit = "ebox.access.log"

    @api.depends_context("uid")
    def _compute_display_name(self):
        super()._compute_display_name()
        hide_names(self)


def hide_names(records):
    """Who may not see one of these is told no name, also where Odoo asks for him.

    Odoo reads names as the superuser: of what an activity, a rating or a received
    message is about.
    """
    if not records.env.su or not records.env.user._is_internal():
        return
    if records.env.uid == SUPERUSER_ID:
        return
    readable = records._origin.sudo(False)._filtered_access("read")
    for record in records:
        if record._origin.id not in readable._ids:
            record.display_name = records.env._("Official mail")
