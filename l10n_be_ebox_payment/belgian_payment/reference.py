# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Structured communications: OGM-VCS (ebox-api g.4) and RF (ISO 11649)."""

from __future__ import annotations

import re

from stdnum import iso11649

_LENGTH = 12
_FRAME = re.compile(r"(?:\+{3}|\*{3})([\d\s/.]+)(?:\+{3}|\*{3})")
_BARE = re.compile(r"[\d\s/.+*]+")
_MEANT = re.compile(
    r"[+*]{2,}(?:[\d\s/.]+[+*]*)?|[\d\s/.]+[+*]{2,}|\d{3}\s*/\s*\d{4}\s*/\s*\d{1,5}"
)
_RF = re.compile(r"RF[0-9]{2}[0-9A-Z]{1,21}")
_LOST_ZEROS = re.compile(r"[0-9]{10,11}")  # of twelve digits as a number
_LONGEST = 200


def parse_ogm(text: str) -> str | None:
    """The twelve digits of a structured communication, or None.

    ``text`` is the communication alone or framed by ``+++`` or ``***`` inside
    other text; spaces, slashes, dots and line breaks between the digits do not
    count. The last two digits are the first ten modulo 97, and 97 for zero.
    Leading zeros matter, so the result is text.
    """
    if not isinstance(text, str):
        return None
    candidates = _FRAME.findall(text)
    if not candidates and _BARE.fullmatch(text.strip()):
        candidates = [text]
    for candidate in candidates:
        digits = re.sub(r"[^0-9]", "", candidate)
        if len(digits) == _LENGTH and _check_digits(digits[:10]) == digits[10:]:
            return digits
    return None


def format_ogm(digits: str) -> str:
    """Twelve digits as people know them: ``+++ddd/dddd/ddddd+++``.

    Raises ValueError when the digits are no valid structured communication.
    """
    if parse_ogm(digits) != digits:
        raise ValueError("communication: not a valid structured communication")
    return f"+++{digits[:3]}/{digits[3:7]}/{digits[7:]}+++"


def is_written_as_ogm(text: str) -> bool:
    """Whether a person meant a structured communication, right or wrong.

    Digits alone are a free reference unless their check digits say otherwise; a frame
    of ``+++`` or ``***``, or the groups 3/4/5, is what only a structured one has.
    """
    if not isinstance(text, str) or len(text) > _LONGEST:
        return False
    return bool(_MEANT.fullmatch(text.strip())) or whole_ogm(text) is not None


def whole_ogm(text: str) -> str | None:
    """The twelve digits when ``text`` is a structured communication and no more."""
    if isinstance(text, str) and _BARE.fullmatch(text.strip()):
        return parse_ogm(text)
    return None


def parse_rf(text: str) -> str | None:
    """A creditor reference without spaces, ``RF18539007547034``, or None.

    ``text`` is the reference alone; spaces between its signs do not count.
    """
    if not isinstance(text, str) or len(text) > _LONGEST:
        return None
    reference = re.sub(r"\s", "", text).upper()
    if _RF.fullmatch(reference) and iso11649.is_valid(reference):
        return reference
    return None


def given_communication(reference: str | None) -> str | None:
    """The communication in what a sender's program gives as the reference, or None.

    As :func:`normal_communication`; a structured one is also known inside other text,
    with dashes, and as a number.
    """
    text = " ".join((reference or "").split())
    written = text.zfill(_LENGTH) if _LOST_ZEROS.fullmatch(text) else text
    ogm = parse_ogm(written.replace("-", ""))
    return format_ogm(ogm) if ogm else parse_rf(text) or text or None


def normal_communication(text: str | None) -> str | None:
    """One spelling: ``+++ddd/dddd/ddddd+++``, ``RF…`` without spaces, or free text."""
    text = " ".join((text or "").split())
    ogm = whole_ogm(text)
    return format_ogm(ogm) if ogm else parse_rf(text) or text or None


def _check_digits(base: str) -> str:
    return f"{int(base) % 97 or 97:02d}"
