# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The weights that fit examples best, kept small: logistic models with a penalty.

Of a field's values one is chosen, or none: a softmax over the sums of their weights and
zero. The same weights choose by what is said of a value by itself, and once more with
what the other fields say of it (``together``); there the values of the others were
chosen by models that never saw a letter of this maker. A letter's direction is a
softmax over three. Templates with many letters do not count for more than the root of
their number. All of it is convex, so the same examples give the same weights.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from .material import FIELDS, Example, readable, together

#: On the square of each weight, and on that of what is said of everything: what is
#: frequent gives way to the rarer words that would say the same, as it must in letters
#: of strangers, which lack some of it. Chosen on makers that were left out.
PENALTY = {"amount": (0.0004, 0.006), "direction": (0.00005, 0.005)}
USUAL_PENALTY = (0.0012, 0.0)
LEAST_TEMPLATES = 3  # in which a feature must stand
PARTS = 3  # into which makers are parted, so that each is joined as one never seen
LEAST_WEIGHT = 0.03  # what weighs less is left out of a field's
LEAST_IN_DIRECTION = 0.1  # larger: smaller ones hurt letters of strangers
DIRECTIONS = ("pay", "none", "receive")


@dataclass
class ValueModel:
    """The weights of one field."""

    bias: float
    weights: dict[str, float]

    def shares(self, values: Sequence[frozenset[str]]) -> list[float]:
        """How likely each value is; the rest to 1 is 'none of them'."""
        known = self.weights
        scores = [
            self.bias + sum(known.get(name, 0.0) for name in names) for names in values
        ]
        parts = np.exp(np.array([*scores, 0.0]) - max([*scores, 0.0]))
        return [float(part) for part in parts[:-1] / parts.sum()]


@dataclass
class DirectionModel:
    """The weights of the direction, in the order of ``DIRECTIONS``."""

    bias: list[float]
    weights: dict[str, list[float]]

    def shares(self, names: Iterable[str]) -> dict[str, float]:
        """How likely each direction is."""
        scores = np.array(self.bias)
        for name in names:
            if name in self.weights:
                scores = scores + self.weights[name]
        parts = np.exp(scores - scores.max())
        return dict(zip(DIRECTIONS, (parts / parts.sum()).tolist(), strict=True))


@dataclass
class Models:
    """All that ``weights.json`` holds."""

    fields: dict[str, ValueModel]
    direction: DirectionModel

    def as_json(self, thresholds: dict[str, float], trained: Any) -> dict[str, Any]:
        """As the reader loads it."""
        return {
            "trained on": trained,
            "thresholds": thresholds,
            "fields": {
                name: {"bias": _short(model.bias), "weights": _kept(model.weights)}
                for name, model in self.fields.items()
            },
            "direction": {
                "names": list(DIRECTIONS),
                "bias": [_short(each) for each in self.direction.bias],
                "weights": {
                    name: [_short(each) for each in weights]
                    for name, weights in sorted(self.direction.weights.items())
                },
            },
        }


def fit(examples: Sequence[Example]) -> Models:
    """The models for some examples."""
    examples = readable(examples)
    joined = _joined_unseen(examples)
    fields = {
        name: _fit_field(name, examples + joined * (name in together.FIELDS))
        for name in FIELDS
    }
    return Models(fields, _fit_direction(joined))


def _joined_unseen(examples: Sequence[Example]) -> list[Example]:
    """Each joined by models that saw no letter of its maker."""
    makers = sorted({each.maker for each in examples})
    found = []
    for part in (makers[first::PARTS] for first in range(PARTS)):
        others = [each for each in examples if each.maker not in part]
        fields = {name: _fit_field(name, others) for name in FIELDS}
        found += [joined(fields, each) for each in examples if each.maker in part]
    return found


def joined(fields: Mapping[str, ValueModel], example: Example) -> Example:
    """An example with what its fields say of each other; see ``together``."""
    likely = {
        name: dict(enumerate(fields[name].shares([names for names, _right in values])))
        for name, values in example.values.items()
    }
    best = {name: together.likeliest(shares) for name, shares in likely.items()}
    chosen = {
        name: example.spots[name][place]
        for name, place in best.items()
        if place is not None
    }
    values = dict(example.values)
    for name in together.FIELDS:
        values[name] = [
            (names | together.beside(name, spots, chosen), right)
            for (names, right), spots in zip(
                values[name], example.spots[name], strict=True
            )
        ]
    sure = together.sureness({name: each.values() for name, each in likely.items()})
    return replace(
        example, values=values, direction=example.direction | frozenset(sure)
    )


