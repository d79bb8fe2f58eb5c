# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Messages between the company and its accountant, about one letter."""

from markupsafe import Markup

from odoo import SUPERUSER_ID
from odoo.exceptions import UserError
from odoo.tests import tagged
from odoo.tools import mute_logger

from odoo.addons.ebox_enterprise.lib import clock

from ...models.portal import messages
from .portal_case import PortalCase


@tagged("post_install", "-at_install")
class TestPortalMessages(PortalCase):
    def setUp(self):
        super().setUp()
        self.access = self.grant(self.accountant, can_comment=True)
        self.first.sudo().responsible_id = self.clerk
        self.address = f"/my/ebox/{self.first.id}"
        self.login(self.accountant)

    def say(self, letter, body, **values):
        """What the clerk writes to everybody who may read it."""
        values = {
            "message_type": "comment",
            "subtype_xmlid": "mail.mt_comment",
        } | values
        return letter.with_user(self.clerk).message_post(body=body, **values)

    def test_comments_are_shown_and_internal_notes_never(self):
        self.say(self.first, "Kunt u dit nakijken?")
        self.say(self.first, "alleen intern", subtype_xmlid="mail.mt_note")
        self.say(self.first, "ook intern", message_type="notification")
        self.say(self.second, "over een andere brief")
        page = self.open(self.address).text
        self.assertIn("Kunt u dit nakijken?", page)
        for hidden in ("alleen intern", "ook intern", "over een andere brief"):
            self.assertNotIn(hidden, page)

    def test_no_file_of_a_message_leads_to_another_site(self):
        values = {"name": "Aanslag.pdf", "res_model": "ebox.document"}
        values.update(res_id=self.first.id, type="url", url="https://evil.example/x")
        elsewhere = self.env["ir.attachment"].with_user(self.clerk).create(values)
        self.say(self.first, "Zie bijlage", attachment_ids=elsewhere.ids)
        self.assertNotIn("Aanslag.pdf", self.open(self.address).text)
        answer = self.open(f"{self.address}/attachment/{elsewhere.id}")
        self.assertEqual(answer.status_code, 404)

    def test_without_the_right_there_is_nothing_to_read_or_write(self):
        self.say(self.first, "Kunt u dit nakijken?")
        self.access.can_comment = False
        page = self.open(self.address).text
        self.assertNotIn("Kunt u dit nakijken?", page)
        self.assertNotIn("ebox_message", page)
        answer = self.post(f"{self.address}/message", {"body": "toch"})
        self.assertEqual(answer.status_code, 403)

    def test_an_email_has_its_subject_in_the_language_of_its_reader(self):
        self.accountant.lang = "fr_BE"
        self.clerk.lang = "nl_BE"
        clerk = self.first.with_user(self.clerk).with_context(lang="nl_BE")
        self.say(clerk, "Dag", partner_ids=self.partner.ids)
        mails = self.env["mail.mail"].sudo().search([], order="id desc", limit=1)
        self.assertIn(self.partner, mails.recipient_ids)
        self.assertIn("courrier officiel", mails.subject)

    def test_what_he_writes_reaches_the_responsible(self):
        answer = self.post(
            f"{self.address}/message", {"body": "Dag <b>x</b>\nTweede regel"}
        )
        self.assertEqual(answer.status_code, 303)
        written = self.first.sudo().message_ids[0]
        self.assertEqual(written.author_id, self.partner)
        self.assertEqual(written.message_type, "comment")
        self.assertIn("Dag &lt;b&gt;x&lt;/b&gt;<br", written.body)
        self.assertEqual(written.notified_partner_ids, self.clerk.partner_id)
        self.assertEqual(
            self.lines(action="commented"), [("accountant", "commented", False)]
        )
        self.assertNotIn(self.partner, self.first.sudo().message_partner_ids)
        self.assertIn("Tweede regel", self.open(self.address).text)

    def test_who_sends_very_many_has_to_wait(self):
        self.patch(messages, "MOST", 2)
        for number in range(3):
            answer = self.post(f"{self.address}/message", {"body": f"nr {number}"})
        self.assertEqual(answer.status_code, 429)
        self.assertRegex(answer.text, "in 6[01] minutes")
        self.assertLessEqual(int(answer.headers["Retry-After"]), 3601)
        self.assertNotIn("nr 2", self.open(self.address).text)
        clock.advance(3601)
        answer = self.post(f"{self.address}/message", {"body": "nr 3"})
        self.assertEqual(answer.status_code, 303)

    def test_of_messages_at_the_same_time_one_is_sent(self):
        turns = type(self.env["ebox.zip.turn"])
        self.patch(
            turns, "_is_alone", lambda _turn, _user, what: what != "ebox_message"
        )
        answer = self.post(f"{self.address}/message", {"body": "nog eens"})
        self.assertEqual(answer.status_code, 429)
        self.assertNotIn("nog eens", self.open(self.address).text)

    def test_nothing_written_is_nothing_sent(self):
        before = self.first.sudo().message_ids
        for body in ("", "  \n ", "\0"):
            answer = self.post(f"{self.address}/message", {"body": body})
            self.assertEqual(answer.status_code, 303)
        self.env.invalidate_all()
        self.assertEqual(self.first.sudo().message_ids, before)

    @mute_logger("odoo.http", "odoo.addons.http_routing.models.ir_http")
    def test_writing_needs_the_token_of_the_page_and_the_letter(self):
        path = f"{self.address}/message"
        answer = self.url_open(path, data={"body": "x"}, allow_redirects=False)
        self.assertEqual(answer.status_code, 400)
        for number in (self.closed.id, 10**30):
            answer = self.post(f"/my/ebox/{number}/message", {"body": "x"})
            self.assertEqual(answer.status_code, 404)

    def test_files_of_messages_and_of_no_other_record(self):
        attach = self.env["ir.attachment"].sudo().create
        own = attach(
            {
                "name": "nota.txt",
                "raw": b"nota",
                "res_model": "ebox.document",
                "res_id": self.first.id,
            }
        )
        message = self.say(self.first, "Zie bijlage", attachment_ids=own.ids)
        foreign = self.closed.file_ids.attachment_id
        elsewhere = attach({"name": "x.txt", "raw": b"x"})
        planted = [(4, foreign.id), (4, elsewhere.id)]
        message.with_user(SUPERUSER_ID).write({"attachment_ids": planted})
        page = self.open(self.address).text
        address = f"{self.address}/attachment/{own.id}"
        self.assertIn(address, page)
        answer = self.open(address)
        self.assertEqual((answer.status_code, answer.content), (200, b"nota"))
        disposition = answer.headers["Content-Disposition"]
        self.assertTrue(disposition.startswith("attachment"), disposition)
        self.assertIn(("accountant", "downloaded", "nota.txt"), self.lines())
        unlinked = self.second.file_ids.attachment_id
        for number in (foreign.id, elsewhere.id, unlinked.id, 10**30, 0):
            path = f"{self.address}/attachment/{number}"
            self.assertEqual(self.open(path).status_code, 404, number)
            self.assertNotIn(f'"{path}"', page)
        self.access.can_download = False
        self.assertEqual(self.open(address).status_code, 404)

    def test_signs_of_a_message_are_shown_as_they_were_written(self):
        for body in ("5 < 6 & <b>7</b>", "x"):
            self.post(f"{self.address}/message", {"body": body})
        page = self.open(self.address).text
        self.assertIn("5 &lt; 6 &amp; &lt;b&gt;7&lt;/b&gt;", page)

    def test_who_no_longer_sees_the_letter_is_not_told(self):
        manager = self.make_user("manager", "ebox_enterprise.group_ebox_manager")
        self.clerk.group_ids = [(6, 0, self.env.ref("base.group_user").ids)]
        self.post(f"{self.address}/message", {"body": "Dag"})
        told = self.first.sudo().message_ids[0].notified_partner_ids
        self.assertEqual(told, manager.partner_id)

    def test_scripts_of_a_message_do_nothing(self):
        self.say(self.first, Markup("<p>Dag<img src='//e/pixel'></p>"))
        page = self.open(self.address).text
        self.assertIn("<p>Dag", page)
        self.assertNotIn("//e/pixel", page)

    def test_odoo_s_own_chatter_answers_as_to_a_stranger(self):
        self.say(self.first, "Kunt u dit nakijken?")
        thread = {"thread_model": "ebox.document", "thread_id": self.first.id}
        with mute_logger("odoo.http"):
            for path in ("/mail/thread/messages", "/mail/thread/data"):
                params = {**thread, "request_list": ["followers"]}
                if "messages" in path:
                    params = thread
                answer = self.url_open(path, json={"params": params})
                self.assertNotIn("Kunt u dit", answer.text)
                self.assertNotIn(self.first.name, answer.text)


