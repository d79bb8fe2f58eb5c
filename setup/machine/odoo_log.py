# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What an Odoo log says beside the usual course of things."""

from __future__ import annotations

import re

_STAMP = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} \d+"
_BEGIN = re.compile(rf"(?m)^(?={_STAMP} )")
#: The head of a record: level and database; the rest says what happened.
_HEAD = re.compile(rf"{_STAMP} (?P<level>\w+) \S+ ")
_QUIET = ("DEBUG", "INFO")
#: What Odoo says of itself at each start, in one process and on a fresh machine.
_HARMLESS = re.compile(r"unaccent|wkhtmltopdf|--no-http")
#: What a record of our add-ons, or about them, names.
_OURS = re.compile(r"ebox_enterprise|l10n_be_ebox_payment|\bebox\.\w")


def troubles(log: str, *, ours: bool = False) -> list[str]:
    """The records that warn or say worse, each whole, with its traceback.

    :param ours: only those of our add-ons or about them
    """
    found = []
    for record in _BEGIN.split(log):
        head = _HEAD.match(record)
        if not head or head["level"] in _QUIET:
            continue
        told = record[head.end() :]
        if _HARMLESS.search(told.split("\n", 1)[0]) or (
            ours and not _OURS.search(told)
        ):
            continue
        found.append(record.rstrip())
    return found
