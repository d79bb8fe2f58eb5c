# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Keep secrets and national numbers out of text that people or files may keep.

Dossier f.1, f.2, f.5 and scenario 54: no key, token, assertion or full national
register number in a log, a traceback, a chatter message or an exception.
"""

from __future__ import annotations

import logging
import re

HIDDEN = "[hidden]"
_MAX_TEXT = 20_000  # a log line longer than this helps nobody

_PEM = re.compile(
    r"-----BEGIN [A-Z0-9 ]+-----.*?(?:-----END [A-Z0-9 ]+-----|\Z)", re.DOTALL
)
_JWT = re.compile(r"\beyJ[\w-]{4,}\.[\w-]*(?:\.[\w-]*)?")
_SCHEME_CREDENTIALS = re.compile(r"(?i)(bearer|basic)(\s+|%20|\+)[\w.~+/=%-]{4,}")
# also escaped once or more inside a text (\\") and percent-encoded (%22, %3A)
_NAMED = re.compile(
    r"(?i)(client_assertion|access_token|refresh_token|id_token|client_secret"
    r"|password|passphrase|private_key|api_key)"
    r"((?:\\*['\"]|%2[27])?\s*(?:[=:]|%3[ad])(?:\s|%20)*(?:b(?=['\"]))?)"
    r"(?:\\*\"[^\"]*\"?|\\*'[^']*'?|\[hidden\]|[^\s&,;)}\]])"
    r"(?:\[hidden\]|[^\s&,;)}\]])*"
)
_URL = re.compile(r"(?i)(https?://[^\s?\"'<>]*)(\?[^\s\"'<>]*)?")
_URL_USER = re.compile(r"(?i)(https?://)[^\s/?#\"'<>@]*@")
_NATIONAL = re.compile(
    r"(?a)(?<!\d)\d{2}[. -]?\d{2}[. -]?\d{2}[. -]?\d{3}[. -]?\d{2}(?!\d)"
)


def is_national_number(digits: str) -> bool:
    """Whether 11 digits carry the check digits of a Belgian national number.

    The last two are 97 minus the first nine modulo 97; people born from 2000 on
    have a 2 put before those nine.
    """
    if len(digits) != 11 or not (digits.isascii() and digits.isdigit()):
        return False
    base, check = digits[:9], int(digits[9:])
    return check in (97 - int(base) % 97, 97 - int("2" + base) % 97)


def _hide_national_numbers(text: str) -> str:
    """``text`` without national numbers, those too that begin inside other digits."""
    start = 0
    while match := _NATIONAL.search(text, start):
        start = match.start() + 1
        if is_national_number(re.sub(r"\D", "", match.group())):
            text = f"{text[: match.start()]}***********{text[match.end() :]}"
    return text


def redact(text: object) -> str:
    """``text`` without tokens, assertions, keys, URL queries and national numbers.

    Accepts anything (it is put through ``str``), never raises on text, and cuts
    what is longer than 20,000 characters.
    """
    result = str(text)[:_MAX_TEXT]
    result = _PEM.sub(HIDDEN, result)
    result = _JWT.sub(HIDDEN, result)
    result = _SCHEME_CREDENTIALS.sub(rf"\1 {HIDDEN}", result)
    result = _URL_USER.sub(rf"\1{HIDDEN}@", result)
    result = _URL.sub(lambda m: f"{m[1]}?{HIDDEN}" if m[2] else m[1], result)
    result = _NAMED.sub(rf"\1\2{HIDDEN}", result)
    return _hide_national_numbers(result)


def mask_number(number: str | None) -> str:
    """A personal number for display: only its last two characters remain."""
    if not number:
        return ""
    return "*" * max(len(number) - 2, 0) + number[-2:]


def bare_url(url: object) -> str:
    """``url`` for logs and errors: no user, no query, no fragment, at most 500."""
    text = re.split(r"[?#]", str(url), maxsplit=1)[0]
    return redact(text)[:500]


class RedactingFilter(logging.Filter):
    """Redacts message, arguments and exception of every record that passes.

    A logger's filter sees only records logged on that very logger, not those of
    its children: use :func:`get_logger`, which puts one on each.
    """

    _formatter = logging.Formatter()

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite ``record`` in place; always let it pass."""
        record.msg = redact(record.getMessage())
        record.args = ()
        if isinstance(record.exc_info, tuple):
            record.exc_text = redact(self._formatter.formatException(record.exc_info))
            record.exc_info = None
        if record.stack_info:
            record.stack_info = redact(record.stack_info)
        return True


def get_logger(name: str) -> logging.Logger:
    """The logger ``name`` with one :class:`RedactingFilter` on it."""
    logger = logging.getLogger(name)
    if not any(isinstance(item, RedactingFilter) for item in logger.filters):
        logger.addFilter(RedactingFilter())
    return logger
