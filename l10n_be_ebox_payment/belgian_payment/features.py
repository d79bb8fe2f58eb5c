# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a letter says about a value, as names that a model has weights for.

A name is a relation and a notion: ``left:to pay`` is 'to the left of it stands a phrase
for "to pay"'. There are no places on the page and no senders among them. All places of
one value speak for it together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from .candidates import Letter, Occurrence, folded_name
from .notions import Notion, notions_in
from .payment import Value

_WITHIN_BEFORE, _WITHIN_AFTER = 6, 4  # notions
_LABELS = 3  # notions of a label
_MOODS = ("please", "must", "may", "if", "not", "nothing", "was", "will", "already")
_NAMES = frozenset(("cell", "colon", "head", "named", "holder"))
_MOST_ANCHORS = 40
_SENTENCES = (2, 5, 10, 20)
_WITH_ACCOUNT = {"amount": "amount", "due_date": "day", "communication": "reference"}
_STEPS = (0, 1, 3, 8)  # statements to the nearest account
_DAYS = (-1, 3, 10, 20, 35, 70, 800)


def features_of(
    letter: Letter,
    found: Mapping[Value, Sequence[Occurrence]],
) -> dict[Value, dict[str, list[Occurrence]]]:
    """For each value its features, each with the places that have it."""
    said: dict[Value, dict[str, list[Occurrence]]] = {}
    largest = _largest(found)
    there: dict[int, list[Occurrence]] = {}
    for place in (place for places in found.values() for place in places):
        there.setdefault(place.index, []).append(place)
    for value, places in found.items():
        features: dict[str, list[Occurrence]] = {}
        for place in places:
            for name in occurrence_features(letter, place, there[place.index]):
                features.setdefault(name, []).append(place)
        for name in _of_value(letter, value, places, largest):
            features[name] = list(places)
        said[value] = features
    return said


def occurrence_features(
    letter: Letter, place: Occurrence, others: Sequence[Occurrence]
) -> set[str]:
    """What is said where a value stands.

    :param others: the values of the same field in the same statement
    """
    statement = letter.statements[place.index]
    notions = letter.notions(statement.low)
    low = max((o.end for o in others if o.end <= place.begin), default=0)
    high = min(
        (o.begin for o in others if o.begin >= place.end),
        default=len(statement.low) + 1,
    )
    before = [n for n in notions if low <= n.begin and n.end <= place.begin]
    after = [n for n in notions if n.begin >= place.end and n.end <= high]
    names = {f"kind:{place.kind}"}
    names |= _near("before", before[-_WITHIN_BEFORE:][::-1])
    names |= _near("after", after[:_WITHIN_AFTER])
    own = statement.low[low : place.begin]
    if sum(map(str.isalpha, own)) < 3:
        names |= _labels(letter, place.index, low == 0)
    if statement.is_sentence:
        names |= {f"sentence:{n.name}" for n in notions}
        names |= _moods([n.name for n in notions])
        names |= _around(letter, place.index)
    else:
        names.add("cell")
    names |= {f"under:{name}" for name in letter.names(letter.headings[place.index])}
    if statement.conditional:
        names.add("conditional")
    if low:
        names.add("further")  # not the first value of its statement
    if high <= len(statement.low):
        names.add("followed")
    if place.term:
        names |= _of_term(place)
    return names | set(_of_row(letter, place))


def _of_row(letter: Letter, place: Occurrence) -> Iterator[str]:
    """What the other cells of its line are."""
    statement = letter.statements[place.index]
    row = (statement.page, statement.row)
    order = letter.instalments.get(row)
    if order is not None:
        yield "instalment:first" if not order else "instalment:later"
    cells = [letter.statements[i] for i in letter.rows.get(row, ()) if i != place.index]
    amounts = [money for cell in cells for money in cell.money]
    yield f"row amounts:{min(len(amounts), 3)}"
    if any(not amount for amount, _begin, _end in amounts):
        yield "row:zero"


def _near(relation: str, notions: Sequence[Notion]) -> set[str]:
    """The nearest notion, the second one, both together, and all."""
    names = {f"{relation}:{n.name}" for n in notions}
    if notions:
        names.add(f"{relation}1:{notions[0].name}")
    else:
        names.add(f"{relation}:-")
    if len(notions) > 1:
        names.add(f"{relation}2:{notions[1].name}")
        names.add(f"{relation}12:{notions[1].name}+{notions[0].name}")
    return names


