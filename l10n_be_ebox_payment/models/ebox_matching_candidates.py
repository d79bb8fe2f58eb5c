"""Candidates for a person: also those that are too unsure to be proposed."""

from datetime import timedelta
from decimal import Decimal
from types import SimpleNamespace

from odoo import api, models
from odoo.fields import Domain

from ..belgian_payment import format_ogm, parse_iban
from ..belgian_payment.days import bounded
from ..belgian_payment.matching import (
    EARLY,
    reference_of,
    references_in,
    score_match,
)
from .ebox_document import PAYABLE
from .ebox_matching import DAYS, _decimal

_LOOKED_AT = 200  # the newest that share something; the best of them are shown
# how unsure what score_match refuses is, by the reason why a person may still want it
_WEAK = {"iban": 20, "amount": 10}


class EboxMatchingCandidates(models.AbstractModel):
    _inherit = "ebox.matching"

    @api.model
    def _lines_for(self, document, limit):
        """The bank lines that may have paid a letter, the likeliest first.

        Money that came back counts where there is any to come back.

        :return: list of (line, document, reasons), as the current user may see them
        """
        back = document.paid_amount > 0 or document.payment_direction == "receive"
        payable = document._payable()
        whole = document.paid_amount if document.paid_amount > 0 else document.amount
        lines = self.env["account.bank.statement.line"].search(
            self._line_domain(document, payable, whole, back), limit=_LOOKED_AT
        )
        linked = document.sudo().payment_link_ids.statement_line_id
        scored = []
        for line in lines.filtered(lambda each: each.id not in linked.ids):
            score, reasons = self._judged(payable, _decimal(whole), line)
            if score:
                scored.append((score, line.date, line, reasons))
        scored.sort(key=lambda each: each[:2], reverse=True)
        return [(line, document, why) for _s, _d, line, why in scored[:limit]]

    @api.model
    def _letters_for(self, line, limit):
        """The letters that a bank line may have paid, the likeliest first.

        :return: list of (line, document, reasons), as the current user may see them
        """
        documents = self.env["ebox.document"].search(
            self._letter_domain(line),
            order="receipt_day desc, id desc",
            limit=_LOOKED_AT,
        )
        taken = line.sudo().ebox_link_ids.document_id
        scored = []
        standing = documents.filtered(lambda each: not each.is_paid_elsewhere)
        for document in standing.filtered(lambda each: each.id not in taken.ids):
            whole = document.paid_amount or document.amount
            score, why = self._judged(document._payable(), _decimal(whole), line)
            if score:
                scored.append((score, document.id, document, why))
        scored.sort(key=lambda each: each[:2], reverse=True)
        return [(line, document, why) for _s, _i, document, why in scored[:limit]]

    @api.model
    def _line_domain(self, document, payable, whole, back):
        """Lines with room that share the reference, the account or the amount."""
        first = document.receipt_day and bounded(document.receipt_day) - EARLY
        domain = Domain("company_id", "parent_of", document.company_id.id)
        domain &= Domain("currency_id", "=", document.currency_id.id)
        domain &= Domain("ebox_link_state", "!=", "linked")
        domain &= Domain("state", "=", "posted")
        if first:
            domain &= Domain("date", ">=", first)
        amounts = [-float(payable.amount or 0)]
        signs = Domain("amount", "<", 0)
        if back:
            amounts.append(whole)
            signs |= Domain("amount", ">", 0)
        shared = Domain("amount", "in", [each for each in amounts if each])
        reference = reference_of(document.communication)
        for text in _written(reference):
            shared |= Domain("payment_ref", "ilike", text)
            shared |= Domain("ref", "ilike", text)
        account = parse_iban(document.iban)
        if account:
            shared |= Domain("account_number", "in", [account, _spaced(account)])
        return domain & signs & shared

    @api.model
    def _letter_domain(self, line):
        domain = Domain("company_id", "child_of", line.company_id.id)
        domain &= Domain("currency_id", "=", line.currency_id.id)
        open_ones = Domain("payment_state", "in", PAYABLE)
        shared = Domain("amount", "=", abs(line.ebox_open_amount))
        account = parse_iban(line.account_number or "")
        if account:
            shared |= Domain("iban", "=", account)
        texts = references_in(line.payment_ref) | references_in(line.ref)
        for reference in texts:
            shared |= Domain("communication", "in", [*_written(reference)])
        if line.amount > 0:  # came back of what was paid, or of what a letter returns
            open_ones = Domain("payment_state", "in", ("partial", "paid"))
            open_ones |= Domain("payment_direction", "=", "receive")
        else:
            earliest = line.date - timedelta(days=DAYS)
            domain &= Domain("receipt_day", "=", False) | Domain(
                "receipt_day", ">=", earliest
            )
        return domain & open_ones & shared

    @api.model
    def _judged(self, payable, whole, line):
        """The score and the reasons for a person; 0 when the references differ."""
        came_back = line.amount > 0
        side = SimpleNamespace(
            amount=-abs(_decimal(line.ebox_open_amount)),
            date=line.date,
            iban=line.account_number or None,
            name=line.partner_name or line.partner_id.name or None,
            communication=line._ebox_text(),
        )
        if came_back:
            payable = SimpleNamespace(**{**vars(payable), "amount": whole})
        match = score_match(payable, side)
        extra = ("back",) if came_back else ()
        if match:
            return match.score, (*match.reasons, *extra)
        own = reference_of(payable.communication)
        theirs = references_in(side.communication)
        if own and theirs and own not in theirs:
            return 0, ()
        shared = self._shared(payable, side)
        score = sum(_WEAK[reason] for reason in shared)
        return score, (*shared, *extra) if score else ()

    @api.model
    def _shared(self, payable, side):
        account = parse_iban(payable.iban or "")
        found = []
        if account and account == parse_iban(side.iban or ""):
            found.append("iban")
        if payable.amount and payable.amount == -side.amount:
            found.append("amount")
        return found


def _written(reference):
    """The ways in which banks and letters write a reference."""
    if not reference:
        return ()
    if not reference.isdigit():
        return reference, " ".join(_fours(reference))
    framed = format_ogm(reference)
    return reference, framed.strip("+"), framed


def _spaced(account):
    return " ".join(_fours(account))


def _fours(text):
    return [text[start : start + 4] for start in range(0, len(text), 4)]
