# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Nobody writes about a letter in another's name, whatever he calls."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError, UserError

from odoo.addons.ebox_enterprise.models.access.message import OPEN, WORDS

from ..sharing.sharing_case import SharingCase

USER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
SEES_ALL = "ebox_enterprise.group_ebox_confidential"
COMMENT = "mail.mt_comment"


class TestAttackAuthors(SharingCase):
    def setUp(self):
        super().setUp()
        self.letter = self.letters[0]
        self.authority = self.env["res.partner"].create(
            {"name": "FOD Voorbeeld", "email": "fod@example.com"}
        )
        self.grant(self.accountant, can_comment=True)
        self.colleague = self.make_user("colleague")
        self.people = {
            "clerk": self.make_user("clerk"),
            "manager": self.make_user("manager", MANAGER, SEES_ALL),
            "billing": self.make_user("billing", USER, "account.group_account_invoice"),
            "administrator": self.make_user("admin2", MANAGER, "base.group_system"),
            "employee": self.make_user("employee", "base.group_user"),
        }

    def forged(self):
        """What every way to write takes as author."""
        address = self.authority.email_formatted
        yield {"author_id": self.authority.id, "email_from": address}
        yield {"author_id": self.accountant.partner_id.id}
        yield {"email_from": address}

    def ways(self, user, author):
        """Calls that write about the letter, by name."""
        env = self.env(user=user)
        letter = self.letter.with_env(env)
        said = {"body": "Betaal vandaag", "subtype_xmlid": COMMENT}
        to = {"partner_ids": self.colleague.partner_id.ids}
        place = {"model": "ebox.document", "res_id": letter.id}
        row = {"body": "x", "message_type": "comment", "subtype_id": 1}
        defaults = {f"default_{name}": value for name, value in author.items()}
        mail = env["mail.thread"]
        yield lambda: letter.message_post(message_type="comment", **said, **author)
        yield lambda: letter.message_notify(body="x", **to, **author)
        yield lambda: mail.message_notify(body="x", **place, **to, **author)
        yield lambda: env["mail.message"].create({**row, **place, **author})
        yield lambda: (
            env["mail.message"].with_context(**defaults).create({**row, **place})
        )
        yield lambda: (
            env["mail.message"]
            .with_context(default_model="ebox.document", default_res_id=letter.id)
            .create({**row, **author})
        )
        yield from self.wizards(env, letter, author)

    def wizards(self, env, letter, author):
        """The same by Odoo's composer, its templates and its scheduled messages."""
        compose = {
            "model": "ebox.document",
            "res_ids": str(letter.ids),
            "body": "x",
            "subject": "x",
            "partner_ids": [(6, 0, self.colleague.partner_id.ids)],
        }
        composer = env["mail.compose.message"]
        for mode in ("comment", "mass_mail"):
            values = {**compose, "composition_mode": mode, **author}
            yield lambda v=values: composer.create(v)._action_send_mail()
        template = self.env.ref("mail.mail_template_data_unfollow", False)
        template = template or self.env["mail.template"].create(
            {"name": "x", "model_id": self.env.ref("base.model_res_partner").id}
        )
        about = {"model": "ebox.document", "res_id": letter.id, "subtype_id": 1}
        values = {**about, "message_type": "comment", "body": "x", **author}
        partner = env.user.partner_id.id
        yield lambda: template.with_env(env).send_mail(partner, email_values=values)
        if "author_id" in author:
            scheduled = {
                "model": "ebox.document",
                "res_id": letter.id,
                "body": "x",
                "author_id": author["author_id"],
                "scheduled_date": fields.Datetime.now() + timedelta(hours=1),
            }
            yield lambda: (
                env["mail.scheduled.message"].create(scheduled).post_message()
            )

    def messages(self):
        self.env.invalidate_all()
        domain = [("model", "=", "ebox.document"), ("res_id", "=", self.letter.id)]
        return self.env["mail.message"].search(domain)

    def test_every_way_to_write_has_the_writer_s_name(self):
        written = 0
        for name, user in self.people.items():
            for author in self.forged():
                for number, way in enumerate(self.ways(user, author)):
                    with self.subTest(name, author=author, way=number):
                        before = self.messages()
                        try:
                            with self.env.cr.savepoint():
                                way()
                        except AccessError:
                            continue
                        new = self.messages() - before
                        self.assertLessEqual(new.author_id, user.partner_id)
                        address = user.partner_id.email_formatted
                        self.assertLessEqual({*new.mapped("email_from")}, {address})
                        written += len(new)
        self.assertGreater(written, 80)

    def test_nobody_makes_up_when_he_wrote_or_what_he_changed(self):
        letter = self.letter.with_user(self.people["clerk"])
        field = self.env["ir.model.fields"]._get("ebox.document", "payment_state")
        change = {"field_id": field.id, "old_value_char": "x", "new_value_char": "Paid"}
        facts = {"date": "2020-01-01 10:00:00", "tracking_value_ids": [(0, 0, change)]}
        place = {"model": letter._name, "res_id": letter.id, "body": "x"}
        messages = letter.env["mail.message"]
        forged = letter.message_post(body="x", **facts)
        forged |= messages.create({**place, **facts})
        forged |= messages.with_context(default_date=facts["date"]).create(place)
        for message in forged.sudo():
            self.assertGreater(message.date, fields.Datetime.now() - timedelta(hours=1))
            self.assertFalse(message.tracking_value_ids)
        self.env.flush_all()
        letter.state = "in_progress"
        self.env.cr.precommit.run()
        self.assertTrue(letter.sudo().message_ids[0].tracking_value_ids)

    def test_another_s_message_is_not_changed(self):
        comment = {"message_type": "comment", "subtype_xmlid": COMMENT}
        theirs = self.letter.with_user(self.colleague).message_post(
            body="echt", **comment
        )
        planted = self.env["ir.attachment"].create({"name": "vals.txt", "raw": b"x"})
        changes = [
            {"author_id": self.authority.id},
            {"email_from": "fod@example.com"},
            {"body": "vals"},
            {"is_internal": True},
            {"subject": "vals"},
            {"attachment_ids": [(4, planted.id)]},
            {"message_type": "notification"},
            {"date": "2020-01-01 00:00:00"},
        ]
        for name, user in self.people.items():
            own = self.letter.with_user(self.people["clerk"]).message_post(
                body="eigen", **comment
            )
            message = theirs.with_user(user)
            for values in changes:
                with self.subTest(name, values=values), self.assertRaises(AccessError):
                    message.write(values)
                with self.subTest(name, values=values), self.assertRaises(AccessError):
                    message.sudo().write(values)
            with self.subTest(name), self.assertRaises(AccessError):
                message.unlink()
            with self.assertRaises(AccessError):
                self.letter.with_user(user)._message_update_content(
                    message.sudo(), body="vals"
                )
            with self.assertRaises(AccessError):  # what a template can be made to do
                self.env(user=user)["mail.mail"].sudo().create(
                    {"mail_message_id": theirs.id, "body": "vals", "author_id": 1}
                )
        self.assertIn("echt", theirs.body)
        self.assertEqual(theirs.author_id, self.colleague.partner_id)
        own.body = "verbeterd"
        self.assertIn("verbeterd", own.body)
        with self.assertRaises(AccessError):
            own.author_id = self.authority

    def test_every_field_of_another_s_message_is_closed_that_is_not_open(self):
        theirs = self.letter.with_user(self.colleague).message_post(body="echt")
        for user in (self.people["administrator"], self.colleague):
            own = user == self.colleague
            message = theirs.with_user(user)
            for name in message._fields.keys() - (WORDS if own else set()):
                values = {name: False}
                with self.subTest(user.login, name=name):
                    with self.assertRaises(AccessError):
                        message.write(values)
                    if name not in OPEN:
                        with self.assertRaises(AccessError):
                            message.sudo().write(values)
        message = theirs.with_user(self.people["manager"])
        message.toggle_message_starred()
        self.assertTrue(message.starred)
        message.unstar_all()
        message.sudo()._message_reaction(
            "👍", "add", self.env.user.partner_id, self.env["mail.guest"]
        )
        self.assertTrue(theirs.sudo().reaction_ids)

    def test_a_file_that_somebody_sent_stays_as_it_was(self):
        letter = self.letter.with_user(self.colleague)
        message = letter.message_post(body="x", attachments=[("a.txt", b"echt")])
        file = message.attachment_ids
        for name in ("clerk", "manager", "billing"):
            theirs = file.with_user(self.people[name])
            for values in ({"raw": b"vals"}, {"name": "b.txt"}):
                with self.subTest(name), self.assertRaises(UserError):
                    theirs.write(values)
        self.assertEqual((file.raw, file.name), (b"echt", "a.txt"))

    def test_e_mails_about_letters_are_written_by_administrators_alone(self):
        editor = self.make_user("editor", MANAGER, "mail.group_mail_template_editor")
        template = self.env.ref("l10n_be_ebox_payment.mail_template_handover")
        mine = template.with_user(editor)
        partner = self.env.ref("base.model_res_partner").id
        for values in ({"subject": "x"}, {"model_id": partner}):
            with self.assertRaises(AccessError):
                mine.write(values)
        with self.assertRaises(AccessError):
            mine.unlink()
        with self.assertRaises(AccessError):
            mine.update_field_translations("subject", {"en_US": "x"})
        own = mine.create({"name": "x", "model_id": partner, "subject": "x"})
        own.subject = "y"
        with self.assertRaises(AccessError):
            own.copy({"model_id": template.model_id.id})

    def test_no_message_of_elsewhere_is_moved_to_a_letter(self):
        forged = self.env["mail.message"].create(
            {
                "model": "res.partner",
                "res_id": self.authority.id,
                "author_id": self.authority.id,
                "body": "x",
            }
        )
        moved = {"model": "ebox.document", "res_id": self.letter.id}
        with self.assertRaises(AccessError):
            forged.with_user(self.people["administrator"]).write(moved)

    def test_another_s_scheduled_message_is_not_changed(self):
        values = {
            "model": "ebox.document",
            "res_id": self.letter.id,
            "body": "echt",
            "author_id": self.colleague.partner_id.id,
            "scheduled_date": fields.Datetime.now() + timedelta(hours=1),
        }
        model = self.env["mail.scheduled.message"]
        theirs = model.with_user(self.colleague).create(values)
        for name, user in self.people.items():
            with self.subTest(name), self.assertRaises(AccessError):
                theirs.with_user(user).write({"body": "vals"})
        theirs.body = "beter"

    def test_the_portal_shows_who_really_wrote(self):
        """Also of a message that got another author before this was refused."""
        clerk = self.people["clerk"]
        comment = {"message_type": "comment", "subtype_xmlid": COMMENT}
        message = self.letter.with_user(clerk).message_post(body="x", **comment)
        self.env.cr.execute(
            "UPDATE mail_message SET author_id = %s, email_from = 'fod@example.com'"
            " WHERE id = %s",
            (self.authority.id, message.id),
        )
        self.env.invalidate_all()
        [told] = self.letter.sudo()._portal_message_list(self.accountant)
        self.assertEqual(told["author"], f"{clerk.name} ({self.company.name})")
        clerk.partner_id.name = self.authority.name
        [told] = self.letter.sudo()._portal_message_list(self.accountant)
        self.assertIn(self.company.name, told["author"])
        self.letter.sudo().with_user(self.accountant).sudo()._portal_write(
            self.accountant, "dag"
        )
        told = self.letter.sudo()._portal_message_list(self.accountant)[1]
        self.assertEqual(told["author"], self.accountant.name)
        self.assertTrue(told["mine"])

    def test_somebody_who_is_away_still_answers_so(self):
        away = self.colleague
        now = fields.Datetime.now()
        away.write(
            {
                "out_of_office_from": now - timedelta(days=1),
                "out_of_office_to": now + timedelta(days=1),
                "out_of_office_message": "<p>Met verlof</p>",
            }
        )
        self.letter.with_user(self.people["clerk"]).message_post(
            body="x",
            message_type="comment",
            subtype_xmlid=COMMENT,
            partner_ids=away.partner_id.ids,
        )
        answer = self.messages().filtered(lambda m: m.message_type == "out_of_office")
        self.assertEqual(answer.author_id, away.partner_id)

    def test_what_odoo_notes_of_an_act_stays_noted(self):
        """Nobody rewrites or deletes what the history says that he did."""
        clerk, manager = self.people["clerk"], self.people["manager"]
        self.env.cr.precommit.run()
        self.letter.with_user(clerk).iban = "BE39999011111119"
        self.env.flush_all()
        self.env.cr.precommit.run()
        access = self.env["ebox.accountant.access"].search([], limit=1)
        access.with_user(manager).action_revoke()
        domain = [("model", "=like", "ebox.%"), ("message_type", "=", "notification")]
        for user in (clerk, manager):
            noted = self.env["mail.message"].search(
                [*domain, ("create_uid", "=", user.id)]
            )
            self.assertTrue(noted)
            for change in (
                lambda m: m.write({"body": "niets"}),
                lambda m: m.write({"subtype_id": False}),
                lambda m: m.unlink(),
            ):
                with self.assertRaises(AccessError), self.env.cr.savepoint():
                    change(noted.with_user(user))
