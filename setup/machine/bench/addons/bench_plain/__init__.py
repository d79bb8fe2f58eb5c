# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Loaded by the server of a measurement alone: one file, sent as it is.

The environment variable ``EBOX_BENCH_PLAIN`` names it.
"""

import os
from pathlib import Path

from odoo import http
from odoo.http import Stream, request

BLOCK = 2**18  # as large as the blocks of what is measured


class BenchPlain(http.Controller):
    @http.route("/bench/file", type="http", auth="user", methods=["GET"])
    def file(self, **_ignored):
        """As Odoo sends a file of its file store."""
        path = Path(os.environ["EBOX_BENCH_PLAIN"])
        about = path.stat()
        stream = Stream(
            type="path",
            path=str(path),
            mimetype="application/zip",
            download_name="plain.zip",
            etag="plain",
            last_modified=about.st_mtime,
            size=about.st_size,
        )
        return stream.get_response(as_attachment=True)

    @http.route("/bench/blocks", type="http", auth="user", methods=["GET"])
    def blocks(self, **_ignored):
        """As fast as a generator can give it: what Odoo itself does not do."""
        path = Path(os.environ["EBOX_BENCH_PLAIN"])
        headers = [
            ("Content-Type", "application/zip"),
            ("Content-Length", str(path.stat().st_size)),
        ]
        response = request.make_response(_blocks(path), headers)
        response.direct_passthrough = True
        return response


def _blocks(path):
    with path.open("rb", buffering=0) as file:
        while block := file.read(BLOCK):
            yield block
