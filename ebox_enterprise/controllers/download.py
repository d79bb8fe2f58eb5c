# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Several letters as one ZIP file."""

import re

from werkzeug.exceptions import MethodNotAllowed

from odoo import http
from odoo.http import content_disposition, request

from ..lib.limits import LARGEST_ID

_IDS = re.compile(r"[1-9][0-9]{0,9}(?:,[1-9][0-9]{0,9})*\Z")


def only_get():
    """Whoever asks only for the head gets no letter, so nothing is noted either.

    :raise MethodNotAllowed: the request is no GET
    """
    if request.httprequest.method != "GET":
        raise MethodNotAllowed(valid_methods=["GET"])


def archive_response(archive):
    """The answer that sends a ZIP, for saving only, which no cache keeps.

    :param archive: ``zip_stream.Archive``; where its length is known, the browser shows
        how far it is, and notices when it was cut off
    """
    headers = [
        ("Content-Type", "application/zip"),
        ("Content-Disposition", content_disposition(archive.name)),
        ("X-Content-Type-Options", "nosniff"),
        ("Cache-Control", "private, no-store"),
    ]
    if archive.length is not None:
        headers.append(("Content-Length", str(archive.length)))
    response = request.make_response(archive.chunks, headers)
    response.direct_passthrough = True
    return response


class EboxDownload(http.Controller):
    @http.route("/ebox_enterprise/download", type="http", auth="user", methods=["GET"])
    def download(self, ids="", **_ignored):
        """A ZIP of the files of these letters, in the order of the list.

        What the user may not read and what does not exist get the same answer, which
        also does not depend on the other ids.

        :param ids: ids of ``ebox.document``, separated by commas
        """
        only_get()
        documents = self._documents(ids)
        if documents is None:
            raise request.not_found()
        return archive_response(documents._quick_zip())

    def _documents(self, ids):
        """The letters, or None when one of them is not there for this user."""
        if not _IDS.match(ids):
            return None
        wanted = dict.fromkeys(int(text) for text in ids.split(","))
        if max(wanted) > LARGEST_ID:
            return None
        documents = request.env["ebox.document"].browse(wanted)
        return documents if documents._may_all_be_read() else None
