# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""python -m maker_letters OUT --seed N --per-template K: letters as PDF with their truth."""

import argparse
import json
import logging
from pathlib import Path

from . import page, truth
from .letter import HERE, Letter, Template


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--per-template", type=int, default=3)
    parser.add_argument("--only", default="", help="templates whose name has this in it")
    args = parser.parse_args()
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    args.out.mkdir(parents=True, exist_ok=True)
    templates = [Template(path) for path in sorted((HERE / "letters").rglob("*.txt")) if args.only in path.stem]
    documents = []
    for template in templates:
        for turn in range(args.per_template):
            file = f"{len(documents) + 1:04d}.pdf"
            try:
                letter = Letter(template, args.seed, turn)
                layout = page.draw(letter, args.out / file)
            except Exception as error:
                raise ValueError(f"{template.name}: {error}") from error
            documents.append({"file": file, **truth.of(letter, layout)})
    text = json.dumps({"documents": documents}, ensure_ascii=False, indent=1)
    (args.out / "truth.json").write_text(text + "\n", encoding="utf-8")
    print(f"{len(templates)} templates, {len(documents)} letters in {args.out}")


if __name__ == "__main__":
    main()
