# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What in a sentence may be a deadline: dates and terms with the words before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from .context import FIRM, LOOSE, Place, is_past, part_of, weighed
from .dates import Written, find_dates
from .durations import YEARS, Duration, find_durations
from .marks import Marks, between
from .purposes import APPEAR, OPTIONAL, OTHER, purpose_of
from .signs import around
from .starts import Known, last_day, start_of
from .tokens import Token
from .vocabulary import Vocabulary

_STEPS = 8  # tokens between the words that make a deadline and its date
MAX_IN_SENTENCE = 20  # dates or durations: more is a table
_JOINTS = frozenset(("en", "et", "und"))
_BEFORE_EVENT = frozenset(("voor", "avant", "vor"))
_MONEY = frozenset("eur euro euros".split())
_HOURS = frozenset("uur u h heures heure uhr".split())
_AT = frozenset(("om", "a", "um", "te", "vers"))
_RANGE = frozenset("a tot bis ou of oder - –".split())
_FEW = frozenset("un une een ein eine deux twee zwei trois drie drei 1 2 3 4 5".split())
_SAME = timedelta(days=10)
_NEAR = 8  # tokens before, in which a noun or verb goes with a term


@dataclass(frozen=True)
class Found:
    """What may be a deadline in a sentence: tokens ``first`` to before ``last``.

    ``strictly`` says that the day itself is too late; ``asked`` whether the words
    around it, weighed by rules, make it a deadline; ``signs`` are names of what was
    seen, for the model that decides.
    """

    day: date
    kind: str
    first: int
    last: int
    strictly: bool = False
    assumed: str | None = None
    asked: bool = False
    signs: tuple[str, ...] = ()
    purpose: str = OTHER


@dataclass
class Sentence:
    """A sentence, and what must be known to read it."""

    tokens: list[Token]
    vocabulary: Vocabulary
    received: date
    letter_date: date | None
    first_day_counts: bool
    earliest: date
    following: list[Token] = field(default_factory=list)

    @cached_property
    def marks(self) -> Marks:
        """Which kinds of words stand where."""
        return Marks(self.tokens, self.vocabulary)


def find_in(sentence: Sentence) -> Iterator[Found]:
    """All dates and terms in one sentence, in no order."""
    vocabulary = sentence.vocabulary
    dates = find_dates(sentence.tokens, vocabulary.language, sentence.received)
    dates = dates[:MAX_IN_SENTENCE]
    written = list(_dates(sentence, dates))
    yield from written
    durations = find_durations(sentence.tokens, vocabulary.language)
    for duration in durations[:MAX_IN_SENTENCE]:
        found = _term(sentence, duration, dates)
        if found and not any(_says(date, found) for date in written):
            yield found


def _says(written: Found, term: Found) -> bool:
    """Whether a date is the sender's own count of a term in the same sentence.

    'Binnen twee maanden na de verzending, uiterlijk op 1 mei 2026': about the same
    day, so the letter's own day is taken.
    """
    apart = max(written.first - term.last, term.first - written.last)
    near = abs(written.day - term.day) <= _SAME
    other = "appointed" in written.signs
    return written.asked and near and apart <= 2 * _NEAR and not other


