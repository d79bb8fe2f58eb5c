"""E-mails from outside never become part of a letter.

Odoo files an answer by the number of the message it answers, and believes its sender:
whoever knows that number could write on an official letter in somebody's name.
"""

import logging

from markupsafe import Markup

from odoo import api, models
from odoo.tools.mail import generate_tracking_message_id

_logger = logging.getLogger(__name__)


class MailThread(models.AbstractModel):
    _inherit = "mail.thread"

    @api.model
    def _routing_check_route(self, message, message_dict, route, raise_exception=True):
        if not str(route[0] or "").startswith("ebox."):
            return super()._routing_check_route(
                message, message_dict, route, raise_exception=raise_exception
            )
        _logger.info(
            "An e-mail is not filed on official mail: Message-Id %s",
            message_dict["message_id"],
        )
        self._ebox_send_back(message, message_dict["email_from"])
        return False

    def _ebox_send_back(self, message, address):
        """Tell a person who has a login to write in Odoo; nobody else is answered."""
        thread = self.env["mail.thread"]
        author = thread._partner_find_from_emails_single([address], no_create=True)
        if not author.user_ids:
            return
        _ = self.with_context(lang=author.lang).env._
        body = Markup("<p>%s</p><p>%s</p>") % (
            _(
                "Answers about official mail are not taken by e-mail, so yours was not "
                "kept in Odoo and nobody there has read it."
            ),
            _("Log in, open the letter, and write your message there."),
        )
        mark = generate_tracking_message_id("loop-detection-bounce-email")
        self._routing_create_bounce_email(
            address, body, message, references=f"{message.get('Message-Id')} {mark}"
        )
