# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""An account that was judged for letters, and Odoo's own mark 'Send Money' on it.

The mark is on the contact's account and counts for every company that pays the contact.
So a judgement sets it only where whoever judged may set it there as well: with the same
right, in all of these companies. Else the letter's form says that it is separate.
"""

from odoo import SUPERUSER_ID, api, fields, models
from odoo.fields import Domain
from odoo.tools import format_date

from ..payment.payee import TRUST_GROUP


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    accounting_note = fields.Char(
        "Mark of accounting", compute="_compute_accounting_note", compute_sudo=True
    )

    @api.depends("iban", "sender_id", "company_id", "partner_id", "bill_id")
    @api.depends_context("lang")
    def _compute_accounting_note(self):
        """Where the mark says something else than the judgement."""
        for record in self:
            account, trust = record._account_of_contact(), record.payment_trust
            text = False
            if account and trust == "green" and not account.allow_out_payment:
                text = self.env._(
                    "Accounting has a mark of its own on this account of %(contact)s, "
                    "'Send Money', and it is not set: who has the right 'Validate bank "
                    "account' sets it on the contact.",
                    contact=account.partner_id.display_name,
                )
            elif account.allow_out_payment and record._is_account_refused():
                text = self.env._(
                    "Accounting still has its own mark, 'Send Money', on this account "
                    "of %(contact)s: who has the right 'Validate bank account' takes "
                    "it away on the contact.",
                    contact=account.partner_id.display_name,
                )
            record.accounting_note = text

    def _is_account_refused(self):
        return bool(self._judgement("refused"))

    def _judgement(self, state):
        """What a person said of this account of the sender, if it was this."""
        judged = self.env["ebox.payee.account"].sudo()
        if not (self.iban and self.sender_id):
            return judged
        mine = Domain("company_id", "=", self.company_id._origin.id)
        mine &= Domain("sender_id", "=", self.sender_id._origin.id)
        mine &= Domain("iban", "=", self.iban) & Domain("state", "=", state)
        return judged.search(mine, limit=1)

    def _account_of_contact(self):
        """The account of the letter among those of the sender's contact."""
        accounts = self.env["res.partner.bank"].sudo()
        partner = self.sudo().partner_id
        if not (self.iban and partner):
            return accounts
        own = Domain("partner_id", "=", partner.id)
        return accounts.search(own & Domain("sanitized_acc_number", "=", self.iban))[:1]

    def _judgement_for_accounting(self, partner):
        """The judgement that counts for all who pay this contact; perhaps none."""
        judged = self._judgement("trusted")
        who = judged.user_id
        if not who.active or not who.has_group(TRUST_GROUP):
            return judged.browse()
        payers = partner.company_id or partner.company_id.search([])
        return judged if payers <= who.company_ids else judged.browse()

    def _mark_known_account(self):
        """The current user trusts the account: also where accounting knows it."""
        account = self._account_of_contact()
        if account.allow_out_payment or self.payment_trust != "green":
            return
        if self._judgement_for_accounting(account.partner_id):
            account.allow_out_payment = True  # in the name of who has the right

    def _mark_new_account(self, account):
        """This account was made for a bill: it was judged before it was there."""
        judged = self._judgement_for_accounting(account.partner_id)
        if not judged or self.payment_trust != "green":
            return
        # who makes the bill may lack the right; who judged had it
        account.with_user(SUPERUSER_ID).allow_out_payment = True
        env = self._history_env()
        account.partner_id._message_log(
            body=env._(
                "Account %(iban)s is trusted: %(user)s judged it on %(day)s, for "
                "official letters.",
                iban=self.iban,
                user=judged.user_id.name,
                day=format_date(env, judged.date),
            )
        )
