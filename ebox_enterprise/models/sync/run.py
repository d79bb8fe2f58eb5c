# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""One run of a connection, for a button, the scheduler, the set-up and the tests.

``_run`` lists its stages. What a run writes is one piece of work, committed, and done
again when others disturb it (``_committed``).
"""

import random
import time
from contextlib import contextmanager
from datetime import timedelta
from functools import partial

from psycopg2 import OperationalError
from psycopg2.errors import UniqueViolation

from odoo import api, fields, models, sql_db
from odoo.exceptions import UserError

from ...ebox_api import AuthenticationError, EboxError
from ...government.explanations import explain
from ...government.gateway import OVERRUN_SECONDS
from ...government.sync_run import OutOfTime, SyncRun
from ...lib import clock
from ...lib.client_action import notification
from ...lib.own_error import get_logger, passes, queries_untold
from .provider import asks_to_wait, failures_with, wait_after
from .scheduler import AGAIN, LEAST_SECONDS, PIECE_SECONDS, RETRY_HOURS

_logger = get_logger(__name__)

LOCK_SPACE = 0x0EB0  # the first key of our advisory locks
PROVIDERS_HOURS = 24
READING = 0.2  # of a run's time, for letters that earlier ones have left unread
POLL_MINUTES = (45, 60)  # jittered, so that not everybody asks at once
SOON = timedelta(minutes=30)
ATTEMPTS = 5  # of a transaction that others disturb


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    failure_count = fields.Integer("Failures in a row", readonly=True, copy=False)
    must_wait = fields.Boolean(
        readonly=True,
        copy=False,
        help="The government itself said when it may be asked again.",
    )

    def action_sync(self):
        """Ask the scheduler to synchronise now, and say so."""
        self.check_access("read")
        record = self.sudo()
        record.filtered(lambda c: not c.must_wait).next_attempt = False
        waiting = record.provider_ids.filtered(lambda p: not p.must_wait)
        waiting.next_attempt = False
        self._trigger_sync()
        return notification(self.env._("The mail is being received in the background."))

    def _sync(self, seconds=None, *, in_line=None):
        """Receive what is new: metadata first, then contents by policy.

        Nothing escapes: what went wrong is on the connection or the registry,
        what was stored before stays stored, and the next run goes on.

        :param seconds: in which work is begun; by default a piece of the scheduler's
        :param in_line: of the scheduler, which asks only who is due still: whether
            others wait for the end of this run
        :return: False when time ran out and there is more to do
        """
        is_over = True
        for record in self.sudo().with_context(tracking_disable=True, lang="en_US"):
            with record._run_lock() as locked:
                if not locked:
                    _logger.info("e-Box connection %s is being run", record.id)
                elif record._may_run(only_due=in_line is not None):
                    is_over &= record._run(seconds or PIECE_SECONDS, bool(in_line))
        return is_over

    def _may_run(self, *, only_due=False):
        """Whether it is in use still: somebody may have paused it a moment ago.

        :param only_due: nor may another worker have had it meanwhile
        """
        self.env["ir.cron"]._commit_progress()
        if only_due and not self.filtered_domain(self._due_domain(clock.now())):
            return False
        usable = self.active and self._login_works()
        return usable and self.state in ("connected", "error")

    def _run(self, seconds, in_line=False):
        """One run, from its first to its last step, each of which commits its own.

        :param seconds: in which work is begun
        :param in_line: whether others wait for its end
        :return: False when time ran out and there is more to do
        """
        run, now = SyncRun(self, in_line=in_line), clock.now()
        end = time.monotonic() + seconds
        # the next time of a run that is killed; its end gives the right one
        self._write_now({"last_attempt": now, "next_attempt": now + AGAIN})
        # first, for a registry can take all time up to the end in every run
        self._read_letters(time.monotonic() + READING * seconds)
        left = max(end - time.monotonic(), LEAST_SECONDS)
        with self._reported(run):
            self._receive(left, run)
        if not self._read_letters(end):
            run.is_over = False
        self._finish(run)
        self._try(self._tell_urgent)
        return run.is_over

    def _receive(self, seconds, run):
        """Everything of every registry, with the certificate that ChaMan accepts.

        :param seconds: in which calls are begun
        """
        used, end = self._login().certificate_id, time.monotonic() + seconds
        with self._open_gateway(seconds, OVERRUN_SECONDS) as government:
            try:
                return self._receive_all(government, run)
            except AuthenticationError:
                self._roll_back()
                if not self._follow_chaman(used):
                    raise
        # the login with the other certificate took its time, too
        left = max(end - time.monotonic(), LEAST_SECONDS)
        with self._open_gateway(left, OVERRUN_SECONDS) as fresh:
            return self._receive_all(fresh, run)

    @contextmanager
    def _reported(self, run):
        """Whatever goes wrong inside is rolled back and noted in ``run``."""
        env = self._reader_env()
        try:
            yield
        except OutOfTime:
            self._roll_back()
            run.out_of_time()
        except AuthenticationError as error:
            self._roll_back()
            _logger.warning("e-Box connection %s stops: %s", self.id, error)
            run.failed(explain(env, error))
            stop = partial(self._stop, run.message, error)
            self._committed(stop)
        except EboxError as error:
            self._roll_back()
            _logger.warning("e-Box connection %s: %s", self.id, error)
            run.failed(explain(env, error), error)
        except UserError as error:  # a neutralized copy, a lost secret, expired
            self._roll_back()
            run.failed(self._reason_to_stop(env) or str(error))
            if self._reason_to_stop(env):
                self._committed(lambda: self._stop(run.message))
        except Exception:
            self._roll_back()
            _logger.exception("e-Box connection %s", self.id)
            run.failed(env._("An unexpected error; it is in the server's log."))

    def _finish(self, run):
        def note():
            self._note_end(run)
            self.env["ebox.sync.log"].create(run.log_values())
            moment = self.next_attempt
            if self.state == "connected" and moment and moment < clock.now() + SOON:
                self._trigger_sync(moment)

        self._committed(note)

    def _note_end(self, run):
        """What the run means for the connection, and for the people in charge."""
        now = clock.now()
        values = {"error_message": run.message if run.result == "failed" else False}
        if run.is_healthy:
            values["last_success"] = now
        if self.state == "error" and run.result != "failed":
            # the login works again, whatever a registry of its own has
            values["state"] = "connected"
            self._tell_resumed()
        if run.is_over:
            values["last_finished"] = now
        values.update(self._next_time(run, now))
        self.write(values)
        self._tell_end(run)

    def _next_time(self, run, now):
        """When to run again: at the next poll, or when something waits before it."""
        if run.result == "failed":
            count = failures_with(run.error, self.failure_count)
            seconds = wait_after(run.error, count)
            if self.state == "error":  # tried by itself once a day only
                seconds = RETRY_HOURS * 3600
            return {
                "failure_count": count,
                "must_wait": asks_to_wait(run.error),
                "next_attempt": now + timedelta(seconds=seconds),
            }
        waiting = self.provider_ids.filtered(
            lambda p: p.approved and p.next_attempt and p.next_attempt > now
        )
        moment = self.next_attempt  # none: somebody asked for it meanwhile
        if moment and not run.is_over:
            moment = now
        elif moment:
            moment = min([now + _poll_interval(), *waiting.mapped("next_attempt")])
        return {"failure_count": 0, "must_wait": False, "next_attempt": moment}

    def _providers_stale(self):
        limit = clock.now() - timedelta(hours=PROVIDERS_HOURS)
        return not self.providers_checked or self.providers_checked < limit

    @contextmanager
    def _run_lock(self):
        """One run per connection, also over several servers.

        A session-level advisory lock on a cursor of its own: it survives the
        commits of the run, and a killed worker frees it.
        """
        self.ensure_one()
        with sql_db.db_connect(self.env.cr.dbname).cursor() as cursor:
            key = (LOCK_SPACE, self.id)
            cursor.execute("SELECT pg_try_advisory_lock(%s, %s)", key)
            locked = cursor.fetchone()[0]
            cursor.commit()
            try:
                yield locked
            finally:
                if locked:
                    cursor.execute("SELECT pg_advisory_unlock(%s, %s)", key)
                    cursor.commit()

    def _write_now(self, values):
        """Write and commit."""
        self._committed(lambda: self.write(values))

    @api.model
    def _committed(self, work):
        """Do some work and commit it, again when somebody wrote the same meanwhile.

        A person who opens a letter, or presses a button, must not cost a run what
        it has just fetched: that is read at the government.

        :param work: function without arguments; it can be called several times
        :return: what ``work`` returned
        """
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with queries_untold():
                    result = work()
                    self.env["ir.cron"]._commit_progress()
                return result
            except (OperationalError, UniqueViolation) as error:
                self._roll_back()
                disturbed = isinstance(error, UniqueViolation) or passes(error)
                if attempt == ATTEMPTS or not disturbed:
                    raise
        return None

    def _try(self, work):
        """Do and commit something that must not stop what comes after it.

        :return: whether it is done
        """
        try:
            self._committed(work)
        except Exception:
            self._roll_back()
            _logger.exception("e-Box connection %s", self.id)
            return False
        return True

    def _reader_env(self):
        """The environment in which to word what the company's people will read."""
        language = self.company_id.partner_id.lang
        return self.with_context(lang=language or "en_US").env

    def _roll_back(self):
        self.env.cr.rollback()
        self.env.invalidate_all(flush=False)


def _poll_interval():
    return timedelta(minutes=random.uniform(*POLL_MINUTES))
