"""Until when: proposals with their source, and a person's decision (scenario 2)."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError, ValidationError

from ..ebox_simulator import SimBusinessData
from ..letter_text import workdays
from .common import EboxCase, message
from .test_letter_text import letter

DEADLINE = "ebox_enterprise.activity_deadline"


def due(day):
    return [
        SimBusinessData(
            "FOR_ACTION_DUE_DATE", {"nl": "Actie vóór"}, [{"nl": day.isoformat()}]
        )
    ]


def monday(weeks=3):
    """A Monday some weeks ahead that is no public holiday in the tests' reckoning."""
    today = fields.Date.today()
    return today + timedelta(days=7 * weeks - today.weekday())


class TestDeadlines(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.clerk = self.make_user("clerk")

    def receive(self, *messages):
        self.publish(*messages)
        self.connection._sync()
        return self.documents()

    def activities(self, document):
        kind = self.env.ref(DEADLINE)
        return document.activity_ids.filtered(lambda a: a.activity_type_id == kind)

    def test_the_sender_names_a_day_and_it_becomes_an_activity(self):
        self.connection.responsible_id = self.clerk
        day = self.workday()
        document = self.receive(message(1, registered=True, business_data=due(day)))
        self.assertEqual(document.deadline, day)
        self.assertEqual(document.deadline_source, "business")
        self.assertFalse(document.deadline_confirmed)
        activity = self.activities(document)
        self.assertEqual((activity.date_deadline, activity.user_id), (day, self.clerk))
        self.assertNotIn(document.name, activity.summary)

    def workday(self, weeks=3):
        return workdays.working_day_on_or_before(monday(weeks))

    def test_a_day_on_which_nobody_works_is_brought_forward(self):
        saturday = monday() + timedelta(days=5)
        document = self.receive(message(1, business_data=due(saturday)))
        self.assertLess(document.deadline, saturday)
        self.assertLess(document.deadline.weekday(), 5)
        self.assertEqual(document.deadline_ids.day, saturday)

    def test_the_words_of_the_letter_and_the_earliest_wins(self):
        late = self.workday(9)
        received = fields.Date.context_today(self.env["ebox.document"])
        document = self.receive(
            letter(
                1,
                "U kunt bezwaar indienen binnen 15 dagen na ontvangst van deze brief.",
                business_data=due(late),
            )
        )
        sources = document.deadline_ids.mapped("source")
        self.assertEqual(sorted(sources), ["business", "text"])
        self.assertEqual(document.deadline_source, "text")
        self.assertIn("15 dagen", document.deadline_explanation)
        self.assertLessEqual(document.deadline, received + timedelta(days=15))

    def test_a_person_has_the_last_word(self):
        day, other = self.workday(), self.workday(5)
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

    def test_a_proposal_can_be_dismissed_or_chosen(self):
        document = self.receive(
            letter(
                1,
                "Gelieve te antwoorden binnen 15 dagen na ontvangst.",
                business_data=due(self.workday(9)),
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
                "message_type_id": document.message_type_id.id,
                "amount": 1,
                "unit": "months",
                "roll": "keep",
                "valid_until": received,
            }
        )
        self.assertEqual(document.deadline_source, "rule")
        self.assertEqual(document.deadline_explanation, "Bezwaar")
        day = document.deadline
        self.assertEqual((day.day, day > received), (min(day.day, received.day), True))
        rule.valid_until = received - timedelta(days=1)
        self.assertFalse(document.deadline)
        rule.valid_until = False
        self.assertEqual(document.deadline, day)
        rule.unlink()
        self.assertFalse(document.deadline)
        with self.assertRaises(ValidationError):
            rule.create({"name": "x", "amount": 0})

    def test_done_letters_and_history_need_no_activity(self):
        day = self.workday()
        document = self.receive(message(1, business_data=due(day)))
        self.assertTrue(self.activities(document))
        document.action_done()
        self.assertFalse(self.activities(document))
        document.action_reopen()
        self.assertTrue(self.activities(document))

    def test_a_day_before_the_receipt_is_none(self):
        past = fields.Date.today() - timedelta(days=40)
        document = self.receive(message(1, business_data=due(past)))
        self.assertFalse(document.deadline)
