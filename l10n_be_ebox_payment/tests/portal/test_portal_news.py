# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What is news to an accountant, also after his access was given again."""

from datetime import timedelta

from odoo.tests import tagged

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.tests.common import message

from .test_portal_marks import MarksCase

CHANGED = "/my/ebox?show=changed"


@tagged("post_install", "-at_install")
class TestPortalNews(MarksCase):
    def new(self):
        return sorted(self.listed("/my/ebox?show=new"))

    def change(self, letter, **values):
        """A tracked change of a letter, at the moment that the clock says."""
        letter.sudo().with_context(ebox_done_confirmed=True).write(values)
        self.env.flush_all()
        self.cr.precommit.run()
        kept = letter.sudo().message_ids.filtered("tracking_value_ids")[:1]
        kept.date = clock.now() + timedelta(seconds=1)
        self.env.flush_all()

    def told_at_home(self):
        self.env.flush_all()
        return self.open("/my").text

    def test_an_access_that_is_given_again_makes_nothing_new(self):
        self.assertEqual(self.new(), [1, 2])
        self.come_back()
        self.access.action_revoke()
        self.receive_more(message(5))
        self.access = self.grant(self.accountant)
        self.assertEqual(self.new(), [5])
        self.assertIn("new 1, changed 0", self.told_at_home())

    def test_a_first_visit_has_no_visit_before_it(self):
        self.assertNotIn("last visit", self.told_at_home())
        self.listed()
        self.come_back()
        self.assertIn("Since your last visit: new 0", self.told_at_home())

    def test_what_was_declared_or_closed_since_the_last_visit(self):
        self.listed()
        self.change(self.second, amount=5)
        clock.advance(90)
        self.assertEqual(self.listed(CHANGED), [])  # at a first visit all is new
        self.come_back()
        self.listed()
        self.assertEqual(self.listed(CHANGED), [])
        clock.advance(60)
        self.change(self.first, payment_state="paid")
        self.assertEqual(self.listed(CHANGED), [1])
        self.assertEqual(self.marked("o_ebox_changed"), self.first)
        self.assertIn("new 0, changed 1", self.told_at_home())
        board = self.env["ebox.document"]._portal_board(self.accountant)
        self.assertEqual([row["changed"] for row in board], [1])
        clock.advance(90)
        self.assertEqual(self.listed(CHANGED), [1])  # all of this visit
        self.come_back()
        self.assertEqual(self.listed(CHANGED), [])
        clock.advance(60)
        self.change(self.first, state="done")
        self.assertEqual(self.listed(CHANGED), [1])
        self.access.can_comment = False
        self.assertEqual(self.listed(CHANGED), [1])

    def test_an_answer_is_news_until_it_was_read(self):
        self.listed()
        self.come_back()
        self.listed()
        comment = {"message_type": "comment", "subtype_xmlid": "mail.mt_comment"}
        self.first.with_user(self.clerk).message_post(body="Ja.", **comment)
        self.assertEqual(self.listed(CHANGED), [1])
        clock.advance(60)
        self.open(f"/my/ebox/{self.first.id}")
        self.assertEqual(self.listed(CHANGED), [])

    def test_a_letter_that_he_may_not_see_is_no_news(self):
        self.listed()
        self.come_back()
        self.listed()
        clock.advance(60)
        self.change(self.closed, payment_state="paid")
        self.assertEqual(self.listed(CHANGED), [])
        self.assertIn("new 0, changed 0", self.told_at_home())

    def test_the_filters_above_the_list_count_what_they_show(self):
        documents = self.env["ebox.document"]
        self.first.sudo().write({"amount": 5, "payment_state": "to_pay"})
        params = {"company": str(self.company.id)}
        asked = documents._portal_asked(self.accountant, params)
        for part in documents._portal_quick(self.accountant, asked):
            path = f"/my/ebox?show={part['show']}&company={self.company.id}"
            self.assertEqual(len(self.listed(path)), part["count"], part)
