# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Trouble on the line, through a socket and in process alike."""

import hashlib
import json
import threading
import time
from types import SimpleNamespace

import pytest
import requests
from simulator_support import BOX, DOORS, V2, file, message, pdf, troubled

from ebox_simulator import SimulatorAdapter
from ebox_simulator.lab.faults import action

LIST = f"{V2}/ebox/messages"
CONTENT = f"{LIST}/m/attachments/att-letter.pdf/content"
BYTES = pdf("letter" * 500)


@pytest.fixture(params=DOORS)
def gov(request):
    with troubled(request.param) as it:
        letter = file("letter.pdf", BYTES, main=True)
        it.publish(message("m", attachments=[letter]))
        yield it


def test_a_line_that_breaks_before_the_answer(gov):
    gov.simulator.faults.add("content", "cut", times=1)
    with pytest.raises(requests.exceptions.ConnectionError) as caught:
        gov.consumer.get(CONTENT)
    assert not isinstance(caught.value, requests.exceptions.Timeout)
    assert gov.simulator.counts(BOX)["nsso"]["unread"] == 1
    entry = gov.simulator.journal.requests("content")[0]
    assert (entry.status, entry.fault) == (0, "cut")
    assert gov.consumer.get(CONTENT).content == BYTES


def test_an_answer_can_be_lost_after_its_work_was_done(gov):
    gov.simulator.faults.add("content", "cut", when="after", times=1)
    with pytest.raises(requests.exceptions.ConnectionError):
        gov.consumer.get(CONTENT)
    assert gov.simulator.counts(BOX)["nsso"]["unread"] == 0


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("path", [LIST, CONTENT])
def test_a_body_that_stops_in_the_middle(gov, path, chunked):
    whole = gov.consumer.get(path).content
    gov.simulator.faults.add("*", "truncate", chunked=chunked, times=1)
    answer = gov.consumer.get(path, stream=True)
    assert answer.status_code == 200
    declared = answer.headers.get("Content-Length")
    assert declared == (None if chunked else str(len(whole)))
    got = b""
    why = "prematurely" if chunked else "IncompleteRead"
    with pytest.raises(requests.exceptions.ChunkedEncodingError, match=why):
        for part in answer.iter_content(16):
            got += part
    assert whole.startswith(got)
    assert len(got) <= len(whole) // 2
    assert gov.consumer.get(path).content == whole


