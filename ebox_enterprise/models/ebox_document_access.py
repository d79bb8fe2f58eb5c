"""What people do with letters, as lines of the access log."""

from datetime import datetime, time

from odoo import api, models

from .. import clock, mapper
from ..national_number import hide_all

NOTHING = "–"


class EboxDocumentAccess(models.Model):
    _inherit = "ebox.document"

    def _note_access(self, action, details=None, *, attachment=None):
        """Write one line in the access log for each of these letters.

        Any user's code may call it; it is part of the caller's transaction, and an
        error in it stops what the caller does.

        :param action: a value of ``ebox.access.log.action``
        :param details: what it was about, as text; never a secret or a national number
        :param attachment: the ``ir.attachment`` it was about
        """
        lines = [(record, action, details, attachment) for record in self]
        self.env["ebox.access.log"]._add(lines)

    def _note_opened(self):
        """One line a day in Brussels for each person: it tells who saw a letter.

        Every opening would flood the log with what says nothing more.
        """
        today = mapper.brussels_day(mapper.aware_utc(clock.now()))
        midnight = datetime.combine(today, time.min, mapper.BRUSSELS)
        since = mapper.naive_utc(midnight)
        seen = self.env["ebox.access.log"]._has(self, "opened", since)
        (self - seen)._note_access("opened")

    def export_data(self, fields_to_export):
        if not self.env.su:
            self.check_access("read")  # nothing is noted of what he may not see
            self._note_access("exported", ", ".join(fields_to_export))
        return super().export_data(fields_to_export)

    @api.model
    def _logged_fields(self):
        """The fields whose changes by a person are logged; add-ons add theirs.

        :return: dict from field name to a value of ``ebox.access.log.action``
        """
        return {
            "responsible_id": "assigned",
            "deadline": "deadline_changed",
            "confidential_choice": "readers_changed",
            "reader_ids": "readers_changed",
            "message_main_attachment_id": "main_changed",
        }

    def _values_to_log(self, vals):
        """What the log tells of these letters before a person writes these values.

        :return: dict of letters to what ``_logged_values`` gives
        """
        names = [name for name in self._logged_fields() if name in vals]
        if self.env.su or not names:
            return {}
        return {record: record._logged_values(names) for record in self}

    def _log_changes(self, before):
        """One line for each kind of change.

        :param before: what ``_values_to_log`` gave
        """
        logged, lines = self._logged_fields(), []
        for record, old in before.items():
            new = record._logged_values(old)
            changes = {}
            for name in old:
                if old[name] != new[name]:
                    label = record._logged_label(name)
                    text = f"{label}: {old[name]} -> {new[name]}"
                    changes.setdefault(logged[name], []).append(text)
            lines += [
                (record, action, "; ".join(texts), None)
                for action, texts in changes.items()
            ]
        if lines:
            self.env["ebox.access.log"]._add(lines)

    def _logged_values(self, names):
        """The values of these fields as people of the company read them."""
        self.ensure_one()
        env = self.sudo().connection_id._reader_env()
        record = self.with_env(env)
        return {name: record._logged_text(name) or NOTHING for name in names}

    def _logged_text(self, name):
        field, value = self._fields[name], self[name]
        if field.relational:
            return ", ".join(value.mapped("display_name"))
        if field.type == "selection":
            return dict(field._description_selection(self.env)).get(value, value)
        if field.type == "monetary":
            return value and f"{value:.2f}"
        # what people type can hold somebody's national number
        return value and hide_all(str(value))

    def _logged_label(self, name):
        env = self.sudo().connection_id._reader_env()
        return self._fields[name].get_description(env, ["string"])["string"]

    def action_view_access_log(self):
        """Show who did what with these letters; for managers."""
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "ebox_enterprise.action_access_log"
        )
        return {**action, "domain": [("document_id", "in", self.ids)]}


class EboxDocumentFile(models.Model):
    _inherit = "ebox.document.file"

    def export_data(self, fields_to_export):
        if not self.env.su:
            self.check_access("read")
            names = ", ".join(f"file_ids/{name}" for name in fields_to_export)
            self.document_id._note_access("exported", names)
        return super().export_data(fields_to_export)
