# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""python -m maker_prose OUT --seed N --per-template K"""

import argparse
import json
from pathlib import Path

from . import (  # noqa: F401
    back,
    demands,
    hidden,
    kit,
    more,
    page,
    settled,
    terse,
    told,
    truth,
)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--per-template", type=int, default=4)
    parser.add_argument("--only", default="")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    documents = []
    for at, (name, template) in enumerate(sorted(kit.TEMPLATES.items())):
        if args.only not in name:
            continue
        for copy in range(args.per_template):
            lang = template[0][(at + copy + args.seed) % len(template[0])]
            file = f"{len(documents) + 1:04d}.pdf"
            documents.append(one(name, template, lang, f"{args.seed}-{name}-{copy}", args.out / file))
    text = json.dumps({"documents": documents}, ensure_ascii=False, indent=1)
    (args.out / "truth.json").write_text(text + "\n", encoding="utf-8")
    print(f"{len(documents)} letters of {len({each['template'] for each in documents})} templates in {args.out}")


def one(name, template, lang, seed, path):
    """Write one letter; its truth."""
    _langs, senders, look, write = template
    sides = {"bi": ("fr", "nl")}.get(lang, (lang,))
    known = [each for each in senders if set(sides) <= set(kit.SENDERS[each]["name"])]
    if not known:
        raise ValueError(f"{name}: nobody writes it in {lang}")
    x = kit.Facts(seed, known, look, lang)
    texts = write(x)
    words = [kit.Words(x, side, seed) for side in sides]
    layout = page.draw(x, words, texts, seed, path)
    return truth.of(x, lang, path.name, name, layout)


main()
