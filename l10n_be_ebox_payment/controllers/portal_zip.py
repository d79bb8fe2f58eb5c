# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The accountant's ZIP: of the letters he ticked, or of all that his list shows."""

from odoo import http
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.http import request

from odoo.addons.ebox_enterprise.controllers.download import archive_response
from odoo.addons.ebox_enterprise.lib.limits import LARGEST_ID

from ..models.portal.search import SORTS
from .portal_common import PAGE, letters, not_here, notice_page, only_post
from .portal_handover import refused

MOST_TICKED = 1000  # far more than one page has


class EboxPortalZip(http.Controller):
    @http.route("/my/ebox/zip", methods=["POST"], **PAGE)
    def ebox_zip(self, scope="", **params):
        """A ZIP; each letter in it is one that may be downloaded at this moment.

        :param scope: ``all`` for all letters that fit the list's filters, else those
            whose ids are given as ``ids``
        """
        only_post()
        documents, user = letters(), request.env.user
        asked = documents._portal_asked(user, params)
        if over := refused(user, asked, params):
            return over
        if scope == "all":
            domain = documents._portal_domain(user, asked)
        else:
            domain = Domain("id", "in", _ticked())
        order = SORTS[asked["sort"]]
        found = documents._granted_to(user, domain, right="download", order=order)
        if scope != "all" and len(found) != len(_ticked()):
            not_here()
        if not found:
            return _nothing()
        turn, wait = request.env["ebox.zip.turn"]._take(user)
        if not turn:
            return _too_often(wait)
        return _answer(found, turn, asked)


def _ticked():
    """The ids that were ticked; where one of them is no id, a page says so."""
    texts = request.httprequest.form.getlist("ids")
    sound = all(len(t) <= len(str(LARGEST_ID)) and t.isdecimal() for t in texts)
    ids = {int(text) for text in texts} if sound and len(texts) <= MOST_TICKED else {0}
    if ids and not 0 < min(ids) <= max(ids) <= LARGEST_ID:
        not_here()
    return sorted(ids)


def _handover(user, asked):
    handovers = request.env["ebox.handover"]
    return handovers._open_for(user, asked["handover"]) or None


def _answer(found, turn, asked):
    complete, handover = [], _handover(request.env.user, asked)
    try:
        with request.env.cr.savepoint():
            archive = found._archive(complete=complete)
    except UserError as error:  # too much for one ZIP
        turn._end()
        title = request.env._("The ZIP file was not made")
        return notice_page(title, str(error), 422)
    archive = found._while_allowed(archive, _may_be_downloaded)
    note = _note(request.env.user, handover, complete)
    chunks = turn._until_sent(archive.chunks, note)
    name = found._portal_zip_name(asked, handover, archive.name)
    return archive_response(archive._replace(chunks=chunks, name=name))


def _may_be_downloaded(found):
    """Whether whoever asked may download each of these letters at this moment."""
    mine = Domain("id", "in", found.ids)
    return found._portal_count(found.env.user, mine, "download") == len(found)


def _note(user, handover, complete):
    """What marks the letters as downloaded when all was sent.

    A letter of which the ZIP lists something as missing is still to be downloaded.

    :param complete: list of ids, which is whole when all was sent
    """
    number, handed = user.id, handover and handover.id

    def note(env):
        env = env(user=number)
        env["ebox.share"].sudo()._add(
            env["ebox.document"].browse(complete),
            "download",
            env.user.partner_id,
            env["ebox.handover"].browse(handed or ()),
        )

    return note


def _nothing():
    _ = request.env._
    return notice_page(
        _("Nothing to download"),
        _("Tick one or more letters in the list, then choose the ZIP file again."),
        422,
    )


def _too_often(wait):
    _ = request.env._
    minutes = -(-wait // 60)
    text = _(
        "A ZIP file is still on its way to you, or you have had many of them in the "
        "last hour. Nothing is lost: try again in %(minutes)s minutes at the latest. "
        "Single files can be downloaded in the meantime.",
        minutes=minutes,
    )
    return notice_page(_("Wait a moment"), text, 429, **{"Retry-After": str(wait)})
