# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""National register numbers of people: found in text, and hidden there.

Eleven digits whose last two check the others (Royal Decree of 3 April 1984); people
write them with points, dashes, slashes or spaces. Numbers of the 'bis' register,
for people who are not in the national one, are built alike.
"""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

HIDDEN = "•"
SHOWN = 2  # digits at the end, by which the person can be told from another
_SEPARATOR = r"[ \u00a0.\-/]{0,2}"
#: As Odoo stores it: False where there is none.
Number: TypeAlias = "str | Literal[False] | None"
# in a look-ahead, so that a number behind other digits is found too
_RUN = re.compile(rf"(?<!\d)(?=(\d(?:{_SEPARATOR}\d){{10}})(?!\d))")


def digits_of(number: Number) -> str:
    """The digits of a number as it was written; an empty string for none."""
    return "".join(filter(str.isdigit, number or ""))


def mask(number: Number) -> str | Literal[False]:
    """The number as anybody may see it: its last two digits; False for none."""
    digits = digits_of(number)
    return _masked(digits) if digits else False


def _masked(digits: str) -> str:
    hidden = max(len(digits) - SHOWN, 0)
    return HIDDEN * hidden + digits[hidden:]


def hide_number(text: str, number: Number) -> str:
    """The text with this one number masked, however it is written there.

    :param number: of a person; other than eleven digits hides nothing
    """
    digits = digits_of(number)
    if not text or len(digits) != 11:
        return text
    pattern = rf"(?<!\d){_SEPARATOR.join(digits)}(?!\d)"
    return re.sub(pattern, _masked(digits), text)


def hide_all(text: str) -> str:
    """The text with everything masked that can be somebody's national number."""
    if not text:
        return text
    parts: list[str] = []
    end = 0
    for match in _RUN.finditer(text):
        digits = digits_of(match.group(1))
        if match.start() >= end and _is_valid(digits):
            parts += [text[end : match.start()], _masked(digits)]
            end = match.end(1)
    return "".join([*parts, text[end:]])


def _is_valid(digits: str) -> bool:
    """By the check digits alone: of the 'bis' numbers the months differ."""
    number, check = int(digits[:9]), int(digits[9:])
    later = int(f"2{digits[:9]}")  # born in 2000 or later
    return check in (97 - number % 97, 97 - later % 97)
