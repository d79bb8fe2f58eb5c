# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Account numbers: IBAN (ISO 13616) and BIC (ISO 9362)."""

from __future__ import annotations

import re

from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_97_10

_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_BELGIAN_DIGITS = re.compile(r"BE[0-9]{14}")

#: Countries of the European Economic Area in SEPA: the BIC may be left out.
EEA = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT "
    "RO SE SI SK GF GP MQ RE YT PM MF BL".split()
)
#: The other countries and territories that can be paid by a SEPA credit transfer.
OTHER_SEPA = frozenset("CH GB GI GG JE IM MC SM AD VA AL ME MD MK RS".split())
#: How long the account numbers of Belgium and the countries around it are.
LENGTHS = {"BE": 16, "NL": 18, "LU": 20, "DE": 22, "FR": 27, "GB": 22, "IE": 22}


def parse_iban(text: object) -> str | None:
    """An IBAN without spaces whose check digits are right, or None.

    Not by ``stdnum.iban``: it cannot be imported inside Odoo 19, whose import hook
    hides the library's data files. A Belgian account also has check digits of its
    own: the first ten modulo 97, and 97 for zero.
    """
    if not isinstance(text, str) or len(text) > 100:
        return None
    account = re.sub(r"[\s.\-]", "", text).upper()
    if not _IBAN.fullmatch(account):
        return None
    if len(account) != LENGTHS.get(account[:2], len(account)):
        return None
    try:
        mod_97_10.validate(account[4:] + account[:4])
    except ValidationError:
        return None
    if account.startswith("BE") and not _belgian(account):
        return None
    return account


def _belgian(account: str) -> bool:
    if not _BELGIAN_DIGITS.fullmatch(account):
        return False
    return int(account[4:14]) % 97 in (int(account[14:]), int(account[14:]) - 97)


def parse_bic(text: object) -> str | None:
    """A BIC of 8 or 11 signs, or None."""
    if not isinstance(text, str) or len(text) > 40:
        return None
    code = re.sub(r"\s", "", text).upper()
    return code if _BIC.fullmatch(code) else None
