# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Until when something is to be done: proposed by the machine, decided by a person.

Each proposal has its source. The earliest plausible one is shown until a person
confirms or changes it; from then on only a person moves it.
"""

from dateutil.relativedelta import relativedelta

from odoo import api, fields, models
from odoo.tools import format_date

from ...ebox_api import bounded
from ...government import mapper
from ...letter_text import find_deadlines, workdays
from ...lib import clock
from ...lib.client_action import RELOAD, notification
from ...lib.national_number import hide_all

SOURCES = [
    ("business", "Named by the sender"),
    ("text", "In the letter"),
    ("rule", "By a rule"),
]
PURPOSES = [
    ("pay", "Pay"),
    ("object", "Object"),
    ("answer", "Answer"),
    ("appear", "Appear"),
    ("appeal", "Appeal"),
    ("survey", "Fill in"),
    ("other", "Other"),
]
YEARS = 10  # farther days, as 9999-12-31, mean that there is none
MAX_PROPOSALS = 20  # of one letter: more is a table of dates, not a list of duties


class EboxDeadline(models.Model):
    _name = "ebox.deadline"
    _inherit = ["ebox.guarded"]
    _description = "Proposed e-Box deadline"
    _order = "act_by, id"
    _follows = "document_id"

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
    purpose = fields.Selection(PURPOSES, readonly=True)
    optional = fields.Boolean(
        readonly=True, help="You may do it, but need not: an objection, for instance."
    )
    what_for = fields.Char("What for", compute="_compute_what_for")
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
        before = documents._values_to_log({"deadline"})
        duties = documents.sudo()._duties()
        proposals = self.sudo()
        chosen = proposals.filtered(lambda p: p.state == "chosen").document_id
        proposals.state = "dismissed"
        chosen.deadline_confirmed = False  # nobody stands by that day any more
        documents.sudo()._show_earliest()
        documents.sudo()._follow_duties(duties, {})
        documents._log_changes(before)

    def _duty(self):
        """What must be done by it, to tell it from other duties; False if unknown."""
        return self.purpose not in (False, "other") and self.purpose

    def _is_over(self):
        """Whether it is seen to; add-ons know."""
        return False

    def _has_passed(self):
        return self.act_by < clock.today()

    def _in_words(self):
        """The day, and what for, as people read it."""
        labels = dict(self._fields["purpose"]._description_selection(self.env))
        what = self.what_for or labels.get(self._duty()) or ""
        text = f"{format_date(self.env, self.act_by)} {what}".strip()
        return self.env._("%s (passed)", text) if self._has_passed() else text

    def _key(self):
        """What makes it the same proposal when it is made again."""
        return self.rule_id.id or (self.day, self.explanation or "")

    def _update(self, values):
        """The same proposal, worded or counted otherwise; what was chosen stays."""
        if self.state == "chosen":
            return
        fresh = {
            name: values.get(name) or False
            for name in (
                *("day", "act_by", "explanation", "page", "purpose", "optional"),
            )
        }
        changed = {k: v for k, v in fresh.items() if (self[k] or False) != v}
        if changed:
            self.write(changed)

    @api.depends("purpose", "optional")
    @api.depends_context("lang")
    def _compute_what_for(self):
        labels = dict(self._fields["purpose"]._description_selection(self.env))
        for record in self:
            label = labels.get(record.purpose) or ""
            optional = record.optional and label
            record.what_for = self.env._("%s (optional)", label) if optional else label

    @api.depends("act_by", "source")
    def _compute_display_name(self):
        labels = dict(self._fields["source"]._description_selection(self.env))
        for record in self:
            record.display_name = f"{record.act_by}: {labels.get(record.source)}"


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    deadline_ids = fields.One2many("ebox.deadline", "document_id", "Proposed deadlines")
    deadline_source = fields.Selection(
        [*SOURCES, ("person", "Set by a person")], "Source", readonly=True, copy=False
    )
    deadline_explanation = fields.Char("Why this day", readonly=True, copy=False)
    deadline_confirmed = fields.Boolean(
        "Deadline confirmed", readonly=True, copy=False, tracking=True
    )
    deadline_review = fields.Boolean(
        readonly=True,
        copy=False,
        help="The letter was published again, or its document was added, after a "
        "person decided on its deadline.",
    )

    def _next_notice(self):
        """What is to be confirmed now, where it is another duty of the letter."""
        if self.deadline_confirmed:
            return None
        text = self.env._(
            "Confirmed. The letter has another day: %s.",
            self._lead()[0]._in_words(),
        )
        return notification(text, "info", then=RELOAD)

    def _passed(self):
        """Those whose deadline is over, by the calendar of Belgium."""
        return self.filtered(lambda d: d.deadline and d.deadline < clock.today())

    def _note_decision(self):
        """A person has set, changed, confirmed or cleared the deadline."""
        wanted = self.env.context.get("ebox_deadline_id")
        for record in self:
            known = record.deadline_ids
            fitting = known.filtered(lambda p, r=record: p.act_by == r.deadline)
            chosen = (fitting & known.browse(wanted or [])) or fitting[:1]
            record._former_choices(chosen).state = "proposed"
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
        self._show_earliest()

    def _forget_deadlines(self):
        """No day stands that was read in the words of these letters.

        A person who has confirmed one stood by those words: she is asked again.
        """
        read = self.deadline_ids.filtered(lambda p: p.source == "text")
        leaning = read.filtered(lambda p: p.state == "chosen").document_id
        read.unlink()
        for record in leaning:
            record.deadline_confirmed = False
            record.message_post(
                body=record.connection_id._reader_env()._(
                    "The deadline that was confirmed stood in a document that is no "
                    "longer with the letter: it is proposed no more."
                )
            )
        self._show_earliest()

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
                    "The letter was published again, or a document was added to it. It "
                    "names an earlier deadline than the one that was set. Check it and "
                    "confirm it again."
                )
            )

    def _propose(self, source, wanted):
        """Put new proposals of one source in the place of its older ones.

        What a person has judged stays.

        :param wanted: dict of letters to lists of dicts ``day``, ``act_by``,
            ``explanation``, perhaps ``page``, ``purpose``, ``optional`` and ``rule_id``
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
        if self.outgoing:  # what the company asks of others binds them
            return []
        asked = not self.asked_done and self.asked_day
        day = mapper.due_day(self.business_data) or asked
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
                "explanation": hide_all(deadline.words),
                "page": deadline.page,
                "purpose": deadline.purpose,
                "optional": deadline.optional,
            }
            for deadline in found
        ]
        self._propose("text", {self: proposals})
        self._show_earliest()


def _key(values):
    """The same as ``ebox.deadline._key`` for a proposal to come."""
    return values.get("rule_id") or (values["day"], values.get("explanation") or "")
