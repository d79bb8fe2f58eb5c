# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that are done: asked once where something is left, and undone by one click.

What Done takes away, activities above all, is kept here as long as Odoo keeps such
records, so that undoing brings it back.
"""

import json

from odoo import api, fields, models
from odoo.tools import format_date
from odoo.tools.json import json_default

from ...lib.client_action import CLOSE, RELOAD
from ...models.alerts.letter_activity import LATER, QUIET

CONFIRMED = "ebox_done_confirmed"
#: What Done changes in a letter, beside its state and its activities.
STANDING = ("state", "alert_level", "unread_since")
ACTIVITY = ("activity_type_id", "user_id", "date_deadline", "summary", "note")
ACTIVITY += ("ebox_told", "automated", "res_id", "res_model_id")


class EboxDone(models.TransientModel):
    """Of one person and one click; only Odoo writes it."""

    _name = "ebox.done"
    _inherit = ["ebox.guarded"]
    _description = "e-Box letters that are done"

    document_ids = fields.Many2many("ebox.document", readonly=True)
    question = fields.Text(readonly=True)
    before = fields.Json(readonly=True, help="What undoing brings back.")

    @api.model
    def _of(self, letters):
        """What is asked before these letters are done, and what is told after it."""
        values = {
            "document_ids": [fields.Command.set(letters.ids)],
            "question": "\n".join(letters._left_to_do()),
        }
        return self.sudo().create(values).sudo(False)

    def _ask(self):
        title = self.env._("Done all the same?")
        if self.confirms:
            title = self.env._("Confirm the deadlines?")
        elif (count := len(self.document_ids)) > 1:
            title = self.env._("%(count)s letters: done all the same?", count=count)
        return {
            "type": "ir.actions.act_window",
            "name": title,
            "res_model": self._name,
            "res_id": self.id,
            "views": [(False, "form")],
            "target": "new",
            "context": {"dialog_size": "medium"},
        }

    def action_done(self):
        """The letters are done, whatever is left.

        :return: the action that tells so and offers to undo it
        """
        self.ensure_one()
        self.check_access("read")  # only who clicked may read it
        letters = self.document_ids.filtered(lambda d: d.state != "done")
        standing = {
            letter.id: letter._convert_to_write(
                {name: letter[name] for name in letters._standing_fields()}
            )
            for letter in letters.sudo()
        }
        activities = letters.sudo().activity_ids
        rows = activities.read(ACTIVITY, load=False)
        for row, activity in zip(rows, activities, strict=True):
            # as they are kept, not the words that a reader gets
            row.update(summary=activity.summary, note=activity.note)
        letters.write({"state": "done"})
        kept = set(activities.exists().ids)
        gone = [row for row in rows if row.pop("id") not in kept]
        self.sudo().before = _plain({"letters": standing, "activities": gone})
        return self._told(letters)

    def _told(self, letters):
        if len(letters) == 1:  # the next one may be on the screen already
            text = self.env._("Done: %(subject)s", subject=letters.name)
        else:
            text = self.env._("%(count)s letters are done.", count=len(letters))
        then = {**CLOSE, "infos": {"done": True}}
        return {
            "type": "ir.actions.client",
            "tag": "ebox_done",
            "params": {"id": self.id, "message": text, "next": then},
        }

    def action_undo(self):
        """The letters are what they were, with the activities that they had.

        One that somebody has opened again meanwhile stays as it is.
        """
        self.ensure_one()
        self.check_access("read")
        if self.confirms:
            return self._undo_confirming()
        before = self.before or {"letters": {}, "activities": []}
        letters = self.document_ids.filtered(
            lambda d: d.state == "done" and str(d.id) in before["letters"]
        )
        later = letters.with_context(ebox_duties=LATER)
        for letter in later:
            standing = dict(before["letters"][str(letter.id)])
            letter.write({"state": standing.pop("state")})
            letter.sudo().write(standing)
        letters.sudo()._bring_back(before["activities"])
        self.sudo().before = False
        return RELOAD


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def action_done(self):
        """Nothing is left to do: asked once where money or a day says otherwise.

        :return: the action that asks, when nothing is done yet; or the one that tells
            of it. With ``ebox_done_confirmed`` in the context it is not asked.
        """
        self.check_access("write")
        doing = self.env["ebox.done"]._of(self.filtered(lambda d: d.state != "done"))
        if doing.question and not self.env.context.get(CONFIRMED):
            return doing._ask()
        return doing.action_done()

    @api.model
    def _standing_fields(self):
        """What Done changes in a letter, beside its activities; add-ons add theirs."""
        return STANDING

    def _left_to_do(self):
        """What these letters still ask of a person: sentences; add-ons add theirs."""
        waiting = self.filtered(
            lambda d: (
                d.deadline and not d.deadline_confirmed and not d._is_deadline_met()
            )
        ).sorted("deadline")
        if not waiting:
            return []
        day = format_date(self.env, waiting[0].deadline)
        if len(self) == 1:
            return [self.env._("The deadline of %(day)s is not confirmed.", day=day)]
        return [
            self.env._(
                "Deadline not confirmed: %(count)s of %(total)s letters, the first on "
                "%(day)s.",
                count=len(waiting),
                total=len(self),
                day=day,
            )
        ]

    def _is_deadline_met(self):
        """Whether what the deadline is for was done; add-ons may know."""
        return False

    def _bring_back(self, rows):
        """Make activities anew that were there, for people who may see the letters.

        :param rows: dicts of ``ACTIVITY``
        """
        people = self.env["res.users"].browse({row["user_id"] for row in rows})
        seen = {user.id: self._seen_by(user)._ids for user in people if user}
        self.env["mail.activity"].with_context(**QUIET).create(
            [row for row in rows if row["res_id"] in seen.get(row["user_id"], ())]
        )
        self._schedule_deadline()


def _plain(values):
    """The same as JSON holds it: days and moments as text."""
    return json.loads(json.dumps(values, default=json_default))
