# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""No file of a letter leaves Odoo without a line in the access log.

The line is written before the bytes are handed out and in the same transaction: when it
cannot be written, there are no bytes. A request that began read-only fails at the first
line, and Odoo repeats it by itself with a cursor that may write.

A file that a person added because the document is on another site stands in for the
letter, so it must never pass for what the sender sent. That it was added is noted with
the file itself, where nobody but Odoo writes: a message in the chatter could be written
by anybody who works on the letter.
"""

import hashlib
import logging
import os
import tempfile
from datetime import timedelta
from pathlib import Path

from odoo import SUPERUSER_ID, api, fields, models
from odoo.exceptions import UserError
from odoo.http import request
from odoo.tools import format_date

from ...lib import clock
from .guarded import about_letters

_logger = logging.getLogger(__name__)

BLOCK = 2**20
BYTES = {"raw", "datas", "db_datas"}
#: Where Odoo keeps the bytes and who added a file: no context and no saved default says
#: so, which would make another file's bytes one's own, or forge a mark.
KEPT = {"store_fname", "checksum", "file_size", "db_datas"}
KEPT |= {"ebox_added_by_id", "ebox_added_on"}
FREE = {"access_token", "description", "index_content", "write_date", "write_uid"}
SAME_READING = timedelta(minutes=10)  # a viewer asks for a file many times
#: In a context: the letters have their lines in the log already. No request can say so.
NOTED = object()
# What holds a file's words or bytes in a column of its own.
COLUMNS = {"db_datas", "index_content"}
NO = {"", "0", "false", "no", "n", "off"}


class IrAttachment(models.Model):
    """Files of official mail are evidence: kept as they came."""

    _inherit = "ir.attachment"

    ebox_added_by_id = fields.Many2one(
        "res.users",
        "Added to the letter by",
        groups=fields.NO_ACCESS,
        readonly=True,
        copy=False,
        ondelete="set null",
    )
    ebox_added_on = fields.Datetime(
        "Added to the letter on", groups=fields.NO_ACCESS, readonly=True, copy=False
    )

    _ebox_added_index = models.Index("(res_id) WHERE ebox_added_on IS NOT NULL")
    _ebox_content_index = models.Index(
        "(checksum) WHERE res_model = 'ebox.document' AND res_field IS NULL"
    )

    @api.model
    def default_get(self, fields):
        return super().default_get([name for name in fields if name not in KEPT])

    @api.model_create_multi
    def create(self, vals_list):
        unread = self._unread({values.get("res_model") for values in vals_list})
        if self.env.context.get("ebox_mend_stored") and _has_twins(vals_list):
            # Odoo would write one of them for both
            return self.union(*(self.create([values]) for values in vals_list))
        return super(IrAttachment, unread).create(vals_list).with_env(self.env)

    def _unread(self, models):
        """Odoo's search in files does not read those of letters."""
        letters = "ebox.document" in models
        return self.with_context(ebox_unread=True) if letters else self

    @api.model
    def _index(self, bin_data, file_type, checksum=None):
        """The words of letters are kept apart, and read where a file does no harm."""
        if self.env.context.get("ebox_unread"):
            return None
        return super()._index(bin_data, file_type, checksum=checksum)

    def write(self, vals):
        if not self.env.su and vals.keys() - FREE:
            self._check_no_official_mail()
            self._check_not_added()
            self._check_own_of_messages()
        models = self.sudo().mapped("res_model") if BYTES & vals.keys() else ()
        return super(IrAttachment, self._unread(models)).write(vals)

    def _check_own_of_messages(self):
        """What somebody else has sent with a message about a letter stays as it is."""
        others = self.sudo().filtered(
            lambda a: a.res_model == "ebox.document" and a.create_uid != self.env.user
        )
        sent = [("attachment_ids", "in", others.ids)]
        if others and self.env["mail.message"].sudo().search_count(sent, limit=1):
            raise UserError(
                self.env._(
                    "Somebody else has sent this file with a message. Nothing was "
                    "changed: send one of your own."
                )
            )

    @api.ondelete(at_uninstall=False)
    def _unlink_except_official_mail(self):
        # also for the superuser: the chatter deletes in its name
        self._check_no_official_mail()

    @api.ondelete(at_uninstall=False)
    def _unlink_except_sent_by_others(self):
        # as superuser for somebody, too: so the chatter deletes
        if self.env.uid != SUPERUSER_ID:
            (self - self._ebox_added())._check_own_of_messages()

    @api.model
    def _get_path(self, bin_data, sha):
        try:
            return super()._get_path(bin_data, sha)
        except UserError:
            mends = self.env.context.get("ebox_mend_stored")
            if not mends or _sha1([bin_data]) != sha:
                raise
        # the second one of two files of one SHA-1 has another name
        return super()._get_path(bin_data, hashlib.sha256(bin_data).hexdigest())

    @api.model
    def _same_content(self, bin_data, filepath):
        """Also says so of what a killed process has left half written: it is replaced.

        A file is named by the SHA-1 of its content, and written before the
        transaction commits. One that was cut off keeps its name, and Odoo then
        refuses the real content as a collision, for ever. Only a file that is not
        what its name says is replaced.
        """
        path = Path(filepath)
        same = super()._same_content(bin_data, filepath)
        if same or not self.env.context.get("ebox_mend_stored"):
            return same
        with path.open("rb") as file:
            if _sha1(iter(lambda: file.read(BLOCK), b"")) == path.name:
                return False
        _logger.warning(
            "A half-written file of the file store is mended: %s", path.name
        )
        handle, part = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(bin_data)
        Path(part).chmod(path.stat().st_mode)
        Path(part).replace(path)
        self._mark_for_gc("/".join(path.parts[-2:]))
        return True

    def _check_not_added(self):
        """What stands in for a letter stays as it was added; it can only be removed."""
        if self._ebox_added():
            raise UserError(
                self.env._(
                    "This file was added as the document of a letter, and is kept as "
                    "it was added. Delete it there if it is wrong, and add the right "
                    "one."
                )
            )

    def _check_no_official_mail(self):
        files = self.env["ebox.document.file"].sudo()
        if files.search_count([("attachment_id", "in", self.ids)], limit=1):
            raise UserError(
                self.env._(
                    "This file is official mail. It is kept as it was received and "
                    "cannot be changed or deleted."
                )
            )

    def _ebox_files(self):
        """Those that are files of letters: official ones, and what people added."""
        return self.filtered(lambda attachment: attachment._origin._ebox_letter())

    def _ebox_is_foreign(self):
        """Whether these are a letter's bytes: also in a copy of its file, as on a bill.

        Odoo unpacks files for small pictures of them, in this process, which a file of
        a megabyte that says it is a large picture or a large table can end.
        """
        record = self.sudo()
        if record._ebox_files():
            return True
        same = [("checksum", "=", record.checksum), ("res_model", "=", "ebox.document")]
        return bool(record.search_count([*same, ("res_field", "=", False)], limit=1))

    def _ebox_content(self):
        """The bytes; a caller's context can ask Odoo for a file's size in their place.

        Whatever reads a letter asks for them here.
        """
        return self.with_context(bin_size=False, bin_size_raw=False).raw or b""

    def _ebox_letter(self):
        """The letter whose file this is; also to be called on no record."""
        record = self.sudo()
        if record.res_model != "ebox.document" or record.res_field:
            return self.env["ebox.document"]
        return self.env["ebox.document"].browse(record.res_id)

    def _ebox_note_bytes(self, action, *, always=False):
        """Note that these files of letters leave Odoo, for those who may read them.

        A viewer asks for parts of a file, and again at each page; a copy reads a file
        by several fields. Within some minutes that is one reading, and one line; and
        whoever has opened a letter was shown its main file by that.

        :param always: this time is a line of its own
        """
        if not self.env.su:
            self.check_access("read")
        log, since = self.env["ebox.access.log"], clock.now() - SAME_READING
        for attachment in self:
            letter, name = attachment._ebox_letter(), attachment.sudo().name
            if not always and (
                log._has(letter, action, since, attachment=attachment)
                or (action == "previewed" and attachment._ebox_shown_by_opening(since))
            ):
                continue
            letter._note_access(action, name, attachment=attachment)

    def _ebox_shown_by_opening(self, since):
        """Whether the user has just opened the letter, which shows this file."""
        letter = self._ebox_letter()
        if letter.sudo().message_main_attachment_id != self:
            return False
        return bool(self.env["ebox.access.log"]._has(letter, "opened", since))

    # over HTTP

    def _has_attachments_ownership(self, attachment_tokens):
        """Who has sent a file along holds a token of it, which outlives his right.

        Of a letter's file only the right itself counts.
        """
        if attachment_tokens and len(attachment_tokens) == len(self):
            models = [each.sudo().exists().res_model for each in self]
            attachment_tokens = [
                None if about_letters(model) else token
                for model, token in zip(models, attachment_tokens, strict=True)
            ]
        return super()._has_attachments_ownership(attachment_tokens)

    def _to_http_stream(self):
        noted = self.env.context.get("ebox_noted") is NOTED
        if noted or not self._ebox_files():
            return super()._to_http_stream()
        self._ebox_note_streamed()
        # as superuser: bytes in the database would be noted a second time
        stream = super(IrAttachment, self.sudo())._to_http_stream()
        stream.download_name = _header_safe(stream.download_name)
        return stream

    def _ebox_note_streamed(self):
        """Note a file that goes out in answer to a request."""
        # a download that is resumed is one download
        if _is_download():
            whole = not request.httprequest.headers.get("Range")
            self._ebox_note_bytes("downloaded", always=whole)
        else:
            self._ebox_note_bytes("previewed")

    # by any other way: RPC, exports, copies

    @api.depends_context("uid")  # what the system has read is not read by the user
    def _compute_raw(self):
        official = self.browse() if self.env.su else self._ebox_files()
        super(IrAttachment, self - official)._compute_raw()
        if official:
            official._origin._ebox_note_bytes("downloaded")
            # as superuser: bytes in the database would be noted a second time
            super(IrAttachment, official.sudo())._compute_raw()
            for attachment in official:
                attachment.raw = attachment.sudo().raw

    @api.depends_context("uid")
    def _compute_datas(self):
        super()._compute_datas()

    def _fetch_query(self, query, fields):
        fetched = super()._fetch_query(query, fields)
        if not self.env.su and any(field.name in COLUMNS for field in fields):
            fetched._ebox_files()._ebox_note_bytes("downloaded")
        return fetched

    def _ebox_added(self):
        """Those of these files that stand in for a letter's document."""
        return self.sudo().filtered("ebox_added_on").with_env(self.env)

    def _ebox_added_text(self):
        """Who added this file and when, for people, in the language of the user."""
        file = self.sudo()
        moment = clock.aware_utc(file.ebox_added_on)
        return self.env._(
            "added by %(user)s on %(day)s",
            user=file.ebox_added_by_id.name or self.env._("a former user"),
            day=format_date(self.env, clock.brussels_day(moment)),
        )

    @api.ondelete(at_uninstall=False)
    def _unlink_ebox_added(self):
        added = self._ebox_added()
        for letter, files in added.grouped(lambda a: a._ebox_letter()).items():
            letter._note_removed(files)


