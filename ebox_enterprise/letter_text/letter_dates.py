# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The date of a letter: beside or under its label, after a place, or alone in the head.

A letter shows many dates. Each near the day of receipt is weighed by where it stands;
the words after which a day is something else (``_OTHER``) are those of labels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from .dates import MONTHS, Written, find_dates
from .layout import Cell, Row, above, has_boxes, left
from .tokens import Phrases, Token, tokens_of

#: A letter's date is looked for so far before and after its receipt.
OLDEST, NEWEST = timedelta(days=120), timedelta(days=3)
_HEAD = 45  # rows of a page in which a date without a label may be the letter's
_LONGEST_LABEL = 6  # tokens
_LABELLED, _PLACED, _ALONE = 3, 2, 1
_LANGUAGES = ("nl", "fr", "de")
# words of a label that names a date
_DATE = Phrases("datum", "date", "*datum", "dagtekening", "verzonden", "envoye", "dd")
# and those that make it the date of something else
_OTHER = Phrases(
    *("verval*", "uiterst*", "limiet*", "betaal*", "betaling*", "geboort*", "uw", "u"),
    *("ontvang*", "begin*", "eind*", "zitting*", "feit*", "start*", "controle*"),
    *("limite", "echeance", "paiement", "naissance", "reception", "votre", "vos"),
    *("debut", "fin", "faits", "audience", "ultime", "valeur", "derniere", "butoir"),
    *(
        "ihr*",
        "fallig*",
        "zahl*",
        "geburt*",
        "eingang*",
        "frist*",
        "spatest*",
        "ablauf*",
    ),
    *("valuta*", "vanaf", "tot", "jusqu", "bis", "indien*", "leter*", "instap*"),
    *("introduction", "depot", "abgabe*", "stichtag", "overtreding*", "infraction"),
    *("inwerking*", "ingangs*", "geldig*", "valid*", "gultig*", "publica*"),
)
# what a label says after 'date of' when it is the letter's
_LETTER = Phrases(
    *("brief", "schrijven", "verzend*", "verzonden", "uitreiking", "opmaak", "bericht"),
    *("document*", "factuur*", "dit", "deze", "druk", "aanmaak", "uitgifte"),
    *("courrier", "lettre", "envoi", "expedition", "emission", "facture", "avis"),
    *("etablissement", "redaction", "presente", "ce", "cette", "delivrance"),
    *("schreiben*", "versand*", "versend*", "ausstellung*", "rechnung*", "dokument*"),
    *("erstell*", "dieses", "dieser", "op", "le", "am", "creation"),
)
_OF = frozenset("van de het der des du d la l den von vom".split())
_LIKE_DATE = re.compile(
    r"\d ?[./-] ?\d\d? ?[./-] ?\d\d|\d ?(?:er|e|de|ste|\.)? ?[^\W\d_]{3}"
)
_LONGEST = 300  # signs of a cell
_LED_BY = frozenset(
    (":", "le", "du", "den", "van", "vom", "op", "de", "ce", "am", "dd")
)
_JOINTS = frozenset(("le", "den", "op", "ce", "am", "de"))
_IN_SENTENCE = frozenset("op a au am le la zum der dem het de".split())
_WEEKDAYS = frozenset(
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lundi mardi mercredi "
    "jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag "
    "samstag sonntag".split()
)


def letter_date_on(rows: Sequence[Row], received: date) -> date | None:
    """The date of the letter that a page shows, if it does.

    :param rows: of the page, see ``layout``
    :param received: only near it, for older dates are of something else
    """
    best: tuple[int, date] | None = None
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            for weight, day in _weighed(rows, number, place, cell, received):
                if best is None or weight > best[0]:
                    best = weight, day
        if best and best[0] == _LABELLED:
            break
    return best[1] if best else None


def _weighed(
    rows: Sequence[Row], number: int, place: int, cell: Cell, received: date
) -> Iterator[tuple[int, date]]:
    if len(cell.text) > _LONGEST or not may_have_date(cell.text):
        return
    tokens = tokens_of(cell.text)
    dates = dates_in(tokens, received)
    for rank, written in enumerate(dates):
        day = written.on(received) if written.year else None
        if day is None or not received - OLDEST <= day <= received + NEWEST:
            continue
        if _goes_on(tokens, written):
            continue
        before = tokens[: written.first]
        own = _own_label(before)
        titled = len(own) == 1 and _LETTER.at(own, 0) and before[-1].text == ":"
        if (
            titled
            or _is_label(own)
            or _labelled(rows, number, place, before, (rank, len(dates)))
        ):
            yield _LABELLED, day
        elif number < _HEAD:
            if _is_place(before):
                yield _PLACED, day
            elif not before and len(dates) == 1:
                yield _ALONE, day


