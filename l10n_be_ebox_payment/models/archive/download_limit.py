# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How many ZIP files an accountant may ask for: some an hour, one at a time.

A ZIP of thousands of letters is work for the server, and whoever has stolen a session
would ask for all of them again and again.
"""

import logging
from datetime import datetime, timedelta

import psycopg2

from odoo import SUPERUSER_ID, api, fields, models
from odoo.tools import SQL

from odoo.addons.ebox_enterprise.lib import clock

_logger = logging.getLogger(__name__)

SPAN = timedelta(hours=1)
MOST = 20  # in that time
# After it a download counts as broken off: a killed process cannot say so itself.
BUSY = timedelta(minutes=15)


class EboxZipTurn(models.Model):
    _name = "ebox.zip.turn"
    _description = "e-Box ZIP files asked for by an accountant"
    _log_access = False

    user_id = fields.Many2one(
        "res.users", required=True, readonly=True, ondelete="cascade"
    )
    moments = fields.Json("When", readonly=True)
    busy_until = fields.Datetime("Busy until", readonly=True)

    _user_unique = models.UniqueIndex("(user_id)")

    @api.model
    def _take(self, user):
        """Begin a ZIP for this user, if he may have one now.

        Of requests at the same time one is let in by a lock of the database, and the
        others are refused at once: none of them waits, which would keep a worker busy.
        One that began before the first was over writes the same row, fails and is
        repeated by Odoo, which finds the turn taken.

        :return: (the turn or None, seconds to wait before asking again)
        """
        now = clock.now()
        if not self._is_alone(user):
            return None, _seconds(BUSY)
        turn = self._of(user)
        since = (now - SPAN).isoformat()
        recent = [moment for moment in turn.moments or [] if moment > since]
        if turn.busy_until and turn.busy_until > now:
            return None, _seconds(turn.busy_until - now)
        if len(recent) >= MOST:
            oldest = datetime.fromisoformat(recent[-MOST])
            return None, _seconds(oldest + SPAN - now)
        turn.write({"moments": [*recent, now.isoformat()], "busy_until": now + BUSY})
        turn.flush_recordset()
        return turn, 0

    @api.model
    def _is_alone(self, user, what="ebox_zip_turn"):
        """Whether no other request of this user does the same at this moment.

        The lock ends with this transaction, by which the row says what there is.

        :param what: that he takes a turn, or another name for what he does
        """
        key = SQL("hashtext(%s), %s", what, user.id)
        [[alone]] = self.env.execute_query(
            SQL("SELECT pg_try_advisory_xact_lock(%s)", key)
        )
        return alone

    @api.model
    def _of(self, user):
        mine = [("user_id", "=", user.id)]
        if turn := self.sudo().search(mine):
            return turn
        self.env.cr.execute(
            SQL(
                "INSERT INTO ebox_zip_turn (user_id) VALUES (%s)"
                " ON CONFLICT DO NOTHING",
                user.id,
            ),
            log_exceptions=False,  # the second of two is repeated, by then there is one
        )
        return self.sudo().search(mine)

    def _end(self):
        """The ZIP was sent, or there was none: another one may be asked for."""
        self.busy_until = False

    def _until_sent(self, chunks, note=None):
        """These chunks; the turn ends with them, also when the browser hangs up.

        The request's cursor is closed by then, so that it ends with a short one of its
        own. Where all was sent that is before the last byte: whoever has the whole
        finds it noted, and nothing is still done when the answer is over.

        :param chunks: iterable of bytes
        :param note: called with an environment of the superuser when all of them were
            sent, and not when they broke off
        """
        registry, number, until = self.env.registry, self.id, self.busy_until

        def over(*, whole):
            _end_turn(registry, number, until, note if whole else None)

        return _Sent(chunks, over)


class _Sent:
    """An iterable that says once that all was sent, or that it broke off."""

    def __init__(self, chunks, over):
        self._chunks, self._over = iter(chunks), over
        self._pieces = self._but_the_last_byte()

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return next(self._pieces)
        except BaseException:
            self.close()
            raise

    def close(self):
        if self._over:
            self._pieces.close()
            getattr(self._chunks, "close", lambda: None)()
            self._say(whole=False)

    def _but_the_last_byte(self):
        kept = b""
        for chunk in filter(None, self._chunks):
            if kept:
                yield kept
            kept = chunk
        if kept[:-1]:
            yield kept[:-1]
        self._say(whole=True)
        if kept:
            yield kept[-1:]

    def _say(self, *, whole):
        over, self._over = self._over, None
        over(whole=whole)


def _end_turn(registry, number, until, note):
    # a turn that was taken since then is another download's
    try:
        with registry.cursor() as cursor:
            if note:
                note(api.Environment(cursor, SUPERUSER_ID, {}))
            cursor.execute(
                SQL(
                    "UPDATE ebox_zip_turn SET busy_until = NULL"
                    " WHERE id = %s AND busy_until = %s",
                    number,
                    until,
                )
            )
    except psycopg2.Error:
        _logger.warning(
            "A ZIP's letters are not marked; its turn ends by itself after %s",
            BUSY,
            exc_info=True,
        )


def _seconds(span):
    return max(int(span.total_seconds()) + 1, 1)
