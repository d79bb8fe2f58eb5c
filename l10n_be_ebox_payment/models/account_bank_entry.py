"""What the bank said stays what the bank said.

In Odoo whoever makes invoices can change entries, also those of bank lines, and a bank
line is evidence that a letter was paid. Facts of a bank line are changed by people with
accounting's own right on bank lines alone; what people type is marked as theirs, and
links nothing by itself.
"""

from odoo import SUPERUSER_ID, api, fields, models
from odoo.exceptions import AccessError

#: Fields by which imports and bank synchronisations know a line of the bank again:
#: of Odoo's and the OCA's imports of files, and of Odoo's online synchronisation.
BANK_MARKS = ("unique_import_id", "online_transaction_identifier")
#: What a bank line says; who changes it says it himself.
SAID = {"amount", "payment_ref", "partner_name", "partner_id", "account_number"}
SAID |= {"date", "ref", "foreign_currency_id", "amount_currency"}
#: What does not touch what the bank said: talk about it, and with what it is matched.
#: All else of an entry and its items is closed, what Odoo adds to them later too.
ENTRY_OPEN = {"message_ids", "message_follower_ids", "message_main_attachment_id"}
ENTRY_OPEN |= {"activity_ids", "attachment_ids"}
ITEM_OPEN = {"matching_number", "full_reconcile_id"}
ITEM_OPEN |= {"matched_debit_ids", "matched_credit_ids"}


class AccountBankStatementLine(models.Model):
    _inherit = "account.bank.statement.line"

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
                 WHERE ebox_origin IS NULL""",  # noqa: S608 - our own names alone
            (SUPERUSER_ID,),
        )
        self.invalidate_model(["ebox_origin"])


class AccountMove(models.Model):
    _inherit = "account.move"

    def write(self, vals):
        touched = not self.env.su and vals.keys() - ENTRY_OPEN
        if touched:
            self._check_bank_entry()
            self._said_by_person(vals)
        result = super().write(vals)
        if touched:  # nor does it become one
            self._check_bank_entry()
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
        return items

    def write(self, vals):
        if not self.env.su and vals.keys() - ITEM_OPEN:
            self.move_id._check_bank_entry()
        result = super().write(vals)
        if not self.env.su and "move_id" in vals:
            self.move_id._check_bank_entry()
        return result

    @api.ondelete(at_uninstall=False)
    def _unlink_except_bank_entry(self):
        self.move_id._check_bank_entry()