def may_have_date(text: str) -> bool:
    """Whether it is worth looking for dates."""
    return bool(_LIKE_DATE.search(text))


def dates_in(tokens: list[Token], received: date) -> list[Written]:
    """The dates in a cell, whatever its language, from left to right."""
    named = [
        language
        for language in _LANGUAGES
        if any(token.low in MONTHS[language] for token in tokens)
    ]
    found = {
        (written.first, written.month, written.number): written
        for language in named or _LANGUAGES[:1]
        for written in find_dates(tokens, language, received)
    }
    return sorted(found.values(), key=lambda written: written.first)


def _own_label(before: list[Token]) -> list[Token]:
    """The label in the same cell: 'Datum van verzending:', 'Date'."""
    end = len(before)
    while end and before[end - 1].low in _LED_BY | _WEEKDAYS:
        end -= 1
    begin = end
    while begin and (before[begin - 1].word or before[begin - 1].text in "()"):
        begin -= 1
    return before[begin:end]


def _is_label(label: Sequence[Token]) -> bool:
    """Whether words name the date of a letter, and of nothing else."""
    tokens = list(label)
    if not tokens or len(tokens) > _LONGEST_LABEL or tokens[0].low in _IN_SENTENCE:
        return False
    named = _DATE.places(tokens, 0, len(tokens))
    if not named or _OTHER.places(tokens, 0, len(tokens)):
        return False
    of = [t for t in tokens[named[0] + 1 :] if t.word and t.low not in _OF]
    return not of or bool(_LETTER.at(of, 0))


def _labelled(
    rows: Sequence[Row],
    number: int,
    place: int,
    before: list[Token],
    rank: tuple[int, int],
) -> bool:
    """Whether the label at the left or above is that of the letter's date."""
    row, boxed = rows[number], has_boxes(rows)
    first = all(token.low in _WEEKDAYS for token in before)
    if not first and (boxed or not any(token.number for token in before)):
        return False
    if place and _is_label([t for t in tokens_of(left(row, place)) if t.word]):
        return True
    heading = [t for t in tokens_of(above(rows, number, place, row[place])) if t.word]
    if boxed:
        return len(heading) <= _LONGEST_LABEL and _is_label(heading)
    return _in_heading(heading, rank)


def _in_heading(heading: list[Token], rank: tuple[int, int]) -> bool:
    """Whether a line of labels has the letter's date where the values have it."""
    places = _DATE.places(heading, 0, len(heading))
    nth, count = rank
    if len(heading) > 14 or len(places) != count:
        return False
    begin = end = places[nth]
    while end < len(heading) and (end == begin or heading[end].text.islower()):
        end += 1
    return not _OTHER.places(heading, begin, min(end, begin + 4))


def _goes_on(tokens: list[Token], written: Written) -> bool:
    """Whether a sentence goes on after the date."""
    after = tokens[written.last : written.last + 1]
    return bool(after) and (after[0].text[0].islower() or after[0].text in ",;)-–")


def _is_place(before: list[Token]) -> bool:
    """Whether tokens end as 'Brussel,', 'Braine-le-Comte, le:', 'Sankt Vith, den'."""
    if before[-1:] and before[-1].text == ":" and before[-2:][0].low in _JOINTS:
        before = before[:-1]
    tokens = list(before)
    while tokens and tokens[-1].low in _WEEKDAYS | {","}:
        tokens.pop()
    joint = len(tokens) < len(before) or (tokens and tokens[-1].low in _JOINTS)
    while tokens and tokens[-1].low in _JOINTS | {","}:
        tokens.pop()
    if not tokens:
        return bool(before) and before[0].text == "Le"
    name = tokens[-7:]
    if not name[-1].text[:1].isupper():
        return False
    comma = any(token.text == "," for token in before[-4:])
    capitals = len(before) <= 7 and all(
        t.text[:1].isupper() or not t.word or t.low in _JOINTS or len(t.low) <= 3
        for t in tokens
    )
    return comma or bool(joint and capitals)
