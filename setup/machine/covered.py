# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the tests ran of the code, measured by coverage in every process they start.

What ``letter_text.apart`` does in its own process is not seen: that process may write
no file and knows no environment.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from . import python_env
from .console import clean_environment, run
from .home import ADDONS, PROJECT, Home
from .house_types import CHECKED

#: Where every process of Python begins, if it is told of this folder.
_BEGIN = "import coverage\n\ncoverage.process_startup()\n"
_SETTINGS = """\
[run]
branch = true
parallel = true
sigterm = true
concurrency = thread, multiprocessing
data_file = {data}
source =
    {source}
omit =
    */tests/*
    */migrations/*
    */__manifest__.py
    */letter_text/apart_child.py
"""
#: The folder of what is measured, for ``setup/test``, whose Odoo knows no PYTHONPATH.
SITE = "EBOX_COVERAGE"
#: Of tests/, what is Odoo's or the soak's, and what takes the time of things.
_OTHERS = (
    "test_linear_time.py",
    "live",
    "libraries",
    "move",
    "peers",
    "server",
    "soak",
    "upgrade",
    "website",
)
PURE_TESTS = ("tests", *(f"--ignore=tests/{name}" for name in _OTHERS))
#: Of statements and branches, what OpenSSF's gold badge asks for, in percent.
GOLD = {"statements": 90, "branches": 80}
WORST = 15  # files that are named


def folders(*, whole: bool) -> list[Path]:
    """What is measured: the pure packages, or both add-ons."""
    if whole:
        return [PROJECT / name for name in ADDONS]
    found = [PROJECT / addon / name for addon in ADDONS for name in CHECKED]
    return [folder for folder in found if folder.is_dir()]


class Measured:
    """What the processes do that get its ``environment``."""

    def __init__(self, home: Home, source: list[Path]):
        requirements = python_env.SETUP / "requirements-coverage.txt"
        self.tools = python_env.tool_environment(home, "coverage", requirements)
        self.folder = home.path / "covered"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        self.settings = self.folder / "settings"
        lines = "\n    ".join(map(str, source))
        self.settings.write_text(
            _SETTINGS.format(data=self.folder / "data", source=lines)
        )
        site = python_env.site_packages(self.tools.parent)
        (site / "sitecustomize.py").write_text(_BEGIN)
        self._log = home.log("coverage")
        self.environment = clean_environment(
            COVERAGE_PROCESS_START=str(self.settings),
            PYTHONPATH=str(site),
            **{SITE: str(site)},
        )

    def report(self) -> dict:
        """What ``coverage json`` tells."""
        self._coverage("combine", "--quiet")
        told = self.folder / "report.json"
        self._coverage("json", "--quiet", "-o", told)
        return json.loads(told.read_text())

    def _coverage(self, job: str, *words) -> None:
        command = [self.tools / "coverage", job, f"--rcfile={self.settings}", *words]
        run(command, log=self._log, cwd=PROJECT, what=f"coverage {job}")


def share(summary: dict) -> dict:
    """Percent of statements and of branches; all, where there are none."""
    counts = {
        "statements": (summary["covered_lines"], summary["num_statements"]),
        "branches": (summary["covered_branches"], summary["num_branches"]),
    }
    return {name: 100 * a / b if b else 100.0 for name, (a, b) in counts.items()}


def golden(report: dict) -> bool:
    """Whether it is as much as the badge asks for."""
    whole = share(report["totals"])
    return all(whole[name] >= least for name, least in GOLD.items())


def told(report: dict) -> Iterator[str]:
    """The lines to print: files with most statements and branches left, then all."""
    files = {
        name: file["summary"]
        for name, file in report["files"].items()
        if _left(file["summary"])
    }
    yield "statements  branches   left"
    for name in sorted(files, key=lambda name: (-_left(files[name]), name))[:WORST]:
        yield _line(name, files[name])
    yield _line("all", report["totals"])


def _left(summary: dict) -> int:
    return summary["missing_lines"] + summary["missing_branches"]


def _line(name: str, summary: dict) -> str:
    shares = share(summary)
    percent = (f"{shares[kind]:6.1f} %" for kind in ("statements", "branches"))
    return f"{'  '.join(percent):>20}  {_left(summary):5}  {name}"
