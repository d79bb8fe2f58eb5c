# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Moving a part of a bank line between the suspense account and another one."""

from odoo import SUPERUSER_ID, api, models
from odoo.exceptions import UserError
from odoo.fields import Command

from ..bank.statement_line import OTHER_SCREEN, OTHER_WAY, OWN_ENTRY
from .reconcile import matched_with

#: As Odoo itself does it: the entry of a bank line is posted, and its lines change.
_AS_ODOO = {"skip_readonly_check": True, "force_delete": True}


class EboxPaymentLink(models.Model):
    _inherit = "ebox.payment.link"

    def _match_with(self, bill):
        """Move the link's part to the account of a posted bill, and match them."""
        bill = self._in_books(bill)
        if bill.currency_id != bill.company_id.currency_id:
            raise UserError(
                self.env._(
                    "The bill is in %s. Match it with the bank line in Accounting.",
                    bill.currency_id.name,
                )
            )
        if self.move_line_id:  # the bill may have another vendor or account now
            self._put_back()
        due = self._due_items(bill)
        open_lines = due.filtered(lambda line: not line.reconciled)
        others = self._other_parts_of(bill)
        if not open_lines and not others:
            raise UserError(self._paid_already_text(due))
        account = (open_lines or due)[0].account_id
        vendor = bill.commercial_partner_id
        part = self._remade_part(account, vendor)
        if part:
            self.sudo().move_line_id = part.sudo()
        else:
            part = self._move_part(account, vendor)
        same = (open_lines | others).filtered(lambda line: line.account_id == account)
        (part | same).reconcile()

    def _paid_already_text(self, due):
        """Why the bank line is not matched with a bill that has nothing open.

        :param due: what the bill owed
        """
        payments = matched_with(due).move_id.origin_payment_id
        waiting = payments.filtered(lambda payment: not payment.is_matched)
        if waiting:
            return self.env._(
                "The bill was paid with %(payment)s, which waits for its bank line. "
                "Match the bank line with that payment in Accounting.",
                payment=", ".join(waiting.mapped("display_name")),
            )
        return self.env._(
            "The bill is paid already. The bank line stays open: see which of the "
            "payments is the right one."
        )

    def _remade_part(self, account, vendor):
        """The part that a reconciliation tool has made anew, without its match.

        The OCA's replaces all lines of the entry by equal ones when the rest of the
        bank line is matched there.
        """
        line = self._in_books(self.statement_line_id)
        taken = line.sudo().ebox_link_ids.move_line_id
        equal = line.company_id.currency_id.compare_amounts
        found = line.move_id.line_ids.filtered(
            lambda item: item.account_id == account
            and item.partner_id == vendor
            and not (item.matched_debit_ids or item.matched_credit_ids)
            and not equal(item.balance, self.amount)
        )
        return found.filtered(lambda item: item not in taken)[:1]

    def _match_remade(self):
        """Match with their bills again what a reconciliation tool has made anew."""
        for each in self.filtered(lambda link: not link.move_line_id):
            link, bill = each._in_readers_language(), each.document_id.bill_id
            account = self._due_items(bill)[:1].account_id
            if bill.state != "posted" or link._pays_already():
                continue
            if link._remade_part(account, bill.commercial_partner_id):
                link._attempt(lambda link=link, bill=bill: link._match_with(bill))

    @api.model
    def _due_items(self, bill):
        return bill.line_ids.filtered(
            lambda item: item.account_type == "liability_payable"
        )

    def _other_parts_of(self, bill):
        """Parts of other bank lines that were more than the bill: money comes back."""
        if self.amount > 0:
            return self.env["account.move.line"]
        links = self.search([("document_id", "=", self.document_id.id)]) - self
        parts = self._in_books(links.move_line_id)
        return parts.filtered(
            lambda line: line.account_type == "liability_payable"
            and not line.reconciled
            and line.partner_id == bill.commercial_partner_id
        )

    def _move_part(self, account, partner=None):
        """Split what this link pays off the suspense line.

        :return: the new ``account.move.line``
        :raise UserError: the reason in words; nothing was changed
        """
        line = self._in_books(self.statement_line_id)
        suspense = self._open_suspense(line)
        currency = line.company_id.currency_id
        rest = currency.round(suspense.balance - self.amount)
        values = {
            "account_id": account.id,
            "partner_id": (partner or self._partner_of(line)).id,
        }
        if currency.is_zero(rest):
            self._rewrite(line, [Command.update(suspense.id, values)])
            part = suspense
        else:
            before = line.move_id.line_ids
            new = {**values, "name": suspense.name, **self._amounts(self.amount)}
            smaller = Command.update(suspense.id, self._amounts(rest))
            self._rewrite(line, [smaller, Command.create(new)])
            part = line.move_id.line_ids - before
        self.sudo().move_line_id = part.sudo()
        return part

    def _put_back(self):
        """Give these links' parts back to the suspense accounts of their banks.

        Only what a link has made, and only while it is as it was made: what people
        have changed since is theirs.

        :raise UserError: accounting refuses; nothing was changed
        """
        for link in self.sudo():
            if not link.move_line_id:
                link._leave_match()
                continue
            if link._is_own_part():
                link._return_part()
            else:
                link._leave_part()
            link.write(
                {"move_line_id": False, "cleared": False, "reconcile_note": False}
            )

    def _is_own_part(self):
        part, line = self.move_line_id, self.statement_line_id
        compare = line.company_id.currency_id.compare_amounts
        return (
            part.move_id == line.move_id
            and part.account_id != line.journal_id.suspense_account_id
            and (self._is_cleared() or part.account_type == "liability_payable")
            and not compare(part.balance, self.amount)
        )

    def _check_matched_by_us(self):
        """Refuse to undo a match with anything but the bill and the letter's parts.

        :raise UserError: names the entries with which somebody has matched it
        """
        part, letter = self.move_line_id, self.document_id
        lines = part.matched_debit_ids.debit_move_id
        lines |= part.matched_credit_ids.credit_move_id
        own = self.search([("document_id", "=", letter.id)]).move_line_id.move_id
        others = lines.move_id - (letter.bill_id | own)
        if others:
            raise UserError(
                self.env._(
                    "The payment is matched in accounting with %(entries)s. Undo that "
                    "match there first. Nothing was changed.",
                    entries=", ".join(move.display_name for move in others),
                )
            )

    def _leave_part(self):
        self.document_id.message_post(
            body=self.document_id._history_env()._(
                "The bank line of a payment was changed in accounting since it was "
                "linked, and was left as it is."
            )
        )

    def _leave_match(self):
        if self._pays_already():
            self.document_id.message_post(
                body=self.document_id._history_env()._(
                    "The bank line of a payment stays matched with the bill in "
                    "accounting, where that was done. Undo it there if it is wrong."
                )
            )

    def _return_part(self):
        line = self._in_books(self.statement_line_id)
        part = self._in_books(self.move_line_id)
        self._check_period(line)
        self._check_matched_by_us()
        _liquidity, suspense, _other = line._seek_for_lines()
        if suspense.matched_debit_ids or suspense.matched_credit_ids:
            raise UserError(self._changed_text())
        part.remove_move_reconcile()
        if suspense:
            whole = self._amounts(suspense.balance + part.balance)
            commands = [Command.update(suspense.id, whole), Command.delete(part.id)]
        else:
            usual = line._prepare_move_line_default_vals()[1]
            kept = ("name", "account_id", "partner_id")
            values = {name: usual[name] for name in kept}
            commands = [Command.update(part.id, values)]
        self._rewrite(line, commands)

    def _rewrite(self, line, commands):
        """Change the entry of a bank line.

        The OCA's screen keeps what it will book from the import on. It has to look at
        the entry again, or it would undo this one. It also keeps how it booked before:
        where that was by another entry, its undo would cancel the bill.
        """
        line.move_id.with_context(**_AS_ODOO).write({"line_ids": commands})
        if OTHER_SCREEN in line._fields:
            line.with_context(**{OWN_ENTRY: True}).write(
                {OTHER_SCREEN: False, OTHER_WAY: False}
            )

    def _amounts(self, balance):
        balance = self.company_id.currency_id.round(balance)
        return {"balance": balance, "amount_currency": balance}

    def _partner_of(self, line):
        return line.partner_id or self.document_id.partner_id

    def _in_books(self, records):
        """These records of the company, to be changed for who may see them."""
        books = records.with_env(self._accountant_env()).with_company(self.company_id)
        if self.env.uid != SUPERUSER_ID:
            books.sudo(False).check_access("read")
        return books

    def _open_suspense(self, line):
        """The one line on the suspense account, when this link can take its part.

        :raise UserError: the reason in words
        """
        currency = line.company_id.currency_id
        used = line.currency_id | line.foreign_currency_id | self.currency_id
        if used != currency:
            raise UserError(
                self.env._(
                    "The bank line or the letter is not in %s. Match it in Accounting.",
                    currency.name,
                )
            )
        if line.move_id.state != "posted":
            raise UserError(self.env._("The entry of the bank line is not posted."))
        self._check_period(line)
        _liquidity, suspense, _other = line._seek_for_lines()
        if not suspense:
            raise UserError(
                self.env._("The bank line was matched in accounting already.")
            )
        changed = suspense.matched_debit_ids or suspense.matched_credit_ids
        if len(suspense) > 1 or changed:
            raise UserError(self._changed_text())
        rest = currency.round(suspense.balance - self.amount)
        if suspense.balance * self.amount <= 0 or rest * suspense.balance < 0:
            raise UserError(
                self.env._(
                    "Less is open on the bank line than this link pays: a part of it "
                    "was matched in accounting already."
                )
            )
        return suspense

    def _check_period(self, line):
        """Refuse in a locked period, as Odoo does for a person.

        :raise UserError: names the lock dates
        """
        taxed = any(item._affect_tax_report() for item in line.move_id.line_ids)
        locks = line.company_id._get_violated_lock_dates(
            line.date, taxed, line.journal_id
        )
        if locks:
            raise UserError(
                self.env._(
                    "The period of the bank line is closed: %(locks)s. Nothing was "
                    "changed in accounting.",
                    locks=line.company_id._format_lock_dates(locks),
                )
            )

    def _changed_text(self):
        return self.env._(
            "Somebody has changed the entry of the bank line in accounting. Match it "
            "there."
        )
