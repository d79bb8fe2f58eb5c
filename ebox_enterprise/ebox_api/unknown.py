# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Names of fields that nobody here has read of: told by name, never by value.

What a government adds, or calls otherwise than we think, shows up in daily use. A name
comes from outside as well: one that does not look like the name of a field (a map could
have numbers of people for keys) is told as ``?``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .dialects import FIELDS

MAX_DEPTH = 6
MAX_NAMES = 500
_NAME = re.compile(r"[a-z][A-Za-z]{0,39}")
_TOKEN = ("access_token", "token_type", "expires_in", "scope")
KNOWN_NAMES = frozenset(
    (*_TOKEN, *(name for group in FIELDS.values() for name in group))
)
_LANGUAGES = {"nl", "fr", "de", "en"}
_LISTS = {"items", "total", "totalItems", "page", "pageSize", "next"}
_PLACE = {"eboxType", "eboxIdValue", *FIELDS["sender_number"], *FIELDS["partition"]}
_TEXTS = ("subject", "name", "description", "values", "attachmentTitle")
_KNOWN = {
    "": {
        *("subject", "sender", "recipient", "attachments", "paymentData"),
        *(spelling for spellings in FIELDS.values() for spelling in spellings),
    },
    "sender": {*_PLACE, "ssin"},
    "recipient": {*_PLACE, "ssin"},
    "forTheAttentionOf": {"type", *FIELDS["person_number"], *FIELDS["person_name"]},
    "attachments": {
        *("fileName", "mediaType", "size", "digest", "contentHref", "attachmentTitle"),
        *(*FIELDS["attachment_id"], *FIELDS["main"], *FIELDS["signed"]),
    },
    "digest": {"digestValue", "digestMethod"},
    "businessData": {"key", "name", "description", "values"},
    "paymentData": {
        *("paymentDataId", "amount", "vatAmount", "currency", "dueDate"),
        *("iban", "bic", "reference"),
    },
    "messageAction": {
        *(*FIELDS["action_id"], *FIELDS["action_parameter"]),
        *(*FIELDS["action_due"], *FIELDS["action_done"]),
    },
}
_SAME = {"businessDataList": "businessData", "action": "messageAction"}
_SAME["actions"] = "messageAction"
_FREE = {"reference"}  # an untyped object by the official file


def safe_name(name: object) -> str:
    """A field's name as it may be told; ``?`` for what is none."""
    fits = isinstance(name, str) and (name in KNOWN_NAMES or _NAME.fullmatch(name))
    return str(name) if fits else "?"


def unknown_names(message: object) -> set[str]:
    """Paths of the fields of a message that are not known, such as ``sender.office``.

    :param message: the JSON of one message, of either dialect
    """
    found: set[str] = set()
    for path in _unknown(message, "", "", 0):
        found.add(path)
        if len(found) >= MAX_NAMES:
            break
    return found


def _unknown(value: object, kind: str, path: str, depth: int) -> Iterator[str]:
    if depth > MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value[:200]:
            yield from _unknown(item, kind, path, depth + 1)
    if not isinstance(value, Mapping):
        return
    if kind in _TEXTS:
        known = _LANGUAGES
    else:
        known = _KNOWN.get(kind, set()) | (_LISTS if kind else set())
    for name, inner in list(value.items())[:MAX_NAMES]:
        told = f"{path}.{safe_name(name)}" if path else safe_name(name)
        if name == "items" and kind:
            yield from _unknown(inner, kind, path, depth + 1)
        elif name not in known:
            yield told
        elif name not in _FREE:
            yield from _unknown(inner, _SAME.get(str(name), str(name)), told, depth + 1)
