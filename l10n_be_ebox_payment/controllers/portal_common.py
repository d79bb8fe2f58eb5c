# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What all pages of the accountant's portal share: who asks, in which language."""

from werkzeug.exceptions import MethodNotAllowed, abort

from odoo.fields import Domain
from odoo.http import request

from odoo.addons.ebox_enterprise.lib.limits import LARGEST_ID

PAGE = {"type": "http", "auth": "user", "website": True, "multilang": False}
#: A page with official mail is kept by nobody, also not by the browser's way back.
HEADERS = {
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Content-Security-Policy": "frame-ancestors 'self'",
    "Referrer-Policy": "same-origin",
}


def letters():
    """The model of the letters, in the language of the accountant who asks.

    Where nothing is granted to whoever asks, the request ends with a page that says so.

    :raise NotFound: whoever asks is no accountant
    """
    speak(request.env.user.lang)
    user = request.env.user
    if not request.env["ebox.accountant.access"]._live(user):
        stop(missing_letter())
    return request.env["ebox.document"]


def stop(response):
    """End the request with this page; nothing of it is kept in the database."""
    response.flatten()
    abort(response)


def nothing_shared(kept=""):
    """The page for an accountant to whom no company grants anything, or None.

    It says the same to each of them, so it tells nothing of any company; people who
    work in Odoo have no such page at all.
    """
    user = request.env.user
    if not user._is_portal() or request.env["ebox.accountant.access"]._live(user):
        return None
    speak(user.lang)
    _ = request.env._
    text = _(
        "No company shares its official mail with you at the moment. Ask the company "
        "if you expected otherwise."
    )
    return notice_page(_("No official mail"), text, 404, back=False, kept=kept)


def speak(code):
    """Answer in this language, also where a website would choose another one."""
    language = request.env["res.lang"]._get_data(code=code)
    if language:
        request.lang = language
        request.update_context(lang=language.code)


def installed_languages():
    """The installed languages, as (code, their own name)."""
    found = request.env["res.lang"].get_installed()
    return [(code, name.rpartition("/")[2].strip()) for code, name in found]


def languages():
    """Those among which an accountant can choose, for the menu of his account.

    :return: list of dict(code, name, chosen); empty where there is no choice
    """
    user, found = request.env.user, installed_languages()
    if len(found) < 2 or not request.env["ebox.accountant.access"]._live(user):
        return []
    return [
        {"code": code, "name": name, "chosen": code == user.lang}
        for code, name in found
    ]


def letter(number, right="see"):
    """One granted letter, as superuser.

    What does not exist, is not granted, no longer granted or closed gets the same
    answer, found by the same search.

    Where there is none, the request ends with a page that says so.

    :param right: ``see``, ``download`` or ``comment``
    """
    documents, wanted = letters(), Domain("id", "=", number)
    if not 0 < number <= LARGEST_ID:
        stop(missing_letter())
    found = documents._granted_to(request.env.user, wanted, right=right)
    if not found:
        stop(missing_letter())
    return found


def missing_letter(kept=""):
    """The page at the address of a letter that this accountant may not see, or of none.

    :param kept: what he wrote, so that it is not lost
    :raise NotFound: whoever asks is no accountant, so no page of ours is his
    """
    if missing := nothing_shared(kept):
        return missing
    if not request.env.user._is_portal():
        raise request.not_found()
    _ = request.env._
    text = _(
        "It does not exist, or the company does not share it with you (any more). Ask "
        "the company if you expected otherwise; the letters that you see are in your "
        "list."
    )
    return notice_page(_("This letter is not here"), text, 404, kept=kept)


def only_post():
    """Odoo lets OPTIONS through to every address, and asks it for no token.

    :raise MethodNotAllowed: the request is no POST
    """
    if request.httprequest.method != "POST":
        raise MethodNotAllowed(valid_methods=["POST"])


def note_visit():
    """The accountant looks at his mail: what comes later is new to him."""
    user = request.env.user
    request.env["ebox.accountant.access"]._live(user)._note_visit()


def page(template, values, status=200):
    """A page of the portal.

    :param values: plain values: no template gets a record of ours
    """
    name = f"l10n_be_ebox_payment.{template}"
    shared = {"page_name": "ebox", "ebox_languages": languages()}
    response = request.render(name, {**shared, **values}, status=status)
    response.headers.update(HEADERS)
    return response


def not_here():
    """End the request: a list, link or file that is not, or no longer, his.

    It says the same of what never existed.
    """
    if missing := nothing_shared():
        stop(missing)
    if not request.env.user._is_portal():
        raise request.not_found()
    _ = request.env._
    text = _(
        "This link or choice leads to nothing that is shared with you (any more). Ask "
        "the company if you expected otherwise; what you see is in your list."
    )
    stop(notice_page(_("This is not here"), text, 404))


def notice_page(title, text, status, back=True, kept="", **headers):
    """A page that says what happened and what to do next.

    :param back: whether there is a list to go back to
    :param kept: what he wrote and what was not sent, for him to copy
    """
    values = {"heading": title, "text": text, "back": back, "kept": kept}
    response = page("portal_told", values, status)
    response.headers.update(headers)
    return response
