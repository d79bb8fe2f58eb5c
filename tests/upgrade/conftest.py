# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Databases of older commits, updated to the present add-ons."""

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from upgrade_updating import upgrade

sys.path.insert(0, str(Path(__file__).parents[2] / "setup"))

from machine.older import PARALLEL, TREES

#: The databases that are updated a second time, which costs as much as the first.
TWICE = {list(TREES)[-1]}
GIVEN, MISSING = "EBOX_UPGRADE", "EBOX_UPGRADE_MISSING"


@pytest.fixture(scope="session")
def all_upgraded(tmp_path_factory):
    """Each ``Upgraded`` by its name."""
    if not os.environ.get(GIVEN):
        reason = os.environ.get(MISSING) or f"this needs {GIVEN}: run setup/test"
        pytest.skip(reason)
    given = json.loads(os.environ[GIVEN])
    folder = tmp_path_factory.mktemp("upgrade")
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", 1))
    with ThreadPoolExecutor(max(PARALLEL // workers, 1)) as pool:
        jobs = {
            name: pool.submit(upgrade, given["config"], one, folder, name in TWICE)
            for name, one in given["databases"].items()
        }
        return {name: job.result() for name, job in jobs.items()}


@pytest.fixture(scope="session", params=TREES)
def upgraded(request, all_upgraded):
    """The ``Upgraded`` of one older commit after the other."""
    return all_upgraded[request.param]
