# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Which registries receive the token: those that the government's list names, at an
address that a manager has seen.

Approval ends when the list names a registry no more, when its address moves to
another host, and when the connection turns to another mailbox or government.
"""

from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError

from ...ebox_api import FIXED_PROVIDER_ID
from ...lib import clock
from ..connection.ebox_connection import ADDRESSES
from .provider import place_of

REGISTRY = "ebox_enterprise.activity_registry"
LIST_OLD = timedelta(days=3)  # it is read once a day


class EboxProvider(models.Model):
    _inherit = "ebox.provider"

    approved = fields.Boolean(
        help="Only approved addresses receive the token that opens the mailbox."
    )
    delisted = fields.Boolean(
        "Not listed any more",
        readonly=True,
        help="The government's list of registries does not name it any more, so it is "
        "not called. What was received from it stays.",
    )

    @api.model
    def _store_found(self, connection, found, *, whole=True):
        """Store what the registry lists, and tell of addresses that wait for a person.

        :param whole: what is not among ``found`` is not listed any more
        """
        before = {p: p._standing() for p in connection.provider_ids}
        today, checked = clock.today(), connection.providers_checked or clock.now()
        checked = clock.brussels_day(clock.aware_utc(checked))
        called = connection.provider_ids.filtered(lambda p: p._may_be_called(checked))
        listed = self._store_listed(connection, found)
        if whole:
            (connection.provider_ids - listed)._delist()
        waiting = listed.filtered(
            lambda p: p.usable and not p.approved and p._standing() != before.get(p)
        )
        ended = self.union(*(p for p in before if before[p][0] and not p.approved))
        stopped = listed.filtered(
            lambda p: p.approved and not p.usable and p._standing() != before.get(p)
        )
        # also those whose last day, known for long, has come since the last look
        stopped |= called.filtered(lambda p: p.approved and not p._may_be_called(today))
        connection._tell_registries(waiting, ended - waiting, stopped)

    def _standing(self):
        return self.approved, self.delisted, self.base_url, self.usable

    def _found_values(self, values):
        """What becomes of a known registry that is listed with these values."""
        moved = values["base_url"] != self.base_url
        moved = moved and not self._same_host(values["base_url"])
        understood = values["usable"] and not (self.usable or self.approved)
        if moved or self.delisted or understood:
            own = self.connection_id._is_own_host(values["base_url"])
            values = {**values, "approved": values["usable"] and own}
        values = {**values, "delisted": False}
        if values["remote_id"] == FIXED_PROVIDER_ID != self.remote_id:
            # the registry's own entry says more
            ours = ("usable", "approved", "delisted")
            values = {name: values[name] for name in ours if name in values}
        return values

    def _delist(self):
        """These are not listed any more; the environment's own registry always is."""
        gone = self.filtered(lambda p: not (p.delisted or p._is_fixed()))
        gone.write({"delisted": True, "approved": False})

    def _shown_url(self):
        """The address for a message, of which nothing makes a link to click."""
        return self.base_url.partition("://")[2] or self.base_url

    def _is_fixed(self):
        environment = self.connection_id._environment()
        return place_of(self.base_url) == place_of(environment.provider_url)

    def write(self, vals):
        if not self.env.su:
            raise AccessError(
                self.env._("A registry is changed by the government, or by 'Approve'.")
            )
        return super().write(vals)

    def action_approve(self):
        """Approve the address that the person saw: from now on it receives the token.

        The button hands that address on (``approved_url`` in the context), since the
        government may have listed another one after the page was shown.

        :raise UserError: nothing was approved, and why
        """
        self.check_access("write")
        for provider in self.sudo():
            provider._check_approval(self.env.context.get("approved_url"))
            provider.write({"approved": True, "next_attempt": False})
            connection = provider.connection_id
            connection.message_post(
                body=connection._reader_env()._(
                    "Registry %(name)s approved at %(url)s.",
                    name=provider.name,
                    url=provider.base_url,
                )
            )
            if all(p.approved or p.delisted for p in connection.provider_ids):
                connection.activity_unlink([REGISTRY])

    def _check_approval(self, seen):
        if self.delisted or not self.usable:
            raise UserError(
                self.env._(
                    "%(name)s cannot be approved: the government does not list it any "
                    "more, or Odoo cannot use its address.",
                    name=self.name,
                )
            )
        if seen != self.base_url:
            raise UserError(
                self.env._(
                    "The address of %(name)s is %(url)s now, which is not the one that "
                    "you saw. Nothing was approved. Open the page again, and approve "
                    "that address if it is one of the government.",
                    name=self.name,
                    url=self.base_url,
                )
            )


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    def _government(self):
        """What the registries of this connection belong to."""
        return self.company_id, self.environment, *(self[name] for name in ADDRESSES)

    def _leave_registries(self):
        """Another mailbox or government: nobody has approved anything for it yet.

        Registries that hold nothing are forgotten with their cursors, for those of the
        other government can have the same names.
        """
        providers, documents = self.provider_ids, self.env["ebox.document"]
        ended = [f"{p.name} ({p._shown_url()})" for p in providers if p.approved]
        used = documents._read_group(
            [("provider_id", "in", providers.ids)], ["provider_id"]
        )
        used = providers.browse().union(*(provider for (provider,) in used))
        used.write({"delisted": True, "approved": False})
        (providers - used).unlink()
        self.write({"providers_checked": False, "contract_tries": False})
        if ended:
            told = {"moved": ", ".join(ended)}
            self._tell_of_registries(told)

    def _tell_registries(self, waiting, gone, stopped):
        """Tell of addresses that nobody has approved, and of registries that left.

        :param stopped: approved ones that are not in service any more, or whose new
            version or address Odoo cannot use
        """
        if waiting or gone or stopped:
            self._tell_of_registries(
                {
                    "waiting": [[p.name, p._shown_url()] for p in waiting],
                    "gone": [[p.name, p._shown_url()] for p in gone],
                    "stopped": stopped.ids,
                }
            )

    def _registries_text(self, told):
        """What changed of the registries, in words.

        :param told: what ``_tell_of_registries`` was given
        """
        _ = self.env._
        if told.get("moved"):
            return _(
                "The company, the environment or its addresses have changed, so "
                "these registries are not approved any more: %(names)s. Those of "
                "the new environment are looked up when it connects.",
                names=told["moved"],
            )
        lines = [
            _(
                "The registry %(name)s is at %(url)s now. It is not "
                "called until an e-Box manager approves that address.",
                name=name,
                url=url,
            )
            for name, url in told["waiting"]
        ]
        lines += [
            _(
                "The government does not list the registry %(name)s "
                "any more, or lists it with an address that Odoo "
                "cannot use (%(url)s): it is not called and its "
                "approval has ended. What was received from it stays.",
                name=name,
                url=url,
            )
            for name, url in told["gone"]
        ]
        stopped = self.provider_ids.filtered(lambda p: p.id in told["stopped"])
        lines += [f"{p.name}: {p._unusable()}" for p in stopped]
        return "\n".join(lines)

    def _guard_list(self):
        """Nightly: tell, once, that the list of registries cannot be read for days.

        Mail comes in still, but of no registry that is new or has moved.
        """
        read = self.providers_checked
        received = self.state == "connected" and self.last_success
        if not read or not received or received < read + LIST_OLD:
            return
        if self.activity_search([REGISTRY]):
            return  # told, and nobody has looked yet
        moment = fields.Datetime.to_string(read)
        self._replace_alert(REGISTRY, {"kind": "list_unreadable", "moment": moment})

    def _tell_of_registries(self, told):
        """Tell the people in charge, and keep it with the connection.

        :param told: dict of what ``_registries_text`` words
        """
        record = self.with_env(self._reader_env())
        self.message_post(body=record._registries_text(told))
        self._replace_alert(REGISTRY, {"kind": "registries_changed", **told})
