# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The portal in a database that has Odoo's ``website`` too.

That add-on gives the portal another layout, another idea of the language and one
company. The same tests run there by Odoo's own runner, in a process of their own, since
pytest's serves a database without it.
"""

import os
import re
import socket
import subprocess
import sys

import pytest

DATABASE, CONFIG = "EBOX_WEBSITE_DATABASE", "EBOX_WEBSITE_CONFIG"
MINUTES = 15
CLOSING = re.compile(r"(\d+) failed, (\d+) error\(s\) of (\d+) tests")
SKIPPED = re.compile(r"skipped test|Test.*skipped", re.IGNORECASE)
LEAST = 20  # tests; fewer mean that they were not found


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    """What Odoo wrote while it ran the tests of the portal."""
    if not (os.environ.get(DATABASE) and os.environ.get(CONFIG)):
        pytest.skip(f"this needs {DATABASE} and {CONFIG}: run setup/test")
    command = [sys.executable, "-m", "odoo", "-c", os.environ[CONFIG]]
    command += ["-d", os.environ[DATABASE], "--test-tags", "ebox_portal"]
    command += ["--http-port", str(free_port()), "--logfile", ""]
    file = tmp_path_factory.mktemp("website") / "odoo.log"
    with file.open("wb") as stream:
        subprocess.run(
            command,
            stdout=stream,
            stderr=subprocess.STDOUT,
            timeout=MINUTES * 60,
            check=False,  # the closing line tells more
        )
    return file.read_text(errors="replace")


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def test_the_portal_works_beside_website(log):
    closings = CLOSING.findall(log)
    assert closings, log[-4000:]
    failed, errors, number = map(int, closings[-1])
    assert (failed, errors) == (0, 0), "\n".join(trouble(log))
    assert number >= LEAST


def test_no_test_of_the_portal_was_skipped(log):
    assert not [line for line in log.splitlines() if SKIPPED.search(line)]


def trouble(log):
    """The lines of the log around what went wrong, not more than a screen or two."""
    lines = log.splitlines()
    found = [n for n, line in enumerate(lines) if " ERROR " in line or "FAIL:" in line]
    return [line for n in found[:5] for line in lines[n : n + 25]]
