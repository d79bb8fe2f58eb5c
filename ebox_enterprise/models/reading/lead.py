# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Which of a letter's days leads it, and which others are minded.

A letter can ask for several things, each by a day of its own: to answer and then to
appear. The next one that nobody has confirmed leads; what has passed, or what a person
has confirmed, hides no other.
"""

from odoo import api, fields, models

from ...lib import clock
from ..alerts.letter_activity import LATER


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    deadline_others = fields.Char(
        "Other days",
        compute="_compute_deadline_others",
        help="What else must be done by a day.",
    )

    def _former_choices(self, chosen):
        """What a person had chosen and gives up by choosing this.

        That of another duty stays: who appears on a day has answered before.
        """
        former = self.deadline_ids.filtered(lambda p: p.state == "chosen")
        if not chosen:
            return former
        duty = chosen._duty()
        return former.filtered(lambda p: not duty or p._duty() in (duty, False))

    def _show_earliest(self):
        """Show the day that leads each letter, unless a person has set another one."""
        self._doubt_confirmed()
        groups, changed = {}, self.browse()
        for record in self:
            first, sure = record._lead()
            if record.deadline_confirmed and not record._chosen():
                continue
            shown = (first.act_by, first.source, first.explanation, sure)
            if shown != (
                record.deadline,
                record.deadline_source,
                record.deadline_explanation,
                record.deadline_confirmed,
            ):
                groups[shown] = groups.get(shown, self.browse()) | record
                changed |= record
        before = changed._duties()
        for (act_by, source, explanation, sure), records in groups.items():
            records.with_context(ebox_duties=LATER).write(
                {
                    "deadline": act_by,
                    "deadline_source": source,
                    "deadline_explanation": explanation,
                    "deadline_confirmed": sure,
                }
            )
        changed._follow_duties(before, {})

    def _lead(self):
        """The proposal that leads the letter, and whether a person has confirmed it.

        The next duty that nobody has confirmed goes before those that were: a day that
        has passed, or was seen to, must not hide a hearing to come.
        """
        chosen = self._chosen()
        if not chosen:
            return self._open_proposals()[:1], False
        further = self._further_duties()[:1]
        return further or chosen[:1], not further

    def _chosen(self):
        """What people stand by, the next one first."""
        return self._open_proposals().filtered(lambda p: p.state == "chosen")

    def _further_duties(self):
        """What must be done besides what people have confirmed, and is to come."""
        duties = {p._duty() for p in self._chosen()} | {False}
        return self._open_proposals().filtered(
            lambda p: (
                p.state == "proposed"
                and p._duty() not in duties
                and not (p.optional or p._has_passed())
            )
        )

    def _open_proposals(self):
        """What nobody has dismissed, in the order in which it matters.

        What must be done goes before what may be, what is to come before what has
        passed, and the earliest first.
        """
        return self.deadline_ids.filtered(lambda p: p.state != "dismissed").sorted(
            lambda p: (p._is_over(), p.optional, p._has_passed(), p.act_by, p.id)
        )

    def _deadline_days(self):
        """The days that are minded: the one that leads, and what people confirmed."""
        chosen = self._chosen().filtered(lambda p: not p._is_over())
        return sorted({self.deadline, *chosen.mapped("act_by")} - {False})

    @api.depends("deadline", *(f"deadline_ids.{n}" for n in ("act_by", "state")))
    @api.depends_context("lang")
    def _compute_deadline_others(self):
        for record in self:
            shown = record._open_proposals()
            leading = shown.filtered(lambda p, r=record: p.act_by == r.deadline)
            told = {p._duty() for p in leading} | {False}
            others = shown.filtered(
                lambda p, t=told: p._duty() not in t and not p.optional
            )
            words = dict.fromkeys(p._in_words() for p in others)
            record.deadline_others = ", ".join(words) or False


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    def _pass_on_deadlines(self):
        """A day that has passed gives way to the next one of its letter."""
        today = clock.today()
        letters = self.env["ebox.document"].search(
            [
                *(("connection_id", "=", self.id), ("state", "!=", "done")),
                *(("deadline", "<", today), ("deadline_ids.act_by", ">=", today)),
            ]
        )
        letters._show_earliest()
