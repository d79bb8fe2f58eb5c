# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""On which account a letter's bill goes, asked before the bill is made.

The account is proposed by the kind of letter, with the reason; a person takes it or
another one, and it is remembered for the message type in the letter's company. Nothing
is booked on an account that nobody has seen.
"""

from odoo import api, fields, models
from odoo.exceptions import UserError

from ...belgian_payment import speaks_of_reminder
from ...models.books.booking_kind import NOT_ON_BILLS, account_name, names_invoice

_NO_ACCOUNT = ("asset_cash", "liability_credit_card", "off_balance")


class EboxCreateBill(models.TransientModel):
    _name = "ebox.create.bill"
    _inherit = ["ebox.guarded"]
    _description = "Bill of a letter to make"
    _check_company_auto = True

    document_id = fields.Many2one("ebox.document", "Letter", readonly=True)
    company_id = fields.Many2one("res.company", readonly=True)
    type_setting_id = fields.Many2one("ebox.message.type.setting", readonly=True)
    type_name = fields.Char("Message type", readonly=True)
    another = fields.Boolean(readonly=True)
    reason = fields.Text(readonly=True)
    booked_before = fields.Boolean(readonly=True)
    bill_type = fields.Selection("_selection_bill_type", "Booked as", required=True)
    account_id = fields.Many2one(
        "account.account",
        "Expense account",
        check_company=True,
        domain=[
            ("active", "=", True),
            ("account_type", "not in", (*_NO_ACCOUNT, *NOT_ON_BILLS)),
        ],
    )
    clearing_account_id = fields.Many2one(
        "account.account",
        "Clearing account",
        check_company=True,
        domain=[("active", "=", True), ("account_type", "not in", _NO_ACCOUNT)],
    )
    remember = fields.Boolean("Remember for this message type")
    warning = fields.Text(readonly=True)
    to_clear = fields.Boolean(
        readonly=True, help="What is asked is where a payment without bill goes."
    )
    clearing_fixed = fields.Boolean(
        readonly=True, help="A manager has chosen the clearing account."
    )

    @api.model
    def _selection_bill_type(self):
        return self.env["ebox.message.type.setting"]._selection_bill_type()

    @api.model
    def _open_for(self, letter, *, another):
        """The question, with what is proposed for this letter.

        :param another: the bill is made although there is one with its reference
        """
        kind, where = letter._booking_kind()
        setting = letter.type_setting_id.sudo()
        company = letter.company_id
        account = kind._account_of(company)
        clearing = setting._booking()[2].sudo(False)
        if kind.booked_before and not clearing:
            clearing = kind._account_of(company, on_bill=False)
        # read-only to whoever opens it, but for what she chooses
        wizard = self.sudo().create(
            {
                "document_id": letter.id,
                "company_id": company.id,
                "type_setting_id": setting.id,
                "type_name": setting.name or setting.remote_id,
                "another": another,
                "reason": self._reason(letter, kind, where, account),
                "warning": letter._vat_text(),
                "booked_before": kind.booked_before,
                "bill_type": self._proposed_type(letter, setting),
                "account_id": account.id,
                "clearing_account_id": clearing.id,
                "remember": bool(setting) and where != "subject",
            }
        )
        return wizard._opened(self.env._("Create bill"))

    def _opened(self, title):
        return {
            "type": "ir.actions.act_window",
            "name": title,
            "res_model": self._name,
            "res_id": self.id,
            "views": [(False, "form")],
            "target": "new",
        }

    @api.model
    def _open_to_clear(self, letter):
        """The question where the linked payments of a letter without bill go."""
        kind, _where = letter._booking_kind()
        setting, company = letter.type_setting_id.sudo(), letter.company_id
        chosen = setting._booking()[2].sudo(False)
        wizard = self.sudo().create(
            {
                "document_id": letter.id,
                "company_id": company.id,
                "type_setting_id": setting.id,
                "type_name": setting.name or setting.remote_id,
                "another": True,
                "reason": letter._payments_to_clear()._clearing_text(),
                "booked_before": True,
                "bill_type": setting._booking()[0],
                "clearing_account_id": (
                    chosen or kind._account_of(company, on_bill=False)
                ).id,
                "to_clear": True,
                "clearing_fixed": bool(chosen)
                and not setting.sudo(False).has_access("write"),
            }
        )
        return wizard._opened(self.env._("To the clearing account"))

    @api.model
    def _proposed_type(self, letter, setting):
        """An invoice is proposed as one, with its VAT or without."""
        if names_invoice(setting.name, letter.name) or letter._vat_text():
            return "in_invoice"
        return setting._booking()[0]

    @api.model
    def _reason(self, letter, kind, where, account):
        """Why this account, or why none, for the person who decides."""
        company = letter.company_id
        if not kind and names_invoice(letter.message_type_id.name, letter.name):
            return self.env._(
                "An invoice, as its message type or subject says: choose the account "
                "of what was bought."
            )
        if not kind:
            return self.env._(
                "Odoo does not know what kind of letter this is: choose the account."
            )
        name = kind.name
        sources = {
            "type": self.env._("%(kind)s, as its message type says.", kind=name),
            "subject": self.env._("%(kind)s, as its subject says.", kind=name),
            "sender": self.env._("%(kind)s, to judge by its sender.", kind=name),
        }
        lines = [sources[where]]
        if account:
            lines.append(
                self.env._(
                    "Proposed: %(account)s.", account=account_name(account, company)
                )
            )
        else:
            lines.append(
                self.env._(
                    "No account that is usual for it and that a bill can have was "
                    "found in the chart of %(company)s: choose one, or clear the "
                    "payment without a bill.",
                    company=company.name,
                )
            )
        return "\n".join([*lines, *filter(None, [self._note_of(letter, kind)])])

    @api.model
    def _note_of(self, letter, kind):
        """What is special of such letters; of a reminder not all was booked before."""
        texts = letter.message_type_id.name or "", letter.name or ""
        if kind.booked_before and (
            letter.payment_reminder or speaks_of_reminder(texts)
        ):
            return self.env._(
                "A reminder: increases, interest and costs in its amount are not in "
                "the books yet. On this account they stay as a balance; book them as "
                "a cost."
            )
        return kind.note

    def action_create(self):
        """Make the draft bill on the account that was chosen, and open it.

        :raise UserError: no account was chosen; nothing was changed
        """
        self.ensure_one()
        letter = self._letter()
        if not letter._begin_bill(another=self.another):
            return letter.action_view_bill()
        if not self.account_id:
            raise UserError(
                self.env._(
                    "Choose the account on which this letter is booked. Without it no "
                    "bill is made: Odoo's own proposal would be that of ordinary "
                    "purchases. Nothing was changed."
                )
            )
        self._check_usable(self.account_id, (*_NO_ACCOUNT, *NOT_ON_BILLS))
        if self.remember:
            self._remember(
                {"expense_account_id": self.account_id, "bill_type": self.bill_type}
            )
        return letter._create_bill(self.account_id, self.bill_type)

    def action_clear_instead(self):
        """No bill: payments of this message type go to the clearing account.

        Those that are linked already are moved there now.
        """
        self.ensure_one()
        letter = self._letter()
        if not self.to_clear and not letter._begin_bill(another=True):
            return letter.action_view_bill()
        if not (self.clearing_account_id and self.booked_before):
            raise UserError(
                self.env._(
                    "Choose the clearing account to which payments of this letter go. "
                    "Nothing was changed."
                )
            )
        self._check_usable(self.clearing_account_id, _NO_ACCOUNT)
        self._remember({"clearing_account_id": self.clearing_account_id})
        letter._payments_to_clear().action_clear_suspense()
        return {"type": "ir.actions.act_window_close"}

    def _letter(self):
        """The letter, with the rights of whoever presses the button."""
        letter = self.document_id.sudo(False)
        letter._check_billing()
        return letter

    def _check_usable(self, account, refused):
        account.check_access("read")
        if not account.active or account.account_type in refused:
            raise UserError(
                self.env._(
                    "%(account)s cannot take it: choose an account that is in use and "
                    "of another type. Nothing was changed.",
                    account=account_name(account, self.company_id),
                )
            )

    def _remember(self, values):
        """For the letter's company and message type: by whoever may make the bill."""
        setting = self.type_setting_id.sudo()
        chosen = any(setting[name] for name in values if name != "bill_type")
        if not setting or (chosen and not setting.sudo(False).has_access("write")):
            return  # what a manager has chosen stays
        setting.write(
            {
                name: value.id if isinstance(value, models.BaseModel) else value
                for name, value in values.items()
            }
        )
        accounts = [v for v in values.values() if isinstance(v, models.BaseModel)]
        self.document_id.message_post(
            body=self.document_id._history_env()._(
                "Letters of type %(type)s are booked on %(account)s from now on.",
                type=self.type_name,
                account=account_name(accounts[0], self.company_id),
            )
        )
