# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""No bytes of a letter leave Odoo without a line in the access log."""

from unittest.mock import patch

from odoo.exceptions import AccessError

from ...lib import clock
from ..common import OTHER_NUMBER, PDF, message
from .access_log_case import USER, AccessLogCase


class TestBytes(AccessLogCase):
    def setUp(self):
        super().setUp()
        self.document = self.receive(message(1))
        self.attachment = self.document.file_ids.attachment_id

    def assert_logged(self, count=1):
        line = ("clerk", "downloaded", "letter-1.pdf")
        self.assertEqual(self.lines(), [line] * count)

    def asks(self):
        return self.asks_as(self.clerk, self.attachment)

    def test_reading_the_bytes(self):
        self.assertEqual(self.asks().read(["raw"])[0]["raw"], PDF)
        self.assert_logged()
        self.assertTrue(self.asks().read(["datas"])[0]["datas"])
        self.assert_logged()  # within some minutes it is one reading
        clock.advance(11 * 60)
        self.assertTrue(self.asks().read(["datas"])[0]["datas"])
        self.assert_logged(2)

    def test_searching_and_reading_the_bytes(self):
        domain = [("id", "=", self.attachment.id)]
        rows = self.env["ir.attachment"].with_user(self.clerk)
        self.env.invalidate_all()
        self.assertTrue(rows.search_read(domain, ["datas"])[0]["datas"])
        self.assert_logged()

    def test_reading_them_through_the_letter(self):
        document = self.asks_as(self.clerk, self.document)
        nested = {"fields": {"datas": {}}}
        read = document.web_read({"message_main_attachment_id": nested})
        self.assertTrue(read[0]["message_main_attachment_id"]["datas"])
        self.assert_logged()

    def test_exporting_them(self):
        path = "file_ids/attachment_id/datas"
        document = self.asks_as(self.clerk, self.document)
        self.assertTrue(document.export_data([path])["datas"][0][0])
        self.assertIn(("clerk", "downloaded", "letter-1.pdf"), self.lines())
        self.assertIn("exported", [action for _who, action, _what in self.lines()])

    def test_copying_them(self):
        copy = self.asks().copy({"res_model": False, "res_id": 0})
        self.assertEqual(copy.raw, PDF)
        self.assert_logged()

    def test_their_words(self):
        self.asks().read(["index_content"])
        self.assert_logged()
        clock.advance(11 * 60)
        self.asks().read(["db_datas"])
        self.assert_logged(2)

    def test_in_the_database(self):
        self.env["ir.config_parameter"].set_param("ir_attachment.location", "db")
        raw = self.attachment.raw
        self.env.cr.execute(
            "UPDATE ir_attachment SET db_datas = %s, store_fname = NULL WHERE id = %s",
            [raw, self.attachment.id],
        )
        self.assertEqual(self.asks().raw, raw)
        self.assert_logged()

    def test_the_bytes_that_the_system_has_read_before(self):
        self.attachment.sudo().mapped("raw")
        attachment = self.attachment.with_user(self.clerk)
        self.assertEqual(attachment.raw, PDF)
        self.assertTrue(attachment.datas)
        self.assert_logged()

    def test_names_and_sizes_are_no_bytes(self):
        self.asks().read(["name", "file_size", "mimetype", "checksum"])
        self.asks_as(self.clerk, self.document).file_ids.read(["name", "size"])
        self.assertEqual(self.lines(), [])

    def test_what_people_add_to_a_letter_counts_too(self):
        added = self.env["ir.attachment"].create(
            {
                "name": "nota.txt",
                "raw": b"nota",
                "res_model": "ebox.document",
                "res_id": self.document.id,
            }
        )
        self.assertEqual(self.asks_as(self.clerk, added).raw, b"nota")
        self.assertEqual(self.lines(), [("clerk", "downloaded", "nota.txt")])

    def test_other_files_of_odoo_are_left_alone(self):
        other = self.env["ir.attachment"].with_user(self.clerk)
        other = other.create({"name": "x", "raw": b"x"})
        self.env.invalidate_all()
        self.assertEqual(other.raw, b"x")
        self.assertEqual(self.lines(), [])

    def test_putting_an_official_file_into_a_message(self):
        writer = self.make_user("writer", USER, "base.group_partner_manager")
        partner = self.clerk.partner_id.with_user(writer)
        partner.message_post(body="x", attachment_ids=self.attachment.ids)
        partner.message_post(body="without")
        where = f"Sent letter-1.pdf with a message on {partner.name}"
        self.assertEqual(self.lines(), [("writer", "shared", where)])

    def test_strangers_get_neither_bytes_nor_a_line(self):
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        stranger = self.make_user("stranger", USER, company=other)
        for fields in (["raw"], ["datas"], ["index_content"]):
            with self.assertRaises(AccessError):
                self.asks_as(stranger, self.attachment).read(fields)
        self.assertEqual(self.lines(), [])

    def test_without_the_line_there_are_no_bytes(self):
        log = type(self.env["ebox.access.log"])
        with patch.object(log, "_add", side_effect=RuntimeError("full disk")):
            for ask in (
                lambda: self.asks().read(["raw"]),
                lambda: self.asks().read(["datas"]),
                lambda: self.asks().copy({"res_model": False, "res_id": 0}),
                lambda: self.document.with_user(self.clerk).export_data(["name"]),
                lambda: self.document.with_user(self.clerk).action_mark_opened(),
            ):
                with self.assertRaises(RuntimeError):
                    ask()


