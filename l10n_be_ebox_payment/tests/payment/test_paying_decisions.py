# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The QR of a payment, what people decide about it, and two letters about one."""

import re
from decimal import Decimal
from unittest.mock import patch

from odoo.exceptions import UserError

from odoo.addons.ebox_enterprise.tests.common import message

from ...belgian_payment import parse_epc
from ..letter_case import IBAN, OGM, OTHER_IBAN, LetterCase, demand

WRONG_OGM = "+++090/9337/55595+++"


class TestQr(LetterCase):
    def setUp(self):
        super().setUp()
        self.trust()

    def payload(self, document):
        return parse_epc(document._epc_payload())

    def test_the_qr_pays_what_the_letter_asks(self):
        document = self.receive(demand())
        said = self.payload(document)
        self.assertEqual((str(said.amount), said.iban), ("121.00", IBAN))
        self.assertEqual(said.communication, OGM)
        self.assertTrue(re.match(r"<svg .*viewBox", str(document.epc_qr)))

    def test_the_company_chooses_the_line_of_the_communication(self):
        document = self.receive(demand())
        self.assertIn("\n090933755594", document._epc_payload())
        self.company.ebox_ogm_line = "11"
        self.assertIn(f"\n\n{OGM}", document._epc_payload())

    def test_an_amount_in_cents_is_exact(self):
        document = self.receive(demand(amount="0,30"))
        self.assertEqual(str(self.payload(document).amount), "0.30")

    def test_another_currency_has_no_qr_and_says_why(self):
        document = self.receive(demand())
        document.with_user(self.clerk).write(
            {"currency_id": self.env.ref("base.USD").id}
        )
        self.assertFalse(document.epc_qr)
        self.assertTrue(document.epc_qr_problem)

    def test_the_sheet_of_paper_holds_the_qr(self):
        document = self.receive(demand())
        report = self.env["ir.actions.report"].with_user(self.clerk)
        html, _kind = report._render_qweb_html(
            "l10n_be_ebox_payment.report_payment", document.ids
        )
        self.assertIn(b"data:image/svg+xml;base64,", html)
        self.assertIn(b"BE29 9990 2222 2164", html)

    def test_paying_several_goes_by_due_date_and_leaves_out_what_cannot_be_paid(self):
        documents = self.receive(
            demand(1),
            demand(2, ogm="+++101/2345/67837+++"),
            demand(3, iban=OTHER_IBAN, ogm="+++200/0000/00009+++"),
        ).with_user(self.clerk)
        documents[1].write({"due_date": "2026-12-01"})
        action = documents.action_pay_list()
        wizard = self.env[action["res_model"]].with_user(self.clerk)
        wizard = wizard.browse(action["res_id"])
        self.assertEqual(wizard.line_ids.document_id, documents[1] | documents[0])
        self.assertEqual(wizard.document_id, documents[1])
        self.assertEqual(wizard.total, 242.0)
        wizard.action_paid()
        self.assertEqual(documents[1].payment_state, "declared")
        wizard.action_skip()
        self.assertFalse(wizard.current_id)
        self.assertEqual(documents[0].payment_state, "to_pay")
        with self.assertRaises(UserError):
            documents[2].action_pay_list()


class TestDeciding(LetterCase):
    def setUp(self):
        super().setUp()
        self.trust()

    def test_i_have_paid(self):
        document = self.receive(demand())
        document.with_user(self.clerk).action_declare_paid()
        self.assertEqual(document.payment_state, "declared")
        self.assertEqual(document.declared_by_id, self.clerk)
        self.assertFalse(document.epc_qr or document.open_amount)
        self.assertFalse(document.declared_late)
        document.sudo().declared_date = "2026-01-01 10:00:00"
        late = [("declared_late", "=", True)]
        self.assertEqual(self.env["ebox.document"].search(late), document)
        document.with_user(self.clerk).action_undo_declared()
        self.assertEqual(document.payment_state, "to_pay")

    def test_a_history_has_one_language_whoever_acts(self):
        """It is kept as text: that of the company, and not of who happens to act."""
        for code in ("nl_BE", "fr_BE"):
            self.env["res.lang"]._activate_lang(code)
        self.company.partner_id.lang = "nl_BE"
        self.keeper.lang = self.clerk.lang = "fr_BE"
        document = self.receive(demand(iban=OTHER_IBAN))
        acting = document.with_context(lang="fr_BE")
        asked = acting.with_user(self.clerk).action_ask_for_trust()
        self.assertIn("invité", asked["params"]["message"])  # in his own language
        acting.with_user(self.keeper).action_refuse_account()
        acting.with_user(self.keeper).action_trust_account()
        acting.with_user(self.clerk).action_declare_paid()
        acting.with_user(self.clerk).amount = 5.0
        told = "".join(document.message_ids.mapped("body"))
        self.assertIn("geweigerd", told)
        self.assertIn("niet meer als aangegeven", told)
        for french in ("compte", "paiement", "invité"):
            self.assertNotIn(french, told)

    def test_the_rest_of_a_part_can_be_declared_too(self):
        document = self.receive(demand())
        document.paid_amount = 21.0
        document._settle_payments()
        self.assertEqual(
            (document.payment_state, document.open_amount), ("partial", 100.0)
        )
        self.assertEqual(document._payable().amount, Decimal("100.0"))
        document.with_user(self.clerk).action_declare_paid()
        self.assertEqual(document.payment_state, "declared")

    def test_what_was_declared_long_ago_is_asked_once(self):
        document = self.receive(demand())
        document.with_user(self.clerk).action_declare_paid()
        connections = self.env["ebox.connection"]
        connections._cron_remind()
        self.assertFalse(document.declared_flagged)
        document.sudo().declared_date = "2026-01-01 10:00:00"
        kind = self.env.ref("l10n_be_ebox_payment.activity_declared")
        for _day in range(2):
            connections._cron_remind()
            asked = document.activity_ids.filtered(lambda a: a.activity_type_id == kind)
            self.assertEqual(asked.user_id, self.clerk)
            self.assertEqual(len(asked), 1)
        document.with_user(self.clerk).action_undo_declared()
        self.assertNotIn(kind, document.activity_ids.activity_type_id)

    def test_one_letter_that_cannot_be_asked_for_stops_no_other(self):
        first, second = self.receive(demand(), demand(2, ogm="+++000/0000/00101+++"))
        (first | second).with_user(self.clerk).action_declare_paid()
        (first | second).sudo().declared_date = "2026-01-01 10:00:00"
        kind = type(first)
        for name in ("_flag_declared", "_settle_payments"):
            real = getattr(kind, name)

            def fail(letters, *args, real=real):
                if first in letters:
                    raise RuntimeError("a defect")
                return real(letters, *args)

            with patch.object(kind, name, fail), self.quiet():
                self.env["ebox.connection"]._cron_remind()
        self.assertTrue(second.declared_flagged)

    def test_nothing_to_pay_and_back(self):
        document = self.receive(demand()).with_user(self.clerk)
        document.action_nothing_to_pay()
        self.assertEqual(document.payment_state, "none")
        document.action_ask_payment()
        self.assertEqual(document.payment_state, "to_pay")

    def test_a_letter_in_which_nothing_was_found_can_be_paid_all_the_same(self):
        document = self.receive(message(1)).with_user(self.clerk)
        self.assertEqual(document.payment_state, "unknown")  # it has no text
        document.write({"amount": 10.0, "iban": IBAN})
        self.assertEqual(document.payment_state, "to_pay")


