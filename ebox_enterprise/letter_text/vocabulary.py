# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the reader of deadlines knows of a language: lists of words, no rules."""

from __future__ import annotations

from dataclasses import dataclass

from .tokens import Phrases


def words(text: str) -> frozenset[str]:
    """A set of words, in small letters without accents."""
    return frozenset(text.split())


@dataclass(frozen=True)
class Vocabulary:
    """The words of one language.

    :ivar common: words that tell the language
    :ivar firm: what makes the date after it a deadline ('uiterlijk op')
    :ivar ends: verbs of a term that ends, after its noun ('verstrijkt')
    :ivar names: nouns for a last day, which may stand apart from it ('de laatste
        dag om te reageren is')
    :ivar is_on: verbs between that noun and the day
    :ivar loose: what does so only when something is asked of the reader ('tot')
    :ivar strictly: those of them after which the day itself is too late ('vóór')
    :ivar between: words that may stand between such a word and the date
    :ivar behind: what makes the date before it a deadline ('au plus tard')
    :ivar within: what makes the duration after it a term ('binnen')
    :ivar within_between: words that may stand between it and the duration
    :ivar term: nouns for a term ('termijn', 'délai', 'Frist')
    :ivar have: verbs of having time ('u beschikt over')
    :ivar latest: 'at the latest', which may stand before a duration
    :ivar start: what introduces the start of a term ('te rekenen vanaf')
    :ivar start_before: those that may stand before the term itself
    :ivar receipt: what a term counts from, known by the day of receipt
    :ivar sending: what it counts from, known by the letter's own date
    :ivar this: what before a noun points at the letter ('dit', 'onderhavige')
    :ivar letter: nouns for a letter of an authority ('aanslagbiljet')
    :ivar no_letter: nouns that are no letter even then ('deze periode')
    :ivar yours: what follows when it is the reader's own act ('van uw antwoord')
    :ivar ordinals: 'third', in 'from the third working day after'
    :ivar asks: what is asked of the reader, or what the reader may do
    :ivar to: 'to' before an infinitive
    :ivar infinitive: how infinitives end
    :ivar be: with an infinitive these make a duty ('is te betalen')
    :ivar past: what says that it is over
    :ivar moved: verbs of moving a term, whose past tense is no past ('verlengd')
    :ivar conditions: 'if', 'failing'
    :ivar negations: 'not', 'no'
    :ivar sender: pronouns of the sender as subject
    :ivar others: nouns of the sender, an authority or its acts, as subject
    :ivar requests: verbs by which the sender as subject asks something of the reader
    :ivar prepositions: before a noun these make it no subject
    :ivar articles: what may stand between a preposition and its noun
    :ivar determiners: what may stand before a noun
    :ivar theirs: what the sender or an authority will do for the reader
    :ivar grants: what begins like those, but gives the reader a term
    :ivar passive: verbs of what will be done, by whom is not said
    :ivar perfect: verbs that with a participle tell what was
    :ivar validity: what speaks of how long something is valid
    :ivar verbs: other verbs, which show that a part of a sentence can stand alone
    :ivar reader: pronouns of the reader
    :ivar summons: what calls the reader to appear
    :ivar summons_on: what stands between that and the date
    :ivar period: nouns for a period
    :ivar to_pay: an amount and a day follow it ('te betalen: 40 EUR – 5 mei')
    :ivar since: what says that a day is over ('sinds')
    :ivar event: what may happen some day ('adreswijziging')
    :ivar some: what stands before it then ('een', 'elke')
    :ivar change: of these, what a reader can also be asked to make ('wijziging')
    :ivar one: what stands before that then ('een'), not 'every'
    :ivar make: verbs of making it ('in te dienen'), not of telling of it ('te melden')
    :ivar void: what says that something no longer holds ('vervangt')
    :ivar open_day: meetings to which the reader may come, but is not called
    :ivar once: what begins the reader's part in what the sender does ('zodra u')
    :ivar may: verbs of what is allowed
    :ivar pointing: what before a noun points back ('tijdens die periode')
    :ivar range_from: what stands before the first day of a period
    :ivar range_to: what stands between its days
    """

    language: str
    common: frozenset[str]
    firm: Phrases
    ends: Phrases
    names: Phrases
    is_on: frozenset[str]
    loose: Phrases
    strictly: frozenset[str]
    between: frozenset[str]
    behind: Phrases
    within: Phrases
    within_between: frozenset[str]
    term: Phrases
    have: Phrases
    latest: Phrases
    start: Phrases
    start_before: Phrases
    receipt: Phrases
    sending: Phrases
    this: frozenset[str]
    letter: Phrases
    no_letter: Phrases
    yours: frozenset[str]
    ordinals: dict[str, int]
    asks: Phrases
    to: frozenset[str]
    infinitive: tuple[str, ...]
    be: frozenset[str]
    past: Phrases
    moved: Phrases
    conditions: Phrases
    negations: frozenset[str]
    sender: frozenset[str]
    others: Phrases
    requests: Phrases
    prepositions: frozenset[str]
    articles: frozenset[str]
    determiners: frozenset[str]
    theirs: Phrases
    grants: Phrases
    passive: frozenset[str]
    perfect: frozenset[str]
    validity: Phrases
    verbs: frozenset[str]
    reader: frozenset[str]
    summons: Phrases
    summons_on: frozenset[str]
    period: Phrases
    to_pay: Phrases
    since: Phrases
    event: Phrases
    some: frozenset[str]
    change: Phrases
    one: frozenset[str]
    make: Phrases
    void: Phrases
    open_day: Phrases
    once: Phrases
    may: frozenset[str]
    pointing: frozenset[str]
    range_from: frozenset[str]
    range_to: frozenset[str]
