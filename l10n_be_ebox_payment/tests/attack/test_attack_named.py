# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Odoo's own records that name a letter, and what it prints and mails by itself."""

from odoo import SUPERUSER_ID
from odoo.exceptions import AccessError
from odoo.fields import Command

from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER

from ..accounting_common import BILLING, AccountingCase
from ..sharing.sharing_case import SharingCase

MANAGER = "ebox_enterprise.group_ebox_manager"
REPORT = "l10n_be_ebox_payment.report_payment"


class TestAttackNamed(SharingCase):
    def setUp(self):
        super().setUp()
        self.clerk = self.make_user("clerk")
        other = self.make_company("Slagerij Web BV", OTHER_NUMBER)
        self.strangers = (
            self.make_user("employee", "base.group_user"),
            self.make_user("stranger", MANAGER, company=other),
            self.clerk,
        )
        self.open, self.closed = self.letters[0], self.letters[2]
        self.open.name, self.closed.name = "Onderwerp open", "Onderwerp geheim"
        self.env.flush_all()

    def moved(self, user, record):
        """An activity of somebody's own, which he moves to a record."""
        activity = self.env["mail.activity"].with_user(user)
        activity = activity.create({"summary": "x", "user_id": user.id})
        model = self.env["ir.model"]._get_id(record._name)
        activity.write({"res_model_id": model, "res_id": record.id})
        self.env.flush_all()
        self.env.invalidate_all()
        return activity

    def test_no_activity_is_moved_to_what_its_owner_may_not_see(self):
        self.closed._note_access("opened")
        line = self.env["ebox.access.log"].search([], limit=1, order="id desc")
        self.assertEqual(line.document_id, self.closed)
        for user in self.strangers:
            for record in (self.closed, self.closed.file_ids[:1], line):
                with self.subTest(user.login, model=record._name):
                    with self.assertRaises(AccessError), self.env.cr.savepoint():
                        told = self.moved(user, record).res_name
                        self.fail(f"told: {told}")
        self.assertFalse(self.closed.activity_ids)

    def test_nobody_writes_on_a_letter_by_an_activity(self):
        for user in self.strangers:
            before = self.closed.message_ids
            with self.subTest(user.login):
                with self.assertRaises(AccessError), self.env.cr.savepoint():
                    activity = self.moved(user, self.closed)
                    activity.action_feedback(feedback="Betaal op BE39999011111119")
                    self.assertEqual(self.closed.message_ids, before)
                    self.fail("he was let in")

    def test_who_sees_a_letter_moves_an_activity_there(self):
        self.assertEqual(self.moved(self.clerk, self.open).res_name, self.open.name)

    def test_odoo_asks_as_superuser_for_no_name(self):
        names = self.closed, self.closed.file_ids[:1]
        for user in self.strangers:
            for record in names:
                told = record.with_user(user).sudo().display_name
                self.assertNotEqual(told, record.display_name, user.login)
        mine = self.open.with_user(self.clerk).sudo()
        self.assertEqual(mine.display_name, "Onderwerp open")
        self.assertEqual(self.closed.display_name, "Onderwerp geheim")

    def test_odoo_asks_as_superuser_for_no_file_s_name(self):
        name = self.closed.file_ids.attachment_id.name
        for user in self.strangers:
            files = self.env["ir.attachment"].with_user(user)
            values = {"name": "x", "raw": b"x"}
            field = files._fields.get("original_id")  # of Odoo's editor
            if field:
                values["original_id"] = self.closed.file_ids.attachment_id.id
                mine = files.create(values)
                spec = {"original_id": {"fields": {"display_name": {}}}}
                for told in (mine.read(["original_id"]), mine.web_read(spec)):
                    self.assertNotIn(name, str(told))
            told = self.closed.file_ids.attachment_id.with_user(user).sudo()
            self.assertNotEqual(told.display_name, name, user.login)
        mine = self.open.file_ids.attachment_id.with_user(self.clerk)
        self.assertEqual(mine.sudo().display_name, mine.name)

    def test_no_composer_tells_of_what_is_hidden(self):
        message = self.closed.message_post(body="x", subject="Onderwerp geheim")
        template = self.env.ref("l10n_be_ebox_payment.mail_template_access")
        access = self.grant(self.accountant)
        named = {"model": "ebox.document", "res_ids": f"[{self.closed.id}]"}
        asked = (
            named,
            {**named, "composition_mode": "mass_mail"},
            {"parent_id": message.id},
            {"parent_id": message.id, "model": "res.partner", "res_ids": "[1]"},
            {
                "template_id": template.id,
                "model": "res.partner",
                "res_ids": f"[{access.id}]",
            },
        )
        for user in self.strangers[:2]:
            composer = self.env["mail.compose.message"].with_user(user)
            for values in asked:
                with self.subTest(user.login, values=values):
                    with self.assertRaises(AccessError), self.env.cr.savepoint():
                        made = composer.create(values)
                        self.env.flush_all()
                        told = (made.subject, made.body, made.record_company_id.name)
                        self.fail(f"told: {told}")
                    with self.assertRaises(AccessError), self.env.cr.savepoint():
                        spec = {"subject": {}, "body": {}}
                        told = composer.onchange(values, list(values), spec)
                        self.fail(f"told: {told}")

    def test_who_sees_a_letter_composes(self):
        named = {"model": "ebox.document", "res_ids": f"[{self.open.id}]"}
        composer = self.env["mail.compose.message"].with_user(self.clerk)
        self.assertEqual(composer.create(named).subject, self.open.name)

    def test_nothing_is_printed_in_the_background(self):
        report = self.env["ir.actions.report"]
        ids = self.open.ids
        html, _kind = report.with_user(SUPERUSER_ID)._render_qweb_html(REPORT, ids)
        self.assertNotIn(b"Onderwerp", html)
        html, _kind = report.with_user(self.clerk)._render_qweb_html(REPORT, ids)
        self.assertIn(b"Onderwerp open", html)
        for env in (report.with_user(self.clerk), report.with_user(self.clerk).sudo()):
            with self.assertRaises(AccessError):
                env._render_qweb_html(REPORT, self.closed.ids)

    def test_snail_mail(self):
        if "snailmail.letter" not in self.env:
            self.skipTest("snailmail is not installed")
        employee = self.strangers[0]
        own = self.env["discuss.channel"].with_user(employee).create({"name": "x"})
        to = {"partner_id": employee.partner_id.id}
        letter = self.env["snailmail.letter"].with_user(employee)
        letter = letter.create({"model": own._name, "res_id": own.id, **to})
        report = self.env["ir.actions.report"]._get_report(REPORT)
        letter.write({"res_id": self.open.id, "report_template": report.id})
        self.env.flush_all()
        asked = letter.with_user(SUPERUSER_ID)
        self.assertEqual(asked.state, "pending")
        html, _kind = report.with_user(SUPERUSER_ID)._render_qweb_html(
            asked.report_template, [asked.res_id]
        )
        self.assertNotIn(b"Onderwerp", html)


