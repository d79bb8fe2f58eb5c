# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The list of all accounts that wait for a judgement."""

from odoo.exceptions import AccessError, UserError

from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER, message

from ..letter_case import IBAN, OTHER_IBAN, LetterCase, demand

THIRD_IBAN = "BE94999033333314"
OTHER_SENDER = "0999999229"  # fictional, with valid check digits


class TestToJudge(LetterCase):
    def lines(self, user=None):
        self.env.flush_all()
        self.env.invalidate_all()
        lines = self.env["ebox.account.to.judge"]
        return lines.with_user(user or self.keeper).search([])

    def two(self, **values):
        """Two letters on one account."""
        return self.receive(demand(1), demand(2, ogm="+++101/2345/67837+++", **values))

    def agree(self, action, env):
        """What the browser does after a yes."""
        params = action["params"]
        records = env[params["model"]].with_context(**params["context"])
        return getattr(records.browse(params["ids"]), params["method"])()

    def test_one_line_for_an_account_with_its_letters(self):
        documents = self.two()
        [line] = self.lines()
        self.assertEqual(line.sender_id, self.sender)
        self.assertEqual((line.iban, line.standing), (IBAN, "new"))
        self.assertEqual(line.document_ids, documents)
        self.assertEqual((line.document_count, line.amount), (2, 242.0))
        self.assertEqual(line.origin, "letter")
        action = line.action_view_letters()
        self.assertEqual(action["domain"], [("id", "in", sorted(documents.ids))])

    def test_the_account_of_the_first_payment_day_stands_first(self):
        self.receive(
            demand(1, due="20 januari 2027"),
            demand(2, iban=OTHER_IBAN, ogm="+++101/2345/67837+++"),
            demand(3, iban=THIRD_IBAN, ogm="+++000/0000/00101+++"),
        )
        self.documents()[2].with_user(self.keeper).due_date = "2026-12-24"
        order = [THIRD_IBAN, OTHER_IBAN, IBAN]
        self.assertEqual(self.lines().mapped("iban"), order)

    def test_nobody_can_reckon_out_the_number_of_a_line(self):
        self.two()
        [line] = self.lines()
        parts = [self.company.id, self.sender.id, IBAN]
        self.env.cr.execute(
            "SELECT ('x' || md5(concat_ws('|', %s, %s, %s)))::bit(31)::integer", parts
        )
        self.assertNotEqual(line.id, self.env.cr.fetchone()[0])
        self.env["ir.config_parameter"].sudo().set_param("database.secret", "another")
        [other] = self.lines()
        self.assertNotEqual(other.id, line.id)

    def test_a_judgement_takes_it_away(self):
        self.two()
        [line] = self.lines()
        self.agree(line.action_trust(), line.env)
        self.assertFalse(self.lines())
        with self.assertRaisesRegex(UserError, "waits for nobody"):
            line.action_trust()
        documents = self.documents()
        self.assertEqual(set(documents.mapped("payment_trust")), {"green"})

    def test_a_refused_account_was_judged_too(self):
        self.two()
        [line] = self.lines()
        self.agree(line.action_refuse(), line.env)
        self.assertFalse(self.lines())
        self.assertEqual(set(self.documents().mapped("payment_trust")), {"red"})

    def test_paid_letters_and_old_ones_wait_for_nobody(self):
        first, second = self.two()
        first.action_nothing_to_pay()
        second.sudo().is_history = True
        self.assertFalse(self.lines())
        second.action_confirm_payment()
        self.assertEqual(self.lines().document_ids, second)

    def test_another_account_than_before_is_told(self):
        self.trust(OTHER_IBAN)
        self.receive(demand())
        [line] = self.lines()
        self.assertEqual(line.standing, "changed")
        self.assertIn(OTHER_IBAN, line.reason)
        body = line.action_trust()["params"]["body"]
        self.assertIn(OTHER_IBAN, body)
        self.assertIn("on a number that you already had", body)

    def test_the_question_names_sender_account_and_what_was_typed_over(self):
        document = self.receive(demand())
        body = document.with_user(self.keeper).action_trust_question()["params"]["body"]
        self.assertIn("Instelling Voorbeeld", body)
        self.assertIn("BE29 9990 2222 2164", body)
        self.assertIn("stands so in the letter", body)
        document.with_user(self.clerk).iban = OTHER_IBAN
        [line] = self.lines()
        self.assertEqual(line.origin, "over")
        body = line.action_trust()["params"]["body"]
        self.assertIn("BE39 9990 1111 1119", body)
        self.assertIn(f"typed it over that of the letter, {IBAN}", body)

    def test_what_is_trusted_is_what_was_shown(self):
        document = self.receive(demand())
        [line] = self.lines()
        asked = line.action_trust()
        document.with_user(self.clerk).iban = OTHER_IBAN
        with self.assertRaisesRegex(UserError, "changed this payment meanwhile"):
            self.agree(asked, line.env)
        [line] = self.lines()
        with self.assertRaisesRegex(UserError, "changed this payment meanwhile"):
            line.with_context(ebox_iban=IBAN).action_trust()

    def test_several_at_once_only_where_they_are_confirmed_elsewhere(self):
        """New, changed and typed accounts are judged one by one."""
        known = self.receive(demand())
        self.receive(demand(2, iban=THIRD_IBAN, ogm="+++101/2345/67837+++"))
        with self.assertRaisesRegex(UserError, "one by one"):
            self.lines().action_trust_several()
        supplier = self.env["res.partner"].create({"name": "Leverancier Voorbeeld"})
        self.env["res.partner.bank"].create(
            {
                "partner_id": supplier.id,
                "acc_number": IBAN,
                "allow_out_payment": True,
            }
        )
        known.sender_setting_id.partner_id = supplier
        lines = self.lines()
        by_iban = {line.iban: line for line in lines}
        self.assertEqual(by_iban[IBAN].standing, "known")
        self.assertIn("Leverancier Voorbeeld", by_iban[IBAN].elsewhere)
        asked = lines.action_trust_several()
        self.assertEqual(asked["params"]["ids"], by_iban[IBAN].ids)
        self.assertIn("BE29 9990 2222 2164", asked["params"]["body"])
        self.assertNotIn("BE94", asked["params"]["body"])
        self.assertTrue(self.lines()[1:])
        self.agree(asked, lines.env)
        self.assertEqual(known.payment_trust, "green")
        self.assertEqual(self.lines().iban, THIRD_IBAN)

    def test_an_account_typed_over_the_letter_is_never_one_of_several(self):
        document = self.receive(demand())
        document.with_user(self.clerk).iban = OTHER_IBAN
        sender = self.env["ebox.sender"]._by_number([OTHER_SENDER])[OTHER_SENDER]
        self.env["ebox.payee.account"].create(
            {
                "company_id": self.company.id,
                "sender_id": sender.id,
                "iban": OTHER_IBAN,
            }
        )
        [line] = self.lines()
        self.assertIn("another sender", line.elsewhere)
        with self.assertRaisesRegex(UserError, "one by one"):
            line.action_trust_several()

    def test_what_another_company_says_counts_for_who_works_there(self):
        self.receive(demand())
        other = self.make_company("Andere BV", OTHER_NUMBER)
        judged = self.env["ebox.payee.account"].create(
            {"company_id": other.id, "sender_id": self.sender.id, "iban": IBAN}
        )
        self.assertEqual(self.lines().standing, "new")
        self.keeper.company_ids += other
        self.assertIn("Andere BV", self.lines().elsewhere)
        judged.state = "refused"
        self.assertEqual(self.lines().standing, "new")

    def test_each_company_has_its_own_with_one_statement(self):
        self.receive(demand())
        other = self.make_company("Andere BV", OTHER_NUMBER)
        connection = self.connect(other)
        self.publish(demand(9), number=OTHER_NUMBER)
        connection._sync()
        self.assertEqual(self.lines().company_id, self.company)
        self.keeper.company_ids += other
        lines = self.env["ebox.account.to.judge"].with_user(self.keeper)
        both = self.company | other
        lines = lines.with_context(allowed_company_ids=both.ids)
        counted = {self.company: 1, other: 1}
        self.assertEqual(lines._count_to_judge(both), counted)
        self.env.flush_all()
        with self.assertQueryCount(1):
            lines._count_to_judge(both)
        mine = self.lines().filtered(lambda r: r.company_id == self.company)
        self.agree(mine.action_trust(), mine.env)
        self.env.flush_all()
        self.assertEqual(lines._count_to_judge(both), {other: 1})

    def test_a_confidential_letter_shows_neither_sender_nor_account(self):
        document = self.receive(demand())
        [line] = self.lines(self.clerk)
        document.sudo().confidential_choice = "closed"
        self.assertFalse(self.lines(self.clerk))
        self.assertEqual(self.lines(self.clerk)._count_to_judge(self.company), {})
        with self.assertRaises(AccessError):
            line.read(["iban"])
        self.receive(demand(2, ogm="+++101/2345/67837+++"))
        [line] = self.lines(self.clerk)
        self.assertEqual((line.document_count, line.amount), (1, 121.0))
        self.assertNotEqual(line.id, document.id)
        with self.assertRaises(AccessError):
            line.read(["document_id"])

    def insider(self):
        """Somebody who sees confidential letters."""
        rights = ("user", "confidential")
        groups = (f"ebox_enterprise.group_ebox_{name}" for name in rights)
        return self.make_user("insider", *groups)

    def test_an_old_letter_that_is_seen_does_not_tell_of_a_hidden_one(self):
        old, hidden = self.two()
        old.sudo().is_history = True
        hidden.sudo().confidential_choice = "closed"
        self.assertTrue(self.lines(self.insider()))
        self.assertFalse(self.lines(self.clerk))

    def test_a_request_on_a_hidden_letter_is_not_told(self):
        hidden, seen = self.two()
        hidden.action_ask_for_trust()
        hidden.sudo().confidential_choice = "closed"
        self.env.flush_all()
        self.env.invalidate_all()
        self.assertFalse(seen.with_user(self.clerk).trust_asked)
        [line] = self.lines(self.clerk)
        self.assertFalse(line.asked_id)

    def test_who_may_not_judge_reads_and_asks(self):
        document = self.receive(demand())
        [line] = self.lines(self.clerk)
        self.assertFalse(line.can_judge)
        for name in ("action_trust", "action_refuse", "action_trust_several"):
            with self.assertRaises(AccessError):
                getattr(line, name)()
        line.action_ask_for_trust()
        self.assertEqual(document.activity_ids.user_id, self.keeper)
        [line] = self.lines(self.clerk)
        self.assertEqual(line.asked_id, self.keeper)
        self.assertFalse(line.trust_request)

    def test_the_views_can_be_drawn(self):
        lines = self.env["ebox.account.to.judge"]
        for user, may in ((self.clerk, False), (self.keeper, True)):
            for kind in ("list", "kanban"):
                arch = lines.with_user(user).get_view(None, kind)["arch"]
                self.assertEqual("action_trust" in arch, may)
        action = self.env.ref("l10n_be_ebox_payment.action_accounts_to_judge")
        self.assertEqual(action.res_model, lines._name)

    def test_letters_without_an_account_or_sender_are_no_line(self):
        self.receive(message(7))
        document = self.receive(demand())
        document.sudo().sender_id = False
        self.assertFalse(self.lines())
