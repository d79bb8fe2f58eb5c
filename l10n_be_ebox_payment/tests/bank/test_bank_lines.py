# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Bank lines without Odoo's accounting: by hand, from a file, in our own list."""

from odoo import fields

from ..payment.payment_case import IBAN, OGM, PaymentCase

TODAY = fields.Date.today()
CSV = (
    "Date,Label,Partner Name,Bank Account Number,Amount\n"
    f"{TODAY},{OGM},Registre,{IBAN},-121.00\n"
    f"{TODAY},Refund,Registre,,15.50\n"
)


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
