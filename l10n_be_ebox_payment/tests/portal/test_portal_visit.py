# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What is new since the last visit, the board, and hand-overs by link."""

import re
from datetime import timedelta

from odoo.tests import tagged

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER, message

from ...models.sharing.access import today
from .portal_case import PortalCase

NUMBERS = re.compile(
    r'href="(/my/ebox\?company=(\d+)[^"]*)" data-show="(\w+)">\s*(\d+)'
)


@tagged("post_install", "-at_install")
class TestPortalVisit(PortalCase):
    def setUp(self):
        super().setUp()
        self.access = self.grant(self.accountant)
        self.login(self.accountant)

    def new(self):
        """The numbers of the letters that are new in the list."""
        return sorted(self.listed("/my/ebox?show=new"))

    def test_new_since_the_last_visit(self):
        self.assertEqual(self.new(), [1, 2])
        clock.advance(20 * 60)
        self.assertEqual(self.new(), [1, 2])  # the same visit goes on
        clock.advance(20 * 60)
        self.assertEqual(self.new(), [1, 2])
        self.come_back()
        self.assertEqual(self.new(), [])
        self.receive_more(message(5))
        self.assertEqual(self.new(), [5])
        clock.advance(2 * 60)
        self.assertEqual(self.new(), [5])
        self.come_back()
        self.receive_more(message(6))
        self.assertEqual(self.new(), [6])

    def test_looking_at_home_is_no_visit_yet(self):
        for _time in range(2):
            self.open("/my")
            self.come_back()
        self.env.invalidate_all()
        self.assertFalse(self.access.seen_date)
        self.assertEqual(self.new(), [1, 2])

    def test_a_second_access_makes_nothing_new_that_was_seen(self):
        kind = self.second.message_type_id
        self.access.message_type_ids = kind
        self.assertEqual(self.new(), [2])
        self.come_back()
        self.grant(self.accountant)
        self.assertEqual(self.new(), [1])

    def test_a_visit_writes_once_a_minute_at_most(self):
        self.listed()
        self.env.invalidate_all()
        before = self.access.seen_date
        clock.advance(30)
        self.listed()
        self.env.invalidate_all()
        self.assertEqual(self.access.seen_date, before)
        clock.advance(31)
        self.listed()
        self.env.invalidate_all()
        self.assertGreater(self.access.seen_date, before)

    def test_not_yet_downloaded(self):
        path = "/my/ebox?show=not_downloaded"
        self.assertEqual(sorted(self.listed(path)), [1, 2])
        self.open(self.file_of(self.first))  # looking is not downloading
        self.assertEqual(sorted(self.listed(path)), [1, 2])
        self.open(f"{self.file_of(self.first)}?download=1")
        self.assertEqual(self.listed(path), [2])
        friend = self.make_accountant("another")
        self.env["ebox.share"]._add(self.second, "download", friend.partner_id)
        self.env["ebox.share"]._add(self.second, "zip", self.partner)
        self.assertEqual(self.listed(path), [2])
        self.post("/my/ebox/zip", {"scope": "all"})
        self.assertEqual(self.listed(path), [])

    def test_not_downloaded_needs_the_right_to_download(self):
        self.access.can_download = False
        self.assertEqual(self.listed("/my/ebox?show=not_downloaded"), [])


