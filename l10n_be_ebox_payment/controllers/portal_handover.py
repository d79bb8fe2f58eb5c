# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What an accountant is told of a hand-over whose link works no more."""

from odoo.http import request

from .portal_common import notice_page


def expired(handover):
    """The page that says so.

    :param handover: one ``ebox.handover`` of the accountant who asks
    """
    _ = request.env._
    return notice_page(
        _("This link has expired"),
        _(
            "The link to these letters of %(company)s worked until %(day)s. "
            "Ask the company to hand them over again. As long as your access "
            "lasts, you find its letters in your list too.",
            company=handover.company_id.name,
            day=handover._portal_day(handover.expiry_date.date()),
        ),
        410,
    )
