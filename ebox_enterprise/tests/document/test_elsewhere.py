# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that only hold a link (scenarios 44, 47 and 56), and the sender's contact."""

import base64
from unittest.mock import patch

from odoo.exceptions import AccessError, UserError

from ...ebox_simulator import SimOrganization
from ...lib.links import action_link, shown_host, trusted_link, whole_address
from ..common import SENDER, EboxCase, message
from ..reading.test_letter_text import pdf_of

ELSEWHERE = "ebox_enterprise.activity_elsewhere"
LINK = "https://eservices.minfin.fgov.be/document/1"
BODY = {"nl": f'<p>Uw document: <a href="{LINK}">openen</a></p>'}


class TestElsewhere(EboxCase):
    def setUp(self):
        super().setUp()
        self.clerk = self.make_user("clerk")
        self.connection = self.connect(responsible_id=self.clerk.id)

    def upload(self, document, content, user=None):
        return (
            self.env["ir.attachment"]
            .with_user(user or self.clerk)
            .create(
                {
                    "name": "document.pdf",
                    "datas": base64.b64encode(content),
                    "res_model": document._name,
                    "res_id": document.id,
                }
            )
        )

    def test_a_link_alone_is_a_document_elsewhere(self):
        documents = self.receive(
            message(1, attachments=[], body=BODY),
            message(2, body=BODY),
            message(3, attachments=[], body={"nl": "Alleen tekst."}),
        )
        self.assertEqual(documents.mapped("is_elsewhere"), [True, False, False])
        document = documents[0]
        self.assertEqual(document.elsewhere_host, "eservices.minfin.fgov.be")
        self.assertFalse(document.file_ids)
        self.assertFalse(document.message_main_attachment_id)
        activity = document.activity_ids.filtered(
            lambda a: a.activity_type_id == self.env.ref(ELSEWHERE)
        )
        self.assertEqual(activity.user_id, self.clerk)
        action = document.with_user(self.clerk).action_open_elsewhere()
        self.assertEqual((action["url"], action["target"]), (LINK, "new"))
        self.assertFalse(self.government.journal.count(path=LINK))

    def test_the_found_pdf_is_added_and_the_work_goes_on(self):
        document = self.receive(message(1, attachments=[], body=BODY))
        mine = document.with_user(self.clerk)
        attachment = self.upload(mine, pdf_of("Aanslag", "Bedrag 12"))
        mine.action_add_document(attachment.ids)
        self.assertFalse(document.is_elsewhere)
        self.assertEqual(document.state, "in_progress")
        self.assertEqual(document.message_main_attachment_id, attachment)
        self.assertFalse(
            document.activity_ids.filtered(
                lambda a: a.activity_type_id == self.env.ref(ELSEWHERE)
            )
        )
        self.connection._sync()
        self.assertEqual(document.reading_state, "read")
        self.assertEqual(mine.search([("search_text", "ilike", "aanslag")]), document)

    def test_what_was_added_is_removed_where_it_stands_with_its_words(self):
        document = self.receive(message(1, attachments=[], body=BODY))
        mine = document.with_user(self.clerk)
        attachment = self.upload(mine, pdf_of("Aanslag", "Antwoord binnen 15 dagen."))
        beside = self.upload(mine, pdf_of("Notitie"))
        mine.action_add_document(attachment.ids)
        with self.assertRaises(UserError):
            mine.action_remove_document(beside.id)
        mine.action_remove_document(attachment.id)
        self.assertTrue(document.is_elsewhere)
        self.assertFalse(attachment.exists() or document.deadline_ids)
        self.assertFalse(mine.search([("search_text", "ilike", "aanslag")]))

    def test_only_a_pdf_of_this_letter_can_be_added(self):
        documents = self.receive(
            message(1, attachments=[], body=BODY), message(2, attachments=[], body=BODY)
        )
        mine = documents[0].with_user(self.clerk)
        text = self.upload(mine, b"<script>alert(1)</script>")
        with self.assertRaises(UserError):
            mine.action_add_document(text.ids)
        foreign = self.upload(documents[1], pdf_of("x"))
        for ids in (foreign.ids, [], [999_999_999]):
            with self.assertRaises(UserError):
                mine.action_add_document(ids)
        self.assertTrue(mine.is_elsewhere)

    def test_a_look_alike_host_is_shown_and_not_opened(self):
        fake = "https://minfin.fgov.be.example.com/x"
        cyrillic = "https://minfin.fg\u043ev.be/x"
        documents = self.receive(
            message(1, attachments=[], body={"nl": f"<a href='{fake}'>Open</a>"}),
            message(2, attachments=[], body={"nl": f"<a href='{cyrillic}'>Open</a>"}),
        )
        hosts = documents.mapped("elsewhere_host")
        self.assertEqual(hosts[0], "minfin.fgov.be.example.com")
        self.assertTrue(hosts[1].startswith("minfin.xn--"))
        for document in documents:
            self.assertFalse(document.elsewhere_link)
            with self.assertRaises(UserError):
                document.with_user(self.clerk).action_open_elsewhere()
            self.assertNotIn("href", document.body)

    def test_which_hosts_are_known(self):
        known = ("fgov.be",)
        for url, opened in (
            ("https://minfin.fgov.be/x", "https://minfin.fgov.be/x"),
            ("https://FGOV.be", "https://fgov.be/"),
            ("HTTPS://fgov.be:443/a/%20?b=é#c", "https://fgov.be/a/%20?b=%C3%A9#c"),
            ("https://fgov.be/\"'<>", "https://fgov.be/%22'%3C%3E"),
            ("http://minfin.fgov.be/x", None),
            ("https://minfin.fgov.be@evil.example/x", None),
            ("https://user@minfin.fgov.be/x", None),
            ("https://user:word@minfin.fgov.be/x", None),
            ("https://minfin.fgov.be:8443/x", None),
            ("https://minfin.fgov.be:0/x", None),
            ("https://notfgov.be", None),
            ("https://fgov.be.", None),
            ("https://a..fgov.be", None),
            ("javascript:alert(1)//fgov.be", None),
            ("https://[::bad", None),
            ("", None),
        ):
            self.assertEqual(trusted_link(url, known), opened, url)
        self.assertIsNone(shown_host("javascript:alert(1)"))

    def test_what_browsers_read_otherwise_is_no_address(self):
        """Each of these leads a browser to evil.example, or may."""
        for url in (
            r"https://evil.example\.fgov.be/x",
            r"https:\\evil.example/.fgov.be",
            r"https://evil.example\@fgov.be/x",
            "https://evil.example\t.fgov.be/x",
            "https://evil.example\n/.fgov.be",
            "https://evil.example%2f.fgov.be/x",
            "https://evil.example%5c.fgov.be/x",
            "https://evil.example%00.fgov.be/x",
            "https://evil.example\uff3c.fgov.be/x",
            "https://evil.example\uff0f.fgov.be/x",
            "https://evil.example\u2100.fgov.be/x",
            "https://evil.example;.fgov.be/x",
            "https://evil.example&.fgov.be/x",
            "https://evil.example'.fgov.be/x",
            "https://evil.example:443\\.fgov.be/x",
            "https://[evil.example].fgov.be/x",
            "https:/evil.example/.fgov.be",
            "https:evil.example/.fgov.be",
            "https:///evil.example/.fgov.be",
            "https://2130706433/.fgov.be",
            "https://0x7f.1/x",
            "https://fgov.be/\ud800",
            "https://" + "fgov.be." * 40 + "fgov.be/x",
        ):
            self.assertIsNone(whole_address(url), url)
            self.assertIsNone(trusted_link(url, ("fgov.be",)), url)
            self.assertIsNone(action_link({"actions": [{"url": url}]}), url)

    def test_a_link_that_was_stored_before_leads_nowhere_else(self):
        documents = self.receive(
            message(1, attachments=[], body=BODY), message(2, attachments=[], body=BODY)
        )
        evil = documents[0].sudo()
        evil.elsewhere_url = r"https://evil.example\.fgov.be/x"
        self.assertFalse(evil.elsewhere_link)
        self.assertFalse(evil.elsewhere_host)
        with self.assertRaises(UserError):
            evil.with_user(self.clerk).action_open_elsewhere()
        self.assertEqual(documents[1].elsewhere_link, LINK)

    def test_an_action_or_a_text_with_such_a_link_is_no_document(self):
        evil = r"https://evil.example\.fgov.be/x"
        body = {"nl": f"<p>Uw document: <a href='{evil}'>openen</a> of {evil}</p>"}
        document = self.receive(message(1, attachments=[], body=body))
        self.assertFalse(document.elsewhere_url)
        found = action_link({"actions": [{"url": evil}, {"url": LINK}]})
        self.assertEqual(found, LINK)

    def test_of_actions_without_end_the_first_ones_are_read(self):
        found = "https://voorbeeld.example/brief"
        self.assertEqual(action_link({"actions": ["x"] * 100 + [found]}), found)
        self.assertIsNone(action_link({"actions": ["x"] * 1000 + [found]}))

    def test_the_sender_gets_one_contact(self):
        self.government.add_reference(
            organizations=[
                SimOrganization(SENDER, {"nl": "Dienst Test"}, {"nl": "Dienst Test"})
            ]
        )
        document = self.receive(message(1))
        partner = document.sender_setting_id.partner_id
        self.assertTrue(partner)
        self.assertEqual(partner.company_registry, SENDER)
        self.assertEqual(document.partner_id, partner)
        self.assertEqual(document.sender_number, "0999.999.130")
        document.sender_setting_id.partner_id = False
        partner.company_registry = "BE 0999.999.130"
        document.sender_setting_id._link_partner()
        self.assertEqual(document.partner_id, partner)

    def test_an_address_in_a_text_is_no_document(self):
        xhtml = (
            '<html xmlns="http://www.w3.org/1999/xhtml"><body>Afgesloten.</body></html>'
        )
        documents = self.receive(
            message(1, attachments=[], body={"nl": xhtml}),
            message(2, attachments=[], body={"nl": "Zie https://www.example.com/info"}),
            message(
                3, attachments=[], body={"nl": "Zie https://www.socialsecurity.be"}
            ),
            message(4, attachments=[], body={"nl": f"Uw document: {LINK}."}),
        )
        self.assertEqual(documents.mapped("is_elsewhere"), [False, False, False, True])
        self.assertEqual(documents[3].elsewhere_url, LINK)

    def test_an_official_file_is_no_added_document(self):
        document = self.receive(message(1)).with_user(self.clerk)
        official = document.file_ids.attachment_id
        with self.assertRaises(UserError):
            document.action_add_document(official.ids)

    def test_only_a_file_of_the_letter_can_be_shown_and_read(self):
        documents = self.receive(message(1), message(2))
        foreign = documents[1].file_ids.attachment_id
        mine = documents[0].with_user(self.clerk)
        with self.assertRaises(AccessError):
            mine.message_main_attachment_id = foreign
        documents[0].sudo().message_main_attachment_id = foreign
        self.assertNotIn(foreign, documents[0].sudo()._readable_attachments())

    def test_a_contact_that_cannot_be_made_stops_no_mail(self):
        self.government.add_reference(
            organizations=[
                SimOrganization(SENDER, {"nl": "Dienst Test"}, {"nl": "Dienst Test"})
            ]
        )
        self.publish(message(1))
        refusing = patch.object(
            type(self.env["res.partner"]), "create", side_effect=UserError("category")
        )
        with refusing, self.quiet():
            self.connection._sync()
        self.assertFalse(self.connection.error_message)
        self.assertTrue(self.connection.provider_ids[0].last_success)
        self.assertEqual(self.documents().sender_id.name, "Dienst Test")
