# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Measuring a first synchronisation from far away: each answer comes later."""

from __future__ import annotations

from dataclasses import dataclass

from ..console import step
from .government import MAIN_NUMBER, WARM_NUMBER, box, governing
from .report import Finding, Samples
from .stage import Stage

CONNECTIONS = 4  # of the floor; as many as a synchronisation usually has at a registry


@dataclass(frozen=True)
class Sizes:
    """How much is measured; files in bytes, the delay of each answer in seconds."""

    letters: int = 2000
    file: int = 100_000
    delay: float = 0.1
    warm: int = 20


QUICK = Sizes(letters=100)


def measure(stage: Stage, sizes: Sizes) -> tuple:
    """A section of the report: its title, the findings and the notes."""
    main = box(MAIN_NUMBER, sizes.letters, sizes.file)
    warm = box(WARM_NUMBER, sizes.warm, sizes.file)
    runs = {"sync": _run(stage, "sync", sizes, "sync", main=main, warm=warm)}
    for count in (CONNECTIONS, 1):
        runs[count] = _run(
            stage,
            f"floor of {count} kept open",
            sizes,
            "distant_floor",
            main=main,
            connections=count,
        )
    title = (
        f"6. First synchronisation of {sizes.letters:,} messages with one PDF of "
        f"{sizes.file / 1000:.0f} kB each, {1000 * sizes.delay:.0f} ms a request"
    )
    return title, _findings(runs), _notes(runs)


def _run(stage: Stage, text: str, sizes: Sizes, job: str, **options) -> dict:
    boxes = [options[name] for name in ("main", "warm") if name in options]
    with step(f"{text}, {sizes.letters:,} letters"), stage.database() as database:
        with governing(stage.odoo.home, *boxes, delay=sizes.delay) as government:
            return stage.run(job, database, government, **options)


def _findings(runs: dict) -> list:
    sync = Samples.of([runs["sync"]["seconds"]])
    return [
        Finding(
            "distance.floor",
            f"sync / {CONNECTIONS} connections that store nothing",
            sync,
            Samples.of([runs[CONNECTIONS]["seconds"]]),
            1.25,
        ),
        Finding(
            "distance.one",
            "sync / one connection that stores nothing",
            sync,
            Samples.of([runs[1]["seconds"]]),
            0.35,
        ),
        Finding(
            "distance.memory",
            "growth of resident memory, MB",
            Samples.of([runs["sync"]["memory_mb"]], "MB"),
            target=150,
        ),
    ]


def _notes(runs: dict) -> list:
    return [
        f"{name}: requests "
        + ", ".join(f"{route} {n:,}" for route, n in sorted(run["requests"].items()))
        for name, run in runs.items()
    ]
