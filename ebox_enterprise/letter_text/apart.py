# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Foreign files are read in a process of their own, which may die of them.

Started anew by its interpreter (never forked from a server with threads), without
the server's environment, with limits on memory and time. It is kept for many files,
one for each process of the server, and replaced when a file kills it or takes too
long. It ends with the pipe: when the server is gone, so is it. (The signal that
Linux sends at the death of a parent will not do: it comes at the end of the thread.)

What comes back is JSON and data, never code, little, and is checked: a file that takes
over the reader has not taken over the server. Nor does it lie about the letters of
others: another owner's files get a fresh process.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from .limits import limit, limit_time

_Taken = TypeVar("_Taken")
#: What the other process says: nothing in it is known to be as agreed.
Answer: TypeAlias = dict[str, Any]
WALL_SECONDS = 20.0  # of one file
PROCESSOR_SECONDS = 10  # of one file
WAIT_SECONDS = 15.0  # for the file of another thread
MEMORY = 400 << 20  # bytes
MOST_BYTES = 150 << 20  # of a file; the memory would not hold a larger one
FILES = 1000  # read by one process; then a fresh one, whatever the libraries leak
_MOST_ANSWERED = 32 << 20  # bytes about one file: a million signs, each a word
_MOST_JSON = 256 << 10  # bytes of one answer; takes some 20 times that once read
_LIMITS = {
    "RLIMIT_AS": MEMORY,
    "RLIMIT_FSIZE": 0,
    "RLIMIT_NPROC": 0,
    "RLIMIT_CORE": 0,
}
_PROGRAM = Path(__file__).with_name("apart_child.py")
_FLAGS = ("-I", "-S", "-B", "-X", "utf8")  # nothing of the environment, no site
_KEPT = ("LD_LIBRARY_PATH", "SYSTEMROOT")
_LENGTH, _LENGTHS = struct.Struct(">I"), struct.Struct(">II")
_OUT_OF_MEMORY = {3, *(-getattr(signal, f"SIG{x}", 0) for x in ("ABRT", "TRAP", "ILL"))}
_NOT_AS_AGREED = (
    *(AttributeError, LookupError, TypeError, ValueError, RecursionError),
    ArithmeticError,
)
_CHUNK = 1 << 20


def ask(
    folder: str,
    module: str,
    content: bytes,
    seconds: float,
    take: Callable[[Answer], _Taken],
    problems: Iterable[str],
    *,
    owner: str | None = None,
    **options: Any,
) -> tuple[list[_Taken], str | None]:
    """Have a module's ``answers(content, send, **options)`` run in the other process.

    That sends dicts of JSON whose values may be bytes, and returns the code of a
    problem, or None.

    :param folder: of the module's package, of which nothing else is imported
    :param seconds: for all of it, never more than ``WALL_SECONDS``; the wait for other
        threads is not the file's fault and comes before
    :param take: makes of each answer what is returned; fails when it is not as agreed
    :param problems: the codes that the module may return
    :param owner: whose file it is, such as a company of a database
    :return: what was taken until the end or the problem; the problem: of the module,
        ``too_large``, ``timeout``, ``damaged`` or ``no_reader``
    """
    if len(content) > MOST_BYTES:
        return [], "too_large"
    if seconds <= 0 or not _lock.acquire(timeout=WAIT_SECONDS):
        return [], "timeout"
    try:
        child = _running(owner, (folder, module))
        if child is None:
            return [], "no_reader"
        head = {"module": [folder, module], "options": options, "size": len(content)}
        end = time.monotonic() + min(seconds, WALL_SECONDS)
        return child.ask(head, content, take, (None, *problems), end)
    finally:
        _lock.release()


def shut_off(command: list[str]) -> list[str]:
    """The command of a program that sees nothing of the server's memory.

    Nor of its environment; from Linux 6.7 on, where the container allows it (Landlock).

    :param command: begins with a path
    """
    if sys.platform != "linux":
        return command
    return _python({"command": command})


def _python(task: dict[str, object]) -> list[str]:
    return [sys.executable or "python3", *_FLAGS, str(_PROGRAM), json.dumps(task)]


def _running(owner: str | None, module: tuple[str, str]) -> _Child | None:
    """The process of this server process, started if there is none for these files.

    It loads all modules that were ever asked for: later it cannot.
    """
    global _child
    _modules.add(module)
    if _child and not (_child.is_usable() and _child.serves(owner, module)):
        _child.end()
        _child = None
    if _child is None:
        try:
            _child = _Child(owner, sorted(_modules))
        except (AttributeError, OSError, ValueError):  # Windows cannot wait for pipes
            return None
    return _child


