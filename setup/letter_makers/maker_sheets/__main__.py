# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""python -m maker_sheets OUT --seed N --per-template K"""
import argparse
import json
import random
from pathlib import Path

from . import letters_a, letters_b, letters_c, letters_d, letters_e, letters_f, values
from .letter import Letter
from .sheet import Sheet

TEMPLATES = {name: make for module in (letters_a, letters_b, letters_c, letters_d, letters_e, letters_f) for name, make in module.TEMPLATES.items()}


def write(make, seed, lang, bilingual=False):
    """One letter's blocks."""
    letter = Letter(make.__name__, seed, lang, bilingual)
    make(letter)
    footer(letter)
    return letter


def footer(letter):
    """Often the footer has an account: the sender's other one, or (nothing to pay) its usual one."""
    rng = random.Random(f"foot {letter.name} {letter.seed}")
    if rng.random() < 0.35:
        other = values.iban(rng)
        if letter.direction == "pay":
            letter.traits.append("other account in footer")
        else:
            other = rng.choice([other, (letter.iban, letter.bic)])
            letter.traits.append("account in footer of a letter that asks nothing")
        letter.flag["footer"] = f"IBAN {letter.account(other[0])} BIC {other[1]}"


def build(make, seed, choice, path):
    """One document and its truth."""
    lang = choice
    if choice == "bi":
        first, second = sorted((write(make, seed, "nl", True), write(make, seed, "fr", True)), key=lambda x: random.Random(f"{seed}{x.lang}").random())
        second.address, second.file, second.date = first.address, first.file, first.date
        Sheet(first, second).render(path)
        first.traits.append("side by side")
        first.printed |= second.printed
        first.deadlines = {**second.deadlines, **first.deadlines}
        first.benef = list(dict.fromkeys([*first.benef, f"{first.names[0]} - {second.names[0]}"]))
        truth = first.truth()
    else:
        first = write(make, seed, lang)
        Sheet(first).render(path)
        truth = first.truth()
    return {"file": path.name, "template": make.__name__, **truth, "lang": choice}


def main():
    """Write the PDFs and truth.json."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--per-template", type=int, default=2)
    parser.add_argument("--only", default="")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    documents = []
    for name, (make, langs) in TEMPLATES.items():
        if args.only not in name:
            continue
        start = random.Random(f"{name} {args.seed}").randrange(len(langs))
        for copy in range(args.per_template):
            lang = langs[(start + copy) % len(langs)]
            path = args.out / f"{len(documents) + 1:04d}.pdf"
            documents.append(build(make, args.seed * 1000 + copy, lang, path))
    text = json.dumps({"documents": documents}, ensure_ascii=False, indent=1)
    (args.out / "truth.json").write_text(text + "\n", encoding="utf-8")
    print(len(documents), "letters of", len({d["template"] for d in documents}), "templates")


if __name__ == "__main__":
    main()
