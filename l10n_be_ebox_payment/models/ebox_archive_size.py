"""How many letters one ZIP holds: what the server can send before it cuts the answer.

Odoo ends a request after ``limit_time_real`` seconds, in workers at once, in threads by
restarting; a browser would be left with a part of the file. So it is refused before.
"""

from itertools import accumulate
from typing import NamedTuple

from odoo import models
from odoo.exceptions import UserError
from odoo.tools import config

from odoo.addons.ebox_enterprise.models.ebox_document_download import MAX_MEMORY_MB

SPEED = "l10n_be_ebox_payment.zip_mb_per_second"
MB_PER_SECOND = 10  # that a company's line takes
MARGIN = 30  # seconds for what comes before, and for a slower line
MAX_LETTERS = 20_000  # as many as Odoo's lists hand to an action
EACH = 1500  # bytes of names and of the index for one letter
MB = 2**20


class Room(NamedTuple):
    """How many letters there are, their bytes, and how many of the first ones fit."""

    count: int
    bytes: int
    fits: int
    sizes: list  # of ``Size``, in the order of the letters

    @property
    def mb(self):
        """Whole megabytes, rounded up."""
        return -(-self.bytes // MB)


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _archive_room(self):
        """:return: ``Room`` of these letters, in their order"""
        sizes = self._zip_sizes()
        most, memory = self._archive_limit(), MAX_MEMORY_MB * MB
        totals = list(
            accumulate(size.bytes + EACH * (size.files + 1) for size in sizes)
        )
        kept = accumulate(size.memory for size in sizes)
        fits = 0
        for total, stored in zip(totals[:MAX_LETTERS], kept, strict=False):
            if stored > memory or (most is not None and total > most):
                break
            fits += 1
        return Room(len(sizes), totals[-1] if totals else 0, fits, sizes)

    def _archive_limit(self):
        """The most bytes that can be sent in the time of one request; None for all."""
        seconds = _seconds()
        return seconds and int(seconds * self._archive_speed() * MB)

    def _archive_speed(self):
        """Megabytes a second; what is no number above zero counts as the default."""
        text = self.env["ir.config_parameter"].sudo().get_param(SPEED) or ""
        try:
            speed = float(text.replace(",", "."))
        except ValueError:
            return MB_PER_SECOND
        return speed if 0 < speed < float("inf") else MB_PER_SECOND

    def _check_archive_size(self):
        """:return: ``Room`` of these letters

        :raise UserError: they do not fit into one ZIP; tells how many do
        """
        room = self._archive_room()
        if room.fits < room.count:
            raise UserError(self._archive_refusal(room))
        return room

    def _archive_refusal(self, room):
        """Why these letters do not fit into one ZIP, and what to do."""
        values = {"count": room.count, "size": room.mb, "fits": room.fits}
        if not room.fits:
            what = self.env._(
                "The first letter alone is too large. Download its files from its form."
            )
        else:
            what = self.env._(
                "About the first %(fits)s of them fit. Export those, then the rest.",
                **values,
            )
        seconds = _seconds()
        if seconds is None or room.bytes <= self._archive_limit():
            why = self.env._(
                "%(count)s letters with %(size)s MB are more than one ZIP file can "
                "hold. Nothing was exported.",
                **values,
            )
        else:
            why = self.env._(
                "%(count)s letters have %(size)s MB. Within this server's time limit "
                "for one answer of %(seconds)s seconds they cannot all be sent. "
                "Nothing was exported.",
                **values,
                seconds=config["limit_time_real"],
            )
        return f"{why} {what}"


def _seconds():
    """The time for sending one answer, in workers and in threads; None without end."""
    limit = config["limit_time_real"]
    return max(limit - MARGIN, limit / 2) if limit else None
