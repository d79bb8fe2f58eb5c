# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from unittest.mock import patch

from odoo.tests import HttpCase, new_test_user, tagged

from ..common import NUMBER, GovernmentMixin, made_once


class DeskCase(GovernmentMixin, HttpCase):
    """The demo mail of a company on the screens of its administrator."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.world = made_once(cls)

    def setUp(self):
        super().setUp()
        self.start_government()
        self.enter_world()

    def make_world(self):
        """What the tests of a class share; what each of them does is undone."""
        self.env["ebox.connection"].search([]).active = False
        self.admin = self.env.ref("base.user_admin")
        self.company = self.env["res.company"].create(
            {"name": "Bakkerij Tour BV", "company_registry": NUMBER}
        )
        self.admin.write(
            {"company_ids": [(6, 0, self.company.ids)], "company_id": self.company.id}
        )
        self.connection = self.env["ebox.connection"].create(
            {"company_id": self.company.id, "environment": "demo"}
        )
        with self.registry.cursor() as cursor:
            mine = self.connection.with_env(self.env(cr=cursor))
            mine.action_connect()
            mine._sync()
        self.env.invalidate_all()

    def documents(self, *domain):
        """The letters of the company."""
        own = [("company_id", "=", self.company.id), *domain]
        return self.env["ebox.document"].search(own)


@tagged("post_install", "-at_install")
class TestTourDesk(DeskCase):
    browser_size = "1920x1080"

    def test_a_letter_is_read_beside_its_pdf_and_done(self):
        self.start_tour("/odoo/e-box", "ebox_desk", login="admin")
        opened = self.documents(("opened_by_id", "!=", False))
        self.assertEqual(opened.opened_by_id, self.admin)
        self.assertEqual(len(opened), 2)  # the letter, and the next by the pager
        notice = opened.filtered(lambda d: "Bijdragebericht" in d.name)
        self.assertEqual(notice.state, "done")

    def test_letters_are_worked_through_by_keyboard(self):
        first, second, third = self.documents(
            ("is_unread", "=", True), ("state", "!=", "done")
        )[:3]
        self.start_tour("/odoo/e-box", "ebox_keyboard", login="admin")
        self.env.invalidate_all()
        self.assertEqual(first.state, "done")
        self.assertEqual((first + second).opened_by_id, self.admin)
        self.assertEqual(second.state, "new")
        self.assertEqual(second.responsible_id, self.admin)
        self.assertFalse((first + third).responsible_id)
        self.assertTrue(third.is_unread)

    def test_a_document_from_elsewhere_is_dropped_on_its_letter(self):
        letter = self.documents(("is_elsewhere", "=", True))[:1]
        self.start_tour(f"/odoo/e-box/{letter.id}", "ebox_elsewhere", login="admin")
        self.env.invalidate_all()
        self.assertFalse(letter.is_elsewhere)
        self.assertEqual(letter.message_main_attachment_id.name, "assessment.pdf")
        self.assertEqual(letter.responsible_id, self.admin)

    def test_after_the_last_letter_the_list_shows_what_is_left(self):
        letter = self.documents(("state", "=", "new"))[:1]
        self.start_tour(f"/odoo/e-box/{letter.id}", "ebox_last_letter", login="admin")
        self.env.invalidate_all()
        self.assertEqual(letter.state, "done")

    def test_the_address_of_a_letter_that_is_not_there_leads_to_the_mail(self):
        self.start_tour("/odoo/e-box/2000000000", "ebox_missing_letter", login="admin")
        closed = self.documents(("confidential", "=", True))[0]
        new_test_user(
            self.env,
            "tour-reader",
            groups="ebox_enterprise.group_ebox_user",
            company_id=self.company.id,
            company_ids=[(6, 0, self.company.ids)],
        )
        url = f"/e-box/{closed.id}"
        self.start_tour(url, "ebox_missing_letter", login="tour-reader")

    def test_nothing_is_counted_for_people_without_the_e_box(self):
        new_test_user(self.env, "tour-colleague", groups="base.group_user")
        documents = type(self.env["ebox.document"])
        with patch.object(documents, "get_unread_count", autospec=True) as count:
            self.start_tour("/odoo", "ebox_no_envelope", login="tour-colleague")
        count.assert_not_called()

    def test_the_pages_of_a_letter_turn_by_keyboard(self):
        self.browser_size = "1024x768"  # the letter is on the first page there
        notice = self.documents(("name", "ilike", "Bijdragebericht"))[:1]
        self.start_tour(f"/odoo/e-box/{notice.id}", "ebox_turn_page", login="admin")

    def test_an_address_tells_nothing_in_our_words(self):
        code = """
            setTimeout(() => {
                const told = document.querySelector(".o_ebox_done_told");
                console[told ? "error" : "log"](told ? "told" : "test successful");
            }, 4000);
        """
        words = "message=Your+session+ends&id=1&next=1"
        self.browser_js(f"/odoo/ebox_done?{words}", code, login="admin")
