# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Files of letters for the accountant: after the same check, from our own address.

Nothing of it goes by Odoo's addresses for attachments, which would need a right on the
letters or a token that outlives the access.
"""

from odoo import http
from odoo.fields import Domain
from odoo.http import request

from odoo.addons.ebox_enterprise.lib.file_names import PDF
from odoo.addons.ebox_enterprise.lib.limits import LARGEST_ID
from odoo.addons.ebox_enterprise.models.access.attachment import NO

from ..models.portal.messages import MAX_TEXT
from .portal_common import (
    HEADERS,
    PAGE,
    letter,
    missing_letter,
    not_here,
    nothing_shared,
    notice_page,
    only_post,
    stop,
)

#: A PDF is drawn by the browser; nothing in it may load, send or run anything.
INSIDE = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; "
INSIDE += "frame-ancestors 'self'"


class EboxPortalFiles(http.Controller):
    @http.route("/my/ebox/<int:number>/file/<int:file_number>", methods=["GET"], **PAGE)
    def ebox_file(self, number, file_number, download="", **_ignored):
        """One official file: shown where it is a PDF, or saved.

        :param download: said as for Odoo's own addresses; needs the right to download
        """
        saved = str(download or "").lower() not in NO
        found = letter(number, "download" if saved else "see")
        file = found.file_ids.filtered(lambda f: f.id == file_number)
        return _of_letter(found, file.attachment_id, saved)

    @http.route(
        "/my/ebox/<int:number>/added/<int:attachment_number>", methods=["GET"], **PAGE
    )
    def ebox_added_file(self, number, attachment_number, download="", **_ignored):
        """A document on another site, as people added it: as an official file."""
        saved = str(download or "").lower() not in NO
        found = letter(number, "download" if saved else "see")
        added = found._portal_added().filtered(lambda a: a.id == attachment_number)
        return _of_letter(found, added, saved)

    @http.route(
        "/my/ebox/<int:number>/attachment/<int:attachment_number>",
        methods=["GET"],
        **PAGE,
    )
    def ebox_message_file(self, number, attachment_number, **_ignored):
        """A file of a message; needs the rights to comment and to download."""
        letter(number, "download")
        found = letter(number, "comment")
        attachment = found._portal_attachment(attachment_number)
        if not attachment:
            not_here()
        # Odoo's own word for it: the access log then tells of a download
        request.params["download"] = "1"
        return _sent(attachment, saved=True)

    @http.route("/my/ebox/<int:number>/message", methods=["POST"], **PAGE)
    def ebox_message(self, number, body="", **_ignored):
        """The accountant writes about a letter."""
        only_post()
        found = _to_write_about(number, str(body))
        if found._portal_is_writing(request.env.user):
            return _written_twice()
        if wait := found._portal_wait(request.env.user):
            return _written_much(wait)
        written = found._portal_write(request.env.user, str(body))
        mark = "?written=1" if written else ""
        return request.redirect(f"/my/ebox/{number}{mark}#messages")


def _to_write_about(number, text):
    """The letter, where he may write about it; else a page keeps what he wrote."""
    user, wanted = request.env.user, Domain("id", "=", number)
    documents = request.env["ebox.document"]
    text = text[:MAX_TEXT]
    if nothing := nothing_shared(text):
        stop(nothing)
    sound = 0 < number <= LARGEST_ID
    if not sound or not documents._granted_to(user, wanted):
        stop(missing_letter(text))
    if not documents._granted_to(user, wanted, right="comment"):
        stop(_may_not_write(text))
    return letter(number, "comment")


def _may_not_write(text):
    """The page for who may read this letter and not write about it (any more)."""
    _ = request.env._
    told = _(
        "The company does not allow messages on its letters (any more), so yours was "
        "not sent. Reach it in another way."
    )
    return notice_page(_("The message was not sent"), told, 403, kept=text)


def _written_twice():
    """The page for who presses twice, or sends many messages at once."""
    _ = request.env._
    text = _(
        "Another message of yours is being sent at this moment, so this one was not. "
        "Go back to the letter: it shows what was sent."
    )
    return notice_page(_("Wait a moment"), text, 429, **{"Retry-After": "1"})


def _written_much(wait):
    """The page for who has sent very many messages.

    :param wait: seconds
    """
    _ = request.env._
    text = _(
        "You have written very many messages in the last hour, so this one was not "
        "sent. Go back to the letter and send it in %(minutes)s minutes.",
        minutes=-(-wait // 60),
    )
    return notice_page(_("Wait a moment"), text, 429, **{"Retry-After": str(wait)})


def _of_letter(found, attachment, saved):
    """A file of a letter; saving it is marked.

    Where there is none, or it is no PDF and was to be shown, a page says so.
    """
    if not attachment or not (saved or attachment.mimetype == PDF):
        not_here()
    response = _sent(attachment, saved)
    if saved and _is_whole(response, attachment.sudo().file_size):
        partner = request.env.user.partner_id
        request.env["ebox.share"].sudo()._add(found, "download", partner)
    return response


def _is_whole(response, size):
    """Whether the answer has the whole file: a resumed download is one download.

    :param size: the file's bytes
    """
    sent = request.httprequest
    if sent.method != "GET" or response.status_code not in (200, 206):
        return False
    return sent.range is None or sent.range.range_for_length(size) == (0, size)


def _sent(attachment, saved):
    """The bytes; the line in the access log is written before them.

    Where they are no longer on the disk, a page says that they are not here.
    """
    try:
        stream = attachment.sudo()._to_http_stream()
    except FileNotFoundError:
        not_here()
    response = stream.get_response(as_attachment=saved, max_age=None)
    response.headers.update(HEADERS)
    response.headers["Content-Security-Policy"] = (
        "default-src 'none'; sandbox" if saved else INSIDE
    )
    return response
