# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""axe-core on our screens: no violation that is serious or critical.

The script is no part of the add-on: ``setup/test`` fetches it and names it in the
environment variable ``EBOX_AXE``.
"""

import os
from pathlib import Path

from odoo.tests import tagged

from .document.test_tour_desk import DeskCase

AXE = Path(os.environ.get("EBOX_AXE", ""))


@tagged("post_install", "-at_install")
class TestTourAccessibility(DeskCase):
    def make_world(self):
        if not AXE.is_file():
            self.skipTest("axe-core is not there: setup/test fetches it (EBOX_AXE)")
        super().make_world()
        self.env["ir.attachment"].create(
            {"name": "ebox-test-axe.js", "raw": AXE.read_bytes()}
        )
        letters = self.documents(("is_unread", "=", True))
        letters[:1].write({"responsible_id": self.admin.id, "state": "in_progress"})

    def check(self):
        """List, cards, calendar and forms, one after the other."""
        self.start_tour("/odoo/e-box", "ebox_accessibility", login="admin", timeout=180)

    def test_a_laptop(self):
        self.browser_size = "1366x768"
        self.check()

    def test_a_phone(self):
        self.browser_size, self.touch_enabled = "390x844", True
        self.check()
