# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Text as people write it: no ligatures, no invisible signs, whole words.

A PDF has the signs that were drawn, not those that were meant.
"""

from __future__ import annotations

import re
import unicodedata

_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_SPACES = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
_SPACES += "\u200a\u202f\u205f\u3000"
_LINES = "\x0b\x0c\x85\u2028\u2029"
# pdfium writes a hyphen at the end of a line as one of these, without the line end.
_LINE_HYPHENS = "\x02\ufffe"
_VOWEL = re.compile(r"[aeiouyàâäèéêëîïôöùûüœæ]")
_LAST_WORD = re.compile(r"(?<![^\W_])[^\W_]+$")
# Nobody writes so many accents on one sign, and to order them takes quadratic time.
_MARKS = re.compile(r"([^\w\s!-~]{30})[^\w\s!-~]+")
_LONGEST = 60  # signs of a word that is looked at
_HIDDEN_BREAK = "\u00ad"
_KEPT = {"\n", _HIDDEN_BREAK}


def _replacement(sign: str) -> str:
    if sign in _SPACES:
        return " "
    if sign in _LINES:
        return "\n"
    return "" if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn") else sign


class _Signs(dict[int, str]):
    """What each sign becomes; learnt as signs are met, so ``translate`` is quick."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        self[code] = sign if sign in _KEPT else _replacement(sign)
        return self[code]


_SIGNS = _Signs({ord(sign): text for sign, text in _LIGATURES.items()})


def clean(text: str) -> str:
    """The text with plain spaces, line ends ``\\n``, no ligature, nothing invisible.

    Words that were broken at the end of a line are whole again, on the first of the
    two lines. Composed accents (Unicode NFC). Superscripts stay: ``§ 2, 3°``.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for hyphen in _LINE_HYPHENS:
        text = text.replace(f"{hyphen}\n", "-\n").replace(hyphen, "-\n")
    text = text.translate(_SIGNS)
    if not text.isascii():
        text = unicodedata.normalize("NFC", _MARKS.sub(r"\1", text))
    text = _whole_words(text)
    return "\n".join(line.rstrip() for line in text.split("\n")).rstrip("\n")


def clean_word(text: str) -> str:
    """One word as :func:`clean`; a hyphen at the end of a line stays."""
    if text.isascii() and text.isprintable():
        return text
    for hyphen in _LINE_HYPHENS:
        text = text.replace(hyphen, "-")
    text = text.translate(_SIGNS)
    text = _MARKS.sub(r"\1", text.replace(_HIDDEN_BREAK, ""))
    return unicodedata.normalize("NFC", text).strip()


def _whole_words(text: str) -> str:
    if "-\n" in text or _HIDDEN_BREAK in text or "- \n" in text:
        lines = [line.strip(" ") for line in text.split("\n")]
        for index in range(len(lines) - 1):
            _join(lines, index)
        text = "\n".join(lines)
    return text.replace(_HIDDEN_BREAK, "")


def _join(lines: list[str], index: int) -> None:
    """Bring the rest of a broken word up to the line on which it begins."""
    line, following = lines[index], lines[index + 1]
    if line[-1:] not in ("-", _HIDDEN_BREAK) or not following[:1].isalpha():
        return
    first = _LAST_WORD.search(line[-_LONGEST:-1])
    if first:
        rest, _space, others = following.partition(" ")
        hyphen = "-" if line[-1] == "-" and _stays(first[0], rest) else ""
        lines[index : index + 2] = [line[:-1] + hyphen + rest, others]


def _stays(first: str, rest: str) -> bool:
    """Whether the hyphen belongs to the word: 'btw-aangifte', 'Sint-Niklaas'.

    A syllable has a vowel and is not written in capitals.
    """
    alone = len(first) == 1 or first.isupper() or not _VOWEL.search(first.lower())
    return alone or not rest[0].islower()
