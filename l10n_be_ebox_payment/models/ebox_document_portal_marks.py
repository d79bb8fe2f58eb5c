"""What an accountant has done with letters, and what waits for him, for whole pages."""

from dataclasses import dataclass

from odoo import api, models
from odoo.fields import Domain

COUNTS_MONEY = ("unpaid", "pay_soon")  # filters of the list by what is to be paid


@dataclass(frozen=True)
class Marks:
    """The ids of the letters of a page for which each of these is so."""

    opened: frozenset = frozenset()
    downloaded: frozenset = frozenset()
    answered: frozenset = frozenset()
    downloadable: frozenset = frozenset()


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _portal_marks(self, user):
        """What the rows of these letters tell this accountant; one query for each.

        A message of the company is new until he opens the letter after it.

        :param user: ``res.users``
        :return: ``Marks``
        """
        here = Domain("id", "in", self.ids)
        opened = self._portal_opened(user)
        commented = self._granted_to(user, here, right="comment")
        answers = commented._portal_last_answers(user)
        return Marks(
            opened=frozenset(opened),
            downloaded=frozenset(self._portal_downloaded(user)),
            answered=frozenset(
                number
                for number, moment in answers.items()
                if number not in opened or moment > opened[number]
            ),
            downloadable=frozenset(self._granted_to(user, here, right="download").ids),
        )

    def _portal_note_opened(self, user):
        """The accountant opens this letter; again today where a message is new."""
        self.ensure_one()
        if self.id in self._portal_marks(user).answered:
            self._note_access("opened")
        else:
            self._note_opened()

    def _portal_opened(self, user):
        """dict of id to when he opened the letter last, of those that he opened"""
        domain = self._portal_opened_domain(user)
        domain &= Domain("document_id", "in", self.ids)
        lines = self.env["ebox.access.log"].sudo()
        groups = lines._read_group(domain, ["document_id"], ["date:max"])
        return {letter.id: moment for letter, moment in groups}

    @api.model
    def _portal_opened_domain(self, user):
        """The lines of the access log that tell that this accountant opened letters."""
        mine = Domain("user_id", "=", user.id) & Domain("action", "=", "opened")
        return mine & Domain("document_id", "!=", False)

    @api.model
    def _portal_unopened_domain(self, user):
        """The letters that this accountant never opened."""
        lines = self.env["ebox.access.log"].sudo()
        opened = lines._search(self._portal_opened_domain(user))
        return Domain("id", "not in", opened.subselect("document_id"))

    def _portal_downloaded(self, user):
        domain = self.env["ebox.share"]._downloads_of(user.partner_id)
        domain &= Domain("document_id", "in", self.ids)
        groups = self.env["ebox.share"].sudo()._read_group(domain, ["document_id"])
        return {letter.id for (letter,) in groups}

    def _portal_last_answers(self, user):
        """dict of id to the moment of the last message that is not his own"""
        domain = self._portal_messages_domain()
        domain &= Domain("author_id", "!=", user.partner_id.id)
        messages = self.env["mail.message"].sudo()
        groups = messages._read_group(domain, ["res_id"], ["date:max"])
        return dict(groups)

    @api.model
    def _portal_open_sum(self, user, domain):
        """What is still to be paid for the granted letters that fit, as text.

        :return: an amount for each currency, in the user's language; "" for nothing
        """
        granted = self._granted_domain(user) & Domain(domain)
        groups = self.sudo()._read_group(
            granted, ["currency_id"], ["open_amount:sum"], order="currency_id"
        )
        return ", ".join(
            self._portal_money(total, currency) for currency, total in groups if total
        )


class EboxShare(models.Model):
    _inherit = "ebox.share"

    @api.model
    def _downloads_of(self, partner):
        """The domain of what this partner downloaded in the portal."""
        return Domain("partner_id", "=", partner.id) & Domain("how", "=", "download")
