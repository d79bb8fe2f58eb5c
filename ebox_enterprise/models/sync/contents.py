# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Fetching contents, unit by unit, in the order of their urgency.

Over all registries of the connection: registered mail first, then what expires
first (ebox-api e.2), so that a long queue at one registry starves no other. A few are
asked at once, by threads that know nothing of Odoo (``government/flights.py``).
"""

import shutil
from functools import partial

from odoo import models
from odoo.exceptions import UserError
from odoo.tools import config

from ...ebox_api import (
    AuthenticationError,
    CallError,
    NoAnswer,
    TemporaryError,
    TokenRefused,
)
from ...government.explanations import explain
from ...government.flights import Flights, NotAsked
from ...government.gateway import seconds_left
from ...government.own_error import OwnError, RepeatedError
from ...government.sync_run import SyncRun
from ...government.turns import Turns
from ...lib import clock
from ...lib.own_error import get_logger, place
from ..connection.connect import REQUEST_SECONDS
from ..document.mailbox_work import APPLY

_logger = get_logger(__name__)

BATCH = 100  # looked up at once, so that memory stays flat
RESERVE = 2**30  # bytes of the disk that are left to the database and to people
MAX_FAILURES = 3  # in a row: then it is the registry, not the letter


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    def _take_units(self, units):
        """The hook of a job queue: which of these contents this run fetches itself.

        By default all. A glue add-on can hand them to its queue, each as a job
        that calls ``unit._perform()``, and return none; a unit that two workers
        do at once is stored once.

        :param units: list of records of ``ebox.fetch.unit``, the urgent ones first
        """
        return units

    def _receive_contents(self, providers, government, run):
        """Fetch the files and texts that the policy lets us fetch, while there is time.

        :param providers: ``ebox.provider``
        :return: the providers that are in order still
        """
        self._committed(providers._release_expiring)
        turns, done = Turns(providers), set()
        more = partial(self._more_units, turns, run, done)
        with Flights(government, providers, government.in_flight) as flights:
            self._fetch_and_store(more, turns, flights, run, done)
        if run.disk_full:
            run.unfinished |= turns.providers
        return turns.providers

    def _more_units(self, turns, run, done):
        """The contents to ask for next, as a list; None when no more may be asked.

        :param done: names of the units that are not to be given again
        """
        if run.disk_full or not turns.open():
            return None if run.disk_full else []
        if not self.env["ebox.mailbox.work"]._finish(APPLY):
            run.out_of_time()  # a policy that was just set may hold these back
            return None
        units = self._next_units(turns.open(), done)
        if units and seconds_left() <= 0:
            run.out_of_time()
            return None
        taken = self._take_units(units)
        done.update(_names(units) - _names(taken))
        return taken

    def _fetch_and_store(self, more, turns, flights, run, done):
        """Fetch contents; whatever happens, what has come is stored."""
        try:
            self._fetch_all(more, turns, flights, run, done)
        except Exception:
            self._roll_back()  # nothing half is committed with what follows
            flights.go_on(())
            while landed := flights.land():  # it counts as read at the government
                if not landed.error:
                    self._keep(landed, run)
                if run.holds_enough:
                    self._store_held(run)
            raise
        finally:
            self._store_held(run)
            self._note_all_empty(run)

    def _fetch_all(self, more, turns, flights, run, done):
        """Fetch contents, as long as there is time.

        Those that have come are stored while others are being asked. No transaction
        waits for them.

        :param more: function without arguments: the units to ask for next, or None
        :param turns: ``Turns``, of the registries that may be asked
        :param done: names of the units that were tried, to which these are added
        """
        waiting, units = [], []
        while True:
            if not any(provider in turns.open() for _u, provider, _r in waiting):
                self._store_held(run)
                self._note_all_empty(run)
                units = more()
                waiting = [(u, u.provider_id, u._request()) for u in units or ()]
                self.env["ir.cron"]._commit_progress()
            self._begin_some(waiting, turns, flights, run, done)
            if run.holds_enough:
                self._store_held(run)
            self.env["ir.cron"]._commit_progress()
            landed = flights.land()
            if landed:
                turns.ended(landed.provider)
                if isinstance(landed.error, NotAsked):
                    done.difference_update(_names([landed.unit]))
                else:
                    self._take_landed(landed, turns, run)
                    self._note_overrun(landed.provider, run)
            elif units is None or not turns.next_round():
                return

    def _begin_some(self, waiting, turns, flights, run, done):
        """Ask for as many contents as there is room for, the urgent ones first.

        :param waiting: list of (unit, provider, request), from which they are taken
        """
        flights.go_on(turns.open())
        while True:
            ready = (
                index
                for index, (_unit, provider, _request) in enumerate(waiting)
                if flights.has_room(provider) and provider in turns.open()
            )
            index = next(ready, None)
            if index is None:
                return
            if self._is_disk_full():
                run.note_disk_full()
                waiting.clear()
            elif seconds_left() <= 0:
                run.out_of_time()
                waiting.clear()
            else:
                unit, provider, request = waiting.pop(index)
                done.update(_names([unit]))
                turns.begun(provider)
                flights.begin(unit, provider, request)

    def _take_landed(self, landed, turns, run):
        """Keep what a call has brought, or note what it met.

        :param landed: ``Flight``
        """
        unit, provider = landed.unit, landed.provider
        try:
            landed.result()
        except TokenRefused as error:
            run.refused[provider] = error
            turns.close(provider)
        except AuthenticationError:
            raise
        except CallError as error:
            self._note_unit_failure(unit, error)
            self._after_failure(provider, error, turns, run)
        except Exception as error:  # noqa: BLE001 - the letters behind it go on
            self._note_unexpected(unit, error)
            self._after_failure(provider, OwnError(place(error)), turns, run)
        else:
            turns.failures[provider] = 0
            self._keep(landed, run)

    @staticmethod
    def _keep(landed, run):
        """Keep what came in memory for a moment, to be stored together with a few more.

        What is lost with a process that is killed is asked for again. A text that does
        not exist can be asked again too, so it is noted with many others.
        """
        answer = landed.result()
        run.note_fetched(landed.provider, bool(answer))
        if answer:
            run.hold(landed.unit, answer)
        else:
            run.empty_units.append(landed.unit)

    def _is_disk_full(self):
        """Whether the next file could take what the rest of the server needs."""
        try:
            usage = shutil.disk_usage(config["data_dir"])
        except OSError:  # nothing was stored there yet, or it is no disk
            return False
        return usage.free < RESERVE

    def _after_failure(self, provider, error, turns, run):
        """After a failure: is it the content, or is the registry out of order?"""
        if provider not in turns.providers:  # begun before it was found out of order
            return
        turns.failures[provider] += isinstance(error, TemporaryError | OwnError)
        several = turns.failures[provider] >= MAX_FAILURES
        silent = isinstance(error, NoAnswer) and provider not in run.fetched_from
        if not (several or silent or error.retry_after):
            return
        if isinstance(error, OwnError):
            error = RepeatedError(error.message)
        self._note_provider_failure(provider, error, run)
        turns.close(provider)

    def _store_held(self, run):
        """Store the contents that are held; one that cannot be stored, alone.

        :raise Exception: several cannot, so it is not the letters
        """
        held, failures = run.take_held(), 0
        if not held:
            return
        try:
            self._committed(lambda: _store_by_model(held))
        except Exception:
            self._roll_back()
            _logger.exception("e-Box contents are stored one by one")
        else:
            return
        for unit, answer in held:
            try:
                self._committed(lambda u=unit, a=answer: u._store_content(a))
                failures = 0
            except Exception as error:  # one bad letter must not stop those behind it
                self._note_unexpected(unit, error)
                failures += not isinstance(error, UserError)  # of that one file
                if failures >= MAX_FAILURES:  # a full disk, for instance
                    raise

    def _note_all_empty(self, run):
        if run.empty_units:
            units = run.empty_units[0].union(*run.empty_units)
            run.empty_units = []
            self._committed(units._note_nothing)

    def _next_units(self, providers, done):
        """The most urgent contents that this run has not tried yet, as a list."""
        files = self.env["ebox.document.file"]._due_units(providers, limit=BATCH)
        texts = self.env["ebox.document"]._due_units(providers, limit=BATCH)
        files.document_id.fetch(["remote_id"])
        units = sorted([*files, *texts], key=lambda unit: unit._urgency())
        # alone: after a commit a record reads its whole prefetch group again
        return [
            self.env[unit._name].browse(unit.id)
            for unit in units[:BATCH]
            if not _names([unit]) & done
        ]

    def _note_unit_failure(self, unit, error):
        self._roll_back()
        text = explain(self._reader_env(), error)
        self._committed(lambda: unit._note_failure(error, text))

    def _note_unexpected(self, unit, error):
        """A content that Odoo itself could not store: the others go on."""
        self._roll_back()
        _logger.exception("e-Box content %s %s", unit._name, unit.id)
        text = self._reader_env()._(
            "Odoo could not store this; the reason is in the server's log. It is tried "
            "again."
        )
        self._committed(lambda: unit._note_failure(error, text))

    def _run_alone(self, unit):
        """Fetch one content outside a run, with the same care."""
        self.ensure_one()
        record, now = self.sudo(), clock.now()
        if not (record._may_run() and record.state == "connected"):
            return
        provider = unit.provider_id
        day = clock.brussels_day(clock.aware_utc(now))
        due = unit._due_domain(provider, now)
        if not (provider._due(now, day) and unit.filtered_domain(due)):
            return
        run = SyncRun(record)
        with record._reported(run), record._open_gateway(REQUEST_SECONDS) as government:
            # a policy that was just set may hold it back
            decided = self.env["ebox.mailbox.work"]._finish(APPLY)
            if not (decided and unit.filtered_domain(due)):
                return
            more = partial(next, iter([[unit]]), [])
            with Flights(government, provider, most=1) as flights:
                record._fetch_and_store(more, Turns(provider), flights, run, set())
            record._note_refusals(run)


def _names(units):
    return {(unit._name, unit.id) for unit in units}


def _store_by_model(held):
    for name in dict.fromkeys(unit._name for unit, _answer in held):
        pairs = [pair for pair in held if pair[0]._name == name]
        pairs[0][0]._store_contents(pairs)
