# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Work on many letters that no person's request waits for.

A rule, a setting or a language can concern every letter of a mailbox. The first letters
are done at once, so that in a small mailbox all is done; the rest by a scheduled job,
batch by batch, each for good.
"""

import time
from functools import partial

from odoo import api, fields, models
from odoo.fields import Domain

from ...government.gateway import seconds_left
from ...lib.own_error import get_logger

_logger = get_logger(__name__)

BATCH = 500
APPLY = "_apply_policy"


class EboxMailboxWork(models.Model):
    _name = "ebox.mailbox.work"
    _inherit = ["ebox.guarded"]
    _description = "e-Box work on many letters"
    _order = "id"

    method = fields.Char(required=True, readonly=True)
    domain = fields.Json(required=True, readonly=True)
    last_id = fields.Integer(readonly=True, help="Letters up to this one are done.")
    done = fields.Integer(readonly=True)
    total = fields.Integer(readonly=True)

    @api.model
    def _works(self):
        """The methods of letters that may be done so; add-ons add theirs."""
        return {APPLY, "_remove_people_without_access", "_fill_new_languages"}

    @api.model
    def _do(self, method, domain):
        """Do this with all letters of a domain: with the first ones now.

        :param method: name of a method of ``ebox.document`` that takes a recordset
        :param domain: as ``Domain`` or list; of it only values that JSON can hold
        """
        if method not in self._works():
            raise ValueError(method)
        domain = [*Domain(domain)]
        letters = self._letters(domain, 0)
        _work(letters, method)
        if len(letters) < BATCH:
            return
        self.sudo().create(
            {
                "method": method,
                "domain": domain,
                "last_id": letters[-1].id,
                "done": len(letters),
                "total": letters.search_count(domain),
            }
        )
        self._trigger_work()

    @api.model
    def _letters(self, domain, last):
        """The next letters, as superuser."""
        mine = Domain(domain) & Domain("id", ">", last)
        return self.env["ebox.document"].sudo().search(mine, order="id", limit=BATCH)

    @api.model
    def _trigger_work(self):
        self.env.ref("ebox_enterprise.cron_work").sudo()._trigger()

    @api.model
    def _cron_work(self):
        """Go on with all that waits, in turn, as long as this piece may begin work."""
        end = time.monotonic() + self.env["ir.cron"]._piece_seconds()
        # what a job changes is told to nobody, letter by letter
        waiting = self.with_context(tracking_disable=True).search([])
        while waiting:
            for work in waiting:
                if time.monotonic() > end:
                    self._trigger_work()
                    return
                work._next_batch()
            waiting = waiting.exists()

    @api.model
    def _finish(self, method):
        """Do what waits of this method, in a run that must not go on before.

        :return: False when there is more
        """
        waiting = self.sudo().with_context(tracking_disable=True)
        waiting = waiting.search([("method", "=", method)])
        while waiting and seconds_left() > 0:
            before = waiting[0].last_id
            waiting[0]._next_batch()
            waiting = waiting.exists()
            if waiting and waiting[0].last_id == before:
                break  # it cannot be noted; the job tries again
        return not waiting

    def _next_batch(self):
        """One batch for good; a letter with which it fails does not stop the others."""
        if not self.exists():
            return
        attempt = self.env["ebox.connection"]._try
        if self.method not in self._works():  # of an add-on that is gone
            attempt(self.unlink)
            return
        found = []
        if not attempt(lambda: found.append(self._letters(self.domain, self.last_id))):
            return
        (letters,) = found[-1:]
        if not attempt(partial(self._work_on, letters)):
            for letter in letters:
                attempt(partial(self._work_on, letter))
        attempt(partial(self._note_done, letters))

    def _work_on(self, letters):
        _work(letters, self.method)

    def _note_done(self, letters):
        done = self.done + len(letters)
        _logger.info("e-Box %s: %s of %s letters", self.method, done, self.total)
        if len(letters) < BATCH:
            self.unlink()
        elif letters[-1].id > self.last_id:  # else another process is farther
            self.write({"last_id": letters[-1].id, "done": done})


def _work(letters, method):
    """Do it; what is computed from it is computed anew, and memory stays flat."""
    getattr(letters, method)()
    letters.env.flush_all()
    letters.invalidate_recordset()
