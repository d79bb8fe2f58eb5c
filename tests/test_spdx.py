# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The lines of licence and copyright at the head of each source file."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "setup"))

from machine import spdx  # noqa: E402

HEAD = {
    ".py": "# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors\n"
    "# SPDX-License-Identifier: LGPL-3.0-only\n",
    ".xml": "<!-- SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors "
    "-->\n<!-- SPDX-License-Identifier: LGPL-3.0-only -->\n",
}


@pytest.mark.parametrize(
    ("suffix", "first", "rest"),
    [
        (".py", "", '"""A module."""\n'),
        ("", "#!/usr/bin/env python3\n", '"""A script."""\n'),
        (".xml", '<?xml version="1.0" encoding="utf-8" ?>\n', "<odoo />\n"),
        (".xml", "", "<templates />\n"),
    ],
)
def test_the_lines_come_below_what_must_stay_first(suffix, first, rest):
    text = spdx.with_head(first + rest, suffix)
    assert text == first + HEAD[suffix or ".py"] + rest
    assert spdx.has_head(text) and not spdx.has_head(first + rest)


def test_a_source_file_without_them_is_told(tmp_path):
    names = {"a.py": "x = 1\n", "b.py": HEAD[".py"], "c.po": "x", "d.py": "", "e": "x"}
    for name, text in names.items():
        (tmp_path / name).write_text(text)
    found = spdx.problems(tmp_path, [tmp_path / name for name in names])
    assert len(found) == 1 and found[0].startswith("a.py: ")
