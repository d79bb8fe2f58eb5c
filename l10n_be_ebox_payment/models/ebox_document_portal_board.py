"""An accountant's companies at one glance, the most urgent first."""

from odoo import api, models

from .ebox_document_portal_search import BOARD

COUNTED = BOARD[1:]
#: From the worst to the best; a box that was never connected says nothing of others.
HEALTHS = ("broken", "late", "paused", "waiting", "ok", "off")
BROKEN = {"broken", "late", "off"}


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    @api.model
    def _portal_board(self, user):
        """The companies that granted something, each with its numbers.

        :return: list of dicts with the company's ``id`` and ``name``, the number of its
            granted letters in each of ``COUNTED`` and as ``all``, and its ``health``,
            ``health_name`` and ``broken``; the most urgent company first
        """
        granted, everything = self._granted_domain(user), self.sudo()
        counts = {}
        for show in BOARD:
            domain = granted & self._portal_show_domain(user, show)
            groups = everything._read_group(domain, ["company_id"], ["__count"])
            counts[show] = {company.id: count for company, count in groups}
        companies = self.env["ebox.accountant.access"]._live(user).company_id
        healths = self._portal_healths(companies)
        health_names = self._portal_words("health", self.env["ebox.connection"])
        rows = [
            {
                "id": company.id,
                "name": company.name,
                **{show: counts[show].get(company.id, 0) for show in BOARD},
                "health": healths[company.id],
                "health_name": health_names[healths[company.id]],
                "broken": healths[company.id] in BROKEN,
            }
            for company in companies
        ]
        return sorted(rows, key=_urgency)

    @api.model
    def _portal_healths(self, companies):
        """dict of company id to the worst of its connections that are in use"""
        connections = self.env["ebox.connection"].sudo()
        connections = connections.search([("company_id", "in", companies.ids)])
        found = dict.fromkeys(companies.ids, HEALTHS[-1])
        for connection in connections:
            number = connection.company_id.id
            found[number] = min(
                found[number], connection.health or HEALTHS[-1], key=HEALTHS.index
            )
        return found

    @api.model
    def _portal_words(self, name, records=None):
        """The values of a selection field with their words, in the user's language."""
        records = self if records is None else records
        return dict(records._fields[name]._description_selection(self.env))


def _urgency(row):
    numbers = (row[name] for name in ("due", "unpaid", "new", "not_downloaded"))
    return (*(-number for number in numbers), not row["broken"], row["name"].casefold())
