# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Databases as older commits of the project made them, for the upgrade test.

The add-ons of such a commit are taken from the project's history; what they make of a
database is kept, so that only the first run installs them.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tarfile
from concurrent.futures import ThreadPoolExecutor

from .console import Stop, run, step
from .home import ADDONS, PROJECT, fingerprint
from .odoo import Odoo
from .odoo_source import addons_path

#: By how far back they were in the history when the test was written: the trees of the
#: commits, which stay the same where a history is written anew.
TREES = {
    # confidential mail and deadlines; payments only as the sender's data say them
    "120 back": "29222be2c0a2303fd6c28de1133dd923ab72f9b8",
    # payments are read from the letter, linked with bank lines, and have bills
    "60 back": "44ddf4d0af11f2c21c137e4ef282235ac50f30e5",
    # accountants in the portal
    "before issue 14": "12b7979650c56ecf6171ed492259aaf02013c112",
}
INSIDE = PROJECT / "tests/upgrade/inside"
PARALLEL = 2  # as many as the smallest machine has processors
MISSING_COMMIT = "The history lacks the tree {}, from which the upgrade test starts."
FETCH = "Fetch the whole history: git fetch --unshallow."
NO_HISTORY = "the project's folder has no whole git history, with the older commits"
SECRET = {"EBOX_ENTERPRISE_SECRET": "only for the upgrade test"}


class Older:
    """The add-ons and the database of one older commit.

    ``facts`` is the file of what was in the database when it was made.
    """

    def __init__(self, odoo: Odoo, tree: str):
        self.odoo = odoo
        self.tree = tree
        self.name = f"ebox_older_{tree[:7]}"
        self.folder = odoo.home.path / "older" / tree[:7]
        self.facts = self.folder / "facts.json"

    def prepare(self) -> None:
        """Make the database, unless it is there as this commit makes it."""
        home, inside = self.odoo.home, fingerprint(INSIDE)
        wanted = f"{self.tree} {inside} {home.stamp('template')}"
        if home.stamp(self.name) == wanted and self.odoo.exists(self.name):
            return
        home.drop_stamp(self.name)
        self._take_addons()
        self.odoo.clone(self.name)
        log = f"older-{self.tree[:7]}"
        self._odoo(f"{log}-install", "-i", ",".join(ADDONS), "--stop-after-init")
        self._odoo(f"{log}-make", job="shell", stdin=(INSIDE / "make.py").read_text())
        home.set_stamp(self.name, wanted)

    def _take_addons(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        archive = self.folder / "addons.tar"
        taken = git("archive", "-o", str(archive), self.tree, *ADDONS)
        if taken.returncode:
            raise Stop(MISSING_COMMIT.format(self.tree), FETCH)
        with tarfile.open(archive) as packed:
            packed.extractall(self.folder, filter="data")
        archive.unlink()

    def _odoo(self, log: str, *arguments, job: str = "", stdin: str | None = None):
        """Run Odoo with the add-ons of the commit instead of the project's."""
        words = [job] if job else []
        words += ["-d", self.name, "--no-http", "--addons-path", self._addons_path()]
        run(
            self.odoo.command(*words, *arguments),
            log=self.odoo.home.log(log),
            env={
                **self.odoo.postgres.environment,
                **SECRET,
                "EBOX_FACTS": str(self.facts),
                "EBOX_INSIDE": str(INSIDE),
            },
            stdin=stdin,
            what=log,
        )

    def _addons_path(self) -> str:
        folders = [*addons_path(self.odoo.packages), self.folder]
        return ",".join(map(str, folders))


class Copies:
    """Copies of the databases of all ``TREES``, for one run of the tests.

    :param run: what tells this run's databases from those of another one
    """

    def __init__(self, odoo: Odoo, run: int):
        self.odoo = odoo
        self.older = {name: Older(odoo, tree) for name, tree in TREES.items()}
        self.names = {name: f"{one.name}_{run}" for name, one in self.older.items()}

    def prepare(self) -> dict:
        """Make them, some at the same time; what the tests are to know of them.

        :return: variables of the environment
        """
        shallow = git("rev-parse", "--is-shallow-repository").stdout.strip()
        if shallow != "false":  # or no repository at all
            return {"EBOX_UPGRADE_MISSING": NO_HISTORY}
        with step("Databases as older commits made them"):
            with ThreadPoolExecutor(PARALLEL) as pool:
                list(pool.map(Older.prepare, self.older.values()))
            for name, one in self.older.items():
                self.odoo.clone(self.names[name], one.name)
        told = {
            name: {"database": self.names[name], "facts": str(one.facts)}
            for name, one in self.older.items()
        }
        given = {"config": str(self.odoo.config), "databases": told}
        return {"EBOX_UPGRADE": json.dumps(given), **SECRET}

    def drop(self) -> None:
        """Remove the copies; what they were copied from stays for the next run."""
        for name in self.names.values():
            self.odoo.drop(name)


def git(*arguments) -> subprocess.CompletedProcess:
    """Ask the project's history."""
    return subprocess.run(
        ["git", *arguments], cwd=PROJECT, capture_output=True, text=True
    )
