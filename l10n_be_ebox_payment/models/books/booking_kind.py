# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What kind of demand a letter is in the books of a Belgian company, and its account.

The kinds are data: words by which a letter is known, and the codes of the Belgian
standard chart (PCMN/MAR) on which its money goes. The account is the company's own,
found by the beginning of its code at the moment at which it is needed; it is a
proposal, which a person sees and can change.
"""

import re

from odoo import api, fields, models
from odoo.fields import Domain

from ...belgian_payment.folding import fold
from .message_type import ACCOUNTING

#: Odoo takes an account of these types on no line of a vendor bill.
NOT_ON_BILLS = ("asset_receivable", "liability_payable")
_WORD = re.compile(r"[^\W_]+")
_INVOICE = ("factuur", "facture", "rechnung")  # as they are folded
_SHORT = 4  # letters: so short a word is no part of another one


class EboxBookingKind(models.Model):
    _name = "ebox.booking.kind"
    _inherit = ["ebox.guarded"]
    _description = "Kind of official letter in the books"
    _order = "sequence, id"

    name = fields.Char(required=True, translate=True, readonly=True)
    note = fields.Char(translate=True, readonly=True)
    sequence = fields.Integer(readonly=True)
    words = fields.Char(
        required=True,
        readonly=True,
        help="Separated by commas; of the message type or the subject.",
    )
    sender_words = fields.Char(readonly=True, help="The same, of the sender's name.")
    codes = fields.Char(
        "Accounts",
        required=True,
        readonly=True,
        help="Beginnings of codes in the Belgian chart, the best first.",
    )
    booked_before = fields.Boolean(
        readonly=True,
        help="The debt is in the books already, with the wages or with a return.",
    )

    @api.model
    def _of_texts(self, of_type, subject, sender):
        """The kind that these texts name, and the text that does.

        What the message type says holds for all its letters; a subject only where it
        says more, for special kinds stand before general ones; a sender says least.

        :return: (record, perhaps none; "type", "subject", "sender" or None)
        """
        kinds = self.sudo().search([])
        by_type = kinds._first_named(of_type, "words")
        by_subject = kinds._first_named(subject, "words")
        if by_subject and (not by_type or by_subject.sequence < by_type.sequence):
            return by_subject, "subject"
        if by_type:
            return by_type, "type"
        found = kinds._first_named(sender, "sender_words")
        return found, "sender" if found else None

    def _first_named(self, text, field):
        text = _plain(text or "")
        for kind in self:
            words = map(_plain, (kind[field] or "").split(","))
            if any(_is_in(word, text) for word in words if word):
                return kind
        return self.browse()

    def _account_of(self, company, *, on_bill=True):
        """The account of a company for this kind.

        :param on_bill: for the line of a bill; else also for what a payment clears
        :return: ``account.account``, as the current user; none where the company has
            another chart than the Belgian one, or no such account
        """
        accounts = self.env["account.account"].with_company(company)
        if not self or not _has_belgian_chart(company):
            return accounts
        usable = Domain(accounts._check_company_domain(company))
        usable &= Domain("active", "=", True)
        if on_bill:
            usable &= Domain("account_type", "not in", NOT_ON_BILLS)
        for code in self.sudo().codes.split(","):
            own = usable & Domain("code", "=like", f"{code.strip()}%")
            found = accounts.search(own, order="code", limit=1)
            if found:
                return found
        return accounts


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    bill_account_text = fields.Char(
        "Account of the bill",
        compute="_compute_bill_account_text",
        groups=ACCOUNTING,
        help="What 'Create bill' makes without asking.",
    )

    @api.depends("type_setting_id.bill_type", "type_setting_id.expense_account_id")
    @api.depends_context("lang")
    def _compute_bill_account_text(self):
        """Odoo shows the account of a bill's line to none who has Invoicing alone."""
        moves = self.env["account.move"]._fields["move_type"]
        names = dict(moves._description_selection(self.env))
        for record in self:
            kind, account, _clearing = record.type_setting_id._booking()
            told = account_name(account, record.company_id)
            record.bill_account_text = bool(account) and self.env._(
                "'Create bill' makes a draft (%(kind)s) on account %(account)s.",
                kind=names[kind],
                account=told,
            )

    def _booking_kind(self):
        """As ``_of_texts``: what kind of demand this letter is, and who says so."""
        return self.env["ebox.booking.kind"]._of_texts(
            self.message_type_id.name, self.name, self.sudo().sender_id.name
        )


def names_invoice(*texts):
    """Whether a message type or a subject says that the letter is an invoice."""
    return any(word in _plain(text or "") for text in texts for word in _INVOICE)


def account_name(account, company):
    """An account as a text of ours names it; Odoo leaves out the code for many."""
    return f"{account.with_company(company).code} {account.name}"


def _plain(text):
    """Its words in small letters without accents, with one blank between them."""
    return " ".join(_WORD.findall(fold(text)))


def _is_in(word, text):
    """Whether a text has a word: a long one also as a part of a compound."""
    return f" {word} " in f" {text} " if len(word) <= _SHORT else word in text


def _has_belgian_chart(company):
    company = company.sudo().root_id
    if company.chart_template:
        return company.chart_template.split("_")[0] == "be"
    country = company.account_fiscal_country_id or company.country_id
    return country.code == "BE"
