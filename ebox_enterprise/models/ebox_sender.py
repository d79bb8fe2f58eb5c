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

    _remote_id_unique = models.Constraint(
        "UNIQUE(remote_id)", "This sender exists already."
    )

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


def _key(provider):
    return f"{provider.connection_id.environment} {provider.remote_id}"


class IrRule(models.Model):
    _inherit = "ir.rule"

    @api.model
    def _compute_domain(self, model_name, mode="read"):
        """That somebody wrote is confidential when all that he wrote is.

        So a sender is seen by those who see one of his letters, and by the managers of
        a company that has some, who decide about its senders.
        """
        domain = super()._compute_domain(model_name, mode)
        if model_name != "ebox.sender" or self.env.su:
            return domain
        if self.env.user.has_group(MANAGER):
            readable = Domain("company_id", "in", self.env.companies.ids)
        else:
            readable = self._compute_domain("ebox.document", "read")
        return domain & Domain("document_ids", "any", readable)
