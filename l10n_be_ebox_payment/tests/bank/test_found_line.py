# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A bank line that was found for a letter says how much of it it seems to pay."""

from ..payment.payment_case import PaymentCase


class TestFoundLine(PaymentCase):
    def found(self, letter):
        self.match()
        self.env.invalidate_all()
        return letter.bank_line_text

    def test_the_whole_amount(self):
        letter = self.letter()
        self.line()
        text = self.found(letter)
        self.assertTrue(letter.bank_line_found)
        self.assertIn("seems to have paid this letter", text)
        self.assertIn("121.00", text)
        self.assertNotIn("stays open", text)

    def test_a_half_says_that_half_stays_open(self):
        letter = self.letter()
        self.line(-60.0)
        text = self.found(letter)
        self.assertRegex(text, r"paid [^ ]*60\.00[^ ]* of this letter")
        self.assertRegex(text, r"61\.00[^ ]* stays open")

    def test_two_halves_pay_it_together(self):
        letter = self.letter()
        self.line(-60.0)
        self.line(-61.0)
        text = self.found(letter)
        self.assertIn("2 bank lines", text)
        self.assertIn("121.00", text)
        self.assertNotIn("stays open", text)

    def test_of_what_was_paid_in_part_the_rest_counts(self):
        letter = self.letter()
        self.links._link(letter, self.line(-21.0))
        self.line(-60.0)
        self.assertRegex(self.found(letter), r"40\.00[^ ]* stays open")

    def test_of_instalments_the_others_stay_open(self):
        letter = self.letter()
        plan = [["2027-01-18", 121.0], ["2027-02-18", 121.0]]
        letter.sudo().payment_plan = plan
        self.line()
        self.assertRegex(self.found(letter), r"121\.00[^ ]* stays open")

    def test_a_line_whose_link_is_undone_is_told_at_once(self):
        letter = self.letter()
        link = self.links._link(letter, self.line(-60.0))
        link.action_unlink_payment()
        self.env.invalidate_all()
        self.assertRegex(letter.bank_line_text, r"61\.00[^ ]* stays open")
        found = self.env["ebox.document"].search([("bank_line_found", "=", True)])
        self.assertEqual(found, letter)
        letter.sudo().payment_state = "none"
        self.assertFalse(found.search([("bank_line_found", "=", True)]))

    def test_nothing_is_told_where_no_line_was_found(self):
        letter = self.letter()
        self.assertFalse(self.found(letter))
        self.assertFalse(letter.bank_line_found)

    def card(self):
        """The words of the card of Today for the letters with such lines."""
        cards = self.env["ebox.today"]._cards()
        [card] = [card for card in cards if card.name == "bank_found"]
        [counted] = self.env["ebox.today"]._counted([card])
        return counted["total"]

    def test_today_sums_what_the_lines_seem_to_pay(self):
        letter = self.letter()
        self.line(-60.0)
        self.match()
        self.assertEqual(self.card()["count"], 1)
        self.assertRegex(self.card()["amounts"][0], r"60\.00")
        self.assertEqual(letter.perhaps_paid_amount, 60.0)

    def test_today_sums_no_more_than_is_open(self):
        letter = self.letter()
        self.links._link(letter, self.line(-21.0))
        self.line(-60.0)
        self.line(-61.0)
        self.match()
        self.env.invalidate_all()
        self.assertEqual(letter.perhaps_paid_amount, 100.0)
        self.assertRegex(self.card()["amounts"][0], r"100\.00")
