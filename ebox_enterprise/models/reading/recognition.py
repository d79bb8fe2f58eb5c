# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Scans: their words are recognised where the machine has the programs.

In a queue and a job of their own, for it takes seconds a page: it never delays
receiving or reading other letters. What was recognised may be misread, and says so.
The files themselves stay as they came.
"""

import time

from odoo import api, fields, models
from odoo.exceptions import UserError

from ...letter_text import extract_pages
from ...letter_text.recognition import (
    INSTALL,
    MAX_PAGES,
    missing_programs,
    recognise,
    recogniser,
)
from ...lib.client_action import notification
from ...lib.own_error import get_logger, passes
from .letter_reading import LETTER_SECONDS as READING_SECONDS

_logger = get_logger(__name__)

ATTEMPTS = 2
FEW_PAGES = 3  # in the second attempt: the first pages say what is to be done
LETTER_SECONDS = 40
LETTERS = 20  # of one run
OVERRUN_SECONDS = 15  # by which the last letter of a run may end later


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    recognition_attempts = fields.Integer(readonly=True, copy=False)
    recognition_missing = fields.Char(
        "Missing programs", compute="_compute_recognition_missing"
    )
    recognition_install = fields.Char(
        "To be run on the server", compute="_compute_recognition_missing"
    )
    recognition_given_up = fields.Boolean(compute="_compute_recognition_given_up")

    _scan_index = models.Index("(recognition_attempts) WHERE reading_state = 'scan'")

    @api.depends("reading_state")
    def _compute_recognition_missing(self):
        scans = self.filtered(lambda d: d.reading_state == "scan")
        names = ", ".join(missing_programs()) if scans else ""
        scans.recognition_missing = names
        scans.recognition_install = names and INSTALL
        (self - scans).recognition_missing = (self - scans).recognition_install = False

    @api.depends("recognition_attempts", "reading_state")
    def _compute_recognition_given_up(self):
        for record in self:
            tried = record.recognition_attempts >= ATTEMPTS
            record.recognition_given_up = record.reading_state == "scan" and tried

    def action_read_scan(self):
        """Have the words of the scan recognised now, also when that failed before."""
        self.check_access("read")
        scans = self.sudo().filtered(lambda d: d.reading_state == "scan")
        missing = ", ".join(missing_programs())
        if missing:
            raise UserError(
                self.env._(
                    "The server lacks %(programs)s, which recognise the words of a "
                    "scan. Nothing is lost: the letter is complete. Ask the server's "
                    "administrator to run: %(command)s",
                    programs=missing,
                    command=INSTALL,
                )
            )
        scans.recognition_attempts = 0
        self.env.ref("ebox_enterprise.cron_recognise").sudo()._trigger()
        return notification(
            self.env._(
                "The scan is being read in the background, which takes some seconds a "
                "page. Open the letter again then."
            )
        )

    @api.model
    def _cron_recognise(self):
        """Recognise the scans that wait, the urgent ones first, at most some."""
        if not recogniser():
            return
        end = time.monotonic() + self.env["ir.cron"]._piece_seconds()
        documents = self.with_context(tracking_disable=True, lang="en_US")
        waiting = documents.search(
            [
                ("reading_state", "=", "scan"),
                ("recognition_attempts", "<", ATTEMPTS),
                ("connection_id.active", "=", True),
            ],
            order="recognition_attempts, registered desc, receipt_date desc, id",
            limit=LETTERS + 1,
        )
        for number, document in enumerate(waiting.ids):
            left = end - time.monotonic()
            if number == LETTERS or left <= 0:
                self.env.ref("ebox_enterprise.cron_recognise").sudo()._trigger()
                return
            documents.browse(document)._recognise(left + OVERRUN_SECONDS)

    def _recognise(self, seconds=LETTER_SECONDS):
        """Recognise the words of one scan and use them; what fails is never raised.

        :param seconds: for all of its files together
        """
        self.ensure_one()
        connections = self.env["ebox.connection"]
        commit = connections._committed
        if self.reading_state != "scan":
            return
        attempts = self.recognition_attempts + 1
        # before anything else: a letter that kills the process is given up, too
        commit(lambda: self.write({"recognition_attempts": attempts}))
        try:
            files = self._files_to_recognise()
            read = self._take_recognised(seconds, attempts)
            if any(file.recognised for file in read.files):
                commit(lambda: self._use_recognised(read, files))
        except Exception as error:  # a letter must not stop those behind it
            connections._roll_back()
            if passes(error):  # others write the same: the next run tries again
                _logger.info("The scan of e-Box document %s waits", self.id)
            else:
                _logger.exception("The scan of e-Box document %s", self.id)

    def _files_to_recognise(self):
        return [(file.id, file.checksum) for file in self._readable_attachments()]

    def _take_recognised(self, seconds, attempts):
        """The text of the files, recognised where there is none: ``ReadLetter``."""
        end = time.monotonic() + min(seconds, LETTER_SECONDS)
        read = self._take_text(min(seconds, READING_SECONDS))
        self.env["ir.cron"]._commit_progress()  # no transaction during the work
        pages = MAX_PAGES if attempts == 1 else FEW_PAGES
        for file in read.files:
            left = end - time.monotonic()
            if file.letter.problem != "no_text" or left <= 0:
                continue
            recognised = recognise(file.content, seconds=left, max_pages=pages)
            letter = extract_pages(
                recognised or b"",
                max_seconds=READING_SECONDS,
                owner=self._files_owner(),
            )
            if any(page.text.strip() for page in letter.pages):
                file.letter, file.recognised = letter, True
        return read

    def _use_recognised(self, read, files):
        """Use it, unless the letter has other files or was read meanwhile."""
        if self.reading_state == "scan" and self._files_to_recognise() == files:
            self._use_reading(read)