def _forget() -> None:
    """After a fork the other process belongs to the parent alone."""
    global _child, _lock
    _lock = threading.Lock()
    if _child:
        _child.close()
    _child = None


_child: _Child | None = None
_modules: set[tuple[str, str]] = set()
_lock = threading.Lock()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)


class _Child:
    """The other process and the two pipes to it."""

    def __init__(self, owner: str | None, modules: list[tuple[str, str]]):
        self.owner, self.modules = owner, modules
        self.waits, self.answers = select.poll(), select.poll()
        folders = [os.path.abspath(folder) for folder in sys.path if folder]
        self.process = subprocess.Popen(
            _python({"folders": folders, "modules": modules}),
            bufsize=0,
            cwd=os.sep,
            env={name: os.environ[name] for name in _KEPT if name in os.environ},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        limit(self.process.pid, _LIMITS)
        inlet, outlet = self.process.stdin, self.process.stdout
        assert inlet is not None and outlet is not None  # both are pipes
        self.inlet, self.outlet = inlet, outlet
        os.set_blocking(self.inlet.fileno(), False)
        self.waits.register(self.inlet, select.POLLOUT)
        self.answers.register(self.outlet, select.POLLIN)
        self.files = 0

    def is_usable(self) -> bool:
        return self.process.poll() is None and self.files < FILES

    def serves(self, owner: str | None, module: tuple[str, str]) -> bool:
        return self.owner == owner and module in self.modules

    def ask(
        self,
        head: dict[str, object],
        content: bytes,
        take: Callable[[Answer], _Taken],
        problems: tuple[str | None, ...],
        end: float,
    ) -> tuple[list[_Taken], str | None]:
        """Send a file and take the answers; whatever goes wrong ends the process."""
        taken: list[_Taken] = []
        problem, told = None, False
        self.files += 1
        try:
            limit_time(self.process.pid, PROCESSOR_SECONDS)
            written = json.dumps(head).encode()
            self._send(_LENGTH.pack(len(written)) + written, end)
            self._send(content, end)
            left = _MOST_ANSWERED
            while not told:
                answer, left = self._answer(end, left)
                if "problem" not in answer:
                    taken.append(take(answer))
                else:
                    problem = problems[problems.index(answer["problem"])]
                    told = True
        except TimeoutError:
            problem = "timeout"
        except (EOFError, OSError):
            problem = self._why_it_ended()
        except _NOT_AS_AGREED:
            problem = "damaged"
        finally:
            if not told:  # also when the server itself stops this thread
                self.end()
        return taken, problem

    def _answer(self, end: float, left: int) -> tuple[Answer, int]:
        """The next answer, and how many bytes may come after it."""
        size, more = _LENGTHS.unpack(self._receive(_LENGTHS.size, end))
        left -= size + more
        if size > _MOST_JSON or left < 0:
            raise ValueError("more than was agreed")
        data = self._receive(size + more, end)
        answer = json.loads(data[:size])
        if not isinstance(answer, dict):
            raise TypeError("not as agreed")
        for name, length in answer.pop("bytes", {}).items():
            if not isinstance(length, int) or not 0 <= length <= len(data) - size:
                raise ValueError("not as agreed")
            answer[name] = data[size : size + length]
            size += length
        return answer, left

    def _send(self, data: bytes, end: float) -> None:
        rest = memoryview(data)
        while rest:
            self._wait(self.waits, end)
            rest = rest[os.write(self.inlet.fileno(), rest[:_CHUNK]) :]

    def _receive(self, size: int, end: float) -> bytearray:
        data = bytearray()
        while len(data) < size:
            self._wait(self.answers, end)
            part = os.read(self.outlet.fileno(), min(_CHUNK, size - len(data)))
            if not part:
                raise EOFError
            data += part
        return data

    def _wait(self, pipe: select.poll, end: float) -> None:
        left = end - time.monotonic()
        if left <= 0 or not pipe.poll(1000 * left):
            raise TimeoutError

    def _why_it_ended(self) -> str:
        """A library that gets no memory aborts; a limit of time has a signal."""
        try:
            code = self.process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            return "damaged"
        if code == -getattr(signal, "SIGXCPU", 0):
            return "timeout"
        return "too_large" if code in _OUT_OF_MEMORY else "damaged"

    def end(self) -> None:
        """Kill it, with all that it may have started; nothing of it is left."""
        with contextlib.suppress(OSError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.close()

    def close(self) -> None:
        self.inlet.close()
        self.outlet.close()
