# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Who holds the rights and which licence, in the first lines of each source file.

From the folder ``setup``: ``python3 -m machine.spdx`` lists the files without them,
``python3 -m machine.spdx --write`` puts them in.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from .home import PROJECT, tracked

LINES = (
    "SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors",
    "SPDX-License-Identifier: LGPL-3.0-only",
)
#: How a comment begins and ends, by the ending of a file; scripts have none.
COMMENTS = {
    ".py": ("# ", ""),
    ".js": ("// ", ""),
    ".scss": ("// ", ""),
    ".sql": ("-- ", ""),
    ".xml": ("<!-- ", " -->"),
    "": ("# ", ""),
}
_FIRST = re.compile(r"(?:#!.*\n|<\?xml.*\?>\n)?")  # stays the first line


def problems(project: Path, files: list) -> list:
    """One line for each source file without the two lines at its head."""
    return [
        f"{file.relative_to(project)}: no licence and copyright at its head "
        "(python3 -m machine.spdx --write)"
        for file in files
        if is_source(file) and not has_head(file.read_text())
    ]


def is_source(file: Path) -> bool:
    """Whether it is a program or data for one, with words in it."""
    if file.suffix not in COMMENTS or not file.is_file():
        return False
    text = file.read_bytes()
    return bool(text.strip()) and (bool(file.suffix) or text.startswith(b"#!"))


def has_head(text: str) -> bool:
    """Whether both lines stand among the first three."""
    head = text.split("\n", 3)[:3]
    return all(any(line in shown for shown in head) for line in LINES)


def with_head(text: str, suffix: str) -> str:
    """The text with both lines, below what must stay first."""
    begin, end = COMMENTS[suffix]
    place = _FIRST.match(text).end()
    lines = "".join(f"{begin}{line}{end}\n" for line in LINES)
    return text[:place] + lines + text[place:]


def main(arguments: list) -> int:
    """Tell the files without the lines, or write them; not 0 when some were told."""
    found = [file for file in tracked(PROJECT) if is_source(file)]
    bare = [file for file in found if not has_head(file.read_text())]
    for file in bare:
        if arguments == ["--write"]:
            file.write_text(with_head(file.read_text(), file.suffix))
        print(file.relative_to(PROJECT))
    return 1 if bare and not arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
