# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Reading a letter: every source, each value with where it stands, conflicts shown."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from .code_hints import Codes
from .days import bounded
from .epc import EpcPayment
from .iban import parse_bic, parse_iban
from .instalments import plan_of
from .learning import learned_finds
from .payment import FIELDS, ApiPayment, Evidence, Found, Page, Payment, Value
from .reference import given_communication
from .statements import statements_of
from .text_reading import Finds, TextReading

#: By source: ``api``, ``qr`` and ``text``.
_Sources: TypeAlias = dict[str, Finds]
FIRST_PAGES, LAST_PAGES = 30, 10  # of a letter: where it says what is to be paid
MAX_CHARS = 300_000
MAX_SECONDS = 10.0
_TRUST = ("api", "qr", "text")  # the most trusted first
_OF_ONE_PAYMENT = ("iban", "communication")
#: Two sources may write these differently and still mean the same.
_NO_CONFLICT = ("bic", "beneficiary", "currency")
_AGAINST = 0.8  # the probability from which the text stands against another source
_POSSIBLE = 0.2  # from which a value is possible


def read_payment(
    pdf: bytes,
    pages: Sequence[Page],
    *,
    received: date | None = None,
    api: ApiPayment | None = None,
    own_ibans: Collection[str] = (),
    learned: Mapping[str, object] | None = None,
    max_seconds: float = MAX_SECONDS,
    owner: str | None = None,
) -> Payment:
    """What a letter asks to pay. Never raises on any file or text.

    All sources are read: the API's payment data, payment codes in the pages, the
    text. A value that the API gave stays when others disagree, and the conflict is
    told; where a code and the text disagree neither is proposed. Nothing is proposed
    for a letter that gives money back, informs, or is settled.

    :param pdf: the whole file; only the pages in ``pages`` are looked at, for those
        that the reader of the text refused may be dangerous to draw
    :param pages: of the letter, with text and words (``letter_text.extract_pages``)
    :param received: the day of receipt, in Belgium, from which terms are counted;
        without it, no day is read
    :param own_ibans: accounts of the addressee, which are never proposed
    :param learned: by field, where a person said that the value stands in such
        letters (``where_is``); it is preferred to what the text seems to say
    :param max_seconds: for looking for codes
    :param owner: whose letter it is, as in ``extract_pages``
    """
    pages, received = _limited(pages), bounded(received)
    own = {account for account in map(parse_iban, own_ibans) if account}
    codes = _codes(pdf, pages, max_seconds, owner)
    statements = statements_of(pages)
    text = TextReading(statements, received, own)
    sources = {
        "api": _of_api(api, own),
        "qr": _of_codes(codes, own),
        "text": text.finds(),
    }
    payment = Payment(problem=_problem(codes, pages))
    payment.direction = _direction(payment, text, sources)
    if payment.direction == "pay":
        taught = learned_finds(statements, learned, received)
        _prefer_learned(sources["text"], taught, text, own)
        for name in FIELDS:
            _merge(payment, name, sources)
        _complete(payment)
        payment.instalments = plan_of(text.letter, payment.amount)
    return payment


def _limited(pages: Sequence[Page]) -> list[Page]:
    kept, left = [], MAX_CHARS
    for page in (*pages[:FIRST_PAGES], *pages[FIRST_PAGES:][-LAST_PAGES:]):
        if left <= 0:
            break
        left -= len(page.text)
        kept.append(page)
    return kept


def _codes(
    pdf: bytes, pages: list[Page], max_seconds: float, owner: str | None
) -> Codes:
    try:
        from .code_reading import find_codes
    except ImportError:
        return Codes(problem="no_scanner")
    numbers = {page.number for page in pages}
    return find_codes(pdf, numbers, max_seconds=max_seconds, owner=owner)


def _of_api(api: ApiPayment | None, own: Collection[str]) -> Finds:
    if api is None:
        return {}
    iban = parse_iban(api.iban)
    values = {
        "amount": api.total if api.total and api.total > 0 else None,
        "currency": api.currency,
        "iban": iban if iban not in own else None,
        "bic": parse_bic(api.bic),
        "communication": given_communication(api.reference),
        "due_date": api.due_day,
    }
    return {
        name: [Found(value, Evidence("api", 0, str(value)), 10.0)]
        for name, value in values.items()
        if value
    }


