from odoo import SUPERUSER_ID, models


class MailMessage(models.Model):
    """Official files that a person puts into a message are shared with its readers."""

    _inherit = "mail.message"

    def _ebox_check_files(self):
        """Nobody sends a file of a letter that he may not read himself.

        Odoo asks for no right where it makes the message as superuser for somebody:
        templates send any file whose number a caller gives, to any address.

        :raise AccessError: the current user may not read one of the files
        """
        if self.env.uid == SUPERUSER_ID:
            return
        files = self.sudo().attachment_ids
        files = files.filtered(lambda a: (a.res_model or "").startswith("ebox."))
        if files:  # else whoever has no right on any file could write nothing
            files.sudo(False).check_access("read")

    def _ebox_note_shared(self):
        files = self.env["ebox.document.file"].sudo()
        attachments = self.sudo().attachment_ids
        files = files.search([("attachment_id", "in", attachments.ids)])
        where = self.sudo().record_name or self.env._("a message")
        for file in files:
            file.document_id.with_env(self.env)._note_access(
                "shared", f"{file.name} ({where})", attachment=file.attachment_id
            )
