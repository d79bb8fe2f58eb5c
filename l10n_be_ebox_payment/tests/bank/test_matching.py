# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from unittest.mock import patch

from odoo import fields

from odoo.addons.ebox_enterprise.ebox_simulator import SimBusinessData
from odoo.addons.ebox_enterprise.tests.common import message

from ...models.bank import matching as matching_module
from ..payment.payment_case import IBAN, OGM, OTHER_IBAN, OTHER_OGM, PaymentCase
from ..payment.test_payment_data import payment

LAST = datetime(9999, 12, 31, tzinfo=timezone.utc)
TODAY = fields.Date.today()


class TestMatching(PaymentCase):
    """What the matcher proposes, and what it does not."""

    def proposed(self, line):
        return line.ebox_proposed_document_id

    def test_far_days_of_a_letter_stop_neither_its_form_nor_the_matching(self):
        never = datetime(9999, 12, 30, tzinfo=timezone.utc)
        good, line = self.letter(), self.line()
        data = payment(payment_id="far", due_date=never, reference="klant 12")
        wanted = SimBusinessData("FOR_ACTION_DUE_DATE", {}, [{"nl": "9999-12-31"}])
        sent = message(9, registry="region", received=never, expires=LAST)
        self.receive(replace(sent, payment=data, business_data=[wanted]))
        far = self.documents() - good
        self.assertEqual(len(far), 1)
        self.assertFalse(far.receipt_day or far.due_date or far.deadline)
        self.line(text="klant 12")
        self.env["ebox.deadline.rule"].search([("kind", "=", "term")]).active = True
        for day in (date.min, date.max):  # as an earlier version has kept them
            kept = {"receipt_day": day, "due_date": day}
            far.with_context(tracking_disable=True).write(kept)
            self.env.flush_all()
            self.env.invalidate_all()
            far.read()
            far._propose_from_data()
            self.match()
            self.assertEqual(self.proposed(line), good)

    def test_the_exact_reference_and_amount(self):
        document, line = self.letter(), self.line()
        self.match()
        self.assertEqual(self.proposed(line), document)
        self.assertEqual(line.ebox_proposed_score, 100)
        self.assertIn("structured communication", line.ebox_proposed_text)
        self.assertFalse(document.payment_link_ids)  # a person decides

    def test_account_and_amount(self):
        document = self.letter()
        line = self.line(text="your letter", account_number="BE29 9990 2222 2164")
        self.match()
        self.assertEqual(self.proposed(line), document)
        self.assertEqual(line.ebox_proposed_reasons, ["iban", "amount"])

    def test_the_reference_in_the_field_where_an_import_keeps_it(self):
        document, line = self.letter(), self.line(text="NSSO", ref=OGM)
        self.match()
        self.assertEqual(self.proposed(line), document)

    def test_letters_without_number_of_one_registry_take_no_time_of_others(self):
        flood = self.letters({}, {"reference": OTHER_OGM}, {"reference": "klant 12"})
        other = self.receive(message(9)) - flood
        other.write({"amount": 121.0, "payment_state": "to_check"})
        self.assertNotEqual(other.provider_id, flood.provider_id)
        with patch.object(matching_module, "MOST_PAYABLES", 1):
            found = self.matching._payables(self.company)
        ids = [each.document_id for payables in found.values() for each in payables]
        self.assertEqual(len(ids), 2)
        self.assertIn(other.id, ids)

    def test_near_misses_are_none(self):
        self.letter()
        lines = [
            self.line(text="+++090/9337/55695+++"),  # its check digits are wrong
            self.line(text="1" + OGM.strip("+")),
            self.line(text="free", account_number=OTHER_IBAN),
            self.line(text=OTHER_OGM, account_number=IBAN),
            self.line(121.0),
            self.line(-121.01, "free", account_number=IBAN),
        ]
        self.match()
        for line in lines:
            self.assertFalse(self.proposed(line), line.payment_ref)

    def test_the_same_amount_twice_is_left_to_a_person(self):
        self.letters({"reference": OGM}, {"reference": OTHER_OGM})
        line = self.line(text="free", account_number=IBAN)
        self.match()
        self.assertFalse(self.proposed(line))

    def test_the_same_reference_in_another_year(self):
        document = self.letter()
        line = self.line(date=fields.Date.today() - timedelta(days=380))
        self.match()
        self.assertFalse(self.proposed(line))
        self.assertEqual(document.payment_state, "to_check")

    def test_a_proposal_goes_when_the_letter_is_paid_otherwise(self):
        document, line = self.letter(), self.line()
        self.match()
        self.links._link(document, self.line())
        self.env.invalidate_all()
        self.assertFalse(self.proposed(line))
        self.match()
        self.assertFalse(line.sudo().ebox_best_document_id)

    def test_lines_and_letters_of_other_companies_do_not_meet(self):
        other = self.make_company("Andere BV", "0999999031")
        self.letter()
        line = self.line(journal=self.make_bank(other))
        self.match()
        self.assertFalse(self.proposed(line))

    def test_a_public_body_is_known_when_no_letter_is_open_any_more(self):
        self.letter().action_declare_paid()
        self.links._link(self.documents(), self.line())
        line = self.line(-5.0, "x", account_number=IBAN)
        self.match()
        self.assertTrue(line.ebox_public_body)

    def test_money_to_a_public_body_without_a_letter(self):
        document = self.letter()
        document.sender_id.name = "Openbare Instelling Zuid"
        bodies = (
            self.line(-5.0, "x", account_number=IBAN),
            self.line(-5.0, "x", account_number="BE42 6792 0000 0054"),
            self.line(-5.0, "x", partner_name="ZUID, openbare instelling"),
        )
        others = self.line(-5.0, "x", account_number=OTHER_IBAN), self.line(5.0, "x")
        self.match()
        self.assertEqual([line.ebox_public_body for line in bodies], [True] * 3)
        self.assertFalse(any(line.ebox_public_body for line in others))
        listed = self.lines.search([("ebox_public_body", "=", True)])
        self.assertEqual(set(listed.ids), {line.id for line in bodies})


