# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Which line of a bank statement paid which letter, with the reasons.

Exact values only: a reference, an account or an amount that nearly fits is no match,
and no text is looked for inside another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Protocol

from .days import bounded
from .folding import fold
from .iban import parse_iban
from .reference import parse_ogm, parse_rf, whole_ogm

#: A letter is paid from some days before it is received until long after it is due:
#: the same reference comes back the year after.
EARLY, LATE = timedelta(days=15), timedelta(days=200)
#: Without a reference or an account, one pays near the last day.
NAMED_LATE = timedelta(days=45)
_MOST_COMPARED = 100  # payments for a line; so many alike cannot be told apart
_TOKEN = re.compile(r"[^\W_]+")
_RF_TOKEN = re.compile(r"(?<!\w)RF[0-9]{2}(?: ?[0-9A-Z]{4})*(?: ?[0-9A-Z]{1,4})?(?!\w)")
_PLAIN_OGM = re.compile(r"(?<![\w/.+*-])(\d{3}/\d{4}/\d{5}|\d{12})(?![\w/.-])")
_MEANT = re.compile(
    r"[+*]{3}[^+*]{12,30}[+*]{3}|(?<![\d/])\d{3} ?/ ?\d{4} ?/ ?\d{5}(?![\d/])"
)
_FORMS = frozenset(
    "nv sa bv bvba srl sprl vzw asbl van de der het le la du des und".split()
)
REASONS = {
    "reference": "the structured communication, or the RF reference, is the same",
    "text": "the free communication is the same",
    "amount": "the whole amount",
    "partial": "a part of the amount",
    "more": "more than the amount: perhaps for several letters",
    "iban": "the account is the same",
    "date": "paid in the days in which the letter is to be paid",
    "name": "the name is the same",
}


class Payable(Protocol):
    """An open payment. ``received`` is the day of the letter's receipt, or None.

    ``amount`` is what is still open.
    """

    amount: Decimal | None
    iban: str | None
    beneficiary: str | None
    communication: str | None
    due_date: date | None
    received: date | None


class Line(Protocol):
    """A line of a bank statement; ``amount`` is negative for money that leaves."""

    amount: Decimal
    date: date
    iban: str | None
    name: str | None
    communication: str | None


@dataclass(frozen=True)
class Match:
    """How well a line fits a payment.

    ``score`` is from 1 to 100; 100 is the exact reference and the exact amount, the
    only one that may be linked without a person (``certain``). ``reasons`` are keys
    of ``REASONS``, the strongest first. ``amount`` is what the line pays of it.
    """

    score: int
    reasons: tuple[str, ...]
    amount: Decimal

    @property
    def certain(self) -> bool:
        """Whether reference and amount are exact."""
        return self.score == 100


def score_match(payment: Payable, line: Line) -> Match | None:
    """How well ``line`` fits ``payment``, or None when it does not.

    Three ways, from the surest on: the reference; account and amount; amount, date
    and name. A different reference, or a different account where only names fit,
    speaks against a match.
    """
    asked, paid = payment.amount, -line.amount
    if paid <= 0 or not asked or asked <= 0:
        return None
    own, theirs = reference_of(payment.communication), references_in(line.communication)
    if own and own in theirs:
        return _by_reference(payment, line, asked, paid)
    if own and (theirs or _is_broken(line.communication)):
        return None  # another reference, or one with a wrong digit
    if paid != asked or not _in_time(payment, line, LATE):
        return None
    same_text = not own and _same_text(payment.communication, line.communication)
    return _by_account(payment, line, same_text) or _by_name(payment, line, same_text)


def _by_reference(
    payment: Payable, line: Line, asked: Decimal, paid: Decimal
) -> Match | None:
    if not _in_time(payment, line, LATE):
        return None
    ibans = parse_iban(payment.iban), parse_iban(line.iban)
    same = all(ibans) and ibans[0] == ibans[1]
    extra = ("iban",) if same else ()
    if all(ibans) and not same:
        return Match(40, ("reference",), min(paid, asked))
    if paid == asked:
        return Match(100, ("reference", "amount", *extra), paid)
    kind = "partial" if paid < asked else "more"
    return Match(80, ("reference", kind, *extra), min(paid, asked))


def _by_account(payment: Payable, line: Line, same_text: bool) -> Match | None:
    own, theirs = parse_iban(payment.iban), parse_iban(line.iban)
    if not own or own != theirs:
        return None
    if same_text:
        return Match(90, ("text", "iban", "amount"), -line.amount)
    return Match(70, ("iban", "amount"), -line.amount)


