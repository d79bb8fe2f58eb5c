"""Whether a date or term in a sentence asks something of the reader.

Signs for and against are weighed, each within the part of the sentence around it.
"""

from __future__ import annotations

from dataclasses import dataclass

from .tokens import Token
from .vocabulary import Vocabulary

FIRM, LOOSE = 2, 1  # how much a word before a date says by itself
NEEDED = 2
_AGAINST = -4
_NO_VERB = ("otre", "bre", "ier", "itre", "autre")  # 'à notre', 'à janvier'
_STOPS = ",;:()–—"


@dataclass(frozen=True)
class Place:
    """Where something stands: tokens ``first`` to before ``last`` of a sentence."""

    tokens: list[Token]
    first: int
    last: int


def asks_reader(place: Place, vocabulary: Vocabulary, weight: int) -> bool:
    """Whether the date or term at a place is a deadline for the reader.

    :param weight: ``FIRM`` or ``LOOSE``, for the words that led to it
    """
    low, high = _part(place, vocabulary)
    tokens = place.tokens
    asks = _asks(tokens, low, high, vocabulary)
    if _if_not(place, low, high, vocabulary):
        asks.append(place.first)
        weight += 2
    else:
        moved = _moves_term(tokens, low, high, vocabulary)
        requests = _requests(tokens, low, high, vocabulary)
        weight += 2 if asks or moved or requests else 0
        if _of_sender(place, low, high, asks, vocabulary):
            weight += _AGAINST
    if _is_past(place, low, high, asks, vocabulary):
        weight += _AGAINST
    if vocabulary.theirs.places(tokens, low, high):
        weight += _AGAINST
    if vocabulary.validity.places(tokens, low, place.first) and not _between(
        asks, low, place.first
    ):
        weight += _AGAINST
    return weight >= NEEDED


def is_past(place: Place, vocabulary: Vocabulary) -> bool:
    """Whether the part of the sentence tells what was."""
    low, high = _part(place, vocabulary)
    asks = _asks(place.tokens, low, high, vocabulary)
    return _is_past(place, low, high, asks, vocabulary)


def _asks(tokens, low: int, high: int, vocabulary: Vocabulary) -> list[int]:
    """Where something is asked of the reader, or the reader may do something."""
    places = vocabulary.asks.places(tokens, low, high)
    addressed = [i for i in range(low, high) if _addresses(tokens, i, vocabulary)]
    places += [i for i in range(low, high) if _infinitive(tokens, i, vocabulary)]
    return sorted({*places, *addressed})


def _addresses(tokens: list[Token], index: int, vocabulary: Vocabulary) -> bool:
    """A verb of the reader: 'meldt u', 'communiquez', 'melden Sie'."""
    low, language = tokens[index].low, vocabulary.language
    if language == "fr":
        return low.endswith("ez") and len(low) > 4 and low != "assez"
    near = [tokens[i].low for i in (index - 1, index + 1) if 0 <= i < len(tokens)]
    if language == "nl":
        return low.endswith("t") and low not in ("wordt", "met", "het") and "u" in near
    return low.endswith("en") and low != "werden" and "sie" in near


def _infinitive(tokens: list[Token], index: int, vocabulary: Vocabulary) -> bool:
    """'te betalen', 'à payer', 'zu zahlen', 'einzureichen'."""
    low, ends = tokens[index].low, vocabulary.infinitive
    if low in vocabulary.to:
        following = tokens[index + 1].low if index + 1 < len(tokens) else ""
        return (
            len(following) > 3
            and following.endswith(ends)
            and not following.endswith(_NO_VERB)
        )
    inside = vocabulary.language == "de" and "zu" in low[2:-4]
    return inside and low.endswith(ends)


def _requests(tokens, low: int, high: int, vocabulary: Vocabulary) -> bool:
    """'Wij verzoeken u', 'nous vous accordons': the sender wants or gives something."""
    return bool(vocabulary.requests.places(tokens, low, high)) and any(
        tokens[index].low in vocabulary.sender for index in range(low, high)
    )


