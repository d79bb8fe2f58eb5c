# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Who may not judge an account asks, by name, somebody who may; once, until it is done.

What a person says of an account is asked first in words that name sender, account and
where the account comes from: she decides on what she sees.
"""

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import format_date

from ..payment.fields import UNPAID
from ..payment.payee import TRUST_GROUP

ASKED = "l10n_be_ebox_payment.activity_trust"
#: How an account can stand for which somebody can be asked.
_ASKABLE = ("new", "contact", "changed", "rule")


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    trust_request = fields.Char("Request", compute="_compute_trust_request")
    trust_asked = fields.Char("Asked", compute="_compute_trust_request")

    @api.depends("iban", "sender_id", "company_id", "payment_state")
    @api.depends_context("uid", "lang")
    def _compute_trust_request(self):
        """The words of the button that asks, or who was asked."""
        self.trust_request = self.trust_asked = False
        if self.env.user.has_group(TRUST_GROUP):
            return
        trusts, requests = self._account_trust(), self._open_requests()
        people = {c: self._people_who_judge(c) for c in self.sudo().company_id}
        for record in self.filtered(lambda d: d.payment_state in UNPAID):
            if record not in trusts or trusts[record].code not in _ASKABLE:
                continue
            asked = record._requests_among(requests)[:1]
            if asked:
                record.trust_asked = record._asked_text(asked)
                continue
            judge = record._trust_judge(people[record.sudo().company_id])
            if judge:
                record.trust_request = self.env._(
                    "Ask %(person)s to trust this account", person=judge.name
                )
            else:
                record.trust_asked = record._nobody_text()

    def _asked_text(self, activity):
        return self.env._(
            "%(person)s was asked on %(day)s to judge this account.",
            person=activity.user_id.name,
            day=format_date(self.env, activity.create_date),
        )

    def _nobody_text(self):
        return self.env._(
            "Nobody who sees this letter may judge accounts in %(company)s: an "
            "administrator can give somebody the right 'Validate bank account'.",
            company=self.sudo().company_id.name,
        )

    @api.model
    def _people_who_judge(self, company):
        """The other people who may judge accounts in a company, who is asked first.

        That is who has judged one there before, else a person in charge of its mail.
        """
        people = self.env["res.users"].sudo()
        able = people.search(
            [
                ("all_group_ids", "in", self.env.ref(TRUST_GROUP).ids),
                ("company_ids", "in", company._origin.ids),
                ("share", "=", False),
                ("id", "!=", self.env.uid),
            ],
            order="id",
        )
        mine = [("company_id", "in", company._origin.ids)]
        before = self.env["ebox.payee.account"].sudo().search(mine, order="date desc")
        charged = self.env["ebox.connection"].sudo().search(mine).manager_id
        return (before.user_id & able) | (charged & able) | able

    def _trust_judge(self, people):
        """The first of these people who sees this letter, perhaps nobody."""
        return next((u for u in people if self._origin._seen_by(u)), people.browse())

    def _requests_among(self, requests):
        """Those about the account of this letter, on whichever letter the user sees."""
        letters = self.sudo(False).browse(requests.mapped("res_id")).exists()
        seen = set(letters._filtered_access("read").ids)
        return requests.filtered(
            lambda a: (
                a.res_id in seen and self._same_account(self.sudo().browse(a.res_id))
            )
        )

    @api.model
    def _open_requests(self):
        """All requests to judge an account: ``mail.activity`` of all users."""
        kind = self.env.ref(ASKED, raise_if_not_found=False)
        return (
            self.env["mail.activity"]
            .sudo()
            .search(
                [
                    ("res_model", "=", self._name),
                    ("activity_type_id", "=", kind.id if kind else 0),
                ]
            )
        )

    def _same_account(self, other):
        mine = self.sudo()
        return (mine.company_id, mine.sender_id, mine.iban) == (
            other.company_id,
            other.sender_id,
            other.iban,
        )

    def _words_trust_asked(self, told):
        return self.env._("Account of a sender to judge"), False

    def action_ask_for_trust(self):
        """Ask somebody by an activity, unless somebody was asked already.

        :raise UserError: nobody may judge it; nothing was changed
        """
        self.ensure_one()
        self.check_access("write")
        self._check_seen()
        asked = self._requests_among(self._open_requests())[:1]
        if asked:
            return self._success(self._asked_text(asked))
        trust = self._account_trust().get(self)
        if not trust or trust.code not in _ASKABLE:
            raise UserError(
                self.env._(
                    "There is nothing to ask about this account: it was judged, is "
                    "your own, or is no valid account. Nothing was changed."
                )
            )
        judge = self._trust_judge(self._people_who_judge(self.sudo().company_id))
        if not judge:
            raise UserError(self._nobody_text())
        today = fields.Date.context_today(self)
        kind = self.env.ref(ASKED).sudo()
        self._add_activities(kind, "trust_asked", lambda _letter: (today, judge))
        named = {"person": judge.name, "iban": self.iban}
        told, kept = (
            env._("%(person)s was asked to judge account %(iban)s.", **named)
            for env in (self.env, self._history_env())
        )
        self.message_post(body=kept)
        return self._success(told)

    @api.model
    def _success(self, text):
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "success",
                "message": text,
                "next": {"type": "ir.actions.act_window_close"},
            },
        }

    def _end_requests(self, vals=None):
        """Nobody is asked any more about an account that was judged, or left behind.

        :param vals: what was written to these letters; without, their accounts were
            judged
        """
        concerned = {"iban", "sender_id", "payment_state"}
        if vals is not None and not concerned & vals.keys():
            return
        requests = self._open_requests()
        if vals is not None:
            requests = requests.filtered(lambda a: a.res_id in self._ids)
        for request in requests:
            letter = self.sudo().browse(request.res_id)
            trust = letter._account_trust().get(letter)
            if letter.payment_state not in UNPAID or (
                not trust or trust.code not in _ASKABLE
            ):
                request.unlink()

    def _iban_origin(self):
        """Where the account of this letter comes from.

        :return: ("letter" | "typed" | "over", what the letter says instead or None)
        """
        read = (self.payment_read or {}).get("iban")
        if (self.payment_source or {}).get("iban") != "person" or read == self.iban:
            return "letter", None
        return ("over", read) if read else ("typed", None)

    def _iban_origin_text(self):
        kind, read = self._iban_origin()
        return {
            "letter": self.env._("It stands so in the letter."),
            "typed": self.env._(
                "A person has typed or chosen it: no account was read in the letter "
                "for sure."
            ),
            "over": self.env._(
                "A person has typed it over that of the letter, %(iban)s.",
                iban=read,
            ),
        }[kind]

    def action_trust_question(self):
        """Ask whether this is the sender's account; yes trusts it."""
        red = self.payment_trust == "red"
        compared = self.env._(
            "Have you compared this account with an older letter or with the sender's "
            "website? From then on every letter of this sender with it can be paid."
        )
        called = self.env._(
            "Have you asked the sender, on a number that you already had, whether "
            "this is its account? From then on every letter with it can be paid."
        )
        return self._account_question(
            self.env._("Trust this account?"),
            called if red else compared,
            self.env._("Trust this account"),
            "action_trust_account",
        )

    def action_refuse_question(self):
        """Ask whether nothing is to be paid on this account; yes refuses it."""
        return self._account_question(
            self.env._("Refuse this account?"),
            self.env._("From then on no letter of this sender with it can be paid."),
            self.env._("Refuse it"),
            "action_refuse_account",
        )

    def _account_question(self, title, question, confirm, method):
        self.ensure_one()
        self.check_access("write")
        self.env["ebox.payee.account"]._check_right()
        self._check_seen()
        who = self.env._(
            "%(sender)s\nAccount %(iban)s",
            sender=self.sudo().sender_id.name or self.env._("(no sender)"),
            iban=self._grouped_iban(),
        )
        origin = self._iban_origin_text()
        why = self.payment_trust_reason if self.payment_trust == "red" else ""
        return {
            "type": "ir.actions.client",
            "tag": "ebox_payment_question",
            "params": {
                "title": title,
                "body": "\n\n".join(filter(None, [who, origin, why, question])),
                "confirm": confirm,
                "model": self._name,
                "method": method,
                "ids": self.ids,
                "context": {"ebox_iban": self.iban, "ebox_amount": self.amount},
            },
        }
