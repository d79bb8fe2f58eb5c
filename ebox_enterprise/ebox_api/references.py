# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Reading reference data: what types, organisations and applications are called.

Dossier d.1 (caching) and d.2.2 (``MessageType``, ``SenderOrganization``,
``SenderApplication``).
"""

from __future__ import annotations

from collections.abc import Mapping

from . import fields
from .cache import parse_max_age
from .calls import JsonAnswer
from .errors import UnexpectedAnswer
from .jsontext import JsonObject, storable
from .messages import Reference, TranslatedText

MESSAGE_TYPES = "messageTypes"
ORGANIZATIONS = "senderOrganizations"
_UNITS = ("day", "month", "year")
_MAX_ETAG = 200


def _first(data: JsonObject, *names: str) -> TranslatedText:
    for name in names:
        if found := fields.translated(data.get(name)):
            return found
    return TranslatedText()


def _validity(data: JsonObject) -> tuple[int, str] | None:
    period = data.get("validityPeriod")
    if not isinstance(period, Mapping):
        return None
    number = fields.count(period.get("validityPeriodNumber"))
    unit = str(period.get("validityPeriodUnit") or "").lower()
    return (number, unit) if number and unit in _UNITS else None


def _etag(answer: JsonAnswer) -> str | None:
    value = answer.headers.get("ETag") or ""
    return value if 0 < len(value) <= _MAX_ETAG and value.isprintable() else None


def read_reference(
    remote_id: str, answer: JsonAnswer, etag: str | None = None
) -> Reference:
    """One entry of reference data; ``etag`` is the one asked with.

    Raises :class:`UnexpectedAnswer` when the answer is not an object.
    """
    max_age = parse_max_age(answer.headers)
    if answer.status == 304:
        known = _etag(answer) or etag
        return Reference(remote_id, max_age=max_age, etag=known, not_modified=True)
    data = storable(answer.data)
    if not isinstance(data, Mapping):
        raise UnexpectedAnswer("reference data is not an object", step="reference")
    return Reference(
        remote_id=remote_id,
        name=_first(
            data, "messageTypeName", "organizationShortName", "applicationName", "name"
        ),
        long_name=_first(data, "organizationLongName"),
        description=_first(
            data, "messageTypeDescription", "applicationDescription", "description"
        ),
        validity=_validity(data),
        max_age=max_age,
        etag=_etag(answer),
        data=data,
    )
