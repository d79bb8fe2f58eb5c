# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The add-ons as wheels: the same bytes for the same files, with git or without it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .. import python_env
from ..console import run, step
from ..home import ALL, PROJECT, Home

BILL = Path(__file__).with_name("bill.py")
NAME_OF_BILL = "ebox-for-odoo.cdx.json"
LICENCES = ("LICENSE", "COPYING")  # LGPL-3 adds to GPL-3
#: What a folder without a git history may hold beside its files.
STRAY = ("__pycache__", ".*", "*.pyc", "*.egg-info", "build")
MOMENT = (
    "1767225600"  # of all files in a wheel: 2026-01-01; SOURCE_DATE_EPOCH overrides
)
_OPTIONAL = re.compile(r"^Requires-Dist: .*;\s*extra == '(\w+)'$", re.MULTILINE)


def build(home: Home, folder: Path, project: Path = PROJECT) -> list[Path]:
    """The wheels and their bill of materials; returns the files.

    :param folder: takes the files; older ones of the same names are replaced
    :param project: the folder with the add-ons; needs no git history
    """
    tools = python_env.tool_environment(
        home, "build", python_env.SETUP / "requirements-build.txt"
    )
    python_env.prepare(home)  # the bill tells which versions the tests ran with
    folder.mkdir(parents=True, exist_ok=True)
    with step("Wheels"), tempfile.TemporaryDirectory() as work:
        found = []
        for name in ALL:
            staged = stage(project, name, Path(work))
            found.append(_wheel(home, tools, staged, folder.resolve()))
    bill = folder / NAME_OF_BILL
    libraries = python_env.site_packages(home.venv)
    with step("Bill of materials (CycloneDX)"):
        command = [tools / "python", BILL, bill, libraries, moment(), *found]
        run(command, log=home.log("bill"), what="the bill of materials")
    return [*found, bill]


def moment() -> str:
    """The time of all that is made, in seconds since 1970."""
    return os.environ.get("SOURCE_DATE_EPOCH", MOMENT)


def stage(project: Path, name: str, work: Path) -> Path:
    """A copy of an add-on's own files, with the licence, whatever lies beside them."""
    staged = work / name
    for file in _files(project, name):
        target = work / file.relative_to(project)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    for licence in LICENCES:
        shutil.copyfile(project / licence, staged / licence)
    return staged


def _files(project: Path, name: str) -> Iterator[Path]:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", name]
    if (project / ".git").exists() and shutil.which("git"):
        said = subprocess.run(
            command, cwd=project, capture_output=True, text=True, check=True
        )
        names = said.stdout.splitlines()
        yield from (f for f in map(project.joinpath, names) if f.exists())
        return
    for file in sorted((project / name).rglob("*")):
        parts = [Path(part) for part in file.relative_to(project).parts]
        if file.is_file() and not any(p.match(s) for p in parts for s in STRAY):
            yield file


def _wheel(home: Home, tools: Path, staged: Path, folder: Path) -> Path:
    """Made by whool; then what it leaves out is added: extras and licences."""
    log = home.log(f"wheel-{staged.name}")
    made, opened = staged.parent / "made", staged.parent / "opened"
    script = "from whool.buildapi import build_wheel; import sys; "
    command = [tools / "python", "-c", script + "build_wheel(sys.argv[1])", made]
    made.mkdir(exist_ok=True)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": moment()}
    run(command, log=log, cwd=staged, env=environment, what=f"wheel of {staged.name}")
    wheel = next(made.glob(f"odoo_addon_{staged.name}-*.whl"))
    command = [tools / "wheel", "unpack", "-d", opened, wheel]
    run(command, log=log, what=f"opening {wheel.name}")
    root = next(opened.glob(f"odoo_addon_{staged.name}-*"))
    _complete(next(root.glob("*.dist-info")), staged)
    for path in root.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    command = [tools / "wheel", "pack", "-d", folder, root]
    run(command, log=log, env=environment, what=f"closing {wheel.name}")
    return folder / wheel.name


def _complete(info: Path, staged: Path) -> None:
    """Metadata 2.4: the names of the extras and the files of the licence."""
    metadata = info / "METADATA"
    head, _, body = metadata.read_text().partition("\n\n")
    head = re.sub(r"^Metadata-Version: .*", "Metadata-Version: 2.4", head)
    more = [f"Provides-Extra: {e}" for e in sorted({*_OPTIONAL.findall(head)})]
    (info / "licenses").mkdir()
    for licence in LICENCES:
        more.append(f"License-File: {licence}")
        shutil.copyfile(staged / licence, info / "licenses" / licence)
    metadata.write_text("\n".join([head, *more]) + "\n\n" + body)
