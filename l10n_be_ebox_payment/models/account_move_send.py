"""Invoices that Odoo sends in the background take no file of a letter with them.

Whoever makes invoices may write what is to be sent along, by number; and Odoo reads it
later as the superuser.
"""

from odoo import SUPERUSER_ID, api, models

from odoo.addons.ebox_enterprise.models.mail_message_author import about_letters


class AccountMoveSend(models.AbstractModel):
    _inherit = "account.move.send"

    @api.model
    def _get_mail_params(self, move, move_data):
        # a person's own request reads files with that person's rights
        if self.env.uid == SUPERUSER_ID:
            asked = move_data.get("mail_attachments_widget") or []
            kept = [each for each in asked if not self._ebox_is_of_letter(each)]
            move_data = {**move_data, "mail_attachments_widget": kept}
        return super()._get_mail_params(move, move_data)

    @api.model
    def _ebox_is_of_letter(self, asked):
        """Whether this is a file of a letter.

        :param asked: dict with the file's ``id``, which can be any text
        """
        try:
            number = int(asked["id"])
        except ValueError:  # a file that is still to be made
            return False
        file = self.env["ir.attachment"].sudo().browse(number).exists()
        return about_letters(file.res_model)
