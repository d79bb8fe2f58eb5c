# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The account to pay to, its bank and whose it is; never the reader's own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .payment import Evidence, Found
from .statements import Statement
from .values import bics_in, ibans_in, money_in

_MOST_NAME = 70
_BIC_LABEL = re.compile(r"\b(?:bic|swift)\b[^a-z]{0,6}(?:code)?\W*$")
_NAME_END = re.compile(
    r"[+*]{3}|\s{3,}|\s[–-]\s(?=IBAN|BIC)|[;:]|\.\s|\bIBAN\b|\bBIC\b|$"
    r"|,\s(?![A-ZÀ-Þ][^\d;:]*\s(?:et|en|und|&)\s)"  # a list goes on to its end
)
_HOLDER = re.compile(
    r"\s*(?:van|de|du|des|von|der|op naam van|au nom de|auf den namen von)\s"
    r"(?:la |le |les |het |de |dem |der |l['’])?",
    re.I,
)
_GOES_ON = re.compile(
    r"\s(?:met|avec|mit|onder|sous|unter|bis|uiterlijk|avant|tegen|binnen|dans"
    r"|innerhalb|et avec|en mentionnant|(?:pour|voor|vor)(?=\D{0,8}\d))\s"
)
_UNFINISHED = re.compile(
    r"(?:\s(?:de[rsnm]?|die|du|la|les?|het|van|voor|pour|für|und|et|en|aan|sur|zu"
    r"|[&–-])|\sl['’]|,)\s*$",
    re.I,
)
_BANK = re.compile(r"BIC:?\s?[A-Z0-9]{8,11}")
_IN_BRACKETS = re.compile(r"\s*\(([^()]{3,70})\)")


def find_bic(statements: Sequence[Statement], iban: str | None) -> Found[str] | None:
    """The BIC that is labelled so, or stands after the account."""
    for statement in statements:
        labels = statement.low + statement.left + statement.above
        if not (statement.figures or "bic" in labels or "swift" in labels):
            continue
        ends = [end for value, _b, end in statement.ibans if value == iban]
        for code, begin, end in bics_in(statement.text):
            label = statement.label(begin)
            labelled = _BIC_LABEL.search(label[-20:]) or (
                "bic" in label and begin == 0 or statement.boxed and "bic" in label
            )
            beside = any(0 <= begin - place <= 6 for place in ends)
            if labelled or beside:
                shown = statement.excerpt(begin, end)
                return Found(code, Evidence("text", statement.page, shown))
    return None


def name_behind(rest: str) -> str:
    """A name behind the words for a holder: 'au nom de …', 'begunstigde: …'."""
    rest = rest.lstrip(" :–-")
    name = _GOES_ON.split(rest)[0]
    return clean_name(name.split("(")[0])


def name_after(rest: str) -> str:
    """A name behind an account: in brackets, or after 'of', 'in the name of'."""
    bank = _BANK.match(rest.lstrip(" ,(–-"))
    if bank:
        rest = " " + rest.lstrip(" ,(–-")[bank.end() :].lstrip(" ),–-")
    bracketed = _IN_BRACKETS.match(rest)
    if bracketed:
        return clean_name(bracketed[1])
    holder = _HOLDER.match(rest)
    if not holder:
        return ""
    name = _GOES_ON.split(rest)[0]
    return clean_name(name[holder.end() :])


def goes_on(name: str) -> bool:
    """Whether a name continues on the next line."""
    return _UNFINISHED.search(name) is not None


def clean_name(text: str) -> str:
    """A name as it stands, or nothing when it does not look like one."""
    end = _NAME_END.search(text, 1)
    name = text[: end.start()] if end else text
    name = " ".join(name.split()).strip(" .,:-–")[:_MOST_NAME]
    letters = sum(map(str.isalpha, name))
    number = next(ibans_in(name), None) or next(money_in(name), None)
    good = letters >= 3 and not number and (name[0].isupper() or name[0].isdigit())
    return name if good else ""
