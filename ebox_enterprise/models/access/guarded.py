# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Fields that only Odoo sets: no person gives them, by values or by defaults."""

from odoo import api, models, tools
from odoo.fields import Command, Domain

DEBUG = "base.group_no_one"
#: In a context: what a person changes would not be told in the record's history.
UNTOLD = {"tracking_disable", "mail_notrack"}


def about_letters(model):
    """Whether records of this model are ours.

    :param model: its name, or nothing
    """
    return str(model or "").startswith("ebox.")


class EboxGuarded(models.AbstractModel):
    """What a model declares read-only is written by its own code, as superuser.

    Odoo itself keeps to that in forms only: by RPC anybody with the right to write a
    record writes such fields too. It also takes defaults from the context and from what
    a person has saved, for records that the superuser makes on his behalf as well.
    """

    _name = "ebox.guarded"
    _description = "e-Box record with fields that only Odoo sets"
    _follows = None  # the field with the letter: who may not read that sees nothing

    @api.model
    @tools.ormcache("self._name")
    def _own_fields(self):
        """The names of these fields: a frozenset."""
        return frozenset(
            name
            for name, field in self._fields.items()
            if field.readonly and field.store and name not in models.MAGIC_COLUMNS
        )

    @api.model
    def _visible_domain(self):
        """Which records the current user sees, beyond what the record rules say.

        :return: ``Domain``
        """
        if not self._follows:
            return Domain.TRUE
        return Domain(self._follows, "any", self.env["ir.rule"]._of_letters())

    @api.model
    def _has_field_access(self, field, operation):
        own = operation == "write" and not self.env.su
        if own and field.name in self._own_fields():
            return False
        return super()._has_field_access(field, operation)

    @api.model
    def default_get(self, fields):
        own = self._own_fields().intersection(fields)
        values = super().default_get([name for name in fields if name not in own])
        for name in own:
            field = self._fields[name]
            if field.default:
                value = field.convert_to_cache(
                    field.default(self), self, validate=False
                )
                values[name] = field.convert_to_write(value, self)
        self._check_named(values)
        return values

    def onchange(self, values, field_names, fields_spec):
        self._check_named(values)
        self._check_shown(values)
        return super().onchange(values, field_names, fields_spec)

    def _check_shown(self, values):
        """A browser can also say what a form only shows, and more is computed from it.

        Of a letter of another company it would be told what that one knows.

        :raise AccessError: that names a record which its user may not see
        """
        if self.env.su:
            return
        for name, value in values.items():
            field = self._fields.get(name)
            shown = field and field.readonly and (self or field.store)
            if shown and field.relational:
                named = self.env[field.comodel_name].browse(_named_ids(value))
                unknown = named - self.sudo()[name]
                if unknown:
                    unknown.check_access("read")

    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            self._check_named(vals)
        return super().create(vals_list)

    def write(self, vals):
        self._check_named(vals)
        result = super(EboxGuarded, self._with_history()).write(vals)
        if not self.env.su:
            self._check_written()
        return result

    def _with_history(self):
        """The same, whose history tells what a person changes, whatever he asks for."""
        context = self.env.context
        if self.env.su or UNTOLD.isdisjoint(context):
            return self
        return self.with_context({k: v for k, v in context.items() if k not in UNTOLD})

    def _check_named(self, values):
        """Forms show the names of all records that a person puts into them.

        :raise AccessError: one of them is ours, and not for him to see
        """
        if self.env.su:
            return
        for name, value in values.items():
            field = self._fields.get(name)
            if field and field.relational and field.comodel_name.startswith("ebox."):
                self.check_access("read")  # before anything is told of its own records
                named = self.env[field.comodel_name].browse(_named_ids(value))
                unknown = named - self.sudo()[name]
                if unknown:
                    unknown.check_access("read")

    def _check_written(self):
        """Nobody moves a record to where he has no right to it.

        :raise AccessError: that would happen
        """
        self.check_access("write")


class EboxTraced(models.AbstractModel):
    """What decides about letters or money does not go without a word.

    Who made and changed such a record stands in it; that it is gone, and who deleted
    it, in the history of the connections that it was for.
    """

    _name = "ebox.traced"
    _description = "e-Box record whose deletion is noted"

    @api.ondelete(at_uninstall=False)
    def _note_deletion(self):
        for record in self.sudo():
            kind = self.env["ir.model"]._get(self._name)
            for connection in record._concerned_connections():
                env = connection._reader_env()
                text = env._(
                    "%(user)s deleted: %(kind)s, %(name)s.",
                    user=self.env.user.name,
                    kind=kind.with_env(env).sudo().name,
                    name=record.with_env(env).sudo()._deleted_name(),
                )
                connection._message_log(body=text)

    def _concerned_connections(self):
        """The connections of the record's company, or all where it has none."""
        of_company = [("company_id", "=", self.company_id.id)]
        connections = self.env["ebox.connection"].with_context(active_test=False)
        return connections.search(of_company if self.company_id else [])

    def _deleted_name(self):
        """What is told of a record that goes, to all who see the connection."""
        return self.display_name


class IrRule(models.Model):
    _inherit = "ir.rule"

    @api.model
    def _compute_domain(self, model_name, mode="read"):
        """Also what no record rule can say: a model's own ``_visible_domain``."""
        domain = super()._compute_domain(model_name, mode)
        model = self.env[model_name]
        if self.env.su or not hasattr(model, "_visible_domain"):
            return domain
        return domain & model._visible_domain()

    def _make_access_error(self, operation, records):
        """In debug mode Odoo would name the records that somebody may not see."""
        error = super()._make_access_error(operation, records)
        if self.env.user.has_group(DEBUG) and _are_about_letters(records):
            error.args = (self._unnamed(records),)
        return error

    def _unnamed(self, records):
        self = self.with_context(self.env.user.context_get())
        return self.env._(
            "You have no right to this: %(kind)s (%(model)s: %(ids)s). Ask somebody "
            "who may see it, or an administrator. Nothing was changed.",
            kind=self.env["ir.model"]._get(records._name).name,
            model=records._name,
            ids=", ".join(map(str, records.ids[:6])),
        )

    @api.model
    def _of_letters(self):
        """Which letters the current user may read, whatever the rules say.

        For models that follow them, as Odoo does for ``_inherits``.
        """
        return self._compute_domain("ebox.document", "read")


def _are_about_letters(records):
    """Whether one of these is ours, or of what Odoo keeps beside one of ours."""
    names = [records._name]
    if "res_model" in records._fields:
        names += records.sudo().exists().mapped("res_model")
    return any(map(about_letters, names))


def _named_ids(value):
    """The ids of the records that a value of a relational field names.

    :param value: an id, a record as forms give it, a list of ids or of commands
    """
    if isinstance(value, dict):
        value = value.get("id")
    if not isinstance(value, list | tuple):
        return [value] if value and isinstance(value, int) else []
    found = []
    for one in value:
        if isinstance(one, list | tuple) and one:
            ids = one[2] if one[0] == Command.SET else one[1:2]
            linking = one[0] in (Command.UPDATE, Command.LINK, Command.SET)
            found += ids if linking else []
        else:
            found.append(one)
    return [number for number in found if isinstance(number, int) and number]