class TestTheTextOfALetter(AccessLogCase):
    """A letter that is a text only: read by a program, it is seen as in the form."""

    def setUp(self):
        super().setUp()
        letters = self.receive(*(message(n, body={"nl": "Tekst"}) for n in (1, 2)))
        self.documents = letters
        self.document = letters[0]

    def asks(self):
        return self.asks_as(self.clerk, self.document)

    def assert_logged(self, *more):
        self.assertEqual(self.lines(), [("clerk", "opened", False), *more])

    def test_each_way_to_read_it_is_a_line_once_a_day(self):
        rows = self.env["ebox.document"].with_user(self.clerk)
        domain = [("id", "=", self.document.id)]
        ways = (
            lambda: self.asks().read(["body"])[0]["body"],
            lambda: self.asks().read()[0]["body"],
            lambda: rows.search_read(domain, ["body"])[0]["body"],
            lambda: self.asks().web_read({"body": {}})[0]["body"],
            lambda: rows.web_search_read(domain, {"body": {}})["records"][0]["body"],
            lambda: self.asks().mapped("body")[0],
            lambda: self.asks().onchange({}, [], {"body": {}})["value"]["body"],
        )
        for number, way in enumerate(ways, 1):
            self.env.invalidate_all()
            self.assertIn("Tekst", way())
            self.env.invalidate_all()
            self.assertIn("Tekst", way())
            self.assertEqual(self.lines(), [("clerk", "opened", False)] * number)
            clock.advance(24 * 3600)

    def test_what_is_exported_is_seen(self):
        self.assertIn("Tekst", self.asks().export_data(["body"])["datas"][0][0])
        self.assertIn(("clerk", "opened", False), self.lines())
        self.assertIn(("clerk", "exported", "Exported: Body"), self.lines())

    def test_the_form_and_a_program_are_one_reading(self):
        self.asks().action_mark_opened()
        self.asks().read(["body"])
        self.assert_logged()

    def test_without_the_line_there_is_no_text(self):
        log = type(self.env["ebox.access.log"])
        with patch.object(log, "_add", side_effect=RuntimeError("full disk")):
            with self.assertRaises(RuntimeError):
                self.asks().read(["body"])

    def test_other_fields_and_the_machine_are_no_reading(self):
        self.asks().read(["name", "state", "body_state"])
        self.assertIn("Tekst", self.document.sudo().body)
        self.assertIn("Tekst", self.asks().sudo().body)
        self.assertEqual(self.lines(), [])

    def test_what_the_system_read_before_is_not_read_by_the_user(self):
        document = self.asks()
        self.assertTrue(document.sudo().body)
        self.assertTrue(document.body)
        self.assert_logged()

    def test_a_letter_that_he_may_not_see_gives_no_text_and_no_line(self):
        self.document.sudo().confidential_choice = "closed"
        with self.assertRaises(AccessError):
            self.asks().read(["body"])
        self.assertFalse(self.asks().body)
        self.assertEqual(self.lines(), [])
