# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Short addresses of the mail, as people type and send them: ``/e-box/5``."""

from odoo import http
from odoo.http import request


class EboxLetter(http.Controller):
    @http.route(
        ["/e-box", "/e-box/<int:number>"], type="http", auth="user", methods=["GET"]
    )
    def ebox_short(self, number=0, **_ignored):
        """To the letter, or to the mail: there it is told when it is not to be seen."""
        internal = request.env.user._is_internal()
        place = "/odoo/e-box" if internal else "/my/ebox"
        return request.redirect(f"{place}/{number}" if number else place)
