# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""python -m maker_pages OUT --seed N --per-template K"""

import argparse
import importlib
import json
from pathlib import Path

from . import render, truth
from .letter import Letter


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--per-template", type=int, default=3)
    parser.add_argument("--only", default="")
    args = parser.parse_args()
    for module in sorted(Path(__file__).parent.glob("t_*.py")):
        importlib.import_module(f"{__package__}.{module.stem}")
    from .registry import TEMPLATES

    args.out.mkdir(parents=True, exist_ok=True)
    documents = []
    for at, (name, (langs, write)) in enumerate(sorted(TEMPLATES.items())):
        if args.only and args.only not in name:
            continue
        for copy in range(args.per_template):
            lang = langs[(at + copy + args.seed) % len(langs)]
            file = f"{len(documents) + 1:04d}.pdf"
            documents.append(
                {
                    "file": file,
                    **one(
                        name, write, lang, f"{args.seed}-{name}-{copy}", args.out / file
                    ),
                }
            )
    text = json.dumps({"documents": documents}, ensure_ascii=False, indent=1)
    (args.out / "truth.json").write_text(text + "\n", encoding="utf-8")
    names = {document["template"] for document in documents}
    print(f"{len(documents)} letters of {len(names)} templates in {args.out}")


def one(name, write, lang, seed, path):
    """Write one letter; its truth."""
    langs = {"bi": ("fr", "nl")}.get(lang, (lang,))
    halves = [Letter(name, side, seed, at, langs) for at, side in enumerate(langs)]
    for half in halves:
        write(half)
        half.finish()
    if len({half.f.random() for half in halves}) > 1:
        raise ValueError(f"{name}: the halves' facts differ")
    render.write(halves, path)
    return truth.of(halves)


main()
