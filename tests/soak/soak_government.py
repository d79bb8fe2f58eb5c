# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A government that a process of its own serves."""

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

from ebox_simulator.lab import LabSimulator

ADDON = Path(__file__).parents[2] / "ebox_enterprise"


@contextmanager
def served(folder):
    """A simulator that shares its state with the one that is served.

    :param folder: where the state is kept; it is made
    """
    folder.mkdir()
    state = folder / "state.sqlite"
    command = [sys.executable, "-m", "ebox_simulator.lab", "--port", "0"]
    process = subprocess.Popen(
        [*command, "--state", str(state)], cwd=ADDON, stdout=subprocess.PIPE, text=True
    )
    shared = LabSimulator(state, base_url=process.stdout.readline().split()[-1])
    try:
        yield shared
    finally:
        shared.close()
        process.terminate()
        process.wait()
        process.stdout.close()
