# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Files that take memory or time end the process that reads them, and nothing else."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from apart_support import LETTER, fresh_child, linux, pid, runs
from pdf_support import TEXT, bombs, code_bombs, many_pages, pdf, read_here, stream

from belgian_payment import read_payment
from letter_text import Letter, Page, apart, extract_pages
from letter_text.limits import spent

BOMBS, CODE_BOMBS = bombs(), code_bombs()
ADDONS = [Path(apart.__file__).parents[1], Path(read_payment.__code__.co_filename)]
PATHS = os.pathsep.join([str(ADDONS[0]), str(ADDONS[1].parents[1])])
KILLED = {"too_large", "timeout"}


@pytest.fixture
def fresh():
    yield from fresh_child()


def memory() -> int:
    """The most that this process ever had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10


def script(text: str) -> subprocess.CompletedProcess:
    """Run a script in a process that has only the pure packages."""
    return subprocess.run(
        [sys.executable, "-c", text],
        env={**os.environ, "PYTHONPATH": PATHS},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@linux
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_said_in_time_and_this_process_does_not_grow(name):
    before, start = memory(), time.monotonic()
    letter = extract_pages(BOMBS[name], max_seconds=6)
    assert letter.problem in KILLED and not letter.pages
    assert time.monotonic() - start < 12
    assert memory() - before < 50 << 20
    assert extract_pages(LETTER).pages[0].text == "Dag"


@linux
def test_what_was_read_before_a_bomb_is_kept():
    bomb = stream(b"0 0 1 1 re f\n" * 1000, repeat=3000)
    letter = extract_pages(pdf(stream(TEXT), bomb, kids=[0, 0, 1, 0]))
    assert [page.text for page in letter.pages] == ["Dag", "Dag"]
    assert letter.problem in KILLED


def test_a_tree_of_pages_without_end_is_refused():
    start = time.monotonic()
    assert extract_pages(many_pages()).problem in {"damaged", *KILLED}
    assert time.monotonic() - start < 21


@pytest.mark.parametrize("name", CODE_BOMBS)
def test_looking_for_codes_is_bounded_inside_a_page_and_the_text_stays(name):
    letter = extract_pages(CODE_BOMBS[name])
    assert letter.pages[0].text == "Dag" and letter.problem is None
    start = time.monotonic()
    payment = read_payment(CODE_BOMBS[name], letter.pages, max_seconds=2)
    assert payment.problem in KILLED
    assert time.monotonic() - start < 10


def test_a_script_is_bounded_as_a_server_is():
    done = script(
        "from letter_text import Page, extract_pages\n"
        "from belgian_payment import read_payment\n"
        f"bomb = bytes.fromhex('{BOMBS['spaces'].hex()}')\n"
        "print(extract_pages(bomb).problem, read_payment(bomb, [Page(1, 'x')]).problem)"
    )
    assert set(done.stdout.split()) <= KILLED and done.stdout, done.stderr


def test_what_is_read_is_the_same_as_in_this_process():
    several = pdf(stream(TEXT), stream(b" "), stream(TEXT * 3), kids=[0, 1, 2])
    for content in (LETTER, several, pdf(stream(b" "))):
        assert extract_pages(content) == read_here(content)


def test_one_process_reads_many_letters(fresh, monkeypatch):
    extract_pages(LETTER)
    first = pid()
    read_payment(LETTER, [Page(1, "")])
    extract_pages(b"%PDF-1.4 damaged")
    extract_pages(LETTER)
    assert pid() == first
    monkeypatch.setattr(apart, "FILES", 3)
    assert extract_pages(LETTER).problem is None
    assert pid() != first


@linux
def test_the_processor_s_time_is_of_each_letter_not_of_all(fresh, monkeypatch):
    monkeypatch.setattr(apart, "PROCESSOR_SECONDS", 1)
    many = pdf(stream(TEXT * 2000), kids=[0] * 100)
    extract_pages(LETTER)
    first = pid()
    while spent(first) < 3:
        assert extract_pages(many, max_pages=10).problem == "too_long"
    assert pid() == first
    start = time.monotonic()
    payment = read_payment(CODE_BOMBS["pictures"], [Page(1, "")], max_seconds=20)
    assert payment.problem == "timeout"
    assert time.monotonic() - start < 19  # the processor's time, not the wall clock


@linux
def test_the_process_has_limits_and_nothing_of_the_server(fresh, monkeypatch):
    monkeypatch.setenv("EBOX_ENTERPRISE_SECRET", "a secret")
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    with open(__file__) as _held:
        extract_pages(LETTER)
    own = Path(f"/proc/{pid()}")
    variables = (own / "environ").read_bytes().split(b"\0")
    names = {variable.split(b"=")[0] for variable in variables}
    assert names <= {b"", b"LD_LIBRARY_PATH", b"LC_CTYPE"}
    opened = {os.readlink(file) for file in (own / "fd").iterdir()}
    assert all(name.startswith("pipe:") or name == os.devnull for name in opened)
    limits = [
        resource.prlimit(pid(), kind)
        for kind in (resource.RLIMIT_AS, resource.RLIMIT_FSIZE, resource.RLIMIT_NPROC)
    ]
    assert limits == [(400 << 20,) * 2, (0, 0), (0, 0)]


def test_it_ends_when_the_server_is_killed():
    done = script(
        "import os, signal\n"
        "from letter_text import apart, extract_pages\n"
        f"extract_pages({LETTER!r})\n"
        "print(apart._child.process.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    assert done.returncode == -signal.SIGKILL
    ended = time.monotonic() + 5
    while runs(int(done.stdout)):
        assert time.monotonic() < ended
        time.sleep(0.05)


def test_a_fork_of_the_server_has_a_process_of_its_own():
    done = script(
        "import os\n"
        "from letter_text import apart, extract_pages\n"
        f"letter = {LETTER!r}\n"
        "extract_pages(letter)\n"
        "first = apart._child.process.pid\n"
        "with apart._lock:\n"  # as when another thread reads
        "    fork = os.fork()\n"
        "if not fork:\n"
        "    read = extract_pages(letter).pages[0].text == 'Dag'\n"
        "    os._exit(0 if read and apart._child.process.pid != first else 1)\n"
        "assert os.waitpid(fork, 0)[1] == 0\n"
        "assert extract_pages(letter).pages and apart._child.process.pid == first\n"
        "print('both')"
    )
    assert done.stdout == "both\n", done.stderr


def test_what_the_reader_is_doing_when_the_server_stops_a_request_is_dropped(fresh):
    def stopped(_answer):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        apart.ask(
            *(str(ADDONS[0] / "letter_text"), "pages", LETTER, 5, stopped, ()),
            max_pages=1,
            max_chars=9,
        )
    assert extract_pages(LETTER).pages[0].text == "Dag"


def test_a_process_that_died_meanwhile_is_replaced(fresh):
    extract_pages(LETTER)
    os.kill(pid(), signal.SIGKILL)
    apart._child.process.wait()
    assert extract_pages(LETTER).problem is None


def test_a_file_that_no_memory_would_hold_is_not_sent(monkeypatch):
    monkeypatch.setattr(apart, "MOST_BYTES", 1000)
    assert extract_pages(LETTER + bytes(1000)) == Letter([], "too_large")


def test_a_bomb_of_one_thread_does_not_end_the_letters_of_others():
    read = []

    def read_one(content):
        read.append(extract_pages(content, max_seconds=5).problem)

    contents = (LETTER, BOMBS["spaces"], LETTER)
    threads = [threading.Thread(target=read_one, args=[each]) for each in contents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read.count(None) == 2 and KILLED & set(read)
