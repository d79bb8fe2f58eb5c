# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How long our scheduled jobs may work, and whose turn it is in a round of runs.

Odoo kills a worker whose jobs take too long: by default 120 seconds, counted from
before it slept for up to 69 seconds, and all jobs that are due share them. So each of
our jobs does a piece of its work, and asks to be called again for the next.
"""

import threading
import time
from contextlib import suppress
from datetime import timedelta
from functools import partial

from odoo import api, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import config

from ...ebox_api.deadline import PATIENCE_SECONDS
from ...government import silence, soundings
from ...government.gateway import OVERRUN_SECONDS
from ...lib import clock
from ...lib.own_error import get_logger

_logger = get_logger(__name__)

PIECE_SECONDS = 25  # of all our jobs that Odoo runs one after the other
FORGOTTEN_SECONDS = 60  # after which this has nothing to do with what ran before
SHARE_SECONDS = 8  # of one connection, when several wait
LEAST_SECONDS = 2  # with less, no other connection is begun
AGAIN = timedelta(minutes=1)  # after a run that was cut off
PATIENCE = timedelta(hours=2)  # of one whose registry is silent, behind all others
RETRY_HOURS = 24  # repeated refused logins can lock the account (ebox-api d.1)
EVERY = timedelta(minutes=10)  # as often as Odoo calls the job by itself
HELPED_FROM = 50  # connections that are due at once
HELP = "model._cron_sync(helping=True)"  # the code of a job that shares their work
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


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    @api.model
    def _trigger_sync(self, at=None):
        self.env.ref("ebox_enterprise.cron_sync").sudo()._trigger(at)

    @api.model
    def _cron_sync(self, *, helping=False):
        """Synchronise the connections that are due, the longest waiting first.

        One piece of the work, after which Odoo looks after its other jobs: each
        connection gets its share of the time, and what is left goes on in the next
        piece, at once. Work is reported before any is done, and none as remaining: a
        process that is killed is no failure of the job, and Odoo repeats nothing in
        the same piece.

        :param helping: in another job, which shares the work while there is much
        """
        cron, now = self.env["ir.cron"], clock.now()
        if not helping:
            self._try(self._propose_waiting)  # whatever becomes of it, mail comes
        cron._commit_progress(1, remaining=0)
        end = time.monotonic() + cron._piece_seconds()
        queue = self._queue(now, helping=helping)
        if queue and not helping:  # should this process be killed, another one goes on
            self._trigger_sync(now + AGAIN)
        queue = self._hand_over(queue)
        if len(queue) > HELPED_FROM:
            self._trigger_help()
        held = {} if helping else self._sound_silent(queue, now)
        cron._commit_progress()
        self._take_turns(queue, held, end)
        if queue and not helping:
            self._trigger_sync()
        elif not helping:
            self._trigger_next()

    @api.model
    def _hand_over(self, queue):
        """The hook of a job queue: which of these are run here, one after the other.

        By default all. A glue add-on can give each a job, in this order, which calls
        ``_sync(seconds, in_line=...)``, and return none; a connection that two workers
        run at once is run by one of them.

        :param queue: ids, the longest waiting first
        """
        return queue

    @api.model
    def _take_turns(self, queue, held, end):
        """Run one connection after the other, as long as there is time.

        :param queue: their ids; what is left there had no turn
        :param held: of some, the addresses that are being asked: they wait for that
        :param end: on the monotonic clock
        """
        while (left := end - time.monotonic()) > LEAST_SECONDS:
            self._take_answered(queue)
            ready = (n for n in queue if not soundings.under_way(held.get(n, ())))
            number = next(ready, None)
            if number is None and not queue:
                return
            if number is None:
                soundings.wait([held[n] for n in queue], left - LEAST_SECONDS)
                continue
            queue.remove(number)
            connection = self.browse(number)
            part = max(left / (len(queue) + 1), SHARE_SECONDS)
            try:
                if not connection._sync(min(part, left), in_line=bool(queue)):
                    queue.append(number)
            except Exception:  # one connection must not stop those behind it
                connection._roll_back()
                _logger.exception("e-Box connection %s", number)
            self.env["ir.cron"]._commit_progress(1)

    @api.model
    def _queue(self, now, *, helping=False):
        """The ids of those that are due, the longest waiting first.

        Behind them who will wait for a registry that did not answer last time; but
        nobody for ever.

        :param helping: without those
        """
        order = "last_attempt nulls first, id"
        due = self.search(self._due_domain(now), order=order)
        silent = Domain("connection_id", "in", due.ids) & Domain("timed_out", "=", True)
        silent &= Domain("connection_id.last_attempt", ">", now - PATIENCE)
        last = self.env["ebox.provider"].search(silent).connection_id
        return [*(due - last).ids, *([] if helping else (due & last).ids)]

    @api.model
    def _due_domain(self, now):
        """Connected and due; or stopped, and tried for the last time a day ago."""
        yesterday = now - timedelta(hours=RETRY_HOURS)
        waiting = Domain("next_attempt", "=", False) | Domain("next_attempt", "<=", now)
        tried = Domain("last_attempt", "=", False) | Domain(
            "last_attempt", "<=", yesterday
        )
        due = Domain("state", "=", "connected") & waiting
        due |= Domain("state", "=", "error") & tried
        return due & self._login_domain()

    @api.model
    def _sound_silent(self, ids, now):
        """Ask the registries that did not answer last time, all at once, in threads.

        :param ids: of connections that are due
        :return: of those that have nothing else to ask, the addresses: dict by id
        """
        silent = Domain("connection_id", "in", ids) & Domain("timed_out", "=", True)
        day = clock.brussels_day(clock.aware_utc(now))
        silent = self.env["ebox.provider"].search(silent)._due(now, day)
        held = {}
        for connection in silent.connection_id:
            due = connection.provider_ids._due(now, day)
            self._try(partial(connection._sound_alone, due & silent))
            if due <= silent:
                held[connection.id] = set(due.mapped("base_url"))
        return held

    def _sound_alone(self, providers):
        """Begin to ask these, outside a run."""
        known = providers.filtered(lambda p: silence.may_be_asked(p.base_url))
        if known and self.state == "connected":
            # what keeps it from calling is told by its run
            with (
                suppress(UserError),
                self._open_gateway(PATIENCE_SECONDS, OVERRUN_SECONDS) as government,
            ):
                self._sound(known, government)

    @api.model
    def _take_answered(self, queue):
        """Who was told that a registry is silent asks again when it has answered.

        :param queue: ids, to which theirs are added
        """
        for address in soundings.take_answered():
            found = []
            self._try(lambda a=address, f=found: f.extend(self._free(a).ids))
            queue.extend(set(found) - set(queue))

    @api.model
    def _free(self, address):
        """Those that wait only because this registry was silent are due now."""
        told = Domain("base_url", "=", address) & Domain("timed_out", "=", True)
        providers = self.env["ebox.provider"].search(told)
        providers.next_attempt = False
        free = providers.connection_id.filtered(
            lambda c: c.state == "connected" and not c.must_wait
        )
        free.next_attempt = clock.now()
        return free

    @api.model
    def _trigger_help(self):
        """Let the jobs begin that share the work, as far as Odoo has workers free."""
        jobs = Domain("model_id.model", "=", self._name) & Domain("code", "=", HELP)
        for job in self.env["ir.cron"].sudo().search(jobs):
            job._trigger()

    @api.model
    def _trigger_next(self):
        """Go on when the next one is due: their moments are spread on purpose."""
        now, job = clock.now(), self.env.ref("ebox_enterprise.cron_sync")
        soon = Domain("next_attempt", ">", now)
        soon &= Domain("next_attempt", "<", now + EVERY) & Domain(
            "state", "=", "connected"
        )
        first = self.search(soon, order="next_attempt", limit=1)
        if not first:
            return
        moment = max(first.next_attempt, now + AGAIN)
        known = Domain("cron_id", "=", job.id) & Domain("call_at", "<=", moment)
        if not self.env["ir.cron.trigger"].sudo().search_count(known, limit=1):
            self._trigger_sync(moment)


def _all_seconds():
    limit = config["limit_time_real_cron"] or 0
    if limit < 0:  # as Odoo itself reads it: the limit of requests
        limit = config["limit_time_real"] or 0
    return min(PIECE_SECONDS, limit / 4) if limit > 0 else PIECE_SECONDS
