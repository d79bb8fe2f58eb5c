# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the link of a bank line with a letter means in the books, and says in the form.

A bank line that Odoo imports is an entry already, with an open part on the bank's
suspense account. A link moves what it pays from there: to the vendor's account, where
it is matched with the bill, or to the clearing account of the message type. Nothing is
ever posted by it, and the link stays whatever accounting refuses.
"""

from odoo import SUPERUSER_ID, api, fields, models
from odoo.exceptions import AccessError, RedirectWarning, UserError
from odoo.tools import format_amount, format_date

from odoo.addons.ebox_enterprise.lib.own_error import get_logger, passes

from .bill import SEES_BILLS
from .booking_kind import account_name

_logger = get_logger(__name__)


def matched_with(items):
    """The journal items with which these are matched."""
    return items.matched_debit_ids.debit_move_id | (
        items.matched_credit_ids.credit_move_id
    )


class EboxPaymentLink(models.Model):
    _inherit = "ebox.payment.link"

    move_line_id = fields.Many2one(
        "account.move.line",
        "Part of the bank line",
        readonly=True,
        copy=False,
        index="btree_not_null",
        ondelete="set null",
        help="The journal item to which this link has moved what it pays.",
    )
    cleared = fields.Boolean("On the clearing account", readonly=True, copy=False)
    reconcile_note = fields.Char("Why not in the books", readonly=True, copy=False)
    reconcile_state = fields.Selection(
        [
            ("none", "Not in the books"),
            ("open", "Bank line still open"),
            ("booked", "Booked in accounting"),
            ("waiting", "Waits for the bill"),
            ("unmatched", "Not matched"),
            ("cleared", "On the clearing account"),
            ("done", "Matched"),
            ("refused", "Refused by accounting"),
        ],
        "In the books",
        compute="_compute_reconcile_state",
        compute_sudo=True,
    )

    @api.depends(
        *("move_line_id", "cleared", "reconcile_note", "document_id.bill_id.state"),
        *("move_line_id.matched_debit_ids", "move_line_id.matched_credit_ids"),
        *("move_line_id.reconciled", "move_line_id.account_id"),
        *("statement_line_id.is_reconciled", "statement_line_id.line_ids.account_id"),
        "statement_line_id.line_ids.reconciled",
    )
    def _compute_reconcile_state(self):
        for link in self:
            link.reconcile_state = link._state_in_books()

    def _state_in_books(self):
        """A value of ``reconcile_state``: what the entries say, whatever was meant."""
        if self._is_cleared():
            return "done" if self.move_line_id.reconciled else "cleared"
        if self._is_matched_with_letter() or self._pays_already():
            return "done"
        if self.reconcile_note:
            return "refused"
        if self.statement_line_id.state != "posted":
            return "none"
        if self._is_booked_otherwise():
            return "booked"
        if self.document_id.bill_id.state == "draft":
            return "waiting"
        return "unmatched" if self.move_line_id in self._booked_items() else "open"

    def _is_matched_with_letter(self):
        """Whether its part is matched with the bill, or the letter's other payments."""
        letter = self.document_id
        own = letter.payment_link_ids.move_line_id | letter.bill_id.line_ids
        return bool(matched_with(self.move_line_id) & own)

    def _is_booked_otherwise(self):
        """Whether the bank line pays something else in the books."""
        part = self.move_line_id
        if not part:
            return not self._suspense_items()
        owed = part.account_type == "liability_payable" and not self._is_matched()
        return part in self._booked_items() and not owed

    def _suspense_items(self):
        """What of the bank line is open in the books still."""
        _liquidity, suspense, _others = self.statement_line_id._seek_for_lines()
        return suspense.filtered(lambda item: not item.reconciled)

    def _booked_items(self):
        """What the bank line is booked on instead of its suspense account.

        Some tools leave its own entry as it is, and book another one against it.
        """
        _liquidity, suspense, others = self.statement_line_id._seek_for_lines()
        booked = matched_with(suspense).move_id.line_ids.filtered(
            lambda item: item.account_id not in suspense.account_id
        )
        return others | booked

    def _is_cleared(self):
        """Whether its part is there still: accounting may have undone it."""
        return self.cleared and bool(self.move_line_id)

    def _is_matched(self):
        return bool(matched_with(self.move_line_id))

    def _pays_already(self):
        """Whether somebody has matched the bank line with the bill in accounting.

        Also by a payment of Odoo's: its entry stands between them, on the outstanding
        account.
        """
        booked = self._booked_items()
        payments = matched_with(booked).move_id.filtered("origin_payment_id")
        paid_by = matched_with(self.document_id.bill_id.line_ids)
        return bool(paid_by & (booked | payments.line_ids))

    def action_reconcile(self):
        """Try once more what accounting has refused."""
        self._check_accountant()
        self._reconcile()

    def action_clear_suspense(self):
        """Move what the link pays to the clearing account of the message type.

        :raise UserError: tells where to set the account, or why it cannot be done
        """
        self._check_accountant()
        for link in self.sudo():
            letter = link.document_id
            if link.move_line_id:
                raise UserError(self.env._("This payment is in the books already."))
            if letter.bill_id.filtered(lambda b: b.state != "cancel"):
                raise UserError(
                    self.env._(
                        "This letter has a bill: the payment is matched with it when "
                        "it is posted. Nothing was changed."
                    )
                )
            link._move_part(link._clearing_account())
            link.write({"cleared": True, "reconcile_note": False})
            letter.message_post(
                body=letter._history_env()._(
                    "The payment was moved to the clearing account."
                )
            )

    def action_ask_to_clear(self):
        """Ask for the clearing account, which is named before anything is moved."""
        self.ensure_one()
        self._check_accountant()
        letter = self.document_id
        if not letter.type_setting_id:
            self.sudo()._clearing_account()  # which tells why there can be none
        return self.env["ebox.create.bill"]._open_to_clear(letter)

    def _clearing_text(self):
        """What of these links waits to be moved, for the person who says where to."""
        moved = [
            self.env._(
                "%(amount)s of the bank line of %(day)s",
                amount=format_amount(self.env, link.amount, link.currency_id),
                day=format_date(self.env, link.date),
            )
            for link in self
        ]
        return self.env._(
            "This moves from the bank's suspense account to the account below: "
            "%(moved)s. The link and the letter stay as they are, and it can be "
            "undone.",
            moved=", ".join(moved),
        )

    def action_put_back(self):
        """Take the payment out of the books again; the link stays."""
        self._check_accountant()
        self._put_back()

    def _clearing_account(self):
        letter = self.document_id
        account = letter.type_setting_id._booking()[2]
        if account:
            return account
        kind = letter.message_type_id
        text = self.env._(
            "No account is set for payments of letters of type %(type)s. Choose its "
            "clearing account under e-Box, Configuration, Message types, in company "
            "%(company)s. Nothing was changed.",
            type=kind.name or kind.remote_id or self.env._("(none)"),
            company=self.company_id.name,
        )
        setting = letter.type_setting_id
        if not setting or not setting.sudo(False).has_access("write"):
            raise UserError(text)
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "ebox_enterprise.action_message_type"
        )
        action["domain"] = [("id", "=", setting.id)]
        raise RedirectWarning(text, action, self.env._("Choose the clearing account"))

    def _check_accountant(self):
        self.document_id.check_access("write")
        self._accountant_env()

    def _accountant_env(self):
        """The environment in which entries of bank lines are changed.

        As the superuser, for the user: nobody changes them by a right in Invoicing,
        only by what a link does with its own part. It posts none.

        :raise AccessError: the user has no right to change entries
        """
        if self.env.uid == SUPERUSER_ID:
            return self.sudo().env
        if not self.env.user.has_group("account.group_account_invoice"):
            raise AccessError(
                self.env._(
                    "The bank line stays open in the books: that takes somebody with "
                    "the right 'Invoicing', and the button 'Try again'."
                )
            )
        return self.sudo().env

    def _reconcile(self):
        """Match these payments with the posted bills of their letters.

        Every link on its own: what accounting refuses becomes a note on the link.
        """
        for each in self.sudo():
            link = each._in_readers_language()
            bill = link.document_id.bill_id
            if bill.state != "posted" or link._is_cleared() or link._is_matched():
                continue
            if link._pays_already():
                link.reconcile_note = False
                continue
            link._attempt(lambda link=link, bill=bill: link._match_with(bill))

    def _in_readers_language(self):
        """A note is kept: it is in the language of those who read the letter."""
        return self.with_context(lang=self.document_id._history_env().lang)

    def _attempt(self, work):
        """Do something in the books, or note why it cannot be done."""
        note = False
        try:
            with self.env.cr.savepoint():
                work()
        except (UserError, RedirectWarning) as error:
            note = str(error.args[0])
        except Exception as error:
            if passes(error):  # the whole transaction is tried again
                raise
            _logger.exception("Payment %s of an e-Box letter", self.ids)
            note = self.env._("Accounting has refused it. The server's log says more.")
        if note == self.reconcile_note:
            return
        self.reconcile_note = note
        if note:
            self.document_id.message_post(
                body=self.document_id._history_env()._(
                    "The payment is linked, but not matched in accounting: %s", note
                )
            )

    def _put_back_or_note(self):
        """For links whose bill was deleted: nobody waits for the answer."""
        for each in self.exists().filtered("move_line_id"):
            link = each._in_readers_language()
            if not (link._is_cleared() or link._is_matched()):
                link._attempt(link._put_back)

    def _hint_text(self):
        """What a person is to do about this payment in accounting, if anything."""
        day = format_date(self.env, self.date)
        bill = self.document_id.bill_id
        nowhere = self.reconcile_state in ("open", "unmatched")
        if nowhere and bill.state == "cancel":
            return self.env._(
                "The bill is cancelled, so the bank line of %(day)s is matched with "
                "nothing. Undo the link, choose 'Not its bill' and create another "
                "bill, then link again.",
                day=day,
            )
        if nowhere and bill:
            return self.env._(
                "The bank line of %(day)s is not matched with the bill: that was "
                "undone in accounting. 'Try again' matches them.",
                day=day,
            )
        if self.reconcile_state == "open":
            return self.env._(
                "The bank line of %(day)s is still open in the books, and Odoo closes "
                "no period with open bank lines. Create a bill and post it, or move "
                "the payment to the clearing account of the message type.",
                day=day,
            )
        if self.reconcile_state == "booked":
            return self._booked_text(day)
        if self.reconcile_state == "waiting":
            return self.env._(
                "The bank line of %(day)s is matched as soon as the bill is posted.",
                day=day,
            )
        if self.reconcile_state == "refused":
            return self.env._(
                "The bank line of %(day)s is not matched in accounting: %(reason)s",
                day=day,
                reason=self.reconcile_note,
            )
        return self._rest_text(day)

    def _rest_text(self, day):
        """What of a bank line is open in the books beside what this link pays."""
        line = self.statement_line_id
        currency, rest = line.currency_id, -line.amount_residual
        if line.is_reconciled or currency.is_zero(rest):
            return False
        return self.env._(
            "Of the bank line of %(day)s %(rest)s more is still open in the books: "
            "link it to its letter, or book it in accounting.",
            day=day,
            rest=currency.format(abs(rest)),
        )

    def _booked_text(self, day):
        """Where somebody has booked the bank line in accounting, without this link."""
        told = {"day": day, "accounts": self._booked_on()}
        if self.document_id.bill_id.filtered(lambda bill: bill.state != "cancel"):
            return self.env._(
                "The bank line of %(day)s was booked in accounting on %(accounts)s, "
                "not matched with the bill, which stays open. Undo that booking there, "
                "then 'Try again' matches them.",
                **told,
            )
        return self.env._(
            "The bank line of %(day)s was booked in accounting on %(accounts)s: "
            "nothing is left to do. With a bill it would be booked twice.",
            **told,
        )

    def _booked_on(self):
        """The accounts of the bank line's other side, with what they are matched with.

        :return: str such as ``440000 Suppliers (BILL/2026/11/0001)``
        """
        found = []
        for item in self.move_line_id or self._booked_items():
            names = ", ".join(matched_with(item).move_id.mapped("display_name"))
            account = account_name(item.account_id, item.company_id)
            found.append(f"{account} ({names})" if names else account)
        return ", ".join(dict.fromkeys(found))


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    books_hint = fields.Text(
        "In the books",
        compute="_compute_books_hint",
        compute_sudo=True,
        groups=SEES_BILLS,  # it names accounts and entries
        help="What of the linked payments is still to do in accounting.",
    )

    def _payments_to_clear(self):
        """The links of this letter whose part is still on the suspense account."""
        return self.payment_link_ids.filtered(
            lambda link: not link.move_line_id and link.reconcile_state != "done"
        )

    @api.depends(
        *("payment_link_ids.reconcile_state", "payment_link_ids.reconcile_note"),
        *("payment_link_ids.date", "payment_link_ids.amount", "amount"),
        "payment_link_ids.statement_line_id.amount_residual",
    )
    def _compute_books_hint(self):
        for record in self:
            links = record.payment_link_ids.sorted("date")
            hints = [link._hint_text() for link in links]
            lines = [record._overpaid_text(), *hints]
            record.books_hint = "\n".join(line for line in lines if line) or False
