"""The last day to pay: a date as written, or days counted from the letter."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from .days import bounded
from .labels import (
    PLAN,
)
from .payment import Evidence, Found
from .statements import Statement
from .words import (
    DUE_LABEL,
    FROM_LETTER,
    FROM_RECEIPT,
    NOT_TO_PAY,
    NUMBERS,
    PAYING,
    SENT,
    TERM,
    UNTIL,
    UNTIL_AFTER,
)

_BEFORE, _AFTER = 32, 16  # signs in which the words of a last day stand
_FARTHEST = timedelta(days=800)
_AGE = timedelta(days=60)  # of a letter when it is received
_MARGIN = 1.0
_ENOUGH = 5.0
_CLOSE = 4  # statements between a day and the account


def find_due_date(
    statements: list[Statement], received: date
) -> tuple[Found[date] | None, list[Found[date]]]:
    """The last day to pay, and all that may be it, best first."""
    received = bounded(received)
    written = letter_date(statements, received)
    earliest = min(written or received, received) - timedelta(days=2)
    found = [
        *_dates(statements, received),
        *_terms(statements, received, written),
    ]
    best: dict[date, Found[date]] = {}
    for each in found:
        if not earliest <= each.value <= received + _FARTHEST:
            continue
        known = best.get(each.value)
        if known is None or known.score < each.score:
            best[each.value] = each
    ranked = sorted(best.values(), key=lambda each: (-each.score, each.value))
    ranked = [each for each in ranked if each.score >= _ENOUGH]
    if not ranked:
        return None, []
    if any(PLAN.search(statement.low) for statement in statements):
        return min(ranked, key=lambda each: each.value), ranked
    sure = len(ranked) == 1 or ranked[0].score - ranked[1].score >= _MARGIN
    return (ranked[0] if sure else None), ranked


def letter_date(statements: list[Statement], received: date) -> date | None:
    """The day on which the letter says that it was written or sent."""
    for statement in statements:
        if statement.page != 1 or len(statement.text) > 70:
            continue
        for day, begin, end in statement.dates(received):
            if not received - _AGE <= day <= received:
                continue
            rest = f"{statement.low[:begin]} {statement.low[end:]}"
            label = statement.left or statement.above
            placed = len(rest.split()) <= 3 and not UNTIL.search(statement.low[:begin])
            if SENT.match(rest.strip(" ,:")) or SENT.match(label.strip()) or placed:
                return day
    return None


def _dates(statements: list[Statement], received: date) -> Iterator[Found[date]]:
    accounts = [
        index
        for index, statement in enumerate(statements)
        if statement.figures and statement.ibans
    ]
    for index, statement in enumerate(statements):
        if not statement.figures:
            continue
        for day, begin, end in statement.dates(received):
            score = _score(statement, begin, end)
            if score and any(abs(index - place) <= _CLOSE for place in accounts):
                score += 1.5
            evidence = Evidence("text", statement.page, statement.excerpt(begin, end))
            yield Found(day, evidence, score)


def _score(statement: Statement, begin: int, end: int) -> float:
    low = statement.low
    own = low[:begin]
    beside = (statement.left, statement.above) if len(own.split()) < 2 else ()
    score = 0.0
    if UNTIL.search(own[-_BEFORE:]) or UNTIL_AFTER.search(low[end : end + _AFTER]):
        score = 4.0
    if any(DUE_LABEL.search(label) for label in (own[-45:], *beside)):
        score += 5.0
    elif any(UNTIL.search(label) for label in beside):
        score = max(score, 4.0)
    if not score:
        return 0.0
    if statement.calls:
        score += 3.0
    elif statement.pays or _pays(statement) or any(map(PAYING.search, beside)):
        score += 2.0
    if NOT_TO_PAY.search(low[max(0, begin - 70) : end + 40]):
        score -= 6.0
    return score - (6.0 if statement.conditional else 0.0)


def _pays(statement: Statement) -> bool:
    """Whether an amount or an account stands in the same sentence."""
    return bool(statement.money or statement.ibans)


def _terms(
    statements: list[Statement], received: date, written: date | None
) -> Iterator[Found[date]]:
    for statement in statements:
        found = TERM.search(statement.low)
        if not found or statement.conditional or NOT_TO_PAY.search(statement.low):
            continue
        paying = statement.calls or statement.pays
        if not (paying or _pays(statement)):
            continue
        rest = statement.low[found.end() : found.end() + 60]
        start, sure = received, 0.5
        if FROM_RECEIPT.search(rest):
            start = received
        elif FROM_LETTER.search(rest):
            start = written or received
        else:
            sure = 0.0
        day = _counted(start, found)
        if day:
            shown = statement.excerpt(*found.span())
            yield Found(day, Evidence("text", statement.page, shown), _ENOUGH + sure)


def _counted(start: date, found: re.Match[str]) -> date | None:
    number = found["number"] or found["word"]
    if number is None and not found["unit"].startswith(("maand", "mois", "monat")):
        return None
    count = int(number) if (number or "").isdecimal() else NUMBERS.get(number, 1)
    unit = found["unit"]
    if unit.startswith(("maand", "mois", "monat")):
        month = start.month - 1 + count
        year, month = start.year + month // 12, month % 12 + 1
        last = calendar.monthrange(year, month)[1]
        return date(year, month, min(start.day, last)) if count <= 24 else None
    if unit.startswith(("wek", "week", "semaine", "woche")):
        count *= 7
    return start + timedelta(days=count) if count <= 730 else None
