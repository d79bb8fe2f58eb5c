# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""From the mailbox to the books beside whatever else is installed.

What an add-on of another changes in the models that we use is met by the way: its
mixins on messages and entries, its own journal of changes, its own import of lines.
"""

import base64

from odoo import fields

from odoo.addons.l10n_be_ebox_payment.tests.accounting_common import (
    OGM,
    AccountingCase,
)

ACCOUNT = "BE54999900000097"  # fictional: the bank code is not assigned
CAMT = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
<GrpHdr><MsgId>1</MsgId><CreDtTm>{day}T08:00:00</CreDtTm></GrpHdr>
<Stmt><Id>{day}</Id><CreDtTm>{day}T08:00:00</CreDtTm>
<Acct><Id><IBAN>{account}</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">500.00</Amt>
<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">379.00</Amt>
<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">121.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts>
<BookgDt><Dt>{day}</Dt></BookgDt><ValDt><Dt>{day}</Dt></ValDt>
<AcctSvcrRef>EBOX-1</AcctSvcrRef>
<NtryDtls><TxDtls><Refs><AcctSvcrRef>EBOX-1</AcctSvcrRef></Refs>
<RmtInf><Strd><CdtrRefInf><Ref>{reference}</Ref></CdtrRefInf></Strd></RmtInf>
</TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>"""


class TestBesideOthers(AccountingCase):
    def setUp(self):
        super().setUp()
        if "auditlog.rule" in self.env:  # it wraps the methods of the models
            self.audit(
                *("ebox.document", "ebox.document.file", "ebox.payment.link"),
                *("account.move", "account.bank.statement.line", "ir.attachment"),
            )
        self.document = self.letter()

    def audit(self, *models):
        rules = self.env["auditlog.rule"].create(
            [
                {
                    "name": name,
                    "model_id": self.env["ir.model"]._get_id(name),
                    **dict.fromkeys(("log_read", "log_write"), True),
                    **dict.fromkeys(("log_create", "log_unlink"), True),
                }
                for name in models
            ]
        )
        rules.set_to_confirmed()
        self.addCleanup(rules.set_to_draft)

    def test_a_letter_is_billed_paid_and_undone(self):
        bill, line = self.bill_of(self.document), self.bank_line()
        before, asked = self.picture(line), self.document.payment_state
        self.assertTrue(bill.message_main_attachment_id)
        link = self.link(self.document, line)
        self.env.invalidate_all()
        self.assertEqual(bill.amount_residual, 0)
        self.assertEqual(self.document.payment_state, "paid")
        link.action_unlink_payment()
        self.env.invalidate_all()
        self.assertEqual(self.picture(line), before)
        self.assertEqual(bill.amount_residual, 121.0)
        self.assertEqual(self.document.payment_state, asked)

    def test_people_talk_and_are_told(self):
        clerk = self.make_user("clerk")
        self.document.sudo().message_subscribe(clerk.partner_id.ids)
        note = self.document.with_user(clerk).message_post(body="Betaald?")
        self.assertIn(note, self.document.message_ids)
        self.document.with_user(clerk).responsible_id = clerk
        self.document.with_user(clerk).action_mark_opened()
        self.assertEqual(self.document.opened_by_id, clerk)

    def test_both_zip_files_are_whole(self):
        for archive in (self.document._quick_zip(), self.document._archive()):
            self.assertIn(b"%PDF-", b"".join(archive.chunks))

    def test_a_line_of_a_bank_file_is_the_banks_and_pays_its_letter(self):
        if "account.statement.import" not in self.env:
            return
        self.bank.bank_account_id = self.env["res.partner.bank"].create(
            {"acc_number": ACCOUNT, "partner_id": self.company.partner_id.id}
        )
        text = CAMT.format(
            day=fields.Date.today(), account=ACCOUNT, reference=OGM.strip("+")
        )
        wizard = self.in_books("account.statement.import").create(
            {
                "statement_file": base64.b64encode(text.encode()),
                "statement_filename": "bank.xml",
            }
        )
        wizard.import_file_button()
        line = self.in_books("account.bank.statement.line").search(
            [("journal_id", "=", self.bank.id)], order="id desc", limit=1
        )
        self.assertEqual((line.amount, line.ebox_origin), (-121.0, "bank"))
        self.env["ebox.matching"]._cron_match()
        self.assertEqual(line.ebox_proposed_document_id, self.document)

    def test_a_bill_that_is_paid_by_a_batch_has_its_account_and_reference(self):
        bill = self.bill_of(self.document)
        self.assertEqual(bill.partner_bank_id.sanitized_acc_number, self.document.iban)
        self.assertEqual(bill.payment_reference, OGM)
        if "account.payment.order" in self.env:
            self.assertTrue(bill.line_ids.filtered("amount_residual"))
