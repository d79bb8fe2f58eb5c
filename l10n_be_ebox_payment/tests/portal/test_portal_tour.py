# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""As an accountant in a browser, on a laptop and on a phone."""

import json
import os
from datetime import timedelta
from pathlib import Path

from odoo.tests import tagged

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.tests.document.test_tour_desk import DeskCase

from ..sharing.sharing_case import GrantMixin

AXE = Path(os.environ.get("EBOX_AXE", ""))
AXE_URL = "/ebox_test/axe.js"
PAGES = "ebox_portal_pages"  # for the tour, in the browser's session


class PortalTourCase(GrantMixin, DeskCase):
    def make_world(self):
        super().make_world()
        self.accountant = self.make_accountant("accountant", lang="en_US")
        self.access = self.grant(self.accountant, can_comment=True)


@tagged("post_install", "-at_install")
class TestPortalTour(PortalTourCase):
    browser_size = "1366x768"

    def test_the_accountant_sees_opens_and_downloads_until_it_is_revoked(self):
        self.start_tour("/my", "ebox_portal", login="accountant", timeout=120)
        self.env.invalidate_all()
        letter = self.documents(("name", "=like", "Bijdragebericht%"))
        log = self.env["ebox.access.log"].search([("user_id", "=", self.accountant.id)])
        mine = log.filtered(lambda line: line.document_id == letter)
        self.assertEqual(
            set(mine.mapped("action")) - {"zipped"},
            {"opened", "downloaded"},
        )
        zipped = log.filtered(lambda line: line.action == "zipped").document_id
        self.assertEqual(len(zipped), 29)  # one page of 30, without the first
        self.assertFalse(letter.opened_by_id)
        self.access.action_revoke()
        self.start_tour("/my", "ebox_portal_revoked", login="accountant")
        for path in ("/my/ebox", f"/my/ebox/{letter.id}"):
            self.assertEqual(self.url_open(path).status_code, 404)


#: The viewer's own button, in the frame of the page.
SPEAKS_FRENCH = """
    const asked = setInterval(() => {
        const viewer = document.querySelector(".o_ebox_pdf")?.contentDocument;
        if (viewer?.querySelector("[title='Zoom avant']")) {
            clearInterval(asked);
            console.log("test successful");
        }
    }, 100);
"""


@tagged("post_install", "-at_install")
class TestPortalViewer(PortalTourCase):
    def test_it_speaks_the_accountant_s_language_whatever_the_browser_s(self):
        self.env["res.lang"]._activate_lang("fr_BE")
        self.accountant.lang = "fr_BE"
        letter = self.documents(("name", "=like", "Bijdragebericht%"))
        self.browser_js(
            f"/my/ebox/{letter.id}", SPEAKS_FRENCH, login="accountant", timeout=120
        )


@tagged("post_install", "-at_install")
class TestPortalAccessibility(PortalTourCase):
    def make_world(self):
        if not AXE.is_file():
            self.skipTest("axe-core is not there: setup/test fetches it (EBOX_AXE)")
        super().make_world()
        self.env["ir.attachment"].create(
            {
                "name": "axe.js",
                "url": AXE_URL,
                "type": "binary",
                "raw": AXE.read_bytes(),
                "public": True,
            }
        )
        letters = self.documents(("file_ids", "!=", False))
        letters[0].with_user(self.admin).message_post(
            body="Kunt u dit nakijken?",
            message_type="comment",
            subtype_xmlid="mail.mt_comment",
        )
        self.with_qr = self.documents(("payment_state", "=", "to_check"))[0]
        self.env["ebox.payee.account"].create(
            {
                "company_id": self.company.id,
                "sender_id": self.with_qr.sender_id.id,
                "iban": self.with_qr.iban,
            }
        )
        self.with_qr.sudo().write(
            {"payment_state": "to_pay", "payment_checked_by_id": self.admin.id}
        )
        self.letter = letters[0]
        day = clock.now().date()
        self.expired = self.env["ebox.handover"].create(
            {
                "access_id": self.access.id,
                "period_start": day - timedelta(days=30),
                "period_end": day,
                "expiry_date": clock.now() - timedelta(days=1),
            }
        )

    def check(self):
        """All pages of the portal that are ours, and the home page with our card.

        Fails with what axe-core finds on one of them, once it is ready.
        """
        pages = [
            ("/my", ".o_portal_index_card a[href='/my/ebox']"),
            ("/my/ebox", ".o_ebox_zip_ticked:disabled"),
            ("/my/ebox?q=nothing-like-it", ".o_ebox_empty"),
            ("/my/ebox/board", ".o_ebox_board"),
            (f"/my/ebox/handover/{self.expired.id}", ".o_ebox_told"),
            (f"/my/ebox/{self.letter.id}", ".o_ebox_pdf[src]"),
            (f"/my/ebox/{self.with_qr.id}", ".o_ebox_qr"),
        ]
        name = "ebox_portal_accessibility"
        code = (
            f"sessionStorage.setItem({PAGES!r}, {json.dumps(json.dumps(pages))});"
            f"odoo.startTour({name!r}, {{}})"
        )
        self.start_tour("/my", name, code=code, login="accountant", timeout=180)

    def test_a_laptop(self):
        self.browser_size = "1366x768"
        self.check()

    def test_a_phone(self):
        self.browser_size, self.touch_enabled = "390x844", True
        self.check()
