# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Files of letters by Odoo's own addresses: for nobody from outside, granted or not."""

import io

from odoo.tests import tagged
from odoo.tools import mute_logger

from .attack_case import AttackCase

QUIET = (
    *("odoo.http", "odoo.addons.base.models.ir_rule"),
    *("odoo.addons.base.models.ir_model", "odoo.addons.http_routing.models.ir_http"),
    *("odoo.addons.web.controllers.binary",),
)
TRIES = (
    "granted",
    "everything",
    "revoked",
    "ungranted",
    "public",
    "employee",
    "stranger",
)
ASKED = "open", "confidential", "personal"
MISSING = 2**31 - 1
CONTENT = (
    "/web/content/{file}",
    "/web/content/{file}?download=1",
    "/web/content/{file}?access_token=x",
    "/web/content/{file}/letter.pdf",
    "/web/content/ir.attachment/{file}/raw",
    "/web/content/ir.attachment/{file}/datas",
    "/web/content/ir.attachment/{file}/index_content",
    "/web/content/ebox.document/{letter}/name",
    "/web/content/ebox.document/{letter}/raw_json",
    "/web/content/ebox.document/{letter}/epc_qr",
    "/web/content/ebox.document.file/{part}/name",
    "/mail/attachment/pdf_first_page/{file}",
)
IMAGES = (
    "/web/image/{file}",
    "/web/image/{file}/100x100",
    "/web/image/{file}?access_token=x",
    "/web/image/ir.attachment/{file}/raw",
    "/web/image/ir.attachment/{file}/thumbnail",
    "/web/image/ebox.document/{letter}/message_main_attachment_id",
)


@tagged("post_install", "-at_install", "ebox_portal")
class TestAttackFiles(AttackCase):
    def ids(self, which):
        """The ids of a letter, of its official file and of that file's content."""
        if which is None:
            return dict.fromkeys(("letter", "part", "file"), MISSING)
        letter = self.letter[which]
        part = letter.file_ids
        return {
            "letter": letter.id,
            "part": part.id,
            "file": part.attachment_id.id,
        }

    def each(self):
        """Each person with the ids of each letter, and of none."""
        for name in TRIES:
            self.become(name)
            for which in (*ASKED, None):
                yield name, which, self.ids(which)

    @mute_logger(*QUIET)
    def test_contents(self):
        for name, which, ids in self.each():
            for rule in CONTENT:
                answer = self.open(rule.format(**ids))
                told = (name, which, rule, answer.status_code)
                self.assertEqual(told, (name, which, rule, 404))
                self.assertTellsNothing(answer)
        self.assertEqual(self.logged(), [])

    @mute_logger(*QUIET)
    def test_pictures_are_those_of_what_does_not_exist(self):
        seen = {}
        for name, which, ids in self.each():
            for rule in IMAGES:
                answer = self.open(rule.format(**ids))
                self.assertTellsNothing(answer)
                got = seen.setdefault((name, rule), set())
                got.add((answer.status_code, answer.content))
                self.assertEqual(len(got), 1, (name, which, rule))
        self.assertEqual(self.logged(), [])

    @mute_logger(*QUIET)
    def test_forms_for_files(self):
        files = self.env["ir.attachment"].sudo()
        for name, which, ids in self.each():
            before = files.search_count([])
            thread = {"thread_model": "ebox.document", "thread_id": ids["letter"]}
            wanted = {
                "/mail/attachment/zip": {"file_ids": ids["file"], "zip_name": "x"},
                "/mail/attachment/upload": thread,
                "/web/binary/upload_attachment": {
                    "model": "ebox.document",
                    "id": ids["letter"],
                },
            }
            for path, data in wanted.items():
                data = {**data, "csrf_token": self.token()}
                sent = {"ufile": ("x.txt", io.BytesIO(b"x"), "text/plain")}
                answer = self.url_open(path, data=data, files=sent)
                self.assertTellsNothing(answer)
                if path == "/mail/attachment/zip":
                    self.assertIn(answer.status_code, (403, 404), (name, which))
                if path == "/mail/attachment/upload":
                    self.assertEqual((name, answer.status_code), (name, 404), which)
            self.assertEqual(files.search_count([]), before, (name, which))
            for path in (
                "/mail/attachment/delete",
                "/mail/attachment/update_thumbnail",
            ):
                got, answer = self.rpc(path, attachment_id=ids["file"])
                self.assertEqual((name, path, got), (name, path, "NotFound"))
        for which in ASKED:
            self.assertTrue(self.letter[which].file_ids.attachment_id.exists())

    @mute_logger(*QUIET)
    def test_links_of_e_mails(self):
        for name, which, ids in self.each():
            for path in (
                f"/mail/view?model=ebox.document&res_id={ids['letter']}",
                f"/mail/view?model=ebox.document&res_id={ids['letter']}&access_token=x",
                f"/mail/unfollow?model=ebox.document&res_id={ids['letter']}&pid=1&token=x",
            ):
                answer = self.open(path)
                self.assertTellsNothing(answer)
                if name in ("granted", "revoked", "ungranted") and "/view" in path:
                    place = answer.headers["Location"].removeprefix(self.base_url())
                    self.assertEqual(place, f"/my/ebox/{ids['letter']}", which)
