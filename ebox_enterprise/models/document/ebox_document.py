# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A piece of official mail, and what the company does with it.

Also its business data as people read them (ebox-api g.2): the keys are labelled by the
sender; of the values some are codes of the official list, flags or dates, which are
worded here. And two calls that a person asks for: to hide the letter for everybody who
uses that mailbox, and to fetch what the read policy holds back.
"""

import re
from datetime import date

from markupsafe import Markup

from odoo import api, fields, models
from odoo.exceptions import AccessError
from odoo.fields import NO_ACCESS, Domain
from odoo.tools import format_date

from ...lib import clock
from ...lib.search_words import MAX_TYPED

# What came from the government is evidence, and what the machine notes is its own:
# a person writes only these.
WORK_FIELDS = frozenset(
    {
        "confidential_choice",
        "reader_ids",
        "state",
        "responsible_id",
        "deadline",
        "message_follower_ids",
        "message_partner_ids",
        "message_main_attachment_id",
        "activity_ids",
    }
)
ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class EboxDocument(models.Model):
    _name = "ebox.document"
    _description = "e-Box document"
    _inherit = ["ebox.guarded", "mail.thread.main.attachment", "mail.activity.mixin"]
    _order = "receipt_date desc, id desc"
    _check_company_auto = True

    connection_id = fields.Many2one(
        "ebox.connection", required=True, index=True, ondelete="restrict", readonly=True
    )
    provider_id = fields.Many2one(
        "ebox.provider", "Registry", required=True, index=True, ondelete="restrict"
    )
    company_id = fields.Many2one(
        related="connection_id.company_id", store=True, index=True
    )
    environment = fields.Selection(related="connection_id.environment")
    remote_id = fields.Char("Message ID", required=True, readonly=True, index=True)
    name = fields.Char("Subject", translate=True, index="trigram", readonly=True)
    sender_id = fields.Many2one("ebox.sender", index=True, readonly=True)
    message_type_id = fields.Many2one("ebox.message.type", index=True, readonly=True)
    application_id = fields.Char("Sending application", readonly=True)
    original_message_id = fields.Char("Reply to message", readonly=True)
    attention_name = fields.Char("For the attention of", readonly=True)
    reply_authorized = fields.Boolean(readonly=True)
    receipt_date = fields.Datetime("Received on", readonly=True)
    receipt_day = fields.Date("Received", readonly=True, index=True)
    expiration_date = fields.Datetime("Expires on", readonly=True)
    expiration_day = fields.Date(
        "Expires", readonly=True, help="The government deletes its copy then."
    )
    registered = fields.Boolean("Registered mail", readonly=True)
    read_at_source = fields.Boolean(
        readonly=True,
        help="Somebody, or Odoo itself, has fetched the letter. That is not the same "
        "as read by a person.",
    )
    visible_at_source = fields.Boolean(readonly=True, default=True)
    is_history = fields.Boolean("History", readonly=True)
    state = fields.Selection(
        [("new", "New"), ("in_progress", "In Progress"), ("done", "Done")],
        required=True,
        default="new",
        index=True,
        tracking=True,
        group_expand=True,  # a card is dragged to a column that is empty still
    )
    opened_by_id = fields.Many2one("res.users", "Read by", readonly=True)
    opened_date = fields.Datetime("Read on", readonly=True)
    is_unread = fields.Boolean(
        "Unread", compute="_compute_is_unread", store=True, index=True
    )
    responsible_id = fields.Many2one(
        "res.users", tracking=True, domain=[("share", "=", False)], index=True
    )
    deadline = fields.Date(tracking=True, index=True)
    file_ids = fields.One2many(
        "ebox.document.file",
        "document_id",
        "Files",
        domain=[("superseded", "=", False)],
    )
    file_count = fields.Integer("Attachments", compute="_compute_files", store=True)
    contents_pending = fields.Boolean(
        "Contents still to fetch", compute="_compute_files", store=True
    )
    contents_withheld = fields.Boolean(
        "Contents withheld", compute="_compute_files", store=True
    )
    fetch_on_open = fields.Boolean(compute="_compute_fetch_on_open")
    search_text = fields.Char(
        "Letter", compute="_compute_search_text", search="_search_search_text"
    )
    business_data = fields.Json(readonly=True, prefetch=False)
    raw_json = fields.Json(groups=NO_ACCESS, readonly=True, prefetch=False)
    source_hash = fields.Char(groups=NO_ACCESS, readonly=True, copy=False)
    business_data_html = fields.Html(
        "Details", compute="_compute_business_data_html", sanitize=False
    )

    _remote_id_unique = models.UniqueIndex(
        "(connection_id, provider_id, remote_id)",
        "This message is in Odoo already.",
    )
    _list_index = models.Index("(company_id, receipt_date DESC, id DESC)")
    _withheld_index = models.Index(
        "(provider_id, expiration_date) WHERE contents_withheld"
    )
    _text_due_index = models.Index(
        "(provider_id, registered, expiration_date) "
        "WHERE body_state IN ('pending', 'failed')"
    )

    @api.depends("opened_by_id", "is_history", "outgoing")
    def _compute_is_unread(self):
        for record in self:
            silent = record.is_history or record.outgoing
            record.is_unread = not record.opened_by_id and not silent

    @api.depends("file_ids.state", "file_ids.superseded", "body_state")
    def _compute_files(self):
        # the state alone: this runs once for every file that is fetched
        for record in self.with_context(prefetch_fields=False):
            states = {*record.file_ids.mapped("state"), record.body_state}
            record.file_count = len(record.file_ids)
            record.contents_pending = bool(states & {"pending", "failed"})
            record.contents_withheld = "withheld" in states

    @api.depends("contents_withheld", "registered")
    def _compute_fetch_on_open(self):
        for record in self:
            connection = record.sudo().connection_id
            record.fetch_on_open = (
                record.contents_withheld
                and connection.state == "connected"
                and record._own_policy() == "on_open"
            )

    def _compute_search_text(self):
        self.search_text = False

    @api.model
    def _search_search_text(self, operator, value):
        """What a person types in the search box, over all that names a letter.

        Senders and types are looked up first: joined into one condition they would
        keep the database from using an index.
        """
        if operator != "ilike" or not value:
            return NotImplemented
        value = value[:MAX_TYPED]
        # as superuser: no sender is shown by it, and the letters are the user's own
        senders = self.env["ebox.sender"].sudo()
        senders = senders._search([("display_name", operator, value)])
        types = self.env["ebox.message.type"]._search(
            [("display_name", operator, value)]
        )
        return Domain.OR(self._text_domains(value, tuple(senders), tuple(types)))

    @api.model
    def _text_domains(self, value, sender_ids, type_ids):
        """The conditions of which one must hold; add-ons add theirs."""
        domains = [Domain("name", "ilike", value), Domain("remote_id", "=", value)]
        if sender_ids:
            domains.append(Domain("sender_id", "in", sender_ids))
        if type_ids:
            domains.append(Domain("message_type_id", "in", type_ids))
        found = self.env["ebox.letter.text"].sudo()._search_documents(value)
        if found:
            domains.append(Domain("id", "in", found))
        return domains

    @api.model
    def _work_fields(self):
        """The fields that a person may write; add-ons add theirs."""
        return WORK_FIELDS

    def write(self, vals):
        """What a person may write, what is noted of it, and what follows from it."""
        by_person = not self.env.su
        if "business_data" in vals:
            vals = {**vals, "deadline_review": True}
        if by_person:
            self._check_work_fields(vals)
            self._check_sight(vals)
        responsible = self._responsible_before(vals)
        new_main = self._letters_with_new_main(vals)
        logged = self._values_to_log(vals)
        before, acting = self.sudo()._duties_before(vals)
        result = super().write(vals)
        self._settle_sight(vals, responsible)
        if "deadline" in vals and by_person:
            self.sudo()._note_decision()
        self.sudo()._follow_duties(before, acting)
        self.sudo()._end_activities(vals)
        self._log_changes(logged)
        new_main._tell_new_main()
        return result

    def _check_work_fields(self, vals):
        """:raise AccessError: these are not for people to write"""
        protected = vals.keys() - self._work_fields()
        if protected:
            raise AccessError(
                self.env._(
                    "What came from the government cannot be changed: %(fields)s.",
                    fields=", ".join(sorted(protected)),
                )
            )

    def _check_written(self):
        """A letter can be handed on to somebody who alone sees it then."""

    def action_mark_opened(self):
        """Note that a person sees the document; the first one counts.

        Called by the form once the record is displayed, never by reading it.

        :return: whether this call made the difference
        """
        self.check_access("read")
        unread = self.filtered(lambda d: not d.opened_by_id)
        unread.sudo().write(
            {"opened_by_id": self.env.uid, "opened_date": fields.Datetime.now()}
        )
        self._note_opened()
        return bool(unread)

    def action_mark_unread(self):
        """Forget that a person has read it, so that it asks for attention again."""
        self.check_access("write")
        self = self.filtered(lambda d: not d.outgoing)
        done = self.filtered(lambda d: d.is_history or d.state == "done")
        self.sudo().write(
            {
                "opened_by_id": False,
                "opened_date": False,
                "is_history": False,
                "unread_since": clock.now(),
                "alert_level": 0,
            }
        )
        done.write({"state": "new"})
        self._note_access("marked_unread")

    def action_start(self):
        """Begin to work on it; who does so is responsible if nobody is yet.

        Who may only read a confidential letter does not become its responsible, who
        would see it still after the readers have changed.
        """
        for record in self:
            record.state = "in_progress"
            if not record.confidential or self._is_insider():
                record.responsible_id = record.responsible_id or self.env.user

    def action_reopen(self):
        """There is something to do again."""
        self.write({"state": "new"})

    @api.depends("business_data")
    @api.depends_context("lang")
    def _compute_business_data_html(self):
        language = (self.env.lang or "en")[:2]
        words, labels = _words(self.env), _labels(self.env)
        for record in self:
            rows = [
                (_label(data, language, labels), shown)
                for data in record.business_data or []
                for shown in self._worded(_values(data, language), words)
            ]
            record.business_data_html = bool(rows) and self.env["ir.qweb"]._render(
                "ebox_enterprise.business_data", {"rows": rows}
            )

    def _worded(self, values, words):
        """Values in words: a code of the list, a flag, a day; others as they came."""
        for text in values:
            try:
                is_day = ISO_DAY.fullmatch(text.strip())
                day = date.fromisoformat(text.strip()) if is_day else None
            except ValueError:
                day = None
            yield format_date(self.env, day) if day else words.get(text.strip(), text)

    @api.model
    def get_empty_list_help(self, help_message):
        """Where nothing is connected, an empty list is where a manager begins."""
        shown = super().get_empty_list_help(help_message)
        return Markup(shown or "") + self.env["ebox.connection"]._connect_help()

    def action_hide_at_source(self):
        """Hide the letters in the government's own mailbox (ebox-api e.6).

        Colleagues no longer see them there; Odoo is not changed.

        :raise UserError: the connection is not in use, or what went wrong
        """
        self._set_visible(False)

    def action_show_at_source(self):
        """Undo the hiding."""
        self._set_visible(True)

    def _set_visible(self, visible):
        self.check_access("write")
        wanted = self.sudo().filtered(
            lambda d: d.visible_at_source != visible and not d.gone_since
        )
        for provider in wanted.provider_id:
            mine = wanted.filtered(lambda d, p=provider: d.provider_id == p)
            mine._tell_source(provider, visible)

    def _tell_source(self, provider, visible):
        connection, ids = provider.connection_id, self.mapped("remote_id")
        unused = self.env._(
            "The connection with the e-Box is not in use, so nothing was changed "
            "there. A manager can connect or resume it."
        )
        with connection._client_for_person(provider, unused) as client:
            self.env["ir.cron"]._commit_progress()  # no transaction during the call
            client.set_visible(ids, visible)
        self.write({"visible_at_source": visible})
        self._note_access("shown" if visible else "hidden")
        env, user = connection._reader_env(), self.env.user.name
        text = (
            env._("%(user)s made the letter visible again in the e-Box.", user=user)
            if visible
            else env._("%(user)s hid the letter in the e-Box.", user=user)
        )
        for document in self:
            document.message_post(body=text)
        self.env["ir.cron"]._commit_progress()

    def action_fetch_now(self):
        """Fetch the letter now, which marks it read at the government.

        What came before an error is kept; who asked is noted in the chatter.

        :raise UserError: the connection is not in use, or what went wrong
        """
        self.check_access("write")
        for document in self:
            document._fetch_withheld()

    def _fetch_withheld(self):
        document = self.sudo()
        unused = self.env._(
            "The connection with the e-Box is not in use, so the letter cannot be "
            "fetched. A manager can connect or resume it; the letter can also be read "
            "on the government's portal."
        )
        connection, provider = document.connection_id, document.provider_id
        with connection._client_for_person(provider, unused) as client:
            # Noted first, and committed just before each call: an answer that gets
            # lost has marked the letter read at the government all the same.
            for file in document.file_ids.filtered(lambda f: not f.attachment_id):
                document._note_access("fetched", file.name)
                file._fetch(client)
            if document.body_state in ("withheld", "pending", "failed"):
                document._note_access("fetched", {"kind": "text"})
                document._fetch(client)
        if document.reading_state == "pending":
            document._read_letter()
        document.message_post(
            body=self._history_env()._(
                "%(user)s had the letter fetched; the government counts it as read.",
                user=self.env.user.name,
            )
        )


def _words(env):
    """The codes of the official list of business data, in the user's language."""
    return {
        "true": env._("Yes"),
        "false": env._("No"),
        "ORIGINAL": env._("Original"),
        "COPY": env._("Copy"),
        "REPLY": env._("Reply"),
        "ECONOMY": env._("Economy"),
        "EMPLOYMENT": env._("Employment"),
        "ENVIRONMENT": env._("Environment (nature)"),
        "FINANCE": env._("Finance"),
        "FOOD_CHAIN": env._("Food chain"),
        "FOREIGN_AFFAIRS": env._("Foreign affairs"),
        "HEALTHCARE": env._("Health care"),
        "HOME_AFFAIRS": env._("Home affairs"),
        "HOUSING": env._("Housing"),
        "HUMAN_RESSOURCE": env._("Human resources"),  # the list spells it so
        "JUSTICE": env._("Justice"),
        "MOBILITY": env._("Mobility"),
        "PLANNING_BUREAU": env._("Planning bureau"),
        "PROCUREMENT": env._("Procurement"),
        "SOCIAL_SECURITY": env._("Social security"),
    }


def _labels(env):
    """The keys of the official list of business data, in the user's language."""
    return {
        "BUSINESS_DOMAIN": env._("Domain"),
        "CONFIDENTIAL": env._("Confidential"),
        "FOR_ACTION": env._("Action needed"),
        "FOR_ACTION_DUE_DATE": env._("Act before"),
        "FOR_INFORMATION": env._("For information"),
        "MESSAGE_NATURE": env._("Kind of message"),
    }


def _label(data, language, labels):
    """The sender's name of it in this language, else ours, for one with its value."""
    name, key = data["name"], data["key"]
    return name.get(language) or labels.get(key) or _pick(name, language) or key


def _pick(texts, language):
    for code in (language, "nl", "fr", "de", "en"):
        if texts.get(code):
            return texts[code]
    return None


def _values(data, language):
    return filter(None, (_pick(value, language) for value in data["values"]))
