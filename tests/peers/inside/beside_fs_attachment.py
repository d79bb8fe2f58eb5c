# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters whose files are in another store (``fs_attachment``), on a disk or an S3."""

import io
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

from odoo.addons.ebox_enterprise.ebox_simulator import SimAttachment
from odoo.addons.ebox_enterprise.tests.common import EboxCase, message

PDF = b"%%PDF-1.4\n%% %d\n%%%%EOF\n"


class TestFsAttachment(EboxCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        cls.env["fs.storage"].create(
            {
                "name": "Another store",
                "code": "ebox_store",
                "protocol": "file",
                "directory_path": folder.name,
                "use_as_default_for_attachments": True,
            }
        )

    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.letters = self.receive(*(message(n, attachments=files(n)) for n in (1, 2)))
        self.attachments = self.letters.file_ids.attachment_id

    def zipped(self, archive):
        return zipfile.ZipFile(io.BytesIO(b"".join(archive.chunks)))

    def contents(self, archive):
        opened = self.zipped(archive)
        assert opened.testzip() is None
        return {name: opened.read(name) for name in opened.namelist()}

    def pdfs(self, found):
        return sorted(content for content in found.values() if content[:5] == b"%PDF-")

    def test_their_bytes_are_those_of_the_sender(self):
        self.assertEqual(len(self.attachments), 2)
        for attachment in self.attachments:
            self.assertTrue(attachment.store_fname.startswith("ebox_store://"))
        self.assertEqual(
            sorted(a._ebox_content() for a in self.attachments), [PDF % 1, PDF % 2]
        )
        self.assertEqual(set(self.letters.file_ids.mapped("state")), {"fetched"})

    def test_both_zip_files_hold_them(self):
        self.assertEqual(len(self.letters), 2)
        for archive in (self.letters._quick_zip(), self.letters._archive()):
            found = self.contents(archive)
            self.assertEqual(self.pdfs(found), [PDF % 1, PDF % 2])
            self.assertNotIn("Not in this ZIP file.txt", found)

    def test_what_the_store_has_lost_is_listed_and_the_rest_is_there(self):
        archives = (self.letters._quick_zip(), self.letters._archive())
        lost = self.letters[0].file_ids.attachment_id
        self.folder.joinpath(lost.store_fname.partition("://")[2]).unlink()
        for archive in (*archives, self.letters._quick_zip(), self.letters._archive()):
            self.env.invalidate_all()
            found = self.contents(archive)
            kept = self.letters[1].file_ids.attachment_id._ebox_content()
            self.assertEqual(self.pdfs(found), [kept])
            listed = found["Not in this ZIP file.txt"].decode("utf-8-sig")
            self.assertIn(self.letters[0].name, listed)
            self.assertIn("file store", listed)


def files(number):
    name = f"letter-{number}.pdf"
    return [SimAttachment("main", name, "application/pdf", True, PDF % number)]
