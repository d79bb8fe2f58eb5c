# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The ZIP that a bookkeeper can trust: all files of letters, an index and a manifest.

What is asked of the database is asked before the answer begins; ``stream`` says what
happens while it is sent. How many letters fit is known before, too: Odoo ends a request
after ``limit_time_real`` seconds, and a browser would be left with a part of the file.
"""

from itertools import accumulate
from typing import NamedTuple

from odoo import models
from odoo.exceptions import UserError
from odoo.tools import config

from odoo.addons.ebox_enterprise.models.zip import content as zip_files
from odoo.addons.ebox_enterprise.models.zip.download import MAX_MEMORY_MB

from ...lib.zip_index import DAY_WIDTH, MONEY_WIDTH, Column
from ..payment.fields import SILENT, UNPAID
from ..payment.standing import (
    ELSEWHERE,
    caveat_codes,
    later_instalments,
    payment_standing,
)
from .stream import AMOUNTS, IndexedPlan, Words

DETAILS = ("message_type_id", "deadline", "due_date", "amount", "currency_id")
DETAILS += ("iban", "communication", "payment_state", "state", "open_amount")
DETAILS += ("payment_plan", "same_payment_id", "is_history", "same_payment_doubt")
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

    def _archive(self, *, recipient=None, complete=None):
        """All files of these letters as one ZIP, with an index and a manifest.

        It stands in the access log as what the current user did, also where the
        letters are read as superuser; whoever does that has checked what he may see.

        :param recipient: ``res.partner`` with whom they are shared, which is noted; no
            record where it is not known with whom; None when that is not noted
        :param complete: list that gets the ids of the letters of which nothing is
            missing in the ZIP; it holds them all when all chunks were taken
        :return: ``lib.zip_stream.Archive``
        :raise UserError: it is too large; tells how many of the letters fit
        """
        self.check_access("read")
        self._check_archive_size()
        letters = self._zip_letters(plain=True)
        owners = {letter.company for letter in letters}
        plan = IndexedPlan(
            letters,
            *self._zip_missing(),
            words=self._archive_words(),
            companies=self.sudo()._zip_names("res.company", owners),
            details=self._archive_details(),
            complete=[] if complete is None else complete,
        )
        if recipient is not None:
            self.env["ebox.share"]._add(self, "zip", recipient)
        return self._zip(plan)

    def _archive_details(self):
        """By letter's id, the index' columns between the subject and the file."""
        records = self.sudo()
        rows = records._zip_columns(DETAILS)
        types = records._zip_names("ebox.message.type", {row[1] for row in rows})
        currencies = records._zip_names("res.currency", {row[5] for row in rows})
        payments, states = self._payment_words(), self._archive_labels("state")
        found = records._perhaps_paid()
        notes = self._archive_notes(rows)
        deadlines = records._deadlines_told()
        details = {}
        for number, *row in rows:
            kind, deadline, due, amount, currency, *rest = row
            iban, communication, payment, state, left, plan, mate, *_flags = rest
            standing = payment_standing(payment, mate)
            asked = standing not in SILENT
            later = later_instalments(plan, amount) if payment in UNPAID else 0.0
            whole = sum(part for _day, part in plan) if plan else amount
            sums = (whole, left + later, left, found.get(number))
            details[number] = (
                types.get(kind),
                deadline,
                deadlines.get(number),
                due if asked else None,
                *(sums if asked else (None,) * AMOUNTS),
                currencies.get(currency) if asked else None,
                iban if asked else None,
                communication if asked else None,
                payments[standing],
                notes.get(number),
                states[state],
            )
        return details

    def _archive_notes(self, rows):
        """By letter's id, what should be known before it is paid.

        :param rows: the columns of ``DETAILS``
        """
        words, notes = self._caveat_words(), {}
        known, letters = set(self.ids), self.sudo()
        for number, *row in rows:
            payment, (mate, old, doubt) = row[7], row[-3:]
            told = [words[code] for code in caveat_codes(payment, old, doubt)]
            if payment_standing(payment, mate) == ELSEWHERE:
                day = letters.browse(mate).receipt_day
                told.append(self._mate_text(day, known=mate in known))
            if told:
                notes[number] = " ".join(told)
        return notes

    def _archive_labels(self, field):
        return dict(self._fields[field]._description_selection(self.env))

    def _archive_words(self):
        """The texts of a ZIP in the user's language."""
        _ = self.env._
        return Words(
            columns=self._archive_columns(),
            sheet=_("Letters"),
            checks={
                zip_files.VERIFIED: _("verified"),
                zip_files.UNVERIFIABLE: _("the sender gives no hash"),
                zip_files.ALTERED: _("differs from the sender's hash"),
                zip_files.ADDED: _("added by a person"),
                None: _("text of the letter"),
            },
            missing=_("missing: %(reason)s"),
        )

    def _archive_columns(self):
        """The headings of the index: what each row of ``IndexedPlan`` holds."""
        _ = self.env._
        return [
            Column(_("Company")),
            Column(_("Received"), DAY_WIDTH),
            Column(_("Sender")),
            Column(_("Subject"), 40),
            Column(_("Type")),
            Column(_("Deadline"), DAY_WIDTH),
            Column(_("All deadlines"), 30),
            Column(_("Due date"), DAY_WIDTH),
            Column(_("Amount"), MONEY_WIDTH),
            Column(_("Still to pay"), MONEY_WIDTH),
            Column(_("To pay now"), MONEY_WIDTH),
            Column(_("Perhaps paid already"), MONEY_WIDTH),
            Column(_("Currency"), 9),
            Column(_("IBAN"), 24),
            Column(_("Communication"), 24),
            Column(_("Payment"), 16),
            Column(_("To know before paying"), 30),
            Column(_("State at the company"), 14),
            Column(_("File"), 60),
            Column(_("SHA-256"), 16),
            Column(_("Check"), 24),
        ]

    def _zip_incomplete(self):
        """The letters of which a ZIP would list something as missing."""
        sizes = zip(self, self._zip_sizes(), strict=True)
        return self.browse([letter.id for letter, size in sizes if size.gaps])

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
