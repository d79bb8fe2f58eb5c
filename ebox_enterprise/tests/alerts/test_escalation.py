# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""An unread letter finds a reader: responsible, deputy, managers, in turn."""

from functools import partial
from unittest.mock import patch

from odoo.exceptions import UserError

from odoo.addons.base.models.ir_model import MODULE_UNINSTALL_FLAG

from ...ebox_simulator import SimBusinessData
from ...lib import clock
from ..common import OTHER_NUMBER, EboxCase, message, worded

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

    def night(self, days=1):
        clock.advance(days * DAY)
        now = clock.now()  # the registries are asked meanwhile, and have nothing new
        read = dict.fromkeys(("last_attempt", "last_success", "providers_checked"), now)
        self.connection.write(read)
        self.connection.provider_ids.last_success = now
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

    def test_one_connection_never_ends_the_night_of_another(self):
        """Whatever goes wrong at one, the letters of the other are told of."""
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        their = self.make_user("their", company=other)
        second = self.connect(other, responsible_id=their.id)
        self.publish(message(1))
        self.publish(*(message(n) for n in range(2, 8)), number=OTHER_NUMBER)
        (self.connection | second)._sync()
        kind = type(self.connection)
        broken = ("_reason_to_stop", "_remind_of_certificate", "_guard_expiry")
        broken += ("_reassign_absent", "_plan_readers", "_tell", "_tell_unseen")
        for number, name in enumerate(broken, 1):
            real = getattr(kind, name)

            def fail(record, *args, real=real, **options):
                if record == self.connection:
                    raise RuntimeError("a defect")
                return real(record, *args, **options)

            # so that each step has something to do
            self.connection._write_now({"unseen_count": 1})
            with patch.object(kind, name, fail), self.quiet():
                self.night(0)
            self.assertEqual(len(self.told(their)), number, name)
            letters = self.documents(company_id=other.id)
            second._committed(partial(letters.write, {"alert_level": 0}))

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

    def test_an_activity_type_in_use_stays_and_a_lost_one_is_made_anew(self):
        kind = self.env.ref(LETTER)
        with self.assertRaises(UserError):
            kind.unlink()
        kind.with_context(**{MODULE_UNINSTALL_FLAG: True}).unlink()
        document = self.receive(message(1, registered=True))
        self.assertEqual(self.asked(document), self.clerk)
        self.assertEqual(document.alert_level, 2)

    def test_told_to_nobody_is_not_told(self):
        data = [SimBusinessData("CONFIDENTIAL", {"nl": "V"}, [{"nl": "true"}])]
        document = self.receive(message(1, registered=True, business_data=data))
        alert = self.env.ref("ebox_enterprise.activity_unseen")
        for _night in range(3):
            self.night(5)
            told = self.connection.activity_ids.filtered(
                lambda a: a.activity_type_id == alert
            )
            self.assertEqual((document.alert_level, told.user_id), (0, self.boss))
            self.assertIn("1", worded(told, "summary"))
        self.assertEqual(self.connection.unseen_count, 1)
        self.assertEqual(len(self.told(self.boss)), 1)  # the number, once
        insider = self.make_user("insider", ALL)
        self.night(1)
        self.assertEqual(self.asked(document), insider)
        self.assertEqual((document.alert_level, len(self.told(insider))), (4, 1))
        self.assertFalse(told.exists())

    def test_one_person_that_cannot_be_told_stops_nobody(self):
        document = self.receive(message(1))
        real = type(self.connection)._tell_by_mail

        def tell(connection, user, letters, **options):
            if user == self.deputy:
                raise RuntimeError("a defect")
            return real(connection, user, letters, **options)

        with patch.object(type(self.connection), "_tell_by_mail", tell), self.quiet():
            self.night(9)
        self.assertEqual(len(self.told(self.boss)), 1)
        self.assertEqual(len(self.told(self.clerk)), 1)
        self.assertEqual(document.alert_level, 4)

    def test_one_letter_that_cannot_be_asked_for_stops_no_other(self):
        documents = self.receive(message(1), message(2))
        real = type(documents)._schedule_letter

        def schedule(letters, *args, **options):
            if documents[0] in letters:
                raise RuntimeError("a defect")
            return real(letters, *args, **options)

        with patch.object(type(documents), "_schedule_letter", schedule), self.quiet():
            self.night(3)
        self.assertEqual(documents.mapped("alert_level"), [0, 2])
        self.night(0)
        self.assertEqual(documents.mapped("alert_level"), [2, 2])
        self.assertEqual([len(self.asked(d)) for d in documents], [1, 1])

    def test_after_an_outage_nobody_is_left_out(self):
        document = self.receive(message(1))
        self.night(20)
        everybody = self.clerk | self.deputy | self.boss
        self.assertEqual(self.asked(document), everybody)
        self.assertEqual([len(self.told(u)) for u in everybody], [1, 1, 1])

    def test_a_new_responsible_takes_over_and_is_told_once(self):
        documents = self.receive(*(message(n) for n in range(3)))
        self.night(3)
        other = self.make_user("other")
        documents.with_user(self.boss).write({"responsible_id": other.id})
        for document in documents:
            self.assertEqual(self.asked(document), other)
        self.assertEqual(len(self.told(other)), 1)
        self.assertIn("3", self.told(other).subject)
        documents.with_user(self.deputy).write({"responsible_id": self.deputy.id})
        self.assertEqual(self.asked(documents[0]), self.deputy)
        self.assertFalse(self.told(self.deputy))

    def test_who_leaves_is_replaced_by_one_message_at_the_same_level(self):
        documents = self.receive(*(message(n) for n in range(4)))
        self.night(9)
        before = len(self.told(self.deputy)), len(self.told(self.boss))
        self.clerk.active = False
        self.night(1)
        self.assertEqual(documents.responsible_id, self.deputy)
        self.assertEqual(documents.mapped("alert_level"), [4] * 4)
        after = len(self.told(self.deputy)), len(self.told(self.boss))
        self.assertEqual(after, (before[0] + 1, before[1]))

    def test_archived_people_are_told_of_nothing(self):
        document = self.receive(message(1))
        self.deputy.active = False
        self.night(9)
        self.assertEqual(self.asked(document), self.clerk | self.boss)
        self.assertFalse(self.told(self.deputy))

    def test_done_and_opened_again_it_still_waits_for_a_reader(self):
        document = self.receive(message(1))
        self.night(9)
        count = self.env["ebox.document"].with_user(self.clerk).get_unread_count
        self.assertEqual(count(), 1)
        document.with_context(ebox_done_confirmed=True).action_done()
        self.assertEqual(count(), 0)
        document.action_reopen()
        self.assertEqual((count(), document.alert_level), (1, 0))
        self.night(2)
        self.assertEqual(self.asked(document), self.clerk)

    def test_letters_of_unknown_age_count_from_their_arrival(self):
        document = self.receive(message(1))
        document.sudo().unread_since = False
        self.night(3)
        self.assertEqual(self.asked(document), self.clerk)
