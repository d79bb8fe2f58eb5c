"""An unread letter finds a reader: responsible, deputy, managers, in turn."""

from .. import clock
from ..ebox_simulator import SimBusinessData
from .common import EboxCase, message

LETTER = "ebox_enterprise.activity_letter"
ALL = "ebox_enterprise.group_ebox_confidential"
MANAGER = "ebox_enterprise.group_ebox_manager"
DAY = 86_400


class TestEscalation(EboxCase):
    def setUp(self):
        super().setUp()
        self.clerk = self.make_user("clerk")
        self.deputy = self.make_user("deputy")
        self.boss = self.make_user("boss", MANAGER)
        self.connection = self.connect(
            responsible_id=self.clerk.id, deputy_id=self.deputy.id
        )

    def receive(self, *messages):
        self.publish(*messages)
        self.connection._sync()
        return self.documents()

    def night(self, days=1):
        clock.advance(days * DAY)
        self.env["ebox.connection"]._cron_remind()

    def asked(self, document):
        """Who has an activity to read it."""
        kind = self.env.ref(LETTER)
        activities = document.activity_ids
        return activities.filtered(lambda a: a.activity_type_id == kind).user_id

    def told(self, user):
        """The messages that this person got, newest first."""
        return self.env["mail.message"].search(
            [
                ("message_type", "=", "user_notification"),
                ("partner_ids", "in", user.partner_id.ids),
            ]
        )

    def test_step_by_step_and_each_once(self):
        document = self.receive(message(1))
        self.assertFalse(self.asked(document))
        self.night(0)
        self.assertEqual(len(self.told(self.clerk)), 1)
        self.night(2)
        self.assertEqual(self.asked(document), self.clerk)
        self.night(3)
        self.assertEqual(self.asked(document), self.clerk | self.deputy)
        self.night(3)
        self.assertEqual(self.asked(document), self.clerk | self.deputy | self.boss)
        counts = [len(self.told(u)) for u in (self.clerk, self.deputy, self.boss)]
        self.night(1)
        self.assertEqual(
            counts, [len(self.told(u)) for u in (self.clerk, self.deputy, self.boss)]
        )
        document.with_user(self.deputy).action_mark_opened()
        self.assertFalse(self.asked(document))

    def test_registered_mail_is_told_at_once_and_once(self):
        document = self.receive(message(1, registered=True))
        self.assertEqual(self.asked(document), self.clerk)
        self.assertEqual(len(self.told(self.clerk)), 1)
        self.connection._sync()
        self.night(0)
        self.assertEqual(len(self.told(self.clerk)), 1)

    def test_many_letters_are_one_message(self):
        self.receive(*(message(n) for n in range(5)))
        self.night(0)
        notice = self.told(self.clerk)
        self.assertEqual(len(notice), 1)
        self.assertIn("5", notice.subject)

    def test_messages_carry_no_content_unless_wished(self):
        self.receive(message(1, subject={"nl": "Boete van 900 euro"}, registered=True))
        notice = self.told(self.clerk)
        self.assertNotIn("Boete", notice.subject + notice.body)
        self.connection.detailed_notifications = True
        self.receive(message(2, subject={"nl": "Boete van 900 euro"}, registered=True))
        self.assertIn("Boete", self.told(self.clerk)[0].body)

    def test_mails_of_odoo_about_a_letter_carry_no_content(self):
        document = self.receive(message(1, subject={"nl": "Boete van 900 euro"}))
        self.clerk.email, self.clerk.notification_type = "clerk@example.com", "email"
        activity = {"user_id": self.clerk.id, "summary": "Bel over 900 euro"}
        before = self.env["mail.mail"].search([])
        document.with_user(self.boss).activity_schedule(
            "mail.mail_activity_data_todo", **activity
        )
        document.message_post(
            body="900 euro?",
            attachment_ids=document.file_ids.attachment_id.copy().ids,
            partner_ids=self.clerk.partner_id.ids,
            subtype_xmlid="mail.mt_comment",
        )
        mails = self.env["mail.mail"].search([]) - before
        self.assertGreaterEqual(len(mails), 2)
        for mail in mails:
            self.assertNotIn("900", f"{mail.subject} {mail.body_html}")
            for email in mail._prepare_outgoing_list():
                self.assertFalse(email["attachments"])
            self.assertNotIn("Boete", f"{mail.subject} {mail.body_html}")

    def test_history_and_done_letters_alarm_nobody(self):
        self.connection.provider_ids.last_full_pass = False
        document = self.receive(message(1, days_ago=60, registered=True))
        self.assertTrue(document.is_history)
        self.night(10)
        self.assertFalse(document.activity_ids)
        self.assertFalse(self.told(self.clerk))

    def test_an_inactive_responsible_is_replaced(self):
        document = self.receive(message(1, registered=True))
        self.clerk.active = False
        self.night(0)
        self.assertEqual(document.responsible_id, self.deputy)
        self.assertEqual(self.asked(document), self.deputy)

    def test_confidential_letters_are_told_only_to_who_may_see_them(self):
        insider = self.make_user("insider", ALL)
        data = [SimBusinessData("CONFIDENTIAL", {"nl": "V"}, [{"nl": "true"}])]
        document = self.receive(message(1, registered=True, business_data=data))
        self.night(10)
        self.assertEqual(self.asked(document), insider)
        for user in (self.clerk, self.deputy, self.boss):
            self.assertFalse(self.told(user))

    def test_marked_unread_it_begins_again(self):
        document = self.receive(message(1, registered=True))
        document.with_user(self.clerk).action_mark_opened()
        self.assertFalse(self.asked(document))
        self.night(10)
        self.assertFalse(self.asked(document))
        document.with_user(self.clerk).action_mark_unread()
        self.night(2)
        self.assertEqual(self.asked(document), self.clerk)
