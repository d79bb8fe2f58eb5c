# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Whether a key file opens in a short time, tried in a process that can be ended.

Such a file says itself how often its password is hashed. That happens in one call, in
which no other thread runs: two thousand million rounds would stop a server for an hour.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

SECONDS = 5  # of the processor: for a hundred times the usual rounds
WALL_SECONDS = 30.0
MEMORY = 400 << 20  # bytes
_LENGTH = 4  # bytes before the password that say how long it is
_KEPT = ("LD_LIBRARY_PATH", "SYSTEMROOT")


def opens_in_time(data: bytes, password: bytes | None) -> bool:
    """Whether ``load_key_and_certificate`` comes to its end soon, with a key or not.

    True as well where no process can be started.
    """
    secret = password or b""
    task = {"folders": [os.path.abspath(f) for f in sys.path if f], "seconds": SECONDS}
    try:
        done = subprocess.run(
            [sys.executable or "python3", "-I", "-S", "-B", __file__, json.dumps(task)],
            input=len(secret).to_bytes(_LENGTH, "big") + secret + data,
            env={name: os.environ[name] for name in _KEPT if name in os.environ},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=WALL_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    except OSError:
        return True
    return done.returncode == 0


def _main() -> None:
    task = json.loads(sys.argv[1])
    sys.path[:] = [*task["folders"], str(Path(__file__).resolve().parent.parent)]
    given = sys.stdin.buffer
    secret = given.read(int.from_bytes(given.read(_LENGTH), "big"))
    data = given.read()
    try:
        from ebox_api.errors import ConfigurationError
        from ebox_api.keys import load_key_and_certificate
    except ImportError:  # then nobody can open it
        return
    with contextlib.suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        used = int(sum(os.times()[:2]))
        most = used + 1 + int(task["seconds"])
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))
    with contextlib.suppress(ConfigurationError):
        load_key_and_certificate(data, secret or None)


if __name__ == "__main__":
    _main()
