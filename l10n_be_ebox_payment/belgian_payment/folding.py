# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Small letters without accents, one sign for one sign, so that places stay."""

from __future__ import annotations

import unicodedata

_KEPT = {"’": "'", "‘": "'", "`": "'", "–": "-", "—": "-", "\u2011": "-", "ß": "s"}


class _Signs(dict[int, str]):
    def __missing__(self, code: int) -> str:
        sign = chr(code)
        plain = _KEPT.get(sign)
        if plain is None:
            plain = " " if sign.isspace() else unicodedata.normalize("NFKD", sign)[0]
            plain = plain.lower()[:1] or sign
        self[code] = plain
        return plain


_SIGNS = _Signs()


def fold(text: str) -> str:
    """As long as ``text``: the same place is the same sign."""
    return text.lower() if text.isascii() else text.translate(_SIGNS)