@tagged("post_install", "-at_install")
class TestPortalBoard(PortalCase):
    def setUp(self):
        super().setUp()
        self.other = self.make_company("Slagerij Web BV", OTHER_NUMBER)
        self.grant(self.accountant)
        self.grant(self.accountant, self.other, can_download=False)
        self.login(self.accountant)

    def test_each_number_is_that_of_the_list_behind_it(self):
        self.env.cr.execute(
            "UPDATE ebox_document SET company_id = %s WHERE id = %s",
            (self.other.id, self.second.id),
        )
        self.env.invalidate_all()
        self.listed()
        self.come_back()
        more = self.receive_more(message(5), message(6, attention_of={"name": "X"}))
        more[0].sudo().write({"amount": 5, "payment_state": "to_pay"})
        self.second.sudo().deadline = today() + timedelta(days=3)
        self.first.sudo().deadline = today() + timedelta(days=8)
        found = NUMBERS.findall(self.open("/my/ebox/board").text)
        numbers = {(int(c), show): int(count) for _url, c, show, count in found}
        expected = {
            (self.company.id, "all"): 2,
            (self.company.id, "new"): 1,
            (self.company.id, "unpaid"): 1,
            (self.company.id, "unknown"): 1,
            (self.company.id, "not_downloaded"): 2,
            (self.other.id, "all"): 1,
            (self.other.id, "due"): 1,
            (self.other.id, "unknown"): 1,
        }
        # Odoo dates its tracking by the real clock: test_portal_news has changes
        known = {key: n for key, n in numbers.items() if key[1] != "changed"}
        self.assertEqual(known, expected)
        for url, _company, _show, count in found:
            listed = self.listed(url.replace("&amp;", "&"))
            self.assertEqual(len(listed), int(count), url)

    def test_a_broken_connection_is_told_and_its_reason_is_not(self):
        self.letters.connection_id.sudo().write(
            {"state": "error", "error_message": "geheime reden"}
        )
        page = self.open("/my/ebox/board").text
        self.assertIn("Broken", page)
        self.assertNotIn("geheime reden", page)
        rows = self.env["ebox.document"]._portal_board(self.accountant)
        self.assertEqual(
            [(row["name"], row["health"], row["broken"]) for row in rows],
            [("Bakkerij Web BV", "broken", True), ("Slagerij Web BV", "off", True)],
        )

    def test_the_urgent_company_comes_first(self):
        board = self.env["ebox.document"]._portal_board
        names = [row["name"] for row in board(self.accountant)]
        self.assertEqual(names, ["Bakkerij Web BV", "Slagerij Web BV"])
        self.env.cr.execute(
            "UPDATE ebox_document SET company_id = %s, deadline = %s WHERE id = %s",
            (self.other.id, today(), self.second.id),
        )
        self.env.invalidate_all()
        names = [row["name"] for row in board(self.accountant)]
        self.assertEqual(names, ["Slagerij Web BV", "Bakkerij Web BV"])

    def test_many_companies_take_few_statements(self):
        board = self.env["ebox.document"]._portal_board
        board(self.accountant)

        def statements():
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            board(self.accountant)
            return self.env.cr.sql_log_count - before

        few = statements()
        companies = self.env["res.company"].create(
            [{"name": f"Firma {number}"} for number in range(60)]
        )
        for company in companies:
            self.grant(self.accountant, company)
            self.env["ebox.connection"].create(
                {"company_id": company.id, "environment": "demo"}
            )
        self.env.flush_all()
        self.assertLessEqual(statements(), few + 10)


@tagged("post_install", "-at_install")
class TestPortalHandover(PortalCase):
    def setUp(self):
        super().setUp()
        self.access = self.grant(self.accountant)
        self.handover = self.handover_of(self.access, self.second + self.closed)
        self.address = f"/my/ebox/handover/{self.handover.id}"
        self.login(self.accountant)

    def test_its_letters_as_far_as_they_are_granted(self):
        self.assertEqual(self.listed(self.address), [2])
        self.assertEqual(self.shares(self.second), [])
        self.assertEqual(self.listed(f"/my/ebox?handover={self.handover.id}"), [2])

    def test_its_link_still_shows_it_alone_after_the_access_was_replaced(self):
        self.access.action_revoke()
        self.assertEqual(self.open(self.address).status_code, 404)
        self.grant(self.accountant, replaces_id=self.access.id)
        self.assertEqual(self.listed(self.address), [2])
        self.assertEqual(self.listed(f"/my/ebox?handover={self.handover.id}"), [2])

    def test_after_its_end_the_page_says_so(self):
        clock.advance(30 * 86400)
        answer = self.open(self.address)
        self.assertEqual(answer.status_code, 410)
        self.assertIn("Ask the company", answer.text)
        self.assertNotIn(self.second.name, answer.text)
        self.assertEqual(sorted(self.listed()), [1, 2])

    def test_that_of_another_is_as_if_there_was_none(self):
        friend = self.make_accountant("another")
        other = self.handover_of(self.grant(friend), self.first)
        for number in (other.id, 2**31 - 1, 10**30, -1, 0):
            answer = self.open(f"/my/ebox/handover/{number}")
            self.assertEqual(answer.status_code, 404, number)
        self.access.action_revoke()
        self.assertEqual(self.open(self.address).status_code, 404)
