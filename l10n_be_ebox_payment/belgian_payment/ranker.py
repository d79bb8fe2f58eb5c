# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A small model that says how likely each value of a field is, and why.

It is additive: each feature has a weight, and the sum is compared with that of the
other values and with 'none of them'. The weights are learned from labelled letters by
``setup/train`` (``weights.json``, which names the letters it was trained on).
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Generic, TypeVar

_FILE = Path(__file__).with_name("weights.json")
_Key = TypeVar("_Key")


@dataclass(frozen=True)
class Ranked(Generic[_Key]):
    """A value with its probability, 0 to 1."""

    value: _Key
    probability: float


@cache
def _weights() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(_FILE.read_text("utf-8"))
    return loaded


def threshold(name: str) -> float:
    """The probability from which on a field is proposed, or a direction is told."""
    return float(_weights()["thresholds"][name])


def rank(field: str, values: Mapping[_Key, Iterable[str]]) -> list[Ranked[_Key]]:
    """The values of a field, the likeliest first; the rest to 1 is 'none of them'.

    :param values: each with its features; see ``features``
    """
    model = _weights()["fields"][field]
    scores = {value: _score(model, names) for value, names in values.items()}
    shares = _shares([*scores.values(), 0.0])
    ranked = [Ranked(value, p) for value, p in zip(scores, shares, strict=False)]
    return sorted(ranked, key=lambda each: -each.probability)


def direction(features: Iterable[str], *, bias: bool = True) -> dict[str, float]:
    """How likely a letter asks to pay, gives money, or neither: sums up to 1.

    :param bias: whether what most letters do counts, too
    """
    model = _weights()["direction"]
    scores = list(model["bias"]) if bias else [0.0] * len(model["bias"])
    for feature in features:
        weights = model["weights"].get(feature)
        if weights:
            scores = [a + b for a, b in zip(scores, weights, strict=True)]
    return dict(zip(model["names"], _shares(scores), strict=True))


def strongest(field: str, features: Iterable[str], count: int) -> list[str]:
    """The features that speak most for a value, the strongest first."""
    weights = _weights()["fields"][field]["weights"]
    known = ((weights.get(name, 0.0), name) for name in features)
    best = sorted((pair for pair in known if pair[0] > 0), reverse=True)
    return [name for _weight, name in best[:count]]


def speaking_for(said: str, features: Iterable[str], count: int) -> list[str]:
    """The features that speak most for a direction, against the others."""
    model = _weights()["direction"]
    place = model["names"].index(said)
    found = []
    for name in features:
        weights = model["weights"].get(name)
        if weights:
            others = max(w for i, w in enumerate(weights) if i != place)
            found.append((weights[place] - others, name))
    return [name for weight, name in sorted(found, reverse=True)[:count] if weight > 0]


def _score(model: Mapping[str, Any], names: Iterable[str]) -> float:
    weights = model["weights"]
    return float(sum((weights.get(name, 0.0) for name in names), model["bias"]))


def _shares(scores: list[float]) -> list[float]:
    most = max(scores)
    parts = [math.exp(score - most) for score in scores]
    total = sum(parts)
    return [part / total for part in parts]
