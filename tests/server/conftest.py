# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the server's tests stand on: a database, a prefork server, slow governments."""

import os
import sys
from pathlib import Path

import pytest
from server_process import Server

HERE = Path(__file__).parent
DATABASE, CONFIG = "EBOX_SERVER_DATABASE", "EBOX_SERVER_CONFIG"

sys.path.insert(0, str(HERE.parent / "soak"))

from soak_government import served  # noqa: E402
from soak_office import SECRET, Office  # noqa: E402


@pytest.fixture(scope="session")
def place():
    """(configuration, database) that ``setup/test`` has made for the server."""
    if not (os.environ.get(DATABASE) and os.environ.get(CONFIG)):
        pytest.skip(f"the server needs {DATABASE} and {CONFIG}: run setup/test")
    return os.environ[CONFIG], os.environ[DATABASE]


@pytest.fixture
def office(place, tmp_path):
    """People and their managers; nothing of the server runs in it."""
    folder = tmp_path / "office"
    folder.mkdir()
    opened = Office(*place, folder)
    yield opened
    opened.close()


@pytest.fixture
def server(place, tmp_path):
    """Not started yet."""
    made = Server(*place, tmp_path, **SECRET)
    yield made
    made.stop()


@pytest.fixture
def governments(tmp_path):
    """Two of them, so that one can hang and the other not."""
    with (
        served(tmp_path / "first") as first,
        served(tmp_path / "second") as second,
    ):
        yield first, second
