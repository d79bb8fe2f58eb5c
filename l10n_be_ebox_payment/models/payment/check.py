# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What stands between a letter and its payment.

Nobody can tell an account of the government by its look. So a person with the right to
do so says once which account a sender has; another one in a later letter is an alarm.
Some of what is found stops the payment; the rest a person should compare before.
"""

from typing import NamedTuple

from odoo import api, fields, models
from odoo.tools import formatLang

from ...belgian_payment import parse_iban
from .fields import PAYABLE, PAYMENT_FIELDS, SILENT, UNPAID, UNSETTLED, WAITING

CHECKED_FIELDS = (
    *PAYMENT_FIELDS,
    *("payment_state", "payment_conflict", "payment_checked_by_id", "is_history"),
    *("payment_recognised", "same_payment_doubt", "sender_id", "company_id"),
    "payment_changed",
)
#: Values of ``reading_state`` of letters that may ask for what nobody has read.
UNREAD = ("scan", "failed", "partly")
#: What a person settles by saying that the values are right.
CONFIRMABLE = {"history", "conflict", "recognised", "repeated", "changed"}
#: The outcomes of the check of an account, with the colour in which they are shown.
TRUST = {
    "trusted": "green",
    "new": "orange",
    "contact": "orange",
    "changed": "red",
    "rule": "red",
    "own": "red",
    "refused": "red",
    "invalid": "red",
    "unknown": "red",
}


class Trust(NamedTuple):
    """How an account stands: a key of ``TRUST``, and what it is about."""

    code: str
    about: str = ""


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    payment_trust = fields.Selection(
        [
            ("green", "Trusted account"),
            ("orange", "New account"),
            ("red", "Suspect account"),
        ],
        "Account",
        compute="_compute_payment_trust",
    )
    payment_trust_reason = fields.Char(compute="_compute_payment_trust")
    payment_doubtful = fields.Boolean(compute="_compute_payment_hint")
    payment_hint = fields.Text("Before it can be paid", compute="_compute_payment_hint")
    payment_note = fields.Text("To compare", compute="_compute_payment_note")

    @api.depends("iban", "sender_id", "company_id")
    def _compute_payment_trust(self):
        trusts = self._account_trust()
        for record in self:
            trust = trusts.get(record)
            record.payment_trust = TRUST[trust.code] if trust else False
            record.payment_trust_reason = record._trust_text(trust)

    def _account_trust(self):
        """How the accounts of these letters stand.

        :return: dict of letters with an account to ``Trust``
        """
        records = self.filtered("iban")
        judged = records._judged_accounts()
        rules = self.env["ebox.payee.rule"]
        by_company = {
            company: (
                rules._by_number(company._origin),
                company._own_ibans(),
                company._own_ibans(certain=True),
            )
            for company in records.company_id
        }
        return {
            record: record._trust_of(judged, *by_company[record.company_id])
            for record in records
        }

    def _judged_accounts(self):
        """dict of (company id, sender id) to dict of IBAN to state."""
        found = {}
        accounts = self.env["ebox.payee.account"].sudo()
        senders = self.sender_id._origin.ids
        domain = [
            ("company_id", "in", self.company_id._origin.ids),
            ("sender_id", "in", senders),
        ]
        for known in accounts.search(domain):
            key = known.company_id.id, known.sender_id.id
            found.setdefault(key, {})[known.iban] = known.state
        return found

    def _trust_of(self, judged, rules, own, certainly_own):
        """The first that holds: own account, a person's word, a rule, contact, new.

        Only a person with the right to do so makes an account trusted, for one company
        and one sender: whose contact a sender is, anybody in charge may choose.
        """
        iban = parse_iban(self.iban)
        if not iban:
            return Trust("invalid")
        sender = self.sender_id._origin
        known = judged.get((self.company_id._origin.id, sender.id), {})
        if iban in certainly_own or (iban in own and iban not in known):
            return Trust("own")
        if not sender:  # whose account it is nobody can say
            return Trust("unknown")
        if iban in known:
            return Trust(known[iban])
        broken = rules.get(sender.remote_id) or rules.get(False)
        broken = broken and broken._broken_by(iban)
        if broken:
            return Trust("rule", broken.name)
        others = [account for account, state in known.items() if state == "trusted"]
        if others:
            return Trust("changed", ", ".join(others[:3]))
        if iban in self._partner_ibans():
            return Trust("contact", self.sudo().partner_id.display_name)
        return Trust("new")

    def _partner_ibans(self):
        """The accounts of the sender's contact that Odoo's own check trusts."""
        company = self.company_id._origin
        accounts = self.sudo().partner_id.bank_ids.filtered(
            lambda b: b.allow_out_payment
            and b.company_id in (b.browse().company_id, company)
        )
        return {parse_iban(number) for number in accounts.mapped("acc_number")}

    def _trust_text(self, trust):
        """Why an account is not simply good, for the person who is to pay."""
        _ = self.env._
        return {
            None: False,
            "trusted": _("This account of the sender was confirmed."),
            "new": _(
                "No account of this sender was confirmed yet. Compare it with an older "
                "letter or the sender's website; then trust it."
            ),
            "contact": _(
                "Accounting trusts this account of the contact %(contact)s, but nobody "
                "has confirmed that this sender is paid there. Compare it once; then "
                "trust it.",
                contact=trust.about if trust else "",
            ),
            "changed": _(
                "This sender was paid on another account until now: %(accounts)s. That "
                "can be fraud. Call the sender on a number that you know, not one from "
                "this letter.",
                accounts=trust.about if trust else "",
            ),
            "rule": _(
                "The account breaks a rule for this sender: %(rule)s. That can be "
                "fraud. Do not pay before you have asked the sender.",
                rule=trust.about if trust else "",
            ),
            "own": _("This is an account of your own company, not of the sender."),
            "refused": _("A person has refused this account."),
            "invalid": _("The check digits of the account number are wrong."),
            "unknown": _(
                "The letter names no sender: nobody can say whose account this is."
            ),
        }[trust and trust.code]

    def _payment_blockers(self):
        """What stands between these letters and paying, as codes.

        :return: dict of letters to lists of keys of ``_blockers_text``
        """
        trusts = self._account_trust()
        return {record: record._blockers(trusts.get(record)) for record in self}

    def _blockers(self, trust):
        found = []
        checked = self.payment_checked_by_id or self._is_edited()
        if self.is_history and not checked:
            found.append("history")
        if self._open_conflicts():
            found.append("conflict")
        if self.payment_recognised and not checked:
            found.append("recognised")
        if not self.amount or self.amount < 0:
            found.append("amount")
        if not self.iban:
            found.append("iban")
        if trust and trust.code != "trusted":
            found.append("account")
        if self.payment_changed:
            found.append("changed")
        if self.same_payment_doubt:  # also of what somebody typed a moment ago
            found.append("repeated")
        return found

    def _is_edited(self):
        """Whether a form holds corrections that are not saved yet."""
        saved = self._origin
        return (
            bool(saved)
            and saved != self
            and any(self[name] != saved[name] for name in PAYMENT_FIELDS)
        )

    def _open_conflicts(self):
        """The fields on which sources disagree, and which nobody has corrected."""
        saved = self._origin if self._is_edited() else self
        return [
            name
            for name in self.payment_conflict or {}
            if name not in self._fields or self[name] == saved[name]
        ]

    @api.model
    def _blockers_text(self):
        _ = self.env._
        return {
            "history": _(
                "The letter is older than the connection: perhaps it was paid long ago."
            ),
            "conflict": _(
                "The letter names different values, or none for sure: see below."
            ),
            "recognised": _(
                "The text was recognised from a scan: compare every figure."
            ),
            "amount": _("The amount is missing."),
            "iban": _("The account is missing."),
            "account": _(
                "The account was not confirmed by a person who may trust accounts."
            ),
            "changed": _(
                "The sender has changed the letter after it was checked: compare it."
            ),
            "repeated": _(
                "Another letter with this communication asks for a payment too, and "
                "none is paid yet: compare them. The history below says which one."
            ),
            "repeated_paid": _(
                "Another letter with this communication was paid, in part or in full, "
                "or declared as paid: compare them. The history below says which one."
            ),
        }

    @api.depends(*CHECKED_FIELDS)
    def _compute_payment_hint(self):
        worded = self._blockers_text()
        blockers = self._payment_blockers()
        for record in self:
            waits = record.payment_state in UNPAID
            codes = blockers[record] if waits else []
            if "repeated" in codes and record._is_mate_seen_to():
                codes = ["repeated_paid" if c == "repeated" else c for c in codes]
            lines = [worded[code] for code in codes]
            record.payment_hint = "\n".join(lines)
            record.payment_doubtful = bool(CONFIRMABLE.intersection(blockers[record]))

    def _settle_payments(self):
        """Bring the state of these payments in line with all that is known.

        Nobody pays by it: it only says what waits for a person, and for what.
        """
        records = self.sudo()
        records._follow_plan()
        blockers = records._payment_blockers()
        moved, silenced = {}, records.browse()
        for record in records:
            state = record._settled_state(blockers[record])
            if record.payment_state != state:
                moved[state] = moved.get(state, records.browse()) | record
                if state in SILENT and record.payment_state not in SILENT:
                    silenced |= record
        for state, changed in moved.items():
            changed.write({"payment_state": state})
        unchecked = self._fields["unchecked_amount"]
        self.env.add_to_compute(unchecked, records._begun())
        if silenced:
            silenced._release_payments()
            records._end_doubts(silenced.mapped("communication"))
        if any(record.payment_state in PAYABLE for record in records):
            self.env["ebox.matching"]._start_soon()

    def _settled_state(self, blockers):
        compare = self.currency_id.compare_amounts
        paid = compare(self.paid_amount, 0) > 0
        seen = compare(self._seen_to(), 0) > 0
        if paid and self.amount and compare(self.paid_amount, self.amount) >= 0:
            return "paid"
        if self._is_bill_paid():
            return "paid"
        links = self.declared_by_id and self.payment_link_ids
        if self.declared_by_id and not any(link.amount < 0 for link in links):
            whole = compare(self._seen_to(), self.amount) >= 0
            if whole or not self.payment_plan:
                return "declared"
        if seen:
            unseen = compare(self.declared_amount, self.paid_amount) > 0
            return "part_declared" if unseen else "partial"
        if self.payment_choice == "none" or self.same_payment_id:
            return "none"
        if self.payment_choice != "pay" and not self._asks_to_pay():
            return self._silent_state()
        return "to_check" if blockers else "to_pay"

    def _silent_state(self):
        """Whether nothing is to be paid, or nobody can tell: a value of ``SILENT``.

        A letter that waits for newer readers stays what it was until then.
        """
        if self.outgoing:  # what the company asks of others it does not owe
            return "none"
        missing = self.is_elsewhere or self.contents_pending or self.contents_withheld
        if missing or self._is_unread_in_part():
            return "unknown"
        outdated = self.reader_version != self._reader_version()
        if outdated or self.reading_state == "pending":
            return self.payment_state if self.payment_state in SILENT else "unknown"
        return "none"

    def _is_unread_in_part(self):
        """Whether a demand could stand in what is here but could not be read."""
        if self.reading_state == "none":
            return bool(self.file_count)
        problem = self.payment_problem not in (False, "no_scanner")
        return problem or self.reading_state in UNREAD

    @api.model
    def _settle_soon(self, domain):
        """The same of many letters that a person's change concerns, by a job.

        :param domain: list of conditions
        """
        self.env["ebox.mailbox.work"]._do("_settle_payments", [*WAITING, *domain])

    @api.model
    def _settle_open(self, domain=()):
        """Look again at the payments that wait: what they depend on has changed."""
        for records in self.sudo()._in_batches([*UNSETTLED, *domain]):
            records._settle_payments()

    def _asks_to_pay(self):
        """Whether anything that was read asks for money."""
        read = any(self[name] for name in ("amount", "iban", "communication"))
        return read or bool(self.payment_conflict) or self.payment_direction == "pay"

    def _is_payment_decided(self):
        """Whether a person has seen to the payment, so that no reading changes it."""
        return bool(
            self.payment_checked_by_id
            or self.payment_choice
            or self.payment_state not in (*SILENT, "to_check", "to_pay")
            or "person" in (self.payment_source or {}).values()
        )

    @api.depends(*PAYMENT_FIELDS, "payment_read", "payment_state")
    def _compute_payment_note(self):
        """Where the payment is not what the letter said when it was read."""
        for record in self:
            read = record.payment_read or {}
            lines = [
                self.env._(
                    "%(label)s: the letter says %(value)s.",
                    label=record._fields[name]._description_string(self.env),
                    value=record._shown_as_read(name, read[name]),
                )
                for name in ("amount", "iban", "communication")
                if read.get(name) and record._differs_from_read(name, read[name])
            ]
            waits = record.payment_state not in SILENT or record._is_edited()
            record.payment_note = "\n".join(lines) if waits else False

    def _differs_from_read(self, name, read):
        if name != "amount":
            return self[name] != read
        plan = not self._is_edited() and self.payment_plan
        own = plan[0][1] if plan else self.amount
        return bool(self.currency_id.compare_amounts(own, float(read)))

    def _shown_as_read(self, name, read):
        if name != "amount":
            return read
        return formatLang(self.env, float(read), currency_obj=self.currency_id)


class EboxMailboxWork(models.Model):
    _inherit = "ebox.mailbox.work"

    @api.model
    def _works(self):
        return super()._works() | {"_settle_payments"}
