# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Several letters in one ZIP file, which is sent while it is made.

Everything is decided before the answer begins: access, and where each file is stored.
While the body is sent there is no cursor, and memory holds one block of a file (a whole
one, and a cursor for it, where it is stored on no disk of this server).
"""

from odoo import api, models
from odoo.exceptions import UserError

from ...lib import clock
from ...lib.file_names import MAX_STEM, letter_stem, safe_name
from ...lib.zip_plan import Plan
from ...lib.zip_stream import as_long_as
from ..connection import libraries

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
        self._check_zip_library()
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

        :return: ``Archive`` of known length
        :raise UserError: it would be too large
        """
        self.check_access("read")
        self._check_zip_size()
        archive = self._zip(Plan(self._zip_letters(), *self._zip_missing()))
        return self._while_allowed(archive, type(self)._may_all_be_read)

    def _may_all_be_read(self):
        """Whether the current user may read each of these letters, which are there."""
        readable = self.exists()._filtered_access("read")
        return self.env.user.active and len(readable) == len(self)

    def _while_allowed(self, archive, allowed):
        """The same ZIP of these letters, which breaks off when its reader loses them.

        The request's cursor is closed while it is sent, so others are opened.

        :param archive: ``Archive``
        :param allowed: function of these letters, as the current user has them: whether
            they may still be sent
        """
        env, ids = self.sudo(False).env, self.ids
        registry, uid, context = env.registry, env.uid, env.context

        def still():
            with registry.cursor() as cursor:
                env = api.Environment(cursor, uid, context)
                return allowed(env["ebox.document"].browse(ids))

        return archive._replace(chunks=as_long_as(still, archive.chunks))

    def _zip(self, plan):
        """The ZIP of these letters; each gets its line in the access log.

        :param plan: ``Plan`` of them, in their order
        :return: ``Archive``
        :raise UserError: this server cannot make one
        """
        self._check_zip_library()
        nothing = {"kind": "no_file"}
        self.env["ebox.access.log"]._add(
            [
                (document, "zipped", letter.part_names() or nothing, None)
                for document, letter in zip(self, plan.letters, strict=True)
            ]
        )
        return plan.archive(self._zip_name(plan.letters))

    @api.model
    def _check_zip_library(self):
        """:raise UserError: what makes ZIP files is missing here, or too old"""
        if lacking := libraries.lacking("zipstream-ng", "zipstream"):
            raise UserError(
                self.env._(
                    "No ZIP file can be made: this server lacks the Python library "
                    "%(library)s, or has an older version. Everything else works, and "
                    "files can be downloaded one by one from their letter. Ask the "
                    "server's administrator to run pip install '%(library)s' with the "
                    "Python of Odoo, and to restart Odoo.",
                    library=lacking,
                )
            )

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
            return f"{letter_stem(*letters[0].title)}.zip"
        companies = {letter.company for letter in letters}
        names = self.sudo()._zip_names("res.company", companies).values()
        company = next(iter(names)) if len(names) == 1 else ""
        today = clock.today()
        return f"{letter_stem(today, 'e-Box', company)}.zip"

    def _zip_missing(self):
        """The name of the list of what is not in a ZIP, its first line, a reason.

        It is there so that nobody takes the ZIP for complete.
        """
        name = safe_name(self.env._("Not in this ZIP file"), MAX_STEM)
        intro = self.env._(
            "These letters or files are not in this ZIP file, because Odoo does "
            "not have them:"
        )
        return f"{name}.txt", intro, self._zip_lost()
