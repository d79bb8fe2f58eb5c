# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Exceptions from the read policy of a connection (ebox-api e.3)."""

from odoo import api, fields, models
from odoo.fields import Domain

from ...government import mapper
from ..connection.ebox_connection import POLICIES
from .mailbox_work import APPLY


class EboxPolicyRule(models.Model):
    """The first rule that fits a letter decides what is fetched of it."""

    _name = "ebox.policy.rule"
    _inherit = ["ebox.guarded", "ebox.traced"]
    _description = "e-Box read policy rule"
    _order = "connection_id, sequence, id"

    connection_id = fields.Many2one(
        "ebox.connection", required=True, index=True, ondelete="cascade"
    )
    company_id = fields.Many2one(related="connection_id.company_id", store=True)
    sequence = fields.Integer(default=10)
    sender_id = fields.Many2one("ebox.sender", help="Empty: every sender.")
    message_type_id = fields.Many2one("ebox.message.type", help="Empty: every type.")
    registered = fields.Selection(
        [("yes", "Registered mail"), ("no", "Other mail")],
        "Kind of mail",
        help="Empty: both.",
    )
    policy = fields.Selection(POLICIES, "Read policy", required=True)

    @api.model
    def _visible_domain(self):
        """Who may not know a sender sees no rule about it."""
        return self.env["ebox.sender"]._visible_or_none()

    def _concerned_connections(self):
        return self.connection_id

    def _deleted_name(self):
        """Not its sender: who wrote can be confidential."""
        names = ("policy", "registered")
        words = [
            dict(self._fields[name]._description_selection(self.env)).get(self[name])
            for name in names
        ]
        words.append(self.message_type_id.display_name)
        return " · ".join(filter(None, words))

    def _fits(self, registered, sender, kind):
        """Whether this rule speaks of such a letter."""
        self.ensure_one()
        if self.registered and (self.registered == "yes") != bool(registered):
            return False
        return self.sender_id in (sender, self.sender_id.browse()) and (
            self.message_type_id in (kind, self.message_type_id.browse())
        )

    @api.model_create_multi
    def create(self, vals_list):
        rules = super().create(vals_list)
        rules.connection_id._apply_policy()
        return rules

    def write(self, vals):
        connections = self.connection_id
        result = super().write(vals)
        (connections | self.connection_id)._apply_policy()
        return result

    def unlink(self):
        connections = self.connection_id
        result = super().unlink()
        connections.exists()._apply_policy()
        return result


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    rule_ids = fields.One2many("ebox.policy.rule", "connection_id", "Exceptions")

    def _policy(self, registered, sender, kind):
        """The read policy of a letter: ``automatic``, ``on_open`` or ``metadata``.

        :param registered: whether it is registered mail
        :param sender: ``ebox.sender``, perhaps none
        :param kind: ``ebox.message.type``, perhaps none
        """
        self.ensure_one()
        for rule in self.sudo().rule_ids:
            if rule._fits(registered, sender, kind):
                return rule.policy
        return (registered and self.registered_policy) or self.fetch_policy

    def _apply_policy(self):
        """Hold back, or release, what is not fetched yet."""
        unfetched = Domain("contents_pending", "=", True) | Domain(
            "contents_withheld", "=", True
        )
        domain = Domain("connection_id", "in", self.ids) & unfetched
        self.env["ebox.mailbox.work"]._do(APPLY, domain)


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _own_policy(self):
        """The read policy of this letter."""
        self.ensure_one()
        record = self.sudo()
        return record.connection_id._policy(
            record.registered, record.sender_id, record.message_type_id
        )

    def _apply_policy(self):
        for record in self:
            policy = record._own_policy()
            withheld = policy != "automatic"
            old = _states(withheld)
            record.file_ids.filtered(
                lambda f, old=old: (
                    f.main_content and f.state in old and not f.attachment_id
                )
            ).write({"state": _state(withheld), "next_attempt": False})
            withheld = mapper.holds_text_back(policy, record.body_main)
            if record.body_state in _states(withheld):
                record.body_state = _state(withheld)


def _states(withheld):
    """The states from which holding back, or releasing, moves a content."""
    return ("pending", "failed") if withheld else ("withheld",)


def _state(withheld):
    return "withheld" if withheld else "pending"
