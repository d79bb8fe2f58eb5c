# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What Odoo prints of letters, and of files of letters, for others than their readers.

In the background Odoo prints and mails as the superuser what somebody has chosen by its
number: a report, a record, or the main file of one.
"""

from odoo import SUPERUSER_ID, api, models

from .guarded import about_letters

#: How a new record is given a main file: as a value, or as a default.
MAIN = ("message_main_attachment_id", "default_message_main_attachment_id")


class MailThreadMainAttachment(models.AbstractModel):
    _inherit = "mail.thread.main.attachment"

    @api.model_create_multi
    def create(self, vals_list):
        records = super().create(vals_list)
        saved = self.env["ir.default"]._get_model_defaults(self._name)
        given = (*vals_list, saved, self.env.context)
        if any(name in values for name in MAIN for values in given):
            records._ebox_check_main()
        return records

    def write(self, vals):
        result = super().write(vals)
        if MAIN[0] in vals:
            self._ebox_check_main()
        return result

    def _ebox_check_main(self):
        """No other record shows a file of a letter: Odoo prints it for whom it likes.

        :raise AccessError: the current user may not read that file
        """
        if self.env.uid == SUPERUSER_ID or about_letters(self._name):
            return
        files = self.sudo().message_main_attachment_id
        files = files.filtered(lambda a: about_letters(a.res_model))
        if files:
            files.sudo(False).check_access("read")


class IrActionsReport(models.Model):
    _inherit = "ir.actions.report"

    def _get_rendering_context(self, report, docids, data):
        """Nothing of a letter is printed but for a person who may see it.

        In the background Odoo prints as the superuser what others have chosen, and goes
        on with what they have chosen next: it gets an empty sheet.

        :raise AccessError: the current user may not see one of the records
        """
        if about_letters(report.model):
            if self.env.uid == SUPERUSER_ID:
                docids = []
            else:
                records = self.env[report.model].sudo(False).browse(docids)
                records.check_access("read")
        return super()._get_rendering_context(report, docids, data)
