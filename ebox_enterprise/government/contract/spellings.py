# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Which of the spellings that we understand a registry uses; no value is kept."""

from ...ebox_api.dialects import FIELDS
from ...ebox_api.digests import decode_digest


def items_of(data):
    """The items of a list, in either form."""
    given = data.get("items") if isinstance(data, dict) else data
    return given if isinstance(given, list) else []


def judge_spelling(result, items):
    """Which of the spellings that we read are used; all of them are our own words."""
    used = {name for item in items for name in _names(item)}
    flags = [FIELDS[name] for name in ("read", "visible")]
    other = sorted({name for flag in flags for name in flag[1:]} & used)
    usual = " and ".join(flag[0] for flag in flags)
    result.judge(f"the flags are {usual}", not other, ", ".join(other))


def _names(value):
    """The names of all fields of an answer."""
    if isinstance(value, dict):
        yield from value
        value = list(value.values())
    for inner in value if isinstance(value, list) else ():
        yield from _names(inner)


def judge_digests(result, items):
    """How the files tell their digests; none of these is kept."""
    found = [digest for item in items for digest in _digests(item)]
    if not found:
        return
    forms = {_digest_form(value) for value in found}
    usual = "Base64url without padding"
    result.judge("files tell a SHA-256", "none" not in forms)
    forms = sorted(forms - {"none"})
    if forms:
        told = ", ".join(forms)
        result.judge(f"digests are {usual}", forms == [usual], told)


def _digests(item):
    files = item.get("attachments") if isinstance(item, dict) else None
    for file in items_of(files):
        digest = file.get("digest") if isinstance(file, dict) else None
        yield digest.get("digestValue") if isinstance(digest, dict) else digest


def _digest_form(value):
    if not value:
        return "none"
    if decode_digest(value) is None:
        return "a form that we cannot read"
    if len(value) == 64:
        return "hexadecimal"
    if "+" in value or "/" in value:
        return "Base64"
    if value.endswith("="):
        return "Base64 or Base64url with padding"
    return "Base64url without padding"
