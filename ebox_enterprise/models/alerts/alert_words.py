# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The words of the alerts of a connection, in the language of whoever reads them.

Each method gives (summary, note as HTML) from what the activity keeps and from how the
connection is now. Registries have their word in it, so nothing of it makes a link.
"""

from odoo import fields, models
from odoo.tools import format_date

from ...government.explanations import explain_again
from ...lib.letter_html import inert_html


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    def _words_certificate_ends(self, told):
        day = format_date(self.env, self.certificate_id.not_after)
        summary = self.env._(
            "%(connection)s: the certificate ends on %(day)s",
            connection=self.name,
            day=day,
        )
        return summary, inert_html(self._ending_note())

    def _ending_note(self):
        if self.next_certificate_id:
            todo = self.env._(
                "A next certificate is ready: upload it in ChaMan (the pencil at the "
                "account), then test it and switch on the connection's page "
                "Certificate."
            )
        else:
            todo = self.env._(
                "Make the next certificate on the connection's page Certificate, "
                "upload it in ChaMan (the pencil at the account), test it and switch."
            )
        return self.env._(
            "After that no mail is received (%(days)s days left). %(todo)s",
            days=max(self.certificate_id.days_left, 0),
            todo=todo,
        )

    def _words_stopped(self, told):
        summary = self.env._("%(connection)s has stopped", connection=self.name)
        reason = self._reason_to_stop(self.env)
        return summary, inert_html(reason or self._worded_error(told))

    def _words_unreachable(self, told):
        summary = self.env._("The e-Box cannot be reached")
        return summary, inert_html(self._worded_error(told))

    def _worded_error(self, told):
        if told.get("error"):
            return explain_again(self.env, told["error"])
        return self.error_message or ""

    def _words_silent(self, told):
        return self.env._("No mail is received"), inert_html(self._judge()[1])

    def _words_registries_fail(self, told):
        failing = self.provider_ids.filtered("reported")
        names = ", ".join(failing.mapped("name"))
        facts = [(p, p.error_facts) for p in failing]
        lines = (
            f"{p.name}: {explain_again(self.env, f) if f else p.error_message}"
            for p, f in facts
        )
        return (
            self.env._("%(names)s cannot be read", names=names),
            inert_html("\n".join(lines)),
        )

    def _words_vanishing(self, told):
        summary = self.env._(
            "Letters that vanish before they are in Odoo: %(count)s",
            count=told["count"],
        )
        note = self.env._(
            "The government deletes the first one on %(day)s. Open them in Odoo "
            "and fetch them, or fill in 'Fetch anyway before expiry' on the "
            "connection. They can also be saved from the government's portal.",
            day=format_date(self.env, told["day"]),
        )
        return summary, inert_html(note)

    def _words_unreadable(self, told):
        note = self.env._(
            "They are kept and tried again; the others were received. Look at "
            "the messages on the government's portal meanwhile: one of them "
            "can have a deadline."
        )
        summary = self.env._("Messages of the e-Box could not be read")
        return summary, inert_html(note)

    def _words_lost(self, told):
        note = self.env._(
            "The government has withdrawn or deleted them. The list of "
            "documents names them under the filter 'Gone at the government'. "
            "Ask their senders for a copy: one of them can have a deadline."
        )
        summary = self.env._("Letters are gone before Odoo had their contents")
        return summary, inert_html(note)

    def _words_unseen(self, told):
        summary = self.env._(
            "Unread letters that nobody may see: %(count)s", count=told["count"]
        )
        note = self.env._(
            "They are confidential, and nobody of those who would be told of them "
            "may see them. Give somebody the right to see all confidential mail "
            "(Settings, Users): that person is told the next night."
        )
        return summary, inert_html(note)

    def _words_list_unreadable(self, told):
        summary = self.env._("The government's list of registries cannot be read")
        note = self.env._(
            "Odoo could read it on %(day)s for the last time. The registries "
            "of that day are asked for mail as before; one that is new, or has "
            "moved, is not noticed. The server's log says what goes wrong.",
            day=format_date(self.env, fields.Datetime.to_datetime(told["moment"])),
        )
        return summary, inert_html(note)

    def _words_partitions(self, told):
        lines = [
            self.env._(
                "New: %(name)s, with %(count)s letters. It is for managers until "
                "somebody decides who else sees it.",
                name=name,
                count=count,
            )
            for name, count in told["new"]
        ]
        lines += [
            self.env._(
                "%(count)s letters were moved out of %(name)s.", name=name, count=count
            )
            for name, count in told["moved"]
        ]
        lines += [
            self.env._(
                "%(name)s is empty: its %(count)s letters were moved. They are in Odoo "
                "as before, and who sees them follows the partition where they are "
                "now.",
                name=name,
                count=count,
            )
            for name, count in told["emptied"]
        ]
        summary = self.env._("Partitions of the e-Box have changed")
        return summary, inert_html("\n".join(lines))

    def _words_registries_changed(self, told):
        summary = self.env._("Registries of the e-Box have changed")
        return summary, inert_html(self._registries_text(told))
