"""Fetching the contents of a registry's letters, unit by unit."""

from odoo import models

from ..ebox_api import AuthenticationError, DeadlineExceeded, EboxError, TemporaryError
from ..explanations import explain
from ..gateway import seconds_left
from ..sync_run import OutOfTime
from .ebox_provider_pass import MIN_SECONDS

MAX_FAILURES = 3  # in a row: then it is the registry, not the letter


class EboxProviderContents(models.Model):
    _inherit = "ebox.provider"

    def _receive_contents(self, government, run):
        """Fetch the files and texts that the policy lets us fetch.

        :raise EboxError: the registry itself is out of order
        :raise OutOfTime: the next run goes on
        """
        client = government.client(self)
        files = self.env["ebox.document.file"]
        files._release_expiring(self)
        for units in (files, self.env["ebox.document"]):
            run.files += self._fetch_units(client, units._due_units(self))

    def _receive_names(self, government, run):
        """Read the labels that are missing or stale, and the government's counters."""
        self._refresh_reference_data(government)
        self._refresh_summary(government)

    def _fetch_units(self, client, units):
        count = failures = 0
        for unit_id in units.ids:
            if seconds_left() < MIN_SECONDS:
                raise OutOfTime()
            # alone: after a commit a record reads its whole prefetch group again
            unit = units.browse(unit_id)
            try:
                count += unit._fetch(client)
                failures = 0
            except AuthenticationError:
                raise
            except EboxError as error:
                self._note_unit_failure(unit, error)
                failures += isinstance(error, TemporaryError)
                if failures >= MAX_FAILURES or error.retry_after:
                    raise
        return count

    def _note_unit_failure(self, unit, error):
        self.connection_id._roll_back()
        text = explain(self.connection_id._reader_env(), error)
        unit._note_failure(error, text)
        self.env["ir.cron"]._commit_progress()
        if isinstance(error, DeadlineExceeded) and seconds_left() < MIN_SECONDS:
            raise OutOfTime() from None