def _fit_field(name: str, examples: Sequence[Example]) -> ValueModel:
    chosen = [
        each
        for each in examples
        if "pay" in each.expect["direction"] and not each.doubtful and each.values[name]
    ]
    rows = [names for each in chosen for names, _right in each.values[name]]
    groups = [each.template for each in chosen for _value in each.values[name]]
    vocabulary = _vocabulary(rows, groups)
    matrix = matrix_of(rows, vocabulary)
    owner = np.array([i for i, each in enumerate(chosen) for _ in each.values[name]])
    right = np.array([r for each in chosen for _names, r in each.values[name]], float)
    count = len(chosen)
    none = np.bincount(owner, right, count) == 0
    none |= np.array([None in each.expect[name] for each in chosen])
    share = _shares_of([each.template for each in chosen])
    penalty = _penalties(name, matrix, share[owner])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        score = matrix @ weights
        most = np.zeros(count)
        np.maximum.at(most, owner, score)
        part, nothing = np.exp(score - most[owner]), np.exp(-most)
        every = np.bincount(owner, part, count) + nothing
        good = np.bincount(owner, part * right, count) + nothing * none
        pull = part / every[owner] - part * right / good[owner]
        slope = matrix.T @ (pull * share[owner])
        value = float(share @ (np.log(every) - np.log(good)))
        return penalised(value, slope, weights, penalty)

    found = minimize(loss, np.zeros(matrix.shape[1]), jac=True, method="L-BFGS-B")
    *weights, bias = found.x.tolist()
    return ValueModel(bias, dict(zip(vocabulary, weights, strict=True)))


def _fit_direction(examples: Sequence[Example]) -> DirectionModel:
    """A payment code can be printed on any letter, so each that asks nothing counts
    once more as if it had one: the words decide."""
    rows, groups, accepted = [], [], []
    for each in examples:
        wanted = [name in each.expect["direction"] for name in DIRECTIONS]
        if not any(wanted):
            continue
        variants = [each.direction]
        if not wanted[0] and not each.coded:
            variants.append(each.direction | {"has:code"})
        for names in variants:
            rows.append(names)
            groups.append(each.template)
            accepted.append(wanted)
    vocabulary = _vocabulary(rows, groups)
    matrix, right = matrix_of(rows, vocabulary), np.array(accepted, float)
    share = _shares_of(groups)
    penalty = np.repeat(_penalties("direction", matrix, share), len(DIRECTIONS))

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights = flat.reshape(matrix.shape[1], len(DIRECTIONS))
        score = matrix @ weights
        part = np.exp(score - score.max(1, keepdims=True))
        every, good = part.sum(1), (part * right).sum(1)
        pull = part / every[:, None] - part * right / good[:, None]
        slope = (matrix.T @ (pull * share[:, None])).ravel()
        value = float(share @ (np.log(every) - np.log(good)))
        return penalised(value, slope, flat, penalty)

    size = matrix.shape[1] * len(DIRECTIONS)
    found = minimize(loss, np.zeros(size), jac=True, method="L-BFGS-B")
    *every, bias = found.x.reshape(-1, len(DIRECTIONS)).tolist()
    weights = {
        name: each
        for name, each in zip(vocabulary, every, strict=True)
        if max(map(abs, each)) >= LEAST_IN_DIRECTION
    }
    return DirectionModel(bias, weights)


def _penalties(name: str, matrix: csr_matrix, share: np.ndarray) -> np.ndarray:
    """Of each column's weight; none of the last one, the bias.

    :param share: what each row counts
    """
    each, said = PENALTY.get(name, USUAL_PENALTY)
    penalty = each + said * (matrix.T @ share)
    penalty[-1] = 0
    return penalty


def penalised(
    value: float, slope: np.ndarray, weights: np.ndarray, penalty: np.ndarray
) -> tuple[float, np.ndarray]:
    """A loss and its slope with a penalty on the square of each weight."""
    tied = penalty * weights
    return value + float(tied @ weights) / 2, slope + tied


def _vocabulary(rows: Sequence[frozenset[str]], groups: Sequence[str]) -> list[str]:
    """The features that stand in several templates."""
    seen: dict[str, set[str]] = defaultdict(set)
    for names, group in zip(rows, groups, strict=True):
        for name in names:
            seen[name].add(group)
    return sorted(name for name, where in seen.items() if len(where) >= LEAST_TEMPLATES)


def matrix_of(rows: Sequence[frozenset[str]], vocabulary: Sequence[str]) -> csr_matrix:
    """A row for each set of names, with 1 where it has one; the last column is 1."""
    places = {name: place for place, name in enumerate(vocabulary)}
    last = len(vocabulary)
    columns = [
        sorted(places[name] for name in names if name in places) + [last]
        for names in rows
    ]
    ends = np.cumsum([0, *map(len, columns)])
    flat = np.concatenate([np.array(each) for each in columns])
    shape = (len(rows), last + 1)
    return csr_matrix((np.ones(len(flat)), flat, ends), shape=shape)


def _shares_of(groups: Sequence[str]) -> np.ndarray:
    counted = Counter(groups)
    share = np.array([counted[group] ** -0.5 for group in groups])
    return share / share.sum()


def _short(number: float) -> float:
    return round(float(number), 3)


def _kept(weights: dict[str, float]) -> dict[str, float]:
    kept = {k: _short(v) for k, v in weights.items() if abs(v) >= LEAST_WEIGHT}
    return dict(sorted(kept.items()))
