# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The four benchmarks: what is run in which order, and what is held against what."""

from __future__ import annotations

from dataclasses import dataclass

from ..console import say, step
from .browsing import browser, typed_domain
from .government import MAIN_NUMBER, SMALL_NUMBER, WARM_NUMBER, box, governing
from .report import AT_LEAST, Finding, Samples
from .stage import Stage

LISTS = {
    "documents": "ebox_enterprise.action_document",
    "bills": "account.action_move_in_invoice_type",
}
SEARCH = "012"  # in the numbers of as many documents as bills
SEARCHES = {
    "page": "first page",
    "search": f"search {SEARCH!r} by name",
    "typed": f"search {SEARCH!r} as typed",
}
WARM_CALLS = 3
SMALL_FILE = 3000  # bytes; nobody fetches it


@dataclass(frozen=True)
class Sizes:
    """How much is measured; file sizes in bytes."""

    first: int = 2000
    mails: int = 200
    file: int = 100_000
    large: int = 20_000
    small: int = 200
    linear: tuple = (500, 2000, 8000)
    news_runs: int = 25
    list_runs: int = 25
    warm: int = 20


QUICK = Sizes(
    first=150,
    mails=20,
    large=1000,
    small=100,
    linear=(50, 100, 200),
    news_runs=7,
    list_runs=7,
    warm=10,
)


class Plans:
    """The benchmarks by their names; each returns title, findings and notes.

    :param repeat: how often each first synchronisation is measured
    """

    def __init__(self, stage: Stage, sizes: Sizes, repeat: int):
        self._stage = stage
        self._sizes = sizes
        self._repeat = repeat
        self._warm = box(WARM_NUMBER, sizes.warm, sizes.file)

    def first(self) -> tuple:
        """1: the first synchronisation, its floor, and the mail gateway."""
        sizes = self._sizes
        main = box(MAIN_NUMBER, sizes.first, sizes.file)
        runs = {"sync": [], "floor": [], "mail_gateway": []}
        for turn in range(self._repeat):
            with_warm = {"main": main, "warm": self._warm}
            synced = self._measure("sync", turn, **with_warm)
            texts = "body" in synced["requests"]
            runs["sync"].append(synced)
            runs["floor"].append(self._measure("floor", turn, **with_warm, texts=texts))
            runs["mail_gateway"].append(
                self._measure("mail_gateway", turn, main=main, mails=sizes.mails)
            )
        title = (
            f"1. First synchronisation of {sizes.first:,} messages with one PDF of "
            f"{sizes.file / 1000:.0f} kB each, over loopback"
        )
        return title, _first_findings(runs, sizes), _first_notes(runs)

    def linear(self) -> tuple:
        """4: the cost of a document in the first synchronisation, by size."""
        sizes = self._sizes
        runs: dict = {size: [] for size in sizes.linear}
        for turn in range(self._repeat):
            for size in sizes.linear:
                main = box(MAIN_NUMBER, size, sizes.file)
                result = self._measure("sync", turn, main=main, warm=self._warm)
                runs[size].append(result)
        sizes_text = ", ".join(f"{size:,}" for size in sizes.linear)
        title = f"4. First synchronisation of {sizes_text} messages"
        return title, _linear_findings(runs), _linear_notes(runs)

    def stored(self, chosen: list) -> list:
        """2 and 3 share one database: the synchronisation without news, the lists.

        :param chosen: ``nonews``, ``list`` or both
        """
        sizes, stage = self._sizes, self._stage
        large = box(MAIN_NUMBER, sizes.large, SMALL_FILE)
        small = box(SMALL_NUMBER, sizes.small, SMALL_FILE)
        with stage.database() as database:
            with governing(stage.odoo.home, large, small) as government:
                with step(f"metadata of {sizes.large + sizes.small:,} messages"):
                    connections = stage.run(
                        "fill", database, government, large=large, small=small
                    )
                stage.settle(database)
                done = []
                if "nonews" in chosen:
                    done.append(self._no_news(database, government, connections))
            if "list" in chosen:
                done.append(self._lists(database))
        return done

    def _no_news(self, database, government, connections) -> tuple:
        sizes = self._sizes
        with step(f"{sizes.news_runs} synchronisations without news, in turn"):
            runs = self._stage.run(
                "no_news",
                database,
                government,
                connections=connections,
                runs=sizes.news_runs,
            )
        title = f"2. Synchronisation without news, {sizes.large:,} documents stored"
        return title, *_no_news_findings(runs, sizes)

    def _lists(self, database: str) -> tuple:
        sizes = self._sizes
        with step(f"{sizes.large:,} vendor bills"):
            user = self._stage.run("bills", database, rows=sizes.large)
        self._stage.settle(database)
        with step(f"{sizes.list_runs} pages and searches of each list, in turn"):
            with browser(
                self._stage.odoo, database, user["login"], user["password"]
            ) as web:
                views = {name: web.list_view(action) for name, action in LISTS.items()}
                times, rows = _browse(views, sizes.list_runs)
        findings = [
            Finding(
                f"list.{key}",
                f"{text}: documents / vendor bills",
                Samples.of(times["documents", key], "ms"),
                Samples.of(times["bills", key], "ms"),
                1.0,
            )
            for key, text in SEARCHES.items()
        ]
        notes = [
            f"{name}: {len(view.specification)} fields; rows and matches: "
            + ", ".join(f"{key} {rows[name, key]}" for key in SEARCHES)
            for name, view in views.items()
        ]
        return f"3. List views with {sizes.large:,} rows, over HTTP", findings, notes

    def _measure(self, job: str, turn: int, *, main: dict, **options) -> dict:
        """One job in a fresh database and process, at a fresh government."""
        stage, count = self._stage, options.get("mails") or main["messages"]
        boxes = [main, options["warm"]] if "warm" in options else [main]
        text = f"{job.replace('_', ' ')} of {count:,}, run {turn + 1} of {self._repeat}"
        with step(text), stage.database() as database:
            with governing(stage.odoo.home, *boxes) as government:
                return stage.run(job, database, government, main=main, **options)