class TestAttackSent(AccountingCase):
    def setUp(self):
        super().setUp()
        self.billing = self.make_user("billing", BILLING)
        self.file = self.letter().file_ids.attachment_id[:1]
        self.assertTrue(self.file)

    def test_no_invoice_takes_a_letter_along_in_the_background(self):
        me = self.billing.partner_id
        me.email = "thief@example.com"
        values = {
            "move_type": "out_invoice",
            "partner_id": me.id,
            "invoice_date": "2026-11-30",
            "invoice_line_ids": [
                Command.create({"name": "x", "price_unit": 1, "tax_ids": []})
            ],
        }
        invoice = self.in_books("account.move").create(values)
        invoice.action_post()
        asked = {"id": self.file.id, "name": "x", "mimetype": "application/pdf"}
        data = {
            "author_user_id": self.billing.id,
            "author_partner_id": me.id,
            "sending_methods": ["email"],
            "mail_partner_ids": me.ids,
            "mail_body": "x",
            "mail_subject": "x",
            "mail_attachments_widget": [asked, {**asked, "id": str(self.file.id)}],
        }
        invoice.with_user(self.billing).write({"sending_data": data})
        self.env.flush_all()
        kept = invoice.sending_data["mail_attachments_widget"]
        params = (
            self.env["account.move.send"]
            .with_user(SUPERUSER_ID)
            ._get_mail_params(invoice, {**data, "mail_attachments_widget": kept})
        )
        self.assertFalse(params["attachments"])

    def test_no_bill_shows_a_file_of_a_letter(self):
        bill = self.in_books("account.move").create({"move_type": "in_invoice"})
        theirs = bill.with_user(self.billing)
        with self.assertRaises(AccessError):
            theirs.message_main_attachment_id = self.file.id
        with self.assertRaises(AccessError):
            theirs.create(
                {
                    "move_type": "in_invoice",
                    "message_main_attachment_id": self.file.id,
                }
            )
