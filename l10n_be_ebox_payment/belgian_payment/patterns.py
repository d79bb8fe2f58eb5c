"""Many phrases as one pattern that is quick to look for."""

from __future__ import annotations

import re


def words(*patterns: str) -> re.Pattern[str]:
    """Any of these phrases, at the beginning of a word.

    A phrase that begins with ``\\w*`` may begin anywhere in a word. Phrases with the
    same first letter are put together, so that each letter of a text is compared
    with few others.
    """
    by_letter: dict[str, list[str]] = {}
    others, inside = [], []
    for phrase in (part for pattern in patterns for part in _alternatives(pattern)):
        if phrase.startswith(r"\w*"):
            inside.append(phrase[3:])
        elif phrase[:1].isalpha() and phrase[1:2] not in ("?", "*", "+", "{"):
            by_letter.setdefault(phrase[0], []).append(phrase[1:])
        else:
            others.append(phrase)
    grouped = [f"{first}(?:{'|'.join(rest)})" for first, rest in by_letter.items()]
    whole = rf"(?<!\w)(?:{'|'.join([*grouped, *others])})" if grouped or others else ""
    return re.compile("|".join(filter(None, [whole, *inside])))


def _alternatives(pattern: str) -> list[str]:
    """What stands between the ``|`` that are in no group."""
    parts, depth, start, place = [], 0, 0, 0
    while place < len(pattern):
        sign = pattern[place]
        if sign == "\\":
            place += 1
        elif sign in "([":
            depth += 1
        elif sign in ")]":
            depth -= 1
        elif sign == "|" and not depth:
            parts.append(pattern[start:place])
            start = place + 1
        place += 1
    return [*parts, pattern[start:]]
