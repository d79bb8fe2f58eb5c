from odoo import api, fields, models
from odoo.fields import Domain

MANAGER = "ebox_enterprise.group_ebox_manager"


class EboxSender(models.Model):
    """A public body or other sender, known by its CBE number."""

    _name = "ebox.sender"
    _inherit = ["ebox.reference.mixin"]
    _description = "e-Box sender"
    _order = "name, remote_id"
    _rec_names_search = ["name", "remote_id"]

    remote_id = fields.Char("Company number")
    active = fields.Boolean(default=True)
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
