"""The loop that a button, the scheduler, the set-up and the tests share."""

import random
import time
from contextlib import contextmanager
from datetime import timedelta

from odoo import api, fields, models, sql_db
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import config

from .. import clock, mapper
from ..ebox_api import (
    AuthenticationError,
    DeadlineExceeded,
    EboxError,
    InvalidRequestError,
    TemporaryError,
    UnexpectedAnswer,
)
from ..explanations import explain
from ..gateway import seconds_left
from ..own_error import OwnError, get_logger, place
from ..sync_run import OutOfTime, SyncRun
from .ebox_provider import wait_after
from .ebox_provider_pass import MIN_SECONDS

_logger = get_logger(__name__)

LOCK_SPACE = 0x0EB0  # the first key of our advisory locks
PROVIDERS_HOURS = 24
RESERVE_SECONDS = 30  # before the server would kill the process
CRON_SECONDS = 90  # where the server sets no limit
SHARE_SECONDS = 20  # of one connection, when several wait
POLL_MINUTES = (45, 60)  # jittered, so that not everybody asks at once
SOON = timedelta(minutes=30)
RETRY_HOURS = 24  # repeated refused logins can lock the account (dossier d.1)


class EboxConnectionSync(models.Model):
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
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "success",
                "message": self.env._("The mail is being received in the background."),
                "next": {"type": "ir.actions.act_window_close"},
            },
        }

    @api.model
    def _trigger_sync(self, at=None):
        self.env.ref("ebox_enterprise.cron_sync").sudo()._trigger(at)

    @api.model
    def _cron_sync(self):
        """Synchronise the connections that are due, the longest waiting first.

        Each gets its share of the time, so that one with a long queue does not
        starve those behind it; what is left over goes round again.
        """
        end = time.monotonic() + self._cron_seconds()
        connections = self.search(
            self._due_domain(clock.now()), order="last_attempt nulls first, id"
        )
        progress = self.env["ir.cron"]._commit_progress
        progress(remaining=len(connections))
        queue = connections.ids
        while queue:
            left = end - time.monotonic()
            if left < min(SHARE_SECONDS, RESERVE_SECONDS):
                break
            connection = self.browse(queue.pop(0))
            share = max(left / (len(queue) + 1), SHARE_SECONDS)
            try:
                if not connection._sync(min(share, left)):
                    queue.append(connection.id)
            except Exception:  # one connection must not stop those behind it
                connection._roll_back()
                _logger.exception("e-Box connection %s", connection.id)
            progress(1)

    @api.model
    def _due_domain(self, now):
        """Connected and due; or stopped, and tried for the last time a day ago."""
        yesterday = now - timedelta(hours=RETRY_HOURS)
        waiting = Domain("next_attempt", "=", False) | Domain("next_attempt", "<=", now)
        tried = Domain("last_attempt", "=", False) | Domain(
            "last_attempt", "<=", yesterday
        )
        return (Domain("state", "=", "connected") & waiting) | (
            Domain("state", "=", "error") & tried
        )

    def _sync(self, seconds=None):
        """Receive what is new: metadata first, then contents by policy.

        Nothing escapes: what went wrong is on the connection or the registry,
        what was stored before stays stored, and the next run goes on.

        :param seconds: for everything together; by default a scheduler's time
        :return: False when time ran out and there is more to do
        """
        is_over = True
        for record in self.sudo().with_context(tracking_disable=True, lang="en_US"):
            with record._run_lock() as locked:
                if not locked:
                    _logger.info("e-Box connection %s is being run", record.id)
                elif record._may_run():
                    is_over &= record._run(seconds or record._cron_seconds())
        return is_over

    def _may_run(self):
        """Whether it is in use still: somebody may have paused it a moment ago."""
        self.env["ir.cron"]._commit_progress()
        return self.active and self.state in ("connected", "error")

    def _run(self, seconds):
        run, now = SyncRun(self), clock.now()
        end = time.monotonic() + seconds
        self._write_now({"last_attempt": now, "next_attempt": now + _poll_interval()})
        with self._reported(run), self._open_gateway(seconds) as government:
            self._receive_all(government, run)
        if not self._read_letters(end):
            run.is_over = False
        self._finish(run)
        return run.is_over

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
            self._committed(lambda: self._stop(run.message))
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

    def _receive_all(self, government, run):
        """All lists before any content, so that no registry waits for another."""
        self.env["ir.cron"]._commit_progress()  # no transaction during a call
        government.token_source.token()  # one login, before anybody's registry
        self._refresh_providers(government)
        now = clock.now()
        day = mapper.brussels_day(mapper.aware_utc(now))
        due = self.provider_ids._due(now, day)
        for provider in self.provider_ids.filtered(lambda p: p._in_maintenance(now)):
            run.note_maintenance(provider)
        run.asked = len(due)
        for stage in ("_receive", "_check_missing", "_retry_unreadable"):
            due = self._each(due, stage, government, run)
        # one page that a registry cannot show must not hold up the letters before it
        fetched = self._receive_contents(due | run.half_read, government, run)
        due = self._each(due & fetched, "_receive_names", government, run)
        for provider in due:
            self._committed(lambda p=provider: p._note_success(clock.now()))
        run.answered = len(due)

    def _each(self, providers, stage, government, run):
        """One stage of every registry; returns those that are in order still.

        A stage commits what must last, and before each call; what is left over goes
        with the next commit.
        """
        for provider in providers:
            try:
                self._do(provider, stage, government, run)
            except AuthenticationError:
                raise
            except EboxError as error:
                self._roll_back()
                if isinstance(error, DeadlineExceeded) and seconds_left() < MIN_SECONDS:
                    raise OutOfTime() from None
                self._note_provider_failure(provider, error, run)
                providers -= provider
                if _is_answer(error):
                    run.half_read |= provider
        return providers

    def _do(self, provider, stage, government, run):
        """One stage of one registry.

        :raise OwnError: what we did not expect; it is in the log
        """
        try:
            getattr(provider, stage)(government, run)
        except (EboxError, OutOfTime):
            raise
        except Exception as error:
            self._roll_back()
            _logger.exception("e-Box registry %s, %s", provider.id, stage)
            raise OwnError(place(error)) from None

    def _note_provider_failure(self, provider, error, run):
        """A registry is out of order; the others go on."""
        self._committed(lambda: provider._note_failure(error, clock.now()))
        run.note_provider_failure(provider)

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

    def _next_time(self, run, now):
        """When to run again: at the next poll, or when something waits before it."""
        if run.result == "failed":
            count = self.failure_count + 1
            asked = run.error is not None and run.error.retry_after is not None
            seconds = wait_after(run.error, count)
            if self.state == "error":  # tried by itself once a day only
                seconds = RETRY_HOURS * 3600
            return {
                "failure_count": count,
                "must_wait": asked,
                "next_attempt": now + timedelta(seconds=seconds),
            }
        waiting = self.provider_ids.filtered(
            lambda p: p.approved and p.next_attempt and p.next_attempt > now
        )
        moment = self.next_attempt  # none: somebody asked for it meanwhile
        if moment and not run.is_over:
            moment = now + timedelta(minutes=1)
        elif moment:
            moment = min([moment, *waiting.mapped("next_attempt")])
        return {"failure_count": 0, "must_wait": False, "next_attempt": moment}

    def _providers_stale(self):
        limit = clock.now() - timedelta(hours=PROVIDERS_HOURS)
        return not self.providers_checked or self.providers_checked < limit

    @api.model
    def _cron_seconds(self):
        limit = config["limit_time_real_cron"] or 0
        if limit <= 0:
            limit = config["limit_time_real"] or CRON_SECONDS + RESERVE_SECONDS
        return max(limit - RESERVE_SECONDS, RESERVE_SECONDS)

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


def _is_answer(error):
    """Whether the registry answers, and has trouble with what was asked only."""
    answered = isinstance(error, UnexpectedAnswer | InvalidRequestError | OwnError)
    return (answered or type(error) is TemporaryError) and error.retry_after is None


def _poll_interval():
    return timedelta(minutes=random.uniform(*POLL_MINUTES))
