# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The simulator behind ``requests`` without a socket."""

import socket

import pytest
import requests
from simulator_support import (
    BOX,
    V2,
    Clock,
    Consumer,
    certificate,
    file,
    message,
)

from ebox_simulator import SimulatorAdapter
from ebox_simulator.lab import LabSimulator

SIZE = 3_000_000
CONTENT = f"{V2}/ebox/messages/m/attachments/att-b.pdf/content"


@pytest.fixture
def simulator(monkeypatch):
    def refuse(*arguments):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    simulator = LabSimulator(clock=Clock())
    simulator.add_box(BOX, demo=False)
    content = bytes(SIZE)
    simulator.publish(
        BOX, message("m", attachments=[file("b.pdf", content, main=True)])
    )
    yield simulator
    simulator.close()


@pytest.fixture
def consumer(simulator):
    client_id = simulator.register_certificate(BOX, certificate())
    consumer = Consumer(simulator.base_url, client_id, simulator.now)
    consumer.session.mount(simulator.base_url, SimulatorAdapter(simulator))
    return consumer.log_in()


def test_the_whole_conversation_runs_in_process(consumer):
    answer = consumer.get(f"{V2}/ebox/messages", params={"page": 1})
    assert answer.json()["totalItems"] == 1
    assert answer.url == f"{consumer.base_url}{V2}/ebox/messages?page=1"
    assert answer.request.headers["Authorization"] == f"Bearer {consumer.token}"
    assert answer.reason == "OK"
    href = answer.json()["items"][0]["attachments"]["items"][0]["contentHref"]
    assert href == consumer.base_url + CONTENT


def test_a_stream_is_read_only_as_far_as_asked(simulator, consumer, monkeypatch):
    parts = []
    chunks = simulator.mail.chunks

    def counted(attachment):
        for part in chunks(attachment):
            parts.append(len(part))
            yield part

    monkeypatch.setattr(simulator.mail, "chunks", counted)
    with consumer.get(CONTENT, stream=True) as answer:
        assert answer.headers["Content-Length"] == str(SIZE)
        assert parts == []
        assert len(next(answer.iter_content(1000))) == 1000
        assert 0 < sum(parts) < SIZE / 4
    assert sum(parts) < SIZE / 4
    whole = consumer.get(CONTENT, stream=True)
    assert sum(map(len, whole.iter_content(65536))) == SIZE
    assert consumer.get(CONTENT).content == bytes(SIZE)


def test_closing_early_closes_the_source(simulator, consumer, monkeypatch):
    closed = []

    def endless(attachment):
        try:
            while True:
                yield b"x"
        finally:
            closed.append(True)

    monkeypatch.setattr(simulator.mail, "chunks", endless)
    answer = consumer.get(CONTENT, stream=True)
    assert answer.raw.read(1) == b"x"
    answer.close()
    assert closed == [True]


def test_errors_redirects_and_etags_come_through(simulator, consumer):
    assert consumer.get(f"{V2}/ebox", token="foreign").status_code == 401
    simulator.faults.add("summary", "redirect", location="/login", times=1)
    moved = consumer.get(f"{V2}/ebox", allow_redirects=False)
    assert (moved.status_code, moved.headers["Location"]) == (302, "/login")
    path = f"{V2}/referenceData/messageTypes"
    etag = consumer.get(path).headers["ETag"]
    again = consumer.get(path, headers={"If-None-Match": etag})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("timeout", [0.05, (5, 0.05)])
def test_a_late_answer_is_a_read_timeout(simulator, consumer, timeout):
    simulator.faults.add("summary", "delay", seconds=5, times=1)
    with pytest.raises(requests.exceptions.ReadTimeout):
        consumer.get(f"{V2}/ebox", timeout=timeout)
    assert simulator.journal.count("summary", fault="delay") == 1
    assert consumer.get(f"{V2}/ebox").status_code == 200


def test_outside_its_path_there_is_nothing(simulator, consumer):
    consumer.session.mount("https://localhost/", SimulatorAdapter(simulator))
    answer = consumer.session.get("https://localhost/other", timeout=5)
    assert answer.status_code == 404
