"""What an accountant asks about a letter waits for an answer of the company."""

from odoo import api, fields, models
from odoo.fields import Domain

from odoo.addons.ebox_enterprise.lib import clock


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    question_date = fields.Datetime(
        "Question of the accountant",
        readonly=True,
        copy=False,
        index="btree_not_null",
        help="When an accountant wrote a message that nobody has answered yet.",
    )

    def _note_question(self):
        """An accountant asked something: a letter that was done is open again."""
        letter = self.sudo()
        letter.question_date = clock.now()
        if letter.state == "done":
            letter.action_reopen()

    def action_question_answered(self):
        """Nothing is left to answer, or it was answered in another way."""
        self.check_access("write")
        self.sudo().question_date = False

    def _message_post_after_hook(self, message, msg_vals):
        """Whoever of the company writes to the accountant has answered him."""
        asked = self.sudo().filtered("question_date")
        if asked and message in asked._portal_messages():
            if message._ebox_writer().user_ids.filtered(lambda u: not u.share):
                asked.question_date = False
        return super()._message_post_after_hook(message, msg_vals)

    def _end_activities(self, vals):
        super()._end_activities(vals)
        if vals.get("state") == "done":
            self.filtered("question_date").question_date = False

    @api.model
    def _waiting_domain(self):
        return super()._waiting_domain() | Domain("question_date", "!=", False)

    @api.model
    def action_view_waiting(self):
        action = super().action_view_waiting()
        return {
            **action,
            "context": {**action["context"], "search_default_question": 1},
        }
