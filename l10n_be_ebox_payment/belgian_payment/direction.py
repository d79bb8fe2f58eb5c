"""Whether a letter asks for money, gives it back, or only tells something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from .labels import (
    PAY_LABEL,
)
from .payment import Evidence
from .statements import Statement
from .values import ogms_in
from .words import (
    CREDIT,
    DEMAND,
    DONE,
    INFORMS,
    NEGATION,
    NOTHING,
    PAY_BACK,
    REFUSED,
    RETURNS,
)

_BEFORE = 40  # signs in which a negation is looked for
_HEADING = 50  # signs: a heading or a label


def direction_of(statements: list[Statement]) -> tuple[str, Evidence | None]:
    """``pay``, ``receive``, ``none`` or ``unknown``, and the words that say so.

    That nothing is to be paid weighs more than any demand, and a call to pay more
    than a mention of a payment or of money that comes back. A letter that neither
    speaks of paying nor shows what is needed to pay is ``none``, too.
    """
    weights = dict.fromkeys(("nothing", "done", "informs", "returns", "pay"), 0)
    first: dict[str, Evidence] = {}
    for statement in statements:
        if statement.conditional:
            continue
        for kind, weight, found in _signs(statement):
            weights[kind] += weight
            place = found.start() if found else 0
            excerpt = statement.excerpt(place, place + 1)
            first.setdefault(kind, Evidence("text", statement.page, excerpt))
    said = _decide(weights)
    if said is None:
        silent = statements and not any(weights.values()) and not _shows(statements)
        # where as much speaks for one as for the other, the words are told
        return ("none" if silent else "unknown"), first.get("returns")
    direction = {"returns": "receive", "pay": "pay"}.get(said, "none")
    return direction, first.get(said)


def _shows(statements: list[Statement]) -> bool:
    """Whether an amount stands in the letter, and an account or a communication."""
    amount = any(each.money for each in statements)
    return amount and any(
        bool(each.ibans) or any(ogms_in(each.text)) for each in statements
    )


def _decide(weights: dict[str, int]) -> str | None:
    pay, returns = weights["pay"], weights["returns"]
    if weights["nothing"]:
        return "returns" if returns >= 2 else "nothing"
    if pay and pay > returns:
        return "pay"
    if returns:
        return "returns" if returns > pay else None
    return next((kind for kind in ("done", "informs") if weights[kind]), None)


def _signs(statement: Statement) -> Iterator[tuple[str, int, re.Match[str] | None]]:
    """(kind, weight, where) of what a statement says."""
    low = statement.low
    nothing = None if statement.answers else NOTHING.search(low)
    if nothing:
        yield "nothing", 3, nothing
    back = PAY_BACK.search(low)
    if back and not _denied(low, back):
        yield "pay", 4, back
        return
    returns = RETURNS.search(low)
    if returns and not _denied(low, returns) and not REFUSED.search(low):
        # without an amount it tells what is done with money that people pay too much
        heading = len(low) <= _HEADING and low[-1:] not in ".!?"
        named = heading or statement.money
        yield "returns", 3 if named else 1, returns
    credit = CREDIT.search(low)
    demand = DEMAND.search(low)
    if credit and not demand:
        yield "returns", 1, credit
    done = DONE.search(low)
    if done and not _denied(low, done):
        yield "done", 2, done
    informs = INFORMS.search(low)
    if informs:
        yield "informs", 1, informs
    if statement.boxed and statement.ibans:
        yield "pay", 2, None
    if nothing or returns:
        return
    call = statement.calls
    if call and not (done and not _denied(low, done)):
        yield "pay", 4, call
    if demand and not done and not _denied(low, demand) and not _zero(statement):
        label = PAY_LABEL.search(low) and statement.money
        yield "pay", 3 if label else 2, demand


def _denied(low: str, found: re.Match[str]) -> bool:
    """Whether a negation stands before, or within, the words that were found."""
    return bool(NEGATION.search(low[max(0, found.start() - _BEFORE) : found.end()]))


def _zero(statement: Statement) -> bool:
    amounts = [amount for amount, _begin, _end in statement.money]
    return bool(amounts) and all(amount <= Decimal(0) for amount in amounts)
