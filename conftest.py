# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Four kinds of tests in one run: pure, odoo, browser and soak.

``--every-kind`` (which ``setup/test`` sets when nothing was selected) makes the
run fail when a kind has no test, so that a missing plugin cannot look green. A
skipped browser test always fails: it means that no browser was found.

The soak's seed is always told; ``--soak-seed`` takes the same dice again.

All tests run in several processes at once (``-n`` of pytest-xdist). What counts and
what is told at the end comes by way of reports, so that it is the same with one.
"""

import os
import random
import threading
from collections import Counter

import pytest

KINDS = ("pure", "odoo", "browser", "soak")
#: Folders that stand on one database or process: one worker has all of such a folder.
OWN_PROCESS = tuple(
    f"tests/{name}/"
    for name in ("upgrade", "website", "peers", "server", "libraries", "move")
)
TOGETHER = (*OWN_PROCESS, "tests/soak/")
#: What takes longest comes first, so that no worker is left alone with it at the end.
LONGEST = (
    *TOGETHER,
    "/attack/test_attack_models.py",
    "tests/test_linear_time.py",
    "/attack/test_attack_reading.py",
    "/attack/test_attack_methods.py",
    "/attack/test_attack_fields.py",
    "/attack/test_attack_routes.py",
    "/test_portal_tour.py",
    "/test_tour",
    "l10n_be_ebox_payment/",
    "ebox_enterprise/",
)
SOAK_TOLD = "told of the soak"  # the name of this property in a report
collected, passed = Counter(), Counter()
soaks = []  # what each soak says of itself at the end
pytest.register_assert_rewrite("soak_driver", "soak_office")


def pytest_addoption(parser):
    parser.addoption(
        "--every-kind", action="store_true", help="fail when a kind has no test"
    )
    parser.addoption(
        "--soak", action="store_true", help="the long soak: 2,000 messages, 30 kills"
    )
    parser.addoption(
        "--server", action="store_true", help="300 letters and 5 kills of a server"
    )
    parser.addoption(
        "--soak-seed", type=int, help="the seed of the soak; without it any"
    )


def pytest_configure(config):
    config.soak_told = []  # by the test that runs; until its report takes it
    if config.option.soak_seed is None:  # workers get it with the other options
        config.option.soak_seed = random.SystemRandom().randrange(10**6)


def pytest_report_header(config):
    return f"soak seed: {config.option.soak_seed}"


def kind_of(nodeid) -> str:
    """A test in ``tests/`` is pure or the soak; an add-on's tours need the browser.

    What is in ``OWN_PROCESS`` runs Odoo in a process of its own.
    """
    if nodeid.startswith("tests/soak/"):
        return "soak"
    if nodeid.startswith("tests/"):
        return "odoo" if nodeid.startswith(OWN_PROCESS) else "pure"
    return "browser" if "/test_tour" in nodeid.split("::")[0] else "odoo"


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: place_of(item.nodeid))


def place_of(nodeid) -> int:
    """The place in ``LONGEST``; what is not there comes last."""
    places = (n for n, part in enumerate(LONGEST) if part in nodeid)
    return next(places, len(LONGEST))


def pytest_collection_finish(session):
    if not hasattr(session.config, "workerinput"):
        count_collected(session.config, [item.nodeid for item in session.items])


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_node_collection_finished(node, ids):
    if not collected:  # each worker has the same
        count_collected(node.config, ids)


def count_collected(config, nodeids):
    collected.update(map(kind_of, nodeids))
    missing = [kind for kind in KINDS if not collected[kind]]
    if config.getoption("--every-kind") and missing:
        raise pytest.UsageError(f"no test was collected of: {', '.join(missing)}")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    from xdist.scheduler import LoadFileScheduling

    class Scheduling(LoadFileScheduling):
        """A worker takes a whole file, or all of a folder of ``TOGETHER``."""

        def _split_scope(self, nodeid):
            whole = (folder for folder in TOGETHER if nodeid.startswith(folder))
            return next(whole, None) or super()._split_scope(nodeid)

    return Scheduling(config, log)


@pytest.fixture(scope="session", autouse=True)
def load_registry(request):
    """In place of pytest-odoo's: ``setup/test`` has made a database for each worker.

    A copy that the worker makes has no files of its own.
    """
    if not request.config.pluginmanager.hasplugin("odoo"):
        return
    from odoo.modules.registry import Registry
    from odoo.tools import config

    threading.current_thread().testing = True
    worker = os.environ.get("PYTEST_XDIST_WORKER")
    if worker:
        config["db_name"] = [f"{request.config.option.odoo_database}_{worker}"]
    Registry(config["db_name"][0])


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    if report.skipped and kind_of(item.nodeid) == "browser":
        report.outcome = "failed"
        report.longrepr = f"a browser test was skipped: {report.longrepr}"
    while item.config.soak_told:
        report.user_properties.append((SOAK_TOLD, item.config.soak_told.pop()))


def pytest_runtest_logreport(report):
    whole = type(report) is pytest.TestReport  # not one of its subtests
    if whole and report.when == "call" and report.passed:
        passed[kind_of(report.nodeid)] += 1
    soaks.extend(line for name, line in report.user_properties if name == SOAK_TOLD)


def pytest_terminal_summary(terminalreporter, config):
    if soaks:
        terminalreporter.section(f"soak, seed {config.option.soak_seed}")
        for line in soaks:
            terminalreporter.write_line(line)
    terminalreporter.section("tests by kind")
    for kind in KINDS:
        terminalreporter.write_line(
            f"{kind:8} collected {collected[kind]:4}   passed {passed[kind]:4}"
        )
