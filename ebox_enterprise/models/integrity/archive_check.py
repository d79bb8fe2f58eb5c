# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The archive is read again, a slice a night: every file against its SHA-256.

A connection keeps how far it has come, so a slice can be cut off anywhere. A letter is
looked at in two steps: its files are read and hashed one after the other, with no
transaction while one is hashed; then one transaction asks what else the database says
of the letter, and keeps what was found.
"""

import hashlib
import time
from datetime import timedelta
from functools import partial
from typing import NamedTuple

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from ...lib import clock
from ...lib.client_action import notification
from ...lib.groups import MANAGER
from ...lib.own_error import get_logger
from .finding import OPEN

_logger = get_logger(__name__)

BATCH = 20  # letters that are looked up at once
NIGHTS = 30  # in which all letters have had their turn ...
LEAST = 500  # ... of a connection with more letters than these
BETWEEN = timedelta(hours=20)  # two slices of a connection
MAX_FAILURES = 3  # in a row: then it is the file store, not the letter
WHOLE_SECONDS = 60  # of a check that nobody waits for in a request


class Stored(NamedTuple):
    """A file that should be here: the ids of letter, file (or None) and attachment.

    ``digest``: its SHA-256 in hexadecimal digits, or Odoo's own SHA-1 of what people
    have added.
    """

    letter: int
    file: int | None
    attachment: int
    digest: str


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _check_archive(self, end):
        """Read all files of these letters again, and keep what is wrong.

        :param end: of ``time.monotonic``; the first letter is looked at in any case
        :return: the letters that were looked at, and how many files
        """
        stored, found, count, done = self._stored_files(), [], 0, []
        for number in self.ids:
            if done and time.monotonic() > end:
                break
            for file in stored.get(number, ()):
                count += 1
                if kind := self._wrong_with(file):
                    found.append((kind, file))
            done.append(number)
        letters = self.browse(done)
        keep = partial(letters._keep_findings, found)
        self.env["ebox.connection"]._committed(keep)
        return letters, count

    def _stored_files(self):
        """The files of these letters by letter, official ones and what people added.

        :return: dict of ids to lists of ``Stored``
        """
        self.env.flush_all()
        rows = self.env.execute_query(
            SQL(
                """SELECT f.document_id, f.id, a.id, COALESCE(f.sha256, a.checksum)
                     FROM ebox_document_file f
                     JOIN ir_attachment a ON a.id = f.attachment_id
                    WHERE f.document_id IN %(ids)s
                   UNION ALL
                   SELECT a.res_id, NULL, a.id, a.checksum
                     FROM ir_attachment a
                    WHERE a.res_model = 'ebox.document' AND a.res_id IN %(ids)s
                      AND a.res_field IS NULL AND a.type = 'binary'
                      AND a.checksum IS NOT NULL
                      AND NOT EXISTS (SELECT FROM ebox_document_file f
                                       WHERE f.attachment_id = a.id)
                    ORDER BY 3""",
                ids=self._ids,
            )
        )
        files = {}
        for row in rows:
            files.setdefault(row[0], []).append(Stored(*row))
        return files

    def _wrong_with(self, stored):
        """What is wrong with a file: a kind of finding, or None.

        Its bytes alone are in memory; no transaction is open while they are hashed.

        :param stored: ``Stored``
        :raise Exception: the file store cannot be asked
        """
        attachment = self.env["ir.attachment"].sudo().browse(stored.attachment)
        try:
            content = attachment.exists()._ebox_content()
        except FileNotFoundError:
            content = b""
        self.env["ir.cron"]._commit_progress()
        kind = hashlib.sha256 if len(stored.digest or "") == 64 else hashlib.sha1
        same = kind(content, usedforsecurity=False).hexdigest() == stored.digest
        if same or not stored.digest:
            return None
        return "altered" if content else "lost"

    def _keep_findings(self, found):
        """Keep what is wrong with these letters, in one transaction.

        :param found: list of (kind, ``Stored``)
        """
        self = self.exists()  # a letter, or what somebody added, may be gone by now
        attachments = self.env["ir.attachment"].sudo()
        there = attachments.browse([file.attachment for _kind, file in found]).exists()
        owners = {letter.id: letter.sudo().connection_id for letter in self}
        problems = [
            {
                "kind": kind,
                "document_id": file.letter,
                "file_id": file.file,
                "attachment_ref": file.attachment,
            }
            for kind, file in found
            if file.attachment in there._ids and file.letter in owners
        ]
        problems += self._archive_problems() if self else []
        for values in problems:
            connection = owners[values["document_id"]]
            values["connection_id"] = connection.id
            values["company_id"] = connection.company_id.id
        findings = self.env["ebox.archive.finding"].sudo()
        known = findings.search([("document_id", "in", self.ids), *OPEN])
        findings._keep(known, problems)

    def _archive_problems(self):
        """What the database itself says is wrong with these letters; add-ons add more.

        :return: list of dicts of values of ``ebox.archive.finding``
        """
        self.env.flush_all()
        gone = self.env.execute_query(
            SQL(
                """SELECT 'unattached', f.document_id, f.id
                     FROM ebox_document_file f
                     LEFT JOIN ir_attachment a ON a.id = f.attachment_id
                    WHERE f.document_id IN %(ids)s AND a.id IS NULL
                      AND (f.sha256 IS NOT NULL OR f.state IN ('fetched', 'mismatch'))
                   UNION ALL
                   SELECT 'text', d.id, NULL
                     FROM ebox_document d
                    WHERE d.id IN %(ids)s AND d.body_state = 'fetched'
                      AND COALESCE(d.body_texts, '{}') IN ('{}', 'null')""",
                ids=self._ids,
            )
        )
        names = ("kind", "document_id", "file_id")
        unlisted = [
            {"kind": "unlisted", "document_id": letter.id}
            for letter in self.sudo()
            if letter._unlisted_files()
        ]
        return [*(dict(zip(names, row, strict=True)) for row in gone), *unlisted]

    def _unlisted_files(self):
        """The ids of files that the letter itself names, where nothing is here."""
        message = self._message()
        named = {file.remote_id for file in message.attachments} if message else set()
        return named.difference((self.file_ids + self.old_file_ids).mapped("remote_id"))


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    archive_position = fields.Integer(
        readonly=True, copy=False, help="The letters up to this one were looked at."
    )
    archive_goal = fields.Integer(
        readonly=True,
        copy=False,
        help="The last letter of the slice that is under way; 0: none is.",
    )
    archive_sliced = fields.Datetime(readonly=True, copy=False)
    archive_checked = fields.Datetime(
        "Archive checked on",
        readonly=True,
        copy=False,
        help="When all letters and files had been read again for the last time.",
    )
    archive_files = fields.Integer(
        "Files read again",
        readonly=True,
        copy=False,
        help="By the last check of the archive, or by the one that is under way.",
    )
    finding_count = fields.Integer(
        "Findings",
        compute="_compute_finding_count",
        groups=MANAGER,
        help="What the check of the archive has found and nobody has repaired.",
    )

    @api.depends_context("uid")
    def _compute_finding_count(self):
        groups = self.env["ebox.archive.finding"]._read_group(
            [("connection_id", "in", self.ids), *OPEN], ["connection_id"], ["__count"]
        )
        counts = {connection.id: count for connection, count in groups}
        for record in self:
            record.finding_count = counts.get(record.id, 0)

    def action_view_findings(self):
        """What the check of the archive has found."""
        self.check_access("read")
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "ebox_enterprise.action_archive_finding"
        )
        return {**action, "domain": [("connection_id", "in", self.ids)]}

    def action_check_archive(self):
        """Read everything of these connections again, in the background."""
        self.check_access("write")
        for record in self.sudo():
            record._begin_slice(whole=True)
        self.env["ebox.archive.finding"]._trigger_check()
        return notification(
            self.env._(
                "All files are read again in the background. What is wrong is listed "
                "under Configuration, Archive check."
            )
        )

    @api.model
    def _cron_check_archive(self):
        """A slice of each archive a night, in pieces; and what somebody asked for."""
        end = time.monotonic() + self.env["ir.cron"]._piece_seconds()
        everyone = self.with_context(active_test=False, tracking_disable=True)
        everyone._begin_slices()
        self.env["ebox.archive.finding"]._check_asked(end)
        under_way = Domain("archive_goal", ">", 0)
        waiting = everyone.search(under_way)
        for number, record in enumerate(waiting):
            left = end - time.monotonic()
            if left <= 0:
                break
            share = left / (len(waiting) - number)
            record.exists()._check_slice(time.monotonic() + share)
        findings = self.env["ebox.archive.finding"]
        if everyone.search_count(under_way, limit=1):
            findings._trigger_check()
        else:
            everyone._try(findings._check_orphans)

    @api.model
    def _begin_slices(self):
        """Those whose last slice is of yesterday, or who never had one, begin one."""
        never = Domain("archive_sliced", "=", False)
        before = Domain("archive_sliced", "<=", clock.now() - BETWEEN)
        due = self.search(Domain("archive_goal", "in", [0, False]) & (never | before))
        for record in due:  # each for good: a run may write the same meanwhile
            record._try(record._begin_slice)

    def _begin_slice(self, *, whole=False):
        """Decide up to which letter the slice goes that begins where the last ended.

        :param whole: all letters, from the first one on
        """
        letters = self.env["ebox.document"].sudo()
        mine = Domain("connection_id", "=", self.id)
        position = 0 if whole else self.archive_position
        newest = letters.search(mine, order="id desc", limit=1)
        last = newest
        if not whole:
            portion = max(letters.search_count(mine) // NIGHTS, LEAST)
            behind = mine & Domain("id", ">", position)
            last = letters.search(behind, order="id", offset=portion - 1, limit=1)
        values = {"archive_position": position, "archive_goal": (last or newest).id}
        if not newest:
            now = clock.now()
            values.update(archive_sliced=now, archive_checked=now)
        if not position:
            values["archive_files"] = 0
        self.write(values)

    def _check_slice(self, end):
        """Go on with the slice that is under way, as long as there is time.

        :param end: of ``time.monotonic``
        """
        failures = 0
        while self.archive_goal:
            if self._try(partial(self._check_batch, end)):
                failures = 0
            else:  # one bad letter does not stop those behind it
                failures += 1
                self._try(partial(self._pass_over, failures))
            if time.monotonic() > end:
                return

    def _check_batch(self, end):
        letters = self._letters_to_check(BATCH)
        looked_at, files = letters, 0
        if letters:
            looked_at, files = letters._check_archive(end)
        self._committed(partial(self._note_looked_at, looked_at, files))

    def _pass_over(self, failures):
        """Leave out the letter with which it failed; of several, the rest tonight."""
        if failures < MAX_FAILURES:
            self._note_looked_at(self._letters_to_check(1), 0)
        else:
            self.write({"archive_goal": 0, "archive_sliced": clock.now()})

    def _letters_to_check(self, limit):
        mine = Domain("connection_id", "=", self.id)
        rest = Domain("id", ">", self.archive_position)
        rest &= Domain("id", "<=", self.archive_goal)
        letters = self.env["ebox.document"].sudo()
        return letters.search(mine & rest, order="id", limit=limit)

    def _note_looked_at(self, letters, files):
        """The slice has come so far; it, or the whole archive, may be over."""
        last, now = (letters[-1:].id or self.archive_goal), clock.now()
        values = {
            "archive_position": max(self.archive_position, last),
            "archive_files": self.archive_files + files,
        }
        if last >= self.archive_goal:
            values.update(archive_goal=0, archive_sliced=now)
            behind = Domain("connection_id", "=", self.id) & Domain("id", ">", last)
            if not self.env["ebox.document"].sudo().search_count(behind, limit=1):
                values.update(archive_position=0, archive_checked=now)
        self.write(values)

    def _check_archive_now(self):
        """Read everything of these connections again, for ``odoo ebox check``.

        :return: dict of ``connections`` and ``findings``, lists of dicts of plain
            values: numbers, kinds and moments, nothing of a letter
        """
        whole = {}
        for record in self.sudo().with_context(tracking_disable=True):
            self._committed(partial(record._begin_slice, whole=True))
            goal = record.archive_goal
            while record.archive_goal:
                record._check_slice(time.monotonic() + WHOLE_SECONDS)
            whole[record.id] = record.archive_position in (0, goal)
        findings = self.env["ebox.archive.finding"].sudo()
        self._committed(findings._check_orphans)
        told = ("id", "kind", "meaning", "repair", "attachment_ref")
        open_ones = findings.search(
            Domain("connection_id", "in", [*self.ids, False]) & Domain(OPEN), order="id"
        )
        return {
            "connections": [
                {
                    "id": record.id,
                    "environment": record.environment,
                    "files": record.archive_files,
                    "whole": whole[record.id],
                }
                for record in self.sudo()
            ],
            "findings": [
                {
                    **{name: record[name] for name in told},
                    "letter": record.document_id.id,
                    "file": record.file_id.id,
                }
                for record in open_ones
            ],
        }
