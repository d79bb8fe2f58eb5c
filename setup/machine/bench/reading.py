"""How fast letters are read: pdfium against pypdf, on the same letters, in turns.

Run by ``setup/bench --reading``. The letters are those of the simulator.
"""

from __future__ import annotations

import time
from datetime import datetime, timezone

from .report import Finding, Report, Samples

NOW = datetime(2026, 3, 12, 10, 30, tzinfo=timezone.utc)
SEEDS = (1, 2, 3)
ROUNDS = 5
TARGET = 0.5  # of the time that pypdf takes: slower would not be worth a library


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


def measure(files: list[bytes]) -> tuple[dict, int]:
    """Milliseconds per page of each engine, a value per round, and the pages."""
    from letter_text import extract_pages, extraction, fallback, pdfium

    engines = {"pdfium": pdfium, "pypdf": fallback}
    usual, times, pages = extraction.load_engine, {name: [] for name in engines}, 0
    try:
        for _round in range(ROUNDS):
            for name, engine in engines.items():
                extraction.load_engine = lambda engine=engine: engine
                start = time.perf_counter()
                pages = sum(len(extract_pages(file).pages) for file in files)
                spent = time.perf_counter() - start
                times[name].append(1000 * spent / pages)
    finally:
        extraction.load_engine = usual
    return times, pages


def main() -> None:
    """Print the table, then the JSON line."""
    files = letters()
    times, pages = measure(files)
    finding = Finding(
        "reading_page",
        "one page, pdfium over pypdf",
        Samples.of(times["pdfium"], "ms"),
        Samples.of(times["pypdf"], "ms"),
        TARGET,
    )
    report = Report(notes={"letters": len(files), "pages": pages})
    report.add("Reading letters", [finding], ["pdfium with the boxes of words"])
    print(report.table())
    print(report.json())


if __name__ == "__main__":
    main()
