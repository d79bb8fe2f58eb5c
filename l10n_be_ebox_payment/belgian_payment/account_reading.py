"""The account to pay to, its bank and whose it is; never the reader's own."""

from __future__ import annotations

import re
from collections.abc import Collection

from .labels import (
    BENEFICIARY_LABEL,
    OTHER_ACCOUNT,
    OWN_ACCOUNT,
    OWN_AFTER,
    PAYEE_ACCOUNT,
)
from .payment import Evidence, Found
from .statements import Statement
from .values import bics_in, ibans_in, money_in

_NEAR = 90
_MARGIN = 1.5
_MOST_NAME = 70
_BIC_LABEL = re.compile(r"\b(?:bic|swift)\b[^a-z]{0,6}(?:code)?\W*$")
_NAME_END = re.compile(
    r"[+*]{3}|\s{3,}|\s[–-]\s(?=IBAN|BIC)|[;:]|,\s|\.\s|\bIBAN\b|\bBIC\b|$"
)
_HOLDER = re.compile(
    r"\s*(?:van|de|du|des|von|der|op naam van|au nom de|auf den namen von)\s"
    r"(?:la |le |les |het |de |dem |der )?",
    re.I,
)
_IN_BRACKETS = re.compile(r"\s*\(([^()]{3,70})\)")


def find_accounts(
    statements: list[Statement], own: Collection[str]
) -> tuple[Found[str] | None, list[Found[str]]]:
    """The payee's account, and all that may be one, best first.

    None is told where two fit equally well. The reader's own accounts are left out,
    and what the letter calls so.
    """
    best: dict[str, Found[str]] = {}
    for index, statement in enumerate(statements):
        last = 0
        if not statement.figures:
            continue
        for iban, begin, end in statement.ibans:
            score = _score(statements, index, begin, end, last)
            last = end
            evidence = Evidence("text", statement.page, statement.excerpt(begin, end))
            known = best.get(iban)
            owned = iban in own or (known and known.score < -5)
            if known is None or score < -5 or score > known.score:
                score = min(score, -9.0) if owned else score
                best[iban] = Found(iban, evidence, score)
    ranked = sorted(best.values(), key=lambda found: -found.score)
    fitting = [found for found in ranked if found.score > -3 and found.value not in own]
    if not fitting:
        return None, []
    sure = len(fitting) == 1 or fitting[0].score - fitting[1].score >= _MARGIN
    return (fitting[0] if sure else None), fitting


def _score(
    statements: list[Statement], index: int, begin: int, end: int, last: int
) -> float:
    statement = statements[index]
    label = statement.label(begin)
    if last:
        label = statement.low[last:begin]
    label = label[-_NEAR:]
    own = _last(OWN_ACCOUNT, label)
    payee = _last(PAYEE_ACCOUNT, label)
    other = _last(OTHER_ACCOUNT, label)
    if own >= 0 and own + 3 >= _start_of_payee(label, own):
        return -9.0
    if OWN_AFTER.match(statement.low[end : end + 50].lstrip(" ,.")):
        return -9.0
    score = 2.0 if payee >= 0 else 0.0
    if re.search(r"begunstigde|beneficiaire|empfanger", label):
        score += 4.0
    if statement.calls and not statement.conditional:
        score += 3.0
    elif statement.pays:
        score += 1.0
    following = statements[index + 1].low if index + 1 < len(statements) else ""
    if other >= 0 or OTHER_ACCOUNT.match(following):
        score -= 6.0
    return score


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last find begins, -1 without one."""
    return max((found.start() for found in pattern.finditer(text)), default=-1)


def _start_of_payee(label: str, own: int) -> int:
    """Where the words of a payee begin after those of the reader's own account."""
    after = re.compile(
        r"begunstigde|beneficiaire|empfanger|onze rekening|notre compte|unser konto"
        r"|op (?:onze )?rekening|sur le compte|au compte|auf (?:das|unser) konto|naar\b"
    )
    found = [m.start() for m in after.finditer(label) if m.start() > own + 3]
    return found[-1] if found else -1


def find_bic(statements: list[Statement], iban: str | None) -> Found[str] | None:
    """The BIC that is labelled so, or stands after the account."""
    for statement in statements:
        labels = statement.low + statement.left + statement.above
        if not (statement.figures or "bic" in labels or "swift" in labels):
            continue
        ends = [end for value, _b, end in statement.ibans if value == iban]
        for code, begin, end in bics_in(statement.text):
            label = statement.label(begin)
            labelled = _BIC_LABEL.search(label[-20:]) or (
                "bic" in label and begin == 0 or statement.boxed and "bic" in label
            )
            beside = any(0 <= begin - place <= 6 for place in ends)
            if labelled or beside:
                shown = statement.excerpt(begin, end)
                return Found(code, Evidence("text", statement.page, shown))
    return None


def find_beneficiary(
    statements: list[Statement], iban: str | None
) -> Found[str] | None:
    """Whose account it is: a labelled name, else a name after the account."""
    for statement in statements:
        name = _labelled_name(statement)
        if name:
            return _named(statement, name)
    for statement in statements if iban else ():
        for value, _begin, end in statement.ibans:
            name = _name_after(statement.text[end:]) if value == iban else ""
            if name:
                return _named(statement, name)
    return None


def _named(statement: Statement, name: str) -> Found[str]:
    shown = " ".join(statement.text.split())[:160]
    return Found(name, Evidence("text", statement.page, shown))


def _labelled_name(statement: Statement) -> str:
    found = BENEFICIARY_LABEL.search(statement.low[:60])
    if found and found.start() <= 3:
        rest = statement.text[found.end() :]
        if re.match(r"\s*:|\s{2,}", rest):
            return clean_name(rest.lstrip(" :"))
        return ""
    label = statement.left or statement.above
    found = BENEFICIARY_LABEL.search(label)
    if not found or re.search(r"rekening|compte|konto|bic|iban", label[: found.end()]):
        return ""
    if label[found.end() :].strip(" :") or found.start() > 25:
        return ""
    return clean_name(statement.text)


def _name_after(rest: str) -> str:
    bracketed = _IN_BRACKETS.match(rest)
    if bracketed:
        return clean_name(bracketed[1])
    holder = _HOLDER.match(rest)
    if not holder:
        return ""
    name = re.split(r"\s(?:met|avec|mit|onder|sous|unter|bis|pour|voor|vor)\s", rest)[0]
    return clean_name(name[holder.end() :])


def clean_name(text: str) -> str:
    """A name as it stands, or nothing when it does not look like one."""
    end = _NAME_END.search(text, 1)
    name = text[: end.start()] if end else text
    name = " ".join(name.split()).strip(" .,:-–")[:_MOST_NAME]
    letters = sum(map(str.isalpha, name))
    number = next(ibans_in(name), None) or next(money_in(name), None)
    good = letters >= 3 and not number and (name[0].isupper() or name[0].isdigit())
    return name if good else ""
