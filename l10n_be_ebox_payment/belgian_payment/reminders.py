# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Whether a letter asks for something that was asked for before."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .folding import fold

_MOST = 20_000  # signs of a letter: it says so at its beginning
# Dutch, French, German; the words of whole sentences would miss half of the letters
_REMINDER = re.compile(
    r"\b(?:herinnering|betalingsherinnering|aanmaning|ingebrekestelling|dwangbevel"
    r"|rappel|sommation|mise en demeure|contrainte"
    r"|erinnerung|zahlungserinnerung|mahnung|inverzugsetzung|zahlungsbefehl)(?:en|s|e)?\b"
)


def speaks_of_reminder(texts: Iterable[str]) -> bool:
    """Whether subject or pages have a word for a reminder or a notice of default."""
    text = " ".join(texts)[:_MOST]
    return bool(_REMINDER.search(fold(text)))
