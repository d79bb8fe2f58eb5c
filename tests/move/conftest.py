# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Two databases with both add-ons, an Odoo for each, and one government."""

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "soak"))

from soak_government import served
from soak_office import Office

PLACES = ("EBOX_MOVE_FROM", "EBOX_MOVE_TO")


@pytest.fixture
def government(tmp_path):
    """Served by a process of its own."""
    with served(tmp_path / "government") as shared:
        yield shared


@pytest.fixture
def offices(tmp_path):
    """The Odoo of the old database, and that of the new one with its own secret."""
    names = [os.environ.get(f"{place}_DATABASE") for place in PLACES]
    if not all(names):
        pytest.skip("this needs two databases: run setup/test")
    opened = []
    for place, name in zip(PLACES, names, strict=True):
        folder = tmp_path / name
        folder.mkdir()
        secret = {"EBOX_ENTERPRISE_SECRET": f"only for the test of a move: {place}"}
        opened.append(Office(os.environ[f"{place}_CONFIG"], name, folder, **secret))
    yield opened
    for office in opened:
        office.close()
