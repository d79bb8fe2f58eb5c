# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Exporting letters as a ZIP: what will be in it is told before it is made."""

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain

from odoo.addons.ebox_enterprise.lib.limits import LARGEST_ID

from ...models.archive.zip_archive import MAX_LETTERS
from ...models.sharing.handover import MONTHS_BACK, month_choices, month_days

COMPUTED = ("letters", "leave_shared", "leave_confidential", "first_only", "partner_id")
COMPUTED += ("month",)


class EboxZipExport(models.TransientModel):
    _name = "ebox.zip.export"
    _inherit = ["ebox.guarded"]
    _description = "Export of e-Box letters as ZIP"

    #: ids of ``ebox.document`` in the order of the list; read again at each step, for
    #: the browser can write anything here
    letters = fields.Json()
    total = fields.Integer("Letters of the list", readonly=True)
    scope = fields.Selection(
        [("selected", "Selected letters"), ("list", "All letters of the list")],
        required=True,
        default="selected",
        readonly=True,
    )
    headline = fields.Char(compute="_compute_contents")
    contents = fields.Char(compute="_compute_contents")
    missing = fields.Char("Not in Odoo", compute="_compute_contents")
    refusal = fields.Char(compute="_compute_contents")
    shared = fields.Char("Shared before", compute="_compute_contents")
    count = fields.Integer("Number of letters", compute="_compute_contents")
    can_export = fields.Boolean(compute="_compute_contents")
    fits = fields.Integer("Number that fits", compute="_compute_contents")
    confidential = fields.Char("Confidential letters", compute="_compute_contents")
    month = fields.Selection(
        lambda self: month_choices(self.env, MONTHS_BACK),
        help="Only the letters that were received in it.",
    )
    leave_confidential = fields.Boolean("Leave out the confidential letters")
    leave_shared = fields.Boolean("Leave out the letters that were shared before")
    first_only = fields.Boolean("Export only the first letters, as many as fit")
    mark_shared = fields.Boolean(
        "Note the letters as shared",
        help="The letters then say with whom they were shared, by whom and when.",
    )
    partner_id = fields.Many2one(
        "res.partner", "For", help="With whom the letters are shared."
    )
    started = fields.Boolean(readonly=True)  # the marks are made, once

    @api.model
    def _of(self, documents, *, total=None):
        """The action that opens an export of these letters.

        :param documents: ``ebox.document`` in the order of the list
        :param total: the number of letters of the whole list, when it is that list
        """
        if not documents:
            raise UserError(self.env._("There is no letter to export in this list."))
        documents._check_zip_library()
        partner = self._usual_partner(documents.company_id)
        closed = len(self._confidential(documents))
        wizard = self.sudo().create(
            {
                "letters": documents.ids,
                "scope": "selected" if total is None else "list",
                "total": total or len(documents),
                "partner_id": partner.id,
                # nobody hands them on unless he says so
                "leave_confidential": 0 < closed < len(documents),
            }
        )
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Export as ZIP with all documents"),
            "res_model": self._name,
            "res_id": wizard.id,
            "views": [(False, "form")],  # the menu takes it as it is
            "target": "new",
        }

    @api.model
    def _usual_partner(self, companies):
        """The accountant of these companies, where there is one and no other."""
        grants = self.env["ebox.accountant.access"].sudo()
        domain = Domain("company_id", "in", companies.ids)
        found = grants.search(domain & Domain("state", "in", ["active"]))
        partners = found.user_id.partner_id.sudo(False)
        return partners if len(partners) == 1 else partners.browse()

    def _documents(self):
        """The letters that this user may read now, in their order."""
        documents, ids = self.env["ebox.document"], self._listed()
        # as a search, the rules are asked by the database: for thousands of letters
        # that takes a tenth of the time
        readable = set(documents.search([("id", "in", ids)], order="id").ids)
        return documents.browse(number for number in ids if number in readable)

    def _listed(self):
        """The ids of the letters, each once; what is none is an id of nothing."""
        self.ensure_one()
        listed = self.letters if isinstance(self.letters, list) else []
        return list(
            dict.fromkeys(
                n if type(n) is int and 0 < n <= LARGEST_ID else 0 for n in listed
            )
        )

    def _shared(self, documents):
        """Those of these letters that were shared before: with whom this ZIP is for."""
        shares = self.env["ebox.share"].sudo()
        domain = Domain("document_id", "in", documents.ids)
        if self.partner_id:
            domain &= Domain("partner_id", "=", self.partner_id.id)
        found = shares._read_group(domain, ["document_id"])
        return documents.browse(document.id for (document,) in found)

    def _confidential(self, documents):
        """Those of these letters that not everybody of the company may see."""
        domain = [("id", "in", documents.ids), ("confidential", "=", True)]
        return documents.search(domain)

    def _chosen(self, documents):
        """What goes into the ZIP, but for its limit."""
        left_out = self.env["ebox.document"]
        if self.leave_shared:
            left_out |= self._shared(documents)
        if self.leave_confidential:
            left_out |= self._confidential(documents)
        if days := month_days(self.month):
            start, end = days
            received = Domain("receipt_day", ">=", start)
            received &= Domain("receipt_day", "<=", end)
            left_out |= documents.search(Domain("id", "in", documents.ids) & ~received)
        return documents - left_out

    @api.depends(*COMPUTED)
    def _compute_contents(self):
        for record in self:
            documents = record._documents()
            chosen = record._chosen(documents)
            room = chosen._archive_room()
            too_much = room.fits < room.count
            record.refusal = too_much and chosen._archive_refusal(room)
            record.fits = room.fits
            if record.first_only and too_much:
                chosen = chosen[: room.fits]
                room = chosen._archive_room()
            record.count = room.count
            record.can_export = 0 < room.count == room.fits
            record.headline = record._headline_text()
            record.contents = record._contents_text(room)
            record.missing = record._missing_text(room)
            record.shared = record._shared_text(documents)
            record.confidential = record._confidential_text(documents)

    def _headline_text(self):
        """What is exported, with the count; says whether it is the whole list."""
        _, values = self.env._, {"count": self.count, "total": self.total}
        if self.scope == "list":
            if self.count == self.total:
                return _(
                    "All %(count)s letters of the list as it is filtered", **values
                )
            return _(
                "%(count)s of the %(total)s letters of the list as it is filtered",
                **values,
            )
        if self.count != self.total:
            return _("%(count)s of the %(total)s selected letters", **values)
        if self.count == 1:
            return _("The selected letter")
        return _("The %(count)s selected letters", **values)

    def _contents_text(self, room):
        return self.env._(
            "Files and texts: %(files)s, together %(size)s MB, in a folder for each "
            "company and year, with an index (Excel and CSV) and the SHA-256 of each "
            "file.",
            files=sum(size.files for size in room.sizes),
            size=room.mb,
        )

    def _missing_text(self, room):
        """How much of the letters Odoo does not have."""
        gaps = sum(size.gaps for size in room.sizes)
        letters = sum(1 for size in room.sizes if size.gaps)
        if not gaps:
            return False
        if gaps == 1:
            return self.env._(
                "Not in Odoo yet, and listed in the ZIP as missing: one file or text "
                "of one letter."
            )
        if letters == 1:
            return self.env._(
                "Not in Odoo yet, and listed in the ZIP as missing: %(gaps)s files or "
                "texts of one letter.",
                gaps=gaps,
            )
        return self.env._(
            "Not in Odoo yet, and listed in the ZIP as missing: %(gaps)s files or "
            "texts of %(letters)s letters.",
            gaps=gaps,
            letters=letters,
        )

    def _shared_text(self, documents):
        count = len(self._shared(documents))
        if not count:
            return False
        if self.partner_id:
            return self.env._(
                "Shared with %(name)s before: %(count)s of these letters.",
                name=self.partner_id.name,
                count=count,
            )
        return self.env._("Shared before: %(count)s of these letters.", count=count)

    def _confidential_text(self, documents):
        count = len(self._confidential(documents))
        if not count:
            return False
        return self.env._(
            "Confidential, or addressed to a person: %(count)s of these letters.",
            count=count,
        )

    @api.onchange("partner_id")
    def _onchange_partner_id(self):
        if self.partner_id:
            self.mark_shared = True

    def action_export(self):
        """Begin the download; the letters are marked when it begins.

        :raise UserError: nothing is left, or it is too large
        """
        self.ensure_one()
        self._asked()._check_archive_size()
        return {
            "type": "ir.actions.act_url",
            "url": f"/l10n_be_ebox_payment/zip/{self.id}",
            "target": "new",
            "close": True,
        }

    def _asked(self):
        """The letters to export.

        :raise UserError: there is none, or one may not be read any more
        """
        documents = self._documents()
        if len(documents) < len(self._listed()):
            raise UserError(
                self.env._(
                    "You may not read one or more of these letters any more, or they "
                    "are gone. Nothing was exported. Open the list again, and export "
                    "what it shows now."
                )
            )
        chosen = self._chosen(documents)
        if not chosen:
            raise UserError(
                self.env._(
                    "All these letters are left out, so none is left to export. Untick "
                    "what leaves them out, or choose other letters."
                )
            )
        if self.first_only:
            return chosen[: chosen._archive_room().fits] or chosen
        return chosen

    def _archive(self):
        """The ZIP itself, for the route; marks the letters, the first time only."""
        chosen, recipient = self._asked(), None
        if self.mark_shared and not self.started:
            recipient = self.partner_id
        # who may read them was asked above
        archive = chosen.sudo()._archive(recipient=recipient)
        self.sudo().started = True
        return chosen._while_allowed(archive, type(chosen)._may_all_be_read)


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def action_export_zip(self):
        """Export these letters, which a person has selected, as a ZIP."""
        self.check_access("read")
        listed = self.env.context.get("active_domain")
        total = self.search_count(listed) if listed else None
        if total is not None and len(self) < min(total, MAX_LETTERS):
            total = None
        return self.env["ebox.zip.export"]._of(self, total=total)

    @api.model
    def action_export_zip_list(self, domain, order=None):
        """Export all letters of a list, as it is filtered, as a ZIP.

        :param domain: of the list's search
        :param order: as the list is sorted, in the words of ``search``
        """
        documents = self.search(Domain(domain), order=order, limit=MAX_LETTERS)
        total = len(documents)
        if total == MAX_LETTERS:
            total = self.search_count(Domain(domain))
        return self.env["ebox.zip.export"]._of(documents, total=total)
