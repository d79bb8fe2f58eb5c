# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What people's own programs make of the ZIP: names, hashes, formulas."""

import io
import os
import re
import shutil
import subprocess
import tempfile
import unicodedata
import unittest
import zipfile
from pathlib import Path
from unittest.mock import patch

import openpyxl

from odoo.addons.ebox_enterprise.ebox_simulator import SimAttachment
from odoo.addons.ebox_enterprise.tests.common import PDF, message

from ...models.archive import stream as stream_module
from ..sharing.sharing_case import SharingCase
from .zip_case import ZipMixin

# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
RESERVED = {"con", "prn", "aux", "nul", "conin$", "conout$"}
RESERVED |= {f"{name}{n}" for name in ("com", "lpt") for n in "0123456789¹²³"}
FORBIDDEN = set('<>:"|?*\\') | {chr(n) for n in range(32)}
FORMULA = re.compile(r"\A\s*[=+\-@\t\r＝＋－＠]")
HOSTILE = (
    "CON",
    "../../etc/passwd",
    "C:\\Windows\\System32\\x",
    "Aanslag. . .",
    "x" * 300,
    "factuur\u202efdp.exe",
    "😀" * 120,
    "AANSLAG",
    "aanslag",
    "e\u0301tat e\u0301te\u0301",
    "état été",
    "a\nb\\c\td",
    '=HYPERLINK("http://example.be";"klik")',
    "@SUM(1;1)",
    "+1+1",
    "-2+3",
    "＝1+1",
    "index.csv",
    "SHA256SUMS",
)


class TestZipPrograms(ZipMixin, SharingCase):
    def setUp(self):
        super().setUp()
        self.company.name = "..\\=Bakkerij: de <Goede> Morgen en nog veel meer NV."
        day = {"days_ago": 2}
        self.publish(
            *(
                message(
                    100 + number,
                    subject={"nl": text},
                    attachments=self.files(text, 1 + number % 3),
                    **day,
                )
                for number, text in enumerate(HOSTILE)
            )
        )
        self.connection._sync()
        self.documents().sender_id.name = '=cmd|" /C calc"!A0: ' + "Ø" * 90
        self.hostile = self.documents().filtered(lambda d: d.remote_id > "message-1")

    def files(self, name, count):
        """Files of one letter whose names differ in their case alone."""
        names = (name, name.upper(), name.lower())[:count]
        return [
            SimAttachment(f"f{n}", text, "application/pdf", n == 0, PDF + bytes([n]))
            for n, text in enumerate(names)
        ]

    def test_names_keep_the_rules_of_windows(self):
        names = list(self.unpack(self.hostile))
        self.assertGreater(len(names), 1.5 * len(HOSTILE))
        for path in names:
            self.assertLessEqual(len(path.encode("utf-16-le")) // 2, 150, path)
            self.assertEqual(path, unicodedata.normalize("NFC", path))
            for part in path.split("/"):
                self.assertFalse(FORBIDDEN & set(part), path)
                self.assertTrue(part, path)
                self.assertNotIn(part, (".", ".."))
                self.assertNotRegex(part, r"^\s|[. ]$")
                self.assertNotIn(part.partition(".")[0].strip().lower(), RESERVED)
                self.assertLessEqual(len(part.encode()), 255)
                self.assertFalse([c for c in part if unicodedata.category(c)[0] == "C"])

    def test_no_path_is_given_twice_whatever_the_case(self):
        names = [name.casefold() for name in self.unpack(self.hostile)]
        self.assertEqual(len(set(names)), len(names))
        folders = {name.rpartition("/")[0] for name in names}
        self.assertFalse(folders & set(names))

    def test_hashes_are_those_of_the_files(self):
        for most in (2000, 0):
            with patch.object(stream_module, "READY_LETTERS", most):
                folder = self.laid_out(self.unpack(self.hostile))
            told = subprocess.run(
                ["sha256sum", "--check", "--strict", "SHA256SUMS"],
                cwd=folder,
                capture_output=True,
                text=True,
                env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
            )
            self.assertEqual(told.returncode, 0, told.stdout + told.stderr)
            listed = told.stdout.count(": OK\n")
            files = [f for f in folder.rglob("*") if f.is_file()]
            self.assertEqual(listed, len(files) - 1)  # all but the list itself

    def test_a_changed_file_is_noticed(self):
        folder = self.laid_out(self.unpack(self.hostile))
        next(folder.rglob("*.pdf")).write_bytes(b"%PDF-1.4 forged")
        told = subprocess.run(
            ["sha256sum", "--check", "--quiet", "SHA256SUMS"],
            cwd=folder,
            capture_output=True,
        )
        self.assertEqual(told.returncode, 1)
        self.assertEqual(told.stdout.count(b"FAILED"), 1)

    def laid_out(self, found):
        """The files in a folder of their own."""
        folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        for name, content in found.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return folder

    def test_unzip_finds_nothing_wrong(self):
        told = self.told_by("EBOX_UNZIP", "-t")
        self.assertIn("No errors detected", told)

    def test_7zip_finds_nothing_wrong(self):
        told = self.told_by("EBOX_7ZIP", "t")
        self.assertIn("Everything is Ok", told)
        self.assertNotIn("Warning", told)

    def told_by(self, variable, *words):
        """What a program says of the ZIP, made ready and made while it is sent."""
        program = os.environ.get(variable)
        if not program:
            raise unittest.SkipTest(
                f"{variable} names no program; setup/test fetches one"
            )
        said = ""
        for most in (2000, 0):
            with patch.object(stream_module, "READY_LETTERS", most):
                chunks = self.hostile._archive().chunks
                with tempfile.NamedTemporaryFile(suffix=".zip") as file:
                    file.writelines(chunks)
                    file.flush()
                    done = subprocess.run(
                        [program, *words, file.name], capture_output=True
                    )
            text = (done.stdout + done.stderr).decode(errors="replace")
            self.assertEqual(done.returncode, 0, text)
            said += text
        return said

    def test_half_a_zip_is_refused_by_every_program(self):
        with patch.object(stream_module, "READY_LETTERS", 0):
            content = b"".join(self.hostile._archive().chunks)
        content = content[: len(content) // 2]
        with self.assertRaises(zipfile.BadZipFile):
            self.opened(content)
        program = os.environ.get("EBOX_UNZIP")
        if program:
            with tempfile.NamedTemporaryFile(suffix=".zip") as file:
                file.write(content)
                file.flush()
                done = subprocess.run([program, "-t", file.name], capture_output=True)
            self.assertNotEqual(done.returncode, 0)

    def test_no_cell_is_a_formula_or_a_link(self):
        found = self.unpack(self.hostile)
        rows = self.rows(found)
        self.assertEqual(len(rows), len(found) - 3)
        for row in rows:
            for value in row.values():
                self.assertNotRegex(value, FORMULA)
        told = "".join(row["Subject"] for row in rows)
        self.assertIn("'=HYPERLINK", told)
        book = openpyxl.load_workbook(io.BytesIO(found["index.xlsx"]))
        kinds = {
            (cell.data_type, bool(cell.hyperlink))
            for row in book.active.iter_rows()
            for cell in row
        }
        self.assertEqual(kinds, {("s", False), ("n", False), ("d", False)})
        subjects = {cell.value for cell in book.active["D"]}
        self.assertIn('=HYPERLINK("http://example.be";"klik")', subjects)
