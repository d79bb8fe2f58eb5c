# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Which way a letter went, from which partition, and what it asks to be done.

The registries list what the company has sent beside what it received (ebox-api j.7):
its own replies are kept with the mail, and nobody is told of them. What a letter asks
to be done is shown only: to do it is a statement of the company (ebox-api d.4).
"""

from odoo import api, fields, models


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    outgoing = fields.Boolean(
        "Sent by us",
        readonly=True,
        help="The company itself has sent this, for example as a reply in the e-Box.",
    )
    sender_partition = fields.Char(
        "Partition of the sender",
        readonly=True,
        help="The part of its own mailbox from which the sender wrote; a reply goes "
        "there.",
    )
    answered_date = fields.Datetime(
        "Answered",
        compute="_compute_answered_date",
        compute_sudo=True,  # when is no secret, whoever may see the answer
        help="When the company last answered this letter in the e-Box.",
    )
    asked_action = fields.Char("Asked for", readonly=True)
    asked_parameter = fields.Char(readonly=True, copy=False)
    asked_day = fields.Date("To be done by", readonly=True)
    asked_done = fields.Boolean("Done in the e-Box", readonly=True)

    _answer_index = models.Index(
        "(connection_id, original_message_id) WHERE outgoing IS TRUE"
    )

    @api.depends("remote_id", "connection_id")
    def _compute_answered_date(self):
        """By what the company has sent: the answer names the letter (ebox-api j.7)."""
        groups = self._read_group(
            [
                ("connection_id", "in", self.connection_id.ids),
                ("outgoing", "=", True),
                ("original_message_id", "in", self.mapped("remote_id")),
            ],
            ["connection_id", "original_message_id"],
            ["receipt_date:max"],
        )
        dates = {(connection.id, name): date for connection, name, date in groups}
        for record in self:
            answered = dates.get((record.connection_id.id, record.remote_id))
            record.answered_date = not record.outgoing and answered

    def _is_sent(self, connection, message):
        """Whether the company itself sent this message.

        :param message: ``ebox_api.Message``
        """
        own = connection._own_number()
        return bool(own and message.sender_valid and message.sender_id == own)

    @api.model
    def _mark_sent_before(self):
        """For databases that took what was sent for mail; to be run by an update."""
        connections = self.env["ebox.connection"].with_context(active_test=False)
        for connection in connections.search([]):
            sent = self.search(
                [
                    ("connection_id", "=", connection.id),
                    ("sender_id.remote_id", "=", connection._own_number() or "-"),
                ]
            )
            values = {"outgoing": True, "is_history": True, "state": "done"}
            if sent:
                sent.with_context(tracking_disable=True).write(values)


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    def _own_number(self):
        """The company number whose mailbox this is: ten digits, or False."""
        return self.sudo().connected_number or self._box_number()

    def _is_for_another(self, message):
        """Whether a message says of itself that it is in another company's mailbox.

        :param message: ``ebox_api.Message``
        """
        own = self._own_number()
        if not own or message.sender_id == own:  # what was sent is for somebody else
            return False
        if self.sudo().login_id:  # it has to say so: else it could be the firm's own
            return message.recipient_id != own
        return message.recipient_id not in ("", own)
