# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the simulator itself costs: its share of the time, and what can be off."""

import base64
import os
import subprocess
import sys
import time

import pytest
import requests
from simulator_support import (
    BOX,
    DOORS,
    TIMEOUT,
    V2,
    Consumer,
    certificate,
    message,
    troubled,
)

LIST = f"{V2}/ebox/messages"
CONTENT = f"{LIST}/m/attachments/att-letter.pdf/content"


@pytest.fixture(params=DOORS)
def gov(request):
    with troubled(request.param) as it:
        it.publish(message("m"))
        it.simulator.usage.reset()
        yield it


def test_requests_and_their_time_are_counted_until_reset(gov):
    url = f"{gov.base_url}/_sim/usage"
    began = time.perf_counter()
    for path in (LIST, CONTENT, f"{V2}/nowhere"):
        gov.consumer.get(path)
    used = requests.get(url, timeout=TIMEOUT).json()
    assert used["requests"] == 3  # not the control plane's
    passed = time.perf_counter() - began
    assert 0 < used["cpu_seconds"] <= used["seconds"] + 0.01
    assert used["seconds"] < passed
    assert 0 < used["process_seconds"]
    assert used["elapsed"] >= used["seconds"]
    assert requests.delete(url, timeout=TIMEOUT).status_code == 200
    again = requests.get(url, timeout=TIMEOUT).json()
    assert (again["requests"], again["seconds"]) == (0, 0)


def test_a_body_that_is_made_while_it_is_sent_counts(gov):
    gov.simulator.faults.add("content", "slow", seconds=0.03, bytes=3)
    gov.simulator.faults.add("list", "cut")
    gov.consumer.get(CONTENT)
    used = gov.simulator.usage.told()
    assert used["seconds"] >= 0.1 > used["cpu_seconds"]
    with pytest.raises(requests.exceptions.ConnectionError):
        gov.consumer.get(LIST)
    assert gov.simulator.usage.told()["requests"] == 2


def test_the_time_of_a_slow_reader_does_not_count(gov):
    with gov.consumer.get(CONTENT, stream=True) as answer:
        time.sleep(1)
        assert answer.content
    assert gov.simulator.usage.told()["seconds"] < 0.9


def test_the_journal_can_be_off(gov):
    gov.simulator.settings.set(journal=False)
    gov.consumer.get(LIST)
    assert gov.simulator.journal.count() == 0
    gov.simulator.settings.set(journal=True)
    gov.consumer.get(LIST)
    assert gov.simulator.journal.count() == 1


def process(*options):
    return subprocess.Popen(
        [sys.executable, "-m", "ebox_simulator.lab", "--port", "0", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def test_a_large_mailbox_in_a_process_of_its_own():
    options = ["--enterprise-number", BOX, "--messages", "30000", "--no-journal"]
    options += ["--file-size", "4000", "--files", "2", "--every", "60"]
    running = process(*options, "--registry", "nsso", "--keep-days", "365")
    try:
        url = running.stdout.readline().split()[-1]
        account = {
            "enterprise_number": BOX,
            "certificate": base64.b64encode(certificate()).decode(),
        }
        made = requests.post(
            f"{url}/_sim/chaman/accounts", json=account, timeout=TIMEOUT
        )
        consumer = Consumer(url, made.json()["client_id"]).log_in()
        listed = consumer.get(LIST, params={"page": 300, "pageSize": 100}).json()
        assert listed["totalItems"] == 30_000
        assert len(listed["items"]) == 100
        file = listed["items"][0]["attachments"]["items"][1]
        content = consumer.get(file["contentHref"].removeprefix(url)).content
        assert len(content) == 4000
        journal = requests.get(f"{url}/_sim/journal", timeout=TIMEOUT).json()
        assert journal == {"items": []}
    finally:
        running.terminate()
        running.communicate(timeout=10)


def test_a_large_mailbox_needs_an_owner():
    running = process("--messages", "10")
    _, errors = running.communicate(timeout=20)
    assert running.returncode == 2
    assert "--enterprise-number" in errors
