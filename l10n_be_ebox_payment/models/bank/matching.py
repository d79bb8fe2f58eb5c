# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Finding the bank lines that paid letters: when lines arrive and when letters do.

The rules are those of ``belgian_payment.matching``; here they get their data in bulk,
and what they find is kept with the line. It proposes; a link is made by a person, or
automatically where a company has chosen so and nothing is left to judge. A person who
links by hand is shown also candidates that are too unsure to be proposed.
"""

import json
import re
from collections import Counter
from datetime import timedelta
from decimal import Decimal, InvalidOperation
from types import SimpleNamespace

from odoo import api, fields, models
from odoo.fields import Domain

from odoo.addons.ebox_enterprise.lib.own_error import get_logger, passes

from ...belgian_payment import format_ogm, parse_iban
from ...belgian_payment.days import bounded
from ...belgian_payment.folding import fold
from ...belgian_payment.matching import (
    EARLY,
    propose,
    reference_of,
    references_in,
    score_match,
)
from ..payment.fields import PAYABLE

_logger = get_logger(__name__)

DAYS = 400  # how long a bank line waits for its letter
#: Of each registry, the newest ones: one that sends letters without number would take
#: the time of the companies that come after this one.
MOST_PAYABLES = 10_000
_CHUNK = 1000  # of lines in one UPDATE
_WORD = re.compile(r"[^\W_]+")
_CRON = "l10n_be_ebox_payment.cron_match"
_LOOKED_AT = 200  # the newest that share something; the best of them are shown
# how unsure what score_match refuses is, by the reason why a person may still want it
_WEAK = {"iban": 20, "amount": 10}


class EboxMatching(models.AbstractModel):
    _name = "ebox.matching"
    _description = "Matching of e-Box letters and bank lines"

    @api.model
    def _start_soon(self):
        """Have the scheduler look for matches; whatever fails stops nobody's import."""
        data = self.env.cr.precommit.data
        if data.get(_CRON):  # once is enough for what is committed together
            return
        try:
            with self.env.cr.savepoint(flush=False):
                cron = self.env.ref(_CRON, raise_if_not_found=False)
                if cron:
                    cron.sudo()._trigger()
            data[_CRON] = True
        except Exception:
            _logger.exception("e-Box: matching could not be started")

    @api.model
    def _cron_match(self):
        """Match company by company; the trouble of one is not that of the others."""
        cron = self.env["ir.cron"]
        connections = self.env["ebox.connection"].sudo().with_context(active_test=False)
        # what a company pays for its branches is among its own bank lines
        with_mail = connections.search([]).company_id.parent_ids.ids
        cron._commit_progress(1, remaining=0)
        for company_id in cron._in_pieces(_CRON, with_mail):
            try:
                self.sudo()._match(self.env["res.company"].browse(company_id))
                cron._commit_progress(1)
            except Exception as error:
                self.env.cr.rollback()
                self.env.invalidate_all(flush=False)
                if passes(error):  # others wrote meanwhile
                    self._start_soon()
                else:
                    _logger.exception("e-Box: matching of company %s", company_id)
                cron._commit_progress(1)

    @api.model
    def _match(self, company, lines=None, *, link=True):
        """Keep with each line that waits the letter that it fits best, if any.

        :param company: ``res.company``
        :param lines: only these; without them, all of the last 400 days
        :param link: what is certain is linked, where the company wants that
        :return: number of lines with a proposal
        """
        documents = self._payables(company)
        rows = self._rows(company, lines)
        bodies = self._public_bodies(company) if rows else None
        found, links = {}, []
        for currency, payables in documents.items():
            mine = [row for row in rows if row.currency_id == currency]
            for payable, row, match in propose(payables, mine):
                found[row.id] = payable.document_id, match
                if match.certain and not payable.is_history:
                    links.append((payable.document_id, row, match))
        self._store_proposals(rows, found, bodies)
        if link:
            self._link_certain(links)
        return len(found)

    @api.model
    def _match_at_once(self, lines, *, link=True):
        """Propose letters for lines that a person has just added or freed, for him.

        Whatever fails, the lines are there, and the scheduler comes to them.
        """
        try:
            with self.env.cr.savepoint():
                for company, own in lines.grouped("company_id").items():
                    self.sudo()._match(company, own, link=link)
        except Exception as error:
            if passes(error):  # the whole transaction is tried again
                raise
            _logger.exception("e-Box: matching of bank lines %s", lines.ids)

    @api.model
    def _payables(self, company):
        """The open payments of a company and its branches, by currency id."""
        names = [
            *("amount", "paid_amount", "currency_id", "iban", "bic", "beneficiary"),
            *("communication", "due_date", "receipt_day", "sender_id", "is_history"),
            *("payment_state", "payment_plan", "declared_amount"),
        ]
        domain = [
            *(("company_id", "child_of", company.id), ("same_payment_id", "=", False)),
            ("payment_state", "in", PAYABLE),
        ]
        found, documents = {}, self.env["ebox.document"].sudo()
        letters = documents.browse()
        for (provider,) in documents._read_group(domain, ["provider_id"]):
            mine = [*domain, ("provider_id", "=", provider.id)]
            letters |= documents.search_fetch(mine, names, limit=MOST_PAYABLES)
        documents = letters.with_prefetch(letters.ids).sorted(_is_unchecked)
        for document in documents:
            payable = document._payable(at_bank=True)
            payable.document_id = document.id
            payable.is_history = document.is_history
            found.setdefault(document.currency_id.id, []).append(payable)
        return found

    @api.model
    def _rows(self, company, lines=None):
        """The bank lines that no letter has, as ``matching`` takes them."""
        model = self.env["account.bank.statement.line"]
        model.flush_model()
        self.env["account.move"].flush_model(["date", "state", "ref"])
        self.env.cr.execute(
            """
            SELECT line.id, line.amount, move.date, line.account_number,
                   COALESCE(line.partner_name, partner.name), line.payment_ref,
                   move.ref, line.currency_id, line.ebox_best_document_id,
                   line.ebox_best_match, line.ebox_public_body, line.ebox_origin
              FROM account_bank_statement_line line
              JOIN account_move move ON move.id = line.move_id
         LEFT JOIN res_partner partner ON partner.id = line.partner_id
             WHERE line.company_id = %s
               AND move.date >= %s
               AND move.state = 'posted'
               AND line.amount < 0
               AND COALESCE(line.ebox_link_state, 'open') = 'open'
               AND (%s OR line.id = ANY(%s))
          ORDER BY move.date, line.id
            """,
            (
                company.id,
                fields.Date.today() - timedelta(days=DAYS),
                lines is None,
                lines.ids if lines else [],
            ),
        )
        return [_row(values) for values in self.env.cr.fetchall()]

    @api.model
    def _public_bodies(self, company):
        """What tells that money went to a sender of the e-Box.

        :return: the accounts, the pattern of accounts or None, the names
        """
        mine = [("company_id", "child_of", company.id)]
        known = self.env["ebox.payee.account"].sudo()
        accounts = set(known.search([*mine, ("state", "=", "trusted")]).mapped("iban"))
        letters = self.env["ebox.document"].sudo()
        used = letters._read_group([*mine, ("iban", "!=", False)], ["iban"])
        accounts |= {iban for (iban,) in used}
        rules = self.env["ebox.payee.rule"]._by_number(company)
        patterns = "|".join(
            rule.iban_pattern.replace("x", "[0-9A-Z]")
            for number, found in rules.items()
            for rule in found
            if number and rule.iban_pattern
        )
        senders = letters._read_group(
            [*mine, ("sender_id", "!=", False)], ["sender_id"]
        )
        names = {_key(sender.name) for (sender,) in senders} - {frozenset()}
        return accounts, re.compile(patterns) if patterns else None, names

    @api.model
    def _store_proposals(self, rows, found, bodies):
        """Write what is new; what stands already is left alone."""
        changed = []
        for row in rows:
            document_id, match = found.get(row.id, (None, None))
            kept = match and {"score": match.score, "reasons": [*match.reasons]}
            body = _is_public(row, *bodies)
            new = document_id, kept or None, body
            if new != row.kept:
                text = json.dumps(kept) if kept else None
                changed.append((row.id, document_id, text, body))
        for start in range(0, len(changed), _CHUNK):
            part = changed[start : start + _CHUNK]
            ids, documents, matches, marks = (
                list(each) for each in zip(*part, strict=True)
            )
            self.env.cr.execute(
                """
                UPDATE account_bank_statement_line line
                   SET ebox_best_document_id = new.document_id,
                       ebox_best_match = new.match::jsonb,
                       ebox_public_body = new.body
                  FROM unnest(%s::int[], %s::int[], %s::text[], %s::bool[])
                       AS new (id, document_id, match, body)
                 WHERE line.id = new.id
                """,
                (ids, documents, matches, marks),
            )
        if changed:
            self.env["account.bank.statement.line"].invalidate_model(
                ["ebox_best_document_id", "ebox_best_match", "ebox_public_body"],
                flush=False,
            )

    @api.model
    def _link_certain(self, links):
        """Link what nobody needs to judge: one line and one letter, each only once.

        Only letters of companies that have chosen so, and lines of the bank itself:
        what a person typed proves nothing.
        """
        letters = Counter(document_id for document_id, _row, _match in links)
        documents = self.env["ebox.document"].browse(letters)  # asked at once
        chosen = set(documents.filtered("company_id.ebox_auto_link").ids)
        for document_id, row, match in links:
            # paid twice, or not by this line
            if letters[document_id] > 1 or document_id not in chosen:
                continue
            if row.origin != "bank":
                continue
            document = self.env["ebox.document"].browse(document_id)
            line = self.env["account.bank.statement.line"].browse(row.id)
            try:
                with self.env.cr.savepoint():
                    self.env["ebox.payment.link"]._link(
                        document, line, float(match.amount), "automatic", match.reasons
                    )
            except Exception:
                _logger.exception("e-Box: bank line %s was not linked", row.id)

    @api.model
    def _reasons_text(self, keys):
        """The reasons of a match for people.

        :param keys: of ``belgian_payment.matching.REASONS``, strongest first, or None
        """
        _ = self.env._
        words = {
            "reference": _("the same structured communication"),
            "text": _("the same communication"),
            "amount": _("the whole amount"),
            "partial": _("a part of the amount"),
            "more": _("more than the amount: perhaps for several letters"),
            "iban": _("the same account"),
            "date": _("paid in the days in which it is due"),
            "name": _("the same name"),
            "back": _("money that came back"),
        }
        text = ", ".join(words[key] for key in keys or () if key in words)
        return text[:1].upper() + text[1:]

    @api.model
    def _lines_for(self, document, limit):
        """The bank lines that may have paid a letter, the likeliest first.

        Money that came back counts where there is any to come back.

        :return: list of (line, document, reasons), as the current user may see them
        """
        back = document.paid_amount > 0 or document.payment_direction == "receive"
        payable = document._payable(at_bank=True)
        whole = document.paid_amount if document.paid_amount > 0 else document.amount
        lines = self.env["account.bank.statement.line"].search(
            self._line_domain(document, payable, whole, back), limit=_LOOKED_AT
        )
        linked = document.sudo().payment_link_ids.statement_line_id
        scored = []
        for line in lines.filtered(lambda each: each.id not in linked.ids):
            returned = line.amount > 0
            score, reasons = self._judged(payable, _decimal(whole), line, returned)
            if score:
                scored.append((score, line.date, line, reasons))
        scored.sort(key=lambda each: each[:2], reverse=True)
        return [(line, document, why) for _s, _d, line, why in scored[:limit]]

    @api.model
    def _letters_for(self, line, limit, *, left=False):
        """The letters that a bank line may have paid, the likeliest first.

        :param left: as if the money had left, whatever the sign of the line
        :return: list of (line, document, reasons), as the current user may see them
        """
        back = line.amount > 0 and not left
        domain, documents = self._letter_domain(line, back), self.env["ebox.document"]
        unchecked = Domain("payment_state", "=", "to_check")  # see _is_unchecked
        newest = {"order": "receipt_day desc, id desc", "limit": _LOOKED_AT}
        documents = documents.search(domain & ~unchecked, **newest) | documents.search(
            domain & unchecked, **newest
        )
        taken = line.sudo().ebox_link_ids.document_id
        scored = []
        standing = documents.filtered(lambda each: not each.is_paid_elsewhere)
        for document in standing.filtered(lambda each: each.id not in taken.ids):
            whole = document.paid_amount or document.amount
            payable = document._payable(at_bank=True)
            score, why = self._judged(payable, _decimal(whole), line, back)
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
    def _letter_domain(self, line, back):
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
        if back:  # of what was paid, or of what a letter returns
            open_ones = Domain(
                "payment_state", "in", ("partial", "part_declared", "paid")
            )
            open_ones |= Domain("payment_direction", "=", "receive")
        else:
            earliest = line.date - timedelta(days=DAYS)
            domain &= Domain("receipt_day", "=", False) | Domain(
                "receipt_day", ">=", earliest
            )
        return domain & open_ones & shared

    @api.model
    def _judged(self, payable, whole, line, back):
        """The score and the reasons for a person; 0 when the references differ."""
        side = SimpleNamespace(
            amount=-abs(_decimal(line.ebox_open_amount)),
            date=line.date,
            iban=line.account_number or None,
            name=line.partner_name or line.partner_id.name or None,
            communication=line._ebox_text(),
        )
        if back:
            payable = SimpleNamespace(**{**vars(payable), "amount": whole})
        match = score_match(payable, side)
        extra = ("back",) if back else ()
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


