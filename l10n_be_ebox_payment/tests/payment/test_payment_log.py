# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from unittest.mock import patch

from odoo.addons.ebox_enterprise.tests.common import EboxCase, message

from .test_payment_data import IBAN, payment

CHANGES = {
    "amount": 99.5,
    "iban": False,
    "communication": "vrij",
    "due_date": "2026-12-31",
    "payment_state": "declared",
    "beneficiary": "RSZ",
}


class TestPaymentLog(EboxCase):
    """Who changed what a letter asks to pay, from what to what."""

    def setUp(self):
        super().setUp()
        connection = self.connect()
        self.publish(message(1, registry="region", payment=payment()))
        connection._sync()
        self.document = self.documents()
        self.log = self.env["ebox.access.log"].search
        kind = type(self.env["ebox.document"])
        allowed = self.document._work_fields() | CHANGES.keys()
        self.patch(kind, "_work_fields", lambda record: allowed)

    def test_the_sender_s_own_data_are_no_change_by_a_person(self):
        self.assertFalse(self.log([]))

    def test_a_person_changes_the_payment_data(self):
        clerk = self.make_user("clerk")
        self.document.with_user(clerk).write(CHANGES)
        line = self.log([])
        self.assertEqual((line.user_id, line.action), (clerk, "payment_changed"))
        for change in (
            "Amount to pay changed from 121.00\xa0€ to 99.50\xa0€",
            f"IBAN removed, it was {IBAN}",
            "Communication changed from +++090/9337/55594+++ to vrij",
            "Due Date changed from 12/19/2026 to 12/31/2026",
            "Payment changed from To check to Declared as paid",
            "Beneficiary set to RSZ",
        ):
            self.assertIn(change, line.sentence.split("; "))

    def test_writing_the_same_again_is_no_change(self):
        clerk = self.make_user("clerk")
        self.document.with_user(clerk).write({"iban": IBAN, "amount": 121.0})
        self.assertFalse(self.log([]))

    def test_without_the_line_nothing_is_changed(self):
        clerk = self.make_user("clerk")
        kind = type(self.env["ebox.access.log"])
        with patch.object(kind, "_add", side_effect=RuntimeError("full disk")):
            with self.assertRaises(RuntimeError), self.env.cr.savepoint():
                self.document.with_user(clerk).write({"iban": False})
        self.env.invalidate_all()
        self.assertEqual(self.document.iban, IBAN)
