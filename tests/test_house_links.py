# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Links of the project's pages: those that lead nowhere are told."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "setup"))

from machine import house_links  # noqa: E402


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("a.md", "[b](b.md), [c](b.md#what-it-is), [d](https://e.example/x)", None),
        ("a.md", "[b](c.md)", "no file for the link c.md"),
        ("a.md", "[b](b.md#elsewhere)", "no heading for the link b.md#elsewhere"),
        ("a.md", "# Here\n\n[b](#here)", None),
        ("a.md", "[b](#there)", "no heading for the link #there"),
        ("a.md", "[d](http://e.example/x)", "is not https"),
        ("a.md", "`docs/b.md` and `docs`, `b/c.py`", None),
        ("a.md", "`docs/c.md`", "names docs/c.md, which is not there"),
        ("a.md", "```\n[b](c.md) `docs/c.md`\n```", None),
        ("a.rst", "`B <b.md>`_\n\n.. image:: b.md\n", None),
        ("a.rst", "`B <c.md>`_", "no file for the link c.md"),
        ("a.rst", ".. figure:: c.png\n", "no file for the link c.png"),
        ("a.rst", "``docs/c.md``", "names docs/c.md, which is not there"),
        ("a.py", "`docs/c.md`", None),
    ],
)
def test_a_link_that_leads_nowhere(tmp_path, name, text, problem):
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "b.md").write_text("# B\n\n## What it is\n")
    page = docs / name
    page.write_text(text)
    found = house_links.problems(tmp_path, [page])
    assert [problem in line for line in found] == ([True] if problem else [])
