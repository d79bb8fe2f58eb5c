# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Who is told, who acts, who sees: every question about people and letters.

A letter has a responsible; a connection has people in charge, a responsible for new
mail and a deputy. Nobody is told of a letter that he may not see.
"""

from odoo import api, fields, models
from odoo.fields import Domain

from ...lib.groups import CONFIDENTIAL, MANAGER, USER
from ...lib.own_error import get_logger

_logger = get_logger(__name__)
CHANGED = "ebox/changed"  # on the bus, as the browser knows it


class EboxConnection(models.Model):
    _inherit = "ebox.connection"
    manager_id = fields.Many2one(
        "res.users",
        "Person in charge",
        domain="[('share', '=', False), ('company_ids', 'in', company_id)]",
        tracking=True,
        help="Gets the reminders of this connection; when empty, every e-Box manager "
        "of the company does.",
    )
    responsible_id = fields.Many2one(
        "res.users",
        "Responsible for new mail",
        domain="[('share', '=', False), ('company_ids', 'in', company_id)]",
        tracking=True,
        help="Becomes responsible for each new letter that this person may see.",
    )
    deputy_id = fields.Many2one(
        "res.users",
        domain="[('share', '=', False), ('company_ids', 'in', company_id)]",
        tracking=True,
        help="Is told when a letter stays unread, and takes over what belongs to "
        "somebody whose account is no longer active.",
    )

    def _people_in_charge(self, *, everybody=False):
        """Who is told: the person in charge, else every e-Box manager.

        :param everybody: all managers in any case
        """
        self.ensure_one()
        group = self.env.ref(MANAGER)
        managers = (
            self.env["res.users"]
            .sudo()
            .with_context(active_test=True)  # archived connections are told of too
            .search(
                [
                    ("all_group_ids", "in", group.ids),
                    ("company_ids", "in", self.company_id.ids),
                    ("share", "=", False),
                ]
            )
        )
        chosen = self.sudo().manager_id & managers
        if not managers:
            _logger.warning("e-Box connection %s has no manager to tell", self.id)
        return managers if everybody else chosen or managers

    def _people_to_ask(self):
        """Who may have to act on letters, one after the other, looked up lazily."""
        yield from self.responsible_id
        yield from self.manager_id
        yield from self.deputy_id
        yield from self._people_in_charge()
        yield from self.env["ebox.document"]._confidential_readers(self.company_id)

    def _reassign_absent(self):
        """Letters of people whose account is no longer active get somebody else."""
        left = (
            self.env["ebox.document"]
            .sudo()
            .search(
                [
                    ("connection_id", "=", self.id),
                    ("state", "!=", "done"),
                    ("responsible_id.active", "=", False),
                    ("responsible_id", "!=", False),
                ]
            )
        )
        env, bodies, rest = self._reader_env(), {}, left
        for document in left:
            bodies[document.id] = env._(
                "%(user)s is no longer active; the letter was reassigned.",
                user=document.responsible_id.name,
            )
        for heir in (self.deputy_id, self.responsible_id):
            seen = rest._seen_by(heir)
            seen.write({"responsible_id": heir.id})  # tells the heir, once for all
            rest -= seen
        rest.write({"responsible_id": False})
        if bodies:
            left._message_log_batch(bodies=bodies)


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _seen_by(self, user):
        """Those of these letters that a user may see: none when it is archived."""
        if not self or not user.active:
            return self.browse()
        own = self.with_user(user).with_context(
            allowed_company_ids=user.company_ids.ids
        )
        if not own.browse().has_access("read"):
            return self.browse()
        seen = own.search([("id", "in", self.ids)], order="id")
        return self.browse(seen.ids)

    def _people_to_act(self):
        """Who works on these letters: dict of ``res.users`` to letters.

        Letters that nobody may see are under the empty ``res.users``. People are
        looked up as far as needed only: this runs for every letter with a deadline.
        """
        found = {}
        for connection, letters in self.grouped("connection_id").items():
            left = letters
            for user, own in letters.grouped("responsible_id").items():
                seen = own._seen_by(user)
                _add(found, user, seen)
                left -= seen
            candidates = connection._people_to_ask() if left else ()
            for user in candidates:
                seen = left._seen_by(user)
                _add(found, user, seen)
                left -= seen
                if not left:
                    break
            _add(found, self.env["res.users"], left)
        return found

    def _assign_default(self):
        """Give new letters their responsible.

        Being responsible makes a confidential letter visible, so only somebody who
        sees it anyway becomes it by itself.
        """
        for connection in self.connection_id:
            person = connection.responsible_id.filtered("active")
            mine = self.filtered(
                lambda d, c=connection: (
                    d.connection_id == c and not d.is_history and not d.responsible_id
                )
            )
            if not person or not mine:
                continue
            closed = mine.filtered("confidential")
            chosen = (mine - closed) | closed._seen_by(person)
            chosen.write({"responsible_id": person.id, "assigned_by_default": True})

    def _visible_to(self, users):
        """Those of these users who may see this letter.

        :param users: ``res.users``
        """
        self.ensure_one()
        return users.filtered(
            lambda u: self.with_user(u)
            .with_context(allowed_company_ids=u.company_ids.ids)
            .has_access("read")
        )

    def _history_env(self):
        """The environment in which to word what stays in these letters' history.

        It is kept as text, mailed and exported, so one history has one language: that
        of the company, whoever acts and whoever reads.
        """
        language = self.sudo().connection_id[:1]._reader_env().lang
        return self.with_context(lang=language).env

    def _tell_screens(self):
        """What is on the screens of these companies' people may have changed.

        Envelope and open forms then ask again. It says no more than that: also to
        people who may not see the letter.
        """
        group = self.env["ir.model.data"]._xmlid_to_res_id(USER)
        mine = Domain("all_group_ids", "in", [group]) & Domain("share", "=", False)
        mine &= Domain("company_ids", "in", self.sudo().company_id.ids)
        self.env["res.users"].sudo().search(mine)._bus_send(CHANGED, {})

    @api.model
    def _confidential_readers(self, company):
        """The users of a company who see all its confidential mail."""
        group = self.env.ref(CONFIDENTIAL)
        return (
            self.env["res.users"]
            .sudo()
            .search(
                Domain("all_group_ids", "in", group.ids)
                & Domain("company_ids", "in", company.ids)
                & Domain("share", "=", False)
            )
        )


def _add(found, user, letters):
    if letters:
        found[user] = found.get(user, letters.browse()) | letters


def user_by_letter(people):
    return {letter: user for user, letters in people.items() for letter in letters}
