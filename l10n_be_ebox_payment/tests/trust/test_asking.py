# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A bookkeeper who may not trust an account asks somebody who may."""

from odoo.exceptions import AccessError, UserError

from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER, worded

from ..letter_case import IBAN, OTHER_IBAN, TRUST, LetterCase, demand

USER = "ebox_enterprise.group_ebox_user"


class TestAsking(LetterCase):
    def ask(self, document):
        action = document.with_user(self.clerk).action_ask_for_trust()
        self.env.invalidate_all()
        return action["params"]["message"]

    def requests(self, documents):
        kind = self.env.ref("l10n_be_ebox_payment.activity_trust")
        return documents.activity_ids.filtered(lambda a: a.activity_type_id == kind)

    def test_somebody_is_asked_by_name_once_and_the_qr_follows(self):
        document = self.receive(demand())
        seen = document.with_user(self.clerk)
        self.assertIn(self.keeper.name, seen.trust_request)
        self.assertIn(self.keeper.name, self.ask(document))
        request = self.requests(document)
        self.assertEqual(request.user_id, self.keeper)
        said = worded(request, "summary")
        self.assertIn("Account of a sender", said)
        self.assertNotIn(IBAN, said)  # it may travel by e-mail
        self.assertFalse(seen.trust_request)
        self.assertIn(self.keeper.name, seen.trust_asked)
        self.ask(document)
        self.assertEqual(self.requests(document), request)
        document.with_user(self.keeper).action_trust_account()
        self.env.invalidate_all()
        self.assertFalse(self.requests(document))
        self.assertTrue(seen.epc_qr)
        self.assertFalse(seen.trust_request or seen.trust_asked)

    def test_one_request_for_an_account_whatever_letter(self):
        first, second = self.receive(demand(1), demand(2, ogm="+++101/2345/67837+++"))
        self.ask(first)
        self.assertIn(self.keeper.name, second.with_user(self.clerk).trust_asked)
        self.ask(second)
        self.assertEqual(len(self.requests(first | second)), 1)
        second.with_user(self.keeper).action_refuse_account()
        self.env.invalidate_all()
        self.assertFalse(self.requests(first | second))

    def test_nobody_is_asked_any_more_about_what_is_settled(self):
        document = self.receive(demand())
        self.ask(document)
        document.with_user(self.clerk).action_nothing_to_pay()
        self.assertFalse(self.requests(document))
        document.with_user(self.clerk).action_ask_payment()
        self.ask(document)
        document.with_user(self.keeper).write({"iban": "BE94999033333314"})
        self.env["ebox.payee.account"].create(
            {
                "company_id": self.company.id,
                "sender_id": self.sender.id,
                "iban": "BE94999033333314",
            }
        )
        self.assertFalse(self.requests(document))

    def test_who_judged_before_is_asked_first(self):
        document = self.receive(demand())
        second = self.make_user("second", USER, TRUST)
        self.env["ebox.payee.account"].with_user(second).create(
            {
                "company_id": self.company.id,
                "sender_id": self.sender.id,
                "iban": OTHER_IBAN,
            }
        )
        self.assertIn(second.name, document.with_user(self.clerk).trust_request)

    def test_only_who_may_and_sees_the_letter_is_asked(self):
        other = self.make_company("Andere BV", OTHER_NUMBER)
        self.make_user("elsewhere", USER, TRUST, company=other)
        self.make_user("without", TRUST)
        self.make_user("gone", USER, TRUST).active = False
        document = self.receive(demand())
        able = self.env["res.users"].search(
            [("all_group_ids", "in", self.env.ref(TRUST).ids)]
        )
        (able - self.keeper).filtered(
            lambda u: self.company in u.company_ids and u.login != "without"
        ).write({"group_ids": [(3, self.env.ref(TRUST).id)]})
        self.assertIn(self.keeper.name, document.with_user(self.clerk).trust_request)
        document.sudo().confidential_choice = "closed"
        document.sudo().reader_ids = self.clerk
        self.env.invalidate_all()
        seen = document.with_user(self.clerk)
        self.assertFalse(seen.trust_request)
        self.assertIn("administrator", seen.trust_asked)
        with self.assertRaisesRegex(UserError, "administrator"):
            seen.action_ask_for_trust()
        self.assertFalse(self.requests(document))

    def test_who_may_judge_is_not_shown_the_button(self):
        document = self.receive(demand()).with_user(self.keeper)
        self.assertFalse(document.trust_request or document.trust_asked)

    def test_there_is_nothing_to_ask_about_a_trusted_account(self):
        self.trust()
        document = self.receive(demand()).with_user(self.clerk)
        self.assertFalse(document.trust_request)
        with self.assertRaisesRegex(UserError, "nothing to ask"):
            document.action_ask_for_trust()

    def test_a_stranger_asks_nobody(self):
        document = self.receive(demand())
        other = self.make_company("Andere BV", OTHER_NUMBER)
        stranger = self.make_user("stranger", USER, company=other)
        with self.assertRaises(AccessError):
            document.with_user(stranger).action_ask_for_trust()
        self.assertFalse(self.requests(document))
