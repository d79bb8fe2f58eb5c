"""Fields that only Odoo sets: no person gives them, by values or by defaults."""

from odoo import api, models, tools


class EboxGuarded(models.AbstractModel):
    """What a model declares read-only is written by its own code, as superuser.

    Odoo itself keeps to that in forms only: by RPC anybody with the right to write a
    record writes such fields too. It also takes defaults from the context and from what
    a person has saved, for records that the superuser makes on his behalf as well.
    """

    _name = "ebox.guarded"
    _description = "e-Box record with fields that only Odoo sets"

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
        return values

    def write(self, vals):
        result = super().write(vals)
        if not self.env.su:
            self._check_written()
        return result

    def _check_written(self):
        """Nobody moves a record to where he has no right to it.

        :raise AccessError: that would happen
        """
        self.check_access("write")