def test_where_a_body_stops(gov):
    for parameters, size in (
        ({"share": 0}, 0),
        ({"share": 0.25}, len(BYTES) // 4),
        ({"bytes": 10}, 10),
        ({"bytes": 10**9}, len(BYTES) - 1),
    ):
        gov.simulator.faults.add("content", "truncate", **parameters, times=1)
        answer = gov.consumer.get(CONTENT, stream=True)
        got = []
        with pytest.raises(requests.exceptions.ChunkedEncodingError):
            got.extend(answer.iter_content(1))
        assert len(got) <= size
        assert BYTES.startswith(b"".join(got))


@pytest.mark.parametrize(
    ("parameters", "changed"),
    [
        ({}, [len(BYTES) // 2]),
        ({"at": 0, "count": 2}, [0, 1]),
        ({"at": -1}, [len(BYTES) - 1]),
        ({"at": 10**9, "count": 3}, [len(BYTES) - n for n in (3, 2, 1)]),
    ],
)
def test_changed_bytes_that_only_the_digest_tells(gov, parameters, changed):
    listed = gov.consumer.get(LIST).json()["items"][0]["attachments"]["items"][0]
    gov.simulator.faults.add("content", "corrupt", **parameters)
    got = gov.consumer.get(CONTENT).content
    assert [n for n, byte in enumerate(got) if byte != BYTES[n]] == changed
    assert len(got) == len(BYTES)
    assert hashlib.sha256(got).digest() != hashlib.sha256(BYTES).digest()
    assert gov.consumer.get(LIST).json()["items"][0]["attachments"]["items"][0] == (
        listed
    )


def test_a_changed_byte_in_a_large_file_and_in_json(gov):
    large = bytes(700_000)  # more than one part
    gov.publish(message("l", attachments=[file("l.pdf", large, main=True)]))
    gov.simulator.faults.add("content", "corrupt", message_id="l")
    got = gov.consumer.get(f"{LIST}/l/attachments/att-l.pdf/content").content
    assert got == large[:350_000] + b"\x01" + large[350_001:]
    gov.simulator.faults.add("detail", "corrupt", at=0)
    with pytest.raises(json.JSONDecodeError):
        gov.consumer.get(f"{LIST}/l").json()


def test_a_body_that_dribbles(gov, monkeypatch):
    headers, sleep = threading.Event(), time.sleep

    def after_the_headers(seconds):
        assert headers.wait(30)
        sleep(seconds)

    monkeypatch.setattr(action, "time", SimpleNamespace(sleep=after_the_headers))
    gov.simulator.faults.add("content", "slow", seconds=0.02, bytes=200)
    began = time.monotonic()
    answer = gov.consumer.get(CONTENT, stream=True)  # comes before the body does
    headers.set()
    got = b"".join(answer.iter_content(500))
    assert got == BYTES
    parts = len(BYTES) // 200
    assert parts > 10
    assert time.monotonic() - began >= parts * 0.02


def test_a_body_too_slow_for_the_read_timeout(gov):
    gov.simulator.faults.add("content", "slow", seconds=3, bytes=500)
    answer = gov.consumer.get(CONTENT, stream=True, timeout=0.3)
    with pytest.raises(requests.exceptions.ConnectionError, match="timed out"):
        next(answer.iter_content(500))


@pytest.mark.parametrize(
    ("length", "declared"),
    [("none", None), ("all", "300000000000"), ("real", str(len(BYTES)))],
)
def test_a_body_without_end(gov, length, declared):
    size = 300_000_000_000
    gov.simulator.faults.add("content", "oversize", bytes=size, length=length)
    with gov.consumer.get(CONTENT, stream=True) as answer:
        assert answer.headers.get("Content-Length") == declared
        got = b""
        for part in answer.iter_content(65536):
            got += part
            if len(got) > 1_000_000:
                break
    assert got.startswith(BYTES)
    if length == "real":  # HTTP ends there, whatever follows on the line
        assert got == BYTES
    else:
        assert len(got) > 1_000_000
        assert set(got[len(BYTES) :]) == {ord(" ")}


def test_an_oversize_list_is_still_json(gov):
    gov.simulator.faults.add("list", "oversize", bytes=100_000)
    answer = gov.consumer.get(LIST)
    assert len(answer.content) == 100_000
    assert [item["messageId"] for item in answer.json()["items"]] == ["m"]


@pytest.mark.parametrize(
    ("action", "parameters"),
    [
        ("delay", {"seconds": -1}),
        ("cut", {"when": "never"}),
        ("truncate", {"share": "half"}),
        ("corrupt", {"count": 0}),
        ("slow", {"bytes": 0}),
        ("oversize", {"length": "long"}),
        ("cut", {"colour": "red"}),
    ],
)
def test_bad_parameters_are_refused_at_once(gov, action, parameters):
    with pytest.raises(ValueError, match=next(iter(parameters))):
        gov.simulator.faults.add("list", action, **parameters)
    assert gov.simulator.faults.list() == []


def test_the_adapter_reads_only_as_far_as_the_caller(gov, monkeypatch):
    gov.consumer.session.mount(gov.base_url, SimulatorAdapter(gov.simulator))
    gov.simulator.faults.add("content", "oversize", bytes=10**15)
    answer = gov.consumer.get(CONTENT, stream=True)
    assert len(answer.raw.read(3_000_000)) == 3_000_000
    answer.close()
