# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Each connection's run as a job of ``queue_job``, in the scheduler's order.

When a connection is due, how long it waits after a failure, and that it runs once at a
time is decided where it is without jobs: by its own moments and its own lock. A job
that comes too early is told the moment; one that comes too late finds nothing to do.
"""

import math

from odoo import api, fields, models
from odoo.fields import Domain

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.lib.own_error import get_logger
from odoo.addons.ebox_enterprise.models.sync.run import SOON
from odoo.addons.ebox_enterprise.models.sync.scheduler import (
    AGAIN,
    EVERY,
    SHARE_SECONDS,
)
from odoo.addons.queue_job.exception import RetryableJobError
from odoo.addons.queue_job.utils import must_run_without_delay

_logger = get_logger(__name__)

METHOD = "_sync_in_job"
AT_WORK = ("enqueued", "started")


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    sync_job_id = fields.Many2one(
        "queue.job",
        "Job",
        readonly=True,
        copy=False,
        groups="queue_job.group_queue_job_manager",
        help="The last job that received mail, or will.",
    )
    sync_job_text = fields.Char(
        "Run as a job", compute="_compute_sync_job_text", compute_sudo=True
    )

    @api.depends("sync_job_id.state", "sync_job_id.eta")
    @api.depends_context("lang", "tz")
    def _compute_sync_job_text(self):
        now, waits = clock.now(), self.env._("Waits for its turn")
        texts = {
            "pending": waits,
            "enqueued": waits,
            "started": self.env._("Receives mail now"),
            "done": self.env._("Done"),
            "cancelled": self.env._("Cancelled by a person"),
            "failed": self.env._("Failed"),
        }
        for record in self:
            state, eta = record.sync_job_id.state, record.sync_job_id.eta
            record.sync_job_text = texts.get(state, False)
            if state == "pending" and eta and eta > now:
                when = record._moment(eta)
                record.sync_job_text = self.env._("Waits until %s", when)

    @api.model
    def _hand_over(self, queue):
        """Each of these gets a job, in this order; none is run here.

        But where jobs wait in vain, since no runner is at work or has room for them,
        the scheduled action receives as it does without jobs.
        """
        if must_run_without_delay(self.env) or self._jobs_wait_in_vain():
            return super()._hand_over(queue)
        for number in queue:
            self._try(self.browse(number).sudo()._give_job)
        return []

    def _give_job(self):
        """One that begins as soon as there is room; there is never a second one."""
        job = self.sync_job_id
        if job.state == "pending":
            if job.eta and job.eta > clock.now():  # somebody asked for it meanwhile
                job.eta = False
        elif job.state not in AT_WORK:
            self._make_job()

    def _make_job(self):
        """A job behind those that wait already."""
        delayed = self.with_context(company_id=self.company_id.id).with_delay(
            identity_key=f"{self._name}.{METHOD} {self.id}",
            description=f"e-Box: {self.display_name}",
            max_retries=0,  # a worker that is killed is no failure of the mail
        )
        made = [("uuid", "=", delayed._sync_in_job().uuid)]
        self.sync_job_id = self.env["queue.job"].search(made)

    def _sync_in_job(self):
        """Receive the mail of one connection, if it is due still.

        :return: how it goes, as the connection itself says it
        :raise RetryableJobError: it is due again soon, and not before
        """
        connection = self.exists()
        if not connection:
            return None
        connection._take_answers()
        is_over = connection._run_its_turn()
        told = connection.with_env(connection._reader_env()).health_text
        if not is_over:  # behind the others that wait
            connection._committed(connection._make_job)
        elif seconds := connection._seconds_until_due():
            raise RetryableJobError(told, seconds=seconds)
        return told

    def _run_its_turn(self):
        """One run; returns whether it is over."""
        others = self._some_wait(clock.now())
        try:
            return self._sync(SHARE_SECONDS if others else None, in_line=others)
        except Exception as error:
            self._roll_back()
            _logger.exception("e-Box connection %s", self.id)
            seconds = AGAIN.total_seconds()
            raise RetryableJobError(type(error).__name__, seconds=seconds) from error

    def _seconds_until_due(self):
        """Where it is due before the next ordinary poll; else None.

        One that is due still had no turn, as when another process runs it.
        """
        now, moment = clock.now(), self.next_attempt
        soon = self._due_domain(now + SOON)
        if not (self.active and self.filtered_domain(soon)):
            return None
        if not moment:  # somebody asked for it meanwhile
            return 1
        left = moment - now if moment > now else AGAIN
        return math.ceil(left.total_seconds())

    @api.model
    def _take_answers(self):
        """Who was told that a registry is silent gets a job when it has answered."""
        free = []
        self._take_answered(free)
        if free:
            self._hand_over(free)

    @api.model
    def _some_wait(self, now, since=None):
        """Whether jobs of ours wait to begin.

        :param since: or did not end, for this ``timedelta`` at least
        """
        states, limit = ["pending"], now
        if since:
            states, limit = ["pending", *AT_WORK], now - since
        ours = Domain("model_name", "=", self._name) & Domain(
            "method_name", "=", METHOD
        )
        for moment in ("date_created", "eta", "date_enqueued"):
            ours &= Domain(moment, "=", False) | Domain(moment, "<=", limit)
        jobs = self.env["queue.job"].sudo()
        return bool(jobs.search_count(ours & Domain("state", "in", states), limit=1))

    @api.model
    def _jobs_wait_in_vain(self):
        """Whether the runner does not come to jobs that it could have begun."""
        if not self._some_wait(clock.now(), EVERY):
            return False
        _logger.warning(
            "e-Box jobs have waited for more than %s, so the scheduled action receives "
            "the mail: is the job runner at work, and does it have room in root.ebox?",
            EVERY,
        )
        return True
