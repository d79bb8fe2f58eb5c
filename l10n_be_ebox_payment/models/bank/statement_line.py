# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a bank line has to do with letters, and that what the bank said stays so.

Nothing is computed while lines are imported: the matcher and the links write it, so
that an import costs as much as without this add-on.

In Odoo whoever makes invoices can change entries, also those of bank lines, and a bank
line is evidence that a letter was paid. Facts of a bank line are changed by people with
accounting's own right on bank lines alone; what people type is marked as theirs, and
links nothing by itself.
"""

from odoo import SUPERUSER_ID, api, fields, models
from odoo.exceptions import AccessError, ValidationError
from odoo.fields import Domain

from odoo.addons.ebox_enterprise.lib.groups import USER

from ...belgian_payment.matching import references_in
from ..payment.fields import PAYABLE

_KEPT = {"ebox_link_state", "ebox_linked_amount", "ebox_public_body"}
#: Fields by which imports and bank synchronisations know a line of the bank again:
#: of Odoo's and the OCA's imports of files, and of Odoo's online synchronisation.
BANK_MARKS = ("unique_import_id", "online_transaction_identifier")
#: What a bank line says; who changes it says it himself.
SAID = {"amount", "payment_ref", "partner_name", "partner_id", "account_number"}
SAID |= {"date", "ref", "foreign_currency_id", "amount_currency"}
SAID |= {"move_id"}  # which holds its day and its reference
#: What does not touch what the bank said: talk about it, and with what it is matched.
#: All else of an entry and its items is closed, what Odoo adds to them later too.
ENTRY_OPEN = {"message_ids", "message_follower_ids", "message_main_attachment_id"}
ENTRY_OPEN |= {"activity_ids", "attachment_ids"}
ITEM_OPEN = {"matching_number", "full_reconcile_id"}
ITEM_OPEN |= {"matched_debit_ids", "matched_credit_ids"}
#: What the OCA's screen for bank lines (``account_reconcile_oca``) will book of a line;
#: emptied when it has booked.
OTHER_SCREEN = "reconcile_data"
#: How it has booked a line: in the line's own entry, or by another one against it.
OTHER_WAY = "reconcile_mode"
#: In the context: it is emptied since a link has changed the entry.
OWN_ENTRY = "ebox_own_entry"


class AccountBankStatementLine(models.Model):
    _inherit = "account.bank.statement.line"

    ebox_link_ids = fields.One2many(
        "ebox.payment.link",
        "statement_line_id",
        "Linked letters",
        groups=USER,
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
        groups=USER,
    )
    ebox_proposed_score = fields.Integer(
        "Fits (of 100)", compute="_compute_ebox_proposed", groups=USER
    )
    ebox_proposed_reasons = fields.Json(
        "Reasons", compute="_compute_ebox_proposed", groups=USER
    )
    ebox_proposed_text = fields.Char(
        "Why", compute="_compute_ebox_proposed", groups=USER
    )
    ebox_origin = fields.Selection(
        [
            ("bank", "From the bank"),
            ("person", "Entered by a person"),
            ("file", "Imported from a CSV file"),
        ],
        "Comes from",
        readonly=True,
        copy=False,
        help="A line is the bank's when Odoo itself made it or it has the bank's own "
        "number of a bank file. Only those are linked to letters automatically.",
    )

    @api.depends("amount", "ebox_linked_amount")
    def _compute_ebox_open_amount(self):
        for line in self:
            line.ebox_open_amount = line.amount - line.ebox_linked_amount

    @api.depends("ebox_best_document_id.payment_state", "ebox_link_state")
    @api.depends_context("uid")
    def _compute_ebox_proposed(self):
        """The matcher's proposal, for those who may see that letter."""
        worded = self.env["ebox.matching"]._reasons_text
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
        due = document.currency_id.round(
            document._asked_in_all() - document.paid_amount
        )
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
        if not vals.get(OTHER_SCREEN, True) and not self.env.context.get(OWN_ENTRY):
            self.sudo().ebox_link_ids._match_remade()
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

    def _with_origin(self, values):
        """The values of a new line, with where it comes from."""
        origin = self.env.su and values.get("ebox_origin")
        return {**values, "ebox_origin": origin or self._origin_of(values)}

    def _origin_of(self, values):
        """Where a new line with these values comes from: a value of ``ebox_origin``."""
        marked = any(values.get(n) for n in BANK_MARKS if n in self._fields)
        return "bank" if marked or self.env.uid == SUPERUSER_ID else "person"

    def _with_new_origin(self, vals):
        """What is written of a line; who changes what it says, says it himself."""
        if self.env.uid != SUPERUSER_ID:
            vals = {name: vals[name] for name in vals if name != "ebox_origin"}
            if vals.keys() & SAID:
                vals["ebox_origin"] = "person"
        return vals

    @api.model
    def _mark_origins_before(self):
        """For lines that were there before the mark; to be run by an update."""
        marks = [name for name in BANK_MARKS if name in self._fields]
        marked = " OR ".join(["create_uid = %s", *(f"{n} IS NOT NULL" for n in marks)])
        self.env.cr.execute(
            f"""UPDATE account_bank_statement_line
                   SET ebox_origin = CASE WHEN {marked} THEN 'bank' ELSE 'person' END
                 WHERE ebox_origin IS NULL""",
            (SUPERUSER_ID,),
        )
        self.invalidate_model(["ebox_origin"])


