# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Ways beside the letter: messages, files and contacts that Odoo itself makes."""

from contextlib import suppress
from functools import partial
from unittest.mock import patch

from odoo.exceptions import AccessError, UserError

from odoo.addons.ebox_enterprise.lib.groups import CONFIDENTIAL
from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER, message

from ..sharing.sharing_case import SharingCase

MANAGER = "ebox_enterprise.group_ebox_manager"
CONTACTS = "base.group_partner_manager"


class TestAttackBeside(SharingCase):
    def setUp(self):
        super().setUp()
        self.clerk = self.make_user("clerk")
        self.colleague = self.make_user("colleague")
        self.open, self.closed = self.letters[0], self.letters[2]

    # who may not see a letter writes nothing about it, and is told no name

    def ways(self, env, letter):
        """Calls that make a message about a letter, by name."""
        me, place = env.user.partner_id, {"model": "ebox.document", "res_id": letter.id}
        comment = self.env.ref("mail.mt_comment").id
        said = {**place, "message_type": "comment", "subtype_id": comment, "body": "x"}
        mail, to = env["mail.thread"], {"body": "x", "partner_ids": me.ids}
        template = self.env["mail.template"].create(
            {"name": "x", "model_id": self.env.ref("base.model_res_partner").id}
        )

        def answer():
            parent = mail.message_notify(**to)
            return env["mail.message"].create({**said, "parent_id": parent.id})

        def sent():
            number = template.with_env(env).send_mail(me.id, email_values=said)
            return self.env["mail.mail"].browse(number).mail_message_id

        return {
            "notify": lambda: mail.message_notify(**place, **to),
            "notify of a contact": lambda: env["res.partner"].message_notify(
                **place, **to
            ),
            "answer": answer,
            "template": sent,
        }

    def test_who_may_not_see_a_letter_writes_nothing_about_it(self):
        other = self.make_company("Slagerij Web BV", OTHER_NUMBER)
        for user in (
            self.make_user("employee", "base.group_user"),
            self.make_user("stranger", MANAGER, company=other),
            self.clerk,
        ):
            for name, way in self.ways(self.env(user=user), self.closed).items():
                with self.subTest(user.login, way=name), self.assertRaises(AccessError):
                    way()
        self.assertFalse(self.closed._portal_messages())

    def test_who_sees_a_letter_still_writes_about_it(self):
        for name, way in self.ways(self.env(user=self.clerk), self.open).items():
            with self.subTest(name):
                made = way().with_user(self.clerk).sudo(False)
                self.assertEqual(made.record_name, self.open.name)

    # files

    def test_an_official_file_takes_nothing_that_a_person_has_saved(self):
        defaults = self.env["ir.default"].with_user(self.clerk)
        saved = {
            "public": True,
            "res_field": "datas",
            "ebox_added_on": "2020-01-01 00:00:00",
        }
        for name, value in saved.items():
            defaults.set("ir.attachment", name, value, user_id=True)
        self.addCleanup(self.env.registry.clear_cache)
        self.connection.fetch_policy = "on_open"
        [letter] = self.receive(message(9)).filtered("contents_withheld")
        letter.with_user(self.clerk).action_fetch_now()
        self.env.invalidate_all()
        file = letter.file_ids.attachment_id
        self.assertEqual(len(file), 1)
        self.assertFalse(file.public)
        self.assertFalse(file.res_field)
        self.assertFalse(file.ebox_added_on)

    def test_no_file_takes_the_bytes_of_another(self):
        """Bytes of a letter would leave Odoo without a line in the access log."""
        mine = self.open.file_ids.attachment_id.with_user(self.clerk)
        place = mine.store_fname
        self.assertTrue(place)
        asked = mine.with_context(default_store_fname=place)
        copy = asked.create({"name": "x", "res_model": False})
        self.env.invalidate_all()
        self.assertFalse(copy.raw)

    def test_nobody_sends_a_file_that_he_may_not_read(self):
        file = self.closed.file_ids.attachment_id
        self.env.flush_all()
        for user in (self.make_user("employee", "base.group_user"), self.clerk):
            own = self.env(user=user)["mail.message"].create({"body": "x"})
            for name, way in self._ways_to_send(user, file, own).items():
                mails = self.env["mail.mail"].search([])
                with self.subTest(user.login, way=name):
                    with suppress(AccessError), self.env.cr.savepoint():
                        way()
                    self.env.invalidate_all()
                    sent = self.env["mail.mail"].search([]) - mails
                    self.assertFalse((sent.mail_message_id | own).attachment_ids & file)
        mine = self.open.file_ids.attachment_id
        self._ways_to_send(self.clerk, mine, own)["command"]()

    def _ways_to_send(self, user, file, own):
        """How a user could send a file to anybody: dict of functions."""
        me, env = user.partner_id, self.env(user=user)
        model = self.env.ref("base.model_res_partner").id
        template = self.env["mail.template"].create({"name": "x", "model_id": model})
        template, to = template.with_env(env), {"email_to": "thief@example.com"}
        link = {**to, "attachment_ids": [(4, file.id)]}
        planted = template.with_context(default_attachment_ids=file.ids)

        def send(values, by=template):
            return partial(by.send_mail, me.id, email_values=values)

        return {
            "command": send(link),
            "ids": send({**to, "attachment_ids": file.ids}),
            "context": send(to, planted),
            "own message": send({**link, "mail_message_id": own.id}),
            "post": partial(
                me.with_env(env).message_post, body="x", attachment_ids=file.ids
            ),
        }

    def test_nobody_makes_vanish_a_file_that_somebody_else_sent(self):
        letter = self.open.with_user(self.colleague)
        sent = letter.message_post(body="x", attachments=[("a.txt", b"echt")])
        file = sent.attachment_ids
        for theirs in (
            file.with_user(self.clerk),
            file.with_user(self.clerk).sudo(),
            file.with_user(self.make_user("manager", MANAGER)),
        ):
            with self.assertRaises(UserError):
                theirs.unlink()
        file.with_user(self.colleague).unlink()

    # logins

    def reset(self):
        """Where the accountant's new password would be mailed."""
        told = []
        mails = type(self.env["mail.mail"])
        create = mails.create

        def noted(model, vals_list):
            rows = [vals_list] if isinstance(vals_list, dict) else vals_list
            told.extend(row.get("email_to") for row in rows)
            return create(model, vals_list)

        with patch.object(mails, "create", noted):
            self.env["res.users"].reset_password(self.accountant.login)
        return " ".join(map(str, told))

    def test_who_makes_contacts_takes_no_accountant_s_login(self):
        contact = self.accountant.partner_id
        contact.email = "office@example.com"
        contacts = self.make_user("contacts", "base.group_user", CONTACTS)
        access = self.grant(self.accountant)
        with self.assertRaises(AccessError):
            contact.with_user(contacts).email = "thief@example.com"
        contact.with_user(contacts).write({"email": "Office@Example.com", "city": "x"})
        self.assertNotIn("thief", self.reset())
        manager = self.make_user("manager", MANAGER, CONTACTS)
        contact.with_user(manager).email = "manager@example.com"
        access.action_revoke()
        contact.with_user(contacts).email = "other@example.com"
        self.assertIn("other@example.com", self.reset())  # what Odoo does by itself

    def test_another_company_s_manager_takes_no_accountant_s_login(self):
        contact = self.accountant.partner_id
        contact.email = "office@example.com"
        self.grant(self.accountant)
        other = self.make_company("Slagerij Web BV", OTHER_NUMBER)
        stranger = self.make_user("stranger", MANAGER, CONTACTS, company=other)
        theirs = self.grant(self.accountant, other)
        with self.assertRaises(AccessError):
            contact.with_user(stranger).email = "thief@example.com"
        self.assertNotIn("thief", self.reset())
        stranger.company_ids |= self.company  # a manager of both
        contact.with_user(stranger).email = "both@example.com"
        theirs.action_revoke()
        stranger.company_ids -= self.company
        with self.assertRaises(AccessError):
            contact.with_user(stranger).email = "thief@example.com"

    def test_who_sees_no_confidential_mail_takes_no_login_that_does(self):
        contact = self.accountant.partner_id
        contact.email = "office@example.com"
        self.grant(self.accountant, confidential=True)
        manager = self.make_user("manager", MANAGER, CONTACTS)
        with self.assertRaises(AccessError):
            contact.with_user(manager).email = "thief@example.com"
        insider = self.make_user("insider", MANAGER, CONTACTS, CONFIDENTIAL)
        contact.with_user(insider).email = "insider@example.com"
