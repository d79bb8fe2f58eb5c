# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Measuring the ZIP of many letters: its speed, its memory, its first byte."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from ..console import step
from ..home import PROJECT
from ..odoo_source import addons_path
from .browsing import browser
from .memory import memory
from .report import AT_LEAST, Finding, Samples
from .stage import Stage

ADDONS = Path(__file__).with_name("addons")
ROUTE = "/l10n_be_ebox_payment/zip"
PLAIN = ("file", "blocks")  # as Odoo sends a file, and as fast as can be
MB = 2**20


@dataclass(frozen=True)
class Sizes:
    """How much is put into ZIPs: one of large files, one of very many letters."""

    letters: int = 1_000
    size: int = 500_000
    many: int = 10_000
    small: int = 20_000
    runs: int = 5


QUICK = Sizes(letters=30, size=50_000, many=200, small=5_000, runs=1)


def measure(stage: Stage, sizes: Sizes) -> tuple:
    """A section of the report: its title, the findings and the notes."""
    with stage.database() as database:
        with step(f"{sizes.letters:,} letters of {sizes.size:,} bytes"):
            user = stage.run(
                "zip_letters",
                database,
                letters=sizes.letters,
                files=sizes.letters,
                size=sizes.size,
            )
        with step("Their ZIP without a server, and the standard library's"):
            made = stage.run("zip_generate", database, runs=sizes.runs)
        with step("Their ZIP over HTTP, and a plain answer"):
            sent = _over_http(stage, database, user, sizes)
    with stage.database() as database:
        with step(f"{sizes.many:,} letters"):
            options = {"letters": sizes.many, "files": 100, "size": sizes.small}
            user = stage.run("zip_letters", database, **options)
        with step("The first byte of their ZIP"):
            many = _first_bytes(stage, database, user, sizes)
    return (
        "6. ZIP of letters",
        _findings(made, sent, many, sizes),
        _notes(made, sent, many),
    )


@contextlib.contextmanager
def _session(stage: Stage, database: str, user: dict, **environment):
    """A browser on a server that can also send one file as it is."""
    folders = [*addons_path(stage.odoo.packages), PROJECT, ADDONS]
    options = ["--addons-path", ",".join(map(str, folders))]
    options += ["--load", "base,rpc,web,bench_plain"]
    odoo, login = stage.odoo, (user["login"], user["password"])
    with browser(odoo, database, *login, options, **environment) as session:
        yield session


def _over_http(stage: Stage, database: str, user: dict, sizes: Sizes) -> dict:
    """Seconds of the ZIP and of as many bytes of a file, and the server's memory.

    By name: until the first byte and until the last one.
    """
    plain = stage.odoo.home.path / f"bench-{os.getpid()}.zip"
    result = {name: [] for name in ("zip", *PLAIN, "growth")}
    try:
        with _session(stage, database, user, EBOX_BENCH_PLAIN=str(plain)) as session:
            for turn in range(sizes.runs + 1):
                path = _wizard(session)
                before = memory(session.server.pid)
                *seconds, size = session.download(path)
                growth = memory(session.server.pid, peak=True) - before
                result["growth"].append(growth)  # the first one grows most
                if not turn:
                    _fill(plain, size)
                others = [session.download(f"/bench/{n}")[:2] for n in PLAIN]
                if turn:  # the first one warms up
                    for name, spent in zip(
                        ("zip", *PLAIN), (seconds, *others), strict=True
                    ):
                        result[name].append(spent)
    finally:
        plain.unlink(missing_ok=True)
    return result


def _flow(spent: list) -> Samples:
    """Seconds from the first byte to the last."""
    return Samples.of(last - first for first, last in spent)


def _first(spent: list) -> Samples:
    return Samples.of(first for first, _last in spent)


def _whole(spent: list) -> Samples:
    return Samples.of(last for _first, last in spent)


def _wizard(session) -> str:
    """Where the ZIP of all letters is fetched; they will be marked as shared."""
    model = "ebox.document"
    action = session.kw(model, "action_export_zip_list", [], order="receipt_day desc")
    number, name = action["res_id"], action["res_model"]
    partner = session.kw("res.partner", "search", [], limit=1)[0]
    session.kw(name, "write", [number], {"partner_id": partner, "mark_shared": True})
    session.kw(name, "action_export", [number])
    return f"{ROUTE}/{number}"


def _fill(path: Path, size: int) -> None:
    with path.open("wb") as file:
        for start in range(0, size, MB):
            file.write(os.urandom(min(MB, size - start)))


def _first_bytes(stage: Stage, database: str, user: dict, sizes: Sizes) -> dict:
    """Seconds until the first byte, and until the last, of very many letters."""
    result = {"first": [], "all": []}
    with _session(stage, database, user) as session:
        for turn in range(sizes.runs + 1):
            first, seconds, _size = session.download(_wizard(session))
            if turn:  # the first one warms up
                result["first"].append(first)
                result["all"].append(seconds)
    return result


def _findings(made: dict, sent: dict, many: dict, sizes: Sizes) -> list:
    return [
        Finding(
            "zip.generator",
            f"{sizes.letters:,} letters into nothing: zipfile / our generator",
            Samples.of(made["zipfile"]),
            Samples.of(made["sent"]),
            1.0,
            AT_LEAST,
        ),
        Finding(
            "zip.generator_and_index",
            "the same, with index, database and access log before it",
            Samples.of(made["zipfile"]),
            Samples.of(made["all"]),
        ),
        Finding(
            "zip.http",
            "over HTTP, from the first byte on: a file as Odoo sends it / ZIP",
            _flow(sent["file"]),
            _flow(sent["zip"]),
            0.9,
            AT_LEAST,
        ),
        Finding(
            "zip.http_whole",
            "the same, with what comes before the first byte",
            _whole(sent["file"]),
            _whole(sent["zip"]),
        ),
        Finding(
            "zip.http_blocks",
            "from the first byte on: a file in blocks as large as ours / ZIP",
            _flow(sent["blocks"]),
            _flow(sent["zip"]),
        ),
        Finding(
            "zip.memory",
            "most growth of the server's memory meanwhile",
            Samples.of([max(sent["growth"])], "MB"),
            target=32.0,
        ),
        Finding(
            "zip.first_byte",
            f"first byte of {sizes.many:,} letters over HTTP",
            Samples.of(many["first"]),
            target=1.0,
        ),
    ]


def _notes(made: dict, sent: dict, many: dict) -> list:
    return [
        f"{made['bytes'] / MB:,.0f} MB; the generator's memory grows by "
        f"{Samples.of(made['growth'], 'MB').text()}",
        f"first byte of the first ZIP over HTTP: {_first(sent['zip']).text()}",
        f"all of the many letters: {Samples.of(many['all']).text()}",
    ]
