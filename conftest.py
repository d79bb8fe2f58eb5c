"""Four kinds of tests in one run: pure, odoo, browser and soak.

``--every-kind`` (which ``setup/test`` sets when nothing was selected) makes the
run fail when a kind has no test, so that a missing plugin cannot look green. A
skipped browser test always fails: it means that no browser was found.

The soak's seed is always told; ``--soak-seed`` takes the same dice again.
"""

import random
from collections import Counter
from pathlib import Path

import pytest

KINDS = ("pure", "odoo", "browser", "soak")
ROOT = Path(__file__).parent
SOAK = ROOT / "tests" / "soak"
OWN_PROCESS = {ROOT / "tests" / name for name in ("website", "upgrade", "server")}
collected, passed = Counter(), Counter()
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
    config.soak_told = []  # what each soak says of itself at the end
    if config.option.soak_seed is None:
        config.option.soak_seed = random.SystemRandom().randrange(10**6)


def pytest_report_header(config):
    return f"soak seed: {config.option.soak_seed}"


def kind_of(item) -> str:
    """A test in ``tests/`` is pure or the soak; an add-on's tours need the browser.

    What is in ``OWN_PROCESS`` runs Odoo in a process of its own.
    """
    if SOAK in item.path.parents:
        return "soak"
    if OWN_PROCESS.intersection(item.path.parents):
        return "odoo"
    if (ROOT / "tests") in item.path.parents:
        return "pure"
    return "browser" if item.path.stem.startswith("test_tour") else "odoo"


def pytest_collection_modifyitems(config, items):
    collected.update(kind_of(item) for item in items)
    missing = [kind for kind in KINDS if not collected[kind]]
    if config.getoption("--every-kind") and missing:
        raise pytest.UsageError(f"no test was collected of: {', '.join(missing)}")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    kind = kind_of(item)
    if report.skipped and kind == "browser":
        report.outcome = "failed"
        report.longrepr = f"a browser test was skipped: {report.longrepr}"
    if report.when == "call" and report.passed:
        passed[kind] += 1


def pytest_terminal_summary(terminalreporter, config):
    if config.soak_told:
        terminalreporter.section(f"soak, seed {config.option.soak_seed}")
        for line in config.soak_told:
            terminalreporter.write_line(line)
    terminalreporter.section("tests by kind")
    for kind in KINDS:
        terminalreporter.write_line(
            f"{kind:8} collected {collected[kind]:4}   passed {passed[kind]:4}"
        )
