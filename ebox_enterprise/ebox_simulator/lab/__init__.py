# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What tests and benchmarks do with the simulated government; a release needs none.

``LabSimulator`` is the government that goes wrong as it is told, keeps a journal of
the requests and makes mailboxes of any size. ``serve`` puts a government behind a
loopback socket, ``python -m ebox_simulator.lab --port 0`` into a process of its own.
"""

from .faults.rules import Fault
from .journal import JournalEntry
from .lazy.mail import LazyMail
from .server import serve
from .simulator import LabSimulator
