"""What a bank line has to do with letters of the e-Box.

Nothing here is computed while lines are imported: the matcher and the links write it,
so that an import costs as much as without this add-on.
"""

from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.fields import Domain

from ..belgian_payment.matching import references_in
from .ebox_document import PAYABLE

_KEPT = {"ebox_link_state", "ebox_linked_amount", "ebox_public_body"}
SEES_LETTERS = "ebox_enterprise.group_ebox_user"


class AccountBankStatementLine(models.Model):
    _inherit = "account.bank.statement.line"

    ebox_link_ids = fields.One2many(
        "ebox.payment.link",
        "statement_line_id",
        "Linked letters",
        groups=SEES_LETTERS,
        copy=False,
    )
    ebox_link_state = fields.Selection(
        [("open", "Open"), ("partial", "Partly linked"), ("linked", "Linked")],
        "Letter",
        default="open",
        readonly=True,
        copy=False,
        index=True,
    )
    ebox_linked_amount = fields.Monetary(
        "Linked to letters",
        readonly=True,
        copy=False,
        help="With the sign of the line: negative for money that left.",
    )
    ebox_open_amount = fields.Monetary(
        "Not linked",
        compute="_compute_ebox_open_amount",
        help="What of the line is linked to no letter, with the sign of the line.",
    )
    ebox_public_body = fields.Boolean(
        "To a public body",
        readonly=True,
        copy=False,
        help="The money went to an account or a name of a sender of the e-Box.",
    )
    # what the matcher found, whoever may see that letter; shown by the fields below
    ebox_best_document_id = fields.Many2one(
        "ebox.document",
        "Matched letter",
        copy=False,
        groups=fields.NO_ACCESS,
        index="btree_not_null",
        ondelete="set null",
    )
    ebox_best_match = fields.Json("Match", copy=False, groups=fields.NO_ACCESS)
    ebox_proposed_document_id = fields.Many2one(
        "ebox.document",
        "Proposed letter",
        compute="_compute_ebox_proposed",
        search="_search_ebox_proposed",
        groups=SEES_LETTERS,
    )
    ebox_proposed_score = fields.Integer(
        "Fits (of 100)", compute="_compute_ebox_proposed", groups=SEES_LETTERS
    )
    ebox_proposed_reasons = fields.Json(
        "Reasons", compute="_compute_ebox_proposed", groups=SEES_LETTERS
    )
    ebox_proposed_text = fields.Char(
        "Why", compute="_compute_ebox_proposed", groups=SEES_LETTERS
    )

    @api.depends("amount", "ebox_linked_amount")
    def _compute_ebox_open_amount(self):
        for line in self:
            line.ebox_open_amount = line.amount - line.ebox_linked_amount

    @api.depends("ebox_best_document_id.payment_state", "ebox_link_state")
    @api.depends_context("uid")
    def _compute_ebox_proposed(self):
        """The matcher's proposal, for those who may see that letter."""
        worded = self.env["ebox.matching"]._worded_reasons
        best = {line: line.sudo().ebox_best_document_id for line in self}
        found = {d.id for d in best.values() if d.payment_state in PAYABLE}
        documents = self.env["ebox.document"].browse(found)
        readable = set(documents._filtered_access("read").ids)
        for line in self:
            document = best[line].sudo(self.env.su)
            shown = document.id in readable and line.ebox_link_state != "linked"
            match = (line.sudo().ebox_best_match or {}) if shown else {}
            line.ebox_proposed_document_id = document if shown else False
            line.ebox_proposed_score = match.get("score", 0)
            line.ebox_proposed_reasons = match.get("reasons") or False
            line.ebox_proposed_text = worded(match.get("reasons"))

    @api.model
    def _search_ebox_proposed(self, operator, value):
        if operator != "in":
            return NotImplemented
        wanted = Domain("payment_state", "in", PAYABLE)
        if False not in value:
            wanted &= Domain("id", "in", list(value))
        readable = self.env["ebox.document"]._search(wanted)
        found = Domain("ebox_best_document_id", "in", readable)
        lines = (
            self.sudo()
            .with_context(active_test=False)
            ._search(found & Domain("ebox_link_state", "!=", "linked"))
        )
        if False not in value:
            return Domain("id", "in", lines)
        none = Domain("id", "not in", lines)
        others = [each for each in value if each]
        more = self._search_ebox_proposed("in", others) if others else Domain.FALSE
        return none | more

    @api.constrains("amount")
    def _check_ebox_links(self):
        """Letters are never paid with more money than moved.

        :raise ValidationError: of which line, and what is still open
        """
        for line in self.sudo():
            linked = sum(line.ebox_link_ids.mapped("amount")) if line.id else 0
            if not linked:
                continue
            currency = line.currency_id
            over = currency.compare_amounts(abs(linked), abs(line.amount)) > 0
            if over or currency.compare_amounts(linked * line.amount, 0) > 0:
                raise ValidationError(
                    self.env._(
                        "The bank line %(name)s moves %(amount)s, but %(linked)s of it "
                        "would be linked to letters. Link a smaller amount, or undo a "
                        "link of this line first. Nothing was changed.",
                        name=line._ebox_name() or line.id,
                        amount=currency.format(abs(line.amount)),
                        linked=currency.format(abs(linked)),
                    )
                )

    def _settle_ebox_links(self):
        """Bring what the lines say of their links in line with these."""
        for line in self.sudo().exists():
            linked = -sum(line.ebox_link_ids.mapped("amount"))
            rest = line.currency_id.compare_amounts(abs(line.amount), abs(linked))
            state = "open"
            if line.ebox_link_ids:
                state = "partial" if rest > 0 else "linked"
            values = {"ebox_linked_amount": linked, "ebox_link_state": state}
            if state != "open":  # a person decides about the rest
                values.update(ebox_best_document_id=False, ebox_best_match=False)
            line.write(values)

    def _ebox_amount_for(self, document):
        """What of this line a letter takes when nobody says how much.

        :return: with the sign of links: positive for money that left
        """
        self.ensure_one()
        rest = -self.ebox_open_amount
        if rest < 0:  # came back: no more than was paid, if anything was
            gives = document.payment_direction == "receive"
            most = document._open_to_link() if gives else document.paid_amount
            return max(rest, -most) if most > 0 else rest
        due = document.currency_id.round(document.amount - document.paid_amount)
        return min(rest, due) if due > 0 else rest

    def _ebox_name(self):
        """The line in a few words: who, and the communication."""
        names = self.partner_name or self.partner_id.name, self._ebox_text()
        return " · ".join(filter(None, names))

    def _ebox_text(self):
        """The communication, which some imports keep in another field."""
        text, ref = self.payment_ref or "", self.ref or ""
        if not references_in(text) and references_in(ref):
            return ref
        return text if text != "/" else ref

    @api.model_create_multi
    def create(self, vals_list):
        vals_list = [self._without_ebox(self._with_origin(v)) for v in vals_list]
        kept = {f"default_{name}" for name in _KEPT}
        context = {k: v for k, v in self.env.context.items() if k not in kept}
        lines = super(AccountBankStatementLine, self.with_context(context)).create(
            vals_list
        )
        self.env["ebox.matching"]._start_soon()
        return lines

    def write(self, vals):
        result = super().write(self._without_ebox(self._with_new_origin(vals)))
        if "amount" in vals:
            self.filtered("ebox_linked_amount")._settle_ebox_links()
        return result

    def _without_ebox(self, vals):
        """What no person or import may say: it follows from the links."""
        if self.env.su:
            return vals
        return {name: value for name, value in vals.items() if name not in _KEPT}

    @api.ondelete(at_uninstall=False)
    def _unlink_ebox_links(self):
        """Before the database would remove the links without a word."""
        self.sudo().ebox_link_ids._undo_for_gone_lines()


class AccountMove(models.Model):
    _inherit = "account.move"

    @api.ondelete(at_uninstall=False)
    def _unlink_ebox_links(self):
        """The deletion of an entry deletes its bank line in the database alone."""
        lines = self.sudo().statement_line_ids
        lines.ebox_link_ids._undo_for_gone_lines()
