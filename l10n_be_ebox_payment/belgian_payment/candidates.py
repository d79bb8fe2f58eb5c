# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""All values of a letter that a field could have, with where each of them stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from itertools import islice

from .account_reading import clean_name, goes_on, name_after, name_behind
from .folding import fold
from .notions import Notion, notions_in
from .payment import Value
from .places import free_texts_in
from .statements import Statement
from .terms import Term, terms_in
from .values import LIMIT, boxed_amount, frames_in, ogms_in, rfs_in

_EARLIER = timedelta(days=2)  # than the letter: what ends before it is history
_LATEST = timedelta(days=400)
_AGE = timedelta(days=60)  # of a letter when it is received
_DATE_LINE = 120  # signs
_LAST_LABEL = re.compile(r"^.*[\d|] +(?=[^:\d|]{2,30}: *$)")  # of several on a line
_GREETING = re.compile(
    r"(?:geachte|beste|mevrouw|mijnheer|dames en heren|madame|monsieur|mesdames|chere?"
    r"|sehr geehrte|guten tag)\b"
)
_SUBJECT = re.compile(r"(?:betreft|betreff|objet|concerne|onderwerp|gegenstand)\b")
_OPENING = 2  # sentences
_YEAR = re.compile(r"\d{4}|[/.-]\d\d$")
_NAME = 90  # signs of a line with a name
_HEAD = 6  # statements of a letterhead
_HEADING = 70  # signs
_NEAR = 8  # statements


@dataclass(frozen=True)
class Occurrence:
    """One place of a value: ``begin`` to before ``end`` of statement ``index``.

    ``kind`` is how it is written: ``money``, ``boxed``, ``iban``, ``framed``,
    ``plain``, ``rf``, ``free``, ``day``, ``yearless`` (the next such day) or
    ``term``; ``term`` says how it counts.
    """

    value: Value
    index: int
    begin: int
    end: int
    kind: str
    term: Term | None = None


