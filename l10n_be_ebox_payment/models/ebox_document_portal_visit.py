"""Since when a letter is new to an accountant."""

from datetime import timedelta

from odoo import models
from odoo.fields import Domain
from odoo.tools import SQL

from odoo.addons.ebox_enterprise import clock

PAUSE = timedelta(minutes=30)  # who comes back after it begins another visit
STEP = timedelta(minutes=1)  # a page and its files are one moment of a visit


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

    def _unseen_letters(self):
        """The domain of the letters that came since the accountant's last visit.

        A letter that one access showed before is not new because another, younger
        one opens it too. At a first visit all of them are new.
        """
        seen = [
            grant._letters() & Domain("create_date", "<=", since)
            for grant in self
            if (since := grant._last_visit())
        ]
        return self._letters() & ~Domain.OR(seen)

    def _last_visit(self):
        """When the visit before this one ended, or False at the first one."""
        self.ensure_one()
        over = self.seen_date and self.seen_date <= clock.now() - PAUSE
        return self.seen_date if over else self.visit_date
