"""Three kinds of tests in one run: pure, odoo and browser.

``--every-kind`` (which ``setup/test`` sets when nothing was selected) makes the
run fail when a kind has no test, so that a missing plugin cannot look green. A
skipped browser test always fails: it means that no browser was found.
"""

from collections import Counter
from pathlib import Path

import pytest

KINDS = ("pure", "odoo", "browser")
ROOT = Path(__file__).parent
collected, passed = Counter(), Counter()


def pytest_addoption(parser):
    parser.addoption(
        "--every-kind", action="store_true", help="fail when a kind has no test"
    )


def kind_of(item) -> str:
    """A test in ``tests/`` is pure; an add-on's tours need the browser."""
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


def pytest_terminal_summary(terminalreporter):
    terminalreporter.section("tests by kind")
    for kind in KINDS:
        terminalreporter.write_line(
            f"{kind:8} collected {collected[kind]:4}   passed {passed[kind]:4}"
        )
