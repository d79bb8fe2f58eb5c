# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Reference data of a registry: names that are asked once and kept (ebox-api d.1)."""

import logging
from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain

from ...ebox_api import CallError, NoAnswer
from ...government.gateway import seconds_left
from ...government.sync_run import OutOfTime
from ...lib import clock
from ...lib.groups import MANAGER

_logger = logging.getLogger(__name__)

RETRY_HOURS = 1  # a name that could not be read is asked again after this
REAL = "production"  # the environment whose word counts more than that of the others


class EboxReferenceMixin(models.AbstractModel):
    _name = "ebox.reference.mixin"
    _inherit = ["ebox.guarded"]
    _description = "e-Box reference data"

    name = fields.Char(translate=True)
    remote_id = fields.Char("Identifier", required=True, readonly=True)
    refresh_after = fields.Datetime(
        readonly=True, help="Until then the name is used as it is."
    )
    etag = fields.Char(readonly=True)

    @api.depends("name", "remote_id")
    def _compute_display_name(self):
        for record in self:
            record.display_name = record.name or record.remote_id

    def _ask(self, client, code, etag):
        """Ask the registry for an entry; returns ``ebox_api.Reference``."""
        raise NotImplementedError(self._name)

    def _known_etag(self, provider):
        """The mark of the name that a registry has given, to ask for a newer one."""
        return self.etag if self.name else None

    def _refresh(self, client, provider):
        """Ask a registry the names that are missing or stale.

        A failure keeps the old name and is tried again later: a label never
        blocks a message.
        """
        now, commit = clock.now(), self.env["ebox.connection"]._committed
        for record in self:
            if record.refresh_after and record.refresh_after > now:
                continue
            if seconds_left() <= 0:
                raise OutOfTime()
            code, etag = record.remote_id, record._known_etag(provider)
            self.env["ir.cron"]._commit_progress()  # no transaction during the call
            try:
                reference = record._ask(client, code, etag)
            except NoAnswer:
                raise
            except CallError as error:
                _logger.info("%s %s: %s", self._name, record.remote_id, error)
                later = now + timedelta(hours=RETRY_HOURS)
                commit(lambda r=record, t=later: r.write({"refresh_after": t}))
                continue
            commit(lambda r=record, found=reference: r._store(found, now, provider))

    def _store(self, reference, now, provider):
        self.refresh_after = now + timedelta(seconds=reference.max_age)
        if reference.not_modified:
            return
        self.etag = reference.etag
        texts = reference.name
        if not texts:
            return
        self.with_context(lang="en_US").name = texts.pick("en", "nl")
        self._store_languages("name", texts)

    def _store_languages(self, field, texts):
        """Languages that are not given any more lose what an older answer said."""
        installed = [code for code, _name in self.env["res.lang"].get_installed()]
        values = {
            code: texts.as_dict().get(code[:2], False)
            for code in installed
            if code != "en_US"
        }
        if values:
            self.update_field_translations(field, values)


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
    # a search for the numbers of letters would tell who wrote those of others
    document_ids = fields.One2many(
        "ebox.document", "sender_id", "Letters", groups=fields.NO_ACCESS
    )
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
    def _visible_or_none(self):
        """Which records about a sender the current user sees: also those about all.

        For models that name one in a field ``sender_id``.

        :return: ``Domain``
        """
        known = self.env["ir.rule"]._compute_domain(self._name, "read")
        return Domain("sender_id", "=", False) | Domain("sender_id", "any", known)

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


def _key(provider):
    return f"{provider.connection_id.environment} {provider.remote_id}"
