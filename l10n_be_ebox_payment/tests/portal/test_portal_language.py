# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The accountant chooses his language in the menu of his account."""

from odoo.tests import tagged

from .portal_case import PortalCase

ADDRESS = "/my/ebox/language"


@tagged("post_install", "-at_install")
class TestPortalLanguage(PortalCase):
    def setUp(self):
        super().setUp()
        for code in ("nl_BE", "fr_BE"):
            self.env["res.lang"]._activate_lang(code)
        self.grant(self.accountant)
        self.login(self.accountant)

    def test_his_pages_offer_it_and_nobody_else_s(self):
        for path in ("/my", "/my/ebox", "/my/ebox/board", f"/my/ebox/{self.first.id}"):
            text = self.open(path).text
            for said in (ADDRESS, 'value="nl_BE"', 'lang="fr-BE"', "Nederlands"):
                self.assertIn(said, text, path)
        self.accountant.ebox_access_ids.sudo().action_revoke()
        for path in ("/my", "/my/ebox"):
            self.assertNotIn(ADDRESS, self.open(path).text)

    def test_where_one_language_is_installed_there_is_no_choice(self):
        languages = self.env["res.lang"].search([("code", "!=", "en_US")])
        self.env["res.users"].search([]).lang = "en_US"
        languages.active = False
        self.assertNotIn(ADDRESS, self.open("/my/ebox").text)

    def test_the_page_is_shown_again_in_the_language_that_was_chosen(self):
        page = f"{self.base_url()}/my/ebox?show=new"
        self.opener.headers["Referer"] = page
        answer = self.post(ADDRESS, {"code": "nl_BE"})
        self.assertEqual(answer.status_code, 303)
        self.assertTrue(answer.headers["Location"].endswith("/my/ebox?show=new"))
        self.env.invalidate_all()
        self.assertEqual(self.accountant.lang, "nl_BE")
        self.assertRegex(self.open("/my/ebox").text, r'<html[^>]* lang="nl-BE"')

    def test_what_is_no_installed_language_or_page_of_his_is_not_followed(self):
        self.opener.headers["Referer"] = "https://evil.example//evil.example/my"
        for code in ("xx_XX", "ja_JP", ""):
            answer = self.post(ADDRESS, {"code": code})
            self.assertTrue(answer.headers["Location"].endswith("/my/ebox"), code)
        self.env.invalidate_all()
        self.assertEqual(self.accountant.lang, "en_US")
