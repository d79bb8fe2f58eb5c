from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain

from .ebox_reference_mixin import RETRY_HOURS

MANAGER = "ebox_enterprise.group_ebox_manager"
REAL = "production"  # the environment whose word counts more than that of the others


class EboxSender(models.Model):
    """A public body or other sender, known by its CBE number.

    All companies and registries share it, but not all may say what it is called: the
    registry that names it first, or a real one after one for tests.
    """

    _name = "ebox.sender"
    _inherit = ["ebox.reference.mixin"]
    _description = "e-Box sender"
    _order = "name, remote_id"
    _rec_names_search = ["name", "remote_id"]

    remote_id = fields.Char("Company number")
    active = fields.Boolean(default=True)
    named_by = fields.Char(
        "Named by",
        readonly=True,
        help="The environment and the registry that gave the name.",
    )
    document_ids = fields.One2many("ebox.document", "sender_id", "Letters")
    cbe_number = fields.Char("CBE number", compute="_compute_cbe_number")

    _remote_id_unique = models.Constraint(
        "UNIQUE(remote_id)", "This sender exists already."
    )

    @api.depends("remote_id")
    def _compute_cbe_number(self):
        for record in self:
            digits = record.remote_id or ""
            if len(digits) == 10 and digits.isdigit():
                digits = f"{digits[:4]}.{digits[4:7]}.{digits[7:]}"
            record.cbe_number = digits or False

    @api.model
    def _visible_domain(self):
        """That somebody wrote is confidential when all that he wrote is.

        So a sender is seen by those who see one of his letters, and by the managers of
        a company that has some, who decide about its senders.
        """
        readable = self.env["ir.rule"]._of_letters()
        if self.env.user.has_group(MANAGER):
            readable = Domain("company_id", "in", self.env.companies.ids)
        return Domain("document_ids", "any", readable)

    @api.model
    def _by_number(self, numbers):
        """The senders with these CBE numbers, made where they are new.

        :return: dict from number to record
        """
        wanted = {number for number in numbers if number}
        senders = self.with_context(active_test=False)
        known = {s.remote_id: s for s in senders.search([("remote_id", "in", wanted)])}
        missing = sorted(wanted - known.keys())
        for sender in self.create([{"remote_id": number} for number in missing]):
            known[sender.remote_id] = sender
        return known

    def _ask(self, client, code, etag):
        return client.sender_organization(code, etag=etag)

    def _may_be_named_by(self, provider):
        known = (self.named_by or "").partition(" ")[0]
        real = provider.connection_id.environment == REAL
        return self.named_by in (False, _key(provider)) or (real and known != REAL)

    def _known_etag(self, provider):
        own = self.named_by == _key(provider)
        return super()._known_etag(provider) if own else None

    def _store(self, reference, now, provider):
        """As for all names, unless another registry has given one meanwhile.

        A registry that does not name it keeps no other from doing so.
        """
        if not self._may_be_named_by(provider):
            return
        key = _key(provider)
        if reference.name or self.named_by == key:
            super()._store(reference, now, provider)
            self.named_by = key
        else:
            self.refresh_after = now + timedelta(hours=RETRY_HOURS)
        settings = self.env["ebox.sender.setting"].sudo()
        settings.search([("sender_id", "in", self.ids)])._link_partner_if_possible()


def _key(provider):
    return f"{provider.connection_id.environment} {provider.remote_id}"
