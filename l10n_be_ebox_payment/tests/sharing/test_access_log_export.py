# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The access log of one accountant, worded for whoever reads it."""

import io

from openpyxl import load_workbook

from odoo.exceptions import UserError

from odoo.addons.ebox_enterprise.tests.common import message
from odoo.addons.ebox_enterprise.tests.web_case import WebCase

from .sharing_case import GrantMixin

MANAGER = "ebox_enterprise.group_ebox_manager"
EXPORT = "base.group_allow_export"


class TestAccessLogExport(GrantMixin, WebCase):
    def setUp(self):
        super().setUp()
        self.env["res.lang"]._activate_lang("nl_BE")
        self.letter = self.receive(message(1))
        self.accountant = self.make_accountant("webaccountant")
        self.access = self.grant(self.accountant)
        other = self.make_accountant("webother")
        for user in (self.accountant, other):
            letter = self.letter.sudo().with_user(user).sudo()
            letter._note_access("opened")
            letter._note_access("downloaded", "letter-1.pdf")

    def test_one_accountant_s_log_in_the_reader_s_language(self):
        boss = self.make_user("webboss", MANAGER, EXPORT)
        boss.lang = "nl_BE"
        self.login(boss)
        access = self.access.with_user(boss).with_context(lang="nl_BE")
        self.assertEqual(access.log_count, 2)
        action = access.action_view_log()
        lines = self.env["ebox.access.log"].search(action["domain"])
        self.assertEqual(lines.user_id, self.accountant)
        answer = self.url_open(access.action_export_log()["url"])
        sheet = load_workbook(io.BytesIO(answer.content)).active
        rows = list(sheet.iter_rows(values_only=True))
        self.assertIn("Wat er gebeurde", rows[0])
        place = rows[0].index("Wat er gebeurde")
        told = {row[place] for row in rows[1:]}
        self.assertEqual(told, {"Geopend", "letter-1.pdf gedownload"})
        self.assertEqual(len(rows), 3)

    def test_who_may_not_export_is_told_so(self):
        boss = self.make_user("webboss", MANAGER)
        with self.assertRaisesRegex(UserError, "nothing was made"):
            self.access.with_user(boss).action_export_log()

    def test_payments_and_what_is_handed_over_are_told_in_words(self):
        facts = {"kind": "link", "event": "linked", "how": "person", "line": 1}
        facts |= {"amount": 3098.8, "currency": self.env.ref("base.EUR").id}
        self.letter._note_access("payment_changed", {**facts, "day": "2026-11-27"})
        self.letter._note_access("shared", {"kind": "handed_over", "name": "Jan"})
        log = self.env["ebox.access.log"].with_context(lang="nl_BE")
        told = log.search([], limit=2, order="id desc").mapped("sentence")
        self.assertEqual(told[0], "Overgedragen aan Jan")
        for part in ("Betaling gekoppeld", "3.098,80", "27/11/2026"):
            self.assertIn(part, told[1])