class Letter:
    """The statements of a letter, with the notions in them and their headings."""

    def __init__(
        self,
        statements: Sequence[Statement],
        received: date | None = None,
        written: date | None = None,
    ):
        self.statements = statements
        self.received, self.written = received, written
        self._notions = {each.low: each.notions for each in statements}

    def notions(self, low: str) -> list[Notion]:
        """The notions of a folded text; asked for many times."""
        if low not in self._notions:
            self._notions[low] = notions_in(low)
        return self._notions[low]

    def names(self, low: str) -> list[str]:
        """Their names."""
        return [notion.name for notion in self.notions(low)] if low else []

    @cached_property
    def headings(self) -> list[str]:
        """For each statement the folded heading it stands under, or nothing."""
        found, current = [], ""
        alone = self._alone()
        for index, statement in enumerate(self.statements):
            following = self.statements[index + 1 : index + 2]
            if alone[index] and self._is_heading(statement, following):
                current = statement.low
            found.append(current)
        return found

    @cached_property
    def _greeting(self) -> int:
        """Which statement greets the reader, -1 without one."""
        return next(
            (
                index
                for index, each in enumerate(self.statements)
                if each.page == 1 and _GREETING.match(each.low) and len(each.low) < 60
            ),
            -1,
        )

    @cached_property
    def subject(self) -> list[int]:
        """What says what the letter is about: before the greeting, or called so."""
        called = [
            index
            for index, each in enumerate(self.statements)
            if each.page == 1 and _SUBJECT.match(each.low)
        ]
        if called or self._greeting < 0:
            return called[:1]
        low = max(0, self._greeting - 3)
        near = range(low, self._greeting)
        return [i for i in near if len(self.statements[i].low) <= _DATE_LINE][-2:]

    @cached_property
    def opening(self) -> list[int]:
        """The first sentences after the greeting."""
        after = range(self._greeting + 1, len(self.statements))
        sentences = (i for i in after if self.statements[i].is_sentence)
        return list(islice(sentences, _OPENING))

    def _alone(self) -> list[bool]:
        """Whether a statement has its line for itself."""
        count: dict[tuple[int, int], int] = {}
        for each in self.statements:
            key = (each.page, each.row)
            count[key] = count.get(key, 0) + 1
        return [count[each.page, each.row] == 1 for each in self.statements]

    @staticmethod
    def _is_heading(statement: Statement, following: Sequence[Statement]) -> bool:
        text = statement.text.rstrip()
        if not 4 <= len(text) <= _HEADING or text[-1] in ".,;!":
            return False
        return not (statement.ibans or statement.money) and bool(following)

    @cached_property
    def low(self) -> str:
        """All of it, folded, line by line."""
        return "\n".join(each.low for each in self.statements)

    @cached_property
    def rows(self) -> dict[tuple[int, int], list[int]]:
        """The statements of each line that has several, by page and row."""
        rows: dict[tuple[int, int], list[int]] = {}
        for index, each in enumerate(self.statements):
            if not each.is_sentence:
                rows.setdefault((each.page, each.row), []).append(index)
        return {row: found for row, found in rows.items() if len(found) > 1}

    def since(self, received: date) -> date:
        """From which day on something may still be due."""
        return min(self.written or received, received) - _EARLIER

    def below(self, index: int) -> list[str]:
        """The text of the cell under another one, if there is one near."""
        label = self.statements[index]
        near = self.statements[index + 1 : index + 1 + _NEAR]
        under = (s.text for s in near if s.above == label.low and s.page == label.page)
        return list(islice(under, 1))

    @cached_property
    def instalments(self) -> dict[tuple[int, int], int]:
        """Rows with an amount and a day from the letter on, by day; two at least."""
        received = self.received
        if received is None:
            return {}
        since = self.since(received)
        due: dict[tuple[int, int], date] = {}
        for row, places in self.rows.items():
            cells = [self.statements[place] for place in places]
            days = [day for each in cells for day, _b, _e in each.dates(received)]
            if days and days[-1] >= since and any(each.money for each in cells):
                due[row] = days[-1]
        order = sorted(due, key=lambda row: due[row])
        return {row: n for n, row in enumerate(order)} if len(order) > 1 else {}

    @cached_property
    def accounts(self) -> list[int]:
        """In which statements an account number stands."""
        return [i for i, each in enumerate(self.statements) if each.ibans]

    @cached_property
    def references(self) -> list[int]:
        """In which statements a structured communication stands."""
        return [
            index
            for index, each in enumerate(self.statements)
            if each.figures and next(ogms_in(each.text), None)
        ]


def letter_date(statements: Sequence[Statement], received: date) -> date | None:
    """The day on which the letter says that it was written or sent."""
    best: tuple[int, date] | None = None
    for statement in statements:
        if statement.page != 1 or len(statement.text) > _DATE_LINE:
            continue
        for day, begin, end in statement.dates(received):
            if received - _AGE <= day <= received:
                rank = _dates_letter(statement, begin, end)
                if rank and (best is None or rank > best[0]):
                    best = rank, day
    return best and best[1]


def _dates_letter(statement: Statement, begin: int, end: int) -> int:
    """How surely a date is the letter's: 3 labelled, 2 behind a place, 1 alone."""
    before, after = statement.low[:begin].strip(), statement.low[end:].strip(" .,")
    before = _LAST_LABEL.sub("", before)
    said = {notion.name for notion in notions_in(before)}
    if said - {"date", "sending", "this letter"}:
        return 0
    label = notions_in(statement.left) or notions_in(statement.above)
    named = bool(said) and (before.endswith(":") or len(before.split()) <= 2)
    if named or (not before and label and label[-1].name in ("date", "sending")):
        return 3
    words = len(before.split())
    if words <= 4 and before.endswith((",", " le", " den", " op")):
        return 2
    return 1 if words <= 2 and len(after.split()) <= 2 - words else 0


