# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The ZIP of many letters: what is in it, under which names, and what is told."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path
from unittest.mock import patch

import openpyxl

from odoo.exceptions import AccessError, UserError
from odoo.tools import config

from odoo.addons.ebox_enterprise.ebox_simulator import SimAttachment
from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER, PDF, message

from ...models.archive import stream as stream_module
from ..sharing.sharing_case import SharingCase
from .zip_case import ZipMixin


class TestZipArchive(ZipMixin, SharingCase):
    def folder(self, document, subject):
        day, sender = document.receipt_day, document.sender_id.display_name
        return f"{document.company_id.name}/{day.year}/{day}_{sender}_{subject}"

    def letter(self, *files, **values):
        """One more letter with these files, whose names are given."""
        attachments = [
            SimAttachment(f"f{n}", name, "application/pdf", n == 0, PDF + name.encode())
            for n, name in enumerate(files)
        ]
        documents = self.receive(message(9, attachments=attachments, **values))
        return documents.filtered(lambda d: d.remote_id == "message-9")

    def test_a_letter_of_one_file_and_one_of_several(self):
        one, two = self.letters[0], self.letter("brief.pdf", "Bijlage.pdf")
        found = self.unpack(one + two)
        self.assertEqual(
            list(found),
            [
                self.folder(one, "Brief 1") + ".pdf",
                self.folder(two, "Brief 9") + "/brief.pdf",
                self.folder(two, "Brief 9") + "/Bijlage.pdf",
                "index.csv",
                "index.xlsx",
                "SHA256SUMS",
            ],
        )
        self.assertEqual(found[self.folder(one, "Brief 1") + ".pdf"], PDF)

    def test_the_text_of_a_letter_is_a_text_file_beside_its_files(self):
        letter = self.letter(
            "a.pdf", body={"nl": "<p>Goede <b>morgen</b></p><script>x()</script>"}
        )
        found = self.unpack(letter.with_context(lang="nl_BE"))
        name = next(name for name in found if name.endswith(".txt"))
        text = found[name].decode("utf-8-sig")
        self.assertIn("Brief 9\r\n", text)
        self.assertIn("Goede", text)
        self.assertNotIn("script", text)
        self.assertNotIn("<", text)

    def test_the_index_tells_of_each_file(self):
        letter = self.letters[0]
        letter.sudo().write(
            {
                "amount": 1234.5,
                "iban": "BE68539007547034",
                "communication": "+++090/9337/55493+++",
                "due_date": date(2026, 12, 2),
                "payment_state": "to_pay",
            }
        )
        letter.sudo().deadline = date(2026, 12, 1)  # after the due date's own proposal
        found = self.unpack(letter)
        row = self.rows(found)[0]
        path = self.folder(letter, "Brief 1") + ".pdf"
        self.assertEqual(
            row,
            {
                "Company": "Bakkerij Test BV",
                "Received": letter.receipt_day.isoformat(),
                "Sender": letter.sender_id.display_name,
                "Subject": "Brief 1",
                "Type": "Letter",
                "Deadline": "2026-12-01",
                "All deadlines": letter._deadlines_told()[letter.id],
                "Due date": "2026-12-02",
                "Amount": "1234,50",
                "Still to pay": "1234,50",
                "To pay now": "1234,50",
                "Perhaps paid already": "",
                "Currency": "EUR",
                "IBAN": "BE68539007547034",
                "Communication": "***090/9337/55493***",
                "Payment": "Ready to pay",
                "To know before paying": "",
                "State at the company": "New",
                "File": path,
                "SHA-256": letter.file_ids.sha256,
                "Check": "verified",
            },
        )

    def test_the_amount_of_a_letter_of_several_files_counts_once(self):
        letter = self.letter("a.pdf", "b.pdf")
        letter.sudo().write({"amount": 10.0, "payment_state": "to_pay"})
        letter.sudo().write({"paid_amount": 4.0, "payment_state": "partial"})
        rows = self.rows(self.unpack(letter))
        self.assertEqual([row["Amount"] for row in rows], ["10,00", ""])
        self.assertEqual([row["Still to pay"] for row in rows], ["6,00", ""])
        self.assertEqual({row["Payment"] for row in rows}, {"Partly paid"})

    def test_of_instalments_the_index_has_the_whole_sum_and_what_is_to_pay_now(self):
        letter = self.letters[0]
        plan = [["2026-12-02", 40.0], ["2027-01-04", 40.0], ["2027-02-02", 20.0]]
        values = {"amount": 80.0, "declared_amount": 40.0, "payment_plan": plan}
        letter.sudo().write({**values, "payment_state": "part_declared"})
        row = self.rows(self.unpack(letter))[0]
        amounts = [row[name] for name in ("Amount", "Still to pay", "To pay now")]
        self.assertEqual(amounts, ["100,00", "60,00", "40,00"])
        self.assertEqual(row["Payment"], "Partly declared paid")

    def test_the_workbook_has_real_dates_and_numbers(self):
        letter = self.letters[0]
        letter.sudo().write({"amount": 1234.5, "payment_state": "to_pay"})
        found = self.unpack(letter)
        sheet = openpyxl.load_workbook(io.BytesIO(found["index.xlsx"])).active
        head, row = sheet.iter_rows(values_only=True)
        values = dict(zip(head, row, strict=True))
        day = letter.receipt_day
        self.assertEqual(values["Received"], datetime(*day.timetuple()[:3]))  # noqa: DTZ001
        self.assertEqual(values["Amount"], 1234.5)
        self.assertEqual(sheet.freeze_panes, "A2")
        self.assertEqual(sheet.auto_filter.ref, "A1:U2")

    def test_the_index_is_in_the_language_of_its_reader(self):
        rows = self.rows(self.unpack(self.letters[0].with_context(lang="fr_BE")))
        expected = self.env["ebox.document"].with_context(lang="fr_BE")
        labels = dict(expected._fields["state"]._description_selection(expected.env))
        self.assertIn(labels["new"], rows[0].values())
        self.assertNotEqual(labels["new"], "New")

    def test_what_is_not_in_odoo_is_listed_with_its_reason(self):
        self.connection.fetch_policy = "metadata"
        letter = self.letter("weg.pdf")
        found = self.unpack(self.letters[0] + letter)
        listed = found["Not in this ZIP file.txt"].decode("utf-8-sig")
        for word in ("weg.pdf", "Brief 9", "message-9", "not fetched"):
            self.assertIn(word, listed)
        missing = self.rows(found)[1]
        self.assertEqual(missing["File"], "weg.pdf")
        self.assertEqual(missing["SHA-256"], "")
        self.assertEqual(missing["Check"], "missing: not fetched")
        self.assertFalse([name for name in found if "Brief 9" in name])

    def test_a_letter_of_which_nothing_is_known_of_its_text_has_a_size(self):
        letter = self.letter("a.pdf")
        self.env.cr.execute(
            "UPDATE ebox_document SET body_state = NULL WHERE id = %s", [letter.id]
        )
        self.env.invalidate_all()
        size = letter._zip_sizes()[0]
        self.assertEqual((size.files, size.gaps), (1, 0))
        self.assertEqual(len(self.rows(self.unpack(letter))), 1)

    def test_a_letter_without_any_file_is_listed(self):
        letter = self.letter()
        found = self.unpack(letter)
        self.assertEqual(len(self.rows(found)), 1)
        self.assertIn("missing", self.rows(found)[0]["Check"])
        self.assertIn("message-9", found["Not in this ZIP file.txt"].decode())

    def test_a_document_elsewhere_is_missing_until_a_person_adds_it(self):
        letter = self.letter()
        letter.sudo().elsewhere_url = "https://example.be/x"
        self.assertIn("on another site", self.rows(self.unpack(letter))[0]["Check"])
        clerk = self.make_user("clerk")
        values = {"res_model": "ebox.document", "res_id": letter.id}
        added = (
            self.env["ir.attachment"]
            .with_user(clerk)
            .create([{**values, "name": n, "raw": PDF + n.encode()} for n in "ab"])
        )
        letter.with_user(clerk).action_add_document(added.ids)
        self.env["ir.attachment"].create({**values, "name": "note.pdf", "raw": b"x"})
        rows = self.rows(self.unpack(letter))
        self.assertEqual([row["Check"] for row in rows], ["added by a person"] * 2)
        names = {row["File"].rpartition("/")[2] for row in rows}
        self.assertEqual({name[:10] for name in names}, {"a (added b", "b (added b"})
        self.assertEqual({name[-4:] for name in names}, {".pdf"})

    def test_a_file_that_is_gone_from_the_disk_is_listed_or_stops_the_zip(self):
        letter = self.letter("weg.pdf")
        attachment = letter.file_ids.attachment_id
        path = Path(attachment._full_path(attachment.store_fname))
        content = path.read_bytes()
        archive = letter._archive()  # decided before
        path.unlink()
        try:
            with self.assertRaises(FileNotFoundError):
                list(archive.chunks)
            row = self.rows(self.unpack(letter))[0]
        finally:
            path.write_bytes(content)
        self.assertIn("file store", row["Check"])
        path.write_bytes(content[:-1])  # half a file is none either
        try:
            row = self.rows(self.unpack(letter))[0]
        finally:
            path.write_bytes(content)
        self.assertIn("file store", row["Check"])

    def test_files_in_the_database_are_in_it(self):
        attachment = self.letters[0].file_ids.attachment_id
        self.env.cr.execute(
            "UPDATE ir_attachment SET db_datas = %s, store_fname = NULL WHERE id = %s",
            [attachment.raw, attachment.id],
        )
        self.env.invalidate_all()
        found = self.unpack(self.letters[0])
        self.assertEqual(found[self.folder(self.letters[0], "Brief 1") + ".pdf"], PDF)
        self.env.cr.execute(
            "UPDATE ir_attachment SET file_size = %s WHERE id = %s",
            [201 * 2**20, attachment.id],
        )
        with self.assertRaisesRegex(UserError, "more than one ZIP file can hold"):
            self.letters[0]._archive()

    def test_each_company_has_a_folder(self):
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        connection = self.connect(other)
        self.publish(message(7), number=OTHER_NUMBER)
        connection._sync()
        documents = self.documents()
        found = self.unpack(documents)
        folders = {name.partition("/")[0] for name in found if "/" in name}
        self.assertEqual(folders, {"Bakkerij Test BV", "Slagerij Test BV"})

    def test_no_national_number_and_no_raw_message_is_in_it(self):
        number = "85073003328"
        letter = self.letter(
            "a.pdf",
            attention_of={"ssin": number, "name": "Ysolde Voorbeeld-Fictief"},
            subject={"nl": f"Loonfiche {number}"},
            body={"nl": f"Beste 85.07.30-033.28, {number}."},
        )
        found = self.unpack(letter)
        self.assertIn("Loonfiche", "".join(found))
        found.update(self.opened(found.pop("index.xlsx")))  # itself a ZIP
        for text in ("".join(found), *(c.decode("utf-8") for c in found.values())):
            self.assertNotIn(number, "".join(filter(str.isalnum, text)))
            self.assertNotIn("attentionOf", text)

    def test_it_is_noted_and_marks_are_made(self):
        partner = self.accountant.partner_id
        clerk = self.make_user("clerk")
        letters = self.letters[:2]
        letters.with_user(clerk).sudo()._archive(recipient=partner)
        lines = self.env["ebox.access.log"].search([("action", "=", "zipped")])
        told = {(line.document_id, line.user_id, line.details) for line in lines}
        self.assertEqual(
            told, {(d, clerk, f"letter-{n}.pdf") for n, d in enumerate(letters, 1)}
        )
        self.assertEqual(letters.share_ids.mapped("how"), ["zip", "zip"])
        self.assertEqual(letters.share_ids.user_id, clerk)
        self.assertEqual(letters.share_ids.partner_id, partner)
        self.letters[2]._archive()
        self.assertFalse(self.letters[2].share_ids)

    def test_who_may_not_read_a_letter_gets_no_zip_of_it(self):
        clerk = self.make_user("clerk")
        with self.assertRaises(AccessError):
            self.letters[2].with_user(clerk)._archive()
        self.assertFalse(
            self.env["ebox.access.log"].search([("action", "=", "zipped")])
        )

    def test_too_much_for_the_server_is_refused_with_what_fits(self):
        self.env.cr.execute("UPDATE ir_attachment SET file_size = %s", [10 * 2**20])
        self.env.invalidate_all()
        with patch.dict(config.options, limit_time_real=33):
            # 16.5 seconds at 1.5 MB each
            self.env["ir.config_parameter"].set_param(
                "l10n_be_ebox_payment.zip_mb_per_second", "1,5"
            )
            room = self.letters._archive_room()
            self.assertEqual((room.count, room.fits), (4, 2))
            with self.assertRaisesRegex(UserError, "4 letters have 41 MB.*33.*first 2"):
                self.letters._archive()
        lines = self.env["ebox.access.log"].search([("action", "=", "zipped")])
        self.assertFalse(lines)
        with patch.dict(config.options, limit_time_real=0):
            self.assertEqual(self.letters._archive_room().fits, 4)

    def test_a_large_zip_is_made_while_it_is_sent(self):
        ready = self.unpack(self.letters)
        with patch.object(stream_module, "READY_LETTERS", 3):
            archive = self.letters._archive()
            self.assertIsNone(archive.length)
            content = b"".join(archive.chunks)
        with zipfile.ZipFile(io.BytesIO(content)) as opened:
            self.assertIsNone(opened.testzip())
            found = {name: opened.read(name) for name in opened.namelist()}
        self.assertEqual(list(found), list(ready))
        self.assertEqual(found["index.csv"], ready["index.csv"])

    def test_nothing_is_asked_of_the_database_while_it_is_sent(self):
        self.letter("a.pdf", body={"nl": "<p>tekst</p>"})
        for most in (3, 2000):
            with patch.object(stream_module, "READY_LETTERS", most):
                archive = self.documents()._archive()
                before = self.env.cr.sql_log_count
                with patch.object(
                    type(self.env.cr), "execute", side_effect=AssertionError
                ):
                    size = sum(map(len, archive.chunks))
            self.assertEqual(self.env.cr.sql_log_count, before)
            self.assertGreater(size, 4 * len(PDF))

    def test_a_download_that_is_broken_off_leaves_no_open_file(self):
        open_files = Path("/proc/self/fd")
        with (
            patch.object(stream_module, "READY_LETTERS", 0),
            patch("odoo.addons.ebox_enterprise.lib.zip_stream.BLOCK", 16),
        ):
            chunks = self.letters._archive().chunks
            before = len(list(open_files.iterdir()))
            for _turn in range(3):
                next(chunks)
            chunks.close()
            self.assertEqual(len(list(open_files.iterdir())), before)
        self.assertTrue(self.env["ebox.access.log"].search([("action", "=", "zipped")]))

    def test_statements_do_not_grow_with_the_letters(self):
        self.letters._archive()
        counts = []
        for documents in (self.letters[:1], self.letters):
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            documents._archive(recipient=self.accountant.partner_id)
            counts.append(self.env.cr.sql_log_count - before)
        self.assertLessEqual(counts[1], counts[0] + 1)
