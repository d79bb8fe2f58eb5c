"""Proposing deadlines again when rules have changed: by the scheduler, in batches.

A change of a rule can concern every open letter, which is no work for the request of
the person who makes it. Newest letters come first, and each batch is committed.
"""

import time
from functools import partial

from odoo import api, fields, models
from odoo.fields import Domain

EVERYTHING = 2**31 - 1  # more than any id
BATCH = 200
SECONDS = 10  # before the mail is received; the rest goes on in the next run


class EboxConnectionProposing(models.Model):
    _inherit = "ebox.connection"

    propose_before = fields.Integer(
        readonly=True,
        copy=False,
        help="Deadlines are proposed again for letters with a lower id; 0: for none.",
    )
    propose_reading = fields.Boolean(
        readonly=True, copy=False, help="These letters are read again as well."
    )

    def _propose_later(self, *, reading=False):
        """Deadlines of all open letters are proposed again soon.

        :param reading: the letters are read again as well
        """
        values = {"propose_before": EVERYTHING}
        if reading:
            values["propose_reading"] = True
        if self:
            self.with_context(tracking_disable=True).write(values)
            self._trigger_sync()

    @api.model
    def _propose_waiting(self):
        """Do what ``_propose_later`` asked for; after a while the rest is left."""
        end = time.monotonic() + SECONDS
        waiting = self.sudo().with_context(active_test=False, tracking_disable=True)
        for record in waiting.search([("propose_before", ">", 0)]):
            while record.propose_before:
                if time.monotonic() > end:
                    self._trigger_sync()
                    return
                if not record._propose_next():
                    break

    def _propose_next(self):
        """One batch; a bad letter does not stop the others.

        :return: whether the next one may follow
        """
        start = self.propose_before
        domain = Domain("connection_id", "=", self.id) & Domain(
            [
                ("id", "<", start),
                ("state", "!=", "done"),
                ("deadline_confirmed", "=", False),
            ]
        )
        letters = (
            self.env["ebox.document"]
            .sudo()
            .search(domain, order="id desc", limit=BATCH)
        )
        rest = letters[-1].id if len(letters) == BATCH else 0
        if self._try(partial(self._propose_for, letters, start, rest)):
            return True
        for letter in letters:
            self._try(partial(self._propose_for, letter, start, start))
        nothing = letters.browse()
        return self._try(partial(self._propose_for, nothing, start, rest))

    def _propose_for(self, letters, start, rest):
        """Propose, and note where to go on: unless it was asked for again meanwhile."""
        if self.propose_before != start:
            return
        letters._propose_from_data()
        if self.propose_reading:
            letters.filtered(
                lambda d: d.reading_state in ("read", "partly", "recognised")
            )._read_again()
        if rest != start:
            self.propose_before = rest
            if not rest:
                self.propose_reading = False
