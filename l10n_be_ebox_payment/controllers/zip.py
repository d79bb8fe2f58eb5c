# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The ZIP of the letters that a person has chosen in the wizard."""

from odoo import http
from odoo.http import request

from odoo.addons.ebox_enterprise.controllers.download import archive_response, only_get
from odoo.addons.ebox_enterprise.lib.limits import LARGEST_ID


class EboxZip(http.Controller):
    @http.route(
        "/l10n_be_ebox_payment/zip/<int:number>",
        type="http",
        auth="user",
        methods=["GET"],
    )
    def export(self, number, **_ignored):
        """The letters of one's own wizard, as far as one may read them now.

        What is another person's, what does not exist and what may not be read any more
        get the same answer.

        :param number: id of an ``ebox.zip.export``
        """
        only_get()
        wizard = request.env["ebox.zip.export"]
        if number <= LARGEST_ID:
            domain = [("id", "=", number), ("create_uid", "=", request.env.uid)]
            wizard = wizard.search(domain)
        archive = wizard and wizard._archive()
        if not archive:
            raise request.not_found()
        return archive_response(archive)
