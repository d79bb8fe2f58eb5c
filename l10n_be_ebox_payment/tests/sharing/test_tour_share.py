# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from odoo.tests import tagged

from odoo.addons.ebox_enterprise.tests.document.test_tour_desk import DeskCase

ADDRESS = "office@office.example"


@tagged("post_install", "-at_install", "ebox_portal")
class TestTourShare(DeskCase):
    """A manager gives an accountant access, who uses it until it is revoked."""

    browser_size = "1366x768"

    def make_world(self):
        super().make_world()
        self.person = self.env["res.partner"].create(
            {"name": "Office Example", "email": ADDRESS, "lang": "en_US"}
        )

    def tour(self, address, name, login):
        self.start_tour(address, name, login=login)
        self.env.invalidate_all()

    def test_from_the_invitation_to_the_end_of_the_access(self):
        self.tour("/odoo/e-box", "ebox_share_grant", "admin")
        user = self.person.user_ids
        self.assertEqual(user.login, ADDRESS)
        self.assertTrue(user.partner_id.signup_type)  # the invitation's link works
        user.password = ADDRESS
        seen = self.env["ebox.document"]._granted_to(user)
        self.assertTrue(seen)
        self.assertFalse(any(seen.mapped("confidential")))
        self.tour("/odoo/e-box", "ebox_share_revoke", "admin")
        self.assertFalse(self.env["ebox.document"]._granted_to(user))
