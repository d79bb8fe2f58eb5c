"""The wizard that gives an accountant access (issue: sharing)."""

from odoo.exceptions import AccessError, UserError
from odoo.tests import Form

from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER

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

    def test_an_archived_login_comes_back_by_an_invitation(self):
        self.accountant.partner_id.email = "accountant@office.example"
        self.accountant.active = False
        self.wizard(partner_id=self.accountant.partner_id.id).action_grant()
        self.assertTrue(self.accountant.active)
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
        with self.assertRaises(AccessError):
            wizard.action_grant()
        self.assertFalse(self.person.user_ids.active)

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
        with self.assertRaises(UserError):
            wizard.action_grant()
        self.assertFalse(self.person.user_ids)

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
        form.record.action_grant()
        new = self.access(user) - old
        self.assertEqual((old.state, new.state), ("revoked", "active"))
        self.assertEqual((self.seen(user), self.seen(user, "download")), ([1], []))

    def test_clerks_give_nothing(self):
        with self.assertRaises(AccessError):
            self.wizard(self.make_user("clerk"))
