# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A file that takes over the process that reads it has won next to nothing."""

from __future__ import annotations

import time
import tracemalloc
from pathlib import Path

import pytest
from apart_support import LETTER, fresh_child, landlock, linux, pid, runs

from belgian_payment import read_payment
from letter_text import Page, apart, extract_pages


@pytest.fixture
def fresh():
    yield from fresh_child()


def test_another_owner_s_files_get_a_process_that_read_none_before(fresh):
    def owned(owner):
        assert extract_pages(LETTER, owner=owner).problem is None
        read = pid()
        read_payment(LETTER, [Page(1, "")], owner=owner)
        assert pid() == read
        return read

    extract_pages(LETTER), read_payment(LETTER, [Page(1, "")])  # all modules are known
    first = owned("database 1")
    assert owned("database 1") == first
    second = owned("database 2")
    assert second != first and not runs(first)
    assert owned("database 1") not in (first, second)


SPIES = {
    "open('/proc/%d/environ' % os.getppid())": "PermissionError",
    "open('/proc/%d/mem' % os.getppid())": "PermissionError",
    "open('/proc/self/environ')": "PermissionError",
    "open('/etc/passwd')": "PermissionError",
    "os.listdir('/')": "PermissionError",
    "os.execv('/bin/true', ['true'])": "PermissionError",
    "os.kill(os.getppid(), 0)": "PermissionError" if landlock() >= 6 else "",
    "socket.create_connection(('127.0.0.1', 9))": (
        "PermissionError" if landlock() >= 4 else "ConnectionRefusedError"
    ),
}


@pytest.mark.skipif(landlock() < 1, reason="Linux 5.13 and later")
@pytest.mark.parametrize("spy", SPIES)
def test_a_reader_that_was_taken_over_sees_nothing_of_the_server(spy, fresh, tmp_path):
    package = tmp_path / "spies"
    package.mkdir()
    (package / "spy.py").write_text(
        "import os, socket\n"
        "def answers(content, send):\n"
        f"    try:\n        {spy}\n"
        "    except OSError as error:\n"
        "        return type(error).__name__\n"
        "    return ''\n"
    )
    problems = {"", "PermissionError", "ConnectionRefusedError"}
    asked = (str(package), "spy", b"", 5, None, problems)
    try:
        assert apart.ask(*asked) == ([], SPIES[spy])
    finally:
        apart._modules.discard(asked[:2])


@linux
def test_it_gains_no_rights(fresh):
    extract_pages(LETTER)
    assert "NoNewPrivs:\t1\n" in Path(f"/proc/{pid()}/status").read_text()


HEAD = "import json, os, struct, sys, time\nsys.stdin.buffer.read(4)\n"
SAY = (
    "def say(data, more=b''):\n"
    "    sys.stdout.buffer.write(struct.pack('>II', len(data), len(more)) + data)\n"
    "    sys.stdout.buffer.write(more)\n"
    "    sys.stdout.flush()\n"
    "def page(text=b'x', words=b'', boxes=b'', number=1, size=(1, 1)):\n"
    "    counted = {'text': len(text), 'words': len(words), 'boxes': len(boxes)}\n"
    "    head = {'number': number, 'size': size, 'bytes': counted}\n"
    "    say(json.dumps(head).encode(), text + words + boxes)\n"
)


@pytest.mark.parametrize(
    "does",
    [
        "os.write(1, b'\\xff' * 100)",
        "say(b'[]')",
        "say(b'no JSON')",
        "say(b'[' * 100_000)",
        "say(b'cos\\nsystem\\n(S\"true\"\\ntR.')",
        "say(json.dumps({'problem': ['x']}).encode())",
        "say(json.dumps({'problem': 'unheard of'}).encode())",
        "page(size=(1, float('nan')))",
        "page(size=(1, 10**400))",
        "page(boxes=bytes(31))",
        "page(boxes=bytes(32))",
        "page(boxes=struct.pack('4d', 1, 1, 1, float('inf')), words=b'x')",
        "page('\\ud800'.encode('utf-8', 'surrogatepass'))",
        "page(b'x' * 1_000_001)",
        "page(number=0)",
        "page(number=1_000_001)",
        "page(number=2), page(number=1)",
        "page(), page()",
        'say(b\'{"bytes": {"text": -1}}\')',
        'say(b\'{"bytes": {"text": "9"}}\')',
        "say(b'{\"bytes\": [9]}')",
        'say(b\'{"number": 1, "text": "x", "words": "", "size": [1, 1]}\')',
        "say(b'{}')",
        "pass",
    ],
)
def test_a_reader_that_was_taken_over_is_not_believed(
    does, fresh, monkeypatch, tmp_path
):
    program = tmp_path / "hostile.py"
    program.write_text(f"{HEAD}{SAY}{does}\n")
    monkeypatch.setattr(apart, "_PROGRAM", program)
    letter = extract_pages(LETTER, max_seconds=5)
    assert letter.problem == "damaged" and len(letter.pages) <= does.count("), page(")
    monkeypatch.undo()
    assert extract_pages(LETTER).problem is None


@pytest.mark.parametrize(
    "does",
    [
        "say(b'[' + b'[[],[],[]],' * 5_700_000 + b'[]]')",
        "say(b'[' + b'1.5,' * 15_000_000 + b'1]')",
        'say(b\'{"bytes": {"text": %d}}\' % (2 << 30)), os.write(1, bytes(99 << 20))',
        "page(b'x' * (60 << 20))",
        "page(words=b'x' * (30 << 20) + '\\U0001f600'.encode())",
        "[page(number=n) for n in range(1, 10**7)]",
    ],
)
def test_what_a_reader_that_was_taken_over_answers_takes_little_memory(
    does, fresh, monkeypatch, tmp_path
):
    program = tmp_path / "hostile.py"
    program.write_text(f"{HEAD}{SAY}{does}\n")
    monkeypatch.setattr(apart, "_PROGRAM", program)
    tracemalloc.start()
    try:
        assert extract_pages(LETTER, max_seconds=10).problem == "damaged"
        assert tracemalloc.get_traced_memory()[1] < 64 << 20
    finally:
        tracemalloc.stop()


def test_the_largest_page_that_is_read_at_all_comes_through(
    fresh, monkeypatch, tmp_path
):
    """A million signs that take most bytes, every second one a word."""
    program = tmp_path / "large.py"
    program.write_text(
        f"{HEAD}{SAY}"
        "sign = '\\U0001f600'\n"
        "page((sign * 1_000_000).encode(), '\\n'.join(sign * 500_000).encode(),\n"
        "     bytes(32 * 500_000))\n"
        "say(b'{\"problem\": null}'), time.sleep(60)\n"
    )
    monkeypatch.setattr(apart, "_PROGRAM", program)
    letter = extract_pages(LETTER)
    assert letter.problem is None and len(letter.pages[0].words) == 500_000


ENDLESS = ["time.sleep(60)", "[say(b' ') for _ in iter(int, 1)]"]


@pytest.mark.parametrize("does", ENDLESS)
def test_a_reader_that_never_ends_is_ended(does, fresh, monkeypatch, tmp_path):
    program = tmp_path / "hostile.py"
    program.write_text(f"{HEAD}{SAY}{does}\n")
    monkeypatch.setattr(apart, "_PROGRAM", program)
    start = time.monotonic()
    assert extract_pages(LETTER * 1000, max_seconds=1).problem in {"timeout", "damaged"}
    assert time.monotonic() - start < 10
