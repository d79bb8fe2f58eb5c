# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Scans: their words are recognised in a queue of their own, and said to be so."""

import time
from itertools import chain, repeat
from unittest.mock import patch

from odoo.exceptions import UserError

from ...models.reading import recognition as recognition
from ...models.reading.letter_reading import ReadFile, ReadLetter
from ..common import EboxCase
from .test_letter_text import letter, pdf_of

SCAN = ()  # a letter without lines is a page without text
WORDS = pdf_of("Betreft: verhoging", "Te betalen voor 31 maart 2031")


class TestRecognition(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.calls = []
        self.answer = WORDS
        self.use_programs()

    def use_programs(self, *missing):
        """A machine that lacks these programs, and no real ones."""
        path = None if missing else "/usr/bin/ocrmypdf"
        for name, value in (
            ("missing_programs", lambda: missing),
            ("recogniser", lambda: path),
            ("recognise", self.recognise),
        ):
            self.patch(recognition, name, value)

    def recognise(self, content, **options):
        self.calls.append((content, options))
        return self.answer

    def run_cron(self):
        self.env["ebox.document"]._cron_recognise()

    def triggers(self):
        cron = self.env.ref("ebox_enterprise.cron_recognise")
        domain = [("cron_id", "=", cron.id)]
        return self.env["ir.cron.trigger"].sudo().search_count(domain)

    def test_a_scan_is_recognised_found_and_said_to_be_recognised(self):
        document = self.receive(letter(1, *SCAN))
        self.assertEqual(document.reading_state, "scan")
        self.assertFalse(self.calls, "receiving and reading do not wait for it")
        before = document.message_main_attachment_id.sudo().checksum
        self.run_cron()
        self.assertEqual(document.reading_state, "recognised")
        self.assertEqual(document.recognition_attempts, 0)
        self.assertEqual(document.message_main_attachment_id.sudo().checksum, before)
        found = self.env["ebox.document"].search([("search_text", "ilike", "verhog")])
        self.assertEqual(found, document)
        self.run_cron()
        self.assertEqual(len(self.calls), 1)

    def test_hooks_get_the_recognised_text_with_the_bytes_as_they_came(self):
        document = self.receive(letter(1, *SCAN))
        original = document.message_main_attachment_id.sudo().raw
        used = []
        real = type(document)._use_reading

        def use(record, read):
            used.append(read)
            return real(record, read)

        with patch.object(type(document), "_use_reading", use):
            self.run_cron()
        (file,) = used[0].files
        self.assertTrue(file.recognised)
        self.assertEqual(file.content, original)
        self.assertIn("verhoging", file.letter.pages[0].text)
        self.assertTrue(file.letter.pages[0].words)
        self.assertEqual(self.calls[0][0], original)

    def test_letters_with_text_are_not_recognised(self):
        documents = self.receive(letter(1, "woord"), letter(2, *SCAN))
        self.run_cron()
        self.assertEqual(documents.mapped("reading_state"), ["read", "recognised"])
        self.assertEqual(len(self.calls), 1)
        self.assertFalse(ReadFile("x", b"", None).recognised)
        self.assertEqual(ReadLetter().state, "none")

    def test_what_cannot_be_recognised_is_tried_twice_and_given_up(self):
        self.answer = None
        document = self.receive(letter(1, *SCAN))
        for _run in range(4):
            self.run_cron()
        pages = [options["max_pages"] for _content, options in self.calls]
        self.assertEqual(pages, [recognition.MAX_PAGES, recognition.FEW_PAGES])
        self.assertEqual(document.reading_state, "scan")
        self.assertTrue(document.recognition_given_up)
        self.answer = WORDS
        self.run_cron()
        self.assertEqual(document.reading_state, "scan")
        document.action_read_scan()
        self.assertFalse(document.recognition_given_up)
        self.assertEqual(self.triggers(), 1)
        self.run_cron()
        self.assertEqual(document.reading_state, "recognised")

    def test_a_scan_that_breaks_its_reader_stops_nobody(self):
        documents = self.receive(letter(1, *SCAN), letter(2, "x", *SCAN), letter(3))

        def recognise(content, **options):
            if not self.calls:
                self.calls.append(content)
                raise RuntimeError("a defect")
            return WORDS

        self.patch(recognition, "recognise", recognise)
        with self.assertLogs("odoo.addons.ebox_enterprise", "ERROR"):
            self.run_cron()
        states = sorted(documents.mapped("reading_state"))
        self.assertEqual(states, ["read", "recognised", "scan"])

    def test_a_letter_that_kills_the_process_is_counted_before(self):
        document = self.receive(letter(1, *SCAN))
        counts = []

        def recognise(content, **options):
            document.invalidate_recordset()
            counts.append(document.recognition_attempts)

        self.patch(recognition, "recognise", recognise)
        self.run_cron()
        self.assertEqual(counts, [1])

    def test_a_letter_that_changed_meanwhile_is_left_to_the_next_run(self):
        document = self.receive(letter(1, *SCAN))

        def recognise(content, **options):
            document.sudo()._read_again()
            return WORDS

        self.patch(recognition, "recognise", recognise)
        self.run_cron()
        self.assertEqual(document.reading_state, "pending")
        self.assertEqual(document.recognition_attempts, 0)

    def test_a_run_ends_in_time_and_the_rest_goes_on_at_once(self):
        documents = self.receive(*(letter(number, *SCAN) for number in range(1, 4)))
        self.patch(recognition, "LETTERS", 2)
        self.run_cron()
        self.assertEqual(len(self.calls), 2)
        self.assertEqual(self.triggers(), 1)
        self.run_cron()
        self.assertEqual(set(documents.mapped("reading_state")), {"recognised"})
        self.assertEqual(self.triggers(), 1)

    def test_a_letter_gets_no_more_time_than_the_run_has(self):
        self.receive(letter(1, *SCAN), letter(2, *SCAN))
        self.patch(type(self.env["ir.cron"]), "_piece_seconds", lambda self: 10)
        start = time.monotonic()
        with patch.object(recognition.time, "monotonic") as clock:
            clock.side_effect = chain([start, start], repeat(start + 20))
            self.run_cron()
        self.assertEqual(len(self.calls), 1)
        self.assertLessEqual(self.calls[0][1]["seconds"], 25)
        self.assertEqual(self.triggers(), 1)

    def test_without_the_programs_nothing_runs_and_the_form_says_which(self):
        self.use_programs("tesseract")
        document = self.receive(letter(1, *SCAN))
        self.run_cron()
        self.assertFalse(self.calls)
        self.assertEqual(document.recognition_attempts, 0)
        self.assertEqual(document.recognition_missing, "tesseract")
        self.assertIn("apt install ocrmypdf", document.recognition_install)
        with self.assertRaisesRegex(UserError, "tesseract.*apt install"):
            document.action_read_scan()

    def test_only_who_may_see_a_letter_may_have_it_read(self):
        document = self.receive(
            letter(1, *SCAN, attention_of={"name": "Ysolde Voorbeeld"})
        )
        clerk = self.make_user("clerk")
        with self.assertRaises(Exception) as caught:
            document.with_user(clerk).action_read_scan()
        self.assertEqual(type(caught.exception).__name__, "AccessError")
        insider = self.make_user("insider", "ebox_enterprise.group_ebox_confidential")
        document.with_user(insider).action_read_scan()
        self.assertEqual(self.triggers(), 1)
