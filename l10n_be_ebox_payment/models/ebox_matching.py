"""Finding the bank lines that paid letters: when lines arrive and when letters do.

The rules are those of ``belgian_payment.matching``; here they get their data in bulk,
and what they find is kept with the line. It proposes; a link is made by a person, or
automatically where a company has chosen so and nothing is left to judge.
"""

import json
import re
from collections import Counter
from datetime import timedelta
from decimal import Decimal, InvalidOperation
from types import SimpleNamespace

from odoo import api, fields, models

from odoo.addons.ebox_enterprise.own_error import get_logger, passes

from ..belgian_payment import parse_iban
from ..belgian_payment.folding import fold
from ..belgian_payment.matching import propose, references_in
from .ebox_document import PAYABLE

_logger = get_logger(__name__)

DAYS = 400  # how long a bank line waits for its letter
#: Of each registry, the newest ones: one that sends letters without number would take
#: the time of the companies that come after this one.
MOST_PAYABLES = 10_000
_CHUNK = 1000  # of lines in one UPDATE
_WORD = re.compile(r"[^\W_]+")
_CRON = "l10n_be_ebox_payment.cron_match"


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
    def _match(self, company, lines=None):
        """Keep with each line that waits the letter that it fits best, if any.

        :param company: ``res.company``
        :param lines: only these; without them, all of the last 400 days
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
        self._keep(rows, found, bodies)
        self._link_certain(links)
        return len(found)

    @api.model
    def _payables(self, company):
        """The open payments of a company and its branches, by currency id."""
        names = [
            *("amount", "paid_amount", "currency_id", "iban", "bic", "beneficiary"),
            *("communication", "due_date", "receipt_day", "sender_id", "is_history"),
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
        documents = letters.with_prefetch(letters.ids)
        for document in documents:
            payable = document._payable()
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
    def _keep(self, rows, found, bodies):
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
    def _worded_reasons(self, keys):
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
