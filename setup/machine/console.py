# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Steps with their time, commands with a log, and stops with a cure."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path

NO_NETWORK_SIGNS = (
    "temporary failure resolving",
    "temporary failure in name resolution",
    "could not connect",
    "could not resolve",
    "connection refused",
    "network is unreachable",
    "failed to establish a new connection",
    "connection timed out",
    "unable to connect",
    "name or service not known",
)


class Stop(Exception):
    """The work cannot go on: what happened and the cure, each one sentence."""

    def __init__(self, what: str, cure: str):
        super().__init__(f"{what} {cure}")


def say(text: str = "") -> None:
    """Print at once, also when the output goes into a pipe."""
    print(text, flush=True)


@contextmanager
def step(title: str):
    """Show what is being done and, at its end, how long it took.

    What is done beside it, in a thread, shows only its end, on a line of its own.
    """
    if threading.current_thread() is threading.main_thread():
        _print(title)
    start = time.monotonic()
    try:
        yield
    except BaseException:
        _print(title, "failed")
        raise
    _print(title, f"{time.monotonic() - start:.1f} s")


_printing = threading.Lock()
_begun = ""  # the title of the line that has no end yet


def _print(title: str, end: str = "") -> None:
    """Begin the line of a step, or end it, on a new line if another came between."""
    global _begun
    with _printing:
        text = f" {end}" if _begun == title else f"  {title} ... {end}".rstrip()
        between = "\n" if _begun not in ("", title) else ""
        print(between + text, end="\n" if end else "", flush=True)
        _begun = "" if end else title


def run(command: list, *, log: Path, env=None, cwd=None, stdin=None, what="") -> None:
    """Run a command with its output in ``log``; a failure becomes a Stop.

    :param stdin: text for the command's standard input
    :param what: the purpose, for the error message
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w") as output:
        done = subprocess.run(
            [str(part) for part in command],
            stdout=output,
            stderr=subprocess.STDOUT,
            env=env,
            cwd=cwd,
            input=stdin,
            text=True,
        )
    if done.returncode:
        raise _stop_for(what or str(command[0]), log)


def _stop_for(what: str, log: Path) -> Stop:
    lines = [line for line in log.read_text(errors="replace").splitlines() if line]
    tail = "\n".join(lines[-15:])
    if any(sign in tail.lower() for sign in NO_NETWORK_SIGNS):
        return Stop(
            f"No network: '{what}' could not reach a package registry.",
            "Check the connection or the proxy and start again; what is there stays.",
        )
    sys.stderr.write(tail + "\n")
    return Stop(f"'{what}' failed.", f"The whole output is in {log}.")


def main(job) -> None:
    """Run ``job`` and turn a Stop into one line and exit code 1."""
    # a service manager's stop is like the keyboard's, and must stop the children
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.default_int_handler)
    try:
        sys.exit(job(sys.argv[1:]) or 0)
    except Stop as stop:
        sys.stderr.write(f"\nStopped: {stop}\n")
        sys.exit(1)
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped by the keyboard.\n")
        sys.exit(130)


def clean_environment(**extra: str) -> dict:
    """The environment without variables that would overrule Odoo's configuration.

    What Python compiles is kept: else each process compiles the whole of Odoo anew.
    """
    hidden = ("PYTHONPATH", "PYTHONHOME", "PYTHONDONTWRITEBYTECODE")
    env = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PG") and name not in hidden
    }
    env.update(extra)
    return env
