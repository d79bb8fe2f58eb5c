"""No file of a letter leaves Odoo without a line in the access log.

The line is written before the bytes are handed out and in the same transaction: when it
cannot be written, there are no bytes. A request that began read-only fails at the first
line, and Odoo repeats it by itself with a cursor that may write.
"""

from datetime import timedelta

from odoo import api, models
from odoo.http import request

from .. import clock

SAME_READING = timedelta(minutes=10)  # a viewer asks for a file many times
# What holds a file's words or bytes in a column of its own.
COLUMNS = {"db_datas", "index_content"}
NO = {"", "0", "false", "no", "n", "off"}


class IrAttachment(models.Model):
    _inherit = "ir.attachment"

    def _ebox_files(self):
        """Those that are files of letters: official ones, and what people added."""
        return self.filtered(lambda attachment: attachment._origin._ebox_letter())

    def _ebox_letter(self):
        """The letter whose file this is; also to be called on no record."""
        record = self.sudo()
        if record.res_model != "ebox.document" or record.res_field:
            return self.env["ebox.document"]
        return self.env["ebox.document"].browse(record.res_id)

    def _ebox_note_bytes(self, action, *, always=False):
        """Note that these files of letters leave Odoo, for those who may read them.

        A viewer asks for parts of a file, and again at each page; a copy reads a file
        by several fields. Within some minutes that is one reading, and one line.

        :param always: this time is a line of its own
        """
        if not self.env.su:
            self.check_access("read")
        log, since = self.env["ebox.access.log"], clock.now() - SAME_READING
        for attachment in self:
            letter, name = attachment._ebox_letter(), attachment.sudo().name
            if always or not log._has(letter, action, since, attachment=attachment):
                letter._note_access(action, name, attachment=attachment)

    # over HTTP

    def _to_http_stream(self):
        if not self._ebox_files():
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


def _header_safe(name):
    """A file's name without what a header cannot hold: people give any names."""
    kept = "".join(sign if sign.isprintable() else " " for sign in name or "")
    return kept.strip() or None


def _is_download():
    """Whether the browser was asked to save: by its link, or as part of a ZIP."""
    asked = str(request.params.get("download") or "")
    return asked.lower() not in NO or request.httprequest.method == "POST"
