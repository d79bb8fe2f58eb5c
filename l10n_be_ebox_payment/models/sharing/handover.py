# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters of a month or a quarter, handed over to the accountant by a link.

It is mailed some days after the period's end. The link leads to the portal's login,
never to the letters themselves: what is shown behind it is what is granted at that
moment, and until the link's own end.
"""

import time
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import format_date

from odoo.addons.ebox_enterprise.ebox_api import bounded
from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.lib.client_action import RELOAD, notification
from odoo.addons.ebox_enterprise.lib.own_error import get_logger

from .access import today
from .mailing import send

_logger = get_logger(__name__)

_CRON = "l10n_be_ebox_payment.cron_hand_over"
MONTHS = {"month": 1, "quarter": 3}
MOST_PERIODS = 12  # that are handed over late, when nothing ran for long
MONTHS_BACK = 24  # that a person can choose


def _period_start(day, months):
    """The first day of the month or quarter of a day."""
    return day.replace(day=1) - relativedelta(months=(day.month - 1) % months)


def month_choices(env, count, *, current=True):
    """The last months, the newest first, as choices in the language of the reader.

    :param current: with the month that is not over
    :return: list of ('2026-11', 'November 2026')
    """
    first = today().replace(day=1)
    back = range(0 if current else 1, count + 1)
    days = [first - relativedelta(months=number) for number in back]
    return [
        (f"{day:%Y-%m}", format_date(env, day, date_format="LLLL yyyy")) for day in days
    ]


def month_days(choice):
    """The first and the last day of a choice; None for what is none."""
    try:
        start = date.fromisoformat(f"{choice}-01")
    except ValueError:
        return None
    return start, start + relativedelta(months=1, days=-1)


def _day_after(choice):
    """The first day on which the month of a choice is over."""
    return month_days(choice)[1] + timedelta(days=1)


class EboxHandover(models.Model):
    _name = "ebox.handover"
    _inherit = ["ebox.guarded"]
    _description = "e-Box hand-over to an accountant"
    _order = "sent_date desc, id desc"
    _rec_name = "access_id"

    access_id = fields.Many2one(
        "ebox.accountant.access",
        required=True,
        readonly=True,
        index=True,
        ondelete="cascade",
    )
    company_id = fields.Many2one(related="access_id.company_id", store=True, index=True)
    period_start = fields.Date("Letters from", required=True, readonly=True)
    period_end = fields.Date("Letters until", required=True, readonly=True)
    document_ids = fields.Many2many("ebox.document", string="Letters", readonly=True)
    document_count = fields.Integer("Number of letters", readonly=True)
    missing_ids = fields.Many2many(
        "ebox.document",
        "ebox_handover_missing_rel",
        string="Letters without contents",
        readonly=True,
        help="They are handed over again once their contents are there.",
    )
    missing_count = fields.Integer(
        "Not in Odoo yet",
        readonly=True,
        help="Letters of which the ZIP would list something as missing: a file, the "
        "text, or a document that is on another site.",
    )
    access_state = fields.Selection(related="access_id.state")
    incomplete = fields.Boolean(
        readonly=True,
        help="A registry was not read since the end of the period, so that letters "
        "can be missing.",
    )
    sent_date = fields.Datetime("E-mail made on", readonly=True)
    expiry_date = fields.Datetime("Link works until", required=True, readonly=True)

    _period_unique = models.UniqueIndex(
        "(access_id, period_start, period_end)",
        "The letters of this period were handed over already.",
    )

    @api.model
    def _open_for(self, user, number):
        """The hand-over behind a link, as superuser, or none.

        :param user: ``res.users``, whose own it must be
        :param number: its id, as the link says it
        :return: one ``ebox.handover``, which can have expired, or none where it is
            not this user's or his access has ended
        """
        return self.sudo().search(Domain("id", "=", number) & self._domain_of(user))

    @api.model
    def _domain_of(self, user):
        """The hand-overs to this user of the companies that he sees now.

        Of an access that was replaced, too: its link was mailed.
        """
        grants = self.env["ebox.accountant.access"]._live(user)
        domain = Domain("access_id.user_id", "=", user.id)
        return domain & Domain("company_id", "in", grants.company_id.ids)

    def _has_expired(self):
        return self.expiry_date <= clock.now()

    def _domain(self):
        """The letters of this hand-over, as a domain to be met with the granted."""
        self.ensure_one()
        return Domain("id", "in", self.sudo().document_ids.ids)

    def _send(self):
        """Mail the link, which works from now on for as long as its access says."""
        self.ensure_one()
        self.sent_date = clock.now()
        send("l10n_be_ebox_payment.mail_template_handover", self)

    def action_send_again(self):
        """Mail the link once more, and let it work anew from now on."""
        self.ensure_one()
        self.access_id.check_access("write")
        access = self.access_id
        if access not in access._live(access.user_id):
            raise UserError(
                self.env._(
                    "This access is not valid any more, so nothing was mailed. Give a "
                    "new one, and hand over by that."
                )
            )
        self.sudo().expiry_date = self.access_id._expiry()
        self.sudo()._send()
        return notification(
            self.env._("The e-mail with the link is in the queue again."), then=RELOAD
        )

    def _url(self):
        return f"{self.get_base_url()}/my/ebox/handover/{self.id}"

    @api.model
    def _cron_hand_over(self):
        """Hand over what is due, each period in a transaction of its own."""
        grants = self.env["ebox.accountant.access"].sudo()
        domain = Domain("state", "in", ["active"])
        grants = grants.search(domain & Domain("handover_interval", "!=", False))
        due = [(grant, period) for grant in grants for period in grant._due_alone()]
        cron = self.env["ir.cron"]
        end = time.monotonic() + cron._piece_seconds()
        cron._commit_progress(1, remaining=0)
        for grant, period in due:
            if time.monotonic() > end:  # what is left is due still
                self.env.ref(_CRON).sudo()._trigger()
                break
            grant.invalidate_recordset()
            try:
                with self.env.cr.savepoint():
                    # others may have revoked it, or done it, since the last commit
                    if grant in grant._live(grant.user_id) and (
                        period in grant._due_periods()
                    ):
                        grant._hand_over(*period)
            except Exception:  # one access never holds up another
                _logger.exception("Hand-over by access %s failed", grant.id)
            cron._commit_progress(1)


class EboxAccountantAccess(models.Model):
    _inherit = "ebox.accountant.access"

    handover_since = fields.Date(
        default=lambda _: today(),
        required=True,
        readonly=True,
        copy=False,
        help="Periods that ended before are not handed over by themselves.",
    )
    next_handover = fields.Char("Next", compute="_compute_next_handover")
    handover_month = fields.Selection(
        lambda self: month_choices(self.env, MONTHS_BACK, current=False),
        "Month to hand over",
        compute="_compute_handover_month",
        readonly=False,
    )

    handover_wait = fields.Char("Not over yet", compute="_compute_handover_wait")

    @api.depends("state")
    @api.depends_context("lang")
    def _compute_handover_wait(self):
        """Why the current month is none of the choices."""
        [(choice, month), *_rest] = month_choices(self.env, 0)
        self.handover_wait = self.env._(
            "%(month)s is not over: it can be chosen here from %(day)s on.",
            month=month[:1].upper() + month[1:],
            day=format_date(self.env, _day_after(choice)),
        )

    def _compute_handover_month(self):
        """Chosen in the form, and handed on by its button alone."""
        self.handover_month = False

    @api.depends("handover_interval", "handover_days", "handover_since", "state")
    @api.depends_context("lang")
    def _compute_next_handover(self):
        for record in self:
            record.next_handover = record._next_text()

    def _next_text(self):
        """When which letters are handed over next, or False."""
        months = MONTHS.get(self.handover_interval)
        if not months or self.state not in ("active", "planned"):
            return False
        due = self._due_periods()
        if due:
            day, (start, end) = today(), due[0]
        else:
            start = _period_start(max(today(), bounded(self.valid_from)), months)
            # the period before can still be waiting for its days
            before = start - relativedelta(months=months)
            if self._is_open(start - timedelta(days=1)):
                start = before
            end = start + relativedelta(months=months) - timedelta(days=1)
            day = end + timedelta(days=self.handover_days + 1)
        if self.valid_until and end >= self.valid_until:
            return self.env._("None: the access ends before.")
        day = min(day, self.valid_until or day)
        days = (format_date(self.env, moment) for moment in (day, start, end))
        return self.env._(
            "on %(day)s: letters from %(start)s to %(end)s",
            **dict(zip(("day", "start", "end"), days, strict=True)),
        )

    def _is_open(self, end):
        """Whether the period that ended on this day is still to be handed over."""
        since = max(self.handover_since, self.valid_from)
        done = self._earlier_handovers().mapped("period_end")
        return end >= since and end not in done

    def action_hand_over_question(self):
        """Ask before: to whom, of which days, and how many letters.

        :raise UserError: as ``action_hand_over_now``
        """
        start, end = self._period_to_hand_over()
        letters = self._letters_to_hand_over(start, end)
        missing = letters._zip_incomplete()
        lines = [
            self.env._(
                "To %(name)s: letters from %(start)s to %(end)s.",
                name=self.user_id.name,
                start=format_date(self.env, start),
                end=format_date(self.env, end),
            ),
            self.env._("Number of letters: %(count)s.", count=len(letters)),
            missing
            and self.env._("Of these, not in Odoo yet: %(count)s.", count=len(missing)),
            self.env._("An e-mail with a link to them is put in the queue."),
        ]
        return {
            "type": "ir.actions.client",
            "tag": "ebox_payment_question",
            "params": {
                "title": self.env._("Hand over now?"),
                "body": "\n".join(filter(None, lines)),
                "confirm": self.env._("Hand over now"),
                "model": self._name,
                "method": "action_hand_over_now",
                "ids": self.ids,
                "context": {"ebox_month": self.env.context.get("ebox_month")},
            },
        }

    def action_hand_over_now(self):
        """Hand over a month, without waiting: the chosen one, else the last period.

        :raise UserError: it was handed over already, or the access is not valid
        """
        self._hand_over(*self._period_to_hand_over())
        return self.action_view_handovers()

    def _period_to_hand_over(self):
        """The first and the last day of what the form's button asks for.

        :raise UserError: it was handed over already, or the access is not valid
        """
        self.ensure_one()
        self.check_access("write")
        start, end = self._asked_period()
        if self not in self._live(self.user_id):
            raise UserError(
                self.env._("This access is not valid now, so nothing was handed over.")
            )
        if end in self._earlier_handovers().mapped("period_end"):
            raise UserError(
                self.env._(
                    "The letters up to %(day)s were handed over already. Open "
                    "Hand-overs to mail that link again.",
                    day=format_date(self.env, end),
                )
            )
        return start, end

    def _asked_period(self):
        """The month that was chosen, else the last month or quarter that is over.

        :raise UserError: the month is not over
        """
        choice = self.env.context.get("ebox_month")
        chosen = month_days(choice)
        if not chosen:
            months = MONTHS[self.handover_interval or "month"]
            end = _period_start(today(), months) - timedelta(days=1)
            return _period_start(end, months), end
        if chosen[1] >= today():
            raise UserError(
                self.env._(
                    "This month is not over: letters that come later would be missing. "
                    "It can be handed over from %(day)s on. Nothing was handed over.",
                    day=format_date(self.env, _day_after(choice)),
                )
            )
        return chosen

    def _earlier_handovers(self):
        """What was handed over by this access and by those that it replaced."""
        self.ensure_one()
        chain = access = self.sudo()
        while access := access.replaces_id - chain:
            chain |= access
        return chain.handover_ids

    def _due_periods(self):
        """The periods that are to be handed over now, the oldest first.

        A period counts when it ended after handing over was asked for, and its days
        of waiting are over.

        :return: list of (first day, last day)
        """
        self.ensure_one()
        months = MONTHS.get(self.handover_interval)
        if not months:
            return []
        day = today()
        start = _period_start(day, months)
        done = set(self._earlier_handovers().mapped("period_end"))
        periods = []
        for _n in range(MOST_PERIODS):
            end = start - timedelta(days=1)
            start -= relativedelta(months=months)
            if end < max(self.handover_since, self.valid_from):
                break
            waited = end + timedelta(days=self.handover_days) < day
            last = self.valid_until == day  # later he would not see them
            if (waited or last) and end not in done:
                periods.append((start, end))
        return periods[::-1]

    def _due_alone(self):
        """What is due now by this access; its trouble is logged, and nobody else's."""
        try:
            with self.env.cr.savepoint():
                live = self in self._live(self.user_id)
                return self._due_periods() if live else []
        except Exception:
            _logger.exception("What access %s is to hand over", self.id)
            return []

    def _letters_to_hand_over(self, start, end):
        """Letters of a period, and earlier ones that came after their hand-over.

        :return: ``ebox.document`` as superuser
        """
        self.ensure_one()
        domain = Domain("receipt_day", ">=", start)
        earlier = self._earlier_handovers()
        if earlier:
            first = min(earlier.mapped("period_start"))
            given = earlier.document_ids._zip_incomplete()  # still the same
            for handover in earlier:
                given |= handover.document_ids - handover.missing_ids
            given = Domain("id", "in", given.ids)
            domain |= Domain("receipt_day", ">=", first) & ~given
        domain &= Domain("receipt_day", "<=", end)
        return self.env["ebox.document"].sudo().search(self._letters() & domain)

    def _hand_over(self, start, end):
        """Mail the accountant a link to the letters of a period, and note it.

        :param start, end: ``datetime.date``, both included
        :return: ``ebox.handover``
        """
        documents = self._letters_to_hand_over(start, end)
        missing = documents._zip_incomplete()
        handover = (
            self.env["ebox.handover"]
            .sudo()
            .create(
                {
                    "access_id": self.id,
                    "period_start": start,
                    "period_end": end,
                    "document_ids": [(6, 0, documents.ids)],
                    "document_count": len(documents),
                    "missing_ids": [(6, 0, missing.ids)],
                    "missing_count": len(missing),
                    "incomplete": self._is_unread_since(end),
                    "expiry_date": self._expiry(),
                }
            )
        )
        partner = self.user_id.partner_id
        self.env["ebox.share"]._add(documents, "handover", partner, handover)
        facts = {"kind": "handed_over", "name": self.user_id.name}
        documents.with_env(self.env)._note_access("shared", facts)
        handover._send()
        return handover

    def _expiry(self):
        return clock.now() + timedelta(days=self.handover_expiry_days)

    def _is_unread_since(self, end):
        """Whether a registry of the company was not read since this day."""
        domain = [("company_id", "=", self.company_id.id)]
        connections = self.env["ebox.connection"].sudo().search(domain)
        if not connections:
            return True
        for connection in connections:
            moments = [p.last_success for p in connection._called_providers()]
            read = [moment for moment in moments if moment]
            if len(read) < len(moments) or not read:
                return True
            if clock.brussels_day(clock.aware_utc(min(read))) <= end:
                return True
        return False
