# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A virtual environment from pinned requirements, on a supported Python."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from .console import Stop, clean_environment, run, step
from .home import PROJECT, Home, fingerprint

SUPPORTED = ("3.11", "3.12", "3.10")
SETUP = PROJECT / "setup"
NOT_ON_PYPI_AS_WHEEL = "ofxparse,docopt"  # pure Python, built without a compiler


def interpreter() -> str:
    """The first supported Python on the path that can make environments."""
    candidates = [shutil.which(f"python{version}") for version in SUPPORTED]
    candidates += [f"/usr/bin/python{version}" for version in SUPPORTED]
    running = f"{sys.version_info[0]}.{sys.version_info[1]}"
    if running in SUPPORTED:
        candidates.insert(0, sys.executable)
    for candidate in candidates:
        if candidate and is_python(candidate, *SUPPORTED):
            return candidate
    raise Stop(
        f"Unsupported Python: found {running}, and none of {', '.join(SUPPORTED)} "
        "that can make a virtual environment.",
        "Install one, on Debian: apt-get install python3 python3-venv.",
    )


def is_python(candidate: str, *versions: str) -> bool:
    """Whether this is a Python of these versions that can make environments."""
    check = "import ensurepip, venv, sys; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run(
            [candidate, "-c", check], capture_output=True, text=True, timeout=60
        )
    except OSError:
        return False
    return done.returncode == 0 and done.stdout.strip() in versions


def prepare(home: Home) -> None:
    """Make the environment for Odoo and the tests, if it is not there already."""
    files = [SETUP / name for name in ("requirements.txt", "requirements-test.txt")]
    wanted = fingerprint(*files, SETUP / "constraints.txt")
    if home.stamp("venv") != wanted or not _works_at_all(home.python):
        with step("Python environment with pinned packages"):
            home.drop_stamp("venv")
            create(home.venv)
            pip(home, "-r", files[1], "-c", SETUP / "constraints.txt")
            _link_pdf_renderer(home)
        home.set_stamp("venv", wanted)


def add(venv: Path, packages: Path) -> None:
    """Let the environment find Odoo's own packages."""
    (site_packages(venv) / "odoo19.pth").write_text(f"{packages}\n")


def site_packages(venv: Path) -> Path:
    """The folder of an environment's libraries."""
    return next((venv / "lib").glob("python3.*/site-packages"))


def _works_at_all(python: Path) -> bool:
    if not python.exists():
        return False
    return subprocess.run([str(python), "-c", ""], capture_output=True).returncode == 0


def create(venv: Path) -> None:
    """An empty environment, in the place of an older one."""
    shutil.rmtree(venv, ignore_errors=True)
    subprocess.run([interpreter(), "-m", "venv", str(venv)], check=True)


def pip(home: Home, *arguments, venv: Path | None = None) -> None:
    """Install into the project's environment (or ``venv``) from PyPI."""
    python = (venv or home.venv) / "bin/python"
    options = ["-q", "--disable-pip-version-check", "--only-binary", ":all:"]
    options += ["--no-binary", NOT_ON_PYPI_AS_WHEEL]
    run(
        [python, "-m", "pip", "install", *options, *arguments],
        log=home.log(f"pip-{venv.name}" if venv else "pip"),
        env=clean_environment(),
        what="pip install",
    )


def _link_pdf_renderer(home: Home) -> None:
    link = home.venv / "bin/wkhtmltopdf"
    if not link.exists() and (home.venv / "bin/wkhtmltopdf-pack").exists():
        link.symlink_to("wkhtmltopdf-pack")


def tool_environment(home: Home, name: str, requirements: Path) -> Path:
    """A separate environment for a tool such as the linter; returns its bin."""
    venv, wanted = home.path / name, fingerprint(requirements)
    if home.stamp(name) != wanted or not _works_at_all(venv / "bin/python"):
        with step(f"Python environment for {name}"):
            home.drop_stamp(name)
            create(venv)
            pip(home, "-r", requirements, venv=venv)
        home.set_stamp(name, wanted)
    return venv / "bin"


def lint_environment(home: Home) -> Path:
    """The environment of ``setup/lint``, which needs no other; returns its bin."""
    return tool_environment(home, "lint", SETUP / "requirements-lint.txt")
