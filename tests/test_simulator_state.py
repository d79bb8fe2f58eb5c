# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""One state file for many processes, and for the same process after a restart."""

import base64
import json
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import contextmanager
from datetime import datetime, timezone
from types import SimpleNamespace

import pytest
import requests
from simulator_support import (
    BOX,
    TIMEOUT,
    V2,
    Consumer,
    certificate,
    connect,
    government,
    message,
    pdf,
)

from ebox_simulator import StateError
from ebox_simulator.lab import LabSimulator, serve
from ebox_simulator.lab.faults import action
from ebox_simulator.settings import DEFAULTS

# These tests use the real clock, as another process does: their mail stays.
EVER = datetime(9999, 1, 1, tzinfo=timezone.utc)
LIST = f"{V2}/ebox/messages"
CONTENT = f"{LIST}/m/attachments/att-letter.pdf/content"


@contextmanager
def process(state=None, *options):
    """``python -m ebox_simulator.lab`` in a process of its own; yields its URL."""
    command = [sys.executable, "-m", "ebox_simulator.lab", "--port", "0", *options]
    if state:
        command += ["--state", str(state)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    running = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=environment
    )
    try:
        line = running.stdout.readline()
        assert line.startswith("e-Box simulator on http://127.0.0.1:"), line
        yield line.split()[-1]
    finally:
        running.terminate()
        running.wait(10)
        running.stdout.close()


def test_two_processes_share_one_state(tmp_path):
    path = tmp_path / "state.sqlite"
    here = LabSimulator(path)
    here.add_box(BOX, demo=False)
    here.publish(BOX, message("m", expires=EVER))
    with process(path) as first, process(path) as second:
        client_id = here.register_certificate(BOX, certificate())
        one = Consumer(first, client_id)
        assertion = one.assertion(aud=f"{first}/REST/oauth/v5/token")
        one.token = one.ask_token(assertion).json()["access_token"]
        two = Consumer(second, client_id, token=one.token)
        assert two.get(CONTENT).content == pdf("m")
        assert one.get(f"{LIST}?readStatus=true").json()["totalItems"] == 1
        assert one.ask_token(assertion).json()["error"] == "invalid_grant"
        here.faults.add("list", status=503, times=1)
        assert [c.get(LIST).status_code for c in (one, two)] == [503, 200]
        assert here.journal.count("content", client_id=client_id) == 1
    here.close()


def test_a_restart_meets_the_same_state(tmp_path):
    path = tmp_path / "below" / "state.sqlite"
    with government(path) as gov:
        gov.publish(message("m"))
        gov.consumer.get(CONTENT)
        assertion = gov.consumer.assertion()
        gov.consumer.ask_token(assertion)
        client_id, token = gov.consumer.client_id, gov.consumer.token
        providers = gov.simulator.providers.list()
        gov.simulator.providers.remove(providers[1].provider_id)
    again = LabSimulator(path, clock=gov.clock)
    assert again.counts(BOX)["nsso"]["unread"] == 0
    assert again.accounts.get(client_id).enterprise_number == BOX
    assert again.accounts.grant(token).client_id == client_id
    assert again.providers.list() == providers[:1]
    again.add_box(BOX, demo=False)
    assert again.counts(BOX)["nsso"]["messages"] == 1
    again.close()


def test_nobody_else_can_read_the_state(tmp_path):
    path = tmp_path / "state.sqlite"
    simulator = LabSimulator(path)
    simulator.add_box(BOX, demo=False)
    for file in tmp_path.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    simulator.close()


def test_a_state_of_another_format_is_refused_and_kept(tmp_path):
    path = tmp_path / "state.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StateError, match="99"):
        LabSimulator(path)
    assert path.exists()


def test_many_threads_and_two_simulators_write_at_once(tmp_path):
    path = tmp_path / "state.sqlite"
    simulators = [LabSimulator(path), LabSimulator(path)]
    simulators[0].add_box(BOX, demo=False)
    problems = []

    def work(number):
        try:
            for n in range(20):
                letter = message(f"{number}-{n}", expires=EVER)
                simulators[number % 2].publish(BOX, letter)
        except sqlite3.Error as error:
            problems.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert simulators[1].counts(BOX)["nsso"]["messages"] == 120
    for simulator in simulators:
        simulator.close()


def test_one_assertion_wins_a_race_once(tmp_path):
    with government(tmp_path / "state.sqlite") as gov:
        assertion = gov.consumer.assertion()
        statuses = []

        def ask():
            client = Consumer(gov.base_url, gov.consumer.client_id, gov.clock)
            statuses.append(client.ask_token(assertion).status_code)

        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(statuses) == [200] + [400] * 7


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_worker_opens_its_own_connection(tmp_path):
    simulator = LabSimulator(tmp_path / "state.sqlite")
    simulator.add_box(BOX, demo=False)
    child = os.fork()
    if not child:
        status = 1
        try:
            simulator.publish(BOX, message("child", expires=EVER))
            status = 0
        finally:
            os._exit(status)
    simulator.publish(BOX, message("parent", expires=EVER))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert simulator.counts(BOX)["nsso"]["messages"] == 2
    simulator.close()


def test_a_state_in_memory_is_shared_by_threads():
    simulator = LabSimulator()
    simulator.add_box(BOX, demo=False)
    letter = message("m", expires=EVER)
    worker = threading.Thread(target=simulator.publish, args=(BOX, letter))
    worker.start()
    worker.join()
    assert simulator.counts(BOX)["nsso"]["messages"] == 1
    simulator.close()