@tagged("post_install", "-at_install")
class TestAnswersToTheAccountant(PortalCase):
    def answer(self, letter, user):
        """What the clerk writes to an accountant, and the e-mail that goes out."""
        insider = self.make_user("insider", "ebox_enterprise.group_ebox_confidential")
        message = letter.with_user(insider).message_post(
            body="Bedankt",
            message_type="comment",
            subtype_xmlid="mail.mt_comment",
            partner_ids=user.partner_id.ids,
        )
        mails = self.env["mail.mail"].sudo()
        return mails.search([("mail_message_id", "=", message.id)])

    def test_the_e_mail_leads_to_the_portal_and_says_nothing(self):
        self.grant(self.accountant, can_comment=True)
        mail = self.answer(self.first, self.accountant)
        self.assertEqual(mail.recipient_ids, self.partner)
        self.assertIn(f"/my/ebox/{self.first.id}", mail.body_html)
        self.assertNotIn("/odoo/", mail.body_html)
        self.assertNotIn("Bedankt", mail.body_html)
        self.assertNotIn(self.first.name, mail.subject)

    def test_a_confidential_letter_is_answered_only_where_it_is_granted(self):
        access = self.grant(self.accountant, can_comment=True)
        with self.assertRaises(UserError):
            self.answer(self.closed, self.accountant)
        self.env["res.users"].search([("login", "=", "insider")]).login = "before"
        access.confidential = True
        mail = self.answer(self.closed, self.accountant)
        self.assertIn(f"/my/ebox/{self.closed.id}", mail.body_html)

    def test_seeing_a_letter_is_not_reading_its_messages(self):
        self.grant(self.accountant, confidential=True)
        with self.assertRaises(UserError):
            self.answer(self.closed, self.accountant)

    def test_nobody_becomes_a_follower_of_a_confidential_letter(self):
        self.grant(self.accountant, confidential=True, can_comment=True)
        self.assertFalse(self.closed.sudo()._visible_to(self.accountant))
        self.closed.sudo().message_subscribe(self.partner.ids)
        self.closed.sudo()._remove_people_without_access()
        self.assertNotIn(self.partner, self.closed.sudo().message_partner_ids)