class IrBinary(models.AbstractModel):
    """A token opens no file of a letter: it would outlive the right to see it.

    And a picture in a letter goes out as it is; the browser makes it small.
    """

    _inherit = "ir.binary"

    def _get_image_stream_from(self, record, field_name="raw", *given, **options):
        unpacked = record._name == "ir.attachment" and field_name != "thumbnail"
        if unpacked and record._ebox_is_foreign():
            options.update(width=0, height=0, crop=False, quality=0)
        return super()._get_image_stream_from(record, field_name, *given, **options)

    def _find_record(
        self,
        xmlid=None,
        res_model="ir.attachment",
        res_id=None,
        access_token=None,
        field=None,
    ):
        if access_token and self._ebox_is_ours(res_model, res_id, xmlid):
            access_token = None  # who may see the letter needs none
        return super()._find_record(xmlid, res_model, res_id, access_token, field)

    def _ebox_is_ours(self, res_model, res_id, xmlid):
        """Whether this is a record of ours, or a file of one."""
        if xmlid:
            record = self.env.ref(xmlid, False)
        elif res_id is not None and res_model in self.env:
            record = self.env[res_model].browse(res_id).exists()
        else:
            return False
        name = record._name if record else ""
        if name == "ir.attachment":
            name = record.sudo().res_model or ""
        return name.startswith("ebox.")


def _has_twins(vals_list):
    """Whether there are different contents of one SHA-1, which can be made."""
    known = {}
    for content in (values.get("raw") or b"" for values in vals_list):
        digest = hashlib.sha1(content, usedforsecurity=False).digest()
        if known.setdefault(digest, content) != content:
            return True
    return False


def _sha1(blocks):
    """In hexadecimal digits, as Odoo names its files."""
    digest = hashlib.sha1(usedforsecurity=False)
    for block in blocks:
        digest.update(block)
    return digest.hexdigest()


def _header_safe(name):
    """A file's name without what a header cannot hold: people give any names."""
    kept = "".join(sign if sign.isprintable() else " " for sign in name or "")
    return kept.strip() or None


def _is_download():
    """Whether the browser was asked to save: by its link, or as part of a ZIP."""
    asked = str(request.params.get("download") or "")
    return asked.lower() not in NO or request.httprequest.method == "POST"
