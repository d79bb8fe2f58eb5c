"""One file of a document: first its metadata, then, by policy, its bytes."""

import hashlib
from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools.mimetypes import guess_mimetype

from ..ebox_api import verify
from ..gateway import seconds_left

# Odoo would re-encode large images and treat XML as code: keep every byte.
UNTOUCHED = {"attachments_mime_plainxml": True, "image_no_postprocess": True}


class EboxDocumentFile(models.Model):
    _name = "ebox.document.file"
    _description = "e-Box file"
    _inherit = ["ebox.fetch.unit"]
    _order = "document_id, main_content desc, id"

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

    _remote_id_unique = models.Constraint(
        "UNIQUE(document_id, remote_id)", "This file is in Odoo already."
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

    def _release_expiring(self, provider):
        """Let go of what was held back and would soon vanish at the source."""
        days = provider.connection_id.fetch_before_days
        if days <= 0:
            return
        limit = fields.Datetime.now() + timedelta(days=days)
        domain = [("provider_id", "=", provider.id), ("expiration_date", "<=", limit)]
        documents = self.env["ebox.document"].search(
            [*domain, ("contents_withheld", "=", True)]
        )
        withheld = documents.file_ids.filtered(lambda f: f.state == "withheld")
        withheld.write({"state": "pending"})
        documents.filtered(lambda d: d.body_state == "withheld").write(
            {"body_state": "pending"}
        )

    def _fetch(self, client):
        """Fetch and store the bytes, with their SHA-256.

        :raise EboxError: nothing was stored
        """
        self.ensure_one()
        message_id, file_id = self.document_id.remote_id, self.remote_id
        media_type = self.media_type or None
        self.env["ir.cron"]._commit_progress()  # no transaction during the call
        digest, content = hashlib.sha256(), bytearray()
        with client.content(
            message_id, file_id, expected_type=media_type, seconds=seconds_left()
        ) as stream:
            for chunk in stream.chunks():
                digest.update(chunk)
                content += chunk
        raw, sha256 = bytes(content), digest.digest()
        self._store_and_commit(lambda: self._store(raw, sha256))
        return True

    def _store(self, content, sha256):
        if self.attachment_id:  # somebody else was quicker
            return
        matches = not self.digest or verify(sha256, bytes.fromhex(self.digest))
        document = self.document_id
        attachment = (
            self.env["ir.attachment"]
            .sudo()
            .with_context(**UNTOUCHED)
            .create(
                {
                    "name": self.name,
                    "raw": content,
                    "mimetype": guess_mimetype(content),
                    "res_model": document._name,
                    "res_id": document.id,
                }
            )
        )
        self.write(
            {
                "attachment_id": attachment.id,
                "sha256": sha256.hex(),
                "state": "fetched" if matches else "mismatch",
                "error_message": False,
            }
        )
        if self.main_content or not document.message_main_attachment_id:
            document._message_set_main_attachment_id(
                attachment, force=self.main_content
            )
