# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Which accounts may be paid, and who says so."""

from odoo.exceptions import AccessError

from odoo.addons.ebox_enterprise.tests.common import SENDER

from ..letter_case import IBAN, OTHER_IBAN, LetterCase, demand


class TestTrust(LetterCase):
    def test_a_new_account_is_confirmed_by_one_who_may(self):
        document = self.receive(demand())
        self.assertEqual(document.payment_trust, "orange")
        with self.assertRaises(AccessError):
            document.with_user(self.clerk).action_trust_account()
        document.with_user(self.keeper).action_trust_account()
        self.assertEqual(document.payment_trust, "green")
        self.assertEqual(document.payment_state, "to_pay")
        self.assertTrue(document.epc_qr)

    def test_another_account_of_a_known_sender_is_an_alarm(self):
        """Scenario 55: the sender is right, its account was never seen."""
        self.trust(OTHER_IBAN)
        document = self.receive(demand())
        self.assertEqual(document.payment_trust, "red")
        self.assertIn(OTHER_IBAN, document.payment_trust_reason)
        self.assertEqual(document.payment_state, "to_check")
        self.assertFalse(document.epc_qr)

    def test_confirming_the_values_does_not_confirm_the_account(self):
        document = self.receive(demand())
        document.with_user(self.clerk).action_confirm_payment()
        self.assertEqual(document.payment_state, "to_check")
        self.assertFalse(document.epc_qr)

    def test_a_refused_account_takes_the_qr_of_all_its_letters(self):
        account = self.trust()
        documents = self.receive(demand(1), demand(2, ogm="+++101/2345/67837+++"))
        account.with_user(self.keeper).state = "refused"
        self.assertEqual(set(documents.mapped("payment_state")), {"to_check"})
        self.assertEqual(set(documents.mapped("payment_trust")), {"red"})

    def test_a_rule_says_what_an_account_looks_like(self):
        self.env["ebox.payee.rule"].create(
            {
                "name": "Only 6792",
                "company_id": self.company.id,
                "sender_number": SENDER,
                "iban_pattern": "BExx6792xxxxxxxx",
            }
        )
        document = self.receive(demand())
        self.assertEqual(document.payment_trust, "red")
        self.assertIn("Only 6792", document.payment_trust_reason)

    def test_a_foreign_account_breaks_the_rule_for_all(self):
        document = self.receive(demand(iban="NL91ABNA0417164300"))
        self.assertEqual(document.iban, "NL91ABNA0417164300")
        self.assertEqual(document.payment_trust, "red")

    def test_the_account_of_a_contact_is_not_that_of_a_sender(self):
        """Whose contact a sender is, people decide who may trust no account."""
        document = self.receive(demand())
        supplier = self.env["res.partner"].create({"name": "Leverancier Voorbeeld"})
        self.env["res.partner.bank"].create(
            {
                "partner_id": supplier.id,
                "acc_number": IBAN,
                "allow_out_payment": True,
            }
        )
        manager = self.make_user("manager", "ebox_enterprise.group_ebox_manager")
        document.sender_setting_id.with_user(manager).partner_id = supplier
        self.assertEqual(document.partner_id, supplier)
        self.assertEqual(document.payment_trust, "orange")
        self.assertIn("Leverancier Voorbeeld", document.payment_trust_reason)
        self.assertEqual(document.payment_state, "to_check")
        self.assertFalse(document.epc_qr)
        self.trust()
        self.assertEqual(document.payment_trust, "green")

    def test_rules_of_a_company_are_its_own(self):
        document = self.receive(demand())
        other = self.make_company("Andere BV", "0999999031")
        rules = self.env["ebox.payee.rule"]
        strict = {
            "name": "6792",
            "sender_number": SENDER,
            "iban_pattern": "BExx6792xxxxxxxx",
        }
        shared = rules.create({**strict, "company_id": False})
        self.env.invalidate_all()
        self.assertEqual(document.payment_trust, "red")
        rules.create(
            {
                "name": "Any",
                "sender_number": SENDER,
                "iban_pattern": False,
                "company_id": other.id,
            }
        )
        self.env.invalidate_all()
        self.assertEqual(document.payment_trust, "red")
        mine = rules.create(
            {**strict, "iban_pattern": False, "company_id": self.company.id}
        )
        self.env.invalidate_all()
        self.assertEqual(document.payment_trust, "orange")
        manager = self.make_user("manager", "ebox_enterprise.group_ebox_manager")
        with self.assertRaises(AccessError):
            shared.with_user(manager).active = False
        mine.with_user(manager).active = False
        self.env.invalidate_all()
        self.assertEqual(document.payment_trust, "red")

    def test_trust_ends_at_the_company(self):
        document = self.receive(demand())
        other = self.make_company("Andere BV", "0999999031")
        self.env["ebox.payee.account"].create(
            {
                "company_id": other.id,
                "sender_id": document.sender_id.id,
                "iban": IBAN,
            }
        )
        self.assertEqual(document.payment_trust, "orange")
        accounts = self.env["ebox.payee.account"].with_user(self.keeper)
        self.assertFalse(accounts.search([]))
