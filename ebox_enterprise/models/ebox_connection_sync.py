"""The loop that a button, the scheduler, the set-up and the tests share."""

import logging
import time
from contextlib import contextmanager
from datetime import timedelta

from odoo import api, fields, models, sql_db
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import config

from .. import mapper
from ..ebox_api import AuthenticationError, EboxError
from ..explanations import explain
from ..sync_run import SyncRun

_logger = logging.getLogger(__name__)

LOCK_SPACE = 0x0EB0  # the first key of our advisory locks
PROVIDERS_HOURS = 24
RESERVE_SECONDS = 30  # before the server would kill the process
CRON_SECONDS = 90  # where the server sets no limit
POLL_MINUTES = 60
RETRY_HOURS = 24  # repeated refused logins can lock the account (dossier d.1)


class EboxConnectionSync(models.Model):
    _inherit = "ebox.connection"

    def action_sync(self):
        """Ask the scheduler to synchronise now, and say so."""
        self.env.ref("ebox_enterprise.cron_sync").sudo()._trigger()
        self.sudo().write({"next_attempt": False})
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
            connection._sync(seconds)
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
                if locked:
                    record._run(seconds or record._cron_seconds())
                else:
                    _logger.info("e-Box connection %s is being run", record.id)

    def _run(self, seconds):
        run, env = SyncRun(self), self._reader_env()
        now = fields.Datetime.now()
        minutes = POLL_MINUTES * (0.9 + 0.2 * (self.id * 7919 % 100) / 100)
        self.write(
            {"last_attempt": now, "next_attempt": now + timedelta(minutes=minutes)}
        )
        self.env["ir.cron"]._commit_progress()
        try:
            with self._open_gateway(seconds) as government:
                self._receive_all(government, run)
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
        self._refresh_providers(government)
        now = fields.Datetime.now()
        day = mapper.brussels_day(mapper.aware_utc(now))
        for provider in self.provider_ids._due(now, day):
            try:
                provider._receive(government, run)
                run.files += self._fetch_contents(government, provider)
                provider._refresh_reference_data(government)
                provider._refresh_summary(government)
                provider._note_success(fields.Datetime.now())
            except AuthenticationError:
                raise
            except EboxError as error:
                self._roll_back()
                provider._note_failure(error, fields.Datetime.now())
                run.note_provider_failure(provider)
            self.env["ir.cron"]._commit_progress()

    def _fetch_contents(self, government, provider):
        """Fetch what the policy lets us fetch; returns how many files came."""
        client = government.client(provider)
        documents = self.env["ebox.document"]
        files = documents.file_ids._fetch_pending(client, provider)
        return files + documents._fetch_pending_bodies(client, provider)

    def _finish(self, run):
        values = {"error_message": run.message if run.result == "failed" else False}
        if run.result != "failed":
            values["last_success"] = fields.Datetime.now()
            if self.state == "error":
                values["state"] = "connected"
                self._tell_resumed()
        self.write(values)
        self.env["ebox.sync.log"].create(run.log_values())
        self.env["ir.cron"]._commit_progress()

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
