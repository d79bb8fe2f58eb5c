# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How many calls may be under way at one registry: it says so itself.

Additive increase, multiplicative decrease, as TCP does it. Pure: no thread, no clock.
"""

from __future__ import annotations

from collections import Counter

USUAL_IN_FLIGHT = 4
MOST_IN_FLIGHT = 8
_SMOOTHED = 8  # a new answer counts for an eighth of the average
_SLOWER = 2.0  # an average so many times its best one ...
_SLACK = 0.05  # ... and so many seconds above: the other side is at its limit


class Pace:
    """How many calls may be under way at once at one registry.

    After as many good answers as may be under way, one more may; ``most`` at most.
    Half as many may after trouble (429, 5xx, silence), and when answers take much
    longer than they did. The calls that were under way together halve it once.

    ``size`` is how many may be under way now. What else can go wrong with a call is
    not told: it says nothing of how much the other side can bear.
    """

    def __init__(self, most: int = USUAL_IN_FLIGHT, start: int = 1):
        self._most = min(max(most, 1), MOST_IN_FLIGHT)
        self.size = min(max(start, 1), self._most)
        self._begun = self._good = 0
        self._heard = 0  # calls up to this number had begun when it was halved
        self._average: dict[str, float] = {}
        self._best: dict[str, float] = {}
        self._count: Counter[str] = Counter()

    def __repr__(self) -> str:
        return f"<Pace of {self.size}>"

    def begin(self) -> int:
        """A call begins; its number, for the method that says how it ended."""
        self._begun += 1
        return self._begun

    def answered(self, number: int, kind: str, seconds: float) -> None:
        """A good answer: what was asked for, or that it does not exist.

        ``seconds`` went by until it began; only answers of one ``kind`` are compared.
        """
        if self._is_slower(kind, seconds):
            self._halve(number)
            return
        self._good += 1
        if self._good >= self.size:
            self.size = min(self.size + 1, self._most)
            self._good = 0

    def troubled(self, number: int) -> None:
        """A refusal that may pass, a broken line, or no answer at all."""
        self._halve(number)

    def _is_slower(self, kind: str, seconds: float) -> bool:
        known = self._average.get(kind, seconds)
        average = self._average[kind] = known + (seconds - known) / _SMOOTHED
        best = self._best.get(kind, average)
        self._count[kind] += 1
        if self._count[kind] >= _SMOOTHED:  # one answer is no average
            self._best[kind] = min(best, average)
        return average > _SLOWER * best + _SLACK

    def _halve(self, number: int) -> None:
        if number <= self._heard:
            return
        self.size = max(self.size // 2, 1)
        self._heard = self._begun
        self._good = 0
        self._average.clear()  # what was slow because of the others is no measure
