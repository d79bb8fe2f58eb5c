# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
import base64
import hashlib
from pathlib import Path
from unittest.mock import patch

from odoo.exceptions import UserError

from ...ebox_simulator import SimAttachment
from ...lib.letter_html import inert_html
from ..common import PDF, EboxCase, message

SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'


def files(*contents):
    """Attachments from (name, media type, bytes); the first is the main one."""
    return [
        SimAttachment(f"f{n}", name, kind, n == 0, content)
        for n, (name, kind, content) in enumerate(contents)
    ]


#: The beginning of two files, and what follows in each; the SHA-1 is the same.
COLLIDING = [
    bytes.fromhex(text)
    for text in (
        "255044462d312e330a25e2e3cfd30a0a0a312030206f626a0a3c3c2f57696474"
        "682032203020522f4865696768742033203020522f547970652034203020522f"
        "537562747970652035203020522f46696c7465722036203020522f436f6c6f72"
        "53706163652037203020522f4c656e6774682038203020522f42697473506572"
        "436f6d706f6e656e7420383e3e0a73747265616d0affd8fffe00245348412d31"
        "20697320646561642121212121852fec092339759c39b1a1c63c4c97e1fffe01",
        "7f46dc93a6b67e013b029aaa1db2560b45ca67d688c7f84b8c4c791fe02b3df6"
        "14f86db1690901c56b45c1530afedfb76038e972722fe7ad728f0e4904e046c2"
        "30570fe9d41398abe12ef5bc942be33542a4802d98b5d70f2a332ec37fac3514"
        "e74ddc0f2cc1a874cd0c78305a21566461309789606bd0bf3f98cda8044629a1",
        "7346dc9166b67e118f029ab621b2560ff9ca67cca8c7f85ba84c79030c2b3de2"
        "18f86db3a90901d5df45c14f26fedfb3dc38e96ac22fe7bd728f0e45bce046d2"
        "3c570feb141398bb552ef5a0a82be331fea48037b8b5d71f0e332edf93ac3500"
        "eb4ddc0decc1a864790c782c76215660dd309791d06bd0af3f98cda4bc4629b1",
    )
]


