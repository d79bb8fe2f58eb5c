# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Numbers in words, as letters write terms: from one to a hundred and a few more."""

from __future__ import annotations

from typing import NamedTuple

from .tokens import Token

_UNITS = {
    "nl": "een twee drie vier vijf zes zeven acht negen",
    "de": "ein zwei drei vier funf sechs sieben acht neun",
}
_FIXED = {
    "nl": {
        "een": 1, "ene": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6,
        "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
        "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16,
        "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20,
        "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70,
        "tachtig": 80, "negentig": 90, "honderd": 100, "honderdtwintig": 120,
        "honderdtachtig": 180,
    },
    "fr": {
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6,
        "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
        "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20,
        "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50,
        "soixante": 60, "septante": 70, "octante": 80, "nonante": 90, "cent": 100,
    },
    "de": {
        "ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "eines": 1,
        "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7,
        "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwolf": 12, "dreizehn": 13,
        "vierzehn": 14, "funfzehn": 15, "sechzehn": 16, "siebzehn": 17,
        "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreissig": 30,
        "vierzig": 40, "funfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
        "neunzig": 90, "hundert": 100, "einhundert": 100, "hundertzwanzig": 120,
        "hundertachtzig": 180,
    },
}  # fmt: skip
_JOINTS = {"nl": "en", "de": "und"}
MAX = 1000  # no term has a larger number


def _compounds(language: str) -> dict[str, int]:
    """'vijfenveertig', 'fünfundvierzig': unit, joint, tens in one word."""
    fixed, joint = _FIXED[language], _JOINTS[language]
    return {
        f"{unit}{joint}{tens}": value + size
        for value, unit in enumerate(_UNITS[language].split(), 1)
        for tens, size in fixed.items()
        if 20 <= size <= 90
    }


_WORDS = {
    "nl": {**_FIXED["nl"], **_compounds("nl")},
    "fr": _FIXED["fr"],
    "de": {**_FIXED["de"], **_compounds("de")},
}


class Number(NamedTuple):
    """A number from 1 to ``MAX``, and the index of its first token."""

    value: int
    first: int


def number_ending(tokens: list[Token], index: int, language: str) -> Number | None:
    """The number whose last token is ``index``, or None."""
    token = tokens[index]
    if token.number:
        glued_before = index and token.glued and tokens[index - 1].text in ".,/-"
        value = int(token.text[:5])
        known = 1 <= value <= MAX and not glued_before
        return Number(value, index) if known else None
    if language == "fr":
        return _french(tokens, index)
    said = _WORDS[language].get(token.low)
    return Number(said, index) if said else None


def _french(tokens: list[Token], index: int) -> Number | None:
    """'quatre-vingt-dix', 'trente et un', 'cent vingt': words side by side."""
    values: list[int] = []
    first = index + 1
    for place in range(index, max(-1, index - 7), -1):
        low = tokens[place].low
        if low in _FIXED["fr"]:
            values.insert(0, _FIXED["fr"][low])
            first = place
        elif low not in ("-", "et") or first != place + 1:
            break
    if not values:
        return None
    # 'un' before another number is not part of it: 'd'un vingt'
    total = 0
    for value in values:
        factor = value == 20 and total == 4 or value == 100 and 1 < total < 10
        total = total * value if factor else total + value
    return Number(total, first) if 1 <= total <= MAX else None
