# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the portal's list tells of each letter, and where its pages lead back to."""

import re
from datetime import timedelta

from odoo.tests import tagged
from odoo.tools import mute_logger

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.tests.common import message

from .portal_case import PortalCase

ROWS = re.compile(r'<tr role="row" data-id="(\d+)">(.*?)</tr>', re.DOTALL)
BACK = re.compile(r'<a href="([^"]*)">Official mail</a>')
NOTHING = "No company shares its official mail with you at the moment."


class MarksCase(PortalCase):
    def setUp(self):
        super().setUp()
        self.access = self.grant(self.accountant, can_comment=True)
        self.login(self.accountant)

    def rows(self, path="/my/ebox"):
        """dict of a letter's id to its row in the list"""
        return {int(key): row for key, row in ROWS.findall(self.open(path).text)}

    def marked(self, mark, path="/my/ebox"):
        """The letters in whose rows this is."""
        found = [number for number, row in self.rows(path).items() if mark in row]
        return self.env["ebox.document"].browse(sorted(found))


@tagged("post_install", "-at_install")
class TestPortalMarks(MarksCase):
    def test_a_letter_is_new_until_this_accountant_opens_it(self):
        both, unopened = self.first + self.second, "/my/ebox?show=unopened"
        friend = self.make_accountant("another")
        self.first.sudo().with_user(friend).sudo()._note_access("opened")
        self.assertEqual(self.marked("Not opened yet"), both)
        self.assertEqual(sorted(self.listed(unopened)), [1, 2])
        self.come_back()
        self.listed()
        self.come_back()
        self.assertEqual(self.marked("Not opened yet"), both)  # a visit is not enough
        self.open(self.file_of(self.first))
        self.assertEqual(self.marked("Not opened yet"), both)
        self.open(f"/my/ebox/{self.first.id}")
        self.assertEqual(self.marked("Not opened yet"), self.second)
        self.assertEqual(self.listed(unopened), [2])

    def test_what_he_downloaded_is_marked(self):
        friend = self.make_accountant("another")
        self.env["ebox.share"]._add(self.second, "download", friend.partner_id)
        self.env["ebox.share"]._add(self.second, "zip", self.partner)
        self.assertFalse(self.marked("o_ebox_downloaded"))
        self.open(f"{self.file_of(self.first)}?download=1")
        self.assertEqual(self.marked("o_ebox_downloaded"), self.first)

    def test_a_message_is_new_until_the_letter_is_opened_after_it(self):
        def say(author, minutes):
            self.first.sudo().message_post(
                body="Dag",
                message_type="comment",
                subtype_xmlid="mail.mt_comment",
                author_id=author.id,
                date=clock.now() + timedelta(minutes=minutes),
            )

        path = f"/my/ebox/{self.first.id}"
        say(self.partner, 0)
        self.assertFalse(self.marked("New message"))
        say(self.clerk.partner_id, 0)
        self.assertEqual(self.marked("New message"), self.first)
        clock.advance(60)
        self.open(path)
        self.assertFalse(self.marked("New message"))
        say(self.clerk.partner_id, 1)
        self.assertEqual(self.marked("New message"), self.first)
        clock.advance(120)
        self.open(path)  # on the same day
        self.assertFalse(self.marked("New message"))
        self.assertEqual(len(self.lines(action="opened")), 2)
        self.open(path)
        self.assertEqual(len(self.lines(action="opened")), 2)
        say(self.clerk.partner_id, 1)
        self.access.can_comment = False
        self.assertFalse(self.marked("New message"))

    def test_notes_of_the_company_are_no_message(self):
        self.first.sudo().message_post(body="intern", subtype_xmlid="mail.mt_note")
        self.assertFalse(self.marked("New message"))

    def test_more_letters_take_no_more_statements(self):
        user, letters = self.accountant, self.env["ebox.document"].sudo()

        def statements(records):
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            records._portal_marks(user)
            return self.env.cr.sql_log_count - before

        statements(letters.browse(self.first.id))
        one = statements(letters.browse(self.first.id))
        self.assertEqual(statements(letters.browse(self.letters.ids)), one)

    def test_without_downloads_there_is_nothing_to_choose(self):
        sentence = "The company has not allowed downloads."
        pages = ("/my/ebox", f"/my/ebox/{self.first.id}")
        dead = ('value="not_downloaded"', "o_ebox_tick", "o_ebox_zip", "download=1")
        for path in pages:
            self.assertNotIn(sentence, self.open(path).text)
        self.assertIn('value="not_downloaded"', self.open("/my/ebox").text)
        self.access.can_download = False
        for path in pages:
            page = self.open(path).text
            self.assertIn(sentence, page)
            for control in dead:
                self.assertNotIn(control, page)
        self.assertNotIn("Not yet downloaded", self.open("/my/ebox/board").text)


@tagged("post_install", "-at_install")
class TestPortalWayBack(MarksCase):
    def back(self, letter):
        """Where the breadcrumb of this letter leads."""
        page = self.open(f"/my/ebox/{letter.id}").text
        return BACK.search(page).group(1).replace("&amp;", "&")

    def test_a_letter_leads_back_to_its_list(self):
        self.listed("/my/ebox?q=Brief&sort=oldest&show=all&evil=//e.example")
        self.assertEqual(self.back(self.first), "/my/ebox?q=Brief&sort=oldest")
        self.listed(f"/my/ebox?company={self.company.id}&show=unopened")
        self.assertEqual(
            self.back(self.second), f"/my/ebox?show=unopened&company={self.company.id}"
        )
        self.listed("/my/ebox?q=Brief 1")
        self.assertEqual(self.back(self.second), "/my/ebox")  # which was not in it

    def test_a_letter_of_a_further_page_leads_back_to_that_page(self):
        self.receive_more(*(message(number) for number in range(5, 40)))
        number = max(self.rows("/my/ebox/page/2?sort=oldest"))
        letter = self.env["ebox.document"].browse(number)
        self.assertEqual(self.back(letter), "/my/ebox/page/2?sort=oldest")

    def test_the_number_of_a_page_is_no_parameter(self):
        self.assertEqual(sorted(self.listed("/my/ebox?number=x")), [1, 2])

    @mute_logger("odoo.http")
    def test_to_whom_nothing_is_shared_is_told_so(self):
        friend = self.make_accountant("another", lang="en_US")
        ghost = self.open(f"/my/ebox/{self.closed.id}").text
        self.assertNotIn(NOTHING, ghost)
        self.access.action_revoke()
        told = []
        for user in (self.accountant, friend):
            self.login(user)
            for path in ("/my/ebox", "/my/ebox?number=2", "/my/ebox/board"):
                answer = self.open(path)
                self.assertEqual(answer.status_code, 404, path)
                self.assertIn(NOTHING, answer.text)
                self.assertIn("no-store", answer.headers["Cache-Control"])
                self.assertNotIn(self.company.name, answer.text)
                told.append(re.sub(r"(?s)^.*o_ebox_told|</main>.*$", "", answer.text))
            self.assertEqual(self.open("/my/ebox/page/1").status_code, 404)
            pages = [self.open(f"/my/ebox/{n}") for n in (self.first.id, 2**31 - 1)]
            self.assertEqual([page.status_code for page in pages], [404, 404])
            for page in pages:  # a letter and none tell the same
                self.assertIn(NOTHING, page.text)
                self.assertNotIn(self.company.name, page.text)
        self.assertEqual(len(set(told)), 1)
        self.login(self.clerk)
        self.assertNotIn(NOTHING, self.open("/my/ebox").text)
