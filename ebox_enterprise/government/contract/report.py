# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The report of a verification: what was confirmed, refuted or is still open.

Only our own words, numbers of statuses, and shapes go into it, so that it can be handed
on to the people who maintain this add-on.
"""

import json
from dataclasses import asdict, dataclass, field

CONFIRMED, REFUTED, OPEN = "confirmed", "refuted", "open"
#: What the other side may say as the code of a refusal; others are told as "another".
CODES = {
    *("invalid_client", "invalid_grant", "invalid_scope", "invalid_request"),
    *("unsupported_grant_type", "unauthorized_client"),
    *("noAccessToken", "invalidAccessToken", "expiredAccessToken"),
    *("missingScope", "missingPermission", "resourceNotFound", "badRequest"),
    *("methodNotAllowed", "notImplemented", "unsupportedMediaType"),
    *("tooManyRequests", "tooManyFailedRequests", "payloadTooLarge"),
    *("INVALID_INPUT", "INVALID_SENDER", "NOT_IMPLEMENTED", "NOT_FOUND"),
}
HEADERS = (
    *("Cache-Control", "ETag", "Last-Modified", "Retry-After", "BelGov-Trace-Id"),
    *("BelGov-Related-Trace-Id", "Content-Type", "Allow", "Deprecation", "Sunset"),
)


@dataclass
class Finding:
    """One assumption and what became of it."""

    assumption: str
    verdict: str = OPEN
    words: str = ""


@dataclass
class Result:
    """One step: what was asked, what came, and what that means."""

    number: str
    title: str
    state: str = "done"  # or skipped, failed
    words: str = ""
    findings: list = field(default_factory=list)
    calls: list = field(default_factory=list)  # [what was asked, status, code, headers]
    shapes: dict = field(default_factory=dict)  # rows by what was asked

    def find(self, assumption, verdict, words=""):
        """Note what became of an assumption."""
        self.findings.append(Finding(assumption, verdict, words))

    def judge(self, assumption, holds, words=""):
        """Note whether an assumption holds; None is open."""
        verdict = OPEN if holds is None else CONFIRMED if holds else REFUTED
        self.find(assumption, verdict, words)


@dataclass
class Report:
    """All steps in their order, and what was asked of whom by which version."""

    about: dict
    results: list = field(default_factory=list)
    differences: list = field(default_factory=list)  # of an OpenAPI file

    def counts(self):
        """How many assumptions are confirmed, refuted and open: dict."""
        verdicts = [f.verdict for r in self.results for f in r.findings]
        verdicts += [f.verdict for f in self.differences]
        return {name: verdicts.count(name) for name in (CONFIRMED, REFUTED, OPEN)}

    def to_json(self):
        """For programs."""
        return json.dumps(
            {
                "about": self.about,
                "counts": self.counts(),
                "steps": [asdict(result) for result in self.results],
                "openapi": [asdict(finding) for finding in self.differences],
            },
            indent=2,
            ensure_ascii=False,
        )

    def to_markdown(self):
        """For people."""
        counts = self.counts()
        lines = [
            "# e-Box: what the government does",
            "",
            "Names, types, lengths and formats only: there is no word of a letter, no "
            "number of a company and no key in this report.",
            "",
            *(f"- {name}: {value}" for name, value in self.about.items()),
            "",
            f"**{counts[CONFIRMED]} confirmed, {counts[REFUTED]} refuted, "
            f"{counts[OPEN]} open.**",
            "",
            *_table(self._deviations(), "What differs"),
        ]
        if self.differences:
            lines += _table(self.differences, "The OpenAPI file and our dialect")
        for result in self.results:
            lines += _told(result)
        return "\n".join(lines) + "\n"

    def _deviations(self):
        return [f for r in self.results for f in r.findings if f.verdict == REFUTED]


def _table(findings, title):
    if not findings:
        return [f"## {title}", "", "Nothing.", ""]
    rows = [f"| {f.verdict} | {f.assumption} | {f.words} |" for f in findings]
    return [f"## {title}", "", "| | Assumption | |", "|---|---|---|", *rows, ""]


def _told(result):
    state = "" if result.state == "done" else f" ({result.state})"
    lines = [f"## {result.number}. {result.title}{state}", ""]
    if result.words:
        lines += [result.words, ""]
    lines += [f"- **{f.verdict}**: {f.assumption}. {f.words}" for f in result.findings]
    lines += ["", *(_call(call) for call in result.calls)]
    for label, rows in result.shapes.items():
        lines += [
            "",
            f"Shape of {label}:",
            "",
            "| Field | Type | Format | Length | n |",
        ]
        lines += ["|---|---|---|---|---|", *map(_line, rows)]
    return [*lines, ""]


def _call(call):
    label, status, code, headers = call
    told = f", {code}" if code else ""
    return f"- asked {label}: {status or 'no answer'}{told}; headers: " + (
        ", ".join(headers) or "none that we know"
    )


def _line(row):
    length = row["length"]
    span = "" if length is None else f"{length[0]}–{length[1]}"
    types, formats = ", ".join(row["types"]), ", ".join(row["formats"])
    return f"| `{row['path']}` | {types} | {formats} | {span} | {row['seen']} |"
