# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from odoo.tests import tagged

from odoo.addons.ebox_enterprise.tests.document.test_tour_desk import DeskCase


@tagged("post_install", "-at_install")
class TestTourZip(DeskCase):
    browser_size = "1366x768"

    def test_the_list_and_the_selected_letters_are_exported_from_their_menus(self):
        before = self.env["ebox.zip.export"].search([])
        self.start_tour("/odoo/e-box", "ebox_zip", login="admin")
        first, second = self.env["ebox.zip.export"].search([], order="id") - before
        open_letters = self.documents(("state", "!=", "done"))
        self.assertEqual(first.letters, open_letters.ids)  # in the order of the list
        self.assertEqual(second.letters, open_letters[:2].ids)
        self.assertEqual((first.scope, second.scope), ("list", "selected"))
