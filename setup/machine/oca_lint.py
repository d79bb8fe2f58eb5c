# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The OCA's own checks of the add-ons, as ``.pylintrc`` and ``.oca_hooks.cfg`` say."""

from __future__ import annotations

import ast
import subprocess
import tempfile
from pathlib import Path

from .console import say
from .home import ALL, PROJECT, Home, fingerprint

#: What the result depends on: while it is the same, the checks need not run again.
READ = (*ALL, ".pylintrc", ".oca_hooks.cfg", "setup/requirements-lint.txt")
#: What add-ons of others say of themselves, which is compared with what ours say.
OTHERS = {"queue_job": {"license": "LGPL-3", "development_status": "Mature"}}


def check(home: Home, tools: Path) -> int:
    """Tell at the end what was found; not 0 when there is something.

    :param tools: the folder of the programs
    """
    wanted = fingerprint(*(PROJECT / name for name in READ))
    if home.stamp("oca-lint") == wanted:
        return 0
    with tempfile.TemporaryDirectory() as folder:
        failed = sum(_fails(words) for words in commands(tools, Path(folder)))
    if not failed:
        home.set_stamp("oca-lint", wanted)
    return 1 if failed else 0


def commands(tools: Path, folder: Path) -> list:
    """The command lines.

    :param folder: takes what stands for Odoo's own add-ons, which need not be here
    """
    catalogues = [str(f) for n in ALL for f in sorted((PROJECT / n).glob("i18n/*"))]
    _pretend(folder)
    compatible = ["manifestoo", "--select-addons-dir", str(PROJECT)]
    compatible += ["--addons-path", str(folder), "--no-addons-path-from-import-odoo"]
    found = [
        ["pylint", *ALL],
        ["oca-checks-odoo-module", *ALL],
        ["oca-checks-po", *catalogues],
        [*compatible, "check-licenses"],
        [*compatible, "check-dev-status"],
    ]
    return [[str(tools / program), *words] for program, *words in found]


def _pretend(folder: Path) -> None:
    """An empty add-on for each that ours need; manifestoo knows Odoo's licences."""
    needed = set()
    for name in ALL:
        manifest = (PROJECT / name / "__manifest__.py").read_text()
        needed.update(ast.literal_eval(manifest)["depends"])
    for name in needed.difference(ALL):
        (folder / name).mkdir()
        (folder / name / "__init__.py").touch()
        manifest = {"name": name, **OTHERS.get(name, {})}
        (folder / name / "__manifest__.py").write_text(repr(manifest))


def _fails(command: list) -> bool:
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)
    if done.returncode:
        say(f"{Path(command[0]).name}: failed\n{done.stdout}{done.stderr}")
    return bool(done.returncode)
