# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""From a letter to what may be paid: reading, checks, corrections, the QR."""

from datetime import datetime, timezone
from decimal import Decimal

from odoo.exceptions import AccessError, UserError
from odoo.tests import Form

from odoo.addons.ebox_enterprise.ebox_simulator import SimPayment
from odoo.addons.ebox_enterprise.tests.reading.test_letter_text import letter

from ..letter_case import IBAN, OGM, OTHER_IBAN, LetterCase, demand

WRONG_OGM = "+++090/9337/55595+++"


class TestReadingPayments(LetterCase):
    def test_the_letter_fills_the_fields_and_says_where_each_was_read(self):
        document = self.receive(demand())
        self.assertEqual(document.payment_state, "to_check")  # the account is new
        self.assertEqual(
            (document.amount, document.iban, document.communication),
            (121.0, IBAN, OGM),
        )
        self.assertEqual(str(document.due_date), "2027-01-18")
        self.assertEqual(document.payment_direction, "pay")
        self.assertEqual(document.payment_source["amount"], "text")
        evidence = document.payment_evidence["amount"][0]
        self.assertEqual((evidence["source"], evidence["page"]), ("text", 1))
        self.assertIn("121,00", evidence["text"])

    def test_a_trusted_account_makes_it_payable_at_once(self):
        self.trust()
        document = self.receive(demand())
        self.assertEqual(document.payment_state, "to_pay")
        self.assertEqual(document.payment_trust, "green")
        self.assertTrue(document.epc_qr)

    def test_reading_is_no_change_that_the_history_tells(self):
        document = self.receive(demand())
        self.assertFalse(document.message_ids.tracking_value_ids)

    def test_a_settled_letter_proposes_nothing(self):
        """Scenario 43."""
        document = self.receive(
            letter(
                1,
                "Rekeninguittreksel",
                "Het bedrag van 450,00 EUR zal u worden terugbetaald",
                f"op uw rekening {OTHER_IBAN}.",
                "U hoeft niets te betalen.",
            )
        )
        self.assertEqual(document.payment_state, "none")
        self.assertFalse(document.amount or document.iban or document.epc_qr)

    def test_old_mail_waits_for_a_person(self):
        self.trust()
        document = self.receive(demand(days_ago=100))
        self.assertTrue(document.is_history)
        self.assertEqual(document.payment_state, "to_check")
        self.assertFalse(document.epc_qr)
        document.with_user(self.clerk).action_confirm_payment()
        self.assertEqual(document.payment_state, "to_pay")
        self.assertEqual(document.payment_checked_by_id, self.clerk)

    def test_sources_that_disagree_are_shown_and_stop_the_payment(self):
        self.trust()
        data = SimPayment(
            payment_id="p",
            amount=Decimal("100.00"),
            vat_amount=Decimal(0),
            currency="EUR",
            iban=IBAN,
            due_date=datetime(2027, 1, 17, 23, tzinfo=timezone.utc),
        )
        document = self.receive(demand(registry="region", payment=data))
        self.assertEqual(document.payment_conflict["amount"], ["100.00", "121.00"])
        self.assertEqual(document.payment_state, "to_check")
        self.assertFalse(document.epc_qr)
        document.with_user(self.clerk).write({"amount": 121.0})
        self.assertFalse((document.payment_conflict or {}).get("amount"))

    def test_the_value_that_stood_there_is_settled_by_who_types_it(self):
        document = self.receive(demand(registry="region"))
        conflict = {"amount": ["100.00", "121.00"], "currency": ["EUR", "USD"]}
        # a colleague, or a new reading, has put the right value there meanwhile
        document.sudo().write({"amount": 121.0, "payment_conflict": conflict})
        mine = document.with_user(self.clerk)
        mine.write({"due_date": mine.due_date})
        self.assertEqual(mine.payment_conflict, conflict)
        mine.write({"amount": 121.0, "currency_id": mine.currency_id.id})
        self.assertFalse(mine.payment_conflict)
        self.assertEqual(mine.payment_source["amount"], "person")
        self.assertEqual(mine.payment_checked_by_id, self.clerk)

    def test_an_own_account_is_never_paid(self):
        self.env["res.partner.bank"].create(
            {"partner_id": self.company.partner_id.id, "acc_number": IBAN}
        )
        document = self.receive(demand())
        self.assertFalse(document.iban)
        document.with_user(self.clerk).write({"iban": IBAN})
        self.assertEqual(document.payment_trust, "red")
        self.assertFalse(document.epc_qr)

    def test_a_national_number_in_the_evidence_is_hidden(self):
        number = "85.07.30-033.28"
        document = self.receive(demand(ogm="", extra=[f"Mededeling: dossier {number}"]))
        self.assertNotIn(number, str(document.payment_evidence))


