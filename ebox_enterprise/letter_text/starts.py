# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""From which day a term counts.

Where a letter leaves it open, the earliest plausible day is taken and told. The words
after which a term counts stand in the vocabularies; what they stand for is here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from . import workdays
from .dates import Written
from .durations import DAYS, FOLLOWS, MONTH_ENDS, UNITS, WORKING_DAYS, Duration
from .tokens import Token
from .vocabulary import Vocabulary

RECEIVED, LETTER_DATE = "received", "letter_date"
#: What a term counts from, besides the two above: nothing told, a day that is told,
#: and something that the letter does not date.
UNTOLD, NAMED, UNKNOWN = "untold", "named", "unknown"
_REACH = 18  # tokens after a duration in which its start is told
_NEAR = 4  # tokens within which the telling begins
_BEFORE = 24  # tokens before a duration in which its start may be told
_WORKING = frozenset(("ouvrable", "ouvre", "werkbare"))
_ORDINAL_ENDS = frozenset(("e", "de", "ste", "eme", "ieme", "er", "."))
_RELATIVE = frozenset("der die das den dem welcher welche dat qui que lequel".split())
_DATE_WORDS = frozenset(("datum", "date"))
LAST_ORDINAL = 31


@dataclass(frozen=True)
class Start:
    """From when a term counts; the day itself does not count.

    ``day`` is None when it counts from something that the letter does not date.
    ``kind`` is one of the constants above.
    """

    day: date | None
    assumed: str | None = None
    kind: str = UNTOLD


@dataclass(frozen=True)
class Known:
    """What is known when a term is read."""

    vocabulary: Vocabulary
    received: date
    letter_date: date | None
    dates: Sequence[Written] = ()
    first_day_counts: bool = False


def start_of(tokens: list[Token], duration: Duration, known: Known) -> Start:
    """From which day a term in a sentence counts.

    Nothing told: the receipt. Receipt, notification or service: the receipt. The
    letter or its sending: the letter's date, else the receipt. A date: that date.
    Anything else ('after the accident') is not known.
    """
    untold = Start(known.received, RECEIVED)
    low = _told_from(tokens, duration, known.vocabulary)
    if low is None:
        if _of_event(tokens, known.vocabulary):
            return Start(None, kind=UNKNOWN)
        return _told_before(tokens, duration, known) or untold
    high = _told_until(tokens, low)
    told = [token for token in tokens[low:high] if token.word or token.number]
    if not told or told[0].low in known.vocabulary.to:
        # a prefix of a verb: 'reichen Sie sie … nach.', 'bijlagen … na te sturen'
        return untold
    return _base(tokens, low, high, known)


def _told_from(
    tokens: list[Token], duration: Duration, vocabulary: Vocabulary
) -> int | None:
    """Where the telling of the start begins, or None."""
    if duration.unit == MONTH_ENDS:  # 'am letzten Tag des Monats zu zahlen, der auf'
        near = range(duration.last, min(duration.last + 2 * _NEAR, len(tokens)))
        return next((i + 1 for i in near if tokens[i].low in FOLLOWS), None)
    for index in range(duration.last, min(duration.last + _NEAR, len(tokens))):
        length = vocabulary.start.at(tokens, index)
        if length:
            return index + length
        if tokens[index].text not in ",()" and index > duration.last:
            return None
    return None


def _of_event(tokens: list[Token], words: Vocabulary) -> bool:
    """'Een adreswijziging meldt u binnen een maand': whenever there is one."""
    return any(
        words.event.at(tokens, index)
        and tokens[index - 1].low in words.some
        and not _made_by_reader(tokens, index, words)
        for index in range(1, len(tokens))
    )


def _made_by_reader(tokens: list[Token], index: int, words: Vocabulary) -> bool:
    """'Introduire une modification': it is what is asked, no event to wait for.

    'Bij een wijziging', 'en cas d'une modification' tell of an event all the same.
    """
    if not words.change.at(tokens, index) or tokens[index - 1].low not in words.one:
        return False
    led = index > 1 and tokens[index - 2].low in words.prepositions
    return not led and bool(words.make.places(tokens, 0, len(tokens)))


def _told_before(tokens: list[Token], duration: Duration, known: Known) -> Start | None:
    """'Te rekenen vanaf de ontvangst van deze brief hebt u 30 dagen'."""
    for index in range(max(0, duration.first - _BEFORE), duration.first):
        length = known.vocabulary.start_before.at(tokens, index)
        if length:
            high = min(_told_until(tokens, index + length), duration.first)
            start = _base(tokens, index + length, high, known)
            if start.kind in (RECEIVED, LETTER_DATE):
                return start
    return None


