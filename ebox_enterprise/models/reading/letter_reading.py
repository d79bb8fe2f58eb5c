# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Reading letters, once they are here: their words, for search, deadlines and payment.

The text of a letter is taken out once; add-ons use it by ``_use_reading``. Its files
are read in a process of their own, which one of them may kill. A letter that kills this
process after all is given up after a few attempts, so that it stops none behind it.

Words for searching are kept apart, so that lists never carry them. Each letter carries
the version of the readers that it was put before: what an update or another add-on
reads otherwise is read again by a job of its own, also where the connection receives
nothing any more.
"""

import random
import time
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, partial

from psycopg2 import Error as DatabaseError

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL, html2plaintext

from ...letter_text import MAX_CHARS, Letter, Page, extract_pages
from ...letter_text.recognition import recogniser
from ...lib.file_names import PDF
from ...lib.letter_html import inert_html
from ...lib.national_number import hide_all
from ...lib.own_error import get_logger, passes
from ...lib.search_words import MAX_TYPED, is_number, words_of
from ..connection import libraries

_logger = get_logger(__name__)

MANY = 1000  # hits: more are left to the database
ATTEMPTS = 3
MAX_FILES = 10  # of one letter; the main one comes first
LETTER_SECONDS = 10  # for all of its files together
BATCH = 50
READ = [
    ("none", "Nothing to read"),
    ("pending", "To read"),
    ("read", "Read"),
    ("partly", "Read in part"),
    ("recognised", "Recognised from a scan"),
    ("scan", "A scan without text"),
    ("failed", "Cannot be read"),
]
#: Why a letter is read in part or not at all.
PROBLEMS = [
    ("too_large", "Reading it takes more memory than is allowed."),
    ("timeout", "Reading it takes longer than is allowed."),
    ("too_long", "It is too long: not all of it was read."),
    ("encrypted", "The PDF is protected by a password."),
    ("damaged", "The PDF is damaged."),
    ("not_pdf", "The file is not a PDF."),
    (
        "no_reader",
        "The server has no program that reads PDF files: its administrator installs "
        "the Python library pypdfium2. The letter is read then.",
    ),
    ("defect", "Reading it failed; the server's log says why."),
]


@dataclass
class ReadFile:
    """One file of a letter with its bytes, as they came, and its text.

    ``recognised``: the text was recognised in pictures, so that figures may be misread.
    """

    name: str
    content: bytes
    letter: Letter
    main: bool = False
    recognised: bool = False


@dataclass
class ReadLetter:
    """All that was read of a letter: its files, the main one first, and its body.

    Nothing is added once its pages were asked for: to hide the numbers takes long.
    """

    files: list[ReadFile] = field(default_factory=list)
    body: list[Page] = field(default_factory=list)
    body_failed: bool = False

    @cached_property
    def pages(self):
        """The pages of everything, in order, national numbers hidden in their text.

        Their words have boxes and all numbers: what is taken from them to be kept is
        hidden there.
        """
        pages = [*(p for file in self.files for p in file.letter.pages), *self.body]
        return [replace(page, text=hide_all(page.text)) for page in pages]

    @property
    def state(self):
        """A value of ``reading_state``."""
        problems = self.problems
        if self.pages and any(page.text.strip() for page in self.pages):
            if any(file.recognised for file in self.files):
                return "recognised"
            return "partly" if problems else "read"
        if problems:
            return "failed"
        return "scan" if self.files else "none"

    @property
    def problems(self):
        """What stopped the reading, in the order of ``PROBLEMS``."""
        met = {file.letter.problem for file in self.files}
        if self.body_failed:
            met.add("defect")
        return [code for code, _words in PROBLEMS if code in met]


VERSION = "text 2"  # another one when old letters are to be read again


class EboxLetterText(models.Model):
    _name = "ebox.letter.text"
    _description = "Words of an e-Box letter"
    _log_access = False

    document_id = fields.Many2one(
        "ebox.document", required=True, ondelete="cascade", readonly=True
    )
    words = fields.Text(required=True, readonly=True, prefetch=False)

    _document_unique = models.UniqueIndex("(document_id)")
    _words_index = models.Index("USING gin (to_tsvector('simple', words))")

    @api.model
    def _search_documents(self, text):
        """The documents whose letter has all these words, each at least as beginning.

        Few are looked up first: inside a condition with OR a subselect would keep the
        database from using its other indexes.

        :param text: what a person typed; its first ``MAX_TYPED`` characters count
        :return: tuple of document ids, or ``SQL`` of a subselect of many, or None when
            no word is left
        """
        words = words_of(text[:MAX_TYPED])
        if not words:
            return None
        query = " & ".join(f"{word}:*" for word in words)
        whole = "".join(words)
        if len(words) > 1 and is_number(whole):
            query = f"({query}) | {whole}:*"
        select = SQL(
            "SELECT document_id FROM ebox_letter_text"
            " WHERE to_tsvector('simple', words) @@ to_tsquery('simple', %s)",
            query,
        )
        self.flush_model(["document_id", "words"])
        self.env.cr.execute(SQL("%s LIMIT %s", select, MANY + 1))
        found = tuple(row[0] for row in self.env.cr.fetchall())
        return found if len(found) <= MANY else SQL("(%s)", select)

    @api.model
    def _store_words(self, document, texts):
        """Keep the words of a letter in the place of older ones.

        :param texts: list of str
        """
        words = " ".join(words_of(" ".join(texts), with_wholes=True))
        known = self.search([("document_id", "=", document.id)])
        if known:
            known.words = words
        else:
            self.create({"document_id": document.id, "words": words})


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    reading_state = fields.Selection(
        READ,
        "Text of the letter",
        default="none",
        readonly=True,
        copy=False,
        help="Whether the words of the letter can be searched, and deadlines in it "
        "were looked for.",
    )
    reading_problem = fields.Selection(PROBLEMS, readonly=True, copy=False)
    reading_attempts = fields.Integer(readonly=True, copy=False)
    reader_version = fields.Char(
        readonly=True,
        copy=False,
        help="Version of the program that read this letter; letters of another one "
        "are read again by a scheduled job.",
    )

    _reading_index = models.Index("(connection_id) WHERE reading_state = 'pending'")

    def _read_again(self):
        """The letters have new contents, which are to be read."""
        self.filtered("recognition_attempts").recognition_attempts = 0
        new = self.filtered(lambda d: d.reading_state != "pending")
        new.write({"reading_state": "pending", "reading_attempts": 0})

    def _read_letter(self, seconds=LETTER_SECONDS):
        """Take the text out, and use it; what went wrong is noted, never raised.

        :param seconds: for all files together
        """
        self.ensure_one()
        commit = self.env["ebox.connection"]._committed
        if self.reading_attempts >= ATTEMPTS:
            commit(self._note_defect)
            return
        attempts = self.reading_attempts + 1
        commit(lambda: self.write({"reading_attempts": attempts}))
        try:
            read = self._take_text(seconds)
            commit(lambda: self._use_reading(read))
        except Exception as error:  # a letter must not stop those behind it
            self.env["ebox.connection"]._roll_back()
            if passes(error):  # others write the same: the next run reads it
                _logger.info("The text of e-Box document %s waits", self.id)
                return
            _logger.exception("The text of e-Box document %s", self.id)
            commit(self._note_defect)

    def _forget_reading(self):
        """What these letters were read in is gone: so is what it said; add-ons too."""
        words = self.env["ebox.letter.text"].sudo()
        words.search([("document_id", "in", self.ids)]).unlink()
        self._forget_deadlines()

    def _read_at_once(self, *, without):
        """Read the letter in the transaction of a person, who looks at it.

        What goes wrong is left to the next run, which finds it unread.

        :param without: ``ir.attachment`` that are about to be deleted
        """
        try:
            with self.env.cr.savepoint():
                self._use_reading(self._take_text(LETTER_SECONDS, without=without))
        except Exception as error:
            if passes(error):
                raise
            _logger.exception("The text of e-Box document %s", self.id)

    def _note_defect(self):
        self.write({"reading_state": "failed", "reading_problem": "defect"})

    def _take_text(self, seconds, *, without=()):
        """The text of the files and of the body: ``ReadLetter``.

        :param without: files that are not read
        """
        read, end, chars = ReadLetter(), time.monotonic() + seconds, MAX_CHARS
        for attachment in self._readable_attachments().filtered(
            lambda a: a not in without
        ):
            content = attachment._ebox_content()
            left = end - time.monotonic()
            letter = extract_pages(
                content, max_seconds=left, max_chars=chars, owner=self._files_owner()
            )
            chars -= sum(len(page.text) for page in letter.pages)
            main = attachment == self.message_main_attachment_id
            read.files.append(ReadFile(attachment.name, content, letter, main))
        try:
            read.body = self._body_pages()
        except DatabaseError:
            raise
        except Exception:  # the files are read all the same
            _logger.exception("The body of e-Box document %s", self.id)
            read.body_failed = True
        return read

    def _files_owner(self):
        """Whose files the letter has, for the process that reads them."""
        return f"{self.env.cr.dbname} {self.company_id.id}"

    def _body_pages(self):
        """The letter's own text as it is shown, a page for each language."""
        return [
            Page(number=number, text=_shown_text(text), words=[])
            for number, text in enumerate((self.body_texts or {}).values(), 1)
        ]

    def _readable_attachments(self):
        """The PDF files that are the letter, the main one first, at most some."""
        main = self.message_main_attachment_id
        files = self._letter_files().filtered(
            lambda a: (a.mimetype, a.res_model, a.res_id) == (PDF, self._name, self.id)
        )
        return files.sorted(lambda a: (a != main, a.id))[:MAX_FILES]

    def _use_reading(self, read):
        """Use what was read; add-ons read more of it.

        :param read: ``ReadLetter``
        """
        problem = next(iter(read.problems), False)
        values = {"reading_state": read.state, "reading_problem": problem}
        self.write({**values, "reading_attempts": 0})
        texts = [page.text for page in read.pages]
        if texts:
            self.env["ebox.letter.text"]._store_words(self, texts)
        if self.reading_state != "scan" and self.recognition_attempts:
            self.recognition_attempts = 0
        self._propose_from_text(read)

    @api.model
    def _reader_version(self):
        """What reads letters, with its version; add-ons add what they read.

        Another one without the usual library, so that all is read again with it.
        """
        return f"{VERSION} without pdfium" if _lacks_pdfium() else VERSION

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


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    def _read_letters(self, end):
        """Read the letters that have something new, the urgent ones first.

        Each registry has as much time as the others, beginning with any of them: one
        whose letters take long does not keep back those of the others.

        :param end: ``time.monotonic()`` by which the last one must have begun
        :return: False when there are more to read
        """
        self.ensure_one()
        documents, tried = self.env["ebox.document"], []
        spent = {provider: random.random() for provider in self.provider_ids}
        waiting = {provider: [] for provider in spent}
        while spent:
            provider = min(spent, key=spent.get)
            if not waiting[provider]:
                found = documents.search(
                    [
                        ("connection_id", "=", self.id),
                        ("reading_state", "=", "pending"),
                        ("provider_id", "=", provider.id),
                        ("id", "not in", tried),
                    ],
                    order="registered desc, receipt_date desc, id",
                    limit=BATCH,
                )
                waiting[provider] = found.ids
                tried += found.ids
                if not found:
                    del spent[provider]
                    continue
            begun = time.monotonic()
            if begun > end:
                return False
            # alone: after a commit a record reads its whole prefetch group again
            documents.browse(waiting[provider].pop(0))._read_letter()
            spent[provider] += time.monotonic() - begun
        return True


@cache
def _lacks_pdfium():
    return bool(libraries.lacking("pypdfium2"))


def _shown_text(text):
    """What a person reads of a text of unknown kind, and nothing else."""
    return html2plaintext(inert_html(text), include_references=False)
