# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The ZIP of many letters as it is sent: folders, index and manifest.

Nothing here asks the database: all that it needs was read before the first byte.
"""

from typing import NamedTuple

from odoo.addons.ebox_enterprise.lib.file_names import safe_name
from odoo.addons.ebox_enterprise.lib.zip_plan import Plan, file_part

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
AMOUNT, AMOUNTS = 4, 4  # the first amount among the details' columns, and how many


class Words(NamedTuple):
    """Texts in the reader's language."""

    columns: list  # of ``zip_index.Column``
    sheet: str
    checks: dict  # from ``Part.check`` to a text
    missing: str  # with a place for the reason


class IndexedPlan(Plan):
    """Letters in folders of their companies and years, with an index and a manifest.

    :param listed: letters, and the name and first line of the list of what is missing
    :param words: ``Words``
    :param companies: names by id
    :param details: by letter's id, the index' columns between the subject and the file
    :param complete: list that gets the ids of letters of which nothing is missing
    """

    needs_sums = True

    def __init__(self, *listed, words, companies, details, complete):
        super().__init__(*listed)
        self._words, self._companies = words, companies
        self._details, self._complete = details, complete
        self._rows, self._folders = [], {}
        for name in (CSV_NAME, XLSX_NAME, SUMS_NAME):
            self._names.unique(name)

    def _is_quick(self):
        parts = [part for letter in self.letters for part in letter.parts]
        texts = sum(1 for part in parts if callable(part.content))
        unknown = sum(part.size for part in parts if part.opened and not part.sha256)
        cost = len(self.letters) + TEXT_COST * texts
        return cost <= READY_LETTERS and unknown <= READY_BYTES

    def _folder(self, letter):
        folder = self._folders.get(letter.company)
        if folder is None:
            company = safe_name(self._companies[letter.company], MAX_COMPANY)
            folder = self._folders[letter.company] = self._names.unique(company)
        day = letter.title[0]
        return f"{folder}/{day.year:04}" if day else f"{folder}/{NO_YEAR}"

    def _note(self, letter, files, sums):
        """The index' lines of one letter: of each file, and of what is missing.

        The amounts stand on the first of them, so that a sum counts them once.
        """
        start = (self._companies[letter.company], *letter.title)
        details, words = self._details.pop(letter.id), self._words
        ends = [(path, sums[path], words.checks[p.check]) for path, p in files.items()]
        for name, reason in letter.gaps:
            ends.append((name, None, words.missing.replace("%(reason)s", reason)))
        for end in ends:
            self._rows.append((*start, *details, *end))
            rest = details[AMOUNT + AMOUNTS :]
            details = (*details[:AMOUNT], *[None] * AMOUNTS, *rest)
        if not letter.gaps:
            self._complete.append(letter.id)

    def _fill(self, writer):
        yield from super()._fill(writer)
        table = self._words.columns, self._rows
        writer.add(CSV_NAME, file_part(CSV_NAME, csv_index(*table)))
        book = xlsx_index(*table, self._words.sheet)
        writer.add(XLSX_NAME, file_part(XLSX_NAME, book))
        yield
        writer.add(SUMS_NAME, file_part(SUMS_NAME, sums_file(writer.sums)))
        yield
