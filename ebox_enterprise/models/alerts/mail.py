# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""E-mails about letters carry no content, and none from outside becomes part of one.

Who assigns an activity or writes a comment makes Odoo send an e-mail that names the
record: the subject of an official letter. So they carry a link, unless the connection
allows more. And Odoo files an answer by the number of the message that it answers, and
believes its sender: whoever knows that number could write in somebody's name.
"""

import logging

from markupsafe import Markup

from odoo import api, models
from odoo.exceptions import UserError
from odoo.tools.mail import generate_tracking_message_id

_logger = logging.getLogger(__name__)


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _mail_get_partner_fields(self, introspect_fields=False):
        """Nobody outside is suggested: a remark must not go to the authority."""
        return []

    def _mails_show_content(self):
        return all(self.sudo().connection_id.mapped("detailed_notifications"))

    def _notify_by_email_get_final_mail_values(self, recipient_ids, *args, **kwargs):
        """The subject in the language of those who read it, as Odoo groups them."""
        values = super()._notify_by_email_get_final_mail_values(
            recipient_ids, *args, **kwargs
        )
        readers = self.env["res.partner"].sudo().browse(recipient_ids)
        letter = self.with_context(lang=readers[:1].lang or self.env.lang)
        if not letter._mails_show_content():
            values["subject"] = letter.env._("A message about official mail")
        if values.get("subject"):
            connections = letter.sudo().connection_id
            values["subject"] = connections._marked(values["subject"])
        return values

    def _notify_by_email_render_layout(
        self, message, recipients_group, msg_vals=False, render_values=None
    ):
        if self._mails_show_content():
            return super()._notify_by_email_render_layout(
                message, recipients_group, msg_vals, render_values
            )
        self = self.with_context(
            lang=(render_values or {}).get("lang") or self.env.lang
        )
        address = self._notified_address(recipients_group)
        return Markup("<p>%s</p><p><a href='%s'>%s</a></p>") % (
            self.env._("There is something for you about an official letter."),
            address,
            self.env._("Open it in Odoo"),
        )

    def _notified_address(self, recipients_group):
        """Where an e-mail leads these recipients; add-ons have other places.

        :param recipients_group: dict, as Odoo groups the recipients of an e-mail
        """
        return f"{self.get_base_url()}/odoo/e-box/{self.id}"

    def _readers_of_messages(self, users):
        """Those of these users who may be written to about this letter."""
        return self._visible_to(users)

    def message_post(self, *, partner_ids=None, **kwargs):
        """Who is written to can read the message: so he must see the letter.

        :raise UserError: somebody does not
        """
        partners = self.env["res.partner"].browse(partner_ids or []).sudo()
        if not self.sudo().confidential:  # people outside without a login are free
            partners = partners.filtered(lambda p: p.user_ids and p.partner_share)
        if partners:
            seeing = self.sudo()._readers_of_messages(partners.user_ids).partner_id
            if blind := partners - seeing:
                raise UserError(
                    self.env._(
                        "%(people)s may not see this letter. Nothing was sent. Add "
                        "them to its readers first, or give them access.",
                        people=", ".join(blind.mapped("name")),
                    )
                )
        return super().message_post(partner_ids=partner_ids, **kwargs)

    def _notify_get_recipients(self, message, msg_vals=False, **kwargs):
        """Nobody is notified of a letter that he may not see, whoever added him."""
        found = super()._notify_get_recipients(message, msg_vals=msg_vals, **kwargs)
        if not self:
            return found
        closed = self.sudo().confidential
        asked = [r["uid"] for r in found if r["uid"] and (closed or r["share"])]
        users = self.env["res.users"].browse(asked).sudo()
        visible = set(self.sudo()._readers_of_messages(users).ids)
        blind = set(asked) - visible
        if closed:
            return [r for r in found if r["uid"] in visible]
        return [r for r in found if r["uid"] not in blind]


class MailMail(models.Model):
    _inherit = "mail.mail"

    def _prepare_outgoing_list(self, *args, **kwargs):
        """No attachment of a letter leaves by e-mail either."""
        emails = super()._prepare_outgoing_list(*args, **kwargs)
        if self.model == "ebox.document":
            letter = self.env["ebox.document"].browse(self.res_id).exists()
            if letter and not letter._mails_show_content():
                for email in emails:
                    email["attachments"] = []
        return emails


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
