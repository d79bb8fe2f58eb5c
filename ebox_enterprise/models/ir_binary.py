from odoo import models


class IrBinary(models.AbstractModel):
    """A token opens no file of a letter: it would outlive the right to see it."""

    _inherit = "ir.binary"

    def _find_record(
        self,
        xmlid=None,
        res_model="ir.attachment",
        res_id=None,
        access_token=None,
        field=None,
    ):
        if access_token and self._ebox_is_ours(res_model, res_id, xmlid):
            access_token = None  # who may see the letter needs none
        return super()._find_record(xmlid, res_model, res_id, access_token, field)

    def _ebox_is_ours(self, res_model, res_id, xmlid):
        """Whether this is a record of ours, or a file of one."""
        if xmlid:
            record = self.env.ref(xmlid, False)
        elif res_id is not None and res_model in self.env:
            record = self.env[res_model].browse(res_id).exists()
        else:
            return False
        name = record._name if record else ""
        if name == "ir.attachment":
            name = record.sudo().res_model or ""
        return name.startswith("ebox.")
