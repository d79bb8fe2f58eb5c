# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Files of letters for the accountant, and what the access log says of them."""

from functools import partial

from odoo.tests import tagged
from odoo.tools import mute_logger

from odoo.addons.ebox_enterprise.ebox_simulator import SimAttachment
from odoo.addons.ebox_enterprise.tests.common import PDF, message
from odoo.addons.ebox_enterprise.tests.document.test_dangerous_content import HTML, SVG

from .portal_case import PortalCase


@tagged("post_install", "-at_install")
class TestPortalFiles(PortalCase):
    def setUp(self):
        super().setUp()
        self.access = self.grant(self.accountant)
        self.login(self.accountant)

    def test_a_pdf_is_shown_and_not_kept(self):
        answer = self.open(self.file_of(self.first))
        self.assertEqual((answer.status_code, answer.content), (200, PDF))
        headers = answer.headers
        self.assertEqual(headers["Content-Type"], "application/pdf")
        self.assertTrue(headers["Content-Disposition"].startswith("inline"))
        self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
        self.assertEqual(headers["Cache-Control"], "private, no-store")
        self.assertIn("default-src 'none'", headers["Content-Security-Policy"])
        self.assertIn("frame-ancestors 'self'", headers["Content-Security-Policy"])
        self.assertEqual(self.lines(), [("accountant", "previewed", "letter-1.pdf")])
        self.assertEqual(self.shares(self.first), [])

    def test_a_download_is_an_attachment_and_is_marked(self):
        answer = self.open(f"{self.file_of(self.first)}?download=1")
        self.assertEqual((answer.status_code, answer.content), (200, PDF))
        disposition = answer.headers["Content-Disposition"]
        self.assertTrue(disposition.startswith("attachment"), disposition)
        self.assertIn("letter-1.pdf", disposition)
        self.assertIn("sandbox", answer.headers["Content-Security-Policy"])
        self.assertEqual(self.lines(), [("accountant", "downloaded", "letter-1.pdf")])
        self.assertEqual(self.shares(self.first), ["download"])

    def test_a_part_of_a_file_is_no_further_download(self):
        address = f"{self.file_of(self.first)}?download=1"
        self.open(address)
        answer = self.open(address, headers={"Range": "bytes=0-3"})
        self.assertEqual((answer.status_code, answer.content), (206, PDF[:4]))
        self.assertEqual(self.shares(self.first), ["download"])
        self.assertEqual(len(self.lines(action="downloaded")), 1)

    def test_only_who_gets_all_bytes_has_downloaded_the_file(self):
        address = f"{self.file_of(self.first)}?download=1"
        self.env.flush_all()
        answer = self.url_open(address, method="HEAD", allow_redirects=False)
        self.assertEqual((answer.status_code, answer.content), (200, b""))
        for part in ("bytes=1-", "bytes=0-3", "bytes=-4"):
            self.assertEqual(
                self.open(address, headers={"Range": part}).status_code, 206
            )
        self.assertEqual(self.shares(self.first), [])
        for whole in ("bytes=0-", "bytes=0-9999999", f"bytes=0-{len(PDF) - 1}"):
            answer = self.open(address, headers={"Range": whole})
            self.assertEqual(answer.content, PDF)
            self.assertEqual(self.shares(self.first), ["download"], whole)
            self.first.share_ids.sudo().unlink()

    def test_files_of_other_letters_do_not_exist(self):
        own = self.first.file_ids
        wrong = [
            f"/my/ebox/{self.closed.id}/file/{self.closed.file_ids.id}",
            f"/my/ebox/{self.first.id}/file/{self.closed.file_ids.id}",
            f"/my/ebox/{self.first.id}/file/{self.second.file_ids.id}",
            f"/my/ebox/{self.closed.id}/file/{own.id}",
            f"/my/ebox/{self.first.id}/file/{10**30}",
            f"/my/ebox/{10**30}/file/{own.id}",
            f"/my/ebox/-1/file/-{own.id}",
        ]
        for path in wrong:
            for query in ("", "?download=1"):
                answer = self.open(path + query)
                self.assertEqual(answer.status_code, 404, path)
                self.assertNotIn(b"%PDF", answer.content)
        self.assertEqual(self.lines(), [])

    def test_revoking_ends_the_links_of_an_open_page(self):
        self.assertEqual(self.open(self.file_of(self.first)).status_code, 200)
        self.access.action_revoke()
        self.assertEqual(self.open(self.file_of(self.first)).status_code, 404)

    def test_who_may_only_see_does_not_download(self):
        self.access.can_download = False
        path = self.file_of(self.first)
        self.assertEqual(self.open(path).status_code, 200)
        for value in ("1", "true", "yes", "x"):
            answer = self.open(f"{path}?download={value}")
            self.assertEqual(answer.status_code, 404)
        page = self.open(f"/my/ebox/{self.first.id}").text
        self.assertNotIn("download=1", page)
        self.assertNotIn("/my/ebox/zip", page)

    def test_what_could_run_is_never_shown(self):
        files = [
            SimAttachment("a", "logo.svg", "image/svg+xml", True, SVG),
            SimAttachment("b", "page.pdf", "application/pdf", False, HTML),
        ]
        letter = self.receive_more(message(5, attachments=files))
        for file in letter.file_ids:
            path = f"/my/ebox/{letter.id}/file/{file.id}"
            self.assertEqual(self.open(path).status_code, 404, file.name)
            answer = self.open(f"{path}?download=1")
            self.assertEqual(answer.status_code, 200)
            disposition = answer.headers["Content-Disposition"]
            self.assertTrue(disposition.startswith("attachment"), disposition)
            self.assertEqual(answer.headers["X-Content-Type-Options"], "nosniff")
        self.assertNotIn("o_ebox_pdf", self.open(f"/my/ebox/{letter.id}").text)

    def test_a_document_of_another_site_as_people_added_it(self):
        attach = self.env["ir.attachment"].sudo().create
        own = {"res_model": "ebox.document", "res_id": self.second.id}
        added, beside, note, early, late = attach(
            [
                {**own, "name": "added.pdf", "raw": PDF, "mimetype": "application/pdf"},
                {**own, "name": "annex.txt", "raw": b"annex"},
                {**own, "name": "note.txt", "raw": b"note"},
                {**own, "name": "early.txt", "raw": b"early"},
                {**own, "name": "late.txt", "raw": b"late"},
            ]
        )
        letter = self.second.sudo()
        letter.file_ids.unlink()
        said = partial(letter.message_post, message_type="comment")
        said(body="found it", attachment_ids=early.ids)
        letter.with_user(self.clerk).sudo()._note_added(added + beside)
        said(body="a note", attachment_ids=note.ids)
        said(body="as they have it", attachment_ids=(added + late).ids)
        letter.message_post(body="once more", attachment_ids=(added + late).ids)
        path = f"/my/ebox/{letter.id}/added"
        page = self.open(f"/my/ebox/{letter.id}").text
        self.assertIn("annex.txt", page)
        self.assertIn(f"added by {self.clerk.name} on", page)
        for name in ("note.txt", "early.txt", "late.txt"):
            self.assertNotIn(name, page)
        names = [part.name for part in letter._zip_letters()[0].parts]
        told = f" (added by {self.clerk.name} on "
        self.assertEqual([name.split(told)[0] for name in names], ["added", "annex"])
        answer = self.open(f"{path}/{added.id}")
        self.assertEqual((answer.status_code, answer.content), (200, PDF))
        answer = self.open(f"{path}/{beside.id}?download=1")
        self.assertEqual((answer.status_code, answer.content), (200, b"annex"))
        self.assertEqual(self.shares(letter), ["download"])
        private = (note.id, early.id, late.id)
        official = self.closed.file_ids.attachment_id
        for number in (*private, official.id, 0, -1, 10**30):
            answer = self.open(f"{path}/{number}?download=1")
            self.assertEqual(answer.status_code, 404, number)
        answer = self.open(f"/my/ebox/{self.first.id}/added/{added.id}")
        self.assertEqual(answer.status_code, 404)

    def test_a_line_break_in_a_file_s_name_breaks_no_answer(self):
        """People give their files any names, and senders theirs."""
        attach = self.env["ir.attachment"].sudo().create
        own = {"res_model": "ebox.document", "res_id": self.first.id}
        self.access.can_comment = True
        for name in ("a\r\nX-Evil: 1.txt", "a\n.txt", "\r.txt", "\r\n"):
            file = attach({**own, "name": name, "raw": b"x"})
            self.first.sudo().message_post(
                body="x",
                message_type="comment",
                subtype_xmlid="mail.mt_comment",
                attachment_ids=file.ids,
            )
            answer = self.open(f"/my/ebox/{self.first.id}/attachment/{file.id}")
            self.assertEqual((answer.status_code, answer.content), (200, b"x"))
            self.assertNotIn("X-Evil", answer.headers)

    def test_a_file_that_is_gone_from_the_disk(self):
        attachment = self.first.file_ids.attachment_id
        self.env.cr.execute(
            "UPDATE ir_attachment SET store_fname = 'aa/nothing', db_datas = NULL"
            " WHERE id = %s",
            (attachment.id,),
        )
        self.env.invalidate_all()
        self.assertEqual(self.open(self.file_of(self.first)).status_code, 404)

    @mute_logger("odoo.http", "odoo.addons.base.models.ir_rule")
    def test_odoo_s_own_addresses_answer_as_to_a_stranger(self):
        attachment = self.first.file_ids.attachment_id
        for path in (
            f"/web/content/{attachment.id}",
            f"/web/content/ebox.document/{self.first.id}/name",
            f"/web/image/ebox.document/{self.first.id}/name",
        ):
            answer = self.open(path)
            self.assertNotEqual((path, answer.content), (path, PDF))
            self.assertNotIn(self.first.name, answer.text)
        self.assertFalse(attachment.sudo().access_token)