def amounts(letter: Letter) -> Iterator[Occurrence]:
    """Amounts above zero."""
    for index, statement in enumerate(letter.statements):
        if statement.boxed:
            value = boxed_amount(statement.text)
            if value:
                yield Occurrence(value, index, 0, len(statement.text), "boxed")
            continue
        for value, begin, end in statement.money:
            if Decimal(0) < value <= LIMIT:
                yield Occurrence(value, index, begin, end, "money")


def accounts(letter: Letter) -> Iterator[Occurrence]:
    """Account numbers."""
    for index in letter.accounts:
        for value, begin, end in letter.statements[index].ibans:
            yield Occurrence(value, index, begin, end, "iban")


def communications(letter: Letter) -> Iterator[Occurrence]:
    """Structured communications, creditor references, and free texts.

    Where a structured one has wrong check digits, no other text takes its place.
    """
    broken = any(frames_in(each.text) for each in letter.statements)
    for index, statement in enumerate(letter.statements):
        if not statement.figures:
            continue
        for value, begin, end in ogms_in(statement.text, plain=True):
            plain = statement.text[begin:end].isdigit()
            kind = "plain" if plain else "framed"
            yield Occurrence(value, index, begin, end, kind)
        for value, begin, end in rfs_in(statement.text):
            yield Occurrence(value, index, begin, end, "rf")
        for value, begin in () if broken else free_texts_in(statement):
            yield Occurrence(value, index, begin, begin + len(value), "free")


def days(letter: Letter) -> Iterator[Occurrence]:
    """Days as written and as counted, from the letter on."""
    received = letter.received
    if received is None:
        return
    earliest = letter.since(received)
    for index, statement in enumerate(letter.statements):
        for day, begin, end in statement.dates(received):
            if earliest <= day <= received + _LATEST:
                year = _YEAR.search(statement.low, begin, end)
                kind = "day" if year else "yearless"
                yield Occurrence(day, index, begin, end, kind)
        if not statement.figures and len(statement.low) < 8:
            continue
        for term in terms_in(statement.low):
            last = term.last_day(received, letter.written)
            if last and earliest <= last <= received + _LATEST:
                yield Occurrence(last, index, term.begin, term.end, "term", term)


def names(letter: Letter) -> Iterator[Occurrence]:
    """Names: cells, and what follows the words for a holder or an account."""
    known: dict[str, str] = {}  # in capitals it is the same name
    for index, statement in enumerate(letter.statements):
        for text, begin, kind in _names_in(letter, statement, index):
            name = known.setdefault(folded_name(text), text)
            yield Occurrence(name, index, begin, begin + len(text), kind)


def _names_in(
    letter: Letter, statement: Statement, index: int
) -> Iterator[tuple[str, int, str]]:
    text = statement.text
    if goes_on(text) and len(text) <= _NAME:
        text = " ".join((text, *letter.below(index)))
    if len(text) <= _NAME:
        place = text.find(":") + 1
        name = clean_name(text[place:])
        if name:
            kind = "colon" if place else "head" if index < _HEAD else "cell"
            yield name, max(text.find(name[:4]), 0), kind
    for notion in letter.notions(statement.low):
        if notion.name == "beneficiary":
            name = name_behind(text[notion.end :])
            if name:
                yield name, notion.end, "named"
    for _iban, _begin, end in statement.ibans:
        name = name_after(text[end:])
        if name:
            yield name, end, "holder"


FINDERS = {
    "amount": amounts,
    "iban": accounts,
    "communication": communications,
    "due_date": days,
    "beneficiary": names,
}


def by_value(found: Iterator[Occurrence]) -> dict[Value, list[Occurrence]]:
    """The places of each value; values in the order in which they first stand."""
    values: dict[Value, list[Occurrence]] = {}
    for each in found:
        values.setdefault(each.value, []).append(each)
    return values


def folded_name(text: str) -> str:
    """A name as others are compared with it."""
    return " ".join(fold(text).split())
