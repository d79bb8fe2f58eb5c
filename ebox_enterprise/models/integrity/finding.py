# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the archive check finds: each thing once, what it means and what repairs it.

A finding names a letter and a file and holds nothing of them: whoever may not see the
letter sees no finding about it.
"""

import time
from datetime import timedelta
from functools import partial

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import SQL

from ...lib import clock
from ...lib.client_action import notification
from ...lib.groups import CONFIDENTIAL

MOST = 1000  # open ones of a connection; what is repaired makes room for others
#: What can be fetched again; of the first three the file must be known.
OF_FILES = ("altered", "lost", "unattached")
FETCHABLE = (*OF_FILES, "unlisted", "text")
AGAIN = timedelta(minutes=15)  # after which what was fetched again is looked at
OPEN = [("state", "!=", "repaired")]


class EboxArchiveFinding(models.Model):
    _name = "ebox.archive.finding"
    _inherit = ["ebox.guarded"]
    _description = "e-Box finding of the archive check"
    _order = "found_on desc, id desc"
    _follows = "document_id"

    kind = fields.Selection(
        [
            ("altered", "File altered"),
            ("lost", "File missing in the file store"),
            ("unattached", "File deleted"),
            ("unlisted", "File of which nothing is here"),
            ("text", "Text missing"),
            ("orphan", "File without its letter"),
        ],
        "Found",
        required=True,
        readonly=True,
    )
    document_id = fields.Many2one(
        "ebox.document",
        "Letter",
        index="btree_not_null",
        ondelete="cascade",
        readonly=True,
    )
    file_id = fields.Many2one(
        "ebox.document.file",
        index="btree_not_null",
        ondelete="cascade",
        readonly=True,
    )
    fetch_error = fields.Char(related="file_id.error_message", string="Last attempt")
    attachment_ref = fields.Integer(
        "Attachment ID", readonly=True, help="The file in Odoo, where there is one."
    )
    connection_id = fields.Many2one(
        "ebox.connection", index=True, ondelete="cascade", readonly=True
    )
    company_id = fields.Many2one("res.company", index=True, readonly=True)
    state = fields.Selection(
        [
            ("open", "Not repaired"),
            ("checking", "Under way"),
            ("repaired", "Repaired"),
        ],
        default="open",
        required=True,
        index=True,
        readonly=True,
    )
    found_on = fields.Datetime("Found on", required=True, readonly=True)
    last_seen = fields.Datetime("Last seen", required=True, readonly=True)
    repaired_on = fields.Datetime("Repaired on", readonly=True)
    meaning = fields.Text("What it means", compute="_compute_words")
    repair = fields.Text("What repairs it", compute="_compute_words")
    can_fetch = fields.Boolean(
        compute="_compute_can_fetch", help="Whether the government has it still."
    )

    _open_unique = models.UniqueIndex(
        "(kind, COALESCE(document_id, 0), COALESCE(file_id, 0), "
        "COALESCE(attachment_ref, 0)) "
        "WHERE state <> 'repaired'",
        "This was found already.",
    )

    @api.model
    def _visible_domain(self):
        """Of a letter that is gone nobody knows who might see it."""
        domain = super()._visible_domain()
        gone = Domain("document_id", "=", False)
        if self.env.user.has_group(CONFIDENTIAL):
            domain |= gone & Domain("company_id", "!=", False)
        if self.env.is_system():
            domain |= gone & Domain("company_id", "=", False)
        return domain

    @api.depends("kind")
    @api.depends_context("lang")
    def _compute_display_name(self):
        labels = dict(self._fields["kind"]._description_selection(self.env))
        for record in self:
            record.display_name = labels.get(record.kind)

    @api.depends("kind")
    @api.depends_context("lang")
    def _compute_words(self):
        words = self._words()
        for record in self:
            record.meaning, record.repair = words[record.kind]

    @api.model
    def _words(self):
        """By kind, what a finding means and what repairs it; add-ons add theirs."""
        _ = self.env._
        again = _(
            "Fetch it again as long as the government has the letter; later, restore "
            "it from a backup."
        )
        return {
            "altered": (
                _(
                    "The file is not the one that was received: its bytes have changed "
                    "on this server. A disk that fails, or a program that writes in "
                    "Odoo's file store, does that. Do not rely on what it says."
                ),
                again,
            ),
            "lost": (
                _("Odoo's file store does not have this file: nobody can open it."),
                _(
                    "When many are missing, see first whether the file store is there. "
                    "Fetch it again as long as the government has the letter; later, "
                    "restore the file store from a backup."
                ),
            ),
            "unattached": (
                _("The file was received, and has been deleted from the database."),
                again,
            ),
            "unlisted": (
                _("The letter names a file of which the database has nothing."),
                again,
            ),
            "text": (
                _("The letter's text was received, and is not in the database."),
                again,
            ),
            "orphan": (
                _(
                    "The file belongs to a letter that is not in the database: only "
                    "administrators can see it."
                ),
                _(
                    "If the government lists the letter still, the next night brings "
                    "it again with its files. Otherwise restore the letter from a "
                    "backup, or delete the file in Settings, Technical, Attachments."
                ),
            ),
        }

    @api.depends("state")
    def _compute_can_fetch(self):
        now = clock.now()
        for record in self:
            record.can_fetch = record.sudo()._is_there(now)

    def _is_there(self, now):
        """Whether the government has what is missing, and can be asked for it."""
        letter, end = self.document_id, self.document_id.expiration_date
        named = self.kind not in OF_FILES or (
            self.file_id and not self.file_id.superseded
        )
        return bool(
            self.state != "repaired"
            and self.kind in FETCHABLE
            and named
            and letter.connection_id.state == "connected"
            and not letter.gone_since
            and (not end or end > now)
        )

    def action_fetch_again(self):
        """Have these fetched by the next run, which starts now.

        :raise UserError: none of them can be fetched
        """
        self.check_access("read")
        wanted = self.filtered("can_fetch")
        if not wanted:
            raise UserError(
                self.env._(
                    "None of these can be fetched: the government no longer has the "
                    "letters, or the connection is not in use. Nothing was changed; "
                    "each finding says what else repairs it."
                )
            )
        for record in wanted:
            told = record.file_id.name or {"kind": "text"}
            record.document_id._note_access("fetched", told)
            record.sudo()._fetch_again()
        wanted.sudo().state = "checking"
        self._trigger_check(clock.now() + AGAIN)
        return wanted.connection_id.action_sync()

    def _fetch_again(self):
        """What is missing waits to be fetched, whatever the read policy says."""
        letter, file = self.document_id, self.file_id
        if self.kind == "text":
            letter.write({"body_state": "pending", "next_attempt": False})
        elif self.kind == "unlisted":
            known = letter.file_ids
            letter.write(letter._changed_files(letter._message()))
            file = letter.file_ids - known
        file.write({"state": "pending", "next_attempt": False, "attempts": 0})

    def action_check_again(self):
        """Look at these letters again, in the background."""
        self.check_access("read")
        self.sudo().filtered(lambda f: f.state == "open").state = "checking"
        self._trigger_check()
        return notification(self.env._("It is looked at again in the background."))

    @api.model
    def _trigger_check(self, at=None):
        self.env.ref("ebox_enterprise.cron_check_archive").sudo()._trigger(at)

    @api.model
    def _check_asked(self, end):
        """Look again where somebody asked for it, the longest waiting first.

        :param end: of ``time.monotonic``
        """
        due = self.search([("state", "=", "checking")], order="last_seen, id")
        for letter in due.document_id:
            if time.monotonic() > end:
                self._trigger_check()
                return
            self.env["ebox.connection"]._try(partial(letter._check_archive, end))

    @api.model
    def _check_orphans(self):
        """Files of letters that are not in the database, in one statement."""
        self.env.flush_all()
        rows = self.env.execute_query(
            SQL(
                """SELECT a.id FROM ir_attachment a
                    WHERE a.res_model = 'ebox.document' AND a.res_id > 0
                      AND NOT EXISTS (
                          SELECT FROM ebox_document d WHERE d.id = a.res_id)
                    ORDER BY a.id LIMIT %s""",
                MOST,
            )
        )
        ids = [number for (number,) in rows]
        log = self.env["ebox.access.log"]  # who read it knew whose it was
        companies = ids and log._read_group(
            [("attachment_ref", "in", ids)], ["attachment_ref"], ["company_id:min"]
        )
        known = dict(companies or ())
        found = [
            {"kind": "orphan", "attachment_ref": n, "company_id": known.get(n)}
            for n in ids
        ]
        self._keep(self.search([("kind", "=", "orphan"), *OPEN]), found)

    @api.model
    def _keep(self, known, found):
        """Keep what was found, each once; what is not found any more is repaired.

        :param known: the open findings about what was looked at
        :param found: list of dicts of values
        """
        now, news = clock.now(), {_key(values): values for values in found}
        for record in known:
            if news.pop(record._own_key(), None):
                record.write({"last_seen": now, "state": record._state_still()})
            elif record._is_under_way():
                record.last_seen = now
            else:
                record.write({"state": "repaired", "repaired_on": now})
        if not news:
            return
        kept = {}
        for values in news.values():
            kept.setdefault(values.get("connection_id"), []).append(values)
        for connection, some in kept.items():
            of_it = [("connection_id", "=", connection or False), *OPEN]
            room = max(MOST - self.search_count(of_it), 0)
            moments = {"found_on": now, "last_seen": now}
            self.create([{**values, **moments} for values in some[:room]])

    def _own_key(self):
        return self.kind, self.document_id.id, self.file_id.id, self.attachment_ref

    def _state_still(self):
        """The state of what is wrong still: it may be on its way."""
        waits = self.file_id.state in ("pending", "failed")
        return "checking" if waits and self.state == "checking" else "open"

    def _is_under_way(self):
        """Whether it is among what waits to be fetched: not here yet."""
        whole = self.kind in FETCHABLE and self.kind not in OF_FILES
        return whole and self.state == "checking" and self.document_id.contents_pending


def _key(values):
    names = ("document_id", "file_id")
    ids = (values.get(name) or False for name in names)
    return values["kind"], *ids, values.get("attachment_ref") or 0
