# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Measuring how bank lines and letters find each other, in a database of its own."""

from __future__ import annotations

from dataclasses import dataclass

from ..console import step
from .report import Finding, Samples
from .stage import Stage


@dataclass(frozen=True)
class Sizes:
    """How much is matched."""

    documents: int = 5_000
    lines: int = 20_000
    runs: int = 5


QUICK = Sizes(documents=400, lines=1_000, runs=2)


def measure(stage: Stage, sizes: Sizes) -> tuple:
    """A section of the report: its title, the findings and the notes."""
    few = sizes.lines // 10
    with stage.database() as database:
        text = f"{sizes.documents:,} letters and {sizes.lines:,} bank lines, matched"
        with step(text):
            run = stage.run(
                "matching",
                database,
                documents=sizes.documents,
                lines=sizes.lines,
                runs=sizes.runs,
            )
    title = f"5. Matching {sizes.documents:,} letters and {sizes.lines:,} bank lines"
    return title, _findings(run, sizes, few), _notes(run, few)


def _findings(run: dict, sizes: Sizes, few: int) -> list:
    seconds, statements = run["seconds"], run["statements"]
    more = statements["all"] - statements["few"]
    each = 1000 * more / (sizes.lines - few)
    return [
        Finding(
            "matching.linear",
            f"{sizes.lines:,} lines / {few:,}, all letters",
            Samples.of(seconds["all"]),
            Samples.of(seconds["few"]),
            12.0,
        ),
        Finding(
            "matching.both",
            f"{sizes.lines:,} lines / {few:,}, and a tenth of the letters",
            Samples.of(seconds["all"]),
            Samples.of(seconds["tenth"]),
            12.0,
        ),
        Finding(
            "matching.statements",
            "SQL statements for 1,000 lines more",
            Samples.of([each], ""),
            target=5.0,
        ),
        Finding(
            "matching.wrong",
            "lines with a wrong, missing or needless proposal",
            Samples.of([len(run["wrong"])], ""),
            target=0.0,
        ),
    ]


def _notes(run: dict, few: int) -> list:
    statements = run["statements"]
    return [
        f"{run['proposals']:,} lines have a letter; SQL statements: "
        f"{statements['few']} for {few:,} lines, {statements['all']} for all",
        *(
            f"wrong: line {n}: {right} is right, not {got}"
            for n, right, got in run["wrong"][:5]
        ),
    ]
