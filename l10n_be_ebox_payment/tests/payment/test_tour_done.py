# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from odoo.tests import tagged

from odoo.addons.ebox_enterprise.tests.document.test_tour_desk import DeskCase

WORKS = ("activity_type_id", "user_id", "date_deadline", "summary")


@tagged("post_install", "-at_install")
class TestTourDone(DeskCase):
    browser_size = "1920x1080"

    def works(self, letter):
        """Those for its day; that to read it ends when a person opens it."""
        kind = letter._deadline_type()
        works = letter.sudo().activity_ids.filtered(
            lambda a: a.activity_type_id == kind
        )
        rows = works.read(WORKS, load=False)
        return sorted([*row.items()][1:] for row in rows)

    def test_done_asks_about_money_and_is_undone(self):
        letter = self.documents(("name", "ilike", "INGEBREKESTELLING"))
        before = self.works(letter)
        self.assertTrue(before)
        self.start_tour("/odoo/e-box", "ebox_done_money", login="admin")
        self.env.invalidate_all()
        self.assertEqual(letter.state, "new")
        self.assertEqual(self.works(letter), before)
