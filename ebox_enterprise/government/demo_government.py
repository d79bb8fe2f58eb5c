# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The demo's government: the simulator, in this process, without a socket.

Its state is one SQLite file per database and company below the data folder, so
that web workers, the scheduler, a shell and a restart all meet the same one.
"""

import threading

from ..ebox_simulator import Simulator, SimulatorAdapter

_simulators = {}
_lock = threading.Lock()


def simulator(path, *, seed, base_url):
    """The simulator whose state is in ``path``; one per process.

    :param path: ``pathlib.Path`` of the SQLite file
    :param seed: which mailbox, used when the file is new
    """
    with _lock:
        found = _simulators.get(path)
        if found is None:
            path.parent.mkdir(parents=True, exist_ok=True)
            found = Simulator(path, seed=seed, base_url=base_url)
            _simulators[path] = found
        return found


def adapters(government):
    """What the transport needs to reach it: prefix -> requests adapter."""
    return {government.base_url: SimulatorAdapter(government)}


def base_url(environment):
    """Where the demo's environment believes its government to be."""
    return environment.token_url.split("/REST/")[0]
