from odoo import api, models
from odoo.exceptions import UserError

FREE = {"access_token", "description", "index_content", "write_date", "write_uid"}


class IrAttachment(models.Model):
    """Files of official mail are evidence: kept as they came."""

    _inherit = "ir.attachment"

    def write(self, vals):
        if not self.env.su and vals.keys() - FREE:
            self._check_no_official_mail()
        return super().write(vals)

    @api.ondelete(at_uninstall=False)
    def _unlink_except_official_mail(self):
        # also for the superuser: the chatter deletes in its name
        self._check_no_official_mail()

    def _check_no_official_mail(self):
        files = self.env["ebox.document.file"].sudo()
        if files.search_count([("attachment_id", "in", self.ids)], limit=1):
            raise UserError(
                self.env._(
                    "This file is official mail. It is kept as it was received and "
                    "cannot be changed or deleted."
                )
            )
