"""How fast letters are read, on the same letters, in turns.

By pdfium against pypdf, and in the process of its own against this one.

Run by ``setup/bench --reading``. The letters are those of the simulator.
"""

from __future__ import annotations

import time
from datetime import datetime, timezone

from .report import Finding, Report, Samples

NOW = datetime(2026, 3, 12, 10, 30, tzinfo=timezone.utc)
SEEDS = (1, 2, 3)
ROUNDS = 15
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
    """Milliseconds per page of each letter, by each way to read.

    The least of some rounds, taken in turns, for others work on the machine too.
    """
    from letter_text import MAX_CHARS, MAX_PAGES, extract_pages, fallback, pages, pdfium

    limits = {"max_pages": MAX_PAGES, "max_chars": MAX_CHARS}

    def here(engine):
        def read(file):
            found = []
            pages.load_engine = lambda: engine
            pages.read_pages(file, found.append, **limits)
            return found

        return read

    ways = {
        "apart": lambda file: extract_pages(file).pages,
        "pdfium": here(pdfium),
        "pypdf": here(fallback),
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
    start = time.perf_counter()
    pages = read(file)
    return 1000 * (time.perf_counter() - start) / len(pages)


def main() -> None:
    """Print the table, then the JSON line."""
    files = letters()
    times = measure(files)
    samples = {name: Samples.of(values, "ms") for name, values in times.items()}
    findings = [
        Finding(
            "reading_page",
            "one page, pdfium over pypdf",
            samples["pdfium"],
            samples["pypdf"],
            TARGET,
        ),
        Finding(
            "reading_apart",
            "one page, in the process of its own over this one",
            samples["apart"],
            samples["pdfium"],
            APART,
        ),
    ]
    report = Report(notes={"letters": len(files)})
    report.add("Reading letters", findings, ["pdfium with the boxes of words"])
    print(report.table())
    print(report.json())


if __name__ == "__main__":
    main()
