# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Until when: proposals with their source, and a person's decision (scenario 2)."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tools import format_date

from ...ebox_simulator import SimAttachment, SimBusinessData
from ...letter_text import workdays
from ...lib import clock
from ..common import EboxCase, message, worded
from ..document.test_elsewhere import BODY
from .test_letter_text import letter, pdf_of

DEADLINE = "ebox_enterprise.activity_deadline"


def due(day):
    return [
        SimBusinessData(
            "FOR_ACTION_DUE_DATE", {"nl": "Actie vóór"}, [{"nl": day.isoformat()}]
        )
    ]


def workday(weeks=3):
    """The first day on which people work in a week some weeks ahead."""
    today = fields.Date.today()
    monday = today + timedelta(days=7 * weeks - today.weekday())
    return workdays.working_day_on_or_after(monday)


class TestDeadlines(EboxCase):
    def setUp(self):
        super().setUp()
        self.clerk = self.make_user("clerk")
        self.connection = self.connect(responsible_id=self.clerk.id)

    def publish_again(self, message):
        clock.advance(31 * 3600)  # to the nightly pass
        return self.receive(message)

    def propose(self):
        """What the scheduler does after a rule has changed."""
        self.env["ebox.connection"]._propose_waiting()

    def rule(self, **values):
        return self.env["ebox.deadline.rule"].create(
            {"name": "Bezwaar", "company_id": self.company.id, **values}
        )

    def activities(self, document):
        kind = self.env.ref(DEADLINE)
        return document.activity_ids.filtered(lambda a: a.activity_type_id == kind)

    def test_what_must_be_done_is_shown_before_what_may_be(self):
        pay, object_by = workday(4), workday(2)
        document = self.receive(
            letter(
                1,
                f"Gelieve 250,00 EUR te betalen uiterlijk op {pay:%d/%m/%Y}.",
                f"U kunt bezwaar indienen tot en met {object_by:%d/%m/%Y}.",
            )
        )
        found = {p.purpose: (p.act_by, p.optional) for p in document.deadline_ids}
        self.assertEqual(found, {"pay": (pay, False), "object": (object_by, True)})
        self.assertEqual(document.deadline, pay)
        document.deadline_ids.filtered(lambda p: not p.optional).action_dismiss()
        self.assertEqual(document.deadline, object_by)

    def summons(self, answer, hearing):
        return self.receive(
            letter(
                1,
                f"Gelieve te antwoorden uiterlijk op {answer:%d/%m/%Y}.",
                f"U wordt verzocht te verschijnen op {hearing:%d/%m/%Y} om 10 uur.",
                days_ago=18,
            )
        )

    def test_a_day_that_has_passed_hides_no_hearing_to_come(self):
        answer, hearing = fields.Date.today() - timedelta(days=10), workday()
        document = self.summons(answer, hearing)
        purposes = {p.purpose: p.act_by for p in document.deadline_ids}
        self.assertEqual(set(purposes), {"answer", "appear"})
        self.assertEqual(document.deadline, hearing)
        self.assertIn("Answer (passed)", document.deadline_others)
        mine = document.with_user(self.clerk)
        mine.action_confirm_deadline()
        self.assertEqual(document.deadline, hearing)
        self.assertTrue(document.deadline_confirmed)

    def test_the_next_duty_leads_once_the_first_is_confirmed(self):
        answer, hearing = workday(1), workday()
        document = self.summons(answer, hearing)
        mine = document.with_user(self.clerk)
        self.assertEqual(document.deadline, answer)
        told = mine.action_confirm_deadline()["params"]["message"]
        self.assertIn("Appear", told)
        self.assertEqual(
            (document.deadline, document.deadline_confirmed), (hearing, False)
        )
        days = self.activities(document).mapped("date_deadline")
        self.assertEqual(sorted(days), [answer, hearing])
        self.assertFalse(mine.action_confirm_deadline())
        self.assertTrue(document.deadline_confirmed)
        self.assertEqual(document.deadline, answer)
        states = document.deadline_ids.mapped("state")
        self.assertEqual(states, ["chosen", "chosen"])
        days = self.activities(document).mapped("date_deadline")
        self.assertEqual(sorted(days), [answer, hearing])
        document.deadline_ids[1].with_user(self.clerk).action_dismiss()
        self.assertEqual(self.activities(document).date_deadline, answer)

    def test_the_lead_passes_on_when_its_day_has_passed(self):
        answer, hearing = workday(1), workday()
        document = self.summons(answer, hearing)
        clock.advance(((answer - fields.Date.today()).days + 1) * 86_400)
        self.env["ebox.connection"]._cron_remind()
        self.assertEqual(document.deadline, hearing)

    def test_the_sender_names_a_day_and_it_becomes_an_activity(self):
        day = workday()
        document = self.receive(message(1, registered=True, business_data=due(day)))
        self.assertEqual(document.deadline, day)
        self.assertEqual(document.deadline_source, "business")
        self.assertFalse(document.deadline_confirmed)
        activity = self.activities(document)
        self.assertEqual((activity.date_deadline, activity.user_id), (day, self.clerk))
        self.assertNotIn(document.name, worded(activity, "summary"))

    def test_a_day_on_which_nobody_works_is_brought_forward(self):
        day = workday()
        saturday = day + timedelta(days=5 - day.weekday())
        document = self.receive(message(1, business_data=due(saturday)))
        self.assertLess(document.deadline, saturday)
        self.assertLess(document.deadline.weekday(), 5)
        self.assertEqual(document.deadline_ids.day, saturday)

    def test_the_words_of_the_letter_and_the_earliest_wins(self):
        late = workday(9)
        received = fields.Date.context_today(self.env["ebox.document"])
        document = self.receive(
            letter(
                1,
                "U moet antwoorden binnen 15 dagen na ontvangst van deze brief.",
                business_data=due(late),
            )
        )
        sources = document.deadline_ids.mapped("source")
        self.assertEqual(sorted(sources), ["business", "text"])
        self.assertEqual(document.deadline_source, "text")
        self.assertIn("15 dagen", document.deadline_explanation)
        self.assertLessEqual(document.deadline, received + timedelta(days=15))

    def test_a_person_has_the_last_word(self):
        day, other = workday(), workday(5)
        document = self.receive(message(1, business_data=due(day)))
        mine = document.with_user(self.clerk)
        mine.action_confirm_deadline()
        self.assertEqual(
            (document.deadline_confirmed, document.deadline_source),
            (True, "business"),
        )
        self.assertEqual(document.deadline_ids.state, "chosen")
        mine.deadline = other
        self.assertEqual(document.deadline_source, "person")
        self.assertEqual(self.activities(document).date_deadline, other)
        document.sudo()._propose_from_data()
        self.assertEqual(document.deadline, other)
        mine.deadline = False
        self.assertFalse(self.activities(document))
        document.sudo()._propose_from_data()
        self.assertFalse(document.deadline)

    def test_several_are_confirmed_at_once_but_not_what_nobody_has_read(self):
        day, other = workday(), workday(5)
        first, second, silent = letters = self.receive(
            message(1, business_data=due(day)),
            message(2, business_data=due(other)),
            message(3),
        ).with_user(self.clerk)
        asking = self.asked(letters)
        self.assertIn("Deadlines that you confirm: 2.", asking.question)
        self.assertIn("Named by the sender: 2", asking.question)
        self.assertIn("nobody has read the letter: 2.", asking.question)
        self.assertIn("no day was read in them: 1.", asking.question)
        self.assertFalse(any(letters.mapped("deadline_confirmed")))
        told = asking.action_confirm()["params"]["message"]
        self.assertIn("Deadlines confirmed: 2.", told)
        self.assertEqual((first.deadline, second.deadline), (day, other))
        confirmed = letters.mapped("deadline_confirmed")
        self.assertEqual(confirmed, [True, True, False])
        with self.assertRaisesRegex(UserError, "Nothing was changed"):
            silent.action_confirm_deadline()
        self.assertFalse(silent.deadline or silent.deadline_confirmed)
        again = letters.action_confirm_deadline()["params"]["message"]
        self.assertIn("Confirmed before: 2.", again)

    def asked(self, letters):
        """The question before these deadlines are confirmed."""
        action = letters.action_confirm_deadline()
        return self.env["ebox.done"].with_user(self.clerk).browse(action["res_id"])

    def test_confirming_several_is_undone_by_one_click(self):
        day, other = workday(), workday(5)
        letters = self.receive(
            message(1, business_data=due(day)), message(2, business_data=due(other))
        ).with_user(self.clerk)
        asking = self.asked(letters)
        asking.action_confirm()
        self.assertEqual(set(letters.deadline_ids.mapped("state")), {"chosen"})
        asking.action_undo()
        self.assertFalse(any(letters.mapped("deadline_confirmed")))
        self.assertEqual(letters.mapped("deadline"), [day, other])
        self.assertEqual(set(letters.deadline_ids.mapped("state")), {"proposed"})

    def test_a_day_that_has_passed_is_confirmed_by_itself_alone(self):
        letters = self.receive(
            message(1, business_data=due(workday())),
            message(2, business_data=due(workday(5))),
        ).with_user(self.clerk)
        clock.advance(40 * 86_400)
        told = letters.action_confirm_deadline()["params"]
        self.assertIn("their day has passed: 2.", told["message"])
        self.assertFalse(any(letters.mapped("deadline_confirmed")))
        letters[:1].action_confirm_deadline()
        self.assertTrue(letters[:1].deadline_confirmed)

    def test_confirming_stands_in_the_log_and_in_the_history(self):
        day = workday()
        document = self.receive(message(1, business_data=due(day)))
        document.with_user(self.clerk).action_confirm_deadline()
        self.env.flush_all()
        self.env.cr.precommit.run()
        line = self.env["ebox.access.log"].search([("document_id", "=", document.id)])
        self.assertEqual((line.action, line.user_id), ("deadline_changed", self.clerk))
        shown = format_date(self.env, day)
        self.assertEqual(line.sentence, f"Deadline of {shown} confirmed")
        tracked = document.message_ids.tracking_value_ids.field_id
        self.assertIn("deadline_confirmed", tracked.mapped("name"))

    def test_a_proposal_can_be_dismissed_or_chosen(self):
        document = self.receive(
            letter(
                1,
                "Gelieve te antwoorden binnen 15 dagen na ontvangst.",
                business_data=due(workday(9)),
            )
        ).with_user(self.clerk)
        text = document.deadline_ids.filtered(lambda p: p.source == "text")
        business = document.deadline_ids - text
        text.action_dismiss()
        self.assertEqual(document.deadline, business.act_by)
        text.action_choose()
        self.assertEqual(document.deadline, text.act_by)
        self.assertEqual(document.deadline_explanation, text.explanation)
        self.assertTrue(document.deadline_confirmed)
        with self.assertRaises(AccessError):
            text.write({"act_by": business.act_by})

    def test_a_rule_gives_a_type_a_term_for_its_time(self):
        document = self.receive(message(1, days_ago=2))
        received = document.receipt_day
        rule = self.env["ebox.deadline.rule"].create(
            {
                "name": "Bezwaar",
                "company_id": self.company.id,
                "message_type_id": document.message_type_id.id,
                "amount": 1,
                "unit": "months",
                "roll": "keep",
                "valid_until": received,
            }
        )
        self.propose()
        self.assertEqual(document.deadline_source, "rule")
        self.assertEqual(document.deadline_explanation, "Bezwaar")
        day = document.deadline
        self.assertEqual((day.day, day > received), (min(day.day, received.day), True))
        rule.valid_until = received - timedelta(days=1)
        self.propose()
        self.assertFalse(document.deadline)
        rule.valid_until = False
        self.propose()
        self.assertEqual(document.deadline, day)
        rule.unlink()
        self.propose()
        self.assertFalse(document.deadline)
        with self.assertRaises(ValidationError):
            rule.create({"name": "x", "amount": 0})

    def test_done_letters_and_history_need_no_activity(self):
        day = workday()
        document = self.receive(message(1, business_data=due(day)))
        self.assertTrue(self.activities(document))
        document.with_context(ebox_done_confirmed=True).action_done()
        self.assertFalse(self.activities(document))
        document.action_reopen()
        self.assertTrue(self.activities(document))

    def test_a_day_before_the_receipt_is_none(self):
        past = fields.Date.today() - timedelta(days=40)
        document = self.receive(message(1, business_data=due(past)))
        self.assertFalse(document.deadline)

    def test_days_that_mean_none_are_none(self):
        for number, day in enumerate(("9999-12-31", "0001-01-01", "2099-01-01")):
            data = SimBusinessData("FOR_ACTION_DUE_DATE", {"nl": "x"}, [{"nl": day}])
            self.receive(message(number, business_data=[data]))
        documents = self.documents()
        self.assertEqual(len(documents), 3)
        self.assertFalse(documents.filtered("deadline"))

    def test_a_newer_version_with_an_earlier_day_is_asked_again(self):
        late = workday(9)
        document = self.receive(letter(1, "Geen datum", business_data=due(late)))
        document.with_user(self.clerk).action_confirm_deadline()
        content = pdf_of("Gelieve te antwoorden binnen 15 dagen na ontvangst.")
        files = [SimAttachment("main", "letter.pdf", "application/pdf", True, content)]
        self.publish_again(message(1, attachments=files, business_data=due(late)))
        self.assertEqual(document.deadline_source, "text")
        self.assertLess(document.deadline, late)
        self.assertFalse(document.deadline_confirmed)
        bodies = " ".join(document.message_ids.mapped("body"))
        self.assertIn("names an earlier deadline", bodies)
        proposals = document.deadline_ids
        self.assertEqual(set(proposals.mapped("state")), {"proposed"})

    def test_business_data_with_an_earlier_day_is_asked_again_a_later_one_not(self):
        day = workday(5)
        document = self.receive(message(1, business_data=due(day)))
        document.with_user(self.clerk).action_confirm_deadline()
        self.publish_again(message(1, business_data=due(workday(7))))
        self.assertEqual((document.deadline, document.deadline_confirmed), (day, True))
        self.publish_again(message(1, business_data=due(workday(2))))
        self.assertEqual(document.deadline, workday(2))
        self.assertFalse(document.deadline_confirmed)

    def test_a_rule_renamed_or_counted_otherwise_is_the_same_proposal(self):
        document = self.receive(message(1))
        rule = self.rule(amount=30)
        self.propose()
        proposal = document.deadline_ids
        self.assertEqual(proposal.rule_id, rule)
        proposal.with_user(self.clerk).action_dismiss()
        self.assertFalse(document.deadline)
        rule.write({"name": "Objection", "amount": 40, "roll": "keep"})
        self.propose()
        self.assertEqual(document.deadline_ids, proposal)
        self.assertEqual((proposal.state, document.deadline), ("dismissed", False))
        self.assertEqual(proposal.explanation, "Objection")
        self.assertEqual(proposal.act_by, document.receipt_day + timedelta(days=40))

    def test_a_rule_that_moves_to_another_company_gives_up_the_first(self):
        document = self.receive(message(1))
        rule = self.rule(company_id=self.company.id)
        self.propose()
        self.assertTrue(document.deadline)
        rule.company_id = self.make_company("Elders BV", "0999999031")
        self.propose()
        self.assertFalse(document.deadline)
        (rule | self.rule(amount=10)).unlink()
        self.propose()
        self.assertFalse(document.deadline)

    def test_how_words_count_is_applied_to_letters_that_were_read(self):
        document = self.receive(letter(1, "Antwoord binnen 15 dagen na ontvangst."))
        day = document.deadline
        self.assertTrue(day)
        self.rule(kind="counting", first_day_counts=True, roll="keep")
        self.propose()
        self.assertEqual(document.reading_state, "pending")
        self.connection._sync()
        self.assertNotEqual(document.deadline, day)

    def test_a_rule_costs_the_person_who_makes_it_little(self):
        documents = self.receive(*(message(n) for n in range(60)))
        self.env.flush_all()
        with self.assertQueryCount(60):
            rule = self.rule(amount=30)
            self.env.flush_all()
        start = self.env.cr.sql_log_count
        self.propose()
        self.assertEqual(set(documents.deadline_ids.rule_id), {rule})
        self.assertEqual(len(self.activities(documents)), 60)
        self.assertLess(self.env.cr.sql_log_count - start, 120)

    def test_the_activity_leaves_to_people_what_they_decided(self):
        document = self.receive(message(1, business_data=due(workday())))
        activity, other = self.activities(document), self.make_user("other")
        activity.user_id = other
        mine = document.with_user(self.clerk)
        mine.action_start()
        mine.deadline = workday(4)
        self.assertEqual(activity.user_id, other)
        self.assertEqual(activity.date_deadline, workday(4))
        mine.responsible_id = self.env.user
        self.assertEqual(activity.user_id, other)
        activity.action_done()
        mine.action_confirm_deadline()
        self.assertFalse(self.activities(document))
        mine.deadline = workday(5)
        self.assertTrue(self.activities(document))

    def test_the_activity_says_in_the_reader_s_language_whether_it_is_sure(self):
        self.env["res.lang"]._activate_lang("nl_BE")
        document = self.receive(message(1, business_data=due(workday())))
        activity = self.activities(document)
        dutch = activity.with_context(lang="nl_BE")
        self.assertEqual(
            dutch.display_name, "Termijn van een officiële brief, te bevestigen"
        )
        self.assertIn("to be confirmed", worded(activity, "summary"))
        document.with_user(self.clerk).action_confirm_deadline()
        self.env.invalidate_all()
        self.assertEqual(dutch.display_name, "Termijn van een officiële brief")
        self.assertNotIn("to be confirmed", worded(activity, "summary"))

    def test_every_activity_of_a_letter_follows_its_day_and_its_responsible(self):
        day, other = workday(), self.make_user("other")
        document = self.receive(message(1, registered=True, business_data=due(day)))
        asked = document.activity_ids
        self.assertEqual(len(asked), 2)  # to read, and the deadline
        self.assertEqual(set(asked.mapped("date_deadline")), {day})
        mine = document.with_user(self.clerk)
        mine.deadline = workday(4)
        self.assertEqual(set(asked.mapped("date_deadline")), {workday(4)})
        mine.responsible_id = other  # the clerk only stood in
        document.invalidate_recordset(["activity_ids"])
        self.assertEqual(document.activity_ids.user_id, other)
        self.assertEqual(len(document.activity_ids), 2)
        self.assertEqual(
            set(document.activity_ids.mapped("date_deadline")), {workday(4)}
        )

    def test_a_document_elsewhere_is_asked_of_who_takes_over_a_read_letter(self):
        other = self.make_user("other")
        document = self.receive(message(1, attachments=[], body=BODY))
        mine = document.with_user(self.clerk)
        mine.action_mark_opened()
        mine.action_start()
        asked = document.activity_ids
        self.assertEqual(asked.user_id, self.clerk)
        mine.responsible_id = other
        self.assertEqual(asked.exists().user_id, other)

    def test_an_update_takes_the_stored_words_of_letters_activities(self):
        self.env["res.lang"]._activate_lang("nl_BE")
        letters = self.receive(
            *(message(n, business_data=due(workday())) for n in (1, 2))
        )
        ours, changed = (self.activities(letter) for letter in letters)
        words = "Termijn van een officiële brief, te bevestigen"
        ours.sudo().write({"summary": words, "ebox_told": False})
        changed.sudo().write({"summary": "Bel de notaris", "ebox_told": False})
        self.env["mail.activity"]._ebox_forget_words()
        self.assertEqual(ours.with_context(lang="nl_BE").display_name, words)
        self.assertIn("to be confirmed", ours.with_context(lang="en_US").display_name)
        self.assertEqual(changed.display_name, "Bel de notaris")

    def test_the_chosen_day_can_be_dismissed(self):
        document = self.receive(message(1, business_data=due(workday())))
        document.with_user(self.clerk).action_confirm_deadline()
        document.deadline_ids.with_user(self.clerk).action_dismiss()
        self.assertFalse(document.deadline or document.deadline_confirmed)
        self.assertFalse(self.activities(document))

    def test_a_dismissed_day_is_in_the_log_whatever_is_tracked(self):
        document = self.receive(message(1, business_data=due(workday())))
        proposal = document.deadline_ids.with_user(self.clerk)
        proposal.with_context(tracking_disable=True).action_dismiss()
        self.assertFalse(document.deadline)
        line = self.env["ebox.access.log"].search([("document_id", "=", document.id)])
        self.assertEqual(line.action, "deadline_changed")
        self.assertEqual(line.user_id, self.clerk)
