# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What is written about letters carries the name of who really wrote it.

Odoo lets people post in another's name. About official mail that would make anybody
speak as the authority, or as a colleague, to the company's accountant. Odoo's own code
often works as the superuser for somebody, so that what counts is whose request it is;
only Odoo itself, which nobody logs in as, names another author.
"""

from odoo import SUPERUSER_ID, api, fields, models
from odoo.exceptions import AccessError

from .guarded import about_letters

#: What its author may change of a message.
WORDS = {"body", "subtype_id", "is_internal", "attachment_ids", "subject"}
WORDS |= {"parent_id", "partner_ids", "pinned_at"}
#: What nobody changes of what Odoo itself notes of people's acts.
NOTED = {"body", "subtype_id", "is_internal", "subject"}
#: What Odoo's own code, as superuser, notes of those who read or send it. All else
#: stays as it was posted, in fields that Odoo does not have yet too.
OPEN = {"starred_partner_ids", "reaction_ids", "notification_ids", "message_id"}
OPEN |= {"notified_partner_ids", "message_link_preview_ids", "mail_ids"}


class MailMessage(models.Model):
    _inherit = "mail.message"

    @api.model_create_multi
    def create(self, vals_list):
        if self.env.uid != SUPERUSER_ID:
            vals_list = [self._ebox_signed(values) for values in vals_list]
        messages = super().create(vals_list)
        messages._ebox_check_files()
        for message, values in zip(messages, vals_list, strict=True):
            # the system itself sends no letters along
            if values.get("attachment_ids") and self.env.uid != SUPERUSER_ID:
                message._ebox_note_shared()
        if not self.env.su:
            messages._ebox_check_place()
        return messages

    def _ebox_check_place(self):
        """Nobody writes about a letter that he may not see.

        Odoo asks for no right on what a message only notifies of, nor of whoever
        answers a message that he received; and it tells the writer of a message the
        name of what that is about.

        :raise AccessError: the current user may not see one of the letters
        """
        closed = self.sudo().filtered(lambda m: m.res_id and about_letters(m.model))
        for model, messages in closed.grouped("model").items():
            if model in self.env:
                records = self.env[model].sudo(False).browse(messages.mapped("res_id"))
                records.check_access("read")

    def _ebox_signed(self, values):
        """The values of a new message; on a letter, in the current user's name."""
        model = values.get("model", self.env.context.get("default_model"))
        if not about_letters(model):
            return values
        author = self.env.user.partner_id
        if not self.env.su:  # nobody makes up when he wrote, or what he changed
            facts = {"date": fields.Datetime.now(), "tracking_value_ids": []}
            values = {**values, **facts}
        return {
            **values,
            "author_id": author.id,
            "author_guest_id": False,
            "email_from": author.email_formatted,
        }

    def write(self, vals):
        self._ebox_check_changes(vals)
        result = super().write(vals)
        if "attachment_ids" in vals:
            self._ebox_check_files()
        return result

    @api.ondelete(at_uninstall=False)
    def _unlink_except_of_others(self):
        """Nobody makes vanish what somebody else wrote about a letter."""
        if not self.env.su:
            self._ebox_check_changes({"body": ""})

    def _ebox_check_changes(self, vals):
        """What somebody wrote about a letter stays his, and what he did stays noted.

        :raise AccessError: another one would change it, or give it another author
        """
        names = vals.keys() - (OPEN if self.env.su else set())
        if not names or self.env.uid == SUPERUSER_ID:
            return
        closed = self.sudo().filtered(lambda m: about_letters(m.model))
        if names <= WORDS:
            me = self.env.user.partner_id
            noted = bool(names & NOTED) and not self.env.su
            closed = closed.filtered(
                lambda m: (
                    m._ebox_writer() != me
                    or (noted and m.message_type == "notification")
                )
            )
        if closed or about_letters(vals.get("model")):
            raise AccessError(
                self.env._(
                    "A message about official mail stays as it was written, and only "
                    "who wrote it may change its words. Nothing was changed: write a "
                    "message of your own."
                )
            )

    def _ebox_writer(self):
        """Who really wrote this message: ``res.partner``, or none for Odoo itself.

        :param self: as superuser
        """
        self.ensure_one()
        writer = self.create_uid
        if writer and writer.id != SUPERUSER_ID:
            return writer.partner_id
        return self.author_id

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
        about = self.sudo().record_name or ""
        for file in files:
            file.document_id.with_env(self.env)._note_access(
                "shared",
                {"kind": "sent", "file": file.name, "about": about},
                attachment=file.attachment_id,
            )


class MailMail(models.Model):
    _inherit = "mail.mail"

    @api.model_create_multi
    def create(self, vals_list):
        """Templates send as superuser, with values that whoever calls them gives."""
        mails = super().create(vals_list)
        if self.env.uid != SUPERUSER_ID:
            for mail, values in zip(mails, vals_list, strict=True):
                if not values.get("mail_message_id"):
                    mail.mail_message_id._ebox_check_place()
        return mails


class MailThread(models.AbstractModel):
    _inherit = "mail.thread"

    def message_notify(self, *, author_id=None, email_from=None, model=False, **kwargs):
        """Also of a letter that is only named as ``model``, the author is who asks."""
        if about_letters(self._name):
            self.check_access("read")
        if self.env.uid != SUPERUSER_ID and about_letters(model):
            author_id = email_from = None
        return super().message_notify(
            author_id=author_id, email_from=email_from, model=model, **kwargs
        )


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _message_compute_author(self, author_id=None, email_from=None):
        if self.env.uid != SUPERUSER_ID:
            author_id = email_from = None
        return super()._message_compute_author(author_id, email_from)

    def _notify_thread_with_out_of_office(self, message, recipients_data, **kwargs):
        """Odoo itself posts that somebody is away, in that person's name."""
        odoo = self.with_user(SUPERUSER_ID)
        return super(EboxDocument, odoo)._notify_thread_with_out_of_office(
            message, recipients_data, **kwargs
        )

    def _message_update_content(self, message, **kwargs):
        message.with_env(self.env)._ebox_check_changes({"body": ""})
        return super()._message_update_content(message, **kwargs)


class MailScheduledMessage(models.Model):
    _inherit = "mail.scheduled.message"

    def write(self, vals):
        """It is posted in its writer's name, so nobody else changes it.

        :raise AccessError: the current user is another one
        """
        others = self.sudo().filtered(
            lambda m: about_letters(m.model) and m.create_uid.id != self.env.uid
        )
        if others and self.env.uid != SUPERUSER_ID:
            raise AccessError(
                self.env._(
                    "Somebody else wrote this scheduled message about official mail. "
                    "Nothing was changed: write one of your own, or delete it."
                )
            )
        return super().write(vals)