def _first_findings(runs: dict, sizes: Sizes) -> list:
    sync, floor, mails = (runs[name] for name in ("sync", "floor", "mail_gateway"))
    each = [1000 * run["seconds"] / sizes.first for run in sync]
    mailed = [1000 * run["seconds"] / sizes.mails for run in mails]
    return [
        Finding("first.floor", "sync / floor", _seconds(sync), _seconds(floor), 1.5),
        Finding(
            "first.floor_cpu",
            "  the same, processor time of Odoo",
            Samples.of(run["cpu"] for run in sync),
            Samples.of(run["cpu"] for run in floor),
        ),
        Finding(
            "first.floor_without_texts",
            "  the same, floor without asking for texts",
            _seconds(sync),
            Samples.of(run["seconds"] - run["text_seconds"] for run in floor),
        ),
        Finding(
            "first.memory",
            "growth of resident memory, MB",
            Samples.of((run["memory_mb"] for run in sync), "MB"),
            target=100,
        ),
        Finding(
            "first.mail_gateway",
            "mail gateway into bills / sync, per document",
            Samples.of(mailed, "ms"),
            Samples.of(each, "ms"),
            5,
            AT_LEAST,
        ),
    ]


def _first_notes(runs: dict) -> list:
    notes = []
    for name in ("sync", "floor"):
        answering, process = (
            Samples.of((100 * run[part] / run["seconds"] for run in runs[name]), "%")
            for part in ("government", "government_cpu")
        )
        statements = Samples.of((run["statements"] for run in runs[name]), "SQL")
        notes.append(
            f"{name}: simulator's share of the time: answering {answering.text()}, "
            f"its processor time {process.text()}"
        )
        notes.append(
            f"{name}: {statements.text()}; requests {_requests(runs[name][-1])}"
        )
    return notes


def _linear_findings(runs: dict) -> list:
    smallest, *others = runs
    titles = {"seconds": "time per document", "cpu": "  the same, processor time"}
    findings = []
    for part, title in titles.items():
        costs = {
            size: Samples.of((1000 * run[part] / size for run in measured), "ms")
            for size, measured in runs.items()
        }
        for size in others:
            judged = part == "seconds" and size == others[-1]
            key = "linear" if judged else f"linear.{part}.{size}"
            text = f"{title}, {size:,} / {smallest:,} messages"
            target = 1.15 if judged else None
            findings.append(Finding(key, text, costs[size], costs[smallest], target))
    return findings


def _linear_notes(runs: dict) -> list:
    return [
        f"growth of memory with {size:,} messages: "
        f"{Samples.of((run['memory_mb'] for run in measured), 'MB').text()}"
        for size, measured in runs.items()
    ]


def _no_news_findings(runs: dict, sizes: Sizes) -> tuple:
    large, small = runs["large"], runs["small"]
    asked = [_besides_token(run) / run["registries"] for run in large]
    statements = [run["statements"] / run["registries"] for run in large]
    findings = [
        Finding(
            "nonews.requests",
            "requests per registry besides the token",
            Samples.of(asked, ""),
            target=2,
        ),
        Finding(
            "nonews.statements",
            "SQL statements per registry",
            Samples.of(statements, ""),
            target=40,
        ),
        Finding(
            "nonews.time",
            f"time with {sizes.large:,} / {sizes.small:,} documents",
            Samples.of((1000 * run["seconds"] for run in large), "ms"),
            Samples.of((1000 * run["seconds"] for run in small), "ms"),
            1.2,
        ),
    ]
    with_small = Samples.of((run["statements"] for run in small), "SQL").text()
    notes = [f"requests {_requests(large[-1])}; with few documents {with_small}"]
    return findings, notes


def _browse(views: dict, runs: int) -> tuple:
    """Milliseconds, and rows with matches, by the list and the search."""
    times: dict = {}
    rows: dict = {}
    domains = {
        (name, key): domain
        for name, view in views.items()
        for key, domain in (
            ("page", []),
            ("search", [("name", "ilike", SEARCH)]),
            ("typed", typed_domain(view.search_arch, SEARCH)),
        )
    }
    for turn in range(WARM_CALLS + runs):
        for key in SEARCHES:
            for name, view in views.items():
                seconds, shown, total = view.page(domains[name, key])
                rows[name, key] = (shown, total)
                if turn >= WARM_CALLS:
                    times.setdefault((name, key), []).append(1000 * seconds)
    return times, rows


def _seconds(runs: list) -> Samples:
    return Samples.of(run["seconds"] for run in runs)


def _besides_token(run: dict) -> int:
    return sum(n for route, n in run["requests"].items() if route != "token")


def _requests(run: dict) -> str:
    return ", ".join(f"{route} {n:,}" for route, n in sorted(run["requests"].items()))


def run_chosen(plans: Plans, chosen: list, report) -> None:
    """Run the chosen benchmarks and add what they find to the report."""
    if "first" in chosen:
        report.add(*plans.first())
    if "nonews" in chosen or "list" in chosen:
        for found in plans.stored(chosen):
            report.add(*found)
    if "linear" in chosen:
        report.add(*plans.linear())
    say()
