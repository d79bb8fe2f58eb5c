import hashlib
import logging
import os
import tempfile
from pathlib import Path

from odoo import SUPERUSER_ID, api, models
from odoo.exceptions import UserError

_logger = logging.getLogger(__name__)

BLOCK = 2**20

BYTES = {"raw", "datas", "db_datas"}
#: Where Odoo keeps the bytes and who added a file: no context and no saved default says
#: so, which would make another file's bytes one's own, or forge a mark.
KEPT = {"store_fname", "checksum", "file_size", "db_datas"}
KEPT |= {"ebox_added_by_id", "ebox_added_on"}
FREE = {"access_token", "description", "index_content", "write_date", "write_uid"}


class IrAttachment(models.Model):
    """Files of official mail are evidence: kept as they came."""

    _inherit = "ir.attachment"

    @api.model
    def default_get(self, fields):
        return super().default_get([name for name in fields if name not in KEPT])

    @api.model_create_multi
    def create(self, vals_list):
        unread = self._unread({values.get("res_model") for values in vals_list})
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
        if self.env.context.get("ebox_mend_filestore"):
            self._mend_half_written(bin_data, sha)
        return super()._get_path(bin_data, sha)

    def _mend_half_written(self, content, sha):
        """Replace what a killed process has left half written in the filestore.

        A file is named by the SHA-1 of its content, and written before the
        transaction commits. One that was cut off keeps its name, and Odoo then
        refuses the real content as a collision, for ever. Only a file that is not
        what its name says is replaced.
        """
        path = Path(self._full_path(f"{sha[:2]}/{sha}"))
        if not path.is_file() or _sha1(path) == sha:
            return
        _logger.warning("A half-written file of the filestore is mended: %s", sha)
        handle, part = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(part).chmod(path.stat().st_mode)
        Path(part).replace(path)
        self._mark_for_gc(f"{sha[:2]}/{sha}")

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


def _sha1(path):
    digest = hashlib.sha1(usedforsecurity=False)  # as Odoo names its files
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()
