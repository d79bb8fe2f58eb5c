# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Our activities keep what they are about; each reader gets the words in his language.

Whoever assigned an activity, or runs the scheduled action, can speak another language
than whoever reads it, and what it says can change meanwhile. A summary or a note that a
person has written stays as it is.
"""

from odoo import api, fields, models
from odoo.fields import NO_ACCESS
from odoo.tools import html2plaintext

WORDED = {"summary", "note"}


def text(words):
    """A summary or a note as plain text, to be compared."""
    return html2plaintext(words or "").strip()


class MailActivity(models.Model):
    _inherit = "mail.activity"

    # {"kind": …} and what its words need; ``_words_<kind>`` of the record makes them
    ebox_told = fields.Json(groups=NO_ACCESS, readonly=True)

    def _ebox_words(self):
        """The words of ours among these activities, in the language of the context.

        :return: dict of id to (summary, note as HTML)
        """
        ours = self.sudo().filtered(
            lambda a: a.ebox_told and not a.summary and not a.note
        )
        words = {}
        for name, activities in ours.grouped("res_model").items():
            records = self.env[name].sudo().browse(activities.mapped("res_id")).exists()
            by_id = dict(zip(records.ids, records, strict=True))
            for activity in activities:
                record, told = by_id.get(activity.res_id), activity.ebox_told
                tell = getattr(record, f"_words_{told['kind']}", None)
                if tell:  # else its add-on is gone, or the record
                    words[activity.id] = tell(told)
        return words

    def _read_format(self, fnames, load="_classic_read"):
        rows = super()._read_format(fnames, load)
        if WORDED.isdisjoint(fnames):
            return rows
        words = self._ebox_words()
        for row in rows:
            own = dict(zip(("summary", "note"), words.get(row["id"], ()), strict=False))
            row.update({name: own[name] for name in own if name in row})
        return rows

    @api.depends("ebox_told")
    @api.depends_context("lang")
    def _compute_display_name(self):
        super()._compute_display_name()
        words = self._ebox_words()
        for activity in self.filtered(lambda a: a.id in words):
            activity.display_name = words[activity.id][0]

    def action_notify(self):
        """The e-mail to whoever has to act is worded for that person."""
        worded = self.browse()
        for activity in self:
            own = activity.with_context(lang=activity.user_id.lang or self.env.lang)
            words = own._ebox_words().get(activity.id)
            if words:
                worded |= activity
                values = dict(zip(("summary", "note"), words, strict=True))
                draft = own.new(values, origin=activity)
                super(MailActivity, draft).action_notify()
        return super(MailActivity, self - worded).action_notify()

    @api.model
    def _ebox_forget_words(self):
        """Older versions stored the words of letters' activities: facts stay of them.

        What a person has changed since is no sentence of ours, and stays.
        """
        documents = self.env["ebox.document"]
        for kinds, told in documents._told_by_type():
            domain = [("activity_type_id", "in", kinds.ids), ("automated", "=", True)]
            found = self.with_context(active_test=False).search(domain)
            ours = {(text(s), text(n)) for s, n in documents._words_everywhere(told)}
            same = found.filtered(lambda a, ours=ours: a._ebox_says(ours))
            same.write({"summary": False, "note": False, "ebox_told": told})

    def _ebox_says(self, sentences):
        """:param sentences: set of (summary, note), as plain texts"""
        summary, note = text(self.summary), text(self.note)
        known = {(s, n) for s, n in sentences if (summary or s) == s}
        return bool(summary or note) and any(note == n for _s, n in known)
