"""Until when something is to be done: proposed by the machine, decided by a person.

The earliest plausible proposal is shown until a person confirms or changes it
(product page 2); from then on only a person moves it.
"""

from odoo import api, fields, models

from .. import mapper
from ..letter_text import find_deadlines, workdays
from .ebox_deadline import SOURCES

MAX_PROPOSALS = 20  # of one letter: more is a table of dates, not a list of duties


class EboxDocumentDeadline(models.Model):
    _inherit = "ebox.document"

    deadline_ids = fields.One2many("ebox.deadline", "document_id", "Proposed deadlines")
    deadline_source = fields.Selection(
        [*SOURCES, ("person", "Set by a person")], "Source", readonly=True, copy=False
    )
    deadline_explanation = fields.Char("Why this day", readonly=True, copy=False)
    deadline_confirmed = fields.Boolean("Confirmed", readonly=True, copy=False)

    def write(self, vals):
        by_person = "deadline" in vals and not self.env.su
        result = super().write(vals)
        if by_person:
            self.sudo()._note_decision()
        return result

    def action_confirm_deadline(self):
        """The proposed deadline is right."""
        for record in self:
            record.write({"deadline": record.deadline})

    def _note_decision(self):
        """A person has set, changed, confirmed or cleared the deadline."""
        wanted = self.env.context.get("ebox_deadline_id")
        for record in self:
            known = record.deadline_ids
            fitting = known.filtered(lambda p, r=record: p.act_by == r.deadline)
            chosen = (fitting & known.browse(wanted or [])) or fitting[:1]
            known.filtered(lambda p: p.state == "chosen").state = "proposed"
            chosen.state = "chosen"
            source = chosen.source if chosen else "person"
            record.write(
                {
                    "deadline_confirmed": True,
                    "deadline_source": source if record.deadline else False,
                    "deadline_explanation": chosen.explanation,
                }
            )

    def _show_earliest(self):
        """Show the earliest proposal of the letters whose deadline nobody decided."""
        for record in self.filtered(lambda d: not d.deadline_confirmed):
            open_ones = record.deadline_ids.filtered(lambda p: p.state != "dismissed")
            first = open_ones.sorted(lambda p: (p.act_by, p.id))[:1]
            if record.deadline != first.act_by or record.deadline_source != (
                first.source
            ):
                record.write(
                    {
                        "deadline": first.act_by,
                        "deadline_source": first.source,
                        "deadline_explanation": first.explanation,
                    }
                )

    def _propose(self, source, proposals):
        """Put new proposals of one source in the place of its older ones.

        What a person has judged stays.

        :param proposals: list of dicts ``day``, ``act_by``, ``explanation``, ``page``
        """
        self.ensure_one()
        old = self.deadline_ids.filtered(lambda p: p.source == source)
        known = {(p.day, p.explanation or ""): p for p in old}
        wanted = {(p["day"], p.get("explanation") or ""): p for p in proposals}
        gone = [p for key, p in known.items() if key not in wanted]
        for proposal in gone:
            if proposal.state == "proposed":
                proposal.unlink()
        self.env["ebox.deadline"].create(
            [
                {**values, "document_id": self.id, "source": source}
                for key, values in list(wanted.items())[:MAX_PROPOSALS]
                if key not in known
            ]
        )

    def _propose_from_data(self):
        """What the sender's data and the rules say, for a recordset."""
        rules = {
            company: self.env["ebox.deadline.rule"]._of_company("term", company)
            for company in self.company_id
        }
        proposed = self.env["ebox.deadline"]._read_group(
            [("document_id", "in", self.ids)], ["document_id"]
        )
        touched = self.browse([document.id for (document,) in proposed])
        for record in self:
            business = record._business_deadlines()
            by_rule = record._rule_deadlines(rules[record.company_id])
            if business or by_rule or record in touched:
                record._propose("business", business)
                record._propose("rule", by_rule)
                record._show_earliest()

    def _business_deadlines(self):
        day = mapper.due_day(self.business_data)
        if not day or (self.receipt_day and day < self.receipt_day):
            return []
        act_by = workdays.working_day_on_or_before(day)
        return [{"day": day, "act_by": act_by, "explanation": mapper.DUE}]

    def _rule_deadlines(self, rules):
        fitting = next((rule for rule in rules if rule._fits(self)), None)
        if not fitting:
            return []
        day, act_by = fitting._ends(self.receipt_day)
        return [{"day": day, "act_by": act_by, "explanation": fitting.name}]

    @api.model
    def _term_rules(self, company):
        return self.env["ebox.deadline.rule"]._term_rules(company)

    def _use_reading(self, read):
        super()._use_reading(read)
        received = self.receipt_day or fields.Date.context_today(self)
        rules = self._term_rules(self.company_id)
        options = {"rules": rules} if rules else {}
        found = find_deadlines(read.pages, received=received, **options)
        self._propose(
            "text",
            [
                {
                    "day": deadline.day,
                    "act_by": deadline.act_by,
                    "explanation": deadline.words,
                    "page": deadline.page,
                }
                for deadline in found
            ],
        )
        self._show_earliest()
