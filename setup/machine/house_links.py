# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Links of the project's pages that lead to a file, or to a heading of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from .home import ALL

_MARKDOWN = re.compile(r"\]\(([^)\s]+)\)")
_RST = re.compile(r"`[^`<]*<([^>`]+)>`_|^\.\. (?:figure|image):: (\S+)", re.MULTILINE)
#: A path in the words of a page, which names the folder it begins at.
_NAMED = re.compile(rf"`+((?:docs|setup|tests|changes|{'|'.join(ALL)})/[\w./-]*\w/?)`+")
_ELSEWHERE = re.compile(r"[a-z]+:", re.IGNORECASE)
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def problems(project: Path, files: list) -> list:
    """One line per breach: 'file: what'.

    :param files: the project's files; pages are those ending in .md and .rst
    """
    found = []
    for file in files:
        if file.suffix in (".md", ".rst"):
            name = file.relative_to(project)
            found += [f"{name}: {problem}" for problem in _of_page(project, file)]
    return found


def _of_page(project: Path, page: Path) -> Iterator[str]:
    text = _CODE.sub("", page.read_text())
    pattern = _MARKDOWN if page.suffix == ".md" else _RST
    for match in pattern.finditer(text):
        link = unquote(next(filter(None, match.groups())))
        path, _, heading = link.partition("#")
        target = page if not path else page.parent / path
        if _ELSEWHERE.match(link):
            if link.startswith("http:"):
                yield f"{link} is not https"
        elif not target.exists():
            yield f"no file for the link {link}"
        elif heading and target.suffix == ".md" and heading not in _headings(target):
            yield f"no heading for the link {link}"
    for match in _NAMED.finditer(text):
        if not (project / match[1]).exists():
            yield f"names {match[1]}, which is not there"


def _headings(page: Path) -> set:
    """The names that a page's headings have in links."""
    shown = _HEADING.findall(_CODE.sub("", page.read_text()))
    return {re.sub(r"[^\w\- ]", "", h.lower()).strip().replace(" ", "-") for h in shown}
