"""The loop that a button, the scheduler, the set-up and the tests share."""

import logging
import time
from contextlib import contextmanager
from datetime import timedelta

from psycopg2 import OperationalError

from odoo import api, fields, models, sql_db
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import config

from .. import mapper
from ..ebox_api import AuthenticationError, DeadlineExceeded, EboxError
from ..explanations import explain
from ..gateway import seconds_left
from ..sync_run import OutOfTime, SyncRun
from .ebox_provider_pass import MIN_SECONDS

_logger = logging.getLogger(__name__)

LOCK_SPACE = 0x0EB0  # the first key of our advisory locks
PROVIDERS_HOURS = 24
RESERVE_SECONDS = 30  # before the server would kill the process
CRON_SECONDS = 90  # where the server sets no limit
POLL_MINUTES = 60
WRITE_ATTEMPTS = 3
RETRY_HOURS = 24  # repeated refused logins can lock the account (dossier d.1)


class EboxConnectionSync(models.Model):
    _inherit = "ebox.connection"

    def action_sync(self):
        """Ask the scheduler to synchronise now, and say so."""
        self.check_access("read")
        self.sudo().next_attempt = False
        waiting = self.sudo().provider_ids.filtered(lambda p: not p.must_wait)
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
        """Synchronise the connections that are due, the longest waiting first."""
        end = time.monotonic() + self._cron_seconds()
        now = fields.Datetime.now()
        connections = self.search(
            self._due_domain(now),
            order="last_attempt nulls first, id",
        )
        progress = self.env["ir.cron"]._commit_progress
        progress(remaining=len(connections))
        for connection in connections:
            seconds = end - time.monotonic()
            if seconds <= 0:
                break
            try:
                connection._sync(seconds)
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
        """
        for record in self.sudo().with_context(tracking_disable=True, lang="en_US"):
            with record._run_lock() as locked:
                if not locked:
                    _logger.info("e-Box connection %s is being run", record.id)
                elif record._may_run():
                    record._run(seconds or record._cron_seconds())

    def _may_run(self):
        """Whether it is in use still: somebody may have paused it a moment ago."""
        self.env["ir.cron"]._commit_progress()
        return self.active and self.state in ("connected", "error")

    def _run(self, seconds):
        run, env = SyncRun(self), self._reader_env()
        now = fields.Datetime.now()
        minutes = POLL_MINUTES * (0.9 + 0.2 * (self.id * 7919 % 100) / 100)
        self._write_now(
            {"last_attempt": now, "next_attempt": now + timedelta(minutes=minutes)}
        )
        try:
            with self._open_gateway(seconds) as government:
                self._receive_all(government, run)
        except OutOfTime:
            self._roll_back()
            run.out_of_time()
        except AuthenticationError as error:
            self._roll_back()
            _logger.warning("e-Box connection %s stops: %s", self.id, error)
            run.failed(explain(env, error))
            self._stop(run.message)
        except EboxError as error:
            self._roll_back()
            _logger.warning("e-Box connection %s: %s", self.id, error)
            run.failed(explain(env, error))
        except UserError as error:  # a neutralized copy, a lost secret, expired
            self._roll_back()
            run.failed(self._reason_to_stop(env) or str(error))
            if self._reason_to_stop(env):
                self._stop(run.message)
        except Exception:
            self._roll_back()
            _logger.exception("e-Box connection %s", self.id)
            run.failed(env._("An unexpected error; it is in the server's log."))
        self._finish(run)

    def _receive_all(self, government, run):
        """All lists before any content, so that no registry waits for another."""
        self._refresh_providers(government)
        now = fields.Datetime.now()
        day = mapper.brussels_day(mapper.aware_utc(now))
        due = self.provider_ids._due(now, day)
        run.asked = len(due)
        for stage in ("_receive", "_receive_contents", "_receive_names"):
            for provider in due:
                if not self._attempt(provider, stage, government, run):
                    due -= provider
        for provider in due:
            provider._note_success(fields.Datetime.now())
        run.answered = len(due)

    def _attempt(self, provider, stage, government, run):
        """One stage of one registry; False when it failed, which is noted."""
        try:
            getattr(provider, stage)(government, run)
        except AuthenticationError:
            raise
        except EboxError as error:
            self._roll_back()
            if isinstance(error, DeadlineExceeded) and seconds_left() < MIN_SECONDS:
                raise OutOfTime() from None
            provider._note_failure(error, fields.Datetime.now())
            run.note_provider_failure(provider)
            self.env["ir.cron"]._commit_progress()
            return False
        self.env["ir.cron"]._commit_progress()
        return True

    def _finish(self, run):
        now = fields.Datetime.now()
        values = {"error_message": run.message if run.result == "failed" else False}
        if run.is_healthy:
            values["last_success"] = now
        if self.state == "error" and run.result != "failed":
            # the login works again, whatever a registry of its own has
            values["state"] = "connected"
            self._tell_resumed()
        if run.is_over:
            values["last_finished"] = now
        else:
            values["next_attempt"] = now + timedelta(minutes=1)
            self._trigger_sync(values["next_attempt"])
        self._write_now(values)
        self.env["ebox.sync.log"].create(run.log_values())
        self.env["ir.cron"]._commit_progress()

    def _write_now(self, values):
        """Write and commit, again when a person wrote the record meanwhile."""
        for _attempt in range(WRITE_ATTEMPTS):
            try:
                self.write(values)
                self.env["ir.cron"]._commit_progress()
                return
            except OperationalError as error:
                self._roll_back()
                problem = error
        raise problem

    def _reader_env(self):
        """The environment in which to word what the company's people will read."""
        language = self.company_id.partner_id.lang
        return self.with_context(lang=language or "en_US").env

    def _roll_back(self):
        self.env.cr.rollback()
        self.env.invalidate_all(flush=False)

    def _providers_stale(self):
        limit = fields.Datetime.now() - timedelta(hours=PROVIDERS_HOURS)
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
