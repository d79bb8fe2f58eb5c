"""How many ZIP files an accountant may ask for: some an hour, one at a time.

A ZIP of thousands of letters is work for the server, and whoever has stolen a session
would ask for all of them again and again.
"""

import logging
from datetime import datetime, timedelta

import psycopg2

from odoo import api, fields, models
from odoo.tools import SQL

from odoo.addons.ebox_enterprise import clock

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

        Two requests at the same time write the same row: the database lets one of
        them wait and then fail, and Odoo repeats it, which finds the turn taken.

        :return: (the turn or None, seconds to wait before asking again)
        """
        now = clock.now()
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

    def _until_sent(self, chunks):
        """These chunks; the turn ends with them, also when the browser hangs up.

        The request's cursor is closed by then, so that it ends with one of its own.
        """
        registry, number, until = self.env.registry, self.id, self.busy_until
        return _Sent(chunks, lambda: _end_turn(registry, number, until))


class _Sent:
    """An iterable that says once that it is over or was closed."""

    def __init__(self, chunks, then):
        self._chunks, self._then = iter(chunks), then

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return next(self._chunks)
        except BaseException:
            self.close()
            raise

    def close(self):
        then, self._then = self._then, None
        if then:
            getattr(self._chunks, "close", lambda: None)()
            then()


def _end_turn(registry, number, until):
    # a turn that was taken since then is another download's
    try:
        with registry.cursor() as cursor:
            cursor.execute(
                SQL(
                    "UPDATE ebox_zip_turn SET busy_until = NULL"
                    " WHERE id = %s AND busy_until = %s",
                    number,
                    until,
                )
            )
    except psycopg2.Error:
        _logger.warning("A ZIP's turn ends by itself after %s", BUSY, exc_info=True)


def _seconds(span):
    return max(int(span.total_seconds()) + 1, 1)
