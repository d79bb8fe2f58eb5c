"""Who did what with a letter: lines that nobody changes or deletes.

A document consumer reads the company's whole mailbox, so the company must be able to
say afterwards who saw, took along, shared or changed a letter. A line carries its own
texts, so that it still tells its story when the letter or the person is gone.
"""

import json

from odoo import api, fields, models
from odoo.exceptions import MissingError, UserError
from odoo.fields import Domain
from odoo.http import request
from odoo.tools import SQL

from .. import clock

CONFIDENTIAL = "ebox_enterprise.group_ebox_confidential"


class EboxAccessLog(models.Model):
    _name = "ebox.access.log"
    _description = "e-Box access log"
    _order = "date desc, id desc"
    _rec_name = "document_name"
    _log_access = False  # who and when are the line's own fields, and never change

    # The letter can go, the line stays: with its own texts, for those who see all mail.
    document_id = fields.Many2one(
        "ebox.document", "Document", index=True, ondelete="set null", readonly=True
    )
    document_name = fields.Char("Subject", readonly=True)
    remote_id = fields.Char("Message ID", readonly=True)
    # no related field: it would be written again when the letter changes
    company_id = fields.Many2one("res.company", required=True, readonly=True)
    user_id = fields.Many2one(
        "res.users", "User", index=True, ondelete="set null", readonly=True
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
    details = fields.Char(readonly=True)
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

        :param lines: list of (document, action, details or None, attachment or None)
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
                        details, attachment_ref, user_id, user_name, date, address)
                   SELECT d.id, d.name->>'en_US', d.remote_id, d.company_id,
                          line.action, line.details, line.file, %s, %s, %s, %s
                     FROM ROWS FROM (
                              json_to_recordset(%s) AS (
                                  letter int, action varchar, details varchar, file int
                              )
                          ) WITH ORDINALITY
                          AS line (letter, action, details, file, place)
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


def _row(document, action, details, attachment):
    """One line, as the database takes it."""
    return {
        "letter": document.id,
        "action": action,
        "details": details or None,
        "file": attachment.id if attachment else 0,
    }
