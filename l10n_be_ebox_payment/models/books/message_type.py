# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How a company books the letters of a message type."""

from odoo import api, fields, models

#: Accounts of money in the bank, and of what is in no balance sheet, book no letter.
_NOT_FOR_LETTERS = (
    "[('active', '=', True), ('account_type', 'not in', "
    "('asset_cash', 'liability_credit_card', 'off_balance'))]"
)
ACCOUNTING = "account.group_account_invoice,account.group_account_readonly"


class EboxMessageTypeSetting(models.Model):
    _inherit = "ebox.message.type.setting"

    bill_type = fields.Selection(
        "_selection_bill_type",
        "Booked as",
        default="in_receipt",
        groups=ACCOUNTING,
        help="What 'Create bill' makes of a letter of this type. Left empty it is a "
        "purchase receipt.",
    )
    expense_account_id = fields.Many2one(
        "account.account",
        "Expense account",
        check_company=True,
        domain=_NOT_FOR_LETTERS,
        ondelete="restrict",
        groups=ACCOUNTING,
        help="The account of the bill's line. Left empty, one is proposed where the "
        "kind of letter is known, and asked for before a bill is made.",
    )
    clearing_account_id = fields.Many2one(
        "account.account",
        "Clearing account",
        check_company=True,
        domain=_NOT_FOR_LETTERS,
        ondelete="restrict",
        groups=ACCOUNTING,
        help="Where the payment of a letter without a bill goes, for instance because "
        "the debt was booked with the wages or the VAT return.",
    )

    proposed_account_id = fields.Many2one(
        "account.account",
        "Proposed account",
        compute="_compute_proposed_account_id",
        groups=ACCOUNTING,
        help="Usual in the Belgian chart of accounts for letters of this kind.",
    )

    @api.model
    def _selection_bill_type(self):
        """In Odoo's own words, whatever the language; one of them needs others."""
        kinds = self.env["account.move"]._fields["move_type"]
        names = dict(kinds._description_selection(self.env))
        receipt = self.env._("%(receipt)s (no invoice)", receipt=names["in_receipt"])
        return [("in_invoice", names["in_invoice"]), ("in_receipt", receipt)]

    @api.depends("message_type_id", "company_id")
    def _compute_proposed_account_id(self):
        """Of the senders, only those count whose letters the user may see."""
        groups = self.env["ebox.document"]._read_group(
            [("type_setting_id", "in", self.ids)], ["type_setting_id", "sender_id"]
        )
        senders = {}
        for setting, sender in groups:
            senders.setdefault(setting, []).append(sender.name or "")
        kinds = self.env["ebox.booking.kind"]
        for record in self:
            kind, _where = kinds._of_texts(
                record.message_type_id.name, "", " ".join(senders.get(record, []))
            )
            record.proposed_account_id = kind._account_of(record.company_id)

    def _booking(self):
        """How letters of this type are booked: by code of any user.

        :return: (type of the bill, expense account, clearing account); an account
            that was archived meanwhile is none
        """
        record = self.sudo()
        accounts = record.expense_account_id, record.clearing_account_id
        usable = [account.filtered("active") for account in accounts]
        return record.bill_type or "in_receipt", *usable
