# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""All accounts on which letters wait for a person's judgement, one line for each.

A line is no record of its own: it stands as long as a letter waits. Its number is made
of the account, since a letter's number could be that of one that the reader may not
see; what it tells is told from the letters that he sees. A secret of the database is in
the number: else anybody could reckon it out and ask whether there is such a line, and
who writes letters could choose an account whose number hides another's line.
"""

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import NO_ACCESS, Domain
from odoo.tools import SQL
from odoo.tools.misc import hmac

from ..payment.fields import UNPAID, WAITING
from ..payment.payee import TRUST_GROUP

#: Old letters are looked at one by one: they make no work by themselves.
_ALIVE = ["|", ("is_history", "=", False), ("payment_checked_by_id", "!=", False)]
#: How an account stands that can be confirmed elsewhere; the others are alarms.
_PLAIN = ("new", "contact")


class EboxAccountToJudge(models.Model):
    _name = "ebox.account.to.judge"
    _inherit = ["ebox.guarded"]
    _description = "Account to judge"
    _auto = False
    _rec_name = "iban"
    _order = "due_date, company_id, sender_id, iban"
    _depends = {
        "ebox.document": [
            *("company_id", "sender_id", "iban", "payment_state", "is_history"),
            "payment_checked_by_id",
        ],
        "ebox.payee.account": ["company_id", "sender_id", "iban"],
    }

    company_id = fields.Many2one("res.company", readonly=True)
    sender_id = fields.Many2one("ebox.sender", readonly=True)
    iban = fields.Char("IBAN", readonly=True)
    # its name would show the subject of a letter that the user may not see
    document_id = fields.Many2one("ebox.document", readonly=True, groups=NO_ACCESS)
    document_ids = fields.Many2many(
        "ebox.document", string="Letters", compute="_compute_letters"
    )
    document_count = fields.Integer("Number of letters", compute="_compute_letters")
    currency_id = fields.Many2one("res.currency", compute="_compute_letters")
    amount = fields.Monetary("Still to pay", compute="_compute_letters")
    due_date = fields.Date("First due", compute="_compute_letters")
    standing = fields.Selection(
        [
            ("known", "Confirmed elsewhere"),
            ("new", "New"),
            ("changed", "Another account than before"),
            ("rule", "Breaks a rule"),
            ("own", "Account of your own"),
            ("invalid", "Wrong check digits"),
        ],
        compute="_compute_standing",
    )
    elsewhere = fields.Char("Known elsewhere", compute="_compute_standing")
    reason = fields.Text("Why", compute="_compute_standing")
    origin = fields.Selection(
        [("letter", "In the letter"), ("typed", "Typed"), ("over", "Typed over it")],
        "Where it comes from",
        compute="_compute_standing",
    )
    can_judge = fields.Boolean("May be judged by you", compute="_compute_can_judge")
    trust_request = fields.Char("Request", compute="_compute_trust_request")
    trust_asked = fields.Char("Who was asked", compute="_compute_trust_request")
    asked_id = fields.Many2one("res.users", compute="_compute_trust_request")

    @property
    def _table_query(self):
        return SQL(
            """
            SELECT ('x' || md5(concat_ws('|', %s, d.company_id, d.sender_id, d.iban))
                   )::bit(31)::integer AS id,
                   min(d.id) AS document_id,
                   d.company_id, d.sender_id, d.iban
              FROM ebox_document d
             WHERE d.payment_state IN %s
               AND d.iban IS NOT NULL AND d.sender_id IS NOT NULL
               AND (d.is_history IS NOT TRUE OR d.payment_checked_by_id IS NOT NULL)
               AND NOT EXISTS (SELECT FROM ebox_payee_account a
                                WHERE a.company_id = d.company_id
                                  AND a.sender_id = d.sender_id AND a.iban = d.iban)
             GROUP BY d.company_id, d.sender_id, d.iban
            """,
            hmac(self.sudo().env, self._name, "number"),
            UNPAID,
        )

    @api.model
    def _visible_domain(self):
        """Who may see none of the letters does not see the line either."""

        def to_sql(_model, alias, _query):
            return SQL("EXISTS (%s)", self._seen_letters_sql(alias, SQL()))

        return Domain.custom(to_sql=to_sql, predicate=lambda r: r._is_seen())

    @api.model
    def _seen_letters_sql(self, alias, column):
        """A column of the letters behind a line that the current user may read."""
        letters = self.env["ebox.document"].sudo()
        seen = letters._search(
            self.env["ir.rule"]._of_letters() & Domain(WAITING) & Domain(_ALIVE)
        )
        same = SQL(" AND ").join(
            SQL("seen.%(name)s = %(line)s", name=SQL.identifier(name), line=line)
            for name in ("company_id", "sender_id", "iban")
            for line in [SQL.identifier(alias, name)]
        )
        return SQL(
            "SELECT %s FROM ebox_document seen WHERE %s AND seen.id IN %s",
            column,
            same,
            seen.subselect(),
        )

    def _order_field_to_sql(self, alias, field_name, direction, nulls, query):
        """By the first day of the letters that the user sees; it is no column."""
        if field_name != "due_date":
            return super()._order_field_to_sql(
                alias, field_name, direction, nulls, query
            )
        first = self._seen_letters_sql(alias, SQL("min(seen.due_date)"))
        return SQL("(%s) %s %s", first, direction, nulls)

    def _is_seen(self):
        """Whether the user sees a letter of this line, also where Odoo asks as root."""
        return bool(self.sudo(False)._letters()[self])

    @api.model
    def _count_to_judge(self, companies):
        """How many accounts the current user sees that wait, with one statement.

        :param companies: ``res.company``, of the active ones
        :return: dict from company to int; companies without one are missing
        """
        mine = [("company_id", "in", companies.ids)]
        return dict(self._read_group(mine, ["company_id"], ["__count"]))

    def _letters(self):
        """The letters behind each line that the current user may read.

        :return: dict from record to ``ebox.document``, the first due ones first
        """
        lines = self.sudo()
        found = self.env["ebox.document"].search(
            [
                *WAITING,
                *_ALIVE,
                ("company_id", "in", lines.company_id.ids),
                ("sender_id", "in", lines.sender_id.ids),
                ("iban", "in", lines.mapped("iban")),
            ],
            order="due_date, id",
        )
        groups = found.grouped(lambda d: (d.company_id, d.sender_id, d.iban))
        none = found.browse()
        return {
            record: groups.get((line.company_id, line.sender_id, line.iban), none)
            for record, line in zip(self, lines, strict=True)
        }

    @api.depends("company_id", "sender_id", "iban")
    @api.depends_context("uid", "allowed_company_ids")
    def _compute_letters(self):
        for record, letters in self._letters().items():
            currency = letters.currency_id
            record.document_ids = letters
            record.document_count = len(letters)
            record.currency_id = currency[:1]
            one = len(currency) == 1  # a sum of two currencies says nothing
            record.amount = sum(letters.mapped("open_amount")) if one else 0.0
            record.due_date = min(
                filter(None, letters.mapped("due_date")), default=None
            )

    @api.depends("company_id", "sender_id", "iban")
    @api.depends_context("uid", "lang", "allowed_company_ids")
    def _compute_standing(self):
        first = {
            record: _first_to_judge(letters)
            for record, letters in self._letters().items()
        }
        letters = self.env["ebox.document"].union(*first.values())
        trusts = letters._account_trust()
        elsewhere = self._known_elsewhere(trusts, first)
        for record, letter in first.items():
            trust = trusts.get(letter)
            code = trust.code if trust else "new"
            known = elsewhere.get(record)
            record.elsewhere = known
            record.standing = "known" if known else "new" if code in _PLAIN else code
            record.reason = letter._trust_text(trust)
            record.origin = letter._iban_origin()[0] if letter else False

    def _known_elsewhere(self, trusts, first):
        """Who has confirmed these accounts, where it was not this sender's company.

        A judgement of another company counts for who works there, too; one that
        refuses the account, or a sender who was paid elsewhere until now, outdoes all.

        :return: dict from record to a text
        """
        if not self.env.user.has_group(TRUST_GROUP):
            return {}  # it tells of senders, and they judge nothing
        plain = self.filtered(
            lambda r: first[r] in trusts and trusts[first[r]].code in _PLAIN
        )
        judged = self.env["ebox.payee.account"].sudo()
        known = judged.search(
            [
                ("iban", "in", plain.mapped("iban")),
                ("company_id", "in", self.env.user.company_ids.ids),
            ]
        ).grouped("iban")
        found = {}
        for record in plain:
            mine = known.get(record.iban, judged).filtered(
                lambda a, r=record: (
                    a.company_id == r.company_id or a.sender_id == r.sender_id
                )
            )
            if "refused" not in mine.mapped("state"):
                found[record] = record._elsewhere_text(mine, trusts[first[record]])
        return found

    def _elsewhere_text(self, judged, trust):
        others = judged.filtered(lambda a: a.company_id != self.company_id)
        if judged - others:
            return self.env._("Trusted for another sender of this company")
        if others:
            return self.env._(
                "Trusted for this sender in %(company)s",
                company=others[0].company_id.name,
            )
        if trust.code == "contact":
            return self.env._(
                "Trusted in accounting for %(contact)s", contact=trust.about
            )
        return False

    @api.depends("iban")
    @api.depends_context("uid")
    def _compute_can_judge(self):
        may = self.env.user.has_group(TRUST_GROUP)
        for record in self:
            record.can_judge = bool(record.iban) and may

    @api.depends_context("uid", "lang")
    def _compute_trust_request(self):
        self.check_access("read")
        first = {record: letters[:1] for record, letters in self._letters().items()}
        requests = self.env["ebox.document"]._open_requests()
        together = self.env["ebox.document"].union(*first.values())
        for record, letter in first.items():
            letter = letter.with_prefetch(together._prefetch_ids)
            record.trust_request = letter.trust_request
            record.trust_asked = letter.trust_asked
            record.asked_id = letter._requests_among(requests)[:1].user_id

    def _letter_to_judge(self):
        """The first letter of this line, with which it is judged.

        :raise AccessError: the user may not see the line
        :raise UserError: the line is gone: somebody has judged the account
        """
        self.ensure_one()
        self.exists().check_access("read")
        letter = self.exists() and _first_to_judge(self._letters()[self])
        if not letter:
            raise UserError(
                self.env._(
                    "This account waits for nobody any more: it was judged, or no "
                    "letter asks to pay on it. Reload the page."
                )
            )
        return letter.with_context(
            {k: v for k, v in self.env.context.items() if k != "ebox_amount"}
        )

    def action_trust(self):
        """Ask whether this account is the sender's."""
        return self._letter_to_judge().action_trust_question()

    def action_refuse(self):
        """Ask whether no letter of the sender with this account is to be paid."""
        return self._letter_to_judge().action_refuse_question()

    def action_ask_for_trust(self):
        """Ask somebody who may judge it."""
        return self._letter_to_judge().action_ask_for_trust()

    def action_view_letters(self):
        """The letters behind this line that the user may read."""
        self._letter_to_judge()
        letters = self._letters()[self]
        action = {
            "type": "ir.actions.act_window",
            "name": self.env._("Letters with %s", self.iban),
            "res_model": "ebox.document",
        }
        if len(letters) == 1:
            return {**action, "res_id": letters.id, "views": [(False, "form")]}
        views = [(False, "list"), (False, "form")]
        return {**action, "domain": [("id", "in", letters.ids)], "views": views}

    def action_trust_several(self):
        """Trust those that are confirmed elsewhere, after a question that names them.

        :raise UserError: none of them is; nothing was changed
        """
        self.env["ebox.payee.account"]._check_right()
        lines = self.exists()
        chosen = lines.filtered(
            lambda r: r.standing == "known" and r.origin == "letter"
        )
        if not chosen:
            raise UserError(
                self.env._(
                    "None of these accounts is confirmed elsewhere. New accounts, and "
                    "those that were changed or typed, are judged one by one. Nothing "
                    "was changed."
                )
            )
        shown = [[line.id, line.iban] for line in chosen]
        if self.env.context.get("ebox_accounts_shown") == shown:
            for line in chosen:
                line._letter_to_judge().action_trust_account()
            return {"type": "ir.actions.act_window_close"}
        named = "\n".join(
            f"{line.sender_id.name} – {line.document_ids[:1]._grouped_iban()}: "
            f"{line.elsewhere}"
            for line in chosen
        )
        rest = len(lines - chosen)
        left = rest and self.env._(
            "%s of the selected ones stay: judge them one by one.", rest
        )
        question = self.env._("From then on their letters can be paid. Trust them all?")
        return {
            "type": "ir.actions.client",
            "tag": "ebox_payment_question",
            "params": {
                "title": self.env._("Trust accounts: %s", len(chosen)),
                "body": "\n\n".join(filter(None, [named, left, question])),
                "confirm": self.env._("Trust these accounts"),
                "model": self._name,
                "method": "action_trust_several",
                "ids": chosen.ids,
                "context": {"ebox_accounts_shown": shown},
            },
        }


def _first_to_judge(letters):
    """The letter with which an account is judged: one where it was typed, if any."""
    typed = letters.filtered(lambda d: d._iban_origin()[0] != "letter")
    over = typed.filtered(lambda d: d._iban_origin()[0] == "over")
    return (over or typed or letters)[:1]
