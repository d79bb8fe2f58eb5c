"""From which day a term counts, and the date of a letter.

Where a letter leaves it open, the earliest plausible day is taken and told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from . import workdays
from .dates import Written, find_dates
from .durations import WORKING_DAYS, Duration
from .tokens import Phrases, Token, sentences
from .vocabulary import Vocabulary

RECEIVED, LETTER_DATE = "received", "letter_date"
#: A letter's date is looked for so far before and after its receipt.
OLDEST, NEWEST = timedelta(days=120), timedelta(days=3)
_REACH = 16  # tokens after a duration in which its start is told
_NEAR = 4  # tokens within which the telling begins
_HEAD = 100  # tokens of a page in which 'Brussel, 3 maart 2026' may stand
_WORKDAY = frozenset("werkdag werktag ouvrable werktags".split())
_LABELS = Phrases(
    *("datum", "date", "factuurdatum", "rechnungsdatum", "date de facture"),
    *("date de la facture", "datum van de brief", "datum brief", "briefdatum"),
    *("verzenddatum", "date d envoi", "versanddatum", "datum van verzending"),
    *("date de la lettre", "date du courrier", "date d expedition", "datum factuur"),
    *("datum des schreibens", "datum der rechnung", "dagtekening"),
)
_PLACE_JOINTS = frozenset((",", "le", "den"))


@dataclass(frozen=True)
class Start:
    """From when a term counts.

    ``day`` is None when it counts from something that the letter does not date.
    ``counts`` says that the day is itself the first day of the term.
    """

    day: date | None
    assumed: str | None = None
    counts: bool = False


def start_of(
    tokens: list[Token],
    duration: Duration,
    dates: Sequence[Written],
    vocabulary: Vocabulary,
    received: date,
    letter_date: date | None,
) -> Start:
    """From which day a term in a sentence counts.

    Nothing told: the receipt. Receipt, notification or service: the receipt. The
    letter or its sending: the letter's date, else the receipt. A date: that date.
    Anything else ('after the accident') is not known.
    """
    low = _told_from(tokens, duration, vocabulary)
    if low is None:
        return Start(received, RECEIVED)
    high = _told_until(tokens, low)
    told = [token for token in tokens[low:high] if token.word or token.number]
    if not told or told[0].low in vocabulary.to:
        # a prefix of a verb: 'reichen Sie sie … nach.', 'bijlagen … na te sturen'
        return Start(received, RECEIVED)
    for written in dates:
        if low <= written.first < high:
            return Start(written.on(received))
    base = _base(tokens, low, high, vocabulary, received, letter_date)
    return _nth_working_day(tokens, low, high, vocabulary, base)


def _told_from(
    tokens: list[Token], duration: Duration, vocabulary: Vocabulary
) -> int | None:
    """Where the telling of the start begins, or None."""
    for index in range(duration.last, min(duration.last + _NEAR, len(tokens))):
        length = vocabulary.start.at(tokens, index)
        if length:
            return index + length
        if tokens[index].text not in ",()" and index > duration.last:
            return None
    return None


def _told_until(tokens: list[Token], low: int) -> int:
    for index in range(low, min(low + _REACH, len(tokens))):
        if tokens[index].text in ";:()":
            return index
        if tokens[index].text == "," and index > low:
            return index
    return min(low + _REACH, len(tokens))


def _base(
    tokens: list[Token],
    low: int,
    high: int,
    vocabulary: Vocabulary,
    received: date,
    letter_date: date | None,
) -> Start:
    for index in range(low, high):
        length = vocabulary.receipt.at(tokens, index)
        if length:
            following = [token.low for token in tokens[index + length : high][:2]]
            if any(word in vocabulary.yours for word in following):
                return Start(None)  # 'na ontvangst van uw antwoord'
            return Start(received, RECEIVED)
    if any(vocabulary.sending.at(tokens, index) for index in range(low, high)):
        if letter_date:
            return Start(letter_date, LETTER_DATE)
        return Start(received, RECEIVED)
    return Start(None)


def _nth_working_day(
    tokens: list[Token], low: int, high: int, vocabulary: Vocabulary, base: Start
) -> Start:
    """'From the third working day after': that day is the first of the term.

    As article 53bis of the Judicial Code counts; one day earlier than if it did not
    count, so never too late.
    """
    if base.day is None:
        return base
    for index in range(low, min(high, len(tokens) - 1)):
        number = vocabulary.ordinals.get(tokens[index].low)
        near = tokens[index + 1 : index + 3]
        if number and any(token.low in _WORKDAY for token in near):
            day = workdays.add_working_days(base.day, number)
            return Start(day, base.assumed, counts=True)
    return base


def last_day(duration: Duration, start: Start, first_day_counts: bool) -> date | None:
    """The last day of a term, None when its start is not known.

    :raise OverflowError: the calendar ends before that
    :raise ValueError: more working days than any term has
    """
    if start.day is None:
        return None
    if start.counts and duration.unit == WORKING_DAYS:
        return workdays.add_working_days(start.day, duration.number - 1)
    return duration.after(start.day, first_day_counts or start.counts)


def letter_date_on(
    text: str, received: date, vocabularies: Sequence[Vocabulary]
) -> date | None:
    """The date of the letter that a page shows, if it does.

    'Datum: 03/03/2026', or a line as 'Brussel, 3 maart 2026' near the top. Only near
    the day of receipt: older dates are of something else.
    """
    seen = 0
    for tokens in _line_groups(text):
        if not any(token.number for token in tokens):
            seen += len(tokens)
            continue
        for vocabulary in vocabularies:
            for written in find_dates(tokens, vocabulary.language, received):
                day = written.on(received) if written.year else None
                near = day and received - OLDEST <= day <= received + NEWEST
                if near and _dates_letter(tokens, written, vocabulary, seen):
                    return day
        seen += len(tokens)
    return None


def _line_groups(text: str) -> Iterator[list[Token]]:
    for line in text.split("\n"):
        yield from sentences(line)


def _dates_letter(
    tokens: list[Token], written: Written, vocabulary: Vocabulary, seen: int
) -> bool:
    before = written.first
    while before and tokens[before - 1].low in (":", "le", "du", "den", "van", "vom"):
        before -= 1
    length = _LABELS.ending_at(tokens, before - 1) if before else 0
    if length and before == length:
        return True
    if seen >= _HEAD or any(t.text not in ".:" for t in tokens[written.last :]):
        return False
    return _is_place(tokens[: written.first], vocabulary)


def _is_place(tokens: list[Token], vocabulary: Vocabulary) -> bool:
    """Whether tokens are 'Brussel,', 'Braine-le-Comte, le', 'Sankt Vith, den'."""
    if not tokens or len(tokens) > 7 or not tokens[0].text[:1].isupper():
        return False
    low = [token.low for token in tokens]
    named = vocabulary.firm.places(tokens, 0, len(tokens))
    capitals = all(t.text[:1].isupper() for t in tokens if t.low not in _PLACE_JOINTS)
    return not named and ("," in low[-2:] or (capitals and low[-1] in _PLACE_JOINTS))
