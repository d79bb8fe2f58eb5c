# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The wizard that gives an accountant access."""

from unittest.mock import patch

from odoo.exceptions import AccessError, UserError
from odoo.tests import Form

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER

from ...wizards.sharing.grant_access import _invitation
from .sharing_case import SharingCase

MANAGER = "ebox_enterprise.group_ebox_manager"
ALL = "ebox_enterprise.group_ebox_confidential"
ADDRESS = "accounts@office.example"


class TestGrantWizard(SharingCase):
    def setUp(self):
        super().setUp()
        self.manager = self.make_user("manager", MANAGER)
        self.manager.company_ids |= self.company
        self.person = self.env["res.partner"].create(
            {"name": "Office Example", "email": ADDRESS, "lang": "en_US"}
        )

    def wizard(self, user=None, **values):
        user = user or self.manager
        env = self.env["ebox.grant.access"].with_user(user)
        env = env.with_context(allowed_company_ids=user.company_ids.ids)
        values = {"partner_id": self.person.id, **values}
        values.setdefault("company_ids", [(6, 0, self.company.ids)])
        return env.create(values)

    def mails(self):
        return self.env["mail.mail"].sudo().search([], order="id")

    def access(self, user):
        domain = [("user_id", "=", user.id)]
        return self.env["ebox.accountant.access"].search(domain, order="id")

    def test_who_has_no_login_is_invited_and_sees_the_letters(self):
        known = self.mails()
        wizard = self.wizard()
        self.assertIn("invitation", wizard.user_note)
        wizard.action_grant()
        user = self.person.user_ids
        self.assertEqual((user.login, user.share), (ADDRESS, True))
        self.assertEqual(user.all_group_ids, self.env.ref("base.group_portal"))
        self.assertEqual(self.seen(user), [1, 2])
        (mail,) = self.mails() - known
        self.assertIn(ADDRESS, f"{mail.email_to} {mail.recipient_ids.mapped('email')}")
        self.assertIn(self.company.name, mail.body_html)

    def test_who_has_a_login_is_told_and_keeps_it(self):
        self.accountant.partner_id.email = ADDRESS
        known = self.mails()
        wizard = self.wizard(partner_id=self.accountant.partner_id.id)
        self.assertIn(self.accountant.login, wizard.user_note)
        wizard.action_grant()
        self.assertEqual(self.seen(self.accountant), [1, 2])
        (mail,) = self.mails() - known
        self.assertEqual(mail.recipient_ids, self.accountant.partner_id)
        self.assertIn("/my/ebox", mail.body_html)
        for letter in self.letters:
            self.assertNotIn(letter.name, mail.body_html)

    def test_a_login_that_was_taken_away_is_not_brought_back(self):
        partner = self.accountant.partner_id
        partner.email = "accountant@office.example"

        def refused():
            wizard = self.wizard(partner_id=partner.id)
            self.assertIn("was archived", wizard.user_problem)
            self.assertFalse(wizard.user_note)
            with self.assertRaisesRegex(UserError, "Grant portal access"):
                wizard.action_grant()
            self.assertFalse(self.accountant.active or self.access(self.accountant))

        self.accountant.active = False
        refused()
        self.accountant.active = True
        line = _invitation(self.company, partner)
        line.action_revoke_access()
        refused()
        line.action_grant_access()
        self.wizard(partner_id=partner.id).action_grant()
        self.assertEqual(self.seen(self.accountant), [1, 2])

    def test_who_works_in_odoo_or_is_somebody_else_gets_nothing(self):
        clerk = self.make_user("clerk")
        other = self.make_accountant("other@office.example")
        cases = (
            ({"partner_id": clerk.partner_id.id}, "works in Odoo itself"),
            ({"email": other.login}, "login of another contact"),
            ({"email": "no address"}, "valid e-mail address"),
        )
        for values, words in cases:
            wizard = self.wizard(**values)
            self.assertIn(words, wizard.user_problem)
            with self.assertRaises(UserError):
                wizard.action_grant()
        self.assertFalse(self.access(clerk) | self.access(other))
        self.assertFalse(self.person.user_ids)

    def test_the_preview_is_what_the_accountant_will_see(self):
        kind = self.letters[1].message_type_id
        wizard = self.wizard(message_type_ids=[(6, 0, kind.ids)])
        self.assertEqual(wizard.letter_ids, self.letters[1])
        self.assertEqual((wizard.letter_count, wizard.hidden_count), (1, 2))
        wizard.action_grant()
        self.assertEqual(self.seen(self.person.user_ids), [2])

    def test_the_preview_follows_what_is_chosen_on_the_screen(self):
        insider = self.make_user("insider", MANAGER, ALL)
        wizards = self.env["ebox.grant.access"].with_user(insider)
        with Form(wizards.with_company(self.company)) as form:
            form.partner_id = self.person
            self.assertEqual(form.letter_count, 2)
            form.confidential = True
            self.assertEqual(form.letter_count, 3)
            form.personal = True
            self.assertEqual((form.letter_count, form.hidden_count), (4, 0))

    def test_who_does_not_see_confidential_mail_does_not_share_it(self):
        wizard = self.wizard()
        wizard.sudo().confidential = True  # as a program would
        with patch.object(type(self.mails()), "send") as send:
            with self.assertRaises(AccessError):
                wizard.action_grant()
            send.assert_not_called()

    def test_nobody_counts_confidential_mail_who_does_not_see_it(self):
        asked = {"confidential": True, "personal": True}
        wizard = self.wizard(**asked)
        self.assertEqual((wizard.letter_count, wizard.hidden_count), (2, 2))
        kind = self.letters[1].message_type_id
        wizard = self.wizard(**asked, message_type_ids=[(6, 0, kind.ids)])
        self.assertEqual((wizard.letter_count, wizard.hidden_count), (1, 2))
        insider = self.make_user("insider", MANAGER, ALL)
        wizard = self.wizard(insider, message_type_ids=[(6, 0, kind.ids)])
        self.assertEqual((wizard.letter_count, wizard.hidden_count), (1, 0))

    def test_nobody_takes_over_what_a_contact_sees_in_the_portal(self):
        wizard = self.wizard(email="me@elsewhere.example")
        with patch.object(type(self.mails()), "send") as send:
            with self.assertRaises(AccessError):
                wizard.action_grant()
            send.assert_not_called()
        keeper = self.make_user("keeper", MANAGER, "base.group_partner_manager")
        self.wizard(keeper, email="new@office.example").action_grant()
        self.assertEqual(self.person.email, "new@office.example")
        self.assertEqual(self.person.user_ids.login, "new@office.example")

    def test_a_contact_of_another_company_is_nobody_to_invite(self):
        self.person.company_id = self.make_company("Other BV", OTHER_NUMBER)
        wizard = self.wizard()
        with self.assertRaises(AccessError):
            wizard.action_grant()

    def test_odoos_own_contacts_are_no_accountants(self):
        for name in ("base.public_user", "base.template_portal_user_id"):
            partner = self.env.ref(name).partner_id
            wizard = self.wizard(partner_id=partner.id, email="x@office.example")
            self.assertIn("belongs to Odoo", wizard.user_problem)

    def test_what_was_seen_is_not_new_because_more_is_allowed(self):
        self.wizard().action_grant()
        user = self.person.user_ids
        old = self.access(user)
        old._note_visit()
        clock.advance(3600)
        old._note_visit()
        context = old.with_user(self.manager).action_change()["context"]
        wizard = self.env["ebox.grant.access"].with_user(self.manager)
        Form(wizard.with_context(**context)).save().action_grant()
        new = self.access(user) - old
        self.assertEqual(
            (new.seen_date, new.visit_date), (old.seen_date, old.visit_date)
        )
        self.assertTrue(new.visit_date)

    def test_several_companies_are_several_accesses(self):
        other = self.make_company("Other BV", OTHER_NUMBER)
        self.manager.company_ids |= other
        self.wizard(company_ids=[(6, 0, (self.company | other).ids)]).action_grant()
        access = self.access(self.person.user_ids)
        self.assertEqual(access.company_id, self.company | other)

    def test_not_for_a_company_of_somebody_else(self):
        other = self.make_company("Other BV", OTHER_NUMBER)
        with self.assertRaises(AccessError):
            self.wizard(company_ids=[(6, 0, other.ids)])
        wizard = self.wizard()
        wizard.sudo().company_ids = other  # as a program would
        with patch.object(type(self.mails()), "send") as send:
            with self.assertRaises(UserError):
                wizard.action_grant()
            send.assert_not_called()

    def test_a_change_replaces_the_access_and_keeps_the_old_one(self):
        self.wizard().action_grant()
        user = self.person.user_ids
        old = self.access(user)
        action = old.with_user(self.manager).action_change()
        wizard = self.env["ebox.grant.access"].with_user(self.manager)
        kind = self.letters[0].message_type_id
        with Form(wizard.with_context(**action["context"])) as form:
            self.assertTrue(form.can_download)
            form.can_download = False
            form.message_type_ids.add(kind)
        known = self.mails()
        form.record.action_grant()
        new = self.access(user) - old
        self.assertEqual((old.state, new.state), ("revoked", "active"))
        self.assertEqual((self.seen(user), self.seen(user, "download")), ([1], []))
        self.assertEqual(new.replaces_id, old)
        (mail,) = self.mails() - known
        self.assertIn("has changed", mail.body_html)
        self.assertIn("Replaced", old.message_ids[0].body)

    def test_what_is_over_is_given_again_and_not_replaced(self):
        self.wizard().action_grant()
        user = self.person.user_ids
        old = self.access(user)
        old.action_revoke()
        context = old.with_user(self.manager).action_change()["context"]
        wizard = self.env["ebox.grant.access"].with_user(self.manager)
        Form(wizard.with_context(**context)).save().action_grant()
        new = self.access(user) - old
        self.assertEqual((new.state, new.replaces_id.id), ("active", False))

    def test_the_invitation_is_mailed_again(self):
        self.wizard().action_grant()
        grant = self.access(self.person.user_ids).with_user(self.manager)
        self.assertEqual((grant.login, grant.login_date), (ADDRESS, False))
        known = self.mails()
        grant.action_invite_again()
        (mail,) = self.mails() - known
        self.assertIn(ADDRESS, f"{mail.email_to} {mail.recipient_ids.mapped('email')}")

    def test_a_new_contact_keeps_the_language_that_was_chosen(self):
        wizards = self.env["ebox.grant.access"].with_user(self.manager)
        with Form(
            wizards.with_company(self.company).with_context(lang="nl_BE")
        ) as form:
            self.assertEqual(form.lang, "nl_BE")
            form.partner_id = self.env["res.partner"].create(
                {"name": "No language", "lang": False, "email": "x@office.example"}
            )
            self.assertEqual(form.lang, "nl_BE")

    def test_clerks_give_nothing(self):
        with self.assertRaises(AccessError):
            self.wizard(self.make_user("clerk"))
