# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Files that would do harm if somebody opened them for people (scenarios 48 and 49).

They are evidence and stay as they came; nothing here unpacks, renders or runs them,
and a browser gets what could run as plain text.
"""

import base64
import io
import zipfile
import zlib

from ...ebox_simulator import SimAttachment, SimOrganization
from ..common import SENDER, EboxCase, message

SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
HTML = b"<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"
CSV = b'=HYPERLINK("https://evil.example";"x");+1;-1;@a\r\n'
MACRO = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"VBA" * 100


def zip_bomb():
    """A small archive with 50 MB of zeros."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", b"\0" * 50_000_000)
        archive.writestr("../../etc/outside.txt", b"outside")
    return buffer.getvalue()


def acting_pdf():
    """A PDF whose catalogue runs a script and launches a program when it is opened."""
    return (
        b"%PDF-1.4\n"
        b"1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript"
        b"/JS(app.alert\\(1\\))/Next<</S/Launch/F(cmd.exe)>>>>>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
        b"trailer<</Root 1 0 R>>\n%%EOF\n"
    )


def swelling_pdf():
    """A PDF whose one page unpacks to 60 MB."""
    stream = zlib.compress(b" " * 60_000_000, 9)
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]"
        b"/Contents 4 0 R>>endobj\n"
        + b"4 0 obj<</Length %d/Filter/FlateDecode>>stream\n" % len(stream)
        + stream
        + b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    )


FILES = {
    "logo.svg": ("image/svg+xml", SVG),
    "page.html": ("text/html", HTML),
    "table.csv": ("text/csv", CSV),
    "macro.doc": ("application/msword", MACRO),
    "bomb.zip": ("application/zip", zip_bomb()),
    "acts.pdf": ("application/pdf", acting_pdf()),
    "swells.pdf": ("application/pdf", swelling_pdf()),
}


class TestDangerousContent(EboxCase):
    def test_files_stay_as_they_came_and_nothing_runs(self):
        connection = self.connect()
        files = [
            SimAttachment(name, name, media_type, name == "acts.pdf", content)
            for name, (media_type, content) in FILES.items()
        ]
        self.publish(message(1, attachments=files))
        connection._sync()
        document = self.documents()
        self.assertEqual(document.file_ids.mapped("state"), ["fetched"] * len(FILES))
        for file in document.file_ids:
            content = FILES[file.name][1]
            self.assertEqual(file.attachment_id.raw, content, file.name)
            self.assertTrue(file.action_download()["url"].endswith("download=true"))
        types = {f.name: f.mimetype for f in document.file_ids}
        self.assertEqual(types["logo.svg"], "text/plain")
        self.assertEqual(types["page.html"], "text/plain")
        self.assertEqual(document.reading_state, "scan")  # a page without words
        stored = self.env["ir.attachment"].search(
            [("res_model", "=", document._name), ("res_id", "=", document.id)]
        )
        self.assertEqual(len(stored), len(FILES))  # nothing was unpacked

    def test_logos_of_senders_are_never_asked_for(self):
        logo = base64.b64encode(SVG).decode()
        self.government.add_reference(
            organizations=[
                SimOrganization(
                    SENDER,
                    {"nl": f"Dienst <img src='data:image/svg+xml;base64,{logo}'>"},
                    {"nl": "Dienst Test"},
                )
            ]
        )
        connection = self.connect()
        self.publish(message(1))
        connection._sync()
        routes = {entry.route for entry in self.government.journal.requests()}
        self.assertFalse({route for route in routes if "image" in route})
        self.assertTrue(self.documents().sender_id.name)
        self.assertFalse(
            self.env["ir.attachment"].search_count(
                [("res_model", "in", ("ebox.sender", "ebox.message.type"))]
            )
        )
