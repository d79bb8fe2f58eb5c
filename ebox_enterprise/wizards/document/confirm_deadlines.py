# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Deadlines of many letters, confirmed at once: asked first, undone by one click."""

from odoo import api, fields, models
from odoo.exceptions import UserError

from ...lib.client_action import CLOSE, RELOAD, notification
from .done import CONFIRMED


class EboxDone(models.TransientModel):
    _inherit = "ebox.done"

    confirms = fields.Boolean(
        readonly=True, help="What is asked is to confirm deadlines, not to be done."
    )

    @api.model
    def _of_deadlines(self, letters, left_out):
        """What is asked before these deadlines are confirmed.

        :param left_out: sentences on the letters of the selection that are not
        """
        labels = letters._fields["deadline_source"]._description_selection(self.env)
        lines = [self.env._("Deadlines that you confirm: %s.", len(letters))]
        for source, label in labels:
            mine = letters.filtered(lambda d, s=source: d.deadline_source == s)
            if mine:
                lines.append(f"{label}: {len(mine)}")
        if unread := letters.filtered("is_unread"):
            text = self.env._("Of these, nobody has read the letter: %s.", len(unread))
            lines.append(text)
        values = {
            "document_ids": [fields.Command.set(letters.ids)],
            "question": "\n".join([*lines, *left_out]),
            "confirms": True,
        }
        return self.sudo().create(values).sudo(False)

    def action_confirm(self):
        """These days are right.

        :return: the action that tells so and offers to undo it
        """
        self.ensure_one()
        self.check_access("read")  # only who clicked may read it
        letters = self.document_ids.filtered(
            lambda d: d.deadline and not d.deadline_confirmed
        )
        chosen = {letter.id: letter._chosen().ids for letter in letters}
        for letter in letters:
            letter.write({"deadline": letter.deadline})
        self.sudo().before = {"chosen": chosen}
        lines = [self.env._("Deadlines confirmed: %s.", len(letters))]
        if further := letters.filtered(lambda d: not d.deadline_confirmed):
            text = self.env._("With another day that is to be confirmed: %s.")
            lines.append(text % len(further))
        then = {**CLOSE, "infos": {"done": True}}
        return {
            "type": "ir.actions.client",
            "tag": "ebox_done",
            "params": {"id": self.id, "message": " ".join(lines), "next": then},
        }

    def _undo_confirming(self):
        """Nobody stands by these days any more; they are proposed again."""
        before = (self.before or {}).get("chosen", {})
        letters = self.document_ids.filtered(lambda d: str(d.id) in before)
        letters.check_access("write")
        logged = letters._values_to_log({"deadline"})
        for letter in letters.sudo():
            now = letter._chosen().filtered(
                lambda p, d=letter: p.id not in before[str(d.id)]
            )
            now.state = "proposed"
            letter.deadline_confirmed = False
        letters.sudo()._show_earliest()
        letters._log_changes(logged)
        self.sudo().before = False
        return RELOAD


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def action_confirm_deadline(self):
        """The proposed deadlines are right; each stays a day of its own.

        Those of several letters are asked about once, unless ``ebox_done_confirmed``
        stands in the context.

        :raise UserError: none of these letters has a day
        """
        self.check_access("write")
        dated = self.filtered("deadline")
        if not dated:
            raise UserError(
                self.env._(
                    "There is no deadline to confirm: no day was read. Nothing was "
                    "changed. On the form of a letter you can set a day yourself."
                )
            )
        waiting = dated.filtered(lambda d: not d.deadline_confirmed)
        if len(self) == 1:
            waiting.write({"deadline": self.deadline})
            return self._next_notice() if waiting else None
        # a day that has passed is for a look at the letter itself
        waiting -= waiting._passed()
        left_out = self._left_out_words(waiting)
        if not waiting:
            return notification(" ".join(left_out), "warning", then=RELOAD)
        doing = self.env["ebox.done"]._of_deadlines(waiting, left_out)
        if self.env.context.get(CONFIRMED):
            return doing.action_confirm()
        return doing._ask()

    def _left_out_words(self, confirmed):
        """How many deadlines of a selection are not confirmed, and why."""
        left = self - confirmed
        unread = left.filtered(lambda d: not d.deadline)
        passed = left.filtered(lambda d: not d.deadline_confirmed)._passed()
        before = left - unread - passed
        texts = (
            (unread, self.env._("Left out, as no day was read in them: %s.")),
            (
                passed,
                self.env._(
                    "Left out, as their day has passed: %s. Look at each of them."
                ),
            ),
            (before, self.env._("Confirmed before: %s.")),
        )
        return [text % len(letters) for letters, text in texts if letters]
