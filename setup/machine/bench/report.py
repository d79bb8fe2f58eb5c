# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Medians, ratios and their targets: the table and the one JSON line. Pure."""

from __future__ import annotations

import json
import statistics
from dataclasses import dataclass, field

AT_MOST, AT_LEAST = "at most", "at least"
SIGNS = {AT_MOST: "<=", AT_LEAST: ">="}
HEADINGS = ("what", "measured", "against", "result", "target", "")


@dataclass(frozen=True)
class Samples:
    """Several measurements of one thing, in one unit (``s``, ``ms``, ``MB`` …)."""

    values: tuple
    unit: str = "s"

    @classmethod
    def of(cls, values, unit: str = "s") -> Samples:
        """From any iterable; at least one value.

        :raise ValueError: nothing was measured
        """
        values = tuple(values)
        if not values:
            raise ValueError("nothing was measured")
        return cls(values, unit)

    @property
    def median(self) -> float:
        """The value in the middle."""
        return statistics.median(self.values)

    @property
    def spread(self) -> tuple:
        """The smallest and the largest value."""
        return min(self.values), max(self.values)

    def text(self) -> str:
        """``12.3 s (11.9-13.0, n=3)``."""
        low, high = (number(value) for value in self.spread)
        own = f"{number(self.median)} {self.unit}".strip()
        count = len(self.values)
        return own if count == 1 else f"{own} ({low}-{high}, n={count})"

    def summary(self) -> dict:
        """JSON-ready."""
        low, high = self.spread
        return {
            "median": rounded(self.median),
            "min": rounded(low),
            "max": rounded(high),
            "n": len(self.values),
            "unit": self.unit,
        }


@dataclass(frozen=True)
class Finding:
    """One line of the table.

    Without ``against`` the result is the median of ``measured`` itself, else the
    ratio of the medians, ``measured`` over ``against``. Without ``target`` it is
    for information only.
    """

    key: str
    title: str
    measured: Samples
    against: Samples | None = None
    target: float | None = None
    kind: str = AT_MOST

    @property
    def value(self) -> float:
        """The number that is held against the target."""
        if self.against is None:
            return self.measured.median
        return self.measured.median / self.against.median

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None where there is none."""
        if self.target is None:
            return None
        if self.kind == AT_LEAST:
            return self.value >= self.target
        return self.value <= self.target

    def cells(self) -> tuple:
        """The texts of the columns ``HEADINGS``."""
        ratio = self.against is not None
        return (
            self.title,
            self.measured.text(),
            self.against.text() if ratio else "",
            f"{self.value:.2f}x" if ratio else number(self.value),
            self._target(),
            {True: "met", False: "missed", None: ""}[self.met],
        )

    def summary(self) -> dict:
        """JSON-ready."""
        data = {"value": rounded(self.value), "measured": self.measured.summary()}
        if self.against is not None:
            data["against"] = self.against.summary()
        if self.target is not None:
            data.update(target=self.target, kind=self.kind, met=self.met)
        return data

    def _target(self) -> str:
        if self.target is None:
            return ""
        unit = "x" if self.against is not None else ""
        return f"{SIGNS[self.kind]} {self.target:g}{unit}"


@dataclass
class Report:
    """All findings, in order, below the titles of their benchmarks."""

    sections: list = field(default_factory=list)
    notes: dict = field(default_factory=dict)

    def add(self, title: str, findings: list, notes=()) -> None:
        """Add what one benchmark found; ``notes`` are lines below its rows."""
        self.sections.append((title, findings, list(notes)))

    @property
    def findings(self) -> list:
        """All findings of all benchmarks."""
        return [finding for _t, findings, _n in self.sections for finding in findings]

    @property
    def missed(self) -> list:
        """The keys of the missed targets."""
        return [finding.key for finding in self.findings if finding.met is False]

    def table(self) -> str:
        """The table as text."""
        rows = [HEADINGS, *(finding.cells() for finding in self.findings)]
        widths = [max(len(row[i]) for row in rows) for i in range(len(HEADINGS))]
        lines = [_line(HEADINGS, widths), _line(["-" * w for w in widths], widths)]
        for title, findings, notes in self.sections:
            lines += ["", title]
            lines += [_line(finding.cells(), widths) for finding in findings]
            lines += [f"    {note}" for note in notes]
        return "\n".join(lines)

    def json(self) -> str:
        """One line: every number, target and verdict."""
        results = {finding.key: finding.summary() for finding in self.findings}
        return json.dumps(
            {
                **self.notes,
                "results": results,
                "missed": self.missed,
                "all_met": not self.missed,
            }
        )


def number(value: float) -> str:
    """Three significant digits, thousands with a comma, never an exponent."""
    if value == int(value) or abs(value) >= 1000:
        return f"{value:,.0f}"
    digits = 1 if abs(value) >= 100 else 2 if abs(value) >= 10 else 3
    return f"{value:.{digits}f}"


def rounded(value: float) -> float:
    """Short enough to read, exact enough to compare."""
    return round(value, 4)


def _line(cells, widths) -> str:
    padded = [f"{cell:<{widths[i]}}" for i, cell in enumerate(cells)]
    return ("  " + "  ".join(padded)).rstrip()
