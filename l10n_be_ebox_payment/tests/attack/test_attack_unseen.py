# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Contexts that a caller forges, floods of letters, and what goes without a word."""

from datetime import UTC, datetime
from unittest.mock import patch

from odoo.exceptions import AccessError

from odoo.addons.ebox_enterprise.models.alerts.letter_activity import DEADLINE

from ...belgian_payment import matching
from ...models.bank import matching as bank_matching
from ..letter_case import IBAN, OTHER_IBAN, LetterCase, demand
from ..payment.payment_case import OTHER_OGM, PaymentCase

USER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
#: Every key that our code looks for, or Odoo's code for fields with bytes.
FORGED = {"ebox_duties_later": True, "ebox_duties": True}
SIZES = {"bin_size": True, "bin_size_raw": True}


class TestForgedContexts(LetterCase):
    def test_nobody_keeps_people_from_following_what_is_done(self):
        letter = self.receive(demand(1))
        letter.responsible_id = self.clerk
        self.assertTrue(letter.activity_search([DEADLINE]))
        letter.with_user(self.clerk).with_context(**FORGED).write({"state": "done"})
        self.assertFalse(letter.activity_search([DEADLINE]))

    def test_the_history_tells_what_is_changed_whatever_the_caller_asks(self):
        letter = self.receive(demand(1))
        for key in ("tracking_disable", "mail_notrack"):
            self.env.cr.precommit.run()
            before = letter.message_ids
            clerk = letter.with_user(self.clerk).with_context(**{key: True})
            clerk.write({"amount": letter.amount + 1})
            self.env.flush_all()
            self.env.cr.precommit.run()
            told = (letter.message_ids - before).sudo().tracking_value_ids
            self.assertIn("amount", told.field_id.mapped("name"), key)

    def test_who_asks_for_sizes_has_the_letter_read_all_the_same(self):
        self.connection.fetch_policy = "on_open"
        letter = self.receive(demand(1))
        self.assertTrue(letter.contents_withheld)
        letter.with_user(self.clerk).with_context(**SIZES).action_fetch_now()
        self.env.invalidate_all()
        self.assertEqual(letter.reading_state, "read")
        self.assertEqual(letter.amount, 121.0)

    def test_nor_does_the_letter_s_place_of_a_value_get_lost_by_it(self):
        letter = self.receive(demand(1))
        places = self.env["ebox.payment.place"].sudo()
        clerk = letter.with_user(self.clerk).with_context(**SIZES)
        letter.sudo().with_context(tracking_disable=True).amount = 1.0
        clerk.write({"amount": 121.0})
        self.assertTrue(
            places._like(letter).filtered(lambda p: p.field_name == "amount")
        )


class TestFloods(PaymentCase):
    def test_a_letter_does_not_settle_all_others_of_its_reference(self):
        """Each did, so that many of them took a time that grows with its square."""
        asked = self._settled_by_one_more(4)
        self.assertEqual(self._settled_by_one_more(12), asked)

    def _settled_by_one_more(self, others):
        """How many payments are settled when one more letter has the reference."""
        known = len(self.documents())
        reference = {4: {}, 12: {"reference": OTHER_OGM}}[others]
        self.letters(*[{**reference}] * others, first=known + 1)
        letters, settled = type(self.documents()), []
        state = letters._settled_state

        def noted(letter, blockers):
            settled.append(letter.id)
            return state(letter, blockers)

        more = self.documents()[-1:]
        with patch.object(letters, "_settled_state", noted):
            more._look_for_same_payment()
        return len(set(settled))

    def test_unchecked_letters_do_not_crowd_out_one_that_is_to_be_paid(self):
        letter, line = self.letter_to_pay(), self.line()
        self.forge(4)
        with patch.object(matching, "_MOST_COMPARED", 2):
            self.match()
        self.assertEqual(line.ebox_proposed_document_id, letter)

    def test_nor_in_the_list_of_letters_for_a_bank_line(self):
        letter, line = self.letter_to_pay(), self.line()
        self.forge(4)
        with patch.object(bank_matching, "_LOOKED_AT", 2):
            found = self.matching._letters_for(line, 20)
        self.assertEqual(found[0][1], letter)

    def letter_to_pay(self):
        letter = self.letter()
        self.env["ebox.payee.account"]._judge(letter, "trusted")
        self.assertEqual(letter.payment_state, "to_pay")
        return letter

    def forge(self, count):
        """Younger letters with its reference, each of another amount."""
        other = {"iban": OTHER_IBAN, "due_date": datetime(2026, 12, 9, tzinfo=UTC)}
        amounts = [self.money(f"{number}.00") for number in range(1, count + 1)]
        forged = self.letters(*[other | amount for amount in amounts], first=2)
        self.assertEqual(set(forged.mapped("payment_state")), {"to_check"})


class TestDeletions(LetterCase):
    def setUp(self):
        super().setUp()
        self.manager = self.make_user("manager", MANAGER)

    def told(self):
        return " ".join(
            str(body) for body in self.connection.message_ids.mapped("body")
        )

    def test_the_history_tells_who_deleted_what_decides(self):
        rules = {
            "ebox.policy.rule": {
                "connection_id": self.connection.id,
                "policy": "metadata",
                "sender_id": self.sender.id,
            },
            "ebox.deadline.rule": {"name": "Termijn van drie dagen"},
            "ebox.payee.rule": {"name": "Regel voor rekeningen"},
        }
        self.receive(demand(1))
        words = ("Metadata only", "Termijn van drie dagen", "Regel voor rekeningen")
        for word, (model, values) in zip(words, rules.items(), strict=True):
            company = (
                {} if "connection_id" in values else {"company_id": self.company.id}
            )
            rule = self.env[model].with_user(self.manager).create({**values, **company})
            rule.unlink()
            self.assertIn(word, self.told())
        self.assertIn("manager", self.told())

    def test_also_of_a_judgement_of_an_account_and_never_its_sender(self):
        self.trust().with_user(self.keeper).unlink()
        self.assertIn(f"{IBAN} (Trusted)", self.told())
        self.assertNotIn(self.sender.name, self.told())


class TestRulesThatName(LetterCase):
    def test_who_does_not_know_a_sender_sees_no_rule_about_it(self):
        letter = self.receive(demand(1))
        letter.confidential_choice = "closed"
        rules = self.env["ebox.policy.rule"].create(
            [
                {"connection_id": self.connection.id, "policy": "metadata"} | named
                for named in ({}, {"sender_id": self.sender.id})
            ]
        )
        terms = self.env["ebox.deadline.rule"].create(
            [
                {"name": "Termijn", "company_id": self.company.id} | named
                for named in ({}, {"sender_id": self.sender.id})
            ]
        )
        for both in (rules, terms):
            general, named = both.with_user(self.clerk)
            self.assertEqual(general.search([("id", "in", both.ids)]), general)
            with self.assertRaises(AccessError):
                named.read(["sender_id"])
        letter.confidential_choice = False
        for both in (rules, terms):
            mine = both.with_user(self.clerk)
            self.assertEqual(mine.search([("id", "in", both.ids)]), mine)
