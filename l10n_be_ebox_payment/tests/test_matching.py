from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from unittest.mock import patch

from odoo import fields

from odoo.addons.ebox_enterprise.ebox_simulator import SimBusinessData
from odoo.addons.ebox_enterprise.tests.common import message

from ..models import ebox_matching
from .payment_case import IBAN, OGM, OTHER_IBAN, OTHER_OGM, PaymentCase
from .test_payment_data import payment

LAST = datetime(9999, 12, 31, tzinfo=timezone.utc)
TODAY = fields.Date.today()
CSV = (
    "Date,Label,Partner Name,Bank Account Number,Amount\n"
    f"{TODAY},{OGM},Registre,{IBAN},-121.00\n"
    f"{TODAY},Refund,Registre,,15.50\n"
)


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
        with patch.object(ebox_matching, "MOST_PAYABLES", 1):
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


class TestBankLines(PaymentCase):
    """Lines get into Odoo without more than the invoicing of Community."""

    def action(self):
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "l10n_be_ebox_payment.action_bank_line"
        )
        return (
            {"journal_type": "bank", **action["context"]}
            if isinstance(action["context"], dict)
            else {"journal_type": "bank"}
        )

    def bookkeeper(self):
        return self.make_user(
            "basic",
            "ebox_enterprise.group_ebox_user",
            "account.group_account_basic",
            "account.group_account_invoice",
        )

    def test_a_line_is_made_by_hand_in_our_form(self):
        from odoo.tests import Form

        entries = self.env["ebox.bank.entry"].with_user(self.bookkeeper())
        with Form(entries.with_company(self.company)) as form:
            form.amount = -12.0
            form.payment_ref = "by hand"
            form.date = "2026-11-02"
        line = form.record.statement_line_id
        self.assertEqual(line.journal_id, self.bank)
        self.assertEqual((line.ebox_link_state, line.ebox_origin), ("open", "person"))

    def test_what_follows_from_links_cannot_be_typed_or_imported(self):
        line = self.line(ebox_link_state="open").with_user(self.bookkeeper())
        line.write({"ebox_link_state": "linked", "ebox_public_body": True})
        self.assertEqual(line.ebox_link_state, "open")
        self.assertFalse(line.ebox_public_body)

    def test_a_csv_file_is_imported_into_our_list(self):
        user = self.bookkeeper()
        wizard = (
            self.env["base_import.import"]
            .with_user(user)
            .create(
                {
                    "res_model": "ebox.bank.entry",
                    "file": CSV.encode(),
                    "file_type": "text/csv",
                    "file_name": "bank.csv",
                }
            )
        )
        options = {
            "quoting": '"',
            "separator": ",",
            "has_headers": True,
            "date_format": "%Y-%m-%d",
            "float_decimal_separator": ".",
            "float_thousand_separator": ",",
        }
        wizard = wizard.with_company(self.company)
        preview = wizard.parse_preview(dict(options))
        columns = [preview["matches"][n][0] for n in range(len(preview["headers"]))]
        self.assertEqual(
            columns,
            ["date", "payment_ref", "partner_name", "account_number", "amount"],
        )
        result = wizard.execute_import(columns, preview["headers"], dict(options))
        self.assertFalse(result["messages"])
        entries = self.env["ebox.bank.entry"].browse(result["ids"])
        lines = entries.statement_line_id.sorted("id")
        self.assertEqual({*lines.mapped("ebox_origin")}, {"file"})
        self.assertEqual(lines.mapped("amount"), [-121.0, 15.5])
        self.assertEqual(lines.journal_id, self.bank)
        document = self.letter()
        self.match()
        self.assertEqual(lines[0].ebox_proposed_document_id, document)

    def test_our_list_and_menu_are_for_people_of_the_accounting(self):
        menu = self.env.ref("l10n_be_ebox_payment.menu_bank_lines")
        visible = self.env["ir.ui.menu"].with_user
        self.assertIn(menu.id, visible(self.bookkeeper())._visible_menu_ids())
        self.assertNotIn(menu.id, visible(self.make_user("clerk"))._visible_menu_ids())

    def test_every_filter_of_our_list_works(self):
        self.letter()
        self.line()
        self.match()
        lines = self.lines.with_user(self.accountant())
        for state in (("open", False), ("partial", "linked")):
            lines.search_count([("ebox_link_state", "in", state)])
        found = lines.search([("ebox_proposed_document_id", "!=", False)])
        self.assertEqual(len(found), 1)
        none = lines.search([("ebox_proposed_document_id", "=", False)])
        self.assertFalse(found & none)
        fields_shown = ["ebox_proposed_text", "ebox_linked_amount", "ebox_link_state"]
        self.assertTrue(found.read(fields_shown))
