# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""No payment vanishes, none is proposed twice, none is shown to whom it must not."""

from datetime import datetime, timezone
from decimal import Decimal
from unittest.mock import patch

from lxml import etree

from odoo.exceptions import AccessError, UserError
from odoo.tests import Form
from odoo.tools.safe_eval import safe_eval

from odoo.addons.ebox_enterprise.ebox_simulator import SimPayment
from odoo.addons.ebox_enterprise.tests.common import message
from odoo.addons.ebox_enterprise.tests.reading.test_letter_text import letter

from ...belgian_payment import parse_epc
from ..letter_case import IBAN, OGM, OTHER_IBAN, LetterCase, demand

OTHER_OGM = "+++101/2345/67837+++"
REMINDER = ["Dit is een herinnering."]


class TestTwoLetters(LetterCase):
    def setUp(self):
        super().setUp()
        self.trust()

    def test_a_second_reminder_of_a_declared_payment_is_asked_too(self):
        first = self.receive(demand(1, days_ago=20))
        first.with_user(self.clerk).action_declare_paid()
        self.receive(demand(2, days_ago=10, due="20 januari 2027"))
        documents = self.receive(demand(3, due="25 januari 2027", extra=REMINDER))
        states = documents.mapped("payment_state")
        self.assertEqual(states, ["declared", "to_check", "to_check"])
        self.assertFalse(any(documents.mapped("epc_qr")))

    def test_nothing_to_pay_is_said_of_the_debt_and_can_be_taken_back(self):
        documents = self.receive(demand(1, days_ago=20), demand(2))
        reminder = documents[1].with_user(self.clerk)
        reminder.action_nothing_to_pay()
        self.assertEqual(documents.mapped("payment_state"), ["none", "none"])
        self.assertTrue(documents[0].is_denied_elsewhere)
        reminder.action_ask_payment()
        self.assertEqual(documents.mapped("payment_state"), ["none", "to_pay"])
        self.assertEqual(documents[0].same_payment_id, documents[1])
        self.assertFalse(any(documents.mapped("same_payment_doubt")))

    def test_a_doubt_ends_with_the_letter_that_it_is_about(self):
        second = demand(2, amount="1,00", due="20 januari 2027")
        documents = self.receive(demand(1, days_ago=20), second)
        self.assertTrue(documents[1].same_payment_doubt)
        documents[0].with_user(self.clerk).action_nothing_to_pay()
        self.assertEqual(documents.mapped("payment_state"), ["none", "to_pay"])
        self.assertFalse(documents[1].same_payment_doubt or documents[1].payment_hint)

    def test_letters_left_by_the_one_they_are_paid_with_find_each_other(self):
        documents = self.receive(
            demand(1, days_ago=20), demand(2, days_ago=10), demand(3)
        )
        self.assertEqual(documents.mapped("payment_state"), ["none", "none", "to_pay"])
        documents[2].with_user(self.clerk).write({"communication": OTHER_OGM})
        states = documents.mapped("payment_state")
        self.assertEqual(states, ["none", "to_pay", "to_pay"])
        self.assertEqual(documents[0].same_payment_id, documents[1])

    def test_another_communication_of_the_reminder_lets_the_demand_stand_again(self):
        documents = self.receive(demand(1, days_ago=20), demand(2))
        documents[1].with_user(self.clerk).write({"communication": OTHER_OGM})
        self.assertEqual(documents.mapped("payment_state"), ["to_pay", "to_pay"])

    def test_the_same_reference_of_another_creditor_is_another_payment(self):
        other = self.env["ebox.sender"]._by_number(["0999000030"])["0999000030"]
        documents = self.receive(
            demand(1, days_ago=20),
            demand(
                2,
                iban=OTHER_IBAN,
                extra=REMINDER,
                sender_organization_id=other.remote_id,
            ),
        )
        self.assertFalse(documents.same_payment_id)
        self.assertEqual(documents[0].payment_state, "to_pay")

    def test_no_other_sender_nor_registry_takes_the_place_of_a_demand(self):
        other = self.env["ebox.sender"]._by_number(["0999000030"])["0999000030"]
        strange = ({"sender_organization_id": other.remote_id}, {"registry": "region"})
        first = self.receive(demand(1, days_ago=20))
        for number, values in enumerate(strange, 2):
            with self.subTest(values):
                documents = self.receive(demand(number, extra=REMINDER, **values))
                self.assertEqual(first.payment_state, "to_pay")
                self.assertFalse(documents.same_payment_id)
                self.assertEqual(documents[-1].payment_state, "to_check")

    def test_letters_without_a_sender_are_not_of_one_sender(self):
        first = self.receive(demand(1, days_ago=20, sender_organization_id=""))
        self.assertFalse(first.sender_id)
        self.assertEqual(first.payment_state, "to_check")
        documents = self.receive(
            demand(2, iban=OTHER_IBAN, extra=REMINDER, sender_organization_id="")
        )
        self.assertFalse(documents.same_payment_id)
        self.assertEqual(documents.mapped("payment_state"), ["to_check"] * 2)
        self.assertTrue(documents[1].same_payment_doubt)

    def test_only_of_what_was_paid_it_is_said_that_it_was(self):
        first = self.receive(demand(1, days_ago=20))
        second = self.receive(demand(2, amount="1,00"))[1]
        self.assertIn("none is paid yet", second.payment_hint)
        self.assertNotIn("was paid", second.payment_hint)
        first.with_user(self.clerk).action_declare_paid()
        second.invalidate_recordset()
        self.assertIn("declared as paid", second.payment_hint)
        self.assertNotIn("none is paid yet", second.payment_hint)

    def test_a_doubt_outlives_that_the_letter_is_read_again(self):
        self.receive(demand(1, days_ago=20))
        second = self.receive(demand(2, amount="1,00"))[1]
        self.assertEqual(second.payment_state, "to_check")
        second._read_again()
        self.connection._sync()
        self.assertEqual(second.reading_state, "read")
        self.assertTrue(second.same_payment_doubt)
        self.assertFalse(second.epc_qr)

    def test_a_letter_that_asks_less_than_before_is_asked(self):
        documents = self.receive(demand(1, days_ago=20), demand(2))
        self.assertEqual(documents.mapped("payment_state"), ["none", "to_pay"])
        changed = letter(
            2,
            "Herinnering",
            f"Gelieve 1,00 EUR te betalen op rekening {IBAN} met mededeling {OGM}.",
        )
        main = documents[1].message_main_attachment_id
        main.sudo().raw = changed.attachments[0].content
        documents[1]._read_again()
        self.connection._sync()
        self.assertEqual(documents[1].amount, 1.0)
        self.assertEqual(documents[1].payment_state, "to_check")

    def test_a_typed_reference_of_a_paid_letter_is_asked(self):
        first, second = self.receive(demand(1), demand(2, ogm=OTHER_OGM))
        first.with_user(self.clerk).action_declare_paid()
        second.with_user(self.clerk).write({"communication": OGM})
        self.assertEqual(second.payment_state, "to_check")
        self.assertFalse(second.epc_qr)
        second.with_user(self.clerk).action_confirm_payment()
        self.assertEqual(second.payment_state, "to_pay")

    def test_letters_whose_files_were_never_fetched_are_compared_as_well(self):
        self.connection.fetch_policy = "metadata"
        data = SimPayment(
            payment_id="p",
            amount=Decimal("121.00"),
            vat_amount=Decimal(0),
            currency="EUR",
            iban=IBAN,
            reference=OGM,
            due_date=datetime(2027, 1, 17, 23, tzinfo=timezone.utc),
        )
        documents = self.receive(
            message(1, registry="region", days_ago=20, payment=data),
            message(2, registry="region", payment=data),
        )
        self.assertEqual(documents.mapped("payment_state"), ["none", "to_pay"])

    def test_the_other_letter_is_named_to_those_alone_who_may_read_it(self):
        documents = self.receive(demand(1, days_ago=20), demand(2))
        documents[1].sudo().confidential_choice = "closed"
        first = documents[0].with_user(self.clerk)
        self.assertTrue(first.is_paid_elsewhere)
        self.assertFalse(first.paid_with_id)
        self.assertNotIn(documents[1].name, str(first.message_ids.mapped("body")))
        with self.assertRaises(AccessError):
            first.read(["same_payment_id"])


