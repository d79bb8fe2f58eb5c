# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Every value of a kind in a letter, with the words that label it.

For learning where a value stands: nothing is judged here, only found.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TypeAlias

from .account_reading import clean_name
from .folding import fold
from .notions import notions_in
from .payment import Evidence, Value
from .statements import Statement
from .values import (
    LIMIT,
    MONTHS,
    boxed_amount,
    dates_in,
    frames_in,
    ibans_in,
    money_in,
    ogms_in,
    rfs_in,
)

#: A value, from where to before where it stands, and how it is written.
_Find: TypeAlias = tuple[Value, int, int, str]
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LABEL_WORDS = 5
_LEAST_LETTERS = 3
_CELL = 60  # signs of what is no running text
_COLON_WITHIN = 45  # signs in which a label ends with a colon
_MENTIONED = re.compile(
    r"(?:\s?(?:van|de|du|libre|von|:|«|\"|“|')\s?)*\s?([^,;:]{3,60}?)"
    r"\s?(?=[,;»\"”]|\.\s|\.?$)"
)
_QUOTED = re.compile(r"[\"“«„‘']\s?([^\"”»“’']{3,140}?)\s?[\"”»“’']")
_MOST_FREE = 60  # signs of a communication
_STRUCTURED = re.compile(r"gestructureerd|structuree|strukturiert")
_OTHER_TEXT = re.compile(
    r"(?:pagina|page|seite|blz|tel)\b|\d{4} [a-z]|\d{1,2}/\d{1,2}$"
)
_ANY_DAY = date(2000, 1, 1)
_LIKE_STRUCTURED = re.compile(r"[\d\s/.+*-]{12,}|RF\s?\d\d.*", re.I)


@dataclass(frozen=True)
class Hit:
    """One value; ``kind`` says how it is written."""

    value: Value
    statement: Statement
    begin: int
    end: int
    kind: str

    @cached_property
    def _said(self) -> tuple[str, str]:
        statement = self.statement
        for side, text in (
            ("before", statement.low[: self.begin]),
            ("left", statement.left),
            ("above", statement.above),
            ("after", statement.low[self.end :]),
        ):
            words = _words(text)
            words = words[:_LABEL_WORDS] if side == "after" else words[-_LABEL_WORDS:]
            if sum(map(len, words)) >= _LEAST_LETTERS:
                return side, " ".join(words)
        return "", ""

    @property
    def label(self) -> str:
        """The words nearest to it: before it, at its left, above or after it."""
        return self._said[1]

    @property
    def key(self) -> tuple[int, str, str, str]:
        """What it has in common with others: page, kind, side and label."""
        return (self.statement.page, self.kind, *self._said)

    @property
    def is_cell(self) -> bool:
        """Whether it stands alone, so that the box is its own."""
        return len(self.statement.text) <= _CELL

    @property
    def evidence(self) -> Evidence:
        """Its line, for a person."""
        line = self.statement.excerpt(self.begin, self.end)
        return Evidence("text", self.statement.page, line)


def hits_of(statements: list[Statement], field: str, near: date) -> Iterator[Hit]:
    """All values of a field's kind, in the order of the letter.

    :param near: from which the year of a day without one is counted
    """
    finder = _FINDERS.get(field, _none)
    for statement in statements:
        for value, begin, end, kind in finder(statement, near):
            yield Hit(value, statement, begin, end, kind)


def marks_of(statements: list[Statement], page: int) -> frozenset[int]:
    """What a page says, without figures, as numbers from which no text comes back."""
    said = (" ".join(_words(each.low)) for each in statements if each.page == page)
    return frozenset(
        zlib.crc32(text.encode()) for text in said if len(text) >= _LEAST_LETTERS
    )


def _words(low: str) -> list[str]:
    """The words of a folded text; what has figures, and months, differ by letter."""
    parts = (part for part in low.split() if not any(map(str.isdigit, part)))
    words = (word for part in parts for word in _WORD.findall(part))
    return [word for word in words if word not in MONTHS]


def _none(_statement: Statement, _near: date) -> Iterator[_Find]:
    yield from ()


