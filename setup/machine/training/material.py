# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The labelled letters: found, drawn, read, and what is said of each value in them.

A set is a folder with PDFs and ``truth.json``, as ``docs/letters.md`` tells. What was
read of a set is kept until the set or the reader changes.
"""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from .. import groff
from ..home import PROJECT, Home, fingerprint

PACKAGES = (PROJECT / "l10n_be_ebox_payment", PROJECT / "ebox_enterprise")
sys.path[:0] = [str(PROJECT / "tests" / "labelled" / "letters"), *map(str, PACKAGES)]

from belgian_payment import candidates, features, together  # noqa: E402, F401
from belgian_payment.code_reading import find_codes  # noqa: E402
from belgian_payment.statements import statements_of  # noqa: E402
from belgian_payment.text_reading import DENIALS, spots_of  # noqa: E402, F401
from belgian_payment.together import Spot  # noqa: E402
from letter_text import extract_pages  # noqa: E402

from .judging import is_right  # noqa: E402

MAKERS = PROJECT / "setup" / "letter_makers"
SHARED = PROJECT.parent / "shared" / "letters"
SEEDS, PER_TEMPLATE = (1, 2), 4
FIELDS = tuple(candidates.FINDERS)
#: Sets that one maker made: they are left out together.
SAME_MAKER = {"second": "second + third", "third": "second + third"}


@dataclass
class Example:
    """One letter: for each field its values, with their features and whether right.

    ``spots`` has, in the same order, where each value stands.
    """

    maker: str
    template: str
    file: str
    expect: dict[str, list[str | None]]
    doubtful: bool
    values: dict[str, list[tuple[frozenset[str], bool]]] = field(default_factory=dict)
    spots: dict[str, list[list[Spot]]] = field(default_factory=dict)
    direction: frozenset[str] = frozenset()
    coded: bool = False


@dataclass(frozen=True)
class LetterSet:
    """A folder of labelled letters."""

    name: str
    maker: str
    folder: Path

    @property
    def digest(self) -> str:
        """Of its truth, to say on which letters weights were trained."""
        truth = (self.folder / "truth.json").read_bytes()
        return hashlib.sha256(truth).hexdigest()[:16]


def letter_sets(home: Home, *, anew: bool) -> list[LetterSet]:
    """All sets; those of the makers are drawn when they are not there yet."""
    drawn = home.path / "train" / "sets"
    found = [_own(drawn / "own")]
    for maker in sorted(path for path in MAKERS.iterdir() if path.is_dir()):
        for seed in SEEDS:
            folder = drawn / f"{maker.name}-{seed}"
            if anew or not (folder / "truth.json").exists():
                _draw(home, maker.name, folder, seed)
            found.append(LetterSet(folder.name, maker.name, folder))
    for name in ("first", "second", "third"):
        if (SHARED / name / "truth.json").exists():
            maker = SAME_MAKER.get(name, name)
            found.append(LetterSet(name, maker, SHARED / name))
    return found


def _draw(home: Home, maker: str, folder: Path, seed: int) -> None:
    print(f"  {maker} draws its letters, seed {seed}", flush=True)
    command = [sys.executable, "-m", maker, str(folder), "--seed", str(seed)]
    command += ["--per-template", str(PER_TEMPLATE)]
    env = {**os.environ, **groff.prepare(home)}
    subprocess.run(command, cwd=MAKERS, env=env, check=True, stdout=subprocess.DEVNULL)


def _own(folder: Path) -> LetterSet:
    """The letters of ``tests/labelled`` as a set like the others."""
    from letter_set import drawn, letters

    folder.mkdir(parents=True, exist_ok=True)
    documents = []
    for letter in letters():
        file = f"{letter['id']}.pdf"
        (folder / file).write_bytes(drawn(letter["id"]))
        label = letter["label"]
        fields = (*FIELDS, "direction")
        documents.append(
            {
                "file": file,
                "template": letter["id"].rpartition("-")[0] or letter["id"],
                "received": letter["received"],
                "expect": {name: [label.get(name)] for name in fields},
                "conflict": label.get("conflicts", []),
                "own": letter["own"],
            }
        )
    truth = json.dumps({"documents": documents}, ensure_ascii=False, indent=1)
    (folder / "truth.json").write_text(truth)
    return LetterSet("own", "own", folder)


def examples_of(home: Home, letters: LetterSet) -> list[Example]:
    """The letters of a set as examples; read once for a state of the reader."""
    reader = fingerprint(*(path for path in _reader()), extra=letters.digest)
    kept = home.path / "train" / "read" / f"{letters.name}-{reader[:16]}.pickle"
    if not kept.exists():
        kept.parent.mkdir(exist_ok=True)
        for old in kept.parent.glob(f"{letters.name}-????????????????.pickle"):
            old.unlink()
        examples = list(_read(letters))
        kept.write_bytes(pickle.dumps(examples))
    return list(pickle.loads(kept.read_bytes()))


def _reader() -> Iterator[Path]:
    """What the features depend on."""
    package = PACKAGES[0] / "belgian_payment"
    for path in sorted(package.glob("*.py")):
        if path.stem not in ("ranker", "reading", "text_reading"):
            yield path


def _read(letters: LetterSet) -> Iterator[Example]:
    truth = json.loads((letters.folder / "truth.json").read_text())
    print(f"  reading {letters.name}: {len(truth['documents'])} letters", flush=True)
    for document in truth["documents"]:
        pdf = (letters.folder / document["file"]).read_bytes()
        yield _example(letters.maker, document, pdf)


def _example(maker: str, document: dict[str, Any], pdf: bytes) -> Example:
    pages = extract_pages(pdf).pages[:40]
    codes = find_codes(pdf, {page.number for page in pages}, max_seconds=10).found
    received = date.fromisoformat(document["received"])
    statements = statements_of(pages)
    written = candidates.letter_date(statements, received)
    letter = candidates.Letter(statements, received, written)
    found = {
        name: candidates.by_value(finder(letter))
        for name, finder in candidates.FINDERS.items()
    }
    for account in document.get("own", ()):
        found["iban"].pop(account, None)
    coded = any(code.iban for _page, code in codes)
    example = Example(
        maker,
        f"{maker}:{document['template']}",
        document["file"],
        document["expect"],
        bool(document.get("conflict")),
        coded=coded,
    )
    for name in FIELDS:
        said = features.features_of(letter, found[name])
        example.values[name] = [
            (frozenset(names), is_right(name, value, document["expect"][name]))
            for value, names in said.items()
        ]
        example.spots[name] = [spots_of(letter, found[name][value]) for value in said]
    example.direction = frozenset(features.direction_features(letter, coded, found))
    return example


def readable(examples: Iterable[Example]) -> list[Example]:
    """Those with text: of the others a rule says that nothing is known."""
    return [each for each in examples if each.values["beneficiary"]]
