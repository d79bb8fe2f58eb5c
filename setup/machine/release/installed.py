# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The add-ons as a stranger has them: from their wheels, by pip, beside a bare Odoo."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from .. import python_env
from ..console import clean_environment, run, step
from ..home import ADDONS, Home
from ..odoo import Odoo
from . import wheels

#: Of the project's pinned packages those that no Odoo 19.0 has: pip brings them.
OURS = ("holidays", "PyJWT", "pypdfium2", "zipstream-ng")
ALSO = ("websocket-client==1.8.0",)  # by which Odoo's own tests drive a browser
#: Tests that need the files of the wheels: data, translations, processes, commands.
USUAL = (
    "/ebox_enterprise:TestSync",
    "/ebox_enterprise:TestLetterText",
    "/ebox_enterprise:TestCommand",
    "/ebox_enterprise:TestTranslations",
    "/ebox_enterprise:TestDownload",
    "/l10n_be_ebox_payment:TestInstall",
    "/l10n_be_ebox_payment:TestReadingPayments",
    "/l10n_be_ebox_payment:TestTranslations",
    "/l10n_be_ebox_payment:TestPortal",
)
ALL = ("/ebox_enterprise", "/l10n_be_ebox_payment")


def prepare(odoo: Odoo) -> Odoo:
    """Odoo in a new environment, with both add-ons and their extra for QR codes."""
    home, dist = odoo.home, odoo.home.path / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    wheels.build(home, dist)
    venv = home.path / "installed"
    with step("Python environment with nothing but Odoo"):
        python_env.create(venv)
        python_env.pip(home, "-r", _requirements(home), *ALSO, venv=venv)
        python_env.add(venv, odoo.packages)
        _name_odoo(python_env.site_packages(venv), odoo.packages)
    with step("pip install of the wheels"):
        name = f"odoo-addon-{ADDONS[1]}[qr]"
        python_env.pip(home, "--find-links", dist, name, venv=venv)
        python = venv / "bin/python"
        log = home.log("installed-check")
        command = [python, "-m", "pip", "check"]
        run(command, log=log, env=clean_environment(), what="pip check")
    return Odoo(
        home,
        odoo.packages,
        odoo.postgres,
        config="odoo-installed.conf",
        installed=python,
    )


def _requirements(home: Home) -> Path:
    """The project's pinned packages without those of the add-ons alone."""
    pinned = (python_env.SETUP / "requirements.txt").read_text()
    names = "|".join(map(re.escape, OURS))
    file = home.path / "requirements-bare.txt"
    file.write_text(re.sub(rf"(?mi)^(?:{names})==.*\n", "", pinned))
    return file


def _name_odoo(site: Path, packages: Path) -> None:
    """Tell pip what is there by another name, and of the Odoo of a checkout."""
    others = {"psycopg2": "2.9.10", "PyPDF2": "2.12.1"}  # psycopg2-binary and pypdf
    if not any(packages.glob("odoo-19.0*-info")):
        others["odoo"] = "19.0"
    for name, version in others.items():
        info = site / f"{name}-{version}.dist-info"
        info.mkdir()
        told = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        (info / "METADATA").write_text(told)


def test(odoo: Odoo, database: str, tags: Sequence[str]) -> int:
    """Install both add-ons and run their tests with Odoo's own runner; 0 is good.

    :param tags: which tests, as Odoo's ``--test-tags`` takes them
    """
    other = prepare(odoo)
    try:
        with step("A database with accounting, portal and languages"):
            odoo.clone(database)
        log = odoo.home.log("installed-tests")
        with step(f"Tests from the wheels: {' '.join(tags)}"):
            other.call(
                "installed-tests",
                "-d",
                database,
                "--stop-after-init",
                "-i",
                ",".join(ADDONS),
                "--test-tags",
                ",".join(tags),
            )
        return told(log)
    finally:
        odoo.drop(database)


def told(log: Path) -> int:
    """Show the runner's closing line; not 0 where no test ran or one failed."""
    found = re.findall(
        r"(\d+) failed, (\d+) error\(s\) of (\d+) tests", log.read_text()
    )
    failed, errors, tests = map(int, found[-1] if found else (0, 0, 0))
    passed = max(tests - failed - errors, 0)
    print(f"{passed} passed, {failed + errors} failed", flush=True)
    return 0 if passed == tests and tests else 1
