# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Several letters as one ZIP file."""

import io
import zipfile
from pathlib import Path

from odoo.exceptions import UserError

from ...ebox_simulator import SimAttachment
from ..common import OTHER_NUMBER, PDF, message
from ..web_case import BOTH, WebCase

URL = "/ebox_enterprise/download?ids="


def files(*names, main=0):
    return [
        SimAttachment(f"f{n}", name, "application/pdf", n == main, PDF + name.encode())
        for n, name in enumerate(names)
    ]


class TestDownload(WebCase):
    def get(self, documents, user=None):
        """The answer to the browser that follows the button."""
        user = user or self.clerk
        action = documents.with_user(user).action_download_files()
        self.assertEqual(action["type"], "ir.actions.act_url")
        self.login(user)
        return self.url_open(action["url"])

    def unpack(self, answer):
        """dict from name to bytes"""
        self.assertEqual(answer.status_code, 200, answer.text[:500])
        with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
            self.assertIsNone(archive.testzip())
            return {name: archive.read(name) for name in archive.namelist()}

    def stem(self, document, subject):
        sender = document.sender_id.display_name
        return f"{document.receipt_day}_{sender}_{subject}"

    def test_letters_with_their_files_and_names(self):
        documents = self.receive(
            message(1, attachments=files("brief.pdf")),
            message(2, attachments=files("brief.pdf", "Bijlage.pdf", "bijlage.PDF")),
        )
        found = self.unpack(self.get(documents))
        one = self.stem(documents[0], "Brief 1")
        two = self.stem(documents[1], "Brief 2")
        self.assertEqual(
            found,
            {
                f"{one}.pdf": PDF + b"brief.pdf",
                f"{two}/brief.pdf": PDF + b"brief.pdf",
                f"{two}/Bijlage.pdf": PDF + b"Bijlage.pdf",
                f"{two}/bijlage (2).PDF": PDF + b"bijlage.PDF",
            },
        )

    def test_letters_of_the_same_day_sender_and_subject(self):
        subject = {"nl": "Aanslag"}
        documents = self.receive(
            message(1, subject=subject), message(2, subject=subject)
        )
        stem = self.stem(documents[0], "Aanslag")
        found = self.unpack(self.get(documents))
        self.assertEqual(set(found), {f"{stem}.pdf", f"{stem} (2).pdf"})

    def test_the_answer_is_a_download_that_nobody_keeps(self):
        documents = self.receive(message(1), message(2))
        answer = self.get(documents)
        headers = answer.headers
        self.assertEqual(headers["Content-Type"], "application/zip")
        self.assertEqual(int(headers["Content-Length"]), len(answer.content))
        self.assertTrue(headers["Content-Disposition"].startswith("attachment;"))
        self.assertIn("Bakkerij%20Web%20BV.zip", headers["Content-Disposition"])
        self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
        self.assertEqual(headers["Cache-Control"], "private, no-store")

    def test_each_letter_gets_its_line_in_the_log(self):
        documents = self.receive(
            message(1), message(2, attachments=files("a.pdf", "b.pdf"))
        )
        self.get(documents)
        self.assertEqual(
            self.lines(),
            [
                ("webclerk", "zipped", "letter-1.pdf"),
                ("webclerk", "zipped", "a.pdf, b.pdf"),
            ],
        )

    def test_what_odoo_does_not_have_is_listed(self):
        documents = self.receive(
            message(1, attachments=files("hoofd.pdf", "bijlage.pdf")),
            fetch_policy="on_open",
        )
        found = self.unpack(self.get(documents))
        stem = self.stem(documents, "Brief 1")
        self.assertEqual(set(found), {f"{stem}.pdf", "Not in this ZIP file.txt"})
        listed = found["Not in this ZIP file.txt"].decode("utf-8-sig")
        for word in ("hoofd.pdf", "Brief 1", "message-1", "not fetched"):
            self.assertIn(word, listed)
        self.assertNotIn("bijlage.pdf", listed)

    def test_nothing_to_download_is_said_before(self):
        documents = self.receive(message(1), fetch_policy="metadata")
        with self.assertRaisesRegex(UserError, "not been fetched"):
            documents.with_user(self.clerk).action_download_files()

    def test_a_letter_that_is_a_text(self):
        documents = self.receive(
            message(
                1,
                attachments=[],
                body={"nl": "<p>Goede morgen</p><script>x()</script>"},
                body_main=True,
            )
        )
        found = self.unpack(self.get(documents))
        self.assertEqual(set(found), {self.stem(documents, "Brief 1") + ".html"})
        page = next(iter(found.values())).decode()
        self.assertIn("Goede morgen", page)
        self.assertNotIn("script", page)

    def test_files_in_the_database_and_files_that_are_gone(self):
        documents = self.receive(
            message(1, attachments=files("a.pdf")),
            message(2, attachments=files("weg.pdf")),
        )
        kept, gone = (d.file_ids.attachment_id for d in documents)
        self.env.cr.execute(
            "UPDATE ir_attachment SET db_datas = %s, store_fname = NULL WHERE id = %s",
            [kept.raw, kept.id],
        )
        self.env.invalidate_all()
        path = Path(gone._full_path(gone.store_fname))
        content = path.read_bytes()
        path.unlink()
        try:
            found = self.unpack(self.get(documents))
        finally:
            path.write_bytes(content)
        self.assertIn(PDF + b"a.pdf", found.values())
        listed = found["Not in this ZIP file.txt"].decode("utf-8-sig")
        self.assertIn("weg.pdf", listed)
        self.assertIn("file store", listed)

    def test_limits_are_told_before(self):
        documents = self.receive(message(1), message(2))
        parameters = self.env["ir.config_parameter"]
        url = URL + ",".join(map(str, documents.ids))
        for name, value in (("max_zip_letters", "1"), ("max_zip_mb", "0")):
            parameters.set_param(f"ebox_enterprise.{name}", value)
            with self.assertRaises(UserError):
                documents.with_user(self.clerk).action_download_files()
            self.login(self.clerk)
            answer = self.url_open(url)
            self.assertEqual(answer.status_code, 422)
            self.assertIn("Choose fewer", answer.text)
            parameters.set_param(f"ebox_enterprise.{name}", False)
        self.assertEqual(self.lines(), [])

    def test_ids_of_others_and_ids_of_nothing_get_the_same_answer(self):
        document = self.receive(message(1))
        other = self.make_company("Slagerij Web BV", OTHER_NUMBER)
        stranger = self.make_user("stranger", *BOTH, company=other)
        employee = self.make_user("employee", "base.group_user")
        for user in (stranger, employee):
            self.login(user)
            answers = {
                (answer.status_code, answer.text)
                for ids in (document.id, 2**31 - 1)
                for answer in (self.url_open(f"{URL}{ids}"),)
            }
            self.assertEqual(len(answers), 1)
            self.assertEqual(answers.pop()[0], 404)
        self.login(self.clerk)
        mixed = self.url_open(f"{URL}{document.id},{2**31 - 1}")
        self.assertEqual(mixed.status_code, 404)
        self.assertEqual(self.lines(), [])

    def test_garbage_is_not_found(self):
        document = self.receive(message(1))
        self.login(self.clerk)
        for ids in (
            "",
            "0",
            "-1",
            "1;drop",
            "1,,2",
            "None",
            "٣",
            "9" * 10,
            "9" * 500,
            f"{document.id}%0A",
            f"{document.id}%00",
            f"{document.id}.0",
            "../1",
        ):
            self.assertEqual(self.url_open(URL + ids).status_code, 404, ids)
        self.assertEqual(self.url_open(URL[:-5]).status_code, 404)
        twice = self.url_open(f"{URL}{document.id},{document.id}")
        self.assertEqual(len(self.unpack(twice)), 1)

    def test_who_is_not_logged_in_is_sent_to_the_login(self):
        document = self.receive(message(1))
        self.env.flush_all()
        answer = self.url_open(f"{URL}{document.id}", allow_redirects=False)
        self.assertEqual(answer.status_code, 303)
        self.assertIn("/web/login", answer.headers["Location"])
