"""What of letters goes into a ZIP, read at once for all of them.

Some statements, whatever the number of letters; what is read needs no cursor later.
"""

import mimetypes
from functools import partial
from typing import NamedTuple

from markupsafe import Markup

from odoo import models
from odoo.tools import SQL, html2plaintext

from ...lib.file_names import safe_name, split_extension
from ...lib.letter_html import inert_html
from ...lib.zip_stream import Part
from ..document.body import text_for

EXTENSIONS = {"application/pdf": ".pdf", "text/html": ".html", "text/plain": ".txt"}
PAGE = Markup('<!DOCTYPE html>\n<meta charset="utf-8">\n<title>%s</title>\n%s\n')
HEAD = ("company_id", "receipt_day", "sender_id", "name", "remote_id")
HEAD += ("body_state", "body_main")
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
    """Of one letter: bytes in all, those not in the file store, files, gaps."""

    bytes: int
    memory: int
    files: int
    gaps: int


class Letter(NamedTuple):
    """What a ZIP needs of one letter; nothing in it asks the database.

    ``parts`` are its files, ``gaps`` what Odoo does not have of it: (name, reason).
    """

    id: int
    company: int
    day: object
    sender: str
    subject: str
    remote_id: str
    parts: list
    gaps: list

    def has_added(self):
        """Whether a person added some of it, which the files' names must say."""
        return any(part.check == ADDED for part in self.parts)

    def title(self):
        """Day, sender and subject, by which people find it."""
        return self.day, self.sender, self.subject

    def part_names(self):
        """The names of its files in one text."""
        return ", ".join(part.name for part in self.parts)

    def missing(self):
        """Of each gap: day, sender, subject, file, reason, number of the message."""
        return [(*self.title(), *gap, self.remote_id) for gap in self.gaps]

    def without_lost(self, reason):
        """The same with gaps in the place of files that the disk does not have."""
        lost = [part for part in self.parts if not part.is_whole()]
        if not lost:
            return self
        kept = [part for part in self.parts if part not in lost]
        gaps = self.gaps + [(part.name, reason) for part in lost]
        return self._replace(parts=kept, gaps=gaps)


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
                               FILTER (WHERE a.store_fname IS NULL) AS kept,
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
        letters = []
        for number in self.ids:
            company, day, sender, subject, remote, state, main = heads[number]
            letter = Letter(
                *(number, company, day, senders.get(sender), subject, remote),
                *(parts.get(number, []), gaps.get(number, [])),
            )
            if state in ("withheld", "pending", "failed"):
                text = self.env._("The letter's text")
                letter.gaps.append((text, self.env._("not fetched")))
            elif state == "fetched" and (plain or main or not letter.parts):
                letter.parts.append(self._zip_text(subject, texts[number], plain))
            letters.append(letter)
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
        self.env.cr.execute(
            SQL(
                f"""SELECT f.document_id, f.name, f.state, f.sha256, f.digest,
                       a.id, a.mimetype, a.file_size, a.store_fname,
                       CASE WHEN a.store_fname IS NULL THEN a.db_datas END,
                       NOT COALESCE(f.main_content, FALSE) AS late, f.id AS number
                  FROM ebox_document_file f
                  LEFT JOIN ir_attachment a ON a.id = f.attachment_id
                 WHERE f.document_id = ANY(%s::int[]) AND f.superseded IS NOT TRUE
                UNION ALL
                SELECT added.letter, a.name, 'added', NULL, NULL,
                       a.id, a.mimetype, a.file_size, a.store_fname,
                       CASE WHEN a.store_fname IS NULL THEN a.db_datas END,
                       TRUE, NULL
                  FROM ({ADDED_FILES}) added
                  JOIN ir_attachment a ON a.id = added.attachment
                 ORDER BY late, number NULLS LAST, 6""",
                *[self._zip_array()] * 2,
            )
        )
        rows = self.env.cr.fetchall()
        reason, root = self.env._("not fetched"), self.env["ir.attachment"]._filestore()
        marked = {}
        if any(row[2] == ADDED for row in rows):
            for file in self._added_files():
                stem, extension = split_extension(file.name)
                marked[file.id] = f"{stem} ({file._ebox_added_text()}){extension}"
        return [_file(row, root, reason, marked) for row in rows]

    def _zip_lost(self):
        return self.env._("missing in Odoo's file store")


def _file(row, root, reason, marked):
    """One row of ``_zip_files``.

    :param root: the folder of the file store
    :param marked: by attachment that a person added, the name that says so
    """
    letter, name, state, sha256, digest, attachment, mimetype, size, store, data = row[
        :10
    ]
    if attachment is None:
        return letter, None, (name, reason)
    name = marked.get(attachment, name)
    check = CHECKS.get(state) or (VERIFIED if digest else UNVERIFIABLE)
    path = content = None
    if store:
        path = f"{root}/{store}"
    else:
        content = bytes(data or b"")
        size = len(content)
    ending = extension(mimetype)
    return letter, Part(name, ending, size or 0, path, content, sha256, check), None


def text_page(subject, text):
    """A letter's text as a page without any links, in UTF-8."""
    return str(PAGE % (subject, inert_html(text))).encode()


def plain_text(subject, text):
    """A letter's text as a text file, below its subject."""
    body = html2plaintext(inert_html(text), include_references=False)
    return text_file([subject, "", *body.splitlines()])


def text_file(lines):
    """Lines as Windows shows them too: with its line ends, and accents right."""
    return "\r\n".join([*lines, ""]).encode("utf-8-sig")


def missing_part(name, intro, missing):
    """A list for people of what is not in a ZIP.

    :param missing: list of tuples: day, sender, subject, file, reason, number
    """
    lines = [intro, ""]
    for day, *told in missing:
        texts = (day and day.isoformat(), *told)
        lines.append("\t".join(" ".join(str(text or "").split()) for text in texts))
    content = text_file(lines)
    return Part(name, ".txt", len(content), content=content)


def extension(mimetype):
    """The usual extension of a media type, with its dot; empty where unknown."""
    # the standard library's answer differs from one system to another
    return EXTENSIONS.get(mimetype) or mimetypes.guess_extension(mimetype or "") or ""
