# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The demo database: one fictional company and its mailbox."""

from __future__ import annotations

import json
import shutil

from .console import step
from .home import PROJECT, fingerprint
from .odoo import Odoo, source_stamp

DATABASE = "ebox_demo"
SETUP = PROJECT / "setup/machine/demo_company.py"
RECEIVE = PROJECT / "setup/machine/demo_receive.py"
BANK = PROJECT / "setup/machine/demo_bank.py"
ACCOUNTANT = PROJECT / "setup/machine/demo_accountant.py"
COLUMNS = (("received", 10), ("sender", 28), ("subject", 58), ("files", 5))


def prepare(odoo: Odoo, *, seed: int | None, reset: bool) -> None:
    """Make the database, or update it where the add-ons' files changed.

    :param seed: which mailbox; None keeps the one that is there (1 at first)
    """
    stamp = odoo.home.stamp("demo")
    known = json.loads(stamp) if stamp and odoo.exists(DATABASE) else {}
    seed = seed if seed is not None else known.get("seed", 1)
    recipe = fingerprint(SETUP, extra=odoo.home.stamp("template"))
    sources = source_stamp()
    same = known.get("seed") == seed and known.get("recipe") == recipe
    if reset or not same:
        odoo.home.drop_stamp("demo")
        odoo.home.drop_stamp("demo-bank")
        odoo.home.drop_stamp("demo-accountant")
        with step("Database for the demo company"):
            odoo.clone(DATABASE)
            _drop_government(odoo)
        with step("Installing both add-ons"):
            odoo.install(DATABASE, "install")
        with step("Demo company, connected to the demo e-Box"):
            odoo.shell("demo-company", DATABASE, SETUP, EBOX_DEMO_SEED=str(seed))
        with step("Web client's bundles"):
            odoo.warm(DATABASE)
    elif known.get("sources") != sources:
        with step("Updating both add-ons"):
            odoo.update(DATABASE, "update")
    known = {"seed": seed, "recipe": recipe, "sources": sources}
    odoo.home.set_stamp("demo", json.dumps(known))


def receive(odoo: Odoo, port: int) -> dict:
    """Synchronise and return the counts and the rows to show.

    :param port: at which Odoo serves, for the links of its e-mails
    """
    result = odoo.home.path / "received.json"
    with step("Receiving the mail"):
        url = f"http://localhost:{port}"
        odoo.shell(
            "receive", DATABASE, RECEIVE, EBOX_RESULT=str(result), EBOX_DEMO_URL=url
        )
    if not odoo.home.stamp("demo-bank"):
        with step("Bank lines of the demo company"):
            odoo.shell("demo-bank", DATABASE, BANK)
        odoo.home.set_stamp("demo-bank", "made")
    if not odoo.home.stamp("demo-accountant"):
        with step("An accountant who sees the letters in the portal"):
            odoo.shell("demo-accountant", DATABASE, ACCOUNTANT)
        odoo.home.set_stamp("demo-accountant", "made")
    return json.loads(result.read_text())


def table(result: dict) -> str:
    """The documents received, newest first, as text."""
    lines = ["  ".join(f"{name:{width}}" for name, width in COLUMNS)]
    lines.append("  ".join("-" * width for _name, width in COLUMNS))
    for row in result["rows"]:
        lines.append(
            "  ".join(f"{str(row[name])[:width]:{width}}" for name, width in COLUMNS)
        )
    counts = result["counts"]
    lines.append(
        f"{counts['documents']} documents with {counts['files']} files "
        f"from {counts['providers']} registries, {counts['errors']} errors"
    )
    return "\n".join(f"  {line}" for line in lines)


def _drop_government(odoo: Odoo) -> None:
    """A new mailbox needs a new demo government: its state is kept in files."""
    shutil.rmtree(odoo.home.data / "ebox_enterprise", ignore_errors=True)
