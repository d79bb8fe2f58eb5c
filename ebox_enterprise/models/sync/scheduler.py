# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How long one of our scheduled jobs may work before Odoo looks after the others.

Odoo kills a worker whose jobs take too long: by default 120 seconds, counted from
before it slept for up to 69 seconds, and all jobs that are due share them. So each of
our jobs does a piece of its work, and asks to be called again for the next.
"""

import threading
import time

from odoo import api, models
from odoo.fields import Domain
from odoo.tools import config

PIECE_SECONDS = 25  # of all our jobs that Odoo runs one after the other
FORGOTTEN_SECONDS = 60  # after which this has nothing to do with what ran before
_pass = threading.local()  # what this thread's jobs have done since Odoo looked around


class IrCron(models.Model):
    _inherit = "ir.cron"

    @api.model
    def _piece_seconds(self):
        """Seconds in which the job that runs now may begin work; it may be 0.

        Odoo runs the jobs that are due one after the other, each once: where one of
        ours comes a second time, or one of another database, it has looked around
        meanwhile.
        """
        job, now = self.env.context.get("cron_id"), time.monotonic()
        database = self.env.cr.dbname
        if not job:
            return PIECE_SECONDS
        done = getattr(_pass, "done", {job})
        another = database != getattr(_pass, "database", database)
        if job in done or another or now > _pass.end + FORGOTTEN_SECONDS:
            _pass.done, _pass.end = set(), now + _all_seconds()
        _pass.database = database
        _pass.done.add(job)
        return max(_pass.end - now, 0) / (1 + self._waiting_count())

    @api.model
    def _in_pieces(self, job, ids):
        """Yield these ids as long as the job may begin work; then it goes on with them.

        Where it stopped is kept, so that those at the end have their turn as well.

        :param job: the external identifier of the job, which is called again
        """
        settings, key = self.env["ir.config_parameter"].sudo(), f"{job}.stopped_at"
        end, last = time.monotonic() + self._piece_seconds(), 0
        stopped_at = int(settings.get_param(key) or 0)
        for number in sorted(set(ids)):
            if number <= stopped_at:
                continue
            if time.monotonic() > end:
                settings.set_param(key, last or stopped_at)
                self.env.ref(job).sudo()._trigger()
                return
            yield number
            last = number
        if stopped_at:
            settings.set_param(key, False)

    def _waiting_count(self):
        """How many of our jobs are due and did nothing yet."""
        now = self.env.cr.now()
        triggers = self.env["ir.cron.trigger"].sudo().search([("call_at", "<=", now)])
        due = Domain("nextcall", "<=", now) | Domain("id", "in", triggers.cron_id.ids)
        ours = Domain("model_id.model", "=like", "ebox.%")
        done = Domain("id", "in", list(_pass.done))
        return self.sudo().search_count(due & ours & ~done)


def _all_seconds():
    limit = config["limit_time_real_cron"] or 0
    if limit < 0:  # as Odoo itself reads it: the limit of requests
        limit = config["limit_time_real"] or 0
    return min(PIECE_SECONDS, limit / 4) if limit > 0 else PIECE_SECONDS
