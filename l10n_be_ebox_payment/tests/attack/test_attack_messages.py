# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Messages and files of letters by Odoo's own addresses for them: as to a stranger.

Odoo lets who wrote a message, or was told of it, read it for ever, with keys to its
files; of a letter, that would outlive the access.
"""

from odoo.tests import tagged
from odoo.tools import mute_logger

from .attack_case import LETTERS, AttackCase

QUIET = (
    *("odoo.http", "odoo.addons.base.models.ir_rule", "odoo.addons.mail.models"),
    *("odoo.addons.base.models.ir_model", "odoo.addons.http_routing.models.ir_http"),
)
MISSING = 2**31 - 1
ACCOUNTANTS = "granted", "everything"
#: Who tries, in which state his access is.
TRIES = (*ACCOUNTANTS, "see only", "revoked", "ungranted", "foreign accountant")


@tagged("post_install", "-at_install", "ebox_portal")
class TestAttackMessages(AttackCase):
    def setUp(self):
        super().setUp()
        self.told = {}
        for name in ACCOUNTANTS:
            self.exchange(name)
        self.env.flush_all()

    def exchange(self, name):
        """The company writes to an accountant with files, and he writes back."""
        letter = self.letter["open"]
        files = self.notes["open"] | self.letter["old"].file_ids.attachment_id
        self.told[name] = letter.with_user(self.people["insider"]).message_post(
            body="Antwoord woord1x",
            message_type="comment",
            subtype_xmlid="mail.mt_comment",
            partner_ids=self.people[name].partner_id.ids,
            attachment_ids=files.ids,
        )
        self.become(name)
        answer = self.send(f"/my/ebox/{letter.id}/message", body="Vraag woord1x")
        self.assertEqual(answer.status_code, 303)

    def written(self, name):
        """The message that the accountant wrote."""
        mine = [("author_id", "=", self.people[name].partner_id.id)]
        return self.env["mail.message"].search(mine, limit=1)

    def attempts(self, message):
        """(address, parameters, error) of what is asked for one message or letter."""
        thread = {"thread_model": "ebox.document", "thread_id": message.res_id}
        one, wrong = {"message_id": message.id}, {"body": "weg", "attachment_ids": []}
        lists = (
            *("/mail/inbox/messages", "/mail/history/messages"),
            *("/mail/starred/messages",),
        )
        yield from ((path, {}, None) for path in lists)
        post = {"post_data": {"body": "x", "message_type": "comment"}}
        asked = {"request_list": ["followers", "attachments", "activities"]}
        fetch = [["mail.thread", {**thread, **asked}], "failures", "init_messaging"]
        yield from (
            ("/mail/thread/messages", thread, None),
            ("/mail/chatter_fetch", thread, None),
            ("/mail/chatter_fetch", {**thread, "hash": "x", "pid": 1}, None),
            ("/portal/chatter_init", thread, None),
            ("/mail/data", {"fetch_params": fetch}, None),
            ("/mail/action", {"fetch_params": fetch}, None),
            ("/mail/thread/recipients", thread, "ValueError"),
            ("/mail/message/post", {**thread, **post}, "NotFound"),
            ("/mail/message/update_content", {**one, "update_data": wrong}, "NotFound"),
            (
                "/mail/message/reaction",
                {**one, "content": "x", "action": "add"},
                "NotFound",
            ),
            ("/mail/update_is_internal", {**one, "is_internal": True}, "AccessError"),
        )

    def methods(self, message):
        """(model, method, arguments, error) of the same by RPC."""
        ids, words = message.ids, ["body", "record_name", "attachment_ids"]
        yield from (
            ("mail.message", "read", [ids, words], "AccessError"),
            ("mail.message", "web_read", [ids, {"body": {}}], "AccessError"),
            ("mail.message", "write", [ids, {"body": "x"}], "AccessError"),
            ("mail.message", "unlink", [ids], "AccessError"),
            ("mail.message", "toggle_message_starred", [ids], "AccessError"),
            ("mail.message", "portal_message_format", [ids], "AccessError"),
            ("mail.message", "export_data", [ids, ["body"]], "AccessError"),
        )

    @mute_logger(*QUIET)
    def test_messages_at_odoo_s_addresses(self):
        for name in TRIES:
            self.become(name)
            for message in self.messages_of(name):
                for path, params, error in self.attempts(message):
                    got, answer = self.rpc(path, **params)
                    self.assertTellsNothing(answer)
                    self.assertEqual((name, path, got), (name, path, error))
                for model, method, arguments, error in self.methods(message):
                    got, answer = self.call(model, method, *arguments)
                    self.assertTellsNothing(answer)
                    self.assertEqual((name, method, got), (name, method, error))
                bodies = message.body
                self.env.invalidate_all()
                self.assertEqual(message.body, bodies)

    def messages_of(self, name):
        """What was written to or by this person; else an open message and a note."""
        if name in self.told:
            return self.told[name], self.written(name)
        messages = self.letter["open"].sudo().message_ids
        return messages[-2], messages[-1]

    @mute_logger(*QUIET)
    def test_searches_find_no_message_of_a_letter(self):
        for name in TRIES:
            self.become(name)
            for model, field in (
                ("mail.message", "body"),
                ("mail.message", "attachment_ids"),
                ("mail.notification", "mail_message_id"),
            ):
                _error, answer = self.call(model, "search_read", [], [field])
                self.assertTellsNothing(answer)
            domain = [["model", "=", "ebox.document"]]
            _error, answer = self.call("mail.message", "search_count", domain)
            self.assertEqual(answer.json()["result"], 0, name)
            for model in ("mail.followers", "mail.activity", "mail.mail"):
                got, answer = self.call(model, "search_read", [], ["id"])
                self.assertEqual((model, got), (model, "AccessError"))

    @mute_logger(*QUIET)
    def test_a_message_s_link_leads_nowhere(self):
        for name in ACCOUNTANTS:
            self.become(name)
            for message in self.messages_of(name):
                answers = [
                    self.open(f"/mail/message/{number}")
                    for number in (message.id, MISSING)
                ]
                self.assertEqual({a.status_code for a in answers}, {404})

    @mute_logger(*QUIET)
    def test_tokens_of_a_file_open_nothing(self):
        """Odoo gives such tokens to colleagues; they last for weeks."""
        before = self.logged()
        self.become("public")
        for which in LETTERS:
            file = self.letter[which].file_ids.attachment_id
            token = file.sudo()._get_raw_access_token()
            thumbnail = file.sudo()._get_thumbnail_token()
            for path in (
                f"/web/content/{file.id}?access_token={token}",
                f"/web/content/{file.id}?access_token={token}&download=1",
                f"/web/content/ir.attachment/{file.id}/raw?access_token={token}",
                f"/web/image/{file.id}?access_token={token}",
                f"/web/image/ir.attachment/{file.id}/thumbnail?access_token={thumbnail}",
            ):
                answer = self.open(path)
                self.assertNotIn(b"%PDF", answer.content, path)
                self.assertTellsNothing(answer)
        self.assertEqual(self.logged(), before)

    @mute_logger(*QUIET)
    def test_nor_does_the_token_of_whoever_sent_a_file_along(self):
        """It would let anybody have the file, change its picture, or delete it."""
        letter, body = self.letter["open"], "Zie de brief."
        file = letter.file_ids.attachment_id
        post = {"body": body, "message_type": "comment", "attachment_ids": file.ids}
        self.become("clerk")
        where = {"thread_model": letter._name, "thread_id": letter.id}
        _got, answer = self.rpc("/mail/message/post", **where, post_data=post)
        self.assertIn("ownership_token", answer.text)
        letter.sudo().confidential_choice = "closed"
        self.env.flush_all()
        before = self.logged()
        for name in ("clerk", "public", "everything", "stranger"):
            self.become(name)
            for file in (
                letter.file_ids.attachment_id,
                self.notes["open"],
                self.added["open"],
            ):
                token = file.sudo()._get_ownership_token()
                query = f"{file.id}?access_token={token}"
                answer = self.open(f"/mail/attachment/pdf_first_page/{query}")
                self.assertEqual((name, answer.status_code), (name, 404))
                self.assertTellsNothing(answer)
                for action in ("delete", "update_thumbnail"):
                    got, _answer = self.rpc(
                        f"/mail/attachment/{action}",
                        **{"attachment_id": file.id, "access_token": token},
                    )
                    self.assertEqual((name, action, got), (name, action, "NotFound"))
                self.assertTrue(file.exists())
        self.assertEqual(self.logged(), before)