def _by_name(payment: Payable, line: Line, same_text: bool) -> Match | None:
    if parse_iban(payment.iban) and parse_iban(line.iban):
        return None  # known, and not the same
    if not same_name(payment.beneficiary, line.name):
        return None
    if same_text:
        return Match(60, ("text", "amount", "name"), -line.amount)
    dated = payment.due_date or payment.received
    if not dated or not _in_time(payment, line, NAMED_LATE):
        return None
    return Match(50, ("amount", "date", "name"), -line.amount)


def _in_time(payment: Payable, line: Line, late: timedelta) -> bool:
    received = bounded(payment.received)
    due = bounded(payment.due_date)
    first = received or (due - LATE if due else None)
    last = max(filter(None, (received, due)), default=None)
    if first is None or last is None:
        return True
    return first - EARLY <= line.date <= last + late


def reference_of(communication: str | None) -> str | None:
    """The OGM's twelve digits or the RF reference that a communication is, or None."""
    return whole_ogm(communication or "") or parse_rf(communication or "")


def references_in(text: str | None) -> set[str]:
    """All valid references in a line's text, each as a whole."""
    if not text:
        return set()
    text = text[:1000]
    whole = reference_of(text)
    if whole:
        return {whole}
    framed = re.findall(r"[+*]{3}[^+*]{12,30}[+*]{3}", text)
    ogms = map(parse_ogm, (*framed, *_PLAIN_OGM.findall(text)))
    rfs = map(parse_rf, _RF_TOKEN.findall(text))
    return {reference for reference in (*ogms, *rfs) if reference}


def _is_broken(text: str | None) -> bool:
    """Whether a text holds what is framed or grouped as an OGM, and is none."""
    return bool(_MEANT.search((text or "")[:1000]))


def _same_text(one: str | None, other: str | None) -> bool:
    own, theirs = _tokens(one), _tokens(other)
    return bool(own) and own == theirs


def _tokens(text: str | None) -> list[str]:
    return _TOKEN.findall(fold(text or ""))


def same_name(one: str | None, other: str | None) -> bool:
    """Whether two names are the same but for order, accents, legal forms and addition.

    All words of the shorter one stand in the longer one, as whole words, and they
    are at least two unless the names are the same.
    """
    own, theirs = ({*_tokens(name)} - _FORMS for name in (one, other))
    fewer, more = sorted((own, theirs), key=len)
    return bool(fewer) and fewer <= more and (len(fewer) > 1 or fewer == more)


def propose(
    payments: Iterable[Payable], lines: Iterable[Line]
) -> Iterator[tuple[Payable, Line, Match]]:
    """For each line the payment that it fits best; none where two fit equally well.

    Lines with a reference come first; what they pay in full is paid. The work grows
    with the lines, not with lines times payments: only payments that share a
    reference or an amount are compared.
    """
    known, paid, others = _Known(payments), set(), []
    for line in lines:
        near = known.by_reference(line)
        best = _best(near, line)
        if best:
            yield best[0], line, best[1]
            if best[1].certain:
                paid.add(id(best[0]))
        elif not near:
            others.append(line)
    for line in others:
        near = [each for each in known.alike(line) if id(each) not in paid]
        best = _best(near, line)
        if best:
            yield best[0], line, best[1]


class _Known:
    """Payments by what lines can share with them."""

    def __init__(self, payments: Iterable[Payable]):
        self._references: dict[str, list[Payable]] = {}
        self._accounts: dict[tuple[str | None, Decimal], list[Payable]] = {}
        self._amounts: dict[Decimal, list[Payable]] = {}
        for payment in payments:
            reference = reference_of(payment.communication)
            if reference:
                self._references.setdefault(reference, []).append(payment)
            if payment.amount:
                account = parse_iban(payment.iban), payment.amount
                self._accounts.setdefault(account, []).append(payment)
                self._amounts.setdefault(payment.amount, []).append(payment)

    def by_reference(self, line: Line) -> list[Payable]:
        """The payments with a reference of the line."""
        references = references_in(line.communication)
        found = [each for ref in references for each in self._references.get(ref, ())]
        return found[:_MOST_COMPARED]

    def alike(self, line: Line) -> list[Payable]:
        """The payments with its account and amount, else those with its amount."""
        account = parse_iban(line.iban), -line.amount
        near = self._accounts.get(account) or self._amounts.get(-line.amount, [])
        return near[:_MOST_COMPARED]


def _best(payments: list[Payable], line: Line) -> tuple[Payable, Match] | None:
    """The payment that fits better than any other."""
    scored = [(payment, score_match(payment, line)) for payment in payments]
    fitting = [(payment, match) for payment, match in scored if match]
    fitting.sort(key=lambda pair: -pair[1].score)
    if len(fitting) > 1 and fitting[0][1].score == fitting[1][1].score:
        return None
    return fitting[0] if fitting else None
