"""The communication that goes with a payment."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from .folding import fold
from .labels import (
    COMMUNICATION,
    FREE_LABEL,
    OTHER_REFERENCE,
    STRUCTURED,
)
from .payment import Evidence, Found, Page
from .statements import Statement
from .values import Text, frames_in, ibans_in, ogms_in, rfs_in

_NEAR = 80
_MARGIN = 1.5
_MOST_FREE = 60
_REFERENCE = re.compile(r"refer")
_CLOSE = 6  # statements between an account and its communication
_SPACES = re.compile(r"\s*")
QUOTED = re.compile(r"[\"“«„‘']\s?([^\"”»“’']{3,140}?)\s?[\"”»“’']")


def find_communication(
    statements: list[Statement], pages: Sequence[Page]
) -> tuple[Found[str] | None, list[Found[str]]]:
    """The communication, and all that may be one, best first.

    A structured one before a reference before free text. None is told where two
    fit equally well.
    """
    ranked = _ranked(statements, _ogms) or _over_lines(pages)
    if not ranked:
        ranked = _ranked(statements, lambda statement: rfs_in(statement.text))
    if not ranked:
        if any(frames_in(page.text[:200_000]) for page in pages):
            return None, []  # one with wrong check digits is no free text
        free = _free(statements)
        return free, [free] if free else []
    sure = len(ranked) == 1 or ranked[0].score - ranked[1].score >= _MARGIN
    return (ranked[0] if sure else None), ranked


def _ranked(
    statements: list[Statement], finder: Callable[[Statement], Iterator[Text]]
) -> list[Found[str]]:
    best: dict[str, Found[str]] = {}
    for statement in statements:
        if not statement.figures:
            continue
        for value, begin, end in finder(statement):
            label = statement.label(begin)[-_NEAR:]
            score = 3.0 if COMMUNICATION.search(label) else 0.0
            score += 2.0 if statement.calls else 0.0
            score -= 6.0 if OTHER_REFERENCE.search(label) else 0.0
            score -= 3.0 if statement.conditional else 0.0
            evidence = Evidence("text", statement.page, statement.excerpt(begin, end))
            if value not in best or best[value].score < score:
                best[value] = Found(value, evidence, score)
    fitting = [found for found in best.values() if found.score > -3]
    return sorted(fitting, key=lambda found: -found.score)


def _ogms(statement: Statement) -> Iterator[Text]:
    for value, begin, end in ogms_in(statement.text, plain=True):
        bare = statement.text[begin:end].isdigit()
        if not bare or COMMUNICATION.search(statement.label(begin)[-40:]):
            yield value, begin, end


def _over_lines(pages: Sequence[Page]) -> list[Found[str]]:
    """A framed one that is broken over lines, in the order of the page's text."""
    found: dict[str, Found[str]] = {}
    for page in pages:
        text = page.text[:200_000]
        for value, begin, end in ogms_in(text):
            shown = " ".join(text[max(0, begin - 60) : end].split())
            found.setdefault(value, Found(value, Evidence("text", page.number, shown)))
    return list(found.values())


def _free(statements: list[Statement]) -> Found[str] | None:
    """Free text in quotes after the words for it, or in a cell labelled so.

    It stands in the sentence of the account or near to it, for references of other
    kinds have the same labels.
    """
    accounts = [
        index
        for index, statement in enumerate(statements)
        if statement.figures and statement.ibans
    ]
    found = []
    for index, statement in enumerate(statements):
        far = min((abs(index - place) for place in accounts), default=_CLOSE + 1)
        for value, begin, score in _free_values(statement) if far <= _CLOSE else ():
            if is_free_text(value):
                shown = statement.excerpt(begin, begin + len(value))
                evidence = Evidence("text", statement.page, shown)
                found.append(Found(value, evidence, score - far / 10))
    best = max(found, key=lambda each: each.score, default=None)
    return best if best and best.score > 0 else None


def _free_values(statement: Statement) -> Iterator[tuple[str, int, float]]:
    """Texts, where each begins, and how surely it is the communication."""
    low = statement.low
    for found in COMMUNICATION.finditer(low):
        without_colon = statement.text.replace(":", " ", 1)
        quoted = _quoted_at(statement.text, found.end()) or _quoted_at(
            without_colon, found.end()
        )
        if quoted:
            yield " ".join(quoted[1].split()), quoted.start(1), 3.0
    place = statement.text.find(":")
    if 0 < place < 45 and FREE_LABEL.search(low[: place + 1]):
        value = " ".join(statement.text[place + 1 :].split()).strip('"“”«» ')
        yield value, place + 1, _surely(low[: place + 1])
    label = statement.left or statement.above
    if FREE_LABEL.search(label) and not statement.low[:1].isspace():
        yield " ".join(statement.text.split()), 0, _surely(label)


def _quoted_at(text: str, place: int) -> re.Match[str] | None:
    """What stands in quotes from ``place`` on, behind spaces."""
    spaces = _SPACES.match(text, place)
    return QUOTED.match(text, spaces.end()) if spaces else None


def _surely(label: str) -> float:
    """A 'reference' is often another one."""
    return 0.3 if _REFERENCE.search(label) else 2.0


def is_free_text(value: str) -> bool:
    """Whether it is short, has a figure, and is no sentence or account."""
    if not 3 <= len(value) <= _MOST_FREE or next(ibans_in(value), None):
        return False
    return any(sign.isdigit() for sign in value) and not STRUCTURED.search(fold(value))
