"""Several letters in one ZIP file, which is sent while it is made.

Everything is decided before the answer begins: access, names, and where each file is
stored. While the body is sent there is no cursor, and memory holds one block of a file.
"""

import mimetypes
from pathlib import Path
from typing import NamedTuple

from markupsafe import Markup
from zipstream import ZipStream

from odoo import models
from odoo.exceptions import UserError

from .. import clock, mapper
from ..file_names import (
    LONG_STEM,
    MAX_STEM,
    Names,
    letter_paths,
    letter_stem,
    safe_name,
)

MAX_LETTERS = 500
MAX_MB = 2000
MAX_MEMORY_MB = 200  # files that are stored in the database, all together
EXTENSIONS = {"application/pdf": ".pdf", "text/html": ".html", "text/plain": ".txt"}
PAGE = Markup('<!DOCTYPE html>\n<meta charset="utf-8">\n<title>%s</title>\n%s\n')


class Part(NamedTuple):
    """One file of a ZIP: its name, and either where it lies or its bytes."""

    name: str
    extension: str
    path: str | None
    content: bytes | None
    size: int


class EboxDocumentDownload(models.Model):
    _inherit = "ebox.document"

    def action_download_files(self):
        """Download the files of these letters as one ZIP file.

        :raise UserError: it would be too large, or would hold nothing
        """
        self.check_access("read")
        self._check_zip_size()
        if not any(document._has_zip_parts() for document in self):
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

    def _stream_zip(self):
        """The ZIP of these letters, to be sent, and its name; noted in the access log.

        What is not in Odoo is listed in a text file inside, so that nobody takes
        the ZIP for complete.

        :return: (``zipstream.ZipStream`` of known size, file name)
        :raise UserError: it would be too large
        """
        self.check_access("read")
        self._check_zip_size()
        stream, names = ZipStream(sized=True), Names()
        missing, lines = [], []
        for document in self:
            parts, gaps = document._zip_parts()
            missing += gaps
            asked = [(part.name, part.extension) for part in parts]
            stem = document._zip_stem(LONG_STEM if len(parts) == 1 else MAX_STEM)
            paths = letter_paths(names, stem, asked)
            for part, path in zip(parts, paths, strict=True):
                _add(stream, part, path)
            told = ", ".join(part.name for part in parts) or self.env._("no file")
            lines.append((document, "zipped", told, None))
        self.env["ebox.access.log"]._add(lines)
        if missing:
            name = safe_name(self.env._("Not in this ZIP file"), MAX_STEM)
            stream.add(self._zip_missing_text(missing), names.unique(f"{name}.txt"))
        return stream, self._zip_name()

    def _check_zip_size(self):
        """:raise UserError: these letters are too many, or too large, for one ZIP."""
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
        attachments = self.sudo().file_ids.attachment_id
        size = sum(attachments.mapped("file_size"))
        stored = attachments.filtered(lambda a: not a.store_fname)
        memory = sum(stored.mapped("file_size"))
        if size > limit * 2**20 or memory > MAX_MEMORY_MB * 2**20:
            raise UserError(
                self.env._(
                    "These letters have %(size)s MB of files, too much for one ZIP "
                    "file. Choose fewer of them.",
                    size=size // 2**20 + 1,
                )
            )

    def _zip_limit(self, parameter, default):
        value = self.env["ir.config_parameter"].sudo().get_param(parameter) or ""
        return int(value) if value.isdigit() else default

    def _zip_name(self):
        """The name of the ZIP file: the letter's, or the company's with the day."""
        if len(self) == 1:
            return f"{self._zip_stem()}.zip"
        company = self.company_id.name if len(self.company_id) == 1 else ""
        today = mapper.brussels_day(mapper.aware_utc(clock.now()))
        return f"{letter_stem(today, 'e-Box', company)}.zip"

    def _zip_stem(self, limit=MAX_STEM):
        sender = self.sudo().sender_id.display_name
        return letter_stem(self.receipt_day, sender, self.name, limit)

    def _has_zip_parts(self):
        """Whether Odoo has anything of this letter that goes into a ZIP."""
        return bool(self.sudo().file_ids.attachment_id) or self.body_state == "fetched"

    def _zip_parts(self):
        """What of this letter goes into a ZIP, and what is missing.

        :return: (list of ``Part``, list of (document, name, reason))
        """
        self.ensure_one()
        parts, gaps = [], []
        for file in self.sudo().file_ids:
            part = file.attachment_id and file._zip_part()
            if part:
                parts.append(part)
            else:
                gaps.append((self, file.name, self._zip_reason(file)))
        if self.body_state in ("withheld", "pending", "failed"):
            text = self.env._("The letter's text")
            gaps.append((self, text, self.env._("not fetched")))
        elif self.body_state == "fetched" and (self.body_main or not parts):
            parts.append(self._zip_text())
        return parts, gaps

    def _zip_reason(self, file):
        if file.attachment_id:
            return self.env._("missing in Odoo's file store")
        return self.env._("not fetched")

    def _zip_text(self):
        """The text of the letter that is in no file, as a page without any links."""
        page = PAGE % (self.name or "", self.body or "")
        content = str(page).encode()
        name = safe_name(self.env._("Text"))
        return Part(f"{name}.html", ".html", None, content, len(content))

    def _zip_missing_text(self, missing):
        """A list for people of what is not in the ZIP.

        :param missing: list of (document, name, reason)
        """
        lines = [
            self.env._(
                "These letters or files are not in this ZIP file, because Odoo does "
                "not have them:"
            ),
            "",
        ]
        for document, name, reason in missing:
            day = document.receipt_day and document.receipt_day.isoformat()
            sender = document.sudo().sender_id.display_name
            told = (day, sender, document.name, name, reason, document.remote_id)
            lines.append("\t".join(" ".join(str(part or "").split()) for part in told))
        # with its mark, so that Windows shows the letters with accents
        return "\r\n".join([*lines, ""]).encode("utf-8-sig")


class EboxDocumentFile(models.Model):
    _inherit = "ebox.document.file"

    def _zip_part(self):
        """This file as a ``Part``, or None where its bytes are gone from the disk."""
        attachment = self.attachment_id.sudo()
        extension = _extension(attachment.mimetype)
        if not attachment.store_fname:
            content = attachment.raw or b""
            return Part(self.name, extension, None, content, len(content))
        path = Path(attachment._full_path(attachment.store_fname))
        if not path.is_file():
            return None
        return Part(self.name, extension, str(path), None, path.stat().st_size)


def _add(stream, part, path):
    if part.path:
        stream.add_path(part.path, path, recurse=False)
    else:
        stream.add(part.content, path)


def _extension(mimetype):
    # the standard library's answer differs from one system to another
    return EXTENSIONS.get(mimetype) or mimetypes.guess_extension(mimetype or "") or ""
