# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Whether a value that was read is the one that a letter's truth names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation


def is_right(name: str, value: object, accepted: Sequence[str | None]) -> bool:
    """Whether a value is one of those that are accepted for a field."""
    return any(_same(name, value, each) for each in accepted if each)


def _same(name: str, value: object, wanted: str) -> bool:
    if name == "amount":
        return isinstance(value, Decimal) and value == _decimal(wanted)
    if name == "due_date":
        return isinstance(value, date) and value.isoformat() == wanted
    given = str(value)
    if name == "iban":
        return given == wanted
    if name == "communication":
        return _same_communication(given, wanted)
    return _same_name(_words(given), _words(wanted))


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _same_communication(given: str, wanted: str) -> bool:
    digits = re.sub(r"\D", "", wanted)
    if given.startswith("+++"):
        structured = len(digits) == 12 and not re.search(r"[A-Za-z]", wanted)
        return structured and re.sub(r"\D", "", given) == digits
    one, other = "".join(_words(given)), "".join(_words(wanted))
    return one == other or (other in one and len(one) <= len(other) + 20)


def _same_name(given: list[str], wanted: list[str]) -> bool:
    """A name may lack a word or two, or have a few more."""
    short, long = sorted((given, wanted), key=len)
    if not short:
        return False
    inside = all(word in long for word in short)
    return inside and len(short) >= 0.6 * len(long) and len(long) - len(short) <= 4


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss")).lower()
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.findall(r"[a-z0-9]+", plain)