def _labels(letter: Letter, index: int, first: bool) -> set[str]:
    """The labels at the left, above, at the right of what begins its cell."""
    if not first:
        return set()
    statement = letter.statements[index]
    names: set[str] = set()
    for relation in ("left", "above", "right"):
        said = letter.names(getattr(statement, relation))
        near = said[:_LABELS] if relation == "right" else said[-_LABELS:]
        names |= {f"{relation}:{name}" for name in near}
        if near:
            names.add(f"{relation}1:{near[0 if relation == 'right' else -1]}")
        if len(near) > 1:
            names.add(f"{relation}12:{near[-2]}+{near[-1]}")
    return names


def _moods(said: Sequence[str]) -> set[str]:
    """What a sentence does with paying: asks, allows, denies."""
    kinds = set(said)
    verbs = kinds & {"pay", "to pay", "paid", "refund"}
    return {f"mood:{mood}+{verb}" for mood in kinds & set(_MOODS) for verb in verbs}


def _around(letter: Letter, index: int) -> set[str]:
    """What the sentence before says, and the one after it about 'this amount'."""
    names = set()
    statements = letter.statements
    if index:
        before = letter.names(statements[index - 1].low)
        names |= {f"previous:{name}" for name in before[:_WITHIN_BEFORE]}
    if index + 1 < len(statements):
        following = letter.names(statements[index + 1].low)
        if "that amount" in following and {"pay", "to pay"} & set(following):
            names.add("asked next")
    return names


def _of_term(place: Occurrence) -> set[str]:
    term = place.term
    assert term is not None
    names = {f"start:{term.start}", f"unit:{term.unit}"}
    if term.within:
        names.add("within")
    if term.nth:
        names.add("nth day")
    return names


def _largest(found: Mapping[Value, Sequence[Occurrence]]) -> Value | None:
    amounts = [value for value in found if isinstance(value, Decimal)]
    return max(amounts, default=None)


def _of_value(
    letter: Letter, value: Value, places: Sequence[Occurrence], largest: Value | None
) -> Iterator[str]:
    """What holds for a value as a whole."""
    count = len(places)
    yield f"times:{min(count, 4)}"
    if all(letter.statements[place.index].conditional for place in places):
        yield "only if"
    yield f"account:{_distance(letter, places, letter.accounts)}"
    yield f"reference:{_distance(letter, places, letter.references)}"
    if isinstance(value, str) and places[0].kind in _NAMES:
        yield from _of_name(letter, value, places)
    if value == largest:
        yield "largest"
    if isinstance(value, Decimal) and _is_sum(letter, value, places):
        yield "sum"
    if isinstance(value, date) and letter.received:
        ahead = (value - letter.received).days
        yield f"ahead:{next((most for most in _DAYS if ahead <= most), 'far')}"
        if value == letter.written:
            yield "written"


def _of_name(letter: Letter, value: str, places: Sequence[Occurrence]) -> Iterator[str]:
    """What a name is made of, how often the letter has it, whether it begins it."""
    low = folded_name(value)
    for notion in notions_in(low, in_name=True):
        yield f"own:{notion.name}"
    yield f"mentioned:{min(letter.low.count(low), 4)}"
    if places[0].index == 0:
        yield "begins the letter"


def _distance(
    letter: Letter, places: Sequence[Occurrence], anchors: Sequence[int]
) -> str:
    """How far it is to the nearest anchor, in statements."""
    near = [
        abs(anchor - place.index)
        for place in places
        for anchor in anchors[:_MOST_ANCHORS]
        if letter.statements[anchor].page == letter.statements[place.index].page
    ]
    if not near:
        return "elsewhere" if anchors else "none"
    return str(next((most for most in _STEPS if min(near) <= most), "far"))


def _is_sum(letter: Letter, value: Decimal, places: Sequence[Occurrence]) -> bool:
    """Whether amounts in the lines above add up to it."""
    for place in places:
        total, index, steps = Decimal(0), place.index - 1, 0
        column = letter.statements[place.index].box
        while index >= 0 and steps < 60:
            statement = letter.statements[index]
            if statement.page != letter.statements[place.index].page:
                break
            same = not column or not statement.box
            same = same or abs(statement.box[2] - column[2]) < 12
            if statement.money and len(statement.money) == 1 and same:
                amount = statement.money[0][0]
                total += amount
                if total == value and amount != value:
                    return True
            index, steps = index - 1, steps + 1
    return False


