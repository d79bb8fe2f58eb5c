# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The list filters as one SQL condition (ebox-api d.1: all filters are ANDed)."""

from __future__ import annotations

from datetime import datetime

from .codec import LANGUAGES
from .store import MessageQuery
from .times import to_seconds

_COMPARISONS = (
    ("received_from", "m.received >= ?"),
    ("received_until", "m.received < ?"),
    ("expires_from", "m.expires >= ?"),
    ("expires_until", "m.expires < ?"),
    ("read", "m.read = ?"),
    ("visible", "m.visible = ?"),
    ("registered", "m.registered = ?"),
    ("message_type_id", "m.message_type_id = ?"),
    ("sender_organization_id", "m.sender_organization_id = ?"),
    ("sender_application_id", "m.sender_application_id = ?"),
    ("partition", "m.partition = ?"),
    ("sent_by", "m.sender_organization_id <> ?"),
    ("for_action", "(m.action IS 'open') = ?"),
)


def conditions(
    enterprise_number: str, registry: str, query: MessageQuery, now: datetime
) -> tuple[str, list[object]]:
    """A WHERE expression on ``messages m`` and its values."""
    where = ["m.enterprise_number = ?", "m.registry = ?", "m.expires > ?"]
    values: list[object] = [enterprise_number, registry, to_seconds(now)]
    for name, condition in _COMPARISONS:
        value = getattr(query, name)
        if value is not None:
            where.append(condition)
            values.append(value)
    if query.among is not None:
        where.append(f"m.partition IN ({', '.join('?' * len(query.among))})")
        values.extend(query.among)
    if query.text is not None:
        where.append(_text(query.language))
        values.extend([query.text] * 4)
    return " AND ".join(where), values


def _text(language: str) -> str:
    """Found in the message or in its reference data, in one language."""
    if language not in LANGUAGES:  # goes into a column name
        raise ValueError(f"Not a language of the e-Box: {language!r}")
    column = f"search_{language}"
    by_reference = "".join(
        f" OR m.{field} IN (SELECT id FROM reference "
        f"WHERE kind = '{kind}' AND instr({column}, ?) > 0)"
        for kind, field in (
            ("message_type", "message_type_id"),
            ("organization", "sender_organization_id"),
            ("application", "sender_application_id"),
        )
    )
    return f"(instr(m.{column}, ?) > 0{by_reference})"
