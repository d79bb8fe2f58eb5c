# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Measuring rounds of the scheduler over many connections that have no news."""

from __future__ import annotations

import statistics
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from ..console import step
from .government import box, governing
from .plans import SMALL_FILE
from .report import AT_LEAST, Finding, Samples
from .stage import Stage

FIRST = 9_990_000  # the first company number, without its zero and its check digits
MOST_SQL = 60  # for each connection
DELAY = 0.1  # seconds that each answer comes later, for several workers


@dataclass(frozen=True)
class Sizes:
    """How much is measured: connections, few and many; letters of each."""

    few: int = 50
    many: int = 500
    dead: int = 5
    shared: int = 100
    letters: int = 3
    rounds: int = 2


QUICK = Sizes(few=5, many=15, dead=2, shared=10)


def sizes_of(connections: int, *, quick: bool) -> Sizes:
    """How much is measured with so many connections."""
    few = max(connections // 10, Sizes.dead)
    shared = min(Sizes.shared, connections - Sizes.dead)
    return QUICK if quick else Sizes(few=few, many=connections, shared=shared)


def company_numbers(count: int) -> list:
    """Valid numbers that no company has."""
    bases = range(FIRST, FIRST + count)
    return [f"{base:08d}{97 - base % 97:02d}" for base in bases]


def measure(stage: Stage, sizes: Sizes) -> tuple:
    """A section of the report: its title, the findings and the notes."""
    numbers = company_numbers(sizes.many)
    boxes = [box(number, sizes.letters, SMALL_FILE) for number in numbers]
    with stage.database() as database:
        with governing(stage.odoo.home, *boxes) as government:
            with step(f"rounds over {sizes.few} and {sizes.many} connections"):
                runs = stage.run(
                    "many_boxes",
                    database,
                    government,
                    numbers=numbers,
                    few=sizes.few,
                    dead=sizes.dead,
                    rounds=sizes.rounds,
                    shared=sizes.shared,
                )
            government.delay(DELAY)
            with step(f"rounds of one worker and of two at {DELAY * 1000:.0f} ms"):
                workers = [1, 2] * sizes.rounds  # in turn: the load is the same
                shared = [
                    (count, *_share(stage, database, government, count, turn))
                    for turn, count in enumerate(workers)
                ]
    title = (
        f"7. Rounds of the scheduler without news, {sizes.few} and {sizes.many} "
        f"connections in one database"
    )
    findings = [
        *_of_each(runs, sizes),
        *_of_rounds(runs, sizes),
        *_of_workers(shared, sizes),
    ]
    return title, findings, _notes(runs)


def _share(stage, database, government, workers: int, turn: int) -> tuple:
    """A round shared by so many processes: its seconds, and whom each run asked."""

    def one(worker):
        return stage.run(
            "shared_boxes",
            database,
            government,
            worker=worker,
            workers=workers,
            turn=turn,
        )

    with ThreadPoolExecutor(workers) as pool:
        parts = list(pool.map(one, range(workers)))
    end = max(part["end"] for part in parts)
    seconds = end - min(part["begin"] for part in parts)
    return seconds, [run for part in parts for run in part["runs"]]


def _of_workers(shared: list, sizes: Sizes) -> list:
    one, two = (
        Samples.of(seconds for count, seconds, _runs in shared if count == workers)
        for workers in (1, 2)
    )
    twice = sum(len(runs) - len(set(runs)) for _count, _seconds, runs in shared)
    return [
        Finding(
            "boxes.workers",
            f"{sizes.shared} connections, {DELAY * 1000:.0f} ms: one worker / two",
            one,
            two,
            1.7,
            AT_LEAST,
        ),
        Finding(
            "boxes.twice",
            "  connections that both of them asked",
            Samples.of([twice], ""),
            target=0,
        ),
    ]


def _of_each(runs: dict, sizes: Sizes) -> list:
    few, many = runs["few"], runs["many"]
    asked, told = ("requests", "statements")
    return [
        Finding(
            "boxes.requests",
            f"requests per connection, {sizes.many} / {sizes.few}",
            _each(many, asked),
            _each(few, asked),
            1.0,
        ),
        Finding(
            "boxes.statements",
            f"SQL statements per connection, {sizes.many}",
            _each(many, told),
            target=MOST_SQL,
        ),
        Finding(
            "boxes.statements_few",
            f"  the same, {sizes.many} / {sizes.few}",
            _each(many, told),
            _each(few, told),
            1.05,
        ),
        Finding(
            "boxes.time",
            f"time per connection, {sizes.many} / {sizes.few}",
            _milliseconds(many),
            _milliseconds(few),
        ),
    ]


def _of_rounds(runs: dict, sizes: Sizes) -> list:
    many, dead = runs["many"], runs["dead"]
    return [
        Finding(
            "boxes.dead_first",
            f"time of the round in which {sizes.dead} registries fall silent",
            Samples.of([dead[0]["seconds"]]),
            _seconds(many),
        ),
        Finding(
            "boxes.dead",
            "time of the round after it",
            _seconds(dead[1:]),
            _seconds(many),
            1.1,
        ),
        Finding(
            "boxes.wait",
            "worst wait / median wait in a round",
            _worst(many),
            Samples.of(statistics.median(run["waits"]) for run in many),
            2.0,
        ),
        Finding(
            "boxes.minute",
            f"most of {sizes.many} that ask in one minute of the next round",
            Samples.of((run["in_one_minute"] for run in many), ""),
            target=sizes.many / 5,
        ),
        Finding(
            "boxes.dead_wait",
            "worst wait of the others beside silent registries",
            _worst(dead[1:]),
            _worst(many),
        ),
    ]


def _worst(runs: list) -> Samples:
    return Samples.of(max(run["waits"]) for run in runs)


def _each(runs: list, part: str) -> Samples:
    return Samples.of((run[part] / run["connections"] for run in runs), "")


def _milliseconds(runs: list) -> Samples:
    return Samples.of(
        (1000 * run["seconds"] / run["connections"] for run in runs), "ms"
    )


def _seconds(runs: list) -> Samples:
    return Samples.of(run["seconds"] for run in runs)


def _notes(runs: dict) -> list:
    return [
        f"{name}: {run['connections']} connections, {run['seconds']:.1f} s in "
        f"{run['pieces']} pieces of the scheduled job, {run['requests']} requests, "
        f"{run['statements']} SQL, {run['asked']} of them asked"
        for name, several in runs.items()
        for run in several
    ]
