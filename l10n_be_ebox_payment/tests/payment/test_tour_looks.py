# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What is measured on the screen: room, whole words, one tap; in three languages."""

import os
from pathlib import Path

from odoo.tests import tagged

from odoo.addons.ebox_enterprise.tests.document.test_tour_desk import DeskCase

from ...models.payment.fields import PAYMENT_STATES

LANGUAGES = ("nl_BE", "fr_BE", "de_DE")
ADD_ONS = ("ebox_enterprise", "l10n_be_ebox_payment")


@tagged("post_install", "-at_install")
class TestTourLooks(DeskCase):
    browser_size = "1366x768"

    def make_world(self):
        super().make_world()
        for language in LANGUAGES:
            self.env["res.lang"]._activate_lang(language)
        modules = self.env["ir.module.module"].search([("name", "in", ADD_ONS)])
        modules._update_translations(list(LANGUAGES))
        self.letter = self.documents(("name", "=like", "Bijdragebericht%"))

    def test_the_list_of_a_laptop_in_each_language(self):
        letters = self.documents(("state", "!=", "done"))
        for letter, (state, _label) in zip(letters, PAYMENT_STATES, strict=False):
            letter.sudo().payment_state = state
        for language in LANGUAGES:
            with self.subTest(language):
                self.admin.lang = language
                self.start_tour("/odoo/e-box", "ebox_list_looks", login="admin")

    def test_the_list_of_several_companies(self):
        other = self.env["res.company"].create({"name": "Slagerij Tour BV"})
        self.admin.company_ids += other
        both = f"{self.company.id}-{other.id}"
        self.start_tour(
            "/odoo/e-box", "ebox_list_looks", login="admin", cookies={"cids": both}
        )

    def test_the_letter_stands_beside_its_data(self):
        for size in ("1200x768", "1920x1080"):
            with self.subTest(size):
                self.browser_size = size
                address = f"/odoo/e-box/{self.letter.id}"
                self.start_tour(address, "ebox_letter_beside", login="admin")

    def test_a_phone(self):
        self.browser_size, self.touch_enabled = "390x844", True
        self.start_tour("/odoo/e-box", "ebox_phone_looks", login="admin")

    def test_the_accounts_to_judge_can_be_read_by_everybody(self):
        axe = Path(os.environ.get("EBOX_AXE", ""))
        if not axe.is_file():
            self.skipTest("axe-core is not there: setup/test fetches it (EBOX_AXE)")
        self.env["ir.attachment"].create(
            {"name": "ebox-test-axe.js", "raw": axe.read_bytes()}
        )
        address = "/odoo/action-l10n_be_ebox_payment.action_accounts_to_judge"
        for size in ("1366x768", "390x844"):
            with self.subTest(size):
                self.browser_size = size
                self.start_tour(address, "ebox_accounts_accessibility", login="admin")
