# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The portal, the index of a ZIP and Today tell the same of a payment."""

from datetime import timedelta

from odoo.tests import tagged

from ...models.sharing.access import today
from ..archive.zip_case import ZipMixin
from ..payment.payment_case import PaymentCase
from .test_portal_marks import MarksCase


def days(number):
    return today() + timedelta(days=number)


@tagged("post_install", "-at_install")
class TestPortalTruth(ZipMixin, MarksCase):
    def ask(self, letter, amount, day, **values):
        """The letter asks this amount by a day that is so many days from now."""
        values = {"payment_state": "to_pay", "state": "new", **values}
        letter.sudo().write({"amount": amount, "due_date": days(day), **values})

    def plan(self):
        """The first letter asks 50 euro three times; the second one nothing."""
        plan = [[days(number).isoformat(), 50.0] for number in (3, 33, 63)]
        self.ask(self.first, 50, 3, payment_plan=plan)

    def pay_at_bank(self, letter, amount):
        journals = self.env["account.journal"].search(
            [("type", "=", "bank"), ("company_id", "=", self.company.id)]
        )
        journal = journals[:1] or PaymentCase.make_bank(self, self.company)
        line = self.env["account.bank.statement.line"].create(
            {
                "journal_id": journal.id,
                "date": today(),
                "payment_ref": "overschrijving",
                "amount": -amount,
            }
        )
        line.sudo().ebox_best_document_id = letter

    def indexed(self, letter):
        """The first line of a letter in the index of a ZIP of all open letters."""
        self.env.flush_all()
        rows = self.rows(self.unpack((self.first + self.second).sudo()))
        return next(row for row in rows if row["Subject"] == letter.name)

    def plain(self, path):
        """The words of a page, without tags and with single blanks."""
        text = self.open(path).text.replace("\N{NO-BREAK SPACE}", " ")
        return " ".join(text.split())

    def test_of_instalments_all_that_is_left_and_what_is_asked_now(self):
        self.plan()
        row = self.indexed(self.first)
        amounts = [row[name] for name in ("Amount", "Still to pay", "To pay now")]
        self.assertEqual(amounts, ["150,00", "150,00", "50,00"])
        page = self.plain("/my/ebox?show=unpaid")
        self.assertRegex(page, r"To pay now:</div> <strong>50\.00 €")
        self.assertRegex(page, r"not counted here:</div> <span>100\.00 €")
        pays = {"document_id": self.first.id, "source": "text", "purpose": "pay"}
        self.env["ebox.deadline"].sudo().create(
            [{**pays, "day": days(n), "act_by": days(n)} for n in (3, 33, 63)]
        )
        [told] = self.first.sudo()._letter_days()[self.first.id]
        self.assertEqual(told.ends, days(3))  # the others are instalments to come

    def test_what_the_bank_seems_to_have_paid_is_told_where_it_is_summed(self):
        self.ask(self.first, 100, 3)
        self.pay_at_bank(self.first, 40.0)
        self.assertEqual(self.indexed(self.first)["Perhaps paid already"], "40,00")
        self.assertEqual(self.indexed(self.second)["Perhaps paid already"], "")
        page = self.plain("/my/ebox?show=unpaid")
        self.assertIn("bank lines that were found:</div> <span>40.00 €", page)
        self.assertIn("Perhaps paid in part: 40.00 €", page)
        self.pay_at_bank(self.first, 90.0)  # no more than what is asked
        page = self.plain("/my/ebox?show=unpaid")
        self.assertIn("bank lines that were found:</div> <span>100.00 €", page)
        self.assertIn("Perhaps paid: a bank line was found", page)

    def test_what_is_paid_in_part_can_be_still_to_check(self):
        def unchecked():
            self.env.flush_all()
            page = self.plain("/my/ebox?show=unpaid")
            return page.partition('o_ebox_unchecked_sum">')[2].partition("<")[0]

        iban = "BE68539007547034"
        letter = self.first.sudo()
        self.ask(letter, 100, 3, iban=iban, paid_amount=40.0, payment_state="partial")
        self.assertEqual(unchecked(), "60.00 €")
        card = self.env["ebox.today"]._payment_cards()[0]
        values = {"company_id": self.company.id, "sender_id": letter.sender_id.id}
        self.assertIn(letter, letter.filtered_domain(card.part))
        self.env["ebox.payee.account"].create({**values, "iban": iban})
        letter._settle_payments()
        self.assertEqual(letter.payment_state, "partial")
        self.assertEqual(unchecked(), "")

    def test_a_sum_says_what_is_not_in_it(self):
        self.ask(self.first, 100, 3)
        self.second.sudo().payment_state = "none"
        self.assertNotIn("o_ebox_unknown_sum", self.plain("/my/ebox?show=unpaid"))
        self.second.sudo().payment_state = "unknown"
        page = self.plain("/my/ebox?show=pay_soon")
        self.assertRegex(page, r"o_ebox_unknown_sum.*?not counted here:</div> <span>1<")

    def test_what_another_letter_asks_is_no_letter_without_payment(self):
        values = {"iban": "BE68539007547034", "communication": "+++090/9337/55493+++"}
        self.ask(self.first, 53, 3, **values)
        self.ask(self.second, 53, 5, **values)
        old = self.first.sudo()
        old.write({"same_payment_id": self.second.id, "payment_state": "none"})
        row = self.indexed(old)
        self.assertEqual(row["Payment"], "Asked by another letter")
        self.assertIn("received on", row["To know before paying"])
        self.assertEqual((row["Amount"], row["Still to pay"]), ("53,00", "0,00"))
        page = self.plain(f"/my/ebox/{old.id}")
        self.assertIn("Asked by another letter", page)
        self.assertIn(f'<a href="/my/ebox/{self.second.id}">', page)
        self.assertNotIn("data-copy", page)
        self.assertIn("Asked by another letter", self.rows_of_list()[old.id])
        self.second.sudo().confidential_choice = "closed"
        page = self.plain(f"/my/ebox/{old.id}")
        self.assertIn("which is not among these", page)
        self.assertNotIn(f"/my/ebox/{self.second.id}", page)
        self.assertNotIn(self.second.name, page)
        lines = self.rows(self.unpack(self.first.sudo()))
        self.assertIn("not among these", lines[0]["To know before paying"])

    def rows_of_list(self):
        return MarksCase.rows(self)

    def rows(self, found="/my/ebox"):
        """Of a ZIP the lines of its index, of a path the rows of the list."""
        if isinstance(found, str):
            return MarksCase.rows(self, found)
        return ZipMixin.rows(self, found)

    def test_of_what_is_older_than_the_connection_both_sides_are_told_the_same(self):
        self.ask(self.first, 10, -2, is_history=True, payment_state="to_check")
        self.ask(self.second, 20, -2)
        cards = {c.name: c for c in self.env["ebox.today"]._payment_cards()}
        shows = {"overdue": "pay_late", "pay_week": "pay_soon", "pay_old": "pay_old"}
        both = self.first + self.second
        for card, show in shows.items():
            told = both.sudo().filtered_domain(cards[card].domain)
            listed = self.marked("o_ebox_subject", f"/my/ebox?show={show}")
            self.assertEqual(listed, told, show)
        self.assertEqual(self.listed("/my/ebox?show=pay_old"), [1])
        self.assertEqual(self.listed("/my/ebox?show=due"), [2])
        row = self.rows_of_list()[self.first.id]
        self.assertIn("perhaps paid long ago", row)
        self.assertNotIn("Overdue", row)
        page = self.plain(f"/my/ebox/{self.first.id}")
        self.assertIn("o_ebox_caveat", page)
        self.assertNotIn("Overdue<", page)
        self.assertIn("long ago", self.indexed(self.first)["To know before paying"])

    def test_letters_with_one_communication_are_to_be_compared(self):
        self.ask(self.first, 10, 3, same_payment_doubt=True)
        self.assertIn("same communication", self.rows_of_list()[self.first.id])
        words = "compare them before you pay"
        self.assertIn(words, self.plain(f"/my/ebox/{self.first.id}"))
        self.assertIn(words, self.indexed(self.first)["To know before paying"])

    def test_all_days_of_a_letter_with_what_each_is_for(self):
        letter = self.first.sudo()
        proposals = self.env["ebox.deadline"].sudo()
        for day, ends, purpose in ((-18, -18, "answer"), (10, 11, "appear")):
            proposals.create(
                {
                    "document_id": letter.id,
                    "day": days(ends),
                    "act_by": days(day),
                    "source": "text",
                    "purpose": purpose,
                }
            )
        letter.write({"deadline": days(-18), "deadline_confirmed": False})
        page = self.plain(f"/my/ebox/{letter.id}")
        for word in ("Answer", "Appear", "a day off)", "passed"):
            self.assertIn(word, page)
        row = self.rows_of_list()[letter.id]
        self.assertIn("Answer", row)
        self.assertIn("Appear", row)  # the next one
        told = self.indexed(letter)["All deadlines"]
        self.assertRegex(told, r"Answer \(to be confirmed\); .*Appear \(ends on")
        letter.deadline_ids.filtered(lambda d: d.purpose == "appear").action_dismiss()
        self.assertNotIn("Appear", self.plain(f"/my/ebox/{letter.id}"))
        letter.with_context(ebox_done_confirmed=True).state = "done"
        page = self.plain(f"/my/ebox/{letter.id}")
        self.assertNotIn("To handle by", page)
        self.assertIn("At the company", page)
        self.assertIn("Done at the company", self.rows_of_list()[letter.id])

    def test_what_is_paid_offers_nothing_to_copy(self):
        self.ask(self.first, 10, 3, iban="BE68539007547034")
        path = f"/my/ebox/{self.first.id}"
        self.assertIn("data-copy", self.plain(path))
        self.first.sudo().payment_state = "paid"
        self.assertNotIn("data-copy", self.plain(path))
        self.first.sudo().payment_state = "unknown"
        self.assertNotIn("Beneficiary", self.plain(path))
