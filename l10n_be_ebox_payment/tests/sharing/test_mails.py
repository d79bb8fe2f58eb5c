# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""E-mails to an accountant: what did not leave is shown where it was sent."""

from datetime import timedelta

from odoo.addons.ebox_enterprise.lib import clock

from .sharing_case import SharingCase

MANAGER = "ebox_enterprise.group_ebox_manager"
ADMINISTRATOR = "base.group_erp_manager"


class TestMails(SharingCase):
    def setUp(self):
        super().setUp()
        self.env["res.lang"]._activate_lang("nl_BE")
        self.boss = self.make_user("boss", MANAGER)
        self.access = self.grant(self.accountant)

    def mails(self, record):
        return self.env["mail.mail"].search(list(record._mails_domain()))

    def fail(self, record):
        """The e-mails about a record do not leave."""
        mails = self.mails(record)
        self.assertTrue(mails)
        mails.write({"state": "exception", "failure_type": "mail_smtp"})
        self.env.invalidate_all()

    def test_a_notice_that_failed_is_shown_until_it_is_sent_again(self):
        mine = self.access.with_user(self.boss)
        self.access._tell_accountant()
        self.assertFalse(mine.mail_problem)
        self.fail(self.access)
        self.assertIn("Connection failed", mine.mail_problem)
        self.assertIn("niet verstuurd", mine.with_context(lang="nl_BE").mail_problem)
        self.assertEqual(mine.mail_link, self.access._portal_url())
        mine.action_notify_again()
        self.env.invalidate_all()
        self.assertFalse(mine.mail_problem or mine.mail_link)

    def test_an_invitation_that_failed_and_who_gets_its_link(self):
        mine = self.access.with_user(self.boss)
        mine.action_invite_again()
        self.env.invalidate_all()
        self.fail(self.access)
        self.assertTrue(mine.mail_problem)
        self.assertNotIn("token", mine.mail_link)  # it chooses somebody's password
        admin = self.make_user("admin of users", MANAGER, ADMINISTRATOR)
        self.assertIn("token=", self.access.with_user(admin).mail_link)
        mine.action_invite_again()
        self.env.invalidate_all()
        self.assertFalse(mine.mail_problem)

    def test_a_hand_over_that_failed(self):
        start = clock.now().date() - timedelta(days=30)
        handover = self.access._hand_over(start, clock.now().date())
        mine = handover.with_user(self.boss)
        self.assertEqual(mine.mail_state, "queued")  # nothing has left
        self.fail(handover)
        self.assertEqual(mine.mail_state, "failed")
        self.assertTrue(mine.mail_problem)
        self.assertEqual(mine.mail_link, handover._url())
        handover.action_send_again()
        self.env.invalidate_all()
        self.assertFalse(mine.mail_problem)
        self.assertEqual(mine.mail_state, "queued")
        mail = self.mails(handover).filtered(lambda each: each.state == "outgoing")
        mail.unlink()  # as Odoo does when it was sent
        self.env.invalidate_all()
        self.assertEqual(mine.mail_state, "sent")

    def test_an_invitation_to_a_demo_says_demo_too(self):
        self.access.user_id.lang = "nl_BE"
        self.access.user_id.partner_id.lang = "nl_BE"
        self.access.with_user(self.boss).action_invite_again()
        [mail] = self.mails(self.access)
        self.assertRegex(mail.subject, r"^\[Demo\] \S")
        self.connection.environment = "production"
        self.access.with_user(self.boss).action_invite_again()
        mail = self.mails(self.access).sorted("id")[-1]
        self.assertNotIn("[", mail.subject)

    def test_a_demo_says_demo(self):
        self.assertEqual(self.connection.environment, "demo")
        self.access._tell_accountant()
        handover = self.access._hand_over(clock.now().date(), clock.now().date())
        for record in (self.access, handover):
            self.assertTrue(self.mails(record).subject.startswith("[Demo] "))
        letter = self.letters[0]
        self.assertEqual(letter._portal_head()["environment"], "Demo")
        desk = self.env["ebox.document"].with_user(self.make_user("clerk"))
        envelope = desk.with_company(self.company).get_envelope
        self.assertEqual(envelope()["environment"], "Demo")
        self.connection.sudo().environment = "production"
        self.env.invalidate_all()
        self.assertEqual(envelope()["environment"], "")
        self.assertEqual(letter._portal_head()["environment"], "")
        self.assertEqual(self.connection._marked("Post"), "Post")
