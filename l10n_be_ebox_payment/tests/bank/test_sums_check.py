# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The archive check finds payments whose links do not add up."""

from odoo.exceptions import AccessError, UserError
from odoo.tools import SQL

from odoo.addons.ebox_enterprise.lib.groups import MANAGER

from ..payment.payment_case import OTHER_OGM, PaymentCase


class TestSumsCheck(PaymentCase):
    def setUp(self):
        super().setUp()
        other = {"reference": OTHER_OGM, **self.money("30.00")}
        self.first, self.second = self.letters({}, other)
        self.link = self.links._link(self.first, self.line(-50.0))
        self.links._link(self.second, self.line(-30.0, text=OTHER_OGM))
        self.findings = self.env["ebox.archive.finding"]

    def check(self):
        """What the check finds wrong, and its kind by letter."""
        self.connection.action_check_archive()
        self.env["ebox.connection"]._cron_check_archive()
        found = self.findings.search([("state", "!=", "repaired")])
        return found, {f.document_id: f.kind for f in found}

    def change(self, record, field, value):
        """What another program writes in the database."""
        self.env.flush_all()
        table, column = map(SQL.identifier, (record._table, field))
        self.env.cr.execute(
            SQL("UPDATE %s SET %s = %s WHERE id = %s", table, column, value, record.id)
        )
        self.env.invalidate_all()

    def test_payments_that_add_up_are_no_findings(self):
        self.assertEqual(self.check()[1], {})

    def test_sums_that_differ_are_added_up_again(self):
        self.change(self.first, "paid_amount", 7)
        self.change(self.second, "open_amount", 9)
        found, told = self.check()
        self.assertEqual(told, {self.first: "paid", self.second: "open"})
        manager = self.make_user("chief", MANAGER)
        found.with_user(manager).action_add_up_again()
        self.assertEqual(set(found.mapped("state")), {"repaired"})
        self.assertEqual(self.first.paid_amount, 50.0)
        self.assertEqual((self.first.open_amount, self.second.open_amount), (71.0, 0.0))
        self.assertEqual(self.check()[1], {})

    def test_a_link_that_does_not_fit_is_for_a_person(self):
        self.change(self.link, "amount", 60)
        self.change(self.first, "paid_amount", 60)
        self.change(self.first, "open_amount", 61)
        found, told = self.check()
        self.assertEqual(told, {self.first: "link"})
        self.assertTrue(found.meaning and found.repair)
        with self.assertRaises(UserError):
            found.action_add_up_again()
        with self.assertRaises(AccessError):
            found.with_user(self.make_user("clerk")).action_add_up_again()
        self.link.action_unlink_payment()
        self.assertEqual(self.check()[1], {})