def _told_until(tokens: list[Token], low: int) -> int:
    for index in range(low, min(low + _REACH, len(tokens))):
        if tokens[index].text in ";:()":
            return index
        following = tokens[index + 1].low if index + 1 < len(tokens) else ""
        if tokens[index].text == "," and index > low and following not in _RELATIVE:
            return index
    return min(low + _REACH, len(tokens))


def _base(tokens: list[Token], low: int, high: int, known: Known) -> Start:
    """What the first words that are understood stand for.

    'De datum van verzending van deze kennisgeving' is the sending.
    """
    index = low
    while index < high:
        nth = _nth_day(tokens, index, high, known.vocabulary)
        if nth:
            base = _base(tokens, nth.after, high, known)
            return _later(base, nth)
        start = _told_at(tokens, index, high, known)
        if start:
            return start
        index += 1
    return Start(None, kind=UNKNOWN)


def _told_at(tokens: list[Token], index: int, high: int, known: Known) -> Start | None:
    for written in known.dates:
        if written.first == index:
            return Start(written.on(known.received), kind=NAMED)
    words = known.vocabulary
    if _date_of_letter(tokens, index, high, words):
        return _from_letter(known)
    receipt, sending = words.receipt.at(tokens, index), words.sending.at(tokens, index)
    if receipt or sending:
        following = tokens[index + max(receipt, sending) : high][:2]
        if any(token.low in words.yours for token in following):
            return Start(None, kind=UNKNOWN)  # 'na ontvangst van uw antwoord'
    if receipt >= sending and receipt:
        return Start(known.received, RECEIVED, RECEIVED)
    if sending or _points_at_letter(tokens, index, high, words):
        return _from_letter(known)
    return None


def _from_letter(known: Known) -> Start:
    if known.letter_date:
        return Start(known.letter_date, LETTER_DATE, LETTER_DATE)
    return Start(known.received, RECEIVED, LETTER_DATE)


def _date_of_letter(
    tokens: list[Token], index: int, high: int, words: Vocabulary
) -> bool:
    """'De datum van deze kennisgeving', 'la date de l'avis', 'Datum des Bescheids'."""
    if tokens[index].low not in _DATE_WORDS:
        return False
    for place in range(index + 1, min(index + 5, high)):
        if tokens[place].low in words.this or words.letter.at(tokens, place):
            return True
        if words.receipt.at(tokens, place) or words.sending.at(tokens, place):
            return False
    return False


def _points_at_letter(
    tokens: list[Token], index: int, high: int, words: Vocabulary
) -> bool:
    """'Dit schrijven', 'onderhavige aanmaning', 'la présente', 'dieses Bescheids'.

    Whatever a sender calls his letter: what is 'this', and no time or event.
    """
    if tokens[index].low not in words.this:
        return False
    following = [token for token in tokens[index + 1 : high] if token.word][:1]
    if not following:
        return True
    noun = following[0]
    if words.receipt.at([noun], 0) or words.no_letter.at([noun], 0):
        return False
    return noun.low not in UNITS[words.language]


@dataclass(frozen=True)
class _Nth:
    """'The third working day after' …: the words end before token ``after``."""

    number: int
    unit: int
    after: int


def _nth_day(
    tokens: list[Token], index: int, high: int, words: Vocabulary
) -> _Nth | None:
    number, place = words.ordinals.get(tokens[index].low), index + 1
    if tokens[index].number and 1 <= int(tokens[index].text[:3]) <= LAST_ORDINAL:
        if place < high and tokens[place].low in _ORDINAL_ENDS:
            number, place = int(tokens[index].text), place + 1
    if not number:
        return None
    for unit_at in range(place, min(place + 2, high)):
        unit = UNITS[words.language].get(tokens[unit_at].low)
        if unit not in (DAYS, WORKING_DAYS):
            continue
        after = unit_at + 1
        near = {token.low for token in tokens[place : after + 1]}
        return _Nth(number, WORKING_DAYS if near & _WORKING else unit, after)
    return None


def _later(base: Start, nth: _Nth) -> Start:
    """The day that is so many days after another.

    The first day after an event is day 1 of the term all the same.
    """
    if base.day is None or (nth.number == 1 and nth.unit == DAYS):
        return base
    if nth.unit == WORKING_DAYS:
        day = workdays.add_working_days(base.day, nth.number)
    else:
        day = base.day + timedelta(days=nth.number)
    return Start(day, base.assumed, base.kind)


def last_day(duration: Duration, start: Start, first_day_counts: bool) -> date | None:
    """The last day of a term, None when its start is not known.

    :raise OverflowError: the calendar ends before that
    :raise ValueError: more working days than any term has
    """
    if start.day is None:
        return None
    return duration.after(start.day, first_day_counts)
