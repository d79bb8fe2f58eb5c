# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The vendor bill of a letter: always a draft, which a person looks at and posts.

The letter's PDF goes with it, where everybody in accounting sees it; that of a
confidential letter only by a person's word.
"""

from decimal import Decimal

from odoo import fields, models
from odoo.exceptions import AccessError, UserError
from odoo.fields import Command, Domain
from odoo.tools import format_amount, format_date

from odoo.addons.ebox_enterprise.lib.file_names import PDF
from odoo.addons.ebox_enterprise.lib.national_number import hide_all
from odoo.addons.ebox_enterprise.models.document.file import UNTOUCHED

from ...belgian_payment import sender_reference, stated_vat
from ...belgian_payment.matching import reference_of
from .booking_kind import account_name

BILLING = "account.group_account_invoice"
SEES_BILLS = f"{BILLING},account.group_account_readonly"
BILL_TYPES = ("in_invoice", "in_receipt")


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    bill_id = fields.Many2one(
        "account.move",
        "Vendor bill",
        readonly=True,
        copy=False,
        index="btree_not_null",
        ondelete="set null",
        groups=SEES_BILLS,  # the name of a bill is its vendor and number
    )
    # not as superuser: Odoo sorts and groups by such fields whatever groups they have
    bill_kind = fields.Selection(
        related="bill_id.move_type",
        related_sudo=False,
        string="Kind of bill",
        groups=SEES_BILLS,
    )
    bill_state = fields.Selection(
        related="bill_id.state",
        related_sudo=False,
        string="State of the bill",
        groups=SEES_BILLS,
    )
    bill_lacks_pdf = fields.Boolean(
        "Bill without the PDF", compute="_compute_bill_lacks_pdf", groups=SEES_BILLS
    )

    def action_create_bill(self):
        """Make the draft bill of this letter, or open the one that it has.

        Where the message type has no account yet, a person is asked for it first.

        :raise UserError: there is a bill for it already, or the sender is not known
        """
        return self._bill_or_question()

    def action_create_another_bill(self):
        """Make a bill although one with the same reference is there."""
        return self._bill_or_question(another=True)

    def _bill_or_question(self, *, another=False):
        self.ensure_one()
        if not self._begin_bill(another=another):
            return self.action_view_bill()
        account = self.type_setting_id._booking()[1]
        if account:
            return self._create_bill(account)
        return self.env["ebox.create.bill"]._open_for(self, another=another)

    def _begin_bill(self, *, another):
        """Whether a bill can be made; not where the letter has one.

        :raise UserError: why there is none to be made; nothing was changed
        """
        self._check_billing()
        self._lock_for_bill()
        if self.bill_id:
            return False
        self._check_not_cleared()
        if self.payment_direction == "receive":
            raise UserError(
                self.env._(
                    "This letter gives money back: there is no bill for it. Make a "
                    "credit note in Accounting where you need one."
                )
            )
        if not another:
            self._check_no_known_bill()
        self._check_not_booked()
        return True

    def _check_no_known_bill(self):
        known = self._known_bills()[:1]
        if known:
            raise UserError(
                self.env._(
                    "There is already a bill for this: %(bill)s. Link it instead with "
                    "'It is the bill of this letter'. When the letter asks for "
                    "something else, choose 'Create another bill'. Nothing was "
                    "changed.",
                    bill=known.display_name,
                )
            )

    def action_link_bill(self):
        """Link the bill that is there already, instead of making one."""
        self.ensure_one()
        self._check_billing()
        self._lock_for_bill()
        if not self.bill_id:
            self._check_not_cleared()
            bill = (self._known_bills() or self._similar_bills())[:1]
            if not bill:
                raise UserError(
                    self.env._(
                        "No bill with the reference of this letter was found. Create "
                        "one with 'Create bill'. Nothing was changed."
                    )
                )
            self._link_bill(bill)
        return self.action_view_bill()

    def action_unlink_bill(self):
        """The bill is not that of this letter; the bill itself stays as it is."""
        self.ensure_one()
        self._check_billing()
        if self.payment_link_ids.sudo().filtered("move_line_id"):
            raise UserError(
                self.env._(
                    "A payment of this letter is matched with the bill. Undo the link "
                    "with the bank line first. Nothing was changed."
                )
            )
        bill = self.bill_id
        self.sudo().bill_id = False
        if bill:
            env = self._history_env()
            text = env._("Bill %(bill)s is no longer linked.", bill=bill.name)
            self.message_post(body=text)
            self.sudo()._settle_payments()

    def action_view_bill(self):
        """Open the bill of this letter."""
        self.ensure_one()
        self.bill_id.check_access("read")
        return {
            "type": "ir.actions.act_window",
            "res_model": "account.move",
            "res_id": self.bill_id.id,
            "views": [(False, "form")],
        }

    def _lock_for_bill(self):
        """Two clicks make one bill.

        :raise UserError: somebody is about to make or link one
        """
        none = self.env["account.bank.statement.line"]
        self.env["ebox.payment.link"]._lock(self, none)

    def _check_billing(self):
        self.check_access("write")
        if not self.env.user.has_group(BILLING):
            raise AccessError(
                self.env._(
                    "Only people with the right 'Invoicing' make and link bills. Ask "
                    "one of them, or an administrator for the right. Nothing was "
                    "changed."
                )
            )

    def _check_not_cleared(self):
        links = self.payment_link_ids.sudo()
        if links.filtered(lambda link: link._is_cleared()):
            raise UserError(
                self.env._(
                    "A payment of this letter is on the clearing account: with a bill "
                    "it would be booked twice. Choose 'Put back' beside the payment "
                    "first. Nothing was changed."
                )
            )

    def _check_not_booked(self):
        """Refuse a bill for what somebody has booked without one in accounting."""
        links = self.payment_link_ids.sudo()
        booked = links.filtered(lambda link: link.reconcile_state == "booked")
        if booked:
            raise UserError(
                self.env._(
                    "The bank line of %(day)s, which pays this letter, is booked in "
                    "accounting on %(accounts)s: with a bill it would be booked twice. "
                    "Undo that booking there first. Nothing was changed.",
                    day=format_date(self.env, booked[0].date),
                    accounts=booked[0]._booked_on(),
                )
            )

    def _create_bill(self, expense, kind=None):
        """The draft bill, opened.

        It is the company of the letter that pays, whichever company is active.

        :param expense: ``account.account`` of its line
        :param kind: of ``BILL_TYPES``; without one, that of the message type
        """
        partner = self._bill_partner()
        account = self._bill_bank_account(partner)
        values = self._bill_values(partner, account, expense)
        values["move_type"] = kind or self.type_setting_id._booking()[0]
        bill = self.env["account.move"].with_company(self.company_id).create(values)
        self.sudo().bill_id = bill
        env = self._history_env()
        text = env._(
            "A draft bill was made on account %(account)s: %(bill)s",
            account=account_name(expense, self.company_id),
            bill=self._bill_link(),
        )
        self._tell_of_bill(text)
        self._tell_of_account(bill, account)
        if told := self.with_env(env)._vat_text():
            bill.message_post(body=told)
        self._put_pdf_on_bill()
        return self.action_view_bill()

    def _link_bill(self, bill):
        """Make a bill that is there that of this letter."""
        if bill.company_id != self.company_id or bill.move_type not in BILL_TYPES:
            raise UserError(
                self.env._("This is not a vendor bill of %s.", self.company_id.name)
            )
        self.sudo().bill_id = bill
        env = self._history_env()
        self._tell_of_bill(env._("Bill %s was linked.", self._bill_link()))
        self.payment_link_ids._reconcile()
        self.sudo()._settle_bill()

    def _bill_partner(self):
        setting = self.sudo().sender_setting_id
        setting._link_partner(by_person=True)
        if setting.partner_id:
            return setting.partner_id.sudo(False)
        raise UserError(
            self.env._(
                "Odoo does not know which contact sent this letter, so that the bill "
                "would have no vendor. Choose the sender's contact under e-Box, "
                "Configuration, Senders, and try again; or make the bill in "
                "Accounting. Nothing was changed."
            )
        )

    def _bill_values(self, partner, account, expense):
        subject = self._bill_subject()
        line = {
            "name": subject,
            "quantity": 1,
            "price_unit": self._asked_in_all(),
            "account_id": expense.id,
            "tax_ids": [Command.clear()],  # no VAT on what an authority demands
        }
        values = {
            "company_id": self.company_id.id,
            "partner_id": partner.id,
            "currency_id": self.currency_id.id,
            "partner_bank_id": account.id,
            "ref": self._bill_reference() or subject,
            "payment_reference": self.communication,
            "invoice_date": self.receipt_day,
            "invoice_line_ids": [Command.create(line)],
        }
        if self.payment_plan:
            values["invoice_payment_term_id"] = self._plan_term().id
        elif self.due_date:  # a term would compute another day
            values["invoice_payment_term_id"] = False
            values["invoice_date_due"] = self.due_date
        return values

    def _vat_text(self):
        """That the letter states VAT, which the draft does not have; False without."""
        data = self._payment_data()
        vat = data and data.total and data.vat_amount
        if not vat:
            asked = Decimal(str(round(self._asked_in_all(), 2)))
            texts = [page.text for page in self._pages_to_learn_from()]
            vat = stated_vat(asked, texts)
        if not vat:
            return False
        return self.env._(
            "The letter states VAT: %(vat)s. The line of the draft has no tax: set its "
            "tax and its amount without VAT, or the VAT is not deducted.",
            vat=format_amount(self.env, float(vat), self.currency_id),
        )

    def _bill_subject(self):
        """What accounting people may read of the letter."""
        if not self.confidential:
            return self.name or self.remote_id
        kind = self.message_type_id.name or self.message_type_id.remote_id
        return kind or self.env._("Official letter")

    def _bill_reference(self):
        """The sender's own reference, as it stands in the letter, for who looks for it.

        Of a confidential letter it says whose case it is, as its subject would.
        """
        if not self.confidential:
            texts = [hide_all(page.text) for page in self._pages_to_learn_from()]
            found = sender_reference(texts)
            if found:
                return found
        # a structured communication says nothing to who looks for the bill
        free = self.communication and not reference_of(self.communication)
        return free and self.communication

    def _bill_bank_account(self, partner):
        """The account to pay to, made when it is new; none when it is suspect.

        A new one is trusted where who judged it may trust it in accounting, too.
        """
        accounts = self.env["res.partner.bank"].sudo()
        if not self.iban or self.payment_trust == "red":
            return accounts
        own = Domain("partner_id", "=", partner.id)
        own &= Domain("sanitized_acc_number", "=", self.iban)
        known = accounts.with_context(active_test=False).search(own, limit=1)
        if known:
            foreign = known.company_id and known.company_id != self.company_id
            usable = known.active and not foreign
            return known if usable else accounts
        account = accounts.create({"acc_number": self.iban, "partner_id": partner.id})
        self._mark_new_account(account)
        return account

    def _bill_link(self):
        return self.bill_id._get_html_link(title=self.bill_id.name or "…")

    def _tell_of_bill(self, text):
        """Both say so, each with the way to the other."""
        self.message_post(body=text)
        # who may not see the letter would learn its subject from the link
        letter = self._get_html_link(title=self._bill_subject())
        self.bill_id.message_post(
            body=self._history_env()._("This bill is that of e-Box letter %s.", letter)
        )

    def _tell_of_account(self, bill, account):
        if not self.iban or account:
            return
        letter = self.with_env(self._history_env())
        suspect = letter.payment_trust == "red"
        archived = letter.env._("The contact's account is archived.")
        text = letter.env._(
            "The account of the letter, %(iban)s, was not put on the bill. %(reason)s",
            iban=self.iban,
            reason=letter.payment_trust_reason if suspect else archived,
        )
        bill.message_post(body=text.strip())

    def _compute_bill_lacks_pdf(self):
        for record in self:
            has_both = record.sudo().bill_id and record._pdf_for_bill()
            record.bill_lacks_pdf = has_both and not record._pdf_on_bill()

    def action_attach_pdf(self):
        """Copy the PDF to the bill: the consent that a confidential letter needs."""
        self.ensure_one()
        self._check_billing()
        if not self.bill_id:
            raise UserError(self.env._("This letter has no bill yet. Create it first."))
        if not self._pdf_for_bill():
            raise UserError(
                self.env._(
                    "The PDF of this letter has not been fetched. Fetch it, and try "
                    "again."
                )
            )
        self._copy_pdf_to_bill()

    def _put_pdf_on_bill(self):
        """The PDF of an open letter; of a confidential one only by a person's word."""
        if not self.confidential:
            self._copy_pdf_to_bill()
            return
        self.bill_id.message_post(
            body=self._history_env()._(
                "The letter is confidential, so its PDF is not on this bill. Who may "
                "see the letter can add it there with 'Attach the PDF to the bill'; "
                "everybody in accounting sees it then."
            )
        )

    def _copy_pdf_to_bill(self):
        source, bill = self._pdf_for_bill(), self.bill_id
        if not source or self._pdf_on_bill():
            return
        copied = (
            self.env["ir.attachment"]
            .with_context(**UNTOUCHED)
            .create(
                {
                    "name": source.name,
                    "raw": source._ebox_content(),  # the same bytes are stored once
                    "mimetype": source.mimetype,
                    "res_model": bill._name,
                    "res_id": bill.id,
                }
            )
        )
        bill.message_main_attachment_id = copied
        facts = {"kind": "bill", "file": source.name, "bill": bill.display_name}
        self._note_access("exported", facts, attachment=source)
        if self.confidential:
            text = self._history_env()._(
                "The PDF of this confidential letter was attached to its bill, where "
                "everybody in accounting sees it."
            )
            self.message_post(body=text)

    def _pdf_for_bill(self):
        attachment = self.sudo().message_main_attachment_id
        return attachment.filtered(lambda a: a.mimetype == PDF)

    def _pdf_on_bill(self):
        """The file of the bill with the same bytes."""
        return (
            self.env["ir.attachment"]
            .sudo()
            .search(
                [
                    ("res_model", "=", "account.move"),
                    ("res_id", "=", self.sudo().bill_id.id),
                    ("checksum", "=", self._pdf_for_bill().checksum),
                ],
                limit=1,
            )
        )
