"""Several letters in one ZIP file, which is sent while it is made.

Everything is decided before the answer begins: access, and where each file is stored.
While the body is sent there is no cursor, and memory holds one block of a file.
"""

from odoo import models
from odoo.exceptions import UserError

from ...lib import clock
from ...lib.file_names import MAX_STEM, Names, letter_stem, paths_below, safe_name
from ...lib.zip_stream import Archive, ZipWriter, in_blocks
from .content import missing_part

MAX_LETTERS = 500
MAX_MB = 2000
MAX_MEMORY_MB = 200  # of what is not in the file store, all together


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def action_download_files(self):
        """Download the files of these letters as one ZIP file.

        :raise UserError: it would be too large, or would hold nothing
        """
        self.check_access("read")
        if not any(size.files for size in self._check_zip_size()):
            raise UserError(
                self.env._(
                    "None of these letters is in Odoo yet: their contents have not "
                    "been fetched. Open a letter to have it fetched."
                )
            )
        ids = ",".join(str(document.id) for document in self)
        return {
            "type": "ir.actions.act_url",
            "url": f"/ebox_enterprise/download?ids={ids}",
            "target": "download",
        }

    def _quick_zip(self):
        """The ZIP of these letters, to be sent; noted in the access log.

        What is not in Odoo is listed in a text file inside, so that nobody takes
        the ZIP for complete.

        :return: ``Archive`` of known length
        :raise UserError: it would be too large
        """
        self.check_access("read")
        self._check_zip_size()
        writer, names = ZipWriter(sized=True), Names()
        missing, told = [], []
        letters = self._zip_letters()
        for letter in letters:
            letter = letter.without_lost(self._zip_lost())
            asked = [(part.name, part.extension) for part in letter.parts]
            title, named = letter.title(), letter.has_added()
            paths = paths_below(names, "", title, asked, named=named)
            for part, path in zip(letter.parts, paths, strict=True):
                writer.add(path, part)
            missing += letter.missing()
            told.append(letter.part_names() or {"kind": "no_file"})
        lines = zip(self, told, strict=True)
        self.env["ebox.access.log"]._add([(d, "zipped", t, None) for d, t in lines])
        if missing:
            name = names.unique(self._zip_missing_name())
            writer.add(name, missing_part(name, self._zip_missing_intro(), missing))
        return Archive(in_blocks(writer.finish()), len(writer), self._zip_name(letters))

    def _check_zip_size(self):
        """:return: list of ``Size`` of these letters, in their order

        :raise UserError: they are too many, or too large, for one ZIP
        """
        most = self._zip_limit("ebox_enterprise.max_zip_letters", MAX_LETTERS)
        if len(self) > most:
            raise UserError(
                self.env._(
                    "One ZIP file holds at most %(most)s letters; you chose "
                    "%(count)s. Choose fewer of them.",
                    most=most,
                    count=len(self),
                )
            )
        limit = self._zip_limit("ebox_enterprise.max_zip_mb", MAX_MB)
        sizes = self._zip_sizes()
        size = sum(each.bytes for each in sizes)
        memory = sum(each.memory for each in sizes)
        if size > limit * 2**20 or memory > MAX_MEMORY_MB * 2**20:
            raise UserError(
                self.env._(
                    "These letters have %(size)s MB of files, too much for one ZIP "
                    "file. Choose fewer of them.",
                    size=size // 2**20 + 1,
                )
            )
        return sizes

    def _zip_limit(self, parameter, default):
        value = self.env["ir.config_parameter"].sudo().get_param(parameter) or ""
        return int(value) if value.isdecimal() else default

    def _zip_name(self, letters):
        """The name of the ZIP file: the letter's, or the company's with the day.

        :param letters: list of ``Letter``
        """
        if len(letters) == 1:
            return f"{letter_stem(*letters[0].title())}.zip"
        companies = {letter.company for letter in letters}
        names = self.sudo()._zip_names("res.company", companies).values()
        company = next(iter(names)) if len(names) == 1 else ""
        today = clock.today()
        return f"{letter_stem(today, 'e-Box', company)}.zip"

    def _zip_missing_name(self):
        """The name of the list of what is not in a ZIP."""
        return safe_name(self.env._("Not in this ZIP file"), MAX_STEM) + ".txt"

    def _zip_missing_intro(self):
        return self.env._(
            "These letters or files are not in this ZIP file, because Odoo does "
            "not have them:"
        )
