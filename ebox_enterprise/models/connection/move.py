# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A connection moves to another database, or to another server, with no mail lost.

What moves is a file without secrets: the settings, the Client ID, and which letters ask
for nothing any more. The other database makes a key of its own; once its certificate
stands in the same ChaMan account, the login here is refused. Letters come from the
government again, so each is there once, and what was done is done.
"""

import json

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain

FORMAT = "ebox-connection-1"
SETTINGS = (
    *("fetch_policy", "registered_policy", "fetch_before_days", "history_days"),
    *("remind_days", "deputy_days", "manager_days", "registered_confidential"),
    *("detailed_notifications",),
)
MAX_BYTES = 50 * 2**20


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    moved_handled = fields.Json(
        readonly=True,
        copy=False,
        prefetch=False,
        help="Letters that asked for nothing any more where the connection was before: "
        "message IDs by registry.",
    )
    moved_out = fields.Boolean(
        readonly=True, copy=False, help="Another database has taken it over."
    )

    def _export_state(self):
        """What another database needs of this connection, as JSON without secrets.

        From then on nothing is received here.

        :raise UserError: there is nothing to hand over
        """
        self.ensure_one()
        self.check_access("write")
        if self.login_text:
            raise UserError(
                self.env._(
                    "This mailbox is read with the login of %(firm)s. Move that one, "
                    "and read for the client anew in the other database. Nothing was "
                    "changed.",
                    firm=self.login_text,
                )
            )
        if self.state == "draft" or self.environment == "custom":
            raise UserError(
                self.env._(
                    "Only a connection with the government that is in use can move. "
                    "Nothing was changed."
                )
            )
        record = self.sudo()
        state = {
            "format": FORMAT,
            "environment": record.environment,
            "enterprise_number": record._own_number(),
            "client_id": record.client_id,
            "settings": {name: record[name] for name in SETTINGS},
            "handled": record._handled(),
        }
        record.write({"state": "paused", "moved_out": True})
        record.message_post(
            body=self.env._(
                "%(user)s handed the connection over to another database. No mail is "
                "received here any more; what was received stays.",
                user=self.env.user.name,
            )
        )
        return json.dumps(state, indent=1)

    def _handled(self):
        """The letters that ask nobody for anything: message IDs by registry."""
        silent = Domain("is_history", "=", True) | Domain("state", "=", "done")
        silent |= Domain("opened_by_id", "!=", False)
        mine = Domain("connection_id", "=", self.id)
        groups = self.env["ebox.document"]._read_group(
            mine & silent, ["provider_id"], ["remote_id:array_agg"]
        )
        return {provider.remote_id: sorted(ids) for provider, ids in groups}

    def _was_handled(self, provider, message):
        """Whether a letter asked for nothing any more before the connection moved.

        :param message: ``ebox_api.Message``
        """
        known = self.sudo().moved_handled or {}
        ids = known.get("registries", {}).get(provider.remote_id, ())
        return message.remote_id in ids

    @api.model
    def _import_state(self, content, company):
        """Make the connection that another database has handed over.

        It waits for a key of its own: the guide goes on with the certificate.

        :param content: bytes, as ``_export_state`` gives them
        :raise UserError: it cannot be taken over, and why
        """
        state = self._read_state(content)
        other = self.search(
            [
                ("company_id", "=", company.id),
                ("environment", "=", state["environment"]),
            ]
        )
        if other:
            raise UserError(
                self.env._(
                    "%(company)s has a connection with this environment already. "
                    "Nothing was changed.",
                    company=company.name,
                )
            )
        known = {n: v for n, v in state["settings"].items() if n in SETTINGS}
        connection = self.create(
            {
                **known,
                "company_id": company.id,
                "environment": state["environment"],
                "client_id": state["client_id"],
                "onboarding_step": "certificate",
            }
        )
        if connection._box_number() != state["enterprise_number"]:
            raise UserError(
                self.env._(
                    "The file is of company number %(theirs)s, and %(company)s has "
                    "%(ours)s. Nothing was changed.",
                    theirs=state["enterprise_number"],
                    company=company.name,
                    ours=connection._box_number() or "-",
                )
            )
        connection.sudo().moved_handled = {"registries": state["handled"]}
        return connection

    @api.model
    def _read_state(self, content):
        try:
            state = json.loads(content[: MAX_BYTES + 1])
            whole = state["format"] == FORMAT and state["environment"] != "custom"
            texts = ("environment", "enterprise_number", "client_id")
            whole &= all(isinstance(state[name], str) for name in texts)
            whole &= isinstance(state["settings"], dict)
            whole &= all(isinstance(ids, list) for ids in state["handled"].values())
            whole &= state["environment"] in self._fields["environment"].get_values(
                self.env
            )
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            whole = False
        if not whole:
            raise UserError(
                self.env._(
                    "This is not the file of a connection that another database handed "
                    "over. Nothing was changed."
                )
            )
        return state
