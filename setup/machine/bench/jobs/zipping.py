# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters with files in the file store, and their ZIP made without a server."""

from __future__ import annotations

import hashlib
import os
import time
import zipfile
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch

from odoo.addons.base.models import ir_attachment

from ..memory import memory
from .bills import LOGIN, PASSWORD, make_user
from .matching import belgian_iban, copies, first_letter, framed

GROUPS = ("base.group_user", "ebox_enterprise.group_ebox_user")


def make(env, *, letters, files, size) -> dict:
    """Letters with one file each, and a user who may see them.

    :param letters: how many; the rows are copied in SQL
    :param files: how many different files they have; each letter has one of them
    :param size: bytes of each
    """
    company = env["res.company"].browse(1)
    make_user(env, company, GROUPS)
    stored = [_stored(env, size) for _number in range(files)]
    first, file = _first(env, company)
    rows = [_row(number, stored[number % files], size) for number in range(letters)]
    changed = {
        "remote_id": "'bench-' || (d->>'number')",
        "name": "jsonb_build_object('en_US', d->>'subject')",
        "receipt_day": "(d->>'received')::date",
        "due_date": "(d->>'due')::date",
        "amount": "(d->>'amount')::numeric",
        "iban": "d->>'iban'",
        "communication": "d->>'communication'",
        "payment_state": "'to_pay'",
    }
    documents = copies(env.cr, "ebox_document", first.id, changed, rows)
    for row, document in zip(rows, documents, strict=True):
        row["document"] = document
    changed = {
        "res_id": "(d->>'document')::int",
        "store_fname": "d->>'store'",
        "file_size": "(d->>'size')::int",
    }
    source = file.attachment_id.id
    attachments = copies(env.cr, "ir_attachment", source, changed, rows)
    for row, attachment in zip(rows, attachments, strict=True):
        row["attachment"] = attachment
    changed = {
        "document_id": "(d->>'document')::int",
        "attachment_id": "(d->>'attachment')::int",
        "sha256": "d->>'sha256'",
    }
    copies(env.cr, "ebox_document_file", file.id, changed, rows)
    env.cr.execute("DELETE FROM ebox_document_file WHERE id = %s", (file.id,))
    env.cr.execute("DELETE FROM ebox_document WHERE id = %s", (first.id,))
    env.cr.execute("ANALYZE")
    env.invalidate_all(flush=False)
    return {"login": LOGIN, "password": PASSWORD}


def _first(env, company) -> tuple:
    sender = env["ebox.sender"].create({"remote_id": "bench", "name": "Bench sender"})
    document = first_letter(env, company, sender_id=sender.id)
    attachment = env["ir.attachment"].create(
        {
            "name": "letter.pdf",
            "raw": b"%PDF-1.4 bench",
            "res_model": "ebox.document",
            "res_id": document.id,
        }
    )
    file = env["ebox.document.file"].create(
        {
            "document_id": document.id,
            "remote_id": "main",
            "name": "letter.pdf",
            "main_content": True,
            "state": "fetched",
            "attachment_id": attachment.id,
        }
    )
    env.flush_all()
    return document, file


def _stored(env, size: int) -> tuple:
    """One file in the file store: its name there, and its SHA-256."""
    content = b"%PDF-1.4\n" + os.urandom(size - 9)
    name = hashlib.sha1(content, usedforsecurity=False).hexdigest()
    name = f"{name[:2]}/{name}"
    path = Path(env["ir.attachment"]._full_path(name))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return name, hashlib.sha256(content).hexdigest()


def _row(number: int, stored: tuple, size: int) -> dict:
    received = date(2026, 1, 1) + timedelta(days=number % 300)
    return {
        "number": number,
        "subject": f"Kennisgeving {number:06} van de bijdragen",
        "received": received.isoformat(),
        "due": (received + timedelta(days=30)).isoformat(),
        "amount": f"{100 + number * 0.37:.2f}",
        "iban": belgian_iban(number % 40),
        "communication": framed(1_000_000_000 + number * 7),
        "store": stored[0],
        "sha256": stored[1],
        "size": size,
    }


def generate(env, *, runs) -> dict:
    """The ZIP of all letters, thrown away, in turn with the standard library's.

    :return: seconds of each, and of ours with index, database and access log before
        it; the growth of memory in MB, and bytes in all
    """
    user = env["res.users"].search([("login", "=", LOGIN)])
    documents = env["ebox.document"].with_user(user).search([])
    result = {"sent": [], "all": [], "zipfile": [], "growth": []}
    here = SimpleNamespace(db=env.cr.dbname)  # what finds files asks the request for it
    for turn in range(runs + 1):
        env.invalidate_all()
        with patch.object(ir_attachment, "request", here):
            seconds, everything, growth, size = _own(documents)
        other = _standard(env, documents)
        env.cr.rollback()
        if turn:  # the first one warms up
            result["sent"].append(seconds)
            result["all"].append(everything)
            result["growth"].append(growth)
            result["zipfile"].append(other)
    return {**result, "letters": len(documents), "bytes": size}


def _own(documents) -> tuple:
    before, size = memory(), 0
    start = time.perf_counter()
    archive = documents._archive()
    begun = time.perf_counter()
    for block in archive.chunks:
        size += len(block)
    end = time.perf_counter()
    return end - begun, end - start, memory(peak=True) - before, size


def _standard(env, documents) -> float:
    """Seconds of ``zipfile`` for the same files, stored; no index, no database."""
    files = documents.sudo().file_ids.attachment_id
    paths = [files._full_path(file.store_fname) for file in files]
    start = time.perf_counter()
    with zipfile.ZipFile(_Nothing(), "w", zipfile.ZIP_STORED) as archive:
        for number, path in enumerate(paths):
            archive.write(path, f"Bench/2026/2026-01-01_Bench_{number:06}.pdf")
    return time.perf_counter() - start


class _Nothing:
    """A file that forgets what is written, and cannot go back."""

    def write(self, data) -> int:
        return len(data)

    def flush(self) -> None:
        pass
