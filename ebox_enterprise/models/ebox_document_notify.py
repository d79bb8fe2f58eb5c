"""E-mails about letters carry no content, unless the connection allows it.

Who assigns an activity or writes a comment makes Odoo send an e-mail that names the
record: the subject of an official letter. E-mail is no place for it.
"""

from markupsafe import Markup

from odoo import models


class EboxDocumentNotify(models.Model):
    _inherit = "ebox.document"

    def _mails_show_content(self):
        return all(self.sudo().connection_id.mapped("detailed_notifications"))

    def _notify_by_email_get_base_mail_values(self, message, *args, **kwargs):
        values = super()._notify_by_email_get_base_mail_values(message, *args, **kwargs)
        if not self._mails_show_content():
            values["subject"] = self.env._("A message about official mail")
        return values

    def _notify_by_email_render_layout(self, message, *args, **kwargs):
        if self._mails_show_content():
            return super()._notify_by_email_render_layout(message, *args, **kwargs)
        address = f"{self.get_base_url()}/odoo/e-box/{self.id}"
        return Markup("<p>%s</p><p><a href='%s'>%s</a></p>") % (
            self.env._("There is something for you about an official letter."),
            address,
            self.env._("Open it in Odoo"),
        )
