# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that older versions of the readers have left unread are read by a job."""

from unittest.mock import patch

from ...models.reading import letter_reading as reading_module
from ..common import EboxCase, message
from .test_letter_text import letter


class TestRereading(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.letters = self.env["ebox.document"]

    def left_unread(self, document):
        """As an update from a version that read nothing leaves a letter."""
        document.write({"reader_version": False, "reading_state": "none"})
        self.env["ebox.letter.text"].search([]).unlink()

    def found(self, text):
        return self.letters.search(
            [("search_text", "ilike", text), ("company_id", "=", self.company.id)]
        )

    def test_what_an_update_left_unread_is_read(self):
        document = self.receive(letter(1, "verhoging"))
        self.left_unread(document)
        self.assertFalse(self.found("verhoging"))
        self.letters._cron_read()
        self.assertEqual(document.reading_state, "read")
        self.assertEqual(self.found("verhoging"), document)
        self.assertEqual(document.reader_version, self.letters._reader_version())

    def test_letters_of_a_connection_that_has_ended_are_read_too(self):
        document = self.receive(letter(1, "verhoging"))
        self.left_unread(document)
        self.connection.action_disconnect()
        self.connection.active = False
        self.letters._cron_read()
        self.assertEqual(document.reading_state, "read")

    def test_a_letter_is_read_once_by_each_version(self):
        document = self.receive(letter(1, "verhoging"))
        with patch.object(type(document), "_use_reading") as use:
            self.letters._cron_read()
            use.assert_not_called()
            with patch.object(reading_module, "VERSION", "text 99"):
                self.letters._cron_read()
                use.assert_called_once()
                document.reading_state = "read"
                self.letters._cron_read()
                use.assert_called_once()

    def test_letters_that_are_not_here_are_not_read(self):
        self.connection.fetch_policy = "on_open"
        document = self.receive(message(1))
        document.reader_version = False
        with patch.object(type(document), "_use_reading") as use:
            self.letters._cron_read()
        use.assert_not_called()
        self.assertEqual(document.reading_state, "none")

    def test_what_was_recognised_stays_where_nothing_can_recognise_it(self):
        document = self.receive(letter(1, "verhoging"))
        document.write({"reader_version": False, "reading_state": "recognised"})
        for program, state in ((None, "recognised"), ("ocrmypdf", "scan")):
            document.reader_version = False
            with patch.object(reading_module, "recogniser", lambda name=program: name):
                self.letters._cron_read()
            self.assertEqual(document.reading_state, state)
        self.assertEqual(self.found("verhoging"), document)

    def test_the_rest_is_read_by_the_next_run(self):
        document = self.receive(letter(1, "verhoging"))
        self.left_unread(document)
        jobs = type(self.env["ir.cron"])
        job = self.env.ref("ebox_enterprise.cron_read")
        self.env["ir.cron.trigger"].search([("cron_id", "=", job.id)]).unlink()
        with patch.object(jobs, "_piece_seconds", lambda self: 0):
            self.letters._cron_read()
        self.assertTrue(self.env["ir.cron.trigger"].search([("cron_id", "=", job.id)]))
        self.assertEqual(document.reading_state, "pending")
        self.letters._cron_read()
        self.assertEqual(document.reading_state, "read")
