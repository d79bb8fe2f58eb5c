# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""An accountant at the portal, over HTTP."""

import re
from datetime import timedelta

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.tests.common import NUMBER, made_once
from odoo.addons.ebox_enterprise.tests.web_case import WebCase

from ..sharing.sharing_case import GrantMixin, every_kind

TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')
ROW = re.compile(r'<tr[^>]* data-id="(\d+)"')


class PortalCase(GrantMixin, WebCase):
    """Letters 1 and 2 for everybody, 3 confidential, 4 addressed to a person."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.world = made_once(cls)

    def setUp(self):
        super().setUp()
        self.enter_world()

    def make_world(self):
        """What the tests of a class share; what each of them does is undone."""
        self.letters = self.receive(*every_kind())
        self.first, self.second, self.closed, self.personal = self.letters
        self.env["res.lang"]._activate_lang("en_US")
        self.accountant = self.make_accountant("accountant", lang="en_US")
        self.partner = self.accountant.partner_id

    def open(self, path, **options):
        """The answer to a GET, without following where it leads."""
        self.env.flush_all()
        return self.url_open(path, allow_redirects=False, **options)

    def listed(self, path="/my/ebox"):
        """The numbers of the letters in the list at this address, in its order."""
        answer = self.open(path)
        self.assertEqual(answer.status_code, 200, path)
        letters = self.env["ebox.document"].browse(map(int, ROW.findall(answer.text)))
        return [int(letter.remote_id.partition("-")[2]) for letter in letters]

    def post(self, path, data, page="/my/ebox"):
        """The answer to a form of this page, with its token."""
        token = TOKEN.search(self.open(page).text)
        data = {**data, "csrf_token": token.group(1) if token else ""}
        return self.url_open(path, data=data, allow_redirects=False)

    def come_back(self, minutes=31):
        """Time passes, after which the accountant's next visit begins."""
        clock.advance(minutes * 60)

    def receive_more(self, *messages):
        """Letters that come at the moment that the clock says; all of the company."""
        known = self.env["ebox.document"].search([("company_id", "=", self.company.id)])
        self.publish(*messages, number=NUMBER)
        with self.registry.cursor() as cursor:
            connection = self.letters.connection_id.with_env(self.env(cr=cursor))
            connection._sync()
        self.env.invalidate_all()
        letters = self.env["ebox.document"].search(
            [("company_id", "=", self.company.id)], order="remote_id"
        )
        self.env.cr.execute(
            "UPDATE ebox_document SET create_date = %s WHERE id IN %s",
            (clock.now(), tuple((letters - known).ids)),
        )
        self.env.invalidate_all()
        return letters - known

    def file_of(self, letter):
        """The address of the first file of a letter."""
        return f"/my/ebox/{letter.id}/file/{letter.file_ids[:1].id}"

    def shares(self, letter):
        """How the letter was shared with the accountant."""
        self.env.invalidate_all()
        mine = letter.share_ids.filtered(lambda s: s.partner_id == self.partner)
        return mine.mapped("how")

    def handover_of(self, grant, letters, days=30):
        """Letters handed over by a link that works for so many days."""
        day = clock.now().date()
        return self.env["ebox.handover"].create(
            {
                "access_id": grant.id,
                "period_start": day - timedelta(days=30),
                "period_end": day,
                "document_ids": [(6, 0, letters.ids)],
                "expiry_date": clock.now() + timedelta(days=days),
            }
        )
