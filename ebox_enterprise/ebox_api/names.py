# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""File names that are safe to show, to store and to put in a ZIP.

Dossier d.2.2 ``Attachment.fileName`` and scenario 24: the sender chooses the
name, may percent-encode it, and may be hostile. A name is never used as a path.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote_to_bytes

MAX_LENGTH = 150
_MAX_BYTES = 240  # file systems stop at 255 bytes; leave room for " (12)"
_MAX_EXTENSION = 16
# Nobody writes so many accents on one sign, and to order them takes quadratic time.
_MARKS = re.compile(r"([^\w\s!-~]{30})[^\w\s!-~]+")
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(
    r"(?i)(con|prn|aux|nul|clock\$|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])"
    r"\s*(\.|$)"
)


def decode_name(raw: str) -> str:
    """``raw`` with percent-encoding undone once, if it is valid UTF-8."""
    if not re.search(r"%[0-9A-Fa-f]{2}", raw):
        return raw
    try:
        return unquote_to_bytes(raw).decode("utf-8")
    except UnicodeError:
        return raw


def _visible(text: str) -> str:
    """Without control, bidirectional and other invisible characters."""
    kept = (
        " " if unicodedata.category(char).startswith("Z") else char
        for char in text
        if unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )
    # normalised last: what was between a letter and its accent may be gone
    text = _MARKS.sub(r"\1", "".join(kept))
    return " ".join(unicodedata.normalize("NFC", text).split())


def _split_extension(name: str) -> tuple[str, str]:
    stem, dot, extension = name.rpartition(".")
    if not stem or not dot or not 1 <= len(extension) < _MAX_EXTENSION:
        return name, ""
    return stem, dot + extension


def _fits(name: str) -> bool:
    return len(name) <= MAX_LENGTH and len(name.encode("utf-8")) <= _MAX_BYTES


def _shorten(name: str) -> str:
    """``name`` with its extension, cut in the middle to fit."""
    stem, extension = _split_extension(name)
    stem = stem[:MAX_LENGTH]
    while stem and not _fits(stem + extension):
        stem = stem[:-1]
    return stem.rstrip(" .") + extension


def safe_name(raw: object, default: str = "document") -> str:
    """A file name for display, from 1 to 150 characters; never raises.

    Path parts are joined by ``_`` without their dots, characters that Windows
    refuses become ``_``, reserved names get a ``_`` in front, the extension stays.
    """
    text = raw[:4096] if isinstance(raw, str) else ""
    parts = re.split(r"[/\\]", _visible(decode_name(text)))
    parts = [part.strip() for part in parts]
    name = "_".join(part for part in parts if part not in ("", ".", ".."))
    name = _FORBIDDEN.sub("_", name).strip(" .")
    if not name:
        return default
    if _RESERVED.match(name):
        name = "_" + name
    # Twice: a long last part, once cut, can be an extension.
    return _shorten(_shorten(name)) or default