class TestStates(LetterCase):
    def setUp(self):
        super().setUp()
        self.account = self.trust()

    def test_a_payment_that_came_back_does_not_raise_what_is_asked(self):
        document = self.receive(demand())
        document.paid_amount = -121.0
        document._settle_payments()
        self.assertEqual(document.open_amount, 121.0)
        self.assertEqual(str(parse_epc(document._epc_payload()).amount), "121.00")

    def test_a_corrected_amount_is_no_longer_declared(self):
        document = self.receive(demand()).with_user(self.clerk)
        document.action_declare_paid()
        document.write({"amount": 1210.0})
        self.assertEqual(document.payment_state, "to_pay")
        self.assertIn("no longer declared", document.message_ids[0].body)

    def test_an_error_in_the_payment_does_not_cost_the_words(self):
        kind = type(self.env["ebox.document"])
        logger = "odoo.addons.l10n_be_ebox_payment"
        with patch.object(kind, "_read_payment", side_effect=ValueError("x")):
            with self.assertLogs(logger, "ERROR"):
                document = self.receive(demand())
        self.assertEqual(document.reading_state, "read")

    def test_what_blocks_can_vanish_anywhere_and_the_state_follows(self):
        old = self.receive(demand(1, days_ago=100))
        self.assertEqual(old.payment_state, "to_check")
        old.action_mark_unread()
        self.assertEqual(old.payment_state, "to_pay")

    def test_an_account_that_becomes_one_s_own_is_not_paid(self):
        document = self.receive(demand())
        account = self.env["res.partner.bank"].create(
            {"partner_id": self.company.partner_id.id, "acc_number": IBAN}
        )
        self.assertEqual(document.payment_state, "to_pay")  # anybody adds accounts
        account.allow_out_payment = True
        self.assertEqual(document.payment_state, "to_check")
        account.unlink()
        self.assertEqual(document.payment_state, "to_pay")

    def test_what_the_sender_changes_after_the_check_is_told_and_asked(self):
        document = self.receive(demand())
        document.with_user(self.clerk).action_confirm_payment()
        changed = letter(
            1, f"Te betalen bedrag: 999,00 EUR op {IBAN}, mededeling {OGM}"
        )
        main = document.message_main_attachment_id
        main.sudo().raw = changed.attachments[0].content
        document._read_again()
        self.connection._sync()
        self.assertEqual((document.amount, document.payment_state), (121.0, "to_check"))
        self.assertIn("changed what this letter asks", document.message_ids[0].body)
        document.with_user(self.clerk).action_confirm_payment()
        self.assertEqual(document.payment_state, "to_pay")

    def test_the_daily_net_settles_what_nothing_told(self):
        document = self.receive(demand())
        self.env.cr.execute("DELETE FROM ebox_payee_account")
        self.env.invalidate_all()
        self.env["ebox.connection"]._cron_remind()
        self.assertEqual(document.payment_state, "to_check")


