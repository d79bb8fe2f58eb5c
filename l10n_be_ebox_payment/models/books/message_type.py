"""How a company books the letters of a message type."""

from odoo import fields, models

#: Accounts of money in the bank, and of what is in no balance sheet, book no letter.
_NOT_FOR_LETTERS = (
    "[('active', '=', True), ('account_type', 'not in', "
    "('asset_cash', 'liability_credit_card', 'off_balance'))]"
)
ACCOUNTING = "account.group_account_invoice,account.group_account_readonly"


class EboxMessageTypeSetting(models.Model):
    _inherit = "ebox.message.type.setting"

    bill_type = fields.Selection(
        [("in_invoice", "Vendor bill"), ("in_receipt", "Purchase receipt")],
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
        help="The account of the bill's line. Left empty Odoo proposes one, as on any "
        "bill.",
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

    def _booking(self):
        """How letters of this type are booked: by code of any user.

        :return: (type of the bill, expense account, clearing account); an account
            that was archived meanwhile is none
        """
        record = self.sudo()
        accounts = record.expense_account_id, record.clearing_account_id
        usable = [account.filtered("active") for account in accounts]
        return record.bill_type or "in_receipt", *usable
