# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Who did what with a letter: lines that nobody changes or deletes.

A document consumer reads the company's whole mailbox, so the company must be able to
say afterwards who saw, took along, shared or changed a letter. A line carries its own
texts, so that it still tells its story when the letter or the person is gone. What
people do with letters in Odoo is noted here, too.
"""

import json
from datetime import datetime, time

from odoo import api, fields, models
from odoo.exceptions import MissingError, UserError
from odoo.fields import NO_ACCESS, Domain
from odoo.http import request
from odoo.tools import SQL

from ...lib import clock
from ...lib.groups import CONFIDENTIAL
from ...lib.national_number import hide_all


class EboxAccessLog(models.Model):
    _name = "ebox.access.log"
    _description = "e-Box access log"
    _order = "date desc, id desc"
    _rec_name = "document_name"
    _log_access = False  # who and when are the line's own fields, and never change

    # The letter can go, the line stays: with its own texts, for those who see all mail.
    document_id = fields.Many2one(
        "ebox.document", index=True, ondelete="set null", readonly=True
    )
    document_name = fields.Char("Subject", readonly=True)
    remote_id = fields.Char("Message ID", readonly=True)
    # no related field: it would be written again when the letter changes
    company_id = fields.Many2one("res.company", required=True, readonly=True)
    user_id = fields.Many2one(
        "res.users", index=True, ondelete="set null", readonly=True
    )
    user_name = fields.Char("Name and login", required=True, readonly=True)
    # An add-on that adds a value gives it an ``ondelete`` that is a function and does
    # nothing: lines stay as they are when the add-on goes.
    action = fields.Selection(
        [
            ("opened", "Opened"),
            ("fetched", "Had it fetched"),
            ("previewed", "Displayed a file"),
            ("downloaded", "Downloaded a file"),
            ("zipped", "Downloaded as ZIP"),
            ("exported", "Exported data"),
            ("shared", "Shared"),
            ("payment_changed", "Changed payment data"),
            ("hidden", "Hid it in the e-Box"),
            ("shown", "Showed it in the e-Box again"),
            ("marked_unread", "Marked as unread"),
            ("assigned", "Changed the responsible"),
            ("deadline_changed", "Changed the deadline"),
            ("readers_changed", "Changed who may see it"),
            ("document_added", "Added the document"),
            ("document_removed", "Removed an added document"),
            ("main_changed", "Changed the main file"),
        ],
        required=True,
        readonly=True,
    )
    date = fields.Datetime("When", required=True, readonly=True)
    details = fields.Char(readonly=True, help="What it was about: names of files, say.")
    # what happened, without words: each reader gets them in a language of his own
    facts = fields.Json(groups=NO_ACCESS, readonly=True)
    address = fields.Char(
        "IP address", readonly=True, help="Empty for what Odoo did outside a request."
    )
    attachment_ref = fields.Integer(
        "Attachment ID", readonly=True, help="The file in Odoo, while it exists."
    )

    _list_index = models.Index("(company_id, date DESC, id DESC)")

    @api.model
    def _add(self, lines):
        """Write lines, as what the current user did: the only way to make some.

        They stand in the transaction of what they tell about: both are there, or none.

        :param lines: list of (document, action, details, attachment or None); details
            are None, a text without words of ours, or a dict of facts from which
            ``_told`` makes a sentence
        """
        if not lines:
            return
        rows = [_row(*line) for line in lines]
        known = self._fields["action"].get_values(self.env)
        if unknown := {row["action"] for row in rows}.difference(known):
            raise ValueError(f"unknown action: {unknown}")
        # one statement for all: a ZIP can tell of thousands of letters
        self.env["ebox.document"].flush_model(["name", "remote_id", "company_id"])
        user = self.env.user.sudo()
        self.env.cr.execute(
            SQL(
                """INSERT INTO ebox_access_log
                       (document_id, document_name, remote_id, company_id, action,
                        details, facts, attachment_ref, user_id, user_name, date,
                        address)
                   SELECT d.id, d.name->>'en_US', d.remote_id, d.company_id,
                          line.action, line.details, line.facts, line.file,
                          %s, %s, %s, %s
                     FROM ROWS FROM (
                              json_to_recordset(%s) AS (
                                  letter int, action varchar, details varchar,
                                  facts jsonb, file int
                              )
                          ) WITH ORDINALITY
                          AS line (letter, action, details, facts, file, place)
                     JOIN ebox_document d ON d.id = line.letter
                    ORDER BY line.place""",
                user.id,
                f"{user.name} ({user.login})",
                clock.now(),
                request.httprequest.remote_addr if request else None,
                json.dumps(rows),
            )
        )
        if self.env.cr.rowcount != len(lines):
            raise MissingError(
                self.env._("One of these letters is not there any more.")
            )
        self.invalidate_model()

    @api.model
    def _has(self, documents, action, since, attachment=None):
        """Those of these documents with whom the user did this since that moment.

        :param since: naive datetime in UTC
        """
        domain = Domain("document_id", "in", documents.ids)
        domain &= Domain("user_id", "=", self.env.uid) & Domain("action", "=", action)
        domain &= Domain("date", ">=", since)
        if attachment:
            domain &= Domain("attachment_ref", "=", attachment.id)
        found = self.sudo().search_fetch(domain, ["document_id"])
        return documents.browse(found.document_id.ids)

    @api.model
    def _visible_domain(self):
        """Whoever may not read a letter sees nothing of its log either."""
        domain = Domain("document_id", "any", self.env["ir.rule"]._of_letters())
        if self.env.user.has_group(CONFIDENTIAL):  # of letters that are gone
            domain |= Domain("document_id", "=", False)
        return domain

    @api.model_create_multi
    def create(self, vals_list):
        self._refuse()

    def write(self, vals):
        self._refuse()

    def _write_multi(self, vals_list):
        self._refuse()

    def unlink(self):
        self._refuse()

    def _refuse(self):
        raise UserError(
            self.env._(
                "The access log only grows: nobody can add, change or delete its lines."
            )
        )


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _note_access(self, action, details=None, *, attachment=None):
        """Write one line in the access log for each of these letters.

        Any user's code may call it; it is part of the caller's transaction, and an
        error in it stops what the caller does.

        :param action: a value of ``ebox.access.log.action``
        :param details: what it was about, as ``EboxAccessLog._add`` takes it; never a
            secret or a national number
        :param attachment: the ``ir.attachment`` it was about
        """
        lines = [(record, action, details, attachment) for record in self]
        self.env["ebox.access.log"]._add(lines)

    def _note_opened(self):
        """One line a day in Brussels for each person: it tells who saw a letter.

        Every opening would flood the log with what says nothing more.
        """
        today = clock.today()
        midnight = datetime.combine(today, time.min, clock.BRUSSELS)
        since = clock.naive_utc(midnight)
        seen = self.env["ebox.access.log"]._has(self, "opened", since)
        (self - seen)._note_access("opened")

    def export_data(self, fields_to_export):
        if not self.env.su:
            self.check_access("read")  # nothing is noted of what he may not see
            self._note_access("exported", _exported(fields_to_export))
        return super().export_data(fields_to_export)

    @api.model
    def _logged_fields(self):
        """The fields whose changes by a person are logged; add-ons add theirs.

        :return: dict from field name to a value of ``ebox.access.log.action``
        """
        return {
            "responsible_id": "assigned",
            "deadline": "deadline_changed",
            "deadline_confirmed": "deadline_changed",
            "confidential_choice": "readers_changed",
            "reader_ids": "readers_changed",
            "message_main_attachment_id": "main_changed",
        }

    def _values_to_log(self, vals):
        """What the log tells of these letters before a person writes these values.

        :param vals: a dict, or only the names
        :return: dict of letters to what ``_logged_values`` gives
        """
        # whoever sets or dismisses a day decides on it
        written = {*vals, "deadline_confirmed"} if "deadline" in vals else vals
        names = [name for name in self._logged_fields() if name in written]
        if self.env.su or not names:
            return {}
        return {record: record._logged_values(names) for record in self}

    def _log_changes(self, before):
        """One line for each kind of change.

        :param before: what ``_values_to_log`` gave
        """
        logged, lines = self._logged_fields(), []
        for record, old in before.items():
            new = record._logged_values(old)
            changes = {}
            for name in old:
                if old[name] != new[name]:
                    change = [name, old[name], new[name]]
                    changes.setdefault(logged[name], []).append(change)
            lines += [
                (record, action, record._changed(facts), None)
                for action, facts in changes.items()
            ]
        if lines:
            self.env["ebox.access.log"]._add(lines)

    def _changed(self, changes):
        """What a line of the log keeps of changes.

        :param changes: list of [field, value before, value after], as
            ``_logged_values`` gives them
        """
        facts = {"kind": "changed", "changes": changes}
        if any(name == "deadline_confirmed" for name, _old, _new in changes):
            facts["deadline"] = self.sudo()._logged_value("deadline")
        return facts

    def _logged_values(self, names):
        """The values of these fields as JSON has them; None for nothing."""
        self.ensure_one()
        record = self.sudo()
        return {name: record._logged_value(name) for name in names}

    def _logged_value(self, name):
        field, value = self._fields[name], self[name]
        if field.relational:
            return ", ".join(value.mapped("display_name")) or None
        if field.type in ("date", "datetime"):
            return field.to_string(value) or None
        if isinstance(value, str):  # what people type can hold a national number
            return hide_all(value) or None
        return value or None

    def action_view_access_log(self):
        """Show who did what with these letters; for managers."""
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "ebox_enterprise.action_access_log"
        )
        return {**action, "domain": [("document_id", "in", self.ids)]}


class EboxDocumentFile(models.Model):
    _inherit = "ebox.document.file"

    def export_data(self, fields_to_export):
        if not self.env.su:
            self.check_access("read")
            names = [f"file_ids/{name}" for name in fields_to_export]
            self.document_id._note_access("exported", _exported(names))
        return super().export_data(fields_to_export)


def _exported(names):
    return {"kind": "fields", "names": list(names)}


def _row(document, action, details, attachment):
    """One line, as the database takes it."""
    return {
        "letter": document.id,
        "action": action,
        "details": None if isinstance(details, dict) else details or None,
        "facts": details if isinstance(details, dict) else None,
        "file": attachment.id if attachment else 0,
    }
