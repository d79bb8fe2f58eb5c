# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A file that takes all memory or time: its letter says so, and the run goes on."""

import zlib
from unittest.mock import patch

from ...ebox_simulator import SimAttachment
from ...models.reading import letter_reading as reading_module
from ..common import EboxCase, message
from .test_letter_text import letter, pdf_of


def bomb(lines=3_000_000):
    """A PDF of one page that draws very many lines, and says that it is a picture."""
    packer = zlib.compressobj(9)
    thousand = b"0 0 1 1 re f\n" * 1000
    packed = b"".join(packer.compress(thousand) for _ in range(lines // 1000))
    packed += packer.flush()
    return (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n"
        b"4 0 obj<</Subtype /Image/Filter/FlateDecode/Length %d>>stream\n%b\nendstream "
        b"endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF" % (len(packed), packed)
    )


def with_bomb(number, **values):
    file = SimAttachment("main", "letter.pdf", "application/pdf", True, bomb())
    return message(number, attachments=[file], **values)


class TestPdfBombs(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()

    def test_a_bomb_among_letters_is_said_and_the_others_are_read(self):
        clerk = self.make_user("clerk")
        self.connection.responsible_id = clerk
        documents = self.receive(
            letter(1, "eerste"), with_bomb(2, registered=True), letter(3, "derde")
        )
        self.assertEqual(documents.mapped("reading_state"), ["read", "failed", "read"])
        self.assertEqual(
            documents.mapped("reading_problem"), [False, "too_large", False]
        )
        self.assertEqual(self.connection.state, "connected")
        # registered mail is told at once, whatever its file does
        self.assertIn(clerk, documents[1].activity_ids.user_id)

    def test_a_bomb_is_not_tried_again_until_its_bytes_change(self):
        document = self.receive(with_bomb(1))
        self.assertEqual(document.reading_problem, "too_large")
        with patch.object(reading_module, "extract_pages") as extract:
            self.connection._sync()
        extract.assert_not_called()

    def test_files_of_one_letter_share_its_time(self):
        files = [
            SimAttachment(
                f"f{n}", f"{n}.pdf", "application/pdf", n == 0, pdf_of(f"w{n}")
            )
            for n in range(3)
        ]
        real, given = reading_module.extract_pages, []

        def extract(content, **options):
            given.append(options["max_seconds"])
            return real(content, **options)

        with patch.object(reading_module, "extract_pages", extract):
            document = self.receive(message(1, attachments=files))
        self.assertEqual(document.reading_state, "read")
        self.assertEqual(given, sorted(given, reverse=True))
        self.assertEqual(len(set(given)), 3)

    def test_a_letter_that_was_read_in_part_says_why(self):
        whole = SimAttachment("main", "a.pdf", "application/pdf", True, pdf_of("woord"))
        broken = SimAttachment(
            "other", "b.pdf", "application/pdf", False, b"%PDF-1.4 x"
        )
        document = self.receive(message(1, attachments=[whole, broken]))
        self.assertEqual(document.reading_state, "partly")
        self.assertEqual(document.reading_problem, "damaged")
        document.sudo()._read_again()
        with patch.object(type(document), "_take_text", side_effect=ValueError("x")):
            with self.quiet():
                document.sudo()._read_letter()
        self.assertEqual(document.reading_problem, "defect")

    def test_odoo_s_own_search_in_files_does_not_read_letters(self):
        indexed = []

        def index(_self, content, *_arguments, **_options):
            indexed.append(content)
            return "words"

        base = self.env.registry["ir.attachment"]
        below = next(
            each
            for each in base.__mro__
            if "_index" in vars(each) and "ebox" not in each.__module__
        )
        with patch.object(below, "_index", index):
            document = self.receive(letter(1, "woord"))
            added = self.env["ir.attachment"].create(
                {
                    "name": "x.pdf",
                    "raw": pdf_of("toegevoegd"),
                    "res_model": "ebox.document",
                    "res_id": document.id,
                }
            )
            added.raw = pdf_of("anders")
            self.assertFalse(indexed)
            self.assertFalse(added.index_content)
            self.env["ir.attachment"].create({"name": "y", "raw": b"else"})
        self.assertEqual(indexed, [b"else"])
