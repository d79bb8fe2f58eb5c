"""Proposals of a deadline, each with its source; a person has the last word."""

from odoo import api, fields, models

SOURCES = [
    ("business", "Named by the sender"),
    ("text", "In the letter"),
    ("rule", "By a rule"),
]


class EboxDeadline(models.Model):
    _name = "ebox.deadline"
    _inherit = ["ebox.guarded"]
    _description = "Proposed e-Box deadline"
    _order = "act_by, id"

    document_id = fields.Many2one(
        "ebox.document", required=True, index=True, ondelete="cascade", readonly=True
    )
    company_id = fields.Many2one(related="document_id.company_id", store=True)
    day = fields.Date("Ends on", required=True, readonly=True)
    act_by = fields.Date(
        "Act by",
        required=True,
        readonly=True,
        help="The last working day on or before it: on Saturdays, Sundays and Belgian "
        "public holidays nothing can be done.",
    )
    source = fields.Selection(SOURCES, required=True, readonly=True)
    explanation = fields.Char("Why", readonly=True, help="The words, or the rule.")
    page = fields.Integer(readonly=True)
    rule_id = fields.Many2one(
        "ebox.deadline.rule", index="btree_not_null", ondelete="set null", readonly=True
    )
    state = fields.Selection(
        [("proposed", "Proposed"), ("chosen", "Chosen"), ("dismissed", "Not this one")],
        required=True,
        default="proposed",
        readonly=True,
    )

    _proposal_unique = models.UniqueIndex(
        "(document_id, source, day, COALESCE(explanation, '')) WHERE source <> 'rule'"
    )
    _rule_unique = models.UniqueIndex(
        "(document_id, rule_id) WHERE rule_id IS NOT NULL"
    )

    def action_choose(self):
        """This is the deadline of the letter."""
        self.ensure_one()
        document = self.document_id
        document.check_access("write")
        document.with_context(ebox_deadline_id=self.id).write({"deadline": self.act_by})

    def action_dismiss(self):
        """This is no deadline of the letter."""
        documents = self.document_id
        documents.check_access("write")
        proposals = self.sudo()
        chosen = proposals.filtered(lambda p: p.state == "chosen").document_id
        proposals.state = "dismissed"
        chosen.deadline_confirmed = False  # nobody stands by that day any more
        documents.sudo()._show_earliest()

    def _key(self):
        """What makes it the same proposal when it is made again."""
        return self.rule_id.id or (self.day, self.explanation or "")

    def _update(self, values):
        """The same proposal, worded or counted otherwise; what was chosen stays."""
        if self.state == "chosen":
            return
        fresh = {
            name: values.get(name) or False
            for name in ("day", "act_by", "explanation", "page")
        }
        changed = {k: v for k, v in fresh.items() if (self[k] or False) != v}
        if changed:
            self.write(changed)

    @api.depends("act_by", "source")
    def _compute_display_name(self):
        labels = dict(self._fields["source"]._description_selection(self.env))
        for record in self:
            record.display_name = f"{record.act_by}: {labels.get(record.source)}"
