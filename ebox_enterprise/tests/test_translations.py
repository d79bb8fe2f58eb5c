# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from odoo.tests import TransactionCase, tagged

from .translations import gaps


@tagged("post_install", "-at_install")
class TestTranslations(TransactionCase):
    def test_dutch_french_and_german_are_complete(self):
        self.assertEqual(gaps(self.env, "ebox_enterprise"), [])
