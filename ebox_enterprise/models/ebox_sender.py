from odoo import api, fields, models


class EboxSender(models.Model):
    """A public body or other sender, known by its CBE number."""

    _name = "ebox.sender"
    _inherit = ["ebox.reference.mixin"]
    _description = "e-Box sender"
    _order = "name, remote_id"
    _rec_names_search = ["name", "remote_id"]

    remote_id = fields.Char("Company number")
    active = fields.Boolean(default=True)

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
