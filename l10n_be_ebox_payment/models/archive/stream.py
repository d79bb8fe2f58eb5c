"""The ZIP of many letters as it is sent: folders, index and manifest.

Nothing here asks the database: all that it needs was read before the first byte.
"""

from typing import NamedTuple

from odoo.addons.ebox_enterprise.lib.file_names import Names, paths_below, safe_name
from odoo.addons.ebox_enterprise.lib.zip_stream import (
    Archive,
    Part,
    ZipWriter,
    in_blocks,
)
from odoo.addons.ebox_enterprise.models.zip.content import missing_part

from ...lib.zip_index import (
    CSV_NAME,
    SUMS_NAME,
    XLSX_NAME,
    csv_index,
    sums_file,
    xlsx_index,
)

#: Above this, what costs time is made while the ZIP is sent, and its size is not known
#: before: the first byte must not wait for the index of ten thousand letters.
READY_LETTERS = 2000
TEXT_COST = 10  # the text of a letter takes as long as ten letters' lines
READY_BYTES = 64 * 2**20  # whose SHA-256 is still to be taken
MAX_COMPANY = 30  # characters of a company's folder
NO_YEAR = "0000"
AMOUNT = 3  # its place in the details' columns


class Words(NamedTuple):
    """Texts in the reader's language."""

    columns: list  # of ``zip_index.Column``
    sheet: str
    checks: dict  # from ``Part.check`` to a text
    missing: str  # with a place for the reason
    missing_file: str  # the name of the list of what is missing
    missing_intro: str
    lost: str
    nothing: str
    elsewhere: str


class Plan:
    """What goes into a ZIP.

    :param words: ``Words``
    :param companies: names by id
    :param letters: list of ``Letter``, in order
    :param details: by letter's id, (whether the document is elsewhere, the index'
        columns between the subject and the file)
    """

    def __init__(self, words, companies, letters, details):
        self._words = words
        self._companies = companies
        self._letters = letters
        self._details = details
        self.complete = []  #: ids of the letters so far of which nothing is missing
        self._names = Names()
        self._folders = {}

    def archive(self, name):
        """:return: ``Archive`` with this file name"""
        ready = self._is_quick()
        writer = ZipWriter(sized=ready)
        turns = self._fill(writer, ready=ready)
        if not ready:
            return Archive(in_blocks(_sent(writer, turns)), None, name)
        for _turn in turns:
            pass
        return Archive(in_blocks(writer.finish()), len(writer), name)

    def _is_quick(self):
        parts = [part for letter in self._letters for part in letter.parts]
        texts = sum(1 for part in parts if callable(part.content))
        unknown = sum(part.size for part in parts if part.path and not part.sha256)
        cost = len(self._letters) + TEXT_COST * texts
        return cost <= READY_LETTERS and unknown <= READY_BYTES

    def _fill(self, writer, *, ready):
        """Add all files; after each letter its bytes may be sent.

        :param ready: nothing is sent before all is added
        """
        for name in (CSV_NAME, XLSX_NAME, SUMS_NAME, self._words.missing_file):
            self._names.unique(name)
        rows, missing = [], []
        while self._letters:  # each is forgotten when it is sent
            letter = self._complete(self._letters.pop())
            files = self._placed(letter)
            for path, part in files:
                writer.add(path, part.hashed() if ready else part)
            yield
            rows += self._rows(letter, files, writer.sums)
            missing += letter.missing()
            if not letter.gaps:
                self.complete.append(letter.id)
        if missing:
            name = self._words.missing_file
            writer.add(name, missing_part(name, self._words.missing_intro, missing))
        self._add_index(writer, rows)
        yield
        writer.add(SUMS_NAME, _part(SUMS_NAME, sums_file(writer.sums)))
        yield

    def _complete(self, letter):
        """The letter with all that is missing of it, told as a gap."""
        letter = letter.without_lost(self._words.lost)
        if self._details[letter.id][0]:
            return letter._replace(gaps=[*letter.gaps, ("", self._words.elsewhere)])
        if not letter.parts and not letter.gaps:
            return letter._replace(gaps=[("", self._words.nothing)])
        return letter

    def _placed(self, letter):
        """Its files with their paths, in the folder of its company and year."""
        folder = self._folders.get(letter.company)
        if folder is None:
            company = safe_name(self._companies[letter.company], MAX_COMPANY)
            folder = self._folders[letter.company] = self._names.unique(company)
        year = f"{letter.day.year:04}" if letter.day else NO_YEAR
        asked = [(part.name, part.extension) for part in letter.parts]
        below, named = f"{folder}/{year}", letter.has_added()
        paths = paths_below(self._names, below, letter.title(), asked, named=named)
        return list(zip(paths, letter.parts, strict=True))

    def _rows(self, letter, files, sums):
        """The index' lines of one letter: of each file, and of what is missing.

        The amount stands on the first of them, so that a sum counts it once.
        """
        start = (self._companies[letter.company], *letter.title())
        details = self._details.pop(letter.id)[1]
        words = self._words
        ends = [(path, sums[path], words.checks[part.check]) for path, part in files]
        for name, reason in letter.gaps:
            ends.append((name, None, words.missing.replace("%(reason)s", reason)))
        for end in ends:
            yield (*start, *details, *end)
            details = (*details[:AMOUNT], None, *details[AMOUNT + 1 :])

    def _add_index(self, writer, rows):
        columns, sheet = self._words.columns, self._words.sheet
        writer.add(CSV_NAME, _part(CSV_NAME, csv_index(columns, rows)))
        writer.add(XLSX_NAME, _part(XLSX_NAME, xlsx_index(columns, rows, sheet)))


def _sent(writer, turns):
    """The bytes of the ZIP, made while they are asked for."""
    for _turn in turns:
        yield from writer.ready()
    yield from writer.finish()


def _part(name, content):
    return Part(name, "", len(content), content=content)
