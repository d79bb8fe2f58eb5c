# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the text of a letter says: the likeliest value of each field, and why.

First the letter is taken apart (``statements``), then all values that a field could
have are looked for (``candidates``), what is said of each is told (``features``), and a
model that was trained on labelled letters says how likely each is (``ranker``): first
by itself, then with what the likeliest values of other fields say (``together``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple, TypeAlias

from .account_reading import find_bic
from .candidates import FINDERS, Letter, Occurrence, by_value, letter_date
from .features import direction_features, features_of
from .folding import fold
from .payment import RELATIONS, Evidence, Found, Value
from .ranker import direction, rank, speaking_for, strongest, threshold
from .statements import Statement
from .together import FIELDS, Spot, beside, likeliest, sureness

#: By field, the likeliest first; ``amount?`` has the same where none is sure enough.
Finds: TypeAlias = dict[str, Sequence[Found[Value]]]
_Features: TypeAlias = Mapping[str, Sequence[Occurrence]]
_DENIES = 0.25  # how likely it is to pay by the words alone; a third without any
_SHOWN = 0.1  # what is less likely is not shown to a person
_MOST_SHOWN = 5
_REASONS = 3
_LOOKED_AT = 40  # features, for as many reasons as have words
_MOST_PLACES = 400  # of the values of a field: more is no letter
_WORDS = 60  # signs
_NAMED = {
    "sum": "sum",
    "instalment:first": "first",
    "account:0": "account",
    "account:1": "account",
    "reference:0": "reference",
    "reference:1": "reference",
}
#: 'Nothing is to be paid', outside of conditions; no labelled demand says so.
DENIALS = frozenset(("mood:nothing+to pay", "mood:nothing+pay"))
_BARE = ("short:", "account:")  # labels, which say less to a person than sentences
#: Words that join others: alone they say nothing about whether to pay.
_JOINING = frozenset(
    ("until", "from", "within", "per", "if", "you", "we", "was", "will", "other", "new")
)
_COSTLY = ("iban", "amount")  # of which a wrong one costs money
_ITSELF = {"iban": "account", "communication": "reference"}  # what is no reason


class Direction(NamedTuple):
    """``pay``, ``receive``, ``none`` or ``unknown``.

    ``denies`` says that its words speak against paying, whatever a code says.
    """

    said: str
    denies: bool
    evidence: Evidence | None


class TextReading:
    """The text of one letter, read.

    :param received: the day of receipt; without it no day is read
    :param own: accounts of the addressee, which are never proposed
    """

    def __init__(
        self,
        statements: Sequence[Statement],
        received: date | None,
        own: Collection[str],
    ):
        written = letter_date(statements, received) if received else None
        self.letter = Letter(statements, received, written)
        self.values: dict[str, dict[Value, list[Occurrence]]] = {
            field: _few(by_value(finder(self.letter)))
            for field, finder in FINDERS.items()
        }
        for account in own:
            self.values["iban"].pop(account, None)

    def finds(self) -> Finds:
        """The likely values of each field."""
        found: Finds = {}
        for field, values in self.values.items():
            features = self._features[field]
            weighed = rank(field, self._together(field))
            ranked = [each for each in weighed if each.probability >= _SHOWN]
            every = [
                Found(
                    each.value,
                    self._evidence(field, features[each.value], values[each.value]),
                    each.probability,
                )
                for each in ranked[:_MOST_SHOWN]
            ]
            sure = bool(every) and every[0].score >= threshold(field)
            if field in _COSTLY and sure:
                alone = self._likely[field]
                best = every[0].value
                sure = best == max(alone, key=alone.__getitem__)
                sure = sure and not _only_if(features[best], features.values())
            found[field], found[f"{field}?"] = every, [] if sure else every
        found["bic"] = self._bic(found)
        return found

    @cached_property
    def _features(self) -> dict[str, dict[Value, dict[str, list[Occurrence]]]]:
        """By field, what is said of each value by itself."""
        return {
            field: features_of(self.letter, values)
            for field, values in self.values.items()
        }

    @cached_property
    def _likely(self) -> dict[str, dict[Value, float]]:
        """By field, how likely each value is by itself."""
        return {
            field: {each.value: each.probability for each in rank(field, features)}
            for field, features in self._features.items()
        }

    @cached_property
    def _chosen(self) -> dict[str, list[Spot]]:
        """By field, where its likeliest value stands."""
        values = {field: likeliest(likely) for field, likely in self._likely.items()}
        return {
            field: self._spots(field, value)
            for field, value in values.items()
            if value is not None
        }

    def _spots(self, field: str, value: Value) -> list[Spot]:
        return spots_of(self.letter, self.values[field][value])

    def _together(self, field: str) -> Mapping[Value, Iterable[str]]:
        """What is said of each value of a field, the other fields included."""
        features = self._features[field]
        if field not in FIELDS:
            return features
        return {
            value: {*names, *beside(field, self._spots(field, value), self._chosen)}
            for value, names in features.items()
        }

    def _bic(self, found: Finds) -> list[Found[Value]]:
        sure = found["iban"] and not found["iban?"]
        bic = self.bic_of(str(found["iban"][0].value) if sure else None)
        return [bic] if bic else []

    def bic_of(self, iban: str | None) -> Found[str] | None:
        """The BIC that stands beside an account."""
        return find_bic(self.letter.statements, iban)

    def direction(self, coded: bool) -> Direction:
        """Whether the letter asks to pay.

        What is neither likely nor unlikely enough is ``unknown``, for a letter that is
        told to ask for nothing is followed by a reminder with costs. So is a demand
        that says as well, outside of a condition, that nothing is to be paid.

        :param coded: whether a code or the API gives an account
        """
        if not self.letter.statements:
            return Direction("unknown", False, None)
        features = direction_features(self.letter, coded, self.values)
        shares = {field: likely.values() for field, likely in self._likely.items()}
        features |= {name: [] for name in sureness(shares)}
        likely = direction(features)
        pays = likely["pay"]
        other = "receive" if likely["receive"] > likely["none"] else "none"
        denied = not DENIALS.isdisjoint(features)
        if pays >= threshold("pay") and not denied:
            said = "pay"
        else:
            said = other if pays <= threshold("silent") else "unknown"
        told = other if said == "unknown" else said
        words = (name for name in features if not name.startswith("has:"))
        denies = denied or direction(words, bias=False)["pay"] < _DENIES
        return Direction(said, denies, self._of_direction(told, features))

    def _of_direction(
        self, said: str, features: Mapping[str, Sequence[int]]
    ) -> Evidence | None:
        """The sentence that speaks most for a direction."""
        why: list[tuple[str, str]] = []
        first: Statement | None = None
        names = speaking_for(said, features, _LOOKED_AT)
        for name in sorted(names, key=lambda name: name.startswith(_BARE)):
            known = [words for _relation, words in why]
            for index in features[name][:1]:
                statement = self.letter.statements[index]
                first = first or statement
                words = _quoted(self.letter, statement.low, statement.text, name)
                joins = _JOINING.issuperset(self.letter.names(fold(words)))
                if not joins and words not in known:
                    why.append(("says", words))
        if first is None:
            return None
        line = first.excerpt(0, 1)
        return Evidence("text", first.page, line, tuple(why[:_REASONS]))

    def _evidence(
        self, field: str, features: _Features, places: Sequence[Occurrence]
    ) -> Evidence:
        """The place that speaks most for a value, with its strongest reasons."""
        names = strongest(field, features, _LOOKED_AT)
        counted = {id(place): 0.0 for place in places}
        for order, name in enumerate(names):
            for place in features[name]:
                counted[id(place)] += 1 / (1 + order)
        best = max(places, key=lambda place: counted[id(place)])
        why: list[tuple[str, str]] = []
        for name in names:
            reason = self._reason(name, features[name], best)
            if reason and reason[0] == _ITSELF.get(field):
                continue
            if reason and reason not in why and len(why) < _REASONS:
                why.append(reason)
        statement = self.letter.statements[best.index]
        shown = statement.excerpt(best.begin, best.end)
        return Evidence("text", statement.page, shown, tuple(why))

    def _reason(
        self, name: str, places: Sequence[Occurrence], best: Occurrence
    ) -> tuple[str, str] | None:
        """A feature as a relation and the words of the letter."""
        if name in _NAMED:
            return _NAMED[name], ""
        if name.startswith("times:") and name != "times:1":
            return "repeated", ""
        relation = name.partition(":")[0].rstrip("12")
        place = best if best in places else places[0]
        statement = self.letter.statements[place.index]
        if relation not in RELATIONS:
            return None
        low, text = statement.low, statement.text
        first, last = 0, None
        if relation in ("left", "above", "right"):
            low = getattr(statement, relation)
            text = getattr(statement, f"{relation}_shown")
        elif relation == "under":
            low = text = self.letter.headings[place.index]
        elif relation == "previous":
            before = self.letter.statements[place.index - 1]
            low, text = before.low, before.text
        elif relation == "before":
            last = place.begin
        elif relation == "after":
            first = place.end
        words = _quoted(self.letter, low, text, name, first, last)
        return (relation, words) if words else None


def spots_of(letter: Letter, places: Iterable[Occurrence]) -> list[Spot]:
    """Where the places of a value are on the paper."""
    said = letter.statements
    return [
        Spot(said[each.index].page, each.index, said[each.index].row) for each in places
    ]


def _only_if(chosen: _Features, others: Iterable[_Features]) -> bool:
    """Whether a value stands only under conditions, and another one does not."""
    return "only if" in chosen and any("only if" not in each for each in others)


def _few(values: dict[Value, list[Occurrence]]) -> dict[Value, list[Occurrence]]:
    """The first values only, where a text has more than a letter can have."""
    kept: dict[Value, list[Occurrence]] = {}
    left = _MOST_PLACES
    for value, places in values.items():
        if left <= 0:
            break
        kept[value] = places[:left]
        left -= len(places)
    return kept


def _notions_of(name: str) -> list[str]:
    """The names of the notions in a feature's name."""
    return name.partition(":")[2].split("+")


def _quoted(
    letter: Letter,
    low: str,
    text: str,
    name: str,
    first: int = 0,
    last: int | None = None,
) -> str:
    """The letter's own words for the notions of a feature; the last of each.

    :param first, last: only whole words between these places
    """
    wanted = _notions_of(name)
    spans = [
        (notion.begin, notion.end)
        for notion in letter.notions(low)
        if notion.name in wanted
        and first <= notion.begin
        and notion.end <= (len(low) if last is None else last)
    ]
    if not spans:
        return ""
    begin, end = spans[-1]
    if len(wanted) > 1 and len(spans) > 1 and end - spans[-2][0] <= _WORDS:
        begin = spans[-2][0]
    return " ".join(text[begin:end].split())
