# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The whole machine, made ready in the right order."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from . import odoo_source, python_env
from .home import Home
from .locks import alone
from .odoo import Odoo
from .postgres import Postgres


@contextmanager
def machine(*, template: bool = True):
    """Odoo, Python, PostgreSQL and the template, with the server running."""
    home = Home()
    preparing = home.path / "prepare.lock"
    with alone(preparing):
        packages = fetch(home)
    with Postgres(home).running() as postgres:
        odoo = Odoo(home, packages, postgres)
        if template:
            with alone(preparing):
                odoo.prepare_template()
        yield odoo


def fetch(home: Home):
    """Odoo and the Python packages, at the same time: both wait for the network."""
    with ThreadPoolExecutor() as pool:
        odoo = pool.submit(odoo_source.prepare, home)
        environment = pool.submit(python_env.prepare, home)
        packages = odoo.result()
        environment.result()
    python_env.add(home.venv, packages)
    return packages
