# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Odoo's own links to a letter, as its e-mails have them, lead into the portal."""

from odoo.http import request

from odoo.addons.portal.controllers.mail import MailController


class EboxMailController(MailController):
    @classmethod
    def _redirect_to_record(cls, model, res_id, access_token=None, **kwargs):
        """A portal user goes to the letter's page, whether there is one or not."""
        ours = model == "ebox.document" and isinstance(res_id, int)
        if ours and request.session.uid and request.env.user._is_portal():
            return request.redirect(f"/my/ebox/{abs(res_id)}")
        return super()._redirect_to_record(
            model, res_id, access_token=access_token, **kwargs
        )
