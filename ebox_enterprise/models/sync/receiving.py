# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a run does at the registries: lists, contents, names, each in its share of time.

Nobody waits for a registry that does not answer: the others come first, their contents
too, and what one of them does not use of its time is for those behind it.
"""

from odoo import models

from ...ebox_api import (
    CallError,
    DeadlineExceeded,
    EboxError,
    InvalidRequestError,
    NoAnswer,
    TemporaryError,
    TokenRefused,
    UnexpectedAnswer,
)
from ...government import silence, soundings
from ...government.gateway import seconds_left, share
from ...government.own_error import OwnError
from ...government.silence import StillSilent
from ...government.sync_run import OutOfTime
from ...lib import clock
from ...lib.own_error import get_logger, place

_logger = get_logger(__name__)

OVERRUN_BORNE = 1  # second that an answer may come after its registry's share
STAGES = ("_receive", "_check_missing", "_retry_unreadable")  # before the contents


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    def _receive_all(self, government, run):
        """Everything of every registry; nobody waits for one that does not answer."""
        self._log_in(government)
        self._refresh_providers(government)
        now = clock.now()
        day = clock.brussels_day(clock.aware_utc(now))
        due = self.provider_ids._due(now, day).sorted(_rank)
        for provider in self.provider_ids.filtered(lambda p: p._in_maintenance(now)):
            run.note_maintenance(provider)
        run.asked = len(due)
        run.callable = len(self.provider_ids.filtered(lambda p: p._may_be_called(day)))
        if len(due) > 1 or run.in_line:
            late = due.filtered(lambda p: silence.is_leisurely(p.base_url))
            with government.little_patience():
                due = self._each(due - late, "_greet", government, run)
            run.late |= late
            slow = due.filtered(lambda p: silence.slowness(p.base_url))
            if slow != due:
                run.late |= slow
                due -= slow
        with share(0.6 if run.late else 1):
            self._receive_from(due, government, run)
        if run.late:
            slow = run.late.filtered(lambda p: p in run.probes)
            if run.in_line:
                self._sound(run.late - slow, government)
            late = self._each(run.late - slow, "_greet", government, run)
            self._receive_from((late | slow).sorted(_rank), government, run)
        self._note_refusals(run)

    def _log_in(self, government):
        """One login, before any registry is asked."""
        if self.state == "error":  # only a fresh one shows that it works again
            government.token_source.drop()
        self.env["ir.cron"]._commit_progress()  # no transaction during a call
        soundings.raise_refusal(government.token_source)
        with silence.asking(government.environment.token_url):
            government.token_source.token()

    def _sound(self, providers, government):
        """Ask these with patience, in threads, so that who comes next does not wait.

        Those that are known to answer, but late, are asked by the run itself.
        """
        for provider in providers:
            address = provider.base_url
            if not silence.is_leisurely(address):
                soundings.begin(
                    address,
                    provider.failure_count,
                    government.maker(provider),
                    government.token_source,
                )

    def _receive_from(self, providers, government, run):
        """All lists before any content, so that no registry waits for another.

        No stage, and no registry in it, takes the time of those behind it; what it
        does not use is theirs.
        """
        due = providers
        for number, stage in enumerate(STAGES):
            with share(1 / (len(STAGES) + 2 - number)):
                due = self._each(due, stage, government, run)
        # one page that a registry cannot show must not hold up the letters before it
        with share(0.8):
            half_read = run.half_read & providers
            fetched = self._receive_contents(due | half_read, government, run)
        due = self._each(due & fetched, "_receive_names", government, run)
        for provider in due & run.unfinished:
            self._committed(lambda p=provider: p._note_answered())
        due -= run.unfinished
        for provider in due:
            if provider not in run.slow:
                silence.forget_slow(provider.base_url)
            self._committed(lambda p=provider: p._note_success(clock.now()))
        run.answered += len(due)

    def _each(self, providers, stage, government, run):
        """One stage of every registry; returns those that are in order still.

        A stage commits what must last, and before each call; what is left over goes
        with the next commit.
        """
        in_order = providers.browse()
        for number, provider in enumerate(providers):
            if seconds_left() <= 0:  # who was not asked goes first in the next run
                run.out_of_time()
                break
            with share(1 / (len(providers) - number)):
                if self._attempt(provider, stage, government, run):
                    in_order |= provider
                self._note_overrun(provider, run)
        return in_order

    def _attempt(self, provider, stage, government, run):
        """One stage of one registry; returns whether the registry is in order."""
        address = provider.base_url
        try:
            silence.check(address)
            self._do(provider, stage, government, run)
        except OutOfTime:
            self._roll_back()
            run.out_of_time()
            run.unfinished |= provider
            return True
        except TokenRefused as error:
            self._roll_back()
            run.refused[provider] = error
        except CallError as error:
            self._roll_back()
            hasty = stage == "_greet" and government.is_hasty
            if hasty and type(error) in (NoAnswer, DeadlineExceeded):
                run.late |= provider
            else:
                self._note_provider_failure(provider, error, run)
            if _is_answer(error):
                run.half_read |= provider
        else:
            silence.forget(address)
            return True
        return False

    def _note_refusals(self, run):
        """A registry that refuses the token is out of order, unless nobody takes it.

        :raise TokenRefused: then it is the login
        """
        if len(run.refused) == run.callable and run.refused and not run.probes:
            raise next(iter(run.refused.values()))
        for provider, error in run.refused.items():
            self._note_provider_failure(provider, error, run)

    def _note_overrun(self, provider, run):
        """Whose answer took the time of those behind it comes last in the next run."""
        if seconds_left() < -OVERRUN_BORNE:
            silence.note_slow(provider.base_url)
            run.slow |= provider

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
        silent = isinstance(error, NoAnswer | DeadlineExceeded)
        if silent and not isinstance(error, StillSilent) and error.step != "token":
            silence.note(provider.base_url)
        self._committed(lambda: provider._note_failure(error, clock.now()))
        run.note_provider_failure(provider)


def _rank(provider):
    """Who takes the time of others last; else who waits for the longest time first."""
    slow = silence.slowness(provider.base_url)
    return slow, bool(provider.last_success), provider.last_success or provider.id


def _is_answer(error):
    """Whether the registry answers, and has trouble with what was asked only."""
    answered = isinstance(error, UnexpectedAnswer | InvalidRequestError | OwnError)
    return (answered or type(error) is TemporaryError) and error.retry_after is None
