"""Days that stand alone in a cell of a table or beside a label: what may be due then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from .candidates import Found
from .dates import Written
from .layout import Cell, Row, above, has_boxes, left
from .letter_dates import dates_in
from .purposes import purpose_of
from .signs import label
from .tokens import Token, tokens_of
from .vocabulary import Vocabulary

MAX_CELLS = 400  # with a date, of one page
_LONGEST = 120  # signs of a cell that is no running text
_LONGEST_LABEL = 6  # words
_AMOUNT = frozenset("eur euro €".split())


def find_in_cells(
    rows: Sequence[Row], vocabularies: Sequence[Vocabulary], received: date
) -> Iterator[tuple[Found, str]]:
    """The days in cells, each with its label and itself in words."""
    seen = 0
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            if len(cell.text) > _LONGEST or not any(map(str.isdigit, cell.text)):
                continue
            tokens = tokens_of(cell.text)
            dates = dates_in(tokens, received)
            for written in dates:
                day = written.on(received)
                if day is None or _goes_on(tokens, written):
                    continue
                seen += 1
                if seen > MAX_CELLS:
                    return
                labels = _labels(rows, number, place, tokens[: written.first])
                if _is_sentence(labels["l"]):
                    continue
                yield _found(day, labels, row, vocabularies)


def _goes_on(tokens: Sequence[Token], written: Written) -> bool:
    """Whether a sentence goes on after a date, and not another column."""
    after = tokens[written.last : written.last + 1]
    return bool(after) and after[0].word and not after[0].text[:1].isupper()


def _is_sentence(label: Sequence[Token]) -> bool:
    """Whether what stands before a day is too long for a label."""
    return sum(token.word for token in label) > _LONGEST_LABEL


def _labels(
    rows: Sequence[Row], number: int, place: int, own: list[Token]
) -> dict[str, list[Token]]:
    """What stands before a day in its cell, at its left and above it."""
    row = rows[number]
    return {
        "l": [*tokens_of(left(row, place)), *own],
        "o": tokens_of(above(rows, number, row[place])),
    }


def _found(
    day: date,
    labels: dict[str, list[Token]],
    row: Sequence[Cell],
    vocabularies: Sequence[Vocabulary],
) -> tuple[Found, str]:
    kinds = {key: set(_kinds(tokens, vocabularies)) for key, tokens in labels.items()}
    named = "l" if any(token.word for token in labels["l"]) else "o"
    due = "o" if "due" in kinds["o"] and "due" not in kinds["l"] else "l"
    asked = "due" in kinds[due] and not {"past", "valid"} & kinds[due]
    purpose = purpose_of(labels[due if asked else named], labels["o"])
    signs = {
        "cell",
        f"purpose {purpose}",
        *(f"{key} is {kind}" for key, found in kinds.items() for kind in found),
        *(sign for key, tokens in labels.items() for sign in label(tokens, key)),
    }
    if any(t.low in _AMOUNT for cell in row for t in tokens_of(cell.text)):
        signs.add("cell with amount")
    words = f"{' '.join(t.text for t in labels[due if asked else named])} {day}"
    return Found(
        *(day, "date", 0, 0, "before" in kinds[due], None, asked),
        signs=tuple(signs),
        purpose=purpose,
    ), words.strip()


def _kinds(tokens: list[Token], vocabularies: Sequence[Vocabulary]) -> Iterator[str]:
    """Which kinds of words are in a label."""
    for words in vocabularies:
        loose = words.loose.ending_at(tokens, len(tokens) - 1) if tokens else 0
        asks = words.asks.places(tokens, 0, len(tokens))
        if words.firm.places(tokens, 0, len(tokens)) or (loose and asks):
            yield "due"
        if any(token.low in words.strictly for token in tokens[-2:]):
            yield "before"
        if words.names.places(tokens, 0, len(tokens)):
            yield "names"
        if words.validity.places(tokens, 0, len(tokens)):
            yield "valid"
        if words.past.places(tokens, 0, len(tokens)):
            yield "past"
