"""Reading letters: a unit of its own, after everything was received.

The text of a letter is taken out once, and serves search, deadlines and, by the
hook, payment. Its files are read in a process of their own, which one of them may
kill. A letter that kills this process after all is given up after a few attempts, so
that it cannot stop those behind it.
"""

import random
import time
from dataclasses import dataclass, field, replace

from psycopg2 import Error as DatabaseError

from odoo import fields, models
from odoo.tools import html2plaintext

from ..letter_html import inert_html
from ..letter_text import MAX_CHARS, Letter, Page, extract_pages
from ..national_number import hide_all
from ..own_error import get_logger, passes

_logger = get_logger(__name__)

ATTEMPTS = 3
MAX_FILES = 10  # of one letter; the main one comes first
LETTER_SECONDS = 10  # for all of its files together
BATCH = 50
PDF = "application/pdf"
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
    ("too_long", "It is too long: only its beginning was read."),
    ("encrypted", "The PDF is protected by a password."),
    ("damaged", "The PDF is damaged."),
    ("not_pdf", "The file is not a PDF."),
    ("no_reader", "The server has no program that reads PDF files."),
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
    """All that was read of a letter: its files, the main one first, and its body."""

    files: list[ReadFile] = field(default_factory=list)
    body: list[Page] = field(default_factory=list)
    body_failed: bool = False

    @property
    def pages(self):
        """The pages of everything, in order, national numbers hidden."""
        pages = [*(p for file in self.files for p in file.letter.pages), *self.body]
        return [replace(page, text=hide_all(page.text), words=[]) for page in pages]

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


class EboxDocumentReading(models.Model):
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

    def _note_defect(self):
        self.write({"reading_state": "failed", "reading_problem": "defect"})

    def _take_text(self, seconds):
        """The text of the files and of the body: ``ReadLetter``."""
        read, end, chars = ReadLetter(), time.monotonic() + seconds, MAX_CHARS
        for attachment in self._readable_attachments():
            content = attachment.raw or b""
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
            self.env["ebox.letter.text"]._keep(self, texts)
        if self.reading_state != "scan" and self.recognition_attempts:
            self.recognition_attempts = 0
        self._propose_from_text(read)


def _shown_text(text):
    """What a person reads of a text of unknown kind, and nothing else."""
    return html2plaintext(inert_html(text), include_references=False)


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
