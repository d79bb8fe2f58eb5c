# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Business data of a message: the standard keys of the official list (ebox-api g.2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..mail import SimBusinessData

NAMES = {
    "BUSINESS_DOMAIN": ("Domein", "Domaine", "Bereich"),
    "CONFIDENTIAL": ("Vertrouwelijk", "Confidentiel", "Vertraulich"),
    "FOR_INFORMATION": ("Ter informatie", "Pour information", "Zur Information"),
    "FOR_ACTION": ("Actie nodig", "Action requise", "Handlung erforderlich"),
    "FOR_ACTION_DUE_DATE": ("Actie vóór", "Action avant le", "Handeln bis"),
    "MESSAGE_NATURE": ("Aard van het bericht", "Nature du message", "Art"),
}
DOMAINS = {
    "finance": "FINANCE",
    "justice": "JUSTICE",
    "bank": "ECONOMY",
    "accidents": "HEALTHCARE",
    "waste": "ENVIRONMENT",
    "environment": "ENVIRONMENT",
    "nsso": "SOCIAL_SECURITY",
    "holiday": "SOCIAL_SECURITY",
}


def _value(key: str, sender: str, action_day: date | None) -> str | None:
    if key == "FOR_ACTION":
        return "true" if action_day else "false"
    if key == "FOR_ACTION_DUE_DATE":
        return action_day.isoformat() if action_day else None
    if key == "BUSINESS_DOMAIN":
        return DOMAINS.get(sender, "FINANCE")
    if key == "MESSAGE_NATURE":
        return "ORIGINAL"
    return "true"


def business_data(
    keys: Sequence[str],
    sender: str,
    action_day: date | None,
    languages: Sequence[str],
) -> list[SimBusinessData]:
    """One entry per key that has a value, in the languages of the subject."""
    entries = []
    for key in keys:
        value = _value(key, sender, action_day)
        if value is None:
            continue
        names = dict(zip(("nl", "fr", "de"), NAMES[key], strict=True))
        entries.append(
            SimBusinessData(
                key=key,
                name={language: names[language] for language in languages},
                values=[{language: value for language in languages}],
            )
        )
    return entries
