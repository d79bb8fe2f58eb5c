# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that only say where the document is: MyMinfin and others (ebox-api g.1).

Anybody may have sent such a link, also in registered mail (ebox-api f.7): it is never
fetched, never opened by itself, and a click is offered only for hosts of the
government. What a person downloads there is added to the letter, and marked as added.
"""

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError
from odoo.tools import SQL, format_date

from ...lib import links
from ...lib.file_names import PDF

PARAMETER = "ebox_enterprise.trusted_hosts"


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    elsewhere_url = fields.Char("Address of the document", readonly=True)
    elsewhere_host = fields.Char("Site", compute="_compute_elsewhere_host")
    elsewhere_link = fields.Char(
        "Address to open",
        compute="_compute_elsewhere_host",
        help="Empty where Odoo does not know the site.",
    )
    document_added = fields.Boolean("Document added by a person", readonly=True)
    is_elsewhere = fields.Boolean(
        "Document elsewhere",
        compute="_compute_is_elsewhere",
        store=True,
        help="The letter holds a link only: the document is on another site.",
    )
    added_files = fields.Json(
        "Added by people",
        compute="_compute_added_files",
        help="Files that people added because the document is on another site.",
    )

    @api.depends("elsewhere_url", "environment")
    def _compute_elsewhere_host(self):
        for record in self:
            url = record.elsewhere_url or ""
            record.elsewhere_host = links.shown_host(url)
            record.elsewhere_link = links.trusted_link(url, record._trusted_hosts())

    @api.depends("elsewhere_url", "document_added", "file_count")
    def _compute_is_elsewhere(self):
        for record in self:
            record.is_elsewhere = (
                bool(record.elsewhere_url)
                and not record.document_added
                and not record.file_count
            )

    def _trusted_hosts(self):
        """The hosts, with those below them, to which a click is offered.

        The government's own and, by a system parameter, others separated by commas.
        """
        parameters = self.env["ir.config_parameter"].sudo()
        more = (parameters.get_param(PARAMETER) or "").lower().split(",")
        own = links.DEMO_HOSTS if self.environment == "demo" else ()
        return (*links.GOVERNMENT_HOSTS, *own, *(h.strip() for h in more if h.strip()))

    def action_open_elsewhere(self):
        """Open the site in a new tab, after a person's click.

        :raise UserError: the host is not one of the government's
        """
        self.ensure_one()
        self.check_access("read")
        if not self.elsewhere_link:
            raise UserError(
                self.env._(
                    "%(host)s is not a site of the government that Odoo knows, so the "
                    "link is not opened. Check with the sender, by another way than "
                    "this letter, whether it is genuine. An administrator can add the "
                    "host to the system parameter %(parameter)s.",
                    host=self.elsewhere_host or "?",
                    parameter=PARAMETER,
                )
            )
        return {
            "type": "ir.actions.act_url",
            "url": self.elsewhere_link,
            "target": "new",
        }

    def action_add_document(self, attachment_ids):
        """Add the PDF that a person found elsewhere; the work on the letter begins.

        :param attachment_ids: ids of ``ir.attachment`` that the person uploaded
        :return: what was found in it, a list of sentences
        :raise UserError: the document is not elsewhere, or one of them is no PDF, or
            not on this letter
        """
        self.ensure_one()
        self.check_access("write")
        if not self.is_elsewhere:
            raise UserError(
                self.env._(
                    "This letter has its document already, so nothing was added to "
                    "it. What you have beside it belongs in the chatter."
                )
            )
        attachments = self.env["ir.attachment"].browse(attachment_ids).exists()
        official = self.sudo().with_context(active_test=False).file_ids.attachment_id
        strange = attachments.filtered(
            lambda a: (
                a.res_model != self._name or a.res_id != self.id or a in official
            )
        )
        if not attachments or strange or len(attachments) != len(attachment_ids):
            raise UserError(self.env._("The file has not arrived. Add it again."))
        # as root: Odoo looks at it, the user has taken nothing out
        if any(a._ebox_content()[:5] != b"%PDF-" for a in attachments.sudo()):
            attachments.unlink()
            raise UserError(
                self.env._(
                    "This is not a PDF file. Download the document as a PDF, and add "
                    "that."
                )
            )
        self._note_added(attachments)
        record = self.sudo()
        if record.state == "new":
            record.state = "in_progress"
        if not record.responsible_id:  # by the person: it may give sight
            self.responsible_id = self.env.user
        record._read_again()
        record._read_letter()
        return self._news_of_reading() or [
            self.env._("Odoo found no deadline or payment in it: look at it yourself.")
        ]

    def action_remove_document(self, attachment_id):
        """Take away a file that a person added, and all that was read in it.

        :raise UserError: it is no file that was added to this letter
        """
        self.ensure_one()
        self.check_access("write")
        file = self.env["ir.attachment"].browse(attachment_id)
        if file not in self._added_files():
            raise UserError(
                self.env._(
                    "This file is not with the letter any more: reload the page."
                )
            )
        file.unlink()

    def _news_of_reading(self):
        """What was found in this letter just now; add-ons add theirs.

        :return: list of sentences for the current user
        """
        if not self.deadline or self.deadline_confirmed:
            return []
        day = format_date(self.env, self.deadline)
        return [self.env._("Proposed deadline: %s.", day)]

    @api.depends("document_added")
    @api.depends_context("lang")
    def _compute_added_files(self):
        """Of each: id, name, size in bytes, mimetype, and who added it when."""
        files = self.filtered("document_added")._added_files()
        for record in self:
            record.added_files = [
                {
                    "id": file.id,
                    "name": file.name,
                    "size": file.file_size,
                    "mimetype": file.mimetype,
                    "added": file.with_env(self.env)._ebox_added_text(),
                }
                for file in files
                if file.res_id == record.id
            ] or False

    def _added_files(self):
        """What people added of these letters' documents that are elsewhere.

        :return: ``ir.attachment``, as superuser
        """
        domain = [("res_model", "=", self._name), ("res_id", "in", self.ids)]
        domain += [("res_field", "=", False), ("ebox_added_on", "!=", False)]
        return self.env["ir.attachment"].sudo().search(domain, order="id")

    def _note_added(self, attachments):
        """These files stand in for the letter from now on, by the current user's act.

        :param attachments: ``ir.attachment`` of this letter
        """
        user, now = self.env.user, fields.Datetime.now()
        attachments.sudo().write(
            {
                # whatever else it was said to be, as the address of another site
                **{"type": "binary", "url": False, "mimetype": PDF},
                **{"ebox_added_by_id": user.id, "ebox_added_on": now},
            }
        )
        record = self.sudo()
        record.message_post(
            body=record.connection_id._reader_env()._(
                "%(user)s added the document.", user=user.name
            ),
            attachment_ids=attachments.ids,
        )
        names = ", ".join(attachments.sudo().mapped("name"))
        record._note_access("document_added", names, attachment=attachments[:1])
        record.write(
            {
                "message_main_attachment_id": attachments[0].id,
                "document_added": True,
                "deadline_review": True,
            }
        )

    def _note_removed(self, attachments):
        """Added files go, with all that was read in them; it is read what is left.

        Without any the document is elsewhere again.
        """
        record = self.sudo().exists()
        if not record:
            return
        names = ", ".join(attachments.sudo().mapped("name"))
        record.message_post(
            body=record.connection_id._reader_env()._(
                "%(user)s removed the added document %(file)s.",
                user=self.env.user.name,
                file=names,
            )
        )
        record._note_access("document_removed", names)
        rest = record._added_files() - attachments
        record.document_added = bool(rest)
        if record.message_main_attachment_id in attachments:
            kept = record._letter_files() - attachments
            record.message_main_attachment_id = kept[:1]
        record._forget_reading()
        record._read_again()
        record._read_at_once(without=attachments)
        record._tell_screens()

    def _message_set_main_attachment_id(self, *args, **kwargs):
        """A file that is posted, uploaded or looked at never becomes the letter."""

    def _letters_with_new_main(self, vals):
        """Those of these letters whose main file a person changes by these values.

        :raise AccessError: it is no file of the letter
        """
        if "message_main_attachment_id" not in vals or self.env.su:
            return self.browse()
        self.check_access("write")
        main = self.env["ir.attachment"].browse(vals["message_main_attachment_id"])
        changed = self.filtered(lambda d: d.sudo().message_main_attachment_id != main)
        for record in changed:
            record._check_main_attachment(main)
        return changed

    def _tell_new_main(self):
        """A person has chosen another main file among what these letters have."""
        for record in self:
            text = (
                record.sudo()
                .connection_id._reader_env()
                ._(
                    "%(user)s made %(file)s the main file of this letter.",
                    user=self.env.user.name,
                    file=record.sudo().message_main_attachment_id.name,
                )
            )
            record.message_post(body=text)

    def _check_main_attachment(self, attachment):
        """Only what the letter itself has is shown as the letter, and read."""
        if attachment.id not in self.sudo()._letter_files().ids:
            raise AccessError(
                self.env._(
                    "Only a file of the letter itself can be its main file. Nothing "
                    "was changed."
                )
            )

    def _letter_files(self):
        """The files that are this letter: the official ones, else what people added.

        :return: ``ir.attachment``, as superuser
        """
        self.ensure_one()
        record = self.sudo()
        files = record.file_ids.sorted("main_content", reverse=True)
        if files.attachment_id or not record.document_added:
            return files.attachment_id
        return record._added_files()

    @api.model
    def _mark_added_before(self):
        """For databases in which added files had no mark; to be run by an update.

        The files were told by the message that Odoo posted for them, the one with the
        main file first. On letters with official files an added one was main, too;
        there the official one is again, and the letter is read anew.
        """
        self.env.flush_all()
        self.env.cr.execute(SQL(ADDED_BEFORE))
        self.env.invalidate_all()
        for record in self.sudo().search([("document_added", "=", True)]):
            files = record._letter_files()
            if files and record.message_main_attachment_id not in files:
                record.message_main_attachment_id = files[0]
                record._read_again()


ADDED_BEFORE = """
    UPDATE ir_attachment file
       SET ebox_added_by_id = added.writer, ebox_added_on = added.moment
      FROM (
          SELECT d.id AS letter, r.attachment_id AS file, m.writer, m.moment
            FROM ebox_document d
            JOIN LATERAL (
                SELECT m.id, m.create_uid AS writer, m.create_date AS moment
                  FROM mail_message m
                  JOIN message_attachment_rel r ON r.message_id = m.id
                 WHERE m.model = 'ebox.document' AND m.res_id = d.id
                   AND m.message_type = 'notification'
                   AND NOT EXISTS (
                       SELECT 1 FROM ebox_document_file f
                        WHERE f.attachment_id = r.attachment_id
                   )
                 ORDER BY r.attachment_id = d.message_main_attachment_id
                          DESC NULLS LAST, m.id
                 LIMIT 1
            ) m ON TRUE
            JOIN message_attachment_rel r ON r.message_id = m.id
           WHERE d.document_added
      ) added
     WHERE file.id = added.file AND file.ebox_added_on IS NULL
       AND file.res_model = 'ebox.document' AND file.res_id = added.letter
       AND file.res_field IS NULL
       AND NOT EXISTS (
           SELECT 1 FROM ebox_document_file f WHERE f.attachment_id = file.id
       )
"""
