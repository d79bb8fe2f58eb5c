# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The words of letters: taken out once, and found by what a person types."""

import io
from unittest.mock import patch

from reportlab.pdfgen import canvas

from ...ebox_api import FileContent
from ...ebox_simulator import SimAttachment
from ...letter_text import Page, apart
from ...lib.search_words import words_of
from ...models.reading import letter_reading as reading_module
from ..common import EboxCase, end_readers, message


def pdf_of(*lines):
    """A PDF of one page with these lines."""
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, invariant=1)
    page.rect(50, 50, 10, 10)  # a page without text is a page too
    for number, line in enumerate(lines):
        page.drawString(60, 780 - 20 * number, line)
    page.save()
    return buffer.getvalue()


def letter(number, *lines, **values):
    """A message whose main file holds these lines."""
    content = pdf_of(*lines)
    files = [SimAttachment("main", "letter.pdf", "application/pdf", True, content)]
    return message(number, attachments=files, **values)


class TestLetterText(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()

    def find(self, text, user=None):
        documents = self.env["ebox.document"].with_user(user or self.env.user)
        return documents.search(
            [("search_text", "ilike", text), ("company_id", "=", self.company.id)],
            order="remote_id",
        )

    def test_national_numbers_are_looked_for_once(self):
        """In a letter of a million figures that takes seconds."""
        document = self.receive(message(1))
        read = reading_module.ReadLetter(body=[Page(1, "85.07.30-033.28", [])])
        hide = reading_module.hide_all
        with patch.object(reading_module, "hide_all", wraps=hide) as hidden:
            document._use_reading(read)
        self.assertEqual(document.reading_state, "read")
        self.assertEqual(hidden.call_count, 1)

    def test_a_letter_is_found_by_the_words_of_its_pdf_and_its_body(self):
        documents = self.receive(
            letter(1, "Betreft: verhoging wegens laattijdige betaling", "Réf. 12/AB-7"),
            letter(2, "Iets anders, +++123/4567/89012+++ BE12 3456 7890 1234"),
            message(3, attachments=[], body={"fr": "<p>Un rappel à l'ordre</p>"}),
        )
        self.assertEqual(documents.mapped("reading_state"), ["read"] * 3)
        for text, found in (
            ("verhoging", documents[0]),
            ("VERHOGING betaling", documents[0]),
            ("laattijd", documents[0]),
            ("ref. 12/ab", documents[0]),
            ("123/4567/89012", documents[1]),
            ("BE12 3456", documents[1]),
            ("123456789012", documents[1]),
            ("123 4567 89012", documents[1]),
            ("BE12345678901234", documents[1]),
            ("12ab7", documents[0]),
            ("rappel a l'ordre", documents[2]),
            ("verhoging anders", documents.browse()),
            ("::", documents.browse()),
            ("'; DROP & | ! <-> :*", documents.browse()),
        ):
            self.assertEqual(self.find(text), found, text)

    def test_each_letter_is_read_once(self):
        self.receive(letter(1, "een"))
        with patch.object(reading_module, "extract_pages") as extract:
            self.connection._sync()
            self.receive()
        extract.assert_not_called()

    def test_words_of_confidential_mail_are_found_by_insiders_only(self):
        clerk = self.make_user("clerk")
        insider = self.make_user("insider", "ebox_enterprise.group_ebox_confidential")
        document = self.receive(
            letter(1, "geheim woord", attention_of={"name": "Ysolde Voorbeeld"})
        )
        self.assertFalse(self.find("geheim", clerk))
        self.assertEqual(self.find("geheim", insider), document)

    def test_national_numbers_are_not_among_the_words(self):
        self.receive(letter(1, "Dossier 85.07.30-033.28 van 85073003328"))
        words = self.env["ebox.letter.text"].sudo().search([]).words
        self.assertNotIn("85073003328", words)
        self.assertNotIn("07 30", words)

    def test_a_scan_and_a_broken_file_say_so(self):
        broken = SimAttachment("main", "x.pdf", "application/pdf", True, b"%PDF-1.4 no")
        documents = self.receive(letter(1), message(2, attachments=[broken]))
        self.assertEqual(documents.mapped("reading_state"), ["scan", "failed"])

    def test_a_letter_that_cannot_be_read_stops_nobody(self):
        real = reading_module.extract_pages

        def extract(content, **options):
            if b"BAD" in content:
                raise RuntimeError("a defect")
            return real(content, **options)

        bad = SimAttachment("main", "x.pdf", "application/pdf", True, b"%PDF-1.4 BAD")
        self.publish(message(1, attachments=[bad]), letter(2, "goed"))
        with (
            patch.object(reading_module, "extract_pages", extract),
            self.quiet(),
        ):
            self.connection._sync()
        documents = self.documents()
        self.assertEqual(documents.mapped("reading_state"), ["failed", "read"])
        self.assertEqual(self.connection.state, "connected")

    def test_a_letter_that_kills_its_reader_is_given_up(self):
        document = self.receive(letter(1, "woord"))
        document.sudo()._read_again()
        document.sudo().reading_attempts = reading_module.ATTEMPTS - 1
        with patch.object(type(document), "_use_reading") as use:
            document.sudo()._read_letter()
        use.assert_called_once()
        self.assertEqual(document.reading_attempts, reading_module.ATTEMPTS)
        with patch.object(type(document), "_take_text") as take:
            document.sudo()._read_letter()  # as after a kill: not noted as read
        take.assert_not_called()
        self.assertEqual(document.reading_state, "failed")

    def test_no_reader_is_left_for_odoo_to_wait_for_after_a_class(self):
        self.receive(letter(1, "woord"))
        reader = apart._child.process
        self.assertIsNone(reader.poll())
        end_readers()
        self.assertIsNotNone(reader.poll())
        self.assertIn((end_readers, (), {}), self._class_cleanups)
        self.assertEqual(self.receive(letter(2, "meer"))[1].reading_state, "read")

    def test_words_are_small_plain_and_bounded(self):
        self.assertEqual(words_of("Één Élève, één 12/3"), ["een", "eleve", "12", "3"])
        self.assertEqual(words_of(None), [])
        self.assertEqual(len(words_of(" ".join(map(str, range(50_000))))), 20_000)
        long = " ".join(f"{number:0>59}" for number in range(20_000))
        self.assertLess(len(" ".join(words_of(long))), 200_001)

    def test_what_is_typed_counts_up_to_a_length(self):
        document = self.receive(letter(1, "verhoging"))
        self.assertEqual(self.find("verhoging" + " " * 300 + "afwezig"), document)
        for sign in ("1", "a", "é", "1."):
            self.assertFalse(self.find(sign * 100_000))

    def test_a_letter_of_very_many_words_is_read(self):
        document = self.receive(letter(1, "woord"))
        words = " ".join(f"\U00010400{number:0>58}" for number in range(20_000))
        self.env["ebox.letter.text"].sudo()._store_words(document, [words])
        self.env.flush_all()

    def test_bytes_that_came_before_are_not_read_again(self):
        document = self.receive(letter(1, "woord"))
        document.sudo().reading_state = "failed"
        file = document.file_ids.sudo()
        content = FileContent()
        content.write(file.attachment_id.raw)
        file._store_content(content)
        self.assertEqual(document.reading_state, "failed")
