# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""JSON from a stranger: parsed with Decimal, bounded, and safe to store.

Dossier d.2.2 (money as JSON doubles), scenarios 39 and 52. Beside the standard
parser: numbers that cannot be kept become null, levels below 40 are dropped, and
text is made storable (no NUL, no lone surrogate), for a database takes neither.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import accumulate
from typing import Any, TypeAlias

from .errors import UnexpectedAnswer

#: An object of JSON; of its values nothing is known before they are read.
JsonObject: TypeAlias = Mapping[str, object]
MAX_DEPTH = 40
MAX_VALUES = 1_000_000  # some 150 MB; a page of letters has ten thousand
_MAX_NESTED = 600  # far from the interpreter's end, where any finalizer fails
_MAX_DIGITS = 400
_MAX_WRITTEN = 20  # digits of a number with an exponent that are written out
_TEXT = re.compile(rb'"[^"]*"?')  # where nothing is escaped
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_LEVEL = {b: 1 if b in b"[{" else -1 for b in b"[]{}"}
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def clean_text(text: str) -> str:
    """``text`` without NUL and lone surrogates (shown as the replacement mark)."""
    return _UNSTORABLE.sub("\ufffd", text)


def _decimal(text: str) -> Decimal | None:
    if len(text) > _MAX_DIGITS:
        return None
    try:
        number = Decimal(text)
    except ArithmeticError:
        return None
    # An exponent of a billion is harmless as a Decimal, and fatal as an integer.
    return number if abs(number.adjusted()) <= _MAX_DIGITS else None


def _integer(text: str) -> int | None:
    return int(text) if len(text) <= _MAX_DIGITS else None


def _constant(text: str) -> None:
    """NaN and Infinity are not JSON; they count as absent."""
    return None


def loads(data: bytes) -> object:
    """The value of a JSON text in UTF-8, with Decimal for every float.

    Raises :class:`UnexpectedAnswer` when it is none, nested beyond reason, or full
    of small values: each takes thirty times its three bytes in memory.
    """
    # what stands in texts is no value: anybody can write a letter full of commas
    bare = _without_texts(data)
    if _values(bare) > MAX_VALUES:
        raise UnexpectedAnswer(f"JSON of more than {MAX_VALUES} values")
    if _levels(bare) > _MAX_NESTED:
        raise UnexpectedAnswer("JSON is nested too deep")
    problem = None
    try:
        value = json.loads(
            data.decode("utf-8-sig"),
            parse_float=_decimal,
            parse_int=_integer,
            parse_constant=_constant,
        )
    except RecursionError:  # whoever called stands deep himself
        problem = "JSON is nested too deep"
    except UnicodeDecodeError:
        problem = "JSON is not UTF-8"
    except ValueError:
        problem = "JSON is malformed or cut off"
    if problem:
        raise UnexpectedAnswer(problem)
    return tidy(value)


def _values(data: bytes) -> int:
    return sum(map(data.count, (b",", b"[", b"{")))


def _levels(data: bytes) -> int:
    """How deep brackets nest in ``data``, which has no texts."""
    brackets = data.translate(None, _NO_BRACKETS)
    return max(accumulate(map(_LEVEL.__getitem__, brackets)), default=0)


def _without_texts(data: bytes) -> bytes:
    return _TEXT.sub(b"", data.replace(rb"\\", b"").replace(rb"\"", b""))


def tidy(value: object) -> object:
    """``value`` with storable text and no level below :data:`MAX_DEPTH`.

    Walks with its own stack, so that depth cannot exhaust the interpreter's.
    """
    holder = [value]
    stack: list[tuple[dict[Any, object] | list[object], int]] = [(holder, 0)]
    while stack:
        node, depth = stack.pop()
        items: Iterable[tuple[Any, object]] = (
            list(node.items()) if isinstance(node, dict) else enumerate(node)
        )
        for key, child in items:
            if isinstance(node, dict) and _UNSTORABLE.search(key):
                del node[key]
                key = clean_text(key)
            if isinstance(child, str):
                node[key] = clean_text(child)
            elif isinstance(child, (dict, list)):
                node[key] = child if depth < MAX_DEPTH else None
                if depth < MAX_DEPTH:
                    stack.append((child, depth + 1))
            else:
                node[key] = child
    return holder[0]


def _plain_number(value: Decimal) -> object:
    if abs(value.adjusted()) > _MAX_WRITTEN:  # a page of 1e300 would be a bomb
        return str(value)
    number = int(value) if value == value.to_integral_value() else float(value)
    return number if Decimal(str(number)) == value else str(value)


def storable(value: object, depth: int = 0) -> object:
    """``value`` for a JSON column: Decimal as a number if that is exact, else text.

    Anything that JSON does not know, or deeper than :data:`MAX_DEPTH`, is null.
    """
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, Decimal):
        return _plain_number(value) if value.is_finite() else None
    if isinstance(value, float):
        return value if value - value == 0 else None
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return value if abs(value) < 10**_MAX_DIGITS else None
    if depth >= MAX_DEPTH:
        return None
    if isinstance(value, dict):
        return {
            clean_text(str(key)): storable(item, depth + 1)
            for key, item in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [storable(item, depth + 1) for item in value]
    return None