class TestSamePayment(LetterCase):
    """Scenario 42: a reminder of an earlier demand proposes one payment."""

    def setUp(self):
        super().setUp()
        self.trust()

    def test_a_reminder_takes_the_place_of_the_first_letter(self):
        first = self.receive(demand(1, days_ago=20))
        second = self.receive(demand(2)) - first
        self.assertEqual(first.payment_state, "none")
        self.assertEqual(first.same_payment_id, second)
        self.assertEqual(second.payment_state, "to_pay")
        self.assertIn("asks for the same payment", first.message_ids[0].body)
        # whoever reads this letter may not be allowed to see the other one
        self.assertNotIn(second.name, first.message_ids[0].body)

    def test_received_together_in_any_order_it_is_one_payment(self):
        documents = self.receive(demand(1, days_ago=20), demand(2))
        self.assertEqual(documents.mapped("payment_state"), ["none", "to_pay"])
        self.assertEqual(documents[0].same_payment_id, documents[1])

    def test_a_reminder_is_paid_although_the_demand_is_history(self):
        documents = self.receive(demand(1, days_ago=60), demand(2))
        self.assertTrue(documents[0].is_history)
        self.assertEqual(documents.mapped("payment_state"), ["none", "to_pay"])

    def test_a_first_letter_that_somebody_has_seen_to_stays(self):
        first = self.receive(demand(1, days_ago=20))
        first.with_user(self.clerk).write({"beneficiary": "RSZ"})
        second = self.receive(demand(2)) - first
        self.assertEqual(first.payment_state, "to_pay")
        self.assertEqual(second.same_payment_id, first)

    def test_the_same_reference_on_another_day_is_asked(self):
        first = self.receive(demand(1, days_ago=20, due="15 december 2026"))
        second = self.receive(demand(2)) - first
        self.assertEqual(first.payment_state, "to_pay")
        self.assertFalse(first.same_payment_id | second.same_payment_id)
        self.assertEqual(second.payment_state, "to_check")
        self.assertFalse(second.epc_qr)

    def test_but_a_reminder_says_itself_that_it_is_one(self):
        first = self.receive(demand(1, days_ago=20, due="15 december 2026"))
        second = self.receive(demand(2, extra=["Dit is een herinnering."])) - first
        self.assertEqual(first.same_payment_id, second)
        self.assertEqual(second.payment_state, "to_pay")

    def test_a_reminder_with_costs_replaces_the_demand_and_asks_a_person(self):
        first = self.receive(demand(1, days_ago=20))
        second = self.receive(demand(2, amount="141,00")) - first
        self.assertEqual(first.payment_state, "none")
        self.assertEqual(first.same_payment_id, second)
        self.assertEqual(second.payment_state, "to_check")
        self.assertFalse(second.epc_qr)
        second.with_user(self.clerk).action_confirm_payment()
        self.assertEqual(second.payment_state, "to_pay")

    def test_a_reminder_of_what_was_declared_as_paid_waits_for_a_person(self):
        first = self.receive(demand(1, days_ago=20))
        first.with_user(self.clerk).action_declare_paid()
        second = self.receive(demand(2, amount="141,00")) - first
        self.assertEqual(first.payment_state, "declared")
        self.assertEqual(second.payment_state, "to_check")

    def test_a_person_can_say_that_it_is_another_payment(self):
        first = self.receive(demand(1, days_ago=20))
        second = self.receive(demand(2)) - first
        first.with_user(self.clerk).action_ask_payment()
        self.assertFalse(first.same_payment_id)
        self.assertEqual((first | second).mapped("payment_state"), ["to_pay"] * 2)

    def test_letters_of_another_company_are_other_payments(self):
        other = self.make_company("Andere BV", "0999999031")
        self.connect(other)
        self.publish(demand(7), number="0999999031")
        self.receive(demand(1))
        self.env["ebox.connection"].search([("company_id", "=", other.id)])._sync()
        self.assertFalse(self.documents().same_payment_id)
