"""The ZIP that a bookkeeper can trust: all files of letters, an index and a manifest.

What is asked of the database is asked before the answer begins; see
``ebox_archive_stream`` for what happens while it is sent.
"""

from odoo import models

from odoo.addons.ebox_enterprise.models import ebox_document_zip as zip_files

from ..zip_index import DAY_WIDTH, MONEY_WIDTH, Column
from .ebox_archive_stream import Plan, Words

DETAILS = ("message_type_id", "deadline", "due_date", "amount", "currency_id")
DETAILS += ("iban", "communication", "payment_state", "state", "is_elsewhere")


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _archive(self, *, recipient=None, complete=None):
        """All files of these letters as one ZIP, with an index and a manifest.

        It stands in the access log as what the current user did, also where the
        letters are read as superuser; whoever does that has checked what he may see.

        :param recipient: ``res.partner`` with whom they are shared, which is noted; no
            record where it is not known with whom; None when that is not noted
        :param complete: list that gets the ids of the letters of which nothing is
            missing in the ZIP; it holds them all when all chunks were taken
        :return: ``ebox_enterprise.zip_stream.Archive``
        :raise UserError: it is too large; tells how many of the letters fit
        """
        self.check_access("read")
        self._check_archive_size()
        letters = self._zip_letters(plain=True)
        name, words = self._zip_name(letters), self._archive_words()
        owners = {letter.company for letter in letters}
        companies = self.sudo()._zip_names("res.company", owners)
        plan = Plan(words, companies, letters[::-1], self._archive_details())
        plan.complete = [] if complete is None else complete
        nothing = self.env._("no file")
        self.env["ebox.access.log"]._add(
            [
                (document, "zipped", letter.told() or nothing, None)
                for document, letter in zip(self, letters, strict=True)
            ]
        )
        if recipient is not None:
            self.env["ebox.share"]._add(self, "zip", recipient)
        return plan.archive(name)

    def _archive_details(self):
        """By letter's id, what ``Plan`` takes as details."""
        rows = self.sudo()._zip_columns(DETAILS)
        types = self.sudo()._zip_names("ebox.message.type", {row[1] for row in rows})
        currencies = self.sudo()._zip_names("res.currency", {row[5] for row in rows})
        payments = self._archive_labels("payment_state")
        states = self._archive_labels("state")
        details = {}
        for number, *row in rows:
            kind, deadline, due, amount, currency, *rest = row
            iban, communication, payment, state, elsewhere = rest
            asked = payment != "none"
            columns = (
                types.get(kind),
                deadline,
                due if asked else None,
                amount if asked else None,
                currencies.get(currency) if asked else None,
                iban,
                communication,
                payments[payment],
                states[state],
            )
            details[number] = (elsewhere, columns)
        return details

    def _archive_labels(self, field):
        return dict(self._fields[field]._description_selection(self.env))

    def _archive_words(self):
        """The texts of a ZIP in the user's language."""
        _ = self.env._
        return Words(
            columns=self._archive_columns(),
            sheet=_("Letters"),
            checks={
                zip_files.VERIFIED: _("verified"),
                zip_files.UNVERIFIABLE: _("the sender gives no hash"),
                zip_files.ALTERED: _("differs from the sender's hash"),
                zip_files.ADDED: _("added by a person"),
                None: _("text of the letter"),
            },
            missing=_("missing: %(reason)s"),
            missing_file=self._zip_missing_name(),
            missing_intro=self._zip_missing_intro(),
            lost=self._zip_lost(),
            nothing=_("the letter has no file"),
            elsewhere=_("the document is on another site, and nobody has added it"),
        )

    def _archive_columns(self):
        """The headings of the index: what each row of ``Plan`` holds."""
        _ = self.env._
        return [
            Column(_("Company")),
            Column(_("Received"), DAY_WIDTH),
            Column(_("Sender")),
            Column(_("Subject"), 40),
            Column(_("Type")),
            Column(_("Deadline"), DAY_WIDTH),
            Column(_("Due date"), DAY_WIDTH),
            Column(_("Amount"), MONEY_WIDTH),
            Column(_("Currency"), 9),
            Column(_("IBAN"), 24),
            Column(_("Communication"), 24),
            Column(_("Payment"), 16),
            Column(_("State"), 14),
            Column(_("File"), 60),
            Column(_("SHA-256"), 16),
            Column(_("Check"), 24),
        ]
