"""The whole machine, made ready in the right order."""

from __future__ import annotations

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
        packages = odoo_source.prepare(home)
        python_env.prepare(home, packages)
    with Postgres(home).running() as postgres:
        odoo = Odoo(home, packages, postgres)
        if template:
            with alone(preparing):
                odoo.prepare_template()
        yield odoo
