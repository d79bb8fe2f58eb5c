# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What of letters goes into a ZIP, read at once for all of them.

Some statements, whatever the number of letters; what is read needs no cursor later,
but for files of a store that is not on this server.
"""

import mimetypes
from functools import partial
from typing import NamedTuple

from markupsafe import Markup

from odoo import SUPERUSER_ID, api, models
from odoo.tools import SQL, html2plaintext

from ...lib.file_names import safe_name, split_extension
from ...lib.letter_html import inert_html
from ...lib.zip_plan import Letter, text_file
from ...lib.zip_stream import Part
from ..access.attachment import NOTED
from ..document.body import text_for

EXTENSIONS = {"application/pdf": ".pdf", "text/html": ".html", "text/plain": ".txt"}
PAGE = Markup('<!DOCTYPE html>\n<meta charset="utf-8">\n<title>%s</title>\n%s\n')
HEAD = ("company_id", "receipt_day", "sender_id", "name", "remote_id")
HEAD += ("is_elsewhere", "body_state", "body_main")
VERIFIED, UNVERIFIABLE, ALTERED, ADDED = (
    "verified",
    "unverifiable",
    "altered",
    "added",
)
CHECKS = {"mismatch": ALTERED, "added": ADDED}
# What people added of a document that is elsewhere.
ADDED_FILES = """
    SELECT a.res_id AS letter, a.id AS attachment
      FROM ir_attachment a
     WHERE a.res_model = 'ebox.document' AND a.res_id = ANY(%s::int[])
       AND a.res_field IS NULL AND a.ebox_added_on IS NOT NULL
"""


class Size(NamedTuple):
    """Of one letter: bytes in all, those in the database, files, gaps."""

    bytes: int
    memory: int
    files: int
    gaps: int


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _zip_sizes(self):
        """How large these letters are, by what the database says.

        :return: list of ``Size`` in the order of ``self``
        """
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                f"""WITH part AS (
                    SELECT f.document_id AS letter, f.attachment_id AS attachment
                      FROM ebox_document_file f
                     WHERE f.document_id = ANY(%s::int[]) AND f.superseded IS NOT TRUE
                    UNION ALL {ADDED_FILES}
                ), body AS (
                    SELECT id AS letter, body_state, is_elsewhere,
                           CASE WHEN body_state = 'fetched'
                                THEN COALESCE(octet_length(body_texts::text), 0)
                                ELSE 0 END AS size
                      FROM ebox_document WHERE id = ANY(%s::int[])
                ), file AS (
                    SELECT part.letter, SUM(a.file_size) AS size,
                           SUM(a.file_size)
                               FILTER (WHERE a.db_datas IS NOT NULL) AS kept,
                           COUNT(a.id) AS files, COUNT(*) - COUNT(a.id) AS gaps
                      FROM part LEFT JOIN ir_attachment a ON a.id = part.attachment
                     GROUP BY part.letter
                )
                SELECT body.letter,
                       COALESCE(file.size, 0) + body.size,
                       COALESCE(file.kept, 0) + body.size,
                       COALESCE(file.files, 0)
                       + COALESCE(body.body_state = 'fetched', FALSE)::int,
                       COALESCE(file.gaps, 0) + (
                           COALESCE(body.body_state, 'none')
                           IN ('withheld', 'pending', 'failed'))::int
                       + COALESCE(body.is_elsewhere, FALSE)::int
                  FROM body LEFT JOIN file ON file.letter = body.letter""",
                *[self._zip_array()] * 3,
            )
        )
        found = {row[0]: Size(*map(int, row[1:])) for row in self.env.cr.fetchall()}
        sizes = [found[number] for number in self.ids]
        return [  # a letter of which there is nothing at all is missing, too
            size if size.files or size.gaps else size._replace(gaps=1) for size in sizes
        ]

    def _zip_array(self):
        """The ids as one text: thousands of numbers take the database's parser long."""
        return f"{{{','.join(map(str, self.ids))}}}"

    def _zip_letters(self, *, plain=False):
        """What of these letters goes into a ZIP, as superuser: who asks has checked.

        :param plain: the text of a letter as text, and always; else as a page, where
            no file says it
        :return: list of ``Letter`` in the order of ``self``
        """
        records, parts, gaps = self.sudo(), {}, {}
        for letter, part, gap in records._zip_files():
            if part:
                parts.setdefault(letter, []).append(part)
            else:
                gaps.setdefault(letter, []).append(gap)
        heads = {row[0]: row[1:] for row in records._zip_columns(HEAD)}
        senders = records._zip_names(
            "ebox.sender", {head[2] for head in heads.values()}
        )
        with_text = [n for n, head in heads.items() if head[-2] == "fetched"]
        texts = records.browse(with_text)._zip_texts()
        on_another_site = self.env._(
            "the document is on another site, and nobody has added it"
        )
        letters = []
        for number in self.ids:
            company, *title, remote, elsewhere, state, main = heads[number]
            title[1] = senders.get(title[1])
            own, lost = parts.get(number, []), gaps.get(number, [])
            if state in ("withheld", "pending", "failed"):
                text = self.env._("The letter's text")
                lost.append((text, self.env._("not fetched")))
            elif state == "fetched" and (plain or main or not own):
                own.append(self._zip_text(title[2], texts[number], plain))
            if elsewhere:
                lost.append(("", on_another_site))
            elif not own and not lost:
                lost.append(("", self.env._("the letter has no file")))
            added = any(part.check == ADDED for part in own)
            letters.append(
                Letter(number, company, tuple(title), remote, own, lost, added)
            )
        return letters

    def _zip_columns(self, names):
        """The values of stored fields in one statement, in the user's language.

        :return: list of tuples: the id, then the fields as the database has them
        """
        query = self._as_query(ordered=False)
        columns = [self._field_to_sql(self._table, name, query) for name in names]
        identifier = self._field_to_sql(self._table, "id", query)
        return self.env.execute_query(query.select(identifier, *columns))

    def _zip_names(self, model, ids):
        """By id, the names of records to which letters refer, in the user's language.

        Relations of letters are not followed: that would read all their fields.
        """
        records = self.env[model].browse(filter(None, ids))
        return {record.id: record.display_name for record in records}

    def _zip_texts(self):
        """By letter, its text as it came."""
        rows = self._zip_columns(["body_texts"]) if self else []
        return {letter: text_for(texts or {}, self.env.lang) for letter, texts in rows}

    def _zip_text(self, subject, text, plain):
        """The text of a letter as a ``Part``: as text, or as a page without links."""
        make = partial(plain_text if plain else text_page, subject or "", text)
        ending = ".txt" if plain else ".html"
        name = safe_name(self.env._("Text"))
        return Part(f"{name}{ending}", ending, len(text), content=make)

    def _zip_files(self):
        """The files of these letters, the main one first.

        :return: list of (letter's id, ``Part`` or None, None or (name, reason))
        """
        self.env.flush_all()
        rows = self.env.execute_query(
            SQL(
                f"""SELECT f.document_id, f.name, f.state, f.sha256, f.digest,
                       f.attachment_id,
                       NOT COALESCE(f.main_content, FALSE) AS late, f.id AS number
                  FROM ebox_document_file f
                 WHERE f.document_id = ANY(%s::int[]) AND f.superseded IS NOT TRUE
                UNION ALL
                SELECT added.letter, NULL, 'added', NULL, NULL, added.attachment,
                       TRUE, NULL
                  FROM ({ADDED_FILES}) added
                 ORDER BY late, number NULLS LAST, 6""",
                *[self._zip_array()] * 2,
            )
        )
        files = self.env["ir.attachment"].browse(filter(None, (r[5] for r in rows)))
        stored = {file.id: file for file in files._zip_readable()}
        return [
            (row[0], *self._zip_file(*row[1:5], stored.get(row[5]))) for row in rows
        ]

    def _zip_lost(self):
        """Why a file is missing that is not where it was stored."""
        return self.env._("missing in Odoo's file store")

    def _zip_file(self, name, state, sha256, digest, file):
        """One file of a letter.

        :param file: ``ir.attachment``, or None where it was not fetched
        :return: ``Part`` or None, None or (name, reason)
        """
        if file is None:
            return None, (name, self.env._("not fetched"))
        if state == ADDED:
            stem, ending = split_extension(file.name)
            name = f"{stem} ({file._ebox_added_text()}){ending}"
        check = CHECKS.get(state) or (VERIFIED if digest else UNVERIFIABLE)
        place = file._zip_place()
        if place is None:
            return None, (name, self._zip_lost())
        ending = extension(file.mimetype)
        return Part(name, ending, sha256=sha256, check=check, **place), None


