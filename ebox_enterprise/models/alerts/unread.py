# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""No letter stays unread by a person: who is told, and who next.

The government's own reminder stops as soon as a machine has fetched a letter, so the
duty is taken over here: its responsible, then the deputy, then the managers, after
days that each connection sets. Messages carry a number of letters and a link;
no sender, no subject, no amount, unless the connection says otherwise.

Activities are committed by the hundreds; who has one gets no second. All messages
follow in one transaction with the levels that say who was told, so that a process that
is killed repeats nothing.
"""

import time
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import zip_longest

from markupsafe import Markup

from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.fields import Domain

from ...lib import clock
from ...lib.own_error import get_logger, passes
from ..connection.ebox_connection import MAX_DAYS, bounded_days
from .letter_activity import (
    DEPUTY,
    ELSEWHERE,
    LETTER,
    MANAGERS,
    RESPONSIBLE,
    TO_READ,
    TOLD,
)

_logger = get_logger(__name__)

BATCH = 200
ASKING_SECONDS = 5  # for one person's activities; what is left has its turn next time
UNSEEN = "ebox_enterprise.activity_unseen"


@dataclass
class Step:
    """Letters to tell one person of, because they reach a level."""

    level: int
    user: models.BaseModel
    letters: models.BaseModel


URGENT_DAYS = 7
TELLING_SECONDS = 5  # after a run; what is left is told after the next one
DAYS = ("remind_days", "deputy_days", "manager_days")


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    unseen_count = fields.Integer(readonly=True, copy=False)
    remind_days = fields.Integer(
        "Remind the responsible after (days)",
        default=2,
        help="Unread letters become an activity of their responsible; registered "
        "mail and near deadlines at once.",
    )
    deputy_days = fields.Integer("Tell the deputy after (days)", default=5)
    manager_days = fields.Integer("Tell the managers after (days)", default=8)
    detailed_notifications = fields.Boolean(
        "E-mails show content",
        help="E-mails about letters then show subjects and what people write about "
        "them. By default they hold a link only.",
    )

    def _ask(self, xmlid, user, letters, *, overdue=False):
        """Activities for a person, committed; a bad letter does not stop the others.

        :return: the letters that have one
        """
        asked, letters = letters.browse(), _in_turn(letters)
        end = time.monotonic() + ASKING_SECONDS
        for start in range(0, len(letters), BATCH):
            if time.monotonic() > end:
                break
            batch = letters[start : start + BATCH].filtered_domain(TO_READ)
            work = partial(batch._schedule_letter, xmlid, user, overdue=overdue)
            if self._try(work):
                asked |= batch
                continue
            for letter in batch:
                work = partial(letter._schedule_letter, xmlid, user, overdue=overdue)
                if self._try(work):
                    asked |= letter
        return asked

    def _tell(self, steps):
        """Tell people of letters; the level is written where somebody was told.

        :param steps: list of ``Step``
        """
        ready = []
        for step in steps:
            letters = step.letters
            if step.level >= RESPONSIBLE:
                overdue = step.level >= DEPUTY
                letters = self._ask(LETTER, step.user, letters, overdue=overdue)
            if letters:
                ready.append(Step(step.level, step.user, letters))
        if ready:
            self._try(partial(self._announce, ready))

    def _announce(self, steps):
        """One message for each person, a second for what is overdue; the levels."""
        nothing, people = self.env["ebox.document"].sudo(), {}
        for step in steps:
            people.setdefault(step.user, []).append(step)
        told = {}
        for user, own in people.items():
            late = nothing.union(*(s.letters for s in own if s.level >= DEPUTY))
            fresh = nothing.union(*(s.letters for s in own)) - late
            if self._sent(user, late, fresh):
                for step in own:
                    level = told.get(step.level, nothing)
                    told[step.level] = level | step.letters
        for level in sorted(told):
            lower = told[level].filtered(lambda d, n=level: d.alert_level < n)
            lower.write({"alert_level": level})

    def _sent(self, user, late, fresh):
        """Whether the messages for this person could be made."""
        try:
            with self.env.cr.savepoint():
                if late:
                    self._tell_by_mail(user, late, overdue=True)
                if fresh:
                    self._tell_by_mail(user, fresh)
        except Exception as error:  # one person must not stop the others
            if passes(error):  # the whole transaction is done again
                raise
            _logger.exception("e-Box connection %s tells %s", self.id, user.id)
            return False
        return True

    def _tell_by_mail(self, user, letters, *, overdue=False):
        """A message to one person, by e-mail or in Odoo as that person prefers."""
        own = self.with_context(lang=user.lang or "en_US", tracking_disable=False)
        env, count = own.env, len(letters)
        registered = len(letters.filtered("registered"))
        if overdue:
            subject = env._("e-Box: letters that nobody has read: %s", count)
        elif registered:
            subject = env._("e-Box: registered mail to read: %s", registered)
        else:
            subject = env._("e-Box: letters to read: %s", count)
        lines = []
        if self.detailed_notifications:
            lines = [
                f"{d.sender_id.display_name or ''}: {d.name or ''}"
                for d in letters.with_env(env)[:20]
            ]
        address = f"{self.get_base_url()}/odoo/e-box"
        body = Markup("<p>%s</p>%s<p><a href='%s'>%s</a></p>") % (
            env._(
                "%(company)s has official mail to read.", company=self.company_id.name
            ),
            Markup("").join(Markup("<p>%s</p>") % line for line in lines),
            address,
            env._("Open the mail in Odoo"),
        )
        own.sudo().message_notify(
            partner_ids=user.partner_id.ids,
            subject=own._marked(subject),
            body=body,
            email_layout_xmlid="mail.mail_notification_light",
        )

    def _tell_unseen(self, count):
        """Letters that nobody may see: the managers learn their number, once."""
        if count > self.unseen_count:
            told = {"kind": "unseen", "count": count}
            self._replace_alert(UNSEEN, told, everybody=True)
        elif not count:
            self.sudo().activity_unlink([UNSEEN])
        if count != self.unseen_count:
            self.unseen_count = count

    @api.constrains(*DAYS)
    def _check_days(self):
        for record in self:
            days = [record[name] for name in DAYS]
            if days[0] < 0 or days != sorted(days):
                raise ValidationError(
                    record.env._(
                        "The responsible is told first, then the deputy, then the "
                        "managers: the days must not decrease."
                    )
                )
            if days[-1] > MAX_DAYS:
                raise ValidationError(
                    record.env._(
                        "Choose at most %s days: somebody has to be told by then. "
                        "Nothing was changed.",
                        MAX_DAYS,
                    )
                )

    def _unread(self, level):
        """Open letters nobody has read, told to less than a level."""
        return (
            Domain("connection_id", "=", self.id)
            & Domain(TO_READ)
            & Domain("alert_level", "<", level)
        )

    def _tell_urgent(self):
        """Registered mail, near deadlines and documents elsewhere: at once."""
        documents = self.env["ebox.document"].sudo()
        today = clock.today()
        soon = today + timedelta(days=URGENT_DAYS)
        elsewhere = Domain("is_elsewhere", "=", True) & Domain("alert_level", "<", TOLD)
        urgent = Domain("registered", "=", True) | Domain("deadline", "<=", soon)
        wanted = self._unread(RESPONSIBLE) & (urgent | elsewhere)
        end = time.monotonic() + TELLING_SECONDS
        last = dict.fromkeys(self.provider_ids, 0)
        while last and time.monotonic() < end:
            found = documents.browse()
            for provider in [*last]:
                mine = wanted & Domain("provider_id", "=", provider.id)
                mine &= Domain("id", ">", last[provider])
                own = documents.search(mine, limit=BATCH, order="id")
                found |= own
                last[provider] = own[-1:].id
                if len(own) < BATCH:
                    del last[provider]
            if found:
                self._tell_now(found, found.filtered_domain(urgent))

    def _tell_now(self, found, pressing):
        """Tell of these letters, of the pressing ones by a message as well."""
        links, told = found.filtered("is_elsewhere"), found.browse()
        for user, letters in links._people_to_act().items():
            if user:
                told |= self._ask(ELSEWHERE, user, letters)
        told -= pressing
        if told:
            self._try(partial(told.write, {"alert_level": TOLD}))
        self._tell(_steps(RESPONSIBLE, pressing._people_to_act()))

    def _escalate(self):
        """Nightly: each letter as far as its days say, each person told once."""
        steps, found = [], self.env["ebox.document"].sudo()
        for plan in (self._plan_readers, self._plan_deputy, self._plan_managers):
            try:
                planned, due = plan()
            except Exception:  # one step must not stop the others
                self._roll_back()
                _logger.exception("e-Box connection %s", self.id)
                continue
            steps += planned
            found |= due
        self._tell(steps)
        for step in steps:
            found -= step.letters
        unseen = len(found._people_to_act().get(self.env["res.users"], ()))
        if unseen or self.unseen_count:
            self._try(partial(self._tell_unseen, unseen))

    def _due(self, level, days):
        return (
            self.env["ebox.document"]
            .sudo()
            .search(self._unread(level) & _unread_for(days), order="id")
        )

    def _plan_readers(self):
        """Who is to act on letters, by an activity once they have waited."""
        old = self._due(RESPONSIBLE, self.remind_days)
        new = self._due(TOLD, 0) - old
        steps = _steps(RESPONSIBLE, old._people_to_act())
        return steps + _steps(TOLD, new._people_to_act()), old | new

    def _plan_deputy(self):
        due, deputy = self._due(DEPUTY, self.deputy_days), self.deputy_id
        seen = due._seen_by(deputy)
        return ([Step(DEPUTY, deputy, seen)] if seen else []), due

    def _plan_managers(self):
        """All managers; where none of them may see a letter, who sees everything."""
        due = self._due(MANAGERS, self.manager_days)
        if not due:
            return [], due
        steps, left = [], due
        for user in self._people_in_charge(everybody=True):
            if seen := due._seen_by(user):
                steps.append(Step(MANAGERS, user, seen))
                left -= seen
        insiders = due._confidential_readers(self.company_id) if left else ()
        for user in insiders:
            if seen := left._seen_by(user):
                steps.append(Step(MANAGERS, user, seen))
        return steps, due


def _in_turn(letters):
    """These letters, one of each registry after the other: none floods the others."""
    groups = letters.grouped("provider_id").values()
    rows = zip_longest(*(group.ids for group in groups))
    return letters.browse([number for row in rows for number in row if number])


def _steps(level, people):
    return [Step(level, user, letters) for user, letters in people.items() if user]


def _unread_for(days):
    limit = clock.now() - timedelta(days=bounded_days(days))
    unknown = Domain("unread_since", "=", False) & Domain("create_date", "<=", limit)
    return Domain("unread_since", "<=", limit) | unknown
