# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The pure tests with other libraries and on other Pythons: ``setup/test --versions``.

What knows Odoo is left out: Odoo itself runs with the project's own requirements only.
Each set of libraries has a file in ``setup/versions`` and an environment of its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from . import debian_python, python_env
from .console import Stop, clean_environment, say, step
from .home import PROJECT, Home, fingerprint

FOLDER = PROJECT / "setup" / "versions"
TOOLS = FOLDER / "tests.txt"
#: What is tried: a title, the file of the libraries, the Pythons.
SETS = (
    ("Odoo 19's own pins", "odoo", ("3.10", "3.11", "3.12", "3.13")),
    ("Debian 12's libraries", "debian-12", ("3.11",)),
    ("the least versions", "least", ("3.10",)),
    ("the newest versions", "newest", ("3.12", "3.13")),
)
#: Of the project itself, of time and memory, or of what an HTTP library says of a bad
#: answer: nothing that another version of a library could break for a user.
NOT_TRIED = (
    *("bench_report", "every_kind", "house_rooms", "setup", "linear_time"),
    *("letter_text_apart", "payment_learning", "properties_letter_text"),
    *("simulator_faults_rules", "simulator_faults_wire"),
)
COLUMNS = (("libraries", 24), ("Python", 8), ("passed", 7), ("failed", 7), ("", 0))


class Row(NamedTuple):
    """One line of the table; ``told`` says how long it took, or why it was skipped."""

    title: str
    python: str
    passed: int | str
    failed: int | str
    told: str


def run(home: Home, arguments: list[str]) -> int:
    """Try all sets and print the table; an exit code.

    :param arguments: words that choose sets and Pythons (``odoo``, ``3.13``), or none
    """
    sets = {name for _title, name, _pythons in SETS} & {*arguments}
    versions = {*arguments} - sets
    rows = [
        _try(home, title, name, python)
        for title, name, pythons in SETS
        for python in pythons
        if (not sets or name in sets) and (not versions or python in versions)
    ]
    say("\n" + "\n".join(table(rows)))
    return 1 if any(row.failed for row in rows) else 0


def table(rows: list[Row]) -> Iterator[str]:
    """The lines to print."""
    heads = [name for name, _width in COLUMNS]
    for row in (heads, *rows):
        cells = zip(map(str, row), COLUMNS, strict=True)
        yield "  ".join(f"{cell:{width}}" for cell, (_name, width) in cells).rstrip()


def interpreter(version: str) -> str | None:
    """A Python of this version on the path or of pyenv or uv, or None."""
    roots = [os.environ.get("PYENV_ROOT"), Path.home() / ".pyenv"]
    found = [shutil.which(f"python{version}"), f"/usr/bin/python{version}"]
    for root in filter(None, roots):
        folders = sorted((Path(root) / "versions").glob(f"{version}.*"))
        found += [str(folder / "bin" / "python") for folder in folders]
    if uv := shutil.which("uv"):
        told = subprocess.run(
            [uv, "python", "find", version], capture_output=True, text=True
        )
        found.append(told.stdout.strip())
    return next(
        (one for one in found if one and python_env.is_python(one, version)), None
    )


def _try(home: Home, title: str, name: str, python: str) -> Row:
    found = interpreter(python) or _fetched(home, python)
    if not found:
        return Row(title, python, "-", "", "skipped: there is no such Python here")
    venv = home.path / "versions" / f"{name}-{python}"
    try:
        with step(f"{title} on Python {python}"):
            _prepare(home, venv, found, FOLDER / f"{name}.txt")
            start = time.monotonic()
            passed, failed = _run_tests(home, venv)
    except Stop:
        return Row(title, python, "-", "", "skipped: no wheels, see the log of pip")
    return Row(title, python, passed, failed, f"{time.monotonic() - start:.0f} s")


def _fetched(home: Home, version: str) -> str | None:
    """The one Python that can be fetched, where this is its version."""
    if version != debian_python.VERSION:
        return None
    try:
        return str(debian_python.prepare(home))
    except Stop as stop:
        say(f"  {stop}")
        return None


def _prepare(home: Home, venv: Path, python: str, libraries: Path) -> None:
    stamp, wanted = f"versions-{venv.name}", fingerprint(libraries, TOOLS, extra=python)
    if home.stamp(stamp) == wanted:
        return
    home.drop_stamp(stamp)
    shutil.rmtree(venv, ignore_errors=True)
    subprocess.run([python, "-m", "venv", str(venv)], check=True)
    # pure Python, and of these versions on PyPI without a wheel
    options = ("--no-binary", "qrcode") if "==7.3" in libraries.read_text() else ()
    python_env.pip(home, *options, "-r", libraries, "-r", TOOLS, venv=venv)
    home.set_stamp(stamp, wanted)


def _run_tests(home: Home, venv: Path) -> tuple[int, int]:
    """How many passed and how many failed; what they say is in the log."""
    report = home.path / "versions" / f"{venv.name}.xml"
    files = [
        file
        for file in sorted((PROJECT / "tests").glob("test_*.py"))
        if file.stem.removeprefix("test_") not in NOT_TRIED
    ]
    command = [venv / "bin/python", "-m", "pytest", "-q", "--tb=short"]
    command += ["-p", "no:cacheprovider", f"--junitxml={report}", *files]
    log = home.log(f"versions-{venv.name}")
    report.unlink(missing_ok=True)
    with log.open("w") as output:
        subprocess.run(
            list(map(str, command)),
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=PROJECT,
            env=clean_environment(),
            check=False,
        )
    if not report.exists():
        return 0, 1
    [suite] = ElementTree.parse(report).getroot().iter("testsuite")
    count = {name: int(suite.get(name, 0)) for name in ("tests", "skipped")}
    failed = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
    return count["tests"] - count["skipped"] - failed, failed
