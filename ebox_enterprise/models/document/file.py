# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""One file of a document: first its metadata, then, by policy, its bytes.

Older senders publish a message again under the same number (ebox-api e.2, scenario 20):
a file that was fetched is evidence and stays, its new version comes beside it; what was
not fetched yet is simply described anew.
"""

import mimetypes
from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools.mimetypes import guess_mimetype

from ...ebox_api import MAX_CONTENT_BYTES, file_content, verify
from ...lib import clock
from ...lib.file_names import PDF

# what storing needs: reading every field of every file would take as long again
STORED = ("state", "attachment_id", "sha256", "digest", "name", "document_id")
STORED += ("main_content", "version")
MAIN = ("message_main_attachment_id", "document_added", "body_state")
MAIN += ("reading_state",)
MAGIC_BYTES = 8192  # of a file's beginning, by which its type is known
REFETCH_HOURS = 1  # after a file that differs from its sender's digest
# Odoo would re-encode large images and treat XML as code: keep every byte. It would
# also read files for its own search, in this process, where a file can end it.
UNTOUCHED = {
    "ebox_unread": True,  # see access/attachment.py
    "attachments_mime_plainxml": True,
    "image_no_postprocess": True,
    "ebox_mend_stored": True,  # see access/attachment.py
}
# What a person has saved as a default for attachments would hold when a letter is
# fetched for him: the file would be public, or hidden from everybody.
NOTHING_SAVED = {"public": False, "res_field": False, "type": "binary", "url": False}
DESCRIBED = ("name", "title", "media_type", "main_content", "declared_size", "signed")
SIGNS = ("name", "declared_size")  # that the bytes changed, where no digest tells


class EboxDocumentFile(models.Model):
    _name = "ebox.document.file"
    _description = "e-Box file"
    _inherit = ["ebox.guarded", "ebox.fetch.unit"]
    _order = "main_content desc, id"
    _follows = "document_id"

    _ask = staticmethod(file_content)
    _asked = ("remote_id", "document_id", "media_type")
    document_id = fields.Many2one(
        "ebox.document", required=True, index=True, ondelete="cascade", readonly=True
    )
    company_id = fields.Many2one(related="document_id.company_id", store=True)
    provider_id = fields.Many2one(
        related="document_id.provider_id", store=True, index=True
    )
    remote_id = fields.Char("File ID", required=True, readonly=True)
    name = fields.Char("File name", required=True, readonly=True)
    title = fields.Char(readonly=True)
    media_type = fields.Char(
        "Declared type", readonly=True, help="What the sender says; it is not trusted."
    )
    main_content = fields.Boolean("Main", readonly=True)
    declared_size = fields.Float("Declared size (kB)", readonly=True)
    size = fields.Integer(related="attachment_id.file_size", string="Size")
    mimetype = fields.Char(related="attachment_id.mimetype", string="Type")
    digest = fields.Char("Sender's SHA-256", readonly=True)
    digest_problem = fields.Char(readonly=True)
    sha256 = fields.Char("SHA-256", readonly=True)
    signed = fields.Boolean(readonly=True)
    state = fields.Selection(
        [
            ("pending", "To fetch"),
            ("fetched", "Fetched"),
            ("withheld", "Withheld"),
            ("mismatch", "Altered"),
            ("failed", "Failed"),
        ],
        required=True,
        default="pending",
        index=True,
        readonly=True,
    )
    integrity = fields.Selection(
        [
            ("verified", "Verified"),
            ("unverifiable", "Not verifiable"),
            ("mismatch", "Differs"),
        ],
        compute="_compute_integrity",
        help="Whether the bytes are those that the sender published.",
    )
    attachment_id = fields.Many2one(
        "ir.attachment", readonly=True, index="btree_not_null", ondelete="restrict"
    )
    registered = fields.Boolean(related="document_id.registered", store=True)
    expiration_date = fields.Datetime(related="document_id.expiration_date", store=True)
    version = fields.Integer(default=1, required=True, readonly=True)
    superseded = fields.Boolean(
        readonly=True, help="The sender has published a newer version."
    )

    _due_index = models.Index(
        "(provider_id, registered, expiration_date) "
        "WHERE state IN ('pending', 'failed', 'mismatch')"
    )
    _current_unique = models.UniqueIndex(
        "(document_id, remote_id) WHERE superseded IS NOT TRUE",
        "This file is in Odoo already.",
    )
    _version_unique = models.Constraint(
        "UNIQUE(document_id, remote_id, version)", "This version is in Odoo already."
    )

    @api.depends("state", "digest")
    def _compute_integrity(self):
        for record in self:
            if record.state == "mismatch":
                record.integrity = "mismatch"
            elif record.state == "fetched":
                record.integrity = "verified" if record.digest else "unverifiable"
            else:
                record.integrity = False

    def action_download(self):
        """Download the file as it was received."""
        self.ensure_one()
        if not self.attachment_id:
            raise UserError(self.env._("This file has not been fetched yet."))
        return {
            "type": "ir.actions.act_url",
            "url": f"/web/content/{self.attachment_id.id}?download=true",
            "target": "self",
        }

    @api.model
    def _due_domain(self, providers, now):
        altered = Domain("state", "=", "mismatch") & Domain("next_attempt", "<=", now)
        due = super()._due_domain(providers, now) | (
            self._at_domain(providers, now) & altered
        )
        return due & Domain("superseded", "=", False)

    def _request(self):
        return {
            "message_id": self.document_id.remote_id,
            "attachment_id": self.remote_id,
            "expected_type": self.media_type or None,
            "max_bytes": self._max_bytes(),
        }

    @api.model
    def _max_bytes(self):
        """The largest file that is accepted; a system parameter can change it."""
        value = (
            self.env["ir.config_parameter"]
            .sudo()
            .get_param("ebox_enterprise.max_file_mb")
        )
        return int(value) * 2**20 if (value or "").isdecimal() else MAX_CONTENT_BYTES

    def _store_content(self, answer):
        """Keep the bytes as they came; a refetched file beside the altered one."""
        self._store_contents([(self, answer)])

    @api.model
    def _store_contents(self, pairs):
        """Keep several files in one transaction, with few statements.

        :param pairs: list of (file, ``ebox_api.FileContent``)
        """
        self.browse([file.id for file, _answer in pairs]).fetch(STORED)
        prepared = [file._prepared(content) for file, content in pairs]
        prepared = [found for found in prepared if found]
        if not prepared:
            return
        attachments = self.env["ir.attachment"].sudo().with_context(**UNTOUCHED)
        created = attachments.create([values for _f, _v, values in prepared])
        files = self.browse([file.id for file, _v, _a in prepared])
        files.document_id.fetch(MAIN)
        for (file, values, _a), attachment in zip(prepared, created, strict=True):
            file.write({**values, "attachment_id": attachment.id})
            file._set_main(attachment)
        files.filtered(lambda f: f.mimetype == PDF).document_id._read_again()

    def _prepared(self, content):
        """What is to be written for bytes that came.

        :param content: ``ebox_api.FileContent``
        :return: (file, its values, the values of its attachment), or None when
            Odoo has these bytes already
        """
        if self.state == "fetched":  # somebody else was quicker
            return None
        sha256 = content.sha256
        matches = not self.digest or verify(sha256, bytes.fromhex(self.digest))
        if self.attachment_id and self.sha256 == sha256.hex():
            if self.state == "mismatch":
                self._note_altered_again()
            else:
                self._put_back(content, matches=matches)
            return None
        # altered on the way, perhaps: it is asked once more
        again = not matches and not self.attachment_id
        values = {
            "sha256": sha256.hex(),
            "state": "fetched" if matches else "mismatch",
            "error_message": False,
            "next_attempt": again and clock.now() + timedelta(hours=REFETCH_HOURS),
        }
        others = self.attachment_id or self.sha256 not in (False, sha256.hex())
        file = self._beside_the_altered() if others else self
        return file, values, file._attachment_values(content.read())

    def _attachment_values(self, content):
        return {
            "name": self.name,
            "raw": content,
            "mimetype": _mimetype_of(self.name, content),
            "res_model": self.document_id._name,
            "res_id": self.document_id.id,
            **NOTHING_SAVED,
        }

    def _set_main(self, attachment):
        document = self.document_id
        main = document.message_main_attachment_id
        by_person = document.document_added and main.sudo().ebox_added_on
        if self.main_content or not main or by_person:
            document.message_main_attachment_id = attachment

    def _note_altered_again(self):
        """The same other bytes came again: the sender's digest is wrong, or theirs."""
        self.write({"attempts": self.attempts + 1, "next_attempt": False})

    def _put_back(self, content, *, matches):
        """The bytes that were lost or altered on this server have come once more."""
        self.attachment_id.sudo().with_context(**UNTOUCHED).raw = content.read()
        self.write(
            {
                "state": "fetched" if matches else "mismatch",
                "error_message": False,
                "next_attempt": False,
            }
        )

    def _beside_the_altered(self):
        """A new version for other bytes; what came first is kept."""
        self.write(
            {
                "superseded": True,
                "state": self.state if self.state == "mismatch" else "fetched",
            }
        )
        self.flush_recordset()
        return self.copy(
            {
                "version": self.version + 1,
                "superseded": False,
                "attachment_id": False,
                "attempts": self.attempts + 1,
            }
        )

    def _failed_state(self):
        # bytes that Odoo has stay what they are, when asking once more fails
        return "mismatch" if self.state == "mismatch" else "failed"

    def _is_replaced_by(self, values):
        """Whether these are other bytes than the ones that Odoo has."""
        if not self.attachment_id:
            return False
        if self.digest and values["digest"]:
            return self.digest != values["digest"]
        return any(self[name] != values[name] for name in SIGNS)

    def _described_anew(self, values):
        """What differs in the description of the same bytes, or of bytes to come."""
        names = DESCRIBED
        if not self.attachment_id:
            names = (*DESCRIBED, "digest", "digest_problem")
        return {name: values[name] for name in names if self[name] != values[name]}


def _mimetype_of(name, content):
    """A file's type, by its beginning.

    An archive is not opened, as Odoo would do to know one of an office program: it may
    be a bomb. That is told by its name.
    """
    if content.startswith(b"PK"):
        told = mimetypes.guess_type(name or "")[0] or ""
        return told if told.startswith("application/vnd.") else "application/zip"
    return guess_mimetype(content[:MAGIC_BYTES])
