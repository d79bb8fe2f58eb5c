# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the soak stands on: a database of its own, Odoo, and a served government."""

import itertools
import os

import pytest
from soak_driver import Company
from soak_government import served
from soak_mail import Post, now, reference
from soak_office import Office

NUMBERS = itertools.count(9999910)
PLACE = {"registry": "region"}  # that is there with and without TLS
DATABASE, CONFIG = "EBOX_SOAK_DATABASE", "EBOX_SOAK_CONFIG"


@pytest.fixture(scope="module")
def government(tmp_path_factory):
    """The simulator, served by a process of its own; this one shares its state."""
    with served(tmp_path_factory.mktemp("soak") / "government") as shared:
        yield shared


@pytest.fixture(scope="session")
def soak_database():
    """The name of the database that ``setup/test`` has made for the soak."""
    if not (os.environ.get(DATABASE) and os.environ.get(CONFIG)):
        pytest.skip(f"the soak needs {DATABASE} and {CONFIG}: run setup/test")
    return os.environ[DATABASE]


@pytest.fixture(scope="module")
def office_options():
    """Variables of Odoo's environment; a module has its own."""
    return {}


@pytest.fixture(scope="module")
def office(soak_database, office_options, tmp_path_factory):
    """An Odoo that forks workers."""
    folder = tmp_path_factory.mktemp("office")
    config = os.environ[CONFIG]
    opened = Office(config, soak_database, folder, **office_options)
    yield opened
    opened.close()


@pytest.fixture
def addresses():
    """Where a company's government is, if not at its usual place."""
    return {}


@pytest.fixture
def company(request, office, government, addresses):
    """A company that has received ten letters; ten more are waiting."""
    first = next(NUMBERS)
    number = f"{first}{97 - first % 97:02d}".zfill(10)
    government.faults.clear()
    government.add_reference(*reference())
    company = Company(office, government, number, **addresses)
    post = Post(request.config.option.soak_seed)
    government.publish(number, *post.letters(10, now(), days=5, **PLACE))
    assert company.connect() == "connected"
    office.run("sync")
    assert company.look()["documents"] == 10
    assert company.look()["waiting"] == 0
    company.fresh = post.letters(10, now(), days=0.1, **PLACE)
    government.publish(number, *company.fresh)
    government.journal.clear()
    yield company
    office.run("archive", connection=company.connection)
