"""From a letter to what may be paid: reading, checks, corrections, the QR."""

import re
from datetime import datetime, timezone
from decimal import Decimal

from odoo.exceptions import AccessError, UserError
from odoo.tests import Form

from odoo.addons.ebox_enterprise.ebox_simulator import SimPayment
from odoo.addons.ebox_enterprise.tests.common import SENDER, message
from odoo.addons.ebox_enterprise.tests.test_letter_text import letter

from ..belgian_payment import parse_epc
from .letter_case import IBAN, OGM, OTHER_IBAN, LetterCase, demand

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

    def test_a_contact_s_account_that_accounting_trusts_is_trusted(self):
        document = self.receive(demand())
        partner = self.env["res.partner"].create({"name": "Instelling"})
        document.sender_id.partner_id = partner
        bank = self.env["res.partner.bank"].create(
            {"partner_id": partner.id, "acc_number": IBAN}
        )
        self.assertEqual(document.payment_trust, "orange")
        bank.allow_out_payment = True
        self.env.invalidate_all()
        self.assertEqual(document.payment_trust, "green")

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
            "amount",
            str(self.env["ebox.access.log"].search([]).mapped("details")).lower(),
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
        report = self.env["ir.actions.report"]
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

    def test_nothing_to_pay_and_back(self):
        document = self.receive(demand()).with_user(self.clerk)
        document.action_nothing_to_pay()
        self.assertEqual(document.payment_state, "none")
        document.action_ask_payment()
        self.assertEqual(document.payment_state, "to_pay")

    def test_a_letter_in_which_nothing_was_found_can_be_paid_all_the_same(self):
        document = self.receive(message(1)).with_user(self.clerk)
        self.assertEqual(document.payment_state, "none")
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
        self.assertIn(second.name, first.message_ids[0].body)

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
