# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""python -m maker_typst OUT --seed N --per-template K"""

import argparse
import json
import random
from pathlib import Path

from .letter import Letter
from .letters import TEMPLATES
from .page import write_pdf
from .parts import frame


def make(template, languages, seed, number):
    """One letter of a template."""
    rng = random.Random(f'{seed}/{template.__name__}/{number}')
    lang = languages[(number + rng.randrange(2)) % len(languages)] if number >= len(languages) else \
        languages[(number + seed) % len(languages)]
    x = Letter(template.__name__, lang, rng)
    template(x)
    frame(x)
    return x


def main():
    parser = argparse.ArgumentParser(prog='maker_typst')
    parser.add_argument('out', type=Path)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--per-template', type=int, default=3)
    parser.add_argument('--only', default='')
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    documents = []
    for template, languages in TEMPLATES:
        if given.only and given.only not in template.__name__:
            continue
        for number in range(given.per_template):
            letter = make(template, languages, given.seed, number)
            name = f'{len(documents) + 1:04d}.pdf'
            write_pdf(letter, given.out / name)
            documents.append({'file': name, **letter.truth()})
    text = json.dumps({'documents': documents}, ensure_ascii=False, indent=1)
    (given.out / 'truth.json').write_text(text + '\n')
    print(len(TEMPLATES), 'templates,', len(documents), 'letters')


if __name__ == '__main__':
    main()
