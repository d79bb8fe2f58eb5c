# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What is noted of letters that were shared: once a day for each way."""

from datetime import datetime
from unittest.mock import patch

from odoo.addons.ebox_enterprise.lib import clock

from .sharing_case import SharingCase


class TestShare(SharingCase):
    def add(self, *moment, documents=None, how="download", partner=None, handover=None):
        """Note letters as shared at this moment in UTC."""
        partner = self.accountant.partner_id if partner is None else partner
        documents = self.letters[:1] if documents is None else documents
        with patch.object(clock, "now", return_value=datetime(*moment)):  # noqa: DTZ001
            self.env["ebox.share"]._add(documents, how, partner, handover)

    def test_the_same_on_one_day_is_noted_once(self):
        for minute in range(3):
            self.add(2026, 7, 1, 10, minute)
        self.add(2026, 7, 1, 11, documents=self.letters[:2])
        self.assertEqual(len(self.letters[0].share_ids), 1)
        self.assertEqual(len(self.letters[1].share_ids), 1)

    def test_a_day_ends_when_it_ends_in_belgium(self):
        letter = self.letters[0]
        for expected, moment in (
            (1, (2026, 7, 1, 21, 59)),
            (2, (2026, 7, 1, 22, 0)),
            (2, (2026, 7, 2, 21, 59)),
            (3, (2026, 12, 1, 22, 59)),
            (4, (2026, 12, 1, 23, 0)),
        ):
            self.add(*moment)
            self.assertEqual(len(letter.share_ids), expected, moment)

    def test_another_way_person_or_hand_over_is_noted_too(self):
        letter, day = self.letters[0], (2026, 7, 1, 10)
        grant = self.grant(self.accountant)
        handover = self.env["ebox.handover"].create(
            {
                "access_id": grant.id,
                "period_start": "2026-06-01",
                "period_end": "2026-06-30",
                "expiry_date": "2030-01-01",
            }
        )
        nobody = self.env["res.partner"]
        ways = (
            {},
            {"how": "zip"},
            {"how": "zip", "partner": nobody},
            {"partner": self.make_accountant("another").partner_id},
            {"handover": handover},
        )
        for _time in range(2):
            for way in ways:
                self.add(*day, **way)
        self.assertEqual(len(letter.share_ids), len(ways))
        self.assertEqual(letter.share_ids.handover_id, handover)

    def test_letters_that_are_gone_are_left_out_in_one_statement(self):
        gone = self.env["ebox.document"].browse(2**31 - 1)
        partner = self.accountant.partner_id
        before = self.env.cr.sql_log_count
        self.add(2026, 7, 1, 10, documents=self.letters + gone, partner=partner)
        self.assertEqual(self.env.cr.sql_log_count, before + 1)
        self.assertEqual(len(self.letters.share_ids), len(self.letters))
