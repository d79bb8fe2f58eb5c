# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""People from outside who wrote or were written about a letter (scenario 53)."""

from unittest.mock import patch

from odoo.exceptions import AccessError, UserError
from odoo.tests import new_test_user

from ..common import message
from ..web_case import WebCase


class TestOutside(WebCase):
    def setUp(self):
        super().setUp()
        self.letter = self.receive(message(1))
        self.stranger = new_test_user(
            self.env, "stranger", groups="base.group_portal", email="s@example.com"
        )

    def write(self):
        """A message on the letter that the stranger was sent when he saw it."""
        readers = type(self.letter)._readers_of_messages
        with patch.object(
            type(self.letter),
            "_readers_of_messages",
            lambda letter, users: readers(letter, users) | users & self.stranger,
        ):
            return self.letter.with_user(self.clerk).message_post(
                body="About this letter",
                subtype_xmlid="mail.mt_comment",
                partner_ids=self.stranger.partner_id.ids,
            )

    def test_a_message_does_not_open_the_letters_data(self):
        got = self.write()
        mine = self.letter.message_post(
            body="An answer",
            subtype_xmlid="mail.mt_comment",
            author_id=self.stranger.partner_id.id,
        )
        self.assertIn(self.stranger.partner_id, got.notified_partner_ids)
        for record in (got | mine, got.sudo().notification_ids):
            theirs = record.with_user(self.stranger)
            domain = [("id", "in", record.ids)]
            self.assertFalse(theirs.search(domain))
            for name in ("read", "write"):
                with self.assertRaises(AccessError):
                    theirs.check_access(name)
        self.assertTrue((got | mine).with_user(self.clerk).has_access("read"))

    def test_who_may_not_see_the_letter_is_not_written_to(self):
        with self.assertRaisesRegex(UserError, "Nothing was sent"):
            self.letter.with_user(self.clerk).message_post(
                body="About this letter", partner_ids=self.stranger.partner_id.ids
            )
        self.letter.message_subscribe(self.stranger.partner_id.ids)
        told = self.letter.with_user(self.clerk).message_post(
            body="About this letter", subtype_xmlid="mail.mt_comment"
        )
        self.assertNotIn(self.stranger.partner_id, told.notified_partner_ids)

    def test_messages_about_other_things_stay_readable(self):
        got = self.stranger.partner_id.message_post(
            body="Welcome",
            subtype_xmlid="mail.mt_comment",
            partner_ids=self.stranger.partner_id.ids,
        )
        self.assertTrue(got.with_user(self.stranger).has_access("read"))
        free = self.env["mail.message"].create(
            {
                "body": "About nothing",
                "author_id": self.stranger.partner_id.id,
                "subtype_id": self.env.ref("mail.mt_comment").id,
            }
        )
        self.assertTrue(free.with_user(self.stranger).has_access("read"))

    def test_no_token_opens_a_letters_file(self):
        file = self.letter.file_ids.attachment_id
        tokens = {file._get_raw_access_token(), file.generate_access_token()[0]}
        other = self.env["ir.attachment"].create(
            {"name": "x.txt", "raw": b"x", "res_model": "res.partner", "res_id": 1}
        )
        self.login(self.stranger)
        for token in tokens:
            for address in ("/web/content", "/web/image"):
                url = f"{address}/{file.id}?access_token={token}"
                answer = self.url_open(url)
                self.assertNotIn(b"%PDF", answer.content)
                if address == "/web/content":
                    self.assertEqual(answer.status_code, 404)
        token = other.generate_access_token()[0]
        answer = self.url_open(f"/web/content/{other.id}?access_token={token}")
        self.assertEqual((answer.status_code, answer.content), (200, b"x"))
        self.login(self.clerk)  # who may read it needs no token, and may have one
        token = file._get_raw_access_token()
        answer = self.url_open(f"/web/content/{file.id}?access_token={token}")
        self.assertEqual(answer.status_code, 200)