def _is_unchecked(document):
    """Whether no person stands behind this payment: those come after all others.

    Many payments that are alike are not all compared, and anybody can send many.
    """
    return document.payment_state == "to_check"


def _row(values):
    """A line of the query as an object that ``matching`` takes."""
    number, amount, day, iban, name, text, ref, currency, *kept = values
    if ref and not references_in(text) and references_in(ref):
        text = ref  # where an import keeps the structured communication apart
    return SimpleNamespace(
        id=number,
        amount=_decimal(amount),
        date=day,
        iban=iban,
        name=name,
        communication=text,
        currency_id=currency,
        kept=(kept[0], kept[1], bool(kept[2])),
        origin=kept[3],
    )


def _decimal(amount):
    try:
        return Decimal(str(amount)).quantize(Decimal("0.01"))
    except InvalidOperation:  # more than anybody is paid: it fits no letter
        return Decimal(0)


def _key(name):
    """The words of a name, whatever their order, accents and capitals."""
    return frozenset(_WORD.findall(fold(name or "")))


def _is_public(row, accounts, pattern, names):
    iban = parse_iban(row.iban) if row.iban else None
    if iban and (iban in accounts or (pattern and pattern.fullmatch(iban))):
        return True
    return bool(row.name) and _key(row.name) in names


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
