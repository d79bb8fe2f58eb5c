# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The accountant chooses the language of his pages and e-mails, which is his own."""

from urllib.parse import urlsplit

from odoo import http
from odoo.http import request

from .portal_common import PAGE, installed_languages, letters, only_post


class EboxPortalLanguage(http.Controller):
    @http.route("/my/ebox/language", methods=["POST"], **PAGE)
    def ebox_language(self, code="", **_ignored):
        """Keep the language with the user, and show the page again that he came from.

        :param code: of a language that is installed; another one changes nothing
        """
        only_post()
        letters()
        if code in dict(installed_languages()):
            request.env.user.lang = code
        came = urlsplit(request.httprequest.referrer or "")
        path = f"{came.path}?{came.query}" if came.query else came.path
        return request.redirect(path if came.path.startswith("/my") else "/my/ebox")
