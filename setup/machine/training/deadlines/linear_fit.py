# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A logistic model over names, fitted with numpy: the same numbers in each run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

LEAST = 3  # how often a name must be seen
STEPS = 600
STRENGTH = 0.1  # of what is learnt against the wish for small weights
#: How freely kinds of names are used: what the rules say most, single words least.
SCALES = (("rule", 3.0), ("l is", 1.0), ("o is", 1.0))
WORDS = ("b ", "a ", "c ", "i ", "l ", "o ")
WORD_SCALE = 0.5


def scale(name: str) -> float:
    """How freely a name's weight may grow."""
    for begin, value in SCALES:
        if name.startswith(begin):
            return value
    return WORD_SCALE if name.startswith(WORDS) else 1.0


def fit(rows: Sequence[tuple[frozenset[str], bool]]) -> tuple[dict[str, float], float]:
    """The weights by name, and the bias, of rows of names with their answer."""
    seen = Counter(name for names, _answer in rows for name in names)
    names = sorted(name for name, count in seen.items() if count >= LEAST)
    place = {name: index for index, name in enumerate(names)}
    table = np.zeros((len(rows), len(names) + 1), dtype=np.float32)
    table[:, -1] = 1
    scales = np.array([*map(scale, names), 1.0], dtype=np.float32)
    for number, (own, _answer) in enumerate(rows):
        for name in own & place.keys():
            table[number, place[name]] = scales[place[name]]
    answers = np.array([answer for _names, answer in rows], dtype=np.float32)
    weights = _descend(table, answers) * scales
    by_name = {name: float(weights[index]) for name, index in place.items()}
    return by_name, float(weights[-1])


def _descend(table: np.ndarray, answers: np.ndarray) -> np.ndarray:
    """Nesterov's descent on the logistic loss, with a penalty but for the bias."""
    penalty = np.full(table.shape[1], 1 / STRENGTH, dtype=np.float32)
    penalty[-1] = 0.0
    longest = 0.25 * _largest(table) + 1 / STRENGTH
    weights = ahead = np.zeros(table.shape[1], dtype=np.float32)
    for step in range(STEPS):
        likely = 1 / (1 + np.exp(-np.clip(table @ ahead, -30, 30)))
        slope = table.T @ (likely - answers) + penalty * ahead
        following = ahead - slope / longest
        ahead = following + step / (step + 3) * (following - weights)
        weights = following
    return weights


def _largest(table: np.ndarray) -> float:
    """The largest eigenvalue of the table's square, a little above."""
    vector = np.ones(table.shape[1], dtype=np.float32)
    size = 1.0
    for _step in range(50):
        vector = table.T @ (table @ vector)
        size = float(np.linalg.norm(vector))
        vector /= size
    return 1.05 * size
