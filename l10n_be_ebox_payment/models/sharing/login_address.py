# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The address at which an accountant gets a new password opens official mail.

Odoo lets whoever makes contacts change the address of a portal user's contact, and
mails the link for a new password there.
"""

from odoo import SUPERUSER_ID, models
from odoo.exceptions import AccessError
from odoo.fields import Domain
from odoo.tools import email_normalize

from odoo.addons.ebox_enterprise.lib.groups import CONFIDENTIAL, MANAGER


class ResPartner(models.Model):
    _inherit = "res.partner"

    def write(self, vals):
        if "email" in vals and self.env.uid != SUPERUSER_ID:
            self._ebox_check_address(vals["email"])
        return super().write(vals)

    def _ebox_check_address(self, address):
        """Only who gives accesses, or logins, moves an accountant's address.

        :raise AccessError: the contact is an accountant's, to whom mail is open
        """
        new = email_normalize(address)
        moved = self.sudo().filtered(lambda p: email_normalize(p.email) != new)
        users = moved.with_context(active_test=False).user_ids - self.env.user
        if not users or self.env["res.users"].sudo(False).has_access("write"):
            return
        open_ = Domain("user_id", "in", users.ids)
        open_ &= Domain("state", "in", ["active", "planned"])
        if self.env.user.has_group(MANAGER):  # of some companies, perhaps not of all
            closed = Domain("company_id", "not in", self.env.user.company_ids.ids)
            if not self.env.user.has_group(CONFIDENTIAL):
                closed |= Domain("confidential", "=", True)
            open_ &= closed
        if self.env["ebox.accountant.access"].sudo().search_count(open_, limit=1):
            raise AccessError(
                self.env._(
                    "Official mail is shared with this person, and a link for a new "
                    "password goes to this address. Only who may give logins changes "
                    "it, or a manager of the e-Box of each company that shares some, "
                    "who sees confidential mail where that is shared. Nothing was "
                    "changed."
                )
            )