def direction_features(
    letter: Letter,
    coded: bool,
    found: Mapping[str, Mapping[Value, Sequence[Occurrence]]],
) -> dict[str, list[int]]:
    """What a letter says about whether it asks for money, by statement.

    :param coded: whether a code or the API gives an account
    :param found: by field, the values that were found
    """
    said: dict[str, list[int]] = {}
    for index, statement in enumerate(letter.statements):
        unsure = statement.conditional or statement.answers
        for name in _of_statement(letter, index, unsure):
            said.setdefault(name, []).append(index)
    for index in letter.subject:
        for name in letter.names(letter.statements[index].low):
            said.setdefault(f"subject:{name}", []).append(index)
    for index in letter.opening:
        names = letter.names(letter.statements[index].low)
        for name in (*names, *_moods(names), *_pairs("pair", names)):
            said.setdefault(f"opening:{name}", []).append(index)
    shown = {
        "account": sum(
            not all(letter.statements[each.index].imprint for each in places)
            for places in found["iban"].values()
        ),
        "reference": sum(map(is_structured, found["communication"])),
    }
    has = [name for name, count in shown.items() if count]
    said |= {f"has:{name}:{min(count, 2)}": [] for name, count in shown.items()}
    said[f"has:{'+'.join(has) or 'nothing'}"] = []
    if coded:
        said["has:code"] = []
    sentences = sum(each.is_sentence for each in letter.statements)
    most = next((most for most in _SENTENCES if sentences <= most), "many")
    said[f"has:sentences:{most}"] = []
    for name in _of_account(letter, found):
        said[name] = []
        said[f"{name} of {most}"] = []
    said[f"has:amounts:{min(len(found['amount']), 4)}"] = []
    said[f"has:days:{min(len(found['due_date']), 3)}"] = []
    return said


def _of_account(
    letter: Letter, found: Mapping[str, Mapping[Value, Sequence[Occurrence]]]
) -> Iterator[str]:
    """What stands with an account: in its statement, or in those around it."""
    where = {
        what: {each.index for places in found[field].values() for each in places}
        for field, what in _WITH_ACCOUNT.items()
    }
    for index in letter.accounts[:_MOST_ANCHORS]:
        if letter.statements[index].imprint:
            continue
        for name, near in (("with", {index}), ("near", {index - 1, index, index + 1})):
            kinds = [what for what, places in where.items() if places & near]
            yield f"has:{name} account:{'+'.join(kinds) or 'nothing'}"


def is_structured(communication: object) -> bool:
    """Whether it is a structured communication or a creditor reference."""
    return str(communication)[:2] in ("++", "RF")


def _of_statement(letter: Letter, index: int, conditional: bool) -> Iterator[str]:
    statement = letter.statements[index]
    names = letter.names(statement.low)
    if statement.boxed:
        yield "boxed"
        return
    if not statement.is_sentence and statement.money:
        begin = statement.money[0][1]
        own = [n.name for n in letter.notions(statement.low) if n.end <= begin]
        sides = (statement.left, statement.above, statement.right)
        zero = all(not value for value, _begin, _end in statement.money)
        for said in (own, *map(letter.names, sides)):
            if said:
                yield f"{'zero' if zero else 'label'}:{said[-1]}"
                yield from (f"labels:{name}" for name in said[-_LABELS:])
    if not statement.is_sentence:
        if not statement.money and not statement.ibans:
            yield from (f"short:{name}" for name in names)
            yield from _pairs("short", names)
        if statement.ibans:
            said = letter.names(statement.left or statement.above)
            yield from (f"account:{name}" for name in said[-_LABELS:])
        return
    kind = "if" if conditional else "says"
    yield from (f"{kind}:{name}" for name in names)
    if conditional:
        return
    yield from _pairs("pair", names)
    yield from _moods(names)
    if statement.money or "that amount" in names:
        yield from (f"money:{name}" for name in names)
        yield from (f"money {mood}" for mood in _moods(names))
    if statement.ibans:
        yield from (f"account:{name}" for name in names)


def _pairs(kind: str, names: Sequence[str]) -> Iterator[str]:
    for first, second in zip(names, names[1:], strict=False):
        yield f"{kind}:{first}+{second}"
