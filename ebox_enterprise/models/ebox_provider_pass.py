"""One pass over the messages of a registry (dossier e.2).

A page is the unit: its messages are stored and committed together. The cursor
moves only when every page of the pass is stored, so that a failure is repeated
and nothing is skipped.
"""

import logging
from datetime import timedelta

from odoo import fields, models

from .. import mapper
from ..ebox_api import BadItem, UnexpectedAnswer

_logger = logging.getLogger(__name__)

PAGE_SIZE = 100
OVERLAP_DAYS = 2  # receivedAfter is a day of unknown boundary and zone
FULL_PASS_HOURS = 20  # once a night
MAX_PASSES = 3
SPARE_PAGES = 5


class EboxProviderPass(models.Model):
    _inherit = "ebox.provider"

    def _receive(self, gateway, run):
        """Store the metadata of every message that is new or changed.

        :param gateway: ``Gateway``
        :param run: ``SyncRun``, whose counters go up
        :raise EboxError: what came before is stored and the cursor did not move
        """
        self.ensure_one()
        started = fields.Datetime.now()
        self.last_attempt = started
        client = gateway.client(self)
        since = self._window_start(started)
        for _attempt in range(MAX_PASSES):
            seen, newest = self._read_pages(client, since, run)
            if not self._moved_meanwhile(client, since, seen):
                break
        self._move_cursor(newest, started, full=since is None)

    def _refresh_reference_data(self, gateway):
        """Ask the names of types and senders that are missing or stale."""
        client = gateway.client(self)
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

    def _window_start(self, now):
        limit = now - timedelta(hours=FULL_PASS_HOURS)
        full_due = not self.last_full_pass or self.last_full_pass < limit
        if not self.high_water or full_due:
            return None
        day = mapper.brussels_day(mapper.aware_utc(self.high_water))
        return day - timedelta(days=OVERLAP_DAYS)

    def _read_pages(self, client, since, run):
        seen, newest, previous, number = set(), None, None, 1
        while True:
            page = self._page(client, number, since)
            ids = [item.remote_id for item in page.items]
            if ids and ids == previous:
                raise UnexpectedAnswer("the registry repeats a page", step="list")
            seen.update(ids)
            newest = self._newest(page.items, newest)
            run.pages += 1
            if page.total and page.total > self.listed_total:
                self.listed_total = page.total
            self._store_page(page, run)
            self.env["ir.cron"]._commit_progress(len(ids))
            if len(ids) < PAGE_SIZE or self._beyond(page, number):
                return seen, newest
            previous, number = ids, number + 1

    def _page(self, client, number, since):
        self.env["ir.cron"]._commit_progress()  # no transaction during a call
        return client.page(number, received_after=since, page_size=PAGE_SIZE)

    def _beyond(self, page, number):
        if page.total is None:
            return False
        return number > -(-page.total // PAGE_SIZE) + SPARE_PAGES

    def _moved_meanwhile(self, client, since, seen):
        """Whether messages arrived or left while the pages were read."""
        if len(seen) < PAGE_SIZE:
            return False
        first = self._page(client, 1, since)
        return any(item.remote_id not in seen for item in first.items)

    def _newest(self, items, newest):
        # a date in the future must not carry the cursor with it (scenario 18)
        limit = fields.Datetime.now() + timedelta(days=1)
        dates = [
            mapper.naive_utc(item.receipt_date)
            for item in items
            if not isinstance(item, BadItem) and item.receipt_date
        ]
        return max(
            [d for d in dates if d <= limit] + ([newest] if newest else []),
            default=None,
        )

    def _move_cursor(self, newest, started, *, full):
        values = {}
        if newest and (not self.high_water or newest > self.high_water):
            values["high_water"] = newest
        if full:
            values["last_full_pass"] = started
        self.write(values)

    def _store_page(self, page, run):
        messages = []
        for item in page.items:
            if isinstance(item, BadItem):
                run.note_unreadable(self, item)
            else:
                messages.append(item)
        documents = self.env["ebox.document"]
        try:
            with self.env.cr.savepoint():
                documents._store_messages(self, messages, run)
        except Exception:  # noqa: BLE001 - one bad message must not cost the page
            _logger.info("e-Box page of %s stored message by message", self.remote_id)
            self.env.invalidate_all(flush=False)
            self._store_one_by_one(messages, run)

    def _store_one_by_one(self, messages, run):
        for message in messages:
            try:
                with self.env.cr.savepoint():
                    self.env["ebox.document"]._store_messages(self, [message], run)
            except Exception as error:  # noqa: BLE001 - recorded, the others go on
                self.env.invalidate_all(flush=False)
                problem = f"could not be stored ({type(error).__name__})"
                run.note_unreadable(
                    self, BadItem(message.remote_id, message.raw, problem)
                )
