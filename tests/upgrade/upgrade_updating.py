# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Databases of older commits, updated to the present add-ons in their own processes."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

INSIDE = Path(__file__).parent / "inside"
ADDONS = "ebox_enterprise,l10n_be_ebox_payment"
MINUTES = 10


@dataclass
class Upgraded:
    """A database that an older commit made, and what became of it.

    ``before``, ``updated``, ``read`` and ``again`` are facts as ``inside/facts.py``
    gathers them: as the older commit left it; after the update; after the scheduler
    has read what was unread; after a second update, where there was one. ``cast`` names
    companies, users and records by id. ``logs`` are those of the updates.
    """

    cast: dict
    before: dict
    updated: dict
    read: dict
    again: dict
    views: dict
    crons: dict
    logs: list

    def rows(self, table, moment="updated"):
        """The rows of a table at a moment, by id as text."""
        return getattr(self, moment)["rows"].get(table, {})


def upgrade(config, given, folder, twice):
    """Update one database and look at it, perhaps update it a second time.

    :param given: its name as ``database``, the file of its ``facts``
    :return: ``Upgraded``
    """
    odoo = Odoo(config, given["database"], folder)
    facts = json.loads(Path(given["facts"]).read_text())
    cast = facts.pop("cast")
    logs, again = [odoo.update()], None
    seen = odoo.look()
    if twice:
        logs.append(odoo.update())
        again = odoo.look("facts_again")["updated"]
    return Upgraded(cast=cast, before=facts, again=again, logs=logs, **seen)


class Odoo:
    """Odoo's command line on one database, its log as text."""

    def __init__(self, config, database, folder):
        self.config, self.database, self.folder = config, database, folder

    def update(self):
        """Update both add-ons; the log of it."""
        words = ["-u", ADDONS, "--stop-after-init"]
        return self._run([], words).stdout

    def look(self, script="look"):
        """What a script of ``inside`` finds."""
        file = self.folder / f"{self.database}.json"
        text = (INSIDE / f"{script}.py").read_text()
        self._run(["shell"], [], input=text, EBOX_FACTS=str(file))
        return json.loads(file.read_text())

    def _run(self, job, words, input=None, **environment):
        command = [sys.executable, "-m", "odoo", *job, "-c", self.config]
        command += ["-d", self.database, "--no-http", "--logfile", "", *words]
        done = subprocess.run(
            command,
            env={**os.environ, "EBOX_INSIDE": str(INSIDE), **environment},
            input=input,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=MINUTES * 60,
            check=False,
        )
        assert not done.returncode, done.stdout[-6000:]
        return done
