# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What an accountant asks the list of the portal for, and the letters that fit.

What comes from a browser is compared with a fixed list or with what he was granted;
anything else counts as not asked for.
"""

from datetime import timedelta

from dateutil.relativedelta import relativedelta

from odoo import api, models
from odoo.fields import Domain

from odoo.addons.ebox_enterprise.lib.file_names import safe_name
from odoo.addons.ebox_enterprise.lib.limits import LARGEST_ID

from ..payment.fields import UNPAID
from ..sharing.access import today

PERIODS = ("all", "month", "last_month", "quarter", "last_quarter", "year")
#: What the list can be narrowed to and the board counts.
BOARD = ("all", "new", "changed", "unpaid", "unknown", "due", "not_downloaded")
SHOWS = (*BOARD, "unopened", "pay_soon", "pay_late", "pay_old")
#: One press away, above the list.
QUICK = ("new", "changed", "unpaid", "pay_soon", "pay_late", "unknown")
#: By these the list becomes another one; the order of its letters does not.
NARROWING = ("company", "type", "handover", "show", "period")
NEWEST = "receipt_date desc, id desc"
SORTS = {
    "newest": NEWEST,
    "oldest": "receipt_date, id",
    "company": f"company_id, {NEWEST}",
    "sender": f"sender_id, {NEWEST}",
    "amount": f"amount desc, {NEWEST}",
    "due": f"due_date, {NEWEST}",
}
#: What Today tells the company by the same domains.
PAYMENTS = {"pay_soon": "week", "pay_late": "overdue", "pay_old": "old"}
SOON = timedelta(days=7)
MAX_WORDS = 100  # characters of what is searched for


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    @api.model
    def _portal_asked(self, user, params):
        """What was asked for, each part of it valid.

        :param params: dict of text from the browser, with any content
        :return: dict with ``q``, ``period``, ``show``, ``sort`` and the ids
            ``company``, ``type`` and ``handover``, which are 0 where none is chosen
        """
        companies, types, handovers = self._portal_choices(user)
        return {
            "q": _words(params.get("q")),
            "period": _one_of(PERIODS, params.get("period")),
            "show": _one_of(SHOWS, params.get("show")),
            "sort": _one_of(tuple(SORTS), params.get("sort")),
            "company": _number(params.get("company"), companies),
            "type": _number(params.get("type"), types),
            "handover": _number(params.get("handover"), handovers),
        }

    @api.model
    def _portal_choices(self, user):
        """The companies, message types and open hand-overs that can be chosen.

        :return: three dicts from id to name, each in the order of the names
        """
        granted, everything = self._granted_domain(user), self.sudo()
        grants = self.env["ebox.accountant.access"]._live(user)
        found = (
            kind for (kind,) in everything._read_group(granted, ["message_type_id"])
        )
        handovers = self.env["ebox.handover"].sudo()
        handovers = handovers.search(handovers._domain_of(user))
        still_open = handovers.filtered(lambda h: not h._has_expired())
        return (
            _named(grants.company_id),
            _named(kind for kind in found if kind),
            {handover.id: handover._portal_name() for handover in still_open},
        )

    @api.model
    def _portal_refused(self, asked, params):
        """The names of the filters that were asked for and are not there.

        :param asked: what ``_portal_asked`` gave for ``params``
        """
        return [
            name
            for name in NARROWING
            if (text := str(params.get(name) or ""))
            and not (asked[name] and text == str(asked[name]))
        ]

    @api.model
    def _portal_labels(self):
        """What can be asked for besides ids, with its words: dict of dicts."""
        _ = self.env._
        return {
            "show": {
                "all": _("All letters"),
                "new": _("New to me"),
                "changed": _("Changed since my last visit"),
                "unopened": _("Not opened yet"),
                "unpaid": _("To pay"),
                "pay_soon": _("To pay this week"),
                "pay_late": _("Payment overdue"),
                "pay_old": _("Perhaps paid long ago"),
                "unknown": _("Payment not known yet"),
                "due": _("Overdue or due within 7 days"),
                "not_downloaded": _("Not yet downloaded"),
            },
            "period": {
                "all": _("At any time"),
                "month": _("This month"),
                "last_month": _("Last month"),
                "quarter": _("This quarter"),
                "last_quarter": _("Last quarter"),
                "year": _("This year"),
            },
            "sort": {
                "newest": _("Newest first"),
                "oldest": _("Oldest first"),
                "company": _("Company"),
                "sender": _("Sender"),
                "amount": _("Largest amount first"),
                "due": _("Due first"),
            },
        }

    @api.model
    def _portal_told(self, asked, choices):
        """Which filters the list has, in words; "" for none.

        :param asked: what ``_portal_asked`` gave
        :param choices: what ``_portal_choices`` gave
        """
        labels, parts = self._portal_labels(), []
        if asked["show"] != "all":
            parts.append(labels["show"][asked["show"]])
        names = zip(("company", "type", "handover"), choices, strict=True)
        parts += [own[asked[name]] for name, own in names if asked[name]]
        if asked["period"] != "all":
            period = labels["period"][asked["period"]]
            parts.append(self.env._("received: %(period)s", period=period))
        if asked["q"]:
            parts.append(f"“{asked['q']}”")
        return " · ".join(parts)

    @api.model
    def _portal_quick(self, user, asked):
        """The filters one press away, each with the number of its letters."""
        domain = self._portal_domain(user, {**asked, "show": "all"})
        labels = self._portal_labels()["show"]
        counts = {
            show: self._portal_count(
                user, domain & self._portal_show_domain(user, show)
            )
            for show in QUICK
        }
        return [
            {"show": show, "label": labels[show], "count": count}
            for show, count in counts.items()
            if count or show == asked["show"]
        ]

    @api.model
    def _portal_domain(self, user, asked):
        """The letters that fit; to be met with the granted ones.

        :param asked: what ``_portal_asked`` gave
        """
        domain = self._portal_show_domain(user, asked["show"])
        domain &= self._portal_period_domain(asked["period"])
        if asked["company"]:
            domain &= Domain("company_id", "=", asked["company"])
        if asked["type"]:
            domain &= Domain("message_type_id", "=", asked["type"])
        if asked["handover"]:
            handovers = self.env["ebox.handover"]
            domain &= handovers._open_for(user, asked["handover"])._domain()
        if asked["q"]:
            domain &= Domain("search_text", "ilike", asked["q"])
        return domain

    @api.model
    def _portal_show_domain(self, user, show):
        """The letters of one filter, or of one of the board's columns.

        :param show: one of ``SHOWS``
        """
        unpaid = Domain("payment_state", "in", UNPAID)
        soon = today() + SOON
        if show == "new":
            return self.env["ebox.accountant.access"]._live(user)._unseen_letters()
        if show == "changed":
            return self._portal_changed_domain(user)
        if show == "unpaid":
            return unpaid
        if show == "unknown":
            return Domain("payment_state", "=", "unknown")
        if show in PAYMENTS:
            return self._payment_domain(PAYMENTS[show])
        if show == "due":
            return self._portal_handle_domain(soon) | self._portal_due_domain(soon)
        if show == "due_unsure":
            unsure = Domain("deadline_confirmed", "=", False)
            unsure &= self._portal_handle_domain(soon)
            return unsure & ~self._portal_due_domain(soon)
        if show == "unopened":
            return self._portal_unopened_domain(user)
        if show == "not_downloaded":
            mine = self.env["ebox.share"]._downloads_of(user.partner_id)
            may = self._granted_domain(user, "download")
            return may & Domain("share_ids", "not any", mine)
        return Domain.TRUE

    @api.model
    def _portal_due_domain(self, day):
        """What is to be paid by a day, but for what was perhaps paid long ago."""
        unpaid = Domain("payment_state", "in", UNPAID) & Domain("due_date", "<=", day)
        return unpaid & ~self._payment_domain("old")

    @api.model
    def _portal_handle_domain(self, day):
        """What is to be handled by a day.

        The day of a payment is over where that was paid or declared paid.
        """
        open_still = Domain("state", "!=", "done") & Domain("deadline_paid", "=", False)
        return open_still & Domain("deadline", "<=", day)

    @api.model
    def _portal_period_days(self, period):
        """The first day of a period and the day after its last; None for no limit."""
        day = today()
        month = day.replace(day=1)
        quarter = month - relativedelta(months=(day.month - 1) % 3)
        return {
            "month": (month, None),
            "last_month": (month - relativedelta(months=1), month),
            "quarter": (quarter, None),
            "last_quarter": (quarter - relativedelta(months=3), quarter),
            "year": (day.replace(month=1, day=1), None),
        }.get(period, (None, None))

    @api.model
    def _portal_period_domain(self, period):
        start, end = self._portal_period_days(period)
        domain = Domain.TRUE
        if start:
            domain &= Domain("receipt_day", ">=", start)
        if end:
            domain &= Domain("receipt_day", "<", end)
        return domain

    def _portal_zip_name(self, asked, handover, name):
        """The name of a ZIP: with the days of its letters where these were chosen.

        :param handover: ``ebox.handover`` or None
        :param name: what it is called otherwise
        """
        start, end = self._portal_period_days(asked["period"])
        last = end and end - timedelta(days=1)
        if handover:
            start, last = handover.period_start, handover.period_end
        if len(self) == 1 or not start:
            return name
        companies = self.company_id
        company = safe_name(companies.name) if len(companies) == 1 else ""
        parts = (_days_named(start, last), "e-Box", company)
        return f"{'_'.join(filter(None, parts))}.zip"

    @api.model
    def _portal_count(self, user, domain=Domain.TRUE, right="see"):
        """How many granted letters fit."""
        granted = self._granted_domain(user, right)
        return self.sudo().search_count(granted & Domain(domain))


class EboxHandover(models.Model):
    _inherit = "ebox.handover"

    def _portal_name(self):
        self.ensure_one()
        return self.env._(
            "%(company)s, %(start)s to %(end)s",
            company=self.company_id.name,
            start=self._portal_day(self.period_start),
            end=self._portal_day(self.period_end),
        )

    def _portal_facts(self, user):
        """What the page of this hand-over says about it, as plain values.

        :param user: the accountant, who is told of letters that he may see now
        """
        self.ensure_one()
        letters = self.env["ebox.document"]._granted_to(user, self._domain())
        return {
            "missing": len(letters._zip_incomplete()),
            "incomplete": self.incomplete,
            "until": self._portal_day(self.expiry_date.date()),
        }

    def _portal_day(self, day):
        return self.env["ir.qweb.field.date"].value_to_html(day, {})


def _days_named(start, last):
    """Days as a name of files has them: a whole month as that.

    :param last: None for today
    """
    if last and last == start + relativedelta(day=31) and start.day == 1:
        return f"{start:%Y-%m}"
    return f"{start}_{last or today()}"


def _one_of(allowed, value):
    return value if value in allowed else allowed[0]


def _number(value, allowed):
    """An id that is among these, or 0."""
    text = str(value or "")
    number = int(text) if len(text) <= len(str(LARGEST_ID)) and text.isdecimal() else 0
    return number if number in allowed else 0


def _words(value):
    text = "".join(c if c.isprintable() else " " for c in str(value or ""))
    return " ".join(text.split())[:MAX_WORDS]


def _named(records):
    """dict of id to name, in the order of the names"""
    pairs = ((record.id, record.display_name) for record in records)
    return dict(sorted(pairs, key=lambda pair: pair[1].casefold()))
