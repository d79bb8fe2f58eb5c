from odoo import api, fields, models


class EboxMessageType(models.Model):
    """A message type of one registry, such as 'contribution notice'."""

    _name = "ebox.message.type"
    _inherit = ["ebox.reference.mixin"]
    _description = "e-Box message type"
    _order = "name, remote_id"
    _rec_names_search = ["name", "remote_id"]

    environment = fields.Char(required=True, readonly=True)
    provider_key = fields.Char("Registry", required=True, readonly=True)
    active = fields.Boolean(default=True)

    _remote_id_unique = models.Constraint(
        "UNIQUE(environment, provider_key, remote_id)",
        "This message type exists already.",
    )

    @api.model
    def _by_code(self, provider, codes):
        """The types with these codes in a provider's registry, made where new.

        :return: dict from code to record
        """
        wanted = {code for code in codes if code}
        key = {
            "environment": provider.connection_id.environment,
            "provider_key": provider.remote_id,
        }
        domain = [(name, "=", value) for name, value in key.items()]
        types = self.with_context(active_test=False)
        found = types.search([*domain, ("remote_id", "in", wanted)])
        known = {record.remote_id: record for record in found}
        missing = sorted(wanted - known.keys())
        for record in self.create([{**key, "remote_id": code} for code in missing]):
            known[record.remote_id] = record
        return known

    def _ask(self, client, code, etag):
        return client.message_type(code, etag=etag)