def _of_codes(codes: Codes, own: Collection[str]) -> Finds:
    """What the codes say; several codes that differ are several values."""
    found: dict[str, list[Found[Value]]] = {}
    for page, code in codes.found:
        if code.iban in own:
            continue
        for name, value in _values_of(code).items():
            known = found.setdefault(name, [])
            if value and value not in [each.value for each in known]:
                known.append(Found(value, Evidence("qr", page, str(value)), 10.0))
    return {name: values for name, values in found.items() if values}


def _values_of(code: EpcPayment) -> dict[str, Value | None]:
    return {name: getattr(code, name, None) for name in FIELDS}


def _prefer_learned(
    found: Finds,
    taught: dict[str, Found[Value]],
    text: TextReading,
    own: Collection[str],
) -> None:
    """Put what stands at learned places before what the text seems to say.

    Not where the text shows several payments: which one is meant, and what belongs to
    it, is for a person.
    """
    if all(len(_possible(found[name])) > 1 for name in _OF_ONE_PAYMENT):
        found |= {f"{name}?": found[name] for name in ("amount", *_OF_ONE_PAYMENT)}
        return
    if "iban" in taught and taught["iban"].value in own:
        del taught["iban"]
    for name, first in taught.items():
        known = found.get(name) or []
        found[name] = [first, *(each for each in known if each.value != first.value)]
        found[f"{name}?"] = []
    if "iban" in taught:
        bic = text.bic_of(str(taught["iban"].value))
        found["bic"] = [bic] if bic else []


def _possible(found: Sequence[Found[Value]]) -> list[Found[Value]]:
    return [each for each in found if each.score >= _POSSIBLE]


def _problem(codes: Codes, pages: list[Page]) -> str | None:
    if codes.problem and codes.problem != "no_scanner":
        return codes.problem
    if not any(page.text.strip() for page in pages):
        return "no_text"
    return codes.problem


def _direction(payment: Payment, text: TextReading, sources: _Sources) -> str:
    """What the text says; a code or the API alone asks to pay.

    Where they stand against each other a person has to look: silence would cost more.
    """
    asked = any(sources[name].get("iban") for name in ("api", "qr"))
    said, denies, evidence = text.direction(asked)
    if evidence:
        payment.evidence["direction"] = [evidence]
    if not asked or said == "pay":
        return said
    if not denies:
        return "pay"
    payment.conflicts["direction"] = ["pay", said]
    return "unknown"


def _merge(payment: Payment, name: str, sources: _Sources) -> None:
    """One field from all sources; what they disagree on is a conflict."""
    offers = {source: sources[source].get(name) or [] for source in _TRUST}
    first = next((source for source in _TRUST if offers[source]), None)
    if first is None:
        return
    if first == "text" and sources["text"].get(f"{name}?"):
        _doubt(payment, name, offers["text"])
        return
    chosen = offers[first][0]
    against = [
        each
        for source, values in offers.items()
        if source != "text" or first != "text"
        for each in _against(source, values, chosen, sources["text"].get(f"{name}?"))
        if each.value != chosen.value
    ]
    payment.evidence[name] = [v[0].evidence for v in offers.values() if v]
    if against and name not in _NO_CONFLICT:
        payment.conflicts[name] = [chosen.value, *_values(against)]
        payment.evidence[name] += [
            each.evidence
            for each in against
            if each.evidence not in payment.evidence[name]
        ]
        if first != "api":
            return
    setattr(payment, name, chosen.value)
    payment.sources[name] = first


def _against(
    source: str,
    values: Sequence[Found[Value]],
    chosen: Found[Value],
    doubted: Sequence[Found[Value]] | None,
) -> Sequence[Found[Value]]:
    """What a source says for certain, if only to stand against another one."""
    if source == "text":
        sure = [] if doubted else values[:1]
        return [each for each in sure if each.score >= _AGAINST]
    own = values[:1] == [chosen]  # codes that differ stand against each other
    return values if own or chosen.value not in _values(values) else []


def _doubt(payment: Payment, name: str, values: Sequence[Found[Value]]) -> None:
    """Show a person what is possible, where the text makes nothing sure."""
    possible = _possible(values)
    if name in _NO_CONFLICT or not possible:
        return
    payment.conflicts[name] = _values(possible)
    payment.evidence[name] = [each.evidence for each in possible]


def _values(found: Sequence[Found[Value]]) -> list[Value]:
    return list(dict.fromkeys(each.value for each in found))


def _complete(payment: Payment) -> None:
    """An amount without a currency is in euro."""
    if payment.amount is not None and not payment.currency:
        payment.currency = "EUR"
        payment.sources["currency"] = payment.sources["amount"]
