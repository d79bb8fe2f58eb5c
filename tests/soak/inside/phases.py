# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Where a worker is at this moment, in one byte that the driver can see.

The driver kills from outside; with this it can choose a moment within a download,
a transaction or the end of a run, and tell afterwards which ones it has hit. Several
threads download at once: what was begun last, and has not ended, is the phase.
"""

import mmap
import os
import threading
from contextlib import contextmanager
from functools import wraps

from odoo import sql_db

from odoo.addons.base.models import ir_attachment
from odoo.addons.ebox_enterprise.ebox_api import Client
from odoo.addons.ebox_enterprise.models.sync import run as run_module

# the driver has the same list
NAMES = ("elsewhere", "listing", "downloading", "storing", "writing")
NAMES += ("committing", "finishing")
PLACES = (
    (Client, "page", "listing"),
    (Client, "message", "listing"),
    (Client, "summary", "listing"),
    (Client, "body", "downloading"),
    (run_module.EboxConnection, "_committed", "storing"),
    (ir_attachment.IrAttachment, "_file_write", "writing"),
    (run_module.EboxConnection, "_note_end", "finishing"),
    (sql_db.Cursor, "commit", "committing"),
)

_byte = bytearray(1)
_open = {}  # key: phase, in the order in which they were begun
_lock = threading.Lock()


def show_in(path):
    """From now on the phase of this process stands in that file."""
    global _byte
    handle = os.open(path, os.O_RDWR)
    _byte = mmap.mmap(handle, 1)
    os.close(handle)


@contextmanager
def at(phase):
    """The phase while this context is open."""
    key = object()
    with _lock:
        _open[key] = NAMES.index(phase)
        _byte[0] = _open[key]
    try:
        yield
    finally:
        with _lock:
            del _open[key]
            _byte[0] = next(reversed(_open.values()), 0)


def mark(owner, method, phase):
    """Let a method note the phase while it runs."""
    original = getattr(owner, method)

    @wraps(original)
    def marked(*arguments, **options):
        with at(phase):
            return original(*arguments, **options)

    setattr(owner, method, marked)


def mark_downloads():
    """A file is being downloaded as long as its stream is open."""
    original = Client.content

    @wraps(original)
    @contextmanager
    def marked(*arguments, **options):
        with at("downloading"), original(*arguments, **options) as stream:
            yield stream

    Client.content = marked


for place in PLACES:
    mark(*place)
mark_downloads()
