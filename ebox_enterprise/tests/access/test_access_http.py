# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The same kinds of user at the server's generic addresses (scenario 53)."""

import json

from odoo.tests import HttpCase, new_test_user, tagged
from odoo.tools import mute_logger

from ..common import NUMBER, OTHER_NUMBER, GovernmentMixin
from ..reading.test_letter_text import letter

USER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
ALL = "ebox_enterprise.group_ebox_confidential"
WORDS = ("geheimeen", "geheimtwee")  # of the one letter and of the other
DENIED = (302, 303, 400, 403, 404)
# who may have the open letter, and who the confidential one
ALLOWED = {
    "reader": (True, False),
    "manager": (True, False),
    "insider": (True, True),
    "stranger": (False, False),
    "employee": (False, False),
    "visitor": (False, False),
    None: (False, False),
}


@tagged("post_install", "-at_install")
class TestAccessHttp(GovernmentMixin, HttpCase):
    def setUp(self):
        super().setUp()
        self.start_government()
        self.env["ebox.connection"].search([]).active = False
        company, other = self.env["res.company"].create(
            [
                {"name": "Bakkerij Test BV", "company_registry": NUMBER},
                {"name": "Slagerij Test BV", "company_registry": OTHER_NUMBER},
            ]
        )
        self.receive(company)
        people = {
            "reader": (company, USER),
            "manager": (company, MANAGER),
            "insider": (company, ALL),
            "stranger": (other, f"{MANAGER},{ALL}"),
            "employee": (company, "base.group_user"),
            "visitor": (company, "base.group_portal"),
        }
        for name, (home, groups) in people.items():
            new_test_user(
                self.env,
                name,
                groups=groups,
                company_id=home.id,
                company_ids=[(6, 0, home.ids)],
            )

    def receive(self, company):
        connection = self.env["ebox.connection"].create(
            {"company_id": company.id, "environment": "demo"}
        )
        self.government.add_box(NUMBER, demo=False)
        person = {"name": "Ysolde Voorbeeld-Fictief"}
        self.government.publish(
            NUMBER,
            letter(1, WORDS[0], subject={"nl": WORDS[0]}),
            letter(2, WORDS[1], subject={"nl": WORDS[1]}, attention_of=person),
        )
        with self.registry.cursor() as cursor:
            own = connection.with_env(self.env(cr=cursor))
            own.action_connect()
            own._sync()
        self.env.invalidate_all()
        documents = self.env["ebox.document"].search(
            [("connection_id", "=", connection.id)], order="remote_id"
        )
        self.open, self.closed = documents
        for document in documents:
            document.message_post(body=f"note {document.name}")

    def each(self):
        """Each user, logged in, with each letter, and whether he may have it."""
        for login, allowed in ALLOWED.items():
            self.authenticate(login, login)
            for document, may in zip((self.open, self.closed), allowed, strict=True):
                yield login, document, may

    def call(self, path, **params):
        """A JSON-RPC call; the whole answer as text."""
        data = json.dumps({"jsonrpc": "2.0", "method": "call", "params": params})
        headers = {"Content-Type": "application/json"}
        return self.url_open(path, data=data, headers=headers).text

    @mute_logger("odoo.http", "odoo.addons.base.models.ir_rule")
    def test_addresses_of_files(self):
        for _login, document, may in self.each():
            attachment = document.file_ids.attachment_id
            content = attachment.raw
            paths = (
                f"/web/content/{attachment.id}",
                f"/web/content/{attachment.id}?download=true",
                f"/web/content/{attachment.id}/letter.pdf",
                f"/web/content/ir.attachment/{attachment.id}/raw",
                f"/web/content/ir.attachment/{attachment.id}/datas",
            )
            for path in paths:
                answer = self.url_open(path, allow_redirects=False)
                if may:
                    self.assertEqual(
                        (answer.status_code, answer.content), (200, content)
                    )
                else:
                    self.assertIn(answer.status_code, DENIED, path)
                    self.assertNotIn(b"%PDF", answer.content)

    @mute_logger("odoo.http", "odoo.addons.base.models.ir_rule")
    def test_calls_of_the_web_client_and_of_the_chatter(self):
        for login, document, may in self.each():
            thread = {"thread_model": document._name, "thread_id": document.id}
            named = [[document.id], ["name", "body"]]
            found = [[["id", "=", document.id]], ["name"]]
            answers = [
                self.call(
                    "/web/dataset/call_kw",
                    model=document._name,
                    method=method,
                    args=args,
                    kwargs={},
                )
                for method, args in (("read", named), ("search_read", found))
            ]
            answers.append(self.call("/mail/thread/messages", **thread))
            for number, answer in enumerate(answers):
                with self.subTest(user=login, letter=document.remote_id, way=number):
                    self.assertEqual(document.sudo().name in answer, may)

    @mute_logger("odoo.http", "odoo.addons.base.models.ir_rule")
    def test_pictures_tell_nothing_of_a_file(self):
        """Whoever may not have a file gets the same answer as for one that is none."""
        for login, document, may in self.each():
            if may:
                continue
            attachment = document.file_ids.attachment_id
            answers = [
                self.url_open(f"/web/image/{number}", allow_redirects=False)
                for number in (attachment.id, 2**31 - 1)
            ]
            with self.subTest(user=login, letter=document.remote_id):
                told = {(answer.status_code, answer.content) for answer in answers}
                self.assertEqual(len(told), 1)