def _amounts(statement: Statement, _near: date) -> Iterator[_Find]:
    boxed = boxed_amount(statement.text) if statement.boxed else None
    if boxed:
        yield boxed, 0, len(statement.text), "boxed"
    elif not statement.boxed:
        for value, begin, end in statement.money:
            if Decimal(0) < value <= LIMIT:
                yield value, begin, end, "money"


def _accounts(statement: Statement, _near: date) -> Iterator[_Find]:
    for value, begin, end in statement.ibans:
        yield value, begin, end, "iban"


def _days(statement: Statement, near: date) -> Iterator[_Find]:
    for value, begin, end in statement.dates(near):
        yield value, begin, end, "day"


def _communications(statement: Statement, _near: date) -> Iterator[_Find]:
    if statement.figures:
        for value, begin, end in ogms_in(statement.text, plain=True):
            yield value, begin, end, "ogm"
        for value, begin, end in rfs_in(statement.text):
            yield value, begin, end, "rf"
        for text, begin, written in _texts(statement):
            structured = frames_in(text) or _LIKE_STRUCTURED.fullmatch(text)
            if is_free_text(text) and not structured:
                yield text, begin, begin + len(text), f"{written} {_shape(text)}"


def free_texts_in(statement: Statement) -> Iterator[tuple[str, int]]:
    """Free texts that may be a communication, and where each begins."""
    seen = set()
    for text, begin, _written in (*_texts(statement), *_mentioned(statement)):
        label = ":" in text  # what follows the colon is the value
        if text in seen or label or not is_free_text(text) or _is_other(text):
            continue
        seen.add(text)
        yield text, begin


def is_free_text(value: str) -> bool:
    """Whether it is short, has a figure, and is no sentence or account."""
    if not 3 <= len(value) <= _MOST_FREE or next(ibans_in(value), None):
        return False
    return any(map(str.isdigit, value)) and not _STRUCTURED.search(fold(value))


def _is_other(text: str) -> bool:
    """Whether it is a structured reference, an amount, a day, a page or a place."""
    digits = sum(map(str.isdigit, text))
    structured = _LIKE_STRUCTURED.fullmatch(text) and (digits == 12 or text[:1] in "Rr")
    low = fold(text)
    return bool(
        frames_in(text)
        or structured
        or any(end - begin > len(low) - 4 for _v, begin, end in money_in(text))
        or any(
            end - begin > len(low) - 11 for _v, begin, end in dates_in(low, _ANY_DAY)
        )
        or _OTHER_TEXT.match(low)
    )


def _mentioned(statement: Statement) -> Iterator[tuple[str, int, str]]:
    """What stands behind the words for a communication, to the next comma."""
    for notion in notions_in(statement.low):
        if notion.name != "communication":
            continue
        found = _MENTIONED.match(statement.text, notion.end)
        if found and found[1].strip():
            text = found[1].rstrip(" .")
            yield " ".join(text.split()), found.start(1), "mentioned"


def _names(statement: Statement, _near: date) -> Iterator[_Find]:
    own = statement.text
    cell = [(" ".join(own.split()), 0, "cell")] if len(own) <= _CELL else []
    for text, begin, written in dict.fromkeys([*_texts(statement), *cell]):
        name = clean_name(text)
        if name and name == text:
            yield name, begin, begin + len(text), written


def _texts(statement: Statement) -> Iterator[tuple[str, int, str]]:
    """What stands in quotes, after a colon, or in a cell that has a label."""
    text = statement.text
    quoted = _QUOTED.search(text)
    if quoted:
        yield " ".join(quoted[1].split()), quoted.start(1), "quoted"
    place = text.find(":")
    if 0 < place < _COLON_WITHIN and len(text) <= 2 * _CELL:
        rest = text[place + 1 :]
        begin = place + 1 + len(rest) - len(rest.lstrip())
        yield " ".join(rest.split()), begin, "colon"
    if (statement.left or statement.above) and len(text) <= _CELL:
        yield " ".join(text.split()), 0, "cell"


def _shape(text: str) -> str:
    """How a reference is made: letters as A, figures as 9, and its other signs."""
    return re.sub(r"9+", "9", re.sub(r"\d", "9", re.sub(r"[a-z]+", "A", fold(text))))


_FINDERS = {
    "amount": _amounts,
    "iban": _accounts,
    "communication": _communications,
    "due_date": _days,
    "beneficiary": _names,
}
