# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What an accountant is told of a hand-over, and of what he chose and is not there."""

from odoo.http import request

from odoo.addons.ebox_enterprise.lib.limits import LARGEST_ID

from .portal_common import not_here, notice_page


def refused(user, asked, params):
    """The page for a hand-over whose link has expired; None where all is there.

    Where something else was chosen that is not, or no longer, his, the request ends:
    without that choice a list, or a ZIP, would hold what nobody asked for.

    :param asked: what ``_portal_asked`` gave for ``params``
    """
    over = request.env["ebox.document"]._portal_refused(asked, params)
    if not over:
        return None
    number = str(params.get("handover") or "")
    sound = len(number) <= len(str(LARGEST_ID)) and number.isdecimal()
    if over != ["handover"] or not (sound and 0 < int(number) <= LARGEST_ID):
        not_here()
    handover = request.env["ebox.handover"]._open_for(user, int(number))
    if not handover:
        not_here()
    return expired(handover)


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