class IrAttachment(models.Model):
    _inherit = "ir.attachment"

    def _zip_readable(self):
        """The same, to be read for a ZIP, whose letters have their lines in the log."""
        files = self.sudo().with_context(
            ebox_noted=NOTED, bin_size=False, bin_size_raw=False
        )
        # all that is asked of them, at once
        made_of = self.env.registry.field_depends[self._fields["raw"]]
        asked = ("checksum", "file_size", "mimetype", "name", "public")
        files.fetch([*made_of, *asked])
        return files

    def _zip_place(self):
        """Where the bytes of this file are, asked of whatever store it is in.

        :return: dict of what ``Part`` is told of it: ``size`` with ``opened`` or
            ``content``; None where they are lost, or some of them
        """
        try:
            stream = self.env["ir.binary"]._record_to_stream(self, "raw")
        except OSError:
            return None
        if stream.type == "data":
            return {"size": len(stream.data), "content": stream.data}
        if stream.type == "path":
            opened = partial(open, stream.path, "rb", buffering=0)
            whole = stream.size == self.file_size
            return {"size": stream.size, "opened": opened} if whole else None
        if stream.type == "url":  # another site has it, Odoo only its address
            return None
        fetched = partial(_fetched, self.env.registry, self.id)
        return {"size": self.file_size, "content": fetched, "remote": True}


def _fetched(registry, number):
    """A file whose store is not on this server: whole, when its turn comes.

    :raise OSError: the store does not have it, or not all of it, or does not answer
    """
    with registry.cursor() as cursor:
        file = api.Environment(cursor, SUPERUSER_ID, {})["ir.attachment"].browse(number)
        try:
            content = file.raw or b""
        except Exception as error:  # of a library that only that store knows
            raise OSError(f"attachment {number} cannot be fetched") from error
        if len(content) != file.file_size:
            raise OSError(f"attachment {number} is not whole")
    return content


def text_page(subject, text):
    """A letter's text as a page without any links, in UTF-8."""
    return str(PAGE % (subject, inert_html(text))).encode()


def plain_text(subject, text):
    """A letter's text as a text file, below its subject."""
    body = html2plaintext(inert_html(text), include_references=False)
    return text_file([subject, "", *body.splitlines()])


def extension(mimetype):
    """The usual extension of a media type, with its dot; empty where unknown."""
    # the standard library's answer differs from one system to another
    return EXTENSIONS.get(mimetype) or mimetypes.guess_extension(mimetype or "") or ""
