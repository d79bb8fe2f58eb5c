# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Files of letters that a browser or a program fetches, and the access log."""

import io
from unittest.mock import patch

from PIL import Image
from reportlab.pdfgen import canvas

from odoo.exceptions import UserError
from odoo.http import Request
from odoo.tools import image, mute_logger

from odoo.addons.mail.controllers import attachment as odoo_controller

from ...controllers import attachment as controller
from ...lib import clock
from ..common import OTHER_NUMBER, PDF, message
from ..web_case import BOTH, WebCase

CALL = "/web/dataset/call_kw"


def page():
    """A PDF of one page that can be opened."""
    content = io.BytesIO()
    drawing = canvas.Canvas(content)
    drawing.drawString(72, 720, "Brief")
    drawing.save()
    return content.getvalue()


def picture(side=8):
    """A PNG of so many pixels in a row."""
    content = io.BytesIO()
    Image.new("RGB", (side, side)).save(content, "PNG")
    return content.getvalue()


class TestFilesOverHttp(WebCase):
    def setUp(self):
        super().setUp()
        self.document = self.receive(message(1))
        self.attachment = self.document.file_ids.attachment_id
        self.url = f"/web/content/{self.attachment.id}"
        self.login(self.clerk)

    def get(self, url=None, **headers):
        with mute_logger("odoo.http"):  # it tells that it goes on with a writing cursor
            return self.url_open(url or self.url, headers=headers)

    def call(self, method, *arguments, model="ir.attachment", **options):
        """The answer to a call as the web client makes it."""
        parameters = {"model": model, "method": method}
        parameters |= {"args": list(arguments), "kwargs": options}
        with mute_logger("odoo.http"):
            return self.url_open(
                f"{CALL}/{model}/{method}", json=self.build_rpc_payload(parameters)
            ).json()

    def test_a_preview_is_one_line_however_often_the_viewer_asks(self):
        for headers in ({}, {"Range": "bytes=0-9"}, {"Range": "bytes=10-19"}, {}):
            answer = self.get(**headers)
            self.assertIn(answer.content, (PDF, PDF[:10], PDF[10:20]))
        preview = ("webclerk", "previewed", "letter-1.pdf")
        self.assertEqual(self.lines(), [preview])
        clock.advance(11 * 60)
        self.get()
        self.assertEqual(self.lines(), [preview] * 2)

    def test_each_download_is_a_line_but_not_its_parts(self):
        url = f"{self.url}?download=true"
        download = ("webclerk", "downloaded", "letter-1.pdf")
        self.get(url)
        self.get(url)
        self.assertEqual(self.lines(), [download] * 2)
        self.assertEqual(self.get(url, Range="bytes=5-").status_code, 206)
        self.assertEqual(self.lines(), [download] * 2)
        self.get(f"{self.url}?download=0")
        self.assertEqual(self.lines()[2:], [("webclerk", "previewed", "letter-1.pdf")])

    def test_it_tells_from_where(self):
        self.get()
        log = self.env["ebox.access.log"].search([("company_id", "=", self.company.id)])
        self.assertEqual(log.address, "127.0.0.1")

    def test_two_people_are_two_lines(self):
        self.get()
        self.login(self.make_user("second", *BOTH))
        self.get()
        self.assertEqual([line[0] for line in self.lines()], ["webclerk", "second"])

    def test_the_button_of_a_file(self):
        file = self.document.file_ids.with_user(self.clerk)
        self.assertEqual(self.get(file.action_download()["url"]).content, PDF)
        self.assertEqual([line[1] for line in self.lines()], ["downloaded"])

    def test_its_first_page_as_a_picture(self):
        url = f"/mail/attachment/pdf_first_page/{self.attachment.id}"
        self.assertEqual(self.get(url).content, PDF)  # the browser draws it
        self.assertEqual([line[1] for line in self.lines()], ["previewed"])

    def test_no_file_of_a_letter_is_unpacked_for_its_picture(self):
        copied = self.attachment.copy({"res_model": "res.partner", "res_id": 1})
        values = {"name": "own", "raw": page(), "res_model": "res.partner", "res_id": 1}
        own = self.env["ir.attachment"].create(values)
        for file, unpacked in ((self.attachment, 0), (copied, 0), (own, 1)):
            url = f"/mail/attachment/pdf_first_page/{file.id}"
            with patch.object(odoo_controller, "extract_page") as extract_page:
                extract_page.return_value = io.BytesIO(b"page")
                self.url_open(url)
            self.assertEqual(extract_page.call_count, unpacked, file.name)
        with patch.object(controller, "MOST_BYTES", 1):
            url = f"/mail/attachment/pdf_first_page/{self.attachment.id}"
            self.assertEqual(self.get(url).status_code, 415)

    def test_no_picture_in_a_letter_is_unpacked_to_be_made_small(self):
        self.attachment.sudo().write({"raw": picture(), "mimetype": "image/png"})
        copied = self.attachment.copy({"res_model": "res.partner", "res_id": 1})
        values = {"name": "own", "res_model": "res.partner", "res_id": 1}
        own = self.env["ir.attachment"].create({**values, "raw": picture(9)})
        for file, unpacked in ((self.attachment, 0), (copied, 0), (own, 1)):
            for path in (f"{file.id}/4x4", f"{file.id}?width=4&crop=top"):
                with patch.object(
                    image, "ImageProcess", wraps=image.ImageProcess
                ) as made:
                    answer = self.get(f"/web/image/{path}")
                self.assertEqual(answer.status_code, 200)
                self.assertEqual(made.call_count, unpacked, (file.name, path))

    def test_all_attachments_of_the_chatter_as_a_zip(self):
        answer = self.url_open(
            "/mail/attachment/zip",
            data={
                "file_ids": str(self.attachment.id),
                "zip_name": "x.zip",
                "csrf_token": Request.csrf_token(self),
            },
        )
        self.assertEqual(answer.status_code, 200)
        self.assertEqual([line[1] for line in self.lines()], ["downloaded"])

    def test_a_link_with_a_token_opens_nothing(self):
        token = self.attachment.sudo().generate_access_token()[0]
        self.logout()
        self.env.flush_all()
        answer = self.get(f"{self.url}?access_token={token}&download=1")
        self.assertEqual(answer.status_code, 404)
        self.assertNotIn(PDF, answer.content)
        self.assertEqual(self.lines(), [])

    def test_a_program_that_reads_the_bytes(self):
        answer = self.call("read", [self.attachment.id], ["datas"])
        self.assertTrue(answer["result"][0]["datas"])
        wanted = {"datas": {}}
        answer = self.call("web_read", [self.attachment.id], specification=wanted)
        self.assertTrue(answer["result"][0]["datas"])
        expected = [("webclerk", "downloaded", "letter-1.pdf")]
        self.assertEqual(self.lines(), expected)

    def test_strangers_get_no_bytes_and_make_no_line(self):
        other = self.make_company("Slagerij Web BV", OTHER_NUMBER)
        self.login(self.make_user("stranger", *BOTH, company=other))
        for url in (self.url, f"{self.url}?download=true"):
            self.assertEqual(self.get(url).status_code, 404)
        self.assertIn("error", self.call("read", [self.attachment.id], ["datas"]))
        self.assertEqual(self.lines(), [])

    def test_without_the_line_there_are_no_bytes(self):
        log = type(self.env["ebox.access.log"])
        with patch.object(log, "_add", side_effect=UserError("full disk")):
            answer = self.get()
            self.assertEqual(answer.status_code, 404)
            self.assertNotIn(b"%PDF", answer.content)
            self.assertIn("error", self.call("read", [self.attachment.id], ["datas"]))

    def test_nobody_writes_the_log_from_outside(self):
        self.get()
        line = self.env["ebox.access.log"].search(
            [("company_id", "=", self.company.id)]
        )
        self.login(self.make_user("boss", "ebox_enterprise.group_ebox_manager"))
        model = "ebox.access.log"
        found = self.call("search_read", [], ["user_name"], model=model)["result"]
        self.assertEqual([row["id"] for row in found], line.ids)
        context = {"ebox_access_log": True}
        for method, *arguments in (
            ("create", [{"user_name": "x", "company_id": self.company.id}]),
            ("write", line.ids, {"user_name": "x"}),
            ("web_save", line.ids, {"user_name": "x"}),
            ("unlink", line.ids),
            ("copy", line.ids),
            ("_add", [[1, "opened", "", False]]),
        ):
            answer = self.call(method, *arguments, model=model, context=context)
            self.assertIn("error", answer, method)
        answer = self.call(
            "_note_access", self.document.ids, "opened", model="ebox.document"
        )
        self.assertIn("error", answer)
        self.assertEqual(len(self.lines()), 1)
