# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The process that ``apart`` starts: it reads foreign files, and does nothing else.

Its argument is JSON: the folders in which modules are looked for, and the modules that
read. These are loaded, then the process shuts itself off. A request is the length of
its head (4 bytes), the head as JSON and the file. An answer is two lengths, JSON and
the bytes that its ``bytes`` counts; the last of a file has ``problem``.

With a command instead it becomes that program, shut off from all but files.
"""

from __future__ import annotations

import codecs
import contextlib
import importlib
import io
import json
import os
import signal
import struct
import sys
import types
from functools import partial

LENGTH, LENGTHS = struct.Struct(">I"), struct.Struct(">II")
OUT_OF_MEMORY = 3  # what the process says at its end
# Python loads these at their first use, from files.
CODECS = ("ascii", "latin-1", "cp1252", "charmap", "utf-16", "utf-16-be", "utf-16-le")
NO_NEW_PRIVILEGES = 38  # of prctl
CREATE_RULESET, RESTRICT_SELF = 444, 446  # system calls of Linux, on all machines
WHICH_VERSION = 1


def main() -> None:
    task = json.loads(sys.argv[1])
    if "command" in task:
        shut_off(files=True)
        os.execv(task["command"][0], task["command"])
    sys.path[:] = task["folders"]
    for name in ("SIGINT", "SIGTERM"):  # it ends with its pipe, after the last answer
        signal.signal(getattr(signal, name), signal.SIG_IGN)
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what libraries print is no answer
    try:
        readers = loaded(task["modules"])
        shut_off()
        while length := requests.read(LENGTH.size):
            head = json.loads(requests.read(*LENGTH.unpack(length)))
            reader = readers[tuple(head["module"])]
            read(reader, head["options"], requests.read(head["size"]), answers)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def read(
    reader: types.ModuleType,
    options: dict[str, object],
    content: bytes,
    answers: io.BufferedWriter,
) -> None:
    """Read a file and answer."""
    say = partial(send, answers)
    say({"problem": reader.answers(content, say, **options)})


def send(answers: io.BufferedWriter, answer: dict[str, object]) -> None:
    """Send an answer as soon as it is there: what comes next may be the end."""
    data = {name: value for name, value in answer.items() if isinstance(value, bytes)}
    head = {name: value for name, value in answer.items() if name not in data}
    head["bytes"] = {name: len(value) for name, value in data.items()}
    written, more = json.dumps(head).encode(), b"".join(data.values())
    answers.write(LENGTHS.pack(len(written), len(more)) + written + more)
    answers.flush()


def loaded(modules: list[tuple[str, str]]) -> dict[tuple[str, str], types.ModuleType]:
    """The modules, of which one that cannot be had must not hinder the others."""
    for name in CODECS:
        codecs.lookup(name)
    found = {}
    for folder, name in modules:
        with contextlib.suppress(ImportError, OSError):
            found[folder, name] = module(folder, name)
    return found


def module(folder: str, name: str) -> types.ModuleType:
    """A module of a package, without running what the package itself imports."""
    package = os.path.basename(folder)
    if package not in sys.modules:
        sys.modules[package] = types.ModuleType(package)
        sys.modules[package].__path__ = [folder]
    return importlib.import_module(f"{package}.{name}")


def shut_off(*, files: bool = False) -> None:
    """Give up for good what reading does not need, as far as the system knows how.

    :param files: these are needed

    Linux 5.13 and later (Landlock): no file is opened any more, and nothing is seen of
    processes outside, such as the server's memory and environment; since 6.7 no TCP,
    since 6.12 no signals. Containers may forbid the call: then all is as before.
    """
    if sys.platform != "linux":
        return
    with contextlib.suppress(ImportError, OSError, AttributeError):
        import ctypes

        library = ctypes.CDLL(None)
        call = library.syscall
        number = ctypes.c_long
        library.prctl(NO_NEW_PRIVILEGES, *map(number, (1, 0, 0, 0)))
        create = number(CREATE_RULESET)
        version = call(create, None, number(0), number(WHICH_VERSION))
        if version > 0:
            rules = struct.pack("3Q", *rights(version, files))
            allowed = call(create, rules, number(len(rules)), number(0))
            call(number(RESTRICT_SELF), number(allowed), number(0))
            os.close(allowed)


def rights(version: int, files: bool) -> tuple[int, int, int]:
    """All that a version of Landlock can take away: of files, TCP and other processes.

    As bits; https://docs.kernel.org/userspace-api/landlock.html
    """
    known = 0 if files else {1: 13, 2: 14, 3: 15, 4: 15}.get(version, 16)
    return (1 << known) - 1, 3 if version >= 4 else 0, 3 if version >= 6 else 0


if __name__ == "__main__":
    main()
