"""Reading a letter: every source, each value with where it stands, conflicts shown."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from .account_reading import find_accounts, find_beneficiary, find_bic
from .amounts import find_amount
from .code_hints import Codes
from .communication_reading import find_communication
from .days import bounded
from .direction import direction_of
from .due_dates import find_due_date
from .epc import EpcPayment
from .iban import parse_bic, parse_iban
from .learning import learned_finds
from .payment import FIELDS, ApiPayment, Evidence, Found, Page, Payment, Value
from .reference import given_communication
from .statements import Statement, statements_of

#: By field; ``amount?`` has all amounts of a text that makes none of them likely.
_Finds: TypeAlias = dict[str, Sequence[Found[Value]]]
#: By source: ``api``, ``qr`` and ``text``.
_Sources: TypeAlias = dict[str, _Finds]
MAX_PAGES = 40  # of a letter; what is to be paid stands on the first ones
MAX_CHARS = 300_000
MAX_SECONDS = 10.0
_TRUST = ("api", "qr", "text")  # the most trusted first
_SURE_AMOUNT = 6.0
_LONG_AGO = date(1990, 1, 1)
_OF_ONE_PAYMENT = ("iban", "communication")
#: Two sources may write these differently and still mean the same.
_NO_CONFLICT = ("bic", "beneficiary", "currency")


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
    sources = {
        "api": _of_api(api, own),
        "qr": _of_codes(codes, own),
        "text": _of_text(statements, pages, received, own),
    }
    payment = Payment(problem=_problem(codes, pages))
    payment.direction = _direction(payment, statements, sources)
    if payment.direction == "pay":
        taught = learned_finds(statements, learned, received)
        _prefer_learned(sources["text"], taught, statements, own)
        for name in FIELDS:
            _merge(payment, name, sources)
        _complete(payment, sources)
    return payment


def _limited(pages: Sequence[Page]) -> list[Page]:
    kept, left = [], MAX_CHARS
    for page in list(pages)[:MAX_PAGES]:
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


def _of_api(api: ApiPayment | None, own: Collection[str]) -> _Finds:
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


def _of_codes(codes: Codes, own: Collection[str]) -> _Finds:
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


def _of_text(
    statements: list[Statement],
    pages: list[Page],
    received: date | None,
    own: Collection[str],
) -> _Finds:
    """The best value of each field, then all others that fit as well or nearly so."""
    near = received or _LONG_AGO
    account, accounts = find_accounts(statements, own)
    finds: dict[str, tuple[Found[Value] | None, Sequence[Found[Value]]]] = {
        "amount": find_amount(statements, near),
        "iban": (account, accounts),
        "communication": find_communication(statements, pages),
    }
    if received:
        finds["due_date"] = find_due_date(statements, received)
    iban = account.value if account else None
    found: _Finds = {
        "bic": [each for each in [find_bic(statements, iban)] if each],
        "beneficiary": [each for each in [find_beneficiary(statements, iban)] if each],
    }
    for name, (best, every) in finds.items():
        if best:
            every = [best, *(each for each in every if each != best)]
        found[name] = every
        found[f"{name}?"] = [] if best else every
    return found


def _prefer_learned(
    text: _Finds,
    taught: dict[str, Found[Value]],
    statements: list[Statement],
    own: Collection[str],
) -> None:
    """Put what stands at learned places before what the text seems to say.

    Not where the text shows several payments: which one is meant is for a person.
    """
    if all(len(_ties(text.get(f"{name}?") or [])) for name in _OF_ONE_PAYMENT):
        return
    if "iban" in taught and taught["iban"].value in own:
        del taught["iban"]
    for name, found in taught.items():
        known = text.get(name) or []
        text[name] = [found, *(each for each in known if each.value != found.value)]
        text[f"{name}?"] = []
    if "iban" in taught:
        iban = str(taught["iban"].value)
        text["bic"] = [each for each in [find_bic(statements, iban)] if each]
        if "beneficiary" not in taught:
            holder = find_beneficiary(statements, iban)
            text["beneficiary"] = [holder] if holder else []


def _problem(codes: Codes, pages: list[Page]) -> str | None:
    if codes.problem and codes.problem != "no_scanner":
        return codes.problem
    if not any(page.text.strip() for page in pages):
        return "no_text"
    return codes.problem


def _direction(payment: Payment, statements: list[Statement], sources: _Sources) -> str:
    """What the text says; a code or the API alone asks to pay."""
    said, evidence = direction_of(statements)
    if evidence:
        payment.evidence["direction"] = [evidence]
    asked = next((name for name in ("api", "qr") if sources[name].get("iban")), None)
    if asked and evidence is None:
        return "pay"  # the text says nothing against it
    if asked and said != "pay":
        payment.conflicts["direction"] = ["pay", said]
    if said == "unknown" and not evidence and _looks_like_slip(sources["text"]):
        return "pay"
    return said


def _looks_like_slip(text: _Finds) -> bool:
    """An account and a structured communication, each the only one, and an amount.

    With a last day to pay, an amount beside the account is enough.
    """
    amount, iban = text["amount"], text["iban"]
    said = text["communication"]
    least = 2 if text.get("due_date") else 4
    structured = len(said) == 1 and str(said[0].value)[:2] in ("++", "RF")
    return structured and len(iban) == 1 and bool(amount) and amount[0].score >= least


def _merge(payment: Payment, name: str, sources: _Sources) -> None:
    """One field from all sources; what they disagree on is a conflict."""
    offers: _Finds = {}
    for source in _TRUST:
        values = sources[source].get(name) or []
        if values:
            offers[source] = values
    if not offers:
        return
    first = next(iter(offers))
    chosen = offers[first][0]
    disagreeing = _disagreeing(name, first, chosen, offers, sources)
    payment.evidence[name] = [
        *(values[0].evidence for values in offers.values()),
    ]
    if disagreeing and name not in _NO_CONFLICT:
        payment.conflicts[name] = [chosen.value, *disagreeing]
        payment.evidence[name] += [
            each.evidence
            for values in offers.values()
            for each in values[1:]
            if each.value in disagreeing
        ]
        if first != "api":
            return
    if first == "text" and name == "amount" and chosen.score < 0:
        return
    setattr(payment, name, chosen.value)
    payment.sources[name] = first


def _disagreeing(
    name: str, first: str, chosen: Found[Value], offers: _Finds, sources: _Sources
) -> list[Value]:
    """The other values, of the same source or another, that stand against one."""
    others = []
    for source, values in offers.items():
        unsure = source == "text" and sources["text"].get(f"{name}?")
        if source == first and source != "text":
            others += [each.value for each in values[1:]]
        elif source == first:
            others += _ties(values) if unsure else []
        elif chosen.value not in [each.value for each in values]:
            others += _against(name, source, values)
        elif source == "text" and not unsure and _clear(values, chosen.value):
            others.append(values[0].value)
    return list(dict.fromkeys(value for value in others if value != chosen.value))


def _ties(values: Sequence[Found[Value]]) -> list[Value]:
    """The values that fit about as well as the first."""
    return [each.value for each in values[1:] if values[0].score - each.score < 1.5]


def _against(name: str, source: str, values: Sequence[Found[Value]]) -> list[Value]:
    """What a source says that does not know the chosen value at all."""
    best = values[0]
    if source == "text" and name == "amount" and best.score < _SURE_AMOUNT:
        return []
    return [best.value]


def _clear(values: Sequence[Found[Value]], chosen: Value) -> bool:
    """Whether the text knows the chosen value, but clearly means another one."""
    known = next(each for each in values if each.value == chosen)
    return known is not values[0] and values[0].score - known.score >= 4


def _complete(payment: Payment, sources: _Sources) -> None:
    """What the fields say of each other.

    Two accounts with two communications are two payments: which amount belongs to
    which is for a person. An amount without a currency is in euro.
    """
    several = {"iban", "communication"} <= payment.conflicts.keys()
    if several and payment.sources.get("amount") == "text":
        every = [each.value for each in sources["text"]["amount"] if each.score >= 0]
        payment.conflicts["amount"] = every
        payment.amount = None
        del payment.sources["amount"]
    if payment.amount is not None and not payment.currency:
        payment.currency = "EUR"
        payment.sources["currency"] = payment.sources["amount"]
