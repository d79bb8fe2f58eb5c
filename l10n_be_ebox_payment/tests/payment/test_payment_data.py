# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from datetime import datetime, timedelta, timezone
from decimal import Decimal

from odoo.addons.ebox_enterprise.ebox_api import read_message
from odoo.addons.ebox_enterprise.ebox_simulator import SimPayment
from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.tests.common import EboxCase, message

from ...hooks import read_payments_of_received_mail

IBAN = "BE29999022222164"  # fictional: the bank code is not assigned


def payment(**values):
    """Payment data of 100 euro and 21 euro VAT."""
    return SimPayment(
        **{
            "payment_id": "p1",
            "amount": Decimal("100.00"),
            "vat_amount": Decimal("21.00"),
            "currency": "EUR",
            "iban": IBAN,
            "due_date": datetime(2026, 12, 18, 23, 0, tzinfo=timezone.utc),
            "reference": "+++090/9337/55594+++",
            **values,
        }
    )


class TestPaymentData(EboxCase):
    def receive(self, **values):
        """The document of a message with this payment data."""
        connection = self.connect()
        self.publish(message(1, registry="region", payment=payment(**values)))
        connection._sync()
        return self.documents()

    def test_the_fields_are_filled_and_wait_for_a_check(self):
        document = self.receive()
        self.assertEqual(document.payment_state, "to_check")
        self.assertEqual(document.amount, 121.0)  # VAT included
        self.assertEqual(document.iban, IBAN)
        self.assertEqual(document.communication, "+++090/9337/55594+++")
        # 23:00 UTC is the next day in Belgium
        self.assertEqual(str(document.due_date), "2026-12-19")
        self.assertEqual(set(document.payment_source.values()), {"api"})

    def publish_again(self, document, **values):
        """The sender publishes the letter once more, and the nightly pass sees it."""
        data = payment(**values) if values else None
        self.publish(message(1, registry="region", payment=data))
        clock.advance(31 * 3600)
        document.connection_id._sync()

    def test_other_payment_data_of_a_letter_published_again_replace_the_old(self):
        document = self.receive()
        self.publish_again(document, amount=Decimal("50.00"), reference="vrij")
        self.assertEqual(document.amount, 71.0)
        self.assertEqual(document.communication, "vrij")
        self.assertIn("changed what this letter asks", document.message_ids[0].body)
        count = len(document.message_ids)
        self.publish_again(document, amount=Decimal("50.00"), reference="vrij")
        self.assertEqual(len(document.message_ids), count)
        self.publish_again(document)
        self.assertEqual(document.payment_state, "unknown")  # its file has no text
        self.assertFalse(document.amount or document.iban or document.communication)

    def test_what_a_person_saw_to_is_not_replaced(self):
        document = self.receive()
        document.action_declare_paid()
        self.publish_again(document, amount=Decimal("50.00"))
        self.assertEqual((document.amount, document.payment_state), (121.0, "declared"))

    def test_a_letter_without_payment_data_asks_nothing(self):
        connection = self.connect()
        self.publish(message(1, attachments=[]))
        connection._sync()
        document = self.documents()
        self.assertEqual(document.payment_state, "none")
        self.assertFalse(document.amount or document.iban or document.payment_source)

    def test_references_in_every_form_and_impossible_amounts(self):
        """Scenario 26."""
        cases = [
            ({"reference": "090933755594"}, "communication", "+++090/9337/55594+++"),
            ({"reference": 90933755594}, "communication", "+++090/9337/55594+++"),
            ({"reference": {}}, "communication", False),
            (
                {"reference": "+++090/9337/55595+++"},
                "communication",
                "+++090/9337/55595+++",
            ),
            ({"reference": "RF18 5390 0754 7034"}, "communication", "RF18539007547034"),
            ({"amount": 0.1, "vatAmount": 0.2}, "amount", 0.3),
            ({"vatAmount": 0}, "amount", 100.0),
            ({"amount": -1.8e308}, "amount", 0.0),
            ({"iban": "BE29 9990 2222 2164"}, "iban", IBAN),
            ({"iban": "BE29999022222165"}, "iban", False),
            ({"bic": "gkccbebb"}, "bic", "GKCCBEBB"),
            ({"bic": "?"}, "bic", False),
        ]
        provider = self.connect().provider_ids[:1]
        for number, (values, field, expected) in enumerate(cases):
            raw = {
                "messageId": f"m{number}",
                "paymentData": {
                    "paymentDataId": "p",
                    "amount": 100,
                    "vatAmount": 21,
                    "currency": "EUR",
                    "iban": IBAN,
                    "dueDate": "2026-12-18T10:00:00Z",
                    **values,
                },
            }
            self.env["ebox.document"]._store_messages(provider, [read_message(raw)])
            document = self.documents(remote_id=f"m{number}")
            with self.subTest(values):
                self.assertEqual(document[field], expected)
                self.assertEqual(document.payment_state, "to_check")

    def test_another_currency_is_kept_as_such(self):
        document = self.receive(currency="USD")
        self.assertEqual(document.currency_id.name, "USD")
        self.assertEqual(document.amount, 121.0)

    def test_an_unknown_currency_gives_no_amount(self):
        document = self.receive(currency="XQQ")
        self.assertFalse(document.amount)
        self.assertEqual(document.payment_state, "to_check")

    def test_mail_that_was_there_before_the_add_on_is_read_again(self):
        document = self.receive()
        document.write(
            {
                "payment_state": "none",
                "amount": 0,
                "iban": False,
                "reader_version": "text 1",
            }
        )
        job = self.env.ref("ebox_enterprise.cron_read")
        self.env["ir.cron.trigger"].search([("cron_id", "=", job.id)]).unlink()
        read_payments_of_received_mail(self.env)
        self.assertTrue(self.env["ir.cron.trigger"].search([("cron_id", "=", job.id)]))
        self.env["ebox.document"]._cron_read()
        self.assertEqual(document.payment_state, "to_check")
        self.assertEqual((document.amount, document.iban), (121.0, IBAN))

    def test_the_due_date_is_a_deadline_while_something_is_to_be_paid(self):
        day = datetime.now(timezone.utc) + timedelta(days=30)
        document = self.receive(due_date=day)
        proposal = document.deadline_ids
        self.assertEqual(
            (proposal.source, proposal.day), ("payment", document.due_date)
        )
        self.assertEqual(document.deadline_source, "payment")
        self.assertLessEqual(document.deadline, document.due_date)
        document.sudo().payment_state = "paid"
        self.assertFalse(document.deadline_ids)
        self.assertFalse(document.deadline)
