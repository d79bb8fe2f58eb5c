"""Databases of older commits, updated in the background while other tests run."""

import json
import os
import shutil
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from upgrade_updating import upgrade

sys.path.insert(0, str(Path(__file__).parents[2] / "setup"))

from machine.older import PARALLEL, TREES  # noqa: E402

#: The databases that are updated a second time, which costs as much as the first.
TWICE = {list(TREES)[-1]}
HERE = Path(__file__).parent
jobs = {}
GIVEN, MISSING = "EBOX_UPGRADE", "EBOX_UPGRADE_MISSING"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    """These tests come last; what they look at is made beside the others."""
    mine = [item for item in items if HERE in item.path.parents]
    others = [item for item in items if HERE not in item.path.parents]
    items[:] = others + mine
    if mine and os.environ.get(GIVEN) and not config.option.collectonly:
        given = json.loads(os.environ[GIVEN])
        folder = Path(tempfile.mkdtemp(prefix="ebox-upgrade-"))
        config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
        pool = ThreadPoolExecutor(1 if others else PARALLEL)
        config.add_cleanup(lambda: pool.shutdown(cancel_futures=True))
        jobs.update(
            (name, pool.submit(upgrade, given["config"], one, folder, name in TWICE))
            for name, one in given["databases"].items()
        )


@pytest.fixture(scope="session")
def all_upgraded():
    """Each ``Upgraded`` by its name."""
    if not jobs:
        reason = os.environ.get(MISSING) or f"this needs {GIVEN}: run setup/test"
        pytest.skip(reason)
    return {name: job.result() for name, job in jobs.items()}


@pytest.fixture(scope="session", params=TREES)
def upgraded(request, all_upgraded):
    """The ``Upgraded`` of one older commit after the other."""
    return all_upgraded[request.param]