class TestAutomaticLinks(PaymentCase):
    """Only where the company wants it, and nothing is left to judge."""

    def setUp(self):
        super().setUp()
        self.document = self.letter()
        self.company.ebox_auto_link = True

    def test_the_exact_reference_and_amount_are_linked(self):
        line = self.line()
        self.match()
        link = self.document.payment_link_ids
        self.assertEqual(link.statement_line_id, line)
        self.assertEqual(
            (link.how, link.reasons), ("automatic", ["reference", "amount"])
        )
        self.assertEqual(self.document.payment_state, "paid")
        told = "".join(self.document.message_ids.mapped("body"))
        self.assertIn("Automatically linked to the bank line", told)

    def test_not_where_the_company_has_not_chosen_it(self):
        self.company.ebox_auto_link = False
        self.line()
        self.match()
        self.assertFalse(self.document.payment_link_ids)

    def test_nothing_less_than_certain(self):
        self.line(-120.0)
        self.line(text="free", account_number=IBAN)
        self.match()
        self.assertFalse(self.document.payment_link_ids)

    def test_a_letter_that_seems_paid_twice_is_left_to_a_person(self):
        first, second = self.line(), self.line()
        self.match()
        self.assertFalse(self.document.payment_link_ids)
        self.assertEqual(first.ebox_proposed_document_id, self.document)
        self.assertEqual(second.ebox_proposed_document_id, self.document)

    def test_letters_older_than_the_connection_are_left_to_a_person(self):
        self.document.is_history = True
        self.line()
        self.match()
        self.assertFalse(self.document.payment_link_ids)


class TestMatchingRuns(PaymentCase):
    """When it runs, and that it stops nothing else."""

    def triggers(self):
        cron = self.env.ref("l10n_be_ebox_payment.cron_match")
        return self.env["ir.cron.trigger"].search([("cron_id", "=", cron.id)])

    def test_it_runs_when_lines_and_when_letters_arrive(self):
        self.triggers().unlink()
        self.line()
        self.assertTrue(self.triggers())
        self.triggers().unlink()
        self.env.cr.precommit.data.clear()
        self.letter()
        self.assertTrue(self.triggers())

    def test_a_synchronisation_without_news_starts_nothing(self):
        self.letter()
        self.triggers().unlink()
        self.env.cr.precommit.data.clear()
        self.connection._sync()
        self.assertFalse(self.triggers())

    def test_an_error_in_it_does_not_stop_an_import(self):
        self.env.cr.precommit.data.clear()
        kind = type(self.env["ir.cron"])
        with (
            patch.object(kind, "_trigger", side_effect=RuntimeError("broken")),
            self.assertLogs("odoo.addons.l10n_be_ebox_payment", "ERROR"),
        ):
            self.assertTrue(self.line().exists())

    def test_one_company_that_fails_does_not_stop_the_others(self):
        other = self.make_company("Andere BV", "0999999031")
        document, line = self.letter(), self.line()
        self.connect(other)
        kind = type(self.matching)
        real = kind._match

        def match(model, company, lines=None):
            if company == other:
                raise RuntimeError("broken")
            return real(model, company, lines)

        with (
            patch.object(kind, "_match", match),
            self.assertLogs("odoo.addons.l10n_be_ebox_payment", "ERROR"),
        ):
            self.match()
        self.assertEqual(line.ebox_proposed_document_id, document)

    def test_the_statements_do_not_grow_with_the_lines(self):
        self.letters({"reference": OGM}, {"reference": OTHER_OGM, **self.money("7")})
        counts = []
        for number in (5, 50):
            for _each in range(number):
                self.line(-7.0, OTHER_OGM)
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            self.matching._match(self.company)
            counts.append(self.env.cr.sql_log_count - before)
        self.assertLessEqual(counts[1], counts[0])
