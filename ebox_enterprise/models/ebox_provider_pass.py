"""One pass over the messages of a registry (dossier e.2).

A page is the unit: its messages are stored and committed together. The cursor
moves only when every page of the pass is stored, so that a failure is repeated
and nothing is skipped. A pass that runs out of time is resumed where it stopped.
"""

import logging
from datetime import timedelta

from odoo import fields, models

from .. import clock, mapper
from ..ebox_api import (
    AuthenticationError,
    EboxError,
    NetworkError,
    TlsError,
    UnexpectedAnswer,
    newest,
    window_start,
)
from ..gateway import seconds_left
from ..sync_run import OutOfTime

_logger = logging.getLogger(__name__)

PAGE_SIZE = 100
FULL_PASS_HOURS = 20  # once a night ...
NIGHT = range(6)  # ... in these hours of Brussels
LATEST_HOURS = 30  # or when a server sleeps at night
MAX_PASSES = 3
SPARE_PAGES = 5
MAX_STALE_PAGES = 2  # pages in a row on which this pass meets nothing new
ARRIVAL_PAGES = 10
MAX_PAGES = 2_000  # of one pass: a list that never ends is no mailbox


class EboxProviderPass(models.Model):
    _inherit = "ebox.provider"

    pass_page = fields.Integer(
        readonly=True, help="The next page of a pass that is under way; 0: none is."
    )
    pass_number = fields.Integer(
        readonly=True, help="Counts the passes; each letter keeps that of its last."
    )
    pass_seen = fields.Integer(readonly=True, help="How many letters it has met.")
    pass_total = fields.Integer(readonly=True)
    pass_shifted = fields.Boolean(
        readonly=True, help="Mail left meanwhile, so some may have been passed over."
    )
    pass_since = fields.Date(readonly=True)
    pass_start = fields.Datetime(readonly=True)
    pass_newest = fields.Datetime(readonly=True)
    probe = fields.Char(
        readonly=True, help="The registry's counters at the last complete pass."
    )

    def _receive(self, government, run):
        """Store the metadata of every message that is new or changed.

        :param government: ``Gateway``
        :param run: ``SyncRun``, whose counters go up
        :raise EboxError: what came before is stored and the cursor did not move
        :raise OutOfTime: the same, and the next run goes on with the next page
        """
        self.ensure_one()
        client = government.client(self)
        if self not in run.probes:
            self._greet(government, run)
        probe = run.probes[self]
        if probe and probe == self.probe and not self._pass_is_due():
            return
        commit = self.connection_id._committed
        commit(self._begin_pass)
        for attempt in range(MAX_PASSES):
            self._read_pages(client, run)
            self._read_arrivals(client, run)
            # some servers count what they do not list: asked twice, believed then
            short = self.pass_seen < self.pass_total and not attempt
            if not (self.pass_shifted or short):
                break
            commit(lambda: self.write(self._first_page()))
        commit(lambda: self._end_pass(probe))

    def _greet(self, government, run):
        """The first call of a run: it tells whether the registry answers at all."""
        run.probes[self] = self._ask_probe(government.client(self))

    def _ask_probe(self, client):
        """The registry's own counters as one text: equal when there is no news.

        :return: False where the registry gives none that can be trusted
        :raise EboxError: the registry cannot be reached, or asks for patience
        """
        self.env["ir.cron"]._commit_progress()  # no transaction during a call
        try:
            summary = client.summary()
        except (AuthenticationError, NetworkError, TlsError):
            raise
        except EboxError as error:
            if error.retry_after is not None or self.circuit_state == "half_open":
                raise
            self._ignore_summary(error)
            return False
        self.connection_id._committed(lambda: self._keep_summary(summary))
        if summary.messages is None or (summary.messages and not summary.last_receipt):
            return False
        last = summary.last_receipt.isoformat() if summary.last_receipt else ""
        return f"{summary.messages} {summary.unread} {last}"

    def _pass_is_due(self):
        """Whether a pass is under way, or the nightly one is to begin."""
        return bool(self.pass_page) or self._full_pass_is_due(clock.now())

    def _full_pass_is_due(self, now):
        if not self.last_full_pass:
            return True
        age = now - self.last_full_pass
        night = mapper.brussels_hour(now) in NIGHT
        return age > timedelta(hours=FULL_PASS_HOURS if night else LATEST_HOURS)

    def _begin_pass(self):
        now = clock.now()
        values = {"last_attempt": now}
        stale = now - timedelta(hours=FULL_PASS_HOURS)
        if not self.pass_page or not self.pass_start or self.pass_start < stale:
            values.update(
                self._first_page(),
                pass_since=self._window_start(now),
                pass_start=now,
                pass_newest=False,
            )
        self.write(values)

    def _first_page(self):
        return {
            "pass_number": self.pass_number + 1,
            "pass_page": 1,
            "pass_seen": 0,
            "pass_total": 0,
            "pass_shifted": False,
        }

    def _end_pass(self, probe):
        values = {"pass_page": 0, "probe": probe}
        if self.pass_newest and (
            not self.high_water or self.pass_newest > self.high_water
        ):
            values["high_water"] = self.pass_newest
        if not self.pass_since:
            values["last_full_pass"] = self.pass_start
        self.write(values)

    def _window_start(self, now):
        """The day from which on to ask; False asks for everything."""
        if self._full_pass_is_due(now) or not self.high_water:
            return False
        return window_start(mapper.aware_utc(self.high_water))

    def _read_pages(self, client, run):
        """Store page after page, and note whether mail left meanwhile.

        Mail that leaves shifts the rest to earlier pages, so that some of it may
        have been passed over (dossier e.2).

        :raise UnexpectedAnswer: the registry repeats itself (scenario 15)
        """
        previous, stale = None, 0
        while True:
            page = self._page(client, self.pass_page)
            keys = [self._item_key(item) for item in page.items]
            if keys and keys == previous:
                raise _repeated()

            def turn(unmet, page=page, stale=stale):
                if page.items and not unmet and stale >= MAX_STALE_PAGES:
                    raise _repeated()
                self._turn_page(page, unmet)

            unmet = self._store_page(page, run, turn)
            if self._is_last(page):
                return
            previous, stale = keys, 0 if unmet else stale + 1

    def _turn_page(self, page, unmet):
        """Note that a page is stored, in the same transaction.

        :param unmet: how many of its letters this pass meets first
        """
        total = page.total or 0
        values = {
            "pass_page": self.pass_page + 1,
            "pass_seen": self.pass_seen + unmet,
            "pass_total": total,
            "listed_total": max(total, self.listed_total),
        }
        if total < self.pass_total and page.total is not None:
            values["pass_shifted"] = True
        dates = [getattr(item, "receipt_date", None) for item in page.items]
        found = newest(dates, mapper.aware_utc(clock.now()))
        found = mapper.naive_utc(found)
        if found and (not self.pass_newest or found > self.pass_newest):
            values["pass_newest"] = found
        self.write(values)

    def _is_last(self, page):
        """Empty; or short, unless the total says that the server's pages are small."""
        if not page.items:
            return True
        if page.total is None:
            return len(page.items) < PAGE_SIZE
        if self.pass_page > -(-page.total // len(page.items)) + SPARE_PAGES:
            return True
        return self.pass_seen >= page.total

    def _read_arrivals(self, client, run):
        """Read the first pages again as long as they hold mail that is new."""
        if self.pass_page <= 2:
            return
        for number in range(1, ARRIVAL_PAGES + 1):
            page = self._page(client, number)
            unmet = self._store_page(page, run, self._count_arrivals)
            if not unmet:
                return

    def _count_arrivals(self, unmet):
        self.pass_seen += unmet

    def _page(self, client, number):
        since = self.pass_since or None
        self.env["ir.cron"]._commit_progress()  # no transaction during a call
        if seconds_left() <= 0:
            raise OutOfTime()
        if number > MAX_PAGES:
            raise UnexpectedAnswer("the list of messages has no end", step="list")
        page = client.page(number, received_after=since, page_size=PAGE_SIZE)
        if page.problems:  # no list: nothing may be concluded from it
            raise UnexpectedAnswer(page.problems[0], step="list")
        return page

    def _refresh_reference_data(self, government):
        """Ask the names of types and senders that are missing or stale."""
        client = government.client(self)
        due = [
            "|",
            ("refresh_after", "=", False),
            ("refresh_after", "<=", clock.now()),
        ]
        self.env["ebox.message.type"].search(
            [
                ("environment", "=", self.connection_id.environment),
                ("provider_key", "=", self.remote_id),
                *due,
            ]
        )._refresh(client, self)
        senders = self.env["ebox.sender"].search(due)
        senders = senders.filtered(lambda sender: sender._may_be_named_by(self))
        if not senders:
            return
        used = self.env["ebox.document"]._read_group(
            [("provider_id", "=", self.id), ("sender_id", "in", senders.ids)],
            ["sender_id"],
        )
        of_mail = self.env["ebox.sender"].union(*(sender for (sender,) in used))
        of_mail._refresh(client, self)


def _repeated():
    return UnexpectedAnswer("the registry repeats a page", step="list")
