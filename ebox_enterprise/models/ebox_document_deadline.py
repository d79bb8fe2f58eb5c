"""Until when something is to be done: proposed by the machine, decided by a person.

The earliest plausible proposal is shown until a person confirms or changes it; from
then on only a person moves it.
"""

from dateutil.relativedelta import relativedelta

from odoo import fields, models

from .. import mapper
from ..ebox_api import bounded
from ..letter_text import find_deadlines, workdays
from .ebox_deadline import SOURCES

YEARS = 10  # farther days, as 9999-12-31, mean that there is none
MAX_PROPOSALS = 20  # of one letter: more is a table of dates, not a list of duties


class EboxDocumentDeadline(models.Model):
    _inherit = "ebox.document"

    deadline_ids = fields.One2many("ebox.deadline", "document_id", "Proposed deadlines")
    deadline_source = fields.Selection(
        [*SOURCES, ("person", "Set by a person")], "Source", readonly=True, copy=False
    )
    deadline_explanation = fields.Char("Why this day", readonly=True, copy=False)
    deadline_confirmed = fields.Boolean("Confirmed", readonly=True, copy=False)
    deadline_review = fields.Boolean(
        readonly=True,
        copy=False,
        help="The letter was published again after a person decided on its deadline.",
    )

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
                    "deadline_review": False,
                    "deadline_source": source if record.deadline else False,
                    "deadline_explanation": chosen.explanation,
                }
            )

    def _show_earliest(self):
        """Show the earliest proposal of the letters whose deadline nobody decided."""
        self._doubt_confirmed()
        groups, changed = {}, self.browse()
        for record in self.filtered(lambda d: not d.deadline_confirmed):
            first = record._open_proposals()[:1]
            shown = (first.act_by, first.source, first.explanation)
            if shown != (
                record.deadline,
                record.deadline_source,
                record.deadline_explanation,
            ):
                groups[shown] = groups.get(shown, self.browse()) | record
                changed |= record
        before = changed._duties()
        for (act_by, source, explanation), records in groups.items():
            records.with_context(ebox_duties_later=True).write(
                {
                    "deadline": act_by,
                    "deadline_source": source,
                    "deadline_explanation": explanation,
                }
            )
        changed._follow_duties(before, {})

    def _open_proposals(self):
        """What nobody has dismissed, the earliest first."""
        return self.deadline_ids.filtered(lambda p: p.state != "dismissed").sorted(
            lambda p: (p.act_by, p.id)
        )

    def _doubt_confirmed(self):
        """A newer version with an earlier day: what was confirmed is asked again."""
        for record in self.filtered(
            lambda d: d.deadline_confirmed and d.deadline_review
        ):
            first, old = record._open_proposals()[:1], record.deadline
            if not first or (old and first.act_by >= old):
                continue
            record.deadline_ids.filtered(lambda p: p.state == "chosen").write(
                {"state": "proposed"}
            )
            record.write({"deadline_confirmed": False, "deadline_review": False})
            record.message_post(
                body=record.connection_id._reader_env()._(
                    "The letter was published again and names an earlier deadline than "
                    "the one that was set. Check it and confirm it again."
                )
            )

    def _propose(self, source, wanted):
        """Put new proposals of one source in the place of its older ones.

        What a person has judged stays.

        :param wanted: dict of letters to lists of dicts ``day``, ``act_by``,
            ``explanation``, perhaps ``page`` and ``rule_id``
        """
        old = self.env["ebox.deadline"].search(
            [("document_id", "in", self.ids), ("source", "=", source)]
        )
        by_letter, gone, new = old.grouped("document_id"), old.browse(), []
        for record in self:
            known = {p._key(): p for p in by_letter.get(record, ())}
            fresh = {_key(v): v for v in wanted.get(record, [])[:MAX_PROPOSALS]}
            for key, proposal in known.items():
                if key in fresh:
                    proposal._update(fresh[key])
                elif proposal.state == "proposed":
                    gone |= proposal
            new += [
                {**values, "document_id": record.id, "source": source}
                for key, values in fresh.items()
                if key not in known
            ]
        gone.unlink()
        self.env["ebox.deadline"].create(new)

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
        business = {record: record._business_deadlines() for record in self}
        by_rule = {
            record: record._rule_deadlines(rules[record.company_id]) for record in self
        }
        concerned = self.filtered(lambda d: business[d] or by_rule[d]) | touched
        if concerned:
            concerned._propose("business", business)
            concerned._propose("rule", by_rule)
            concerned._show_earliest()

    def _is_plausible(self, day):
        """Whether a letter can mean this day: from its receipt on, for some years."""
        start = bounded(self.receipt_day or self.create_date.date())
        return start <= day <= start + relativedelta(years=YEARS)

    def _business_deadlines(self):
        day = mapper.due_day(self.business_data)
        if not day or not self._is_plausible(day):
            return []
        act_by = workdays.working_day_on_or_before(day)
        return [{"day": day, "act_by": act_by, "explanation": mapper.DUE}]

    def _rule_deadlines(self, rules):
        fitting = next((rule for rule in rules if rule._fits(self)), None)
        if not fitting:
            return []
        day, act_by = fitting._ends(self.receipt_day)
        worded = fitting.with_context(lang=self.connection_id._reader_env().lang)
        return [
            {
                "day": day,
                "act_by": act_by,
                "explanation": worded.name,
                "rule_id": fitting.id,
            }
        ]

    def _propose_from_text(self, read):
        """:param read: ``ReadLetter``"""
        received = self.receipt_day or fields.Date.context_today(self)
        rules = self.env["ebox.deadline.rule"]._term_rules(self.company_id)
        options = {"rules": rules} if rules else {}
        found = find_deadlines(read.pages, received=received, **options)
        proposals = [
            {
                "day": deadline.day,
                "act_by": deadline.act_by,
                "explanation": deadline.words,
                "page": deadline.page,
            }
            for deadline in found
        ]
        self._propose("text", {self: proposals})
        self._show_earliest()


def _key(values):
    """The same as ``ebox.deadline._key`` for a proposal to come."""
    return values.get("rule_id") or (values["day"], values.get("explanation") or "")
