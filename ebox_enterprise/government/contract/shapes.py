# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The shape of an answer: names, types, lengths and formats; never a value.

What is told of an answer is the same for every answer of the same shape. A name that
does not look like the name of a field is told as ``?``, since a map can have values for
names.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from ...ebox_api import KNOWN_NAMES, safe_field_name

MAX_ROWS = 400
MAX_DEPTH = 12
_FORMATS = {  # the first that fits
    "date-time": re.compile(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)?"
    ),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "uuid": re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
    "digits": re.compile(r"\d+"),
    "address (URL)": re.compile(r"https?://\S+"),
    "urn": re.compile(r"urn:\S+"),
    "media type": re.compile(r"[a-z]+/[a-z0-9.+-]+"),
    "code in capitals": re.compile(r"[A-Z][A-Z0-9_]+"),
    "one word": re.compile(r"\S+"),
    "empty": re.compile(r""),
}


@dataclass
class Shape:
    """What was seen at one path, in how many of the places where it could be."""

    types: set = field(default_factory=set)
    formats: set = field(default_factory=set)
    seen: int = 0
    shortest: int | None = None
    longest: int | None = None

    def note(self, value):
        """Count a value; nothing of it stays."""
        self.seen += 1
        self.types.add(_type(value))
        if isinstance(value, str):
            self.formats.add(_format(value))
        if isinstance(value, str | list):
            size = len(value)
            self.shortest = size if self.shortest is None else min(self.shortest, size)
            self.longest = size if self.longest is None else max(self.longest, size)


def shape_of(data):
    """The rows of a JSON answer, by path.

    :return: list of dicts of ``path``, ``types``, ``formats``, ``seen`` and ``length``
    """
    shapes = {}
    values = frozenset(_texts(data, 0))
    _walk(data, "", shapes, 0, values)
    return [_row(path, shapes[path]) for path in sorted(shapes)]


def _walk(value, path, shapes, depth, values):
    if depth > MAX_DEPTH or (path not in shapes and len(shapes) >= MAX_ROWS):
        return
    shapes.setdefault(path, Shape()).note(value)
    if isinstance(value, Mapping):
        for name, inner in value.items():
            told = safe_field_name(name)
            if told in values and told not in KNOWN_NAMES:  # a value stands there, too
                told = "?"
            inside = f"{path}.{told}" if path else told
            _walk(inner, inside, shapes, depth + 1, values)
    elif isinstance(value, list):
        for inner in value:
            _walk(inner, f"{path}[]", shapes, depth + 1, values)


def _texts(value, depth):
    """All texts of an answer, also those that stand for names deep down."""
    if isinstance(value, str):
        yield value
    elif depth <= MAX_DEPTH:
        inside = value.values() if isinstance(value, Mapping) else value
        for inner in inside if isinstance(value, Mapping | list) else ():
            yield from _texts(inner, depth + 1)


def _row(path, shape):
    return {
        "path": path or "(answer)",
        "types": sorted(shape.types),
        "formats": sorted(shape.formats),
        "seen": shape.seen,
        "length": None if shape.longest is None else [shape.shortest, shape.longest],
    }


def _type(value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int):
        return "whole number"
    if isinstance(value, float | Decimal):
        return "number"
    if isinstance(value, str):
        return "text"
    return "list" if isinstance(value, list) else "object"


def _format(text):
    fit = (name for name, form in _FORMATS.items() if form.fullmatch(text))
    return next(fit, "text")
