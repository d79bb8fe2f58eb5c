# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a line of the access log tells, in the language of whoever reads it.

A line keeps facts: fields, days and amounts as the database has them. The words, and
the form of numbers and days, are the reader's. Lines of older versions keep the words
in which they were written.
"""

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL, format_amount, format_date, format_datetime


class EboxAccessLog(models.Model):
    _inherit = "ebox.access.log"

    sentence = fields.Char(
        "What was done", compute="_compute_sentence", search="_search_sentence"
    )

    @api.depends("action", "details", "facts")
    @api.depends_context("lang", "tz")
    def _compute_sentence(self):
        for line in self:
            line.sentence = line._told()

    def _told(self):
        """The line as a sentence; of an add-on that is gone, as much as is known."""
        facts = self.sudo().facts or {}
        tell = getattr(self, f"_tell_{facts.get('kind')}", None)
        if tell:
            return tell(facts)
        labels = dict(self._fields["action"]._description_selection(self.env))
        label = labels.get(self.action, self.action)
        if not self.details:
            return label
        with_details = self._worded_with().get(self.action)
        if with_details:
            return with_details % self.details
        return self.env._("%(action)s: %(details)s", action=label, details=self.details)

    def _worded_with(self):
        """By action, the sentence in which the details have their place."""
        _ = self.env._
        return {
            "fetched": _("Had %s fetched from the e-Box"),
            "previewed": _("Displayed %s"),
            "downloaded": _("Downloaded %s"),
            "document_added": _("Added %s as the letter's document"),
            "document_removed": _("Removed %s, which had been added"),
            "commented": _("Wrote a message: %s"),
        }

    def _tell_text(self, facts):
        return self.env._("Had the letter's text fetched from the e-Box")

    def _tell_no_file(self, facts):
        return self.env._("Downloaded as ZIP; there was no file of it")

    def _tell_fields(self, facts):
        letters = self.env["ebox.document"]
        names = (_label_of(letters, name) for name in facts["names"])
        return self.env._("Exported: %(fields)s", fields=", ".join(names))

    def _tell_sent(self, facts):
        if facts["about"]:
            return self.env._("Sent %(file)s with a message on %(about)s", **facts)
        return self.env._("Sent %(file)s with a message", **facts)

    def _tell_changed(self, facts):
        """A person who sets a deadline stands by it: that says it all."""
        changes, confirmed = facts["changes"], "deadline_confirmed"
        if any(name == "deadline" for name, _old, _new in changes):
            changes = [change for change in changes if change[0] != confirmed]
        return "; ".join(
            self._tell_confirmed(facts, new)
            if name == confirmed
            else self._tell_change(facts, name, old, new)
            for name, old, new in changes
        )

    def _tell_confirmed(self, facts, confirmed):
        day = facts.get("deadline")
        day = day and format_date(self.env, day)
        if not confirmed:
            return self.env._("Deadline no longer confirmed")
        if not day:
            return self.env._("Confirmed that there is no deadline")
        return self.env._("Deadline of %s confirmed", day)

    def _tell_change(self, facts, name, old, new):
        """One change as a sentence.

        :param old, new: as ``ebox.document._logged_values`` gives them
        """
        _, field = self.env._, self.env["ebox.document"]._fields.get(name)
        label = self._label_of_change(name)
        before, after = (
            self._worded_value(facts, field, value) for value in (old, new)
        )
        if old is None:
            return _("%(field)s set to %(new)s", field=label, new=after)
        if new is None:
            return _("%(field)s removed, it was %(old)s", field=label, old=before)
        return _(
            "%(field)s changed from %(old)s to %(new)s",
            field=label,
            old=before,
            new=after,
        )

    def _label_of_change(self, name):
        if name == "confidential_choice":  # on the form its place says what it is
            return self.env._("Confidentiality")
        return _label_of(self.env["ebox.document"], name)

    def _worded_value(self, facts, field, value):
        """A value as the reader writes it.

        :param field: of ``ebox.document``; None where its add-on is gone
        """
        if value is None or not field:
            return value
        if field.type == "date":
            return format_date(self.env, value)
        if field.type == "datetime":
            moment = fields.Datetime.to_datetime(value)
            return format_datetime(self.env, moment, dt_format="short")
        if field.type == "selection":
            return dict(field._description_selection(self.env)).get(value, value)
        if field.type == "monetary":
            return self._worded_amount(value, facts.get("currency"))
        if field.type == "boolean":
            return self.env._("Yes")
        return value

    def _worded_amount(self, amount, currency):
        """:param currency: id of a ``res.currency``, which can be gone; or None"""
        found = self.env["res.currency"].sudo().browse(currency or []).exists()
        return format_amount(self.env, amount, found or self.company_id.currency_id)

    @api.model
    def _search_sentence(self, operator, value):
        """Lines by what is in them; words of ours differ from reader to reader."""
        if operator not in ("ilike", "=ilike", "like", "=", "in"):
            return NotImplemented
        texts = value if operator == "in" else [value]
        found = [
            Domain("details", "ilike", text) | Domain.custom(to_sql=_facts_with(text))
            for text in texts
        ]
        return Domain.OR(found)


def _facts_with(text):
    def to_sql(model, alias, query):
        column = SQL.identifier(alias, "facts")
        return SQL("%s::text ILIKE %s", column, f"%{text}%")

    return to_sql


def _label_of(records, path):
    """The label of a field in the reader's language; of ``sender_id/name``, of each.

    A name of what is no field any more stays as it is.
    """
    labels = []
    for name in path.removesuffix("/.id").split("/"):
        field = records._fields.get(name)
        if not field:
            labels.append(name)
            break
        labels.append(field.get_description(records.env, ["string"])["string"])
        if not field.comodel_name:
            break
        records = records.env[field.comodel_name]
    return " / ".join(labels)