class TestPeople(LetterCase):
    def setUp(self):
        super().setUp()
        self.trust()

    def test_a_decision_is_about_what_was_on_the_screen(self):
        document = self.receive(demand())
        seen = {"ebox_iban": IBAN, "ebox_amount": 121.0}
        document.with_user(self.clerk).write({"iban": OTHER_IBAN})
        for name in ("action_trust_account", "action_refuse_account"):
            with self.subTest(name), self.assertRaises(UserError):
                getattr(document.with_user(self.keeper).with_context(**seen), name)()
        document.with_user(self.clerk).write({"iban": IBAN})
        document.with_user(self.clerk).with_context(**seen).action_declare_paid()
        self.assertEqual(document.payment_state, "declared")

    def test_a_judgement_bears_the_name_of_who_made_it(self):
        self.receive(demand())  # else nobody but managers knows the sender
        accounts = self.env["ebox.payee.account"].with_user(self.keeper)
        account = accounts.create(
            {
                "company_id": self.company.id,
                "sender_id": self.sender.id,
                "iban": OTHER_IBAN,
                "user_id": self.clerk.id,
            }
        )
        self.assertEqual(account.user_id, self.keeper)
        with self.assertRaises(UserError):
            account.iban = IBAN

    def test_without_a_sender_no_account_is_trusted(self):
        document = self.receive(demand())
        document.sudo().sender_id = False
        self.assertEqual(document.payment_trust, "red")
        with self.assertRaises(UserError):
            document.with_user(self.keeper).action_trust_account()

    def test_a_list_shows_no_letter_that_its_user_may_not_read(self):
        document = self.receive(demand())
        document.sudo().confidential_choice = "closed"
        lists = self.env["ebox.pay.list"].with_user(self.clerk)
        with self.assertRaises(AccessError):
            lists.create({"line_ids": [(0, 0, {"document_id": document.id})]})

    def test_a_list_that_went_on_elsewhere_declares_nothing(self):
        documents = self.receive(demand(1), demand(2, ogm=OTHER_OGM))
        action = documents.with_user(self.clerk).action_pay_list()
        wizard = self.env["ebox.pay.list"].with_user(self.clerk)
        wizard = wizard.browse(action["res_id"])
        documents = wizard.line_ids.document_id
        shown = wizard.with_context(ebox_line=wizard.current_id.id)
        shown.action_paid()
        with self.assertRaises(UserError):
            shown.action_paid()
        self.assertEqual(documents.mapped("payment_state"), ["declared", "to_pay"])
        documents[1].with_user(self.clerk).action_nothing_to_pay()
        with self.assertRaises(UserError):
            wizard.action_paid()
        self.assertEqual(documents[1].payment_state, "none")

    def test_a_row_pressed_by_mistake_or_skipped_comes_back(self):
        documents = self.receive(demand(1), demand(2, ogm=OTHER_OGM))
        action = documents.with_user(self.clerk).action_pay_list()
        wizard = self.env["ebox.pay.list"].with_user(self.clerk)
        wizard = wizard.browse(action["res_id"])
        first, second = wizard.line_ids
        wizard.action_paid()
        wizard.action_skip()
        self.assertEqual(wizard.line_ids.mapped("asked_amount"), [121.0, 121.0])
        first.action_not_paid()
        second.action_after_all()
        self.assertEqual(wizard.line_ids.mapped("state"), ["waiting", "waiting"])
        self.assertEqual(first.document_id.payment_state, "to_pay")
        self.assertFalse(first.document_id.declared_by_id)

    def test_a_list_declares_only_what_it_showed(self):
        document = self.receive(demand())
        action = document.with_user(self.clerk).action_pay_list()
        wizard = self.env["ebox.pay.list"].with_user(self.clerk)
        wizard = wizard.browse(action["res_id"])
        arch = etree.fromstring(wizard.get_view(view_type="form")["arch"])
        context = arch.xpath("//button[@name='action_paid']")[0].get("context")
        shown = wizard.read(load=False)[0]
        wizard = wizard.with_context(**safe_eval(context, shown))
        for change in (
            {"communication": OTHER_OGM},
            {"amount": 100.0},
            {"iban": OTHER_IBAN},
        ):
            with self.subTest(change), self.env.cr.savepoint() as undone:
                document.with_user(self.clerk).write(change)
                document.sudo().payment_state = "to_pay"
                with self.assertRaisesRegex(UserError, "meanwhile"):
                    wizard.action_paid()
                undone.rollback()
            self.env.invalidate_all()
        wizard.action_paid()
        self.assertEqual(document.payment_state, "declared")

    def test_what_was_shown_can_be_anything_that_a_browser_sends(self):
        letter = self.receive(demand()).with_user(self.clerk)
        for shown in (
            {"ebox_amount": "121"},
            {"ebox_amount": [121.0]},
            {"ebox_iban": {}},
            {"ebox_open_amount": True},
        ):
            with self.subTest(shown), self.assertRaises(UserError):
                letter.with_context(**shown).action_confirm_payment()

    def test_no_national_number_reaches_the_access_log(self):
        document = self.receive(demand())
        document.with_user(self.clerk).write({"communication": "van 85.07.30-033.28"})
        lines = self.env["ebox.access.log"].search([])
        self.assertIn("Communication", lines.sentence)
        for kept in (lines.details, lines.facts, lines.sentence):
            self.assertNotIn("85.07.30-033", str(kept))

    def test_what_is_entered_is_compared_with_what_the_letter_says(self):
        document = self.receive(demand()).with_user(self.clerk)
        self.assertFalse(document.payment_note)
        with Form(document) as form:
            form.payment_editing = True
            form.amount = 12100.0
            self.assertIn("121.00", form.payment_note)
        document.write({"communication": OTHER_OGM})
        self.assertIn(OGM, document.payment_note)

    def test_half_a_structured_communication_is_refused(self):
        document = self.receive(demand()).with_user(self.clerk)
        for text in ("+++090/9337/5559", "090/9337/5559"):
            with self.subTest(text), self.assertRaises(UserError):
                document.write({"communication": text})
        self.assertEqual(document.communication, OGM)

    def test_another_version_of_the_reader_is_no_change_by_the_sender(self):
        document = self.receive(demand())
        document.write({"reader_version": "text 0", "payment_read": {"amount": "7.00"}})
        said = document.message_ids
        self.env["ebox.document"]._cron_read()
        self.assertEqual(document.payment_read["amount"], "121.00")
        self.assertEqual(document.message_ids, said)

    def test_another_version_of_the_reader_leaves_decisions_alone(self):
        document = self.receive(demand())
        document.with_user(self.clerk).action_nothing_to_pay()
        document.reader_version = False
        self.env["ebox.document"]._cron_read()
        self.assertEqual(document.payment_state, "none")
        self.assertFalse(document.payment_changed)