def _dates(sentence: Sentence, dates: Sequence[Written]) -> Iterator[Found]:
    begins, ends = _periods(sentence, dates)
    for written in dates:
        day = written.on(sentence.received)
        if day is None or day < sentence.earliest:
            continue
        cue = (
            _cue(sentence, written)
            or _cue_behind(sentence, written)
            or _named(sentence, written)
            or _to_pay(sentence, written.first)
        )
        period = "begins" if written in begins else "ends" if written in ends else ""
        place = Place(sentence.marks, cue.first if cue else written.first, written.last)
        asked, signs = weighed(place, cue.weight if cue else 0)
        summons = _summons(sentence, written, day)
        asked = not period and (asked if cue else summons)
        purpose = _purpose(place, sentence)
        anaphor = period == "ends" and _same_period(sentence)
        appointed = _appointed(sentence, written, day) and "past" not in signs
        if appointed and not asked:
            purpose, asked = APPEAR, not period
        not_before = bool(cue and cue.strictly) and _not_before(place, signs)
        asked = (asked or anaphor) and not not_before
        names = {
            f"purpose {purpose}": True,
            f"period for {purpose}": period == "ends" and "asks" in signs,
            **dict.fromkeys(_words_around(place), True),
            "anaphor": anaphor,
            "not before": not_before,
            "appointed": appointed,
            f"cue {cue.weight if cue else 0}": True,
            "strictly": bool(cue and cue.strictly),
            "summons": summons,
            f"period {period}": bool(period),
            "no year": written.year is None,
            "month end": written.month_end,
        }
        yield Found(
            day,
            "date",
            place.first,
            written.last,
            bool(cue and cue.strictly) and not written.month_end,
            None,
            asked,
            (*signs, *(name for name, holds in names.items() if holds)),
            purpose,
        )


@dataclass(frozen=True)
class _Cue:
    first: int
    weight: int
    strictly: bool = False


def _cue(sentence: Sentence, written: Written) -> _Cue | None:
    """The words before a date that make it a deadline."""
    tokens, words = sentence.tokens, sentence.vocabulary
    weight, first, strictly = 0, written.first, False
    index, lowest = written.first - 1, max(-1, written.first - 1 - _STEPS)
    while index > lowest:
        length, own = _cue_ending_at(sentence, index)
        if length:
            first = index - length + 1
            weight = max(weight, own)
            strictly = strictly or any(
                token.low in words.strictly for token in tokens[first : index + 1]
            )
        elif tokens[index].low not in words.between:
            break
        index -= length or 1
    if not weight or _half_period(sentence, first):
        return None
    if strictly and _ends_with_duration(sentence, first):
        return None  # 'ten minste twee maanden vóór 1 juli'
    return _Cue(first, weight, strictly)


def _cue_ending_at(sentence: Sentence, index: int) -> tuple[int, int]:
    """How many tokens such words have that end at ``index``, and their weight."""
    tokens, words = sentence.tokens, sentence.vocabulary
    length = words.firm.ending_at(tokens, index)
    if length:
        return length, FIRM
    length = words.ends.ending_at(tokens, index)
    if length:
        low = max(0, index - _NEAR)
        return length, FIRM if words.term.places(tokens, low, index) else 0
    length = words.loose.ending_at(tokens, index)
    if length and length == 1 and "ó" in tokens[index].text:
        return length, FIRM  # 'vóór' is 'before', where 'voor' is also 'for'
    return length, LOOSE if length else 0


def _half_period(sentence: Sentence, first: int) -> bool:
    """'van 4 tot 22 mei': a period whose first day has no month."""
    tokens = sentence.tokens
    place = first - 1
    if place > 0 and tokens[place].text == ".":
        place -= 1
    if place < 1 or not tokens[place].number:
        return False
    before = tokens[max(0, place - 2) : place]
    return any(token.low in sentence.vocabulary.range_from for token in before)


def _ends_with_duration(sentence: Sentence, before: int) -> bool:
    language = sentence.vocabulary.language
    near = sentence.tokens[max(0, before - _STEPS) : before]
    return any(d.last == len(near) for d in find_durations(near, language))


def _named(sentence: Sentence, written: Written) -> _Cue | None:
    """'De laatste dag om te reageren is 17 april 2026'."""
    tokens, words = sentence.tokens, sentence.vocabulary
    is_on = [
        index
        for index in range(max(0, written.first - 2 * _NEAR), written.first)
        if tokens[index].low in words.is_on
    ]
    low = max(0, written.first - 3 * _NEAR)
    named = words.names.places(tokens, low, written.first)
    if not is_on or not named:
        return None
    # one of the two stands close to the day
    close = max(is_on[-1], named[-1] + 1) >= written.first - _NEAR // 2
    return _Cue(named[-1], FIRM) if close else None


