# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How likely a day is a deadline for the reader: a linear model over what was seen.

Trained by ``setup/train --deadlines``, which writes the weights; here they are added.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from math import exp
from pathlib import Path
from typing import NamedTuple

WEIGHTS = Path(__file__).with_name("deadline_weights.json")


class Model(NamedTuple):
    """Weights by the name of a sign; a day is shown from ``threshold`` on."""

    bias: float
    threshold: float
    weights: dict[str, float]

    def likelihood(self, signs: Iterable[str]) -> float:
        """From 0 to 1."""
        weight = self.bias + sum(self.weights.get(sign, 0.0) for sign in signs)
        return 1 / (1 + exp(-max(-50.0, min(50.0, weight))))


@lru_cache(maxsize=1)
def model() -> Model:
    """The model of the package."""
    data = json.loads(WEIGHTS.read_text("utf-8"))
    return Model(data["bias"], data["threshold"], data["weights"])
