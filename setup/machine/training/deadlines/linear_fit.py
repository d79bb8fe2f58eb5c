# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A logistic model over names, fitted with scipy: the same numbers in each run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from scipy.optimize import minimize

from ..fitting import matrix_of, penalised

LEAST = 3  # how often a name must be seen
STRENGTH = 0.4  # of what is learnt against the wish for small weights
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


def fit(
    rows: Sequence[tuple[frozenset[str], bool]], shares: Sequence[float]
) -> tuple[dict[str, float], float]:
    """The weights by name, and the bias, of rows of names with their answer.

    :param shares: for how much each row counts
    """
    seen = Counter(name for names, _answer in rows for name in names)
    names = sorted(name for name, count in seen.items() if count >= LEAST)
    scales = np.array([*map(scale, names), 1.0])
    table = matrix_of([own for own, _answer in rows], names).multiply(scales).tocsr()
    share = np.array(shares)
    answers = np.array([answer for _names, answer in rows], float)
    penalty = np.full(len(scales), 1 / STRENGTH)
    penalty[-1] = 0

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        score = table @ weights
        value = share @ (np.logaddexp(0, score) - answers * score)
        slope = table.T @ (share * (1 / (1 + np.exp(-score)) - answers))
        return penalised(value, slope, weights, penalty)

    found = minimize(loss, np.zeros(len(scales)), jac=True, method="L-BFGS-B")
    *weights, bias = (found.x * scales).tolist()
    return dict(zip(names, weights, strict=True)), bias
