# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters of a period, handed over by link."""

from datetime import date, datetime, time, timedelta
from unittest.mock import patch

from odoo import fields
from odoo.exceptions import UserError

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.tests.common import EboxCase, message

from ...models.sharing import access as access_module
from ...models.sharing import handover as handover_module
from .sharing_case import GrantMixin


class TestHandover(GrantMixin, EboxCase):
    """Grants begin on 2027-01-10; days pass by ``at``."""

    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.accountant = self.make_accountant(email="accountant@office.example")
        self.at(date(2027, 1, 10))
        self.day = date(2027, 1, 10)

    def at(self, day):
        """From now on it is noon of this day."""
        moment = datetime.combine(day, time(12))
        clock.reset()
        clock.advance((moment - fields.Datetime.now()).total_seconds())
        self.env.invalidate_all()

    def letter(self, number, day):
        """A letter received on this day, which came into Odoo now."""
        ago = fields.Datetime.now() - datetime.combine(day, time(10))
        return self.receive(message(number, days_ago=ago / timedelta(days=1)))

    def hand_over(self):
        """What the scheduler does; what was handed over by it."""
        handovers = self.env["ebox.handover"]
        known = handovers.search([])
        handovers._cron_hand_over()
        return (handovers.search([]) - known).sorted("period_start")

    def numbers(self, handover):
        names = handover.document_ids.mapped("remote_id")
        return sorted(int(name.partition("-")[2]) for name in names)

    def mails(self):
        return self.env["mail.mail"].sudo().search([], order="id")

    def test_a_month_some_days_after_its_end(self):
        self.grant(self.accountant, handover_interval="month", handover_days=5)
        for number, day in enumerate(
            (date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 31), date(2027, 2, 1)),
            1,
        ):
            self.letter(number, day)
        self.at(date(2027, 2, 5))
        self.assertFalse(self.hand_over())
        self.at(date(2027, 2, 6))
        known = self.mails()
        handover = self.hand_over()
        self.assertEqual(self.numbers(handover), [2, 3])
        self.assertEqual(
            (handover.period_start, handover.period_end),
            (date(2027, 1, 1), date(2027, 1, 31)),
        )
        (mail,) = self.mails() - known
        self.assertEqual(mail.recipient_ids, self.accountant.partner_id)
        self.assertIn(f"/my/ebox/handover/{handover.id}", mail.body_html)
        self.assertFalse(mail.attachment_ids)
        for letter in self.documents():
            self.assertNotIn(letter.name, f"{mail.subject} {mail.body_html}")
        self.assertFalse(self.hand_over())  # never twice

    def test_it_is_marked_and_logged(self):
        self.grant(self.accountant, handover_interval="month")
        self.letter(1, date(2027, 1, 20))
        self.at(date(2027, 2, 10))
        handover = self.hand_over()
        share = handover.document_ids.share_ids
        self.assertEqual(share.partner_id, self.accountant.partner_id)
        self.assertEqual((share.how, share.handover_id), ("handover", handover))
        log = self.env["ebox.access.log"].search([("action", "=", "shared")])
        self.assertEqual(log.document_id, handover.document_ids)
        self.assertIn(self.accountant.name, log.sentence)

    def test_a_quarter(self):
        self.grant(self.accountant, handover_interval="quarter", handover_days=0)
        self.letter(1, date(2027, 1, 1))
        self.letter(2, date(2027, 3, 31))
        self.at(date(2027, 3, 31))
        self.assertFalse(self.hand_over())
        self.at(date(2027, 4, 1))
        handover = self.hand_over()
        self.assertEqual(handover.period_start, date(2027, 1, 1))
        self.assertEqual(self.numbers(handover), [1, 2])

    def test_what_came_late_is_in_the_next_one(self):
        self.grant(self.accountant, handover_interval="month")
        self.letter(1, date(2027, 1, 20))
        self.at(date(2027, 2, 10))
        self.hand_over()
        self.letter(2, date(2027, 1, 21))
        self.letter(3, date(2027, 2, 15))
        self.letter(4, date(2026, 12, 1))  # before the first period
        self.at(date(2027, 3, 10))
        self.assertEqual(self.numbers(self.hand_over()), [2, 3])

    def test_what_nothing_ran_for_is_made_up_for(self):
        self.grant(self.accountant, handover_interval="month")
        self.at(date(2027, 4, 20))
        ends = self.hand_over().mapped("period_end")
        expected = [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31)]
        self.assertEqual(ends, expected)

    def test_asked_for_later_does_not_mail_the_past(self):
        grant = self.grant(self.accountant)
        self.at(date(2027, 6, 20))
        grant.handover_interval = "month"
        self.assertFalse(self.hand_over())
        self.at(date(2027, 7, 10))
        self.assertEqual(self.hand_over().period_start, date(2027, 6, 1))

    def test_a_period_without_letters_is_told_too(self):
        self.grant(self.accountant, handover_interval="month")
        self.at(date(2027, 2, 10))
        known = self.mails()
        self.assertFalse(self.hand_over().document_ids)
        (mail,) = self.mails() - known
        self.assertIn("no letter", mail.body_html)
        self.assertNotIn("/my/ebox", mail.body_html)

    def test_two_accesses_are_handed_over_each_by_itself(self):
        self.letter(1, date(2027, 1, 20))
        self.letter(2, date(2027, 1, 21))
        first, second = self.documents()
        second.message_type_id = first.message_type_id.copy({"remote_id": "Other"})
        for letter, days in ((first, 0), (second, 3)):
            kind = [(6, 0, letter.message_type_id.ids)]
            self.grant(
                self.accountant,
                message_type_ids=kind,
                handover_interval="month",
                handover_days=days,
            )
        self.at(date(2027, 2, 1))
        self.assertEqual(self.numbers(self.hand_over()), [1])
        self.at(date(2027, 2, 4))
        self.assertEqual(self.numbers(self.hand_over()), [2])

    def test_what_came_without_contents_is_handed_over_once_more(self):
        self.grant(self.accountant, handover_interval="month")
        self.letter(1, date(2027, 1, 20))
        self.letter(2, date(2027, 1, 21))
        files = self.documents()[0].file_ids
        kept = files.attachment_id
        files.write({"state": "withheld", "attachment_id": False})
        self.at(date(2027, 2, 10))
        self.assertEqual(self.numbers(self.hand_over()), [1, 2])
        self.at(date(2027, 3, 10))
        self.assertEqual(self.numbers(self.hand_over()), [])
        files.write({"state": "fetched", "attachment_id": kept.id})
        self.at(date(2027, 4, 10))
        self.assertEqual(self.numbers(self.hand_over()), [1])
        self.at(date(2027, 5, 10))
        self.assertEqual(self.numbers(self.hand_over()), [])

    def test_an_access_that_ends_hands_over_before(self):
        grant = self.grant(
            self.accountant, handover_interval="month", valid_until=date(2027, 2, 3)
        )
        self.letter(1, date(2027, 1, 20))
        self.at(date(2027, 2, 2))
        self.assertIn("02/03/2027", grant.next_handover)
        self.assertFalse(self.hand_over())
        self.at(date(2027, 2, 3))
        self.assertEqual(self.numbers(self.hand_over()), [1])

    def test_a_link_outlives_a_change_of_the_access_but_not_its_end(self):
        grant = self.grant(self.accountant, handover_interval="month")
        self.at(date(2027, 2, 10))
        handover = self.hand_over()
        grant.action_revoke()
        opened = self.env["ebox.handover"]._open_for
        self.assertFalse(opened(self.accountant, handover.id))
        with self.assertRaisesRegex(UserError, "nothing was mailed"):
            handover.action_send_again()
        new = self.grant(self.accountant, replaces_id=grant.id)
        self.assertEqual(opened(self.accountant, handover.id), handover)
        new.handover_interval = "month"
        self.assertFalse(self.hand_over())  # the one before is its own

    def test_what_is_revoked_while_others_run_is_left_out(self):
        grants = self.grant(self.accountant, handover_interval="month")
        other = self.make_accountant("other", email="other@office.example")
        grants |= self.grant(other, handover_interval="month")
        self.at(date(2027, 2, 10))
        model = type(self.env["ebox.handover"])
        real = model._send

        def send(handover):
            real(handover)
            (grants - handover.access_id).action_revoke()

        with patch.object(model, "_send", send):
            self.assertEqual(len(self.hand_over()), 1)

    def test_nothing_after_the_access_ended(self):
        grant = self.grant(self.accountant, handover_interval="month")
        grant.action_revoke()
        self.at(date(2027, 2, 10))
        self.assertFalse(self.hand_over())

    def test_only_what_is_granted(self):
        self.grant(self.accountant, handover_interval="month")
        self.letter(1, date(2027, 1, 20))
        self.letter(2, date(2027, 1, 21))[-1].confidential_choice = "closed"
        self.at(date(2027, 2, 10))
        self.assertEqual(self.numbers(self.hand_over()), [1])

    def test_says_what_may_be_missing(self):
        self.grant(self.accountant, handover_interval="month")
        self.letter(1, date(2027, 1, 20))
        files = self.documents().file_ids
        files.write({"state": "withheld", "attachment_id": False})
        self.at(date(2027, 2, 10))
        known = self.mails()
        handover = self.hand_over()
        self.assertEqual((handover.missing_count, handover.incomplete), (1, True))
        (mail,) = self.mails() - known
        self.assertIn("not fetched", mail.body_html)
        self.assertIn("may be missing", mail.body_html)
        self.connection._sync()
        self.at(date(2027, 3, 10))
        self.connection._sync()
        self.assertFalse(self.hand_over().incomplete)

    def test_a_document_on_another_site_is_missing_as_in_the_zip(self):
        access = self.grant(self.accountant)
        self.letter(1, date(2027, 1, 20))
        documents = self.documents()
        documents.write({"is_elsewhere": True})
        [letter] = documents._zip_letters(plain=True)
        self.assertTrue(letter.gaps)
        handover = access._hand_over(date(2027, 1, 1), date(2027, 1, 31))
        self.assertEqual(handover.missing_ids, documents)

    def test_one_that_fails_does_not_hold_up_the_others(self):
        self.grant(self.accountant, handover_interval="month")
        other = self.make_accountant("other", email="other@office.example")
        self.grant(other, handover_interval="month")
        self.at(date(2027, 2, 10))
        model = type(self.env["ebox.handover"])
        real = model._send

        def send(handover):
            if handover.access_id.user_id == self.accountant:
                raise ValueError("no mail server")
            real(handover)

        logger = "odoo.addons.l10n_be_ebox_payment.models.sharing.handover"
        with patch.object(model, "_send", send), self.assertLogs(logger, "ERROR"):
            self.assertEqual(self.hand_over().access_id.user_id, other)
        # the next run does what failed
        self.assertEqual(self.hand_over().access_id.user_id, self.accountant)

    def test_one_whose_periods_cannot_be_told_does_not_hold_up_the_others(self):
        broken = self.grant(self.accountant, handover_interval="month")
        other = self.make_accountant("other", email="other@office.example")
        self.grant(other, handover_interval="month")
        self.at(date(2027, 2, 10))
        kind = type(broken)
        real = kind._due_periods

        def due_periods(grant):
            if grant == broken:
                raise ValueError("a defect")
            return real(grant)

        logger = "odoo.addons.l10n_be_ebox_payment.models.sharing.handover"
        with patch.object(kind, "_due_periods", due_periods):
            with self.assertLogs(logger, "ERROR"):
                self.assertEqual(self.hand_over().access_id.user_id, other)

    def test_the_link_opens_for_him_alone_and_not_for_ever(self):
        grant = self.grant(
            self.accountant, handover_interval="month", handover_expiry_days=7
        )
        other = self.make_accountant("other")
        self.grant(other)
        self.at(date(2027, 2, 10))
        handover = self.hand_over()
        opened = self.env["ebox.handover"]._open_for
        self.assertEqual(opened(self.accountant, handover.id), handover)
        self.assertFalse(opened(other, handover.id))
        self.assertFalse(handover._has_expired())
        self.at(date(2027, 2, 18))
        self.assertTrue(handover._has_expired())
        handover.action_send_again()
        self.assertFalse(handover._has_expired())
        grant.action_revoke()
        self.assertFalse(opened(self.accountant, handover.id))

    def test_the_access_tells_when_which_letters_are_next(self):
        grant = self.grant(self.accountant, handover_interval="month", handover_days=5)
        told = "on %s: letters from %s to %s"
        days = ("02/06/2027", "01/01/2027", "01/31/2027")
        self.assertEqual(grant.next_handover, told % days)
        self.at(date(2027, 2, 3))  # January waits for its days
        self.assertEqual(grant.next_handover, told % days)
        self.at(date(2027, 2, 7))
        self.hand_over()
        self.env.invalidate_all()
        days = ("03/06/2027", "02/01/2027", "02/28/2027")
        self.assertEqual(grant.next_handover, told % days)
        grant.valid_until = date(2027, 2, 20)
        self.assertIn("ends before", grant.next_handover)
        grant.handover_interval = False
        self.assertFalse(grant.next_handover)

    def test_an_access_of_the_last_days_that_there_are_is_shown(self):
        last = date(9999, 12, 31)
        for terms in ({}, {"valid_until": last}):
            grant = self.grant(
                self.accountant, handover_interval="quarter", valid_from=last, **terms
            )
            self.assertIn("2199", grant.next_handover)
            self.assertFalse(self.hand_over())

    def test_a_manager_hands_over_at_once(self):
        grant = self.grant(self.accountant)
        self.letter(1, date(2026, 12, 20))
        manager = self.make_user("manager", "ebox_enterprise.group_ebox_manager")
        grant.with_user(manager).action_hand_over_now()
        handover = grant.handover_ids
        self.assertEqual(self.numbers(handover), [1])
        self.assertEqual(handover.period_start, date(2026, 12, 1))
        with self.assertRaisesRegex(UserError, "already"):
            grant.with_user(manager).action_hand_over_now()
        grant.action_revoke()
        self.at(date(2027, 2, 10))
        with self.assertRaisesRegex(UserError, "not valid"):
            grant.with_user(manager).action_hand_over_now()
        self.assertEqual(grant.handover_ids, handover)

    def test_days_are_those_of_brussels(self):
        self.assertIs(handover_module.today, access_module.today)
        clock.reset()
        moment = datetime.combine(
            date(2027, 6, 30), time(22, 30)
        )  # half past midnight in Brussels
        clock.advance((moment - fields.Datetime.now()).total_seconds())
        self.assertEqual(access_module.today(), date(2027, 7, 1))

    def test_a_person_chooses_the_month(self):
        grant = self.grant(self.accountant, valid_from="2026-06-01")
        for number, day in enumerate(
            (date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 31)), 1
        ):
            self.letter(number, day)
        months = dict(grant._fields["handover_month"]._description_selection(grant.env))
        self.assertEqual(months["2026-12"], "December 2026")
        self.assertNotIn("2027-01", months)  # it is not over
        for month, letters in (("2026-11", [1]), ("2026-12", [2, 3])):
            grant.with_context(ebox_month=month).action_hand_over_now()
            self.assertEqual(self.numbers(grant.handover_ids.sorted("id")[-1]), letters)
        with self.assertRaisesRegex(UserError, "already"):
            grant.with_context(ebox_month="2026-12").action_hand_over_now()
        with self.assertRaisesRegex(UserError, "from 02/01/2027 on"):
            grant.with_context(ebox_month="2027-01").action_hand_over_now()
        said = "January 2027 is not over: it can be chosen here from 02/01/2027 on."
        self.assertEqual(grant.handover_wait, said)

    def test_the_question_names_the_days_and_the_number_of_letters(self):
        grant = self.grant(self.accountant, valid_from="2026-06-01")
        for number, day in enumerate((date(2026, 11, 30), date(2026, 12, 1)), 1):
            self.letter(number, day)
        self.documents()[0].file_ids.state = "withheld"
        asked = grant.with_context(ebox_month="2026-11").action_hand_over_question()
        params = asked["params"]
        for said in ("11/01/2026", "11/30/2026", self.accountant.name, "letters: 1."):
            self.assertIn(said, params["body"])
        self.assertFalse(grant.handover_ids)
        called = grant.with_context(**params["context"])
        getattr(called, params["method"])()
        self.assertEqual(grant.handover_ids.period_start, date(2026, 11, 1))
        self.assertEqual(grant.handover_ids.document_count, 1)
        with self.assertRaisesRegex(UserError, "already"):
            grant.with_context(**params["context"]).action_hand_over_question()
        last = grant.action_hand_over_question()["params"]["body"]
        self.assertIn("12/31/2026", last)  # the last month that is over
