# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What an accountant is told where something is not, or no longer, his."""

from odoo.tests import tagged

from odoo.addons.ebox_enterprise.lib import clock

from .test_portal_marks import NOTHING, MarksCase

GHOST = "o_ebox_told"
NO_MESSAGES = "does not allow messages on this letter any more"


@tagged("post_install", "-at_install")
class TestPortalRefusals(MarksCase):
    def token(self):
        page = self.open(f"/my/ebox/{self.first.id}").text
        return page.split('name="csrf_token" value="')[1].split('"')[0]

    def assertTold(self, answer, words, status=404):
        self.assertEqual(answer.status_code, status, answer.url)
        self.assertIn(GHOST, answer.text)
        self.assertIn(words, answer.text)
        self.assertIn("no-store", answer.headers["Cache-Control"])

    def test_after_revoking_each_address_says_why(self):
        handover = self.handover_of(self.access, self.first)
        data = {"body": "Een lang <b>bericht</b>", "csrf_token": self.token()}
        file = self.file_of(self.first)
        self.access.action_revoke()
        self.env.flush_all()
        for path in (f"/my/ebox/handover/{handover.id}", file, "/my/ebox/page/2"):
            self.assertTold(self.open(path), NOTHING)
        path = f"/my/ebox/{self.first.id}/message"
        answer = self.url_open(path, data=data, allow_redirects=False)
        self.assertTold(answer, NOTHING)
        self.assertIn("Een lang &lt;b&gt;bericht", answer.text)

    def test_what_is_not_here_is_told_alike_whether_it_exists_or_not(self):
        friend = self.make_accountant("another")
        other = self.handover_of(self.grant(friend), self.first)
        texts = set()
        for path in (
            *(f"/my/ebox/handover/{n}" for n in (other.id, 2**31 - 1, 0)),
            *(f"/my/ebox?company={n}" for n in (2**31 - 1, 0, "x")),
            *("/my/ebox?type=2147483647", "/my/ebox?show=x", "/my/ebox?period=x"),
            f"/my/ebox/{self.first.id}/file/2147483647",
        ):
            answer = self.open(path)
            self.assertTold(answer, "This is not here")
            texts.add(answer.text.split(GHOST)[1].split("</main>")[0])
        self.assertEqual(len(texts), 1)
        self.assertEqual(sorted(self.listed("/my/ebox?sort=x")), [1, 2])
        self.assertEqual(sorted(self.listed("/my/ebox?company=&type=")), [1, 2])

    def test_without_the_right_what_was_read_stays_and_writing_is_refused(self):
        def say(body):
            self.first.sudo().message_post(
                body=body,
                message_type="comment",
                subtype_xmlid="mail.mt_comment",
                author_id=self.clerk.partner_id.id,
                date=clock.now(),
            )

        path = f"/my/ebox/{self.first.id}"
        say("toen nog te lezen")
        clock.advance(60)
        self.access.action_revoke()
        clock.advance(60)
        say("voor anderen alleen")
        access = self.grant(self.accountant, replaces_id=self.access.id)
        page = self.open(path).text
        self.assertIn("toen nog te lezen", page)
        self.assertNotIn("voor anderen alleen", page)
        self.assertIn(NO_MESSAGES, page)
        self.assertNotIn("<textarea", page)
        data = {"body": "toch", "csrf_token": self.token()}
        answer = self.url_open(f"{path}/message", data=data, allow_redirects=False)
        self.assertTold(answer, "The message was not sent", 403)
        self.assertIn("toch", answer.text)
        self.assertNotIn("toch", str(self.first.sudo().message_ids.mapped("body")))
        access.action_revoke()
        self.grant(self.accountant, can_comment=True)
        page = self.open(path).text
        self.assertIn("voor anderen alleen", page)
        self.assertNotIn(NO_MESSAGES, page)

    def test_a_list_says_what_it_is(self):
        def page(path):
            return " ".join(self.open(path).text.split())

        handover = self.handover_of(self.access, self.first + self.second)
        handover.incomplete = True
        text = page(f"/my/ebox/handover/{handover.id}")
        self.assertIn(f"Handed over: {self.company.name}", text)
        self.assertIn("letters can come later", text)
        self.assertNotIn("Not complete in Odoo yet", text)
        self.first.sudo().write({"is_elsewhere": True})
        text = page(f"/my/ebox/handover/{handover.id}")
        self.assertIn("Not complete in Odoo yet: <strong>1<", text)
        self.assertEqual(self.marked("o_ebox_gaps"), self.first)
        path = f"/my/ebox?show=unopened&period=year&company={self.company.id}&q=Brief"
        told = f"Not opened yet · {self.company.name} · received: This year · “Brief”"
        self.assertIn(told, page(path))

    def test_a_zip_of_one_month_is_named_after_it(self):
        found = (self.first + self.second).sudo()
        start, _end = found._portal_period_days("last_month")
        name = found._portal_zip_name({"period": "last_month"}, None, "else.zip")
        self.assertEqual(name, f"{start:%Y-%m}_e-Box_{self.company.name}.zip")
        name = found._portal_zip_name({"period": "all"}, None, "else.zip")
        self.assertEqual(name, "else.zip")
        handover = self.handover_of(self.access, found)
        data = {"scope": "all", "handover": handover.id}
        name = self.post("/my/ebox/zip", data).headers["Content-Disposition"]
        self.assertIn(f"{handover.period_start}_{handover.period_end}_e-Box", name)
