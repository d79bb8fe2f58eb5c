# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Deadlines that a letter says in words, in Dutch, French and German.

Every date and term is a candidate: in sentences, read as words from it outwards, and
in cells of tables and beside labels (``cells``). What is seen around it, the answer of
the rules among that, is weighed by a small model (``ranking``). What is found is a
proposal for a person, who also sees the words it was found in.

What is decided, where letters leave a choice:

* The earliest plausible day: that is what people are shown.
* A date before the letter's own date, or before the receipt when the letter shows
  none, is history and is left out; one between the two is told, though it is over.
* A term or date more than three years (``FARTHEST``) after the receipt is left out:
  a slip of the pen, or how long something is to be kept.
* A date without a year is the next one after the receipt.
* A call to appear on a day is a deadline for the reader; the mere mention of a
  hearing is none.
* A term that counts from something the letter does not date ('within eight days of
  the accident') is none, for its day cannot be known.
* 'From the third working day after sending' counts from that day, which is not in
  the term itself.
* What the sender, or an authority, will do is no deadline of the reader.
* Working days are those of ``workdays``; hours count as whole days.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from . import workdays
from .candidates import Found, Sentence, find_in
from .cells import find_in_cells
from .clean import clean
from .layout import Row, rows_of
from .letter import Page
from .letter_dates import letter_date_on
from .purposes import FAVOUR, OPTIONAL, OTHER
from .ranking import model
from .rules import DEFAULT_RULES, TermRule, day_before, rule_on
from .signs import told_on, when
from .starts import Known
from .tokens import Token, sentences
from .vocabulary import Vocabulary
from .words_de import GERMAN
from .words_fr import FRENCH
from .words_nl import DUTCH

VOCABULARIES = (DUTCH, FRENCH, GERMAN)
FARTHEST = timedelta(days=3 * 366)
MAX_CHARS = 300_000  # of all pages together: more is no letter
MAX_FOUND = 200
MAX_WEIGHED = 2000  # days of a letter: more is a table, and each takes long
_QUOTES = (("«", "»"), ("„", "“"))
_LONGEST_QUOTE = 1500  # signs
LONGEST_EXCERPT = 160


@dataclass(frozen=True)
class Deadline:
    """One deadline in a letter.

    :ivar day: as written, or counted; in 'before 1 April' it is 1 April
    :ivar act_by: the last day on which one can act: by default the last working day
        on or before ``day``, before it in 'before 1 April'
    :ivar kind: ``date`` as written, ``term`` as counted
    :ivar words: the words of the letter, one line, at most ``LONGEST_EXCERPT`` signs
    :ivar page: the number of the page
    :ivar language: ``nl``, ``fr`` or ``de``
    :ivar assumed: from when a term was counted, where the letter leaves that open:
        ``received`` or ``letter_date``; None for what the letter says itself
    :ivar purpose: what it is for, one of ``PURPOSES``
    :ivar optional: whether the reader may do it, but need not: an objection
    :ivar rule: the name of the ``TermRule`` that was used, None when it has none
    """

    day: date
    act_by: date
    kind: str
    words: str
    page: int
    language: str
    assumed: str | None = None
    rule: str | None = None
    purpose: str = OTHER
    optional: bool = False


def find_deadlines(
    pages: Sequence[Page],
    *,
    received: date,
    rules: Sequence[TermRule] = DEFAULT_RULES,
) -> list[Deadline]:
    """The deadlines in a letter, the first to act on first, each day once.

    :param pages: of one letter, in order; a message's body is a ``Page`` too. Where
        the numbers begin again at 1, another file begins, with its own date
    :param received: the day of receipt, in Belgium; a day that no letter has is taken
        for the nearest that one can have
    :param rules: how terms are counted; the first that holds on the day of receipt
    :return: sorted by ``act_by``; at most ``MAX_FOUND``
    """
    best: dict[date, Deadline] = {}
    ranking = model()
    for candidate in candidates(pages, received=received, rules=rules):
        if ranking.likelihood(candidate.signs) >= ranking.threshold:
            _keep(best, candidate.deadline)
            if len(best) >= MAX_FOUND:
                break
    return sorted(best.values(), key=lambda d: (d.act_by, d.day))


@dataclass(frozen=True)
class Candidate:
    """A day that may be a deadline, and the names of what was seen around it."""

    deadline: Deadline
    signs: frozenset[str]


def candidates(
    pages: Sequence[Page],
    *,
    received: date,
    rules: Sequence[TermRule] = DEFAULT_RULES,
) -> Iterator[Candidate]:
    """All days in a letter from its own date on, in words and in cells.

    Parameters as for :func:`find_deadlines`.
    """
    received = min(max(received, workdays.FIRST_DAY), workdays.LAST_DAY)
    rule = rule_on(rules, received)
    letter_date, left, weighed = None, MAX_CHARS, 0
    for page in pages:
        text = clean(page.text[:left])
        left -= len(text)
        rows = rows_of(page, text)
        shown = letter_date_on(rows, received)
        letter_date = shown or (letter_date if page.number > 1 else None)
        since = min(received, letter_date or received)
        for found, words, language in _all_found(
            text, rows, received, letter_date, rule
        ):
            weighed += 1
            if since <= found.day <= received + FARTHEST:
                own = found.day == letter_date
                far = "when same" if own else when(found.day, since)
                signs = (f"kind {found.kind}", far, *found.signs)
                if found.asked and not own:
                    signs = (*signs, "rule", f"rule {found.kind}")
                deadline = _deadline(found, words, page, language, rule)
                yield Candidate(deadline, frozenset(signs))
            if weighed >= MAX_WEIGHED:
                return
        if left <= 0:
            return


def _all_found(
    text: str,
    rows: Sequence[Row],
    received: date,
    letter_date: date | None,
    rule: TermRule,
) -> Iterator[tuple[Found, str, str]]:
    """What may be a deadline on a page, with its words and their language."""
    read = list(_sentences(text))
    every = [token for tokens, _words in read for token in tokens]
    told: tuple[str, ...] | None = None
    for place, (tokens, vocabulary) in enumerate(read):
        near = (other for other, _words in read[place + 1 : place + 4])
        following = next((other for other in near if other is not tokens), [])
        sentence = Sentence(
            *(tokens, vocabulary, received, letter_date, rule.first_day_counts),
            *(min(received, letter_date or received), following),
        )
        for found in find_in(sentence):
            quoted = _quoted(text, tokens[0].start)
            told = told_on(every) if told is None else told
            found = replace(
                found,
                asked=found.asked and not quoted,
                signs=(*found.signs, *told, *(("quoted",) if quoted else ())),
            )
            yield found, _excerpt(text, tokens, found), vocabulary.language
    usual = _language(every)
    language = (usual or VOCABULARIES)[0].language
    known = Known(VOCABULARIES[0], received, letter_date, (), rule.first_day_counts)
    for found, words in find_in_cells(rows, usual or VOCABULARIES, known):
        told = told_on(every) if told is None else told
        found = replace(found, signs=(*found.signs, *told))
        yield found, words[:LONGEST_EXCERPT], language


def _quoted(text: str, place: int) -> bool:
    """Whether a place is within what the letter quotes: the copy of another."""
    before = text[max(0, place - _LONGEST_QUOTE) : place]
    return any(before.rfind(begin) > before.rfind(end) for begin, end in _QUOTES)


def _keep(best: dict[date, Deadline], deadline: Deadline) -> None:
    known = best.get(deadline.day)
    if known is None or deadline.act_by < known.act_by:
        best[deadline.day] = deadline


def _deadline(
    found: Found, words: str, page: Page, language: str, rule: TermRule
) -> Deadline:
    last = day_before(found.day) if found.strictly else found.day
    return Deadline(
        day=found.day,
        act_by=rule.act_by(last),
        kind=found.kind,
        words=words,
        page=page.number,
        language=language,
        assumed=found.assumed,
        rule=rule.name or None,
        purpose=OTHER if found.purpose == FAVOUR else found.purpose,
        optional=found.purpose in OPTIONAL,
    )


def _sentences(text: str) -> Iterator[tuple[list[Token], Vocabulary]]:
    """Each sentence with the words of its language, with those of all if unknown."""
    read = list(sentences(text))
    usual = _language([token for tokens in read for token in tokens])
    for tokens in read:
        own = _language(tokens)
        for vocabulary in own if len(own) == 1 else (usual or VOCABULARIES):
            yield tokens, vocabulary


def _language(tokens: list[Token]) -> list[Vocabulary]:
    """The languages with the most common words; none when there is no such word."""
    counts = [
        sum(token.low in vocabulary.common for token in tokens)
        for vocabulary in VOCABULARIES
    ]
    most = max(counts)
    return [
        vocabulary
        for vocabulary, count in zip(VOCABULARIES, counts, strict=True)
        if count == most > 0
    ]


def _excerpt(text: str, tokens: list[Token], found: Found) -> str:
    """The sentence, or as much of it around the deadline as a line holds."""
    begin, end = tokens[0].start, tokens[-1].end
    first, last = tokens[found.first].start, tokens[found.last - 1].end
    low, high = begin, end
    if end - begin > LONGEST_EXCERPT:
        room = LONGEST_EXCERPT - 2  # two signs show the cuts
        if last - begin > room:
            low = max(first - (room - min(room, last - first)) // 2, begin)
            low = next((t.start for t in tokens if t.start >= low), low)
        fitting = [t.end for t in tokens if t.start >= low and t.end <= low + room]
        high = fitting[-1] if fitting else low + room
    words = " ".join(text[low:high].split())
    return f"{'…' if low > begin else ''}{words}{'…' if high < end else ''}"
