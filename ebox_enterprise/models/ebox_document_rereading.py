"""Letters that an older version has read, or that nothing has read yet, are read again.

Each letter carries the version of the readers that it was put before. An update that
brings other readers, or an add-on that brings its own, finds the mail that was there
before with another version, and a job of its own reads it, also where the connection
receives nothing any more.
"""

import time
from functools import partial

from odoo import api, fields, models
from odoo.fields import Domain

from ..letter_text.recognition import recogniser

VERSION = "text 1"  # another one when old letters are to be read again


class EboxDocumentRereading(models.Model):
    _inherit = "ebox.document"

    reader_version = fields.Char(
        readonly=True,
        copy=False,
        help="Version of the program that read this letter; letters of another one "
        "are read again by a scheduled job.",
    )

    @api.model
    def _reader_version(self):
        """What reads letters, with its version; add-ons add what they read."""
        return VERSION

    @api.model
    def _cron_read(self):
        """Read what older versions have left unread, then all that waits.

        :return: False when this piece could not read everything; another one follows
        """
        end = time.monotonic() + self.env["ir.cron"]._piece_seconds()
        is_over = self._queue_outdated(end) and self._read_waiting(end)
        if not is_over:
            self._trigger_reading()
        return is_over

    @api.model
    def _trigger_reading(self):
        self.env.ref("ebox_enterprise.cron_read").sudo()._trigger()

    @api.model
    def _queue_outdated(self, end):
        """Put letters of another version in the queue, each batch for good.

        :param end: ``time.monotonic()`` by which it must be over
        :return: False when there are more
        """
        version = self._reader_version()
        quiet = self.sudo().with_context(tracking_disable=True)
        outdated = Domain("reader_version", "!=", version)
        for letters in quiet._in_batches([*outdated]):
            queue = partial(letters._queue_for, version)
            self.env["ebox.connection"]._committed(queue)
            if time.monotonic() > end:
                return False
        return True

    def _queue_for(self, version):
        self._with_something_to_read()._read_outdated()
        self.write({"reader_version": version})

    def _with_something_to_read(self):
        """Those of these letters of which anything is in Odoo; add-ons add theirs."""
        return self.filtered(
            lambda d: d.reading_state != "none"
            or d.body_texts
            or d._readable_attachments()
        )

    def _read_outdated(self):
        """Other readers are to read these letters, which are the same as before.

        What was recognised in a scan stays until it is recognised anew.
        """
        scans = self.filtered(lambda d: d.reading_state == "recognised")
        if recogniser():
            scans.write({"reading_state": "scan", "recognition_attempts": 0})
        (self - scans)._read_again()

    @api.model
    def _read_waiting(self, end):
        """Read what waits, of connections as well that receive nothing any more.

        :param end: ``time.monotonic()`` by which it must be over
        :return: False when there is more to read
        """
        waiting = self.sudo()._read_group(
            [("reading_state", "=", "pending")], ["connection_id"]
        )
        is_over = True
        for (connection,) in waiting:
            quiet = connection.with_context(tracking_disable=True, lang="en_US")
            with quiet._run_lock() as locked:
                # otherwise it is receiving mail, and reads what waits at its end
                if locked and not quiet._read_letters(end):
                    is_over = False
        return is_over
