# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""One pass over the messages of a registry (ebox-api e.2).

A page is the unit: its messages are stored and committed together, or one by one where
one of them cannot be stored. The cursor moves only when every page of the pass is
stored, so that a failure is repeated and nothing is skipped. A pass that runs out of
time is resumed where it stopped.
"""

from datetime import timedelta

from psycopg2.errors import UniqueViolation

from odoo import fields, models

from ...ebox_api import (
    BadItem,
    CallError,
    DeadlineExceeded,
    NetworkError,
    TlsError,
    UnexpectedAnswer,
    newest,
    window_start,
)
from ...government import silence
from ...government.gateway import seconds_left
from ...government.sync_run import OutOfTime, Stored
from ...lib import clock
from ...lib.own_error import get_logger, passes, place
from ..connection.ebox_connection import bounded_days

_logger = get_logger(__name__)

PAGE_SIZE = 100
FULL_PASS_HOURS = 20  # once a night ...
NIGHT = range(6)  # ... in these hours of Brussels
LATEST_HOURS = 30  # or when a server sleeps at night
MAX_PASSES = 3
SPARE_PAGES = 5
MAX_STALE_PAGES = 2  # pages in a row on which this pass meets nothing new
ARRIVAL_PAGES = 10
MAX_PAGES = 2_000  # of one pass: a list that never ends is no mailbox
#: Models of which other connections make records too, all companies' and their own.
SHARED = ("ebox.sender", "ebox.message.type")
SHARED += tuple(f"{name}.setting" for name in SHARED)
PORTION = 2000  # letters and files that are stored at once: about a second


class EboxProvider(models.Model):
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
        client, hasty = government.client(self), government.is_hasty
        run.probes[self] = self._ask_probe(client, hasty=hasty)
        silence.note_waited(self.base_url, client.waited)

    def _ask_probe(self, client, *, hasty=False):
        """The registry's own counters as one text: equal when there is no news.

        :param hasty: who takes long is left for later
        :return: False where the registry gives none that can be trusted
        :raise EboxError: the registry cannot be reached, or asks for patience
        """
        self.env["ir.cron"]._commit_progress()  # no transaction during a call
        try:
            summary = client.summary()
        except (NetworkError, TlsError):
            raise
        except CallError as error:
            slow = hasty and isinstance(error, DeadlineExceeded)
            asks_to_wait = error.retry_after is not None
            tried = self.circuit_state == "half_open" and not error.not_offered
            if slow or asks_to_wait or tried:
                raise
            self._ignore_summary(error)
            return False
        self.connection_id._committed(lambda: self._store_summary(summary))
        if summary.messages is None or (summary.messages and not summary.last_receipt):
            return False
        last = summary.last_receipt.isoformat() if summary.last_receipt else ""
        told = f"{summary.messages} {summary.unread} {last}"
        if summary.first is None:
            return told
        # the first of the list says something only where the newest comes first
        newest = clock.naive_utc(summary.last_receipt)
        if self.high_water and (not newest or newest < self.high_water):
            return False
        return f"{told} {summary.first}"

    def _pass_is_due(self):
        """Whether a pass is under way, or the nightly one is to begin."""
        return bool(self.pass_page) or self._full_pass_is_due(clock.now())

    def _full_pass_is_due(self, now):
        if not self.last_full_pass:
            return True
        age = now - self.last_full_pass
        night = clock.brussels_hour(now) in NIGHT
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
        return window_start(clock.aware_utc(self.high_water))

    def _read_pages(self, client, run):
        """Store page after page, and note whether mail left meanwhile.

        Mail that leaves shifts the rest to earlier pages, so that some of it may
        have been passed over (ebox-api e.2).

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
        found = newest(dates, clock.aware_utc(clock.now()))
        found = clock.naive_utc(found)
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

    def _store_page(self, page, run, then):
        """Store the messages of a page, keep what cannot be read, and commit.

        A page that is out of all proportion is stored portion by portion: Odoo kills
        a worker that takes too long, and that would come back each time.

        :param page: ``ebox_api.Page``
        :param then: called in the transaction of the last portion with the number
            of its items that this pass had not met before; what it raises undoes it
        :return: that number, of all portions
        :raise RepeatedError: letters met an error of ours, the same that others of
            this run met; they are not kept as unreadable, and the page is read again
        """
        run.pages += 1
        *first, last = _portions(page.items)
        total = 0
        for items in first:
            unmet = self._store_portion(items, run, self._count_arrivals)
            total += unmet
            if unmet and seconds_left() <= 0:  # the next run goes on behind them
                raise OutOfTime()
        return total + self._store_portion(last, run, then)

    def _store_portion(self, items, run, then):
        work = self.connection_id._committed
        stored, bad, new, unmet, error = work(
            lambda: self._try_to_store(items, run, then)
        )
        run.note_stored(stored)
        for item in bad:
            run.note_unreadable(self, item, is_new=bool(new))
        if error:
            raise error
        return unmet

    def _try_to_store(self, items, run, then):
        kept_out = self.env["ebox.quarantine"]._kept_out
        items = [kept_out(self, item) for item in items]
        messages = [item for item in items if not isinstance(item, BadItem)]
        bad = [item for item in items if isinstance(item, BadItem)]
        error = None
        try:
            with self.env.cr.savepoint():
                stored = self._store_messages(messages)
        except Exception as problem:  # one bad message must not cost the page
            if passes(problem) or _was_made(problem):  # the whole page again
                raise
            _logger.info("e-Box page of %s stored message by message", self.remote_id)
            self.connection_id._roll_back()  # see what others have written meanwhile
            stored, refused = self._store_one_by_one(messages)
            error = run.same_error(self, refused)
            bad += [] if error else [item for item, _place in refused]
        kept, new = self.env["ebox.quarantine"]._quarantine(self, bad)
        unmet = stored.unmet + kept
        (self._count_arrivals if error else then)(unmet)
        return stored, bad, new, unmet, error

    def _store_messages(self, messages):
        """Store messages; those that were unreadable before leave the quarantine.

        :return: ``Stored``
        """
        stored = self.env["ebox.document"]._store_messages(self, messages)
        self.env["ebox.quarantine"]._release(self, messages)
        self.env.flush_all()  # what the database refuses is refused here
        return stored

    def _store_one_by_one(self, messages):
        """Store what can be.

        :return: ``Stored``, and of the rest a list of (``BadItem``, place of the error)
        """
        stored, refused = Stored(), []
        for message in messages:
            try:
                with self.env.cr.savepoint():
                    stored += self._store_messages([message])
            except Exception as error:  # recorded, the others go on
                if passes(error) or _was_made(error):  # the whole page again
                    raise
                self.env.invalidate_all(flush=False)
                where = place(error)
                if where not in {known for _item, known in refused}:
                    _logger.exception(
                        "e-Box message %s of %s could not be stored",
                        message.remote_id,
                        self.remote_id,
                    )
                problem = f"could not be stored ({type(error).__name__})"
                bad = BadItem(message.remote_id, message.raw, problem)
                refused.append((bad, where))
        return stored, refused

    def _item_key(self, item):
        """What names an item in a list, readable or not."""
        return item.remote_id or self.env["ebox.quarantine"]._key(item)

    def _retry_unreadable(self, government, run):
        """Try once more what could not be read, when its time has come."""
        self.env["ebox.quarantine"]._retry_due(self, government, run)

    def _check_missing(self, government, run):
        """Ask for each letter that a complete pass did not list: is it gone?

        A list can be wrong, or leave out what is hidden: only the registry's own
        'not found' for that letter counts (ebox-api e.5).
        """
        client = government.client(self)
        for document in self.env["ebox.document"]._missing_at(self):
            if seconds_left() <= 0:
                raise OutOfTime()
            document._check_presence(client)

    def _release_expiring(self):
        """Let go of what was held back and would soon vanish at the source."""
        now = clock.now()
        for provider in self:
            days = bounded_days(provider.connection_id.fetch_before_days)
            if not days:
                continue
            documents = self.env["ebox.document"].search(
                [
                    ("provider_id", "=", provider.id),
                    ("expiration_date", "<=", now + timedelta(days=days)),
                    ("expiration_date", ">", now),
                    ("contents_withheld", "=", True),
                ]
            )
            withheld = documents.file_ids.filtered(lambda f: f.state == "withheld")
            withheld.write({"state": "pending"})
            texts = documents.filtered(lambda d: d.body_state == "withheld")
            texts.write({"body_state": "pending"})


def _was_made(error):
    """Whether another worker has made the same sender or type: it is seen next time."""
    clash = isinstance(error, UniqueViolation)
    return clash and error.diag.table_name.replace("_", ".") in SHARED


def _repeated():
    return UnexpectedAnswer("the registry repeats a page", step="list")


def _portions(items):
    """The items in lists that are stored at once; one list at least."""
    portions, weight = [[]], 0
    for item in items:
        more = 1 + len(getattr(item, "attachments", ()))
        if portions[-1] and weight + more > PORTION:
            portions.append([])
            weight = 0
        portions[-1].append(item)
        weight += more
    return portions