def _moves_term(tokens, low: int, high: int, vocabulary: Vocabulary) -> bool:
    """'De termijn is verlengd tot'."""
    return bool(vocabulary.moved.places(tokens, low, high)) and bool(
        vocabulary.term.places(tokens, low, high)
    )


def _part(place: Place, vocabulary: Vocabulary) -> tuple[int, int]:
    """The part of the sentence around a place that can stand alone."""
    tokens = place.tokens
    stops = [-1, *(i for i in range(len(tokens)) if _stops(tokens, i)), len(tokens)]
    begin = max(k for k, stop in enumerate(stops) if stop < place.first)
    end = next(k for k, stop in enumerate(stops) if stop >= place.last)
    while begin and not _stands_alone(
        tokens, stops[begin] + 1, stops[end], place, vocabulary
    ):
        begin -= 1
    while end < len(stops) - 1 and not _stands_alone(
        tokens, stops[begin] + 1, stops[end], place, vocabulary
    ):
        end += 1
    return stops[begin] + 1, stops[end]


def _stops(tokens: list[Token], index: int) -> bool:
    if tokens[index].text not in _STOPS:
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return not (following and following.glued and following.number)


def _stands_alone(tokens, low, high, place, vocabulary) -> bool:
    known = (
        vocabulary.asks,
        vocabulary.past,
        vocabulary.theirs,
        vocabulary.conditions,
        vocabulary.others,
    )
    for index in range(low, high):
        if place.first <= index < place.last:
            continue
        if tokens[index].low in vocabulary.verbs or tokens[index].low in (
            vocabulary.sender
        ):
            return True
        if _infinitive(tokens, index, vocabulary):
            continue  # it hangs on another part: 'wir bitten Sie, … zu zahlen'
        if any(phrases.at(tokens, index) for phrases in known):
            return True
    return False


def _if_not(place: Place, low: int, high: int, vocabulary: Vocabulary) -> bool:
    """'Als wij vóór … geen antwoord ontvangen': what happens if one does nothing.

    Also 'nicht binnen', where the verb stands first instead of an 'if'.
    """
    tokens = place.tokens
    near = range(max(low, place.first - 2), place.first)
    if any(tokens[index].low in vocabulary.negations for index in near) and (
        not vocabulary.past.places(tokens, low, place.first)
    ):
        return not vocabulary.theirs.places(tokens, low, high)
    conditions = vocabulary.conditions.places(tokens, low, place.first)
    return bool(conditions) and any(
        tokens[index].low in vocabulary.negations
        for index in range(conditions[0], high)
    )


def _is_past(place, low, high, asks, vocabulary) -> bool:
    """Past tense, unless something is asked between it and the place."""
    tokens = place.tokens
    if vocabulary.moved.places(tokens, low, high):
        return False
    for index in vocabulary.past.places(tokens, low, high):
        near, far = sorted((index, place.first))
        if not _between(asks, near + 1, far) and place.first not in asks:
            return True
    return False


def _of_sender(place, low, high, asks, vocabulary) -> bool:
    """Whether the sender, or an authority, is the one who acts."""
    tokens = place.tokens
    for index in range(low, high):
        if tokens[index].low in vocabulary.sender and _is_subject(
            tokens, index, vocabulary
        ):
            if not vocabulary.requests.places(tokens, low, high):
                return True
        if vocabulary.others.at(tokens, index) and not _between(asks, low, index):
            if not _led(tokens, index, vocabulary):
                return True
    return False


def _is_subject(tokens: list[Token], index: int, vocabulary: Vocabulary) -> bool:
    """French 'nous' is also an object: its verb tells, 'nous répondons'."""
    if vocabulary.language != "fr":
        return True
    following = tokens[index + 1 : index + 5]
    return any(token.low.endswith("ons") and len(token.low) > 4 for token in following)


def _led(tokens: list[Token], index: int, vocabulary: Vocabulary) -> bool:
    """Whether a preposition stands before: 'bij het college'."""
    before = tokens[index - 1].low if index else ""
    if before in vocabulary.articles and index > 1:
        before = tokens[index - 2].low
    return before in vocabulary.prepositions


def _between(places: list[int], low: int, high: int) -> bool:
    return any(low <= place < high for place in places)
