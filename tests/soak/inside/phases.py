"""Where a worker is at this moment, in one byte that the driver can see.

The driver kills from outside; with this it can choose a moment within a download,
a transaction or the end of a run, and tell afterwards which ones it has hit.
"""

import mmap
import os
from functools import wraps

from odoo import sql_db

from odoo.addons.ebox_enterprise.ebox_api import Client
from odoo.addons.ebox_enterprise.models import (
    ebox_connection_sync,
    ebox_document_body,
    ebox_document_file,
    ebox_provider_store,
)

# the driver has the same list
NAMES = ("elsewhere", "listing", "downloading", "storing", "committing", "finishing")
PLACES = (
    (Client, "page", "listing"),
    (Client, "message", "listing"),
    (Client, "summary", "listing"),
    (ebox_document_file.EboxDocumentFile, "_ask", "downloading"),
    (ebox_document_body.EboxDocumentBody, "_ask", "downloading"),
    (ebox_document_file.EboxDocumentFile, "_keep", "storing"),
    (ebox_provider_store.EboxProviderStore, "_store_page", "storing"),
    (ebox_connection_sync.EboxConnectionSync, "_finish", "finishing"),
    (sql_db.Cursor, "commit", "committing"),
)

_byte = bytearray(1)


def show_in(path):
    """From now on the phase of this process stands in that file."""
    global _byte  # noqa: PLW0603
    handle = os.open(path, os.O_RDWR)
    _byte = mmap.mmap(handle, 1)
    os.close(handle)


def mark(owner, method, phase):
    """Let a method note the phase while it runs."""
    original, number = getattr(owner, method), NAMES.index(phase)

    @wraps(original)
    def marked(*arguments, **options):
        before = _byte[0]
        _byte[0] = number
        try:
            return original(*arguments, **options)
        finally:
            _byte[0] = before

    setattr(owner, method, marked)


for place in PLACES:
    mark(*place)