class TestContent(EboxCase):
    def test_six_attachments_arrive_byte_for_byte(self):
        """Scenario 6."""
        contents = [
            ("letter.pdf", "application/pdf", PDF),
            ("table.csv", "text/csv", b"a;b\r\n=1+1;2\r\n"),
            ("sheet.ods", "application/vnd.oasis.opendocument.spreadsheet", b"PK\3\4x"),
            ("data.xml", "text/xml", b"<?xml version='1.0'?><a/>"),
            ("drawing.svg", "image/svg+xml", SVG),
            ("note.txt", "text/plain", "één".encode()),
        ]
        connection = self.connect()
        self.publish(message(1, attachments=files(*contents)))
        connection._sync()
        document = self.documents()
        self.assertEqual(set(document.file_ids.mapped("state")), {"fetched"})
        self.assertEqual(set(document.file_ids.mapped("integrity")), {"verified"})
        stored = {f.name: f.attachment_id.raw for f in document.file_ids}
        self.assertEqual(stored, {name: content for name, _kind, content in contents})
        self.assertEqual(document.message_main_attachment_id.name, "letter.pdf")
        # what could run as code in the browser is plain text there
        kinds = {f.name: f.attachment_id.mimetype for f in document.file_ids}
        self.assertEqual(kinds["drawing.svg"], "text/plain")
        self.assertEqual(kinds["data.xml"], "text/plain")
        self.assertEqual(kinds["letter.pdf"], "application/pdf")

    def test_a_digest_that_differs_is_flagged_and_the_bytes_are_kept(self):
        """Scenario 22."""
        connection = self.connect(fetch_policy="on_open")
        self.publish(message(1), message(2))
        connection._sync()
        wrong, without = self.documents()
        wrong.file_ids.sudo().digest = "00" * 32
        without.file_ids.sudo().digest = False
        (wrong | without).action_fetch_now()
        self.assertEqual(wrong.file_ids.state, "mismatch")
        self.assertEqual(wrong.file_ids.integrity, "mismatch")
        self.assertEqual(wrong.file_ids.attachment_id.raw, PDF)
        self.assertEqual(without.file_ids.integrity, "unverifiable")

    def test_one_file_that_fails_does_not_stop_the_others(self):
        connection = self.connect()
        self.publish(message(1), message(2))
        self.government.faults.add(
            route="content", status=404, message_id="message-1", body="{}"
        )
        connection._sync()
        failed, fetched = (
            self.documents()
            .file_ids.sorted("document_id")[::-1]
            .sorted(lambda f: f.document_id.remote_id)
        )
        self.assertEqual((failed.state, fetched.state), ("failed", "fetched"))
        self.assertTrue(failed.error_message and failed.next_attempt)
        self.government.faults.clear()
        failed.next_attempt = False
        connection._sync()
        self.assertEqual(failed.state, "fetched")

    def test_a_web_page_in_place_of_the_letter_is_not_the_letter(self):
        connection = self.connect()
        self.publish(message(1))
        self.government.faults.add(route="content", action="html")
        connection._sync()
        self.assertEqual(self.documents().file_ids.state, "failed")
        self.assertFalse(self.documents().file_ids.attachment_id)

    def test_a_message_that_is_only_a_text(self):
        body = {"nl": "Regel 1\nRegel 2", "fr": "Ligne 1"}
        connection = self.connect()
        self.publish(message(1, attachments=[], body=body, body_main=True))
        connection._sync()
        document = self.documents()
        self.assertEqual(document.body_state, "fetched")
        self.assertEqual(document.with_context(lang="fr_BE").body, "Ligne 1")
        self.assertIn("<br", document.with_context(lang="nl_BE").body)

    def test_a_text_that_is_missing_for_a_while_is_not_given_up(self):
        connection = self.connect()
        self.publish(message(1, attachments=[], body={"nl": "x"}, body_main=True))
        self.government.faults.add(route="body", status=404, body="{}", times=1)
        connection._sync()
        document = self.documents()
        self.assertEqual(document.body_state, "failed")
        document.next_attempt = False
        connection._sync()
        self.assertEqual(document.body_state, "fetched")

    def test_a_text_that_is_named_and_never_there_is_none_in_the_end(self):
        connection = self.connect()
        self.publish(message(1, attachments=[], body={"nl": "x"}, body_main=True))
        self.government.faults.add(route="body", status=404, body="{}")
        for _attempt in range(6):
            self.documents().next_attempt = False
            connection._sync()
        self.assertEqual(self.documents().body_state, "none")

    def test_a_main_text_is_not_fetched_before_a_person_asks(self):
        connection = self.connect(fetch_policy="on_open")
        self.publish(message(1, attachments=[], body={"nl": "x"}, body_main=True))
        connection._sync()
        self.assertEqual(self.documents().body_state, "withheld")
        self.assertFalse(self.government.journal.count("body"))

    def test_html_is_inert(self):
        """No script, form, remote load or hidden link (scenario 47)."""
        clean = inert_html(
            "<p onclick='a()'>Tekst</p><script>a()</script>"
            "<img src='https://t.example/p.png'><form action='/x'><input></form>"
            "<a href='javascript:a()'>hier</a> <a href='https://t.example/'>klik</a>"
            "<div style='background:url(https://t.example/b)'>x</div>"
        )
        for trace in ("<script", "onclick", "<img", "<form", "javascript:", "href"):
            self.assertNotIn(trace, clean)
        self.assertNotIn("url(", clean)
        self.assertIn("Tekst", clean)
        self.assertIn("https://t.example/", clean)  # shown, as text

    def test_only_what_is_listed_of_html_is_kept(self):
        clean = inert_html(
            "<p class='s_map o_image' id='a' name='b' data-embedded='video' t-out='x'"
            " style='text-align: CENTER; background: url(//e/x); position: fixed'>a</p>"
            "<table border='1' background='//e/x'><tr><td colspan='2' rowspan='9999'"
            " align='right' width='1'>b</td></tr></table><owl-x>c</owl-x><svg><text>d"
            "</text></svg><a href='https://e.example/' target='_blank'>e</a>"
        )
        self.assertEqual(
            clean,
            '<div><p style="text-align:center">a</p><table><tr><td colspan="2"'
            ' align="right">b</td></tr></table>cde (https://e.example/)</div>',
        )

    def test_no_text_is_lost_behind_an_element_that_is_not_kept(self):
        for opened in (
            "<picture><source srcset='//e/x'>",
            "<svg>",
            "<math>",
            "<track>",
        ):
            self.assertIn("einde", inert_html(f"<p>Dag</p>{opened}<p>einde</p>"))

    def test_a_page_with_a_declaration_is_a_text_too(self):
        page = "<html><head><title>x</title></head><body><p>één</p></body></html>"
        page = f'<?xml version="1.0" encoding="utf-16"?>{page}'
        self.assertEqual(inert_html(page), "<div><p>één</p></div>")

    def test_what_is_read_of_a_body_is_what_is_shown(self):
        connection = self.connect()
        bodies = {
            "nothing": "</p>",
            "a comment": "<!-- -->",
            "a sign": "<",
            "deep": "<div>" * 260 + "<p>5000 EUR</p>" + "</div>" * 260,
            "two pages": "<html><body>a</body></html><p>5000 EUR</p>",
            "behind the end": "<p>a</p></body></html>5000 EUR",
            "a title": "<p>a</p><svg><title>5000 EUR</title></svg>",
            "no end": "<p>a</p><style>5000 EUR",
        }
        self.publish(message(1))
        connection._sync()
        document = self.documents().sudo()
        document.body_texts = bodies
        pages = document._body_pages()
        texts = dict(zip(document.body_texts, [p.text for p in pages], strict=True))
        for name, body in bodies.items():
            shown = "5000 EUR" in inert_html(body)
            self.assertEqual("5000 EUR" in texts[name], shown, name)
        self.assertEqual(texts["nothing"], "")
        for name in ("deep", "two pages", "behind the end"):
            self.assertIn("5000 EUR", texts[name], name)

    def test_a_body_that_cannot_be_read_does_not_cost_the_files(self):
        connection = self.connect()
        self.publish(message(1, body={"nl": "<p>Dag</p>"}))
        connection._sync()
        document = self.documents().sudo()

        def fail(record):
            raise ValueError

        self.patch(type(document), "_body_pages", fail)
        with self.quiet():
            read = document._take_text(10)
        self.assertEqual(len(read.files), 1)
        self.assertEqual(read.problems[-1:], ["defect"])

    def test_official_files_cannot_be_changed_or_deleted_by_a_user(self):
        connection = self.connect()
        self.publish(message(1))
        connection._sync()
        user = self.make_user("clerk")
        attachment = self.documents().file_ids.attachment_id.with_user(user)
        self.assertEqual(attachment.raw, PDF)
        with self.assertRaises(UserError):
            attachment.unlink()
        with self.assertRaises(UserError):
            attachment.write({"datas": base64.b64encode(b"other")})
        with self.assertRaises(UserError):
            attachment.write({"res_id": False})

    def test_only_a_half_written_file_of_the_filestore_is_replaced(self):
        attachments = self.env["ir.attachment"].with_context(ebox_mend_stored=True)
        self.patch(type(attachments), "_storage", lambda self: "file")
        content = b"official mail " * 99
        sha = hashlib.sha1(content, usedforsecurity=False).hexdigest()
        path = Path(attachments._full_path(f"{sha[:2]}/{sha}"))
        path.parent.mkdir(parents=True, exist_ok=True)
        self.addCleanup(path.unlink, missing_ok=True)
        path.write_bytes(content[:50])
        with self.assertRaises(UserError):
            self.env["ir.attachment"]._get_path(content, sha)
        with self.quiet():
            attachments._get_path(content, sha)
        self.assertEqual(path.read_bytes(), content)
        # a file that is what its name says is nobody's to replace
        with self.assertRaises(UserError):
            attachments._get_path(b"another content of the same name", sha)
        self.assertEqual(path.read_bytes(), content)

    def test_files_of_one_sha_1_are_both_kept_and_stop_no_others(self):
        """Two beginnings of PDF files, which https://shattered.io has made public."""
        attachments = self.registry["ir.attachment"]
        self.patch(attachments, "_storage", lambda self: "file")
        connection = self.connect()
        pair = [COLLIDING[0] + end for end in COLLIDING[1:]]
        self.assertEqual(len({hashlib.sha1(each).digest() for each in pair}), 1)
        contents = [each + bytes([n]) for n in range(5) for each in pair]
        self.publish(
            *(
                message(
                    number,
                    registered=True,  # these come first
                    attachments=[
                        SimAttachment("main", "a.pdf", "application/pdf", True, content)
                    ],
                )
                for number, content in enumerate(contents, 10)
            ),
            message(99),
        )
        connection._sync()
        files = self.documents().file_ids
        self.assertEqual(set(files.mapped("state")), {"fetched"})
        found = files.filtered(lambda f: f.document_id.remote_id != "message-99")
        self.assertEqual(set(found.mapped("attachment_id.raw")), set(contents))

    def test_a_file_that_odoo_refuses_stops_no_others(self):
        connection = self.connect()
        self.publish(*(message(n, registered=n > 1) for n in range(1, 9)))
        files = self.env.registry["ebox.document.file"]
        keep = files._prepared

        def refuse(file, *answer):
            if file.document_id.registered:
                raise UserError("not this one")
            return keep(file, *answer)

        with patch.object(files, "_prepared", refuse), self.quiet():
            connection._sync()
        states = self.documents().mapped("file_ids.state")
        self.assertEqual(states[0], "fetched")
        self.assertEqual(set(self.documents()[1:].file_ids.mapped("state")), {"failed"})
