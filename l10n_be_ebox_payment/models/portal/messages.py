# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Messages between a company and its accountant about a letter.

Odoo's own chatter would show a portal user the whole thread by ``/mail/*`` once he
could reach the letter's; so the portal has its own list, and its own way to write. What
an accountant asks there waits for an answer of the company.
"""

from datetime import datetime, time, timedelta

from markupsafe import Markup, escape

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import format_datetime

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.lib.letter_html import inert_html

from .page import worded_size

MAX_TEXT = 5000  # characters of one message
SPAN = timedelta(hours=1)
MOST = 30  # messages of one accountant in that time: each is an e-mail to somebody
GROUP = "ebox_accountant"


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    question_date = fields.Datetime(
        "Question of the accountant",
        readonly=True,
        copy=False,
        index="btree_not_null",
        help="When an accountant wrote a message that nobody has answered yet.",
    )

    def _portal_messages(self):
        """The messages that people wrote to each other; no internal notes.

        :return: ``mail.message``, as superuser, the oldest first
        """
        self.ensure_one()
        return (
            self.env["mail.message"]
            .sudo()
            .search(self._portal_messages_domain(), order="id")
        )

    def _portal_messages_domain(self):
        """Those messages of these letters, as a domain."""
        return self._portal_message_kind() & Domain("res_id", "in", self.ids)

    @api.model
    def _portal_message_kind(self):
        """Such messages of any letters, as a domain."""
        comment = self.env["ir.model.data"]._xmlid_to_res_id("mail.mt_comment")
        domain = Domain("model", "=", self._name)
        domain &= Domain("message_type", "in", ("comment", "email"))
        return domain & (
            Domain("subtype_id", "=", comment) & Domain("is_internal", "=", False)
        )

    def _portal_read_until(self, user):
        """Until when this accountant could read the messages on this letter.

        Who may comment reads them all. What was written while he could stays readable
        to him when that right ends; what is written later does not become so.

        :return: a naive moment in UTC, to come where he may still, or None
        """
        self.ensure_one()
        grants = user.with_env(self.sudo().env).ebox_access_ids
        live = self.env["ebox.accountant.access"]._live(user)
        ends = [
            clock.now() + timedelta(days=1) if grant in live else grant._comment_end()
            for grant in grants.filtered("can_comment")
            if self.sudo().filtered_domain(grant._letters())
        ]
        return max(filter(None, ends), default=None)

    def _portal_message_list(self, user):
        """The messages that he may read, as plain values, with their files."""
        zone = user.tz or "Europe/Brussels"
        until = self._portal_read_until(user)
        readable = self._portal_messages().filtered(lambda m: until and m.date <= until)
        return [
            {
                "author": self._portal_author(message),
                "mine": message._ebox_writer() == user.partner_id,
                "date": self._portal_moment(message.date, zone),
                "body": inert_html(f"<div>{message.body or ''}</div>"),
                "files": [
                    {
                        "name": attachment.name,
                        "size": worded_size(self.env, attachment.file_size),
                        "url": f"/my/ebox/{self.id}/attachment/{attachment.id}",
                    }
                    for attachment in self._portal_own(message.attachment_ids)
                ],
            }
            for message in readable
        ]

    def _portal_moment(self, moment, zone):
        """A moment as people write it: the day as in the list, and the time."""
        day = format_datetime(self.env, moment, tz=zone, dt_format="dd/MM/yyyy")
        hour = format_datetime(self.env, moment, tz=zone, dt_format="HH:mm")
        return f"{day} {hour}"

    def _portal_author(self, message):
        """Who really wrote a message; of the company's own people, that they are hers.

        A name alone can be that of an authority, since people choose their names.
        """
        writer = message._ebox_writer()
        name = writer.name or message.email_from or ""
        if writer.user_ids and not writer.partner_share:
            return f"{name} ({self.company_id.name})"
        return name

    def _portal_own(self, attachments):
        """Those that belong to this letter: a message can carry others' files too.

        No address of another site is a file: ours would lead there.
        """
        return attachments.filtered(
            lambda a: (
                (a.res_model, a.res_id) == (self._name, self.id) and a.type == "binary"
            )
        )

    def _portal_attachment(self, number):
        """The file of a message, as superuser, or none."""
        attachments = self._portal_own(self._portal_messages().attachment_ids)
        return attachments.filtered(lambda a: a.id == number)

    @api.model
    def _portal_is_writing(self, user):
        """Whether another message of this accountant is being sent at this moment.

        Requests at the same time do not see each other's lines in the log.
        """
        return not self.env["ebox.zip.turn"]._is_alone(user, "ebox_message")

    @api.model
    def _portal_wait(self, user):
        """Seconds until this accountant may write again; 0 for at once."""
        now, lines = clock.now(), self.env["ebox.access.log"].sudo()
        mine = Domain("user_id", "=", user.id) & Domain("action", "=", "commented")
        mine &= Domain("date", ">", now - SPAN)
        oldest = lines.search(mine, order="date desc", offset=MOST - 1, limit=1)
        return int((oldest.date + SPAN - now).total_seconds()) + 1 if oldest else 0

    def _portal_write(self, user, text):
        """The accountant writes; whoever is responsible is told.

        :param text: plain text
        :return: whether there was anything to write
        """
        self.ensure_one()
        lines = (text or "").replace("\0", "").strip()[:MAX_TEXT].splitlines()
        if not lines:
            return False
        told = self._visible_to(self.responsible_id)
        told = told or self._visible_to(self.connection_id._people_in_charge())
        self.with_context(mail_post_autofollow_author_skip=True).message_post(
            body=Markup("<br/>").join(escape(line) for line in lines),
            message_type="comment",
            subtype_xmlid="mail.mt_comment",
            author_id=user.partner_id.id,
            partner_ids=told.partner_id.ids,
        )
        self._note_access("commented")
        self._note_question()
        return True

    def _note_question(self):
        """An accountant asked something: a letter that was done is open again."""
        letter = self.sudo()
        letter.question_date = clock.now()
        if letter.state == "done":
            letter.action_reopen()

    def action_question_answered(self):
        """Nothing is left to answer, or it was answered in another way."""
        self.check_access("write")
        self.sudo().question_date = False

    def _message_post_after_hook(self, message, msg_vals):
        """Whoever of the company writes to the accountant has answered him."""
        asked = self.sudo().filtered("question_date")
        if asked and message in asked._portal_messages():
            if message._ebox_writer().user_ids.filtered(lambda u: not u.share):
                asked.question_date = False
        return super()._message_post_after_hook(message, msg_vals)

    @api.model
    def _standing_fields(self):
        return (*super()._standing_fields(), "question_date")

    def _end_activities(self, vals):
        super()._end_activities(vals)
        if vals.get("state") == "done":
            self.filtered("question_date").question_date = False

    @api.model
    def _waiting_domain(self):
        return super()._waiting_domain() | Domain("question_date", "!=", False)

    @api.model
    def action_view_waiting(self):
        action = super().action_view_waiting()
        return {
            **action,
            "context": {**action["context"], "search_default_question": 1},
        }

    def _readers_of_messages(self, users):
        """An accountant reads the messages on a letter where he was granted to."""
        seeing = super()._readers_of_messages(users)
        mine = Domain("id", "=", self.id)
        return seeing | (users - seeing).filtered(
            lambda user: user.share
            and self._granted_to(user, mine, right="comment") == self
        )

    # by e-mail

    def _notify_get_recipients_groups(self, message, model_description, msg_vals=False):
        """An accountant's e-mail leads to the letter in the portal."""
        groups = super()._notify_get_recipients_groups(
            message, model_description, msg_vals=msg_vals
        )
        if not self:
            return groups
        letter = self.sudo()
        granted = {
            access.user_id.id
            for access in self.env["ebox.accountant.access"]
            .sudo()
            .search(
                [("company_id", "=", letter.company_id.id), ("state", "=", "active")]
            )
        }
        accountant = (
            GROUP,
            lambda pdata: pdata["uid"] in granted,
            {
                "active": True,
                "has_button_access": True,
                "button_access": {
                    "url": letter._portal_address(),
                    "title": self.env._("Open it in the portal"),
                },
            },
        )
        return [accountant, *groups]

    def _notified_address(self, recipients_group):
        if recipients_group.get("notification_group_name") == GROUP:
            return self._portal_address()
        return super()._notified_address(recipients_group)

    def _portal_address(self):
        return f"{self.get_base_url()}/my/ebox/{self.id}"


class EboxAccessLog(models.Model):
    _inherit = "ebox.access.log"

    action = fields.Selection(
        selection_add=[("commented", "Wrote a message")],
        ondelete={"commented": lambda lines: None},
    )


class EboxAccountantAccess(models.Model):
    _inherit = "ebox.accountant.access"

    def _comment_end(self):
        """When this access ended, as a naive moment in UTC; None before it began."""
        self.ensure_one()
        if self.revoked_date or not self.valid_until:
            return self.revoked_date or None
        after = datetime.combine(
            self.valid_until + timedelta(days=1), time.min, clock.BRUSSELS
        )
        return min(clock.naive_utc(after), clock.now())
