"""Storing one page of a registry: all of it, or message by message."""

from datetime import timedelta

from odoo import models

from .. import clock
from ..ebox_api import BadItem
from ..gateway import seconds_left
from ..own_error import get_logger, passes, place
from ..sync_run import OutOfTime, Stored
from .ebox_connection import bounded_days

_logger = get_logger(__name__)

PORTION = 2000  # letters and files that are stored at once: about a second


class EboxProviderStore(models.Model):
    _inherit = "ebox.provider"

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
        messages = [item for item in items if not isinstance(item, BadItem)]
        bad = [item for item in items if isinstance(item, BadItem)]
        error = None
        try:
            with self.env.cr.savepoint():
                stored = self._store_messages(messages)
        except Exception as problem:  # one bad message must not cost the page
            if passes(problem):  # the whole page is stored again
                raise
            _logger.info("e-Box page of %s stored message by message", self.remote_id)
            # another worker may have made a sender meanwhile: see it now
            self.connection_id._roll_back()
            stored, refused = self._store_one_by_one(messages)
            error = run.same_error(self, refused)
            bad += [] if error else [item for item, _place in refused]
        kept, new = self.env["ebox.quarantine"]._keep(self, bad)
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
                if passes(error):  # the whole page is stored again
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
        'not found' for that letter counts (dossier e.5).
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
