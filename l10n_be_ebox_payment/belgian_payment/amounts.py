"""The amount to pay: not the total, not a part, not what was paid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from .labels import (
    OTHER_LABEL,
    OWED_LABEL,
    PAY_LABEL,
    PLAN,
    SLIP_AMOUNT,
    THAT_AMOUNT,
    TOTAL_LABEL,
    WEAK_LABEL,
)
from .payment import Evidence, Found
from .statements import Statement

LIMIT = Decimal("999999999.99")
_NEAR = 90  # signs before an amount in which its label stands
_AFTER = 28
_CLOSE = 3  # statements between an amount and the account
_CELL = 24  # signs of a cell with an amount
_ASKED_NEXT = 12.0
_LEAST = 3.0  # of an amount beside others: with less, nothing says that it is asked
_MARGIN = 1.0  # by how much the best has to be better than any other
_IN_BRACKETS = re.compile(r"\([^()]{1,40}\)")
_BOXED = re.compile(r"(\d[\d .]*?)[ ,](\d{2})$")
_AFTER_PAY = re.compile(
    r"\W{0,3}(?:die |qui |welche |dat )?(?:is |sont |est )?(?:nog |noch )?"
    r"(?:te (?:betalen|storten|voldoen)|verschuldigd|a (?:payer|acquitter|verser)"
    r"|schuldig|schulden\b|redevable|geschuldet|openstaa"
    r"|(?:auferlegt, )?zu (?:zahlen|entrichten)|te voldoen|betaalbaar|payable|zahlbar)"
)
_LEVELS = ((PAY_LABEL, 10.0), (OWED_LABEL, 6.0), (TOTAL_LABEL, 5.0), (WEAK_LABEL, 4.0))


@dataclass
class _Candidate:
    value: Decimal
    score: float
    evidence: Evidence
    row: tuple[int, int] | None = None  # page and row, of a cell


def find_amount(
    statements: list[Statement], received: date
) -> tuple[Found[Decimal] | None, list[Found[Decimal]]]:
    """The amount to pay, and all amounts with how well each fits, best first.

    No amount is told where two fit equally well.
    """
    plan = any(PLAN.search(statement.low) for statement in statements)
    accounts = [index for index, each in enumerate(statements) if each.ibans]
    found = []
    for index, statement in enumerate(statements):
        if statement.figures:
            own = list(_candidates(statement))
            if own and _asked_next(statements, index):
                own[-1].score += _ASKED_NEXT
            if any(abs(index - place) <= _CLOSE for place in accounts):
                for candidate in own:
                    candidate.score += 2.0 if candidate.score >= 0 else 0.0
            found += own
    if plan:
        _prefer_first_instalment(found, statements, received)
    best: dict[Decimal, _Candidate] = {}
    for candidate in found:
        known = best.get(candidate.value)
        if known is None or candidate.score > known.score:
            best[candidate.value] = candidate
    ranked = sorted(best.values(), key=lambda candidate: -candidate.score)
    all_found = [Found(c.value, c.evidence, c.score) for c in ranked]
    if not ranked or ranked[0].score < (_LEAST if len(ranked) > 1 else 0):
        return None, all_found
    sure = len(ranked) == 1 or ranked[0].score - ranked[1].score >= _MARGIN
    return (all_found[0] if sure else None), all_found


def _asked_next(statements: list[Statement], index: int) -> bool:
    """Whether the next sentence calls to pay 'this amount'."""
    following = statements[index + 1] if index + 1 < len(statements) else None
    if following is None or following.conditional or not following.calls:
        return False
    return bool(THAT_AMOUNT.search(following.low)) and not (following.money)


def _candidates(statement: Statement) -> Iterator[_Candidate]:
    if statement.boxed:
        yield from _on_slip(statement)
        return
    last = 0
    for value, begin, end in statement.money:
        if Decimal(0) < value <= LIMIT:
            score = _score(statement, begin, end, last)
            evidence = Evidence("text", statement.page, statement.excerpt(begin, end))
            cell = len(statement.text) <= _CELL
            row = (statement.page, statement.row) if cell else None
            yield _Candidate(value, score, evidence, row)
        last = end


def _on_slip(statement: Statement) -> Iterator[_Candidate]:
    """Boxed digits beside or under the word for amount."""
    label = statement.left if _slip_label(statement.left) else statement.above
    value = boxed_amount(statement.text)
    if value and _slip_label(label):
        shown = statement.excerpt(0, len(statement.text))
        yield _Candidate(value, 9.0, Evidence("text", statement.page, shown))


def boxed_amount(text: str) -> Decimal | None:
    """An amount of which each figure stands in a box, the last two are cents."""
    found = _BOXED.fullmatch(text.strip())
    if not found:
        return None
    value = Decimal(f"{re.sub(r'[^0-9]', '', found[1])}.{found[2]}")
    return value if Decimal(0) < value <= LIMIT else None


def _slip_label(label: str) -> bool:
    return bool(SLIP_AMOUNT.search(label))


def _score(statement: Statement, begin: int, end: int, last: int) -> float:
    """How well an amount fits: by its label, by what follows, by its sentence."""
    low = statement.low
    before = low[max(last, begin - _NEAR) : begin]
    own = sum(map(str.isalpha, before)) >= 3
    score = _of_label(before) if own else 0.0
    if not own and not last:
        score = _of_label(statement.left) or _of_label(statement.above)
    after = low[end : end + _AFTER]
    if score >= 0 and _AFTER_PAY.match(after):
        score = max(score, 8.0)
    if score > -5 and statement.calls and not statement.conditional:
        score = max(score + 3.0, 7.0)
    return score - (9.0 if statement.conditional else 0.0)


def _of_label(label: str) -> float:
    """The score of the last known word of a label, 0 when there is none."""
    label = _IN_BRACKETS.sub("", label)
    places = []
    for pattern, score in _LEVELS:
        spans = [found.span() for found in pattern.finditer(label)]
        places += [(end, start, score) for start, end in spans]
    spans = [found.span() for found in OTHER_LABEL.finditer(label)]
    places += [(end, start, -6.0) for start, end in spans]
    strongest = [place for place in places if place[2] == 10.0]
    if strongest and not any(p[2] < 0 and p[1] > strongest[-1][0] for p in places):
        return 10.0
    if not places:
        return 0.0
    # of two that end alike the longer one says more: 'geschuldete Steuer'
    return max(places, key=lambda place: (place[0], -place[1]))[2]


def _prefer_first_instalment(
    found: list[_Candidate], statements: list[Statement], received: date
) -> None:
    """In a table of instalments, the amount of the first one that is still to come."""
    days: dict[tuple[int, int], date] = {}
    for statement in statements:
        for day, _begin, _end in statement.dates(received):
            days.setdefault((statement.page, statement.row), day)
    rows: dict[date, list[_Candidate]] = {}
    for candidate in found:
        due = days.get(candidate.row) if candidate.row else None
        if due and due >= received:
            rows.setdefault(due, []).append(candidate)
    if len(rows) >= 2:
        for candidate in rows[min(rows)]:
            candidate.score += 5.0
