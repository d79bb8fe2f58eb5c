# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Which day the portal shows for a letter, what is to be paid soon, and how."""

import base64
import io
import re
from datetime import timedelta

from PIL import Image

from odoo.tests import tagged

from ...belgian_payment.qr_drawing import QUIET_ZONE, qr_matrix
from ...models.portal.page import DOT
from ...models.sharing.access import today
from ..payment.payment_case import PaymentCase
from .test_portal_marks import MarksCase

SUM = re.compile(r"To pay now:</div>\s*<strong>([^<]*)</strong>")
PICTURE = re.compile(r'download="payment-qr.png" href="data:image/png;base64,([^"]+)"')
COPIED = re.compile(r'data-copy="([^"]*)"')


def days(number):
    return today() + timedelta(days=number)


@tagged("post_install", "-at_install")
class TestPortalPayment(MarksCase):
    def ask(self, letter, amount, day, **values):
        """The letter asks this amount by a day that is so many days from now."""
        values = {"payment_state": "to_pay", "state": "new", **values}
        letter.sudo().write({"amount": amount, "due_date": days(day), **values})

    def test_one_day_is_shown_and_overdue_where_it_has_passed(self):
        def shown():
            row = self.rows()[self.first.id]
            words = ("Due", "To handle by", "Overdue")
            return [word for word in words if word in row]

        letter = self.first.sudo()
        letter.write({"deadline": days(-1), "deadline_confirmed": True})
        self.assertEqual(shown(), ["To handle by", "Overdue"])
        letter.deadline = days(0)
        self.assertEqual(shown(), ["To handle by"])
        self.ask(letter, 10, 0)
        self.assertEqual(shown(), ["Due"])
        page = self.open(f"/my/ebox/{letter.id}").text
        self.assertNotIn("To handle by", page)
        self.assertNotIn("Overdue<", page)
        self.ask(letter, 10, -1)
        self.assertEqual(shown(), ["Due", "Overdue"])
        self.assertIn("Overdue<", self.open(f"/my/ebox/{letter.id}").text)
        letter.write({"payment_state": "paid", "state": "done"})
        self.assertEqual(shown(), ["Due"])

    def test_a_day_that_nobody_confirmed_is_no_fact(self):
        letter = self.first.sudo()
        letter.deadline = days(-1)
        path = f"/my/ebox/{letter.id}"
        for text in (self.rows()[letter.id], self.open(path).text):
            self.assertIn("(to be confirmed)", text)
            self.assertNotIn("Overdue<", text)
        letter.deadline_confirmed = True
        for text in (self.rows()[letter.id], self.open(path).text):
            self.assertNotIn("(to be confirmed)", text)
            self.assertIn("Overdue<", text)

    def test_an_earlier_day_for_something_else_is_shown_beside_the_payment(self):
        self.ask(self.first, 10, 30)
        letter = self.first.sudo()
        letter.write({"deadline": days(2), "deadline_confirmed": True})
        row = self.rows()[letter.id]
        self.assertIn("To handle by", row)
        self.assertIn("Due", row)

    def test_the_day_of_a_payment_is_over_once_it_was_paid_or_declared(self):
        def counts():
            self.env.invalidate_all()
            found = self.env["ebox.document"]._portal_board(self.accountant)
            return found[0]["due"], found[0]["due_unsure"]

        letter, day = self.first.sudo(), days(-2)
        self.ask(letter, 10, -2, receipt_day=days(-20))
        proposals = letter.deadline_ids
        self.assertEqual(proposals.mapped("source"), ["payment"])
        proposals.create(
            {
                "document_id": letter.id,
                "day": day,
                "act_by": day,
                "source": "text",
                "purpose": "pay",
            }
        )
        letter.write({"deadline": day, "deadline_confirmed": True})
        self.assertEqual(counts(), (1, 0))
        for state in ("declared", "paid"):
            letter.payment_state = state
            self.assertEqual(letter.deadline, day)
            self.assertEqual(counts(), (0, 0), state)
            self.assertEqual(self.listed("/my/ebox?show=due"), [])
            self.assertNotIn("Overdue", self.rows()[letter.id])
            again = [("deadline_paid", "=", True), ("id", "in", self.letters.ids)]
            found = self.env["ebox.document"].sudo().search(again)
            self.assertEqual(found, letter)
        for purpose in ("object", False):
            other = {"source": "text", "purpose": purpose, "explanation": "bezwaar"}
            values = {"document_id": letter.id, "day": day, "act_by": day, **other}
            added = proposals.create(values)
            self.assertFalse(letter.deadline_paid)
            self.assertEqual(counts(), (1, 0), purpose)
            if purpose:
                added.unlink()
        self.assertIn("Overdue", self.rows()[letter.id])
        letter.deadline_confirmed = False
        self.assertEqual(counts(), (1, 1))
        self.assertIn("to be confirmed", self.open("/my/ebox/board").text)

    def test_a_bank_line_that_was_found_is_told(self):
        self.ask(self.first, 100, 3)
        path = f"/my/ebox/{self.first.id}"
        self.assertNotIn("o_ebox_bank_line", self.open(path).text)
        journal = PaymentCase.make_bank(self, self.company)
        self.env["account.bank.statement.line"].create(
            {
                "journal_id": journal.id,
                "date": today(),
                "payment_ref": "overschrijving",
                "amount": -40.0,
            }
        ).sudo().ebox_best_document_id = self.first
        page = self.open(path).text
        self.assertIn("o_ebox_bank_line", page)
        self.assertRegex(page, r"40\.00[^<]*60\.00[^<]*stays open")
        self.assertRegex(
            self.rows()[self.first.id], r"Perhaps paid in part: [^<]*40\.00"
        )

    def test_of_a_plan_the_instalment_is_shown_with_the_whole_sum(self):
        plan = [[days(number).isoformat(), 50.0] for number in (3, 33, 63)]
        self.ask(self.first, 50, 3, payment_plan=plan)
        row = self.rows()[self.first.id]
        self.assertRegex(row, r">Instalment to pay<[^€]*50[.,]00[^€]*€[^€]*150[.,]00")
        page = self.open(f"/my/ebox/{self.first.id}").text
        self.assertIn("<dt>Instalment to pay</dt>", page)
        self.assertIn("3 instalments", page)
        self.assertEqual(COPIED.findall(page)[0], "50.00")
        self.ask(
            self.first, 150, 63, declared_amount=100.0, payment_state="part_declared"
        )
        page = self.open(f"/my/ebox/{self.first.id}").text
        self.assertIn("Partly declared paid", page)
        self.assertIn(": declared paid", page)
        self.assertEqual(COPIED.findall(page)[0], "50.00")

    def test_of_a_letter_that_is_paid_in_part_the_list_shows_what_is_left(self):
        self.ask(self.first, 100, 3, paid_amount=40.0, payment_state="partial")
        row = self.rows()[self.first.id]
        self.assertRegex(row, r">Still to pay<[^€]*60[.,]00[^€]*€[^€]*100[.,]00")
        self.ask(self.first, 100, 3, paid_amount=0.0)
        self.assertNotIn("Still to pay", self.rows()[self.first.id])

    def test_to_pay_this_week_goes_by_the_payment_alone(self):
        path = "/my/ebox?show=pay_soon"
        self.first.sudo().deadline = days(1)
        self.assertEqual(self.listed(path), [])
        sunday = 6 - today().weekday()
        for day, expected in ((-30, []), (0, [1]), (sunday, [1]), (sunday + 1, [])):
            self.ask(self.first, 10, day)
            self.assertEqual(self.listed(path), expected, day)
            late = [1] if day < 0 else []
            self.assertEqual(self.listed("/my/ebox?show=pay_late"), late, day)
        self.ask(self.first, 10, 1, payment_state="paid")
        self.assertEqual(self.listed(path), [])

    def test_the_sum_is_of_what_is_open_in_each_currency(self):
        def told(path):
            found = SUM.search(self.open(path).text)
            return found and found.group(1).replace("\N{NO-BREAK SPACE}", "")

        self.access.confidential = self.access.personal = True
        dollar = self.env.ref("base.USD")
        dollar.sudo().active = True
        self.ask(self.first, 1000.50, 0, payment_state="to_check")
        self.ask(self.second, 234.25, 20)
        self.ask(self.closed, 9, 0, currency_id=dollar.id)
        self.ask(self.personal, 5000, 1, payment_state="paid")
        soon = told("/my/ebox?show=pay_soon").split(", ")
        self.assertEqual(sorted(soon), ["$9.00", "1,000.50€"])
        unpaid = told("/my/ebox?show=unpaid").split(", ")
        self.assertEqual(sorted(unpaid), ["$9.00", "1,234.75€"])
        self.assertIn(
            '<span class="o_ebox_unchecked_sum">1,000.50',
            " ".join(self.open("/my/ebox?show=unpaid").text.split()),
        )
        self.assertIsNone(told("/my/ebox"))
        self.assertEqual(told("/my/ebox?show=unpaid&q=Brief 2"), "234.25€")
        self.access.confidential = False
        self.assertEqual(told("/my/ebox?show=pay_soon"), "1,000.50€")

    def test_what_is_copied_and_the_picture_of_the_qr(self):
        iban = "BE68539007547034"
        self.ask(
            self.first,
            1234.5,
            3,
            iban=iban,
            communication="+++090/9337/55493+++",
            beneficiary="Dienst Test",
        )
        path = f"/my/ebox/{self.first.id}"
        page = self.open(path).text
        self.assertEqual(
            COPIED.findall(page), ["1234.50", iban, "+++090/9337/55493+++"]
        )
        self.assertIsNone(PICTURE.search(page))  # nobody trusts that account
        self.env["ebox.payee.account"].create(
            {
                "company_id": self.company.id,
                "sender_id": self.first.sender_id.id,
                "iban": iban,
            }
        )
        data = base64.b64decode(PICTURE.search(self.open(path).text).group(1))
        picture = Image.open(io.BytesIO(data))
        rows = qr_matrix(self.first.sudo()._epc_payload())
        side = len(rows) + 2 * QUIET_ZONE
        self.assertEqual(picture.size, (side * DOT, side * DOT))
        places = range(DOT // 2, side * DOT, DOT)
        dark = [[not picture.getpixel((x, y)) for x in places] for y in places]
        inside = slice(QUIET_ZONE, -QUIET_ZONE)
        self.assertEqual([row[inside] for row in dark[inside]], rows)
        self.assertEqual(sum(map(sum, dark)), sum(map(sum, rows)))

    def test_what_is_not_known_yet_is_said_everywhere(self):
        letter = self.first.sudo()
        (self.second | self.first).sudo().payment_state = "none"
        self.assertEqual(self.listed("/my/ebox?show=unknown"), [])
        page = self.open(f"/my/ebox/{letter.id}").text
        self.assertNotIn("o_ebox_unknown", page)
        letter.write({"payment_state": "unknown", "amount": 5, "due_date": days(-1)})
        self.assertEqual(self.listed("/my/ebox?show=unknown"), [1])
        row = self.rows()[letter.id]
        self.assertIn("Payment not known yet", row)
        self.assertNotIn("Overdue", row)
        page = self.open(f"/my/ebox/{letter.id}").text
        self.assertIn("o_ebox_unknown", page)
        self.assertNotIn("data-copy", page)
        board = self.env["ebox.document"]._portal_board(self.accountant)
        self.assertEqual([company["unknown"] for company in board], [1])
