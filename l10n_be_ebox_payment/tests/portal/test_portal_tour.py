"""As an accountant in a browser, on a laptop and on a phone."""

import os
from datetime import timedelta
from pathlib import Path

from odoo.tests import tagged

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.tests.document.test_tour_desk import DeskCase

from ..sharing.sharing_case import GrantMixin

AXE = Path(os.environ.get("EBOX_AXE", ""))
AXE_URL = "/ebox_test/axe.js"
#: At the foot of each page: Odoo's chooser of languages and the line of its website.
NOT_OURS = ".o_footer_copyright"
CHECK = f"""
(async () => {{
    const script = await (await fetch("{AXE_URL}")).text();
    (0, eval)(script); // of the test, put into the database by the test itself
    const found = await window.axe.run({{ exclude: ["{NOT_OURS}"] }}, {{
        iframes: false, resultTypes: ["violations"],
    }});
    const told = found.violations
        .filter((v) => ["serious", "critical"].includes(v.impact))
        .flatMap((v) => v.nodes.map((node) => `${{v.id}}: ${{node.html}}`));
    if (told.length) {{
        console.error(told.join("\\n"));
    }} else {{
        console.log("test successful");
    }}
}})();
"""


class PortalTourCase(GrantMixin, DeskCase):
    def setUp(self):
        super().setUp()
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
            {"opened", "previewed", "downloaded"},
        )
        zipped = log.filtered(lambda line: line.action == "zipped").document_id
        self.assertEqual(len(zipped), 29)  # one page of 30, without the first
        self.assertFalse(letter.opened_by_id)
        self.access.action_revoke()
        self.start_tour("/my", "ebox_portal_revoked", login="accountant")
        for path in ("/my/ebox", f"/my/ebox/{letter.id}"):
            self.assertEqual(self.url_open(path).status_code, 404)


class PortalAccessibilityCase(PortalTourCase):
    def setUp(self):
        if not AXE.is_file():
            self.skipTest("axe-core is not there: setup/test fetches it (EBOX_AXE)")
        super().setUp()
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

    def check(self, path, ready):
        """Fails with what axe-core finds on this page, once it is ready."""
        with self.subTest(path=path):
            ready = f"document.querySelector({ready!r})"
            self.browser_js(path, CHECK, f"!!{ready}", login="accountant", timeout=90)

    def check_all(self):
        """All pages of the portal that are ours, and the home page with our card."""
        self.check("/my", ".o_portal_index_card a[href='/my/ebox']")
        self.check("/my/ebox", ".o_ebox_zip_ticked:disabled")
        self.check("/my/ebox?q=nothing-like-it", ".o_ebox_empty")
        self.check("/my/ebox/board", ".o_ebox_board")
        self.check(f"/my/ebox/handover/{self.expired.id}", ".o_ebox_told")
        self.check(f"/my/ebox/{self.letter.id}", ".o_ebox_pdf[src]")
        self.check(f"/my/ebox/{self.with_qr.id}", ".o_ebox_qr")


@tagged("post_install", "-at_install")
class TestPortalAccessibility(PortalAccessibilityCase):
    browser_size = "1366x768"

    def test_a_laptop(self):
        self.check_all()


@tagged("post_install", "-at_install")
class TestPortalAccessibilityPhone(PortalAccessibilityCase):
    browser_size = "390x844"
    touch_enabled = True

    def test_a_phone(self):
        self.check_all()
