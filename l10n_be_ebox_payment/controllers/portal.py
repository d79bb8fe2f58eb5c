# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The accountant's official mail in the portal: home, list, board and letter."""

from werkzeug.urls import url_encode

from odoo import http
from odoo.fields import Domain
from odoo.http import request

from odoo.addons.portal.controllers.portal import CustomerPortal
from odoo.addons.portal.controllers.portal import pager as portal_pager

from ..models.portal.board import COUNTS_MONEY
from ..models.portal.search import SORTS
from .portal_common import (
    PAGE,
    languages,
    letter,
    letters,
    note_visit,
    nothing_shared,
    page,
    speak,
)
from .portal_handover import refused

STEP = 30  # letters on one page
HISTORY = "ebox_portal_ids"  # the letters of the last list, in its order
LIST = "ebox_portal_list"  # its address: made here of valid parts, never sent by anyone


class EboxPortal(CustomerPortal):
    def _prepare_home_portal_values(self, counters):
        values = super()._prepare_home_portal_values(counters)
        user, access = request.env.user, request.env["ebox.accountant.access"]
        grants = access._live(user)
        wanted = {"ebox_count", "ebox_new_count"}.intersection(counters)
        if not grants or (counters and not wanted):
            return values
        documents = request.env["ebox.document"]
        count, show = documents._portal_count, documents._portal_show_domain
        found = {
            "ebox_count": count(user),
            "ebox_new_count": count(user, show(user, "new")),
        }
        if counters:  # the page's script looks for a place for each one it gets
            return {**values, **{name: found[name] for name in wanted}}
        changed = count(user, show(user, "changed"))
        told = _home(found["ebox_count"], found["ebox_new_count"], changed, grants)
        return {**values, **found, "ebox_told": told, "ebox_languages": languages()}

    @http.route()
    def home(self, **kw):
        """An accountant's home is in his own language, as what it leads to."""
        user = request.env.user
        if request.env["ebox.accountant.access"]._live(user):
            speak(user.lang)
        return super().home(**kw)

    @http.route("/my/ebox", methods=["GET"], **PAGE)
    def ebox_letters(self, **params):
        """The granted letters of all companies."""
        return nothing_shared() or self._ebox_page(1, params)

    @http.route("/my/ebox/page/<int:number>", methods=["GET"], **PAGE)
    def ebox_letters_page(self, number, **params):
        """A further page of them."""
        return self._ebox_page(number, params)

    def _ebox_page(self, number, params):
        documents, user = letters(), request.env.user
        asked = documents._portal_asked(user, params)
        return refused(user, asked, params) or self._ebox_list(asked, number)

    @http.route("/my/ebox/handover/<int:number>", methods=["GET"], **PAGE)
    def ebox_handover(self, number, **params):
        """The letters of one hand-over, while its link works."""
        return self._ebox_page(1, {**params, "handover": str(number)})

    @http.route("/my/ebox/board", methods=["GET"], **PAGE)
    def ebox_board(self, **_ignored):
        """The accountant's companies, the most urgent first."""
        if missing := nothing_shared():
            return missing
        documents, user = letters(), request.env.user
        note_visit()
        values = {
            "heading": request.env._("Companies"),
            "rows": documents._portal_board(user),
            "downloads": _may_download(user),
            "at": "board",
        }
        return page("portal_board", values)

    @http.route("/my/ebox/<int:number>", methods=["GET"], **PAGE)
    def ebox_letter(self, number, **params):
        """One letter with its files, its payment and its messages."""
        found, user = letter(number), request.env.user
        note_visit()
        found._portal_note_opened(user)
        mine = Domain("id", "=", number)
        rights = {
            right: bool(found._granted_to(user, mine, right=right))
            for right in ("download", "comment")
        }
        values = found._portal_page(user, can_download=rights["download"])
        values["messages"] = found._portal_message_list(user)
        values["can_comment"] = rights["comment"]
        values["written"] = params.get("written") == "1"
        back, forth = self._ebox_neighbours(number)
        return page(
            "portal_letter",
            {
                "heading": values["subject"],
                "letter": values,
                "prev_record": back,
                "next_record": forth,
                "list_url": self._ebox_list_address(number),
            },
        )

    def _ebox_list(self, asked, number):
        documents, user = request.env["ebox.document"], request.env.user
        note_visit()
        domain = documents._portal_domain(user, asked)
        total = documents._portal_count(user, domain)
        chosen = _chosen(asked)
        pager = portal_pager("/my/ebox", total, number, STEP, url_args=chosen)
        order, offset = SORTS[asked["sort"]], max(pager["offset"], 0)
        found = documents._granted_to(
            user, domain, order=order, limit=STEP, offset=offset
        )
        request.session[HISTORY] = found.ids
        request.session[LIST] = pager["page"]["url"]
        marks = found._portal_marks(user)
        choices = companies, types, handovers = documents._portal_choices(user)
        money, unknown = {}, 0
        if asked["show"] in COUNTS_MONEY:
            money = documents._portal_money_told(user, domain)
            hidden = documents._portal_domain(user, {**asked, "show": "unknown"})
            unknown = documents._portal_count(user, hidden)
        handover = documents.env["ebox.handover"]._open_for(user, asked["handover"])
        values = {
            "rows": found._portal_rows(marks),
            "ticks": bool(marks.downloadable),
            "downloads": _may_download(user),
            "asked": asked,
            "filtered": bool(chosen),
            "total_told": _total(total),
            "filter_told": documents._portal_told(asked, choices),
            "labels": documents._portal_labels(),
            "quick": [
                {**part, "url": f"/my/ebox?{url_encode(_chosen({**asked, **part}))}"}
                for part in documents._portal_quick(user, asked)
            ],
            "money": money,
            "unknown": unknown,
            "handed": handover and handover._portal_facts(user),
            "all_told": _all(
                documents._portal_count(user, domain, "download"), bool(chosen)
            ),
            "companies": companies,
            "types": types,
            "handovers": handovers,
            "pager": pager,
            "heading": _heading(asked, handovers),
            "at": "list",
        }
        return page("portal_letters", values)

    def _ebox_list_address(self, number):
        """The list from which the accountant came to this letter, as he left it."""
        listed = number in (request.session.get(HISTORY) or [])
        return (listed and request.session.get(LIST)) or "/my/ebox"

    def _ebox_neighbours(self, number):
        """The addresses of the letters before and after this one, where granted."""
        ids = request.session.get(HISTORY) or []
        if number not in ids:
            return None, None
        place = ids.index(number)
        around = (ids[place - 1 : place] or [0])[0], (ids[place + 1 :] or [0])[0]
        seen = request.env["ebox.document"]._granted_to(
            request.env.user, Domain("id", "in", around)
        )
        return tuple(f"/my/ebox/{n}" if n in seen.ids else None for n in around)


