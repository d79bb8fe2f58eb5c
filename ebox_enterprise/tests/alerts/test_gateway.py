# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""E-mails that answer what Odoo mailed about a letter (scenario 53)."""

from odoo.tests import new_test_user
from odoo.tools import mute_logger

from ..common import EboxCase, message

MAIL = """From: {sender}
To: catchall@{domain}
Subject: Re: something
Message-Id: <{sender}.answer>
In-Reply-To: {message}
References: {message}
Content-Type: text/plain

An answer from anybody
"""


class TestGateway(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.letter = self.receive(message(1))
        domains = self.env["mail.alias.domain"]
        self.domain = domains.search([], limit=1) or domains.create(
            {"name": "company.example"}
        )
        self.company.alias_domain_id = self.domain
        self.clerk = self.make_user("clerk")
        self.clerk.email = "clerk@company.example"
        self.told = self.letter.message_post(
            body="Please look",
            subtype_xmlid="mail.mt_comment",
            partner_ids=self.clerk.partner_id.ids,
        )

    @mute_logger("odoo.addons.mail.models.mail_thread")
    def answer(self, sender):
        """What Odoo does with an e-mail of this sender: the mails that it sends."""
        known = self.env["mail.mail"].sudo().search([])
        text = MAIL.format(
            sender=sender, domain=self.domain.name, message=self.told.message_id
        )
        self.env["mail.thread"].message_process(None, text)
        return self.env["mail.mail"].sudo().search([]) - known

    def test_an_answer_is_not_filed_and_its_sender_told_where_to_write(self):
        messages = self.letter.message_ids
        bounce = self.answer("clerk@company.example")
        self.assertEqual(self.letter.message_ids, messages)
        self.assertEqual(bounce.email_to, "clerk@company.example")
        self.assertIn("not kept", bounce.body_html)
        self.assertNotIn(self.letter.name, f"{bounce.subject} {bounce.body_html}")

    def test_strangers_are_not_even_answered(self):
        messages = self.letter.message_ids
        self.assertFalse(self.answer("nobody@elsewhere.example"))
        self.assertEqual(self.letter.message_ids, messages)

    def test_answers_to_other_things_are_filed_as_ever(self):
        partner = new_test_user(self.env, "third", email="t@x.example").partner_id
        self.told = partner.message_post(
            body="Hello",
            subtype_xmlid="mail.mt_comment",
            partner_ids=self.clerk.partner_id.ids,
        )
        self.answer("clerk@company.example")
        self.assertIn("An answer from anybody", partner.message_ids[0].body)
