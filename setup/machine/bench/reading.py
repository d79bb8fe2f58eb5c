# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How fast letters are read, on the same letters, in turns.

By pdfium against pypdf, and in the process of its own against this one.

Run by ``setup/bench --reading``. The letters are those of the simulator.
"""

from __future__ import annotations

import resource
import time
from datetime import datetime, timezone

from .report import Finding, Report, Samples

NOW = datetime(2026, 3, 12, 10, 30, tzinfo=timezone.utc)
SEEDS = (1, 2, 3)
ROUNDS = 10
TARGET = 0.5  # of the time that pypdf takes: slower would not be worth a library
APART = 1.1  # of the time that pdfium takes in this process


def letters() -> list[bytes]:
    """The different PDF files of some demo mailboxes."""
    from ebox_simulator.letters import demo_mail

    found = {}
    for seed in SEEDS:
        mail = demo_mail(seed, "0999.123.456", "Bakkerij Voorbeeld & Zonen BV", NOW)
        for message in mail.messages:
            for part in message.attachments:
                if part.content.startswith(b"%PDF-"):
                    found[part.content] = True
    return list(found)


def measure(files: list[bytes]) -> dict[str, list[float]]:
    """Milliseconds of the processor per page of each letter, by each way to read.

    The least of some rounds, taken in turns, for others work on the machine too.
    """
    from letter_text import extract_pages, fallback, pdfium

    extract_pages(files[0])  # the process starts once for many letters
    ways = {
        "apart": lambda file: extract_pages(file).pages,
        "here": lambda file: _read_here(pdfium, file),
        "pypdf": lambda file: _read_here(fallback, file),
        "payment_apart": _payment_apart,
        "payment_here": _payment_here,
    }
    rounds = [
        {name: [_spent(read, file) for file in files] for name, read in ways.items()}
        for _round in range(ROUNDS)
    ]
    return {
        name: [min(times) for times in zip(*(r[name] for r in rounds), strict=True)]
        for name in ways
    }


def _spent(read, file: bytes) -> float:
    start = _processor()
    pages = read(file)
    return 1000 * (_processor() - start) / len(pages)


def _processor() -> float:
    """Seconds of the processor, of this process and of those that it started."""
    from letter_text import apart
    from letter_text.limits import spent

    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    reader = spent(apart._child.process.pid) if apart._child else 0.0
    return time.process_time() + ended.ru_utime + ended.ru_stime + reader


def _read_here(engine, file: bytes) -> list:
    """The pages, read in this process."""
    from letter_text import MAX_CHARS, MAX_PAGES, pages

    found, usual, pages.load_engine = [], pages.load_engine, lambda: engine
    try:
        pages.read_pages(file, found.append, max_pages=MAX_PAGES, max_chars=MAX_CHARS)
    finally:
        pages.load_engine = usual
    return found


def _payment_apart(file: bytes) -> list:
    """Text, codes and what is to be paid, as Odoo reads them."""
    from belgian_payment import read_payment
    from letter_text import extract_pages

    pages = extract_pages(file).pages
    read_payment(file, pages, received=NOW.date())
    return pages


def _payment_here(file: bytes) -> list:
    """The same in this process."""
    from belgian_payment import code_reading, code_search, read_payment
    from letter_text import pdfium

    def ask_here(_folder, _module, content, _seconds, take, _problems, **options):
        options.pop("owner")
        found = []
        problem = code_search.answers(
            content, lambda answer: found.append(take(answer)), **options
        )
        return found, problem

    pages = _read_here(pdfium, file)
    usual, code_reading.ask = code_reading.ask, ask_here
    try:
        read_payment(file, pages, received=NOW.date())
    finally:
        code_reading.ask = usual
    return pages


def main() -> None:
    """Print the table, then the JSON line."""
    files = letters()
    times = measure(files)
    samples = {name: Samples.of(values, "ms") for name, values in times.items()}
    rows = [
        ("reading_page", "one page, pdfium over pypdf", "here", "pypdf", TARGET),
        ("reading_apart", "in a process of its own over here", "apart", "here", APART),
        (
            *("payment_apart", "the same, with codes and payment"),
            *("payment_apart", "payment_here", APART),
        ),
    ]
    findings = [
        Finding(key, title, samples[measured], samples[against], target)
        for key, title, measured, against, target in rows
    ]
    report = Report(notes={"letters": len(files)})
    report.add(
        "Reading letters",
        findings,
        ["pdfium with the boxes of words", "time of the processor"],
    )
    print(report.table())
    print(report.json())


if __name__ == "__main__":
    main()
