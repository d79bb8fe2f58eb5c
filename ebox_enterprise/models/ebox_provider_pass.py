"""One pass over the messages of a registry (dossier e.2).

A page is the unit: its messages are stored and committed together. The cursor
moves only when every page of the pass is stored, so that a failure is repeated
and nothing is skipped. A pass that runs out of time is resumed where it stopped.
"""

import logging
from datetime import timedelta

from psycopg2 import OperationalError

from odoo import fields, models

from .. import mapper
from ..ebox_api import BadItem, UnexpectedAnswer
from ..gateway import seconds_left
from ..sync_run import OutOfTime

_logger = logging.getLogger(__name__)

PAGE_SIZE = 100
OVERLAP_DAYS = 2  # receivedAfter is a day of unknown boundary and zone
FULL_PASS_HOURS = 20  # once a night
MAX_PASSES = 3
SPARE_PAGES = 5
ARRIVAL_PAGES = 10
MIN_SECONDS = 5  # less is not enough for a page


class EboxProviderPass(models.Model):
    _inherit = "ebox.provider"

    pass_page = fields.Integer(
        readonly=True, help="The next page of a pass that is under way; 0: none is."
    )
    pass_seen = fields.Integer(readonly=True)
    pass_since = fields.Date(readonly=True)
    pass_start = fields.Datetime(readonly=True)
    pass_newest = fields.Datetime(readonly=True)

    def _receive(self, government, run):
        """Store the metadata of every message that is new or changed.

        :param government: ``Gateway``
        :param run: ``SyncRun``, whose counters go up
        :raise EboxError: what came before is stored and the cursor did not move
        :raise OutOfTime: the same, and the next run goes on with the next page
        """
        self.ensure_one()
        client = government.client(self)
        self._begin_pass()
        for _attempt in range(MAX_PASSES):
            shifted = self._read_pages(client, run)
            self._read_arrivals(client, run)
            if not shifted:
                break
            self.write({"pass_page": 1, "pass_seen": 0})
        self._end_pass()

    def _begin_pass(self):
        now = fields.Datetime.now()
        values = {"last_attempt": now}
        stale = now - timedelta(hours=FULL_PASS_HOURS)
        if not self.pass_page or not self.pass_start or self.pass_start < stale:
            values.update(
                pass_page=1,
                pass_seen=0,
                pass_since=self._window_start(now),
                pass_start=now,
                pass_newest=False,
            )
        self.write(values)

    def _end_pass(self):
        values = {"pass_page": 0}
        newest = self.pass_newest
        if newest and (not self.high_water or newest > self.high_water):
            values["high_water"] = newest
        if not self.pass_since:
            values["last_full_pass"] = self.pass_start
        self.write(values)

    def _window_start(self, now):
        """The day from which on to ask; False asks for everything."""
        limit = now - timedelta(hours=FULL_PASS_HOURS)
        full_due = not self.last_full_pass or self.last_full_pass < limit
        if not self.high_water or full_due:
            return False
        day = mapper.brussels_day(mapper.aware_utc(self.high_water))
        return day - timedelta(days=OVERLAP_DAYS)

    def _read_pages(self, client, run):
        """Store page after page; returns whether mail left meanwhile.

        Mail that leaves shifts the rest to earlier pages, so that some of it may
        have been passed over (dossier e.2).
        """
        previous, total = None, None
        while True:
            page = self._page(client, self.pass_page)
            ids = [item.remote_id for item in page.items]
            if ids and ids == previous:
                raise UnexpectedAnswer("the registry repeats a page", step="list")
            newest = self._store_page(page, run)
            values = {
                "pass_page": self.pass_page + 1,
                "pass_seen": self.pass_seen + len(ids),
                "listed_total": max(page.total or 0, self.listed_total),
            }
            if newest and (not self.pass_newest or newest > self.pass_newest):
                values["pass_newest"] = newest
            self.write(values)
            self.env["ir.cron"]._commit_progress()
            if self._is_last(page):
                return bool(total and page.total and page.total < total)
            previous, total = ids, total or page.total

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
            known = run.new
            self._store_page(self._page(client, number), run)
            self.env["ir.cron"]._commit_progress()
            if run.new == known:
                return

    def _page(self, client, number):
        since = self.pass_since or None
        self.env["ir.cron"]._commit_progress()  # no transaction during a call
        if seconds_left() < MIN_SECONDS:
            raise OutOfTime()
        page = client.page(number, received_after=since, page_size=PAGE_SIZE)
        if page.problems:  # no list: nothing may be concluded from it
            raise UnexpectedAnswer(page.problems[0], step="list")
        return page

    def _refresh_reference_data(self, government):
        """Ask the names of types and senders that are missing or stale."""
        client = government.client(self)
        now = fields.Datetime.now()
        due = ["|", ("refresh_after", "=", False), ("refresh_after", "<=", now)]
        self.env["ebox.message.type"].search(
            [
                ("environment", "=", self.connection_id.environment),
                ("provider_key", "=", self.remote_id),
                *due,
            ]
        )._refresh(client)
        senders = self.env["ebox.sender"].search(due)
        used = self.env["ebox.document"]._read_group(
            [("provider_id", "=", self.id), ("sender_id", "in", senders.ids)],
            ["sender_id"],
        )
        self.env["ebox.sender"].union(*(sender for (sender,) in used))._refresh(client)

    def _store_page(self, page, run):
        """Store a page, all of it or message by message.

        :return: the newest receipt date of what is stored, naive UTC, or None
        """
        run.pages += 1
        messages = [item for item in page.items if not isinstance(item, BadItem)]
        for item in page.items:
            if isinstance(item, BadItem):
                run.note_unreadable(self, item)
        try:
            with self.env.cr.savepoint():
                self.env["ebox.document"]._store_messages(self, messages, run)
        except Exception:  # noqa: BLE001 - one bad message must not cost the page
            _logger.info("e-Box page of %s stored message by message", self.remote_id)
            # another worker may have made a sender meanwhile: see it now
            self.connection_id._roll_back()
            messages = self._store_one_by_one(messages, run)
        return self._newest(messages)

    def _store_one_by_one(self, messages, run):
        stored = []
        for message in messages:
            try:
                with self.env.cr.savepoint():
                    self.env["ebox.document"]._store_messages(self, [message], run)
                stored.append(message)
            except OperationalError:  # the whole page is tried again by the next run
                raise
            except Exception as error:  # noqa: BLE001 - recorded, the others go on
                self.env.invalidate_all(flush=False)
                problem = f"could not be stored ({type(error).__name__})"
                run.note_unreadable(
                    self, BadItem(message.remote_id, message.raw, problem)
                )
        return stored

    def _newest(self, messages):
        # a date in the future must not carry the cursor with it (scenario 18)
        limit = fields.Datetime.now() + timedelta(days=1)
        dates = [mapper.naive_utc(message.receipt_date) for message in messages]
        return max((day for day in dates if day and day <= limit), default=None)
