# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from datetime import timedelta

from odoo import fields
from odoo.exceptions import UserError

from ...government import gateway
from ...models.alerts.reminders import ENDING, STOPPED
from ..common import NUMBER, OTHER_NUMBER, EboxCase, message, worded

MANAGER = "ebox_enterprise.group_ebox_manager"


#: 20 days less what the test takes: within the same second it is all of them.
LEFT, DAGEN = r"\((19|20) days left\)", r"(19|20) dagen"


class RemindersCase(EboxCase):
    """A connection of a company with two managers and a reader."""

    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.certificate = self.connection.certificate_id.sudo()
        self.an = self.make_user("an", MANAGER)
        self.bo = self.make_user("bo", MANAGER)
        self.make_user("reader")

    def ends_in(self, **time):
        """Let the certificate end, then run the daily job."""
        self.certificate.not_after = fields.Datetime.now() + timedelta(**time)
        self.env["ebox.connection"]._cron_remind()

    def activities(self, kind=ENDING):
        """The open activities of one kind on the connection."""
        return self.connection.activity_search([kind])

    def refuse_logins(self):
        """The government knows this client no more."""
        self.government.accounts.remove(self.connection.client_id)
        gateway._token_sources.clear()


class TestReminders(RemindersCase):
    """Scenario 34: the certificate never ends unseen."""

    def test_nobody_is_bothered_before_the_last_sixty_days(self):
        self.ends_in(days=60, hours=1)
        self.assertFalse(self.activities())

    def test_each_threshold_reminds_every_manager_once(self):
        managers = self.an | self.bo
        for days in (60, 30, 14, 7):
            self.ends_in(days=days)
            self.assertEqual(self.activities().user_id & managers, managers)
            self.assertEqual(self.certificate.reminded_days, days)
            made = self.activities()
            self.ends_in(days=days - 1)
            self.assertEqual(self.activities(), made)
        self.assertNotIn("reader", self.activities().user_id.mapped("login"))

    def test_a_finished_reminder_does_not_come_back_for_the_same_threshold(self):
        self.ends_in(days=20)
        self.activities().action_feedback(feedback="seen")
        self.ends_in(days=19)
        self.assertFalse(self.activities())
        self.ends_in(days=13)
        self.assertTrue(self.activities())

    def test_missed_days_are_not_made_up_for(self):
        self.ends_in(days=5)
        self.assertEqual(
            len(self.activities().filtered(lambda a: a.user_id == self.an)), 1
        )
        self.assertEqual(self.certificate.reminded_days, 7)

    def test_the_person_in_charge_is_the_only_one_told(self):
        self.connection.manager_id = self.bo
        self.ends_in(days=20)
        self.assertEqual(self.activities().user_id, self.bo)

    def test_a_person_who_is_no_manager_any_more_is_replaced_by_all(self):
        self.connection.manager_id = self.bo
        self.bo.group_ids -= self.env.ref(MANAGER)
        self.ends_in(days=20)
        self.assertIn(self.an, self.activities().user_id)
        self.assertNotIn(self.bo, self.activities().user_id)

    def test_managers_of_other_companies_hear_nothing(self):
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        stranger = self.make_user("stranger", MANAGER, company=other)
        self.ends_in(days=20)
        self.assertNotIn(stranger, self.activities().user_id)

    def test_whoever_reads_it_reads_a_language_of_his_own(self):
        self.env["res.lang"]._activate_lang("nl_BE")
        self.an.lang = "nl_BE"
        mails = self.env["mail.message"].search([])
        self.ends_in(days=20)
        day = self.certificate.not_after
        one = self.activities().filtered(lambda a: a.user_id == self.an)
        for code, words, note, shown in (
            ("en_US", "the certificate ends on", LEFT, f"{day:%m/%d/%Y}"),
            ("nl_BE", "het certificaat verloopt op", DAGEN, f"{day:%d/%m/%Y}"),
        ):
            mine = one.with_user(self.an).with_context(lang=code)
            self.assertIn(words, mine.display_name)
            self.assertIn(shown, mine.display_name)
            self.assertRegex(worded(mine), note)
            told = mine.activity_format()["mail.activity"][0]
            self.assertEqual(told["summary"], mine.display_name)
        self.assertFalse(one.summary or one.note)
        sent = self.env["mail.message"].search([]) - mails
        sent = sent.filtered(lambda m: self.an.partner_id in m.partner_ids)
        self.assertIn("het certificaat verloopt op", sent.body)

    def test_what_a_person_writes_in_an_activity_stays(self):
        self.ends_in(days=20)
        one = self.activities()[0]
        one.summary = "Peter doet dit"
        self.assertEqual(one.display_name, "Peter doet dit")
        self.assertEqual(worded(one, "summary"), "Peter doet dit")

    def test_a_refused_login_is_explained_in_the_reader_s_language(self):
        self.env["res.lang"]._activate_lang("nl_BE")
        self.refuse_logins()
        with self.quiet():
            self.connection._sync()
        stopped = self.activities(STOPPED)[0]
        self.assertIn("refused the login", worded(stopped))
        self.assertIn(
            "weigerde de aanmelding", worded(stopped.with_context(lang="nl_BE"))
        )

    def test_rotation_ends_the_reminder_and_the_next_one_starts_anew(self):
        self.ends_in(days=20)
        self.assertTrue(self.activities())
        self.connection.action_make_next_certificate()
        self.connection.action_switch_certificate()
        self.assertFalse(self.activities())
        self.certificate = self.connection.certificate_id.sudo()
        self.ends_in(days=20)
        self.assertTrue(self.activities())

    def test_an_expired_certificate_makes_no_calls_and_guides(self):
        self.ends_in(seconds=-1)
        self.assertEqual(self.connection.state, "error")
        self.assertIn("expired", self.connection.error_message)
        self.assertEqual(self.connection.health, "broken")
        self.assertTrue(self.activities(STOPPED))
        self.connection._sync()
        with self.assertRaisesRegex(UserError, "expired"):
            self.connection.action_connect()
        self.assertFalse(self.government.journal.count())

    def test_a_certificate_that_ends_between_two_days_stops_the_next_run(self):
        self.publish(message(1))
        self.certificate.not_after = fields.Datetime.now()
        self.connection._sync()
        self.assertEqual(self.connection.state, "error")
        self.assertFalse(self.government.journal.count() or self.documents())