def _may_download(user):
    """Whether any company allows this accountant to download letters."""
    return bool(request.env["ebox.accountant.access"]._live(user, "download"))


def _total(count):
    _ = request.env._
    if not count:
        return _("0 letters")
    return _("1 letter") if count == 1 else _("%(count)s letters", count=count)


def _heading(asked, handovers):
    """What the list is: a hand-over says so, and of which days and company."""
    _ = request.env._
    if asked["handover"]:
        return _("Handed over: %(what)s", what=handovers[asked["handover"]])
    return _("Official mail")


def _home(count, new, changed, grants):
    """What the card of the home page says."""
    _, told = request.env._, _total(count)
    if not grants._came_before():
        return told
    since = _(
        "Since your last visit: new %(new)s, changed %(changed)s",
        new=new,
        changed=changed,
    )
    return f"{told}. {since}"


def _all(count, filtered):
    """What the button for the ZIP of all says, or None where there is nothing."""
    _ = request.env._
    if not count:
        return None
    if count == 1:
        return _("Download this letter (ZIP)")
    if filtered:
        return _("Download these %(count)s letters (ZIP)", count=count)
    return _("Download all %(count)s letters (ZIP)", count=count)


def _chosen(asked):
    """What differs from the list without any filter, for addresses."""
    default = {"period": "all", "show": "all", "sort": "newest"}
    names = ("q", *default, "company", "type", "handover")
    return {
        name: asked[name]
        for name in names
        if asked[name] and asked[name] != default.get(name)
    }