def test_another_process_is_driven_over_the_control_plane():
    with process() as url:
        control = f"{url}/_sim"

        def ask(method, path, **options):
            return requests.request(
                method, f"{control}/{path}", timeout=TIMEOUT, **options
            )

        assert ask("GET", "health").json()["base_url"] == url
        box = {"enterprise_number": BOX, "company_name": "Invented", "demo": False}
        assert ask("POST", "boxes", json=box).status_code == 201
        consumer = registered_over_http(ask, url)
        letter = {
            "message_id": "h",
            "registry": "nsso",
            "subject": {"nl": "Brief"},
            "received": "2026-01-02T03:04:05+00:00",
            "expires": "9999-01-01T00:00:00Z",
            "message_type_id": "T",
            "sender_organization_id": "0200000043",
            "attachments": [
                {
                    "attachment_id": "a",
                    "file_name": "a.txt",
                    "media_type": "text/plain",
                    "main": True,
                    "content": "aGVsbG8=",
                }
            ],
        }
        path = f"boxes/{BOX}/messages"
        assert ask("POST", path, json=letter).status_code == 201
        content = consumer.get(f"{LIST}/h/attachments/a/content")
        assert content.content == b"hello"
        held = ask("GET", path).json()["items"]
        assert [(m["message_id"], m["read"]) for m in held] == [("h", True)]
        refuse_what_is_wrong(ask, letter)
        drive_the_rest(ask, consumer)
        assert ask("DELETE", f"{path}/nsso/h").status_code == 200
        assert ask("DELETE", f"{path}/nsso/h").status_code == 404


def registered_over_http(ask, url) -> Consumer:
    account = {
        "enterprise_number": BOX,
        "certificate": base64.b64encode(certificate()).decode(),
    }
    answer = ask("POST", "chaman/accounts", json=account)
    assert answer.status_code == 201
    return Consumer(url, answer.json()["client_id"]).log_in()


def refuse_what_is_wrong(ask, letter):
    """What is of another kind than it should be is told, and changes nothing."""
    stored = {**letter["attachments"][0], "size": 5, "sha256": "00" * 32}
    del stored["content"]
    payment = {
        "payment_id": "p",
        "amount": "much",
        "vat_amount": "0",
        "currency": "EUR",
        "iban": "BE68539007547034",
        "due_date": "2026-02-01T00:00:00Z",
    }
    for wrong in (
        {"received": 5},
        {"attachments": [stored]},
        {"payment": payment},
        {"payment": {**payment, "amount": "1", "due_date": None}},
    ):
        answer = ask("POST", f"boxes/{BOX}/messages", json={**letter, **wrong})
        assert answer.status_code == 400, wrong
    for name, value in (
        ("token_seconds", "long"),
        ("granted_scopes", "all"),
        ("journal", 1),
    ):
        assert ask("PATCH", "settings", json={name: value}).status_code == 400
    assert ask("PATCH", "settings", json={"unknown": 1}).status_code == 404
    assert ask("GET", "settings").json() == DEFAULTS


def drive_the_rest(ask, consumer):
    fault = {"route": "list", "status": 503, "times": 1}
    assert ask("POST", "faults", json=fault).status_code == 201
    assert consumer.get(LIST).status_code == 503
    ask("DELETE", "faults")
    assert ask("GET", "faults").json() == {"items": []}
    entries = ask("GET", "journal", params={"route": "list"}).json()["items"]
    assert [(e["status"], e["fault"]) for e in entries] == [(503, "status")]
    assert "Bearer" not in json.dumps(entries)
    provider = {"version": "9.9", "deactivation": "2026-01-01"}
    assert ask("PATCH", "providers/NSSO-DEMO", json=provider).status_code == 200
    assert ask("GET", "providers").json()["items"][0]["version"] == "9.9"
    settings = {"token_seconds": 5}
    assert ask("PATCH", "settings", json=settings).json()["token_seconds"] == 5
    assert consumer.ask_token().json()["expires_in"] == 5
    account = f"chaman/accounts/{consumer.client_id}"
    pem = {"certificate": "-----BEGIN CERTIFICATE-----\nAA==\n"}
    assert ask("PUT", account, json=pem).status_code == 400
    assert ask("DELETE", account).status_code == 200
    assert consumer.ask_token().status_code == 401


def test_a_browser_page_cannot_use_the_control_plane():
    with government() as gov:
        answer = requests.get(
            f"{gov.base_url}/_sim/health",
            headers={"Origin": "https://page.invalid"},
            timeout=TIMEOUT,
        )
        assert answer.status_code == 403


def test_the_control_plane_is_not_in_the_journal():
    with government() as gov:
        requests.get(f"{gov.base_url}/_sim/health", timeout=TIMEOUT)
        assert gov.simulator.journal.count() == 0


def test_only_loopback_is_served():
    simulator = LabSimulator()
    with pytest.raises(ValueError, match="loopback"), serve(simulator, "0.0.0.0"):
        pass
    simulator.close()


def test_a_slow_answer_does_not_block_the_others(monkeypatch):
    asleep, over = threading.Event(), threading.Event()

    def sleep(_seconds):
        asleep.set()
        over.wait(2 * TIMEOUT)

    monkeypatch.setattr(action, "time", SimpleNamespace(sleep=sleep))
    with government() as gov:
        gov.simulator.faults.add("list", "delay", seconds=1.0)
        slow = threading.Thread(target=gov.consumer.get, args=(LIST,))
        slow.start()
        try:
            assert asleep.wait(TIMEOUT)
            other = connect(gov.simulator, gov.base_url, gov.clock)
            assert other.get(f"{V2}/ebox").status_code == 200
            assert slow.is_alive()
        finally:
            over.set()
            slow.join()