def _cue_behind(sentence: Sentence, written: Written) -> _Cue | None:
    """'le 15 janvier au plus tard', 'am 15. April 2026 fällig'."""
    for index in range(written.last, written.last + 2):
        if sentence.vocabulary.behind.at(sentence.tokens, index):
            return _Cue(written.first, FIRM)
    return None


def _periods(
    sentence: Sentence, dates: Sequence[Written]
) -> tuple[list[Written], list[Written]]:
    """The dates that are the first, and those that are the last day of a period."""
    tokens, words = sentence.tokens, sentence.vocabulary
    begins, ends = [], []
    for first, last in zip(dates, dates[1:], strict=False):
        between = [token.low for token in tokens[first.last : last.first]]
        if not between or not all(
            word in words.range_to or word in words.between for word in between
        ):
            continue
        before = [token.low for token in tokens[max(0, first.first - 3) : first.first]]
        led = any(word in words.range_from for word in before)
        joined = any(word in words.range_to - _JOINTS for word in between)
        if joined or led:
            begins.append(first)
            ends.append(last)
    return begins, ends


def _summons(sentence: Sentence, written: Written, day: date) -> bool:
    """Whether the reader is called to appear on a day: that, too, is a deadline."""
    tokens, words = sentence.tokens, sentence.vocabulary
    called = sentence.marks.summons
    if not called or day < sentence.received or not written.first:
        return False
    to_reader = any(token.low in words.reader for token in tokens)
    on_that_day = tokens[written.first - 1].low in words.summons_on
    place = Place(sentence.marks, written.first, written.last)
    return to_reader and on_that_day and not is_past(place)


def _term(
    sentence: Sentence, duration: Duration, dates: Sequence[Written]
) -> Found | None:
    tokens, words = sentence.tokens, sentence.vocabulary
    following = tokens[duration.last].low if duration.last < len(tokens) else ""
    beyond = tokens[duration.last + 1 : duration.last + 2]
    if following in _BEFORE_EVENT and not any(t.low in words.to for t in beyond):
        return None  # 'uiterlijk 5 dagen voor de zitting'
    if _in_range(tokens, duration):
        return None  # 'één tot twee werkdagen'
    cue = _cue_of_term(sentence, duration) or _to_pay(sentence, duration.first)
    known = Known(words, sentence.received, sentence.letter_date, dates)
    start = start_of(tokens, duration, known)
    try:
        day = last_day(duration, start, sentence.first_day_counts)
    except (OverflowError, ValueError):
        return None
    if day is None:
        return None
    weight = FIRM if cue and _is_told(sentence, duration) else cue.weight if cue else 0
    first = cue.first if cue else duration.first
    asked, signs = weighed(Place(sentence.marks, first, duration.last), weight)
    purpose = _purpose(Place(sentence.marks, first, duration.last), sentence)
    names = (
        f"purpose {purpose}",
        *_words_around(Place(sentence.marks, first, duration.last)),
        f"term cue {weight if cue else None}",
        f"from {start.kind}",
        f"unit {duration.unit}",
    )
    asked = asked and bool(weight)
    asked = asked and (duration.unit != YEARS or purpose in OPTIONAL)
    return Found(
        *(day, "term", first, duration.last, False, start.assumed, asked),
        (*signs, *names),
        purpose,
    )


def _words_around(place: Place) -> set[str]:
    return around(place.marks.tokens, place.first, place.last, *part_of(place))


def _purpose(place: Place, sentence: Sentence) -> str:
    low, high = part_of(place)
    return purpose_of(sentence.tokens[low:high], sentence.tokens, sentence.following)


def _to_pay(sentence: Sentence, first: int) -> _Cue | None:
    """'Te betalen: 40,00 EUR – 5 mei 2026'."""
    tokens, words = sentence.tokens, sentence.vocabulary
    index, amount = first - 1, False
    while index >= 0 and (
        tokens[index].number or not tokens[index].word or tokens[index].low in _MONEY
    ):
        amount = amount or tokens[index].number or tokens[index].text == ":"
        index -= 1
    length = words.to_pay.ending_at(tokens, index) if amount else 0
    return _Cue(index - length + 1, FIRM + 1) if length else None