class AccountMove(models.Model):
    _inherit = "account.move"

    @api.ondelete(at_uninstall=False)
    def _unlink_ebox_links(self):
        """The deletion of an entry deletes its bank line in the database alone."""
        lines = self.sudo().statement_line_ids
        lines.ebox_link_ids._undo_for_gone_lines()

    def write(self, vals):
        touched = not self.env.su and vals.keys() - ENTRY_OPEN
        if touched:
            self._check_bank_entry()
            self._said_by_person(vals)
        result = super().write(vals)
        if touched:  # nor does it become one
            self._check_bank_entry()
        if "state" in vals:
            self._follow_booking()
        if "matched_payment_ids" in vals:
            self._letters_of_bills()._settle_bill()
        return result

    def _said_by_person(self, vals):
        """The communication and the day of a bank line are kept with its entry."""
        if vals.keys() & SAID and self.env.uid != SUPERUSER_ID:
            lines = self._bank_lines()
            lines.with_user(SUPERUSER_ID).write({"ebox_origin": "person"})

    def _check_bank_entry(self):
        """Refuse to change entries of bank lines without accounting's own right.

        :raise AccessError: the current user may not change bank lines
        """
        if self.env.su or not self._bank_lines():
            return
        if not self.env["account.bank.statement.line"].has_access("write"):
            raise AccessError(
                self.env._(
                    "This is the entry of a bank line: it says what the bank has "
                    "booked. Only somebody with accounting's own right on bank lines "
                    "changes it. Nothing was changed."
                )
            )

    def _forget_refusals(self):
        """What accounting refused may be possible when the entry has changed."""
        links = self.sudo().statement_line_id.ebox_link_ids
        links.filtered("reconcile_note").reconcile_note = False

    def _bank_lines(self):
        """The bank lines whose entries these are, as the lines themselves say."""
        entries = self.sudo()
        lines = entries.env["account.bank.statement.line"]
        return lines.search([("move_id", "in", self.ids)]) | entries.statement_line_id

    @api.ondelete(at_uninstall=False)
    def _unlink_except_bank_entry(self):
        self._check_bank_entry()


class AccountMoveLine(models.Model):
    _inherit = "account.move.line"

    @api.model_create_multi
    def create(self, vals_list):
        items = super().create(vals_list)
        items.move_id._check_bank_entry()
        items.move_id._forget_refusals()
        return items

    def write(self, vals):
        if not self.env.su and vals.keys() - ITEM_OPEN:
            self.move_id._check_bank_entry()
        result = super().write(vals)
        if not self.env.su and "move_id" in vals:
            self.move_id._check_bank_entry()
        if vals.keys() - ITEM_OPEN:
            self.move_id._forget_refusals()
        return result

    @api.ondelete(at_uninstall=False)
    def _unlink_except_bank_entry(self):
        self.move_id._check_bank_entry()
        self.move_id._forget_refusals()