class TestStopped(RemindersCase):
    """Scenario 32: a refused login stops, is told once and is tried daily."""

    def posts(self, word):
        return self.connection.message_ids.filtered(lambda m: word in (m.body or ""))

    def a_day_later(self):
        """The scheduler, one day after the last attempt."""
        self.connection.last_attempt -= timedelta(hours=24)
        self.env["ebox.connection"]._cron_sync()

    def test_it_is_told_once_however_often_it_is_refused(self):
        self.refuse_logins()
        with self.quiet():
            self.connection._sync()
        told = self.activities(STOPPED)
        self.assertEqual(told.user_id & (self.an | self.bo), self.an | self.bo)
        for _day in range(2):
            with self.quiet():
                self.a_day_later()
        self.assertEqual(self.activities(STOPPED), told)
        self.assertEqual(len(self.posts("refused")), 1)
        self.assertEqual(self.government.journal.count("token"), 3)

    def test_it_is_not_tried_before_a_day_has_passed(self):
        self.refuse_logins()
        with self.quiet():
            self.connection._sync()
        self.connection.next_attempt = False
        self.connection.last_attempt -= timedelta(hours=23)
        self.env["ebox.connection"]._cron_sync()
        self.assertEqual(self.government.journal.count("token"), 1)

    def test_the_daily_attempt_resumes_what_was_mended(self):
        self.government.faults.add(route="token", status=401, times=1)
        gateway._token_sources.clear()
        with self.quiet():
            self.connection._sync()
        self.assertEqual(self.connection.state, "error")
        self.publish(message(1))
        self.a_day_later()
        self.assertEqual(self.connection.state, "connected")
        self.assertEqual(len(self.documents()), 1)
        self.assertFalse(self.activities(STOPPED))
        self.assertEqual(len(self.posts("accepts the login again")), 1)

    def test_it_resumes_although_one_registry_is_out_of_order(self):
        self.connection._stop("because")
        self.government.faults.add(route="list", status=503, registry="region")
        self.connection.last_attempt = fields.Datetime.now()
        with self.quiet():
            self.a_day_later()
        self.assertEqual(self.connection.state, "connected")
        self.assertEqual(self.connection.health, "late")
        self.assertIn("Region", self.connection.health_text)

    def test_it_is_told_again_when_it_stops_again(self):
        for number in (1, 2):
            self.government.faults.add(route="token", status=401, times=1)
            gateway._token_sources.clear()
            with self.quiet():
                self.connection._sync()
            self.assertEqual(len(self.posts("refused")), number)
            self.connection.action_connect()
            self.assertFalse(self.activities(STOPPED))

    def test_a_stopped_connection_is_only_resumed_by_a_fresh_login(self):
        """No registry is due, so that the run itself would call nothing."""
        self.connection._sync()
        self.refuse_logins()
        self.connection.write({"state": "error"})
        self.connection.provider_ids.next_attempt = fields.Datetime.now() + timedelta(
            days=2
        )
        with self.quiet():
            self.a_day_later()
        self.assertEqual(self.connection.state, "error")


class TestCompanyNumber(RemindersCase):
    def test_another_number_is_refused_with_the_reason_and_without_calls(self):
        self.assertEqual(self.connection.connected_number, NUMBER)
        for number in (OTHER_NUMBER, False):
            self.connection.write({"state": "connected", "connected_number": NUMBER})
            self.connection.connected_number = NUMBER
            self.company.company_registry = number
            self.connection._sync()
            self.assertEqual(self.connection.state, "error")
            self.assertIn(NUMBER, self.connection.error_message)
            self.assertIn(number or "no valid number", self.connection.error_message)
            with self.assertRaisesRegex(UserError, NUMBER):
                self.connection.action_connect()
        self.assertFalse(self.government.journal.count())

    def test_the_right_number_again_resumes_by_the_button(self):
        self.company.company_registry = OTHER_NUMBER
        self.connection._sync()
        self.company.company_registry = NUMBER
        self.connection.action_connect()
        self.assertEqual(self.connection.state, "connected")

    def test_without_mail_a_wrong_number_can_be_corrected_after_disconnecting(self):
        self.government.add_box(OTHER_NUMBER, demo=False)
        self.connection.action_disconnect()
        self.company.company_registry = OTHER_NUMBER
        self.connection.action_connect()
        self.assertEqual(self.connection.connected_number, OTHER_NUMBER)
