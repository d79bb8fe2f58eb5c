# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Nobody is told that nothing is to be paid by a letter that nobody could read."""

from decimal import Decimal
from unittest.mock import patch

from odoo.addons.ebox_enterprise.ebox_simulator import SimAttachment
from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.tests.common import message
from odoo.addons.ebox_enterprise.tests.document.test_elsewhere import BODY
from odoo.addons.ebox_enterprise.tests.reading.test_letter_text import letter, pdf_of

from ..letter_case import LetterCase, demand
from .test_payment_data import payment

INFORMS = ("Ter informatie", "U hoeft niets te betalen.")


class TestPaymentUnknown(LetterCase):
    def states(self, *messages):
        return self.receive(*messages).mapped("payment_state")

    def upload(self, document, content):
        values = {"name": "a.pdf", "raw": content, "res_model": "ebox.document"}
        files = self.env["ir.attachment"].with_user(self.clerk)
        return files.create({**values, "res_id": document.id})

    def test_a_document_elsewhere_is_unknown_until_it_is_here(self):
        told = {"nl": BODY["nl"] + "<p>U hoeft niets te betalen.</p>"}
        document = self.receive(message(1, attachments=[], body=told))
        self.assertTrue(document.is_elsewhere)
        self.assertEqual(document.payment_state, "unknown")
        added = self.upload(document, pdf_of(*INFORMS))
        document.with_user(self.clerk).action_add_document(added.ids)
        self.assertEqual(document.payment_state, "none")
        added.sudo().unlink()
        self.connection._sync()
        self.assertTrue(document.is_elsewhere)
        self.assertEqual(document.payment_state, "unknown")

    def test_what_is_held_back_is_unknown_until_it_is_fetched_and_read(self):
        self.connection.fetch_policy = "metadata"
        document = self.receive(letter(1, *INFORMS))
        self.assertTrue(document.contents_withheld)
        self.assertEqual(document.payment_state, "unknown")
        self.connection.fetch_policy = "automatic"
        self.connection._sync()
        self.assertEqual(document.payment_state, "none")

    def test_what_was_not_fetched_and_vanished_is_unknown(self):
        self.connection.fetch_policy = "metadata"
        document = self.receive(letter(1, *INFORMS))
        clock.advance(365 * 24 * 3600)
        document.invalidate_recordset()
        self.assertTrue(document.is_lost)
        self.env["ebox.document"]._settle_open()
        self.assertEqual(document.payment_state, "unknown")

    def test_a_scan_a_broken_pdf_and_another_kind_of_file_are_unknown(self):
        def attached(name, media, content):
            return [SimAttachment("main", name, media, True, content)]

        damaged = attached("a.pdf", "application/pdf", b"%PDF-1.4\nnothing")
        picture = attached("a.txt", "text/plain", b"Betaal 12 EUR")
        states = self.states(
            letter(1),  # a page without text
            message(2, attachments=damaged),
            message(3, attachments=picture),
            message(4, attachments=picture, body={"nl": "Zie de bijlage."}),
            letter(5, *INFORMS),
            message(6, attachments=[], body={"nl": "U hoeft niets te betalen."}),
            message(7, attachments=[]),
        )
        self.assertEqual(states, ["unknown"] * 4 + ["none"] * 3)

    def test_an_annex_that_is_a_scan_leaves_it_unknown(self):
        files = [
            SimAttachment("main", "a.pdf", "application/pdf", True, pdf_of(*INFORMS)),
            SimAttachment("annex", "b.pdf", "application/pdf", False, pdf_of()),
        ]
        self.assertEqual(self.states(message(1, attachments=files)), ["unknown"])

    def test_a_reading_that_fails_leaves_it_unknown(self):
        documents = type(self.env["ebox.document"])
        with patch.object(documents, "_take_text", side_effect=ValueError):
            with self.quiet():
                document = self.receive(letter(1, *INFORMS))
        self.assertEqual(document.reading_state, "failed")
        self.assertEqual(document.payment_state, "unknown")

    def test_a_replaced_file_is_unknown_until_it_is_here(self):
        document = self.receive(letter(1, *INFORMS))
        self.assertEqual(document.payment_state, "none")
        self.connection.fetch_policy = "metadata"
        self.publish(letter(1, *INFORMS, "Nieuwe versie"))
        clock.advance(31 * 3600)
        self.connection._sync()
        self.assertTrue(document.contents_withheld)
        self.assertEqual(document.payment_state, "unknown")

    def test_what_the_data_or_a_person_say_is_known(self):
        self.connection.fetch_policy = "metadata"
        asked = payment(amount=Decimal(50))
        first, second = self.receive(
            message(1, registry="region", payment=asked), letter(2, *INFORMS)
        )
        self.assertEqual(first.payment_state, "to_check")
        second.with_user(self.clerk).action_nothing_to_pay()
        self.env["ebox.document"]._mark_unknown_before()
        self.assertEqual(second.payment_state, "none")
        second.with_user(self.clerk).action_ask_payment()
        self.assertEqual(second.payment_state, "to_check")

    def test_other_readers_do_not_make_it_unknown_meanwhile(self):
        document = self.receive(letter(1, *INFORMS))
        document._read_again()
        document._settle_payments()
        self.assertEqual(document.payment_state, "none")
        self.env["ebox.document"]._cron_read()
        self.assertEqual(document.payment_state, "none")

    def test_an_update_marks_what_was_there_before_without_a_word(self):
        scan, known, asking = self.receive(letter(1), letter(2, *INFORMS), demand(3))
        (scan | known).write({"payment_state": "none"})
        count = len(scan.message_ids)
        self.env["ebox.document"]._mark_unknown_before()
        self.assertEqual(scan.payment_state, "unknown")
        self.assertEqual(known.payment_state, "none")
        self.assertEqual(asking.payment_state, "to_check")
        self.assertEqual(len(scan.message_ids), count)

    def test_the_form_and_the_filters_say_so(self):
        document = self.receive(letter(1))
        values = dict(
            document._fields["payment_state"]._description_selection(self.env)
        )
        self.assertEqual(values["unknown"], "Unknown")
        details = document._archive_details()[document.id]
        self.assertIn("Unknown", details)
        self.assertFalse(document.open_amount)
