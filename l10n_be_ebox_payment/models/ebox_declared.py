"""Payments that somebody declared, and that no bank line has shown since."""

from functools import partial

from odoo import fields, models

from odoo.addons.ebox_enterprise.models.ebox_document_duty import QUIET

DECLARED = "l10n_be_ebox_payment.activity_declared"


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    declared_flagged = fields.Boolean(readonly=True, copy=False)

    def _end_declared(self, vals):
        """These values were written: whether the money left need not be asked now."""
        state = vals.get("payment_state", "declared")
        if state != "declared" or "declared_by_id" in vals:
            flagged = self.filtered("declared_flagged")
            flagged.activity_unlink([DECLARED])
            flagged.declared_flagged = False

    def _flag_declared(self):
        """Ask once whether the money has really left."""
        for record in self.with_context(**QUIET):
            people = record.responsible_id | record.declared_by_id
            people |= record.connection_id._people_in_charge()
            person = people.filtered("active")[:1]
            if person:
                note = record.connection_id.with_context(lang=person.lang).env._(
                    "It was declared as paid more than ten days ago, but no bank line "
                    "is linked. Look at the bank, then link the line or take the "
                    "declaration back."
                )
                record.activity_schedule(DECLARED, note=note, user_id=person.id)
                record.declared_flagged = True


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    def _cron_remind(self):
        """Also of connections that are archived: what was declared stays declared."""
        result = super()._cron_remind()
        everyone = self.with_context(active_test=False)
        everyone._each_alone([], "_flag_declared", "_settle_payments")
        return result

    def _flag_declared(self):
        late = self.env["ebox.document"].search(
            [
                ("connection_id", "=", self.id),
                ("declared_late", "=", True),
                ("declared_flagged", "=", False),
            ]
        )
        for letter in late:
            self._try(letter._flag_declared)

    def _settle_payments(self):
        """Once a day, whatever changed without telling: a net."""
        documents, mine = self.env["ebox.document"], [("connection_id", "=", self.id)]
        if not self._try(partial(documents._settle_open, mine)):
            for number in documents.search(mine).ids:  # a bad letter stops no other
                self._try(partial(documents._settle_open, [("id", "=", number)]))
