# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""python -m maker_forms OUT --seed N --per-template K: letters as PDF with their truth."""

import argparse
import importlib
import json
from pathlib import Path

from . import extras, page, roff, truth
from .letter import Letter
from .registry import TEMPLATES


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--per-template", type=int, default=4)
    parser.add_argument("--only", default="", help="templates whose name has this in it")
    args = parser.parse_args()
    for module in sorted(Path(__file__).parent.glob("t_*.py")):
        importlib.import_module(f"{__package__}.{module.stem}")
    args.out.mkdir(parents=True, exist_ok=True)
    documents = []
    for at, (name, (langs, senders, write)) in enumerate(sorted(TEMPLATES.items())):
        for turn in range(args.per_template):
            if args.only not in name:
                continue
            lang = langs[(at + turn + args.seed) % len(langs)]
            file = f"{len(documents) + 1:04d}.pdf"
            x = one(name, lang, senders, write, f"{args.seed}-{name}-{turn}")
            roff.draw(page.lines_of(x), args.out / file)
            documents.append({"file": file, **truth.of(x)})
    text = json.dumps({"documents": documents}, ensure_ascii=False, indent=1)
    (args.out / "truth.json").write_text(text + "\n", encoding="utf-8")
    print(f"{len({d['template'] for d in documents})} templates, {len(documents)} letters in {args.out}")


def one(name, lang, senders, write, seed):
    """A letter of a template."""
    x = Letter(name, ("fr", "nl") if lang == "bi" else (lang,), senders, seed)
    write(x)
    extras.add(x)
    return x


if __name__ == "__main__":
    main()
