"""Letters of a period, handed over to the accountant by a link to the portal.

The link leads to the portal's login, never to the letters themselves: what is shown
behind it is what is granted at that moment, and until the link's own end.
"""

from odoo import api, fields, models
from odoo.fields import Domain

from odoo.addons.ebox_enterprise import clock


class EboxHandover(models.Model):
    _name = "ebox.handover"
    _inherit = ["ebox.guarded"]
    _description = "e-Box hand-over to an accountant"
    _order = "sent_date desc, id desc"
    _rec_name = "access_id"

    access_id = fields.Many2one(
        "ebox.accountant.access",
        "Access",
        required=True,
        readonly=True,
        index=True,
        ondelete="cascade",
    )
    company_id = fields.Many2one(related="access_id.company_id", store=True, index=True)
    period_start = fields.Date("Letters from", required=True, readonly=True)
    period_end = fields.Date("Letters until", required=True, readonly=True)
    document_ids = fields.Many2many("ebox.document", string="Letters", readonly=True)
    document_count = fields.Integer("Number of letters", readonly=True)
    missing_ids = fields.Many2many(
        "ebox.document",
        "ebox_handover_missing_rel",
        string="Letters without contents",
        readonly=True,
        help="They are handed over again once their contents are there.",
    )
    missing_count = fields.Integer(
        "Not in Odoo yet",
        readonly=True,
        help="Letters of which a file or the text was not fetched.",
    )
    access_state = fields.Selection(related="access_id.state")
    incomplete = fields.Boolean(
        readonly=True,
        help="A registry was not read since the end of the period, so that letters "
        "can be missing.",
    )
    sent_date = fields.Datetime("Sent on", readonly=True)
    expiry_date = fields.Datetime("Link works until", required=True, readonly=True)

    _period_unique = models.UniqueIndex(
        "(access_id, period_start, period_end)",
        "The letters of this period were handed over already.",
    )

    @api.model
    def _open_for(self, user, number):
        """The hand-over behind a link, as superuser, or none.

        :param user: ``res.users``, whose own it must be
        :param number: its id, as the link says it
        :return: one ``ebox.handover``, which can have expired, or none where it is
            not this user's or his access has ended
        """
        return self.sudo().search(Domain("id", "=", number) & self._domain_of(user))

    @api.model
    def _domain_of(self, user):
        """The hand-overs to this user of the companies that he sees now.

        Of an access that was replaced, too: its link was mailed.
        """
        grants = self.env["ebox.accountant.access"]._live(user)
        domain = Domain("access_id.user_id", "=", user.id)
        return domain & Domain("company_id", "in", grants.company_id.ids)

    def _has_expired(self):
        return self.expiry_date <= clock.now()

    def _domain(self):
        """The letters of this hand-over, as a domain to be met with the granted."""
        self.ensure_one()
        return Domain("id", "in", self.sudo().document_ids.ids)