def _in_range(tokens: list[Token], duration: Duration) -> bool:
    """Whether a duration is the upper of two."""
    near = [token.low for token in tokens[max(0, duration.first - 2) : duration.first]]
    return len(near) == 2 and near[1] in _RANGE and near[0] in _FEW


def _appointed(sentence: Sentence, written: Written, day: date) -> bool:
    """Whether a day has an hour, so the reader is awaited: 'op 5 mei om 10 uur'."""
    tokens, words = sentence.tokens, sentence.vocabulary
    after = [t for t in tokens[written.last : written.last + _STEPS] if t.text != ","]
    timed = (
        len(after) > 2
        and after[0].low in _AT
        and after[1].number
        and any(token.low in _HOURS for token in after[2:6])
    )
    open_day = words.open_day.places(tokens, 0, len(tokens))
    moved = sentence.marks.moved
    return timed and day >= sentence.received and not open_day and not moved


def _not_before(place: Place, signs: Sequence[str]) -> bool:
    """'De werken mogen niet beginnen vóór …': earlier is not allowed."""
    may = between(place.marks.may, *part_of(place))
    return may and "negated" in signs and "condition" not in signs


def _same_period(sentence: Sentence) -> bool:
    """'Tijdens die periode kunt u …': the next sentence asks within the period."""
    words, head = sentence.vocabulary, sentence.following[:_NEAR]
    pointed = any(token.low in words.pointing for token in head)
    named = words.term.places(head, 0, len(head)) or words.period.places(
        head, 0, len(head)
    )
    return pointed and bool(named) and bool(Marks(sentence.following, words).asks)


def _is_told(sentence: Sentence, duration: Duration) -> bool:
    tokens, words = sentence.tokens, sentence.vocabulary
    near = range(duration.last, min(duration.last + 2, len(tokens)))
    return any(words.start.at(tokens, index) for index in near)


def _cue_of_term(sentence: Sentence, duration: Duration) -> _Cue | None:
    """The words before a duration that make it a term; weight 0: if a start is told."""
    tokens, words = sentence.tokens, sentence.vocabulary
    index, lowest = duration.first - 1, max(-1, duration.first - 1 - _STEPS)
    noun = bool(words.term.places(tokens, max(0, index - 2 * _NEAR), index + 1))
    while index > lowest:
        length = words.latest.ending_at(tokens, index)
        if length:
            inside = words.within.ending_at(tokens, index - length)
            return _Cue(index - length + 1, LOOSE if inside else 0)
        length = words.within.ending_at(tokens, index)
        if length:
            return _Cue(index - length + 1, LOOSE)
        noun = noun or bool(words.term.at(tokens, index))
        passed = words.within_between | words.between
        if tokens[index].low not in passed and not words.term.at(tokens, index):
            break
        index -= 1
    return _time_that_one_has(sentence, duration, noun)


def _time_that_one_has(
    sentence: Sentence, duration: Duration, noun: bool
) -> _Cue | None:
    """'U beschikt over een termijn van 30 dagen', 'Sie haben einen Monat Zeit'."""
    tokens, words = sentence.tokens, sentence.vocabulary
    low = max(0, duration.first - 2 * _NEAR)
    has = words.have.places(tokens, low, duration.first)
    if noun and tokens[duration.first - 1].text == ":":
        has = [duration.first - 1]  # 'Termijn voor bezwaar: 6 maanden'
    behind = tokens[duration.last : duration.last + 3]
    time = noun or any(words.term.at([token], 0) for token in behind)
    purpose = any(token.low in ("om", "pour", "um") for token in behind[:2])
    if not has or not (time or purpose):
        return None
    return _Cue(has[-1], LOOSE if noun and not purpose else FIRM)
