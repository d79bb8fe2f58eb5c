# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What is news to an accountant: letters that came, and letters that changed.

A change is what Odoo's own tracking keeps of a letter (declared, paid, done, another
day or amount), or a message of the company. It is news from the end of his last visit.
"""

from datetime import timedelta

from odoo import api, models
from odoo.fields import Domain
from odoo.tools import SQL

from odoo.addons.ebox_enterprise.lib import clock

PAUSE = timedelta(minutes=30)  # who comes back after it begins another visit
STEP = timedelta(minutes=1)  # a page and its files are one moment of a visit
#: The tracked fields whose changes are told.
TOLD = ("payment_state", "state", "deadline", "amount")


class EboxAccountantAccess(models.Model):
    _inherit = "ebox.accountant.access"

    def _note_visit(self):
        """The accountant is here now; at most one write a minute.

        The last moment of a visit becomes ``visit_date`` once the next visit begins:
        what came since then is new during all of that visit.
        """
        now = clock.now()
        self.flush_recordset(["seen_date", "visit_date"])
        self.env.cr.execute(
            SQL(
                """UPDATE ebox_accountant_access
                      SET visit_date = CASE WHEN seen_date <= %s THEN seen_date
                                            ELSE visit_date END,
                          seen_date = %s
                    WHERE id IN %s AND (seen_date IS NULL OR seen_date <= %s)""",
                now - PAUSE,
                now,
                (0, *self.ids),
                now - STEP,
            )
        )
        self.invalidate_recordset(["seen_date", "visit_date"])

    def _ever(self):
        """All accesses that these accountants have or had, those that ended too."""
        return self.user_id.ebox_access_ids

    def _unseen_letters(self):
        """The domain of the letters that came since the accountant's last visit.

        A letter that one access showed before is not new because another, younger
        one opens it too, also where the first one was revoked in between. At a first
        visit all of them are new.
        """
        seen = [
            grant._letters() & Domain("create_date", "<=", since)
            for grant in self._ever()
            if (since := grant._last_visit())
        ]
        return self._letters() & ~Domain.OR(seen)

    def _changed_letters(self):
        """The domain of the letters, known before, that changed since that visit."""
        documents, by_visit = self.env["ebox.document"], {}
        by_company = self._ever().grouped("company_id")
        for grant in self:
            visits = [g._last_visit() for g in by_company[grant.company_id]]
            if last := max(filter(None, visits), default=None):
                by_visit[last] = by_visit.get(last, self.browse()) | grant
        changed = Domain.OR(
            grants._letters() & documents._portal_tracked(last)
            for last, grants in by_visit.items()
        )
        return changed & ~self._unseen_letters()

    def _last_visit(self):
        """When the visit before this one ended, or False at the first one."""
        self.ensure_one()
        over = self.seen_date and self.seen_date <= clock.now() - PAUSE
        return self.seen_date if over else self.visit_date

    def _came_before(self):
        """Whether this is no first visit."""
        return any(grant._last_visit() for grant in self._ever())


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    @api.model
    def _portal_tracked(self, since):
        """The domain of the letters of which something told changed after a moment."""
        messages = self.env["mail.message"].sudo()
        fields = self.env["ir.model.fields"].sudo()
        ids = [fields._get(self._name, name).id for name in TOLD]
        query = messages._search(
            Domain("model", "=", self._name)
            & Domain("date", ">", since)
            & Domain("tracking_value_ids", "any", [("field_id", "in", ids)])
        )
        return Domain("id", "in", query.subselect("res_id"))

    @api.model
    def _portal_changed_domain(self, user):
        """What changed since this accountant's last visit, or has a new message."""
        grants = self.env["ebox.accountant.access"]._live(user)
        return grants._changed_letters() | Domain(
            "id", "in", self._portal_answered(user)
        )

    @api.model
    def _portal_answered(self, user, domain=Domain.TRUE):
        """The ids of the letters with a message that he did not read yet.

        A message of the company is new until he opens the letter after it.
        """
        wrote = self.env["mail.message"].sudo()
        wrote = wrote._search(self._portal_message_kind() & ~Domain("res_id", "=", 0))
        here = domain & Domain("id", "in", wrote.subselect("res_id"))
        letters = self._granted_to(user, here, right="comment")
        opened = letters._portal_opened(user)
        return [
            number
            for number, moment in letters._portal_last_answers(user).items()
            if number not in opened or moment > opened[number]
        ]
