# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Days alone in a cell of a table or beside a label: what may be due then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from .candidates import Found
from .dates import Written
from .durations import find_durations
from .layout import Cell, Row, above, below, has_boxes, left
from .letter_dates import dates_in, may_have_date
from .purposes import OTHER, purpose_of
from .signs import label
from .starts import Known, last_day, start_of
from .tokens import Token, tokens_of
from .vocabulary import Vocabulary

MAX_CELLS = 400  # with a date, of one page
_LONGEST = 120  # signs of a cell that is no running text
_LONGEST_LABEL = 6  # words
_AMOUNT = frozenset("eur euro €".split())


def find_in_cells(
    rows: Sequence[Row], vocabularies: Sequence[Vocabulary], known: Known
) -> Iterator[tuple[Found, str]]:
    """The days and terms in cells, each with its label and itself in words.

    :param known: when the letter came, and its date; the rest is not used
    """
    seen = 0
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            if len(cell.text) > _LONGEST:
                continue
            whole = f"{cell.text} {below(rows, number, cell)}".rstrip()
            tokens = tokens_of(whole)
            for value in _values(whole, vocabularies, known):
                labels = _labels(rows, number, place, tokens, value.first)
                own = value.first and not has_boxes(rows)
                own = own or (value.first > 2 and tokens[0].text[0].islower())
                if own or _is_sentence(labels["l"], vocabularies):
                    continue  # it is read as one
                seen += 1
                if seen > MAX_CELLS:
                    return
                yield _found(value, labels, row, vocabularies)


@dataclass(frozen=True)
class _Value:
    """A day in a cell, as written or counted, from token ``first`` on."""

    day: date
    kind: str
    first: int
    assumed: str | None = None
    signs: tuple[str, ...] = ()


def _values(
    text: str, vocabularies: Sequence[Vocabulary], known: Known
) -> Iterator[_Value]:
    tokens = tokens_of(text)
    if may_have_date(text):
        for written in dates_in(tokens, known.received):
            day = written.on(known.received)
            since = min(known.received, known.letter_date or known.received)
            if day and day >= since and not _goes_on(tokens, written):
                yield _Value(day, "date", written.first)
    for words in vocabularies:
        for duration in find_durations(tokens, words.language)[:1]:
            if duration.first > _LONGEST_LABEL:
                continue
            start = start_of(tokens, duration, replace(known, vocabulary=words))
            try:
                day = last_day(duration, start, known.first_day_counts)
            except (OverflowError, ValueError):
                continue
            if day:
                signs = (f"from {start.kind}", f"unit {duration.unit}")
                yield _Value(day, "term", duration.first, start.assumed, signs)


def _goes_on(tokens: Sequence[Token], written: Written) -> bool:
    """Whether a sentence goes on after a date, and not another column."""
    after = tokens[written.last : written.last + 1]
    return bool(after) and after[0].word and not after[0].text[:1].isupper()


def _is_sentence(label: list[Token], vocabularies: Sequence[Vocabulary]) -> bool:
    """Whether what stands before a day is too long for a label, or tells something."""
    if sum(token.word for token in label) > _LONGEST_LABEL:
        return True
    return any(
        token.low in words.verbs or token.low in words.sender
        for token in label
        for words in vocabularies
    ) or any(
        phrases.places(label, 0, len(label))
        for words in vocabularies
        for phrases in (words.theirs, words.others)
    )


def _labels(
    rows: Sequence[Row], number: int, place: int, tokens: list[Token], first: int
) -> dict[str, list[Token]]:
    """What stands before a day in its cell, at its left and above it."""
    row = rows[number]
    part = row[place].part(tokens[first].start, tokens[-1].end)
    return {
        "l": [*tokens_of(left(row, place)), *tokens[:first]],
        "o": tokens_of(above(rows, number, place, part)),
    }


def _found(
    value: _Value,
    labels: dict[str, list[Token]],
    row: Sequence[Cell],
    vocabularies: Sequence[Vocabulary],
) -> tuple[Found, str]:
    kinds = {key: set(_kinds(tokens, vocabularies)) for key, tokens in labels.items()}
    named = "l" if any(token.word for token in labels["l"]) else "o"
    led = {"due", "term"} if value.kind == "term" and not value.first else {"due"}
    due = "o" if led & kinds["o"] and not led & kinds["l"] else "l"
    asked = bool(led & kinds[due]) and not {"past", "valid"} & kinds[due]
    purpose = purpose_of(labels[due if asked else named], labels["o"])
    signs = {
        "cell",
        *value.signs,
        f"purpose {purpose}",
        *(f"{key} is {kind}" for key, found in kinds.items() for kind in found),
        *(sign for key, tokens in labels.items() for sign in label(tokens, key)),
    }
    if any(t.low in _AMOUNT for cell in row for t in tokens_of(cell.text)):
        signs.add("cell with amount")
    words = f"{' '.join(t.text for t in labels[due if asked else named])} {value.day}"
    return Found(
        *(value.day, value.kind, 0, 0, "before" in kinds[due], value.assumed, asked),
        signs=tuple(signs),
        purpose=purpose,
    ), words.strip()


def _kinds(tokens: list[Token], vocabularies: Sequence[Vocabulary]) -> Iterator[str]:
    """Which kinds of words are in a label."""
    for words in vocabularies:
        leads = words.loose.places(tokens, 0, len(tokens)) or words.within.places(
            tokens, 0, len(tokens)
        )
        if words.firm.places(tokens, 0, len(tokens)):
            yield "due"
        elif leads and purpose_of(tokens) != OTHER:
            yield "due"
        elif words.to_pay.places(tokens, 0, len(tokens)):
            yield "due"
        if any(words.since.at(tokens, i) for i in range(len(tokens))):
            yield "past"
        if words.term.places(tokens, 0, len(tokens)):
            yield "term"
        if any(token.low in words.strictly for token in tokens[-2:]):
            yield "before"
        if words.names.places(tokens, 0, len(tokens)):
            yield "names"
        if words.validity.places(tokens, 0, len(tokens)):
            yield "valid"
        if words.past.places(tokens, 0, len(tokens)):
            yield "past"
