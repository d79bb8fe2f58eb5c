# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Small readers of one JSON value. None of them raises, whatever it is given."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from urllib.parse import unquote, urlsplit

from .dialects import FIELDS
from .jsontext import JsonObject, clean_text, storable
from .messages import LANGUAGES, TranslatedText

MAX_ID = 1024  # bytes: the database takes some 2700 in a row of an index
MAX_TEXT = 200_000
_FLAGS = {"true": True, "1": True, "read": True}
_FLAGS |= {"false": False, "0": False, "unread": False}
_BREAKING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffd]")


def get(data: JsonObject, name: str) -> object:
    """The value of our field ``name`` under any of its spellings, else None."""
    for spelling in FIELDS[name]:
        if data.get(spelling) is not None:
            return data[spelling]
    return None


def text(value: object, limit: int = MAX_TEXT) -> str | None:
    """Text without characters that cannot be stored; numbers become text.

    A number is written as :func:`storable` keeps it: 12.0 is 12.
    None for anything else, and for text that is only white space.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, (Decimal, float)):
        value = storable(value)
    if isinstance(value, int):
        value = str(value) if abs(value) < 10**40 else ""
    if isinstance(value, float):
        value = repr(value)
    if not isinstance(value, str):
        return None
    value = clean_text(value[:limit]).strip()
    return value or None


def line(value: object, limit: int = 2000) -> str | None:
    """Text of one line: no control characters, none that turn the writing around.

    For what is shown in a list or put in a subject; sent text is hostile.
    """
    found = text(value, limit)
    if found is None:
        return None
    return " ".join(_TURNING.sub("", _BREAKING.sub(" ", found)).split()) or None


def fits_an_index(value: str) -> bool:
    """Whether an identifier is short enough for the database to look it up."""
    return len(value) <= MAX_ID >= len(value.encode("utf-8", "surrogatepass"))


def identifier(value: object) -> str | None:
    """A usable identifier: 1 to 1024 bytes of UTF-8, exactly as given.

    None for what is no text or number, has control characters or would disappear
    from a URL (``.`` and ``..``); scenario 51.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value) if abs(value) < 10**40 else ""
    if not isinstance(value, str) or not value or not fits_an_index(value):
        return None
    if value.strip() in ("", ".", "..") or _CONTROL.search(value):
        return None
    return value


def boolean(value: object) -> bool | None:
    """true or false, also as text or 0/1; None for anything else.

    ``read`` and ``unread`` as well: what v3 sends for it is not known.
    """
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return bool(value) if value in (0, 1) else None
    return _FLAGS.get(value[:20].strip().lower() if isinstance(value, str) else "")


def number(value: object) -> Decimal | None:
    """A finite Decimal, or None. A float goes through its shortest text."""
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal, str)):
        return None
    if isinstance(value, float):
        value = repr(value)
    if isinstance(value, str) and not re.fullmatch(
        r"\s*[+-]?[0-9]{1,100}(\.[0-9]{1,100})?([eE][+-]?[0-9]{1,6})?\s*", value
    ):
        return None
    if isinstance(value, int) and abs(value) >= 10**100:
        return None
    try:
        result = Decimal(value)
    except (ArithmeticError, ValueError):
        return None
    return result if result.is_finite() else None


def count(value: object) -> int | None:
    """A count from 0 to two thousand million, or None (scenario 13: prism's −2^31)."""
    amount = number(value)
    if amount is None or not 0 <= amount <= 2_000_000_000:
        return None
    return int(amount)


def translated(
    value: object, read: Callable[[object], str | None] = line
) -> TranslatedText:
    """A TranslatedString; a plain text is taken as Dutch, the first choice.

    ``read`` reads one language: a :func:`line`, or a :func:`text` of many.
    """
    if isinstance(value, Mapping):
        return TranslatedText(
            **{language: read(value.get(language)) for language in LANGUAGES}
        )
    return TranslatedText(nl=read(value))


def items(value: object) -> list[object]:
    """The list in ``value``: a wrapper ``{items}`` or a plain list, else empty."""
    if isinstance(value, Mapping):
        value = value.get("items")
    return list(value) if isinstance(value, list) else []


def id_from_href(href: object) -> str | None:
    """The last but one path segment of a ``contentHref``, as an identifier."""
    if not isinstance(href, str):
        return None
    try:
        segments = urlsplit(href).path.rstrip("/").split("/")
    except ValueError:
        return None
    if len(segments) < 3 or segments[-1] != "content":
        return None
    return identifier(unquote(segments[-2]))
