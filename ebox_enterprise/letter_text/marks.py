# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Where in a sentence which kind of word stands; looked up once for each sentence."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .tokens import Phrases, Token
from .vocabulary import Vocabulary

_STOPS = frozenset(",;:()–—")
_PREFIXES = ("ge", "be", "ver", "ont", "her", "er", "ent")
_FRENCH_PARTICIPLES = frozenset(
    "introduit recu transmis remis fait rempli omis".split()
)
_NO_VERB = ("otre", "bre", "ier", "itre", "autre")  # 'à notre', 'à janvier'


class Marks:
    """The places of kinds of words in one sentence, each as sorted indices."""

    def __init__(self, tokens: list[Token], vocabulary: Vocabulary):
        self.tokens, self.vocabulary = tokens, vocabulary

    def _places(self, phrases: Phrases) -> list[int]:
        return phrases.places(self.tokens, 0, len(self.tokens))

    def _words(self, words: frozenset[str]) -> list[int]:
        return [index for index, token in enumerate(self.tokens) if token.low in words]

    @cached_property
    def past(self) -> list[int]:
        """What says that it is over."""
        return self._places(self.vocabulary.past)

    @cached_property
    def moved(self) -> list[int]:
        """Verbs of moving a term."""
        return self._places(self.vocabulary.moved)

    @cached_property
    def term(self) -> list[int]:
        """Nouns for a term."""
        return self._places(self.vocabulary.term)

    @cached_property
    def theirs(self) -> list[int]:
        """What the sender or an authority will do."""
        grants = self._places(self.vocabulary.grants)
        places = self._places(self.vocabulary.theirs)
        return [index for index in places if index not in grants]

    @cached_property
    def passive(self) -> list[int]:
        """Verbs of what will be done, by whom is not said."""
        places = self._words(self.vocabulary.passive)
        if self.vocabulary.language != "fr":
            return places
        near = {index: self.tokens[index + 1 : index + 3] for index in places}
        return [i for i in places if any(is_participle(t, "fr") for t in near[i])]

    @cached_property
    def perfect(self) -> list[int]:
        """Verbs that with a participle tell what was."""
        return self._words(self.vocabulary.perfect)

    @cached_property
    def validity(self) -> list[int]:
        """What speaks of how long something is valid."""
        return self._places(self.vocabulary.validity)

    @cached_property
    def conditions(self) -> list[int]:
        """'If', 'failing'."""
        return self._places(self.vocabulary.conditions)

    @cached_property
    def negations(self) -> list[int]:
        """'Not', 'no'."""
        return self._words(self.vocabulary.negations)

    @cached_property
    def requests(self) -> list[int]:
        """Verbs by which the sender asks."""
        return self._places(self.vocabulary.requests)

    @cached_property
    def summons(self) -> list[int]:
        """What calls the reader to appear."""
        return self._places(self.vocabulary.summons)

    @cached_property
    def void(self) -> list[int]:
        """What says that something no longer holds."""
        return self._places(self.vocabulary.void)

    @cached_property
    def once(self) -> list[int]:
        """Where the reader's part begins in what the sender does."""
        return self._places(self.vocabulary.once)

    @cached_property
    def may(self) -> list[int]:
        """Verbs of what is allowed."""
        return self._words(self.vocabulary.may)

    @cached_property
    def reader(self) -> list[int]:
        """Pronouns of the reader."""
        return self._words(self.vocabulary.reader)

    @cached_property
    def sender(self) -> list[int]:
        """Pronouns of the sender."""
        return self._words(self.vocabulary.sender)

    @cached_property
    def subjects(self) -> list[int]:
        """Pronouns of the sender that are subjects.

        French 'nous' is also an object: its verb tells, 'nous répondons'.
        """
        if self.vocabulary.language != "fr":
            return self.sender
        return [
            index
            for index in self.sender
            if any(
                token.low.endswith("ons") and len(token.low) > 4
                for token in self.tokens[index + 1 : index + 5]
            )
        ]

    @cached_property
    def others(self) -> list[int]:
        """Nouns of the sender or an authority, none led by a preposition."""
        places = self._places(self.vocabulary.others)
        return [index for index in places if not self._led(index)]

    def _led(self, index: int) -> bool:
        """Whether a preposition stands before: 'bij het college'."""
        words = self.vocabulary
        before = self.tokens[index - 1].low if index else ""
        if before in words.articles and index > 1:
            before = self.tokens[index - 2].low
        return before in words.prepositions

    @cached_property
    def infinitives(self) -> list[int]:
        """'te betalen', 'à payer', 'zu zahlen', 'einzureichen'."""
        return [i for i in range(len(self.tokens)) if self._infinitive(i)]

    def _infinitive(self, index: int) -> bool:
        low, ends = self.tokens[index].low, self.vocabulary.infinitive
        if low in self.vocabulary.to:
            following = self.tokens[index + 1 : index + 2]
            verb = following[0].low if following else ""
            return len(verb) > 3 and verb.endswith(ends) and not verb.endswith(_NO_VERB)
        inside = self.vocabulary.language == "de" and "zu" in low[2:-4]
        return inside and low.endswith(ends)

    @cached_property
    def asks(self) -> list[int]:
        """Where something is asked of the reader, or the reader may do something."""
        addressed = [i for i in range(len(self.tokens)) if self._addresses(i)]
        listed = self._places(self.vocabulary.asks)
        return sorted({*listed, *addressed, *self.infinitives})

    def _addresses(self, index: int) -> bool:
        """A verb of the reader: 'meldt u', 'communiquez', 'melden Sie'."""
        low, language = self.tokens[index].low, self.vocabulary.language
        if language == "fr":
            return low.endswith("ez") and len(low) > 4 and low != "assez"
        near = [t.low for t in self.tokens[max(0, index - 1) : index + 2]]
        if language == "nl":
            verb = low.endswith("t") and low not in ("wordt", "met", "het")
            return verb and "u" in near
        return low.endswith("en") and low != "werden" and "sie" in near

    @cached_property
    def stops(self) -> list[int]:
        """What parts a sentence; -1 and its length are the first and the last."""
        tokens = self.tokens
        inner = [
            index
            for index, token in enumerate(tokens)
            if token.text in _STOPS
            and not any(t.glued and t.number for t in tokens[index + 1 : index + 2])
        ]
        return [-1, *inner, len(tokens)]

    @cached_property
    def alone(self) -> list[int]:
        """What shows that a part can stand alone.

        An infinitive hangs on another part: 'wir bitten Sie, … zu zahlen'.
        """
        places = {
            *self._words(self.vocabulary.verbs),
            *self.sender,
            *self._places(self.vocabulary.others),
            *self.asks,
            *self.past,
            *self.theirs,
            *self.conditions,
        }
        return sorted(places - set(self.infinitives))


def is_participle(token: Token, language: str) -> bool:
    """Whether a word has the form of a past participle."""
    if language == "fr":
        accented = token.text.endswith(("é", "ée", "és", "ées"))
        return accented or token.low in _FRENCH_PARTICIPLES
    starts = token.low.startswith(_PREFIXES) or "ge" in token.low[2:5]
    return starts and token.low.endswith(("t", "d", "en")) and len(token.low) > 5


def between(places: Iterable[int], low: int, high: int) -> bool:
    """Whether one of the places is from ``low`` to before ``high``."""
    return any(low <= place < high for place in places)
