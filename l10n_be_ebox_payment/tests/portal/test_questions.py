# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What an accountant asks reaches the desk, and stays there until it is answered."""

from contextlib import contextmanager
from unittest.mock import patch

from odoo.addons.ebox_enterprise.models.alerts.people import CHANGED

from ..sharing.sharing_case import SharingCase

CLERK = "ebox_enterprise.group_ebox_user"


class TestQuestions(SharingCase):
    def setUp(self):
        super().setUp()
        self.grant(self.accountant, can_comment=True)
        self.letter = self.letters[0]
        self.clerk = self.make_user("clerk", CLERK)
        self.letters[:2].with_user(self.clerk).action_mark_opened()
        self.desk = self.env["ebox.document"].with_user(self.clerk)
        self.desk = self.desk.with_company(self.company)

    def ask(self, text="Is dit al betaald?"):
        letter = self.letter.sudo().with_user(self.accountant).sudo()
        self.assertTrue(letter._portal_write(self.accountant, text))
        self.env.invalidate_all()

    def write(self, **values):
        values.setdefault("subtype_xmlid", "mail.mt_comment")
        self.letter.with_user(self.clerk).message_post(
            body="Ja", message_type="comment", **values
        )

    def done(self):
        sure = {"ebox_done_confirmed": True}
        self.letter.with_user(self.clerk).with_context(**sure).action_done()

    def waiting(self):
        """The letters that the envelope leads to."""
        action = self.desk.action_view_waiting()
        self.assertEqual(action["context"].get("search_default_question"), 1)
        return self.desk.search(list(self.desk._waiting_domain()))

    def test_a_letter_that_was_done_is_open_again_and_counts(self):
        self.done()
        before = self.desk.get_unread_count()
        self.ask()
        self.assertEqual(self.letter.state, "new")
        self.assertTrue(self.letter.question_date)
        self.assertEqual(self.desk.get_unread_count(), before + 1)
        self.assertIn(self.letter, self.waiting())

    def test_an_answer_ends_it_and_an_internal_note_does_not(self):
        self.ask()
        self.write(subtype_xmlid="mail.mt_note")
        self.assertTrue(self.letter.question_date)
        self.write()
        self.assertFalse(self.letter.question_date)
        self.assertNotIn(self.letter, self.waiting())

    def test_open_screens_are_told_of_the_question_and_of_its_answer(self):
        for change in (self.ask, self.write):
            with self.subTest(change), self.sent() as told:
                change()
            users, payloads = zip(*told, strict=True)
            self.assertIn(self.clerk, users)
            self.assertNotIn(self.accountant, users)
            self.assertEqual([{}] * len(told), [*payloads])

    @contextmanager
    def sent(self):
        """What goes to the bus meanwhile: list of (user, payload)."""
        told, users = [], type(self.env["res.users"])

        def send(records, kind, payload, **_options):
            if kind == CHANGED:
                told.extend((user, payload) for user in records)

        with patch.object(users, "_bus_send", send):
            yield told

    def test_a_person_says_that_nothing_is_left_to_answer(self):
        self.ask()
        self.letter.with_user(self.clerk).action_question_answered()
        self.assertFalse(self.letter.question_date)
        self.ask("En nu?")
        self.done()
        self.assertFalse(self.letter.question_date)