class TestCorrecting(LetterCase):
    def setUp(self):
        super().setUp()
        self.trust()

    def test_what_is_typed_is_checked_and_nothing_is_lost(self):
        document = self.receive(demand()).with_user(self.clerk)
        for wrong in (
            {"iban": "BE29999022222165"},
            {"communication": WRONG_OGM},
            {"amount": -1},
            {"bic": "no"},
            {"beneficiary": "x" * 71},
            {"communication": "x" * 141},
        ):
            with self.subTest(wrong), self.assertRaises(UserError):
                document.write(wrong)
        self.assertEqual((document.iban, document.communication), (IBAN, OGM))

    def test_what_a_reading_finds_is_kept_as_it_stands_in_the_letter(self):
        document = self.receive(demand()).sudo()
        document.write({"communication": WRONG_OGM, "beneficiary": "x" * 90})
        self.assertEqual(document.communication, WRONG_OGM)
        self.assertEqual(document.beneficiary, "x" * 90)

    def test_values_are_kept_in_one_spelling(self):
        document = self.receive(demand()).with_user(self.clerk)
        document.write({"iban": "be39 9990 1111 1119", "communication": "090933755594"})
        self.assertEqual((document.iban, document.communication), (OTHER_IBAN, OGM))
        document.write({"communication": "RF18 5390 0754 7034"})
        self.assertEqual(document.communication, "RF18539007547034")

    def test_who_changed_what_stands_in_the_history(self):
        document = self.receive(demand())
        document.with_user(self.clerk).write({"amount": 99.5})
        self.env.flush_all()
        self.env.cr.precommit.run()
        tracked = document.message_ids.tracking_value_ids
        self.assertIn("amount", tracked.field_id.mapped("name"))
        self.assertEqual(document.payment_source["amount"], "person")
        self.assertIn(
            "Amount to pay",
            str(self.env["ebox.access.log"].search([]).mapped("sentence")),
        )

    def test_the_qr_follows_the_form_at_once(self):
        document = self.receive(demand()).with_user(self.clerk)
        with Form(document) as form:
            before = form.epc_qr
            form.payment_editing = True
            form.amount = 50.0
            self.assertNotEqual(form.epc_qr, before)
            self.assertTrue(form.epc_qr)
            form.iban = OTHER_IBAN
            self.assertFalse(form.epc_qr)
            self.assertEqual(form.payment_trust, "red")
            form.iban = IBAN
        self.assertFalse(document.payment_editing)
        self.assertEqual(document.amount, 50.0)

    def test_a_new_reading_leaves_a_correction_alone(self):
        document = self.receive(demand())
        document.with_user(self.clerk).write({"amount": 99.5})
        document._read_again()
        self.connection._sync()
        self.assertEqual(document.reading_state, "read")
        self.assertEqual(document.amount, 99.5)

    def test_where_a_value_stood_is_learned_for_the_next_letter(self):
        lines = [
            "Bijdrageafrekening van het kwartaal",
            "Saldo van vorige periode",
            "Verschuldigd na verrekening van voorschotten: {} EUR",
            f"Te betalen bedrag: {{}} EUR op rekening {IBAN}",
            f"met de mededeling {OGM}",
            "Wij danken u voor uw medewerking",
        ]

        def drawn(number, first, second):
            shown = [
                lines[0],
                lines[1],
                lines[2].format(first),
                lines[3].format(second),
                *lines[4:],
            ]
            return letter(number, *shown, message_type_id="Quarter")

        first = self.receive(drawn(1, "80,00", "120,00"))
        self.assertEqual(first.amount, 120.0)
        first.with_user(self.clerk).write({"amount": 80.0})
        place = self.env["ebox.payment.place"].search([])
        self.assertEqual(place.field_name, "amount")
        self.assertNotIn("80", str(place.place.get("places")))
        documents = self.receive(drawn(2, "75,50", "130,00"))
        self.assertEqual((documents - first).amount, 75.5)

    def test_without_the_right_to_write_nothing_is_decided(self):
        document = self.receive(demand())
        stranger = self.make_user("stranger", "base.group_user")
        for name in (
            "action_confirm_payment",
            "action_nothing_to_pay",
            "action_declare_paid",
            "action_trust_account",
            "action_pay_list",
        ):
            with self.subTest(name), self.assertRaises(AccessError):
                getattr(document.with_user(stranger), name)()

    def test_only_the_fields_of_the_payment_are_open(self):
        document = self.receive(demand()).with_user(self.clerk)
        for values in (
            {"payment_state": "paid"},
            {"payment_checked_by_id": self.clerk.id},
            {"declared_by_id": self.clerk.id},
            {"payment_conflict": {}},
            {"same_payment_id": document.id},
        ):
            with self.subTest(values), self.assertRaises(AccessError):
                document.write(values)
